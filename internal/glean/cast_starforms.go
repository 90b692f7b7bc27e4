package glean

import (
	"strings"

	"backlot/internal/tv"
)

// More ways to say who is in a cast, and whom he plays: "Also featured are", "Opposite her are", "her on-screen
// partner, Per Lund", "an Emmy for her turn as Runa".

const (
	// onScreen is what somebody is to another in a story, or in its cast.
	onScreen = `(?:(?:on-screen|onscreen|tv|screen|fictional|small-screen) (?:[a-z]+-)?(?:mother|mum|mom|father|dad|son|daughter|sister|brother|sibling|twin|wife|husband|partner|lover|ex|boyfriend|girlfriend|grandson|granddaughter|grandmother|nephew|niece|boss|rival|best friend|friend|family|love interest|in-law)|costars?|castmates?|co-leads?)`
	// turnIn is what somebody does with a part.
	turnIn = `(?:turn|performance|portrayal|stint|tenure|outing)`
	// prizeWord ends with a prize, or what brings near one.
	prizeWord = `(?:actress|actor|emmy|emmys|bafta|baftas|globe|globes|award|awards|trophy|trophies|prize|prizes|win|wins|nod|nods|nomination|nominations|gong|statuette|statuettes|honour|honours|honor|honors)`
)

var starFormRules = []rule{
	on("cast/featured-are", " featured | featuring | aboard | board | hand | checking | appearing | starring ", `(?:also|names|faces|stars|actors|talent|others) (?:featured|featuring|starring|appearing|on board|aboard|on hand|turning up|showing up) (?:are|is|include|includes|:) `+whoTheyAre+`{list}`, listedPlainly),
	on("cast/checking-in", " : ", `also (?:checking in|coming aboard|boarding|joining|on board|signing on|signed on|new) : `+whoTheyAre+`{list}`, listedNew),
	on("cast/also-featured", " featured ", `{list} (?:are|is) (?:also |both |all )*featured [.,;]`, listedPlainly),
	on("cast/opposite-her", " opposite | alongside | beside ", `(?:opposite|alongside|beside) (?:her|him|them) (?:are|is|will be) `+whoTheyAre+`{list}`, listedPlainly),
	atStart("cast/led-first", " led | fronted | headlined | toplined | headed | anchored ", `(?:led|fronted|headlined|toplined|headed|anchored) by `+whoTheyAre+`{list} ,`, ledBy),
	on("cast/own-stars", " stars | leads | co-stars | regulars ", `(?:its|show 's|series '|drama 's|comedy 's|<S\d+>(?: ")?(?: 's)?) (?:two |three |[a-z-]+ )?(?:stars|leads|co-stars|regulars) (?:, )?{list} (?:[.,;:]|have|has|are|were|will|had|on|in|at|as|to|also|both|all|said|say|spoke|told|who)`, listedPlainly),
	on("cast/on-screen-kin", " on-screen | onscreen | tv | screen | small-screen | fictional | costar | costars | castmate | castmates | co-lead | co-leads ", onScreen+` (?:, )?{list}`, onScreenKin),
	on("cast/set-as-regulars", " as ", `{list} {apposition}{paren}(?:is|are|was|were|has been|have been|been) (?:(?:also|now|all|both) )*(?:set|tapped|booked|confirmed|on board|lined up|added|announced) as (?:an? |the |new |its )*(?:series )?(?:regulars?|leads|co-leads?|stars)`, takenNow),
	on("cast/set-to-lead", " lead | headline | topline | front ", `{list} {paren}(?:(?:is|are|will|both|also|now|been|have|has) )*(?:set to|tapped to|will) (?:lead|headline|topline|front) (?:the|its|a|an) (?:[a-z0-9-]+ ){0,3}?(?:cast|ensemble|installment|instalment|season|series|drama|comedy|thriller|sitcom|pilot|dramedy|anthology|<S\d+>|<E\d+>)`, takenNow),
	on("cast/his-turn", " turn | performance | portrayal | stint | tenure | outing ", `(?:his|her|their) (?:[a-z'-]+ ){0,4}?`+turnIn+` as `+asWhat+`{chr}`, hisTurn),
	on("cast/prize-for", " for | to ", prizeWord+` (?:[a-z-]+ ){0,2}?(?:for|to) {per} as `+asWhat+`{chr}`, plays),
	on("cast/surnames-part", " 's ", `{per} 's {chr}`, surnamesPart),
}

// onScreenKin reads who plays one of whoever is spoken of: "her on-screen partner, Per Lund".
func onScreenKin(h *hit) []tv.Claim {
	text := h.s.shape.text
	if before := text[back(text, h.start, 4) : h.start+1]; has(before, "former", "film", "movie", "real-life", "one-time", "ex") {
		return nil
	}
	list := listedPlainly(h)
	for i := range list {
		list[i].Value.Character = h.r.partOf(list[i].Value.Person)
	}
	return list
}

// hisTurn reads "She won an Emmy for her turn as Runa" of whoever was named before it.
func hisTurn(h *hit) []tv.Claim {
	p, c := h.r.personBefore(h), h.part()
	text := h.s.shape.text
	for _, m := range h.r.mentionsIn(text, 0, h.start+1, "PN") { // whoever the sentence is on has it
		if (m.full || m.kind == isPerson) && !h.r.isPart[m.name] && !h.r.isCrew(m.mention) {
			p = m.mention
			break
		}
	}
	if p == nil || c == nil || h.r.isCrew(p) || !h.pair(p, c) || has(text[h.start:h.end], "in", "on", "film", "movie") {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// storyName tells that a name is as a part's is: it has a rank, a given name alone, or is known for one.
func (r *reader) storyName(m *mention) bool {
	if m.kind == isPerson || r.people[m.name] || r.outlets[m.name] || r.parts[m.name] != "" || r.spokenFor(m) {
		return false
	}
	return m.kind == isCharacter || r.isPart[m.name] || r.rankedPart(m) || r.givenFirst(m) && (m.to-m.from == 1 && !r.firstOfPerson(m.name) || m.to-m.from == 2 && r.namedElsewhere(r.tokens[m.from].text, m.from))
}

// surnamesPart reads "the death of Voss's Runa Holt": an actor whom the text has in full elsewhere.
func surnamesPart(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	text := h.s.shape.text
	if p == nil || c == nil || p.to-p.from > 1 || !strings.Contains(p.name, " ") || h.r.isPart[p.name] || h.r.isCrew(p) || h.r.ranked(p) || p.name == c.name || !h.r.storyName(c) && !h.r.ranked(c) ||
		strings.HasPrefix(text[h.end:], " 's ") || !h.r.castTalk(h) || h.r.noPartThere(h, c) || p.kind != isPerson && !givenNames[strings.ToLower(strings.Fields(p.name)[0])] {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}
