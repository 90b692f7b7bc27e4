package glean

import "backlot/internal/tv"

// The last day of a show, told with how many seasons it had: "bowed out on 21 May after eight seasons";
// and that of a season of which it is first said that it is on: "is going out on Mondays and wraps on April 26".

const (
	wentOut = `(?:bowed out|signed off|ended|ended its run|concluded|concluded its run|wrapped up|came to an end|came to a close|took its final bow|left the air|went off the air|said goodbye)`
	itsRuns = `(?P<n>[a-z]+|[0-9]+) (?:[a-z-]+ )?(?:seasons|series)`
)

var afterSeasonRules = []rule{
	on("finale/then-after-seasons", " seasons | series ", wentOut+` (?:on (?:the )?{net} )?(?:(?:back|just|only|in|on|last|this) )*{date} (?:, )?(?:after|following) (?:(?:just|only|a|total|of) )*`+itsRuns, closedAfterRuns),
	on("finale/after-seasons-then", " seasons | series ", wentOut+` (?:on (?:the )?{net} )?after (?:(?:just|only|a|total|of) )*`+itsRuns+` (?:and (?:[a-z0-9-]+ ){1,3}episodes )?(?:on (?:the )?{net} )?(?:(?:back|just|only|in|on|last|this) )*{date}`, closedAfterRuns),
}

// closedAfterRuns claims the day on which a show ended, in the last of its seasons.
func closedAfterRuns(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[back(text, h.start, 4) : h.end+1]
	d := h.mention("date").date.Past
	if !d.IsDay() || asked(h.s) || h.r.judge(h).negative || !h.r.speaksOfShow(h) || h.r.future(d) || leftBySomebody.MatchString(near) || !h.r.article.Published.IsZero() && h.r.article.Published.First().Before(d.First()) {
		return nil
	}
	if people := h.r.mentionsIn(near, 0, len(near), "PC"); len(people) > 0 && len(h.r.mentionsIn(near, 0, len(near), "S")) == 0 {
		return nil
	}
	if who := h.r.mentionsIn(text, back(text, h.start, 1), h.start+1, "N"); len(who) > 0 && who[0].full {
		return nil
	}
	c := tv.Claim{Kind: tv.Finale, Value: tv.Value{Date: d}, Season: numeral(h.group("n"))}
	if c.Season <= 0 {
		return nil
	}
	return settled([]tv.Claim{c}, h)
}

var (
	// leftBySomebody says of somebody that he left, or of something else that it ended.
	leftBySomebody = phraseOf(` (?:who|whose|he|she|they|i|we|marriage|contract|deal|relationship|tenure|stint|filming|production|had|would|should|if|was to have) `)
	// seasonOn ends in that a season is on, or began then.
	seasonOn = phraseOf(`<E\d+> (?:of (?:["'] )?<S\d+> (?:["'] )?)?(?:(?:is|has|will|now|currently|only|just|been) )*(?:airing|going out|showing|streaming|running|began|begins|started|starts|premiered|premieres|debuted|debuts|launched|launches|returned|returns|opened|opens|kicked off|kicks off|arrived|arrives|airs|runs) (?:[^ ;.]+ ){0,10}?$`)
	// houseAims says that it is a network or a streamer that aims at a day.
	houseAims = phraseOf(` (?:<W\d+>|the (?:network|streamer|studio|broadcaster|channel|platform|service|streaming service)) (?:(?:is|are|was|now|still|said|to|be|reportedly) )*(?:aiming for|eyeing|targeting) `)
)
