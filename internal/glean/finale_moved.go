package glean

import "backlot/internal/tv"

// A finale that is moved from one day to another: "has been pushed from Sept. 10 to Sept. 17".

const movedOn = `(?:pushed|pushes|pushing|moved|moves|moving|delayed|delays|postponed|postpones|bumped|bumps|shifted|shifts|slid|slides|slipped|slips|held|rescheduled)`

var finaleMovedRules = []rule{
	on("finale/moved", " finale | finales | closer | ender | last | final ",
		`(?:`+lastEpisode+` (?:of `+gap(5)+`)?(?:, [^,]{1,60} , )?(?:(?:has|have|had|is|was|will|been|being|be|now|also) )*`+movedOn+`|`+movedOn+` (?:back )?(?:(?:the|its|their|that) )?(?:[a-z0-9-]+ |{season} |{show} |'s |" ){0,4}?`+lastEpisode+`) (?:back )?(?:(?:of|for|by|an?|one|two|three|the|week|weeks|month|day|days|ahead|out|forward|,|{show}|{season}) )*from <D\d+> (?:at [^ ]+ (?:[ap]\.?m\.? )?)?(?:, [^,]{1,40} , )?(?:to|until|till|into) (?:the )?{date}`, finaleMoved),
	on("finale/now-on", " now ", lastEpisode+` (?:of `+gap(5)+`)?, (?:which|originally|previously|first|once) [^;.]{3,70} , (?:will|is to|is|airs|now|has been) (?:(?:now|be|moved|pushed|to|air|airs|premiere|debut|stream|come|on|set|for|shown|seen|instead|run|will) )*{date}`, finaleMoved),
}

func finaleMoved(h *hit) []tv.Claim {
	m := h.mention("date")
	if m == nil || !h.r.speaksOfShow(h) || midFinale.MatchString(h.s.shape.text[back(h.s.shape.text, h.start, 3):h.end+1]) {
		return nil
	}
	d := m.date.Future
	if d.IsZero() {
		d = m.date.Date
	}
	if !d.IsDay() {
		return nil
	}
	return settled([]tv.Claim{{Kind: tv.Finale, Value: tv.Value{Date: d}}}, h)
}
