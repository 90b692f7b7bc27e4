package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who is told of by his age or where he is from is somebody who has been named: "The 13-year-old from Truro replaces".

var agedRules = []rule{
	anybody(on("cast/aged-replaces", " replaces | replaced | replacing | succeeds | takes ", `the (?:(?:[0-9]{1,2}|[a-z]+)-year-old|teenager|youngster|newcomer|(?:[a-z-]+|<[A-Z]\d+> [a-z-]+) (?:teenager|youngster|schoolgirl|schoolboy|actor|actress|newcomer))(?: (?:actor|actress|newcomer|schoolgirl|schoolboy|star|from (?:<[NPC]\d+>|[a-z]+))){0,2} (?:replaces|replaced|is replacing|succeeds|takes over from) {per2}`, agedReplaces)),
}

// agedOne gives who takes a part over, where he has no name in the sentence.
func (h *hit) agedOne(part string) []tv.Claim {
	if name := h.newcomer(part); name != "" && part != "" {
		return []tv.Claim{castOf(name, part, tv.Recast)}
	}
	return nil
}

// newcomer gives whoever the text has just said to take over a part, or to join the show; "" for nobody.
func (h *hit) newcomer(part string) string {
	n := h.r.indexOf(h.s)
	for i := len(h.r.proposed) - 1; i >= 0 && n-h.r.proposed[i].sentence < 3; i-- {
		p := &h.r.proposed[i]
		c := &p.claim
		if p.dropped || p.sentence == n || c.Kind != tv.Cast || c.Value.Person == "" || c.Value.Change != tv.Recast && c.Value.Change != tv.Joins {
			continue
		}
		if part == "" || h.r.partName(c.Value.Character) == h.r.partName(part) || c.Value.Character == "" {
			return c.Value.Person
		}
	}
	return ""
}

// agedReplaces reads whose part somebody takes over who is told of by his age.
func agedReplaces(h *hit) []tv.Claim {
	old := h.mention("per2")
	if old == nil || !old.full && old.kind != isPerson || h.r.isPart[old.name] || !h.r.speaksOfShow(h) || h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative {
		return nil
	}
	part := h.r.partOf(old.name)
	name := h.newcomer(part)
	if name == "" || name == old.name {
		return nil
	}
	if part == "" {
		for i := range h.r.proposed {
			if c := &h.r.proposed[i].claim; c.Kind == tv.Cast && c.Value.Person == name && c.Value.Character != "" {
				part = c.Value.Character
			}
		}
	}
	if part == "" {
		return nil
	}
	return []tv.Claim{castOf(name, part, tv.Recast), castOf(old.name, part, tv.Departs)}
}

// hailsFrom ends what stands before the place from which somebody without a name is.
var hailsFrom = phraseOf(`(?:-year-old|-old| teenager| youngster| newcomer| actor| actress| schoolgirl| schoolboy| comedian| singer| star| native| student) (?:(?:who )?(?:hails|comes|is) )?from $`)

// agedHolds takes from the cast of a sentence a place from which somebody is.
func (r *reader) agedHolds(s *sentence) {
	text := s.shape.text
	if !strings.Contains(text, " from <") {
		return
	}
	for p := range r.heldOf(s) {
		if c := &p.claim; c.Kind == tv.Cast && c.Value.Person != "" && r.everyMention(text, c.Value.Person, func(at, _ int) bool { return hailsFrom.MatchString(text[:at]) }) {
			p.dropped = true
			r.forgetPart(c.Value.Person)
		}
	}
}
