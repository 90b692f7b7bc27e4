package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// What happens in the story. Of one sentence there is one claim: how a thing
// ended, which spoils, before what it is about, which does not.

const (
	someShow = `(?:{show}|series|show|drama|comedy|it|season|{season}|thriller|which|story|sitcom|saga|episodes|instalment|installment|run|spinoff|spin-off|prequel|soap|mystery|procedural|trailer|new one|dramedy)`
	genre    = `(?:drama|comedy|thriller|series|sitcom|saga|procedural|mockumentary|dramedy|soap|miniseries|mystery|western|romance|whodunit|satire|anthology|caper|adventure|epic|fantasy)`
	tellsOf  = `(?:follows|follow|followed|centers on|centres on|centered on|centred on|will center on|will centre on|tells the (?:[a-z]+ )?(?:story|tale)|told the (?:story|tale)|tells of|depicts|revolves around|will revolve around|focuses on|will focus on|chronicles|chronicled|explores|charts|traces|picks up|will pick up|takes place|unfolds|is set|was set|opens with|opens on|begins with|deals with|will deal with|imagines|concerns|introduces|will introduce|moves the (?:story|action)|moves (?:forward|on)|jumps (?:ahead|forward|back)|goes (?:directly )?(?:to|back to)|takes <[CN]\d+>|finds <[CN]\d+>|sees <[CN]\d+>|will see <[CN]\d+>|brings <[CN]\d+>|sends <[CN]\d+>|pits <[CN]\d+>|is about|plays at|reveals how|imagines)`
	happens  = `(?:goes|go|must|discovers?|finds?|learns?|faces?|fights?|takes|hunts?|tries|try|struggles?|battles?|confronts?|uncovers?|investigates?|moves|travels?|searches|teams|embarks?|becomes?|begins to|starts to|sets out|is forced|are forced|is sent|is drawn|are drawn|is pulled|is called|gets|comes face|falls|works|seeks?|risks?|joins forces|juggles?|navigates?|returns to (?:the|his|her|their)|inherits?|solves?|runs away|flees|escapes?|wakes|meets?|leaves|loses|suspects|commands?|start lying|is haunted|is hired|acquires|vows|plots|wants to|has to|have to|share a|decides?|uproots|stumbles|reopens|reckons with|is torn|is dragged|is fighting|are thrust|is thrust|stands trial|rises|schemes|dreams of)`
	ending   = `(?:ended|ends|left|leaves|closed|closes|finished|finishes|stops|stopped|concluded|concludes|went out)`
	meetsEnd = `(?:dies|died|is killed|was killed|was left|were killed|kills|killed|murders|murdered|is revealed|was revealed|is dead|was dead|betrays|betrayed|sacrifices|sacrificed|drowned|drowns|was shot|is shot|was stabbed|went over|was dragged|vanished|vanishes|disappeared|was murdered|is murdered|drove (?:out|off|away|into)|learned that|learns that|discovered that|discovers that|turned out to be|turns out to be|proved to be|proves to be|was unmasked|had been unmasked|is unmasked|been unmasked|was last seen|were last seen|last seen|escaped|had escaped|was arrested|confessed|sailed off|was exposed|was kidnapped|was buried|fell (?:to|off|from|into)|left for|fled|woke up|was bleeding|was days from)`
)

var plotRules = []rule{
	on("plot/how-it-ended", " ended | ends | left | leaves | closed | closes | finished | finishes | stops | stopped | concluded | concludes | finale | ending | cliffhanger | closing | last | final | end of | close of ", `(?:`+someShow+` (?:[a-z]+ ){0,2}?`+ending+` (?:on {date} |in {date} )?(?:up )?(?:with|when|as|on a|in a|<[CN]\d+>|viewers|audiences|fans|half)|(?:first|second|third|fourth|fifth|sixth|seventh) `+ending+` (?:on {date} )?with|finale|ending|cliffhanger|closing (?:moments|minutes|seconds|scene|scenes)|(?:last|final|dying) (?:moments|minutes|seconds|scene|scenes|shot|ten minutes)|at the (?:end|close) of (?:the )?{season})`, plotEnd),
	on("plot/fate", " dies | died | dead | killed | kills | murder| reveal| drown| shot | stabbed | went over | dragged | vanish| disappear| drove | learned | learns | discover| turned out | turns out | proved | proves | unmasked | last seen | escaped | arrested | confessed | sailed | exposed | kidnapped | buried | fell | left for | fled | woke | bleeding | betray| sacrific| days from | was left ", `<(?P<chr>[CN]\d+)> (?:\( [^()]{1,40} \) )?(?:, (?:who (?:is|was) )?(?:played|portrayed|voiced) by (?:[a-z-]+ |<[PNW]\d+> ){1,5}, |, who |, [^,;]{1,70} , |, |" )?(?:[a-z'-]+ ){0,5}?`+meetsEnd, plotFate),
	on("plot/told", " learn that | learned that | recalled | learn | turned out | proved to be | remember ", `(?:we|viewers|audiences|it) (?:[a-z]+ ){0,3}?(?:learn|learned|learnt|saw|discovered|left|recalled|found out) (?:that|them|,|<[CN]\d+>)`, plotEnd),
	on("plot/logline", " logline | synopsis ", `(?:logline|synopsis)`, plotLogline),
	on("plot/about", " follow| center| centre| tell| told | set in | set about | is set | was set | depict| explore| revolve| focus| chronicle| about | charts | traces | picks up | pick up | takes place | unfolds | opens | begins with | deal | deals | imagines | concerns | introduc| moves | jumps | goes | takes <| finds <| sees <| see <| brings <| sends <| pits <| plays at | reveals how ", `(?:`+someShow+` (?:" |' )?(?:\( [^()]{1,40} \) )?(?:, [^,;]{1,60} , )?(?:[a-z]+ly |now |also |again |then |, )*`+tellsOf+`|depicting|(?:and|,|it|which) will follow (?:the|a|an|two|three|four|<[CN]\d+>)|and (?:takes place|is set) in)`, plotAbout),
	atStart("plot/set", " set ", `set (?:[a-z]+ ){0,2}?(?:in|on|during|aboard|over|among)`, plotAbout),
	on("plot/genre", " about | in which | following ", `(?:a|an|another|new) (?:[a-z0-9'-]+ |, ){0,5}?`+genre+` (?:" |' |, )?(?:(?:from|by|of|for|starring|that) (?:[a-z'-]+ |{any} |" |, ){1,8}?)?(?:about|in which|following) (?:a|an|the|two|three|four|five|how|what|life|<[CN]\d+>|one|[a-z-]+s)`, plotAbout),
	on("plot/part-who", " who | whose ", `(?:plays|play|played|stars as|star as|portrays|as|follows|followed|about|with|plays the|including) (?:[a-z'-]+ ){0,5}?<(?P<chr>[CN]\d+)> (?:\( [^()]{1,40} \) )?, (?:(?:a|an|the|one|two) (?:[^,;<]|<[A-Z]\d+>){3,70}? )?(?:who|whose) (?P<verb>[a-z]+)`, plotWho),
	atStart("plot/in-it", " in it | in the | this time | in their | in <E| meanwhile | as the | when | in this | in episode ", `(?:in (?:it|their (?:new )?[a-z]+|the (?:new|first|opening|second|third|final|last|coming|upcoming) (?:season|series|episodes?|story|run|instalment)|<E\d+>|the show|the series|the story|this|episode [a-z0-9]+)|this time|meanwhile|as the [a-z]+|when (?:the|a|an|<[CN]\d+>))`, plotIn),
	on("plot/part-does", " ", `<(?P<chr>[CN]\d+)> (?:\( [^()]{1,40} \) )?(?:(?:and|,) <[CN]\d+> )?(?:, (?:[^,;<]|<[A-Z]\d+>){3,80} , )?(?:[a-z]+ly |then |now |suddenly |soon |will |finally )*(?P<verb>`+happens+`)`, plotDoes),
	on("plot/its-story", " story | plot | case ", `(?:story|plot|case|action) (?:[a-z]+ ){0,8}?(?:opens|begins|picks up|moves|follows|concerns|turns on|is that of|takes <|takes|unfolds|sees|resumes|starts with|starts when)`, plotStory),
	once("plot/theory", plotTheory),
}

// notStory are words of the trade: what they stand in is news and no story.
var notStory = phraseOf(` (?:rating|ratings|reviews|viewers watched|viewership|million|renewed|renewal|renew|premiere date|air date|contract|scripts?|filming|filmed|shooting|shoot|cameras|production|ordered|cancel(?:l)?ed|axed|schedule|network|broadcaster|streamer|greenlit|award|awards|emmy|spinoff|spin-off|trailer|exited|cast member|showrunner|writers|airs|aired|premiered|premieres|commissioned) `)

// near gives a hit with the words around it, within its clause.
func (h *hit) near() string {
	text := h.s.shape.text
	from, to := h.s.clauseAt(h.start + 1)
	return text[max(from, back(text, h.start, 5)):min(len(text), max(min(to, h.end+50), h.end+1))] + " "
}

// already tells that a sentence has given a piece of the story.
func (h *hit) already() bool {
	i := h.r.indexOf(h.s)
	for k := len(h.r.proposed) - 1; k >= 0 && h.r.proposed[k].sentence == i; k-- {
		if h.r.proposed[k].claim.Kind == tv.Plot {
			return true
		}
	}
	return false
}

// anyPart tells that a character is in the text, or a single name that may be one.
func (r *reader) anyPart(text string) bool {
	for _, m := range r.mentionsIn(text, 0, len(text), "CN") {
		if r.partLike(m.mention) && (m.kind == isCharacter || r.isPart[m.name] || !m.full) {
			return true
		}
	}
	return false
}

// story makes a claim of a piece of the story. Whether it is so is nobody's guess
// where the show has told it; it may still be told by somebody.
func (h *hit) story(season int, spoils bool) []tv.Claim {
	if h.already() || h.r.asking || !h.r.speaksOfShow(h) || strings.HasSuffix(strings.TrimRight(h.s.shape.text, `" `), "?") {
		return nil
	}
	c := tv.Claim{Kind: tv.Plot, Value: tv.Value{Text: h.r.shortAround(h)}, Certainty: tv.Confirmed, Season: season}
	if season == 0 {
		c.Season = whole
	}
	if spoils { // what it was is said behind the first comma, as a rule
		c.Value.Text = h.r.short(h.s)
		c.Spoiler = tv.Point{Season: max(c.Season, 1)}
	}
	from, _ := h.s.clauseAt(h.start + 1)
	switch v := h.r.voiceAt(h.s, h.start, h.end, from); {
	case v == nil:
		c.By = nobody
	case v.kind == reports:
		c.Certainty, c.By = tv.Reported, v.name
	case v.kind == guesses:
		c.Certainty, c.By = tv.Speculated, v.name
	default:
		c.By = v.name
	}
	return []tv.Claim{c}
}

func plotLogline(h *hit) []tv.Claim {
	if len(h.s.shape.token) < 14 {
		return nil
	}
	return h.story(h.seasonOrWhole(), false)
}

// notFollowed follows "follows" and "is set" where they tell of no story.
var notFollowed = phraseOf(`^(?:on |news|the news|reports|months|weeks|days|years|<D|<E|by |suit|up |to |for |the (?:announcement|decision|success|release|premiere|events|cancellation|first|second|third)|(?:a|an) (?:announcement|decision|report|year|week|month|long)|with <D|(?:at|by|in|before) <D|in the (?:new year|<D)|at [0-9])`)

// aboutToDo begins what stands behind "is about" where it tells of no story: "is about to close its doors".
var aboutToDo = phraseOf(`^to [a-z]+ `)

// resumesOn begins the day on which a story goes on.
var resumesOn = phraseOf(`^(?:again )?(?:on|in|from) <D`)

// plotAbout reads what a show is about, which spoils nothing.
func plotAbout(h *hit) []tv.Claim {
	text := h.s.shape.text
	rest, match := text[h.end+1:], text[h.start:h.end+1]
	if has(text, "film", "movie", "filmed", "filming") || !h.r.speaksOfShow(h) || h.rule.name == "plot/genre" && (strings.HasSuffix(text[:h.start+1], " for ") || has(text[:h.end+1], "spin-off", "spinoff", "prequel", "sequel", "offshoot") || has(text, "question", "asked about")) {
		return nil
	}
	if strings.HasSuffix(match, " about ") && aboutToDo.MatchString(rest) || has(match, "pick up", "picks up") && resumesOn.MatchString(rest) {
		return nil
	}
	if has(match, "follows", "follow", "followed", "concerns", "goes to") && notFollowed.MatchString(rest) || has(match, "followed") && !strings.Contains(match, "<S") {
		return nil
	}
	if has(match, "is set", "was set") && !strings.HasPrefix(rest, "in ") && !strings.HasPrefix(rest, "about ") && !strings.HasPrefix(rest, "during ") && !strings.HasPrefix(rest, "on a") && !strings.HasPrefix(rest, "on the") && !strings.HasPrefix(rest, "aboard") {
		return nil
	}
	if has(match, "is set", "set in", "takes place", "moves on", "moves forward", "plays at", "is about") && len(strings.Fields(rest)) < 3 || notStory.MatchString(match) && !has(match, "trailer") {
		return nil
	}
	if has(match, "picks up", "pick up") && !has(text, "where", "after", "story", "later", "with") {
		return nil
	}
	if has(match, "introduces", "introduce", "will introduce") && has(rest, "to the cast", "new cast", "on <") {
		return nil
	}
	season := h.seasonOrWhole()
	if season == whole && has(text, "new season", "new series", "new story", "new episodes", "this season", "this time", "next season") {
		season = h.seasonNow()
	}
	return h.story(season, false)
}

// storyVerb tells the verb of something that a part does, by its ending in the
// present tense; what actors do is none.
func storyVerb(w string) bool {
	switch w {
	case "is", "was", "has", "plays", "says", "stars", "does", "returns", "joins", "appears", "tells", "remains", "previously", "also", "voices", "knows", "replaces", "directs", "writes", "s":
		return false
	case "must", "will", "fought", "ran", "finds", "became", "cannot":
		return true
	}
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us")
}

// plotWho reads "stars as Maj, a salvage diver who finds something".
func plotWho(h *hit) []tv.Claim {
	m := h.mention("chr")
	text := h.s.shape.text
	if m == nil || !h.r.partLike(m) {
		return nil
	}
	people := 0
	for _, p := range h.r.mentionsIn(text, 0, h.start, "PN") {
		if !h.r.partLike(p.mention) {
			people++
		}
	}
	if people > 2 || has(text, "also new", "new to the cast") {
		return nil // a list of who plays whom
	}
	verb, rest := h.group("verb"), text[h.end+1:]
	next, _, _ := strings.Cut(rest, " ")
	switch {
	case has(text[h.start:h.end+1], "whose"):
		return nil
	case verb == "is" && (next == "sent" || next == "forced" || next == "drawn" || next == "hired" || next == "haunted" || next == "torn" || next == "fighting"):
	case verb == "has" && (next == "left" || next == "to" || next == "lost" || next == "spent" || next == "returned"):
	case !storyVerb(verb):
		return nil
	}
	season := h.seasonOrWhole()
	if season == whole && has(text[:h.start+1], "returns", "joins", "back", "returning") {
		season = h.seasonNow()
	}
	return h.story(season, false)
}

// presentTense tells that something is done in a sentence now, as in a synopsis.
var presentTense = regexp.MustCompile(`(?:<[CN]\d+>|he|she|they|who|<[CN]\d+> \)|[a-z]+ ,) (?:[a-z]+ly |then |soon |now )*` + happens + ` `)

// plotIn reads "In it he moves home to Seattle".
func plotIn(h *hit) []tv.Claim {
	text := h.s.shape.text
	if notStory.MatchString(h.near()) || !presentTense.MatchString(text) || len(h.r.mentionsIn(text, 0, len(text), "OW")) > 0 || has(text, "interview", "said", "says", "told", "tells", "plays", "stars", "viewers", "episode will", "statement") {
		return nil
	}
	if strings.HasPrefix(text, " as the") || strings.HasPrefix(text, " when") || strings.HasPrefix(text, " meanwhile") {
		if !h.r.anyPart(text) && !h.storyBefore() {
			return nil
		}
	}
	season := h.seasonOrWhole()
	if season == whole && !strings.HasPrefix(text, " in it") {
		season = h.seasonNow()
	}
	return h.story(season, false)
}

// storyBefore tells that the sentence before was a piece of the story.
func (h *hit) storyBefore() bool {
	i := h.r.indexOf(h.s)
	for k := len(h.r.proposed) - 1; k >= 0 && h.r.proposed[k].sentence >= i-1; k-- {
		if h.r.proposed[k].claim.Kind == tv.Plot && h.r.sentences[h.r.proposed[k].sentence].paragraph == h.s.paragraph {
			return true
		}
	}
	return false
}

// plotDoes reads what a part does, in the present tense of a synopsis.
func plotDoes(h *hit) []tv.Claim {
	m := h.mention("chr")
	text := h.s.shape.text
	if m == nil || m.kind != isCharacter && !h.r.isPart[m.name] || h.r.people[m.name] || notStory.MatchString(h.near()) || len(h.r.mentionsIn(text, 0, len(text), "OW")) > 0 {
		return nil
	}
	if h.s.cue(hasGuess) && guessCue.MatchString(text[:h.start+1]) || has(text, "said", "says", "told", "tells", "plays", "play", "played") && !h.r.whollySpoken(h.s) {
		return nil
	}
	season := h.seasonOrWhole()
	if season == whole {
		season = h.seasonNow()
	}
	return h.story(season, false)
}

func plotStory(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !has(text[:h.end+1], "new story", "the story", "its story", "the plot", "the action", "the case") || notStory.MatchString(text) || has(text, "had the story", "broke the story", "first reported") {
		return nil
	}
	season := h.seasonOrWhole()
	if season == whole {
		season = h.seasonNow()
	}
	return h.story(season, false)
}

// plotTheory reads what somebody thinks will happen, or has happened, in the story.
func plotTheory(h *hit) []tv.Claim {
	text := h.s.shape.text
	for i := range h.s.voices {
		v := &h.s.voices[i]
		if v.kind != guesses || v.from >= len(text) || notStory.MatchString(text) || len(h.r.mentionsIn(text, 0, len(text), "D")) > 0 {
			continue
		}
		said := text[v.from:min(len(text), v.to)]
		if strings.HasPrefix(strings.TrimSpace(said), "<") {
			_, said, _ = strings.Cut(said, ">")
		}
		if len(said) < 25 || !h.r.anyPart(said) && !dire.MatchString(said) || has(said, "return", "returns", "back", "spin-off", "own", "season will", "cast", "play", "recast", "premiere") {
			continue
		}
		h.start, h.end = v.from, min(v.to, len(text)-1)
		list := h.story(h.seasonNow(), false)
		for k := range list {
			list[k].Certainty, list[k].By = tv.Speculated, v.name
		}
		return list
	}
	return nil
}

// comparedTo ends what stands before a season with which another is compared: "the best since its first season".
var comparedTo = phraseOf(` (?:since|(?:up|down) (?:[a-z0-9.]+ ){1,3}(?:from|on|over)|compared (?:to|with)|more than|fewer than) (?:the |its )?$`)

func (h *hit) seasonOrWhole() int {
	text := h.s.shape.text
	for _, e := range h.r.mentionsIn(text, 0, len(text), "E") {
		if !comparedTo.MatchString(text[:e.at]) {
			return e.season
		}
	}
	return whole
}
