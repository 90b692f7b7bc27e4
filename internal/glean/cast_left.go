package glean

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// That somebody is in a show no longer is said beside who he is: "Ida Voss, who played
// Runa, died in May", "it will do without Ida Voss". Whatever a rule or the model made
// of the name there, it is not that he is in it.

// parting is what somebody does who is in a show no longer.
const parting = `(?:left|leaves|leaving|quit|quits|exited|exits|exiting|departed|departs|departing|bowed out|bows out|bow out|bowing out|stepped (?:down|away|aside)|stood (?:down|aside)|stands down|standing down|resigned|stepping (?:down|away|aside)|steps (?:down|away|aside)|step (?:down|away|aside)|walked|walking away|moved on|moving on|gone|died|passed away|retired|retires|written out|let go|fired|sacked|hanging up|handed in (?:his|her|their) notice|asked to (?:be (?:released|let go)|go|leave)|said (?:no|goodbye|farewell|(?:his|her|their) (?:goodbyes|farewells))|called it a day|turned (?:it|them) down|no longer|out(?: of| \.| ,| :| for)|given up|been replaced|(?:replaced|succeeded) by|(?:drop|pull|back)(?:s|ped|ed|ping|ing)? out|with(?:drew|drawn|draws|drawing)|made way|handed over|(?:not|never) (?:(?:be|been|expected|due|going|set|to|now|have) )*(?:back|return|returns|returning|come|coming|appear|appearing|appears|feature|featuring|involved|part of|among|(?:making|make) (?:the (?:trip|cut|journey|move|jump|leap|return)|it|way|an appearance)|in it|in the|seen|be seen|join|joining|continue|continuing|renew|renewed|reprise|reprising)|not (?:\.|,|;|:))`

var (
	// partsWay begins what stands behind a name: what the clause behind "who" comes to, or the clause itself.
	partsWay = phraseOf(`^ (?:\( [^()]{1,60} \) )?(?:, (?:who|whose|the|an?|[0-9]+|alias|aka|known|best|cast) (?:[^,;:()<]|<[^P]\d+>){1,110} , )?(?:(?:also|is|are|was|were|will|has|have|had|having|now|already|both|all|since|recently|reportedly|would|wo|does|did|do|to|be|being|duly|then|soon|himself|herself|finally|announced|[a-z]+ly) )*` + parting + ` `)
	// thenDrops follows a name of whom a clause tells what he was to do, and the next that he does not.
	thenDrops = phraseOf(`^ (?:[a-z0-9,' -]|<[^PN]\d+>|<[PN]\d+>){0,110}?,? (?:but|before|and|until) (?:he |she |they )?(?:(?:has|have|had|was|is|will|later|then|since|now|eventually|being|been|be|[a-z]+ly) )*(?:(?:dropped|pulled|pulling|backed|dropping|bowed|bowing) out|withdrew|withdrawn|withdrawing|stepped (?:down|away|aside)|stepping (?:down|away|aside)|(?:replaced|succeeded) by) `)
	// lacking ends what stands before a name of which the show is rid, with what may stand before a name.
	lacking = phraseOf(` (?:without|minus|(?:no longer|formerly|previously|originally|initially) (?:be )?(?:played|voiced|portrayed|directed|written|run) by|replacing|replaces|succeeding|succeeds|(?:taking|taken|takes|took|take) over from|in place of|goodbye to|farewell to|departure of|departures of|exit of|loss of|lost|loses|no (?:place|room|sign) for|no sign of|not (?:[a-z]+ )?(?:expect(?: to see)?|see|seeing|look for|count on)) (?:(?:the|its|original|former|leading|lead|star|stars|outgoing|late|longtime|man|lady|,|actor|actress|co-star|[a-z-]*director|[a-z-]*creator|showrunner|writer|composer|producer|executive|previous|predecessor|such|as|both) )*$`)
	// lackWords are in all that ends so.
	lackWords = phraseOf(` (?:without|minus|no|formerly|previously|originally|initially|replac[a-z]+|succeed[a-z]+|taking|taken|takes|took|take|in place|goodbye|farewell|departures?|exit|loss|lost|loses|not) `)
	// absentee ends what stands before a name: "not back:", "one face that we will not be seeing is", "among those to have left are".
	absentee = regexp.MustCompile(`(?: (?:absent|missing|not back|not returning|not coming back|gone|departing) :|(?:^| )(?:absent|missing|gone|departing|leaving|exiting|absentee|absentees|(?:not|never) (?:be )?(?:making|back|returning|return|coming|along|seeing|seen|see|among|lacing|in)|(?:those|ones|people|actors|members) (?:who |to )?(?:have|has|had) (?:left|gone|quit|departed)|(?:face|faces|person|people|one|name|names|somebody|someone|man|woman) (?:[a-z]+ ){0,4}?not) (?:[^ .;:]+ ){0,9}?(?:is|are|was|were|will be|include|includes|be))(?: [a-z-]+){0,3} $`)
	// ofWhom ends what stands before a name that is not what a sentence speaks of: "the drama from Ida Voss has left".
	ofWhom = phraseOf(` (?:from|by|of|starring) (?:[a-z-]+ ){0,2}$`)
	// goesNot says that somebody does not go.
	goesNot = phraseOf(` (?:not|never|no plans to|nowhere) (?:[a-z]+ ){0,3}?(?:leave|leaves|leaving|left|depart|departing|departed|exit|exiting|quit|quitting|going|go|bow|bowing|step|stepping|written|killed|retire|retired|gone) | going nowhere `)
	// partingWords are in every sentence that these patterns can match.
	partingWords = phraseOf(` (?:had been|le(?:ft|aves|aving)|drop|pull|back|withdr|formerly|previously|originally|initially|qui|exit|depart|bow|step|stood|stand|resign|walk|mov|gone|died|passed|retire|written|let go|fired|sacked|hang|hand|asked|said|called|turned|absent|missing|leaving|exiting|no longer|out|given|been replaced|made way|not|never|without|minus|replac|succe|tak|took|in place|goodbye|farewell|loss|lost|loses|no (?:place|room|sign))`)
)

// partWays mends what was proposed of people of whom a sentence says that they are in
// the show, or make it, no longer.
func (r *reader) partWays(s *sentence) {
	n := r.indexOf(s)
	first := len(r.proposed)
	for first > 0 && r.proposed[first-1].sentence == n {
		first--
	}
	text := s.shape.text
	if first == len(r.proposed) || !partingWords.MatchString(text) {
		return
	}
	list := r.proposed[first:]
	told := func(name string) bool {
		return slices.ContainsFunc(list, func(o proposed) bool {
			return !o.dropped && o.claim.Kind == tv.Cast && o.claim.Value.Change == tv.Departs && o.claim.Value.Person == name && !o.claim.Negative
		})
	}
	for i := range list {
		p := &list[i]
		c := &p.claim
		learned := strings.HasSuffix(c.Rule, "/learned")
		revive := p.dropped && c.Kind == tv.Cast && c.Value.Character != "" && !learned && !r.told(s, func(o tv.Claim) bool { return o.Kind == tv.Cast && o.Value.Person == c.Value.Person })
		if p.dropped && !revive || c.Kind != tv.Cast && c.Kind != tv.Crew || c.Certainty == tv.Denied {
			continue
		}
		var gone *judged
		if c.Value.Person != "" && c.Rule != "crew/replaced-by" { // it is another who goes
			gone = r.isGone(s, c.Value.Person, p.hit)
		}
		if revive { // the model finds it unlikely that he plays it, and he does not
			if gone == nil {
				continue
			}
			p.dropped = false
		}
		switch {
		case c.Kind == tv.Cast && c.Value.Change != tv.Departs && c.Value.Change != tv.Recast && gone == nil && r.wasTo(s, c.Value.Person):
			p.dropped = true
		case c.Kind == tv.Crew && gone != nil && !c.Negative && c.Season > 0 && r.madeBefore(p.hit):
			// who "directed the first season" did
		case c.Kind == tv.Crew && gone != nil && !c.Negative && c.Value.Role != "creator":
			c.Negative, c.Certainty, c.By, c.Detail = true, gone.certainty, gone.by, ""
			p.hit.notNextTime(p.title, c)
		case c.Kind == tv.Cast && c.Value.Change == tv.Departs && c.Negative && learned: // the word itself says no
			c.Negative, p.dropped = false, goesNot.MatchString(text)
		case c.Kind == tv.Cast && c.Value.Change != tv.Departs && gone != nil && told(c.Value.Person):
			p.dropped = true
		case c.Kind == tv.Cast && c.Value.Change != tv.Departs && gone != nil:
			c.Value.Change, c.Negative, c.Plan = tv.Departs, false, false
			c.Certainty, c.By = gone.certainty, gone.by
			if c.Season == 0 {
				c.Season = max(p.hit.seasonOrWhole(), 0)
			}
		case c.Kind == tv.Cast && c.Negative && learned:
			p.dropped = true // that somebody does not play a part is hardly ever told
		}
		if c.Value.Change == tv.Departs && gone != nil && has(text, "not expect") {
			c.Certainty, c.Plan = gone.certainty, false
		}
	}
}

// isGone tells how sure a sentence is that somebody is in the show no longer; nil where
// it does not say so.
func (r *reader) isGone(s *sentence, name string, of *hit) *judged {
	text := s.shape.text
	if seenThen.MatchString(text) {
		return nil
	}
	for _, p := range r.mentionsIn(text, 0, len(text), "PN") {
		if p.name != name {
			continue
		}
		end := p.at + strings.IndexByte(text[p.at:], '>') + 1
		if goesNot.MatchString(text[p.at-1:]) || noRegular.MatchString(text[p.at-1:]) && !leavesAsRegular(text) {
			return nil
		}
		before := text[back(text, p.at, 18):p.at]
		h := *of
		h.judged = nil
		if loc := partsWay.FindStringIndex(text[end:]); loc != nil && !ofWhom.MatchString(before) {
			h.start, h.end = end+loc[1]-1, end+loc[1]-1
		} else if loc := thenDrops.FindStringIndex(text[end:]); loc != nil && r.ownTurn(text[end:end+loc[1]]) {
			h.start, h.end = end+loc[1]-1, end+loc[1]-1
		} else if lackWords.MatchString(before) && lacking.MatchString(before) || has(before[back(before, len(before)-1, 5):], "is", "are", "was", "were", "be", "include", "includes", ":") && absentee.MatchString(before) {
			h.start, h.end = p.at-1, end
		} else {
			continue
		}
		j := r.judge(&h)
		if j.expected && has(before, "not expect") {
			j.certainty = tv.Confirmed // whoever says so knows
		}
		return &j
	}
	return nil
}

// ownTurn tells that what stands between a name and what becomes of its bearer is of
// nobody else: no "who" of a part's, and no other person.
func (r *reader) ownTurn(between string) bool {
	for _, p := range r.mentionsIn(between, 0, len(between), "PN") {
		if !r.isPart[p.name] {
			return false
		}
	}
	return strings.Count(between, " who ") == 0 || strings.HasPrefix(between, " , who ") && strings.Count(between, " who ") == 1
}

// madeBefore tells that a hit tells what somebody has made of seasons that it names.
func (r *reader) madeBefore(h *hit) bool {
	text := h.s.shape.text[h.start : h.end+1]
	return has(text, "directed", "wrote", "ran", "written", "penned", "helmed", "composed") && r.withinSeason(h)
}

// onceWas follows a name of whom it is told what he was to do once, and no longer is.
var onceWas = phraseOf(`^ (?:\( [^()]{1,60} \) )?(?:, who )?(?:had (?:originally |initially |previously |once )?been (?:originally |initially |previously |once )?(?:set|due|slated|attached|announced|lined up|tapped|scheduled|in talks|expected|reported|rumou?red|tipped|considered|linked|said)|had been cast|(?:was|were) (?:originally|initially|previously|once) (?:set|due|slated|attached|announced|tapped|cast|going|meant|supposed|offered|lined up)) (?:on )?(?:to|as|for|in) `)

// toldThat ends what stands before somebody of whom news is told that came out before.
var toldThat = phraseOf(` (?:announced|revealed|reported|confirmed|emerged|learned|learnt|broke|disclosed|news|word|said|reports|shared) (?:[a-z]+ |<[A-Z]\d+> ){0,3}?that (?:[a-z-]+ |<[A-Z]\d+> |'s |["'] ){0,7}$`)

// wasTo tells that somebody was to be in a show, as the text says itself, and leaves it there.
func (r *reader) wasTo(s *sentence, name string) bool {
	text := s.shape.text
	for _, p := range r.mentionsIn(text, 0, len(text), "PN") {
		if p.name == name && onceWas.MatchString(text[p.at+strings.IndexByte(text[p.at:], '>')+1:]) {
			if toldThat.MatchString(text[:p.at]) {
				return false // "it was announced that Ida Voss had been cast"
			}
			return len(s.voices) == 0 || strings.HasPrefix(text[p.at+strings.IndexByte(text[p.at:], '>')+1:], " , who had")
		}
	}
	return false
}
