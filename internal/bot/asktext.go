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
	claims := []tv.Claim{a.Told[0].Claim}
	if err := b.Store.Rank(ctx, v, claims); err != nil {
		return f, err
	}
	a.Told[0].Claim = claims[0]
	f.answer = a
	return f, nil
}

// othersIn reports whether a sentence names a show other than one, by a name that
// is nothing else's here.
func othersIn(index *names.Index, sentence, show string) bool {
	return slices.ContainsFunc(index.Spot(sentence), func(s names.Spotted) bool {
		return s.Exact && !slices.ContainsFunc(s.Entries, func(e names.Entry) bool { return e.Kind != names.Show || e.ID == show })
	})
}
