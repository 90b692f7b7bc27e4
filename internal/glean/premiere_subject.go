package glean

import (
	"strings"

	"backlot/internal/tv"
)

// The first day of a show is told with a subject, which is the show in whatever words, and one of many
// verbs: "the space opera gets a second run from 4 May", "which was screened in the summer", "is
// gearing up for its fourth season next spring". Subject and verb are put together here.

const (
	// dayNoun is what a show is called for its kind.
	dayNoun  = `(?:` + dayNouns + `|(?:[a-z]+-)+(?:comedy|drama|horror|thriller|fantasy|mystery|soap|romance|series|western|opera))`
	dayNouns = `series|show|season|run|drama|comedy|sitcom|thriller|soap|saga|procedural|dramedy|mystery|whodunit|miniseries|mini-series|competition|epic|opera|western|horror|reboot|revival|spinoff|spin-off|prequel|sequel|anthology|adaptation|docuseries|docudrama|satire|caper|romance|romcom|rom-com|fantasy|cartoon|anime|programme|program|serial|tale|two-parter|three-parter|four-parter|remake|limited series|mockumentary|quiz|contest|format|episodes|outing|instalment|installment|franchise|farce|chiller|potboiler|import|title|freshman|newcomer`
	// dayOwner is a show, its season or a word for either, as what does a thing.
	dayOwner = `(?:(?:{show}|{season}|it|` + dayNoun + `) (?:["'*] )?(?:of (?:{show}|(?:the|its) (?:[a-z-]+ ){0,3}?` + dayNoun + `) )?(?:, [^;.]{1,90}? , )?(?:, )?(?:(?:which|that|and) )?)`
	// dayHelps may stand before its verb.
	dayHelps = `(?:(?:will|would|is|are|was|were|has|have|had|be|been|to|only|finally|then|first|also|just|now|currently|due|set|expected|scheduled|slated|itself|officially|already|still|likely|in|post-production|and|on) )*`
	// dayVerb is what it does on its first day, beside the plain verbs of showing.
	dayVerb = `(?:(?:uncorks?|unspools?|unwraps?|rolls out|unveils?|opens|begins|starts|launches|kicks off|kick off|takes up|picks up|resumes|debuts|gets|has|lands|scores|enjoys|gears up for|gearing up for|preparing for|prepping|readies|readying|heading into|heads into|enters|entering|embarks on|embarking on) (?:back )?(?:(?:its|his|her|their|the|an?|with) )(?:[a-z0-9-]+ ){0,4}?(?:{season}|season|series|run|outing|return|premiere|debut|bow|launch|opener)|` +
		`screened|shown|seen|broadcast|picks (?:right )?back up|reopens|reopens its doors|swings back|rides again|rides back|saddles up|checks in|clocks on|reports for duty|takes (?:the|its|over the|up the) (?:[^;,.]{1,30} )?(?:hour|slot|time slot|berth)|on track|on course|on schedule|" on schedule "|gets under way|due out|due back|airs|premieres|premiered|debuts|debuted|launches|launched|begins|began|starts|started|returns|returned|arrives|arrived|lands|landed|drops|dropped|opens|opened|bows|bowed|streams|follows|followed|comes|came|available|goes out|went out|kicks off|kicked off|on sundays|on mondays|on tuesdays|on wednesdays|on thursdays|on fridays|on saturdays|nightly)`
	// dayGap may stand between the verb and the day.
	dayGap = `(?:(?:of (?:[a-z]+|[0-9]+)|for (?:its|an?|the) {season}|{season}|with (?:[a-z-]+ ){1,3}episodes?|on (?:the )?{net}|at [0-9.:]+ ?(?:[ap]m|[ap]\.m\.)?|over here|in the uk|in the us|here|exclusively|nightly|weekly|again|for the|for|on|in|from|this|next|the|early|late|later|sometime|starting|beginning|around|about|as soon as|as early as) )*`
)

var subjectDayRules = []rule{
	on("premiere/subject-verb", "<D", dayOwner+dayHelps+dayVerb+` `+dayGap+`{date}`, subjectDay),
	atStart("premiere/line-verb", "<D", `(?:['*(-] )*(?:new [a-z]+ )?(?:starts|begins|premieres|launches|arrives|airs|returns|debuts|back|returning|coming|out) (?:for {season} )?(?:on {net} )?(?:(?:on|in|from|this|next|the) )*{date}`, lineDay),
	on("premiere/when-it-begins", " when ", `{date} (?:at [0-9.:]+ ?(?:[ap]m|[ap]\.m\.)? ?)?(?:on (?:the )?{net} )?(?:, )?when (?:{show}|it|the (?:[a-z-]+ ){0,3}?`+dayNoun+`) (?:["'!] )*(?:finally )?(?:begins|returns|starts|kicks off|launches|premieres|debuts|opens|arrives|comes back|is back)`, subjectDay),
	on("premiere/first-episode", " first ", `(?:since|from|in|with) (?:the|its|{show} 's) (?:(?:soap|show|series|drama|comedy|sitcom|<S\d+>) (?:'s|') )?(?:very )?(?:first(?:-ever)? (?:ever )?(?:episode|edition|instalment|installment|series|season)|pilot|debut|inception) (?:(?:aired|was shown|was broadcast|back|way back|which aired) )*in {date}`, bornOn),
	on("premiere/birthday", " birthday | anniversary ", `(?:celebrates?|celebrating|marks?|marking|celebrate|reach(?:es)?|turns?) (?:its|the show 's|the soap 's|the series ') (?P<nth>[a-z]+|[0-9]+(?:st|nd|rd|th)) (?:birthday|anniversary) on {date}`, bornYearsAgo),
	on("premiere/network-dates", "<W", `{net} (?:(?:has|have|had|will|is|to|now|also|tentatively|provisionally|today|already) )*(?:announced?|announces|pencils|pencilled|penciled|schedules?|scheduled|slates?|slated|dates?|dated|earmarks|earmarked|lined up|lines up|booked|books|sets?|plans?|planned|planning|hopes|expects|wants|intends|aims|airs?|shows?|launch(?:es)?|premieres?|debuts?|unveils?|brings?|puts?) (?:to (?:show|air|launch|release|premiere|screen|have|bring|debut|unveil|stream) )?(?:in |down )?`+itself+` (?:(?:in|down|back|out|on its (?:air|screens?|schedule)|to (?:air|premiere|launch|return|screens|debut|begin|start)) )*(?:for|in|on|from|by|this|next) (?:(?:the|early|late|sometime|in|some|time) )*{date}`, subjectDay),
	on("premiere/bring-to", " bring| look | wait | watch | keep | welcome ", `(?:bring(?:ing)? (?:it|them|<[SE]\d+>|the (?:series|show|drama|season)|this) (?:back )?to (?:viewers|audiences|screens|our screens|fans|you|the screen|air|our audiences?)|(?:look out for|wait for|watch out for|keep an eye out for|watch for|welcome back) {show}) (?:["'] )?(?:on (?:the )?{net} )?(?:(?:in|on|from|this|next|the|early|late) )*{date}`, subjectDay),
	on("premiere/waited-for", " date | day ", `(?:date|day) (?:(?:we|you|fans|everyone|viewers|all|been|have|has|are|waiting|for|is|that|we 've) )*(?:: ){date}`, subjectDay),
	on("premiere/long-move", " mov| push| delay| postpon| shift| bump", `(?:moved|moves|moving|pushed|pushes|delayed|delays|postponed|postpones|shifted|shifts|bumped|bumps) (?:back |forward )?(?:(?:the|its) (?:(?:[a-z-]+) ){0,3}?(?:debut|premiere|launch|return|release|start|bow|{season}) of |the (?:[a-z-]+ ){0,3}?`+dayNoun+` |(?:the|its) {season} )?(?:(?:["'*] )?{show} (?:["'*] )?)?(?:, [^;.]{1,130}? , )?(?:back |out )?(?:from (?:the |its )?(?:[a-z]+ ){0,2}?{any} )?(?:to|into|until) (?:(?:the|sometime|some time|in|at least|early|late) )*{date}`, movedLong),
}

// noFirstDay says of a sentence that its day is none of a beginning.
var noFirstDay = phraseOf(` (?:finale|closing|bows out|bowed out|ordered|last episode|final episode|trailer|teaser|tickets|podcast|album|novel|book|documentary|repeat|repeats|rerun|reruns|dvd|blu-ray|panel|awards|voting|auditions|petition|strike|concert|tour|exhibition|cancelled|canceled|axed|ended|interview) `)

// subjectDay claims such a day.
func subjectDay(h *hit) []tv.Claim {
	text := h.s.shape.text
	match := text[h.start : h.end+1]
	from, _ := h.s.clauseAt(h.start + 1)
	near := text[max(min(from, h.start), back(text, h.start, 5)) : h.end+1]
	if asked(h.s) || notOpening.MatchString(match) && !strings.Contains(match, " post-production ") || noFirstDay.MatchString(match) || sayingBetween(match) || h.aboutTheEnd() || h.opensNothing() || h.foreignTalk(match) {
		return nil
	}
	if workVerb.MatchString(near) || toWork.MatchString(text[h.end:]) {
		return nil
	}
	m := h.mention("date")
	if h.toldBefore(tv.Premiere, m) {
		return nil
	}
	if d := pickShown(m, match); len(d) == 4 && len(h.r.mentionsIn(match, 0, len(match), "SE")) == 0 {
		return nil
	}
	return settled(premiereOn(h), h)
}

// workVerb says that it is work that begins.
var workVerb = phraseOf(` (?:filming|shooting|production|cameras|photography|writing|rehearsals|casting|work|scripts|writers) `)

// lineDay claims a day that a line of a list gives without a subject.
func lineDay(h *hit) []tv.Claim {
	i := h.r.indexOf(h.s)
	if i == 0 || h.r.sentences[i-1].paragraph != h.s.paragraph && !h.s.heading {
		return nil
	}
	if d := h.mention("date").date; !h.r.future(d.Future) && !justPast(h.mention("date")) || workVerb.MatchString(h.s.shape.text) || noFirstDay.MatchString(h.s.shape.text) {
		return nil
	}
	if h.about = h.r.listedAbove(i); h.about == nil {
		return nil
	}
	d := h.mention("date").date.Future
	if !d.IsDay() && len(d) < len("2026-01") {
		return nil
	}
	return settled([]tv.Claim{{Kind: tv.Premiere, Value: tv.Value{Date: d}}}, h)
}

// bornOn claims the day of a show's first episode.
func bornOn(h *hit) []tv.Claim {
	text := h.s.shape.text
	d := h.mention("date").date.Past
	if d.IsZero() || asked(h.s) || !h.r.speaksOfShow(h) || has(text[h.start:h.end+1], "radio", "stage", "film") {
		return nil
	}
	return settled([]tv.Claim{{Kind: tv.Premiere, Value: tv.Value{Date: d}, Season: 1}}, h)
}

// bornYearsAgo claims it of a birthday.
func bornYearsAgo(h *hit) []tv.Claim {
	word := h.group("nth")
	n := ordinals[word]
	for i := 0; n == 0 && i < len(word) && digit(word[i]); i++ {
		n = numeral(strings.TrimRight(word, "stndrh"))
	}
	d := h.mention("date").date.Date
	if n < 1 || n > 90 || !d.IsDay() {
		return nil
	}
	if d = d.Moved(-n); d.IsZero() {
		return nil
	}
	return settled([]tv.Claim{{Kind: tv.Premiere, Value: tv.Value{Date: d}, Season: 1}}, h)
}

// movedLong claims the day to which a premiere is moved, whatever stands between.
func movedLong(h *hit) []tv.Claim {
	text := h.s.shape.text
	match := text[h.start : h.end+1]
	if h.mention("show") == nil && h.mention("season") == nil && !has(match, "debut", "premiere", "launch", "return", "release") || workVerb.MatchString(match) || lastPart.MatchString(match) || sayingBetween(match) || asked(h.s) {
		return nil
	}
	h.about = h.r.titleOf(h.mention("show"))
	d := pickShown(h.mention("date"), match)
	if h.mention("date").date.Past != h.mention("date").date.Future {
		d = h.mention("date").date.Future
	}
	if d.IsZero() || h.toldBefore(tv.Premiere, h.mention("date")) {
		return nil
	}
	return settled([]tv.Claim{{Kind: tv.Premiere, Value: tv.Value{Date: d}}}, h)
}

// toldBefore tells that a claim of that kind was made of a date before in the same sentence.
func (h *hit) toldBefore(kind tv.Kind, m *mention) bool {
	for p := range h.r.heldOf(h.s) {
		if d := p.claim.Value.Date; p.claim.Kind == kind && (d == m.date.Date || d == m.date.Past || d == m.date.Future) {
			return true
		}
	}
	return false
}
