package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Days that are told without a word of beginning: since when a show is on, from when to when
// it ran, for when a network has it.

const (
	// showItself is what such a sentence is about: the show, a season of it, or a word for either.
	showItself = `(?:{show}|{season}|it|which|that|they|` + showNoun + `|series|show|season|run|saga|soap|programme|program|revival|reboot|spin-off|prequel|import|whodunit|dramedy|procedural)`
	// seenFor is how a show is on.
	seenFor = `(?:been (?:on (?:the air|air|screens?|our screens|tv|television|{net})|running|showing|shown|airing|broadcast|streaming|with us|going|made by|(?:a|an) (?:[a-z-]+ ){0,2}?(?:fixture|staple|mainstay|favou?rite|hit|part|presence))|run|aired|ran|streamed|screened|kept|entertained|delighted)`
	// itself is what a network has on its schedule.
	itself = `(?:it|them|<S\d+>|<E\d+>|(?:the|its) (?:[a-z0-9'-]+ |{any} |'s ){0,4}?(?:<E\d+>|` + showNoun + `|series|show|season|run|saga|revival|reboot|launch|premiere|return|debut))`
)

var toldDayRules = []rule{
	on("premiere/since", " since ", showItself+` (?:" )?(?:[^ ;.]+ ){0,3}?(?:has|have|had) (?:(?:now|also|already|only|just|continuously|happily) )*`+seenFor+` (?:(?:[a-z0-9'-]+|,|<[WN]\d+>) ){0,7}?(?:ever )?since (?:the |early |late |at least )*{date}`, onSinceThen),
	on("premiere/fixture-since", " fixture | staple | mainstay | favourite | favorite | institution | presence | running | airing | on the air | on screens | on screen ", `(?:{show} (?:" )?, (?:[^ ;.]+ ){0,8}?|(?:a|an|the) (?:[a-z-]+ |{any} ){0,3}?)(?:fixture|staple|mainstay|favou?rite|institution|presence|running|airing|on (?:the air|screens?)) (?:(?:[a-z0-9'-]+|<[WN]\d+>) ){0,6}?since (?:the |early |late )*{date}`, onSinceThen),
	on("premiere/ran-from", " from | between | beginning | starting ", showItself+` (?:" )?(?:, )?(?:(?:originally|first|that|which|also) )*(?:ran|aired|was (?:shown|broadcast|on)|broadcast|streamed|screened|played|lasted) (?:(?:[a-z0-9'-]+|<W\d+>|,) ){0,9}?(?:from|between|beginning in|starting in) {date}`, ranFrom),
	on("premiere/has-it-for", "<W", `{net} (?:(?:now|still|currently|also|provisionally) )*(?:has|have|'s got|has got|lists|listed|puts|put|is holding|holds|is saving|is keeping|is eyeing) `+itself+` (?:of (?:<S\d+>|(?:[a-z-]+ ){0,4}?`+showNoun+`) (?:["'] )?)?(?:(?:down|in|its|the|schedule|schedules|back|pencilled in|penciled in|slated|scheduled|lined up|marked|set|booked|under) )*(?:for|from|in|until) (?:the |early |late |sometime in |a )*{date}`, toldFor),
	on("premiere/held-for", " held | holding | saved | kept | reserved | being held ", showItself+` (?:" )?(?:is|are|was|has been|is being|are being|now) (?:being )?(?:held|saved|kept|reserved|held back|kept back|held over) (?:back )?(?:for|until|till) (?:the |early |late )*{date}`, toldFor),
	on("premiere/runs-from", " run | runs | plays | goes out | go out ", showItself+` (?:" )?(?:(?:will|is|to|set|due|then|also) )*(?:run|runs|goes out|go out|plays|play) (?:(?:nightly|weekly|daily|weeknights|on|over|across|in|its|the|usual|double|bills|[a-z]+days?|<W\d+>|at|[0-9.:]+|[0-9.]*pm|p\.m\.) ){0,6}?from (?:the |early |late )*{date}`, toldFor),
	on("premiere/gets-going", " picks | pick | gets | get | reaches | reach | surfaces | docks | turns up | touches down | rolls | checks | hits | back | reappears | resurfaces | again ", showItself+` (?:" )?(?:(?:will|is|to|set|due|then|finally|also|at last) )*(?:picks? (?:right |straight )?(?:back )?up(?: again)?|gets? (?:rolling|going|under way|underway|started)|reach(?:es)?(?: our screens| screens)?|surfaces?|docks?|turns? up|touch(?:es)? down|rolls? (?:in|around|back)|checks? (?:back )?in|[a-z]{3,}s (?:right |straight )?back(?: in| into (?:view|action|town))?|reappears?|resurfaces|reports? for duty again) (?:(?:on|at|to|with|again|there|here|<W\d+>|<N\d+>) ){0,3}?(?:(?:on|in|from|this|next|the|early|late|sometime) )*{date}`, toldFor),
}

// notSince are the works and people whose time is told with "since" as well.
var notSince = phraseOf(` (?:who|whose|he|she|i|we|filming|production|actor|actress|star|host|chef|presenter|married|together|off the air|off air|off our screens|not|no|never|without|hiatus|break|film|movie|magazine|manga|comic|comics|newspaper|stage|broadway|west end|podcast|in <N\d+>) `)

// namedRun says of what the time is told: a bare "the sitcom ran from 2019" may be of any.
var namedRun = phraseOf(` (?:<[SW]\d+>|which|that|for (?:just |only )?(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|several) (?:[a-z-]+ )?(?:seasons?|series|years|runs)) `)

// onSinceThen makes the claim that a show began on the day since which it is on.
func onSinceThen(h *hit) []tv.Claim {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	near := text[max(from, back(text, h.start, 5)) : h.end+1]
	m := h.mention("date")
	d := m.date.Past
	if d.IsZero() || d.IsDay() && h.r.article.Published.IsZero() || notSince.MatchString(near) || sayingBetween(text[h.start:h.end+1]) || !h.r.speaksOfShow(h) || h.foreign() {
		return nil
	}
	if people := h.r.mentionsIn(near, 0, len(near), "PC"); len(people) > 0 {
		return nil
	}
	c := tv.Claim{Kind: tv.Premiere, Value: tv.Value{Date: d}, Season: 1}
	if strings.Contains(near, "<E") {
		c.Season = 0
	}
	return settled([]tv.Claim{c}, h)
}

// ranFrom makes the claim that a show began in the first of the years in which it ran.
func ranFrom(h *hit) []tv.Claim {
	text := h.s.shape.text
	m := h.mention("date")
	near := text[back(text, h.start, 4) : h.end+1]
	first, _, _ := strings.Cut(string(m.date.Past), "..")
	d := tv.Date(first)
	if d.IsZero() || !d.Last().Before(h.r.article.Published.First()) || notSince.MatchString(near) || strings.Contains(near, "<E") || has(near, "original", "version", "radio") || !h.r.speaksOfShow(h) {
		return nil
	}
	if !namedRun.MatchString(near) || len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 {
		return nil
	}
	return settled([]tv.Claim{{Kind: tv.Premiere, Value: tv.Value{Date: d}, Season: 1}}, h)
}

// toldFor makes the claim that a show, or a season, begins on a day that a network has it for.
func toldFor(h *hit) []tv.Claim {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	near := text[max(from, back(text, h.start, 5)) : h.end+1]
	m := h.mention("date")
	if notOpening.MatchString(near) || sayingBetween(text[h.start:h.end+1]) || h.aboutTheEnd() || has(near, "repeats", "reruns", "rights", "option", "deal", "who", "not", "no") || !h.r.future(m.date.Future) {
		return nil
	}
	list := premiereOn(h)
	for i := range list {
		list[i].Value.Date = m.date.Future
	}
	return settled(list, h)
}
