package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What the model may not tell of a sentence, and what it tells of another stage or season
// than it takes it for.

// firstOrder is what is said of a show that is ordered at all; again has words for one that has been on.
var (
	firstOrder = phraseOf(` (?:series|show|drama|comedy|sitcom|thriller|dramedy|miniseries) (?:was|had been|has been) (?:[a-z]+ )?(?:ordered|commissioned|greenlit|green-lit|picked up)(?: to series| straight to series)? (?:in|last|by|on|<D\d+>|back|earlier|to|straight|,|\.) `)
	again      = phraseOf(` (?:renew|renewed|renewal|again|another|more|back|return|returns|returning|recommissioned|second|third|new season|new series) `)
)

// afterRuns tells after how many seasons a show ends.
var afterRuns = phraseOf(` after (?:just |only |a run of )?([0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) (?:seasons?|series) `)

// followsOther begins what tells what a cancellation comes after.
var followsOther = phraseOf(`^ (?:the|its|this) (?:cancellation|axing|news|decision|move) (?:also |now )?(?:follows|comes (?:after|amid|as|weeks|months|days|just)|came (?:after|amid|as|weeks|months|days|just)) `)

// onWhom is a decision on somebody, ofAttacks a series that is none of television.
var (
	onWhom    = phraseOf(` decisions? (?:[a-z]+ ){0,4}(?:on|about|over|as to) (?:who|whom|whether <[PNC]\d+>) `)
	ofAttacks = phraseOf(` series of (?:[a-z]+ )?(?:attacks|murders|killings|crimes|burglaries|robberies|fires|events|meetings|talks|strikes|blows|disputes|lectures|concerts|tweets|posts) `)
)

// cancelsOut is no end of a show.
var cancelsOut = phraseOf(` (?:cancel|cancels|cancelled|canceled) (?:<[A-Z]+\d+> )?out `)

// tellsNoStage tells that a sentence does not tell the stage that the model finds in it;
// where it tells another, the claim is given that.
func (r *reader) tellsNoStage(h *hit, c *tv.Claim) bool {
	text, value := h.s.shape.text, c.Value.Text
	switch {
	case value == tv.Renewed && c.Season == 0 && firstOrder.MatchString(text) && !strings.Contains(text, "<E") && !again.MatchString(text):
		c.Value.Text = tv.Announced
	case value == tv.Renewed && (c.Negative && onWhom.MatchString(text) || ofAttacks.MatchString(text)):
		return true // who takes a part is open; or it is a row of things
	case (value == tv.Announced || value == tv.Renewed) && r.onlyUndated(h.s):
		return true // that it has no day yet is all
	case value == tv.Filming && hasBeenShot.MatchString(text):
		return true // it was filmed, and no longer is
	case !ordered(value) && r.told(h.s, func(o tv.Claim) bool { return o.Rule == "other/films-in" }):
		return true // where it is filmed as a rule
	case value == tv.Cancelled && (cancelsOut.MatchString(text) || followsOther.MatchString(text) || r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && o.Value.Text == tv.Paused })):
		return true // nothing is; another show, which this one comes after; or it was shut down, and no more than that
	case value == tv.Cancelled && has(text, "since"):
		c.When = "" // others were
	}
	return false
}

// lastOf gives the season that is said to be the last, which may be another than the one
// that the text speaks of.
func (h *hit) lastOf(c *tv.Claim, number int) int {
	if n, idea := h.itsSeason(); n > 0 {
		if number = n; idea {
			c.Certainty, c.By = tv.Speculated, h.r.judge(h).by
		}
	}
	if m := afterRuns.FindStringSubmatch(h.s.shape.text); m != nil && !strings.Contains(h.s.shape.text, "<E") {
		number = numeral(m[1])
	}
	return number
}

// orderTalk are words for a show that is ordered, goes on or comes.
var orderTalk = phraseOf(` (?:renew[a-z]*|order[a-z]*|pick|picked|commission[a-z]*|recommission[a-z]*|green-?l[a-z]*|announc[a-z]*|return[a-z]*|back|coming|confirm[a-z]*|new|another|more) `)

// onlyUndated tells a sentence that says of a show that it has no day, and has no word for one that is ordered.
func (r *reader) onlyUndated(s *sentence) bool {
	return !orderTalk.MatchString(s.shape.text) && r.told(s, func(o tv.Claim) bool { return o.Kind == tv.Premiere && o.Negative })
}
