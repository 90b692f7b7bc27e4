package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What somebody is taken on to do, or does with others: "is on board to direct", "with Kit Marlow directing",
// "both executive produce alongside Jo Pell", "as is Per Lund".

const (
	infinitive = `(?:direct|helm|co-direct|write|co-write|pen|script|showrun|run|adapt|executive produce|exec produce|executive-produce|exec-produce|oversee|score|compose|produce)`
	gerund     = `(?:directing|helming|co-directing|writing|co-writing|penning|scripting|showrunning|running|adapting|executive producing|exec producing|executive-producing|exec-producing|overseeing|scoring|composing)`
	presently  = `(?:directs?|helms?|co-directs?|writes?|co-writes?|pens?|scripts?|showruns?|runs?|adapts?|executive produces?|exec produces?|executive-produces?|exec-produces?|oversees?|wrote|co-wrote|directed|co-directed|penned|scripted|helmed|ran|created|co-created|executive produced|exec produced|written|co-written)`
	alsoDoes   = `(?:(?: and |, and | / |, |/)(?:also |will |to )*` + `(?:` + infinitive + `|` + gerund + `|` + presently + `))*`
	takenOn    = `(?:on board|onboard|aboard|attached|tapped|set|hired|signed on|signed up|signed|signs on|came on|came aboard|comes on|came in|comes in|coming in|brought in|brought on|brought on board|brought back|back|returning|returns|return|returned|recruited|enlisted|chosen|picked|lined up|slated|due|continues|continue|in talks|in negotiations|in line|going|expected|named|commissioned|drafted in|stepping in|steps in|stepped in|joins|joined|joining|boarded|boards|is|are|reteaming|teamed|teaming up)`
	inBetween  = `(?:(?:will|would|'ll|'re|'s|'d|is|are|was|were|has|have|had|be|been|being|also|again|both|all|still|then|now|once|more|jointly|together|himself|herself|themselves|recently|since|just|officially|newly|even|once more|instead|reportedly) )*`
	several    = `(?:they|both|the two|the pair|the duo|the brothers|the sisters|the siblings|the couple|the team|both men|both women|all three|the three|the trio|the twins|the (?:married |husband-and-wife |writing )(?:couple|pair|duo|team))`
	theMaker   = `(?:he|she|the (?:novelist|author|playwright|writer|screenwriter|scribe|filmmaker|director|actor|actress|comedian|comic|star|creator|co-creator|showrunner|producer|writer-director))`
)

const setToWords = " direct| helm| write| writing | writ| co-| pen | pens | penn| script| showrun| run | runs | running | ran | adapt| produc| exec-produc| executive-produc| overse| scor| compos| wrote | created "

var setToRules = []rule{
	on("crew/set-to", setToWords, `{list} {apposition}{paren}(?:, )?(?:who )?`+inBetween+takenOn+` to (?:(?:also|both|again|help|now) )*(?P<role>`+infinitive+alsoDoes+`)`, setTo),
	on("crew/would", setToWords, `{list} (?:would|'ll) (?:also |again |both )*(?P<role>`+infinitive+alsoDoes+`)`, setTo),
	on("crew/with-doing", setToWords, `(?:with|and|,) (?:[a-z-]+ ){0,3}?{list} (?:\( [^)]{1,60} \) )?(?:(?:both|also|all|again|once more|jointly|each|himself|herself|attached to|set to|on board to|back to|returning to|due to|to) )*(?P<role>(?:`+gerund+`|`+infinitive+`)`+alsoDoes+`)`, setTo),
	anybody(on("crew/they-do", setToWords, `(?P<who>`+several+`|`+theMaker+`) (?:, [^,;.]{3,60} , )?`+inBetween+`(?:`+takenOn+` to (?:(?:also|both|again|help|now) )*)?(?P<role>(?:`+infinitive+`|`+presently+`|`+gerund+`)`+alsoDoes+`)`, theyDo)),
	anybody(on("crew/they-serve", roleWords, `(?P<who>`+several+`|`+theMaker+`) `+inBetween+`(?:serve|serves|serving|act|acts|acting|returns?|continues?|stays?|(?:is|are|was|were|will be|'s|'re|became|becomes) )(?: ?(?:on|back|attached|credited|listed) )? ?(?:as )?`+newly+`(?P<role>`+theirJob+`)`, theyServe)),
	anybody(on("crew/inverted", setToWords, `(?:^ |, |; |and |--? )(?:also |newly )?(?P<role>(?:`+gerund+`|(?:attached|on board|tapped|set|hired) to (?:`+infinitive+`))`+alsoDoes+`)(?: (?:[a-z-]+|<[ES]\d+>)){0,5} (?:is|are|was|were|will be)`, inverted)),
	anybody(on("crew/duties", " duties | chair | camera | helm ", `(?:(?P<what>directing|directorial|writing|showrunning) duties (?:fall|falls|go|goes|went|fell|are handled|are shared|will fall|pass)(?: [a-z]+){0,2}? (?:to|by)|(?:behind the (?P<camera>camera)|in the (?P<chair>director 's chair)) (?:is|are|was|were|will be|once more is|again is|stands|sits))`, duties)),
	anybody(on("crew/likewise", " as ", `, as (?:is|are|was|were|do|does|did|will)`, likewise)),
	anybody(on("crew/alongside", " alongside | along with | together with | with ", `(?:alongside|along with|together with|with)`, alongside)),
}

// roleOfVerb gives the role of a word for work in any form.
func roleOfVerb(word string) string {
	word = strings.TrimPrefix(word, "co-")
	switch {
	case strings.HasPrefix(word, "direct"), strings.HasPrefix(word, "helm"):
		return "director"
	case strings.HasPrefix(word, "writ"), word == "wrote", strings.HasPrefix(word, "pen"), strings.HasPrefix(word, "script"), strings.HasPrefix(word, "adapt"):
		return "writer"
	case strings.HasPrefix(word, "showrun"), word == "run", word == "runs", word == "running", word == "ran", strings.HasPrefix(word, "overse"):
		return "showrunner"
	case strings.HasPrefix(word, "creat"):
		return "creator"
	case strings.HasPrefix(word, "scor"), strings.HasPrefix(word, "compos"):
		return "composer"
	case strings.HasPrefix(word, "exec"):
		return "executive producer"
	case strings.HasPrefix(word, "produc"):
		return "producer"
	}
	return ""
}

var (
	// runIt follows "run" where it is a show that is run.
	runIt = phraseOf(`^ (?:(?:the|it|its|this|that|their|his|her|both|writers|writers'|'|'s|second|third|new|room) )*(?:show|series|drama|comedy|sitcom|it|one|both|room|season|things|programme|program|spin-off|<[ES]\d+>) `)
	// goesNowhere follows a verb that needs nothing behind it.
	goesNowhere = phraseOf(`^ (?:[.,;:)]|and|for|alongside|with|in|from|under|via|through|again|as|while|along|together|of|too|once|himself|herself|themselves)`)
	// writtenThing is what is written that is no script.
	wroteOther = phraseOf(`^ (?:(?:a|an|the|his|her|their|its|another|own|new|to|on|that|about|first|second|feature|short) )*(?:film|films|movie|movies|feature|features|book|books|novel|novels|memoir|play|plays|musical|song|songs|letter|letters|column|album|traffic|ads|commercials|fans|viewers|instagram|twitter|x|facebook|post|caption|statement|<O\d+>|code|music video|video|sequel to) `)
)

// rolesDone gives the roles of verbs at a place of a shape, as far as it is a show that is made.
func (h *hit) rolesDone(from, to int) (list []string) {
	text := h.s.shape.text
	words := strings.Fields(strings.NewReplacer("/", " ", ",", " ").Replace(text[from:to]))
	rest := text[to:]
	if wroteOther.MatchString(rest) {
		return nil
	}
	for i, word := range words {
		role := roleOfVerb(word)
		if role == "" || strings.HasPrefix(word, "produc") && i > 0 && strings.HasPrefix(words[i-1], "exec") {
			continue
		}
		last := i == len(words)-1
		switch {
		case role == "executive producer", !last && role != "showrunner":
		case role == "producer":
			continue
		case role == "showrunner" && strings.Contains(word, "show"):
		case role == "showrunner":
			if !runIt.MatchString(rest) && (last || !runIt.MatchString(" "+strings.Join(words[i+1:], " ")+" ")) {
				continue
			}
		case goesNowhere.MatchString(rest) && (role == "director" || h.rule.name != "crew/they-do" || i > 0):
		case !hasObject(strings.Fields(rest), role):
			continue
		}
		list = append(list, role)
	}
	return list
}

// runsSeason follows "run" where it is one season that is run.
var runsSeason = phraseOf(`^ (?:(?:the|its|this) )?(?:[a-z-]+ )?<E\d+> `)

// doers makes claims of people and what they do.
func (h *hit) doers(people []string, roles []string) (claims []tv.Claim) {
	for _, name := range people {
		for _, role := range roles {
			if h.credited(name, role) || h.r.rankOfPart(h.s, name) {
				continue
			}
			season := h.seasonOfWork(role)
			if role == "showrunner" && runsSeason.MatchString(h.s.shape.text[h.end:]) {
				season = h.seasonNow()
			}
			claims = append(claims, h.crewFor(name, []string{role}, season)...)
		}
	}
	return h.toldBy(claims)
}

// setTo reads who is taken on to make a show.
func setTo(h *hit) []tv.Claim {
	from, to := h.groupAt("role")
	if h.noCredit() {
		return nil
	}
	roles := h.rolesDone(from, to)
	a, b := h.groupAt("list")
	if len(roles) == 0 || h.rule.name == "crew/with-doing" && !strings.Contains(h.s.shape.text[b:from+1], " to ") && !strings.Contains(h.s.shape.text[from:to], "ing") {
		return nil
	}
	if h.rule.name == "crew/with-doing" {
		return h.doers(h.allNames(a, b), roles)
	}
	return h.doers(h.crewNames(a, b), roles)
}

// allNames gives all people of a list, whatever they are called in it.
func (h *hit) allNames(a, b int) (list []string) {
	for _, p := range h.r.mentionsIn(h.s.shape.text, a, b, "PN") {
		if h.isPerson(p) {
			list = append(list, p.name)
		} else if name := h.sharedSurname(p); name != "" {
			list = append(list, name)
		}
	}
	return list
}

// inverted reads "directing are".
func inverted(h *hit) []tv.Claim {
	if h.noCredit() {
		return nil
	}
	from, to := h.groupAt("role")
	var roles []string
	for _, word := range strings.Fields(h.s.shape.text[from:to]) {
		if role := roleOfVerb(word); role != "" && role != "producer" {
			roles = append(roles, role)
		}
	}
	list, _ := h.peopleAt(h.end + 1)
	return h.doers(namesOf(list), roles)
}

func namesOf(list []credited) (names []string) {
	for _, p := range list {
		names = append(names, p.name)
	}
	return names
}

// duties reads "directing duties fall to".
func duties(h *hit) []tv.Claim {
	if h.noCredit() {
		return nil
	}
	role := "director"
	switch h.group("what") {
	case "writing":
		role = "writer"
	case "showrunning":
		role = "showrunner"
	}
	list, _ := h.peopleAt(h.end + 1)
	return h.doers(namesOf(list), []string{role})
}

// likewise gives to others what the sentence has just said of somebody's work: ", as is Per Lund".
func likewise(h *hit) []tv.Claim {
	last := h.toldLast()
	if last == nil || last.hit.end > h.start+2 || strings.HasPrefix(last.claim.Rule, "crew/title-") || castBehind.MatchString(h.s.shape.text[h.end:]) {
		return nil // who somebody is, is nothing that others do too
	}
	list, _ := h.peopleAt(h.end + 1)
	return h.doers(namesOf(list), []string{last.claim.Value.Role})
}

// toldLast gives the work that the sentence has told of before a hit, or nil.
func (h *hit) toldLast() (last *proposed) {
	for p := range h.r.heldOf(h.s) {
		if c := &p.claim; c.Kind == tv.Crew && !c.Negative && c.Value.Role != "creator" && p.hit.start < h.start && (last == nil || p.hit.start > last.hit.start) {
			last = p
		}
	}
	return last
}

// alongside gives to others the work that is said to be done with them.
func alongside(h *hit) []tv.Claim {
	last := h.toldLast()
	if last == nil || h.asked() || asked(h.s) {
		return nil
	}
	switch last.claim.Rule {
	case "crew/serves", "crew/is", "crew/they-do", "crew/they-serve", "crew/set-to", "crew/does", "crew/who", "crew/she-does", "crew/with-doing", "crew/credit-by", "crew/and-serves", "crew/would":
	default:
		return nil
	}
	text := h.s.shape.text
	from := last.hit.start
	if a, _ := last.hit.groupAt("role"); a > from {
		from = a
	}
	if from >= h.start || !doneWith.MatchString(text[from:h.start+1]) {
		return nil
	}
	list, _ := h.peopleAt(h.end + 1)
	return h.doers(namesOf(list), []string{last.claim.Value.Role})
}

// doneWith is what stands between what somebody does and with whom.
var doneWith = phraseOf(`^[a-z][^,;:."()]{0,60} $`)

// madeBefore tells that a show before what somebody does is only what he has made besides: "Voss, who created SHOW,
// executive produces".
func (h *hit) madeBefore(p placed) bool {
	if h.rule == nil || !strings.HasPrefix(h.rule.name, "crew/") {
		return false
	}
	text := h.s.shape.text
	at, _ := h.groupAt("role")
	if at <= p.at || h.r.titleOf(p.mention) == h.r.show {
		return false
	}
	before := strings.TrimSuffix(text[:p.at], `" `)
	return whoMade.MatchString(before) && strings.Contains(text[p.at:at], " , ")
}
