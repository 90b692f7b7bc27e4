package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What is told of a show where it is named for something else: "was last seen on TITLE, which
// Norda axed after two seasons", "TITLE, the prequel that Norda ordered last spring".

const namedAside = `<S\d+>(?: ["'])?(?: \( [^()]{1,40} \))? (?:, )?(?:(?:the|a|an|its) [^,;:.]{1,80}? )?`

var toldAsideRules = []rule{
	on("stage/told-aside", " cancelled | canceled | axed | scrapped | dropped | ordered | commissioned | greenlit | renewed ",
		namedAside+`(?:(?:which|that) )?(?:(?:was|were|has been|had been|got|is) )?(?:[a-z]+ly )?(?P<how>cancell?ed|axed|scrapped|dropped|ordered|commissioned|greenlit|renewed) by (?:the )?<W\d+>`, toldAside),
	on("stage/cancelled-aside", " cancelled | canceled | axed | scrapped | dropped | canned | binned | ditched | let ",
		`(?:{show}(?: ["'])?(?: \( [^()]{1,40} \))?|(?:the|this) (?:(?:[a-z0-9'-]+|<[WN]\d+>(?: 's)?) ){0,5}?(?:`+manyNouns+`|romance)) , (?:(?:which|that) (?:was|had been|has been|got) |(?:which|that) (?:<[WN]\d+>|the (?:network|streamer|broadcaster|channel|studio)) (?:had |has |then |later |also )?)?(?:[a-z]+ly |since |first )?(?:cancell?ed|axed|scrapped|dropped|canned|binned|ditched|let go) (?:(?:by|at) (?:<[WN]\d+>|the (?:network|streamer|broadcaster|channel|studio)) )?(?:in|on|last|earlier|after|this|back|two|three|a|by|at|before|,|<D\d+>)`, cancelledAside),
	on("stage/whose-told-aside", " cancelled | canceled | axed | scrapped | ordered | commissioned | greenlit ",
		namedAside+`(?:which|that) <W\d+> (?:[a-z]+ly |has |had |also |then |first )*(?P<how>cancell?ed|axed|scrapped|ordered|commissioned|greenlit) (?:after|in|on|last|this|for|earlier|back|before|because|when|two|three|,|\.|;|and|but|<D\d+>)`, toldAside),
}

// cancelledAside makes the claim of the show that stands before, or of the one that is spoken of.
func cancelledAside(h *hit) []tv.Claim {
	text := h.s.shape.text
	if asked(h.s) || h.r.judge(h).negative || notShowsGone.MatchString(text[back(text, h.start, 3):h.end+1]) || h.r.told(h.s, func(o tv.Claim) bool {
		return o.Kind == tv.Stage && (o.Value.Text == tv.Cancelled || o.Value.Text == tv.Ended)
	}) {
		return nil
	}
	if m := h.mention("show"); m != nil {
		h.about = h.r.titleOf(m)
	} else if !h.r.speaksOfShow(h) {
		return nil
	}
	c, verb := stageOf(tv.Cancelled), *h
	verb.start = back(text, h.end, 3) // its clause is the relative one
	c.Season, c.When, c.Certainty = whole, h.r.when(&verb), tv.Confirmed
	return []tv.Claim{c}
}

// notShowsGone is in what is cancelled and is no show, or is not gone.
var notShowsGone = phraseOf(` (?:never|nearly|almost|not|if|unless|be|episode|tour|film|movie|spin-off|spinoff|remake|role|contract|season finale|special|pilot|and renewed|then saved) `)

// toldAside makes the claim of the show that stands before, whatever the sentence is about.
func toldAside(h *hit) []tv.Claim {
	text := h.s.shape.text
	found := h.r.mentionsIn(text, h.start, h.start+8, "S")
	near := text[h.start : h.end+1]
	if len(found) == 0 || asked(h.s) || h.r.judge(h).negative || len(h.r.mentionsIn(near, 0, len(near), "SE")) > 1 || h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && o.ShowName == found[0].name }) {
		return nil
	}
	h.about = h.r.titleOf(found[0].mention)
	var c tv.Claim
	switch how := h.group("how"); {
	case strings.HasPrefix(how, "cancel"), how == "axed", how == "scrapped", how == "dropped":
		c = stageOf(tv.Cancelled)
	case how == "renewed":
		c = stageOf(tv.Renewed)
	default:
		c = stageOf(tv.Announced)
		if h.about != nil && h.r.season[foldedName(h.about)] > 1 {
			return nil
		}
	}
	c.Season, c.When = whole, h.r.when(h)
	if w := h.lastMention("W"); w != nil && h.r.judge(h).certainty == tv.Confirmed {
		c.By = w.name
	}
	return []tv.Claim{c}
}
