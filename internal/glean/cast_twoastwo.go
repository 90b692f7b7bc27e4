package glean

import (
	"strings"

	"backlot/internal/tv"
)

// "A and B are back as her ex-husband X and the lawyer Y": the first is the first, whatever each of the parts is
// called besides.

// anyDesc is what may stand before the name of a part.
const anyDesc = `(?:(?:the|her|his|its|their|an?|[a-z'-]+|,|<[CNP]\d+> 's|<[WO]\d+>) ){0,6}?`

var twoAsTwoRules = []rule{
	on("cast/two-as-two", " and ", `<(?P<per>[PN]\d+)> {paren}and <(?P<per2>[PN]\d+)> {paren}(?:(?:, )?(?:(?:who|will|would|are|both|all|have|to|be|been|set|also|once|again|due|more|lead|the|show|confirmed) )*(?P<verb>return|returning|returned|back|reprise|reprised|reprising|coming back|come back|came back|star|starring|starred|play|playing|played|portray|portraying|join|joining|appear|topline|headline|lead)(?: (?:for|in|to|on) (?:<[SEDW]\d+>|it|the <E\d+>))?(?: (?:their|the) (?:[a-z]+ )?roles?)? )?(?P<link>as |of )?`+anyDesc+`<(?P<chr>[CN]\d+)> and `+anyDesc+`<(?P<chr2>[CN]\d+)>`, twoAsTwo),
	on("cast/returned-as", " returned | came back | come back | reprised | resurfaced | reappeared | reappears | resurfaces ", `<(?P<per>[PN]\d+)> {paren}{apposition}(?:(?:also|then|duly|has|have|had|finally|later|briefly|will|to) )*(?:returned|came back|come back|reprised|resurfaced|reappeared|reappears|resurfaces)(?: (?:[a-z'-]+|<[SED]\d+>)){0,6}? (?:as|in the role of|to the role of|playing|role of) `+thePart, change(tv.Returns)),
	on("cast/reprises-whom", " reprise | reprises | reprised | reprising ", `<(?P<per>[PN]\d+)> {paren}{apposition}(?:(?:also|then|has|have|will|to|is|set|again|once more) )*(?:reprise|reprises|reprised|reprising) (?:(?:the|[a-z-]+) ){0,3}?<(?P<chr>[CN]\d+)>`, repriseWhom),
}

// twoAsTwo reads who of two has which of two parts.
func twoAsTwo(h *hit) (list []tv.Claim) {
	p, p2, c, c2 := h.mention("per"), h.mention("per2"), h.mention("chr"), h.mention("chr2")
	text := h.s.shape.text
	verb, link := h.group("verb"), h.group("link")
	alone := strings.HasPrefix(verb, "play") || strings.HasPrefix(verb, "portray")
	if p == nil || p2 == nil || c == nil || c2 == nil || p.name == p2.name || c.name == c2.name || link == "" && !alone || h.spoken() || asked(h.s) {
		return nil
	}
	if before := text[:h.start+1]; strings.HasSuffix(before, "> , ") || strings.HasSuffix(before, "> and ") || listGoesOn.MatchString(text[h.end:]) {
		return nil
	}
	_, end := h.groupAt("chr2")
	_, first := h.groupAt("chr")
	if strings.HasPrefix(text[end:], "> 's ") || strings.HasPrefix(text[first:], "> 's ") {
		return nil
	}
	for _, m := range []*mention{p, p2} {
		if !m.full && m.kind != isPerson || h.r.isPart[m.name] {
			return nil
		}
	}
	if !h.pair(p, c) || !h.pair(p2, c2) || h.r.people[c.name] || h.r.people[c2.name] || has(text[h.start:h.end], "while", "whereas", "by", "directed", "written", "with") || h.r.judge(h).negative {
		return nil
	}
	what := h.comingOrGoing()
	switch {
	case strings.HasPrefix(verb, "ret"), verb == "back", strings.HasPrefix(verb, "repris"), strings.HasPrefix(verb, "com"), strings.HasPrefix(verb, "came"):
		what = tv.Returns
	case strings.HasPrefix(verb, "join"):
		what = tv.Joins
	case verb != "" && what == tv.Joins && !h.r.told(h.s, func(c tv.Claim) bool { return c.Kind == tv.Cast && c.Value.Change == tv.Joins }):
		what = tv.Stars
	}
	for o := range h.r.heldOf(h.s) {
		if v := o.claim.Value; o.claim.Kind == tv.Cast && v.Change != tv.Departs && (v.Person == p.name || v.Person == p2.name || v.Character == c.name || v.Character == c2.name) {
			o.dropped = true
		}
	}
	h.r.forgetPart(p.name)
	h.r.forgetPart(p2.name)
	for _, x := range [][2]*mention{{p, c}, {p2, c2}} {
		h.r.playsPart(x[0], x[1])
		claim := castOf(x[0].name, x[1].name, what)
		if what == tv.Stars {
			claim.Certainty = tv.Confirmed
		}
		list = append(list, claim)
	}
	return list
}

// listGoesOn follows two parts where a third does, or somebody else with his.
var listGoesOn = phraseOf(`^ (?:, )?(?:and )(?:[a-z-]+ ){0,3}?<[CNP]\d+> (?:\.|,|;)|^ , <[CN]\d+> `)

// repriseWhom reads "Ben Voss reprises Curtis".
func repriseWhom(h *hit) []tv.Claim {
	c := h.mention("chr")
	if c == nil || c.kind == isName && c.full && !h.r.isPart[c.name] && !h.r.ranked(c) || h.r.people[c.name] || h.ownedAgain("chr") {
		return nil
	}
	return change(tv.Returns)(h)
}
