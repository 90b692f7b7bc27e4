package glean

import "backlot/internal/tv"

// Which of two has which part, told by "he" and "she" or by leaving the verb out: "Ida Voss and Ben Voss have joined, she
// as the coroner Runa, he as her brother, Leif", "Ida Voss plays Runa, Ben Voss the coroner Leif".

var heAsSheAsRules = []rule{
	on("cast/he-as-she-as", " she as | he as ", `<(?P<per>[PN]\d+)> {paren}and <(?P<per2>[PN]\d+)> (?:[^.;<>]|<[SEDW]\d+>){0,80}?(?:,|--|:) (?P<first>he|she) as (?:(?:[a-z'-]+|,|<[CNP]\d+> 's) ){0,6}?(?:<(?P<chr>[CN]\d+)> )?(?:(?:[a-z'-]+|,) ){0,8}?(?P<second>he|she) as (?:(?:[a-z'-]+|,|<[CNP]\d+> 's) ){0,6}?<(?P<chr2>[CN]\d+)> (?:\.|,|;|and|who|\()`, heAsSheAs),
	on("cast/gapped", " plays | voices | portrays ", `(?:,|;|, and|; and|and) {per} {paren}(?:the|her|his) (?:[a-z'-]+ ){1,4}?(?:, )?<(?P<chr>[CN]\d+)>`, gapped),
}

// heAsSheAs reads which part each of two has who are told apart as he and she.
func heAsSheAs(h *hit) (list []tv.Claim) {
	p, p2, c, c2 := h.mention("per"), h.mention("per2"), h.mention("chr"), h.mention("chr2")
	if p == nil || p2 == nil || c2 == nil || h.group("first") == h.group("second") || h.spoken() || asked(h.s) {
		return nil
	}
	what := h.comingOrGoing()
	for o := range h.r.heldOf(h.s) {
		v := &o.claim.Value
		if o.claim.Kind != tv.Cast || v.Person != p.name && v.Person != p2.name {
			continue
		}
		if v.Change != tv.Stars {
			what = v.Change
		}
		o.dropped = o.dropped || v.Character != ""
	}
	for _, x := range [][2]*mention{{p, c}, {p2, c2}} {
		h.r.forgetPart(x[0].name)
		if x[1] == nil {
			list = append(list, castOf(x[0].name, "", what))
			continue
		}
		if h.r.isPart[x[0].name] || h.r.people[x[1].name] {
			return nil
		}
		h.r.playsPart(x[0], x[1])
		list = append(list, castOf(x[0].name, x[1].name, what))
	}
	return list
}

// endsPart follows a part's name that stands alone.
var endsPart = phraseOf(`^ (?:[.,;(]|and|who) `)

// gapped reads "Ben Voss the coroner Leif" behind somebody who "plays Runa".
func gapped(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	text := h.s.shape.text
	if p == nil || !has(text[:h.start+1], "plays", "voices", "portrays") || c == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.r.isCrew(p) || h.r.people[c.name] || c.kind == isPerson || !endsPart.MatchString(h.s.shape.text[h.end:]) || h.spoken() || asked(h.s) {
		return nil
	}
	if !h.r.told(h.s, func(c tv.Claim) bool { return c.Kind == tv.Cast && c.Value.Character != "" }) || h.r.told(h.s, func(o tv.Claim) bool {
		return o.Kind == tv.Cast && (o.Value.Character == c.name || o.Value.Person == p.name && o.Value.Character != "")
	}) {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}
