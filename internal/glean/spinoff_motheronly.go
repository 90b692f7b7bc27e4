package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A show that a sentence names only as what another comes out of is not what the sentence tells of: "Harbour House, the
// American version of SHOW, has been ordered by Norda", "Harbour House, set in the same world as SHOW, starts in May".

var (
	// motherBefore ends what stands before such a show.
	motherBefore = phraseOf(` (?:(?:spin-offs?|spinoffs?|prequels?|sequels?|offshoots?|companions?|follow-ups?|sister show|remakes?|` + anew + `)(?: series| show| drama| to the| set)? (?:of|to|from) |(?:set in|shares|from) the (?:same )?(?:[a-z-]+ )?(?:world|universe) (?:as|of|with) |(?:set|place|unfolds|happens) (?:[a-z0-9-]+ ){1,4}(?:years|decades|months|generations|centuries) (?:before|after) (?:the (?:events|start|end|action|finale|story) of )?)(?:the )?(?:[a-z-]+ ){0,3}?(?:["'] )?$`)
	// remadeFor is a show in the hands of those who make it anew for somebody else.
	remadeFor   = phraseOf(` (?:remaking|remake|reimagining|adapting|adapt|reworking) (?:["'] )?$`)
	forOthers   = phraseOf(`^ (?:["'] )?(?:for|in|into|as an?|with an?) (?:[a-z]+ )?(?:` + nation + `|us|american|audiences|viewers|<N\d+>) `)
	comesOfIt   = phraseOf(` (?:launch(?:es|ed)?|starts|started|begins|began|premieres|premiered|debuts|debuted|arrives|arrived|airs|aired|lands|streams|opens|opened|follows|takes place|set|stars|starring|will|development|works|ordered|orders|order|coming|comes|commissioned|greenlit|announced|filming|written|made|making|remaking|being) `)
	askedForOne = phraseOf(` (?:fans|viewers|audiences|people|many|everyone|readers) (?:(?:have|had|are|were|been|also|long|still) ){0,3}(?:asked|asking|ask|begged|begging|beg|called|calling|call|clamou?r[a-z]*|campaign[a-z]*|petition[a-z]*|crying|cried|want|wanted|hoping|hoped|hope|demand[a-z]*|longing|waiting) `)
)

// ofMotherOnly takes from a show that is named only so what the sentence tells, and makes the claim of what comes out of it.
func (r *reader) ofMotherOnly(s *sentence) {
	text := s.shape.text
	if r.main == nil || !strings.Contains(text, "<S") || s.title {
		return
	}
	from, seen := -1, 0
	for _, p := range r.mentionsIn(text, 0, len(text), "S") {
		if r.titleOf(p.mention) != r.main {
			continue
		}
		seen++
		before, behind := text[:p.at], text[afterMention(text, p.at):]
		if !motherBefore.MatchString(before) && !(remadeFor.MatchString(before) && forOthers.MatchString(behind)) || itselfAnew.MatchString(text) {
			return
		}
		from = p.at
	}
	if seen == 0 {
		return
	}
	told := false
	for p := range r.heldOf(s) {
		switch p.claim.Kind {
		case tv.Stage, tv.Premiere, tv.Finale, tv.Final, tv.Episodes, tv.Delay:
			p.dropped = p.dropped || p.title == r.main
		case tv.OnNetwork: // what comes out of a show is where the show is, and a remake is not
			if p.dropped = p.dropped || p.title == r.main && (anewIn.MatchString(text) || remadeFor.MatchString(text[:from])); p.dropped && r.aired[p.title] == p.claim.Value.Text {
				delete(r.aired, p.title)
			}
		case tv.Spinoff:
			told = true
		}
	}
	if told || asked(s) || !comesOfIt.MatchString(text) {
		return
	}
	x := rule{name: "spinoff/mother-only", pattern: sentenceStart}
	h := &hit{r: r, s: s, rule: &x, loc: []int{0, 1}, start: from, end: from + 1, about: r.main}
	if !r.off[x.name] && !h.asked() {
		r.propose(h, h.offshoot())
	}
}

var titledRules = []rule{
	on("spinoff/titled", offshootWords+"| remake | remakes ", `(?:an?|its|another) (?:[a-z-]+ |<[WNO]\d+> ){0,3}?(?:spin-off|spinoff|prequel|sequel|offshoot|companion series|sister show|remake)(?: series| show| drama)? (?:, |: |called |titled |named )(?:["'] )?<(?P<own>[SNC]\d+)> (?:["'] |, )*(?:which )?(?:(?:is|was|has|will|had|also|now|already|be|been) )*(?:launch(?:es|ed|ing)?|start(?:s|ed|ing)?|began|begins|premier(?:es|ed|ing)?|debut(?:s|ed)?|arriv(?:es|ed|ing)|airs|aired|lands|landed|streams|opens|opened|follows|in development|in the works|ordered|coming|commissioned|greenlit|announced|filming|set|due|out|on the way|made)`, titledOffshoot),
}

// titledOffshoot reads "A spin-off, Harbour House, launches in May".
func titledOffshoot(h *hit) []tv.Claim {
	r := h.r
	own := h.mention("own")
	if own == nil || r.main == nil || r.titleOf(own) == r.main || filmAhead.MatchString(h.s.shape.text[h.start:]) || asked(h.s) || h.asked() || h.s.title || r.told(h.s, ofKind(tv.Spinoff)) {
		return nil
	}
	for _, p := range r.mentionsIn(h.s.shape.text, 0, h.start+1, "S") {
		if r.titleOf(p.mention) != r.main {
			return nil // another's
		}
	}
	if found := parentBehind.FindStringSubmatch(h.s.shape.text[h.end:]); found != nil && r.titleOf(r.find(found[1])) != r.main {
		return nil
	}
	h.about = r.main
	return []tv.Claim{h.offshoot()}
}
