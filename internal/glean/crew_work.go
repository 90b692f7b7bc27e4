package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who writes, directs and runs a show, told by verbs; and who no longer does.

// doing gives the role that a verb of making stands for.
var doing = map[string]string{
	"created": "creator", "co-created": "creator", "creates": "creator", "devised": "creator", "conceived": "creator", "dreamed": "creator", "dreamt": "creator",
	"writes": "writer", "wrote": "writer", "written": "writer", "write": "writer", "writing": "writer", "penned": "writer", "pens": "writer", "scripted": "writer", "scripts": "writer",
	"directs": "director", "directed": "director", "direct": "director", "directing": "director", "helms": "director", "helmed": "director", "helm": "director",
	"showruns": "showrunner", "run": "showrunner", "runs": "showrunner", "ran": "showrunner", "running": "showrunner",
	"co-wrote": "writer", "co-writes": "writer", "co-written": "writer", "co-writing": "writer", "co-write": "writer", "co-directs": "director", "co-directed": "director", "co-directing": "director",
	"oversees": "showrunner", "oversaw": "showrunner", "overseen": "showrunner", "shepherded": "showrunner", "invented": "creator", "exec-produces": "executive producer", "executive-produces": "executive producer", "composes": "composer", "composed": "composer", "scores": "composer", "scored": "composer",
	"produces": "executive producer", "produced": "executive producer", "produce": "executive producer", "producing": "executive producer",
}

const doingVerbs = `(?:created|co-created|creates|devised|conceived|dreamed|dreamt|writes|wrote|written|write|writing|penned|pens|scripted|directs|directed|direct|directing|helms|helmed|helm|showruns|run|runs|ran|running|co-wrote|co-writes|co-written|co-writing|co-write|co-directs|co-directed|co-directing|oversees|oversaw|overseen|shepherded|invented|exec-produces|executive-produces|composes|composed|scores|scored|(?:executive|exec) (?:produces|produced|produce|producing))`

const doingWords = " created | co-created | creates | devised | conceived | dreamed | dreamt | writes | wrote | written | write | writing | penned | pens | scripted | direct| helm| showruns | run | runs | ran | running | co-wr| co-dir| overse| oversaw | shepherded | invented | exec-produces | executive-produces | compose| score| produce| producing "

var workRules = []rule{
	on("crew/who", doingWords, `{list} (?:\( [^()]{1,50} \) )?(?:, )?(?:[a-z'-]+ |, ){0,8}?who (?P<role>[^;.()]{3,120})`, crewWho),
	on("crew/does", doingWords, `{list} {paren}(?:(?:of|from) <[NOWS]\d+> )?(?:, (?:[^,;]|<[A-Z]\d+>){1,70} , )?{adv}(?:(?:will|has|have|is|are|had|set to|to|both|still|again|also|once more|not|no longer) )*(?P<role>`+doingVerbs+` [^;()"]{1,90})`, crewWho),
	on("crew/she-does", doingWords, `(?P<who>she|he) {adv}(?:(?:will|has|still|again|also|once more|is) )*(?P<role>`+doingVerbs+` [^,;.()"]{1,60})`, crewSheDoes),
	on("crew/no-longer", " no longer ", `{per} (?:is|will) no longer (?:be )?(?:the |its |their )?(?:[a-z'-]+ )??(?P<role>(?:[a-z-]+ ){0,2}?`+theirJob+`)`, crewOut),
	on("crew/out", " as ", `{per} (?:[a-z'-]+ ){0,3}?(?:is out|out|exits?|exited|exiting|steps? down|stepped down|stepping down|steps? away|stepped away|quit|quits|fired|ousted|leaves|left|departs|departed|dropped|will not return|is leaving|has left) (?:[a-z'-]+ |{show} |{season} ){0,3}?as (?P<role>(?:[a-z-]+ ){0,2}?`+theirJob+`)`, crewOut),
	on("crew/she-out", " as ", `(?P<who>she|he|the (?:[a-z-]+ )?(?:writer|producer|showrunner|scribe|executive|creator|co-creator|writer-producer|filmmaker|multi-hyphenate|veteran))(?: , who [^,]{1,80} ,)? (?:[a-z'-]+ ){0,3}?(?:is out|exits?|exited|exiting|steps? down|stepped down|stepping down|steps? away|stepped away|stepping away|steps? back|stepping back|quit|quits|fired|ousted|leaves|departs|departed|leaving|departing) (?:[a-z'-]+ |{show} |{season} ){0,3}?as (?P<role>(?:[a-z-]+ ){0,2}?`+theirJob+`)`, crewSheOut),
	on("crew/replaces", " replac| takes over | take over | taking over | took over | taken over | succeed", `{per} {apposition}(?:[a-z'-]+ ){0,3}?(?:replaces|replace|replaced|replacing|takes over from|take over from|taking over from|took over from|taken over from|succeeds|succeed|succeeded) {per2} (?:[a-z'-]+ ){0,2}?as (?P<role>(?:[a-z-]+ ){0,2}?`+theirJob+`)`, crewReplaces),
	on("crew/takes-over", " takes over | take over | taking over | took over | taken over ", `{per} (?:[a-z'-]+ |{season} |, ){0,12}?(?:takes|take|taking|took|taken) over as (?P<role>`+newly+theirJob+`)(?: (?:[a-z]+ |{season} ){0,4}?(?:, )?(?:from|succeeding|replacing) {per2})?`, crewReplaces),
	on("crew/take-over", " taking over | take over | taken over ", `{list} (?:[a-z]+ ){0,3}?(?:take|taking|taken) over as (?P<role>`+newly+theirJob+`)`, crewServes),
}

// objectOfWork are words of which one stands behind a verb of making where it is a
// show that is made.
var objectOfWork = words(`it show series drama comedy sitcom thriller soap saga dramedy programme program season episode episodes all every most opener finale premiere pilot first block both script scripts
	hour hours half story instalment instalments run two three four five six seven eight ten several multiple alongside with spin-off spinoff adaptation farewell whole
	nine eleven twelve thirteen closer anime miniseries mini-series docuseries dramedy western procedural anthology installment installments chapter chapters two-parter three-parter four-parter five-parter six-parter eight-parter`)

// notObject are words behind a verb of making that make it another thing.
var notObject = words(`on in that letter letters book books novel novels column columns memoir film films movie movies play plays songs song music album note notes tweet away out into up off from email code
	post traffic commercials`)

// departments are what an executive of a network oversees.
var departments = words(`comedy drama scripted unscripted programming production content development original originals series shows all`)

// rolesOfWork gives the roles that a predicate tells, and whether it speaks of one season's work.
func rolesOfWork(said string) (list []string, ofSeason bool) {
	w := strings.Fields(said)
	helped := false
	for i := 0; i < len(w); i++ {
		if w[i] == "will" || w[i] == "has" || w[i] == "have" {
			helped = true
		}
		role, is := doing[w[i]]
		if !is || strings.HasPrefix(w[i], "produc") && (i == 0 || w[i-1] != "executive" && w[i-1] != "exec") {
			continue
		}
		if !hasObject(w[i+1:], role) || i+1 < len(w) && strings.HasPrefix(w[i], "overs") && departments[w[i+1]] {
			continue
		}
		list = append(list, role)
		if role == "director" || role == "composer" || role == "writer" && (helped || w[i] != "writes") || role == "showrunner" && helped {
			ofSeason = true
		}
	}
	for i := 0; i+1 < len(w); i++ {
		if w[i] == "is" || w[i] == "are" || w[i] == "was" || w[i] == "serves" {
			end := min(len(w), i+7)
			for k := i; k < end; k++ {
				if w[k] == "," {
					end = k
				}
			}
			list = append(list, rolesIn(strings.Join(w[i:end], " "))...)
		}
	}
	return list, ofSeason
}

// hasObject tells that the words behind a verb of making name a show or a part of one.
func hasObject(w []string, role string) bool {
	if (role == "director" || role == "executive producer") && (len(w) == 0 || w[0] == "." || w[0] == ",") {
		return true
	}
	for i, x := range w {
		switch {
		case i > 6 || x == "," || x == ".":
			return false
		case i < 2 && notObject[x] && !(role == "creator" && (x == "up" || x == "the")):
			return false
		case i+1 < len(w) && (w[i+1] == "'s" || w[i+1] == "'"):
			continue // "the series' theme song"
		case role != "composer" && (x == "song" || x == "songs" || x == "theme" || x == "jingle"):
			return false
		case x == "own":
			return false
		case role == "showrunner" && (x == "show" || x == "series" || strings.HasPrefix(x, "<E") || strings.HasPrefix(x, "<S")):
			return true
		case role != "showrunner" && (objectOfWork[x] || strings.HasPrefix(x, "<S") || strings.HasPrefix(x, "<E")):
			return true
		case x == "whole" || x == "thing":
			return true
		}
	}
	return false
}

// oneEpisode is what somebody makes who does not make the whole.
var oneEpisode = phraseOf(` the (?:[a-z]+ )?(?:premiere|opener|pilot|finale|farewell|(?:last|final|first|second|third|fourth|fifth|sixth|opening|closing) (?:episode|hour|instalment|installment|block))\b`)

// thenDoes begins what somebody does of whom something has been told between commas.
var thenDoes = phraseOf(` (?:" )?, (?:(?:will|has|is|also|again|now) )*(?:` + doingVerbs + `|serves|is|are|was|were|returns|joins|plays|stars|says|said|told) `)

// crewWho reads what somebody does for a show, and with whom.
func crewWho(h *hit) []tv.Claim {
	said := h.ownWork()
	if h.rule.name == "crew/does" {
		said, _, _ = strings.Cut(said, ", who ") // what another of them did
	}
	at, _ := h.groupAt("role")
	if loc := thenDoes.FindStringIndex(said); loc != nil && h.rule.name == "crew/who" && strings.HasSuffix(strings.TrimSuffix(h.s.shape.text[:at], "who "), ", ") {
		said = said[:loc[0]+1] // "Voss, who created that, directs"
	}
	list, ofSeason := rolesOfWork(said)
	if h.rule.name == "crew/who" && h.othersBetween() || wroteElse.MatchString(h.s.shape.text[at:]) {
		return nil
	}
	helped := has(h.s.shape.text[h.start:at], "is", "are", "'s", "be")
	if verb, _, _ := strings.Cut(said, " "); len(list) == 0 || h.rule.name == "crew/does" && strings.HasSuffix(verb, "ing") && !helped {
		return nil
	}
	season := whole
	if ofSeason {
		season = h.seasonNow()
	}
	if madePilot.MatchString(said) && season > 1 {
		season = 1
	}
	if n := h.workSeason(); n > 0 {
		season = n
	}
	past := h.madeSoFar()
	if past != "" {
		season = whole
	}
	claims := h.crewOf(list, season)
	if len(claims) == 0 {
		return nil
	}
	for i := range claims {
		claims[i].Detail = past
	}
	from, to := h.groupAt("role")
	text := h.s.shape.text
	for i := range claims { // what somebody is, he is of the show
		if role := claims[i].Value.Role; role == "executive producer" || role == "showrunner" && !has(" "+said, "run", "will") {
			claims[i].Season = whole
		}
	}
	claims = append(claims, h.doneTogether(text[from:to], list, season)...)
	if one := oneEpisode.FindString(said); one != "" && len(list) == 1 {
		for i := range claims {
			claims[i].Detail = strings.TrimSpace(one)
		}
	}
	if h.rule.name == "crew/who" {
		claims = h.ofLastAlone(claims)
		return h.doneBefore(h.known(claims), said)
	}
	return h.toldBy(claims)
}

// toldBy leaves away that somebody says of himself what he does.
func (h *hit) toldBy(claims []tv.Claim) []tv.Claim {
	for i := range claims {
		if j := h.r.judge(h); j.by == claims[i].Value.Person && j.certainty == tv.Confirmed {
			claims[i].Certainty, claims[i].By = tv.Confirmed, nobody
		}
	}
	return claims
}

func crewSheDoes(h *hit) []tv.Claim {
	list, ofSeason := rolesOfWork(h.group("role"))
	p := h.r.personBefore(h)
	if len(list) == 0 || p == nil || !h.r.speaksOfShow(h) {
		return nil
	}
	season := whole
	if ofSeason {
		season = h.seasonNow()
	}
	return h.known(h.crewFor(p.name, list, season))
}

// crewOut reads who no longer is what he was.
func crewOut(h *hit) (claims []tv.Claim) {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || !h.r.speaksOfShow(h) {
		return nil
	}
	for _, c := range h.crewFor(p.name, rolesIn(h.group("role")), h.seasonNow()) {
		claims = append(claims, h.noLonger(c))
	}
	return claims
}

func (h *hit) noLonger(c tv.Claim) tv.Claim {
	j := h.r.judge(h)
	c.Negative = true
	c.Certainty, c.By = j.certainty, j.by
	if c.By == "" {
		c.By = nobody
	}
	return c
}

// crewReplaces reads who takes whose place behind the camera.
func crewReplaces(h *hit) (claims []tv.Claim) {
	p, old := h.mention("per"), h.mention("per2")
	if p == nil || !p.full && p.kind != isPerson || !h.r.speaksOfShow(h) {
		return nil
	}
	list := rolesIn(h.group("role"))
	claims = h.crewFor(p.name, list, h.seasonNow())
	if old != nil && old.name != p.name {
		for _, c := range h.crewFor(old.name, list, h.seasonNow()) {
			claims = append(claims, h.noLonger(c))
		}
	}
	return claims
}
