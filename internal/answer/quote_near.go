package answer

import (
	"slices"
	"strconv"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// nearBehind is how many bytes behind a sentence somebody is still quoted on what it names.
const nearBehind = 170

// SeasonWords are the words of which a sentence that names the season of a question has one; none
// where it does not ask what somebody said of one.
func SeasonWords(q ask.Question) []string {
	if q.About != ask.Quote || q.Season == 0 || q.Season >= len(ordinals) || len(q.People) == 0 {
		return nil
	}
	return []string{ordinals[q.Season], strconv.Itoa(q.Season), "season", "series"}
}

// SaidNear tells what somebody is quoted with right behind a sentence that names the season of which
// it is asked what they said: "Will there be a fourth season? ... 'I would want to see a script.'"
func SaidNear(q ask.Question, known *tv.Dossier, found []Sentence) Answer {
	f := &file{q: q, known: known}
	for _, s := range found {
		if s.Others || !namesNth(s.Text, q.Season) {
			continue
		}
		var said []*tv.Claim
		for _, c := range known.Kind(tv.Quote) {
			if c.Article == s.Article.ID && c.Start >= s.End && c.Start-s.End <= nearBehind && firm(*c) && !no(*c) && c.By != "" && len(f.speaks(c.By)) > 0 && len(seasonsIn(c.Quote)) == 0 {
				said = append(said, c)
			}
		}
		slices.SortFunc(said, func(a, b *tv.Claim) int { return a.Start - b.Start })
		a := Answer{Season: q.Season}
		for _, c := range said[:min(2, len(said))] {
			a.Told = append(a.Told, Told{Claim: *c, Role: Also})
		}
		if a.Known() {
			return a
		}
	}
	return Answer{}
}
