package bot

import (
	"context"
	"strings"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var askCommand = Command{
	Name:        "ask",
	Description: "Ask a question in your own words: when is season 2 out, is Walken back, why was it delayed",
	Audience:    Members,
	Options: []Option{
		{Name: "question", Description: "Your question", Kind: Words, Required: true, Max: 500},
		{Name: "show", Description: "The show it is about, where the question does not say", Kind: Show, Max: 200},
		{Name: "as_of", Description: "As it stood on a day, such as 2024-02-01", Kind: Day, Max: 60},
	},
	Run: runAsk,
}

// finding is one question of several, and what was found.
type finding struct {
	question ask.Question
	show     tv.Show // zero where none was understood
	several  []reply.Text
	answer   answer.Answer
}

// find reads what was asked and answers each question in it.
func (b *Bot) find(ctx context.Context, question string, given tv.Show, v sqlite.View) ([]finding, error) {
	index, err := b.Store.Names(ctx, v.Desk)
	if err != nil {
		return nil, err
	}
	o := ask.Options{Day: v.Day}
	if given.ID != "" {
		o.Show = names.Entry{Kind: names.Show, ID: given.ID, Name: given.Name, Main: true}
	}
	questions := ask.Read(question, index, o)
	if len(questions) == 0 {
		return nil, &tv.Error{Kind: tv.Invalid, Message: say("ask.no-question"), Hint: say("ask.no-question.hint")}
	}
	var list []finding
	for _, q := range questions {
		if q.About == ask.Anything && len(list) > 0 {
			continue // what is added to a question is no question
		}
		f, err := b.findOne(ctx, q, v)
		if err != nil {
			return nil, err
		}
		list = append(list, f...)
	}
	return list, nil
}

// findOne answers one question: about the show it names, else about the shows of
// whom it names.
func (b *Bot) findOne(ctx context.Context, q ask.Question, v sqlite.View) ([]finding, error) {
	var ids []string
	for _, e := range q.Show.Entries {
		ids = append(ids, e.ID)
	}
	if len(ids) > 1 {
		f := finding{question: q}
		for _, e := range q.Show.Entries[:min(5, len(ids))] {
			f.several = append(f.several, reply.Words(e.Name))
		}
		return []finding{f}, nil
	}
	var err error
	if len(ids) == 0 {
		if ids, err = b.showsOf(ctx, q, v); err != nil {
			return nil, err
		}
	}
	if len(ids) == 0 {
		return []finding{{question: q}}, nil
	}
	var known, unknown []finding
	for _, id := range ids {
		f, err := b.findIn(ctx, q, id, v)
		switch {
		case err != nil:
			return nil, err
		case f.answer.Known():
			known = append(known, f)
		default:
			unknown = append(unknown, f)
		}
	}
	if len(known) == 0 {
		known = unknown[:1]
	}
	return known, nil
}

// mostShows of somebody's are looked at where a question names none.
const mostShows = 3

// showsOf are the shows that those named in a question belong to. Where it names
// nobody, and no word that could be a name, and there is one show in all, that is
// it.
func (b *Bot) showsOf(ctx context.Context, q ask.Question, v sqlite.View) ([]string, error) {
	var ids []string
	seen := map[string]bool{}
	put := func(id string) {
		if id != "" && !seen[id] && len(ids) < mostShows {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	for _, p := range q.People {
		for _, e := range p.Entries {
			if e.Kind == names.Character {
				put(e.Show)
				continue
			}
			claims, err := b.Store.ClaimsOfPerson(ctx, v, e.ID)
			if err != nil {
				return nil, err
			}
			for _, c := range claims {
				put(c.Show)
			}
		}
	}
	if len(q.People) > 0 || len(q.Rest) > 0 {
		return ids, nil
	}
	list, total, err := b.Store.Shows(ctx, v, 1, 0)
	if err != nil || total != 1 {
		return nil, err
	}
	return []string{list[0].Show.ID}, nil
}

// findIn answers a question about one show.
func (b *Bot) findIn(ctx context.Context, q ask.Question, id string, v sqlite.View) (finding, error) {
	f := finding{question: q}
	var err error
	if f.show, err = b.Store.Show(ctx, v, id); err != nil {
		return f, err
	}
	claims, err := b.Store.Claims(ctx, v, id)
	if err != nil {
		return f, err
	}
	f.answer = answer.To(q, claims, v.Day)
	return f, nil
}

func runAsk(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	v, err := b.view(r)
	if err != nil {
		return reply.Reply{}, err
	}
	var given tv.Show
	if strings.TrimSpace(r.Arg("show")) != "" {
		if given, _, err = b.show(ctx, v, r, "show"); err != nil {
			return reply.Reply{}, err
		}
	}
	found, err := b.find(ctx, r.Arg("question"), given, v)
	if err != nil {
		return reply.Reply{}, err
	}
	return told(found, v.Day), nil
}

// told is what was found as a reply: known things as facts, and what is not known
// in notes, or as the headline where nothing is.
func told(found []finding, day tv.Date) reply.Reply {
	answer := reply.Reply{Day: day}
	for _, f := range found {
		if f.answer.Known() {
			answer.Headline = f.heading()
			break
		}
	}
	seen := map[string]bool{}
	for _, f := range found {
		if !f.answer.Known() {
			lines := f.nothing()
			if answer.Headline.IsZero() {
				answer.Headline, lines = lines[0], lines[1:]
			}
			answer.Notes = append(answer.Notes, lines...)
			continue
		}
		if f.answer.Corrects != "" {
			answer.Notes = append(answer.Notes, reply.Say("ask.corrects."+string(f.answer.Corrects), "show", reply.Words(f.show.Name)))
		}
		for _, t := range f.answer.Told {
			if fact := f.fact(t, day); !seen[t.Claim.ID] {
				seen[t.Claim.ID] = true
				answer.Facts = append(answer.Facts, fact)
			}
		}
	}
	answer.Notes = append(answer.Notes, freshness(answer.Facts, day)...)
	if show := found[0].show; show.ID != "" {
		answer.Next = []reply.Next{{Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+show.ID), How: reply.Anew}}
	}
	return answer
}

// heading is the show and season, after yes or no where that was asked and is
// known.
func (f finding) heading() reply.Text {
	h := heading(f.show, f.answer.Told[0].Claim.Season)
	if f.answer.Verdict == "" {
		return h
	}
	return reply.Say("ask."+string(f.answer.Verdict), "heading", h)
}

func (f finding) fact(t answer.Told, day tv.Date) reply.Fact {
	fact := reply.Fact{Text: f.said(t.Claim, day), Claim: t.Claim, Spoiler: t.Claim.Spoiler}
	switch t.Role {
	case answer.Disputes:
		fact.Label = reply.Say("label.but")
	case answer.Beside:
		fact.Label = beside(t.Claim)
	}
	return fact
}

// said is a claim in a sentence. Words of an article are told as words: whether
// they are affirmed, denied or only thought possible stands before them.
func (f finding) said(c tv.Claim, day tv.Date) reply.Text {
	if c.Kind.Weighed() {
		return reply.Claimed(c, day)
	}
	words := reply.Claimed(c, day).Clause()
	key := "is"
	switch {
	case c.Certainty == tv.Denied:
		key = "denied"
	case c.Negative:
		key = "not"
	case c.Certainty == tv.Speculated:
		key = "may"
	case c.Kind == tv.Quote && c.By != "":
		return reply.Say("ask.said", "who", reply.Words(c.By), "said", words).Sentence()
	}
	return reply.Say("ask.plain."+key, "said", words).Sentence()
}

// nothing says that no source answers, and what is known that comes nearest, in
// a sentence of its own.
func (f finding) nothing() []reply.Text {
	switch {
	case len(f.several) > 0:
		return []reply.Text{reply.Say("ask.several", "typed", f.question.Show.Typed, "names", reply.Either(f.several...)), reply.Say("ask.several.hint")}
	case f.show.ID == "":
		return []reply.Text{reply.Say("ask.no-show"), reply.Say("ask.no-show.hint", "command", reply.Command("shows"))}
	}
	what := reply.Words(f.show.Name)
	if n := f.answer.Season; f.question.Season > 0 || f.question.Next && n > 0 {
		what = reply.Say("ask.of-season", "n", n, "show", what)
	}
	var said reply.Text
	switch q := f.question; {
	case q.About == ask.Order && q.Why:
		said = reply.Say("ask.nothing.why-order", "what", what)
	case q.About == ask.Change && len(q.People) > 0:
		said = reply.Say("ask.nothing.change.named", "name", reply.Words(q.People[0].Entries[0].Name), "what", what)
	default:
		said = reply.Say("ask.nothing."+string(q.About), "what", what)
	}
	lines := []reply.Text{said}
	if near := f.near(); !near.IsZero() {
		lines = append(lines, near)
	}
	if f.question.About == ask.Anything {
		lines = append(lines, reply.Say("ask.can"))
	}
	return lines
}

func (f finding) near() reply.Text {
	c := f.answer.Near
	if c.Kind == "" {
		return reply.Text{}
	}
	said := reply.Claimed(c, c.Published).Clause()
	if c.Season == 0 {
		return reply.Say("ask.near.show", "show", reply.Words(f.show.Name), "said", said, "standing", reply.Standing(c), "date", c.Told())
	}
	return reply.Say("ask.near", "show", reply.Words(f.show.Name), "n", c.Season, "said", said, "standing", reply.Standing(c), "date", c.Told())
}
