package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who goes on: "continues in the role of Shizuka", "is once more HOA president Lorna", "again wears the leather
// jacket of", "is staying put", "Carly is again played by".

const (
	onceMore = `(?:again|once again|once more|yet again)`
	// inTheClothes is how somebody is told to be a part without a verb of playing.
	inTheClothes = `(?:(?:wears?|wearing|dons?|donning|puts? on|pulls? on|fills?|takes? up|carries|hauls on) (?:the |his |her )?(?:[a-z-]+ ){1,5}?(?:of|as) )`
	goesOnAux    = `(?:(?:also|both|all|of|course|,|meanwhile|will|is|are|be|to|set|expected|due|has|have|now|would|agreed|confirmed|going) )*`
	goesOnBeing  = `(?:continue|continues|continuing|stays?(?: on)?|staying(?: on)?|remains?|remaining|carries on|carry on|carrying on|keeps on|keep on|goes on|resumes?|resuming)`
	thePart      = `(?:(?:the|a|an|his|her|their|its|[a-z'-]+|<[WO]\d+>|<[CNP]\d+> 's|,) ){0,6}?<(?P<chr>[CN]\d+)>`
)

var staysInRules = []rule{
	on("cast/goes-on-as", " continu| stay| remain| carr| keep| goes on | resum", `<(?P<per>[PN]\d+)> {paren}{apposition}`+goesOnAux+goesOnBeing+` (?:as|playing|to play|(?:in )?(?:the|his|her|their) (?:[a-z-]+ )?(?:role|part) (?:of|as)|the voice of) `+thePart, change(tv.Returns)),
	on("cast/once-more-as", " again | more ", `<(?P<per>[PN]\d+)> {paren}{apposition}(?:(?:is|are|will|be|, ) ?)*`+onceMore+` (?:(?:plays?|playing|portrays?|voices?|stars? as|appears? as|seen as|as|in the role of|in the part of|in the shape of|joins? as|leads? as|reprises?) |`+inTheClothes+`)`+thePart, change(tv.Returns)),
	on("cast/clothes-again", " again | more | back in ", `<(?P<per>[PN]\d+)> {paren}{apposition}(?:(?:is|are|will|be|gets to|once more|once again|again) )*`+inTheClothes+thePart+`(?: [a-z'-]+){0,4}? `+onceMore, change(tv.Returns)),
	on("cast/played-again", " again | more ", thePart+` {paren}(?:, [^,;]{1,60} , )?(?:, )?(?:(?:is|are|was|were|will|be|and|who|being) )*(?:`+onceMore+` (?:be )?(?:played|portrayed|voiced|embodied|brought to life)|(?:played|portrayed|voiced|embodied|brought to life) `+onceMore+`) by (?:[a-z-]+ ){0,4}?<(?P<per>[PN]\d+)>`, change(tv.Returns)),
	on("cast/in-the-person", " person | shape | form | guise ", `<(?P<chr>[CN]\d+)> (?:herself |himself )?(?:is |are |comes? |was |also |will |be )*(?:back|returns?|returning|reappears?|resurfaces?)[^.;<]{0,60}(?: <[D]\d+>)?(?:, )?(?:(?:once more|once again|again|still|as well|too|,) )*in the (?:person|shape|form|guise) of (?:[a-z-]+ ){0,4}?<(?P<per>[PN]\d+)>`, change(tv.Returns)),
	on("cast/no-part-again", " again | more | as ever | as always | as usual | resum", `<(?P<per>[PN]\d+)> {paren}{apposition}(?:(?:of course|, |is|are|will|be) ?)*(?:`+onceMore+` (?:plays?|stars?|leads?|heads?|headlines?|fronts?|takes? the lead|wears?|dons?|in the)|resumes? (?:the|his|her|their) (?:[a-z-]+ ){0,2}?(?:role|part|duties)|once more in the) `, goesOnPlain),
	on("cast/stays-put", " stay| stick| remain| safe | board | signed | re-signed | contract | terms | deal| locked | going nowhere | confirmed | going anywhere | in | unaffected ", `{list} (?:, (?:who|whose|the|an?|for|on|too|however|meanwhile|of|his|her) (?:[^;.]{1,120}? )?, )?`+goesOnAux+`(?:staying(?: put| on| aboard)?|sticking around|stays? (?:put|on|aboard)|remaining|on board|aboard|locked (?:in|down|up)|signed(?: up)?|re-signed|under contract|agreed (?:terms|new deals?|a new deal)|closed (?:his |her |their |a |new )?deals?|signed (?:a |his |her |their )?new (?:[a-z0-9-]+ ){0,2}?(?:contracts?|deals?)|re-upped|safe|not going anywhere|going nowhere|confirmed|in) (?:,|\.|;|and|for (?:more|another|the new|<E\d+>|at least|multiple|two|three|several)|through|until|till|in <D\d+>|as well|too|again|to)`, staysPut),
}

// goesOnPlain reads "Ida Voss once more leads", whose part the text has told or not.
func goesOnPlain(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || !h.pair(p, nil) || h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative {
		return nil
	}
	return h.staysOn(p)
}

// staysOn tells that somebody goes on in a show, unless the sentence has told what becomes of him.
func (h *hit) staysOn(p *mention) []tv.Claim {
	if h.r.told(h.s, func(c tv.Claim) bool {
		return c.Kind == tv.Cast && c.Value.Person == p.name && c.Value.Change != tv.Stars
	}) {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Returns)
	c.Certainty = h.r.judge(h).certainty
	return []tv.Claim{c}
}

// staysPut reads who of those who have parts already is staying, or has signed for more.
func staysPut(h *hit) (list []tv.Claim) {
	if h.asked() || asked(h.s) || h.spoken() || !h.r.speaksOfShow(h) || newHere.MatchString(h.s.shape.text) {
		return nil
	}
	text := h.s.shape.text
	j := h.r.judge(h)
	if j.negative {
		return nil
	}
	from, to := h.groupAt("list")
	for _, p := range h.r.mentionsIn(text, from, to, "PN") {
		part := h.r.partOf(p.name)
		if !p.full && p.kind != isPerson || h.r.isPart[p.name] || strings.HasSuffix(text[:p.at], "( ") || part == "" || !h.r.playedBefore(h, p.name) {
			continue
		}
		c := castOf(p.name, part, tv.Returns)
		c.Certainty = j.certainty
		list = append(list, c)
	}
	return list
}

// newHere tells that a sentence is about those who are new.
var newHere = phraseOf(` (?:new|newcomers?|joins?|joining|joined|newly|additions?|debut|debuts) `)

// playedBefore tells that somebody has been told to be in the show, and not as new: before a hit, or in a season before.
func (r *reader) playedBefore(h *hit, name string) bool {
	t := r.showAt(h)
	if t == nil || r.season[foldedName(t)] == 1 {
		return false
	}
	for i := range r.proposed {
		if p := &r.proposed[i]; !p.dropped && p.claim.Kind == tv.Cast && p.claim.Value.Person == name && p.claim.Value.Change == tv.Joins {
			return false
		}
	}
	return r.season[foldedName(t)] > 1 || r.isSoap(t)
}
