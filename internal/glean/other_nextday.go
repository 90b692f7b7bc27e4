package glean

import "backlot/internal/tv"

// Where a show may be seen the day after it was on the air is told beside its network, and
// is another way to watch it, not another home.

const (
	dayAfter  = `(?:(?:the |on the )?(?:next|following|same|very next) (?:day|morning|night|evening)|next-day|same-day|(?:the |a )?(?:day|morning|night) (?:after|later)|hours later|(?:the )?(?:next|following) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))`
	seenThere = `(?:streams?|streaming|streamed|available|stream|viewed|watched?|seen|arrives?|arriving|lands?|landing|drops?|dropping|follows?|following|repeated|goes up|go up|uploaded|premieres?|added|and|then|,|to stream|to watch)`
)

var nextDayRules = []rule{
	on("other/next-day", " day | next-day | same-day | morning | night | evening | hours | monday | tuesday | wednesday | thursday | friday | saturday | sunday ",
		`(?:`+seenThere+` (?:(?:also|exclusively|to|stream|watch|for|in full|on demand|streaming) )*`+dayAfter+` (?:(?:streaming|exclusively|only|to|stream|watch) )*(?:on|via|to|at) {net}|`+seenThere+` (?:[a-z]+ ){0,2}?(?:on|to|via) {net} `+dayAfter+`|{net} (?:will have|has|gets|carries|streams) (?:it|them|(?:new |the |each |all )?episodes?) (?:[a-z]+ )?`+dayAfter+`)`, seenNextDay),
	on("other/past-seasons", " streaming | available | streamed | found | seen ",
		`(?:(?:first|previous|earlier|past|prior|existing|all|both|every) (?:[a-z0-9-]+ ){0,2}?(?:seasons?|series|episodes)|(?:<E\d+> (?:and|,|through|to|-) )+<E\d+>) (?:of (?:[^,;.]{1,50} ))?(?:is|are|can) (?:[a-z]+ ){0,2}?(?:streaming|available|streamed|found|seen) (?:[a-z]+ ){0,3}?on {net}`, seenNextDay),
}

// notWatched is what is told of another thing than watching it: a premiere moved by a day, or numbers.
var notWatched = phraseOf(` (?:viewers|ratings|million|announced|announcement|trailer|teaser|interview|panel|posted|filming|production) `)

// seenNextDay reads where a show is to be seen after it was on.
func seenNextDay(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || h.r.told(h.s, func(c tv.Claim) bool { return c.Kind == tv.Other }) || notWatched.MatchString(text) {
		return nil
	}
	if j := h.r.judge(h); j.negative || j.certainty != tv.Confirmed {
		return nil
	}
	words := h.r.outcome(h.s)
	if words == "" {
		return nil
	}
	return []tv.Claim{{Kind: tv.Other, Value: tv.Value{Text: words}, Season: whole, Certainty: tv.Confirmed, By: nobody}}
}
