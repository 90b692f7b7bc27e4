package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// A delay whose cause has no word of its own: "moved to next year since one of the kilns
// exploded". The words of the text are the cause.

const (
	// putBack is that a show, a season or work on it comes later, and nothing else.
	putBack = `(?:postponed|postpones|postponing|delayed|delays|delaying|held back|held over|held up|put back|put off|put on (?:hold|ice)|on (?:hold|ice)|` +
		`(?:pushed|pushes|pushing|moved|moves|moving|bumped|bumps|shunted|shifted|slid|slides|slipped|slips|knocked) (?:[a-z'-]+ |<[SEWN]\d+> |, |"|'s ){0,8}?(?:back|to (?:the |late |early |next )*(?:<D\d+>|mid-?season|next year|the new year|the fall|the autumn)|until (?:the |late |early )*<D\d+>|into (?:the |late |early )*<D\d+>|from (?:the |late |early |this |last |past )*<D\d+>)|<D\d+> (?:rather than|instead of) (?:the |its |late |early )*<D\d+>|(?:production|filming|shooting|shoot|work|cameras) (?:(?:on|of) (?:<[SE]\d+>|the [a-z]+|it) )?(?:(?:was|were|is|has|had|been|being|briefly|temporarily|abruptly|suddenly) )+(?:shut down|halted|paused|suspended|stopped|interrupted|disrupted))`
	// becauseOf begins a cause; what stands behind "after", "since", "as" and "when" must be something that happened.
	becauseOf = `(?:because of|because|due to|owing to|on account of|as a result of|as a consequence of|thanks to|in the wake of|a victim of|amid|after (?:[a-z]+ing|(?:an?|the|its|his|her|their|one|two|some) [^ ]+|(?:(?:tropical )?storm |hurricane |cyclone |typhoon )?<[PN]\d+> [^ ]+)|following (?:an?|the|its|his|her|their|<[PN]\d+>)|since (?:an?|the|its|his|her|their|one|two|some|<[PN]\d+>) [^ ]+|as (?:the|its|an?|<[PN]\d+>) [^ ]+|when (?:an?|the|its|his|her|their|one|two|<[PN]\d+>|[a-z]+) [^ ]+|while (?:an?|the|its) [^ ]+)`
)

var delayWhyRules = []rule{
	on("delay/why", " because | due | owing | account | result | consequence | thanks | wake | victim | amid | after | following | since | as | when | while ",
		putBack+` (?:(?:[a-z0-9'-]+|<[DSEWNP]\d+>|,|"|'s|\(|\)) ){0,14}?`+becauseOf, delayedWhy),
}

var (
	// happened is a word of something that came to pass.
	happened = phraseOf(` (?:[a-z]{2,}ed|broke|tore|swept|flew|blown|washed|ripped|fell|left|quit|died|lost|was|were|had|has|have|is|are|walked|burnt|went|ran|lost|took|stole|sank|blew|shut|hit|struck|found|froze|gave|came|leaving|replacing|losing|failing|clash|row|dispute|circumstances|problems?|issues?|trouble|difficulties|[a-z]+ing) `)
	// noCause is what stands behind such a word and is no cause: a time, another show's day, what is told.
	noCause = phraseOf(`^ (?:due to (?:air|premiere|return|launch|arrive|start|begin|be|film|shoot|go|land|open|debut|come|drop)|after (?:the |its |a |an )?(?:<D\d+>|olympics|super bowl|season|first|second|third|premiere|finale|break|holidays?|show|series|debut|world cup|news)|as (?:the|a|an|its) (?:[a-z-]+ )?(?:show|series|drama|network|streamer|result|lead-in|companion|follow-up|season)|when (?:it|the (?:show|series|drama|season|network)) (?:will|returns?|premieres?|is|airs)|since (?:the|its) (?:[a-z]+ )?(?:premiere|debut|launch|start|season|finale|show|series)|amid (?:reports|rumou?rs|speculation|talk))`)
	whyEnds = phraseOf(` (?:[.;:()"]|--|but|although|though|whereas|and (?:is|are|will|it|he|she|they|that|<[SEDW]\d+>)|, (?:[^ ,]+ ){0,4}(?:said|says|told|tells|confirmed|announced|reports|reported|revealed|adds|added|wrote)|, (?:which|who|whose|where|and|but|according|with|having|leaving|meaning)) `)
)

// delayedWhy finds a delay and its cause in the words of the text.
func delayedWhy(h *hit) []tv.Claim {
	text := h.s.shape.text
	n := h.r.indexOf(h.s)
	for i := len(h.r.proposed) - 1; i >= 0 && h.r.proposed[i].sentence == n; i-- {
		if h.r.proposed[i].claim.Kind == tv.Delay {
			return nil // it has a word of its own
		}
	}
	at := h.start
	for _, loc := range becauseAt.FindAllStringSubmatchIndex(text[h.start:h.end+1], -1) {
		at = h.start + loc[0]
	}
	if at == h.start || strings.HasSuffix(text[:at+1], " ever ") || !h.r.speaksOfShow(h) || h.broughtForward() || noCause.MatchString(text[at:]) || notPutBack.MatchString(text[back(text, h.start, 6):at+1]) || asked(h.s) || onDisc.MatchString(h.r.text[h.s.start:h.s.end]) {
		return nil
	}
	end := len(text)
	if stop := whyEnds.FindStringIndex(text[h.end:]); stop != nil {
		end = h.end + stop[0] + 1
	}
	why := text[at:end]
	begin := at + 1
	for _, w := range []string{" because of ", " because ", " due to ", " owing to ", " on account of ", " as a result of ", " as a consequence of ", " thanks to ", " in the wake of ", " a victim of ", " amid ", " after ", " following ", " since ", " as ", " when ", " while "} {
		if strings.HasPrefix(why, w) {
			begin = at + len(w)
			break
		}
	}
	if f := strings.Fields(text[begin:end]); len(f) < 2 && begin > end-4 || len(f) > 22 || len(f) == 0 {
		return nil
	}
	if plainCause := strings.HasPrefix(why, " because ") || strings.HasPrefix(why, " due ") || strings.HasPrefix(why, " owing ") || strings.HasPrefix(why, " on account ") || strings.HasPrefix(why, " a victim "); !plainCause && !happened.MatchString(text[at:end]+" ") {
		return nil
	}
	cause := causeIn(text[at:end] + " ")
	if cause == "" {
		cause = strings.TrimRight(h.r.wordsBetween(h.s, begin, end), ` .,;`)
	}
	if len(cause) > longestValue || cause == "" {
		return nil
	}
	return h.delay(cause)
}

var (
	// onDisc is a release that is none on a screen.
	onDisc    = regexp.MustCompile(`\b(?:DVD|Blu-ray|Blu-Ray|4K|box set)\b`)
	becauseAt = phraseOf(` ` + becauseOf + ` `)
	// notPutBack are things that are put back or held up besides, and denials.
	notPutBack = phraseOf(` (?:not|never|no|denied|denies|money|hands?|feet|mirror|bank|traffic|nobody|episode <E\d+>|trial|hearing|wedding|funeral|release of the film|film|movie|album|tour|concert|match|game|blu-ray|dvd|soundtrack|book|novel|comic|bookings) `)
)

var (
	// kindBehind follows a word for a cause that says of what kind a thing is: "the football sitcom".
	kindBehind = phraseOf(`^ (?:` + showNoun[3:len(showNoun)-1] + `|captain|fighters?|chief|station|department|club|manager|coach|star|player|pitch|league|match|movie|film|hero|zone|room|romance) `)
	// notLate follows a "late" or a "slipped" that delays nothing: "the late news", "slipped to a 0.5".
	notLate = phraseOf(`^ (?:, (?:great|lamented)|lamented|news|night|nights|show|husband|wife|father|mother|brother|sister|son|daughter|creator|actor|great|king|queen|<[PN]\d+>|[0-9]+(?:s|th)?|to (?:an? )?[0-9.]+) `)
	// comesLate is that something comes late at all, which whoever puts the blame on a thing must have said.
	comesLate = phraseOf(` (?:delay[a-z]*|late|later|wait|waiting|postpone[a-z]*|push(?:ed|es)?|gap|behind|slipped|slid|overdue|held|back|hold-up|hold-ups|holdup|absence|hiatus|halt(?:ed)?|paused|suspended|shutdown|shut|until|not (?:be )?(?:ready|finished|coming)|missed|lost|long|(?:much|far|little|bit|even|took|take|takes|taken|taking|wait|waiting) longer|stalled|hold) `)
)

// blamesForDelay tells that who puts the blame on a thing has a delay to blame on it.
func (h *hit) blamesForDelay() bool {
	text := h.s.shape.text
	return !has(text[h.start:h.end+1], "blame", "blames", "blamed") || comesLate.MatchString(text[:h.start+1]+text[h.end:]) || h.before(comesLate)
}
