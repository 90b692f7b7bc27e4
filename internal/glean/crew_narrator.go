package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who tells a documentary in its own voice, and whom somebody plays, told the other way round.

var narratorRules = []rule{
	on("crew/narrated-by", " narrated | narration | voiceover | voice-over ", `(?:narrated (?:once more |again |this time )?by|(?:narration|voiceover|voice-over) (?:is |was |comes )?(?:provided |given |recorded )?(?:by|from)) (?:(?:<[NW]\d+> )?(?:'s-born |-born |'s )|[a-z0-9'-]+ ){0,4}?{list}`, narrators),
	on("crew/narrates", " narrate | narrates | narrating | narrator ", `{per} {apposition}{paren}(?:(?:will|also|is|has|to|set|who|again|which|,|returns|return|as|the|its|takes|take|took|over|back) )*(?:(?:narrate|narrates|narrating) (?:{show}|{season}|it|(?:the|this|its|both|all) (?:[a-z0-9-]+ ){0,3}?(?:show|series|documentary|season|programme|program|film|episodes))|narrates?(?: [,.]|$)|narrator(?: (?:of|for|on) (?:the|this|{show})| from|,|\.| ,| \.))`, narrators),
	on("crew/the-narrator", " narrator ", `(?:the|its|series|show|'s) narrator (?:is |was |, )?{per}`, narrators),
}

// narrators reads who narrates a show.
func narrators(h *hit) []tv.Claim {
	from, to := h.groupAt("list")
	if from < 0 {
		from, to = h.groupAt("per")
		from, to = from-1, to+1
	}
	text := h.s.shape.text
	if from < 0 || !h.r.speaksOfShow(h) || has(text[back(text, h.start, 4):h.start+1], "podcast", "trailer", "book", "audiobook", "novel") {
		return nil
	}
	var list []tv.Claim
	for _, p := range h.crewNames(from, to) {
		list = append(list, h.crewFor(p, []string{"narrator"}, whole)...)
	}
	return h.known(list)
}

var whomRules = []rule{
	on("cast/whom", " whom ", `{chr} (?:\( [^()]{1,40} \) )?, whom {per} (?:[a-z]+ly |also |again )?(?:plays|portrays|played|portrayed|voices|embodies|inhabits|is playing|will play)`, whomPlays),
	on("cast/whose-back", " back | return | returns | returning | reprise | reprises ", `{per} , whose {chr} (?:[^,;.()<]|<[SEWD]\d+>){1,110} , (?:(?:is|are|will|also|both|set|to|confirmed|be|now|both) )*(?:back|return|returns|returning|reprise|reprises)`, whoseBack),
}

// whoseBack reads "Fionn Mulcahy, whose Tadhg was the hit of the first run, will be back".
func whoseBack(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	text := h.s.shape.text
	if p == nil || c == nil || !p.full && p.kind != isPerson || c.kind == isPerson || c.name == p.name || !h.r.speaksOfShow(h) || asked(h.s) {
		return nil
	}
	_, to := h.groupAt("chr")
	if strings.HasPrefix(text[to+1:], " 's ") {
		return nil // whose Tadhg's
	}
	j := h.r.judge(h)
	if last := text[strings.LastIndex(text[:h.end], " , ") : h.end+1]; j.certainty == tv.Speculated && j.by == "" && !guessCue.MatchString(last) {
		j.certainty = tv.Confirmed // what the clause of him says is not how sure it is
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Returns)
	if claim.Certainty = j.certainty; j.negative {
		claim.Value.Change = tv.Departs
	}
	return []tv.Claim{claim}
}

// whomPlays reads "Chairman Noh, whom Jang Tae-sik plays".
func whomPlays(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !p.full && p.kind != isPerson || !h.pair(p, c) {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}
