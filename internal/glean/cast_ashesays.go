package glean

import "backlot/internal/tv"

// Who goes, told in passing of what he said, "said it was time to go as she confirmed she is leaving the drama"; and
// who is only not in something that comes out of the show.

// tellsIt is that somebody tells of himself.
const tellsIt = `(?:confirm(?:s|ed|ing)?|announc(?:es|ed|ing)|reveal(?:s|ed|ing)?|explain(?:s|ed|ing)?|disclos(?:es|ed|ing)|tells fans|told fans)`

var asHeSaysRules = []rule{
	on("cast/as-confirmed", " leaving | leave | quitting | exiting | departing | exit | departure ", `{per} [^;]{2,140}? (?:as|after|while|when|before) (?:she|he|they) `+tellsIt+` (?:(?:that )?(?:she|he|they) (?:(?:is|are|was|were|will|would|be|had|has|'s) )+(?:leaving|leave|left|quitting|quit|exiting|departing|saying goodbye to)|(?:her|his|their) (?:decision to (?:leave|quit|exit)|(?:exit|departure) from)) (?:<S\d+>|the (?:[a-z-]+ |<[WO]\d+> (?:'s )?){0,3}?(?:show|series|soap|drama|comedy|sitcom|thriller|programme|program|cast|role))`, asConfirmed),
	on("cast/part-with", " with ", `with <(?P<per>[PN]\d+)> as <[CNP]\d+> 's (?:[a-z-]+ ){0,3}?(?:wife|husband|sister|brother|mother|father|son|daughter|boss|partner|friend|rival|ex|ex-wife|ex-husband|fiancé|fiancée|neighbour|neighbor|lover|mentor) (?P<name>will|mark|grace|hope|joy|faith|may|june|april|rose|art|drew|chase|jack|bill|pat|sue|rob|nick|bob|dawn|ray|grant|miles|chuck|skip|frank) (?:[.,;]|and)`, partThatIsAWord),
}

// asConfirmed reads who goes, of whose words on it the sentence tells.
func asConfirmed(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text
	if !h.actsAndGoes(p) || crewTalk.MatchString(text[h.start:h.end+1]) || len(h.r.mentionsIn(text, h.start+1, h.end, "PN")) > 1 || h.r.judge(h).negative || ifOnly.MatchString(text[:h.start+1]) {
		return nil
	}
	return h.goneSaid(p, tv.Confirmed, p.name)
}

// partThatIsAWord reads a part whose name is a word of the language: "Joe Rees as Runa's husband Will".
func partThatIsAWord(h *hit) []tv.Claim {
	p := h.mention("per")
	from, to := h.groupAt("name")
	name := h.r.wordsBetween(h.s, from, to)
	if !h.actsAndGoes(p) || name == "" || name[0] < 'A' || name[0] > 'Z' || h.spoken() || h.r.judge(h).negative {
		return nil
	}
	for o := range h.r.heldOf(h.s) {
		if c := &o.claim; c.Kind == tv.Cast && c.Value.Person == p.name && c.Value.Character == "" {
			c.Value.Character = name
			return nil
		}
	}
	c := castOf(p.name, name, tv.Stars)
	c.Certainty = tv.Confirmed
	return []tv.Claim{c}
}

// notInOffshoot tells that somebody is not in a prequel or spin-off.
var notInOffshoot = phraseOf(` (?:not|never|no longer) (?:(?:be|to|going|set|due|expected|also|actually|even) )*(?:appear(?:ing)?|take part|taking part|feature|featuring|featured|in|return(?:ing)?|reprise|reprising|seen|involved|part of|back|star|starring|join|joining|crossing over|cross over|move|moving)(?: (?:his|her|their|the) (?:role|part))? (?:(?:part|again|as <[CNP]\d+>|with|it) )?(?:in|of|for|to) (?:(?:the|this|that|any|its|either|upcoming|planned|new|forthcoming|proposed|<[SWE]\d+>|'s|[a-z-]+) ){0,5}?(?:prequels?|spin-offs?|spinoffs?|offshoots?|sequel series|companion series|feature film|film|movie) `)

// onlyNotInOffshoot takes back that somebody leaves the show who is only not in what comes out of it.
func (r *reader) onlyNotInOffshoot(s *sentence) {
	if !notInOffshoot.MatchString(s.shape.text) {
		return
	}
	for p := range r.heldOf(s) {
		if c := &p.claim; c.Kind == tv.Cast && c.Value.Change == tv.Departs && !r.besides(p.title) {
			p.dropped = c.Value.Character == ""
			c.Value.Change, c.Certainty, c.By = tv.Stars, tv.Confirmed, ""
		}
	}
}
