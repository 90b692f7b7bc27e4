package glean

import (
	"strings"

	"backlot/internal/tv"
)

// The last day of a season, or of a show, is told by verbs of closing with whatever stands between, by
// years between which a show ran, and by how long ago it was: "the news comes three weeks after the finale".

const (
	closers = `(?:close(?:s|d)?(?: out)?|finish(?:es|ed)?|wrap(?:s|ped)?(?: up)?|end(?:s|ed)?|conclude(?:s|d)?|(?:comes?|came) to (?:a close|an end|its end|its close)|(?:bows?|bowed) out|(?:signs?|signed) off|draws? to a close|drew to a close|(?:reaches|reached|hits?) (?:its|the) (?:end|conclusion|finale)|(?:bids?|bade) farewell|took its final bow|takes its final bow|closes its doors)`
	// theLast is the last episode or the season's end, as what some time has passed since.
	theLast = `(?:(?:the|its|that|their) (?:["'] )?(?:{show} (?:["'] )?(?:'s )?)?(?:{season} |season |series |show 's |(?:[a-z-]+ ){0,2})(?:finale|ender|closer|conclusion|final episode|last episode|finale aired)|(?:the|its) {season} (?:of {show} )?(?:["'] )?(?:came to an end|ended|wrapped|wrapped up|concluded|finished|closed|bowed out|signed off|finale|finished airing|ended its run|wrapped its run)|(?:{show}|it|the (?:[a-z-]+ ){0,3}?(?:` + dayNouns + `)) (?:["'] )?(?:, [^;.]{1,60} , )?(?:(?:aired|released|wrapped|ended|concluded|finished|closed) (?:its|the) (?:{season}|(?:[a-z]+ (?:and|run|season|series) ?){0,2}(?:final|last|first|second|third|debut) ?(?:episode|season|run|series)?)(?: finale| episode| and last episode| and final episode)?|ended|concluded|came to an end|wrapped))`
	// timeBack is how long ago.
	timeBack = `(?P<n>[0-9]{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?P<unit>day|week|month)s?`
)

var closingDayRules = []rule{
	on("finale/closes-on", " close| finish| wrap| end| conclud| com| came | bow| sign| drew | draw| reach| hit", dayOwner+dayHelps+closers+` (?:(?:its|the|their) (?:{season}|run|season|series) )?(?:(?:to|with|at|against|on (?:a )?(?:high|low|cliffhanger)) (?:(?:[a-z0-9.,%-]+|<N\d+>) ){0,6}?)?(?:on (?:the )?{net} )?(?:(?:on|in|back in|this|last) )*{date}`, closedOn),
	on("finale/first-closes", " close | end ", `before (?:the )?(?:first|second|third|fourth|fifth|current one|present one|{season}) (?:comes|came) to (?:a close|an end) (?:on |in )*{date}`, closedOn),
	on("finale/runs-to", " until | through | to ", `(?:{season}|episodes|run|`+dayNouns+`) (?:of (?:["'*] )?{show} (?:["'*] )?)?(?:(?:will|is|are|to|set|due|then|now) )*(?:air|airs|run|runs|running|airing|continue|continues|stream|streams) (?:(?:straight|right|weekly|nightly|on|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays) )*(?:through|until|up to|right up to|to) (?:to |until )?(?:the )?{date}`, closedOn),
	on("finale/ran-between", " ran | aired | run | lasted ", `{show} (?:["'] )?(?:(?:,|which|that|first|originally|also) )*(?:ran|aired|was on|lasted) (?:for (?:(?:[a-z0-9-]+) ){0,4}?(?:seasons|series|years|episodes|runs) )?(?:on (?:the )?{net} )?(?:from |between |, from )?{date}`, ranYears),
	on("finale/so-long-after", " after ", timeBack+` (?:after|since) `+theLast, soLongAgo),
	on("finale/so-long-before", " before ", `{date} , (?:just |only )?`+timeBack+` before `+theLast, soLongBefore),
}

// closedOn claims the day on which a season closes.
func closedOn(h *hit) []tv.Claim {
	text := h.s.shape.text
	if waitFor.MatchString(text[back(text, h.start, 6) : h.start+1]) {
		return nil // that season begins
	}
	match := text[h.start : h.end+1]
	from, _ := h.s.clauseAt(h.start + 1)
	near := text[max(min(from, h.start), back(text, h.start, 5)) : h.end+1]
	if asked(h.s) || workVerb.MatchString(near) || sayingBetween(match) || strings.Contains(match, " premiere") || has(match, "trailer", "film", "movie", "podcast", "who", "voting", "deal", "contract", "filmed", "rehearsals", "petition", "strike", "relationship") || !h.r.speaksOfShow(h) || h.r.judge(h).negative {
		return nil
	}
	m := h.mention("date")
	d := pickShown(m, match)
	if h.rule.name == "finale/runs-to" && m.date.Past != m.date.Future {
		d = m.date.Future
	}
	season := strings.Contains(match, "<E") || has(match, "run", "season", "series", "first", "second", "third")
	if !season && (!d.IsDay() || strings.Contains(match, " wrap")) || h.toldBefore(tv.Finale, m) {
		return nil
	}
	if d.IsZero() || len(d) < len("2026-01") || h.rule.name == "finale/runs-to" && !d.IsDay() {
		return nil
	}
	if people := h.r.mentionsIn(near, 0, len(near), "PC"); len(people) > 0 && len(h.r.mentionsIn(match, 0, len(match), "SE")) == 0 {
		return nil
	}
	return settled([]tv.Claim{{Kind: tv.Finale, Value: tv.Value{Date: d}}}, h)
}

// ranYears claims the last of the years in which a show ran.
func ranYears(h *hit) []tv.Claim {
	_, last, two := strings.Cut(string(h.mention("date").date.Date), "..")
	d := tv.Date(last)
	if !two || len(d) != 4 || h.r.article.Published.IsZero() || d.Year() >= h.r.article.Published.Year() || asked(h.s) || has(h.s.shape.text, "original", "radio", "syndication", "reruns") {
		return nil
	}
	h.about = h.r.titleOf(h.mention("show"))
	c := tv.Claim{Kind: tv.Finale, Value: tv.Value{Date: d}, Season: whole}
	if found := ranSeasons.FindStringSubmatch(h.s.shape.text[h.start : h.end+1]); found != nil {
		c.Season = max(numeral(found[1]), 0)
	}
	return settled([]tv.Claim{c}, h)
}

// ranSeasons is for how many seasons it did.
var ranSeasons = phraseOf(` for (?:just |only |all )?([a-z]+|[0-9]+) (?:seasons|series) `)

// newsComes tells that what some time has passed until is the news itself.
var newsComes = phraseOf(`(?:^ (?:["'] )?(?:just |only |barely |nearly |almost |more than |about |less than |some |exactly )?$| (?:news|announcement|renewal|decision|order|pickup|pick-up|cancellation|axing|word|confirmation|move|which) (?:[a-z]+ ){0,2}?(?:comes?|came|arrives?|arrived|follows) (?:(?:just|only|barely|nearly|almost|more|than|about|less|some) )*$| (?:renewed|cancell?ed|axed|ordered|picked up|pulled the plug|scrapped|dropped) [^;.]{1,90} (?:, )?(?:(?:just|only|barely|nearly|almost|about|some) )*$)`)

// soLongAgo claims the day of a finale since which the news has taken so long.
func soLongAgo(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.r.article.Published.IsZero() || asked(h.s) || strings.Contains(text[:h.start+1], "<D") || !newsComes.MatchString(text[:h.start+1]) {
		return nil
	}
	if !h.r.article.Published.IsDay() || has(text[h.start:h.end+1], "premiere") {
		return nil
	}
	d := h.back(h.r.article.Published, -1)
	if d.IsZero() {
		return nil
	}
	return []tv.Claim{{Kind: tv.Finale, Value: tv.Value{Date: d}, Season: h.seasonOfEnd()}}
}

// seasonOfEnd gives the season whose end is told, where it is named beside it; 0 for none.
func (h *hit) seasonOfEnd() int {
	text := h.s.shape.text
	found := endOfSeason.FindStringSubmatch(text[h.end:])
	if found == nil {
		return 0
	}
	return h.r.find(found[1]).season
}

// endOfSeason begins behind a finale with the season that it ends.
var endOfSeason = phraseOf(`^ of (?:the |its )?<(E\d+)> `)

// soLongBefore claims that of a finale that was so long after a day told.
func soLongBefore(h *hit) []tv.Claim {
	d := h.mention("date").date.Past
	if !d.IsDay() || asked(h.s) {
		return nil
	}
	if d = h.back(d, 1); d.IsZero() {
		return nil
	}
	return []tv.Claim{{Kind: tv.Finale, Value: tv.Value{Date: d}}}
}

// back gives the day so long before a day, or behind it; only its month where it is told in months.
func (h *hit) back(d tv.Date, sign int) tv.Date {
	n := numeral(h.group("n"))
	if w := h.group("n"); w == "a" || w == "an" || w == "one" {
		n = 1
	}
	if n == 0 {
		return ""
	}
	t := d.First()
	switch h.group("unit") {
	case "day":
		return tv.DayOf(t.AddDate(0, 0, sign*n))
	case "week":
		return tv.DayOf(t.AddDate(0, 0, sign*7*n))
	}
	t = t.AddDate(0, 0, 1-t.Day()).AddDate(0, sign*n, 0)
	return tv.Date(t.Format("2006-01"))
}
