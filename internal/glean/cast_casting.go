package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who plays whom and who comes and goes, told by pronouns, by denials, and in
// the words that lists of new faces use.

var castingRules = []rule{
	on("cast/plays-him", " him | her | his part | the part | the role ", `{per} {apposition}(?:, )?(?:who )?(?:[a-z]+ ){0,3}?(?:plays|played|portrays|portrayed|voices|gives) (?:him|her)`, playsHim),
	on("cast/whose-character", " whose ", `{per} , whose (?:character|alter ego|on-screen alter ego)(?: ,(?:[^,<]|<[A-Z]\d+>){1,60})? ,? ?{chr}`, plays),
	on("cast/our", " our | its | their ", `{per} , (?:our|its|their) (?:[a-z-]+ ){0,2}?{chr} ,`, our),
	on("cast/role-that-made", " role | part ", `{chr} , (?:the|a) (?:[a-z-]+ ){0,3}?(?:role|part) (?:that|which) (?:made|gave|brought|won|earned) {per}`, plays),
	on("cast/is", " is | are ", `{per} (?:\( [^()]{1,50} \) )?is `+asWhat+`{chr}`, isPart),
	on("cast/are", " are ", `{list} are (?:[a-z-]+ |<[WO]\d+> ){0,5}?(?P<chr><[CN]\d+>)(?: (?:,|and|, and) <[CN]\d+>)+`, inOrder),
	on("cast/not-leaving", " not | nowhere | nor | true | lie | false | never ", `(?:(?:not|untrue|false|lie|nonsense) (?:[a-z]+ ){0,3}?(?:that )?{per} (?:is|has|was|will be|would be|had) (?:[a-z]+ ){0,2}?(?:leaving|left|quitting|quit|exiting|departing|out|fired|gone|leave)|{per} {apposition}(?:is|are|has|have|was) (?:not|never) (?:[a-z]+ ){0,2}?(?:going anywhere|leaving|quitting|exiting|departing|left|quit|been fired|been written out|departed)|{per} {apposition}(?:is|was) going nowhere|nor (?:is|has) {per} (?:leaving|quitting|left|quit|going))`, notLeaving),
	on("cast/lie", " lie | invention | nonsense | untrue | tosh | rubbish ", `(?:news|story|claim|report|rumou?r|talk|suggestion) that {per} (?:is|has|was|will be|had|would) (?:[a-z]+ ){0,2}?(?:leaving|left|quit|quitting|exiting|out|fired|leave)`, notLeaving),
	on("cast/she-not-leaving", " not | nowhere ", `(?:she|he) (?:is|has) (?:not (?:going anywhere|leaving|quitting|left|quit)|going nowhere)`, notLeaving),
	on("cast/she-goes", " leav| exit| depart| return| left ", `(?:she|he) (?:(?:will|would|is|has|had|be|to) )*(?:be leaving|leaving the (?:show|series|soap|drama)|(?P<bare>leaving|quitting)(?: {show})?|not return|not be returning|not be back|departs?|exits?|has left|had left|not coming back)`, sheGoes),
	on("cast/departure-of", " departure | exit ", `(?:departure|exit|departures|exits) of {per}`, departure),
	on("cast/whose-departure", " departure | exit ", `{per} 's (?:[a-z-]+ ){0,2}?(?:departure|exit) (?:from|after|at|in|as|was|is|will|came)`, departure),
	on("cast/not-be", " not ", `{per} {apposition}(?:will not|wo not|is not|would not) [.,;]`, elliptic),
	on("cast/she-joins", " join", `(?:she|he) (?:has |had |will )?(?:joined|joins|join) (?:the )?(?:drama|series|show|cast|comedy|soap|{show}|ensemble|thriller|programme)`, sheJoins),
	on("cast/part-recast", " recast ", `(?:part|role|character|{chr}) (?:[a-z]+ ){0,3}?(?:is|was|has|will|be|been|being|not|no)(?: (?:be|been|being|not))* recast`, partRecast),
	on("cast/no-recast", " recast ", `no (?:plans|intention) (?:to|of) (?:recast|recasting) (?:the (?:part|role|character)|{chr})`, partRecast),
	on("cast/star-name", " star | lead ", `(?:series |show |its |their )?(?P<star>star|lead|leading man|leading lady)(?: and (?:[a-z]+ ){1,3}?(?:producer|creator|co-creator|director|writer))? {per}`, starName),
	on("cast/its-star", " star | lead ", `{per} , (?:its|the show 's|the series '|the drama 's) (?:[a-z]+ )?(?:star|lead|leading man|leading lady) ,`, itsLead),
	on("cast/in-talks", " in ", `{per} {apposition}(?:is|are|was|were|remains) {adv}in (?P<how>(?:[a-z]+ )?(?:talks|negotiations)) to (?:play|portray|star|co-star|appear|guest star|guest-star|recur|lead|headline|join)`, inTalks),
	on("cast/wants-out", " out ", `{per} {apposition}(?:" )?{adv}(?P<how>(?:wants|wanted|wanting) (?:" )?out)`, wantsOut),
	on("cast/stay", " stay| remain| deal ", `{per} {apposition}(?:is|are|will be|has) (?:also )?(?:staying|staying on|sticking around|remaining|signed a new [a-z -]{0,20}deal)`, staying),
}

// ranks stand before the names of parts, and of hardly any actor.
var ranks = words(`captain capt. detective inspector sergeant sgt. det. insp. cmdr. officer agent judge sheriff deputy commander colonel general nurse commissioner superintendent constable lieutenant lt. dci di ds dc pc wpc dsu garda uncle aunt`)

// partLike tells that a name is one a part could have: nobody's who is known as a person.
func (r *reader) partLike(m *mention) bool {
	return m.kind == isCharacter || r.isPart[m.name] || m.kind == isName && !r.people[m.name] && !r.outlets[m.name] && r.parts[m.name] == "" && (r.ranked(m) || !m.full || m.from > 0 && !r.spokenFor(m))
}

// spokenFor tells that somebody of that name says something in the article.
func (r *reader) spokenFor(m *mention) bool { return r.speaking[m.name] > 0 }

// comingOrGoing tells what a list of pairs is a list of, by the words before a
// pair and within it.
func (h *hit) comingOrGoing() string {
	before, within := h.s.shape.text[:h.start+1], h.s.shape.text[h.start:h.end+1]
	if what := h.inListOf(); what != "" {
		return what
	}
	switch {
	case has(before, "joins", "join", "joined by", "joining", "new cast", "newcomers", "added", "new additions", "tapped", "been cast", "has cast", "have cast", "has also cast", "have also cast", "signed on", "also new", "new to the cast", "new faces", "new are"):
		return tv.Joins
	case has(before, "back", "return", "returns", "returning", "once more", "once again", "reprise", "reprising", "signed up again", "reunites") || has(within, "again", "once more", "back", "returning", "return", "returns"):
		return tv.Returns
	case strings.HasPrefix(h.s.shape.text[h.end+1:], "are back") || has(h.s.shape.text[h.end:], "are back", "are all back", "both back", "also return", "will return", "all return"):
		return tv.Returns
	}
	return tv.Stars
}

// twoLists tells "A and B as X and Y", of which a pair in the middle is none.
func (h *hit) twoLists() bool {
	text := h.s.shape.text
	start := strings.Index(text[h.start:], "<") + h.start
	rest := text[h.end+1:]
	if !strings.HasSuffix(text[:start], "> and ") && !strings.HasSuffix(text[:start], "> , and ") {
		return strings.HasPrefix(rest, "sisters") || strings.HasPrefix(rest, "brothers") || strings.HasPrefix(rest, "family")
	}
	return strings.HasPrefix(rest, "and <") || secondPart.MatchString(rest)
}

// secondPart is another part behind one: the list of people had several.
var secondPart = phraseOf(`^, <[CNP]\d+> (?:and|,)`)

// afterHer begins what follows "her" where it is no possessive: "plays her partner" is of the partner.
var afterHer = phraseOf(`^(?:$|[.,;:)("'!?<-]|(?:in|on|as|for|with|at|from|to|since|until|through|throughout|opposite|when|while|who|and|but|or|again|once|so|too|now|here|there|this|life|very|[a-z]+ly) )`)

// playsHim reads "who plays him": the part was named last.
func playsHim(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || !h.r.castTalk(h) || h.r.isPart[p.name] {
		return nil
	}
	if has(h.s.shape.text[h.start:h.end+1], "gives") && !strings.HasPrefix(h.s.shape.text[h.end+1:], "life") {
		return nil
	}
	c := h.lastPart(p.name)
	if c == nil || strings.HasSuffix(h.s.shape.text[:h.end+1], " her ") && !afterHer.MatchString(h.s.shape.text[h.end+1:]) {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// lastPart gives the name before a hit that a part can have, within two sentences.
func (h *hit) lastPart(not string) *mention {
	for s, found := range h.namedBefore(2, "CN") {
		for k := len(found) - 1; k >= 0; k-- {
			m := found[k].mention
			if m.name != not && h.r.partLike(m) && !playsSome.MatchString(s.shape.text[found[k].at:]) && !toBePlayed.MatchString(s.shape.text[back(s.shape.text, found[k].at, 12):found[k].at]) && !placeBefore.MatchString(strings.Replace(s.shape.text[:found[k].at], " for ", " ", 1)) {
				return m
			}
		}
	}
	return nil
}

// playsSome begins with somebody of whom it is said that he plays a part: he is none.
var playsSome = phraseOf(`^<[A-Z]\d+> (?:, )?(?:who|the (?:actor|actress|star) who) (?:has )?(?:plays?|played|portrays?|portrayed|voices?|voiced) `)

// our reads "Lars Bettany, our Thaddeus,".
func our(h *hit) []tv.Claim {
	if c := h.mention("chr"); c == nil || !h.r.partLike(c) {
		return nil
	}
	return plays(h)
}

// isPart reads "Ida Voss is Runa", where the paragraph is about who plays whom.
func isPart(h *hit) []tv.Claim {
	if governsName.MatchString(h.s.shape.text[:h.start+1]) {
		return nil
	}
	p, c := h.mention("per"), h.part()
	if p == nil || c == nil || !p.full && p.kind != isPerson || !h.r.partLike(c) || !h.pair(p, c) || h.r.isPart[p.name] || ofAgent.MatchString(h.s.shape.text[h.start:h.end+1]) || isCraft.MatchString(h.s.shape.text[h.start:h.end+1]) {
		return nil // "Ida Voss is repped by Gersh"
	}
	if c.kind != isCharacter && !h.r.isPart[c.name] && !h.castParagraph() && !h.r.ranked(c) && strings.Count(h.s.shape.text, "> is ") < 2 || strings.HasPrefix(h.s.shape.text[h.end+1:], "'s ") {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// castParagraph tells that the paragraph has told of a part already.
func (h *hit) castParagraph() bool {
	for i := len(h.r.proposed) - 1; i >= 0; i-- {
		p := &h.r.proposed[i]
		if h.r.sentences[p.sentence].paragraph != h.s.paragraph {
			return false
		}
		if p.claim.Kind == tv.Cast && p.claim.Value.Character != "" {
			return true
		}
	}
	return false
}

// denier names whoever denies what a sentence tells, or nobody.
func (h *hit) denier() string {
	for _, v := range h.s.voices {
		if v.kind == denies {
			return v.name
		}
	}
	return nobody
}

// atMost judges what is only talked of or wished: reported where somebody reports
// it, and never confirmed.
func (h *hit) atMost() tv.Certainty {
	from, _ := h.s.clauseAt(h.start + 1)
	v := h.r.voiceAt(h.s, h.start, h.end, from)
	switch j := h.r.judge(h); {
	case j.certainty == tv.Denied || j.certainty == tv.Reported:
		return j.certainty
	case v != nil && v.kind == reports || h.s.cue(hasReport):
		return tv.Reported
	}
	return tv.Speculated
}

// staying reads who goes on to play his part.
func staying(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !h.pair(p, nil) || h.r.parts[p.name] == "" || h.r.judge(h).negative {
		return nil
	}
	return []tv.Claim{castOf(p.name, h.r.parts[p.name], tv.Returns)}
}

// partRecast reads that a part is, or is not, given to somebody else, where
// nobody is named for it.
func partRecast(h *hit) []tv.Claim {
	text := h.s.shape.text
	rest := text[h.end+1:]
	c := h.mention("chr")
	if c == nil {
		c = h.lastPart("")
	}
	if c == nil || !h.r.partLike(c) || !h.r.speaksOfShow(h) || strings.HasPrefix(rest, "with ") || strings.HasPrefix(rest, "by ") {
		return nil
	}
	claim := castOf("", c.name, tv.Recast)
	j := h.r.judge(h)
	claim.Certainty, claim.By = j.certainty, j.by
	claim.Negative = j.certainty != tv.Denied && (j.negative || has(text[h.start:h.end+1], "not", "no"))
	return []tv.Claim{claim}
}

// starName reads "star Ida Voss said".
func starName(h *hit) []tv.Claim {
	text := h.s.shape.text
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || !h.pair(p, nil) || h.r.isPart[p.name] {
		return nil
	}
	if before := text[back(text, h.start, 2) : h.start+1]; has(before, "guest", "former", "film", "movie", "rock", "pop", "tennis", "tiktok", "youtube", "football", "rugby", "reality", "golf", "baseball", "basketball", "olympic", "sports", "viral", "music", "the", "a", "to", "will", "would", "co") || len(h.r.mentionsIn(before, 0, len(before), "SPN")) > 0 {
		return nil
	}
	claim := castOf(p.name, h.r.partOf(p.name), tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}
