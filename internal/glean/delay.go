package glean

import (
	"regexp"

	"backlot/internal/tv"
)

// causes of a delay, in the words of the canonical form, with the words of the text.
var causes = []struct {
	cause string
	words *regexp.Regexp
}{
	{"strikes", regexp.MustCompile(` (?:strike|strikes|walkout|walkouts|work stoppage|work stoppages|labor dispute|labour dispute|industrial action) `)},
	{"pandemic", regexp.MustCompile(` (?:pandemic|covid|covid-19|coronavirus|lockdown) `)},
	{"money", regexp.MustCompile(` (?:budget|budgets|funding|financial|finances|financing|cost|costs|overspending|money) `)},
	{"injury", regexp.MustCompile(` (?:injury|injured|injuries|accident|surgery|illness) `)},
	{"rewrites", regexp.MustCompile(` (?:rewrite|rewrites|rewriting|rewritten|script problems|script issues|reworked) `)},
	{"effects", regexp.MustCompile(` (?:visual effects|vfx|special effects|effects work) `)},
	{"scheduling", regexp.MustCompile(` (?:scheduling|schedule|schedules|availability|commitments) `)},
}

const late = `(?:delay|delays|delayed|delaying|postponed|postpones|postpone|pushed back|pushes back|push back|pushed to|held up|holds up|setback|setbacks|set back|disrupted|disruption|interrupted|slowed|slowing|halted|stalled|put on hold|on hold|shut down|bumped)`

var delayRules = []rule{
	on("delay/cause", " delay| postpone| push| held | holds | setback| set back | disrupt| interrupt| slow| halt| stall| hold | shut | bumped | stop", `(?:`+late+`|stopped|brought|to a halt)`, delayed),
}

var joined = regexp.MustCompile(` (?:due to|because of|because|owing to|contributing to|contributed to|after|amid|thanks to|caused by|as a result of|following|by|over|from|caused|led to|forced|had|put|brought|with|which|when|while|delayed|delaying|for|'s|stopped|halted) `)

// delayed finds a delay and its cause in one sentence.
func delayed(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || !joined.MatchString(text) {
		return nil
	}
	from, to := max(0, back(text, h.start, 22)), h.end
	for n := 0; n < 18 && to < len(text); n++ {
		next := to + 1
		for next < len(text) && text[next] != ' ' {
			next++
		}
		to = next
	}
	near := text[from:min(to+1, len(text))]
	for _, c := range causes {
		if !c.words.MatchString(near) {
			continue
		}
		claim := tv.Claim{Kind: tv.Delay, Value: tv.Value{Text: c.cause}, When: h.r.when(h)}
		if c.cause == "scheduling" && !regexp.MustCompile(` (?:scheduling|conflicts?|commitments|availability|clash|busy) `).MatchString(near) {
			continue
		}
		claim.Certainty = h.r.judge(h).certainty
		return []tv.Claim{claim}
	}
	return nil
}
