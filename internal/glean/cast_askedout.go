package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Why somebody goes, where it is told as what he asked for or what the going was: "asked to be released from
// his contract to pursue a film", "her departure was a creative decision"; and why a show was not kept.

var askedOutRules = []rule{
	on("cast/asked-out", " asked | requested | wanted | sought | chose | chosen | opted | decided | elected ", `{per} {apposition}(?:(?:had|has|have|reportedly|personally|also|himself|herself) )*(?:asked|requested|wanted|sought|chose|chosen|opted|decided|elected) (?:to (?:be )?)?(?:released|let out|freed|let go|written out|leave|depart|exit)(?: (?:of|from) (?:his|her|their|the) (?:contract|deal|commitment|series|show|role|part))?`, askedOut),
}

// askedOut makes a claim of somebody who asked to go, where it is told that he goes.
func askedOut(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative {
		return nil
	}
	near := text[h.start : h.end+1]
	if !has(near, "contract", "deal", "commitment") && !h.r.goes(p.name) {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	c.Certainty, c.Season = h.r.judge(h).certainty, whole
	if c.Detail = h.reason(c); c.Detail == "" {
		c.Detail = strings.TrimSpace(h.r.wordsBetween(h.s, h.start+1+strings.Index(text[h.start+1:], " ")+1, h.end))
	}
	return []tv.Claim{c}
}

// goes tells that the article has said that somebody goes.
func (r *reader) goes(person string) bool {
	for i := range r.proposed {
		if c := &r.proposed[i].claim; !r.proposed[i].dropped && c.Kind == tv.Cast && c.Value.Person == person && c.Value.Change == tv.Departs {
			return true
		}
	}
	return false
}

// whatItWas follows a going that is told as what it was: "was a creative decision".
var whatItWas = phraseOf(` (?:departure|exit|leaving|decision to (?:leave|go|depart|exit)|decision|parting) (?:[a-z]+ ){0,2}?(?:was|is|were|came|comes) ((?:(?:purely|entirely|simply|said to be|understood to be|largely|mutual|made) )*(?:an? (?:(?:[a-z-]+ ){0,2}?(?:creative|personal|mutual|amicable|financial|budgetary|family|scheduling|joint|story|business|health|medical|cost-cutting|cost) (?:[a-z-]+ )?(?:decision|choice|reasons?|matter|move|agreement|measure|one))|(?:creative|mutual|amicable|personal|budgetary|financial|story-driven|her own|his own|their own)(?: (?:decision|choice|one|reasons?))?|for (?:[a-z-]+ ){1,2}reasons|down to (?:[a-z-]+ ){1,4})) (?:,|\.|;|and|but|while|--|said|according|") `)

// butLeft is that somebody has gone, behind what he had been: "who was originally cast in June but left".
var butLeft = phraseOf(`<[PN]\d+> , who (?:[^ ;.]+ ){1,10}?(?:but|and|before) (?:(?:then|later|has|had|have|since|ultimately|eventually|subsequently|recently) )*(?:left|exited|departed|quit|dropped out|withdrew|pulled out|stepped (?:down|away|back|aside)|bowed out|backed out|leaving|exiting|withdrawing|dropping out) `)

// whyGone gives the claim that somebody goes its reason, whatever made a going of it.
func (r *reader) whyGone(s *sentence, p *proposed) {
	c := &p.claim
	if c.Kind != tv.Cast || !wantsReason(*c) {
		return
	}
	if c.Detail = p.hit.reason(*c); c.Detail != "" {
		return
	}
	text := s.shape.text
	if loc := butLeft.FindStringIndex(text[p.hit.start:]); loc != nil {
		verb := *p.hit // what stands between is told of what was before
		verb.end = p.hit.start + loc[1] - 1
		if c.Detail = verb.reason(*c); c.Detail != "" {
			return
		}
	}
	for _, m := range r.mentionsIn(text, 0, len(text), "PN") {
		if m.name != c.Value.Person {
			continue
		}
		behind := text[m.at+strings.IndexByte(text[m.at:], '>')+1:]
		if loc := whatItWas.FindStringSubmatchIndex(behind); loc != nil && loc[0] < 24 {
			at := len(text) - len(behind)
			c.Detail = r.wordsBetween(s, at+loc[2], at+loc[3])
		}
	}
}
