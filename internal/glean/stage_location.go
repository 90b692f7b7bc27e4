package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Where a show is made: "in Norfolk", "in Tromsø and on the island of Senja".

var (
	// atPlace are the words before a place.
	atPlace = words("in at on across around near outside throughout between")
	// toPlace may stand between a verb of filming and the place: "starts in April on the new season in Wicklow".
	toPlace = words(`the its their this a an of for on in at by from to until till through since new next last second third fourth fifth final first series season drama show comedy thriller sitcom run
		episodes episode block part soon now again today this currently already exclusively entirely mainly mostly largely primarily partly both back location week month year summer spring autumn fall winter early late mid later end beginning start`)
	// ofPlace belong to a place without being its name: "in northern Montana", "on the island of Senja".
	ofPlace = words(`the northern southern eastern western north south east west central rural downtown upstate coastal greater remote nearby island islands isle town city village county province state region hills
		mountains highlands lowlands coast valley suburbs outskirts of st saint shore shores bank banks edge border`)
	// onPlace are the places that are not "in".
	onPlace = words("island islands isle isles coast outskirts north south east west northern southern eastern western shore shores bank banks edge border")
	// noPlaceName are names that are no place.
	noPlaceName = words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december season series easter christmas
		english welsh irish gaelic norwegian swedish danish french german spanish i earnest secret front`)
)

// place gives the words that say where something is filmed, or "": those that stand behind
// the verb, and behind its day.
func (h *hit) place() string {
	r, s := h.r, h.s
	if at := h.placeBefore(); at != "" || h.end+1 >= len(s.shape.text) {
		return at
	}
	i := s.shape.tokenAt(h.end + 1)
	if i > s.from && atPlace[r.tokens[i-1].low] {
		i-- // the match ends with it
		if to := r.islandAt(i, s.to); to > 0 && shotAt[h.rule.name] {
			return strings.Join(strings.Fields(r.text[r.tokens[i].start:r.tokens[to-1].end]), " ")
		}
	}
	for n := 0; i < s.to && n < 10; n++ {
		if to := r.placeAt(i, s.to); to > 0 {
			return strings.Join(strings.Fields(r.text[r.tokens[i].start:r.tokens[to-1].end]), " ")
		}
		switch k := r.kindAt(i); {
		case k == isDate || k == isSeason || k == isShow:
			for m := r.tokens[i].mention; i < s.to && r.tokens[i].mention == m; {
				i++
			}
		case r.tokens[i].mention == 0 && (toPlace[r.tokens[i].low] || r.tokens[i].low == `"` || strings.HasSuffix(r.tokens[i].low, "-part") || strings.HasSuffix(r.tokens[i].low, "-episode")):
			i++
		default:
			return ""
		}
	}
	return ""
}

// placeBefore gives the place that "where" stands for: "has moved to the Yukon in Canada,
// where filming was completed"; "" for none.
func (h *hit) placeBefore() string {
	r, text := h.r, h.s.shape.text
	where := strings.LastIndex(text[:h.start+1], " , where ")
	if where < 0 || h.start-where > 30 {
		return ""
	}
	end, best := h.s.shape.tokenAt(where+1), -1
	for i := end - 1; i >= max(h.s.from, end-9); i-- {
		if (atPlace[r.tokens[i].low] || r.tokens[i].low == "to") && r.placeNames(i+1, end) == end {
			best = i + 1
		}
	}
	if best < 0 {
		return ""
	}
	return "in " + strings.Join(strings.Fields(r.text[r.tokens[best].start:r.tokens[end-1].end]), " ")
}

// placeAt gives where a place ends that begins with a preposition at that token; 0 for none.
func (r *reader) placeAt(i, to int) int {
	if !atPlace[r.tokens[i].low] || r.tokens[i].mention != 0 {
		return 0
	}
	if r.tokens[i].low == "on" && !(i+2 < to && r.tokens[i+1].low == "the" && onPlace[r.tokens[i+2].low]) {
		return 0 // "a wrap on Port Ardle"
	}
	return r.placeNames(i+1, to)
}

// placeNames gives where one place ends, or several, that begin at that token; 0 for none.
func (r *reader) placeNames(i, to int) int {
	end := r.placeName(i, to)
	if end == 0 {
		return 0
	}
	for end < to {
		next := end
		switch low := r.tokens[next].low; {
		case low == "and" || low == "&":
			next++
			if next < to && atPlace[r.tokens[next].low] {
				next++
			}
		case low == ",":
			next++
			if next < to && r.tokens[next].low == "and" {
				next++
			}
		case low == "near" && next+1 < to: // "on the shores of Lake Ardle near Port Ardle"
			next++
		case low == "in" && next+1 < to && r.tokens[next+1].mention == 0: // "in the Yukon in Canada"
			next++
		default:
			return end
		}
		more := r.placeName(next, to)
		if more == 0 {
			return end
		}
		if more < to && r.tokens[end].low == "," && !(r.tokens[more].low == "," || r.tokens[more].low == "." || r.tokens[more].low == "and" || atPlace[r.tokens[more].low] || r.kindAt(more) == isDate) {
			return end // another clause begins: "in Bergen, Norda said"
		}
		end = more
	}
	return end
}

// placeName gives where the name of a place ends that begins at that token; 0 for none.
func (r *reader) placeName(i, to int) int {
	named := false
	for ; i < to; i++ {
		t := r.tokens[i]
		k := r.kindAt(i)
		switch {
		case (t.mention == 0 || k == isName) && t.name() && !noPlaceName[t.low]:
			named = true
		case !named && t.mention == 0 && ofPlace[t.low], named && t.low == "of" && i+1 < to && r.tokens[i+1].name():
		case named && t.low == "'s" && i+1 < to && r.tokens[i+1].name():
		default:
			if named {
				return i
			}
			return 0
		}
	}
	if named {
		return i
	}
	return 0
}

// shown is what is made, as the subject of how it was: never a scene, nor an episode.
const shown = `(?:{season}|{show}|it|which|(?:the|this|its) (?:[a-z0-9'-]+ ){0,3}?(?:` + `series|show|drama|comedy|sitcom|thriller|season|run|programme|program|soap|miniseries|docuseries|revival|reboot|sequel|prequel|spinoff|spin-off|adaptation` + `))`

var whereRules = []rule{
	on("stage/was-shot-in", " shot | filmed | taped ", shown+` (?:" )?(?:of (?:" )?{show} (?:" )?)?(?:, (?:which )?)?(?:was|were|had been|has been|have been) (?:[a-z]+ly |all |partly |again |also |both )*(?:shot|filmed|taped) (?:[a-z]+ly |back to back |back-to-back |last year |last summer )*(?:(?:over|across|during|for|in) (?:[a-z0-9-]+ ){1,5}?(?:weeks|months|days|nights|years|year|winters?|summers?) )?(?:entirely |mostly |largely |mainly )?(?:on location )?(?:in and around|in|at|on|across|around|near)`, wasShotIn),
	on("stage/took-place-in", " took | done | happened ", making+` `+ofIt+`(?:took place|happened|was done|was completed|was carried out|was finished) (?:[a-z]+ly |back to back )*(?:on location )?(?:in|at|on|across|around|near)`, wasShotIn),
	on("stage/moves-to", " mov| relocat| shift| switch", making+` `+ofIt+`(?:is|will|is to|is set to|moves|relocates|shifts|is due to) ?(?:now |also )?(?:be )?(?:moving|move|relocating|relocate|relocated|moved|shifting|shift|switching|switch)? ?(?:from (?:[a-z'-]+ |{any} ){1,4}?)?to`, movesTo),
	on("other/films-in", " films | shoots | tapes | filmed | shot ", `(?:which|that|series|show|drama|comedy|sitcom|it|{show}) (?:" )?(?:usually |normally |also |primarily |mainly |is (?:usually |normally |mostly |mainly |primarily |partly |largely |entirely |also )?)?(?:films|shoots|tapes|filmed|shot) (?:mainly |mostly |primarily |largely |entirely |partly )?(?:on location )?(?:in|at|on|across|around|near)`, filmsIn),
}

// partOfIt are subjects of which only a part is meant.
var partOfIt = phraseOf(` (?:pilot|scene|scenes|episode|episodes|sequence|sequences|exteriors?|interiors?|trailer|teaser|special|finale|opener|premiere|interview|half|part|block|moments?|video|promo|film|movie) `)

// wasShotIn reads where a season was made, which is over.
func wasShotIn(h *hit) []tv.Claim {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	at, before := h.place(), 1
	if has(text[h.start:h.end+1], "were", "have") {
		before = 5 // "the first two episodes of the season were shot in Vienna"
	}
	if at == "" || !h.r.speaksOfShow(h) || otherMaking.MatchString(text) || partOfIt.MatchString(text[max(from, back(text, h.start, before)):h.end+1]) || len(h.r.mentionsIn(text, max(from, back(text, h.start, 2)), h.start+1, "PC")) > 0 || h.ahead() || has(text[h.start:h.end+1], "has been", "have been") && has(text[h.end:], "since") || has(text[h.end:], "until") {
		return nil
	}
	c := stageOf(tv.Wrapped)
	c.Detail = at
	_, to := h.s.clauseAt(h.end)
	if days := h.r.mentionsIn(text, h.end, max(to, h.end), "D"); len(days) > 0 {
		d := days[len(days)-1]
		if c.When = d.date.Past; len(days) > 2 || h.r.future(c.When) {
			c.When = ""
		}
		if _, last, both := strings.Cut(string(c.When), ".."); both && has(text[back(text, d.at, 2):d.at+1], "between", "from") {
			c.When = tv.Date(last)
		}
	}
	return []tv.Claim{c}
}

// movesTo reads where a show is to be made next.
func movesTo(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !has(text[h.start:h.end+1], "moving", "move", "moves", "relocating", "relocate", "relocated", "relocates", "moved", "shifting", "shift", "shifts", "switching", "switch") || !h.r.speaksOfShow(h) || otherMaking.MatchString(text) {
		return nil
	}
	i := h.s.shape.tokenAt(h.end + 1)
	to := h.r.placeNames(i, h.s.to)
	if to == 0 {
		return nil
	}
	c := stageOf(tv.Filming)
	c.Plan = true
	c.Detail = "in " + strings.Join(strings.Fields(h.r.text[h.r.tokens[i].start:h.r.tokens[to-1].end]), " ")
	j := h.r.judge(h)
	c.Certainty, c.By = j.certainty, j.by
	return []tv.Claim{c}
}

// filmsIn reads where a show is made as a rule, which tells nothing of how far it is.
func filmsIn(h *hit) []tv.Claim {
	text := h.s.shape.text
	if has(text[h.start:h.end+1], "filmed", "shot") && !has(text[h.start:h.end+1], "is", "usually", "normally") || h.place() == "" {
		return nil
	}
	list := h.other(whole)
	for i := range list {
		list[i].Value.Text = h.r.short(h.s)
		list[i].Certainty, list[i].By = tv.Confirmed, nobody
	}
	return list
}

// hasBeenShot says that something is filmed no longer, and of nothing that it is.
var hasBeenShot = phraseOf(` (?:was|were|had been) (?:[a-z]+ly |all |also )*(?:shot|filmed|taped) (?:.*)$`)
