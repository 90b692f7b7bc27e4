package glean

import (
	"backlot/internal/tv"
)

// A show that goes dark, told of the show or its crew and not of the filming; and when those who
// make it mean to be back at work: "has sent its crew home", "hopes to resume by Nov. 9".

var goneDarkRules = []rule{
	on("stage/show-dark", " shut | dark | home | tools ", `(?:<S\d+>|<E\d+>|`+theShow+`)(?: ["'*])* (?:\( [^()]{1,40} \) )?(?:(?:has|have|had|was|were|also|since|temporarily|abruptly|briefly|now|been) )*(?:shut down|gone dark|went dark|(?:sent|flew|flown) (?:its|the|their) (?:[a-z-]+ ){0,3}?(?:cast|crew|crews)(?: and (?:cast|crew))?(?: of [0-9a-z]+)? home|downed tools)`, goneDark),
	on("stage/back-at-work", " resum| restart| back | return | again ", `(?:hopes?|hoping|hoped|expects?|expecting|expected|plans?|planning|aims?|aiming|intends?|due|set|scheduled|slated|confident|will|would|should|could|may|might) (?:(?:that|it|they|we|to|of|be|able|expect|is|are|will|would|could|can|not) )*(?:resume|resuming|restart|restarting|be back (?:at work|on set|filming|shooting|in production|up and running|by)|back (?:at work|on set)|return to (?:work|set|filming|production)|start up again|start again) (?:(?:filming|production|shooting|work|before|until|till|by|in|on|at|or|about|around|from|early|mid|late|as|soon|the|end|of|after) )*{date}`, backAtWork),
}

var (
	// shutHow follows a show that shut down, where it is for a time.
	shutHow = phraseOf(`^ (?:for|after|amid|in|on|because|until|due|as|while|when|over|following|last|this|earlier|,|;|\.|<D\d+>) `)
	// workToDo is in a sentence of work on a show.
	workToDo = phraseOf(` (?:filming|production|shooting|shoot|cameras|crew|crews|work|set|stages?|halted|paused|suspended|shut) `)
)

// goneDark makes a claim that work on a show has stopped.
func goneDark(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if asked(h.s) || h.r.judge(h).negative || has(near, "shut") && (!has(near, "has", "have", "had", "was", "were") || !shutHow.MatchString(text[h.end:])) || has(near, "dark") && has(text[h.end:], "themes", "tone", "turn", "place", "side") || h.r.told(h.s, func(o tv.Claim) bool { return o.Value.Text == tv.Paused }) {
		return nil
	}
	return simple(tv.Paused)(h)
}

// backAtWork makes a claim of filming that is to go on.
func backAtWork(h *hit) []tv.Claim {
	text := h.s.shape.text
	m := h.lastMention("D")
	stopped := workToDo.MatchString(text)
	for i := len(h.r.proposed) - 1; i >= 0 && !stopped; i-- {
		p := &h.r.proposed[i]
		stopped = p.claim.Kind == tv.Stage && p.claim.Value.Text == tv.Paused && !p.dropped && h.r.indexOf(h.s)-p.sentence < 6
	}
	if before := text[back(text, h.start, 3) : h.start+1]; has(before, "she", "he", "i", "who") || len(h.r.mentionsIn(before, 0, len(before), "PC")) > 0 {
		return nil // that is somebody's own return
	}
	if m == nil || !stopped || asked(h.s) || !h.r.speaksOfShow(h) || !h.r.future(m.date.Future) || has(text, "air", "airing", "broadcast", "screens", "episodes") || h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && o.Value.Text == tv.Filming }) {
		return nil
	}
	c := stageOf(tv.Filming)
	c.Plan, c.When = true, m.date.Future
	j := h.r.judge(h)
	if c.Certainty, c.By = j.certainty, j.by; c.Certainty == tv.Speculated {
		if c.Plan = false; j.expected {
			c.Certainty, c.Plan = tv.Confirmed, true
		}
	}
	return []tv.Claim{c}
}
