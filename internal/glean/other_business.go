package glean

import (
	"strings"
	"unicode"

	"backlot/internal/tv"
)

// What the trades tell of a show beside its orders: who might take it, where it has been sold, where it is made,
// when it is off for a while, how its ratings go, and how many seasons its maker has in mind.

const (
	// homeless is the show as what is looked after.
	homeless = `(?:{show}|it|the (?:[a-z-]+ ){0,2}?(?:show|series|drama|comedy|sitcom|thriller))`
	// someHouses are those who might show it.
	someHouses = `(?:streamers?|networks?|outlets?|platforms?|buyers?|broadcasters?|services?|channels?)`
	// seasonsInMind is a number of seasons.
	seasonsInMind = `(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)`
	// isIt are the words between what is told and how.
	isIt = `(?:(?:is|are|was|were|has|have|had|been|also|now|already|currently|still|being|not) )*`
)

var businessRules = []rule{
	anybody(on("other/suitors", " suitor| interested | interest | bidders | approached | picking | saving | rescuing | reviving ", `(?:(?:among|one of) (?:the |several |a number of |its )?(?:[a-z]+ )?(?:suitors|bidders)|(?:potential|possible|likely|only|several|other) suitors?|`+someHouses+` (?:[a-z]+ ){0,3}?(?:interested in|interest in|show interest|shown interest|expressed interest) (?:`+homeless+`|picking|saving|rescuing|reviving)|(?:{net}|`+someHouses+`) `+isIt+`(?:approached (?:about|over|to)|interested in (?:picking|saving|rescuing|reviving|taking)|(?:considering|mulling|weighing|exploring) (?:whether to )?(?:picking up|picking it up|saving|rescuing|reviving|a pick-?up of)))`, mightTake)),
	anybody(on("other/new-home", " home ", `(?:hoping|hopes?|looking|trying|working|seeking|plans|planning|efforts?|attempts?|attempting|tried|bid) to (?:find|secure|land|get) (?:`+homeless+` )?(?:an? )?(?:new|another) home`, mightTake)),
	anybody(on("other/where-films", " where ", `where `+homeless+` (?:["'] )?(?:(?:is|has been|was|also|currently|primarily|largely|mostly|usually) )*(?:films|shoots|tapes|filmed|shot|made|filming)(?: [,.;]|,|\.| in| for| from)`, whereFilms)),
	anybody(on("other/off-until", " break | off | hiatus | finale ", `(?:(?:takes?|taking|on|goes on|going on|heads into|enters|for) (?:an? |its |the )?(?:[a-z-]+ )?(?:break|hiatus)|(?:is|are|goes|then|be) (?:then )?off(?: the air)?) (?:[^.;]{0,80} )?(?:until|till|before returning|before it returns|be back|is back|returns?|returning|resumes?|resuming) (?:[^.;<]{0,40} )?{date}`, offUntil)),
	anybody(on("other/break-finale", " finale ", `(?:fall|winter|midseason|mid-season|autumn|spring|christmas|holiday) finale (?:of (?:["'] )?{show} (?:["'] )?)?(?:(?:is|will|airs?|on|set|for|scheduled|arrives|to air|be|broadcast|streams) )+(?:[a-z]+day , )?{date}`, offUntil)),
	anybody(on("other/sold-on", " sold | licensed ", `(?:{season}|{show}|it|the (?:[a-z-]+ ){0,2}?(?:show|series|drama|comedy|sitcom|thriller)) (?:["'] )?(?:of (?:["'] )?{show} (?:["'] )?)?(?:(?:has|have|had|was|were|been|also|already) )*(?:sold |licensed )?(?:in|in)?to (?:(?:[a-z0-9-]+|<[A-Z]\d+>|the) ){0,5}?(?:<[WN]\d+>|broadcasters|streamers|buyers|territories|countries|networks) `, soldAway)),
	anybody(on("other/deal-abroad", " deal | sale | broadcaster | distributor | buyer ", `(?:u\.s\.|us|uk|u\.k\.|american|british|north american|stateside|international|german|french|australian|canadian) (?:deal|sale|broadcaster|distributor|buyer)s? (?:for `+homeless+` )?(?:is|are|has|have) (?:[a-z]+ ){0,4}?(?:under negotiation|negotiation|negotiated|discussion|in talks|talks|announced|found|attached|secured|confirmed|pending|signed)`, factTold)),
	anybody(on("other/ratings-go", " ratings | viewership | audience | audiences | figures ", `(?:ratings|viewership|viewing figures|audiences?)(?: (?:for|of) (?:["'] )?{show}(?: ["'])?)? (?:(?:has|have|had|are|is|were|was|also|since) )*(?:fallen|fell|dropped|slipped|risen|rose|grown|grew|declined|dipped|halved|doubled|held steady|held up|slid|slumped|tumbled|climbed|up|down) (?:by|from|to|since|sharply|slightly|steadily|in|over|[0-9]|week|this|year|for|every|each)`, factTold)),
	anybody(on("other/seasons-in-mind", "season", `(?:`+seasonsInMind+`-(?:season|year) (?:[a-z]+ )?(?:plan|arc|story|vision|roadmap|blueprint)|(?:pitched|planned|envisioned|envisions|envisaged|mapped out|mapped|conceived|plotted|imagined|imagines|outlined|intended|pictured|pictures|sees|see) (?:out )?(?:(?:it|the|show|series|story|drama|{show}) ){0,2}(?:(?:always|originally|out|ideally|only) )*(?:as|for|over|across|to run|running|to last|going|lasting|ending after|running for|to run for|going for|to be) (?:an? )?(?:(?:about|around|at least|up to|maybe|just|only|for|total|of|the full) ){0,2}`+seasonsInMind+`(?: to `+seasonsInMind+`)?(?:-season| seasons?| series))`, seasonsMeant)),
	anybody(on("other/casting-on", " casting ", `casting (?:for (?:[^.;]{1,60} )?)?is (?:now |currently |already )?(?:underway|under way|ongoing|in progress|continuing)`, factTold)),
	anybody(on("other/dismisses", " dismiss| denied | denies | reject| rubbish", `{per} {apposition}(?:(?:has|have|had|also|since|later|flatly|firmly|strongly|previously) )*(?:dismissed|dismisses|denied|denies|rejected|rejects|rubbished) (?:(?:the|any|all|recent|tabloid|persistent|online|press|newspaper) ){0,2}(?:reports?|rumou?rs?|claims?|speculation|suggestions?|talk) (?:in (?:the )?<[A-Z]\d+> )?(?:that|of|about)`, dismisses)),
}

// mightTake keeps who might take a show that has no home.
func mightTake(h *hit) []tv.Claim {
	list := toldSo(h)
	for i := range list {
		if list[i].Season = whole; reportCue.MatchString(h.s.shape.text) {
			list[i].Certainty = tv.Reported
		}
	}
	return list
}

// whereFilms keeps where a show is made, told beside a place: "in Savannah, Georgia, where the drama films".
func whereFilms(h *hit) []tv.Claim {
	whole := h.r.text[h.s.start:h.s.end]
	before, _, found := strings.Cut(whole, " where ")
	last := strings.Fields(strings.TrimRight(before, ", "))
	if !found || len(last) == 0 || !unicode.IsUpper([]rune(last[len(last)-1])[0]) || h.spoken() || h.r.judge(h).negative {
		return nil
	}
	return mightTake(h)
}

// offUntil keeps when a show that is on takes its break, and comes back from it.
func offUntil(h *hit) []tv.Claim {
	if text := h.s.shape.text; h.spoken() || endsInPerson.MatchString(text[:h.start+1]) || has(text, "production", "filming", "cast", "actor", "film", "shooting", "strike") || h.r.judge(h).negative {
		return nil
	}
	return toldSo(h)
}

// endsInPerson ends with somebody, who has the time off.
var endsInPerson = phraseOf(` <[PNC]\d+> (?:, [^;.]{1,60} , )?$`)

// soldAway keeps to whom a show has been sold.
func soldAway(h *hit) []tv.Claim {
	match := h.s.shape.text[h.start : h.end+1]
	if before := h.s.shape.text[:h.start+1]; !has(match, "sold", "licensed") && !strings.HasSuffix(before, " sold ") && !strings.HasSuffix(before, " licensed ") || h.spoken() || h.r.judge(h).negative {
		return nil
	}
	return factTold(h)
}

// seasonsMeant keeps how many seasons somebody who makes a show has in mind, which nobody has ordered.
func seasonsMeant(h *hit) []tv.Claim {
	if asked(h.s) || h.asked() || h.r.toldOther(h.s) || !h.r.speaksOfShow(h) || h.r.told(h.s, ofKind(tv.Final)) || h.r.judge(h).negative {
		return nil
	}
	return h.inWords(whole)
}

// dismisses keeps what somebody of the show denies that is told of him.
func dismisses(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || h.r.isPart[p.name] || asked(h.s) || h.asked() || h.r.told(h.s, func(c tv.Claim) bool { return c.Certainty == tv.Denied }) || !h.r.speaksOfShow(h) || h.r.judge(h).negative {
		return nil
	}
	list := h.inWords(whole)
	for i := range list {
		list[i].Certainty, list[i].By = tv.Denied, p.name
	}
	return list
}

// breakHolds takes back that production has paused where the show is only off for a while.
func (r *reader) breakHolds(s *sentence) {
	if !r.told(s, func(c tv.Claim) bool { return c.Rule == "other/off-until" || c.Rule == "other/break-finale" }) {
		return
	}
	for p := range r.heldOf(s) {
		if c := &p.claim; c.Kind == tv.Stage && c.Value.Text == tv.Paused || c.Kind == tv.Premiere || c.Kind == tv.Finale {
			p.dropped = true
		}
	}
}
