package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// How many episodes a run has is told without the word: "a run of ten hours", "the pickup is for eight",
// "back for eight more half-hours", "first of three parts", "directs all ten".

const (
	runHours   = `(?:episodes|parts|instalments|installments|chapters|eps|hours|half-hours|hour-longs|one-hours|hour-long episodes|half-hour episodes)`
	moreOfThem = `(?:(?:more|new|further|fresh|additional|extra|all-new|brand-new|final|hour-long|half-hour|feature-length) ){0,3}`
	madeOfMany = `(?:direct|directs|directed|directing|write|writes|wrote|written|writing|penned|penning|scripted|scripting|helm|helms|helmed|helming)`
)

var runOfRules = []rule{
	on("episodes/run-is", " pickup | pick-up | order | commitment | commission | renewal ", `(?:pickup|pick-up|order|commitment|commission|renewal) (?:is|was|will be|has been|stands|calls) (?:for|at|of) (?:a full |just |only |another |the full )?`+counts+` (?:\.|,|;|`+runHours+`|and|but)`, numbered),
	on("episodes/commitment", " pickup | pick-up | order | commitment | commission ", `(?:pickup|pick-up|order|commitment|commission) (?:of|for) (?:a full |just |only )?`+counts+` `+moreOfThem+runHours, numbered),
	on("episodes/run-of-hours", " hours | half-hours ", `(?:run|season|series|batch|farewell|swan song|lap|finale|block|set|helping|go-round|order) of (?:just |only )?`+counts+` `+moreOfThem+`(?:hours|half-hours)`, numbered),
	on("episodes/hour-run", "-hour ", `(?P<n>[0-9]{1,2}|four|five|six|seven|eight|nine|ten|twelve|thirteen)-hour (?:final |last |first |second |third |new )?(?:run|order|season|swan song|farewell|pickup|commitment)`, numbered),
	on("episodes/back-for", " back | return| renewed ", `(?:back|return|returns|returning|renewed|returned) (?:(?:[a-z]+|<[DEW]\d+>|,) ){0,9}?(?:for|with) (?:another |a further |a fresh )?`+counts+` `+moreOfThem+runHours, backForCount),
	on("episodes/first-of", " of ", `(?:first|second|part (?:1|2|one|two)|episode (?:[0-9]{1,2}|one|two)|1|one) of (?P<n>[2-9]|1[0-9]|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: parts| episodes)? (?:\.|,|;|\)|$)`, firstOfParts),
	on("episodes/all-of-them", " all ", madeOfMany+` all `+counts+` (?:\.|,|;|and|of them|himself|herself|too|again|once)`, countPlain),
	on("episodes/all-at-once", " all ", `all (?P<n>[4-9]|1[0-9]|2[0-4]|four|five|six|seven|eight|nine|ten|twelve|thirteen) (?:(?:at once|in one go|in one drop|out (?:today|now|on|in|from)|on <D\d+>)|(?:will )?(?:drop|drops|land|lands|arrive|arrives|stream))`, countPlain),
}

// backForCount reads for how many episodes a show is back, and not somebody in it.
func backForCount(h *hit) []tv.Claim {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	if len(h.r.mentionsIn(text, from, h.end+1, "PNC")) > 0 || has(text[from:h.end+1], "he", "she", "they", "who", "role", "character", "star", "actor", "actress", "arc", "guest", "recurring") || h.r.judge(h).negative {
		return nil
	}
	return numbered(h)
}

// firstOfParts reads of how many parts one is the first.
func firstOfParts(h *hit) []tv.Claim {
	text := h.s.shape.text
	before := text[back(text, h.start, 4) : h.start+1]
	if !has(text[h.start:h.end+1], "parts", "episodes", "episode", "part") && !strings.HasSuffix(before, "( ") && !strings.HasSuffix(before, ", ") && !strings.HasSuffix(before, ". ") && len(strings.TrimSpace(text[:h.start+1])) > 0 || has(before, "season", "seasons", "series", "volume", "books", "films") {
		return nil
	}
	return countPlain(h)
}

// countPlain claims a number of whose sentence the show need not be spoken: "All six drop at once."
func countPlain(h *hit) []tv.Claim {
	n := numeral(h.group("n"))
	if n < 2 || asked(h.s) || h.r.showAt(h) == nil || has(h.s.shape.text, "film", "films", "novels", "books", "albums") {
		return nil
	}
	return []tv.Claim{{Kind: tv.Episodes, Value: tv.Value{Number: n}}}
}

var (
	// againAsMany says that the season before had as many.
	againAsMany = phraseOf(` (?:again (?:runs?|has|have|had|consists?|comprises?|spans|totals|of)|(?:will|to) again (?:run|have|consist|comprise|be)|as before|as last (?:time|year)|just like (?:last|the first|the previous)|the same (?:number|as|length|count)|same as (?:last|before|the|this|<E\d+>)|(?:episodes|parts|hours|chapters|instalments|installments|half-hours) (?:once )?again|once more (?:runs?|has|consists?)) `)
	// asManyAsNamed and likeTheFirst say of which season it has as many as.
	asManyAsNamed = phraseOf(` (?:(?:the )?same (?:number |count |length )?(?:of episodes )?as|like|just like|as many as|matching) (?:in )?(?:the )?<(E\d+)> `)
	likeTheFirst  = phraseOf(` , (?:just )?(?:like|as with|as did|as in) the (first|second|third|fourth|fifth)(?: one| season| series)? , `)
	// pairNamed tells of each of several seasons that are named in one: "seasons three and four".
	pairNamed = phraseOf(` (?:both |each of )?<(E\d+)> (?:, )?(?:(?:will|to|are|is|have|has|set) )*(?:each|both|will|run|runs|consist|consists|comprise|comprises|comprising|consisting|get|have|has|span|total|number) `)
	// differsNow says that it had not.
	differsNow = phraseOf(` (?:up from|down from|more than|fewer than|rather than|instead of|not) `)
	// bothNamed tells of two seasons that are named.
	bothNamed = phraseOf(` (?:both |each of )?<(E\d+)> (?:and|&) <(E\d+)> (?:(?:will|to|are|is|have|has|set) )*(?:each |both )?(?:(?:will|to|be|have|has) )*(?:run|runs|consist|consists|comprise|comprises|get|have|has|span|total|be|number)`)
)

// asManyAgain adds to the number of one season the same of the other of which the sentence says that it has as many.
func (r *reader) asManyAgain(p *proposed, text string) {
	if p.dropped || p.claim.Negative {
		return
	}
	if found := bothNamed.FindStringSubmatch(text); found != nil {
		for _, name := range found[1:] {
			if m := r.find(name); m != nil {
				r.ofSeasonToo(p, m.season)
			}
		}
		return
	}
	if found := pairNamed.FindStringSubmatch(text); found != nil && p.claim.Season > 0 && !has(text, "in all", "in total", "altogether", "between them", "combined") {
		if m := r.find(found[1]); m != nil && m.also > m.season && !m.episode && m.also-m.season < 4 {
			for i := m.season; i <= m.also; i++ {
				r.ofSeasonToo(p, i)
			}
			return
		}
	}
	if differsNow.MatchString(text) {
		return
	}
	if found := asManyAsNamed.FindStringSubmatch(text); found != nil {
		if m := r.find(found[1]); m != nil && !m.episode {
			r.ofSeasonToo(p, m.season)
		}
		return
	}
	if found := likeTheFirst.FindStringSubmatch(text); found != nil {
		r.ofSeasonToo(p, ordinals[found[1]])
		return
	}
	if !againAsMany.MatchString(text) {
		return
	}
	now := r.season[foldedName(p.title)]
	switch {
	case p.claim.Season > 1:
		r.ofSeasonToo(p, p.claim.Season-1)
	case p.claim.Season > 0 && p.claim.Season == now-1:
		r.ofSeasonToo(p, now) // "ten in all, the same as last year"
	}
}

// ofSeasonToo adds to a number of episodes the same of another season, where that has not been told.
func (r *reader) ofSeasonToo(p *proposed, season int) {
	if season < 1 || slices.ContainsFunc(r.proposed, func(o proposed) bool {
		return o.title == p.title && o.claim.Kind == tv.Episodes && o.claim.Season == season && o.claim.Value == p.claim.Value && !o.dropped
	}) {
		return
	}
	o := *p
	o.claim.Season = season
	r.proposed = append(r.proposed, o)
}
