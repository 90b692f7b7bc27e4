package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// withoutEchoes leaves out what the model found in a sentence that names no season
// of its own, where the same is said of the show elsewhere.
func (r *reader) withoutEchoes(kept []proposed) []proposed {
	count := map[identity]int{}
	echo := func(c *tv.Claim) identity {
		return identity{show: c.ShowName, kind: c.Kind, value: c.Value, negative: c.Negative}
	}
	for i := range kept {
		count[echo(&kept[i].claim)]++
	}
	return slices.DeleteFunc(kept, func(p proposed) bool {
		if k := echo(&p.claim); strings.HasSuffix(p.claim.Rule, "/learned") && count[k] > 1 && !ofTwoSeasons(kept, p) {
			text := r.sentences[p.sentence].shape.text
			if len(r.mentionsIn(text, 0, len(text), "E")) == 0 {
				count[k]--
				return true
			}
		}
		return false
	})
}

// ofTwoSeasons tells that a number of episodes is told of two seasons at one place.
func ofTwoSeasons(kept []proposed, p proposed) bool {
	return p.claim.Kind == tv.Episodes && slices.ContainsFunc(kept, func(o proposed) bool { return o.hit == p.hit && o.claim.Season != p.claim.Season })
}

// identity is what makes two claims of one article the same.
type identity struct {
	show           string
	season         int
	kind           tv.Kind
	value          tv.Value
	certainty      tv.Certainty // where it is not firm
	negative, plan bool
	by, place      string
}

func (r *reader) identity(c *tv.Claim) identity {
	id := identity{show: c.ShowName, season: c.Season, kind: c.Kind, value: c.Value, negative: c.Negative, plan: c.Plan}
	if !c.Certainty.Firm() {
		id.certainty = c.Certainty
	}
	if !c.Certainty.Firm() || c.Kind == tv.Quote {
		id.by = c.By
	}
	if c.Kind == tv.Relationship {
		id.value = tv.Value{A: min(c.Value.A, c.Value.B), B: max(c.Value.A, c.Value.B)}
	}
	switch c.Rule {
	case "stage/moves-to": // where it is filmed is another thing than when
		id.place = c.Detail
	case "cast/exit-shown", "cast/farewell-shown", "cast/final-scenes": // when he works last is another thing than when he is seen last
		id.place = string(c.When) + c.Detail
	}
	return id
}
