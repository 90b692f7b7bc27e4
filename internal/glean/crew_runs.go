package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who runs a show, whose it is called, and who works on it at a craft.

const (
	reins      = `(?:(?:the|its|his|her|their|both) )?(?:reins|keys|baton|writers ' room|writers' room|writers room|showrunning duties|showrunner duties|showrunner role|showrunner job|showrunner position|showrunner post|showrunner 's (?:chair|job|post|role|seat)|show|series|drama|comedy|sitcom|programme|job|room|<S\d+>)`
	craftTitle = `(?:casting director|casting agent|locations? manager|(?:costume|production|set|hair|make-up|makeup|sound|title|lighting|hair and make-up) designer|set decorator|director of photography|cinematographer|(?:script|story) editor|script (?:supervisor|coordinator)|(?:stunt|intimacy|fight) co-?ordinator|choreographer|music supervisor|(?:visual effects|vfx) supervisor|food stylist|(?:cultural|historical|medical|military|legal|series|technical) (?:consultant|adviser|advisor)|(?:dialect|dialogue) coach|animation director|art director|prop master|supervising producer|consulting producer|co-executive producer|line producer|staff writer)`
	genreNoun  = `(?:drama|comedy|sitcom|dramedy|thriller|whodunit|whodunnit|series|miniseries|saga|chiller|mystery|western|anthology|romcom|rom-com|satire|procedural|two-hander|epic|mockumentary|caper|puzzle box|period piece)`
)

var runsRules = []rule{
	on("crew/takes-reins", " reins | room | keys | charge ", `{list} {apposition}{paren}`+inBetween+`(?:to )?(?:takes?|took|taking|taken|assumes?|assumed|assuming|picks? up|grabs?|inherits?|inherited) (?:up |over |back )?(?:(?:the|its) (?:reins|writers ' room|writers' room|writers room|keys)|charge of (?:the |its )?(?:show|series|drama|comedy|sitcom|writers|<S\d+>|<E\d+>))`, takesReins),
	on("crew/heads-room", " room ", `{list} {apposition}{paren}`+inBetween+`(?:heads?|heading|headed|leads?|leading|led|runs?|running|ran|oversees?|overseeing|overseen) (?:up )?(?:the |its )?(?:(?:show|series) 's )?(?:writers '|writers'|writers|writing) room`, takesReins),
	on("crew/in-charge", " in charge | running the show | running things ", `with (?:[a-z-]+ ){0,3}?{list} (?:\( [^)]{1,60} \) )?(?:now |still |again |once again |once more |back |coming in to |in place to )*(?:in charge|running the show|run the show|running things|run things)`, takesReins),
	anybody(on("crew/hands-to", " hand| pass| turn", `(?:{per} )?{apposition}(?:[a-z]+ ){0,4}?(?:hands?|handed|handing|passes|passed|passing|turns|turned|turning) (?:over )?`+reins+`(?: over)?(?: in the (?:new|coming|next) (?:season|series))? (?:over )?to`, handsTo)),
	on("crew/shares", " shar| split", `{list} {apposition}(?:, )?(?:who )?(?:will |now |also |both |again )*(?:share|shares|shared|sharing|split|splits|splitting) (?:the |a )?(?P<what>showrunning|showrunner|writing|directing)(?: duties| credit| 's chair| role)?`, shares),
	on("crew/whose", " 's | ' ", `{list} (?:'s|') (?:(?:[a-z0-9'-]+|<[WON]\d+>) ){0,5}?`+genreNoun, whoseShow),
	anybody(on("crew/craft", " casting | location| designer | decorator | photography | cinematographer | editor | coordinator | co-ordinator | supervisor | choreographer | stylist | consultant | adviser | advisor | coach | art director | prop master | animation | producer | staff writer ", `(?P<role>`+craftTitle+`)(?: ,)?`, craftOf)),
	on("crew/craft-behind", " casting | location| designer | decorator | photography | cinematographer | editor | coordinator | co-ordinator | supervisor | choreographer | stylist | consultant | adviser | advisor | coach | art director | prop master | animation | producer | staff writer ", `{per} (?:,|\(|(?:serves|served|works|worked|acts|acted|is|was) as) (?:who (?:is|was) )?(?:(?:the|an|a|its|show|series|drama|comedy|'s|<S\d+>|executive producer|and|writer|director|producer) ){1,5}?(?P<role>`+craftTitle+`)`, craftOf),
}

// takesReins reads who runs the show.
func takesReins(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.noCredit() || has(text[h.start:h.end+1], "director", "directing") {
		return nil
	}
	a, b := h.groupAt("list")
	return h.doers(h.crewNames(a, b), []string{"showrunner"})
}

// handsTo reads who is given the show, and who gives it.
func handsTo(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.noCredit() || has(text[h.start:h.end+1], "director", "directing", "presenter", "host") {
		return nil
	}
	list, _ := h.peopleAt(h.end + 1)
	if len(list) == 0 {
		return nil
	}
	role := "showrunner"
	giver := h.mention("per")
	if giver == nil {
		giver = h.r.personBefore(h)
	}
	if giver != nil {
		if h.r.isPart[giver.name] || h.r.parts[giver.name] != "" {
			return nil // a part of the story
		}
		for _, x := range h.r.madeAs(giver.name) {
			if x == "director" || x == "producer" || x == "executive producer" && role != "director" && !andKeeps.MatchString(text[list[0].at:]) {
				role = x
			}
		}
		for _, x := range h.r.madeAs(giver.name) {
			if x == "showrunner" {
				role = x
			}
		}
	}
	claims := h.doers(namesOf(list), []string{role})
	if giver != nil && h.mention("per") != nil && (giver.full || giver.kind == isPerson) {
		for _, c := range h.crewFor(giver.name, []string{role}, h.seasonNow()) {
			claims = append(claims, h.noLonger(c))
		}
	}
	return claims
}

// shares reads "who share writing duties".
func shares(h *hit) []tv.Claim {
	if h.noCredit() {
		return nil
	}
	role := map[string]string{"writing": "writer", "directing": "director"}[h.group("what")]
	if role == "" {
		role = "showrunner"
	}
	a, b := h.groupAt("list")
	return h.doers(h.crewNames(a, b), []string{role})
}

var (
	// endsWhose follows a show that is called somebody's.
	endsWhose = phraseOf(`^ (?:[.,;:)"-]|--|<S\d+>|" <S|and|with|is|has|was|will|which|that|in|on|for|at|returns|starring|about|set|about|ended|gets|got|starts|begins|centres|follows|stars|tapes|launched|premiered|premieres|debuts|debuted|comes|came|won|could|would|may)`)
	// notOwn makes a show of somebody another than the one of which the text speaks.
	notOwn = phraseOf(` (?:previous|earlier|last|other|next|old|early|latest|debut|former|favourite|favorite|own|beloved|fellow) `)
	// actsIn follows or stands before whoever acts in a show.
	actsIn     = phraseOf(`^[^ ]+ (?:, )?(?:(?:who|also|will|has|is|in|the|a|both|again|set|to|as) )*(?:stars?|plays?|starring|playing|starred|played|leads?|reprises?|reprising|fronts|headlines|returns as|portrays?|as <)`)
	afterStars = phraseOf(` (?:starring|stars|star|actor|actress|featuring|toplines|headliner|comedian|presenter|host|captain|singer|opposite) $`)
)

// whoseShow reads "Ida Voss's new drama".
func whoseShow(h *hit) (claims []tv.Claim) {
	text := h.s.shape.text
	a, b := h.groupAt("list")
	if h.noCredit() || h.spoken() || !endsWhose.MatchString(text[h.end:]) || notOwn.MatchString(text[b:h.end+1]) || ofCraft(text[:a]) || has(text[back(text, a, 2):a], "adaptation", "based", "on") {
		return nil
	}
	for _, name := range h.allNames(a, b) {
		if h.actsAnywhere(name) {
			return nil
		}
		for _, role := range h.r.madeAs(name) {
			if role != "creator" && role != "executive producer" && role != "showrunner" {
				return nil // it is known what he does
			}
		}
	}
	return h.doers(h.allNames(a, b), []string{"creator"})
}

// madeAs gives all that somebody is told to do for a show.
func (r *reader) madeAs(person string) (list []string) {
	for i := range r.proposed {
		if c := &r.proposed[i].claim; !r.proposed[i].dropped && c.Kind == tv.Crew && c.Value.Person == person {
			list = append(list, c.Value.Role)
		}
	}
	return list
}

// actsAnywhere tells that the text has somebody as an actor.
func (h *hit) actsAnywhere(name string) bool {
	if h.r.parts[name] != "" || h.r.isPart[name] {
		return true
	}
	for i := range h.r.sentences {
		text := h.r.sentences[i].shape.text
		for _, p := range h.r.mentionsIn(text, 0, len(text), "PN") {
			if p.name == name && (actsIn.MatchString(text[p.at:]) || afterStars.MatchString(text[:p.at])) {
				return true
			}
		}
	}
	return false
}

// craftOf reads "location manager Ida Voss" and "Ida Voss, the costume designer".
func craftOf(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || h.asked() || asked(h.s) || has(text[back(text, h.start, 3):h.start+1], "former", "ex", "film", "movie") {
		return nil
	}
	role := h.group("role")
	switch role {
	case "casting agent":
		role = "casting director"
	case "locations manager":
		role = "location manager"
	}
	name := ""
	if p := h.mention("per"); p != nil {
		if p.full || p.kind == isPerson {
			name = p.name
		}
		if _, end := h.groupAt("role"); !endsTitle(strings.TrimPrefix(text[end:], " ")) {
			return nil
		}
	} else if p, _ := h.personAt(h.end+1, false); p.mention != nil && p.said == "" {
		name = p.name
	}
	if name == "" || h.r.isPart[name] || h.credited(name, role) {
		return nil
	}
	return h.known(h.crewFor(name, []string{role}, whole))
}
