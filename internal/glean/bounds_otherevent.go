package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What is told of something that happens beside the season an article is about: older series that
// move to a service, a special with a name of its own, a day that another has taken the place of,
// and somebody who arrives.

var (
	// olderMove tells where the series go that have been seen.
	olderMove = phraseOf(` (?:(?:previous|earlier|older|existing|past) (?:<[A-Z]\d+> )?(?:[a-z0-9-]+ )?(?:seasons|series|runs|episodes)|(?:first|opening) (?:<[A-Z]\d+> )?(?:[a-z0-9-]+ )?(?:seasons|series|runs)|(?:first|previous|earlier|original) (?:run|season)|(?:both|all|back catalogue of) (?:[a-z-]+ ){0,3}?(?:previous |earlier |existing |past |older )(?:[a-z-]+ )?(?:seasons|series|runs|episodes)|(?:box ?sets?|boxsets?|back catalogue|catalogue|repeats|reruns)) (?:[^;.]{0,90} )?$`)
	// movesHouse is what they do, and no premiere.
	movesHouse = phraseOf(` (?:(?:seasons|series|runs|episodes|<E\d+>) (?:(?:of|,|and|all|both) (?:[^;,.]{1,40} )?)?(?:(?:will|is|are|to|also|all|both|set|due|be|being|now|then|have|has) )+(?:move|moves|moved|moving|transfer|transferred|transferring|switch|switched|switching|migrate|migrating|added|available|repeated|rerun|re-run|re-released) (?:[^;.]{0,70} )?)$`)
	// namedSpecial is one with a name of its own between commas, of which the rest of the sentence tells.
	namedSpecial = phraseOf(` (?:an?|the|its|their|this|that|another|two|one) (?:(?:[a-z0-9'-]+|<[DS]\d+>) ){0,4}?specials? , (?:(?:called|titled|entitled|named) )?(?:["'*] )?(?:(?:[a-z0-9'-]+|<[A-Z]\d+>) ){1,6}(?:["'*] )?, `)
	// withItsName is one whose name begins with that of the show: that is no special itself.
	withItsName = phraseOf(` specials? , (?:(?:called|titled|entitled|named) )?(?:["'*] )?<S\d+> (?:["'] )?(?:at|in|on|goes|:|for|does|live|saves|and|meets|versus|vs|under|before|after|<D\d+>) `)
	// otherSeason begins what tells of something else again.
	otherSeason = phraseOf(` (?:while|but|whereas|although|;|ahead of|before) `)
	// dueThen ends what stands before a day that was set once; nowThen follows it.
	dueThen = phraseOf(` (?:(?:was|were|had been|been|originally|initially|first|previously) (?:[a-z]+ )?)(?:due|set|slated|scheduled|expected|planned|meant|pencilled in|supposed|intended|announced) (?:[^;.<]{0,30} |<[WS]\d+> |to |for |on |in )*$`)
	nowThen = phraseOf(` (?:(?:will|is|are|has|have|had|was|were|would) (?:(?:now|instead|be|been|since|to|not|only|finally) )*(?:now |instead )?(?:air|begin|start|launch|arrive|premiere|debut|return|shown|seen|broadcast|screened|moved|pushed|delayed|postponed|put back|held|bumped|slipped|be|come|follow|go)|will now|is now|are now|now airs|instead) (?:[^;]{0,60} )?<D\d+> `)
	// bareHoliday is a holiday that stands with none of the words for a day.
	onHoliday = phraseOf(` (?:on|this|last|next|around|by|before|after|until|till|over|since|past|between) (?:<[A-Z]\d+> )?$`)
	// comesThen is said of somebody who comes into a story.
	comesThen = phraseOf(` <[PNC]\d+> (?:,[^;.]{1,60} , )?(?:(?:will|is|to|set|due|expected|also|soon|then|be|who) )*(?:arrives?|arriving|turns? up|turning up|appears?|appearing|debuts?|starts?|makes? (?:his|her|their) (?:debut|entrance|bow|first appearance)|first appears|shows? up|comes?|returns?) (?:(?:in|to|on|at) (?:the )?(?:[a-z-]+ |<[SNW]\d+> ){1,3}?)?(?:in|on|from|later|this|next|early|during)?[^,;.]{0,24}<D\d+> as (?:<[PNC]\d+>|[a-z])`)
)

// ofOtherEvent tells that a claim is of such a thing, and not of the season.
func (h *hit) ofOtherEvent(t *title, c *tv.Claim) bool {
	text := h.s.shape.text
	switch c.Kind {
	case tv.Premiere:
		if c.Value.Date.IsZero() || c.Negative {
			return false
		}
		return h.everyDay(c.Value.Date, func(at int) bool {
			return h.olderGo(t, at) || strings.Contains(text, " as ") && comesThen.MatchString(text) || h.overtaken(at)
		})
	case tv.Stage:
		switch c.Value.Text {
		case tv.Filming, tv.Wrapped, tv.PostProduction, tv.PreProduction:
			if !c.When.IsZero() && strings.Contains(h.r.text[h.s.start:h.s.end], "Christmas") && h.bareHoliday() {
				c.When = ""
			}
			return h.namedSpecialAt() >= 0
		}
	case tv.Finale:
		return h.namedSpecialAt() >= 0
	case tv.Other:
		if loc := namedSpecial.FindStringIndex(text); loc != nil && loc[0] <= h.start+1 || h.namedSpecialAt() >= 0 {
			c.Season = 0
		}
	case tv.Cast:
		h.leavesDuring(c)
		return c.Value.Change == tv.Recast && h.hasOtherPart(c)
	}
	return false
}

// everyDay tells whether all the places where a sentence gives a day are such, of at least one.
func (h *hit) everyDay(d tv.Date, such func(at int) bool) bool {
	n := 0
	for _, p := range h.r.mentionsIn(h.s.shape.text, 0, len(h.s.shape.text), "D") {
		if p.date.Date != d && p.date.Past != d && p.date.Future != d {
			continue
		}
		if n++; !such(p.at) {
			return false
		}
	}
	return n > 0
}

// olderGo tells that what comes to a service on the day at an offset are series that were seen elsewhere.
func (h *hit) olderGo(t *title, at int) bool {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(at + 1)
	before := text[min(from, at):at]
	if loc := olderMove.FindStringIndex(before); loc != nil {
		return !strings.Contains(before[loc[0]+1:], "<E")
	}
	if !movesHouse.MatchString(before) {
		return false
	}
	newest := h.r.season[foldedName(t)]
	for _, e := range h.r.mentionsIn(before, 0, len(before), "E") {
		if max(e.season, e.also) >= newest {
			return false
		}
	}
	return newest > 1
}

// overtaken tells that another day has taken the place of that at an offset.
func (h *hit) overtaken(at int) bool {
	text := h.s.shape.text
	return dueThen.MatchString(text[back(text, at, 12):at]) && nowThen.MatchString(text[at+strings.IndexByte(text[at:], '>')+1:])
}

// namedSpecialAt gives where a special with a name of its own begins of which a hit is told; -1 for none.
func (h *hit) namedSpecialAt() int {
	text := h.s.shape.text
	if !strings.Contains(text, " special") {
		return -1
	}
	loc := namedSpecial.FindStringIndex(text)
	if loc == nil || h.end < loc[1]-1 {
		return -1
	}
	if between := text[loc[1]-1 : min(h.end+1, len(text))]; otherSeason.MatchString(between) || strings.Contains(between, "<E") {
		return -1
	}
	return loc[0]
}

// bareHoliday tells that all the days in a sentence are holidays that name what is made, and not when.
func (h *hit) bareHoliday() bool {
	text := h.s.shape.text
	list := h.r.mentionsIn(text, 0, len(text), "D")
	for _, d := range list {
		if h.r.text[d.start:d.end] != "Christmas" || onHoliday.MatchString(text[back(text, d.at, 2):d.at]) {
			return false
		}
	}
	return len(list) > 0
}

// whoHad ends what stands before the part of somebody whose place is taken.
var whoHad = phraseOf(` (?:from|replac(?:es|ing|ed|e)|succeed(?:s|ing|ed)?) <[PN]\d+> , who (?:[a-z]+ ){0,2}?` + hadPartOf + ` ` + beforeC + `$`)

// hasOtherPart tells that who takes somebody's place has a part of his own, and so not that one's.
func (h *hit) hasOtherPart(c *tv.Claim) bool {
	own := ""
	if c.Value.Character == "" || !h.r.everyMention(h.s.shape.text, c.Value.Character, func(at, _ int) bool { return whoHad.MatchString(h.s.shape.text[:at]) }) {
		return false
	}
	for i := range h.r.proposed {
		if o := &h.r.proposed[i].claim; o.Kind == tv.Cast && o.Value.Person == c.Value.Person && o.Value.Character != "" && o.Value.Character != c.Value.Character && o.Value.Change != tv.Recast {
			own = o.Value.Character
		}
	}
	if own != "" {
		h.r.parts[c.Value.Person] = own
	}
	return own != ""
}

// behindOldDay gives where the verb begins with which a sentence goes on from a day that was set once to
// another, before a hit: "originally due in May, will now air in June"; 0 where it does not.
func (h *hit) behindOldDay() int {
	text := h.s.shape.text
	if !strings.Contains(text[:h.start+1], "<D") || has(text[:h.end+1], "not", "finale", "last", "final", "closer", "ending", "ends") {
		return 0
	}
	for _, p := range h.r.mentionsIn(text, 0, h.start+1, "D") {
		if end := p.at + strings.IndexByte(text[p.at:], '>') + 1; goesOnTo.MatchString(text[end:]) && h.overtaken(p.at) {
			return end
		}
	}
	return 0
}

// goesOnTo begins behind the day that was set once, with what becomes of the show instead.
var goesOnTo = phraseOf(`^ (?:, )?(?:but |and )?(?:it |they )?(?:will|is|are|has|have|had|was|were|would|now|instead) `)

// goesDuring tells in which season somebody goes.
var goesDuring = phraseOf(` (?:leave|leaves|leaving|left|exit|exits|exiting|exited|depart|departs|departing|departed|quit|quits|bow out|bows out|bowing out|written out|killed off|killed|die|dies|go|goes) (?:(?:<S\d+>|it|(?:the|its) (?:[a-z-]+ )?(?:show|series|drama|soap|cast|comedy)) )?(?:during|in|within|midway through|partway through|halfway through|part-way through|early in|late in|at the (?:end|start|beginning|close|conclusion) of|in the (?:middle|course|second half|first half) of) (?:the |its )?<(E\d+)> `)

// leavesDuring gives who goes the season that the sentence says it is in.
func (h *hit) leavesDuring(c *tv.Claim) {
	text := h.s.shape.text
	if c.Value.Change != tv.Departs || c.Negative || c.Certainty == tv.Denied || !strings.Contains(text, "<E") {
		return
	}
	at := 0
	for _, p := range h.r.mentionsIn(text, 0, len(text), "PNC") {
		if p.name == c.Value.Person {
			at = p.at
		}
	}
	if found := goesDuring.FindStringSubmatch(text[at:]); found != nil {
		if m := h.r.find(found[1]); m != nil && !m.episode && m.also == 0 && m.season > 0 {
			c.Season = m.season
		}
	}
}
