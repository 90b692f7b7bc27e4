package glean

import (
	"fmt"
	"strings"
	"time"

	"backlot/internal/tv"
)

// wireHolds takes back, or sets right, what a sentence of news tells of something beside what was
// proposed of it: an order that came before, a time slot, a street that is closed.
func (r *reader) wireHolds(s *sentence) {
	text := s.shape.text
	slot := false
	for p := range r.heldOf(s) {
		switch c := &p.claim; c.Kind {
		case tv.Stage:
			r.longBefore(p, text)
			r.whyPaused(p, text)
			if ofTheOriginal(p.hit, text) && r.madeAnew() && !p.dropped {
				*p = r.asOther(p)
				p.claim.Rule = "other/original-filmed"
			}
			p.dropped = p.dropped || c.Rule == "stage/season-not" && r.goesHimself(s, p.hit) || c.Rule == "stage/back-for" && ofDeal.MatchString(text[:p.hit.start+1])
		case tv.Premiere:
			switch {
			case inItsSlot.MatchString(text) && len(r.mentionsIn(text, 0, len(text), "D")) < 2:
				if p.dropped = true; !slot {
					slot = true
					r.proposed = append(r.proposed, r.asOther(p))
				}
			case streetsClosed.MatchString(text), theyLanded(p.hit, text), r.told(s, func(o tv.Claim) bool { return o.Rule == "other/casting-open" }):
				p.dropped = true
			}
		case tv.Cast:
			if c.Value.Character != "" && (r.alsoDoes(text, c.Value.Character) || r.whoseOwn(text, c)) {
				r.forgetPart(c.Value.Person)
				if !r.whoseOwn(text, c) {
					delete(r.isPart, c.Value.Character)
				}
				c.Value.Character = ""
			}
			if c.Rule == "cast/deal-open" {
				c.Value.Change = tv.Returns // whatever is told of his part
			}
			forNow(c, text)
			r.retired(p.hit, c, text)
		case tv.Finale:
			p.dropped = r.told(s, func(o tv.Claim) bool { return o.Rule == "other/casting-open" })
		case tv.Crew:
			c.Negative = c.Negative && c.Rule != "crew/keeps-credit"
			r.kinsName(c, text)
		case tv.Episodes:
			if c.Season > 0 && theseAll.MatchString(text) && !strings.Contains(text, "<E") && r.saysEnded() {
				c.Season = 0 // all there have been
			}
		}
	}
}

var (
	// inItsSlot tells when in the day or the week a show runs, once it has begun.
	inItsSlot = phraseOf(` (?:in|to|into) (?:its|their|the) (?:[a-z]+ )?(?:regular|usual|normal|permanent|regularly scheduled) (?:[a-z0-9:,. -]|<[A-Z]\d+>){0,40}?(?:time ?slot|slot|time period|timeslot|time|night|berth|home|hour) `)
	// streetsClosed tells those who live where a show is filmed what to expect.
	streetsClosed = phraseOf(` (?:drivers|motorists|commuters|residents|neighbou?rs|locals|businesses|pedestrians|shoppers|visitors|riders|passers-?by|(?:the )?(?:police|city|council|town|county|department of transportation)) (?:[a-z-]+ |<[NWD]\d+> ){0,6}?(?:expect|expects|expecting|warned?|warns|see|notice|face|faces|advised?|plan|hear) (?:[^.;]{0,80} )?(?:detours?|delays?|closures?|closed|traffic|congestion|disruptions?|noise|gunfire|explosions?|smoke|parking|crews|trucks|crowds|cameras|lane|road|roads|streets?|restrictions?|diversions?) `)
	// theseAll are the episodes of a whole run.
	theseAll = phraseOf(` (?:of|in|for|about|with) (?:(?:all|every one of|each of|each and every one of) )?(?:these|those|our) [0-9a-z-]+ episodes `)
	// theirArrival ends with what people do, and no show: "before they landed on the shore".
	theirArrival = phraseOf(` (?:before|after|when|since|until|as|while|once|where) (?:(?:he|she|they|we|i|the (?:couple|pair|pairs|two|sisters|brothers|twins|family|team|contestants|islanders|group|crew)|<[PN]\d+>(?: and <[PN]\d+>)?) )(?:(?:all|both|first|had|even|ever|finally) )*(?:landed|arrived|returned|came|opened|started|began|went|dropped|debuted|launched) (?:[^.;]{0,80})$`)
	// ashore is where people land, and no show.
	ashore = phraseOf(` (?:landed|landing|lands|arrived|arrives|arriving|washed up|came|dropped) (?:back )?(?:on|at|in|off) (?:the|an?|its|their|this|that) (?:[a-z-]+ ){0,2}?(?:shores?|island|beach|coast|ground|runway|set|door|doorstep|airport|harbou?r|house|mansion|villa|camp|farm|hospital|scene|dock|pier) `)
	// anewWords are in an article on a show that is made anew.
	anewWords = phraseOf(` (?:revivals?|reboots?|remakes?|sequel series|reimagining|continuation|follow-up|new version|reunion) `)
)

// ofTheOriginal tells that what a hit tells is told of the show that is made anew.
func ofTheOriginal(h *hit, text string) bool {
	from, _ := h.s.clauseAt(h.start + 1)
	at := strings.LastIndex(text[:min(h.end+1, len(text))], " the original ")
	if at < 0 || at < from-1 {
		return false
	}
	return originalDid.MatchString(text[at:])
}

// originalDid is what the original did, or was done with it.
var originalDid = phraseOf(`^ the original (?:[a-z-]+ ){0,2}?` + showNoun + ` (?:(?:itself|also|, [^,;]{1,60} ,) )*(?:was|had|filmed|shot|has|were) `)

// madeAnew tells that an article is on a show that is made anew.
func (r *reader) madeAnew() bool {
	for i := range r.sentences {
		if anewWords.MatchString(r.sentences[i].shape.text) {
			return true
		}
	}
	return false
}

// theyLanded tells that people began something on a day, and no show.
func theyLanded(h *hit, text string) bool {
	before := text[:min(h.end, len(text)-1)+1]
	return theirArrival.MatchString(before) || ashore.MatchString(before)
}

var (
	// soLongAfter begins what a show had behind it for so long when the news came: "six months after it was cancelled".
	soLongAfter = phraseOf(` (?:(?:just|only|nearly|almost|about|around|roughly|less than|more than|some|barely|over) )*(?P<n>[0-9]{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:full |short |long )?(?P<unit>day|week|month|year)s? (?:or so )?(?:after|since) (?:being |having been |(?:it|they|<[SW]\d+>|its [a-z]+|(?:the|that|its former) (?:[a-z-]+ |<[SW]\d+> (?:'s )?){0,4}?(?:` + showNoun + `|network|streamer|broadcaster|channel|cancellation|axe)) )`)
	// justAfter is the same without a time.
	justAfter = phraseOf(` (?:after|since|following|despite) (?:being |having been |(?:it|they|<[SW]\d+>|its|the [a-z]+) )`)
)

// longBefore gives what became of a show before, which the sentence only looks back on, the time that
// it tells, and drops it where it tells none beside what is news: an order, or the end.
func (r *reader) longBefore(p *proposed, text string) {
	c := &p.claim
	if c.Negative || !c.When.IsZero() || c.Value.Text != tv.Cancelled && c.Value.Text != tv.Ended && c.Value.Text != tv.Renewed {
		return
	}
	at := min(p.hit.end+1, len(text))
	from := max(strings.LastIndex(text[:p.hit.start+1], " , "), 0)
	if found := soLongAfter.FindStringSubmatchIndex(text[from:at]); found != nil {
		c.When = before(r.article.Published, text[from+found[2]:from+found[3]], text[from+found[4]:from+found[5]])
	} else if !justAfter.MatchString(text[from:at]) {
		return
	}
	for i := range r.proposed {
		o := &r.proposed[i]
		if o.sentence == p.sentence && !o.dropped && o.title == p.title && o.claim.Kind == tv.Stage && !o.claim.Negative && o.claim.Certainty.Firm() && (o.claim.Value.Text == tv.Renewed) == (c.Value.Text != tv.Renewed) && (o.claim.Value.Text == tv.Renewed || o.claim.Value.Text == tv.Cancelled) {
			p.dropped = p.dropped || c.When.IsZero()
		}
	}
}

// before gives the time so long before a day: as near as the words are.
func before(on tv.Date, count, unit string) tv.Date {
	n := numeral(count)
	if count == "a" || count == "an" {
		n = 1
	}
	if n == 0 || !on.IsDay() {
		return ""
	}
	day := on.First()
	switch unit {
	case "month":
		first := time.Date(day.Year(), day.Month(), 1, 0, 0, 0, 0, time.UTC)
		return tv.Date(first.AddDate(0, -n, 0).Format("2006-01"))
	case "year":
		return tv.Date(fmt.Sprint(day.Year() - n))
	case "week":
		n *= 7
	}
	slack := n / 4
	if slack == 0 {
		return tv.Date(day.AddDate(0, 0, -n).Format(time.DateOnly))
	}
	return tv.Date(day.AddDate(0, 0, -n-slack).Format(time.DateOnly) + ".." + day.AddDate(0, 0, -n+slack).Format(time.DateOnly))
}

// wirePlain are rules whose words leave no doubt, which the model does not overrule.
var wirePlain = map[string]bool{"cast/as-will": true, "cast/in-some-episodes": true, "crew/takes-over-from": true, "crew/stepping-in": true, "crew/moved-on": true, "crew/keeps-credit": true,
	"cast/deal-to-return": true, "cast/deal-open": true}

var (
	// notExpected says of somebody that he is not thought to come back, of which nobody is sure.
	notExpected = phraseOf(`(?:^| (?:is|are|was|were|also|,)) not (?:currently |yet |now )?expected (?:to|back) `)
	// onlyNow says that a thing is so at the time, and may change.
	onlyNow = phraseOf(` ((?:at least )?(?:for now|for the time being|for the moment|at this (?:time|point|stage)|at present|as of now|as things stand)) `)
)

// forNow makes no more of it that somebody is not in a show than is said: that nobody expects it,
// that it is so for now.
func forNow(c *tv.Claim, text string) {
	if c.Value.Change != tv.Departs || c.Negative {
		return
	}
	if c.Certainty == tv.Confirmed && c.By == "" && notExpected.MatchString(text) {
		c.Certainty = tv.Speculated
	}
	if found := onlyNow.FindStringSubmatch(text); found != nil && c.Detail == "" {
		c.Detail = found[1]
	}
}

// goesHimself tells that it is somebody who will not be back for a season, and not the show.
func (r *reader) goesHimself(s *sentence, h *hit) bool {
	text := s.shape.text
	for _, m := range r.mentionsIn(text, back(text, h.start, 3), h.start+1, "N") {
		if r.told(s, func(c tv.Claim) bool {
			return c.Kind == tv.Cast && c.Value.Change == tv.Departs && c.Value.Person == m.name
		}) {
			return true
		}
	}
	return false
}
