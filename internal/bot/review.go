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
	{Name: "id", Description: "The article", Kind: Article, Required: true, Max: 60},
	{Name: "version", Description: "The version of its text", Kind: Number, Min: 1, Max: 1 << 30},
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

// review shows what was read out of a draft, each claim with its sentence, so
// that a wrong one is seen in a second.
func (b *Bot) review(ctx context.Context, desk, id string, page int) (reply.Reply, error) {
	draft, err := b.Store.Article(ctx, desk, id)
	if err != nil {
		return reply.Reply{}, err
	}
	a, claims := draft.Article, draft.Claims
	sort.SliceStable(claims, func(i, j int) bool { return inReview(claims[i], claims[j]) })
	from := min((page-1)*claimsPerPage, len(claims))
	to := min(from+claimsPerPage, len(claims))
	answer := reply.Reply{Private: true, Day: b.Today(), Headline: reply.Say("review.headline", "article", titled(a), "n", len(claims)).Sentence()}
	for _, c := range claims[from:to] {
		answer.Facts = append(answer.Facts, fact(reply.Say("review.label", "show", reply.Words(c.ShowName), "kind", reply.Say("kind."+string(c.Kind))), c, b.Today()))
	}
	answer.Notes = reviewNotes(draft)
	if len(draft.NewShows) > 0 {
		index, err := b.Store.Names(ctx, desk)
		if err != nil {
			return reply.Reply{}, err
		}
		answer.Notes = append(answer.Notes, nearly(index, draft.NewShows)...)
	}
	at := []string{"id", id, "version", strconv.Itoa(a.Version)}
	if desk == tv.SharedDesk {
		at = append(at, "desk", desk)
	}
	if a.State == tv.Draft {
		answer.Next = append(answer.Next,
			reply.Next{Label: reply.Say("button.publish"), Request: reply.Ask("article publish", at...), How: reply.Replace, Weight: reply.Main},
			reply.Next{Label: reply.Say("button.discard"), Request: reply.Ask("article discard", at...), How: reply.Replace, Weight: reply.Danger})
	}
	if lacking(a) {
		answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.complete"), Request: reply.Ask("article complete", at...), How: reply.Replace})
	}
	if err := b.again(ctx, desk, draft, &answer); err != nil {
		return reply.Reply{}, err
	}
	if page > 1 {
		answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.back"), Request: reply.Ask("article review", at...).With("page", strconv.Itoa(page-1)), How: reply.Replace})
	}
	if to < len(claims) {
		answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.more", "n", len(claims)-to), Request: reply.Ask("article review", at...).With("page", strconv.Itoa(page+1)), How: reply.Replace})
	}
	return answer, nil
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
		notes = append(notes, reply.Say("review.unlisted", "outlet", draft.Source))
	}
	var fresh []reply.Text
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
	done, err := b.Store.Publish(ctx, who, r.Arg("id"), version)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("published", "article", titled(done.Article), "n", len(done.Claims))}
	for i, s := range done.Shows {
		if i == 5 {
			break
		}
		answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.status-of", "show", s.Name), Request: reply.Ask("status", "show", "#"+s.ID), How: reply.AnewToMyself})
	}
	return answer, nil
}

func discard(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	draft, err := b.Store.Article(ctx, who.Desk, r.Arg("id"))
	if err == nil {
		err = b.Store.Discard(ctx, who, draft.ID)
	}
	if err != nil {
		return reply.Reply{}, err
	}
	return reply.Reply{Private: true, Headline: reply.Say("discarded", "article", titled(draft.Article))}, nil
}
