package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who has gone or goes, told beside something else of him: "replacing Ida Voss, who left over scheduling
// conflicts", "Ida Voss, who has played Runa since the pilot, makes a final appearance", "on the way out is Ida Voss".

const (
	// thenLeft is that somebody has gone, behind "who".
	thenLeft = `(?:(?:has|had|have|since|abruptly|recently|later|then|also|suddenly|quietly|duly|herself|himself) )*(?:left|exited|departed|quit|stepped (?:down|away|back|aside)|walked(?: away| out)?|(?:bowed|dropped|pulled|opted) out|ankled|resigned|retired|was (?:let go|fired|sacked|axed|dismissed))`
	// inTheirStead leads to somebody in whose place another comes.
	inTheirStead = `(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|follow(?:s|ed|ing)?|(?:step|steps|stepped|stepping|sub|subs|subbing|filling) in for|(?:take|takes|took|taking) over (?:the (?:role|part) )?from|in (?:place|lieu) of|(?:inherits?|inherited|inheriting) [^,;.<]{1,50} from)`
	// goesThen is that somebody goes, behind what he has been.
	goesThen = `(?:[a-z'-]+ ){0,8}?(?:will (?:also )?(?:exit|depart|leave)|exits|is (?:exiting|departing|leaving)|makes (?:a|an|his|her|their) (?:final|last) (?:appearance|bow)|ha(?:d|s) to (?:bow|drop|pull) out|(?:bows|bowed) out|departs|signs off|checks out)`
)

var whoLeftRules = []rule{
	on("cast/who-left", " left | exited | departed | quit | stepped | walked | bowed | dropped | pulled | opted | ankled | resigned | retired | let | fired | sacked | axed | dismissed ",
		inTheirStead+` (?:[a-z-]+ ){0,4}?{per} {paren}, who (?:(?:played|had played|originated|created|voiced|was|filled|starred) (?:[^,;.<]|<[A-Z]\d+>){1,70}? (?:and|before|but|until) )?`+thenLeft, goneBeforeNext),
	on("cast/on-way-out", " way out ", `on (?:the|his|her|their) way out (?:is|are|comes|come) (?:[a-z-]+ ){0,4}?{per}`, alsoGoes),
	on("cast/who-then-goes", " who ", `{per} {paren}, who (?:has|have|had|plays|played|recurred|recurs|voices|voiced|was|joined|starred) (?:[^,;.<]|<[A-Z]\d+>){1,90} , `+goesThen, alsoGoes),
}

// mayHaveLeft tells that whoever is caught is an actor, and that it is told of him.
func (h *hit) mayHaveLeft(p *mention) bool {
	return p != nil && (p.full || p.kind == isPerson) && !h.r.isPart[p.name] && !h.asked() && !asked(h.s) && !h.spoken() && h.r.speaksOfShow(h) && h.r.castTalk(h) && !crewTalk.MatchString(h.s.shape.text) &&
		!h.r.judgesOrHosts(p.name) && len(h.r.workOf(p.name)) == 0 && (!h.r.isCrew(p) || h.r.parts[p.name] != "")
}

// goneBeforeNext reads who has gone, in whose place another comes: what the one has been is what the other becomes.
func goneBeforeNext(h *hit) []tv.Claim {
	p := h.mention("per")
	if !h.mayHaveLeft(p) || h.r.told(h.s, func(c tv.Claim) bool {
		return c.Kind == tv.Cast && c.Value.Person == p.name && c.Value.Change == tv.Departs
	}) {
		return nil
	}
	part := h.r.partOf(p.name)
	if part == "" {
		part = h.partOfNext(p.name)
	}
	for o := range h.r.heldOf(h.s) {
		if c := &o.claim; c.Kind == tv.Cast && c.Value.Person == p.name {
			o.dropped = true
		}
	}
	claim := castOf(p.name, part, tv.Departs)
	claim.Certainty = h.r.judge(h).certainty
	return []tv.Claim{claim}
}

// partOfNext gives the part of whoever is told in this sentence or the one before it to come new.
func (h *hit) partOfNext(but string) string {
	n := h.r.indexOf(h.s)
	for i := len(h.r.proposed) - 1; i >= 0 && h.r.proposed[i].sentence >= n-1; i-- {
		if p := &h.r.proposed[i]; !p.dropped && p.claim.Kind == tv.Cast && p.claim.Value.Person != but && p.claim.Value.Change == tv.Recast {
			return p.claim.Value.Character
		}
	}
	return ""
}

// alsoGoes reads who goes, of whom the sentence tells as well what he has been.
func alsoGoes(h *hit) []tv.Claim {
	p := h.mention("per")
	if !h.mayHaveLeft(p) || has(h.s.shape.text[h.start:h.end+1], "character", "husband", "wife", "denied", "denies", "denying", "rumours", "rumors", "claims", "no plans") || strings.HasPrefix(h.s.shape.text[h.end:], " 's ") {
		return nil
	}
	part := h.r.partOf(p.name)
	for o := range h.r.heldOf(h.s) {
		switch c := &o.claim; {
		case c.Kind != tv.Cast || c.Value.Person != p.name:
		case c.Value.Change != tv.Stars:
			return nil // it is told already
		case c.Value.Character != "":
			part = c.Value.Character
		}
	}
	claim := castOf(p.name, part, tv.Departs)
	claim.Certainty = h.r.judge(h).certainty // that others do not go denies nothing
	return []tv.Claim{claim}
}
