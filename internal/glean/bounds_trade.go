package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What an American trade article tells beside the news: what has not been done so far, how a show
// is made as a rule, what is in nobody's hands.

var (
	// notDone ends what stands before what has not been done, or not so far, whoever has not done it:
	// "no one at Norda has yet ordered", "has not, as of now, ordered".
	notDone = phraseOf(` (?:(?:no one|nobody|none|not one|neither|no (?:network|streamer|broadcaster|buyer|channel|platform)) (?:(?:[a-z'-]+|<[A-Z]\d+>) ){0,8}?(?:has|have|had)|(?:has|have|had|was|were|is|are) (?:still |yet )?not|(?:has|have|had) yet to)(?: ,)?(?: (?:yet|so far|as yet|as of yet|as of now|to date|thus far|until now|even|still|also|formally|officially|publicly|actually|been|,))* (?:been )?(?:given |granted |handed )?$`)
	// notSaid is what has not been said of somebody so far, which says nothing of whether it is so.
	notSaid = phraseOf(` (?:(?:has|have|had|was|were|is|are) (?:still |yet )?not|(?:has|have|had) yet to)(?: (?:yet|so far|as yet|as of yet|to date|even|still|formally|officially|publicly|actually|be|been))* (?:confirmed|announced|said|named|set|listed|revealed|booked|signed|signed on|signed up|locked in|contracted)(?: (?:to|as|for|among)|,) `)
	// theyNotSaid says so of somebody, and of no season.
	theyNotSaid = phraseOf(` <[PCN]\d+> (?:(?:and|or|,) <[PCN]\d+> )?(?:(?:has|have|had|is|are|was|were) (?:still )?not|(?:has|have) yet to)(?: (?:yet|so far|as yet|to date|even|still|formally|officially|publicly|been|be))* (?:confirmed|announced|named|listed|signed|booked|contracted) (?:[a-z]+ ){0,3}?(?:for|in|to|as) `)
	// notBegun says of a season that something has not happened which is no order.
	notBegun = phraseOf(` (?:has|have|had|is|are|was|were) (?:still )?not(?: (?:yet|so far|as yet|to date|even|still|been))* (?:started|begun|aired|premiered|streamed|streaming|wrapped|finished|delayed|postponed|shown|available|released|dated|(?:confirmed|announced|named) as) `)
	// notWhat are words that "not" goes with and that deny nothing.
	notWhat = phraseOf(` not (?:only|just|merely) `)
)

// tradeHolds corrects or takes back what such a sentence seems to tell, whatever proposed it.
func (r *reader) tradeHolds(s *sentence) {
	text := s.shape.text
	for p := range r.heldOf(s) {
		switch c := &p.claim; c.Kind {
		case tv.Stage, tv.Spinoff:
			if !c.Negative && c.Certainty == tv.Confirmed && p.hit.undone() {
				c.Negative, c.By, c.Plan = true, "", false
			}
			p.dropped = c.Negative && c.Value.Text == tv.Renewed && strings.Contains(text, " not ") && (theyNotSaid.MatchString(text) || notBegun.MatchString(text))
			p.dropped = p.dropped || c.Negative && c.Value.Text == tv.Renewed && notPartOf.MatchString(text)
			if c.Kind == tv.Stage && c.Value.Text == tv.Paused && c.When.IsZero() {
				c.When = p.hit.stoppedThen(c)
			}
		case tv.Episodes:
			p.dropped = fewOfThem.MatchString(text)
		case tv.Crew:
			r.creditWhere(s, p)
			p.dropped = p.dropped || r.everyMention(text, c.Value.Person, func(at, _ int) bool { return endOf.MatchString(text[:at]) })
			c.Plan = c.Plan && c.Value.Role != "creator" // whoever made it up has done so
		case tv.Cast:
			r.formerPart(s, p)
			r.noTalks(s, p)
			p.dropped = p.dropped || c.Value.Change != tv.Stars && (c.Value.Change == tv.Departs || c.Negative) && strings.Contains(text, " not ") && notSaid.MatchString(text) && !saidGone.MatchString(text)
		}
	}
}

// endOf ends what stands before a show that was taken for somebody: "the series finale of".
var endOf = phraseOf(` (?:finale|pilot|premiere|seasons?|episodes?|<E\d+>) of (?:the )?$`)

// saidGone says outright that somebody is not in it.
var saidGone = phraseOf(` (?:will not|wo n't|is not returning|are not returning|not coming back|leaves|leaving|left|exits?|exited|exiting|departs?|departed|departure|departing|out) `)

// undone tells that what is claimed has not been done.
func (h *hit) undone() bool {
	text := h.s.shape.text
	if notWhat.MatchString(text) {
		return false
	}
	from, to := h.start, h.end+1
	if h.rule.name == "spinoff/made" {
		from, to = h.s.clauseAt(h.start + 1)
	}
	verb := doneVerb.FindStringIndex(text[from:max(to, h.end+1)])
	return notDone.MatchString(text[:from+1]) || verb != nil && notDone.MatchString(text[:from+verb[0]+1])
}

// doneVerb is what a network does with a show.
var doneVerb = phraseOf(` (?:order|renew|commission|pick up|give|greenlight|cancel|announce|confirm|ordered|renewed|picked up|commissioned|recommissioned|greenlit|green-lit|given|handed|confirmed|announced|cancelled|canceled|axed|scrapped|pulled|shelved|wrapped|begun|started|resumed|finished|completed|entered) `)
