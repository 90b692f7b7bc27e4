package bot

import (
	"context"
	"regexp"
	"strings"

	"backlot/internal/names"
	"backlot/internal/reply"
)

// How like a name must be to be taken for the one that was mistyped, and how far ahead of the next:
// "ida vos", of Ida Voss. Of a title that is taken so a line tells, and so less is enough.
const (
	takenFrom = .7
	titleFrom = .6
	aheadBy   = .1
)

// taken is the name that must be meant by one that nobody bears: the only one that is so like it.
func taken(near []names.Match, from float64) (names.Entry, bool) {
	if len(near) == 0 || near[0].How != names.Fuzzy && near[0].How != names.Prefix || near[0].Score < from || len(near) > 1 && near[0].Score-near[1].Score < aheadBy {
		return names.Entry{}, false
	}
	return near[0].Entry, true
}

// shortestTaken is how many letters are enough to take a mistyped title for the one that is like it.
const shortestTaken = 6

// titleTaken is the show that must be meant by words of a question that name none, and the question
// with its name in their place.
func titleTaken(index *names.Index, f found) (show names.Entry, question string, ok bool) {
	rest := f.question.Rest
	if f.show.ID != "" || len(f.several) > 0 || len(f.question.People) > 0 || len(rest) > longestTitle {
		return names.Entry{}, "", false
	}
	for n := len(rest); n > 0; n-- {
		for from := 0; from+n <= len(rest); from++ {
			words := rest[from : from+n]
			typed := strings.Join(words, " ")
			one, like := taken(index.Resolve(typed, names.Show).Near, titleFrom)
			if a := index.Resolve(typed, names.Show); a.One != nil && a.One.How == names.Fuzzy {
				one, like = a.One.Entry, true
			}
			if !like || len(typed) < shortestTaken {
				continue
			}
			var parts []string
			for _, w := range words {
				parts = append(parts, regexp.QuoteMeta(w))
			}
			if at := regexp.MustCompile(`(?i)(?:\bthe )?\b` + strings.Join(parts, `\W+`) + `\b`).FindStringIndex(f.question.Text); at != nil {
				return one, f.question.Text[:at[0]] + one.Name + f.question.Text[at[1]:], true
			}
		}
	}
	return names.Entry{}, "", false
}

// findTaken is what is found where a question names no show, and its words are like the name of one
// alone: that, and a line that says so.
func (b *Bot) findTaken(ctx context.Context, list []found, at place) ([]found, []reply.Text, error) {
	if len(list) != 1 || list[0].show.ID != "" || at.show.ID != "" {
		return list, nil, nil
	}
	index, err := b.Store.Names(ctx, at.Desk)
	if err != nil {
		return nil, nil, err
	}
	show, question, ok := titleTaken(index, list[0])
	if !ok {
		return list, nil, nil
	}
	if at.show, err = b.Store.Show(ctx, at.View, show.ID); err != nil {
		return nil, nil, err
	}
	again, err := b.find(ctx, question, at)
	if err != nil || len(again) == 0 || again[0].show.ID != show.ID {
		return list, nil, err
	}
	return again, []reply.Text{reply.Say("ask.taken", "show", reply.Words(show.Name))}, nil
}
