package glean

import (
	"cmp"
	"strings"
	"unicode"

	"backlot/internal/tv"
)

// A special without a title of its own is told of as one: its day is not that of the season
// that comes next, and that it is ordered announces no show.

// specialNoun is one, in words. What it is of may stand before it: "a Harbour Lights special".
const specialNoun = `(?:an?|the|its|their|this|that|one last|another|<S\d+>|<S\d+> 's|two|final) (?:" )?(?P<what>(?:(?:[a-z0-9'-]+|<[SDN]\d+>|") ){0,4}?(?:specials?|` + soloEpisode + `)) `

var (
	// aSpecial is one that is made or shown: "special guest" and "special effects" are none.
	aSpecial = phraseOf(` ` + specialNoun + `(?:will|is|was|has|had|to|on|in|for|at|,|\.|;|airs?|aired|premieres?|which|that|this|next|set|due|directed|written|with|and|followed|from|before|ahead|arrives?|lands?|drops?|streams?|goes|<[DWE]\d+>|titled|called|entitled|starring|later|\() `)
	// ofSpecialBehind begins behind what somebody orders, where that is a special.
	ofSpecialBehind = phraseOf(`^ (?:["'] )?(?:(?:[a-z0-9-]+|<[SDN]\d+>) ){0,3}?specials? `)
	specialWords    = words(`special specials christmas holiday festive halloween easter anniversary thanksgiving hogmanay feature-length one-off two-part hour-long two-hour 90-minute half-hour live reunion finale farewell new year's years' standalone extended anniversary bumper episode musical valentine's boxing day crossover summer winter three-part hour 60-minute 75-minute documentary`)
)

// holidays are the words among them that have a capital letter.
var holidays = map[string]string{"christmas": "Christmas", "halloween": "Halloween", "easter": "Easter", "thanksgiving": "Thanksgiving", "hogmanay": "Hogmanay", "new": "New", "year's": "Year's", "years'": "Year's", "valentine's": "Valentine's", "boxing": "Boxing", "day": "Day"}

// madeNotShown is told of a special's makers, and of no day of its own.
var madeNotShown = phraseOf(` (?:written|directed|penned|produced|since) `)

var specialRules = []rule{
	on("other/special-day", " special | specials | episode ", specialNoun+`(?:(?:[a-z0-9'-]+|<[A-Z]\d+>|,|"|\(|\)) ){0,14}?{date}`, specialDay),
}

// specialDay keeps the sentence that tells when a special is shown.
func specialDay(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || h.r.isBeside() || !aSpecial.MatchString(text) || h.r.told(h.s, func(c tv.Claim) bool { return c.Kind == tv.Other || c.Kind == tv.Premiere }) {
		return nil
	}
	j := h.r.judge(h)
	if j.negative || j.certainty == tv.Denied {
		return nil
	}
	words := h.r.outcome(h.s)
	if words == "" || madeNotShown.MatchString(text[h.start:h.end+1]) {
		return nil
	}
	return []tv.Claim{{Kind: tv.Other, Value: tv.Value{Text: words}, Season: whole, Certainty: j.certainty, By: j.by}}
}

// specialOf gives the words for the special that a hit is of, in what stands before its end:
// "a Christmas special"; "" for none, or where a season is named.
func (r *reader) specialOf(h *hit) string {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	if at := h.namedSpecialAt(); at >= 0 {
		from = at
	}
	part := text[from:min(h.end+1, len(text))]
	at := aSpecial.FindStringSubmatchIndex(part)
	if at == nil || r.isBeside() || strings.Contains(part, "<E") {
		return ""
	}
	var said []string
	for _, w := range strings.Fields(part[at[2]:at[3]]) {
		if specialWords[w] {
			said = append(said, cmp.Or(holidays[w], w))
		}
	}
	if len(said) == 1 {
		return "a special"
	}
	article := "a "
	if strings.ContainsRune("aeio", unicode.ToLower(rune(said[0][0]))) || said[0] == "hour-long" || said[0] == "hour" {
		article = "an "
	}
	return article + strings.TrimSuffix(strings.Join(said, " "), "s")
}
