package glean

import (
	"strings"

	"backlot/internal/tv"
)

var networkRules = []rule{
	on("network/on", " on | to | for | with ", opens+` (?:[a-z0-9'-]+ |{season} |{date} |, |" ){0,7}?(?:on|to|for|exclusively on|only on) (?:[a-z]+ )?{net}`, onNetwork),
	on("network/show-on", " on | for ", `{show} (?:[a-z'-]+ |{season} |" |' |, ){0,6}?(?:on|for|at|from) {net}`, onNetwork),
	on("network/own", " 's ", `{net} 's (?:"|' )?(?:[a-z-]+ ){0,5}?(?:"|' )?{show}`, onNetwork),
	on("network/series", "W", `{net} (?:'s )?(?:[a-z-]+ ){0,4}?(?:series|drama|comedy|sitcom|show|original|thriller|dramedy|miniseries|docuseries|hit)`, onNetwork),
	on("network/brackets", " ( ", `{show} (?:{season} )?(?:"|' )?(?:{season} )?\( {net} (?:, [^()]{1,40})?\)`, onNetwork),
	on("network/at", " at | by ", `(?:cancelled|canceled|axed|renewed|ordered|picked up|greenlit|scrapped|commissioned|home|over|dead|developed|made) (?:at|by) {net}`, onNetwork),
	on("network/order-to", " to ", `{net} (?:[a-z'-]+ |, ){1,10}?(?:order|orders|greenlight|green light|renewal|pickup|season|reprieve) to (?:the |its )?(?:"|' )?{show}`, onNetwork),
	on("network/whose", " , ", `{show} (?:"|' )?, {net} 's`, onNetwork),
	on("network/acts", "W", `{net} {adv}(?:(?:has|have|had|will|would|is|also|flatly|still) )*{adv}(?:'s )?`+acts, networkActs),
	on("network/ordered", " order| renew| cancel| commission| greenl| axed | axes | picked ", `{net} {adv}(?:has |have |had )?{adv}(?:ordered|orders|renewed|renews|cancelled|canceled|cancels|commissioned|commissions|greenlit|greenlights|axed|axes|picked up|picks up|scrapped|scraps) (?:[a-z'-]+ |" |' ){0,5}?(?:{show}|{season}|it|the (?:series|show|drama|comedy))`, onNetwork),
}

// acts are what a network does with or says of its own show.
const acts = `(?:said|says|say|confirmed|confirms|announced|announces|announce|revealed|insists|denies|denied|dated|dates|set|sets|shut down|pulled|pulls|pencilled|penciled|plans|expects|intends|scheduled|schedules|moved|moves|delayed|delays|pushed|pushes|not set|not announced|not ordered|yet to|handed|hands|giving|given|gave|bringing|brings|keeping|keeps|airs|aired|shows|streams|unveiled|released|closed|closes|ending|ends|spokesman|spokeswoman|spokesperson|executives|drama chief|wants|picked|picks)`

// networkActs takes a network that acts in a sentence about a show for the show's
// own, where nothing plainer is said.
func networkActs(h *hit) []tv.Claim {
	m := h.mention("net")
	text := h.s.shape.text
	if m == nil || h.r.showAt(h) == nil || has(text, "film", "movie", "rival", "rescue", "talks", "pitched", "deal", "rejected", "passed", "bidding", "former", "formerly", "snap", "save") ||
		guessCue.MatchString(text[:min(len(text), h.end+1)]) || len(h.r.mentionsIn(text, 0, len(text), "W")) > 1 && len(h.r.mentionsIn(text, 0, len(text), "S")) > 1 {
		return nil
	}
	return []tv.Claim{{Kind: tv.OnNetwork, Value: tv.Value{Text: m.name}, Season: whole, Certainty: tv.Confirmed}}
}

func onNetwork(h *hit) []tv.Claim {
	m := h.mention("net")
	text := h.s.shape.text
	if m == nil || !h.r.speaksOfShow(h) || has(text[back(text, h.start, 3):h.end+1], "film", "movie", "films", "movies", "formerly", "previously", "originally", "former") {
		return nil
	}
	if has(text[h.start:h.end+1], "deal", "known", "executive", "boss", "chief", "account", "other", "another") || has(text[back(text, h.start, 3):h.end+1], "next-day", "next day") {
		return nil
	}
	if t := h.r.showAt(h); h.mention("show") == nil && len(h.r.mentionsIn(text, 0, len(text), "S")) > 0 && t != h.r.show {
		return nil
	}
	return []tv.Claim{{Kind: tv.OnNetwork, Value: tv.Value{Text: m.name}, Season: whole, Certainty: tv.Confirmed}}
}

var spinoffRules = []rule{
	on("spinoff/made", " spin-off | spinoff | prequel | sequel | offshoot ", `(?:(?:developing|ordered|orders|announced|announces|greenlit|planning|plans|in development|in the works|working on|exploring|considering|confirmed|commissioned|launching|mulling|pitched|talks|discussing|shelved|will be|is|getting|gets) (?:[a-z'-]+ |{any} |" ){0,6}?(?:spin-off|spinoff|prequel series|sequel series|offshoot|prequel)|(?:spin-off|spinoff|prequel series|sequel series|offshoot|prequel) (?:[a-z'-]+ |{any} |, |" ){0,8}?(?:is|are|has|in|being|could|may|might|will|set|was) {adv}(?:in development|in the works|planned|ordered|announced|happening|being developed|shelved|greenlit|on the way|coming|been ordered|been announced|begin|debut|premiere|developed))`, spinoff),
}

func spinoff(h *hit) []tv.Claim {
	return []tv.Claim{{Kind: tv.Spinoff, Value: tv.Value{Text: h.r.short(h.s)}, Season: whole}}
}

// longestValue is how long a value in words may be, in bytes.
const longestValue = 160

// short gives a sentence as a value in words: without its end, cut at a word.
func (r *reader) short(s *sentence) string {
	t := strings.Join(strings.Fields(r.text[s.start:s.end]), " ")
	t = strings.TrimRight(t, `.!?"' `)
	if len(t) <= longestValue {
		return t
	}
	cut := strings.LastIndexByte(t[:longestValue], ' ')
	if comma := strings.LastIndexByte(t[:longestValue], ','); comma > longestValue/2 {
		cut = comma
	}
	if cut < 1 {
		return ""
	}
	return strings.TrimRight(t[:cut], ",;: ") + " …"
}
