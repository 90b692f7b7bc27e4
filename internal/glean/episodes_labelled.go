package glean

// How many episodes there are stands behind a label in a list, beside a format, or is what is left when
// the first have been shown: "Episodes: six", "(8x60, Sawhorse)", "three at launch, the remaining five".

import "backlot/internal/tv"

var labelledRules = []rule{
	atStart("episodes/label", " episodes | parts ", `(?:['*-] )*(?:number of |no\. of )?(?:episodes|parts) : (?:\* )*`+counts+` (?:,|\.|\(|x|episodes|parts|plus|of|\*)?`, labelledCount),
	on("episodes/format", "x30|x60|x45|x50|x25|x52|x90|x55|x40|x26|x22|x58|x44", `\( (?P<n>[0-9]{1,2})(?:x| x )[0-9]{2}(?: ?(?:'|min|mins|minutes|m))? (?:,|\)|;|/)`, labelledCount),
	on("episodes/after", " after ", `(?:ended|ends|end|ending|dropped|axed|cancell?ed|scrapped|pulled|bows out|bowed out|over|finished|finishes|concluded|concludes|wrapped|wraps|canned) (?:(?:its|the|["'*]) )*(?:run |<S\d+> |series |show )?(?:["'*] )?(?:on {net} )?after (?:just |only |a total of |all )?`+counts+` (?:episodes|instalments|installments|half-hours)`, allThatWere),
	on("episodes/on-order", " order | ordered | can ", `(?:with|has|have) (?:all |another )?`+counts+` (?:new )?(?:episodes|half-hours|hours|instalments|installments|chapters) (?:on order|ordered|in the can|in the bag|planned|already filmed|to come)`, labelledCount),
	on("episodes/new-half-hours", " new ", `(?:production|filming|work|shooting|animation|cameras|filmed) (?:(?:has|is|was|have|now|begun|began|started|starts|under way|underway|rolling|in|and|the|surrounding|area|<N\d+>|,) ){0,9}?(?:on|for) `+counts+` (?:(?:new|brand-new|fresh|further|all-new|feature-length|hour-long|one-hour) ){1,2}(?:episodes|half-hours|hours|instalments|films)`, labelledCount),
	on("episodes/run-of", " run of | series of | season of | batch of ", `(?:<E\d+>|run|series|season|batch) of `+counts+` (?:from|on|in|will|is|are|starts|begins|next|,|\.) ?(?:<D\d+>|<W\d+>)?`, runOf),
	on("episodes/rest-follow", " remaining | other | rest ", `(?P<a>two|three|four|five|six) (?:episodes )?(?:(?:will|are|being|to|be|on|offer|available|arrive|arriving|drop|dropping|land|landing|released|premiere|stream|streaming|at once) )+(?:(?:at|on|for|the) )*(?:launch|once|premiere|day one|first day|first night|<D\d+>|debut) ?, (?:with |and )?(?:the )?(?:remaining|other) (?P<b>[a-z]+|[0-9]+) (?:(?:episodes|to|will|then|then following) )*(?:follow|following|drop|dropping|arrive|arriving|air|airing|released|rolling|land|landing|be|come|coming|weekly|one)`, twoParts),
	on("episodes/in-parts", " parts | films | chapters | hours ", `(?:series|drama|documentary|thriller|adaptation|miniseries|comedy|docuseries|saga|serial|and|which) (?:(?:in|comprises|comprising|made up of|spread over|told in) )+`+counts+` (?:feature-length |hour-long |90-minute |new )?(?:parts|films|chapters)`, labelledCount),
	on("episodes/this-years", " films | episodes ", `(?:<D\d+> 's|this season 's|this series 's|this run 's|this series '|season 's|series 's|the new run 's) `+counts+` (?:new |feature-length )?(?:films|episodes|instalments|installments)`, labelledCount),
}

// labelledCount claims a number told in one of these ways.
func labelledCount(h *hit) []tv.Claim {
	if asked(h.s) {
		return nil
	}
	return numbered(h)
}

// allThatWere claims it of the show as a whole.
func allThatWere(h *hit) []tv.Claim {
	list := labelledCount(h)
	if m := h.s.shape.text[h.start : h.end+1]; len(h.r.mentionsIn(m, 0, len(m), "E")) == 0 {
		for i := range list {
			list[i].Season = whole
		}
	}
	return list
}

// runOf claims the number of a run that has one behind it.
func runOf(h *hit) []tv.Claim {
	if has(h.s.shape.text[back(h.s.shape.text, h.start, 3):h.start+1], "first", "last", "final", "a") && has(h.s.shape.text[h.start:h.end+1], "batch") {
		return nil
	}
	return labelledCount(h)
}

// twoParts claims the sum of what is shown at once and what follows.
func twoParts(h *hit) []tv.Claim {
	a, b := cardinals[h.group("a")], numeral(h.group("b"))
	if a < 1 || b < 1 || a+b > 40 || asked(h.s) || !h.r.speaksOfShow(h) {
		return nil
	}
	return []tv.Claim{{Kind: tv.Episodes, Value: tv.Value{Number: a + b}}}
}
