package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who acts in a show, whatever his part is called or if it has no name: "play feuding farmers", "a
// parole officer (Ida Voss)", "led by Ida Voss", "with Ida Voss in the lead".

const (
	// seriesWord is a show by what it is.
	seriesWord = `(?:series|drama|comedy|sitcom|soap|thriller|show|dramedy|mystery|procedural|saga|western|miniseries|limited series|two-parter|three-parter|four-parter|six-parter|whodunit|soapie|k-drama|anthology)`
	// somebodyHere begins what somebody is in a story.
	somebodyHere = `(?:an?|the|his|her|their|one|two|three)`
	// theLead is the first part of a show, whatever its name.
	theLead = `(?:the|a) (?:[a-z]+ )?(?:lead|leads|leading role|leading roles|lead role|lead roles|title role|title roles|titular role|main role|central role|female lead|male lead|leading part)`
)

var actsInRules = []rule{
	on("cast/plays-somebody", " play| portray| voice| star| appear",
		`{list} {apposition}(?:(?:will|also|to|both|now|is|are|set|all|each|again) )*(?:plays?|played|portrays?|portrayed|voices?|voiced|(?:co-)?stars? as|guest[ -]stars? as|appears? as) (?P<desc>[a-z'-]+ [a-z'-]+|(?:the|his|her|their|two|three|four) (?:<[CNP]\d+> )?[a-z-]+s)`, playsSomebody),
	on("cast/takes-lead", " lead | leads | role | roles | leading ",
		`{list} {apposition}(?:(?:will|also|to|both|now|is|are|set|all) )*(?:takes?|taking|plays?|playing|has|have|in) `+theLead, headsCast),
	on("cast/she-leads", " lead | role ",
		`(?P<who>she|he|the actor|the actress|the star) (?:, [0-9]{1,2} , )?(?:(?:will|also|to|now|is|are|set|has) )*(?:takes?|taking|plays?|playing|has|in) `+theLead, headsCast),
	on("cast/with-lead", " with ", `with `+whoTheyAre+`{list} (?:(?:back |again |both )?(?:in|at|taking|playing|as) `+theLead+`|heading the cast|leading the cast|at the head of the cast|starring)`, headsCast),
	on("cast/show-with", " with ", seriesWord+` with (?:[a-z-]+ ){0,2}?{list} (?:[.;]|as|in|and (?:his|her|their)|that (?:was|is|has|will|had)|, (?:from|on|set|due|about|which) )`, listedPlainly),
	on("cast/in-brackets", " ( ", somebodyHere+` (?:[a-z'-]+ ){1,6}?\( (?:[a-z-]+ ){0,3}?(?P<list><[PN]\d+>(?: (?:,|and|, and) <[PN]\d+>)*) \)`, somebodyInBrackets),
	on("cast/led-by", " led by | fronted by | headlined by | toplined by | headed by | anchored by ", `(?:`+castWord+`|`+seriesWord+`|<[SE]\d+>|"|^) (?:, )?(?:is |are |again )?(?:led|fronted|headlined|toplined|headed|anchored) by `+whoTheyAre+`{list}`, ledBy),
	on("cast/whose-stars", " whose ", `whose (?:[a-z]+ )?(?:stars?|leads?|co-stars?|leading (?:man|lady)) (?:, |include |are |is )?{list}`, listedPlainly),
	on("cast/also-star-with", " star | stars | co-star | co-stars ", `{list} (?:(?:also|both|all) )+(?:star|stars|co-star|co-stars|appear|feature) , (?:with|while|and|as|alongside)`, listedPlainly),
	on("cast/among-cast", " among | part of ", `{list} (?:is|are|was|were) (?:(?:also|all|both) )*(?:among|part of) (?:the|its) (?:[a-z-]+ ){0,4}?(?:cast|ensemble|players|friends|stars|company)`, amongCast),
	on("cast/pairs", " pair| reunit| unit| brings | brought | teams ", `(?:pairs|paired|reunites|reunited|reuniting|unites|united|brings|brought|teams|teamed) {list}`, pairedUp),
}

// actsHere tells that a person can be one who acts in the show, and neither a part nor a maker.
func (h *hit) actsHere(p placed) bool {
	text := h.s.shape.text
	return (p.full || p.kind == isPerson) && (p.kind == isPerson || !h.r.isPart[p.name]) && !h.r.isCrew(p.mention) && !ofCraft(text[:p.at]) && !h.r.rankedPart(p.mention)
}

// listedPlainly makes of all people of a list that they act in the show.
func listedPlainly(h *hit) (list []tv.Claim) {
	if !h.r.castTalk(h) {
		return nil
	}
	text := h.s.shape.text
	from, to := h.groupAt("list")
	for _, p := range h.r.mentionsIn(text, from, to, "PN") {
		behind := text[p.at+strings.IndexByte(text[p.at:], '>')+1:]
		if !h.actsHere(p) || strings.HasSuffix(text[:p.at], "( ") || strings.HasPrefix(behind, " 's ") || strings.HasPrefix(behind, " ( <") {
			continue
		}
		c := castOf(p.name, "", tv.Stars)
		c.Certainty = tv.Confirmed
		list = append(list, c)
	}
	return list
}

// noSomebody begins what is played, and is nobody.
var noSomebody = phraseOf(`^(?:an? |the |his |her |their |its |no |one |out |up |into |for |in |at |on |off |to |with |by |as |down |over |both |all |it |this |that |him |them |any |so |such |some |well |live |more )*(?:[a-z'-]+ ){0,2}?(?:roles?|parts?|host|guitar|piano|drums|music|cards?|games?|football|hands?|songs?|tribute|records?|gigs?|key|leads?|themselves|himself|herself|himself|characters?|truth|fool|tricks?|series|season|episodes?|time|live|instrument|violin|shows?|themes?|nice|safe|regulars?|well|together|here|there|producers?|writers?|directors?) `)

// playsSomebody reads "Ida Voss and Per Lund play feuding farmers": they act in it.
func playsSomebody(h *hit) []tv.Claim {
	text := h.s.shape.text
	at, _ := h.groupAt("desc")
	rest := text[at:]
	if noSomebody.MatchString(rest) || partNamed.MatchString(rest) || h.r.quotes(h.s) || h.asked() {
		return nil
	}
	list := listedPlainly(h)
	if len(list) < 2 { // of one alone, what he is called in the story mostly stands for his name
		return nil
	}
	if list != nil && has(text[h.start:at], "will", "set", "to") {
		for i := range list {
			list[i].Value.Change = tv.Joins
		}
	}
	return list
}

// partNamed begins what somebody is in a story with what he is called there.
var partNamed = phraseOf(`^(?:[a-z'-]+ |<[CNPSWO]\d+> 's ){1,8}(?:, |called |named )?(?:[a-z'-]+ ){0,2}<[CNP]\d+> (?:$|[.,;)(]|and|who|in|on|while|whose|a|an|opposite|alongside|for)`)

// headsCast reads who has the first part of a show.
func headsCast(h *hit) []tv.Claim {
	text := h.s.shape.text
	if behind := text[h.end:]; strings.HasPrefix(behind, " of ") || strings.HasPrefix(behind, " as <") || h.asked() || has(text[:h.start+1], "returning", "former") {
		return nil
	}
	list := listedPlainly(h)
	if h.group("who") != "" {
		p := h.r.personBefore(h)
		if p == nil || h.r.isCrew(p) || !h.r.castTalk(h) {
			return nil
		}
		list = []tv.Claim{castOf(p.name, "", tv.Stars)}
		list[0].Certainty = tv.Confirmed
	}
	if has(text[h.start:h.end], "back", "again") {
		for i := range list {
			list[i].Value.Change = tv.Returns
		}
	}
	return list
}

// notIn are words that stand before brackets and are nobody in a story.
var noStoryWord = phraseOf(` (?:actor|actress|actors|star|stars|comedian|singer|series|show|drama|film|movie|comedy|director|writer|producer|showrunner|creator|author|novel|book|network|channel|streamer|studio|company|agency|cast|season|episode|role|part|character|trailer|interview|host|judge|presenter|winner|composer|editor|designer) \( $`)

// somebodyInBrackets reads "a parole officer (Ida Voss)".
func somebodyInBrackets(h *hit) []tv.Claim {
	from, _ := h.groupAt("list")
	text := h.s.shape.text
	open := strings.LastIndexByte(text[:from], '(')
	if open < 0 || noStoryWord.MatchString(text[:open+2]) || crewTalk.MatchString(text[open:h.end+1]) {
		return nil
	}
	for _, p := range h.r.mentionsIn(text, from, h.end, "PN") {
		if h.r.isPart[p.name] {
			return nil
		}
	}
	if !h.r.castTalk(h) {
		return nil
	}
	var list []tv.Claim
	for _, p := range h.r.mentionsIn(text, from, h.end, "PN") {
		if h.actsHere(p) {
			c := castOf(p.name, "", tv.Stars)
			c.Certainty = tv.Confirmed
			list = append(list, c)
		}
	}
	return list
}

// ledOther ends what stands before whoever leads something else than a cast.
var ledOther = phraseOf(` (?:team|room|group|company|production|studio|crew|investigation|project|unit|writers|consortium|campaign|gang|family|band|panel|division|department|squad|inquiry|expedition|cult|rebellion|label|banner|outfit|firm|firms|producers|effort) (?:[a-z]+ )?$`)

// ledBy reads who heads a cast.
func ledBy(h *hit) []tv.Claim {
	text := h.s.shape.text
	if ledOther.MatchString(text[:h.start+1]) {
		return nil
	}
	list := listedPlainly(h)
	if strings.Contains(text[back(text, h.start, 4):h.start+1], " returning ") {
		for i := range list {
			list[i].Value.Change = tv.Returns
		}
	}
	return list
}

// amongCast reads who is one of a cast; of those who are new or back other rules tell.
func amongCast(h *hit) []tv.Claim {
	if has(h.s.shape.text[h.start:h.end], "returning", "new", "departing", "former") {
		return nil
	}
	return listedPlainly(h)
}

// pairedUp reads "brings Ida Voss and Per Lund together".
func pairedUp(h *hit) []tv.Claim {
	text := h.s.shape.text
	list := listedPlainly(h)
	if with := withNext.FindStringSubmatch(text[h.end:]); with != nil && len(list) == 1 {
		if m := h.r.find(with[1]); m != nil && m.full && !h.r.isPart[m.name] && !h.r.isCrew(m) {
			c := castOf(m.name, "", tv.Stars)
			c.Certainty = tv.Confirmed
			list = append(list, c)
		}
	}
	if len(list) < 2 {
		return nil
	}
	return list
}

var withNext = phraseOf(`^ with (?:[a-z-]+ ){0,3}?<([PN]\d+)> `)
