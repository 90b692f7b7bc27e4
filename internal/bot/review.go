package bot

import (
	"context"
	"fmt"
	"sort"
	"strconv"

	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// claimsPerPage is how many claims a page of a review shows: what fits into one
// message with their sentences.
const claimsPerPage = 10

// number options of a draft's buttons.
var draftOptions = []Option{
	{Name: "id", Description: "The article", Kind: Article, Required: true, Max: longestArticle},
	{Name: "version", Description: "Its revision, as it was shown", Kind: Number, Min: 1, Max: 1 << 30},
	{Name: "page", Description: "The page, from 1", Kind: Number, Min: 1, Max: 9999},
	{Name: "desk", Description: "shared: for every server", Choices: []string{"shared"}},
}

var articleReview = Command{
	Name: "article review", Description: "What I read out of a draft", Audience: Editors, Hidden: true,
	Options: draftOptions,
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		who, err := b.actor(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		return b.review(ctx, who.Desk, r.Arg("id"), pageOf(r))
	},
}

var articlePublish = Command{
	Name: "article publish", Description: "Let a draft answer", Audience: Editors, Hidden: true,
	Options: draftOptions, Run: publish,
}

var articleDiscard = Command{
	Name: "article discard", Description: "Throw a draft away", Audience: Editors, Hidden: true,
	Options: draftOptions, Run: discard,
}

// review shows what was read out of an article, each claim with its sentence, so
// that a wrong one is seen in a second, and what can be done about it.
func (b *Bot) review(ctx context.Context, desk, id string, page int) (reply.Reply, error) {
	draft, err := b.Store.Article(ctx, desk, id)
	if err != nil {
		return reply.Reply{}, err
	}
	claims := draft.Claims
	sort.SliceStable(claims, func(i, j int) bool { return inReview(claims[i], claims[j]) })
	page = min(page, max(1, (len(claims)+claimsPerPage-1)/claimsPerPage))
	from := (page - 1) * claimsPerPage
	to := min(from+claimsPerPage, len(claims))
	headline := "review.headline"
	if draft.State != tv.Draft {
		headline = "review.done"
	}
	answer := reply.Reply{Private: true, Day: b.Today(), Headline: reply.Say(headline, "article", titled(draft.Article), "n", len(claims)-len(draft.Dropped)).Sentence()}
	for i, c := range claims[from:to] {
		f := fact(reply.Say("review.claim", "n", from+i+1, "show", reply.Words(c.ShowName), "kind", reply.Say("kind."+string(c.Kind))), c, b.Today())
		if draft.Dropped[c.ID] {
			f.Text = reply.Say("review.dropped", "said", f.Text).Sentence()
		}
		answer.Facts = append(answer.Facts, f)
	}
	answer.Notes = reviewNotes(draft)
	index, err := b.Store.Names(ctx, desk)
	if err != nil {
		return reply.Reply{}, err
	}
	answer.Notes = append(answer.Notes, nearly(index, draft.NewShows)...)
	at := []string{"id", id, "version", strconv.Itoa(draft.Revision)}
	if desk == tv.SharedDesk {
		at = append(at, "desk", desk)
	}
	if draft.State == tv.Draft {
		answer.Next = b.reviewButtons(draft, index, at, page, from, to)
	}
	if err := b.again(ctx, desk, draft, &answer); err != nil {
		return reply.Reply{}, err
	}
	answer.Next = selectsLast(answer.Next)
	answer.Next = append(answer.Next, pages(reply.Ask("article review", at...).With("version", ""), page, len(claims), claimsPerPage)...)
	return answer, nil
}

// selectsLast puts buttons before selects, so that they share their rows.
func selectsLast(next []reply.Next) []reply.Next {
	sort.SliceStable(next, func(i, j int) bool { return len(next[i].Choices) == 0 && len(next[j].Choices) > 0 })
	return next
}

// reviewButtons are what can be done to a draft.
func (b *Bot) reviewButtons(draft sqlite.Filed, index *names.Index, at []string, page, from, to int) []reply.Next {
	here := func(command string) reply.Request {
		return reply.Ask(command, at...).With("page", strconv.Itoa(page))
	}
	next := []reply.Next{
		{Label: reply.Say("button.publish"), Request: reply.Ask("article publish", at...), How: reply.Replace, Weight: reply.Main},
		{Label: reply.Say("button.missed"), Request: here("review add"), How: reply.Replace},
		{Label: reply.Say("button.discard"), Request: reply.Ask("article discard", at...), How: reply.Replace, Weight: reply.Danger}}
	if lacking(draft.Article) {
		next = append(next, reply.Next{Label: reply.Say("button.complete"), Request: reply.Ask("article complete", at...), How: reply.Replace})
	}
	var drop, edit []reply.Choice
	for i, c := range draft.Claims[from:to] {
		key := "review.choice.drop"
		if draft.Dropped[c.ID] {
			key = "review.choice.keep"
		}
		said := reply.Claimed(c, b.Today())
		drop = append(drop, reply.Choice{Name: clip(say(key, "n", from+i+1, "said", said)), Value: c.ID})
		edit = append(edit, reply.Choice{Name: clip(say("review.choice.edit", "n", from+i+1, "said", said)), Value: c.ID})
	}
	if len(drop) > 0 {
		next = append(next, reply.Next{Label: reply.Say("review.drop"), Request: here("review drop"), How: reply.Replace, Choices: drop, Pick: "claim"},
			reply.Next{Label: reply.Say("review.edit"), Request: here("review claim"), How: reply.Replace, Choices: edit, Pick: "claim"})
	}
	if open := unsettled(draft, index); len(open) > 0 {
		next = append(next, reply.Next{Label: reply.Say("review.settle"), Request: here("review settle"), How: reply.Replace, Choices: open, Pick: "name"})
	}
	return next
}

// inReview orders a review: by show, then kind, then the order of the text.
func inReview(a, b tv.Claim) bool {
	if a.ShowName != b.ShowName {
		return a.ShowName < b.ShowName
	}
	if a.Kind != b.Kind {
		return rank(a.Kind) < rank(b.Kind)
	}
	return a.Start < b.Start
}

func rank(k tv.Kind) int {
	for i, other := range tv.Kinds {
		if k == other {
			return i
		}
	}
	return len(tv.Kinds)
}

// reviewNotes are what an editor should know before publishing.
func reviewNotes(draft sqlite.Filed) []reply.Text {
	var notes []reply.Text
	if len(draft.Claims) == 0 {
		notes = append(notes, reply.Say("review.nothing"))
	}
	if draft.Undated {
		notes = append(notes, reply.Say("review.undated"))
	}
	if draft.Source == "" {
		notes = append(notes, reply.Say("review.no-source"))
	} else if len(draft.Claims) > 0 && !draft.Claims[0].Listed {
		notes = append(notes, reply.Say("review.unlisted", "outlet", draft.Source).Sentence())
	}
	if n := len(draft.Dropped); n > 0 {
		notes = append(notes, reply.Say("review.left-out", "n", n))
	}
	var open, fresh []reply.Text
	for _, name := range draft.Unsettled {
		open = append(open, reply.Words(name))
	}
	if len(open) > 0 {
		notes = append(notes, reply.Say("review.unsettled", "names", reply.List(open...)))
	}
	for _, s := range draft.NewShows {
		fresh = append(fresh, reply.Words(s.Name))
	}
	if len(fresh) > 0 {
		notes = append(notes, reply.Say("review.new", "names", reply.List(fresh...)))
	}
	if draft.State != tv.Draft {
		notes = append(notes, reply.Say("review.state."+string(draft.State)))
	}
	return notes
}

// nearly warns that a new show is called nearly as one that is known.
func nearly(index *names.Index, made []tv.Show) []reply.Text {
	var near []reply.Text
	for _, s := range made {
		for _, m := range index.Find(s.Name, 3, names.Show) {
			if m.How == names.Fuzzy && m.Score > alike {
				near = append(near, reply.Words(m.Entry.Name))
			}
		}
	}
	if len(near) == 0 {
		return nil
	}
	return []reply.Text{reply.Say("review.near", "names", reply.List(near...))}
}

// alike is the likeness from which two names may be one, mistyped.
const alike = 0.6

func publish(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	version, err := strconv.Atoi(r.Arg("version"))
	if err != nil {
		return reply.Reply{}, fmt.Errorf("publish without a version: %w", err)
	}
	draft, err := b.Store.Article(ctx, who.Desk, r.Arg("id"))
	if err != nil && !gone(err) {
		return reply.Reply{}, err
	}
	before, err := b.shown(ctx, r, showsIn(draft))
	if err != nil {
		return reply.Reply{}, err
	}
	done, err := b.Store.Publish(ctx, who, r.Arg("id"), version)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("published", "article", titled(done.Article), "n", len(done.Claims))}
	if answer.Facts, answer.Notes, err = b.effect(ctx, r, before, showsIn(done)); err != nil {
		return reply.Reply{}, err
	}
	for i, s := range done.Shows {
		if i == 4 {
			break
		}
		answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.status-of", "show", s.Name), Request: reply.Ask("status", "show", "#"+s.ID), How: reply.AnewToMyself})
	}
	undo, err := b.undoing(ctx, who, r)
	answer.Next = append(answer.Next, undo...)
	return answer, err
}

// showsIn are the ids of the shows that an article is about.
func showsIn(f sqlite.Filed) []string {
	var ids []string
	for _, s := range f.Shows {
		ids = append(ids, s.ID)
	}
	return ids
}

func discard(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, draft, err := b.byID(ctx, r)
	if err == nil {
		err = b.Store.Discard(ctx, who, draft.ID)
	}
	if err != nil {
		return reply.Reply{}, err
	}
	return reply.Reply{Private: true, Headline: reply.Say("discarded", "article", titled(draft.Article))}, nil
}
