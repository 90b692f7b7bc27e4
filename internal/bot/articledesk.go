package bot

import (
	"context"
	"slices"
	"sort"
	"strconv"
	"strings"

	"backlot/internal/dates"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var (
	articleOption = Option{Name: "id", Description: "The article, by its title or id", Kind: Article, Required: true, Max: longestArticle}
	deskOption    = Option{Name: "desk", Description: "shared: for every server. For whoever runs me", Choices: []string{tv.SharedDesk}}
	versionOption = Option{Name: "version", Description: "Its revision, as it was shown", Kind: Number, Min: 1, Max: 1 << 30, Hidden: true}
)

var articleShow = Command{
	Name: "article show", Description: "An article with its claims; correct or take back one of them, or the whole", Audience: Editors,
	Options: []Option{articleOption, pageOption, deskOption},
	Run:     showArticle,
}

func showArticle(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	a, own, err := b.anyArticle(ctx, who.Desk, r.Arg("id"))
	if err != nil {
		return reply.Reply{}, err
	}
	if own && a.State == tv.Draft {
		return b.review(ctx, who.Desk, a.ID, pageOf(r))
	}
	sort.SliceStable(a.Claims, func(i, j int) bool { return inReview(a.Claims[i], a.Claims[j]) })
	page, next, err := onPage(r, a.Claims, claimsPerPage)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("article.show.headline", "article", titled(a.Article), "n", len(a.Claims))}
	from := (pageOf(r) - 1) * claimsPerPage
	correct := reply.Next{Label: reply.Say("review.edit"), Request: carrying(r, "claim correct", "desk"), How: reply.AnewToMyself, Pick: "claim"}
	retract := reply.Next{Label: reply.Say("claim.retract"), Request: carrying(r, "claim retract", "desk"), How: reply.AnewToMyself, Pick: "claim"}
	for i, c := range page {
		answer.Facts = append(answer.Facts, fact(reply.Say("review.claim", "n", from+i+1, "show", reply.Words(c.ShowName), "kind", reply.Say("kind."+string(c.Kind))), c, b.Today()))
		choice := reply.Choice{Name: clip(say("review.choice.edit", "n", from+i+1, "said", reply.Claimed(c, b.Today()))), Value: c.ID}
		correct.Choices, retract.Choices = append(correct.Choices, choice), append(retract.Choices, choice)
	}
	note := reply.Say("article.show.state", "state", reply.Say("state."+string(a.State)), "date", tv.DayOf(a.Added))
	if a.AddedBy != "" {
		note = reply.Say("article.show.by", "state", reply.Say("state."+string(a.State)), "date", tv.DayOf(a.Added), "who", reply.Member(a.AddedBy))
	}
	if a.hidden {
		note = reply.Say("article.show.hidden")
	}
	answer.Notes = append(answer.Notes, note)
	ask := func(command string) reply.Request { return carrying(r, command, "id", "desk") }
	if a.State == tv.Retracted || a.hidden {
		answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.restore"), Request: ask("article restore"), How: reply.Replace, Weight: reply.Main})
	} else {
		if own {
			answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.edit-article"), Request: ask("article edit").With("version", strconv.Itoa(a.Revision)), How: reply.AnewToMyself})
		}
		answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.retract"), Request: ask("article retract"), How: reply.Replace, Weight: reply.Danger})
		if len(page) > 0 {
			answer.Next = append(answer.Next, correct, retract)
		}
	}
	answer.Next = append(answer.Next, next...)
	return answer, nil
}

// deskArticle is an article with what the desk did to it.
type deskArticle struct {
	sqlite.Filed
	hidden bool
}

// anyArticle finds an article that a desk has, or reads on the shared one.
func (b *Bot) anyArticle(ctx context.Context, desk, id string) (a deskArticle, own bool, err error) {
	id = strings.TrimPrefix(strings.TrimSpace(id), "#")
	a.Filed, err = b.Store.Article(ctx, desk, id)
	if err == nil || !gone(err) || desk == tv.SharedDesk {
		return a, true, err
	}
	if a.Filed, err = b.Store.Article(ctx, tv.SharedDesk, id); err == nil && a.State == tv.Published {
		a.hidden, err = b.Store.Hidden(ctx, desk, id)
		return a, false, err
	}
	if err == nil || gone(err) {
		err = &tv.Error{Kind: tv.NotFound, Message: say("error.article", "value", id), Hint: say("error.article.hint", "command", reply.Command("article list"))}
	}
	return a, false, err
}

// articleChange is what a command does to an article, with what members read
// differently afterwards.
func articleChange(do func(ctx context.Context, b *Bot, who sqlite.Actor, r reply.Request, id string) error, done string) func(context.Context, *Bot, reply.Request) (reply.Reply, error) {
	return func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		who, err := b.actor(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		a, _, err := b.anyArticle(ctx, who.Desk, r.Arg("id"))
		if err != nil {
			return reply.Reply{}, err
		}
		answer := reply.Reply{Private: true, Headline: reply.Say(done, "article", titled(a.Article))}
		return b.withEffect(ctx, who, r, answer, showsIn(a.Filed), func() error { return do(ctx, b, who, r, a.ID) })
	}
}

// withEffect does something, and answers with what members read differently of
// some shows afterwards, and a button that undoes it.
func (b *Bot) withEffect(ctx context.Context, who sqlite.Actor, r reply.Request, answer reply.Reply, shows []string, do func() error) (reply.Reply, error) {
	before, err := b.shown(ctx, r, shows)
	if err != nil {
		return reply.Reply{}, err
	}
	if err := do(); err != nil {
		return reply.Reply{}, err
	}
	facts, notes, err := b.effect(ctx, r, before, shows)
	if err != nil {
		return answer, err
	}
	undo, err := b.undoing(ctx, who, r)
	answer.Facts, answer.Notes, answer.Next = append(answer.Facts, facts...), append(answer.Notes, notes...), append(answer.Next, undo...)
	return answer, err
}

var articleRetract = Command{
	Name: "article retract", Description: "Take an article back: it is kept, and answers nobody here", Audience: Editors,
	Options: []Option{articleOption, deskOption},
	Run: articleChange(func(ctx context.Context, b *Bot, who sqlite.Actor, _ reply.Request, id string) error {
		return b.Store.Retract(ctx, who, id)
	}, "article.retracted"),
}

var articleRestore = Command{
	Name: "article restore", Description: "Let an article answer again that was taken back", Audience: Editors,
	Options: []Option{articleOption, deskOption},
	Run: articleChange(func(ctx context.Context, b *Bot, who sqlite.Actor, _ reply.Request, id string) error {
		return b.Store.Restore(ctx, who, id)
	}, "article.restored"),
}

var articleMerge = Command{
	Name: "article merge", Description: "Take an article back because another tells the same", Audience: Editors,
	Options: []Option{articleOption, {Name: "into", Description: "The article that stays", Kind: Article, Required: true, Max: longestArticle}, deskOption},
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		who, err := b.actor(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		a, _, err := b.anyArticle(ctx, who.Desk, r.Arg("id"))
		if err != nil {
			return reply.Reply{}, err
		}
		into, _, err := b.anyArticle(ctx, who.Desk, r.Arg("into"))
		if err != nil {
			return reply.Reply{}, err
		}
		answer := reply.Reply{Private: true, Headline: reply.Say("article.merged", "article", titled(a.Article), "other", titled(into.Article))}
		return b.withEffect(ctx, who, r, answer, inBoth(a.Filed, into.Filed), func() error { return b.Store.MergeArticles(ctx, who, a.ID, into.ID) })
	},
}

// inBoth are the shows that either of two articles tells of, each once.
func inBoth(a, b sqlite.Filed) []string {
	shows := append(showsIn(a), showsIn(b)...)
	slices.Sort(shows)
	return slices.Compact(shows)
}

var articleEdit = Command{
	Name: "article edit", Description: "Change an article's title, source, address or day of publication", Audience: Editors,
	Options: []Option{articleOption,
		{Name: "title", Description: "Its headline", Max: 300},
		{Name: "source", Description: "The outlet that published it", Max: 120},
		{Name: "address", Description: "Its web address", Max: 2000},
		{Name: "date", Description: "The day it was published", Kind: Day, Max: 60},
		versionOption, formOption, deskOption},
	Form: articleEditForm,
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		who, a, err := b.byID(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		to, err := b.editedArticle(a.Article, r)
		if err != nil {
			return reply.Reply{}, err
		}
		version, _ := strconv.Atoi(r.Arg("version"))
		answer := reply.Reply{Private: true, Headline: reply.Say("article.edited", "article", titled(to))}
		return b.withEffect(ctx, who, r, answer, showsIn(a), func() error { return b.Store.EditArticle(ctx, who, a.ID, version, to) })
	},
}

func articleEditForm(ctx context.Context, b *Bot, r reply.Request) (reply.Form, error) {
	if r.Arg("title")+r.Arg("source")+r.Arg("address")+r.Arg("date") != "" {
		return reply.Form{}, nil
	}
	_, a, err := b.byID(ctx, r)
	if err != nil {
		return reply.Form{}, err
	}
	day := string(a.Published)
	if a.Undated {
		day = ""
	}
	f := reply.Form{Title: reply.Say("form.article.edit"), Request: carrying(r, "article edit", "id", "desk").With("version", strconv.Itoa(a.Revision))}
	c, _ := b.Find("article edit")
	for _, box := range [][2]string{{"title", a.Title}, {"source", a.Source}, {"address", a.URL}, {"date", day}} {
		o, _ := c.Option(box[0])
		f.Fields = append(f.Fields, reply.Field{Name: box[0], Label: reply.Say("form.article." + box[0]), Hint: reply.Say("form.article." + box[0] + ".hint"), Value: box[1], Max: o.Max})
	}
	return f, nil
}

// editedArticle is an article with what was typed. Only what was given changes.
func (b *Bot) editedArticle(a tv.Article, r reply.Request) (tv.Article, error) {
	for name, into := range map[string]*string{"title": &a.Title, "source": &a.Source, "address": &a.URL} {
		if typed := strings.Join(strings.Fields(r.Arg(name)), " "); typed != "" {
			*into = typed
		}
	}
	if a.URL != "" && tv.CanonicalURL(a.URL) == "" {
		return a, &tv.Error{Kind: tv.Invalid, Message: say("error.address", "value", a.URL), Hint: say("error.address.hint")}
	}
	if typed := r.Arg("date"); typed != "" {
		d, err := dates.ParsePast(typed, b.Today())
		if err != nil {
			return a, &tv.Error{Kind: tv.Invalid, Message: say("error.day", "value", typed), Hint: say("error.day.hint")}
		}
		if d.First().After(b.Today().First().AddDate(0, 0, 1)) {
			return a, &tv.Error{Kind: tv.Invalid, Message: say("error.future", "date", d), Hint: say("error.published-future.hint")}
		}
		a.Published, a.Undated = d, false
	}
	return a, nil
}
