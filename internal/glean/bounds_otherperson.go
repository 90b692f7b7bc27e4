package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// Who is told of beside somebody, and is not he: a place, a title, a part, another's kin.

var (
	// goesOnUntil says of work that it goes on up to a day.
	goesOnUntil = phraseOf(` (?:continues?|continuing|goes on|runs?|running|lasts?|ongoing) (?:[a-z]+ ){0,3}?(?:until|till|through|into|up to) `)
	// inForWhom follows "steps in" where it is told for whom.
	inForWhom = phraseOf(`^ (?:to (?:fill in |stand in )?)?(?:for|instead of|in place of) <([PN]\d+)> `)
	// until says up to when a show was made at a place.
	until = phraseOf(` (?:until|till) (?:[a-z]+ )?<D\d+> , (?:when|after which|but) (?:[^,;.]+ )?(?:moved|moves|relocated|shifted|switched) `)
	// writtenOut are words of one who goes, which mean nothing else.
	writtenOut = phraseOf(` (?:been written out|(?:absent|missing) from the (?:[a-z]+ )?(?:cast|line-up|lineup|roster)) `)
	// leftUnsaid follows a network of which something is left unsaid: "weeks before ITV's".
	leftUnsaid = phraseOf(`^ 's (?:[.,;:)]|own|version) `)
	// otherMaker ends what stands before the maker of another show who takes over here.
	otherMaker = phraseOf(` (?:replaced|succeeded|followed) by (?:the )?(?:former |outgoing )?(?:["'] )?<[NS]\d+> (?:["'] )?(?:[a-z-]+ )?` + role + ` $`)
	// whoDidIt follows somebody of whom it is told what he made.
	whoDidIt = phraseOf(`^ (?:\( [^()]{1,50} \) )?, who (?:also |has |had |will |previously )*(?:wrote|writes?|penned|directed|directs?|direct|helmed|helms?|produced|produces) `)
	// ofChannel ends what stands before a title of a network's, which is nobody: "from S4C's Y Golau".
	ofChannel = phraseOf(` (?:(?:from|in|on|of|for) <W\d+> 's|(?:know|knows|recogni[sz]e|remember|seen|familiar|known) [^;.]{0,40}(?:from|in|for)(?: (?:<[A-Z]\d+>|[a-z0-9]+) 's| the)?) $`)
	// fromThere ends what stands before an actor, with the place from which he is: "Derry actress".
	fromThere = phraseOf(`^ (?:actress|actor|star|comedian|comic|singer|newcomer|performer|native) <([PN]\d+)> `)
)

var (
	// titledVersion ends what stands before the title of a show in another language.
	titledVersion = phraseOf(` (?:version|edition|remake|dub) (?:, )?(?:titled|called|entitled|named|known as) (?:["'] )?$`)
	// withAs begins a story in the middle of a sentence: "with Ida Voss returning as Nora, who".
	withAs = phraseOf(`^(?i:with) [^,]+? (?:as|playing) ([^,]+, (?:who|whose|an?|the) .*)$`)
	// ofIts begins what is told of what was named last.
	ofIts = phraseOf(`^ (?:its|the|all|all of its) (?:[a-z0-9-]+ ){1,2}episodes `)
	// shownToo is another show that somebody shows, or made, as the last that is named.
	shownToo = phraseOf(` (?:repeat|repeats|repeated|rerun|reruns|show|shows|air|airs|screen|screens|wrote|created|made|revive|stream|streams|acquired|bought) (?:the )?<N\d+> [^<]*$`)
	// noneForesaw begins what nobody would have thought, and is so.
	noneForesaw = phraseOf(`^ (?:nobody|no one|few|hardly anyone|not many) (?:, [^,]{1,60} , )?(?:(?:could|would|can|have|had|people|ever) )*(?:expected|thought|imagined|predicted|foresaw|believed) `)
)

// ofOtherOne takes back a number that is of another show, named last, and is sure of one that nobody foresaw.
func (r *reader) ofOtherOne(p *proposed, n int) {
	s := &r.sentences[n]
	if p.claim.Certainty == tv.Speculated && noneForesaw.MatchString(s.shape.text) {
		p.claim.Certainty, p.claim.Plan = tv.Confirmed, false
	}
	if n > 0 && r.sentences[n-1].paragraph == s.paragraph && ofIts.MatchString(s.shape.text) {
		before := r.sentences[n-1].shape.text
		p.dropped = shownToo.MatchString(before[:max(strings.LastIndex(before, " <D"), 0)]+" ") || shownToo.MatchString(before)
	}
}

// goesPlainly tells that a rule has read in so many words that somebody goes.
func goesPlainly(p *proposed) bool {
	return p.claim.Rule == "cast/departs" && p.hit != nil && writtenOut.MatchString(p.hit.s.shape.text[p.hit.start:])
}

// makerOfOther tells that somebody is named with his work at another show, from which he comes.
func (r *reader) makerOfOther(text, name string) bool {
	return r.everyMention(text, name, func(at, _ int) bool {
		loc := otherMaker.FindStringIndex(text[:at])
		if loc == nil {
			return false
		}
		for _, m := range r.mentionsIn(text, loc[0], at, "S") {
			if r.titleOf(m.mention) == r.show {
				return false
			}
		}
		return true
	})
}

// othersPart takes from somebody's work the part of it that is told of another: "she shares the writing
// with Ida Voss, who wrote two episodes".
func (r *reader) othersPart(text string, c *tv.Claim) {
	if c.Detail == "" {
		return
	}
	mine, behind := false, false
	for _, m := range r.mentionsIn(text, 0, len(text), "PN") {
		made := whoDidIt.MatchString(text[m.at+strings.IndexByte(text[m.at:], '>')+1:])
		switch {
		case m.name == c.Value.Person:
			mine = true
			if made {
				return
			}
		case mine && made && strings.Contains(text[:m.at], " with "):
			behind = true
		}
	}
	if behind {
		c.Detail = ""
	}
}

// notThePlayer tells that somebody named as an actor is none here, or that a name beside him is no part of his.
func (r *reader) notThePlayer(p *proposed, s *sentence) bool {
	c, text := &p.claim, s.shape.text
	if c.Value.Person == "" {
		return false
	}
	if overAs.MatchString(text) && r.everyMention(text, c.Value.Person, func(_, end int) bool { return overAs.MatchString(text[end:]) }) {
		return true
	}
	first, _, more := strings.Cut(strings.ToLower(c.Value.Person), " ")
	if more && c.Value.Character != "" && (ranks[first] || first == "judge" || first == "barrister" || first == "garda" || first == "father" || first == "fr.") && !r.people[c.Value.Person] {
		return true // "Frain's wife Philomena", whoever plays her
	}
	if wishedPart.MatchString(text) && !c.Certainty.Firm() && c.Value.Character != "" && r.toldBeforeOf(p) {
		return true
	}
	if c.Value.Character == "" {
		from := r.everyMention(text, c.Value.Person, func(_, end int) bool { return fromThere.MatchString(text[end:]) })
		return from && r.told(s, func(o tv.Claim) bool {
			return o.Kind == tv.Cast && o.Value.Person != c.Value.Person && o.Value.Character != ""
		})
	}
	return r.everyMention(text, c.Value.Character, func(_, end int) bool {
		found := fromThere.FindStringSubmatch(text[end:])
		m := (*mention)(nil)
		if found != nil {
			m = r.find(found[1])
		}
		return m != nil && m.name == c.Value.Person && r.told(s, func(o tv.Claim) bool {
			return o.Kind == tv.Cast && o.Value.Person == c.Value.Person && o.Value.Character != "" && o.Value.Character != c.Value.Character
		})
	})
}

// overAs says that somebody takes on work that is no part.
var overAs = phraseOf(` (?:takes?|took|taking|taken) over as (?:the )?(?:[a-z]+ )?(?:narrator|host|presenter|judge|showrunner|head writer|director|executive producer|producer|anchor|quizmaster) `)

// wishedPart says that somebody would like to go on with a part.
var wishedPart = phraseOf(` (?:would|'d) (?:[a-z]+ )?(?:love|like|be happy|be delighted|jump at the chance) (?:to )`)

// toldBeforeOf tells that an earlier sentence has said that somebody has that part.
func (r *reader) toldBeforeOf(p *proposed) bool {
	for _, o := range r.proposed {
		if c := o.claim; !o.dropped && o.sentence < p.sentence && c.Kind == tv.Cast && c.Value.Person == p.claim.Value.Person && c.Value.Character != "" {
			return true
		}
	}
	return false
}

var (
	sheBefore = phraseOf(` (?:she|herself) `)
	heBefore  = phraseOf(` (?:he|himself) `)
)

// ofTheOther tells that "his" stands where a woman was spoken of last, or "her" where a man was: whose it
// is the sentence does not say.
func (h *hit) ofTheOther() bool {
	text := h.s.shape.text[:h.start+1]
	if named := h.r.mentionsIn(text, 0, len(text), "CNP"); len(named) > 0 {
		text = text[named[len(named)-1].at:]
	}
	if n := h.r.indexOf(h.s) - 1; n >= 0 && h.r.sentences[n].paragraph == h.s.paragraph && len(h.r.mentionsIn(h.s.shape.text, 0, h.start+1, "CNP")) == 0 {
		if before := h.r.sentences[n].shape.text; strings.HasPrefix(before, " she ") && h.group("whose") == "her" || strings.HasPrefix(before, " he ") && h.group("whose") == "his" {
			return true // hers of whom that was told, whoever is named in it
		}
	}
	switch h.group("whose") {
	case "his":
		return sheBefore.MatchString(text) && !heBefore.MatchString(text)
	case "her":
		return heBefore.MatchString(text) && !sheBefore.MatchString(text)
	}
	return false
}

var (
	// ofStage ends what stands before a name, with what its bearer is in life: "his husband, the actor".
	ofStage = phraseOf(` , (?:the|an?|fellow) (?:[a-z-]+ ){0,2}?(?:actor|actress|comedian|comic|presenter|broadcaster|director|writer|screenwriter|playwright|novelist|producer|musician|singer|songwriter|footballer|rugby player|journalist|model|chef|photographer) $`)
	// livesSo is what an actor does off the screen.
	livesSo = phraseOf(` (?:lives|lived|is married|married|was born|were born|grew up|is from|comes from|has (?:two|three|four|a) (?:children|daughters?|sons?)|shares (?:a home|two|three)|off-screen|off screen|in real life|met) `)
)

// metHere is told of those who act, and of no part.
var metHere = phraseOf(` (?:whom (?:he|she) met (?:on|while|when|during)|(?:is|are|has|have) (?:now )?(?:retir(?:ed|ing))|(?:on|off) (?:the )?set|real-life|fellow (?:actor|actress)|co-star) `)

// kinInLife tells that a tie is of somebody who acts, and of nobody whom he plays.
func (h *hit) kinInLife() bool {
	text := h.s.shape.text
	at, _ := h.groupAt("chr2")
	if at > 1 && ofStage.MatchString(text[:at-1]) {
		return true
	}
	if metHere.MatchString(text) && len(h.r.mentionsIn(text, 0, h.start+1, "C")) == 0 {
		return true
	}
	people, parts := false, false
	for _, m := range h.r.mentionsIn(text, 0, h.start+1, "PNC") {
		people = people || h.r.parts[m.name] != "" || m.kind == isPerson
		parts = parts || m.kind == isCharacter || h.r.isPart[m.name]
	}
	return people && !parts && livesSo.MatchString(text[:h.start+1]) && !castWords.MatchString(text)
}

// tradeAndName tells that a candidate is a part, with what he is, behind whom his actor stands:
// "Barrister Nora Keogh (Ida Voss)".
func (r *reader) tradeAndName(x *candidate) bool {
	f := strings.Fields(x.name)
	if s := r.sentenceOf(x.at); s != nil && len(f) == 2 && x.quoted == 0 && x.count == 1 && givenNames[strings.ToLower(f[0])] && hasRoleOf.MatchString(" "+lows(r.tokens[x.at:s.to])+" ") {
		return true // who "bows out after seven series in the role of" somebody
	}
	if len(f) < 3 || x.quoted > 0 || x.introduced {
		return false
	}
	first := strings.ToLower(f[0])
	if !ranks[first] && !honorifics[first] && !kinOrJob[first] && !workNoun.MatchString(first) {
		return false
	}
	at := x.at + len(f)
	return at < len(r.tokens) && r.tokens[at].text == "("
}

// hasRoleOf says that somebody has a part.
var hasRoleOf = phraseOf(` (?:in the (?:[a-z]+ )?(?:role|part) of|(?:his|her) (?:role|part|character|turn) as|reprises?|reprising) `)

// atHour ends what is shown at an hour, as the British write it: "at 9.30pm."
var atHour = regexp.MustCompile(`[0-9][ap]m\. +["'(]?[A-Z][a-z']+ `)

// atClock parts sentences where one ends with an hour.
func atClock(text string, list []Span) (out []Span) {
	for _, x := range list {
		for from := x.Start; strings.Contains(text[from:x.End], "m. "); {
			loc := atHour.FindStringIndex(text[from:x.End])
			if loc == nil {
				break
			}
			cut := from + loc[0] + len("9pm.")
			out = append(out, Span{x.Start, cut})
			x.Start, from = cut, cut
		}
		out = append(out, x)
	}
	return out
}
