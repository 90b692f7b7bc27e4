package glean

import (
	"strings"

	"backlot/internal/tv"
)

const (
	coming = `(?:joins?|joined|joining|has joined|have joined|to join|boards|has boarded|added to|signed on|has signed on|signs on|signed up|signs up|has signed up|was tapped|tapped|been tapped|taps|cast|has been cast|was cast|been cast|landed|lands|has landed|nabbed|scored|enlisted|hired)`
	comes  = `(?:again to be seen|to be seen again|seen again|returns?|returning|to return|is back|are back|be back|back|reprises?|reprising|reprised|to reprise|coming back|come back|comes back|check back in|came back|signed up again|signed on again|slips? (?:once more |once again |again |back )?into)`
	goes   = `(?:leaves|leaving|has left|have left|to leave|exits|exiting|has exited|to exit|departs|departing|has departed|to depart|quits|quitting|has quit|bows out|bowing out|steps away|stepping away|steps down from|is out|departed|exited|left|been written out|been killed off|is not returning|are not returning|not return|not be returning|not be back|not reprise|not be reprising|not coming back|not come back|never return|written out|killed off|been fired|fired from|dropped from|walked away from|walks away from|walking away from|to walk away from|will walk away from|does not return|do not return|did not return|had left|will not appear|parted ways with|not making the trip|could not continue|not be seen again|not be in it|not be appearing|not appear|had quit|has quit|will leave|is gone|be leaving|not be involved|pulled out|pulls out|dropped out|drops out|withdrew|withdrawn|backed out|backs out|(?:absent|missing) from the (?:[a-z]+ )?(?:cast|line-up|lineup|roster|new run))`
	asWhat = `(?:(?:the|a|an|his|her|their|its|new|<[CNP]\d+> 's|<[WO]\d+>|<[WO]\d+> 's|fellow|former|young|old|mysterious|titular|lead|beloved|troubled|series|season|main|rival|local|fan-favorite|fan-favourite|[a-zéè'-]+) |, ){0,6}?`
)

var castRules = []rule{
	on("cast/returns-as", " return| back | reprise| reprising | signed | slip| came | seen ",
		`{per} {apposition}{paren}(?:, who )?{adv}(?:(?:is|are|will|has|have|was|'s|be|been|set|expected|confirmed|due|slated|going|also|likely|may|might|could|in talks|hopes|wants|would|to|not|both|planning) )*{adv}`+comes+` (?:[a-z'+-]+ |{show} |{season} ){0,7}?(?:as|in the role of|in his role as|in her role as|in their role as|role of|part of|role as|playing|to play) `+asWhat+`{chr}`, change(tv.Returns)),
	on("cast/returns", " return| back | reprise| reprising ",
		`{list} {apposition}{adv}(?:(?:is|are|will|has|have|'s|be|set|expected|confirmed|due|slated|going|also|all|both|likely|may|might|could|in talks|to|would|not|been|hopes|wants) )*{adv}`+comes, listed(tv.Returns)),
	on("cast/return-of", " return of ", `(?:the )?return of (?:[a-z-]+ ){0,4}?{per}(?: (?:in his role as|in her role as|in their role as|in the role of|as|, as|who plays|, who plays) `+asWhat+`{chr})?`, change(tv.Returns)),
	on("cast/reprises", " repris", `{per} (?:[^.<]|<[SWED]\d+>){0,60}?(?:reprise|reprises|reprising|reprised) (?:his|her|their|the) (?:[a-z-]+ ){0,4}?(?:role|roles|part) (?:as|of) `+asWhat+`{chr}`, change(tv.Returns)),
	on("cast/departs", " leav| left | exit| depart| quit| bow| step| out | not | never | absent | missing | killed | fired | dropped | walk| parted | withdr",
		`{per} {apposition}{adv}(?:(?:is|are|will|has|have|was|'s|be|been|set|expected|confirmed|also|to) )*{adv}`+goes+`(?: (?:[a-z0-9'-]+ |{show} |{season} ){0,6}?(?:as|in the role of|in his role as|in her role as|role of|role as) `+asWhat+`{chr})?`, ofBoth(departs)),
	on("cast/joins-as", " join| cast | tapped | sign| land| boards | boarded | added | play | plays | nabbed | scored | enlisted | hired ",
		`{per} {apposition}{paren}(?:, )?(?:who )?{adv}(?:(?:is|are|will|has|have|had|was|'s|be|been|set|also|officially|in talks|to|may|might|could|confirmed) )*{adv}`+coming+` (?:[a-z'+-]+ |{show} |{season} |{net} |" |, ){0,12}?(?:as|to play|to portray|in the role of|the role of|in the titular role of|role of|playing|portraying|will play|part of|who plays|role as) `+asWhat+`{chr}`, change(tv.Joins)),
	on("cast/confirmed-to-play", " play | portray | star as | appear as | voice | star opposite | guest as ",
		`{per} {apposition}{paren}(?:(?:is|has|have|was|will|been|be|officially|also|now|in talks|reportedly|may|could|might|confirmed|set|rumou?red|expected|cast|chosen|announced) )+(?:to )?(?:play|portray|star as|appear as|voice|guest star as|guest-star as|guest as|recur as) `+asWhat+`{chr}`, joinsToPlay),
	on("cast/with-joining", " joining | join ", `with {list} (?:also |both |all )*(?:joining|set to join|to join) [.,;]`, listed(tv.Joins)),
	on("cast/joins-list", " join| cast | added | boards | tapped | signed ", `{list} {apposition}{adv}(?:(?:is|are|will|has|have|was|were|'s|be|been|set|also|both|to|all|in talks) )*{adv}(?:join|joins|joined|joining|boards|boarded|signed on to|signed on for|added to) (?:the |its |an? )?(?:[a-z'+-]+ |{any} ){0,6}?(?:cast|ensemble|{show}|{season}|series|show|line-up|lineup)`, listed(tv.Joins)),
	on("cast/new-cast", " cast | additions | newcomers | faces | join| new ", `(?:new cast members|new additions|newcomers|new faces|new recruits|new series regulars|joining the (?:[a-z]+ )?cast|joining the ensemble|joining them|cast additions|joining for {season}|new for (?:the )?{season}|new this season|new to the (?:cast|show|series|ensemble)|also new|joining|also joining|joined by|newly cast)(?: (?:include|includes|are|is|will be|this season|this time|:|for {season}|this year|the cast|the ensemble|in {season}|{season}|{show}|{show} 's|{season} 's|cast))* (?:[a-z]+ ){0,3}?{list}`, newToCast),
	on("cast/recast", " recast | replace| takes over | taking over ", `{per} (?:, who )?(?:[a-z'-]+ ){0,6}?(?:replace|replaces|replacing|will replace|replaced|takes over from|taking over from|take over from|taking over the role from|takes over the role from) (?:the )?(?:(?:previously announced|previously cast|originally cast|original) (?:star |actor |actress )?)?{per2}(?: as `+asWhat+`{chr})?`, recast),
	on("cast/recast-as", " recast ", `{chr} {adv}(?:(?:has|have|is|was|been|being|will|be) )+{adv}recast (?:[a-z'-]+ |, ){0,4}?(?:with|by|as) {per}`, recast),
	on("cast/plays", " play| portray| star| voice| appear", `{per} {apposition}{paren}(?:who )?{adv}(?:(?:also|again|once|both|who|is|has|ably) )*(?:plays|portrays|stars as|starring as|star as|voices|playing|portraying|played|portrayed|appears as|co-stars as|starred as|is) `+asWhat+`{chr}`, plays),
	on("cast/who-plays", " who | which | whom ", `{per} {paren}, (?:and |but )?(?:who|which|whom) (?:, [^,]{1,40} , |since (?:[a-z]+ ){1,4}|(?:has|have|had|once|also|long|memorably|now|currently|is|was|will|first|so|again|both|been|recently) )*(?:plays|portrays|played|stars as|starred as|voices|voiced|portrayed|playing|gives life to|appears as|embodies|inhabits|is|was|been) `+asWhat+`{chr}`, plays),
	on("cast/played-by", " played | portrayed | voiced ", `{chr} (?:[,(-]+ )?(?:[a-z'-]+ ){0,6}?(?:[,(-]+ )?(?:(?:who|is|was|as|being|now|once|again|will|be) )*(?:played|portrayed|voiced) (?:once again |again |so memorably |here )?by (?:[a-z-]+ ){0,4}?{per}`, plays),
	on("cast/actor-behind", " behind | actor | actress | character ", `{per} , (?:the |an? )?(?:[a-z-]+ ){0,3}?(?:actor|actress|star|man|woman|performer) (?:behind|playing|who plays|portraying) (?:the )?(?:[a-z-]+ )*?(?:character |role of |part of )?{chr}`, plays),
	on("cast/role-of", " role | part ", `{per} (?:[a-z'-]+ |, ){0,6}?in (?:his|her|their|the) (?:[a-z-]+ ){0,3}?(?:role|part) (?:of|as) `+asWhat+`{chr}`, plays),
	on("cast/his", " 's ", `<(?P<per>[PN]\d+)> 's (?:[a-z-]+ ){0,2}?{chr}`, possessive),
	on("cast/brackets", " ( ", `<(?P<per>[PNC]\d+)> \( (?:as |played by |plays )?(?:[a-z'-]+ ){0,4}?<(?P<chr>[PNC]\d+)>(?: [^()<]{0,30})? \)`, brackets),
	on("cast/as", " as ", `{per} {apposition}{paren}(?:again |once more |is again to be seen |will again be seen |, back |, returning |returning |back )?as `+asWhat+`{chr}`, castAs),
	on("cast/in-order", " as | roles of | into | play | plays ", `{list} (?:[a-z'-]+ |, |{season} |{show} ){0,10}?(?:as|into|play|the roles of|the parts of|in the roles of) `+asWhat+`(?P<chr><[CNP]\d+>)(?:(?: ,| and|, and| of| ,? and of) (?:[a-z'-]+ ){0,5}?<[CNP]\d+>)+`, inOrder),
	on("cast/takes-part", " part | role ", `(?:{per}|she|he) (?:has |will |is |to |was )*(?:take|takes|taking|took|taken) over (?:the |in the )?(?:part|role) (?:of|as) `+asWhat+`{chr}(?: (?:in |for )?(?:{season} |{date} )?from {per2})?`, takesPart),
	on("cast/takes-over-as", " over as ", `{per} (?:has |will |is |to |was )*(?:take|takes|taking|took|taken) over as `+asWhat+`{chr}(?: from {per2})?`, takesPart),
	on("cast/she-plays", " she | he | actor | actress | star ", `(?P<who>she|he|the actor|the actress|the star) (?:, [0-9]{1,2} , )?(?:(?:also|still|again|will|has|once more|once again) )*(?:plays|portrays|played|play|voices|stars as|starred as|portray|star as) `+asWhat+`{chr}`, shePlays),
	on("cast/part-actor", " actor | actress | star ", `{chr} (?:actor|actress|star) {per}`, plays),
	on("cast/its-lead", " lead | star | leading ", `(?:its|the series '|the show 's|their) (?:[a-z-]+ ){0,2}?(?:lead|star|leading man|leading lady|leading actor|leading actress) (?:, )?{per}`, itsLead),
	on("cast/not-making", " is | are ", `(?:not|nor|gone|missing|absent|out) (?:[a-z'-]+ |{any} ){0,6}?(?:is|are|will be) {per}(?: , (?:who plays |whose )(?:[a-z'-]+ |, ){0,5}?{chr})?`, notMaking),
	on("cast/whose-departs", " whose ", `{per} , whose `+asWhat+`{chr} (?:[^<]){0,80}?(?:does not return|will not return|is not back|will not be back|is out|departs|is gone|leaves)`, change(tv.Departs)),
	on("cast/list", " cast | star| co-star| ensemble | feature| include| led | headline| lead| alongside ",
		`(?:(?:cast|ensemble|line-up|lineup) (?:[a-z'-]+ |{any} |, ){0,5}?(?:includes?|included|including|features?|featured|featuring|of|is led by|led by|comprises|consists of|is made up of|:|boasts|is)|series (?:also )?stars|in the cast (?:are|is|were)|rounding out the cast (?:are|is)|rounded out by|round out the cast|which (?:also )?(?:stars|starred)|show (?:also )?stars|drama (?:also )?stars|comedy (?:also )?stars|it (?:also )?stars|also stars|{show} (?:also )?stars|starring|also starring|co-starring|stars|features|headlined by|toplined by|fronted by|cast members|co-stars) (?:include |including |[a-z]+ ){0,2}?{list}`, listOfCast),
	on("cast/star-in", " star| lead| play", `{list} {adv}(?:(?:are|is|will|both|also|all|set|to|among|the) )*(?:star|stars|starring|lead|leads|co-star|co-stars|headline|headlines|topline|toplines)(?: (?:in|on|alongside|opposite|as)| the cast| \.)`, starIn),
}

// whoWorks is somebody who does something with another: "who is adapting the book with Ida Voss".
var whoWorks = phraseOf(` who (?:[a-z]+ )?(?:is|was|been) (?:[a-z]+ )?[a-z-]+ing (?:[a-z'-]+ |<[A-Z]\d+> )*(?:with|alongside|for|opposite|by) `)

// whoPlays is whoever stands before "who plays".
var whoPlays = phraseOf(`<([PN]\d+)> , who (?:[a-z]+ ){0,3}?(?:plays|played|portrays|portrayed|stars|voices) `)

// part gives the character that a rule caught. Where it is somebody's kin or
// servant, "Nell's estranged daughter Bex", it is the one named last.
func (h *hit) part() *mention {
	c := h.mention("chr")
	from, at := h.groupAt("chr")
	if c == nil || at < 0 {
		return c
	}
	text := h.s.shape.text
	if h.saysSomething(from) {
		return nil // "might return as guests, <N1> told"
	}
	if as := strings.LastIndex(text[h.start:at], " as "); as >= 0 && (crossesOver.MatchString(text[h.start+as:at]) || asHelping.MatchString(text[h.start+as:at])) {
		return nil // "as a series regular, while <N1>"
	}
	if strings.HasPrefix(text[at:], ">") {
		at++
	}
	if h.noPartThere(c, strings.LastIndexByte(text[:at], '<'), at) {
		return nil
	}
	if next := kinOfNext.FindStringIndex(text[at:]); next != nil { // "Lynne's daughter and Donal's ex-girlfriend, Priya"
		at += next[1] - len(" 's ")
	}
	if loc := kinPart.FindStringSubmatch(text[at:]); loc != nil && !has(loc[0], "while", "with", "but", "as", "whereas", "alongside") {
		if m := h.r.find(loc[1]); m != nil && m.name != c.name {
			return m
		}
		return nil
	}
	if strings.HasPrefix(text[at:], " 's ") {
		return nil
	}
	return h.r.ofTrade(c, text[at:])
}

// kinOfNext follows a name of one whose kin the part is, and another's too.
var kinOfNext = phraseOf(`^ 's (?:[a-z-]+ ){1,3}(?:, )?and <[CNP]\d+> 's `)

// kinPart follows a name whose kin or servant is the part: "'s wife, Orla".
var kinPart = phraseOf(`^ (?:(?:(?:, )?<[CNP]\d+> )*(?:, )?and <[CNP]\d+> )?'s (?:[a-z-]+ ){1,6}?(?:, )?(?:[a-z-]+ ){0,2}?<([CNP]\d+)>`)

func castOf(person, character, change string) tv.Claim {
	return tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: person, Character: character, Change: change}}
}

// change makes a claim of a person, a character and what becomes of the part.
func change(what string) func(h *hit) []tv.Claim {
	return func(h *hit) []tv.Claim {
		p, c := h.mention("per"), h.part()
		if p == nil || !h.pair(p, c) || c != nil && h.twoLists() || crewTalk.MatchString(h.s.shape.text[h.start:h.end+1]) {
			return nil
		}
		name := ""
		if c != nil {
			name = c.name
			h.r.playsPart(p, c)
		}
		claim := castOf(p.name, name, what)
		if j := h.r.judge(h); j.negative && what == tv.Returns && h.asked() {
			claim.Certainty = tv.Speculated
		} else if j.negative && what == tv.Returns {
			claim.Value.Change, claim.Certainty = tv.Departs, j.certainty
		} else if what == tv.Departs {
			claim.Certainty = j.certainty // the word itself says no
		}
		return []tv.Claim{claim}
	}
}

// asked tells that a clause asks whether a thing is so.
func (h *hit) asked() bool {
	from, _ := h.s.clauseAt(h.start + 1)
	return has(h.s.shape.text[from:h.start+1], "whether", "if", "not known")
}

// pair tells that two mentions can be a person and a part.
func (h *hit) pair(p, c *mention) bool {
	if !h.r.castTalk(h) || p.kind == isCharacter || h.r.toldAsPart(p) && c != nil {
		return false
	}
	if p.kind == isName && !p.full {
		// A single unknown name is a person's where it does not end a list of titles.
		if before := h.r.tokens[max(p.from-1, 0)].text; h.r.isPart[p.name] || before == "," || before == "and" && h.r.show != nil && !h.r.people[p.name] {
			return false
		}
	}
	return c == nil || c.name != p.name && c.kind != isPerson && !h.r.crossedPair(h.s, p, c)
}

var notCasting = phraseOf(` (?:senator|striker|midfielder|elected|election|played for|film|films|movie|movies|feature debut|album|congress|governor|parliament|league|club) `)

// ofFilm says only from where somebody is known.
var ofFilm = phraseOf(` (?:veteran |former |big |major |young )*(?:film|movie) (?:star|actor|actress|veteran|legend|icon|regular|and (?:television|tv|stage|theatre) (?:star|actor|actress|veteran)) `)

// castTalk tells that a sentence speaks of a show and not of politics, sport or films.
func (r *reader) castTalk(h *hit) bool {
	text, end := h.s.shape.text, min(len(h.s.shape.text), h.end+40)
	if loc := goesTo.FindStringIndex(text[h.start:end]); loc != nil {
		end = h.start + loc[1] // what somebody leaves for is no show
	}
	return r.speaksOfShow(h) && !notCasting.MatchString(filmsIt.ReplaceAllString(ofFilm.ReplaceAllString(text[back(text, h.start, 6):end]+" ", " "), " "))
}

// filmsIt is "film" or "feature" as what somebody does: "will film her final scenes", "to feature Ida Voss".
var filmsIt = phraseOf(` (?:will|would|to|and|also|then|soon|now) (?:films? (?:his|her|their|the|its)|features?) `)

// goesTo ends where somebody leaves for something else.
var goesTo = phraseOf(` (?:leav(?:e|es|ing)|left|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|quit(?:s|ting)?) (?:<S\d+> |the (?:show|series|drama|comedy|sitcom|soap|cast) )(?:to|for|in order) `)

func joinsToPlay(h *hit) []tv.Claim { return change(tv.Joins)(h) }

// playedBy ends a match in which the one who plays stands behind.
var playedBy = phraseOf(` (?:played|portrayed|voiced) by (?:[a-z-]+ ){0,4}<[A-Z]\d+> $`)

// plays makes a claim of who plays whom, as a thing known.
func plays(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.part()
	if p == nil || c == nil || !h.pair(p, c) {
		return nil
	}
	text := h.s.shape.text[h.start : h.end+1]
	if from, _ := h.groupAt("chr"); h.rule.name == "cast/plays" && c.kind != isCharacter && !h.r.isPart[c.name] && whereOrWho.MatchString(h.s.shape.text[h.start:from-1]) {
		return nil
	}
	for _, found := range whoPlays.FindAllStringSubmatch(text, -1) {
		if other := h.r.find(found[1]); other != nil && other.name != p.name {
			return nil // somebody else stands nearer
		}
	}
	if h.rule.name == "cast/part-actor" && (h.r.endsKnown(c) || endsATitle.MatchString(h.s.shape.text[:h.start+1])) {
		return nil
	} else if h.rule.name == "cast/plays" && (playedBy.MatchString(text) || has(text, ", was", ", were", ", has", ", is", "adapted by", "written by", "directed by", "created by", "produced by")) {
		return nil // who is named before is played by nobody here, or of another thing
	} else if h.rule.name == "cast/who-plays" {
		if has(text, "by") {
			return nil
		}
		if has(text, "who is", "who was", "who has been", "which is") && (!h.r.partLike(c) || whoWorks.MatchString(text) || toWhom.MatchString(text)) {
			return nil
		}
	} else if has(text, "is") && !(c.kind == isCharacter && p.kind != isCharacter && strings.HasSuffix(strings.TrimSpace(text[:strings.LastIndexByte(text, '<')]), " is")) {
		return nil
	}
	if !p.full && p.kind == isName && h.r.isPart[p.name] {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	switch {
	case h.rule.name == "cast/played-by" && has(text, "returning"):
		claim.Value.Change = tv.Returns
	case h.rule.name == "cast/played-by" || h.rule.name == "cast/who-plays":
		claim.Season = h.seasonPlayed()
	}
	return []tv.Claim{claim}
}

// whereOrWho ends before a place, an agency or somebody else, which is not the part: "a captain in coastal Maine",
// "a spy hired by MI5", "plays the judge and Per Lund".
var whereOrWho = phraseOf(` (?:(?:in|by|around|from|at|near|across|for|against) (?:[a-z0-9-]+ ){0,3}|of (?:the )?|(?:, )?and )$`)

// isBack follows a part that comes back.
var isBack = phraseOf(`^ (?:is|will be|are) (?:also )?(?:back|returning) |^ (?:will )?returns? `)

// castAs reads "X as Y" where it stands in a list or behind a verb of casting.
func castAs(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.part()
	if p == nil || c == nil || !h.pair(p, c) || !p.full && p.kind != isPerson || h.twoLists() {
		return nil
	}
	if from, _ := h.groupAt("chr"); c.kind != isCharacter && !h.r.isPart[c.name] && whereOrWho.MatchString(h.s.shape.text[h.start:from-1]) {
		return nil
	}
	if !has(h.s.shape.text, "cast", "star", "stars", "starring", "features", "featuring", "feature", "plays", "alongside", "role", "ensemble", "with", "joined by", "include", "includes", "led by", "play", "joins", "beside", "opposite", "back", "return", "returns", "returning", "once more", "again", "photo", "in <S") && !behindInShow(h) {
		return nil
	}
	if from, _ := h.groupAt("chr"); strings.HasPrefix(h.s.shape.text[h.end+1:], "as ") || c.full && !h.r.isPart[c.name] && c.kind == isName && strings.HasSuffix(h.s.shape.text[:from], " and <") {
		return nil // the next of a list: "as the dad and Per Lund as"
	}
	h.r.playsPart(p, c)
	what := h.comingOrGoing()
	claim := castOf(p.name, c.name, what)
	if what == tv.Stars {
		claim.Certainty = tv.Confirmed
	}
	return []tv.Claim{claim}
}

// namedPart follows a person where his part has a name.
var namedPart = phraseOf(`^as (?:[a-z'-]+ |<[WO]\d+> |<[CNP]\d+> 's ){0,7}(?:, )?<[CNP]\d+>`)

func starIn(h *hit) []tv.Claim {
	if len(h.r.mentionsIn(h.s.shape.text, h.start, len(h.s.shape.text), "S")) == 0 && !has(h.s.shape.text[h.end:], "series", "show", "cast", "drama", "comedy") {
		return nil
	}
	return listed(tv.Stars)(h)
}

// playsPart notes who plays whom, for what the text says later.
func (r *reader) playsPart(p, c *mention) {
	r.isPart[c.name] = true
	r.actor[c.name] = p.name
	if old := r.parts[p.name]; old == "" || c.name < old {
		r.parts[p.name] = c.name
	}
}

// partOf gives the character that a person plays, by the article or the library.
func (r *reader) partOf(person string) string {
	return r.parts[person]
}

// isActor tells that somebody has been told of as a person: by full name, or in speech.
func (r *reader) isActor(m *mention) bool {
	if m.kind == isPerson {
		return true
	}
	if m.kind == isCharacter || r.isPart[m.name] {
		return false
	}
	return m.full && m.to-m.from == 1 || r.people[m.name]
}
