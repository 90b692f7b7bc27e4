package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What is somebody's own and not the show's: when they were first in it, what else they film, and whose part
// it is where somebody is joined by another.

var (
	// sinceWhen ends with the day on which somebody was first in a show, who is told of in an aside.
	sinceWhen = phraseOf(`(?:<[PNC]\d+>|^ [a-z]+|the (?:actor|actress|star)) (?:, )?who (?:[a-z]+ly |first |also |only |previously |originally |has been in it )*(?:appeared|joined|arrived|debuted|started|began|was introduced|was cast|made (?:his|her|their)|came in|came|landed|burst|moved|rose|shot to|signed|has been|has played|has starred|has appeared|was seen|been) [^;.,]{0,70}<D\d+> $`)
	// firstInIt ends with the day on which somebody was first in a show, who is what the sentence is about.
	firstInIt = phraseOf(`(?:<[PNC]\d+>|^ [a-z]+) (?:, (?:who (?:was )?)?)?(?:(?:first|originally|also|initially|was|had) )*(?:arrived|appeared|joined|debuted|landed|turned up|came|seen|introduced|cast|popped up|made (?:his|her|their) (?:[a-z]+ )?(?:debut|appearance|bow)) (?:(?:in|on|into|to|as <[CN]\d+> in) )?(?:the )?(?:[a-z-]+ )?(?:<S\d+>|show|soap|series|drama|sitcom|programme|cast|village|square) (?:[a-z]+ ){0,3}<D\d+> $`)
	// returnsTo ends with the day on which somebody returns to a show.
	returnsTo = phraseOf(` (?:<[PN]\d+>|, who|,|he|she) (?:(?:will|is|to|set|due|has|be|also|both|then|finally|confirmed|expected|would|are|who) )*(?:returns?|returning|returned|back|com(?:e|es|ing) back|goes back|going back) to (?:the )?(?:<S\d+>|(?:[a-z-]+ )?(?:show|soap|series|drama|sitcom|cast)) (?:[a-z]+ ){0,3}<D\d+> $`)
	// filmsElse is somebody who films something that is not the show.
	filmsElse = phraseOf(` (?:<[PN]\d+>|he|she|they|the (?:[a-z-]+ )?(?:actor|actress|star|comedian|pair)) (?:, [^,;]{1,60} , )?(?:(?:is|was|are|will|be|has|been|had|currently|now|already|busy|away|off|also|instead|tied|up) )+(?:filming|shooting|film|shoot|making) (?:an?|another|his|her|their|the <[WNO]\d+>|<[WNO]\d+> 's|the (?:second|third|next|new) [a-z]+ of <S\d+>) (?:[a-z0-9-]+ |<[WNO]\d+> |'s |, ){0,5}?(?:drama|film|movie|thriller|comedy|series|sitcom|show|project|feature|documentary|pilot|biopic|miniseries|advert|adaptation|western|musical) `)
	// startsOwn is somebody who goes to work, of whom it is told for himself.
	startsOwn = phraseOf(`(?:<[PN]\d+>|^ (?:he|she|they)|^ [a-z]+ , who [^;]{1,90} ,| the (?:actor|actress|star)) (?:, [^;]{1,90} , )?(?:(?:will|is|has|to|set|due|be|now|already|soon|back|also|then|would) )*(?:begins?|starts?|begun|started|starting|beginning|resumes?|back|film|filming|shoot|shooting) (?:on set|filming|shooting|work|taping)?`)
	// whoJoins ends what stands before whoever joins somebody.
	whoJoins = phraseOf(` joined (?:[a-z'-]+ |<[SE]\d+> |, ){0,9}?by (?:[a-z-]+ ){0,4}(?:<[PN]\d+> as (?:[a-z'-]+ |<[CNP]\d+> (?:'s )?|, ){1,9}and (?:[a-z-]+ ){0,3})*$`)
	// joinedBy follows somebody whom others join.
	joinedBy = phraseOf(`^ (?:(?:, |and |, and )<[PNC]\d+> )*(?:(?:is|are|was|were|will|be|been|has|have|also|now|again) )+joined (?:[a-z'-]+ |<[SE]\d+> |, ){0,9}?by `)
)

// ownHolds takes back what a sentence tells of somebody and not of the show, and corrects who is meant.
func (r *reader) ownHolds(s *sentence) {
	text := s.shape.text
	r.busyElse(s)
	for p := range r.heldOf(s) {
		switch c := &p.claim; c.Kind {
		case tv.Plot:
			p.dropped = strings.HasSuffix(c.Rule, "/learned") && strings.Contains(text, " won ") && r.told(s, func(o tv.Claim) bool { return strings.HasPrefix(o.Rule, "other/won") })
		case tv.Premiere:
			p.dropped = strings.Contains(text, " to ") && r.somebodyReturns(text[:min(p.hit.end+1, len(text))]) || len(c.Value.Date) == 4 && c.Season < 2 && firstInIt.MatchString(text[:min(p.hit.end+1, len(text))]) || strings.Contains(text, " who ") && sinceWhen.MatchString(text[:min(p.hit.end+1, len(text))]) && !sinceBegan.MatchString(text[:min(p.hit.end+1, len(text))]) || (strings.Contains(text, " was ") || strings.Contains(text, " had ") || strings.Contains(text, " were ")) && r.givenUpThen(s, p)
		case tv.OnNetwork:
			p.dropped = strings.Contains(text, " home ") && r.everyMention(text, c.Value.Text, func(at, _ int) bool { return usualHome.MatchString(text[:at]) })
		case tv.Stage:
			p.dropped = (c.Value.Text == tv.Filming || c.Value.Text == tv.Wrapped) && r.filmsOwn(p, text)
		case tv.Cast:
			r.specialsOwn(s, p)
			if strings.Contains(text, " judg") || strings.Contains(text, " host") || strings.Contains(text, " panel ") || strings.Contains(text, " present") {
				if p.dropped = c.Value.Character == "" && (c.Value.Change == tv.Recast || c.Value.Change == tv.Departs) && judgesNoPart.MatchString(text); p.dropped {
					continue
				}
			}
			if r.notAlone(p, text); !strings.Contains(text, " joined ") {
				continue
			}
			if c.Value.Change == tv.Stars && r.everyMention(text, c.Value.Person, func(at, _ int) bool { return whoJoins.MatchString(text[:at]) }) {
				c.Value.Change = tv.Joins
			}
			if r.isJoined(s, c) {
				p.dropped = true
				if c.Value.Character != "" && r.parts[c.Value.Person] == c.Value.Character {
					r.forgetPart(c.Value.Person)
				}
			}
		}
	}
}

// somebodyReturns tells that it is somebody, who is named, who returns on the day with which a text ends.
func (r *reader) somebodyReturns(text string) bool {
	loc := returnsTo.FindStringIndex(text)
	if loc == nil {
		return false
	}
	for _, m := range r.mentionsIn(text, 0, loc[0]+len(" <P12>"), "PN") {
		if m.kind == isPerson || m.full && !r.outlets[m.name] && m.name != r.lastNetwork && (r.people[m.name] || r.isPart[m.name] || givenNames[r.tokens[m.from].low]) {
			return true
		}
	}
	return strings.HasPrefix(text[loc[0]:], " he ") || strings.HasPrefix(text[loc[0]:], " she ")
}

// busyElse gives to somebody's going, told in the sentence before, that he films something else, which says why.
func (r *reader) busyElse(s *sentence) {
	n, text := r.indexOf(s), s.shape.text
	if n == 0 || !strings.Contains(text, " film") && !strings.Contains(text, " shoot") || r.sentences[n-1].paragraph != s.paragraph || asked(s) {
		return
	}
	loc := filmsElse.FindStringIndex(text)
	if loc == nil || !busyHere.MatchString(text) {
		return
	}
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n-1; i-- {
		p := &r.proposed[i]
		if c := &p.claim; p.sentence == n-1 && !p.dropped && c.Kind == tv.Cast && c.Value.Change == tv.Departs && !c.Negative && c.Detail == "" {
			said, _, _ := strings.Cut(r.short(s), ", although ")
			said, _, _ = strings.Cut(said, ", but ")
			c.Detail = inSmallLetters(said)
		}
	}
}

// busyHere begins such a sentence.
var busyHere = phraseOf(`^ (?:he|she|the (?:actor|actress|star|comedian)) (?:is|was|has been) `)

// filmsOwn tells that what is filmed is somebody's own work: another show, or his scenes in a soap.
func (r *reader) filmsOwn(p *proposed, text string) bool {
	for _, loc := range filmsElse.FindAllStringIndex(text, 3) {
		if p.hit.start < loc[1] && p.hit.end > loc[0] {
			return true
		}
	}
	from, to := p.hit.s.clauseAt(p.hit.start + 1)
	if strings.Contains(text[from:max(to, p.hit.end+1)], "<E") || !startsOwn.MatchString(text[:p.hit.end+1]) || strings.Contains(text[p.hit.start:], "<S") {
		return false
	}
	return r.isSoap(p.title) || p.claim.Season == 0 && r.hasComings(p)
}

// hasComings tells that the article has so far told of somebody who comes to a show, and of no season of it.
func (r *reader) hasComings(p *proposed) bool {
	for i := range r.proposed {
		o := &r.proposed[i]
		if c := &o.claim; !o.dropped && o.title == p.title && c.Kind == tv.Cast && (c.Value.Change == tv.Returns || c.Value.Change == tv.Joins) && c.Certainty == tv.Confirmed {
			return true
		}
	}
	return false
}

// isJoined tells that a claim gives whomever others join the part of one of them.
func (r *reader) isJoined(s *sentence, c *tv.Claim) bool {
	text, at := s.shape.text, -1
	if c.Rule == "cast/joined-again" || !r.everyMention(text, c.Value.Person, func(from, end int) bool { at = from; return joinedBy.MatchString(text[end:]) }) {
		return false
	}
	if c.Value.Character == "" {
		return c.Value.Change == tv.Joins && !strings.Contains(text, " joins ") && !strings.Contains(text, " join ")
	}
	for _, m := range r.mentionsIn(text, at, len(text), "PN") {
		if m.name != c.Value.Person && m.at > at {
			return r.told(s, func(o tv.Claim) bool {
				return o.Kind == tv.Cast && o.Value.Character == c.Value.Character && o.Value.Person != c.Value.Person
			})
		}
	}
	return false
}
