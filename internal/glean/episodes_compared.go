package glean

// How many episodes a season has is told against another: "18 episodes, down from the current 22", "three fewer
// than this year's 22", "the run grows from six hours to eight". And a season that is shown in two parts has
// both: "the first five land in May, followed by the last four in June".

import (
	"strings"

	"backlot/internal/tv"
)

const (
	// besideNumber stands between two numbers of which the second was before.
	besideNumber = `(?:up from|down from|rather than|instead of|compared with|compared to|as against|increased from|reduced from|cut from|trimmed from|as opposed to|against)`
	// itsOld may stand before the number that was before.
	itsOld = `(?:(?:the|its|an?|their|this|last|usual|previous|original|first|standard|current|present|existing|old|earlier|debut|initial|customary|season|series|run|year|season [a-z0-9]+ 's|'s|'|<E\d+>|<D\d+>) ){0,5}`
	// shownSo is how a part of a season is shown.
	shownSo = `(?:(?:[a-z0-9:'-]+|,|<[A-Z]\d+>|p\.m\.|a\.m\.) ){0,14}?`
)

var comparedRules = []rule{
	on("episodes/before", " up from | down from | rather than | instead of | compared | as against | increased from | reduced from | cut from | trimmed from | as opposed to ",
		`(?:`+runParts+`|quarter-hours|hour|order|run|[0-9]{1,2}|`+smallCounts+`) (?:[a-z]+ ){0,3}?(?:, (?:<[NPW]\d+> |[a-z]+ ){1,3}, )?(?:, |-- |\( )?`+besideNumber+` `+itsOld+counts, beforeThat),
	on("episodes/fewer-than-number", " than ", `(?P<k>an?|one|two|three|four|five|six|seven|eight) (?:more|fewer|less) (?:episodes |hours |instalments |installments )?than (?:the |its )?(?:this year 's|last year 's|this season 's|last season 's|the year 's|current|previous|first season 's|<E\d+> 's|<D\d+> 's|usual|first|debut) (?:(?:season|run|order|series) (?:'s )?)?`+counts, differsBy),
	on("episodes/from-to", " from ", `(?:season|series|run|order|it|number of episodes|episode count|commission|show|drama|comedy|{season}) (?:(?:has|have|been|is|was|will|be|also|now|for|the|{season}) )*(?:(?:expand|grow|cut|trim|stretch|extend|increas|reduc|shorten|bump|up|go)[a-z]* |goes |went |cut |grew |grown )?from (?:[a-z0-9]+) (?:`+runParts+` )?to `+counts+` (?:`+runParts+`|\.|,|;)`, fromTo),
	on("episodes/in-two-parts", " first ", `first (?P<a>[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:(?:of them|new|`+runParts+`) )*`+shownSo+`(?:followed by|with|and|while|then) (?:the )?(?:final|last|remaining|closing|other|concluding|rest of the) (?P<b>[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:`+runParts+` )?(?:on|in|to|will|follow|following|are|arrive|arriving|land|landing|drop|dropping|air|airing|come|coming|launch|launching|being|available|a|at|due|set|released|back|<D\d+>)`, bothParts),
	on("finale/last-of-two", " followed by | with | and ", `first (?:[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:(?:of them|new|`+runParts+`) )*`+shownSo+`(?:followed by|with|and) (?:the )?(?:final|last|closing|concluding) (?:[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:`+runParts+` )?(?:on |to (?:follow|come|arrive|land|drop|air) (?:on )?|following (?:on )?|arriving (?:on )?)?{date}`, lastOfTwo),
}

// ofOtherThing are what such numbers count that is no episode.
var ofOtherThing = words("months weeks minutes days years nights night week month year day hours-a-week percent per million people viewers countries stations cities actors pages points seasons season series million. percent. drafts cameras writers dollars pounds times")

// onceMeant begins behind a number that never was: "rather than the six once promised".
var onceMeant = phraseOf(`^ (?:[a-z-]+ )?(?:(?:once|originally|initially|first|previously|that|had|been|was|were|it) )+(?:promised|planned|ordered|announced|expected|meant|mooted|hoped|envisaged|intended|reported|rumou?red|wanted|asked|pitched) `)

// beforeThat claims how many the season before had.
func beforeThat(h *hit) []tv.Claim {
	text := h.s.shape.text
	behind := strings.Fields(text[h.end:])
	if onceMeant.MatchString(text[h.end:]) || eachOne.MatchString(text) || bothOfThem.MatchString(text) {
		return nil
	}
	if len(behind) > 0 && (ofOtherThing[behind[0]] || strings.Contains(behind[0], "%")) || len(behind) > 1 && behind[0] == "to" && countOf(behind[1]) > 0 || has(text[h.start:h.end+1], "minutes", "viewers", "million") {
		return nil
	}
	return h.ofSeasonBefore(numbered(h))
}

// differsBy claims the number that another is smaller or greater by, and that other.
func differsBy(h *hit) []tv.Claim {
	now, k := numbered(h), max(cardinals[h.group("k")], 1)
	if len(now) == 0 || asked(h.s) {
		return nil
	}
	if behind := strings.Fields(h.s.shape.text[h.end:]); len(behind) > 0 && ofOtherThing[behind[0]] {
		return nil
	}
	if !has(h.s.shape.text[h.start:h.end+1], "more") {
		k = -k
	}
	before := h.ofSeasonBefore(numbered(h))
	if now[0].Value.Number += k; now[0].Value.Number < 2 {
		return before
	}
	return append(before, now...)
}

// fromTo claims the number to which that of a season's episodes is changed.
func fromTo(h *hit) []tv.Claim {
	match := h.s.shape.text[h.start : h.end+1]
	if asked(h.s) || !has(match, "episodes", "hours", "half-hours", "instalments", "installments", "episode count", "parts", "chapters", "order") {
		return nil
	}
	return numbered(h)
}

// bothParts claims the sum of the first episodes and the last.
func bothParts(h *hit) []tv.Claim {
	a, b := numeral(h.group("a")), numeral(h.group("b"))
	if a < 1 || b < 1 || a+b > 40 || asked(h.s) || !h.r.speaksOfShow(h) || has(h.s.shape.text[h.start:h.end+1], "seasons", "directed", "directs", "wrote", "season") {
		return nil
	}
	return []tv.Claim{{Kind: tv.Episodes, Value: tv.Value{Number: a + b}}}
}

// lastOfTwo claims the day of the last.
func lastOfTwo(h *hit) []tv.Claim {
	m := h.mention("date")
	d := pickShown(m, h.s.shape.text[h.start:h.end+1])
	if !d.IsDay() || asked(h.s) || !h.r.speaksOfShow(h) {
		return nil
	}
	return settled([]tv.Claim{{Kind: tv.Finale, Value: tv.Value{Date: d}}}, h)
}
