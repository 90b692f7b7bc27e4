package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What somebody does for a show, told by the verb alone: "Ida Voss and Per Lund direct from scripts by Jo Pell",
// "will write and executive produce", "developed the series with", "has been its showrunner from the start".

const (
	doesNow     = `(?:` + presently + `|` + infinitive + `|stars?|starred|headlines?|toplines?)`
	helpingVerb = `(?:will|would|to|also|again|both|all|still|now|once|more|jointly|together|himself|herself|then|did|has|have|had|previously|reportedly|continues to|continue to)`
	withWork    = `(?:(?: in|in)?(?: and | , |, and | & | / | as well as )(?:also |will |to |will also )*` + `(?:` + doesNow + `|` + gerund + `))*`
)

var dutyRules = []rule{
	on("crew/at-work", setToWords, `{list} {paren}{apposition}(?:`+helpingVerb+` )*(?P<role>`+doesNow+withWork+`)`, doesWork),
	on("crew/is-at-work", setToWords, `{list} {paren}{apposition}(?:(?:is|are|was|were|'s|'re) )(?:(?:also|again|both|all|still|now|currently|attached|once|more|back|as) )*(?P<role>`+gerund+withWork+`)`, doesWork),
	on("crew/developed", " developed | co-developed ", `(?:{list}|(?P<who>he|she|they)) {apposition}(?:, )?(?:(?:has|have|had|also|who) )*(?P<role>developed|co-developed) (?:it|this|the (?:[a-z-]+ ){0,2}?(?:series|show|drama|comedy|sitcom|thriller|adaptation|project|saga|programme)|{show})`, developed),
	on("crew/made-original", " made | behind ", `{list} (?:, )?who (?:(?:also|first|originally) )*made (?:the (?:[a-z-]+ ){0,2}?(?:original|series|show|drama|comedy|first (?:series|season|run))|it|{show})`, madeOriginal),
	on("crew/has-been-its", " been | became | remained | runs | ran ", `(?:and|,|but|who) (?:then |also |later |now )*(?:has (?:also )?been|became|remained|has remained|is also|was also) `+newly+`(?P<role>`+theirJob+`)`, hasBeenIts),
	anybody(on("crew/ran-it", " run | runs | ran | running ", `(?:and|,|who) (?:then |also |later |now |has |have |has also )*(?P<role>runs?|ran) (?:it|the (?:show|series|drama|comedy|sitcom|writers ' room|writers' room)|both)`, hasBeenIts)),
	on("crew/works-as", " is | are | was | were | as | be | remain ", `{list} {apposition}(?:, )?(?:(?:who|will|also|again|both|now|has|have|had|been|then) )*(?:(?:remains?|stays? on|staying on|stick(?:s|ing)? around|continues?)(?: only)? as|remains?|is|are|was|were|be|served? as|serves as|serving as|works? as|worked as|acts? as|acting as|on board as|aboard as|as) (?:also )?(?:the|an?|its|their|again the|once again|again)? ?(?:(?:show|series|drama|comedy|new|lead|chief|head) (?:'s |' )?)?(?P<role>`+craftTitle+`|composer|editor|consultant|supervising director|co-director|co-producer|associate producer|narrator|concept artist|storyboard artist)(?: (?:on|of|for|,|\.|;|and|to|with|in|from|who|while)|$)`, worksAs),
}

// doesWork reads what people do.
func doesWork(h *hit) []tv.Claim {
	if h.noCredit() {
		return nil
	}
	from, to := h.groupAt("role")
	text := h.s.shape.text
	words := strings.Fields(text[from:to])
	first := roleOfVerb(words[0])
	if len(words) == 1 && (first == "writer" || first == "composer") && goesNowhere.MatchString(text[to:]) && !has(text[h.start:from], "will", "to", "would") && words[0] != "scores" && words[0] != "writes" {
		return nil // "Ida Voss wrote: "
	}
	if len(words) == 1 && (first == "writer" || first == "creator" || first == "showrunner") && !has(text[h.start:from], "will", "to", "would", "is", "are") && (wroteElse.MatchString(text[from:]) || h.ofOther(to)) {
		return nil
	}
	roles := h.rolesDone(from, to)
	if len(roles) == 0 || strings.HasPrefix(text[to:], " it down ") || first == "" && len(words) == 1 {
		return nil
	}
	a, b := h.groupAt("list")
	names := h.crewNames(a, b)
	if n := len(names); n > 1 && h.lastDoes(a, b, words[0]) {
		names = names[n-1:]
	}
	return h.doers(names, roles)
}

// lastDoes tells that the last of a list of names begins a clause: "with Ida Voss, and Per Lund will direct".
func (h *hit) lastDoes(a, b int, verb string) bool {
	text := h.s.shape.text
	listed := text[a:b]
	return strings.HasSuffix(verb, "s") || has(listed, "while", "whereas") || strings.Count(listed, "<") == 2 && strings.Contains(listed, "> , and <") ||
		strings.Contains(listed, " , and ") && has(text[:a], "by", "with", "from")
}

// ofOther tells that what somebody makes, behind an offset, is a show other than the one spoken of.
func (h *hit) ofOther(to int) bool {
	for _, p := range h.r.mentionsIn(h.s.shape.text, to, min(len(h.s.shape.text), to+60), "S") {
		return h.r.titleOf(p.mention) != h.r.show
	}
	return false
}

// developed reads "developed the series for television with Per Lund".
func developed(h *hit) []tv.Claim {
	if h.noCredit() || h.spoken() {
		return nil
	}
	a, b := h.groupAt("list")
	var names []string
	if a >= 0 {
		names = h.crewNames(a, b)
	} else {
		names = h.whoTheyAre()
	}
	text := h.s.shape.text
	if loc := workedWith.FindStringIndex(text[h.end:]); loc != nil && len(names) > 0 {
		list, _ := h.peopleAt(h.end + loc[1])
		names = append(names, namesOf(list)...)
	}
	return h.credit(creditsOf(names), []string{"developer"})
}

// workedWith stands between a work and those who did it too.
var workedWith = phraseOf(`^ (?:(?:for (?:television|tv|the screen|<W\d+>|the network)|from [^,;]{3,60}) )?(?:with|alongside|together with) `)

// creditsOf gives names as those who are credited.
func creditsOf(names []string) (list []credited) {
	for _, name := range names {
		list = append(list, credited{mention: &mention{kind: isPerson, name: name, full: true}})
	}
	return list
}

// madeOriginal reads "Ida Voss, who made the original".
func madeOriginal(h *hit) []tv.Claim {
	if h.noCredit() {
		return nil
	}
	a, b := h.groupAt("list")
	names := h.crewNames(a, b)
	return h.credit(creditsOf(names[max(0, len(names)-1):]), []string{"creator"})
}

// hasBeenIts reads ", and has been its showrunner" of whoever the sentence is about.
func hasBeenIts(h *hit) []tv.Claim {
	if h.noCredit() || h.spoken() {
		return nil
	}
	first := h.subjectOf(h.s)
	if found := justNamed.FindStringSubmatch(h.s.shape.text[:h.start+1]); found != nil && strings.HasPrefix(h.s.shape.text[h.start:], " who ") {
		first = &placed{mention: h.r.find(found[1]), at: h.start}
	}
	if first == nil || first.mention == nil || first.at > h.start {
		return nil
	}
	told := false
	for p := range h.r.heldOf(h.s) {
		told = told || p.claim.Kind == tv.Crew && p.claim.Value.Person == first.name
	}
	if !told {
		return nil
	}
	roles := []string{"showrunner"}
	if role := h.group("role"); !strings.HasPrefix(role, "r") {
		roles = rolesIn(role)
	}
	names := []string{first.name}
	if strings.HasPrefix(h.rule.name, "crew/ran") && strings.HasPrefix(h.s.shape.text[h.end:], " with ") {
		list, _ := h.peopleAt(h.end + len(" with "))
		names = append(names, namesOf(list)...)
	}
	return h.known(h.doers(names, roles))
}

// justNamed ends with somebody of whom the words behind tell: "created by Ida Voss, who".
var justNamed = phraseOf(` by <([PN]\d+)> (?:, )?$`)

// worksAs reads "is story editor" and "will serve as a consultant".
func worksAs(h *hit) []tv.Claim {
	a, b := h.groupAt("list")
	text := h.s.shape.text
	if h.noCredit() || h.r.judge(h).negative {
		return nil
	}
	role := h.group("role")
	if to, _ := h.groupAt("role"); role == "consultant" || role == "editor" || role == "narrator" {
		if strings.HasPrefix(text[to+len(role):], " in ") || strings.HasPrefix(text[to+len(role):], " who ") || strings.HasPrefix(text[to+len(role):], " to ") && h.r.show == nil {
			return nil
		}
	}
	names := h.crewNames(a, b)
	for _, name := range names {
		if h.r.parts[name] != "" && !strings.Contains(text[h.start:h.end], " serve") {
			return nil
		}
	}
	return h.credit(creditsOf(names), []string{role})
}

// isCraft is what somebody is or does behind the camera, told before another name: "Ida Voss is story editor, and Per Lund".
var isCraft = phraseOf(` is (?:[a-z-]+ ){0,4}?(?:editor|director|designer|cinematographer|choreographer|producer|consultant|composing|scoring|writing|producing|directing|choreographing|editing) `)
