package glean

import (
	"regexp"

	"backlot/internal/tv"
)

// How and where a show is shown: at once or by the week, on which days, held for midseason, where the
// seasons before can be seen, to whom it was sold, what is out on discs.

const (
	dayName      = `(?:<[ND]\d+>|(?:mon|tues|wednes|thurs|fri|satur|sun|week)days)`
	wholeSeasons = `(?:all|both|the (?:first|previous|earlier|other|past) (?:[a-z0-9]+ )?|{season}|seasons|series|every|episodes)`
)

var shownHowRules = []rule{
	anybody(on("other/at-once", " once | together | go | boxset | set | entirety | bulk ", `(?:episodes|{season}|season|series|parts|chapters|half-hours|hours|instalments|installments|six|eight|ten|four|three|five|seven|nine|twelve|it|{show}) (?:[^.;]{0,60} )?(?:(?:will|are|is|be|being|to|also|all|dropping|drop|drops|released|arrive|arrives|arriving|available|launch|launches|land|lands|landing|streaming|go|goes|live|out|premiere|premieres|debut|on <[WN]\d+>|on|<W\d+>) ){1,7}(?:all )?(?:at once|together|in one go|as a box ?set|in (?:its|their) entirety|in bulk)`, shownHow)),
	anybody(on("other/seasons-seen", " streaming | stream | available | on | remain | remains ", `(?:`+wholeSeasons+` (?:[a-z0-9]+ ){0,4}?(?:(?:of|and) (?:["'] |\* )?(?:<[SE]\d+>|the (?:show|series|drama)) (?:["'] |\* )?(?:'s )?)?|{show} (?:["'] |\* )?{season} )(?:(?:is|are|remain|remains|now|also|all|currently|still|available|can be|found) )+(?:now )?(?:(?:(?:to )?(?:stream|watch|view)|streaming|available|streamable) (?:[a-z]+ ){0,2}?)?(?:on|via|at|through) (?:the )?(?:{net}|<[NO]\d+>)`, seasonsSeen)),
	anybody(on("other/remain-seen", " remain | remains ", `(?:all|both|seasons|series|episodes|{season}|it|{show}) (?:[^.;,]{0,40} )?remains? (?:available )?(?:to (?:stream|watch)|on {net}|available)`, seasonsSeen)),
	anybody(on("other/held-midseason", " midseason | mid-season ", `(?:held|holding|hold|pushed|moved|bumped|saved|saving|kept|slated|relegated|shifted|delayed|due|kept back|benched|reserved|on the bench) (?:[^.;]{0,50} )?(?:for|to|until|till|at) (?:a )?(?:midseason|mid-season)`, shownHow)),
	anybody(on("other/full-order", " nine | full-season | full ", `(?:back-nine|back nine|full-season|full season) (?:order|pickup|pick-up|to|picked)|(?:picked up|ordered|given|handed) (?:[^.;]{0,30} )?(?:for )?(?:a |the )(?:full season|back nine)`, shownHow)),
	anybody(on("other/sold-to", " sold | licensed | acquired ", `(?:{show}|it|{season}|which|version|series|show|drama|comedy|thriller|format|and) (?:["'] )?(?:, [^.;]{3,60} , )?(?:(?:has|have|was|were|been|already|also|since|pre-|now) )*(?:sold|been sold|pre-sold|presold|been licensed) (?:to|into|around the|in) (?:{net}|[a-z]+ countries|[0-9]+|<[NW]\d+>|more|the world|broadcasters|world|over|territories)`, soldAbroad)),
	anybody(on("other/on-discs", " dvd | blu-ray | soundtrack | novelisation | novelization | dub | tie-in ", `(?:dvd|blu-ray|dvds|box set|tie-in (?:novel|book|volume)|english dub|soundtrack|novelisation|novelization) (?:[^.;]{0,60} )?(?:is|are|will|has|goes|have|been|was|follows?) (?:[a-z]+ )?(?:out|be|available|released|follow|been|due|on sale|reissued|arrive|hit|go|publish|delayed)|(?:out|available|released) (?:now |[a-z]+ )?on (?:dvd|blu-ray)`, shownHow)),
	anybody(on("other/on-days", " airs | air | goes | slotted | shifts | relocate | moves | moving | screens | shown ", `(?:airs?|goes|go|screens?|is shown|slotted|be shown|slots?|shifts|relocates?|is on|broadcast) (?:(?:it|{show}|the (?:show|series)|" |for|from|to|on|into|every|weekly|{net}|in) ){0,5}(?P<day>`+dayName+`) (?:nights? |evenings? )?(?:(?:and|to|through|,) `+dayName+` )?(?:at|,|\.|in|beginning|from|behind|after|before|on|until|$)`, onDays)),
}

// shownHow keeps it with the season that the article is about.
func shownHow(h *hit) []tv.Claim {
	if asked(h.s) || h.asked() || h.spoken() || h.r.toldOther(h.s) || h.r.judge(h).negative || has(h.s.shape.text, "film", "movie", "movies", "podcast", "book") && h.rule.name != "other/on-discs" {
		return nil
	}
	return h.inWords(h.seasonOrNow())
}

// seasonOrNow is the season that is named, or that the article is about.
func (h *hit) seasonOrNow() int {
	text := h.s.shape.text
	named := h.r.mentionsIn(text, 0, len(text), "E")
	switch {
	case len(named) == 0:
		return 0
	case named[0].also > 0:
		return whole // "seasons 1 and 2"
	}
	return named[0].season
}

// seasonsSeen keeps where what has been on can be seen.
func seasonsSeen(h *hit) []tv.Claim {
	text := h.s.shape.text
	if has(text, "will", "premiere", "premieres", "debut", "launches", "new", "early", "spoilers", "film", "movie", "air", "airs") {
		return nil
	}
	list := shownHow(h)
	for i := range list {
		list[i].Certainty, list[i].By = tv.Confirmed, nobody
	}
	return list
}

// soldAbroad keeps to whom a show was sold.
func soldAbroad(h *hit) []tv.Claim {
	if asked(h.s) || h.spoken() || h.r.toldOther(h.s) || h.r.judge(h).negative || has(h.s.shape.text, "stake", "house", "rival", "film", "movie", "tickets", "company", "copies", "million") {
		return nil
	}
	return h.inItsWords()
}

// onDays keeps on which day of the week a show is on.
func onDays(h *hit) []tv.Claim {
	at, _ := h.groupAt("day")
	if at < 0 || !weekdays.MatchString(h.r.wordsBetween(h.s, at-1, at+1)) {
		return nil
	}
	return shownHow(h)
}

// weekdays are days that come every week.
var weekdays = regexp.MustCompile(`^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|[Ww]eek(?:day|night|end)s)$`)
