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
	words := answer.Searches(f.question)
	if len(words) == 0 {
		return f, nil
	}
	rows, err := b.Store.Search(ctx, v, []string{f.show.ID}, words, sentencesRead)
	if err != nil {
		return f, err
	}
	index, err := b.Store.Names(ctx, v.Desk)
	if err != nil {
		return f, err
	}
	list := make([]answer.Sentence, len(rows))
	for i, r := range rows {
		list[i] = answer.Sentence{Article: r.Article, Shared: r.Shared, Others: othersIn(index, r.Text, f.show.ID), Text: r.Text, Start: r.Start, End: r.End}
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
	a.Told[0].Claim = claims[0]
	f.answer = a
	return f, nil
}

// behind looks for the reason of what is known to be so in the next sentence of the article
// that says so.
func (b *Bot) behind(ctx context.Context, f found, v sqlite.View) (found, error) {
	for _, c := range answer.Facts(f.question, f.known) {
		list, err := b.Store.Behind(ctx, v, c.Article, c.End)
		if err != nil {
			return f, err
		}
		if len(list) == 0 {
			continue
		}
		index, err := b.Store.Names(ctx, v.Desk)
		if err != nil {
			return f, err
		}
		next := answer.Sentence{Article: list[0].Article, Others: othersIn(index, c.Quote+" "+list[0].Text, f.show.ID), Text: list[0].Text, Start: list[0].Start, End: list[0].End}
		if a := answer.FromBehind(f.show, f.answer.Season, next); a.Known() {
			return b.ranked(ctx, f, a, v)
		}
	}
	return f, nil
}

// othersIn reports whether a sentence names a show other than one, by a name that
// is nothing else's here.
func othersIn(index *names.Index, sentence, show string) bool {
	return slices.ContainsFunc(index.Spot(sentence), func(s names.Spotted) bool {
		return s.Exact && !slices.ContainsFunc(s.Entries, func(e names.Entry) bool { return e.Kind != names.Show || e.ID == show })
	})
}
