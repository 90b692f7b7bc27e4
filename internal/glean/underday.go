package glean

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// A calendar of premieres has a day as a heading and below it what begins on that day, a line or
// a paragraph each: "Monday, September 21", "8/7c: Harrow County Line (ABC, Season 3)".

// mostUnderDay is how many sentences may stand below one day.
const mostUnderDay = 30

var underDayRules = []rule{once("premiere/under-day", underDay)}

var (
	// tellsCalendar is in the title, or at the beginning, of a list of first days.
	tellsCalendar = regexp.MustCompile(`(?i)\b(?:premiere (?:dates?|calendar|schedule)|(?:series|season|tv|fall|winter|spring|summer) premieres|premiering|return dates|new (?:on|to) \S+|everything (?:new|coming|that (?:lands|arrives|premieres))|(?:shows?|series|everything) (?:coming|arriving|premiering|to watch)|coming to \S+ in|what(?:'|’)?s (?:new|coming)|arrivals|when your favou?rite|new and returning)\b`)
	// dayAlone is a heading that is a day.
	dayAlone = phraseOf(`^ (?:\* )*(?:[a-z]+day ,? ?)?<(D\d+)> (?:: |\. |\* )*$`)
	// itemOpens is an item of such a list: a time, perhaps, and a show.
	itemOpens = phraseOf(`^ (?:(?:[0-9][0-9:./apmc-]*|a\.m\.|p\.m\.|am|pm|[ap]\.m|et|pt|ct|c|noon|midnight|[^a-z0-9<( ]+) )*(?:["'] )?<(S\d+)>`)
	// itemGoesOn begins behind the show in an item, where it is no sentence on it.
	itemGoesOn = phraseOf(`^ (?:["'*] ?)?(?:\(|:|-|–|—|\.|,? ?<E|, (?:season|series|new|<W|on <W|limited|[a-z-]+ premiere)|$|returns|begins|starts|premieres|opens|kicks off|is back|debuts|arrives|comes back|launches)`)
	// seasonOfPast stands between a show and a season that has been.
	seasonOfPast = phraseOf(` (?:that|where|after|since|who|which|ended|closed|from|last) `)
	// noFirstDay is in an item that begins nothing.
	noFirstDay = phraseOf(` (?:finale|finales|ender|mid-?season|winter|special|specials|film|films|movie|movies|documentary feature|repeats?|reruns?|marathon|encore|complete|all seasons|library|part (?:two|2|three|3)|volume (?:two|2)|leaves|leaving|not|never|without|expires|game|live|awards|canceled|cancelled|delayed|postponed|removed|no longer) `)
	// beginsAnew is a show that has not been on.
	beginsAnew = phraseOf(` (?:series premiere|new|new series|newcomer|debut|first season) `)
)

// underDay reads what begins on the day that heads a list.
func underDay(h *hit) []tv.Claim {
	r, s := h.r, h.s
	text := s.shape.text
	item := itemOpens.FindStringSubmatchIndex(text)
	if item == nil || !r.opensLine(s) || noFirstDay.MatchString(text) || len(r.mentionsIn(text, 0, len(text), "D")) > 0 || !r.isCalendar(s) {
		return nil
	}
	t := r.titleOf(r.find(text[item[2]:item[3]]))
	day := r.dayAbove(s)
	if t == nil || day == nil {
		return nil
	}
	c := tv.Claim{Kind: tv.Premiere, Certainty: tv.Confirmed, By: nobody, Season: whole, Value: tv.Value{Date: pickShown(day, " ")}}
	if !itemGoesOn.MatchString(text[item[1]:]) || slices.ContainsFunc(r.proposed, func(p proposed) bool { return p.title == t && p.claim.Kind == tv.Premiere }) {
		return nil // prose on it, or on a show that has its day already
	}
	es := slices.DeleteFunc(r.mentionsIn(text, 0, len(text), "E"), func(e placed) bool { return r.backstory(s, e) || seasonOfPast.MatchString(text[item[1]:e.at]) })
	switch {
	case len(es) == 1 && !es[0].episode:
		c.Season = es[0].season
	case len(es) > 1:
		return nil
	case beginsAnew.MatchString(text):
		c.Season = 1
	}
	if !c.Value.Date.IsDay() {
		return nil
	}
	h.about, h.start, h.end = t, max(item[2]-2, 0), min(item[3]+1, len(text)-1)
	return []tv.Claim{c}
}

// isCalendar tells that the article is a list of first days, or that one begins above a sentence.
func (r *reader) isCalendar(s *sentence) bool {
	head := r.article.Text[:min(len(r.article.Text), 400)]
	if tellsCalendar.MatchString(r.article.Title) || tellsCalendar.MatchString(head) {
		return true
	}
	for i := r.indexOf(s) - 1; i >= 0 && i > r.indexOf(s)-mostUnderDay; i-- {
		if o := &r.sentences[i]; o.heading && tellsCalendar.MatchString(r.text[o.start:o.end]) {
			return true
		}
	}
	return false
}

// opensLine tells that a sentence begins a line or a paragraph.
func (r *reader) opensLine(s *sentence) bool {
	i := r.indexOf(s)
	return i == 0 || r.sentences[i-1].paragraph != s.paragraph || strings.Contains(r.text[r.sentences[i-1].end:s.start], "\n")
}

// dayAbove gives the day that heads the list in which a sentence stands, or nil.
func (r *reader) dayAbove(s *sentence) *mention {
	for i := r.indexOf(s) - 1; i >= 0 && i > r.indexOf(s)-mostUnderDay; i-- {
		if found := dayAlone.FindStringSubmatch(r.sentences[i].shape.text); found != nil {
			return r.find(found[1])
		}
		if r.sentences[i].heading && !itemOpens.MatchString(r.sentences[i].shape.text) {
			return nil // another list begins
		}
	}
	return nil
}
