package glean

import (
	"backlot/internal/tv"
)

// How a season ended and what became of whom, which spoils it for those who have not watched.

// plotEnd reads how a season ended, which spoils that season.
func plotEnd(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.tied() || notStory.MatchString(h.near()) || !h.r.anyPart(text) && !dire.MatchString(text) {
		return nil
	}
	if len(h.r.mentionsIn(text, 0, len(text), "D")) > 0 && !has(text, "with", "when", "learned", "discovered") {
		return nil
	}
	if has(text[h.start:h.end+1], "finale", "ending", "cliffhanger") && !has(text, "left", "with", "ended", "ends", "saw", "when", "reveals", "revealed", "embarking", "discovers", "learned", "discovered", "dies", "killed", "dragged", "shot", "last seen") {
		return nil
	}
	return h.story(h.r.plotSeason(h), true)
}

// tied tells that what the sentence gives away is who is what to whom, which is
// a claim of its own.
func (h *hit) tied() bool {
	i := h.r.indexOf(h.s)
	for k := len(h.r.proposed) - 1; k >= 0 && h.r.proposed[k].sentence == i; k-- {
		if c := &h.r.proposed[k].claim; c.Kind == tv.Relationship && !stated[c.Rule] || c.Kind == tv.Relationship && c.Rule == "relationship/kin-of" {
			return true
		}
	}
	return false
}

// dire are words of what happens to people in stories.
var dire = phraseOf(` (?:dead|died|dies|killed|murdered|body|buried|explosion|wedding|unsolved|drowned|unmasked|coffin|gun|shot|secret|missing|trapped|sinkhole|cliff|grave|hostage|blood|bomb|crash|twin|baby|pregnant|wounded|betrayed|hanging) `)

// plotSeason gives the season that a piece of the story belongs to.
func (r *reader) plotSeason(h *hit) int {
	text := h.s.shape.text
	best, far := 0, len(text)
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		if d := max(e.at-h.end, h.start-e.at, 0); d < far {
			best, far = e.season, d
		}
	}
	if best > 0 {
		return best
	}
	if r.show == nil {
		return 0
	}
	if r.spoiled && r.show == r.main && r.spoils != (tv.Point{}) {
		return r.spoiledTo(r.show).Season // the warning says of which it tells
	}
	if n := r.season[foldedName(r.show)]; n > 1 {
		if fateToCome.MatchString(text) && r.yetToAir(r.show, n) {
			return n
		}
		return n - 1
	}
	return max(r.ended[foldedName(r.show)], 1)
}

// fateToCome is what becomes of somebody in an episode, told as what is to be seen.
var fateToCome = phraseOf(` (?:dies|is (?:[a-z]+ )?(?:killed|murdered|shot|stabbed|poisoned|arrested|found dead|written out|buried)|will (?:die|be killed|be murdered|perish|meet)|meets (?:his|her|their)|perishes|drowns|vanishes|disappears|leaves|goes|comes) (?:[a-z'-]+ |, ){0,5}?(?:in|at|during|by|before|within) (?:the )?(?:end of the |start of the |close of the |very )?(?:opening|first|second|third|fourth|fifth|sixth|final|last|closing|new|next|coming|upcoming|penultimate|opener|finale|premiere) `)

// yetToAir tells that the article has a season begin on a day to come.
func (r *reader) yetToAir(t *title, season int) bool {
	for i := range r.proposed {
		p := &r.proposed[i]
		if c := &p.claim; !p.dropped && p.title == t && c.Kind == tv.Premiere && c.Season == season && !c.Negative && c.Certainty != tv.Denied && r.future(c.Value.Date) {
			return true
		}
	}
	return false
}

var fateTalk = phraseOf(` (?:actor|actress|aged|hospital|cancer|born|police said|tributes|funeral|ratings|kills off|killed off|in real life|dead (?:to (?:me|him|her|them|us)|inside|serious|tired|set)) `)

func plotFate(h *hit) []tv.Claim {
	m := h.mention("chr")
	if m == nil || !h.r.partLike(m) || m.kind != isCharacter && !h.r.isPart[m.name] && (m.full || len(h.r.mentionsIn(h.s.shape.text, 0, len(h.s.shape.text), "E")) == 0) && !h.kinInStory(m) || h.tied() || h.inLife(m) || fateTalk.MatchString(h.s.shape.text) {
		return nil
	}
	if text := h.s.shape.text; ofPremise.MatchString(text[:h.end+1]) && !foulEnd.MatchString(text[h.start:h.end+1]) {
		return h.story(h.seasonOrWhole(), false)
	}
	return h.story(h.r.plotSeason(h), true)
}
