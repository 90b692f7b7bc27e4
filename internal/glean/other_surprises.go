package glean

import "backlot/internal/tv"

// Surprises that somebody promises without a word of what they are tell nothing of the story.

const surpriseNouns = `(?:twists|turns|surprises|shocks|shockers|bombshells|revelations|thrills|secrets|mysteries)`

var surpriseRules = []rule{
	on("other/surprises-ahead", " hinted | hints | hint | teased | teases | promised | promises ", `{per} (?:[^.;"]{0,60} )?(?:has |have |had |also |already )*(?:[a-z]+ly )?(?:hinted|hints|hint|teased|teases|promised|promises) (?:(?:at|toward|towards|of|that|there|will|be) ){0,4}(?:(?:a|an|the|many|some|more|several|plenty|lots|number|host|multitude|series|of|unexpected|shocking|big|huge|major|new|[a-z]+ing) ){0,6}`+surpriseNouns, surprisesAhead),
}

// surprisesAhead reads who hints at surprises, as that and no more.
func surprisesAhead(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || asked(h.s) || h.r.judge(h).negative {
		return nil
	}
	list := h.other(0)
	for i := range list {
		list[i].Value.Text = h.r.short(h.s)
		list[i].Certainty, list[i].By = tv.Speculated, p.name
	}
	return list
}
