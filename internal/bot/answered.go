package bot

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf8"

	"backlot/internal/answer"
	"backlot/internal/ask"
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
	Standing  string       `json:"-"` // the same as a member reads it: who says it, and whether anybody concerned does
	Spoiler   string       `json:"-"` // how far one must have seen the show to be told it; "" where not at all
	Covered   string       `json:"-"` // the answer, without what gives the story away
	Sources   []Source     `json:"sources"`

	told   map[string]bool // ids of the claims
	covers bool            // what gives the story away
}

// Source is an article that an answer rests on, and its sentence.
type Source struct {
	Source    string   `json:"source"`
	Title     string   `json:"title"`
	URL       string   `json:"url"`
	Published tv.Date  `json:"published"`
	Quote     string   `json:"quote"`
	Spoiler   tv.Point `json:"-"` // of the quote
}

// Hidden is an answer as whoever wants no spoilers reads it: what gives the story away is covered,
// in what is said and in the sentences it rests on.
func (a Answered) Hidden() Answered {
	a.Answer = a.Covered
	a.Sources = slices.Clone(a.Sources)
	for i, s := range a.Sources {
		if s.Spoiler.Season > 0 {
			a.Sources[i].Quote = reply.Say("spoiler.hidden", "point", s.Spoiler.String()).String()
		}
	}
	return a
}

// MarshalJSON writes null for what is not known.
func (a Answered) MarshalJSON() ([]byte, error) {
	type plain Answered
	out := struct {
		plain
		Certainty *tv.Certainty `json:"certainty"`
		AsOf      *tv.Date      `json:"as_of"`
		Standing  *string       `json:"standing"`
		Spoiler   *string       `json:"spoiler"`
	}{plain: plain(a)}
	if a.Known {
		out.Certainty, out.AsOf, out.Standing = &a.Certainty, &a.AsOf, &a.Standing
	}
	if a.Spoiler != "" {
		out.Spoiler = &a.Spoiler
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
	return plainly(question, list, v.Day), nil
}

// Said is an answer to a question about what is known of a show, in plain words.
func Said(q ask.Question, known *tv.Dossier, a answer.Answer) Answered {
	f := found{question: q, known: known.Sure(), answer: a}
	if len(a.Told) > 0 {
		f.show = tv.Show{ID: a.Told[0].Claim.Show, Name: a.Told[0].Claim.ShowName}
	}
	return plainly(q.Text, []found{f}, known.Day)
}

// plainly is what was found in plain words.
func plainly(question string, list []found, day tv.Date) Answered {
	a := saying(Answered{Question: question}, list, day)
	if a.Covered = a.Answer; a.Spoiler != "" {
		a.Covered = saying(Answered{covers: true}, list, day).Answer
	}
	return a
}

func saying(a Answered, list []found, day tv.Date) Answered {
	a.Sources, a.told = []Source{}, map[string]bool{}
	for _, f := range list {
		if !f.answer.Known() {
			continue
		}
		if !a.Known {
			lead := f.answer.Told[0].Claim
			a.Known, a.Certainty, a.AsOf, a.Standing = true, f.answer.Certainty(), lead.Told(), reply.Standing(lead).String()
		}
	}
	for _, f := range list {
		a.put(f, day)
	}
	return a
}

// put adds what one question found, as far as whole sentences fit.
func (a *Answered) put(f found, day tv.Date) {
	if !f.answer.Known() {
		near := f.near(day)
		for i, line := range f.nothing(day) {
			told := near.known() && line.String() == near.sentence().String()
			if told {
				line = a.marked(near.claim, line)
			}
			if (i == 0 || !a.Known) && a.add(line.String()) && told {
				a.cite(near.claim)
			}
		}
	}
	var fresh []answer.Told
	for _, t := range f.answer.Told {
		if !a.told[t.Claim.ID] {
			fresh = append(fresh, t)
		}
	}
	if f.answer.Verdict != "" && len(fresh) == len(f.answer.Told) && !(a.covers && f.verdictSpoils()) {
		a.add(reply.Say("ask.verdict." + string(f.answer.Verdict)).String())
	}
	for from := 0; from < len(fresh); {
		till := from + 1
		for till < len(fresh) && standing(fresh[till]) == standing(fresh[from]) && fresh[till].Role == fresh[from].Role {
			till++
		}
		a.tell(f, fresh[from:till], from == 0, day)
		from = till
	}
	facts := make([]reply.Fact, len(fresh))
	for i, t := range fresh {
		facts[i] = f.fact(t, i == 0, day)
	}
	for _, note := range append(f.unplaced(), leftBehind([]found{f}, facts)...) {
		a.add(note.String())
	}
}

// standing is how sure a claim is, who says it and when.
func standing(t answer.Told) string {
	return reply.Say("ask.standing", "standing", reply.Standing(t.Claim), "date", t.Claim.Told()).String()
}

// tell adds claims of one standing, as many of them as fit.
func (a *Answered) tell(f found, list []answer.Told, first bool, day tv.Date) {
	for n := len(list); n > 0; n-- {
		var said []string
		for i, t := range list[:n] {
			said = append(said, a.plain(f, t, first && i == 0, day))
		}
		if !a.add(strings.Join(append(said, standing(list[0])), " ")) {
			continue
		}
		for _, t := range list[:n] {
			a.told[t.Claim.ID] = true
			a.cite(t.Claim)
		}
		return
	}
}

// marked is what is said of a claim, marked where it gives the story away, or covered.
func (a *Answered) marked(c tv.Claim, said reply.Text) reply.Text {
	point := c.WordsSpoiler()
	switch {
	case point.Season == 0:
		return said
	case a.covers:
		return reply.Say("spoiler.hidden", "point", point.String())
	}
	return reply.Say("spoiler", "point", point.String(), "said", said)
}

// plain is what one claim says, as a sentence.
func (a *Answered) plain(f found, t answer.Told, first bool, day tv.Date) string {
	said := reply.Words(strings.TrimRight(f.said(t.Claim, day).Clause().String(), "."))
	switch {
	case t.Role == answer.Was && first:
		said = reply.Words(strings.TrimRight(reply.Overtaken(t.Claim, day).Clause().String(), "."))
	case t.Role == answer.Was:
		said = reply.Overtaken(t.Claim, day)
	case t.Claim.Rule == answer.InItsWords:
		said = reply.Say("ask.text.words", "said", t.Claim.Quote)
	}
	said = a.marked(t.Claim, said)
	switch {
	case first && !namesSeason(t.Claim):
		return reply.Say("ask.told.season", "show", reply.Words(f.show.Name), "n", t.Claim.Season, "said", said).String()
	case first:
		return reply.Say("ask.told", "show", reply.Words(f.show.Name), "said", said).String()
	case t.Role == answer.Disputes && !f.besides(t.Claim):
		return reply.Say("ask.but", "said", said).String()
	case t.Role == answer.Was:
		return reply.Say("ask.was", "said", said).String()
	case t.Role == answer.Since:
		return reply.Say("ask.since", "said", said).String()
	case t.Role == answer.Rejected:
		return reply.Say("ask.rejected", "said", said).String()
	}
	return said.Sentence().String()
}

// add puts a sentence behind the others; false where there is no room for it.
func (a *Answered) add(sentence string) bool {
	for _, end := range []string{".", "!", "?", "…", ".”", "!”", "?”"} {
		sentence = strings.ReplaceAll(sentence, end+". ", end+" ") // a sentence of somebody else's has its own stop
	}
	whole := strings.TrimSpace(a.Answer + " " + sentence)
	if n := utf8.RuneCountInString(whole); n > mostWords {
		if a.Answer != "" {
			return false
		}
		whole = string([]rune(whole)[:mostWords-1]) + "…"
	}
	a.Answer = whole
	return true
}

// cite puts the source of what is told with the others.
func (a *Answered) cite(c tv.Claim) {
	if point := c.WordsSpoiler(); point.Season > 0 && a.Spoiler == "" {
		a.Spoiler = point.String()
	}
	s := Source{Source: c.Source, Title: c.Title, URL: c.URL, Published: c.Published, Quote: c.Quote, Spoiler: c.QuoteSpoiler()}
	if c.Record {
		s.Published = c.Told() // when it was copied is no day of publication
	}
	for _, known := range a.Sources {
		if known == s {
			return
		}
	}
	a.Sources = append(a.Sources, s)
}
