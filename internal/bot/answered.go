package bot

import (
	"context"
	"encoding/json"
	"strings"
	"unicode/utf8"

	"backlot/internal/answer"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// Answered is the answer to a question in plain words, for scripts and for the
// scorer: what "backlot ask --json" prints.
type Answered struct {
	Question  string       `json:"question"`
	Answer    string       `json:"answer"` // without quote, source line and address; at most 500 characters
	Known     bool         `json:"known"`
	Certainty tv.Certainty `json:"-"` // of what leads; "" where nothing is known
	AsOf      tv.Date      `json:"-"` // the day for which that speaks; "" where nothing is known
	Sources   []Source     `json:"sources"`
}

// Source is an article that an answer rests on, and its sentence.
type Source struct {
	Source    string  `json:"source"`
	Title     string  `json:"title"`
	URL       string  `json:"url"`
	Published tv.Date `json:"published"`
	Quote     string  `json:"quote"`
}

// MarshalJSON writes null for what is not known.
func (a Answered) MarshalJSON() ([]byte, error) {
	type plain Answered
	out := struct {
		plain
		Certainty *tv.Certainty `json:"certainty"`
		AsOf      *tv.Date      `json:"as_of"`
	}{plain: plain(a)}
	if a.Known {
		out.Certainty, out.AsOf = &a.Certainty, &a.AsOf
	}
	return json.Marshal(out)
}

// mostWords is how long an answer in plain words may be, in characters.
const mostWords = 500

// Answer answers a question of a view, a zero day of which is today. show is a
// show by any of its names, or "" where the question tells. An error is a
// *tv.Error where the asker can mend it: nothing asked, no such show.
func (b *Bot) Answer(ctx context.Context, question, show string, v sqlite.View) (Answered, error) {
	if v.Day.IsZero() {
		v.Day = b.Today()
	}
	at := place{View: v}
	if strings.TrimSpace(show) != "" {
		var err error
		if at.show, _, err = b.show(ctx, v, reply.Ask("ask", "show", show), "show"); err != nil {
			return Answered{}, err
		}
	}
	list, err := b.find(ctx, question, at)
	if err != nil {
		return Answered{}, err
	}
	a := Answered{Question: question, Sources: []Source{}}
	for _, f := range list {
		if !f.answer.Known() {
			continue
		}
		if !a.Known {
			a.Known, a.Certainty, a.AsOf = true, f.answer.Certainty(), f.answer.Told[0].Claim.Told()
		}
	}
	for _, f := range list {
		a.put(f, v.Day)
	}
	return a, nil
}

// put adds what one question found, as far as whole sentences fit.
func (a *Answered) put(f found, day tv.Date) {
	if !f.answer.Known() {
		for i, line := range f.nothing() {
			if i == 0 || !a.Known {
				a.add(line.String())
			}
		}
	}
	if f.answer.Verdict != "" {
		a.add(reply.Say("ask.verdict." + string(f.answer.Verdict)).String())
	}
	for i, t := range f.answer.Told {
		if a.add(f.plain(t, i == 0, day)) {
			a.cite(t.Claim)
		}
	}
}

// plain is one claim told: what it says, how sure that is, and who says it.
func (f found) plain(t answer.Told, first bool, day tv.Date) string {
	said := reply.Words(strings.TrimRight(f.said(t.Claim, day).Clause().String(), "."))
	if point := t.Claim.Spoiler; point.Season > 0 {
		said = reply.Say("spoiler", "point", point.String(), "said", said)
	}
	standing := reply.Standing(t.Claim)
	switch {
	case first:
		return reply.Say("ask.told", "show", reply.Words(f.show.Name), "said", said, "standing", standing).String()
	case t.Role == answer.Disputes:
		return reply.Say("ask.but", "said", said, "standing", standing).String()
	}
	return reply.Say("ask.further", "said", said.Sentence(), "standing", standing).String()
}

// add puts a sentence behind the others; false where there is no room for it.
func (a *Answered) add(sentence string) bool {
	whole := strings.TrimSpace(a.Answer + " " + strings.ReplaceAll(sentence, "..", "."))
	if n := utf8.RuneCountInString(whole); n > mostWords {
		if a.Answer != "" {
			return false
		}
		whole = string([]rune(whole)[:mostWords-1]) + "…"
	}
	a.Answer = whole
	return true
}

func (a *Answered) cite(c tv.Claim) {
	s := Source{Source: c.Source, Title: c.Title, URL: c.URL, Published: c.Published, Quote: c.Quote}
	for _, known := range a.Sources {
		if known == s {
			return
		}
	}
	a.Sources = append(a.Sources, s)
}
