package glean

import "backlot/internal/tv"

// A season that was at a festival, or has done something else that is told in passing, has its day behind that:
// "The first season, which bowed at a film festival on Sunday, will launch on Nov. 5".

var afterWhichRules = []rule{
	on("premiere/after-which", " will | set | due | slated | scheduled ", `, (?:will|is set to|are set to|is due to|is to|is slated to|is scheduled to) (?:(?:now|then|finally|also) )*(?:launch|premiere|debut|arrive|bow|roll out|begin airing|begin streaming|start airing|air|stream|drop|land|be released|go out) (?:(?:[a-z'-]+|<[NWO]\d+>) ){0,6}?{date}`, afterWhichDay),
}

var (
	// whichAside ends in what is told in passing of a show or a season.
	whichAside = phraseOf(`^ (?:<[DNW]\d+> (?:: |'s )?)?(?:the |its |a )?(?:[a-z0-9'-]+ |<[NW]\d+> (?:'s )?|, ){0,6}?(?:<S\d+>|<E\d+>|` + showNoun + `)(?: (?:of|on) (?:["'] )?<[SW]\d+>)?(?: ["'])? , (?:which|whose [a-z]+) [^;.]{1,140}$`)
	// atFestival says that something was shown at one.
	atFestival = phraseOf(` (?:premiered|debuted|bowed|screened|unveiled|shown|opened|competed|won|played|launched|premiere) (?:[^;.]{1,80} )?(?:festival|series mania|canneseries|mipcom|sundance|sxsw|tribeca|toronto|venice|cannes|berlinale|<N\d+>) `)
)

// afterWhichDay makes a claim of the day, where other rules have found none.
func afterWhichDay(h *hit) []tv.Claim {
	text := h.s.shape.text
	before := text[:h.start+1]
	if !whichAside.MatchString(before) || !atFestival.MatchString(before) || !h.r.speaksOfShow(h) || asked(h.s) || h.r.judge(h).negative {
		return nil
	}
	m := h.mention("date")
	d := m.date.Future
	if d.IsZero() || h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Premiere && o.Value.Date == d }) {
		return nil
	}
	c := tv.Claim{Kind: tv.Premiere, Value: tv.Value{Date: d}}
	if es := h.r.mentionsIn(text, 0, h.start, "E"); len(es) > 0 && !es[0].episode {
		c.Season = es[0].season
	}
	return settled([]tv.Claim{c}, h)
}
