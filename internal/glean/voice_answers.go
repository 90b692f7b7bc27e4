package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What answers a question is told of what the question asks: "Is there a trailer? Not yet. We'd
// expect one in October."

// farFromQuestion is how many sentences a question is answered in.
const farFromQuestion = 3

// questionOver gives the question that a sentence answers: one in its paragraph, or one that is
// the whole of the paragraph before; nil for none. Behind is how many sentences the answer has before it.
func (r *reader) questionOver(s *sentence) (q *sentence, behind int) {
	n := r.indexOf(s)
	for i := n - 1; i >= 0 && n-i <= farFromQuestion; i-- {
		o := &r.sentences[i]
		switch {
		case o.paragraph == s.paragraph && asked(o) && len(o.shape.text) < 160:
			return o, n - i - 1
		case o.paragraph == s.paragraph:
		case o.paragraph == s.paragraph-1 && asked(o) && (i == 0 || r.sentences[i-1].paragraph != o.paragraph):
			return o, n - i - 1
		default:
			return nil, 0
		}
	}
	return nil, 0
}

var (
	// asksElse asks for something that is not when the show is on.
	asksElse = phraseOf(` (?:trailers?|teasers?|footage|clips?|first look|posters?|soundtrack|book|novel|podcast|tickets|merchandise|filming|filmed|shooting|shoot|production|cameras|cast list|spin-off|spinoff|movie|film) `)
	// asksWhen asks for that as well.
	asksWhen = phraseOf(` (?:premieres?|release|released|air|airs|aired|airing|watch|return|returns|out|start|starts|begin|come back|coming back|screens|tv|date|when) `)
	// ofShowAgain is the show in an answer, of which the day is told.
	ofShowAgain = phraseOf(` (?:<[SE]\d+>|the (?:[a-z-]+ ){0,2}(?:series|show|drama|season|comedy|episodes?|premiere|run|programme|program)|episodes?|premieres?) `)
)

// answersOther tells that a day is in the answer to a question for something else.
func (r *reader) answersOther(p *proposed, before string) bool {
	q, _ := r.questionOver(p.hit.s)
	return q != nil && asksElse.MatchString(q.shape.text) && !asksWhen.MatchString(q.shape.text) && !ofShowAgain.MatchString(before)
}

var answeredRules = []rule{
	once("other/asked-trailer", askedTrailer),
	once("stage/asked-not", askedNot),
	once("premiere/asked-when", askedWhen),
}

var (
	// asksMore asks whether there is a season.
	asksMore = phraseOf(`^ (?:(?:so|and|but|,) )*(?:(?:will|is|are|could|can|might) there (?:going to )?(?:be |going to be )?(?:an? |any )?(?:[a-z]+ ){0,2}?<E\d+>|(?:will|is|has|could|does|did) (?:["'] )?(?:<S\d+>|it|the (?:series|show|drama|comedy|programme)) (?:["'] )?(?:(?:be|been|get|getting|returning|return|returns|coming|come|back|renewed|for|have|a|an) )*<E\d+>|(?:has|is|will|could) (?:(?:the|a) )?<E\d+> (?:of (?:["'] )?<S\d+> (?:["'] )?)?(?:(?:of|been|be|happening|happen|going|to|on|the|cards|way|confirmed|ordered|commissioned|announced|happen|coming|renewed) )+\?)`)
	// notYetSo answers that nobody has said so.
	notYetSo = phraseOf(`^ (?:" )?(?:(?:well|sadly|unfortunately|alas|at the moment|at this stage|as yet|so far|as things stand|for now|,) )*(?:not yet|not (?:officially|so far|at the moment|as yet|for now)|no (?:,|\.|word|news|decision)|nothing (?:is )?(?:official|certain|confirmed|definite)(?: yet)?|nothing (?:has|is|have)(?: been)? (?:yet )?(?:been )?(?:officially )?(?:confirmed|announced|decided|official|certain|set in stone)|nobody (?:knows|has said)|we do not (?:yet )?know|it (?:has not (?:yet )?been|is yet to be|has yet to be) (?:officially )?(?:confirmed|announced|decided|renewed|commissioned|ordered)|(?:that|this) (?:has not (?:yet )?been|is yet to be|has yet to be|remains to be) (?:officially )?(?:confirmed|announced|decided|seen)|(?:it is|that is) (?:still )?(?:too (?:early|soon)|unclear|unknown)|there (?:is|has been) no (?:official )?(?:word|news|announcement|confirmation|decision)|(?:the )?<[WN]\d+> (?:has not|have not|has yet to|have yet to|is yet to) (?:yet )?(?:said|say|confirmed|confirm|announced|announce|commissioned|commission|ordered|order|decided|decide|renewed|renew)) `)
	// butSo takes it back.
	butSo = phraseOf(` (?:but|though|although|however) (?:[^ ;.]+ ){0,8}(?:will|renewed|ordered|confirmed|commissioned|greenlit) `)
)

// asksThing asks whether there is something else of the show to be had.
var asksThing = phraseOf(`^ (?:(?:so|and|but|,) )*(?:is there|has there been|can (?:i|we|you) (?:watch|see)|have we seen|do we have|are there)(?: [a-z-]+)* (?:trailers?|teasers?|footage|clips?|first look|soundtrack|book|novel|podcast|merchandise|posters?) (?:for .*)?\?`)

// askedTrailer keeps a question for a trailer with its answer.
func askedTrailer(h *hit) []tv.Claim {
	q, behind := h.r.questionOver(h.s)
	if q != nil && behind == 1 && len(h.r.sentences[h.r.indexOf(h.s)-1].shape.token) < 3 {
		behind = 0 // "Yes."
	}
	if q == nil || behind > 0 || !asksThing.MatchString(q.shape.text) || !h.r.speaksOfShow(h) || strings.Contains(h.s.shape.text, "<E") {
		return nil
	}
	end := h.s.end
	if n := h.r.indexOf(h.s) + 1; n < len(h.r.sentences) && h.r.sentences[n].paragraph == h.s.paragraph && h.s.end-h.s.start < 30 {
		end = h.r.sentences[n].end // "Not yet."
	}
	text := strings.Join(strings.Fields(h.r.text[q.start:q.end]+" "+h.r.text[h.s.start:end]), " ")
	if text = strings.TrimRight(text, ". "); len(text) > longestValue {
		text = strings.Join(strings.Fields(h.r.text[q.start:q.end]+" "+h.r.text[h.s.start:h.s.end]), " ")
	}
	if text = strings.TrimRight(text, ". "); len(text) > longestValue {
		return nil
	}
	return []tv.Claim{{Kind: tv.Other, Value: tv.Value{Text: text}, Season: whole, Certainty: tv.Confirmed, By: nobody}}
}

// flatNo is an answer of one word, in which no rule looks.
var flatNo = phraseOf(`^ (?:" )?(?:no|nope|sadly not|alas not) [.!] `)

// asksDay asks when a season, or the show, is on.
var asksDay = phraseOf(`^ (?:(?:so|and|but|,) )*(?:when (?:will|does|is|can|are|do)|what is the (?:release|premiere|air|start) date|(?:is there|has) an? (?:release|premiere|air) date) (?:.*)(?:released|release|out|premieres?|back|air|airs|return|returns|coming|on|start|starts|begin|begins|arrive|watch|date|released on [^ ]+|for <E\d+>) (?:.*)\?`)

// askedWhen reads that no day is known, where a question for it is answered so.
func askedWhen(h *hit) []tv.Claim {
	q, behind := h.r.questionOver(h.s)
	if q == nil || behind > 0 || !asksDay.MatchString(q.shape.text) || asksElse.MatchString(q.shape.text) || !notYetSo.MatchString(h.s.shape.text) || strings.Contains(h.s.shape.text, "<E") {
		return nil
	}
	c := tv.Claim{Kind: tv.Premiere, Negative: true, Certainty: tv.Confirmed}
	if seasons := h.r.mentionsIn(q.shape.text, 0, len(q.shape.text), "E"); len(seasons) == 1 && !seasons[0].episode {
		c.Season = seasons[0].season
	}
	for _, o := range h.r.proposed {
		if o.claim.Kind == tv.Premiere && !o.dropped && o.sentence == h.r.indexOf(h.s) {
			return nil
		}
	}
	for _, m := range h.r.mentionsIn(q.shape.text, 0, len(q.shape.text), "S") {
		h.about = h.r.titleOf(m.mention)
	}
	return []tv.Claim{c}
}

// askedNot reads that a season is not ordered, where a question for it is answered so.
func askedNot(h *hit) []tv.Claim {
	q, behind := h.r.questionOver(h.s)
	no := q != nil && behind == 1 && flatNo.MatchString(h.r.sentences[h.r.indexOf(h.s)-1].shape.text)
	if q == nil || behind > 0 && !no || !asksMore.MatchString(q.shape.text) || !no && !notYetSo.MatchString(h.s.shape.text) || butSo.MatchString(h.s.shape.text) {
		return nil
	}
	if strings.HasPrefix(h.s.shape.text, " no , ") && strings.Contains(h.s.shape.text, "<E") {
		return nil // the rules for seasons have it
	}
	seasons := h.r.mentionsIn(q.shape.text, 0, len(q.shape.text), "E")
	if len(seasons) != 1 || seasons[0].episode || seasons[0].season < 2 {
		return nil
	}
	for _, o := range h.r.proposed {
		if c := o.claim; c.Kind == tv.Stage && !o.dropped && c.Season == seasons[0].season && c.Value.Text == tv.Renewed {
			return nil
		}
	}
	for _, m := range h.r.mentionsIn(q.shape.text, 0, len(q.shape.text), "S") {
		h.about = h.r.titleOf(m.mention)
	}
	c := stageOf(tv.Renewed)
	c.Season, c.Negative, c.Certainty = seasons[0].season, true, tv.Confirmed
	return []tv.Claim{c}
}
