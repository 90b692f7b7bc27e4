package bot

import (
	"context"
	"errors"
	"sort"
	"strings"

	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var quotesCommand = Command{
	Name:        "quotes",
	Description: "What somebody said, newest first, with the sentence",
	Audience:    Members,
	Answers:     true,
	Options: []Option{
		{Name: "person", Description: "Who said it", Kind: Name, Required: true, Max: 200},
		{Name: "show", Description: "Only about this show; left out, the one set for this place, if there is one", Kind: Show, Max: 200},
		asOfOption, pageOption,
		{Name: "all", Description: "About all shows, also where this place has one of its own", Choices: []string{"yes"}}},
	Run: quotes,
}

func quotes(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	v, err := b.view(r)
	if err != nil {
		return reply.Reply{}, err
	}
	about, err := b.quotedOn(ctx, v, r)
	if err != nil {
		return reply.Reply{}, err
	}
	who, called, err := b.speaker(ctx, v, r.Arg("person"))
	if err != nil {
		return reply.Reply{}, err
	}
	claims, err := b.Store.ClaimsBySpeaker(ctx, v, called...)
	if err != nil {
		return reply.Reply{}, err
	}
	said := sayings(claims, about.ID)
	answer := reply.Reply{Day: v.Day, Headline: quotesHeading(who, about, len(said)), Notes: b.asOf(v)}
	if len(said) == 0 {
		b.missing(ctx, r, v, sqlite.Gap{Show: about.ID, About: "quote", Subject: sqlite.Somebody, Called: who})
	}
	page, next, err := onPage(r, said, perFullPage)
	for _, c := range page {
		f := fact(inShow(c), c, v.Day)
		if c.Kind == tv.Quote {
			f.Text = reply.InTheirWords(c).Sentence()
		}
		answer.Facts = append(answer.Facts, f)
	}
	answer.Next = next
	if about.ID != "" && len(said) < len(sayings(claims, "")) {
		all := r.With("show", "").With("page", "").With("all", "yes")
		answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.all-shows"), Request: all, How: reply.Anew})
	}
	return answer, err
}

// quotedOn is the show that somebody is to have spoken of; zero where it is any.
func (b *Bot) quotedOn(ctx context.Context, v sqlite.View, r reply.Request) (tv.Show, error) {
	if r.Arg("all") == "" {
		var err error
		if r, err = b.named(ctx, r, "show"); err != nil {
			return tv.Show{}, err
		}
	}
	if r.Arg("show") == "" {
		return tv.Show{}, nil
	}
	show, _, err := b.show(ctx, v, r, "show")
	return show, err
}

// quotesHeading says how much somebody said, and of what.
func quotesHeading(who string, about tv.Show, n int) reply.Text {
	person, show := reply.Words(who), reply.Words(about.Name)
	switch {
	case n == 0 && about.ID != "":
		return reply.Say("quotes.nothing.show", "person", person, "show", show)
	case n == 0:
		return reply.Say("quotes.nothing", "person", person)
	case about.ID != "":
		return reply.Say("quotes.heading.show", "person", person, "show", show, "n", n)
	}
	return reply.Say("quotes.heading", "person", person, "n", n)
}

// speaker is who is meant and what they are called where they are quoted. Not
// everybody who speaks is cast or crew; who is no person here is looked for as
// typed.
func (b *Bot) speaker(ctx context.Context, v sqlite.View, typed string) (who string, called []string, err error) {
	index, err := b.Store.Names(ctx, v.Desk)
	if err != nil {
		return "", nil, err
	}
	typed = strings.TrimSpace(typed)
	var e names.Entry
	if id, ok := strings.CutPrefix(typed, "#"); ok {
		e, err = identified(index, id)
	} else if a := index.Resolve(typed, names.Person); a.One != nil && a.One.How != names.Fuzzy {
		e = a.One.Entry
	} else if claims, e := b.Store.ClaimsBySpeaker(ctx, v, typed); e != nil || len(claims) > 0 {
		return spelled(claims, typed), []string{typed}, e
	} else if a.One == nil {
		return "", nil, unclear(index, a, "speaker", typed, "person")
	} else {
		return b.speaker(ctx, v, "#"+thing(a.One.Entry))
	}
	if err != nil {
		return "", nil, err
	}
	p, err := b.Store.Person(ctx, v, e.ID)
	var gone *tv.Error
	if errors.As(err, &gone) { // a character, of a button: nobody quotes them
		return e.Name, []string{e.Name}, nil
	}
	called = []string{p.Name}
	for _, n := range p.Names {
		if strings.Contains(strings.TrimSpace(n), " ") { // a surname alone may be another's
			called = append(called, n)
		}
	}
	return p.Name, called, err
}

// spelled is a name as the articles write it, where all that was typed is one
// speaker's.
func spelled(claims []tv.Claim, typed string) string {
	folded, name := names.Fold(typed), ""
	for _, c := range claims {
		for _, part := range strings.Split(strings.ReplaceAll(c.By, " and ", ", "), ", ") {
			if !strings.Contains(" "+names.Fold(part)+" ", " "+folded+" ") {
				continue
			}
			if name != "" && name != part {
				return typed
			}
			name = part
		}
	}
	if name == "" {
		return typed
	}
	return name
}

// sayings are what was said about a show, or about any, the newest first. Of
// several claims in one sentence the words themselves are told, else the first.
func sayings(claims []tv.Claim, show string) []tv.Claim {
	sort.SliceStable(claims, func(i, j int) bool {
		if (claims[i].Kind == tv.Quote) != (claims[j].Kind == tv.Quote) {
			return claims[i].Kind == tv.Quote
		}
		return before(&claims[i], &claims[j]) < 0
	})
	seen := map[string]bool{}
	var said []tv.Claim
	for _, c := range claims {
		sentence := c.Show + " " + c.Article + " " + c.Quote
		if (show == "" || c.Show == show) && !seen[sentence] {
			seen[sentence] = true
			said = append(said, c)
		}
	}
	sort.SliceStable(said, func(i, j int) bool { return before(&said[j], &said[i]) < 0 })
	return said
}
