package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What has become of somebody of the show besides his part: he has died, retired, won a prize, signed a new
// contract; and to whom he is married. It is kept in the words of the text.

const (
	aPrize   = `(?:awards?|prizes?|baftas?|emmys?|emmy|iftas?|logies?|logie|oscars?|golden globes?|trophy|trophies|gold medal|medals?|palme|nominations?|nomination|honours?|honors?|[a-z]+ of the year)`
	wins     = `(?:won|wins|win|winning|took home|takes home|taken home|picked up|picks up|scooped|scoops|bagged|bags|landed|lands|received|receives|earned|earns|collected|collects|claimed|claims|was awarded|been awarded|were awarded|was presented with|was given)`
	oncePast = `(?:(?:has|have|had|who|also|just|since|recently|sadly|suddenly|peacefully|tragically|reportedly|already|now|formally|officially|later|then) )*`
	signs    = `(?:signed|agreed|penned|inked|put pen to paper on) (?:up to |on to )?(?:an? )?(?:new |fresh |further |another |lucrative |bumper |[a-z0-9]+-(?:year|month|series|season) |[a-z]+ ){0,3}?(?:contract|deal)(?: (?:extension )?(?:that|which|to|with|until|through|for|keeping|on|as|,|\.))`
	fewWords = `(?:[a-z0-9'&.-]+ |<[A-Z]\d+> |, |"|'s ){0,14}?`
)

var lifeRules = []rule{
	on("other/died-or-retired", " died | passed | retired | retires | retiring ", `{per} {apposition}(?:\( [^()]{1,30} \) )?(?:, who |, )?`+oncePast+`(?:(?:died|passed away)(?: (?:in|on|at|aged|last|this|from|of|after|earlier|suddenly|peacefully|before|during|following|while|,|\.|{date}))|(?:retired|retires|will retire|is retiring)(?: (?:in|on|at|last|this|from|after|earlier|before|following|,|\.|{date})))`, livedSo),
	on("other/prize", " award| prize| bafta| emmy| ifta| logi| oscar| globe| troph| medal| palme| nominat| honour| honor| year ", `{per} {apposition}(?:, who |, )?`+oncePast+wins+` `+fewWords+aPrize, livedSo),
	on("other/role-won", " award| prize| bafta| emmy| ifta| logi| oscar| globe| troph| medal| palme| nominat| honour| honor| year ", `(?:role|part|performance|turn|portrayal|work|it|script|episode|show|series|drama|comedy) (?:has |have |had |also |later )*(?:won|earned|brought|landed|netted|bagged|gained|secured|got) (?P<who>her|him|them|<[PN]\d+>) `+fewWords+aPrize, livedSo),
	on("other/show-prize", " award| prize| bafta| emmy| ifta| logi| oscar| globe| troph| palme| nominat| year ", `(?:{show}|{season}|it|`+theShow+`) (?:["'] )?(?:, [^,;]{1,80} , )?`+oncePast+wins+` `+fewWords+aPrize, showsPrize),
	on("other/contract", " contract | deal ", `{per} {apposition}`+oncePast+signs, livedSo),
	on("other/her-contract", " contract | deal ", `(?P<who>he|she) `+oncePast+signs, livedSo),
	on("other/married", " husband | wife | partner | spouse | married | wed | fiancé | fiancée ", `{per} {apposition}(?:[a-z'-]+ |, |<[SED]\d+> ){0,10}?(?P<bond>(?:his|her|their) (?:real-life |late |former |then |long-term |longtime |[a-z]+ )?(?:husband|wife|partner|spouse|ex-husband|ex-wife|fiancé|fiancée)(?: and (?:[a-z-]+ ){1,3}?)? ?(?:, )?(?:the |fellow |actor |[a-z-]+ ){0,4}?|(?:is|are|was|were|got|has been) (?:now )?(?:married|engaged|wed) to (?:the |fellow |his |her |[a-z-]+ |, ){0,5}?)<(?P<per2>[PN]\d+)>`, marriedTo),
}

// livedSo keeps what has become of somebody, by his name.
func livedSo(h *hit) []tv.Claim {
	text, who := h.s.shape.text, h.group("who")
	p := h.mention("per")
	if who != "" && (who[0] == '<' || who == "them") {
		p = h.r.find(strings.Trim(who, "<>"))
	} else if who != "" {
		p = h.r.personBefore(h)
	}
	switch {
	case who == "them" || p == nil || !p.full && p.kind != isPerson || p.kind == isCharacter || h.r.isPart[p.name] || h.r.hasActor(p.name):
		return nil
	case h.asked() || asked(h.s) || h.spoken() || !h.r.speaksOfShow(h) || h.r.judge(h).negative || h.r.judge(h).certainty == tv.Denied:
		return nil
	case has(text[h.start:h.end+1], "died", "passed away", "retired") && (hisKin.MatchString(text[:h.start+2]) || h.r.isPlace(p.name)):
		return nil
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

// showsPrize keeps what a show or a season of it has won.
func showsPrize(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative || h.r.judge(h).certainty != tv.Confirmed || has(text[h.start:h.end+1], "who", "whose", "film", "movie", "could", "may", "might", "fans", "bet") || h.r.told(h.s, func(c tv.Claim) bool { return c.Kind == tv.Other }) {
		return nil
	}
	list := h.inItsWords()
	for i := range list {
		list[i].Season = h.seasonOrWhole()
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
	case "her", "him":
		for _, verb := range []string{"won", "earned", "brought", "landed", "netted", "bagged", "gained", "secured", "got"} {
			if strings.Contains(said, " "+verb+" "+who+" ") {
				return strings.Replace(said, " "+verb+" "+who+" ", " "+verb+" "+name+" ", 1)
			}
		}
	}
	return ""
}

// marriedTo keeps with whom of the show somebody lives, who is named.
func marriedTo(h *hit) []tv.Claim {
	p, other := h.mention("per"), h.mention("per2")
	text := h.s.shape.text
	if p == nil || other == nil || !p.full && p.kind != isPerson || !other.full && other.kind != isPerson || p.name == other.name || asked(h.s) || h.asked() || !h.r.speaksOfShow(h) || h.r.judge(h).negative {
		return nil
	}
	for _, m := range []*mention{p, other} {
		if m.kind == isCharacter || h.r.isPart[m.name] || h.r.actor[m.name] != "" {
			return nil
		}
	}
	if !h.r.knownHere(p.name) && !h.r.knownHere(other.name) && !makerHere.MatchString(text[:h.start+1]) && !has(text[h.start:h.end+1], "created", "wrote", "writes", "made", "directs", "directed", "stars", "plays") || castLink.MatchString(text[h.start:h.end+1]) {
		return nil
	}
	list := h.inItsWords()
	for i := range list {
		from := strings.Index(text[h.start:], "<")
		_, to := h.groupAt("per2")
		if said := strings.TrimRight(h.r.wordsBetween(h.s, h.start+from, to+1), ` .,;"`); len(said) < longestValue {
			list[i].Value.Text = said
		}
	}
	return list
}

// castLink gives parts out: "Ida Voss as Nora and her husband".
var castLink = phraseOf(` (?:as|plays|playing|portrays|opposite|character|role|with <[PN]\d+> as) `)
