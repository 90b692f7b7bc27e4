package glean

import (
	"strings"

	"backlot/internal/tv"
)

var episodeRules = []rule{
	on("episodes/of", " episode| parts | part | parter ", `(?P<n>[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|twenty-two|twenty-four)(?: new| hour-long| all-new| brand-new| one-hour| half-hour| full| 30-minute| 60-minute)*(?: |-)(?:episodes|parts|instalments|installments|chapters)`, episodesOf),
	on("episodes/long", "-episode |-part |-parter ", `(?P<n>[0-9]{1,3}|six|seven|eight|nine|ten|twelve|three|four|five|thirteen|sixteen|twenty|eleven|two|twenty-two)-(?:episode|part|parter|hour)`, episodesLong),
}

func episodesOf(h *hit) []tv.Claim {
	text := h.s.shape.text
	before := text[back(text, h.start, 5) : h.start+1]
	if has(before, "first", "last", "final", "additional", "after", "next", "other", "two of", "past", "more", "opening", "remaining", "already", "than", "of its", "multiple", "over", "longer", "directed", "directs", "wrote", "another", "direct", "extra", "within", "every") {
		return nil
	}
	clause, to := h.s.clauseAt(h.start + 1)
	near := text[max(clause, back(text, h.start, 12)):max(to, h.end+1)]
	if !has(near, "season", "series", "consist", "consists", "run", "runs", "of", "will", "have", "has", "planned", "order", "ordered", "comprise", "comprises", "spans", "total", "with", "feature", "includes") {
		return nil
	}
	return numbered(h)
}

func episodesLong(h *hit) []tv.Claim {
	rest := h.s.shape.text[h.end+1:]
	for _, w := range []string{"arc", "story", "crossover", "finale", "premiere", "guest", "two", "deal"} {
		if strings.HasPrefix(rest, w) {
			return nil
		}
	}
	return numbered(h)
}

func numbered(h *hit) []tv.Claim {
	word := h.group("n")
	n := cardinals[word]
	for i := 0; n == 0 && i < len(word); i++ {
		if !digit(word[i]) {
			return nil
		}
	}
	if n == 0 {
		for i := range len(word) {
			n = n*10 + int(word[i]-'0')
		}
	}
	if n < 2 || n > 400 || !h.r.speaksOfShow(h) {
		return nil
	}
	return []tv.Claim{{Kind: tv.Episodes, Value: tv.Value{Number: n}}}
}

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
