package glean

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// Which house makes a show, sells it or has part in it, told otherwise than by "is made by": "Salt Pictures
// produces", "for Salt Pictures", "from the makers of", "Studio: Salt Pictures", "sales are handled by".

const (
	// houseName may be the name of a house; what stands there is looked at in its capitals.
	houseName = `(?P<house>(?:(?:<[PNWCO]\d+>|[a-z0-9'&.-]+|and|&) ){1,5}?)`
	salesNoun = `(?:(?:international|global|worldwide|overseas|world|foreign) (?:sales|distribution|rights)|distribution|sales|(?:international|global) sales and distribution)`
	// houseDoes stands behind the name of a house that makes a show or sells it; makesWords are its words.
	houseDoes  = `(?:(?:will|is|are|also|to|still|be|has|have|been|both) )*(?:produces?|producing|co-produces?|co-producing|distributes?|distributing|(?:handles?|handling|oversees?|overseeing) (?:the )?` + salesNoun + `|(?:serves? as )?the (?:lead |producing )?studio|(?:is|are) behind (?:it|both|the (?:series|show|drama|comedy|project)|{show}))(?: (?:the|it|for|with|worldwide|globally|internationally|in|alongside|and|outside|on|of|both|all|[0-9]+|two|three|four|five|six|eight|ten|,|;|\.|{show})|$)`
	makesWords = " produce | produces | produced | producing | co-produce | co-produces | co-producing | distribute | distributes | distributing | handling | handles | handle | studio | behind "
)

var housesRules = []rule{
	anybody(atStart("other/house-makes", makesWords, houseName+`(?:, [^,;]{3,50} , )?`+houseDoes, houseTells)),
	anybody(on("other/and-house-makes", makesWords, `(?:;|, and|and) `+houseName+houseDoes, houseTells)),
	anybody(on("other/by-indie", " indie | outfit | banner | shingle | company ", `(?:made|produced|co-produced|comes|hails|hailing|co-production|drama|comedy|thriller|series|documentary|saga) (?:by|from|of|through|with) (?:the )?(?:[a-z-]+ |<[A-Z]\d+> (?:'s )?){0,2}?(?:indie|outfit|banner|shingle|(?:production|sister) (?:company|label|arm)) (?:<[A-Z]\d+>|[a-z]+)`, soldWide)),
	anybody(on("other/on-board-to-sell", " distributor | overseas | abroad | internationally ", `(?:on board|attached|aboard|serving|acting) as (?:its |the )?(?:[a-z]+ )?distributor|(?:sells|selling|distributes|distributing) (?:it|the (?:show|series|drama|comedy|programme|format)|{show}) (?:["'] )?(?:[a-z]+ )?(?:overseas|abroad|internationally)`, soldWide)),
	anybody(on("other/sold-by", " sales | distribution | distributed | distributor | rights ", salesNoun+` (?:of [^.;]{3,40} )?(?:is|are|will be|being|was)(?: being)? (?:handled|managed|overseen) by| (?:is|are|will be|being) distributed (?:[a-z]+ )?(?:by|worldwide|globally|internationally) `, soldWide)),
	anybody(on("other/for-house", " for | through | via | under ", `(?:executive|exec|executives|exec-)(?: |-)?(?:produces?|producing|produced|producers?)(?: [^.;]{1,80})? (?:for|through|via|under) (?P<house>(?:<[PNWO]\d+> ?|[a-z'&.-]+ ?){1,4}?) ?[.,;]`, houseOf)),
	anybody(on("other/from-makers", " from ", `(?:from|by) the (?:[a-z-]+ )?(?:makers|producers|team|creators?|people|minds?|duo|writers?|company|studio|brains?) (?:of|behind) (?:["'] )?(?:<[SNCW]\d+>|[a-z]+)`, fromMakers)),
	anybody(on("other/house-behind", " from | hails | hail | hailing | comes ", `(?:{show}|it|both|which|`+theShow+`|series|show|drama|comedy|thriller|sitcom|[a-z]+-parter|dramedy|project|mystery) (?:["'] )?(?:\( [^()<>]{1,20} \) )?(?:for (?:the )?{net} (?:and {net} )?)?(?:, )?(?:(?:which|that|also) )*(?:hails from|hail from|hailing from|comes from|come from|is from|are from|from) `+houseName+`(?:,|\.|\)|;|about|and|which|that|in|who|with|starring|$)`, houseOf)),
	anybody(on("other/made-by-it", " made | produced | co-produced | animated ", `(?P<how>made|produced|co-produced|animated) (?:[a-z]+ |for {net} )?by (?:the )?(?:[a-z]+-based |<[NDO]\d+>-based )?`+houseName+`(?:,|\.|\)|;|for|and|in|with|which|who|whose|since|$)`, houseOf)),
	anybody(on("other/studio-line", " studio | studios | company | co ", `(?:studio|studios|production company|production companies|production co|produced by|producing studio|producer)(?: \* \*| \*)? :(?: \* \*)? <?[A-Za-z]`, studioLine)),
}

// houseEnds ends the name of a house.
var houseEnds = regexp.MustCompile(`\b(?:Productions?|Studios?|Television|TV|Films?|Pictures|Entertainment|Media|Screen|Broadcasting|Features|Originals|Distribution|Rights|UCP|Global|Animation|Works|International|Company|Co)\b[^A-Za-z]*$|^(?:The )?Studio `)

// house gives what a hit has for one, as written, or "".
func (h *hit) house() string {
	for i, name := range h.rule.pattern.SubexpNames() {
		if name == "house" && h.loc[2*i] >= 0 {
			return strings.TrimRight(h.r.wordsBetween(h.s, h.loc[2*i], h.loc[2*i+1]), " ,.;")
		}
	}
	return ""
}

// toldHouse tells that a sentence has said which house it is.
func (r *reader) toldHouse(s *sentence) bool {
	return r.told(s, func(c tv.Claim) bool { return ofHouses[c.Rule] })
}

var ofHouses = words(`other/house-makes other/and-house-makes other/by-indie other/on-board-to-sell other/sold-by other/for-house other/from-makers other/house-behind other/made-by-it other/studio-line
	other/made-by other/and-made-by other/its-production other/made-for`)

// houseInWords keeps what is told of a house: beside something else that is worth keeping in its own clause.
func (h *hit) houseInWords() []tv.Claim {
	list := h.inItsWords()
	if h.r.toldOther(h.s) {
		for i := range list {
			list[i].Value.Text = strings.Trim(h.r.wordsBetween(h.s, h.start, h.end), ` ,.;:"'()`)
		}
	}
	return list
}

// tellsHouse tells that who makes the show can be told of a hit and has not been.
func (h *hit) tellsHouse() bool {
	return !asked(h.s) && !h.asked() && !h.spoken() && !h.r.toldHouse(h.s) && !h.r.judge(h).negative && h.r.speaksOfShow(h)
}

// houseTells reads a short sentence on what a house does.
func houseTells(h *hit) []tv.Claim {
	name := h.house()
	if !h.tellsHouse() || !hasCapital.MatchString(name) || !houseEnds.MatchString(name) {
		return nil
	}
	return h.houseInWords()
}

// houseOf reads a house by the last word of its name.
func houseOf(h *hit) []tv.Claim {
	name := h.house()
	if !h.tellsHouse() || !houseEnds.MatchString(name) && !h.houseAlone(name) || !hasCapital.MatchString(name) || has(h.s.shape.text[:h.end], "film", "movie", "feature", "podcast", "book") {
		return nil
	}
	return h.houseInWords()
}

// houseAlone tells that a name behind "made by" is that of a house though no word of it says so: people produce,
// and have two names.
func (h *hit) houseAlone(name string) bool {
	how := h.group("how")
	if how == "" || !allCapitals.MatchString(name) || slices.ContainsFunc(h.r.mentionsIn(h.s.shape.text, h.start, h.end+1, "PC"), func(placed) bool { return true }) {
		return false
	}
	return how == "made" || how == "animated" || !strings.Contains(name, " ")
}

var allCapitals = regexp.MustCompile(`^(?:(?:\p{Lu}[\pL\d'’.&/+-]*|\d+|and|of|the|&)(?: |$))+$`)

// soldWide reads who sells a show to others.
func soldWide(h *hit) []tv.Claim {
	if !h.tellsHouse() || has(h.s.shape.text, "film", "movie", "podcast", "book") {
		return nil
	}
	return h.houseInWords()
}

// fromMakers reads that a show comes from those who made another.
func fromMakers(h *hit) []tv.Claim {
	if !h.tellsHouse() || has(h.s.shape.text, "film", "movie", "podcast", "book", "novel", "letter", "statement", "message") {
		return nil
	}
	return h.houseInWords()
}

// studioLine reads a line that gives the studio.
func studioLine(h *hit) []tv.Claim {
	if len(h.s.shape.token) > 60 || !h.tellsHouse() {
		return nil
	}
	return h.houseInWords()
}
