package glean

import "backlot/internal/tv"

// A season that is named for what was in it, and not for what happens now: "who played Patty in the first
// season, is not returning", "last appeared in Season 3", "her season 1 role".

var (
	// wasOnThen ends what stands before such a season.
	wasOnThen = phraseOf(` (?:(?:who|whose character|whose role|whom) (?:[a-z]+ ){0,3}?(?:played|portrayed|voiced|starred|appeared|recurred|guested|guest-starred|debuted|introduced|killed off|written out|died|left|exited|departed|seen|featured)(?: [^ .;]+){0,14}?(?: (?:in|during|after|from|of|throughout|at the end of|towards the end of))` +
		`|last (?:appeared|seen|starred|featured|popped up|showed up)(?: [^ ,.;]+){0,6}? (?:in|during|at the end of|back in)|(?:favou?rites?|standouts?|alum|villains?) (?:from|of|in)|(?:reprise|reprises|reprising|returns? to) (?:his|her|their)) (?:the )?$`)
	// thenStar begins behind such a season, before somebody.
	thenStar = phraseOf(`^<E\d+> (?:guest |recurring |breakout |co- )?(?:stars?|alum|regulars?|standouts?|castmates?|villains?|role|roles|part|favou?rites?) `)
	// pastOfPart ends what stands before a season in which something befell somebody's part.
	pastOfPart = phraseOf(` (?:whose (?:character|part|role|<[CNP]\d+>)|, whose [a-z-]+ <[CNP]\d+>|(?:his|her|their) (?:character|alter ego)|<[CNP]\d+> , who) (?:[^ ;.]+ ){0,8}?(?:killed(?: off)?|written out|died|shot|murdered|inherited|married|left|lost|buried|jailed|arrested|took|went|fell|met|became|moved|sent|drowned|stabbed|blown up|discovered|betrayed|divorced|quit|ended|disappeared|vanished)(?: [^ ;.]+){0,10}? (?:in|during|after|at the end of|by the end of|towards the end of) (?:the |its )?$`)
	// comesNow is what is now so of whoever plays it.
	comesNow = phraseOf(` (?:(?:is|are|will be|'s) (?:also |now )?(?:not |n't )?(?:back|returning|coming back|reprising|out)|will (?:also )?not (?:be )?(?:back|returning|return|coming back|appear|feature|seen)|wo n't (?:be )?(?:back|return|returning)|(?:does|do) not return|returns?|reprises?) `)
	// mainVerb is what somebody does behind the clause that says who they were.
	mainVerb = phraseOf(` , (?:[a-z]+ed|returns|joins|leaves|exits|will|is|has|was|would|may|could|had|are|were|have) `)
	// wentThen ends what stands before a season at whose end somebody went.
	wentThen = phraseOf(` (?:exited|left|departed|quit|exit|departure)(?: [^ ,.;]+){0,8}? (?:at the end of|after|during|following|in) (?:the )?$`)
	// sinceSeason ends what stands before a season by which another is measured.
	sinceSeason = phraseOf(` since (?:(?:the|its|their) )?(?:show 's |series 's |drama 's )?$`)
	// yearsSoFar is how long a show has been on.
	yearsSoFar = phraseOf(` (?:seasons|series|years) (?:,|and|, and|of|--) (?:(?:more than|over|nearly|almost|some) )?(?:[0-9]+|[a-z]+) episodes `)
	// wasShownThen begins with a season that has been shown.
	wasShownThen = phraseOf(`^<E\d+> (?:of (?:["'] )?<S\d+> (?:["'] )?)?(?:(?:first|only|also|just) )*(?:premiered|landed|launched|debuted|arrived|dropped|aired|bowed|ended|concluded|wrapped up|finished|came out|came to an end|was released|started|began|hit screens) `)
	// stillToCome is what a text then waits for.
	stillToCome = phraseOf(` (?:new (?:episodes|season|series)|more episodes|return|returns|returning|back|the next|follow-up|another) `)
	// moreIsMade is a word for what is made behind a season that is over.
	moreIsMade = phraseOf(` (?:premiere date|release date|air date|launch date|return date|new episodes|new season|next season|more episodes|when (?:the (?:show|series|drama|comedy)|it) will (?:return|be back)) `)
)

// namedForThen tells that a season is named only for who was in it.
func namedForThen(text string, e placed) bool {
	loc := wasOnThen.FindStringIndex(text[:e.at])
	return loc != nil && !mainVerb.MatchString(text[loc[0]:e.at]) || thenStar.MatchString(text[e.at:])
}

// notOfThen takes from a claim the season that its sentence names for something that was in it, or by which
// another is measured.
func (h *hit) notOfThen(t *title, c *tv.Claim) {
	text := h.s.shape.text
	if c.Season < 1 {
		return
	}
	switch c.Kind {
	case tv.Episodes:
		if yearsSoFar.MatchString(text) && !has(text, "each") {
			c.Season = 0
		}
		return
	case tv.Premiere:
		h.afterShown(c)
		return
	case tv.Cast:
		if c.Value.Change == tv.Stars || c.Value.Change == tv.Departs && (!outOfNew.MatchString(text) || has(text, "left", "exited", "departed", "died", "killed", "written out")) {
			return
		}
	case tv.Other:
	default:
		return
	}
	seasons := h.r.mentionsIn(text, 0, len(text), "E")
	if c.Kind == tv.Cast && len(seasons) == 0 && h.r.allOfThen(c.Season) {
		c.Season = 0
		return
	}
	then := false
	for _, e := range seasons {
		switch {
		case e.season != c.Season:
		case c.Kind == tv.Other && sinceSeason.MatchString(text[:e.at]), c.Kind == tv.Cast && namedForThen(text, e) && (thenStar.MatchString(text[e.at:]) || h.start > e.at || h.start < wasOnThen.FindStringIndex(text[:e.at])[0]):
			then = true
		default:
			return
		}
	}
	if !then {
		return
	}
	h.seasonOfNow(t, c)
}

// seasonOfNow gives a claim the season that the article is about, where that is behind the one it had.
func (h *hit) seasonOfNow(t *title, c *tv.Claim) {
	now, then := h.r.season[foldedName(t)], c.Season
	if c.Season = 0; now > then && !h.r.allOfThen(now) {
		c.Season = now
	}
}

// seasonsOfParts takes from who comes back, or does not, the season in which something befell his part.
func (r *reader) seasonsOfParts() {
	for i := range r.proposed {
		p := &r.proposed[i]
		if c := &p.claim; !p.dropped && p.hit != nil && c.Kind == tv.Cast && c.Season > 0 && c.Value.Change != tv.Stars && comesNow.MatchString(p.hit.s.shape.text) && p.hit.onlyPastOfPart(c.Season) {
			p.hit.seasonOfNow(p.title, c)
		}
	}
}

// onlyPastOfPart tells that a sentence names a season only for what befell somebody's part in it: "is not back; his
// character was killed in season 1".
func (h *hit) onlyPastOfPart(season int) (is bool) {
	text := h.s.shape.text
	for _, e := range h.r.mentionsIn(text, 0, len(text), "E") {
		if e.season != season {
			continue
		}
		if is = pastOfPart.MatchString(text[:e.at]); !is {
			return false
		}
	}
	return is
}

// allOfThen tells that a text names a season nowhere but for who was in it.
func (r *reader) allOfThen(season int) bool {
	if is, done := r.thenOnly[season]; done {
		return is
	}
	is := false
	for i := range r.sentences {
		text := r.sentences[i].shape.text
		for _, e := range r.mentionsIn(text, 0, len(text), "E") {
			if e.season != season {
				continue
			}
			if is = namedForThen(text, e) || wentThen.MatchString(text[:e.at]); !is {
				r.thenOnly[season] = false
				return false
			}
		}
	}
	r.thenOnly[season] = is
	return is
}

// afterShown gives a day that is still to come to the season behind the one of which its sentence tells that
// it has been shown: "Season 1 landed in April, so new episodes are unlikely before 2027".
func (h *hit) afterShown(c *tv.Claim) {
	text := h.s.shape.text
	seasons := h.r.mentionsIn(text, 0, len(text), "E")
	if len(seasons) != 1 || seasons[0].season != c.Season || seasons[0].episode || seasons[0].at > h.start || !h.r.future(c.Value.Date) && !(c.Negative && c.Value.Date.IsZero()) {
		return
	}
	loc := wasShownThen.FindStringIndex(text[seasons[0].at:])
	if loc == nil || h.start < seasons[0].at+loc[1]-1 || !stillToCome.MatchString(text[seasons[0].at+loc[1]-1:]) {
		return
	}
	c.Season++
}
