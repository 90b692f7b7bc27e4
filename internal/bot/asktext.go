package bot

import (
	"context"
	"slices"

	"backlot/internal/answer"
	"backlot/internal/names"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// sentencesRead of a search at most.
const sentencesRead = 30

// inText looks for a sentence of an article that answers, where no claim does.
func (b *Bot) inText(ctx context.Context, f found, v sqlite.View) (found, error) {
	if f, err := b.behind(ctx, f, v); err != nil || f.answer.Known() {
		return f, err
	}
	if f, err := b.whyInText(ctx, f, v); err != nil || f.answer.Known() {
		return f, err
	}
	if near := answer.SeasonWords(f.question); len(near) > 0 {
		list, err := b.sentences(ctx, f, near, v)
		if err != nil {
			return f, err
		}
		if a := answer.SaidNear(f.question, f.known, list); a.Known() {
			f.answer = a
			return f, nil
		}
	}
	if roles := answer.RoleWords(f.question); len(roles) > 0 {
		if f, err := b.inOne(ctx, f, roles, answer.RoleIn, v); err != nil || f.answer.Known() {
			return f, err
		}
	}
	words := answer.Searches(f.question)
	if len(words) == 0 {
		return f, nil
	}
	list, err := b.sentences(ctx, f, words, v)
	if err != nil {
		return f, err
	}
	a := answer.FromText(f.question, f.show, f.answer.Season, list)
	if !a.Known() {
		return f, nil
	}
	return b.ranked(ctx, f, a, v)
}

// ranked is what was found with an answer that is a bare sentence, which weighs as whoever
// has printed it.
func (b *Bot) ranked(ctx context.Context, f found, a answer.Answer, v sqlite.View) (found, error) {
	claims := []tv.Claim{a.Told[0].Claim}
	if err := b.Store.Rank(ctx, v, claims); err != nil {
		return f, err
	}
	if err := b.Store.Cover(ctx, v, claims); err != nil {
		return f, err
	}
	a.Told[0].Claim = claims[0]
	f.answer = a
	return f, nil
}

// How many sentences behind that which says that something is so, and before it, are looked
// at for the reason.
const (
	readBehind = 3
	readBefore = 2
)

// behind looks for the reason of what is known to be so in the sentences that stand next to
// the one of the article that says so.
func (b *Bot) behind(ctx context.Context, f found, v sqlite.View) (found, error) {
	for _, c := range answer.Facts(f.question, f.known) {
		after, err := b.Store.Behind(ctx, v, c.Article, c.End, readBehind)
		if err != nil {
			return f, err
		}
		before, err := b.Store.Before(ctx, v, c.Article, c.Start, readBefore)
		if err != nil {
			return f, err
		}
		index, err := b.Store.Names(ctx, v.Desk)
		if err != nil {
			return f, err
		}
		a := answer.FromBehind(f.question, f.show, f.answer.Season, inOrder(index, c.Quote, after, f.show.ID))
		if !a.Known() {
			a = answer.FromBefore(f.question, f.show, f.answer.Season, inOrder(index, c.Quote, before, f.show.ID))
		}
		if a.Known() {
			return b.ranked(ctx, f, a, v)
		}
	}
	return f, nil
}

// inOrder are sentences that stand one after another from one that is quoted on, until
// another show is named.
func inOrder(index *names.Index, quote string, rows []sqlite.Sentence, show string) []answer.Sentence {
	if othersIn(index, quote, show) {
		return nil
	}
	var list []answer.Sentence
	for _, r := range rows {
		if othersIn(index, r.Text, show) {
			break
		}
		list = append(list, answer.Sentence{Article: r.Article, Text: r.Text, Start: r.Start, End: r.End})
	}
	return list
}

// othersIn reports whether a sentence names a show other than one, by a name that
// is nothing else's here.
func othersIn(index *names.Index, sentence, show string) bool {
	return slices.ContainsFunc(index.Spot(sentence), func(s names.Spotted) bool {
		return s.Exact && !slices.ContainsFunc(s.Entries, func(e names.Entry) bool { return e.Kind != names.Show || e.ID == show })
	})
}
