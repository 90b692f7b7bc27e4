package bot

import (
	"slices"
	"strings"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// onlyForenames reports whether all whom a question names are actors by their first name alone,
// which others bear, and towns.
func onlyForenames(q ask.Question) bool {
	return len(q.People) > 0 && !slices.ContainsFunc(q.People, func(p ask.Thing) bool {
		typed := names.Fold(p.Typed)
		return slices.ContainsFunc(p.Entries, func(e names.Entry) bool {
			return e.Kind != names.Person || !strings.HasPrefix(names.Fold(e.Name), typed+" ")
		})
	})
}

// hasTo reports whether anybody whom a question names has to do with a show.
func hasTo(known *tv.Dossier, q ask.Question) bool {
	return slices.ContainsFunc(known.Claims(), func(c *tv.Claim) bool {
		return slices.ContainsFunc(q.People, func(p ask.Thing) bool {
			return slices.ContainsFunc(p.Entries, func(e names.Entry) bool { return e.ID == c.PersonID })
		})
	})
}

// tellsOf reports whether what is told has any of some words that nobody here knows: a surname.
func tellsOf(f found, words []string) bool {
	return slices.ContainsFunc(f.answer.Told, func(t answer.Told) bool {
		text := " " + names.Fold(t.Claim.Quote+" "+t.Claim.Value.Text) + " "
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, " "+w+" ") })
	})
}

// firstNames reports whether all whom a question names are named by one word, which others
// may bear.
func firstNames(q ask.Question) bool {
	return len(q.People) > 0 && !slices.ContainsFunc(q.People, func(p ask.Thing) bool {
		return strings.Contains(strings.TrimSpace(p.Typed), " ")
	})
}
