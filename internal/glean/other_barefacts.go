package glean

import "backlot/internal/tv"

// Facts that are told by their form: for how many seasons a show ran, in how many parts a season comes, what
// a show was called, whom it seeks, and what fans sign for it.

const (
	fewOf   = `(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several)`
	someOne = `(?:an?|its|the|his|her|their|another)`
)

var bareFactRules = []rule{
	anybody(on("other/ran-for", " ran | lasted | run | running | lasting ", `(?:ran|lasted|lasting|running|had run|has run) (?:on {net} )?(?:(?:for|just|only|a|total|of|mere) ){0,4}?`+fewOf+` (?:seasons?|series|years?)`, lastedFor)),
	anybody(on("other/in-parts", " volumes | parts | halves | batches | chunks | tranches ", `(?:released|release|arrives?|arriving|shown|split|dropped|drops?|dropping|lands?|rolled out|roll out|unspool|come|comes|coming|divided|stream|air|broken|carved) (?:[^.;]{0,60} )?(?:in|into|across|over) `+fewOf+` (?:[a-z0-9-]+ )?(?:volumes|parts|halves|batches|chunks|tranches)`, comesSo)),
	anybody(on("other/a-week", " week ", `(?:one|two|three|four|five|six|double bills?|episodes?|half-hours|instal(?:l)?ments) (?:episodes? |half-hours |hours |instal(?:l)?ments )?(?:a|per|each|every) week`, comesSo)),
	anybody(on("other/more-then", " follow | follows | arrive | arrives | drop | drops | land | lands | more ", `(?:the (?:last|other|final|remaining|second|next|rest)|`+fewOf+` more) (?:`+fewOf+` )?(?:episodes |instal(?:l)?ments |half )?(?:(?:will|to|are) )*(?:follow|arrive|drop|land|come|air|stream)s? (?:(?:on|in|the|a|week|later) )*{date}`, comesSo)),
	anybody(on("other/called-else", " title | titled | retitled | renamed | called ", `(?:under the title|(?:originally|formerly|previously|initially|once) (?:titled|called|entitled)|retitled|renamed|now called|will be called)`, calledElse)),
	anybody(on("other/seeks", " search ", `search (?:is|has begun|was) (?:(?:already|also|now|still) )*(?:under way|underway|on|begun)? ?(?:to find|for) `+someOne, toldSo)),
	anybody(on("other/petition", " petition | petitions ", `petitions? (?:[^.;]{0,120} )?(?:signatures|signed|names|launched|started)|(?:launched|started|signed|set up|begun) (?:[a-z]+ ){0,3}?petition`, petition)),
	anybody(on("other/leaves-it", " leave | leaves | leaving ", `(?:{show}|{season}|seasons|it|they) (?:["'] )?(?:(?:is|are|will|be|to|also) )*(?:leave|leaves|leaving) (?:{net} )?(?:on )?{date}`, comesSo)),
	anybody(on("other/special-one", " special | episode ", `(?:gets|get|has|have|with|features?|includes?|plus|and|confirmed|plans?|planned|airs?|marks?|celebrates?|for) an? (?:hour-long|feature-length|musical|crossover|live|two-hour|one-off|double-length|extended|reunion) (?:[a-z]+ )?(?:special|episode)`, comesSo)),
	anybody(on("other/crosses-over", " cross | crosses | crossover ", `(?:crosses|cross|crossing) over (?:with|on)|crossover (?:with|between|event)`, comesSo)),
	anybody(on("other/last-scenes", " scenes ", `(?:filmed|shot|completed|finished|recorded|taped) (?:his|her|their) (?:last|final) (?:ever )?(?:scenes|episodes)|(?:his|her|their) (?:last|final) scenes (?:were|have been|was) (?:filmed|shot|recorded)`, lastPlayed)),
	anybody(on("other/slot-of", " slot | berth | timeslot | perch ", `(?:gets?|inherits?|lands?|occupies|scored|given|keeps?|retains?|settles? into|anchors?|moves? (?:in)?to|holds?) (?:the|its|a|their) (?:(?:[a-z0-9:.-]+|<[A-Z]\d+>|'s) ){1,6}?(?:slot|berth|timeslot|perch)`, comesSo)),
	anybody(on("other/deal-of", " signed | inked ", `(?:signed|inked) (?:on )?(?:for )?(?:only |just )?(?:an?|his|her|their|its) (?:new )?[a-z0-9]+-(?:year|season|series|picture) (?:deal|extension|contract|pact)`, comesSo)),
	anybody(on("other/undecided", " decision ", `(?:no|any) (?:final |formal |firm )?decisions? (?:on|about|over|regarding) (?:[^.;]{2,50} )?(?:has|have|had|is|was|will) (?:yet )?(?:been|expected|not|be)|decision (?:on|about) (?:[^.;]{2,50} )?(?:is|are) (?:expected|likely|due|not)`, toldSo)),
}

// thoseYears follow with the years themselves, which is history and no more.
var thoseYears = phraseOf(`^ (?:, )?from <D`)

// lastedFor keeps for how many seasons a show was on.
func lastedFor(h *hit) []tv.Claim {
	if h.spoken() || h.r.judge(h).negative || h.r.judge(h).plan || has(h.s.shape.text, "film", "movie", "broadway", "play", "contract") || thoseYears.MatchString(h.s.shape.text[h.end:]) {
		return nil
	}
	list := toldSo(h)
	for i := range list {
		list[i].Season = whole
	}
	return list
}

// comesSo keeps how a season comes, where it is not a film that does.
func comesSo(h *hit) []tv.Claim {
	if h.spoken() || h.r.judge(h).negative || has(h.s.shape.text, "film", "movie", "novel", "book") {
		return nil
	}
	return toldSo(h)
}

// calledElse keeps what else a show is called, or was.
func calledElse(h *hit) []tv.Claim {
	if h.spoken() || h.r.judge(h).negative || has(h.s.shape.text, "film", "movie", "memoir", "novel", "album", "song") {
		return nil
	}
	return factTold(h)
}

// petition keeps what those who watch have signed.
func petition(h *hit) []tv.Claim {
	if h.r.judge(h).negative {
		return nil
	}
	return factTold(h)
}

// lastPlayed keeps that somebody who goes has played for the last time.
func lastPlayed(h *hit) []tv.Claim {
	if h.spoken() || h.r.judge(h).negative {
		return nil
	}
	return toldSo(h)
}
