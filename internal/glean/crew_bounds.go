package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Where the names end of whom a title or a verb tells, and titles of two words.

var (
	// thenOfShow stands between names where the sentence turns to the show: "directed by Jo Pell, it will star Ida Voss".
	thenOfShow = phraseOf(` , (?:it|this|they|the (?:[a-z0-9-]+ ){0,3}(?:series|show|drama|comedy|sitcom|thriller|play|film|cast)) (?:[a-z]+ ){0,3}`)
	// longTitle ends with the first words of a title that is more than its last word.
	longTitle = phraseOf(` (?:(?:first|second|third) assistant|assistant|associate|supervising|producing|consulting|co-executive|line|(?P<series>series)|story|field|development|post|casting|art|set|artistic|musical|technical) $`)
	// ofAgent tells whose client somebody is.
	ofAgent = phraseOf(` is (?:(?:also|now|[a-z]+) )?(?:[a-z]+ by|with|at) `)
	// wroteElse follows a name where what somebody writes is no script.
	wroteElse = phraseOf(`^(?:wrote|writes|write|writing|written) (?:alongside (?:a|an|the|his|her) |(?:[a-z]+ )?(?:a|an|open|the) (?:[a-z]+ )?(?:letter|note|post|message|caption|memoir|cheque|check|email|tweet)|it down|them down|to (?:fans|viewers|say)|fans |on (?:<O|social|instagram|twitter|x |facebook))`)
)

// longerTitle gives the whole title where a rule has caught its last word: "series producer".
func (h *hit) longerTitle(list []string) []string {
	text := h.s.shape.text
	at, _ := h.groupAt("role")
	if at < 0 || len(list) != 1 {
		return list
	}
	switch said := strings.TrimPrefix(h.group("role"), " "); {
	case strings.HasPrefix(said, "co-executive produc"), strings.HasPrefix(said, "co-exec produc"):
		return []string{"co-executive producer"}
	}
	before := text[back(text, at, 3):at]
	found := longTitle.FindStringSubmatch(before)
	if found == nil || list[0] != "director" && list[0] != "producer" || found[1] != "" && list[0] != "producer" {
		return list
	}
	title := strings.Fields(found[0])
	return []string{strings.Join(append(title, list[0]), " ")}
}

// oneTitle tells that a title is one person's: "by creator Ida Voss, Per Lund and Jo Pell".
func (h *hit) oneTitle() bool {
	return h.rule.name == "crew/title-before" && !strings.HasSuffix(h.group("role"), "s")
}

// ofLastAlone leaves of whom "who" tells the last, where he has a title of his own: "with Ida Voss and director Jo Pell, who will".
func (h *hit) ofLastAlone(claims []tv.Claim) []tv.Claim {
	from, to := h.groupAt("list")
	if h.rule.name != "crew/who" || from < 0 {
		return claims
	}
	text := h.s.shape.text
	all := h.r.mentionsIn(text, from, to, "PN")
	if len(all) < 2 {
		return claims
	}
	last := all[len(all)-1]
	if !ofCraft(text[:last.at]) {
		return claims
	}
	list := claims[:0:0]
	for i := range claims {
		if claims[i].Value.Person == last.name {
			list = append(list, claims[i])
		}
	}
	if len(list) == 0 && len(claims) > 0 {
		c := claims[0]
		c.Value.Person = last.name
		list = append(list, c)
	}
	return list
}

var bossRules = []rule{
	on("crew/boss", " boss | bosses ", `(?:(?:show|series|drama|comedy|{show}) (?:" )?(?:boss|bosses)) {list}`, bossOf),
}

// bossOf reads "series boss Ida Voss", who runs the show; at a soap that is its producer.
func bossOf(h *hit) []tv.Claim {
	a, b := h.groupAt("list")
	text := h.s.shape.text
	who := h.crewNames(a, b)
	if len(who) == 0 || !h.r.speaksOfShow(h) || has(text[:h.start+1], "former") || has(text, "soap") {
		return nil
	}
	if !strings.Contains(text[h.start:a], "bosses") {
		who = who[:1]
	}
	var list []tv.Claim
	for _, name := range who {
		list = append(list, h.crewFor(name, []string{"showrunner"}, whole)...)
	}
	return h.known(list)
}
