package glean

import "backlot/internal/tv"

// The trailer of a show, and the trailer in which an actor sits.

var (
	// vehicle is a trailer that stands somewhere.
	vehicle = phraseOf(` (?:in|inside|into|outside|from|to|at|near|beside|behind|of|on) (?:his|her|their|my|our|your|an?|the (?:actor|actress|star|make-up|makeup|hair|production|dressing)(?: 's)?|<[PNC]\d+> 's) (?:[a-z-]+ ){0,2}?trailers? `)
)

var trailerRules = []rule{
	on("other/trailer-is-out", " trailer | teaser ", `(?:a|an|the|its|another|<[SW]\d+> 's) (?:(?:first|new|full|official|final|second|latest|short|brief|debut|full-length|two-minute|[a-z0-9]+-second|season|series|<E\d+>) ){0,4}(?:trailer|teaser|teaser trailer) (?:(?:for (?:{season}|{show}|(?:the|its) (?:[a-z-]+ ){0,3}(?:season|series|show|drama|comedy|revival|reboot)) )?)(?:(?:has|have|was|is|been|now|also|just|already|finally) )*(?:released|dropped|out|arrived|unveiled|launched|debuted|landed|posted|premiered|published|shared|dropping|revealed)(?: (?:on (?:{any}|youtube|social|instagram|its|facebook|tiktok|twitter|x)|online|earlier|last|this|at|by {any}|via|during|today|yesterday|for|in|and|,|\.|{date}))`, trailerOut),
}

// trailerOut reads that a trailer is out, in the words of the sentence.
func trailerOut(h *hit) []tv.Claim {
	if asked(h.s) || h.spoken() || h.asked() || h.r.judge(h).negative || h.r.told(h.s, func(c tv.Claim) bool { return c.Rule == "other/trailer" }) {
		return nil
	}
	return h.inItsWords()
}
