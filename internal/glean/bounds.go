package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// holds takes back what a sentence, by its form, does not say of whom it was proposed of,
// whatever proposed it.
func (r *reader) holds(s *sentence) {
	n := r.indexOf(s)
	first := len(r.proposed)
	for first > 0 && r.proposed[first-1].sentence == n {
		first--
	}
	if first == len(r.proposed) {
		return
	}
	r.ownersNoParts(s)
	r.firmParts(s)
	text := s.shape.text
	for i := first; i < len(r.proposed); i++ {
		p := &r.proposed[i]
		c := &p.claim
		switch {
		case p.dropped:
		case c.Kind == tv.Crew && strings.HasPrefix(c.Rule, "crew/title-") && r.onceElsewhere(text, c):
			p.dropped = true
		case c.Kind == tv.Crew && c.Rule != "crew/hands-to" && r.formerly(text, c):
			p.dropped = c.Value.Role != "showrunner"
			c.Negative, c.Plan = !p.dropped, false
		case c.Kind == tv.Crew:
			p.dropped = !c.Negative && (r.rankOfPart(s, c.Value.Person) || r.everyMention(text, c.Value.Person, func(at, end int) bool { return onlyAskedTo.MatchString(text[:at]) && toMake.MatchString(text[end:]) }))
		case c.Kind == tv.OnNetwork:
			p.dropped = r.shownOnlyAt(text, c.Value.Text) || r.networkOfOwn(text, c.Value.Text)
		case c.Kind != tv.Cast || c.Value.Person == "":
		case r.noPerson(s, text, c), r.onceStar(text, c), r.byFirstName(c), r.onlyMakes(text, c):
			p.dropped = true
			r.forgetPart(c.Value.Person)
		case r.onceIntended(text, c):
			r.forgetPart(c.Value.Person)
			c.Value.Character = ""
			if p.dropped = !r.leftInstead(text, c); !p.dropped {
				c.Value.Change = tv.Departs
			}
		case c.Value.Character != "" && r.hasOwnPart(text, c):
			r.forgetPart(c.Value.Person)
			delete(r.isPart, c.Value.Character)
			c.Value.Character = ""
		case c.Value.Change == tv.Joins && (r.signsAgain(n, text, p) || r.isUpped(text, c)):
			c.Value.Change = tv.Returns
		case c.Value.Character != "" && r.acrossTo(text, c.Value.Person, c.Value.Character):
			r.forgetPart(c.Value.Person)
			delete(r.isPart, c.Value.Character)
			c.Value.Character = ""
		case c.Value.Character != "" && r.behindTrade(text, c):
		case c.Value.Character != "" && r.partUnnamed(text, c.Value.Person):
			r.forgetPart(c.Value.Person)
			c.Value.Character = ""
		case c.Value.Character != "" && r.creditOnly(text, c):
			p.dropped = true
			r.forgetPart(c.Value.Person)
			delete(r.isPart, c.Value.Character)
		case c.Value.Change == tv.Returns && notBack.MatchString(text):
			c.Value.Change, c.Negative = tv.Departs, false
		case r.ofNobody(s, c):
			p.dropped = true
			r.forgetPart(c.Value.Person)
		case c.Value.Change == tv.Departs && seenThen.MatchString(text) || c.Value.Change == tv.Returns && strings.HasSuffix(c.Rule, "/learned") && !comesBack.MatchString(text):
			p.dropped = true
		case c.Value.Character != "" && c.Value.Change != tv.Departs && r.partElsewhere(text, c.Value.Character):
			p.dropped = true
			r.forgetPart(c.Value.Person)
			delete(r.isPart, c.Value.Character)
		case c.Value.Change != tv.Stars && (r.onlySays(s, c) || r.futureUnknown(text, c.Value.Person)):
			p.dropped = true
		case c.Season > 0 && c.Value.Change != tv.Departs && inSpecial.MatchString(text) && !strings.Contains(text, "<E"):
			c.Season = 0 // whoever is in a special is in no season
		}
	}
}

// everyMention tells that a sentence mentions somebody, and each time as like says.
func (r *reader) everyMention(text, name string, like func(at, end int) bool) (is bool) {
	for _, m := range r.mentionsIn(text, 0, len(text), "PNCW") {
		if m.name != name {
			continue
		}
		if !like(m.at, m.at+strings.IndexByte(text[m.at:], '>')+1) {
			return false
		}
		is = true
	}
	return is
}

var (
	// thenSays begins what somebody does who only tells of others.
	thenSays = phraseOf(`^ (?:\( [^()]{1,50} \) )?(?:, (?:[^,;]){1,70} , )?(?:(?:has|had|have|also|then|later|since|now|previously|recently) )*([a-z]+) `)
	// toldByWhom ends what stands before whoever only tells of others.
	toldByWhom = phraseOf(` (?:according to|per|([a-z]+)) (?:(?:the|showrunner|creator|boss|executive|producer|director|writer|co-creator|star|drama|chief|head|[a-z]+ boss) ){0,3}$`)
	// announcedBefore ends what stands before somebody of whom others have told.
	announcedBefore = phraseOf(` (?:previously|already|newly|recently|just|earlier|originally|initially|the) (?:announced|reported|confirmed|revealed) $`)
	// ofHimself are words by which somebody tells of himself.
	ofHimself = phraseOf(` (?:he|she|they|i|his|her|their|my|me|him|them|himself|herself|we|our|us) `)
)

// onlySays tells that somebody only says of others what is proposed of him as well.
func (r *reader) onlySays(s *sentence, c *tv.Claim) bool {
	text := s.shape.text
	if c.Rule == "cast/adds" || ofHimself.MatchString(text) || !r.told(s, func(o tv.Claim) bool {
		return o.Kind == tv.Cast && o.Value.Change != tv.Stars && o.Value.Person != "" && o.Value.Person != c.Value.Person
	}) {
		return false
	}
	return r.everyMention(text, c.Value.Person, func(at, end int) bool {
		if found := thenSays.FindStringSubmatch(text[end:]); found != nil && speaks[found[1]] {
			return true
		}
		found := toldByWhom.FindStringSubmatch(text[:at])
		return found != nil && (found[1] == "" || speaks[found[1]] && !announcedBefore.MatchString(text[:at]))
	})
}

var (
	// futureOf ends what stands before somebody of whom it is asked what becomes of him.
	futureOf = phraseOf(` (?:future|fate|fates|futures|status|return|involvement|participation|availability|place|questions?|doubts?|mark|uncertainty) (?:of|for|over|about|around|surrounding|hangs over|hang over|remains? over|linger over) (?:[a-z-]+ ){0,3}(?:<[PN]\d+> (?:, )?and )?$`)
	// notCertain says that it is not known.
	notCertain = phraseOf(` (?:(?:less|not|far from|anything but|by no means) (?:so |yet |at all |entirely )?(?:certain|clear|assured|guaranteed|known|settled|decided|confirmed)|uncertain|unclear|in doubt|in question|in limbo|in flux|unknown|unsettled|undecided|unconfirmed|unresolved|remains? to be seen|up in the air|in the balance|question marks?|doubts?|questions?|murky|murkier|hazy|hazier|open question) `)
)

// futureUnknown tells that it is not known what becomes of somebody.
func (r *reader) futureUnknown(text, name string) bool {
	return notCertain.MatchString(text) && r.everyMention(text, name, func(at, end int) bool { return futureOf.MatchString(text[:at]) })
}

// inSpecial names a programme of its own that is no season's.
var inSpecial = phraseOf(` (?:(?:christmas|holiday|festive|halloween|easter|anniversary|feature-length|one-off|standalone|stand-alone|two-part|hour-long|two-hour|90-minute|charity|live|new year's|new year 's) (?:[a-z-]+ )?(?:special|specials|film|movie|telefilm)|(?:the|a|this|its|upcoming) special) `)

// shownOnlyAt tells that a name is of a fair or a festival, at which something was shown.
func (r *reader) shownOnlyAt(text, name string) bool {
	return r.everyMention(text, name, func(at, end int) bool { return shownAt.MatchString(text[:at]) })
}

var shownAt = phraseOf(` (?:shown|screened|unveiled|presented|previewed|debuted|premiered|bowed|revealed|played|shows|screens|screening|panel|seen|announced|dropped|released|launched) (?:[a-z'-]+ ){0,4}?(?:at|during) (?:the |this year 's |last year 's |<D\d+> )?$`)

// rankOfPart tells that a word for a maker before a name is the trade or the rank of a part:
// "her role as Director Maren Holt".
func (r *reader) rankOfPart(s *sentence, name string) bool {
	text := s.shape.text
	if r.told(s, func(o tv.Claim) bool { return o.Kind == tv.Cast && o.Value.Character == name }) {
		return true
	}
	return r.everyMention(text, name, func(at, end int) bool {
		return partWithRank.MatchString(text[:at]) && afterPart.MatchString(text[end:])
	})
}

var (
	partWithRank = phraseOf(` (?:(?:role|roles|part|turn|performance|portrayal) (?:of|as)|(?:plays|played|playing|play|portrays|portrayed|portray|portraying|voices)|(?:stars?|returns?|back|cast|joins?|recurs?|appears?|reprises|starring|returning|seen) (?:[a-z-]+ ){0,3}as) (?:[a-z-]+ ){0,3}?` + role + ` $`)
	afterPart    = phraseOf(`^ (?:[.,;:)(]|in |on |for |and |with |when |opposite |who |at |from |since )`)
)

var (
	// subjectNoun is what a sentence is about that names nobody: "The spaniel is called", "Her son is six".
	subjectNoun = phraseOf(`^ (?:(?:the|an?|his|her|their|its|this|my) )(?:[a-z-]+ ){0,3}?(?:([a-z-]+) (?:(?:is|was|,) )?(?:called|named|known as)|(?:` + kin + `|boy|girl|baby|toddler|dog|puppy|spaniel|terrier|labrador|cat|kitten|horse|pony|parrot|pup|donkey|goat|man|woman|child|teenager|youngster) (?:[a-z,]|<N\d+> [a-z,]))`)
	thenPronoun = phraseOf(` (?:he|she|it|they|who) `)
)

// ofNobody tells that a claim of somebody whom its sentence does not name is of whatever
// the sentence is about: a dog, a child.
func (r *reader) ofNobody(s *sentence, c *tv.Claim) bool {
	text := s.shape.text
	loc := subjectNoun.FindStringIndex(text)
	if loc == nil || !thenPronoun.MatchString(text) {
		return false
	}
	return !slices.ContainsFunc(r.mentionsIn(text, 0, len(text), "PNC"), func(p placed) bool { return p.name == c.Value.Person })
}

var (
	// onlyAskedTo ends what stands before somebody of whom it is only asked or wished.
	onlyAskedTo = phraseOf(` (?:asks|asked|wants|wanted|begs|begged|urges|urged|invites|invited|approached|hopes for|persuade|convince|get|beg|ask|like|love|want) (?:creator |writer |director |showrunner )?$`)
	toMake      = phraseOf(`^ (?:back )?to (?:[a-z]+ )?[a-z]+ `)
)
