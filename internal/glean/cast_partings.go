package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who goes, told by "the actor", by a first name or beside his office, and who comes for a short time.

var partingRules = []rule{
	anybody(on("cast/has-since-left", " left | quit | departed | exited ", `(?P<who>he|she|the (?:actor|actress|star|comedian|performer)) (?:(?:has|had|have|since|now|recently|already|also|then|later|quietly) )*(?:left|quit|departed|exited) (?:the )?(?:cast|show|soap|series|drama|comedy|programme|sitcom|serial|{show})(?: (?:to|for|in|on|at|after|last|this|earlier|because|due|,|\.|;|and|when|before|at the))`, hasSinceLeft)),
	atStart("cast/first-name-goes", " step| stepping | leaving | left | quit | quitting | exit| depart| bow| not ", `<(?P<who>N\d+)> (?:(?:has|have|had|is|will|also|now|recently|since|be|to|set|due|sadly|already) )*(?:(?:stepped|stepping|step|steps) (?:away|back|down) from|leaving|left|leaves|leave|quitting|quit|exited|exiting|departed|departing|(?:bowed|bowing|bow|bows) out of|(?:wo |is )?not (?:be )?(?:returning|return|back|coming back|come back))`, firstNameGoes),
	on("cast/who-steps-down", " stepping | standing | steps | stands | step | stand ", `{per} , who (?:(?:is|will|be|has|also|now|to|due|set|announced (?:[a-z]+ )?(?:he|she) (?:is|was)) )*(?:(?:stepping|standing|steps|stands|step|stand) (?:down|aside)|stepping (?:back|away))(?: (?:from )?(?:<S\d+>|the (?:[a-z]+ )?(?:show|soap|series|drama|programme|role|job|post)))?(?: (?:later|this|in|on|at|after|before|following|to|because|due|next|{date}|when|,|\.))`, steppedDown),
	on("crew/succeeded-by", " succeeded | replaced ", `(?:be|been|being) (?:succeeded|replaced)(?: (?:in the (?:role|post|job)|at the helm|in charge|as `+theirJob+`))? by (?:[a-z-]+ ){0,4}?{per}`, succeededBy),
	on("other/not-in-special", " not ", `{per} {apposition}(?:will|would|wo|is|does|did) not (?:(?:be|been|now|also) )*(?:part of|appear in|appearing in|feature in|featuring in|involved in|included in|seen in|take part in|taking part in) (?:the )?(?:[a-z-]+ ){0,2}(?:reunion|special|wedding|crossover|anniversary|flashbacks?|live episode|christmas episodes?|festive episodes?|specials)`, notInSpecial),
}

// stint is for how long somebody comes.
var stint = phraseOf(` (for (?:just |only )?(?:an? |one )?(?:(?:short|brief|limited|one-off|temporary|guest|fleeting|short-term|quick|special|[a-z0-9]+-(?:week|episode|month|part)) )+(?:stint|visit|return|run|arc|spell|appearance|comeback|period|storyline)|on a (?:short-term|temporary|limited|guest) basis|(?:for|in) (?:just |only )` + countWord + ` episodes|(?:for|in) (?:(?:just|only) )?(?:at least|up to|as many as) ` + countWord + ` episodes?|(?:for|in) (?:(?:just|only) )?(?:a handful of|a couple of|a few|several|a number of|multiple|a string of|a run of) episodes) `)

// hasSinceLeft reads "the actor has since left the cast", of whoever the text is about.
func hasSinceLeft(h *hit) []tv.Claim {
	name := h.r.personOf(h.s, h.start)
	if name == "" {
		if m := h.r.spokenOf(h.s); m != nil {
			name = m.name
		}
	}
	p := h.r.byName(name)
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[name] || !h.r.speaksOfShow(h) || h.r.judge(h).negative || h.asked() || asked(h.s) || h.spoken() || has(h.s.shape.text[h.start:h.end], "character") || h.r.isCrew(p) && h.r.parts[name] == "" {
		return nil
	}
	return h.leavesNow(name)
}

// leavesNow makes the claim that somebody of the show leaves it.
func (h *hit) leavesNow(name string) []tv.Claim {
	c := castOf(name, h.r.partOf(name), tv.Departs)
	c.Certainty, c.By = h.r.judge(h).certainty, h.r.judge(h).by
	if c.Season = h.seasonOrWhole(); h.rule.name == "cast/has-since-left" {
		c.Season = whole
	}
	return []tv.Claim{c}
}

// firstNameGoes reads "Ida has stepped away from the drama" of the one person of that name.
func firstNameGoes(h *hit) []tv.Claim {
	m := h.mention("who")
	if m == nil || m.full || h.r.isPart[m.name] || h.r.somebodyPlays(m.name) || !h.r.speaksOfShow(h) || h.asked() || asked(h.s) {
		return nil
	}
	list := h.r.everybody().byFirst[m.name]
	if len(list) != 1 || h.r.isPart[list[0]] || h.r.judge(h).certainty != tv.Confirmed {
		return nil
	}
	text := h.s.shape.text
	rest := text[min(h.end+1, len(text)):]
	if has(text[h.start:h.end+1], "not") && !h.r.goingOrPlaying(list[0]) && !h.r.judgesOrHosts(list[0]) || !has(text[h.start:h.end+1], "not") && !leavesIt.MatchString(rest) {
		return nil
	}
	return h.leavesNow(list[0])
}

// succeededBy reads who is to have the office of whoever the paragraph has said to go.
func succeededBy(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.spoken() || h.asked() || asked(h.s) || !h.r.speaksOfShow(h) || h.r.judge(h).negative {
		return nil
	}
	old := h.replaced(p)
	if old == nil || h.r.parts[old.name] != "" || len(h.r.workOf(old.name)) > 0 {
		return nil // an actor; or it is told otherwise
	}
	for _, role := range []string{"executive producer", "producer", "host", judgeRole, captainRole} {
		for i := len(h.r.proposed) - 1; i >= 0; i-- {
			if c := &h.r.proposed[i].claim; c.Kind == tv.Crew && c.Value.Person == old.name && c.Value.Role == role {
				list := h.crewFor(p.name, []string{role}, whole)
				list[0].Detail = "succeeds " + old.name
				return list
			}
		}
	}
	return nil
}

// notInSpecial keeps in its own words that somebody is not in a part of a show.
func notInSpecial(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).certainty != tv.Confirmed {
		return nil
	}
	return h.inItsWords()
}

// stintOf gives for how long somebody comes, in the words of a hit's clause; "" where it does not say.
func (h *hit) stintOf() string {
	text := h.s.shape.text
	_, to := h.s.clauseAt(h.start + 1)
	to = max(to, h.end)
	loc := stint.FindStringSubmatchIndex(text[h.start:])
	if loc == nil || h.start+loc[0] > to+1 {
		return ""
	}
	for _, m := range h.r.mentionsIn(text, h.end, max(h.start+loc[0], h.end), "PN") {
		if m.full && strings.Contains(text[h.end:m.at+1], ",") {
			return "" // it is told of somebody else
		}
	}
	return h.r.wordsBetween(h.s, h.start+loc[2], h.start+loc[3])
}

// ofHimInWords keeps a sentence that begins with a pronoun in its own words, with the name for the pronoun.
func (h *hit) ofHimInWords(name string) []tv.Claim {
	list := h.inItsWords()
	for i := range list {
		text := list[i].Value.Text
		for _, who := range []string{"She ", "He ", "The actor ", "The actress ", "The star "} {
			if rest, begins := strings.CutPrefix(text, who); begins {
				list[i].Value.Text = name + " " + rest
			}
		}
	}
	return list
}
