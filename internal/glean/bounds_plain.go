package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What a sentence does not tell after all: bounds on whatever proposed a claim.

var (
	// madeBook is a thing beside the show that somebody has made: "a companion book, written by".
	madeBook = phraseOf(` (?:an?|the|its|their|this|another|first|second|new|companion|tie-in|official) (?:[a-z-]+ ){0,3}?(?:book|novel|novelisation|novelization|memoir|album|soundtrack|podcast|song|poem|comic|graphic novel|cookbook|guidebook|guide|biography|exhibition|audiobook|anthem|short story|essay|stage play|video game) (?:(?:,|which|that|is|was|has|been|being|also|will|be) ){0,4}?(?:co-)?(?:written|penned|created|directed|produced|composed|devised|narrated) by (?:[a-z-]+ ){0,4}$`)
	// outOfBook says that the show is made of it.
	outOfBook = phraseOf(` (?:based|adapted|inspired|drawn|taken|from|adapts|adaptation|adapting) `)
	// longsToKnow ends what stands before somebody of whom it is only asked whether he does a thing.
	longsToKnow = phraseOf(` (?:know|find out|see|learn|discover|wonder|wonders|wondering|wondered|ask|asks|asking|asked|speculate|speculating|question|questions|say|reveal|decide|tell|guessing|debating|questioned|unclear|unknown|known|told|revealed|about|over|as to) (?:whether|if) (?:["'] )?(?:<[PNC]\d+> (?:["'] )?|(?:,|and|or) |'s (?:[a-z-]+ ){1,3}){1,6}$`)
	// oneOfThem is an episode that a sentence speaks of.
	oneOfThem = phraseOf(` (?:an?|one|the|this|that|whole|entire|single|next|special|her|his|their) (?:[a-z-]+ ){0,3}?(?:episode|two-hander|instalment|installment|special|edition|hour|half-hour|scene|storyline|stand-alone|standalone|flashback) `)
	// thatGoesOut begins a sentence with its day.
	thatGoesOut = phraseOf(`^ (?:" )?(?:and |so )?(?:that|that one|it|which|this) (?:one )?(?:(?:will|is|then) )*(?:goes? out|going out|went out|airs?|airing|aired|is on|on|transmits?|screens?|shown|broadcast) `)
	// homeShows is a network beside what it did with a show: "the BBC, which aired the first season".
	homeShows = phraseOf(` <(W\d+)> (?:, which |, who |that )?(?:(?:also|already|previously|has|had|first) )*(?:aired|showed|screened|broadcast|ran|streamed|carried|launched|premiered|debuted) `)
	// rightsIn ends what stands before the rights that a network has to a show in one country.
	rightsIn = phraseOf(` <(W\d+)> (?:[a-z]+ ){0,3}?(?:taken|takes|took|bought|buys|acquired|acquires|picked up|picks up|snapped up|snaps up|secured|secures|landed|lands|nabbed|nabs|won|wins|has|holds|licensed|licenses) (?:up )?(?:the |all |exclusive |first-run |streaming |linear |broadcast |television |tv |domestic )*(?P<land>` + lands + `|north american|latin american|stateside|nordic|scandinavian|european) (?:[a-z-]+ |and ){0,3}?rights `)
)

// plainHolds takes back what a sentence only looks to tell.
func (r *reader) plainHolds(s *sentence) {
	n, text := r.indexOf(s), s.shape.text
	for p := range r.heldOf(s) {
		switch c := &p.claim; c.Kind {
		case tv.Crew:
			p.dropped = r.everyMention(text, c.Value.Person, func(at, _ int) bool {
				loc := madeBook.FindStringIndex(text[:at])
				return loc != nil && (!outOfBook.MatchString(text) || !strings.Contains(text[loc[0]:], " , ") && !strings.Contains(text[loc[0]:at], " , "))
			}) || spouseWorks.MatchString(text) && r.worksAsSpouse(text, c)
		case tv.Cast:
			r.whatPart(p, s)
			if gladOf.MatchString(text) && c.Value.Change == tv.Returns && r.toldReturns(p) {
				p.dropped = true // who is glad of it tells nothing new
				continue
			}
			if c.Value.Character != "" && r.everyMention(text, c.Value.Person, func(at, _ int) bool { return marriedBefore.MatchString(text[:at]) }) {
				p.dropped = true
				if r.parts[c.Value.Person] == c.Value.Character {
					r.forgetPart(c.Value.Person)
				}
				continue
			}
			p.dropped = c.Value.Change != tv.Stars && c.Certainty == tv.Speculated && c.By == "" && r.onlyLongs(text, c)
		case tv.Stage:
			p.dropped = c.Value.Text == tv.Wrapped && lastOfOne.MatchString(text)
		case tv.Premiere:
			if outWith.MatchString(text) || partArrives.MatchString(text) && !strings.Contains(text, "<S") && !strings.Contains(text, "<E") {
				p.dropped = true
				continue
			}
			if thatGoesOut.MatchString(text) && !strings.Contains(text, "<E") && n > 0 && r.sentences[n-1].paragraph == s.paragraph {
				before := r.sentences[n-1].shape.text
				p.dropped = oneOfThem.MatchString(before) && !strings.Contains(before, "<E")
			}
		case tv.Other:
			p.dropped = c.Rule == "other/died-or-retired" && r.told(s, func(o tv.Claim) bool { return o.Kind == tv.Cast && o.Value.Change == tv.Departs })
		case tv.Relationship:
			for _, name := range []string{c.Value.A, c.Value.B} {
				if !p.dropped && r.partNamed(s, name) == "" {
					p.dropped = true
					delete(r.isPart, name)
				}
			}
		case tv.OnNetwork:
			if found := rightsIn.FindStringSubmatch(text); found != nil && c.Detail == "" {
				if m := r.find(found[1]); m != nil && m.name == c.Value.Text {
					p.dropped = true // it has it in one country
					if r.aired[p.title] == m.name {
						delete(r.aired, p.title)
					}
				}
			}
		}
	}
}

var (
	// marriedBefore ends what stands before whom somebody is married to.
	marriedBefore = phraseOf(` (?:married|engaged|wed) to (?:the |fellow |[a-z-]+ ){0,5}$`)
	// spouseWorks says what such a one is.
	spouseWorks = phraseOf(` (?:married|engaged|wed) to (?:the |an? )?(?:[a-z-]+ ){0,3}?(?:` + role + `) <[PN]\d+> `)
	// lastOfOne is the work of one alone that is done.
	lastOfOne = phraseOf(` (?:film|films|filmed|filming|shoot|shot|shooting|record|recorded|recording|wrapped|finished|completed) (?:on )?(?:his|her|their) (?:own |very |emotional )?(?:final|last) (?:scenes?|episodes?|day|days|shots?|moments?|lines?) `)
	// outWith is an end: "goes out with a bang on".
	outWith = phraseOf(` (?:goes|going|go|went) out (?:with|in|on) (?:an? |the |its |style|fire)(?:[a-z-]+ ){1,3}(?:on|in|this|next) (?:the )?<D\d+> `)
	// partArrives begins with a part that comes, and no show.
	partArrives = phraseOf(`^ (?:[a-z]+ ){0,2}<[CN]\d+> , (?:who|whose|an?|the|her|his) [^;.]{1,80}? , (?:(?:will|is|then|soon) )*(?:arriv|return|appear|com|debut)[a-z]* `)
)

// worksAsSpouse tells that a claim has somebody do what is told of whom he is married to.
func (r *reader) worksAsSpouse(text string, c *tv.Claim) bool {
	return r.everyMention(text, c.Value.Person, func(at, _ int) bool {
		return !marriedBefore.MatchString(text[:at]) && strings.Contains(text[at:], " to the ")
	}) && !strings.HasSuffix(c.Rule, "title-before")
}

// onlyLongs tells that of whoever comes or goes by a claim it is only asked whether he does.
func (r *reader) onlyLongs(text string, c *tv.Claim) bool {
	ask := func(_, end int) bool { return longsToKnow.MatchString(text[:end+1]) }
	return r.everyMention(text, c.Value.Person, ask) || r.everyMention(text, c.Value.Character, ask)
}

// gladOf is somebody's joy that somebody is back: "we could not be happier to have Bev back".
var gladOf = phraseOf(` (?:to have|having|to see|seeing|to welcome|welcoming) (?:<[PNC]\d+> (?:and )?){1,3}(?:back|return) `)

// toldReturns tells that it has been said already, and for sure, that somebody comes back.
func (r *reader) toldReturns(p *proposed) bool {
	for i := range r.proposed {
		o := &r.proposed[i]
		if c := &o.claim; o != p && !o.dropped && o.sentence < p.sentence && c.Kind == tv.Cast && c.Value.Change == tv.Returns && c.Value.Person != "" && c.Value.Person == p.claim.Value.Person && c.Certainty == tv.Confirmed {
			return true
		}
	}
	return false
}

// airedAbroad keeps in the words of the text when somebody else than the home of a show aired a season of it.
func (r *reader) airedAbroad() {
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if p.dropped || p.hit == nil || c.Kind != tv.Premiere || c.Value.Date.IsZero() || c.Negative || r.future(c.Value.Date) || c.Detail != "" {
			continue
		}
		found := homeShows.FindStringSubmatch(r.sentences[p.sentence].shape.text)
		if found == nil {
			continue
		}
		m, home := r.find(found[1]), r.homeOf(p)
		if m == nil || home == "" || sameHouse(home, m.name) || r.rescued() {
			continue
		}
		if p.dropped = true; !r.hasBeside(p, tv.Other) {
			r.proposed = append(r.proposed, r.asOther(p))
		}
	}
}
