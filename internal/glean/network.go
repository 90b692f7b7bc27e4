package glean

import (
	"strings"

	"backlot/internal/tv"
)

var networkRules = []rule{
	on("network/moves", " move| home | not ", `(?:moves|moved|moving|move|home|but) (?:[a-z]+ ){0,4}?(?:from <W\d+> )?(?:on|to|at) {net}`, onNetwork),
	on("network/beside", "W", `{net}`, onNetwork),
}

var notAiring = phraseOf(` (?:film|movie|films|movies|formerly|former|previously|originally|deal|known for|executive|account|other|another|distributed|distributor|rival|not on|not to|pass|passes|passed|parent|podcast) `)

// besides are what a network does to a show that is its own, or how it has it.
var besides = phraseOf(`^(?:(?:[a-z-]+ ){0,3}(?:series|drama|comedy|sitcom|thriller|dramedy|soap|hit|saga)|'s|has|had|will|would|is|said|says|confirmed|announced|announces|today|tells|told|have|renewed|ordered|cancelled|canceled|renews|orders|cancels|axed|commissioned|commissions|greenlit|shut|axes|dates|plans|hopes|expects|calls|sets|set|series|drama|comedy|sitcom|thriller|original|show|soap|hit|\)|,|\.|;|:|in|for|on|after|with|would|tonight|at|flatly|also|now|from|and|this|next|insists|promises|moved|picked|saga|miniseries|dramedy|blames|yet|wo|did|does|\(|<D|'|")`)

// onNetwork makes a claim of the first network that has to do with a show.
func onNetwork(h *hit) []tv.Claim {
	m := h.mention("net")
	text := h.s.shape.text
	if m == nil || !h.r.speaksOfShow(h) || !besides.MatchString(text[h.end+1:]+" ") {
		return nil
	}
	start := strings.LastIndex(text[:h.end], "<")
	if h.speaks(start) {
		return nil
	}
	if h.r.goesThere(text, start) || firstVersion.MatchString(text[:start]) || herStart.MatchString(text[:start]) {
		return nil // where somebody works next
	}
	if strings.HasSuffix(text[:start], " his ") || strings.HasSuffix(text[:start], " her ") {
		return nil // somebody's other work: "her Netflix series"
	}
	if notAiring.MatchString(text[back(text, start, 4):h.end+1]) || dayLater.MatchString(text[back(text, start, 4):start+1]) || h.bracketsOfOther(start, nil) {
		return nil
	}
	if from, to := h.s.clauseAt(start + 1); h.rule.name == "network/beside" && ofOffshoot.MatchString(text[from:max(to, h.end+1)]) {
		return nil // where what comes out of the show is made, not the show
	}
	if h.r.notItsHome(text, m.name) || h.lost(start) || h.r.falseByForm(h, &tv.Claim{Kind: tv.OnNetwork}) {
		return nil
	}
	h.about = h.besideChannel(h.end)
	t := h.r.showAt(h)
	if t == nil || h.r.aired[t] != "" && h.rule.name == "network/beside" {
		return nil
	}
	c := tv.Claim{Kind: tv.OnNetwork, Value: tv.Value{Text: m.name}, Season: whole, Certainty: tv.Confirmed, By: nobody}
	if c.Detail = h.where(c); c.Detail == "" {
		h.r.aired[t] = m.name
	}
	return []tv.Claim{c}
}

// ofOffshoot is what comes out of a show as a clause's own matter, "a prequel to SHOW is in
// development": "SHOW, a spin-off of that" is the show itself.
var ofOffshoot = phraseOf(` (?:an?|another|no|potential|possible|planned|new) (?:[a-z-]+ ){0,3}?(?:["'] )?(?:` + offshoot + ` (?:of|to|from|for) (?:["'] )?(?:<S\d+>|the (?:series|show|drama|comedy|hit))|<S\d+> (?:["'] )?` + offshoot + `) (?:["'] )?(?:(?:is|was|has|will|at|in|for|on)|\.) `)

// speaks tells that the network at that offset of the shape only says a thing: what
// it orders is its own, and what it tells of need not be.
func (h *hit) speaks(at int) bool {
	text := h.s.shape.text
	return (saysIt.MatchString(text[:at]) || itSays.MatchString(text[h.end:])) && !ofItsOwn.MatchString(text[h.end:])
}

var (
	ofItsOwn = phraseOf(` that (?:its|it (?:has|had|would|will)) `)
	saysIt   = phraseOf(` (?:says|said|say|according to|per|told by) $`)
	itSays   = phraseOf(`^ (?:also |has |have |had |now |flatly )*(?:says|said|tells|told|insists|insisted|maintains|denies|denied) `)
)

// longestValue is how long a value in words may be, in bytes.
const longestValue = 160

// short gives a sentence as a value in words: without its end, cut at a word.
func (r *reader) short(s *sentence) string {
	t := strings.Join(strings.Fields(r.text[s.start:s.end]), " ")
	t = endQuoted(strings.TrimRight(t, `.!?"' `), t)
	if strings.Count(t, "*") == 1 {
		t = strings.Replace(t, "*", "", 1) // its other stands before the sentence
	}
	return cutAt(t)
}

// cutAt cuts words that are too long for a value.
func cutAt(t string) string {
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
