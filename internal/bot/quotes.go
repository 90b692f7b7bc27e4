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
		{Name: "show", Description: "Only about this show", Kind: Show, Max: 200},
		asOfOption, pageOption},
	Run: quotes,
}

func quotes(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	v, err := b.view(r)
	if err != nil {
		return reply.Reply{}, err
	}
	var about tv.Show
	if r.Arg("show") != "" {
		if about, _, err = b.show(ctx, v, r, "show"); err != nil {
			return reply.Reply{}, err
		}
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
	answer := reply.Reply{Day: v.Day, Headline: reply.Say("quotes.heading", "person", reply.Words(who), "n", len(said)), Notes: b.asOf(v)}
	if len(said) == 0 {
		answer.Headline = reply.Say("quotes.nothing", "person", reply.Words(who))
		if about.ID != "" {
			answer.Headline = reply.Say("quotes.nothing.show", "person", reply.Words(who), "show", reply.Words(about.Name))
		}
		return answer, nil
	}
	page, next, err := onPage(r, said, perFullPage)
	for _, c := range page {
		answer.Facts = append(answer.Facts, fact(inShow(c), c, v.Day))
	}
	answer.Next = next
	return answer, err
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
