package answer

import (
	"regexp"
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// happenedTo is what stands beside somebody's leaving that tells of what has happened to them or
// what they do instead: "has had a baby", "enlisted", "a clash with a play".
var happenedTo = regexp.MustCompile(`(?i)^(?:(?:has|have|having|is|was|been) (?:\pL+ )?)?(?:retire[ds]?|retiring|enlisted|enlisting|committed|had an?|having an?|expecting|broke|broken|injured|unwell|(?:went|gone|moved|moving|left) (?:off |back )?(?:to|for)|(?:took|taken|taking|got) (?:an?|another|up|on)|signed|stepp(?:ed|ing) (?:back|away|down) (?:to|for|on)|busy|filming|tied up|unavailable|(?:chose|choosing|decided) (?:to|not))\b|` +
	`^(?:an? |the |his |her |their )?(?:[\pL’'-]+ ){0,2}(?:clash(?:es)?|conflicts?|disputes?|differences|exhaustion|ill health|health|commitments?|pregnancy|injury|illness|maternity leave|pay row|contract row)\b|` +
	`^(?:due to|owing to|because|on (?:doctors?['’]?s?|medical|health|maternity)|citing|own decision|(?:by )?mutual)\b`)

// whyGone tells, to whoever asks why somebody is not in it in words that no rule knows for going,
// why they left.
func (f *file) whyGone() {
	if !f.q.Why || f.q.About != ask.Anything && f.q.About != ask.Part && f.q.About != ask.Plot || len(f.q.People) == 0 || !isAway.MatchString(f.q.Text) {
		return
	}
	goes := f.free(func(c *tv.Claim) bool {
		return c.Value.Change == tv.Departs && !no(*c) && firm(*c) && f.about(*c) && f.seasonFits(*c) && tellsReason(*c)
	}, tv.Cast)
	if len(goes) > 0 {
		f.told, f.closed = []Told{{*goes[0], Leads}}, true
	}
}

// isAway is in a question about somebody who is there no more.
var isAway = regexp.MustCompile(`(?i)n['’]?t\b|\b(?:not|no longer|gone|stop|stopped|stops|drop|dropped|missing|absent|away|out|left|leave|leaves|leaving|quit)\b`)

// promotedAsked asks for whoever has become one of the main cast, and promoted tells it.
var (
	promotedAsked = regexp.MustCompile(`(?i)\b(?:promoted|upped|bumped(?: up)?|upgraded|elevated|bigger (?:part|role)|made (?:a |up )?(?:to )?(?:a )?(?:series |full )?regulars?|(?:a |the )?(?:series |full )?regulars?(?: now)?\W*$)`)
	promoted      = regexp.MustCompile(`(?i)\b(?:promoted|upped|bumped up|upgraded|elevated|(?:made|become|becomes|became|now) (?:an? )?(?:series |full[- ]time )?regulars?|to (?:series |full[- ]time )?regulars?|(?:as|is) (?:an? )?(?:series |full[- ]time )regulars?)\b`)
)

// promotions tells who has become one of the main cast; false where that is not asked, or nothing
// tells it.
func (f *file) promotions() bool {
	if f.q.Why || f.q.When || f.q.Not || !promotedAsked.MatchString(f.q.Text) || len(f.q.People) == 0 && len(f.q.Rest) > 1 {
		return false
	}
	for _, c := range f.free(func(c *tv.Claim) bool {
		return (c.Value.Change == tv.Returns || c.Value.Change == tv.Joins || c.Value.Change == tv.Stars) && !no(*c) && f.seasonFits(*c) && (len(f.q.People) == 0 || f.about(*c)) &&
			(promoted.MatchString(c.Detail) || c.Detail == "" && promoted.MatchString(c.Quote)) && f.alone(f.known.Meant(c), c.Slot()).Lead.ID == c.ID
	}, tv.Cast) {
		if !slices.ContainsFunc(f.told, func(t Told) bool { return t.Claim.PersonID == c.PersonID }) {
			f.add(*c, Also)
		}
	}
	if f.q.Yes && len(f.told) > 0 && len(f.q.People) == 1 {
		f.verdict = Yes
	}
	return len(f.told) > 0
}

// tellsRise reports whether who has become one of the main cast, or leaves those that make the
// show, is told to whoever asks for that.
func (f *file) tellsRise() bool {
	if len(f.told) == 0 || f.q.About != ask.Change {
		return false
	}
	c := f.told[0].Claim
	return promotedAsked.MatchString(f.q.Text) && c.Kind == tv.Cast && promoted.MatchString(c.Detail+" "+c.Quote) || len(f.q.People)+len(f.q.Rest) == 0 && f.q.Change == tv.Departs && c.Kind == tv.Crew && no(c)
}

// crewGone tells, behind whoever of the cast goes, who of those that make the show does.
func (f *file) crewGone() {
	if f.q.Change != tv.Departs || f.q.Yes || f.q.Why || len(f.told) > 0 && castOnly.MatchString(f.q.Text) {
		return
	}
	at := 0
	if len(f.told) > 0 {
		at = f.told[0].Claim.Season
	}
	for _, c := range f.free(func(c *tv.Claim) bool {
		return no(*c) && firm(*c) && c.Certainty != tv.Denied && c.Value.Person != "" && f.seasonFits(*c) && wasThere(c) && (at == 0 || c.Season == at)
	}, tv.Crew) {
		f.add(*c, Also)
	}
}

// castOnly asks for the cast alone.
var castOnly = regexp.MustCompile(`(?i)\b(?:cast|actors?|actress\w*|characters?|stars?)\b`)

// wasThere reports whether a sentence tells of one that does a thing no more, and not of one that
// has never done it.
func wasThere(c *tv.Claim) bool { return goesOff.MatchString(c.Quote + " " + c.Detail) }

var goesOff = regexp.MustCompile(`(?i)\b(?:leaves?|leaving|left|goes|gone|going|exit\w*|depart\w*|quits?|out|replac\w+|step\w* (?:down|back|away)|took over|tak(?:es?|ing) over|succe\w+|hand\w* over|no longer|former|outgoing|retir\w+|fired|sacked|dropped)\b`)
