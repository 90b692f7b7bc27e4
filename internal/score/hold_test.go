package score

import (
	"slices"
	"strings"
	"testing"

	"backlot/data"
	"backlot/internal/bot"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// TestAnswersHold puts the questions of gold to stores with its claims, and holds every
// answer to what an answer owes: each thing it tells is quoted from the article; the day
// before that was published there is nothing of it; an article about other shows and
// people changes not a word; and with the article taken back the answer goes too.
func TestAnswersHold(t *testing.T) {
	if testing.Short() {
		t.Skip("it fills a store for every article")
	}
	set, err := Load("testdata/gold/dev")
	if err != nil {
		t.Fatal(err)
	}
	d, err := newDesk(set, data.FS)
	if err != nil {
		t.Fatal(err)
	}
	defer d.close()
	held, kept := 0, 0
	for i := 0; i < len(set); i += 3 { // the others are for the time it takes
		g := set[i]
		b, err := d.open(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if err := d.bringReviewed(t.Context(), b, g); err != nil {
			t.Fatal(err)
		}
		h := holding{t: t, b: b, g: g}
		alone := h.answers(d.day(g))
		held += h.quoted(alone)
		for _, a := range h.answers(dayBefore(d.day(g))) {
			if len(cited(a)) > 0 {
				t.Errorf("%s: the day before it was published: %s", g.ID, a.Facts[0].Text)
			}
		}
		if other := stranger(set, i); other >= 0 {
			if err := d.bringReviewed(t.Context(), b, set[other]); err != nil {
				t.Fatal(err)
			}
			kept += h.same(alone, h.answers(d.day(g)), set[other].ID)
		}
		h.retract(d.day(g))
		if err := b.Store.Close(); err != nil {
			t.Error(err)
		}
	}
	if held < 300 || kept < 200 {
		t.Errorf("only %d things told and %d answers beside another article", held, kept)
	}
}

// holding is a store with one article of gold, and whoever asks it.
type holding struct {
	t *testing.T
	b *bot.Bot
	g Gold
}

// answers asks each question of the article's main show, or of the one it names.
func (h holding) answers(day tv.Date) (list []reply.Reply) {
	for _, q := range h.g.Questions {
		r := reply.Ask("ask", "question", q.Q, "show", h.main(), "as_of", string(day))
		r.Asker = reply.Asker{User: "1"}
		list = append(list, h.b.Handle(h.t.Context(), r))
	}
	return list
}

// main is the show of which the article claims most.
func (h holding) main() string {
	n := map[string]int{}
	best := ""
	for _, c := range h.g.Claims {
		if n[c.ShowName]++; n[c.ShowName] > n[best] {
			best = c.ShowName
		}
	}
	return best
}

func cited(a reply.Reply) (list []reply.Fact) {
	for _, f := range a.Facts {
		if f.Cited() {
			list = append(list, f)
		}
	}
	return list
}

// quoted counts what is told, each of which stands in the article, and where its source
// only guesses, is told as a guess.
func (h holding) quoted(answers []reply.Reply) (n int) {
	for i, a := range answers {
		for _, f := range cited(a) {
			n++
			if f.Claim.Quote == "" || !strings.Contains(h.g.Article.Text, f.Claim.Quote) {
				h.t.Errorf("%s, %s: %q is not in the article", h.g.ID, h.g.Questions[i].Q, f.Claim.Quote)
			}
			if standing := reply.Standing(f.Claim).String(); f.Claim.Certainty == tv.Speculated && !strings.HasPrefix(standing, "Guess") {
				h.t.Errorf("%s, %s: a guess stands as %q", h.g.ID, h.g.Questions[i].Q, standing)
			}
		}
	}
	return n
}

// same counts the answers that tell something, none of which another article changes.
func (h holding) same(before, after []reply.Reply, other string) (n int) {
	told := func(a reply.Reply) string {
		var s []string
		for _, f := range a.Facts {
			s = append(s, f.Label.String()+": "+f.Text.String()+" "+f.Claim.Quote)
		}
		return a.Headline.String() + "\n" + strings.Join(s, "\n")
	}
	for i := range before {
		if told(before[i]) != told(after[i]) {
			h.t.Errorf("%s, %s: with %s there as well, from\n%s\nto\n%s", h.g.ID, h.g.Questions[i].Q, other, told(before[i]), told(after[i]))
		}
		if len(cited(before[i])) > 0 {
			n++
		}
	}
	return n
}

// retract takes the article back, after which nothing of it answers.
func (h holding) retract(day tv.Date) {
	articles, _, err := h.b.Store.Articles(h.t.Context(), tv.SharedDesk, sqlite.ArticleFilter{State: tv.Published}, 10, 0)
	if err != nil {
		h.t.Fatal(err)
	}
	for _, a := range articles {
		if err := h.b.Store.Retract(h.t.Context(), operator, a.ID); err != nil {
			h.t.Fatal(err)
		}
	}
	for i, a := range h.answers(day) {
		if f := cited(a); len(f) > 0 {
			h.t.Errorf("%s, %s: taken back, and still told: %s", h.g.ID, h.g.Questions[i].Q, f[0].Text)
		}
	}
}

// dayBefore is the one before a day.
func dayBefore(d tv.Date) tv.Date { return tv.DayOf(d.First().AddDate(0, 0, -1)) }

// stranger finds an article of which no show, person or part bears a name with a word
// in common with those of another; -1 where there is none.
func stranger(set []Gold, to int) int {
	known := wordsOf(set[to])
	for k := 1; k < len(set); k++ {
		i := (to + k) % len(set)
		if !slices.ContainsFunc(wordsOf(set[i]), func(w string) bool { return slices.Contains(known, w) }) {
			return i
		}
	}
	return -1
}

// wordsOf are the words of all the names that an article's claims have, and of what is
// asked about it.
func wordsOf(g Gold) (list []string) {
	for _, c := range g.Claims {
		v := c.Value
		list = append(list, strings.Fields(names.Fold(strings.Join([]string{c.ShowName, v.Person, v.Character, v.A, v.B}, " ")))...)
	}
	return slices.DeleteFunc(list, func(w string) bool { return len(w) < 4 })
}
