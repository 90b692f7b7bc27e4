package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A calendar: a day stands alone on its line, and below it stands what begins on that day, a
// line each: "Thursday, January 7 / 8 p.m. Gold Shield (NBC) – Season 2".

// calendar is what has been read of one.
type calendar struct {
	heads   int // lines that are a day and nothing else
	opens   bool
	day     *mention // under which the sentence being read stands
	started bool
}

var (
	// dayLine is a line that is a day and nothing else.
	dayLine = phraseOf(`^ (?:[*"•-]+ )*<(D\d+)> (?:[*":.]+ )*$`)
	// lineShow is a show at the beginning of its line, behind the hour and the channel.
	lineShow = phraseOf(`^ (?:(?:★|[*"'•:|,-]+|at|[0-9]{1,2}(?:[:.][0-9]{2})?(?:/[0-9]c)?|[0-9]{2}-[0-9]{1,2}|[0-9]{2}|a\.m\.|p\.m\.|am|pm|/|[0-9]{1,2}c|new|noon|midnight|et|et/pt|<W\d+>) ){0,10}<(S\d+)> (?P<rest>.*)$`)
	// lineOpens says that a season or a show begins.
	lineOpens = phraseOf(` (?:<E\d+>(?: premiere| opener| debut)?|(?:series|season|world|[a-z]+-hour) (?:premiere|debut|opener)|premieres?|debut|new (?:series|drama|comedy|sitcom|thriller|docuseries)|(?:limited|mini-?) ?series|complete|all (?:new )?(?:episodes|(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:episodes|parts))|first of|returns) `)
	// lineOther says that it is something else: an end, a film, a later part.
	lineOther = phraseOf(` (?:finales?|film|movie|feature|special|mid-?season|return from|repeats?|reruns?|marathon|(?:final|last) episodes?|(?:part|volume|vol) (?:two|three|2|3|ii|iii)|second half|back half|new (?:night|time|day|slot)|concludes?|ends|ender|leaving|episode [0-9]+|trailer|dvd|blu-ray) `)
	// lineEnds says that a season or a show ends.
	lineEnds = phraseOf(` (?:(?:season|series|[a-z]+-hour|<E\d+>) (?:finale|ender)|finale) `)
	// arrivals is what the headline of a calendar says of all that stands in it.
	arrivals = phraseOf(` (?:premiere dates?|premieres?|release dates?|arriv(?:als?|ing|es)|coming (?:to|soon)|everything (?:new|coming)|new (?:on|to|this|shows|series)|what 's (?:new|coming)|full list|launch(?:es)?|debuts?) `)
	// lineProse goes on from a show as a sentence on it does: ", from creator X, stars", "will not".
	lineProse = phraseOf(`^ (?:["'*] )?(?:, (?:from|which|who|whose|a|an|the|<[PNW]\d+> 's)|(?:is|was|will|has|had|stars|follows|tells|centers|centres|comes|'s) )`)
	// lineNew is a show that has not been on.
	lineNew  = phraseOf(` (?:series premiere|(?:\(|,|–|—|-|:) new \)?|new series|new \)) `)
	filmNext = phraseOf(`^ (?:the |a |an )?(?:[a-z0-9-]+ ){0,3}?(?:film|movie|documentary feature) `)
)

var (
	underDateRule  = &rule{name: "premiere/under-date", pattern: sentenceStart}
	endsOnDateRule = &rule{name: "finale/under-date", pattern: sentenceStart}
)

// fewDays are too few lines with a day for a calendar.
const fewDays = 2

// underDate reads the lines of a calendar.
func (r *reader) underDate(s *sentence) {
	if k := &r.calendar; !k.started {
		k.started = true
		for i := range r.sentences {
			x := &r.sentences[i]
			k.heads += one((x.heading || r.dayBegins(i)) && dayLine.MatchString(x.shape.text))
			k.opens = k.opens || x.title && arrivals.MatchString(x.shape.text)
		}
	}
	n := r.indexOf(s)
	behind := n > 0 && r.dayBegins(n-1) && dayLine.MatchString(r.sentences[n-1].shape.text) // "18 December. SHOW: ..."
	if r.calendar.heads < fewDays || s.title || n > 0 && r.sentences[n-1].paragraph == s.paragraph && !behind {
		return
	}
	text := s.shape.text
	if found := dayLine.FindStringSubmatch(text); found != nil && (s.heading || r.dayBegins(n)) {
		r.calendar.day = r.find(found[1])
		return
	}
	found := lineShow.FindStringSubmatch(text)
	if found == nil {
		if s.heading {
			r.calendar.day = nil // the day's list is over
		}
		return
	}
	m, t := r.calendar.day, r.titleOf(r.find(found[1]))
	if m == nil || t == nil || strings.Contains(found[2], "<D") || strings.Contains(found[2], "<S") {
		return
	}
	rest := " " + found[2]
	h := &hit{r: r, s: s, rule: underDateRule, loc: []int{0, 1}, end: len(text) - 1, about: t}
	c := tv.Claim{Kind: tv.Premiere, Certainty: tv.Confirmed, Season: r.lineSeason(rest)}
	if c.Value.Date = pickShown(m, " "); !c.Value.Date.IsDay() {
		return
	}
	switch {
	case lineEnds.MatchString(rest):
		c.Kind, h.rule = tv.Finale, endsOnDateRule
	case lineOther.MatchString(rest):
		return
	case lineOpens.MatchString(rest), r.paragraphOpens(n):
	case behind && r.calendar.opens && lineNames.MatchString(rest):
	case !r.calendar.opens || n+1 < len(r.sentences) && r.sentences[n+1].paragraph == s.paragraph && filmNext.MatchString(r.sentences[n+1].shape.text):
		return
	case len(strings.Fields(rest)) > 12 || lineProse.MatchString(rest):
		return
	}
	r.propose(h, c)
}

// lineSeason gives the season that a line names, 1 for a series' premiere, whole for none.
func (r *reader) lineSeason(rest string) int {
	for _, e := range r.mentionsIn(rest, 0, len(rest), "E") {
		if !e.episode {
			return e.season
		}
	}
	if lineNew.MatchString(rest) {
		return 1
	}
	return whole
}
