package bot

import (
	"strconv"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// perPage is how many lines a page of a list has.
const perPage = 10

// perFullPage is how many facts a page has where each is shown with its sentence:
// what fits into one message.
const perFullPage = 6

func pageOf(r reply.Request) int {
	if n, err := strconv.Atoi(r.Arg("page")); err == nil && n > 0 {
		return n
	}
	return 1
}

func noSuchPage(page, total, size int) error {
	last := (total + size - 1) / size
	return &tv.Error{Kind: tv.Invalid, Message: say("error.page", "page", page), Hint: say("error.page.hint", "last", last)}
}

// onPage is the page of a list that a request is for, and its buttons.
func onPage[T any](r reply.Request, all []T, size int) ([]T, []reply.Next, error) {
	page := pageOf(r)
	from := (page - 1) * size
	if from >= len(all) && page > 1 {
		return nil, nil, noSuchPage(page, len(all), size)
	}
	return all[from:min(from+size, len(all))], pages(r, page, len(all), size), nil
}

// jumps is how many pages there are to choose from: what a front end can show.
const jumps = 25

// pages are the buttons of a list that has more than one page: the first, the one
// before, the next and the last, as far as they are different ones, and all of
// them to choose from where that says more.
func pages(r reply.Request, page, total, size int) []reply.Next {
	last := (total + size - 1) / size
	var next []reply.Next
	to := func(label reply.Text, n int) {
		next = append(next, reply.Next{Label: label, Request: r.With("page", strconv.Itoa(n)), How: reply.Replace})
	}
	if page > 2 {
		to(reply.Say("button.first"), 1)
	}
	if page > 1 {
		to(reply.Say("button.back"), page-1)
	}
	if page < last {
		to(reply.Say("button.on", "page", page+1, "last", last), page+1)
	}
	if page+1 < last {
		to(reply.Say("button.last"), last)
	}
	if last > 3 {
		next = append(next, jump(r, page, last))
	}
	return next
}

// jump is a choice of pages: all, or as many as can be shown, evenly spread.
func jump(r reply.Request, page, last int) reply.Next {
	n := reply.Next{Label: reply.Say("button.page", "page", page, "last", last), Request: r.With("page", ""), How: reply.Replace, Pick: "page"}
	shown := min(last, jumps)
	for i := range shown {
		number := strconv.Itoa(1 + i*(last-1)/(shown-1))
		n.Choices = append(n.Choices, reply.Choice{Name: number, Value: number})
	}
	return n
}
