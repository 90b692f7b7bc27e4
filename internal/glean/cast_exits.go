package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// How the press tells that somebody goes without saying so: "will film her final scenes in May", "Val's exit will be
// seen in August", "two of its stars are to leave".

const (
	// lastWork is what somebody does last, and lastSeenOf what is seen of him then.
	lastWork   = `(?:(?:very|own|emotional|tearful) )?(?:final|last)(?:-ever|ever)? (?:scenes?|episodes?|day|days|shots?|moments?|lines?|shift|week|weeks)`
	lastSeenOf = `(?:exit|departure|farewell|goodbye|send-off|swansong|swan song|(?:final|last)(?:-ever|ever)? (?:scenes?|episodes?|appearances?|outing))`
	isShownOn  = `(?:(?:will|would|is|are|was|were|to|be|been|being|due|set|expected|scheduled|also|then|now|has|have) )*(?:seen|shown|played out|plays? out|playing out|airs?|aired|airing|broadcast|screened|screens?|on screen|on-screen|unfolds?|takes? place|comes?|goes out|go out|hits? screens|transmitted|transmits?|shown on screen|seen on screen|drops?)`
	onTheDay   = `(?:(?:on|in|this|next|later|early|late|by|at|the|end|of|screen|our|screens|itv|during) )*`
)

var exitRules = []rule{
	on("cast/final-scenes", " final | last | final-ever | last-ever ", `{per} {apposition}(?:(?:will|would|is|has|have|had|to|set|due|already|also|recently|just|now|soon|be|been|expected) )*(?:film|films|filmed|filming|shoot|shoots|shot|shooting|record|records|recorded|recording|(?:finish|finishes|finished|complete|completed|completes|wrapped|wraps|wrap)(?: (?:filming|shooting|recording|work on))?) (?:his|her|their) `+lastWork+`(?: (?:on|for|as|of|with|in|at) (?:(?:<S\d+>|the (?:show|soap|series|drama|programme)|`+asWhat+`<[CN]\d+>) ?)?)?`, filmsLast),
	on("cast/exit-shown", " exit | departure | farewell | goodbye | send-off | swansong | swan | scene | scenes | episode | episodes | appearance | appearances | outing ", `<(?P<chr>[CNP]\d+)> 's (?:(?:final|last|upcoming|forthcoming|emotional|shock|dramatic|own|sad|on-screen|onscreen|explosive|surprise|eventual|impending|big|tearful) )*`+lastSeenOf+` (?:storyline |story |episode |scenes |from (?:<S\d+>|the (?:show|soap|series|programme)) )?(?:`+isShownOn+` )?`+onTheDay+`{date}`, exitShown),
	on("cast/who-stepped-down", " stepped | stood | resigned | left | departed | quit ", `{per} , who (?:(?:has|had|also|recently|suddenly|abruptly|quietly) )*(?:stepped (?:down|aside|back|away)|stood (?:down|aside)|resigned|left|departed|quit)(?: (?:from )?(?:<S\d+>|the (?:[a-z]+ )?(?:show|soap|series|drama|programme|role|job)))?(?: (?:last|earlier|this|in|on|at|after|before|following|during|to|because|due|{date}|year|month|week|autumn|spring|summer|winter|,|\.))`, steppedDown),
	on("other/some-leave", " leave | depart | exit | quit | go | axed | bow | leaving | departing | exiting | written | killed | left | departed | gone ", `(?:two|three|four|five|six|seven|several|some|a number|a pair|a trio|a handful|[2-9]|both|another two|another three) (?:of (?:(?:its|the|their) )?)?(?:[a-z-]+ |<[WS]\d+> |'s ){0,5}?(?:actors|actresses|stars|cast members|characters|regulars|favourites|favorites|members of the cast|faces)(?: (?:in|of|from|on|at) (?:(?:the|its) )?(?:[a-z-]+ |<[WS]\d+> |'s ){1,5}?)?(?: , (?:[^,;]){1,60} ,)? ?(?:(?:are|will|is|have|has|were|be|been|also|to|set|due|both|all|now) )+(?:leave|depart|exit|quit|go|axed|bow out|left|departed|gone|leaving|departing|exiting|bowing out|written out|killed off)`, someLeave),
}

// filmsLast reads that somebody works on a show for the last time.
func filmsLast(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || !h.r.speaksOfShow(h) || h.asked() || asked(h.s) || h.spoken() {
		return nil
	}
	text := h.s.shape.text
	if j := h.r.judge(h); j.negative || withSomebody.MatchString(text[h.start:min(h.end+20, len(text))]) || has(text[h.end:], "of season", "of the season", "of the series", "of series", "for the season") || strings.HasPrefix(text[h.end:], " of <E") || strings.HasPrefix(text[h.end:], " of the <E") || strings.HasPrefix(text[h.end:], " for <E") {
		return nil // the last of that season
	}
	if h.r.parts[p.name] == "" && !h.r.isSoap(h.r.showAt(h)) && !strings.Contains(text, "<S") && !has(text, "soap", "show", "series", "drama", "programme") && !(h.r.lone && has(text[h.start:h.end+1], "scenes")) {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	c.Certainty, c.Season = h.r.judge(h).certainty, h.seasonOrWhole()
	_, to := h.s.clauseAt(h.end)
	from := strings.LastIndex(text[:h.end], " film")
	for _, verb := range []string{" shoot", " shot ", " record", " finish", " complete", " wrap"} {
		from = max(from, strings.LastIndex(text[:h.end], verb))
	}
	if end := strings.Index(text[h.end:max(to, h.end)], " , "); end > 0 {
		to = h.end + end
	}
	if said := strings.TrimRight(h.r.wordsBetween(h.s, back(text, from, 1)+1, min(max(to, h.end), len(text)-1)), " .,;"); from > 0 && len(said) < 80 {
		c.Detail = said
	}
	return []tv.Claim{c}
}

// withSomebody follows the last scene of two, after which each may go on.
var withSomebody = phraseOf(` (?:with|opposite|alongside|together) (?:<[PNC]\d+>|as|co-star|each|one|him|her|on) `)

// exitShown reads when somebody's going is seen: a part's, or whoever plays it.
func exitShown(h *hit) []tv.Claim {
	m := h.mention("chr")
	if m == nil || h.asked() || asked(h.s) || !h.r.speaksOfShow(h) || h.r.judge(h).negative {
		return nil
	}
	person, part := "", m.name
	switch {
	case m.kind == isCharacter || h.r.isPart[m.name] || h.r.actor[m.name] != "":
		person = h.r.playerOf(m.name)
	case m.kind == isPerson || m.full && h.r.parts[m.name] != "":
		person, part = m.name, h.r.partOf(m.name)
	case !m.full && h.r.somebodyPlays(m.name):
		person = h.r.playerOf(m.name)
	default:
		return nil
	}
	if full := h.r.partOf(person); full != "" && slices.Contains(strings.Fields(full), part) {
		part = full
	}
	d := h.mention("date")
	c := castOf(person, part, tv.Departs)
	j := h.r.judge(h)
	c.Certainty, c.When = j.certainty, d.date.Future
	if near := h.s.shape.text[h.start : h.end+1]; has(near, "was", "were", "aired", "played", "took") {
		c.When = d.date.Past
	}
	if c.When.IsZero() {
		c.When = d.date.Date
	}
	return []tv.Claim{c}
}

// playerOf gives whoever plays the one part that has that name, or that word in it; "" for nobody.
func (r *reader) playerOf(name string) (person string) {
	if r.actor[name] != "" || strings.Contains(name, " ") {
		return r.actor[name]
	}
	for part, who := range r.actor {
		if slices.Contains(strings.Fields(part), name) {
			if person != "" && person != who {
				return ""
			}
			person = who
		}
	}
	return person
}

// steppedDown reads "the creator, Ida Voss, who stepped down last year to look after her father".
func steppedDown(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text
	if p == nil || !p.full && p.kind != isPerson || !h.r.speaksOfShow(h) || h.r.isPart[p.name] || h.asked() || h.spoken() || h.r.judge(h).negative && !has(text[:h.start+1], "without", "not") {
		return nil
	}
	if !makerHere.MatchString(text[:h.start+1]) && h.r.parts[p.name] == "" && !h.r.isHolder(p.name) {
		return nil
	}
	if has(text[h.start:h.end+1], "left", "quit", "departed") && (h.r.parts[p.name] != "" || !has(text[:h.start+1], "without", "since", "replacing", "replaces", "succeeding", "succeeds", "following")) && !strings.Contains(text[h.start:h.end+1], "the ") {
		return nil // what somebody leaves may be anything
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	c.Certainty, c.By, c.When = tv.Confirmed, nobody, h.r.when(h)
	return []tv.Claim{c}
}

// makerHere ends what stands before a maker of the show, named as one.
var makerHere = phraseOf(`(?:^| (?:the|its|their|<S\d+>)) (?:[a-z-]+ |'s |<S\d+> ){0,4}?(?:` + role + `|head writer|star|lead|host|presenter|narrator)(?: and (?:` + role + `|star|lead))? (?:, )?$`)

// isHolder tells that the article has said that somebody is a maker of the show.
func (r *reader) isHolder(name string) bool {
	for i := range r.proposed {
		if p := &r.proposed[i]; !p.dropped && p.claim.Kind == tv.Crew && p.claim.Value.Person == name {
			return true
		}
	}
	return false
}

// stoodDown takes back that somebody makes a show of whom the same sentence says that he has stood down.
func (r *reader) stoodDown() {
	for i := range r.proposed {
		p := &r.proposed[i]
		if p.dropped || p.claim.Rule != "cast/who-stepped-down" && p.claim.Rule != "cast/who-steps-down" {
			continue
		}
		for _, verb := range []string{", is ", ", was ", ", has ", ", will "} {
			if before, _, more := strings.Cut(p.claim.Detail, verb); more {
				p.claim.Detail = before // the sentence goes on with its own verb
			}
		}
		for k := range r.proposed {
			if o := &r.proposed[k]; o.sentence == p.sentence && o.claim.Kind == tv.Crew && !o.claim.Negative && p.claim.Kind == tv.Crew && o.claim.Value == p.claim.Value {
				o.dropped = true
			}
		}
	}
}

// someLeave keeps in its own words that so many go.
func someLeave(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative || h.r.judge(h).certainty != tv.Confirmed {
		return nil
	}
	return h.inItsWords()
}
