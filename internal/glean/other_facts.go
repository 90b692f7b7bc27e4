package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// How many watched and what it cost, who is not part of what comes, who made a few episodes only, and
// which way the brackets of a cast list go.

const howMuch = `(?:about|around|roughly|nearly|almost|over|more than|some|an?|estimated|reported|reportedly|approximately|up to|just|under|whopping) `

var otherFactRules = []rule{
	on("other/viewers", " averag", `(?:averaged|averages|averaging) (?:an? )?(?:[a-z-]+ ){0,4}?[0-9][0-9.,]* (?:million |billion |thousand )?(?:[a-z-]+ ){0,3}?(?:viewers|views)`, inFacts),
	on("other/cost", " million | billion ", `(?:cost|costs|costing|budget (?:of|is|was|in the region of)|budgeted at|made for|produced for|shot for|price tag of) (?:`+howMuch+`){0,3}[$£€] ?[0-9][0-9.,]* ?(?:million|billion)`, inFacts),
	on("cast/listed-part", " : ", `<(?P<per>[PN]\d+)> \( (?:the voice of [^()<]{1,50} , )?<(?P<chr>[CN]\d+)> (?:, [^()]{1,70} )?\)`, listedPart),
	on("cast/no-part", " part ", `{per} (?:\( [^()]{1,50} \) )?{apposition}(?:will|is|are|was|were) {adv}(?:going to |to )?(?:be )?(?:an? )?part of (?:the (?:cast|ensemble) (?:of|for|in) )?(?:the |its |his |her |their |this )?(?:(?:new|next|upcoming|coming|final|last|forthcoming|returning|main|current|second|third|fourth|fifth|sixth) ){0,2}(?:season|series|run|cast|revival|reboot|show|ensemble|line-up|lineup|<E\d+>|<S\d+>)`, noPart),
}

// inFacts keeps such a thing in the article's own words.
func inFacts(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || h.spoken() || !h.r.speaksOfShow(h) || h.r.told(h.s, ofKind(tv.Other)) {
		return nil
	}
	list := h.inWords(whole)
	for i := range list {
		if list[i].Certainty == "" {
			list[i].Certainty = h.r.judge(h).certainty
		}
	}
	return list
}

// listedPart reads "Person (Character, who that is)" in a list of the cast that says so of any.
func listedPart(h *hit) []tv.Claim {
	text := h.s.shape.text
	own := text[h.start : h.end+1]
	if !castHead.MatchString(text) || !saysWho.MatchString(text) || !saysWho.MatchString(own+" ") {
		return nil
	}
	return brackets(h)
}

// noPart makes a claim of somebody who is not in what comes.
func noPart(h *hit) []tv.Claim {
	p, text := h.mention("per"), h.s.shape.text
	if p == nil || !p.full && p.kind != isPerson || !strings.Contains(text[h.start:h.end+1], " not ") || asked(h.s) || h.r.isCrew(p) {
		return nil
	}
	c, j := castOf(p.name, "", tv.Departs), h.r.judge(h)
	if c.Certainty, c.By = j.certainty, j.by; c.Certainty == tv.Denied {
		return nil
	}
	if t := h.r.showAt(h); t != nil && !strings.Contains(text[h.end-6:h.end+1], "<E") {
		c.Season = h.r.season[foldedName(t)]
		if c.Season == 0 || slices.ContainsFunc(h.r.mentionsIn(text, 0, len(text), "E"), func(e placed) bool { return e.season == c.Season }) {
			c.Season = whole // the new season, and not the one that he was in
		}
	}
	return []tv.Claim{c}
}

var (
	// fewOfThem are episodes of a season of which something is told that is not told of the others.
	fewOfThem = phraseOf(` episodes (?:in|of|from) (?:the )?(?:<E\d+>|<S\d+>) (?:(?:that|which|where|whose|when) (?:i|we|he|she|they|you|<[PN]\d+>) |(?:i|we|he|she|they) [a-z]|(?:were|are|was|have been|had been|will be) (?:directed|written|helmed|penned|co-written|set|told|devoted|cut|missing|dedicated|lost|reshot|moved) )`)
	// notPartOf says of somebody, and of no season, that he is not in it.
	notPartOf = phraseOf(` not (?:going to )?(?:be )?(?:an? )?part of (?:the )?(?:[a-z]+ ){0,2}<E\d+> `)
	// saysWho is a bracket in such a list that says of a part who that is.
	saysWho = phraseOf(` \( (?:<[CNP]\d+> , (?:<[CNP]\d+> (?:'s|') |(?:a|an|who|whose|his|her|their) )[^()]{1,60}|the voice of [^()]{1,70}) \) `)
	// castHead begins a list of a cast.
	castHead = phraseOf(`^ (?:" )?(?:(?:[a-z-]+|<[SEW]\d+>|'s) ){0,5}?(?:cast|starring|stars|cast members|regulars|guest stars|ensemble|newcomers)(?: include| includes)? : `)
)

// listedAs tells which of two an article's list of its cast has for the actor: 1 the first, -1 the second,
// 0 where it has neither.
func (r *reader) listedAs(a, b *mention) int {
	for i := range r.sentences {
		text := r.sentences[i].shape.text
		if !strings.Contains(text, " : ") || !castHead.MatchString(text) {
			continue
		}
		for _, m := range r.mentionsIn(text, 0, len(text), "PNC") {
			if m.name != a.name && m.name != b.name {
				continue
			}
			end := m.at + strings.IndexByte(text[m.at:], '>') + 1
			behind, is := strings.CutPrefix(text[end:], " ( <")
			if !is {
				continue
			}
			name, _, _ := strings.Cut(behind, ">")
			if x := r.find(name); x != nil && m.name == a.name && x.name == b.name {
				return 1
			} else if x != nil && m.name == b.name && x.name == a.name {
				return -1
			}
		}
	}
	return 0
}
