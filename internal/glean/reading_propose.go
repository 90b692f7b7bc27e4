package glean

import (
	"iter"
	"strings"

	"backlot/internal/tv"
)

// whole, as a claim's season, says that the claim is about the show as a whole
// and no season is to be looked for.
const whole = -1

// nobody, as who says a claim, says that the outlet itself does.
const nobody = "-"

// propose completes a claim with all that its sentence says of it, and keeps it.
func (r *reader) propose(h *hit, c tv.Claim) {
	t := r.showAt(h)
	if t == nil || r.off[h.rule.name] || r.ofAnotherWork(h, c) || r.falseByForm(h, &c) || r.ofRemake(h, c) || r.ofOldHome(h, c) {
		return
	}
	own := r.besides(t) && h.ofBesideItself(t)
	if !own && r.besides(t) && (c.Kind == tv.Final || h.mention("season") != nil || toldOfBeside(c) && r.ofMother(h, t)) {
		t = r.motherOf(t) // what comes out of a show has had no seasons
	}
	if r.ofNewShow(h, c, t) || r.ofEarlierWork(h, c) || h.about == nil && r.ofOffshoot(h, c, t) || r.dayWithin(h, c) {
		return
	}
	if t = r.leftShow(h, c, t); h.about != nil {
		t = h.about
	}
	j := r.judge(h)
	if c.Certainty == "" {
		c.Certainty = j.certainty
		c.Negative = c.Negative || j.negative && c.Certainty != tv.Denied
		c.Plan = c.Plan || j.plan
	}
	if c.Kind == tv.Cast && c.Value.Character != "" {
		named := r.partNamed(h.s, c.Value.Character)
		if named != c.Value.Character {
			r.noPart(c.Value.Person, c.Value.Character)
		}
		if c.Value.Character = named; named == "" && c.Value.Person == "" {
			return
		}
	}
	if c.Kind == tv.Cast {
		h.ofThoseBack(t, &c)
		if part := h.partOfKin(&c); part != "" {
			c.Value.Character = part
		}
	}
	if !h.loosen(&c) || c.Kind == tv.Relationship && r.inChain(h.s, c) {
		return
	}
	switch c.By {
	case "":
		if !known(c) {
			c.By = j.by
		}
	case nobody:
		c.By = ""
	}
	c.AsOf = r.article.Published
	if !j.asOf.IsZero() {
		c.AsOf = j.asOf
	}
	if c.Kind == tv.Cast && c.Value.Change == tv.Stars && c.Season == 0 && !r.withinSeason(h) {
		c.Season = whole // who plays whom is so of the show
	}
	h.newOrBoth(t, &c)
	switch {
	case c.Season == whole || c.Season == 0 && r.inFilm(h, c):
		c.Season = 0
	case own && h.seasonNamed() > 0:
		c.Season = h.seasonNamed()
	case r.besides(t):
		if c.Season = r.seasonOfBeside(c); c.Kind == tv.Premiere && c.Negative && has(h.s.shape.text, "return", "returns") {
			c.Season = 0 // it has been on
		}
	case c.Season == 0:
		c.Season = r.seasonAtHit(h, t, c)
		h.orderOfSeasons(t, &c)
	}
	h.notOfThen(t, &c)
	if c.Kind == tv.Finale {
		c.Value.Date = h.afterOpening(t, c)
	}
	h.plan(&c)
	h.hadBefore(&c)
	if c.Kind == tv.Stage && c.Negative && r.otherMatter(h.s, c.Season, c.Value.Text) || h.onlyAsked(&c) || h.inTheirNext(t, c) || h.saysOther(t, &c) || h.toldBeside(t, &c) || !h.ofSoap(t, c) || h.unlikeForm(t, &c) || h.ofOtherEvent(t, &c) || h.ofNamedOther(t, &c) {
		return
	}
	if asked(h.s) && c.Certainty != tv.Speculated && (ofMaking[c.Kind] || c.Kind == tv.Cast && c.Value.Change != tv.Stars) {
		return // a question tells nothing
	}
	switch {
	case wantsReason(c):
		if c.Detail = h.reason(c); c.Detail == "" {
			c.Detail = h.whyQuoted()
		}
	case c.Detail != "":
	case c.Kind == tv.Premiere, c.Kind == tv.OnNetwork:
		c.Detail = h.where(c)
	case c.Kind == tv.Crew && !c.Negative:
		c.Detail = r.partOfWork(h, c)
	}
	r.ofHisClause(h.s, &c)
	c.ShowName, c.Show, c.Rule = t.name, t.id, h.rule.name
	if r.ofOwnName(h.s, &c) {
		return
	}
	r.place(&c, h.s)
	r.noSeasons(t, &c)
	if r.orderOfNext(t, &c); h.whenOfOther(&c) {
		c.When = ""
	}
	if c.Spoiler == (tv.Point{}) && r.spoiled && ofStory(c) && !r.spoilsNone(t, c) {
		c.Spoiler = r.spoiledTo(t)
	}
	if c.Kind == tv.Premiere && c.Certainty == tv.Confirmed && !c.Negative && !c.Value.Date.IsZero() && c.Season > 1 {
		r.granted[seasonOf{t, c.Season}] = true // what has a day is ordered
	}
	if c.Kind == tv.Stage {
		r.announced[t] = r.announced[t] || c.Value.Text == tv.Announced
		s := seasonOf{t, c.Season}
		r.granted[s] = r.granted[s] || c.Value.Text != tv.Cancelled && c.Certainty == tv.Confirmed && !c.Negative
	}
	r.proposed = append(r.proposed, proposed{claim: c, sentence: r.indexOf(h.s), at: h.start, title: t, hit: h})
}

// ofMaking are the kinds of claims that tell how and when a show is made and shown.
var ofMaking = map[tv.Kind]bool{tv.Stage: true, tv.Premiere: true, tv.Finale: true, tv.Final: true, tv.Delay: true, tv.Episodes: true}

// asked tells a sentence that is a question.
func asked(s *sentence) bool { return isQuestion(s.shape.text) }

func isQuestion(text string) bool { return strings.HasSuffix(strings.TrimRight(text, ` "')`), "?") }

// ofStory tells a claim that can give something of the story away.
func ofStory(c tv.Claim) bool {
	switch c.Kind {
	case tv.Plot, tv.Relationship, tv.Cast, tv.Quote, tv.Other:
		return true
	}
	return false
}

// withinSeason tells that a hit names a season itself.
func (r *reader) withinSeason(h *hit) bool {
	return len(r.mentionsIn(h.s.shape.text, h.start, h.end+1, "E")) > 0
}

// known tells a claim of how things are, which nobody need have said: where a show
// runs, and who plays whom.
func known(c tv.Claim) bool {
	return c.Kind == tv.OnNetwork || c.Kind == tv.Cast && c.Value.Change == tv.Stars
}

// place gives a claim its sentence.
func (r *reader) place(c *tv.Claim, s *sentence) {
	c.Start, c.End = r.normal.original(s.start), r.normal.originalEnd(s.end, r.article.Text)
	c.Quote = r.article.Text[c.Start:c.End]
}

// heldOf gives the claims that have been proposed of a sentence by what stands in it, the last first,
// without those that were dropped.
func (r *reader) heldOf(s *sentence) iter.Seq[*proposed] {
	return func(yield func(*proposed) bool) {
		n := r.indexOf(s)
		for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n; i-- {
			if p := &r.proposed[i]; p.sentence == n && !p.dropped && p.hit != nil && !yield(p) {
				return
			}
		}
	}
}

func (r *reader) indexOf(s *sentence) int {
	for lo, hi := 0, len(r.sentences); lo < hi; {
		mid := (lo + hi) / 2
		switch {
		case r.sentences[mid].start == s.start:
			return mid
		case r.sentences[mid].start < s.start:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return 0
}

// showAt gives the show that a hit is about: the one the rule caught, the one in
// its clause, or the one the text is speaking of.
func (r *reader) showAt(h *hit) *title {
	if h.about != nil {
		return h.about
	}
	if m := h.mention("show"); m != nil {
		return r.titleOf(m)
	}
	text := h.s.shape.text
	if t := h.didIn(); t != nil {
		return t
	}
	from, to := h.s.clauseAt(h.start + 1)
	if t := r.oneOfTwo(h, from); t != nil {
		return t
	}
	var before, after *title
	for _, p := range r.mentionsIn(text, from, max(to, h.end), "S") {
		if only, _ := h.didThere(p); only || r.inPassing(h.s, p) || h.madeBefore(p) || p.at > h.start && r.holdsOn(h.s, p, r.titleOf(p.mention)) {
			continue
		}
		if p.at <= h.end {
			before = r.titleOf(p.mention)
		} else if after == nil {
			after = r.titleOf(p.mention)
		}
	}
	for _, p := range r.mentionsIn(text, 0, from, "S") {
		if after == nil && !r.inPassing(h.s, p) && strings.HasPrefix(text[from:], " , which") && (before == nil || from-p.at < 14) {
			before = r.titleOf(p.mention)
		}
	}
	switch {
	case before != nil:
		return before
	case after != nil && r.show != nil && r.show.firm && has(text[back(text, h.start, 4):h.end+1], "it", "its") && has(text[h.end:], "and", "which", "but"):
		return r.show // "it was renewed, and its spin-off SHOW"
	case after != nil:
		return after
	case r.other == h.s.paragraph:
		return nil
	case r.show != nil && !r.show.firm && r.named != h.s.paragraph && !(r.underHead && r.named == h.s.paragraph-1):
		if r.show == r.main && (strings.HasPrefix(h.rule.name, "crew/") || r.main.headed && r.several < manyShows && ofMaking[h.ruleKind()]) {
			return r.show // "showrunner Ida Voss says", "filming starts next month"
		}
		return nil // it was named once, for something else
	case r.away == h.s.paragraph && !(r.lone && strings.HasPrefix(h.rule.name, "cast/")): // whoever comes back "elsewhere" does so in the one show there is
		return nil
	case r.several >= manyShows && !r.lone && h.s.paragraph-r.named >= forgotten && len(r.article.Shows) == 0:
		return nil // of many shows, that which was named so long ago is hardly meant
	}
	return r.show
}

// ruleKind is the kind of the claims that the rule of a hit makes.
func (h *hit) ruleKind() tv.Kind {
	kind, _, _ := strings.Cut(h.rule.name, "/")
	return tv.Kind(kind)
}

// In an article on so many shows, one that was named so many paragraphs ago is spoken of no longer.
const (
	manyShows = 4
	forgotten = 3
)

// lastSeason is the last season before the one the article is about, at least the first.
func (r *reader) lastSeason(t *title) int {
	return max(r.season[foldedName(t)]-1, r.ended[foldedName(t)], 1)
}

// wasShown are words of what has been on.
var wasShown = phraseOf(` (?:premiered|debuted|launched|arrived|returned|aired|dropped|landed|streamed|began|started|opened|bowed|kicked|released|followed|screened|came|went|hit|was|were|had|ended|concluded|finished|closed|wrapped|celebrated|since|last|past|back in) `)

var (
	begins = words(`begins starts returns premieres arrives debuts launches airs drops lands resumes comes opens begin start return premiere
		arrive debut launch drop land kicks bows ends concludes wraps coming`)
	hadBeen = words(`was were began had has have`)
)
