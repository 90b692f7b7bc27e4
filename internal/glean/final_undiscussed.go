package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A season of which it is only asked whether it is the last, or of which nobody has
// talked yet: neither says that it comes, nor that it does not.

var (
	// lastAsked asks whether something is the last: "whether the third series could be the last".
	lastAsked = phraseOf(` (?:whether|(?:ask|asks|asked|asking|say|says|said|know|knows|known|sure|clear|unclear|decided?|confirm|confirmed|reveal|wonder|wonders|wondering|pressed|quizzed|questioned) if) (?:[^ ;]+ ){0,10}?(?:be|is|was|are|were|been|mark|marks|marked|prove|bring|end|ends|finish|conclude) (?:[^ ;]+ ){0,6}?(?:last|final|end|ending|farewell) `)
	// isLast says of a season that it is, or may be, the last; so it comes.
	isLast = phraseOf(` <E\d+> (?:[^ ;,]+ ){0,4}?(?:could|might|may|would|will|is|was|be|being) (?:[^ ;,]+ ){0,4}?(?:last|final|end) `)
	// notTalked says that nobody has talked of a season, which decides nothing.
	notTalked = phraseOf(` (?:<E\d+> (?:[^ ;,]+ ){0,6}?(?:not|never|yet to) (?:yet |even |ever |really |formally |properly )*(?:be |been |come )*(?:discussed|talked about|talked of|spoken about|spoken of|raised|brought up|thought about|broached|mentioned|up for discussion|under discussion|in discussion)|(?:not|never|yet to|nobody|no one|nor) (?:has |have |had )?(?:yet |even |ever |really |formally |properly )*(?:discuss|discussed|discussing|talk about|talked about|talking about|spoken about|speak about|spoke about|thought about|think about|thinking about|thought as far as|broached|looked beyond|thought beyond) (?:[a-z'-]+ ){0,4}?<E\d+>|(?:no|any|never) (?:[a-z]+ )?(?:discussions?|conversations?|talks?|chats?) (?:[a-z]+ ){0,3}?(?:about|of|on|over|regarding) (?:[a-z'-]+ ){0,4}?<E\d+>|<E\d+> (?:[^ ;]+ ){0,12}?(?:,|but|and|though|although|yet|--|that) (?:that )?(?:there (?:have|has|had) been )?(?:no|not any|zero) (?:[a-z]+ ){0,2}?(?:discussions?|conversations?|talks?|chats?|meetings?)(?: (?:about|of|on|over) (?:it|that|one|this))?(?: (?:with|between|at|among)(?: [a-z]+| <[WNO]\d+>){1,3}?)?(?: (?:have|has|had|are|were|is|was|taken|been|yet|taking|happened|happening|begun|started|place|held|had|under way|underway|opened|so|far|[,;.])){1,5}|too (?:early|soon) to (?:[a-z]+ ){1,2}(?:about|of|whether|if) (?:[^ ;]+ ){0,6}?<E\d+>) `)
	// notOfThat is the same, of what was asked before.
	notOfThat = phraseOf(` (?:no (?:[a-z]+ )?(?:discussions?|conversations?|talks?|chats?) (?:[a-z]+ ){0,3}?(?:about|of|on) (?:that|it|this|one)|(?:not|nothing|never) (?:[a-z]+ ){0,3}?(?:discussed|talked about|spoken about)) `)
	// refused says that there is to be none all the same.
	refused = phraseOf(` (?:ordered|commissioned|renewed|greenlit|no plans?|will not|not be|passed on|decided against|cancelled|canceled|axed) `)
	// asIdea ends what stands before a season that somebody has thought of, and nobody has ordered.
	asIdea = phraseOf(` (?:outlines?|outlined|ideas?|plans?|planned|pitch|pitched|story|stories|treatment|bible|hopes?|hoped|hoping|wish|wishes|room|map|mapped|mapped out|sketched|sketched out|proposal|roadmap|scripts?|concept|wants?|wanted|vision|arc|would (?:like|love)(?: to (?:do|make|write|have|see))?) (?:out )?(?:for |of |in |to (?:do|make|write) )?(?:an? |the |his |her |their )?(?:[a-z]+ )?$`)
)

// onlyAsked tells that a claim on a season's order, or on its being the last, rests on
// words that ask, or say that nobody has talked of it.
func (h *hit) onlyAsked(c *tv.Claim) bool {
	text := h.s.shape.text
	learned := strings.HasSuffix(h.rule.name, "/learned")
	order := c.Kind == tv.Stage && c.Value.Text == tv.Renewed && c.Certainty != tv.Denied
	if order && (c.Negative || c.Certainty == tv.Speculated) && !strings.Contains(text, "<E") && notOfThat.MatchString(text) {
		return true
	}
	if c.Kind != tv.Final && !order || !strings.Contains(text, "<E") && c.Kind != tv.Final {
		return false
	}
	if loc := lastAsked.FindStringIndex(text); loc != nil {
		inIt := h.start >= loc[0] && h.start < loc[1]
		if c.Kind == tv.Final {
			return inIt
		}
		if (c.Negative || c.Certainty == tv.Speculated) && h.r.namesIn(text[loc[0]:loc[1]], c.Season) {
			return true
		}
	}
	if !order {
		return false
	}
	if loc := isLast.FindStringIndex(text); loc != nil && learned && (c.Negative || c.Certainty == tv.Speculated) && h.r.namesIn(text[loc[0]:loc[1]], c.Season) {
		return true
	}
	if loc := notTalked.FindStringIndex(text); loc != nil && h.r.namesIn(text[loc[0]:loc[1]], c.Season) && !refused.MatchString(strings.Replace(text, text[loc[0]:loc[1]], " ", 1)) {
		return true
	}
	return false
}

// namesIn tells that a part of a shape names a season.
func (r *reader) namesIn(text string, season int) bool {
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		if e.season == season || alsoSeason(e.mention) == season {
			return true
		}
	}
	return false
}

// itsSeason gives the season that "it" stands for in "a third season, and that it would be
// the last", and whether that season is only thought of; 0 where it stands for none.
func (h *hit) itsSeason() (season int, idea bool) {
	text := h.s.shape.text
	found := h.r.mentionsIn(text, 0, h.start+1, "E")
	if len(found) == 0 {
		return 0, false
	}
	e := found[len(found)-1]
	if e.episode || !itIsLast.MatchString(text[e.at-1:]) {
		return 0, false
	}
	return e.season, asIdea.MatchString(text[:e.at])
}

// itIsLast goes on from a season to say that it is the last.
var itIsLast = phraseOf(`^ <E\d+> (?:[^ ;]+ ){0,8}?(?:, )?(?:and|but|which|--) (?:that )?(?:it |this |that )?(?:would|will|could|may|might|is|was|to) (?:[a-z]+ )?(?:be |mark |bring |prove )?(?:[a-z']+ ){0,4}?(?:last|final|end) `)
