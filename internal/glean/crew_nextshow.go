package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who makes the next show, who is named by what he has made before: "Harbour Lights creator Jo Pell will write the pilot"
// of the drama that the sentence before tells of; who no longer presents; and who lends his voice, or looks in.

var nextShowRules = []rule{
	on("crew/host-no-more", " as ", `{per} {apposition}{paren}(?:(?:has|is|have|had|will|be|to|now|also|officially|set) )*(?:stepped (?:down|back|away)|stepping (?:down|back|away)|steps? (?:down|back|away)|stood down|standing down|stands down|quits?|quitting|resigned|left|leaves|leaving|retired|retiring|departed|departing|exits|exited) as (?:(?:the|a|an|its|main|lead|long-time|longtime|<S\d+>|'s) )*(?P<role>`+hostJob+`) (?:of|on|after|[.,;]|in|to|following|because|and|due|over|amid|ahead|from|at|when)`, hostNoMore),
	on("cast/lends-voice", " voice | vocals | voices ", `{per} {apposition}{paren}(?:(?:will|also|is|has|set|to|again|once|both) )*(?:lends?|lending|lent|gives?|giving|provides?|providing|provided|supplies|supplied) (?:(?:his|her|their|the) )?(?:[a-z]+ )?(?:voices?|vocals) (?:to|of|for|behind) `+asWhat+`{chr}`, lendsVoice),
	on("cast/makes-cameo", " cameo | guest ", `{per} {apposition}{paren}(?:(?:will|is|are|set|to|also|due|confirmed|be|expected|has) )+(?:make|makes|making|made|film|filmed) (?:an?|his|her|their) (?:(?:brief|short|special|surprise|very|one-off|on-screen|returning) )*(?:cameo(?: appearance)?|guest appearance)`, makesCameo),
}

// hostNoMore reads who presents a show no longer.
func hostNoMore(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.asked() || asked(h.s) || h.spoken() || !h.r.speaksOfShow(h) || h.r.judge(h).negative || notThisHost.MatchString(text[h.start:h.end+1]) || h.r.otherShow(text[h.end:]) {
		return nil
	}
	list := h.crewFor(p.name, []string{"host"}, whole)
	for i := range list {
		list[i] = h.noLonger(list[i])
	}
	return list
}

// lendsVoice reads who gives a part his voice.
func lendsVoice(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.part()
	if !h.actsAndGoes(p) || c == nil || !h.pair(p, c) || h.r.isCrew(c) || h.r.judge(h).negative {
		return nil
	}
	h.r.playsPart(p, c)
	what := tv.Stars
	if has(h.s.shape.text[h.start:h.end], "will") {
		what = tv.Joins
	}
	claim := castOf(p.name, c.name, what)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// makesCameo reads who is to look in.
func makesCameo(h *hit) []tv.Claim {
	p := h.mention("per")
	if !h.actsAndGoes(p) || h.spoken() || h.r.judge(h).negative || strings.HasPrefix(h.s.shape.text[h.end:], " at ") || h.r.told(h.s, func(c tv.Claim) bool {
		return c.Kind == tv.Cast && c.Value.Person == p.name && c.Value.Change != tv.Stars
	}) {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Joins)
	c.Certainty, c.Detail = h.r.judge(h).certainty, "cameo"
	if c.Value.Character != "" {
		c.Value.Change = tv.Returns
	}
	if has(h.s.shape.text[h.start:h.end], "guest") {
		c.Detail = "guest appearance"
	}
	return []tv.Claim{c}
}

var (
	// oncePilot says what somebody who is known for a show is to do for another.
	oncePilot = phraseOf(` <S\d+> (?:" )?(?:'s )?(?:creator|co-creator|showrunner|writer|executive producer|director|boss|alum|veteran|star)(?: and (?:creator|co-creator|showrunner|writer|executive producer|director))? <[PN]\d+> (?:, [^,;]{1,40} , )?(?:(?:will|is|are|set|to|also|and|both) )+(?:write|direct|pen|executive produce|helm|script|serve|run|showrun|writing|directing|penning) `)
	// pilotNext is the first episode of what is not made yet.
	pilotNext = phraseOf(` (?:the|its) (?:[a-z]+ )?pilot `)
	// nextToldOf tells of a show that is to be made.
	nextToldOf = phraseOf(` (?:ordered|orders|order|greenlit|greenlights|announced|announces|developing|develops|commissioned|commissions|picked up|picks up|landed|given) (?:[a-z-]+ |<[WNSE]\d+> (?:'s )?){0,6}?(?:spin-off|spinoff|prequel|offshoot|sequel series|new (?:[a-z-]+ ){0,2}?(?:drama|comedy|series|show|thriller|sitcom|pilot)) `)
)

// ofNextShow takes back that somebody makes the show that he is known for what the sentence tells of the next.
func (r *reader) ofNextShow(s *sentence) {
	text := s.shape.text
	n := r.indexOf(s)
	if !oncePilot.MatchString(text) || !pilotNext.MatchString(text) && !(n > 0 && r.sentences[n-1].paragraph >= s.paragraph-1 && nextToldOf.MatchString(r.sentences[n-1].shape.text)) {
		return
	}
	for p := range r.heldOf(s) {
		if c := &p.claim; c.Kind == tv.Crew && !strings.Contains(c.Value.Role, "creator") && c.Rule != "crew/title-before" && !r.besides(p.title) && !r.announced[p.title] {
			p.dropped = true
		}
	}
}

// workedOn is where somebody who takes over has been: ", a co-executive producer on <E1> , takes over".
var workedOn = phraseOf(`^ , [^;]{1,60} (?:on|of|for|in|during) (?:the )?<E\d+> , `)
