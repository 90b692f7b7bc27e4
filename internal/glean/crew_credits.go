package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who makes a show, told as in a credit: "developed by", "from", "the scripts are by", "Directed by: ".

const (
	madeIt   = `(?:created|co-created|directed|co-directed|written|co-written|executive produced|executive-produced|exec produced|exec-produced|penned|co-penned|helmed|composed|scripted|scored|produced|devised|conceived|adapted|developed|co-developed|showrun|run|dreamed up|dreamt up|thought up|authored|overseen)`
	madeNoun = `(?:series|miniseries|mini-series|drama|dramas|comedy|comedies|sitcom|sitcoms|dramedy|thriller|thrillers|whodunit|whodunnit|procedural|western|soap|saga|show|romcom|rom-com|half-hour|half-hours|hour-long|` +
		`two-parter|three-parter|four-parter|four-hander|two-hander|chiller|mystery|docuseries|anthology|telenovela|k-drama|spin-off|spinoff|prequel|sequel|reboot|project|pilot|caper|romp|satire|legal|noir|epic|fantasy|serial|programme|multi-cam|single-cam|multicam|mockumentary|creation|brainchild|adventure|cartoon|animation|anime)`
	script = `(?:script|scripts|screenplay|screenplays|teleplay|scenario|book and lyrics)`
	score  = `(?:score|music|soundtrack|theme music)`
)

const madeWords = " created | co-created | directed | co-directed | written | co-written | produced | executive-produced | exec-produced | penned | co-penned | helmed | composed | scripted | scored | devised | conceived | adapted | developed | co-developed | showrun | run | dreamed | dreamt | thought | authored | overseen "

// roleOfMaking gives the roles of the verbs in words such as "written and directed".
var roleOfMaking = map[string]string{
	"created": "creator", "co-created": "creator", "devised": "creator", "conceived": "creator", "dreamed": "creator", "dreamt": "creator", "thought": "creator",
	"directed": "director", "co-directed": "director", "helmed": "director",
	"written": "writer", "co-written": "writer", "penned": "writer", "co-penned": "writer", "scripted": "writer", "adapted": "writer", "authored": "writer",
	"composed": "composer", "scored": "composer", "developed": "developer", "co-developed": "developer", "showrun": "showrunner", "run": "showrunner", "overseen": "showrunner",
	"produced": "producer", "executive-produced": "executive producer", "exec-produced": "executive producer",
}

var creditRules = []rule{
	anybody(on("crew/credit-by", madeWords, `(?P<role>`+madeIt+`(?: by)?(?:(?: (?:and|,|, and|&|/) | )(?:also |now |will be |is |being |co-)?`+madeIt+`(?: by)?)*)(?: (?:for (?:television|tv|the screen|the streamer|the network|<W\d+>)|from (?:the start|its start|the outset|the beginning)|once more|once again|again|entirely|in (?:full|part|its entirety)|throughout|, in [^,;.]{3,40} ,|together|jointly|solely|originally))?(?: (?:and|,|, and) `+madeIt+`)* by(?: :)?`, creditBy)),
	anybody(on("crew/from", " from ", madeNoun+`(?: (?:,|\)|"))? (?:(?:that |which |, which )?(?:comes|hails|is|arrives) )?(?P<from>from)`, creditFrom)),
	anybody(on("crew/comes-from", " comes from | hails from | is from ", `(?:it|<S\d+>|`+madeNoun+`)(?: (?:["']|, (?:[^,;]){3,90} ,))? (?:also )?(?:comes|hails|is) from`, creditFrom)),
	anybody(on("crew/noun-by", " by ", `(?:an?|-part) (?:(?:[a-z'-]+|<[WO]\d+>|'s) ){0,5}?`+madeNoun+`(?: ,)? by`, creditNounBy)),
	anybody(on("crew/script-by", " script| screenplay| teleplay | scenario | score | music | soundtrack ", `(?P<role>`+script+`|`+score+`)(?: (?:for (?:[a-z]+ |<[ES]\d+> ){1,4}))? ?(?:, |is |are |was |were |will be |comes? |came |has been |have been )?(?:again |once again |once more |all |also |both )*(?:by|from|the work of|written by|courtesy of)`, creditScript)),
	anybody(on("crew/work-of", " work of | creation of | brainchild of | invention of | mind of | idea of | idea by | concept by ", `(?:the|an|from)(?: [a-z-]+){0,2} (?:work|creation|invention|mind|minds|idea|concept) (?:of|by)`, creditWork)),
}

// roleBehindFrom are titles that say who somebody is whose show it is.
func rolesSaid(said string) (list []string) {
	for _, word := range strings.Fields(said) {
		a, b, two := strings.Cut(strings.TrimPrefix(word, "co-"), "-")
		if !two {
			b = a
		}
		for _, x := range []string{a, b} {
			if x == "scribe" || x == "scribes" || x == "screenwriter" || x == "writers" {
				x = "writer"
			}
			for _, r := range roles {
				if (r.role == x || r.role+"s" == x) && !strings.Contains(strings.Join(list, "|"), r.role) {
					list = append(list, r.role)
				}
			}
		}
	}
	return list
}

// credit makes claims of people read behind a hit.
func (h *hit) credit(list []credited, roles []string) (claims []tv.Claim) {
	for _, p := range list {
		if h.r.rankOfPart(h.s, p.name) {
			continue
		}
		for _, role := range roles {
			if h.credited(p.name, role) {
				continue
			}
			season := whole
			if role == "writer" || role == "director" || role == "composer" || role == "producer" {
				season = 0 // that of the text
			}
			claims = append(claims, h.crewFor(p.name, []string{role}, season)...)
		}
	}
	for i := range claims {
		claims[i].Certainty, claims[i].By = tv.Confirmed, nobody
	}
	return claims
}

// credited tells that another rule has read the same of the sentence.
func (h *hit) credited(person, role string) bool {
	for p := range h.r.heldOf(h.s) {
		if c := &p.claim; c.Kind == tv.Crew && c.Value.Person == person && c.Value.Role == role {
			return true
		}
	}
	return false
}

// noCredit tells that a hit credits nobody with the show.
func (h *hit) noCredit() bool {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	near := text[max(from, back(text, h.start, 6)):min(len(text), h.end+1)]
	return !h.r.speaksOfShow(h) || h.asked() || asked(h.s) || notShowCrew.MatchString(near) || h.r.judge(h).negative
}

// creditBy reads "adapted and directed by".
func creditBy(h *hit) []tv.Claim {
	if h.noCredit() {
		return nil
	}
	text := h.s.shape.text
	if before := text[back(text, h.start, 4) : h.start+1]; has(before, "to", "originally", "initially", "novel", "novels", "book", "books", "play", "song", "songs", "episode", "comic", "manga") && !has(before, "is to", "are to") {
		return nil
	}
	list, end := h.peopleAt(h.end + 1)
	if len(list) == 0 {
		return nil
	}
	h.end = max(h.end, end-1)
	var roles []string
	said := strings.Fields(text[h.start+1 : h.end+1])
	for i, word := range said {
		if word == "by" && i > 0 && said[i-1] != "created" && len(roles) > 0 {
			break
		}
		role := roleOfMaking[word]
		if word == "produced" && i > 0 && (said[i-1] == "executive" || said[i-1] == "exec") {
			role = "executive producer"
		}
		if role != "" {
			roles = append(roles, role)
		}
	}
	return h.credit(list, roles)
}

// creditFrom reads "the new drama from".
func creditFrom(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.noCredit() || has(text[back(text, h.start, 4):h.start+1], "inheriting", "inherited", "inherits", "took", "taking", "acquired", "bought") {
		return nil
	}
	list, _ := h.peopleAt(h.end + 1)
	if len(list) == 0 {
		return nil
	}
	var claims []tv.Claim
	others := false
	for i, p := range list {
		roles := rolesSaid(p.said)
		others = others && p.said == ""
		switch {
		case companySaid.MatchString(" " + p.said):
		case strings.Contains(p.said, "produc") || strings.Contains(p.said, "star ") || strings.Contains(p.said, "actor") || strings.Contains(p.said, "actress"):
			others = true
		case others: // "from executive producers Ida Voss and Per Lund"
		case len(roles) == 0 && i > 0 && len(claims) > 0:
			for _, c := range claims {
				if c.Value.Person == list[i-1].name {
					roles = append(roles, c.Value.Role)
				}
			}
			claims = append(claims, h.credit(list[i:i+1], roles)...)
		case len(roles) == 0, strings.ContainsAny(p.said, `<"`):
			claims = append(claims, h.credit(list[i:i+1], []string{"creator"})...)
		default:
			claims = append(claims, h.credit(list[i:i+1], roles)...)
		}
	}
	return claims
}

// companySaid are words before a name that is a company's.
var companySaid = phraseOf(` (?:prodco|company|outfit|indie|studio|label|shingle|banner|producers?-distributor|distributor|[a-z]+-based) `)

// creditNounBy reads "a four-hander by the playwright".
func creditNounBy(h *hit) []tv.Claim {
	if h.noCredit() {
		return nil
	}
	list, _ := h.peopleAt(h.end + 1)
	if len(list) == 0 {
		return nil
	}
	roles := rolesSaid(list[0].said)
	if has(" "+list[0].said, "playwright", "novelist", "author", "dramatist") {
		roles = []string{"writer"}
	}
	if len(roles) == 0 {
		roles = []string{"creator"}
	}
	return h.credit(list, roles)
}

// creditScript reads "the scripts are by".
func creditScript(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.noCredit() || has(text[h.end:], "production", "produced") && strings.HasPrefix(text[h.end:], " the ") {
		return nil
	}
	list, _ := h.peopleAt(h.end + 1)
	role := "composer"
	if said := h.group("role"); strings.HasPrefix(said, "s") && said != "score" && said != "soundtrack" || strings.HasPrefix(said, "te") || strings.HasPrefix(said, "book") {
		role = "writer"
	}
	return h.credit(list, []string{role})
}

// creditWork reads "the work of" and "from an idea by".
func creditWork(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.noCredit() {
		return nil
	}
	list, _ := h.peopleAt(h.end + 1)
	role := "creator"
	if has(text[h.start:h.end+1], "work") {
		role = "writer"
		if !has(text[:h.start+1], "script", "scripts", "screenplay", "episodes", "hours", "series", "drama", "comedy", "sitcom") && len(h.r.mentionsIn(text, 0, h.start, "S")) == 0 {
			return nil
		}
	}
	return h.credit(list, []string{role})
}
