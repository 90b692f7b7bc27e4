package bot

import (
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// goneBy warns of every promise among some facts whose time has gone by without news:
// of a first or a last day, and of each stage in the making. Of two that disagree it
// tells the one that leads. The season is named where it is another than the answer's.
func goneBy(facts []reply.Fact, known *tv.Dossier, season int) []reply.Text {
	type promise struct {
		season int
		slot   string
		stage  string
	}
	told := map[promise]bool{}
	var notes []reply.Text
	for _, f := range facts {
		c := f.Claim
		p := promise{known.Meant(&c), c.Slot(), c.Value.Text}
		if !f.Cited() || f.Past || told[p] {
			continue
		}
		on := known.GoneBy(&c)
		if on == "" {
			continue
		}
		told[p] = true
		what := reply.Say("gone-by." + string(c.Kind))
		if c.Kind == tv.Stage {
			what = reply.Say("gone-by." + c.Value.Text)
		}
		if p.season != season && p.season != 0 {
			what = reply.Say("gone-by.of", "what", what, "n", p.season)
		}
		key := "status.gone-by"
		if !c.Firm() {
			key = "status.gone-by.said"
		}
		notes = append(notes, reply.Say(key, "what", what, "date", on).Sentence())
	}
	return notes
}
