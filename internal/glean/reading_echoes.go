package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// withoutEchoes leaves out what the model found in a sentence that names no season
// of its own, where the same is said of the show elsewhere.
func (r *reader) withoutEchoes(kept []proposed) []proposed {
	count := map[string]int{}
	echo := func(c tv.Claim) string {
		value, _ := c.ValueJSON()
		return strings.Join([]string{c.ShowName, string(c.Kind), string(value), mark(c.Negative)}, "\x00")
	}
	for _, p := range kept {
		count[echo(p.claim)]++
	}
	return slices.DeleteFunc(kept, func(p proposed) bool {
		if k := echo(p.claim); strings.HasSuffix(p.claim.Rule, "/learned") && count[k] > 1 {
			text := r.sentences[p.sentence].shape.text
			if len(r.mentionsIn(text, 0, len(text), "E")) == 0 {
				count[k]--
				return true
			}
		}
		return false
	})
}

// key is what makes two claims of one article the same.
func (r *reader) key(c tv.Claim) string {
	value, err := c.ValueJSON()
	if err != nil {
		return ""
	}
	by := ""
	if !c.Certainty.Firm() || c.Kind == tv.Quote {
		by = c.By
	}
	if c.Kind == tv.Relationship {
		value = []byte(min(c.Value.A, c.Value.B) + "|" + max(c.Value.A, c.Value.B))
	}
	place := ""
	if c.Rule == "stage/moves-to" { // where it is filmed is another thing than when
		place = c.Detail
	}
	if c.Rule == "cast/exit-shown" || c.Rule == "cast/farewell-shown" || c.Rule == "cast/final-scenes" { // when he works last is another thing than when he is seen last
		place = string(c.When) + c.Detail
	}
	return strings.Join([]string{c.ShowName, string(rune(c.Season)), string(c.Kind), string(value), sureness(c), mark(c.Negative), by, mark(c.Plan), place}, "\x00")
}

func sureness(c tv.Claim) string {
	if c.Certainty.Firm() {
		return "firm"
	}
	return string(c.Certainty)
}

func mark(b bool) string {
	if b {
		return "x"
	}
	return ""
}
