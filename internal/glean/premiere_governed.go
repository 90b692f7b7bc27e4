package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A date belongs to the verb that governs it: the nearest word of the trade
// before it in its clause, or behind it where it comes first. These lists say
// what each such word makes of a date.
var (
	beginning = words(`premiere premieres premiered premiering debut debuts debuted debuting launch launches launched launching arrive arrives arrived arriving return returns returned returning
		air airs aired airing drop drops dropped dropping land lands landed landing bow bowed start starts started starting begin begins began open opens opened opening
		come comes came coming hit hits streams streaming released broadcast shown seen screened follow followed dated date appear appeared slip slips slipped slid slide slides slate
		ready kicks kick unveil introduce lands available stream`)
	finishing = words(`finale finales conclude concludes concluded concluding finish finishes finished finishing ends ended ending closes closed signs culminates final`)
	working   = words(`film filming filmed shoot shooting shot production photography cameras work writing wrote script scripts cast casting hired joined joins left quit died born sold bought won win wins
		nominated lost began-filming renewed ordered cancelled canceled commissioned announced pitched revealed met married wrap wraps wrapped resume resumes resumed scrapped axed trailer tickets album
		film movie feature novel book play podcast tour concert festival told said posted wrote confirmed gave spoke interview opened-fire put pulled shut shuts halted suspended moved signed
		amended updated published posted-photo voting nominations awards trial picture convention panel event sale row`)
	// startsWork are words after which a beginning is that of work and no premiere.
	startsWork = words(`filming shooting production photography cameras work shoot shoots writing rehearsals casting writers scripts set`)
)

var governedRules = []rule{
	on("premiere/governed", "<D", `{date}`, governedPremiere),
}

// governor gives the word that governs a date and the part of the shape from that word to the date.
func (h *hit) governor() (verb, between string) {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	at := h.start + 1
	words := 0
	for i := at; i > from && words < 15; words++ {
		j := strings.LastIndexByte(text[:i-1], ' ')
		if j < 0 {
			break
		}
		w := text[j+1 : i-1]
		if over, is := isOver(text[:j], w, text[i:]); is {
			return over, text[j : h.end+1]
		}
		if w == "streaming" && serviceBehind.MatchString(text[i-1:]) {
			i = j + 1
			continue // where it is seen
		}
		if beginning[w] || finishing[w] || working[w] {
			return w, text[j : h.end+1]
		}
		if w == "or" || w == "that" && words > 4 {
			return "", ""
		}
		if (w == "went" || w == "goes" || w == "go") && (strings.HasPrefix(text[i:], "out ") || strings.HasPrefix(text[i:], "on the air ") || strings.HasPrefix(text[i:], "on air ")) {
			return "premiere", text[j : h.end+1]
		}
		if w == "show" && (has(text[back(text, j, 2):i], "will", "would", "to")) {
			return "premiere", text[j : h.end+1]
		}
		if w == "show" || w == "series" {
			i = j + 1
			continue
		}
		if strings.HasPrefix(w, "<D") && words > 0 && !(w == "to" || strings.Contains(text[i-1:at], " and ")) {
			return "", ""
		}
		i = j + 1
	}
	// a date that comes first: "On 15 October volume two lands"
	_, to := h.s.clauseAt(h.start + 1)
	lead := strings.Fields(text[from:at])
	if len(lead) > 3 {
		return "", ""
	}
	rest := strings.Fields(text[h.end:max(to, h.end)])
	for i, w := range rest {
		if i > 8 || strings.HasPrefix(w, "<D") {
			break
		}
		if beginning[w] || finishing[w] || working[w] {
			return w, " " + strings.Join(rest[:i+1], " ") + " "
		}
	}
	return "", ""
}

// serviceBehind begins behind "streaming" where that is of a house: "moves to Norda's streaming service in May".
var serviceBehind = phraseOf(`^ (?:service|platform|app|site|arm|channel|giant|home|hub|player|rival|partner) `)

// isOver reads a verb of showing of which the words beside it make another thing: an
// end, or nothing that governs a day. Is is false where the verb means what it says.
func isOver(before, verb, behind string) (governor string, is bool) {
	switch verb {
	case "bow", "bows", "bowed", "bowing":
		if strings.HasPrefix(behind, "out ") || strings.HasPrefix(behind, "up ") {
			return "finale", true
		}
		return "premiere", true
	case "dropped":
		return "", strings.HasPrefix(behind, "by ")
	case "air":
		return "", strings.HasSuffix(before, " left the")
	case "came":
		return "", strings.HasPrefix(behind, "to a close ") || strings.HasPrefix(behind, "by ")
	}
	return "", false
}

// aboutAShow tells that the subject of a clause is a show, a season or its episodes.
func (h *hit) aboutAShow(from int) bool {
	text := h.s.shape.text
	clause := text[from : h.end+1]
	if len(h.r.mentionsIn(clause, 0, len(clause), "SE")) > 0 {
		return true
	}
	return has(clause, "it", "its", "series", "show", "drama", "comedy", "sitcom", "season", "episodes", "which", "run", "thriller", "soap", "programme", "program", "premiere", "launch", "finale", "saga", "episode", "release", "they",
		"one", "instalment", "date", "farewell", "second", "third", "fourth", "story", "that", "hour", "release", "drop", "on screens", "in it", "both", "the end", "nobody")
}

var notShown = words(`film movie feature picture novel book album play exhibition single story strike strikes walkout war career conference marathon trailer soundtrack podcast festival tour concert tickets voting trial reunion awards restaurant upfront upfronts presentation schedule lineup`)

func (h *hit) foreignTalk(part string) bool {
	for _, w := range strings.Fields(part) {
		if notShown[w] {
			return true
		}
	}
	return false
}

// toAnother follows a day from which a thing is moved to another.
var toAnother = phraseOf(`^ (?:to|into|until|till) (?:the |late |early )*<D\d+> `)

func (h *hit) dateGoverned(by map[string]bool) (tv.Date, bool) {
	text := h.s.shape.text
	m := h.mention("date")
	if m == nil || !h.r.speaksOfShow(h) || saidOn(text, h.start+1) {
		return "", false
	}
	if strings.HasSuffix(text[:h.start+1], " from ") && toAnother.MatchString(text[h.end:]) {
		return "", false // the day that was given up
	}
	verb, between := h.governor()
	if !by[verb] && !(verb == "premiere" && by["premieres"]) {
		return "", false
	}
	from, _ := h.s.clauseAt(h.start + 1)
	from = max(0, min(from, h.start))
	if !h.aboutAShow(from) || h.foreignTalk(between) || h.foreignTalk(text[max(from, back(text, h.start, 10)):h.end+1]) {
		return "", false
	}
	if sayingBetween(between) && !beginning[verb] && !finishing[verb] {
		return "", false
	}
	for _, w := range strings.Fields(between) {
		if startsWork[w] {
			return "", false
		}
	}
	near := text[max(from, back(text, max(h.start-len(between)+2, 0), 12)):h.start]
	for _, w := range strings.Fields(near) {
		if startsWork[w] && (strings.HasPrefix(verb, "open") || strings.HasPrefix(verb, "kick") || strings.HasPrefix(verb, "begin") || strings.HasPrefix(verb, "start") || verb == "began" || verb == "return" || verb == "returns") {
			return "", false
		}
	}
	return pickShown(m, text[from:h.end+1]), true
}

// insteadOf are words between a verb and a date that was given up.
func givenUp(text string, at int) bool {
	before := text[back(text, at, 8):at]
	return has(before+" ", "instead of", "originally", "was to have", "had been set for", "from its", "rather than", "pencilled in for", "meant to", "was down for", "had planned", "planned to", "supposed to", "down for", "after", "plan had been", "meant to go out", "to have")
}

// aboutTheEnd tells that what is shown on a day is the last of something.
func (h *hit) aboutTheEnd() bool {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	part := text[max(0, min(from, back(text, h.start, 16))) : h.start+1]
	if i := strings.LastIndex(part, "<D"); i >= 0 {
		part = part[i:]
	}
	return has(part, "finale", "last episode", "final episode", "closer", "last new episode", "final instalment", "last one", "last hour", "farewell", "finales", "the end of", "series finale", "grand final", "goodbye", "last part", "final hour")
}

// second tells the second of two days on which something is shown.
func (h *hit) second() bool {
	before := h.s.shape.text[back(h.s.shape.text, h.start, 3) : h.start+1]
	return strings.Contains(before, "> and ") && strings.Contains(before, " <D") || has(before, "dropped by")
}

// weekly tells the day up to which episodes come: "every Friday through May 15".
func (h *hit) weekly() bool {
	_, between := h.governor()
	return has(between, "through", "every", "weekly", "each")
}

// vague tells a year that is only near a coming or going that is nobody's premiere: "viewers came with us last year".
func (h *hit) vague() bool {
	text := h.s.shape.text
	verb, between := h.governor()
	at := h.start - len(between) + 2
	before := text[back(text, max(at, 0), 4):max(at, 0)]
	switch verb {
	case "came", "come", "comes", "coming", "back", "start", "open", "hit":
		return len(h.r.mentionsIn(before, 0, len(before), "SE")) == 0 && !has(before+" ", "series", "show", "drama", "season", "it")
	}
	return false
}

func governedPremiere(h *hit) []tv.Claim {
	d, ok := h.dateGoverned(beginning)
	if !ok || h.aboutTheEnd() || d.IsZero() || len(d) == 4 && has(h.s.shape.text, "since") || givenUp(h.s.shape.text, h.start+1) || h.second() || h.weekly() || len(d) == 4 && h.vague() || h.governsNothing() {
		return nil
	}
	return settled(premiereOn(h), h)
}
