package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who had a part in the show out of which another comes, or in a film before it, has none in that one;
// and who is not in talks is not in it.

const (
	// earlierOne is that show, or that film.
	earlierOne = `(?:in|on|for|from) (?:the|its|their|his|her) (?:[a-z0-9-]+ |<D\d+> ){0,2}?(?:original|mothership|parent (?:series|show)|predecessor|mother show|flagship|(?:original|earlier|previous|first|[0-9]{4}|<D\d+>|big-screen|feature|animated) (?:films?|movies?)|(?:film|movie|stage|broadway|west end|radio) (?:version|adaptation|trilogy|original|series)|films?|movies?)`
	playedOne  = `(?:played|portrayed|voiced|embodied|originated|starred as|made famous|immortali[sz]ed)`
)

var (
	// inEarlier begins behind somebody who is said to play a part, and says where that was.
	inEarlier = phraseOf(`^ (?:\( [^()]{1,50} \) )?(?:, )?` + earlierOne + `(?: (?:series|show|drama|sitcom|comedy|run|version|incarnation|iteration))? `)
	// inShowNamed does so with a title; oneOrMore may stand before that.
	inShowNamed = phraseOf(`^ (?:\( [^()]{1,50} \) )?(?:, )?(?:in|on) ` + beforeShow + `<([SN]\d+)> `)
	// byBefore ends what stands before somebody who had a part; earlierBy with where that was.
	byBefore  = phraseOf(` ` + playedOne + ` (?:once |so memorably |memorably |previously |first |famously )*by (?:the (?:late |great )?)?(?:[a-z-]+ ){0,4}$`)
	earlierBy = phraseOf(` ` + playedOne + ` ` + earlierOne + `(?: (?:series|show|drama|sitcom|comedy|run|version))? by (?:the )?(?:[a-z-]+ ){0,4}$`)
	// hePlayed begins behind "which" somebody who had it, and where.
	whichHe  = phraseOf(` (?:which|that|whom|who|role|part|character) $`)
	hePlayed = phraseOf(`^ (?:had |has |once |first |originally |memorably |famously |also )*` + playedOne + ` ` + earlierOne + ` `)
)

// hadPart tells that all that a sentence says of somebody is that he had a part in another show or
// film, and gives that show where it is known.
func (r *reader) hadPart(text, name string) (other *title, had bool) {
	had = r.everyMention(text, name, func(at, end int) bool {
		before, behind := text[:at], text[end:]
		switch {
		case earlierBy.MatchString(before), byBefore.MatchString(before) && inEarlier.MatchString(behind), whichHe.MatchString(before) && hePlayed.MatchString(behind):
			if other == nil {
				other = r.motherShow()
			}
			return true
		case byBefore.MatchString(before):
			if found := inShowNamed.FindStringSubmatch(behind); found != nil {
				if m := r.find(found[1]); m.kind == isShow || r.isOutOfOther() && m.name == r.motherName {
					if m.kind == isShow && r.titleOf(m) == r.main {
						return false
					}
					if m.kind == isShow {
						other = r.titleOf(m)
					}
					return true
				}
			}
		}
		return false
	})
	return other, had
}

// formerPart gives a part to the show in which somebody had it, or takes it back.
func (r *reader) formerPart(s *sentence, p *proposed) {
	c, text := &p.claim, s.shape.text
	if c.Value.Change != tv.Stars || c.Value.Person == "" || r.main == nil || p.title != r.main {
		return
	}
	other, had := r.hadPart(text, c.Value.Person)
	switch {
	case !had:
	case other == nil:
		r.forgetPart(c.Value.Person)
		if p.dropped = true; !r.hasBeside(p, tv.Other) && !r.hasBeside(p, tv.Plot) {
			r.proposed = append(r.proposed, r.asOther(p))
		}
	default:
		r.forgetPart(c.Value.Person)
		p.title, c.ShowName, c.Show, c.Season = other, other.name, other.id, 0
	}
}

var (
	// notInTalks says of somebody that nobody speaks with him of a part.
	notInTalks = phraseOf(` (?:is|are|was|were|has|have) (?:[a-z]+ly )?(?:not|never)(?: (?:yet|now|currently|been|in any|in|presently|actively|even|still|at present|at the moment))* (?:talks|negotiations|discussions|approached|asked|invited|contacted|offered|attached|in line|under consideration|being considered|considered|up) (?:[^ ]+ ){0,3}?(?:to|for|about) `)
	toBeInIt   = phraseOf(` to (?:[a-z]+ )?(?:appear|star|guest|guest-star|feature|co-star|join|play|be part|be in|make a cameo|take part) `)
)

// noTalks takes it back that somebody comes who is not in talks to, and says so of one who is to be new.
func (r *reader) noTalks(s *sentence, p *proposed) {
	c, text := &p.claim, s.shape.text
	loc := notInTalks.FindStringIndex(text)
	if loc == nil || c.Negative || c.Value.Change == tv.Stars || c.Value.Person == "" || c.Certainty == tv.Denied {
		return
	}
	list := r.mentionsIn(text, 0, loc[0]+1, "PN")
	if len(list) == 0 || list[len(list)-1].name != c.Value.Person {
		return
	}
	if c.Value.Change == tv.Joins && toBeInIt.MatchString(text[loc[0]:]) && strings.Contains(text[loc[0]:loc[1]], " in ") {
		p.hit.notIn(c)
		return
	}
	r.forgetPart(c.Value.Person)
	if p.dropped = true; !r.hasBeside(p, tv.Other) {
		r.proposed = append(r.proposed, r.asOther(p))
	}
}

// notIn says of somebody who may have been thought to join a cast that he does not.
func (h *hit) notIn(c *tv.Claim) {
	c.Negative, c.Detail, c.Plan = true, "", false
	if c.Certainty == tv.Speculated {
		c.Certainty = tv.Confirmed
	}
}

// notInPlainly tells such a claim, which no model need find likely.
func notInPlainly(c *tv.Claim) bool {
	return c.Rule == "cast/in-talks" && c.Negative || c.Rule == "cast/no-part"
}
