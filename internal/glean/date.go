package glean

import (
	"strings"

	"backlot/internal/tv"
)

// when gives the day of what a hit tells, by the tense of its clause: a date in
// the clause that is not the day on which somebody said it.
func (r *reader) when(h *hit) tv.Date {
	text := h.s.shape.text
	from, to := h.s.clauseAt(h.start + 1)
	if h.end > to {
		to = min(h.end+1, len(text))
	}
	var best *placed
	far := 120
	for _, d := range r.mentionsIn(text, from, to, "D") {
		gap := d.at - h.end
		if d.at < h.end {
			gap = max(h.start-d.at, 0)
		}
		if d.at > h.end && (ofNextVerb.MatchString(text[h.end:d.at]) || shownThen.MatchString(text[h.end:d.at]) || has(text[h.start:d.at], "follows", "followed")) {
			continue
		}
		if d.at < h.start && ofOutcome.MatchString(text[d.at:h.start+1]) || ofThatYear.MatchString(text[:d.at]) {
			continue
		}
		if gap < far && !saidOn(text, d.at) && !(d.at < h.end && ofFirstVerb.MatchString(text[d.at:h.end+1])) {
			best, far = &placed{d.mention, d.at}, gap
		}
	}
	if best == nil {
		return ""
	}
	lo, hi := max(from, min(back(text, h.start, 4), best.at)), max(h.end, best.at)
	if next := strings.IndexByte(text[hi+1:], ' '); next >= 0 {
		hi += next + 1
	}
	return pick(best.mention, text[lo:min(hi+1, len(text))])
}

// ofFirstVerb begins at a date that belongs to the first of two verbs: "resumed in April and will wrap",
// "which was axed last year, will return".
var ofFirstVerb = phraseOf(`^<D\d+> (?:(?:, )?(?:and|before|but|then) (?:it |they )?[a-z]|, (?:will|is to|is set to|has been|was|returns) )`)

// ofThatYear ends what stands before the year of something else: "the biggest new comedy of 2025".
var ofThatYear = phraseOf(` (?:biggest|best|most|highest|top|largest|greatest|hottest|breakout|surprise|standout|favou?rite|finest|worst|only|first|second|third) (?:[a-z'-]+ |<[WNOS]\d+> |'s ){0,6}?of $`)

// ofOutcome begins at a date to which a thing was moved because of another: "to the autumn after work was halted".
var ofOutcome = phraseOf(`^<D\d+> (?:, )?(?:only |largely |partly )?(?:after|because|since|following|as a result|due to|owing to|thanks to) `)

// shownThen stands between work on a show and a day that is of its showing: "will be filmed in Cork and will air in".
var shownThen = phraseOf(` (?:,|and|but|before|then|with) (?:(?:it|they|the|its|series|show|season|drama|episodes|new|then|finally|is|are|will|to|be|being|set|due|expected|scheduled|also|<[SE]\d+>) )*(?:air|airs|aired|airing|broadcast|broadcasts|broadcasting|shown|premieres?|premiering|launch|launches|launching|debuts?|debuting|arrives?|arriving|streams?|streaming|released|lands?|landing|seen|available) `)

// saidOn tells that a date is the day on which something was said.
func saidOn(text string, at int) bool {
	before := strings.Fields(text[back(text, at, 4):at])
	for i := len(before) - 1; i >= 0; i-- {
		if speaks[before[i]] {
			return true
		}
		if before[i] != "on" && before[i] != "in" && before[i] != "earlier" && before[i] != "late" && !strings.HasPrefix(before[i], "<O") {
			return false
		}
	}
	return false
}

// justPast tells that one reading of a date lies just behind, the other nearly a
// year ahead: "premieres August 14", printed on the 15th.
func justPast(m *mention) bool {
	gap := m.date.Future.First().Sub(m.date.Past.Last()).Hours() / 24
	return m.date.Past.IsDay() && gap > 300 && m.on.First().Sub(m.date.Past.First()).Hours()/24 < 30
}

// pickShown chooses the reading of a day on which something is shown: of one without
// its year the coming one, unless something of the past is told of it. "It has set its
// return for June 25" tells of none, whatever its verb.
func pickShown(m *mention, clause string) tv.Date {
	clause = strings.ReplaceAll(clause, " followed by ", " then ") // which is to follow
	if m.date.Past != m.date.Future && mayWatch.MatchString(clause) {
		return m.date.Future
	}
	if m.date.AnyYear() && !wasShown.MatchString(clause) && !justPast(m) {
		return m.date.Future
	}
	return pick(m, clause)
}

// mayWatch tells of a show that it can be seen from a day on.
var mayWatch = phraseOf(` (?:can|able to) (?:now |then |finally |all )?(?:stream|watch|catch|see|binge|enjoy|view|devour) (?:[a-z0-9'-]+ |<[SEW]\d+> |["'] ){0,7}?(?:from|on|starting|as of|this|next|coming) (?:the )?<D\d+> `)

// pick chooses the reading of a date by the tense of what governs it.
func pick(m *mention, clause string) tv.Date {
	if m.date.Past != m.date.Future && !planCue.MatchString(clause) && !futureCue.MatchString(clause) && justPast(m) {
		return m.date.Past
	}
	if futureCue.MatchString(clause) || planCue.MatchString(clause) || guessCue.MatchString(clause) {
		return m.date.Future
	}
	words := strings.Fields(clause)
	for i := len(words) - 1; i >= 0; i-- { // the nearest verb governs it: "renewed in May, it returns in October"
		switch w := words[i]; {
		case begins[w]:
			return m.date.Future
		case strings.HasSuffix(w, "ed") && len(w) > 4 && i > 0 && (words[i-1] == "is" || words[i-1] == "are"): // "is fixed for"
			return m.date.Future
		case strings.HasSuffix(w, "ed") && len(w) > 4 || hadBeen[w]:
			return m.date.Past
		}
	}
	if has(clause, "is out", "are out", "is back", "are back", "is on", "is available", "are available") {
		return m.date.Future
	}
	return m.date.Date
}
