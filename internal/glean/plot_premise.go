package glean

import "backlot/internal/tv"

// What a show is about, told beside its name and of whatever comes of it: "SHOW, about two sisters",
// "the sitcom set in a laundry", "the offshoot would follow", "In the special, a goat eats the tree".

const (
	// whatTells is what a story is told of: the show, a part of it, or what comes of it.
	whatTells = `(?:{show}|{season}|it|which|` + storyNoun + `)`
	storyNoun = `(?:[a-z-]*drama|[a-z-]*comedy|series|show|season|thriller|story|sitcom|saga|episodes?|instalment|installment|run|spinoff|spin-off|offshoot|prequel|sequel|reboot|revival|version|remake|adaptation|pilot|project|special|mockumentary|docuseries|docudrama|miniseries|half-hour|hour|[a-z]+-parter|teaser|dramedy|noir|western|romance|whodunit|satire|caper|mystery|procedural|soap|anthology|fantasy|epic|musical|chiller|import|tale|yarn|romp|spoof|farce|melodrama|cartoon)`
	// isToTell stands before what it is going to tell.
	isToTell = `(?:would|will|could|is to|is set to|is expected to|is said to|are to|to|which would|which will|that will|that would)`
	tellVerb = `(?:follow|focus on|cent(?:er|re) (?:on|around)|revolve around|explore|tell the|tell of|be about|find|chart|chronicle|trace|concern|move the|take place|be set|pick up (?:after|where|with|as|six|five|four|three|two|one|[a-z]+ (?:years|months))|deal with|look at|delve into|examine|depict|imagine|jump)`
	// oneOrSome begins whom or what it is about.
	oneOrSome = `(?:a|an|the|two|three|four|five|six|seven|rival|how|what|life|one|her|his|their|<[CNP]\d+>|[a-z-]+ing|[a-z'-]+ [a-z'-]+s|[a-z-]+s)`
	// nowDoing is what has become of somebody, or what he does, behind the noun that tells what he is.
	nowDoing = `(?:who|whose|whom|hired|returning|losing|forced|determined|searching|trying|struggling|desperate|haunted|accused|sent|recruited|caught|trapped|torn|assigned|tasked|summoned|dragged|drawn|investigating|hunting|living|working as|running|seeking|attempting|fighting|facing|raising|navigating|bent on|obsessed|living|stranded|reunited|stuck|raised|thrown|convinced|suspected)`
)

var premiseRules = []rule{
	on("plot/would-tell", " would | will | could | to ", whatTells+` (?:["'] )?(?:\( [^()]{1,40} \) )?(?:, (?:[^,;<]|<[A-Z]\d+>){3,70} , )?`+isToTell+` (?:[a-z]+ly |also |then )?`+tellVerb, premise),
	on("plot/comma-about", " about ", `(?:{show}|`+storyNoun+`) (?:["'] )?(?:\( [^()]{1,60} \) )?(?:starring [^,;]{3,60} )?, (?:(?:which|and) is )?about `+oneOrSome, premise),
	on("plot/set-premise", " set ", storyNoun+` (?:["'] |<S\d+> |, |which is |that is ){0,3}set (?:in|on|at|aboard|among|behind|against|amid|inside|during) (?:a|an|the|<[NC]\d+>|[0-9]+s?|[a-z'-]+ [a-z]+)`, premise),
	on("plot/tells-of", " follows | follow | focuses | centers | centres | revolves | explores | tells | charts | chronicles | traces ", `(?:new|latest|feature-length|potential|proposed|american|original|present|current|coming|upcoming|opening|first|half-hour|animated|live-action|[a-z-]*part|{net}|<[WN]\d+> 's|the|this|[a-z-]+) (?:spinoff|spin-off|offshoot|sequel|reboot|revival|version|remake|adaptation|pilot|project|special|mockumentary|docuseries|docudrama|miniseries|half-hour|[a-z]+-parter|teaser|noir|western|romance|whodunit|satire|caper|mystery|procedural|anthology|fantasy|epic|musical|dramedy|chiller|tale|episode) (?:["'] )?(?:, [^,;]{3,60} , )?(?:follows|follow|focuses on|cent(?:er|re)s (?:on|around)|revolves around|explores|tells the|tells of|charts|chronicles|traces)`, premise),
	anybody(on("plot/as-somebody", " as | plays | play | playing | portrays | portray ", `(?:plays?|playing|portrays?|portraying|(?:stars?|starring|casts?|casting|sees|features?|featuring|with|finds|follows|returns?|returning|lead|leads|leading|appears?|toplines?|headlines?|front|fronts) (?:[^;.]{0,90} )?as) (?:an? |two |three |four |rival |the |feuding |estranged )(?:[a-z0-9'-]+ |, |<N\d+> (?:'s )?){1,8}?(?:, )?`+nowDoing, somebodyWho)),
	on("plot/described", " described ", `(?:<[CNP]\d+>|part|role|character|he|she) (?:["'] )?(?:\( [^()]{1,40} \) )?(?:, [^,;]{3,70} , )?(?:is|was|are) (?:also )?(?:officially )?described (?:in [a-z ]{3,30} |by [^ ]{1,12} )?as`, premise),
	atStart("plot/in-the-new", " in ", `in (?:the |its |this |their )?(?:[a-z-]+ ){0,3}?(?:season|series|special|episodes?|run|story|show|drama|comedy|pilot|opener|instal(?:l)?ment|chapter|<E\d+>)(?: of (?:" )?<S\d+>(?: ")?)? ,? ?(?:(?:a|an|the|her|his|their|two|three)(?: [a-z'-]+){1,4}?|<[CN]\d+>(?: \( <[A-Z]\d+> \))?(?: and <[CN]\d+>)?) (?:[a-z]+ly )?(?P<verb>[a-z]+)`, inTheNew),
}

// aboutAmount begins what is no story: "about a dozen".
var aboutAmount = phraseOf(`^(?:.* )?about (?:a|an|the|half a) (?:dozen|month|year|week|day|third|quarter|half|hour|minute|million|hundred|thousand|decade|same|lack|future|possibility) `)

// ofNews begins what is told of the making: "will follow the premiere".
var ofNews = phraseOf(`^(?:the|a|an|its|their|his|her|this) (?:[a-z-]+ ){0,2}?(?:premiere|finale|announcement|release|success|departure|exit|launch|original|previous|first|second|third|strikes?|pandemic|novels?|books?|game|film|movie|format|same|final|last|next|schedule|slot|network|fate|future|decision|ratings|broadcast|pattern|lead|date|end) `)

// premise keeps what a show is about, which spoils nothing.
func premise(h *hit) []tv.Claim {
	text := h.s.shape.text
	match, rest := text[h.start:h.end+1], text[h.end+1:]
	if h.rule.name == "plot/comma-about" {
		rest = rest + " "
	}
	if asked(h.s) || h.r.judge(h).negative || has(text, "film", "movie", "filming", "filmed") || notStory.MatchString(match) || ofNews.MatchString(rest) || aboutAmount.MatchString(match+rest) || notFollowed.MatchString(rest) && has(match, "follow", "follows") || len(rest) < 14 {
		return nil
	}
	if h.rule.name == "plot/would-tell" && has(rest, "return", "returns", "premiere", "date") {
		return nil
	}
	return h.story(h.seasonOrWhole(), false)
}

// notAPart is what somebody is who makes a show, and no part.
var notAPart = phraseOf(` as (?:a|an|the|two|three) (?:[a-z-]+ ){0,4}?(?:writer|producer|producers|director|showrunner|regular|regulars|guest|host|hosts|judge|judges|presenter|replacement|network|reporter who|series|show|drama|comedy|contestant|executive|team|company|way|sign|place|home|result|spokesperson|spokesman|channel) `)

// somebodyWho reads "stars as a potter who robs a bank": what the part is tells what the show is about.
func somebodyWho(h *hit) []tv.Claim {
	text := h.s.shape.text
	match := text[h.start:min(h.end+1, len(text))]
	if asked(h.s) || h.r.judge(h).negative || has(text, "new to the cast", "film", "movie", "feature", "play", "broadway", "oscar", "oscar-winning", "contest", "docuseries", "documentary") && !has(match, "play") || notAPart.MatchString(match) || h.spoken() || h.r.isContest() {
		return nil
	}
	return h.story(h.seasonOrWhole(), false)
}

// inTheNew reads "In the special, a goat eats the tree".
func inTheNew(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !storyVerb(h.group("verb")) || notStory.MatchString(text) || len(h.r.mentionsIn(text, 0, len(text), "OWD")) > 0 || has(text, "interview", "said", "says", "told", "tells", "plays", "stars", "viewers", "cast", "actor", "actress", "film", "movie", "episode", "season finale", "airs") {
		return nil
	}
	season := h.seasonOrWhole()
	if season == whole {
		season = h.seasonNow()
	}
	return h.story(season, false)
}
