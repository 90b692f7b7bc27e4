package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A day beside a show on which something else is to come: an announcement, the run of it on a
// second network, the end of it there.

var (
	// yetToSay ends what stands before the day on which something is only told: "an announcement would be made in the new year".
	yetToSay = phraseOf(` (?:announcements?|decisions?|verdict|statement|updates?|details|news|word|casting|names?|more|successor|replacement|line-up|lineup) (?:(?:of|on|about|for|from) (?:[a-z0-9'-]+ |<[A-Z]\d+> |" ){1,8}?|(?:[a-z'-]+ ){0,3}?)(?:(?:would|will|is|are|was|were|to|expected|due|likely|could|should|may|might|can|be|not) )+(?:[a-z'-]+ ){0,4}?(?:(?:in|on|by|during|before|early|late|later|the|sometime|at) )*$`)
	// shownWord is a verb of showing, or "that" before one, which such words must not have.
	shownWord = phraseOf(` (?:premieres?|airs?|debuts?|launch(?:es)?|that|returns?|begins?|starts?|streams?|arrives?|drops?|back) `)
	// thenOn ends what stands before the day on which a second network shows it: "with a BBC Two broadcast to follow in the summer".
	thenOn = phraseOf(` (?:with|before|ahead of|prior to|followed by|and then|then) (?:(?:an?|its|the|their|later|subsequent|second|terrestrial|linear|international|streaming) )*(?:[a-z-]+ )?<W\d+> (?:[a-z-]+ ){0,2}?(?:broadcast|airing|premiere|launch|release|transmission|debut|run|screening|window|rollout|showing|bow|repeat|encore|in|on|to|following|due|set|planned|coming|taking|getting) (?:[a-z]+ ){0,5}$`)
	// otherItem begins a clause on something that is launched beside a show, or on another version of it.
	otherItem = phraseOf(` an? (?:[a-z0-9'-]+ |<[A-Z]\d+> |- ){1,3}?version (?:[^;.]{1,60} )?$| (?:an?|the|its|their|this) (?:[a-z0-9'-]+ |<[NW]\d+> ){0,3}?(?:campaign|exhibition|competition|app|website|podcast|petition|fundraiser|appeal|initiative|scheme|festival|soundtrack|merchandise|workshops?|course|tour|(?:(?:[a-z]+-language|welsh|gaelic|shorter|longer|radio|dubbed|subtitled|recut|re-cut|stage) )(?:[a-z-]+ )?(?:version|edit|cut|adaptation)) (?:[^;.]{1,60} )?$`)
	// theShowAgain is the show itself behind it.
	theShowAgain = phraseOf(` (?:the|its|this) (?:[a-z0-9-]+ ){0,2}?(?:` + showNoun + `|season|episodes|run) `)
	// firstOfBoth tells of a network that has two seasons when the first begins there.
	firstOfBoth = phraseOf(` (?:both|two) (?:series|seasons) .*(?:where|with|and|;|,) (?:the )?first (?:one |of them |season |series )?(?:will |is to )?(?:begin|begins|start|starts|beginning|starting|air|airs|arrive|arrives|arriving|launch|launches|debut|debuts|premiere|premieres|go|goes|lands?|streams?) `)
	// ofAnotherClause stands between what is ordered and a day on which the show did something else: "the thriller that topped the chart this summer".
	ofAnotherClause = phraseOf(` (?:that|which|who|whose) (?:[a-z]+ly |has |had |first )?(?:topped|became|ran|premiered|debuted|aired|launched|won|drew|ended|broke|ranked|spent|was|were|hit|concluded|wrapped) `)
	// channelsEnd is the end of a show on one of its networks alone.
	channelsEnd = phraseOf(` (?:(?:the|that|this) (?:[a-z-]+ )?(?:channel|network|broadcaster|streamer|service|platform|station) 's (?:own |very |remaining )?(?:final|last|closing|remaining|finale)|<W\d+> 's (?:own |very |remaining )?(?:final|last|closing|remaining) (?:[a-z0-9]+ )?(?:episodes?|instalments?|shows?|edition)) `)
)

// anothersDay tells that the day of a claim is, wherever the sentence has it, that of something else.
func (h *hit) anothersDay(c *tv.Claim) bool {
	text := h.s.shape.text
	found := false
	if c.Kind == tv.Premiere && firstOfBoth.MatchString(text) {
		c.Season = 1
	}
	days := h.r.mentionsIn(text, 0, len(text), "D")
	for _, d := range days {
		if len(days) > 1 && d.date.Date != c.Value.Date && d.date.Past != c.Value.Date && d.date.Future != c.Value.Date {
			continue
		}
		found = true
		from, _ := h.s.clauseAt(d.at)
		before := text[max(from, back(text, d.at, 18)):d.at]
		if channelsEnd.MatchString(before) || otherItem.MatchString(text[back(text, d.at, 18):d.at]) && !theShowAgain.MatchString(text[back(text, d.at, 18):d.at]) && !strings.Contains(before, "<S") && !strings.Contains(before, "<E") {
			continue
		}
		told := yetToSay.FindStringIndex(before)
		if told != nil && shownWord.MatchString(before[told[0]:]) {
			told = nil
		}
		if told == nil && !(thenOn.MatchString(text[:d.at]) && len(h.r.mentionsIn(text, 0, d.at, "D")) > 0) {
			return false
		}
	}
	return found
}

// endsThere tells that what ends is the run of a show on one of several networks, which is kept in
// the words of the text.
func (h *hit) endsThere() bool {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	loc := channelsEnd.FindStringIndex(text[max(from, back(text, h.start, 6)) : h.end+1])
	return loc != nil && !strings.Contains(text[:h.end], "<E") && h.r.soldElsewhere()
}

// soldElsewhere tells that an article says in what country a network shows what it tells of.
func (r *reader) soldElsewhere() bool {
	for i := range r.sentences {
		text := r.sentences[i].shape.text
		if strings.Contains(text, "<W") && len(r.landsIn(&r.sentences[i], 0, len(text))) > 0 {
			return true
		}
	}
	return false
}

// whenOfOther tells that the day of an order is that of something else which a clause tells of the show.
func (h *hit) whenOfOther(c *tv.Claim) bool {
	if c.Kind != tv.Stage || c.Value.Text != tv.Renewed && c.Value.Text != tv.Announced || c.When.IsZero() {
		return false
	}
	text := h.s.shape.text
	for _, d := range h.r.mentionsIn(text, h.start, len(text), "D") {
		if (d.date.Date == c.When || d.date.Past == c.When || d.date.Future == c.When) && !ofAnotherClause.MatchString(text[h.start:d.at]) {
			return false
		}
	}
	return ofAnotherClause.MatchString(text[h.start:])
}

// orderOfNext gives a season that has a day and of which it is told that it is not ordered: the next is meant.
func (r *reader) orderOfNext(t *title, c *tv.Claim) {
	if c.Kind != tv.Stage || c.Value.Text != tv.Renewed || !c.Negative || c.Season < 1 || c.Certainty != tv.Confirmed {
		return
	}
	for i := range r.proposed {
		if p := &r.proposed[i]; p.title == t && !p.dropped && p.claim.Kind == tv.Premiere && p.claim.Season == c.Season && p.claim.Certainty == tv.Confirmed && !p.claim.Negative && p.claim.Value.Date.IsDay() {
			c.Season++
			return
		}
	}
}
