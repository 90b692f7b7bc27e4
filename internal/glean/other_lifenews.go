package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What has become of somebody of the show besides his part: he has died, retired, signed a new contract. It is
// kept in the words of the text. A prize won in passing, and to whom somebody is married, are no news of the show.

const (
	oncePast = `(?:(?:has|have|had|who|also|just|since|recently|sadly|suddenly|peacefully|tragically|reportedly|already|now|formally|officially|later|then) )*`
	signs    = `(?:signed|agreed|penned|inked|put pen to paper on) (?:up to |on to )?(?:an? )?(?:new |fresh |further |another |lucrative |bumper |[a-z0-9]+-(?:year|month|series|season) |[a-z]+ ){0,3}?(?:contract|deal)(?: (?:extension )?(?:that|which|to|with|until|through|for|keeping|on|as|,|\.))`
)

var lifeRules = []rule{
	on("other/died-or-retired", " died | passed | retired | retires | retiring ", `{per} {apposition}(?:\( [^()]{1,30} \) )?(?:, who |, )?`+oncePast+`(?:(?:died|passed away)(?: (?:in|on|at|aged|last|this|from|of|after|earlier|suddenly|peacefully|before|during|following|while|,|\.|{date}))|(?:retired|retires|will retire|is retiring)(?: (?:in|on|at|last|this|from|after|earlier|before|following|,|\.|{date})))`, livedSo),
	on("other/contract", " contract | deal ", `{per} {apposition}`+oncePast+signs, livedSo),
	on("other/her-contract", " contract | deal ", `(?P<who>he|she) `+oncePast+signs, livedSo),
}

// livedSo keeps what has become of somebody, by his name.
func livedSo(h *hit) []tv.Claim {
	text, who := h.s.shape.text, h.group("who")
	p := h.mention("per")
	if who != "" {
		p = h.r.personBefore(h)
	}
	switch {
	case p == nil || !p.full && p.kind != isPerson || p.kind == isCharacter || h.r.isPart[p.name] || h.r.hasActor(p.name):
		return nil
	case h.asked() || asked(h.s) || h.spoken() || !h.r.speaksOfShow(h) || h.r.judge(h).negative || h.r.judge(h).certainty == tv.Denied:
		return nil
	case has(text[h.start:h.end+1], "died", "passed away", "retired") && (hisKin.MatchString(text[:h.start+2]) || h.r.isPlace(p.name)):
		return nil
	case strings.Contains(h.r.article.Title, p.name[strings.LastIndexByte(p.name, ' ')+1:]) && has(text[h.start:h.end+1], "died", "passed away"):
		return nil // it is an obituary, and of no show
	case strings.HasPrefix(text[h.end:], " of his") || strings.HasPrefix(text[h.end:], " of her"):
		return nil
	case !h.r.knownHere(p.name) && !ofTheShowHere.MatchString(text[:h.start+1]):
		return nil // somebody of whom the article only tells here
	}
	if has(text[h.start:h.end+1], "died", "passed away") {
		h.r.diedEarlier(h, p.name)
	}
	list := h.inItsWords()
	for i := range list {
		if text := h.s.shape.text; len(h.r.mentionsIn(text, h.end, len(text), "PN")) > 0 && who == "" {
			list[i].Value.Text = h.r.shortAround(h)
		}
		if said := h.r.saidOf(h.s, h.start, who, p.name); said != "" {
			list[i].Value.Text = said
		}
		if h.r.judge(h).certainty == tv.Reported {
			list[i].Certainty, list[i].By = tv.Reported, h.r.judge(h).by
		}
	}
	return list
}

// hisKin ends what stands before a name that is not who is told of: "the father of".
var hisKin = phraseOf(` (?:(?:father|mother|husband|wife|widow|widower|son|daughter|brother|sister) (?:of|to)|role of|part of|character|plays|played|as) (?:[a-z-]+ ){0,3}$`)

// ofTheShowHere ends what stands before somebody of whom it is said what he is to the show.
var ofTheShowHere = phraseOf(` (?:(?:one of|narrator|presenter|host|star|actor|actress|creator|writer|director|producer|judge|composer|comedian|keeper|participant|contestant|contributor|founder|veteran)(?: (?:[a-z0-9'-]+|<[SED]\d+>)){0,6} (?:, )?|cast member )$`)

// knownHere tells that the article tells of somebody in more than one sentence, or what he is to the show.
func (r *reader) knownHere(name string) bool {
	if r.parts[name] != "" || r.isHolder(name) || r.speaking[name] > 0 {
		return true
	}
	n := 0
	for i := range r.sentences {
		text := r.sentences[i].shape.text
		for _, m := range r.mentionsIn(text, 0, len(text), "PN") {
			if m.name == name {
				n++
				break
			}
		}
	}
	return n > 1
}

// saidOf gives the words of a sentence, with the name of whom it calls "she" and tells.
func (r *reader) saidOf(s *sentence, at int, who, name string) string {
	said := r.short(s)
	switch who {
	case "":
		return ""
	case "he", "she":
		if first, rest, more := strings.Cut(said, " "); more && at < 3 && strings.EqualFold(first, who) {
			return name + " " + rest
		}
	}
	return ""
}
