package glean

import (
	"strings"

	"backlot/internal/tv"
)

// possessive reads "Walken's Goodman": an actor and his part.
func possessive(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !h.pair(p, c) || p.name == c.name {
		return nil
	}
	if c.kind != isCharacter && !h.r.isPart[c.name] && !(p.full && h.r.ranked(c)) && (p.kind != isPerson && !p.full || c.full && p.kind != isPerson) {
		return nil
	}
	if p.kind == isName && !h.r.isActor(p) && !(p.full && h.r.ranked(c) && !h.r.ranked(p)) || h.r.isActor(c) {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	if isBack.MatchString(h.s.shape.text[h.end:]) {
		claim.Value.Change = tv.Returns
		return []tv.Claim{claim}
	}
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// brackets reads "Person (Character)" and "Character (Person)": known names
// decide, else the direction that the text has settled.
func brackets(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !h.r.castTalk(h) || p.name == c.name || h.r.credited(c) {
		return nil
	}
	if p.full && h.creditOfJoiner(c) {
		return []tv.Claim{castOf(p.name, "", tv.Joins)}
	}
	listed := h.r.listedAs(p, c)
	switch {
	case listed < 0:
		p, c = c, p
	case listed > 0:
	case p.kind == isCharacter || c.kind == isPerson || h.r.isPart[p.name] && !h.r.isPart[c.name]:
		p, c = c, p
	case p.kind == isPerson || c.kind == isCharacter || h.r.isPart[c.name]:
	case p.kind == isName && h.r.calledBySurname(c) && !h.r.calledBySurname(p) && p.full, h.r.actsElsewhere(c.name) && !h.r.actsElsewhere(p.name) && !h.r.people[p.name]:
		p, c = c, p // "Nora Keane (Adair)"
	case h.r.calledBySurname(p) && h.r.ranked(c) && !h.r.ranked(p): // "Voss (Dr. Runa Holt)"
	case !p.full && c.full, h.r.ranked(p), h.r.inTitleOf(h, p) && !h.r.inTitleOf(h, c), h.r.describedAs(p), p.full && c.full && !(h.r.ranked(c) && !h.r.ranked(p)) && (h.told() || h.pairTold() || h.tellsOf() || theSomebody(h.s.shape.text[:h.start+1]) || h.r.goesOnAs(c)):
		p, c = c, p
	case h.r.ranked(c):
	case h.r.partsFirst():
		p, c = c, p
	case p.full:
		// A cast list gives the actor first.
	default:
		return nil
	}
	if !p.full && !(h.r.calledBySurname(p) && h.r.ranked(c)) || p.kind == isCharacter || c.kind == isPerson {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	if what := h.inListOf(); what != "" {
		claim.Value.Change = what
		return []tv.Claim{claim}
	}
	if !besideReturning(h.s.shape.text, h.start) && has(noReturn.ReplaceAllString(h.s.shape.text, " "), "back", "return", "returns", "returning", "reprise", "have deals", "regulars are locked", "all back", "signed up again") {
		claim.Value.Change = tv.Returns
		if loc := awaited.FindStringIndex(h.s.shape.text[h.end:]); loc != nil {
			claim.Certainty = tv.Speculated
		}
		return []tv.Claim{claim}
	}
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// noReturn is a coming back of something else, or one that is only spoken of: "Kelly's return", "when the lights come back on".
var noReturn = phraseOf(` (?:back (?:to|from|home|in time|together|at (?:the|his|her|work|home))|(?:it|which) (?:comes|is|returns) back for|(?:who|she|he) returns? to (?:the|his|her|a|an) [a-z-]+ (?:where|to|after|when|and|with)|returns? (?:home|to (?:the|his|her) [a-z-]+ (?:where|in which|to find|after))|(?:come|comes|came|flicker|flickers|flickered|go|goes|went|switched) back on|(?:'s|his|her|their|whose|a|the) (?:[a-z-]+ )?return) `)

// awaited follows a list of those who are not said to be back, only likely to be.
var awaited = phraseOf(`^[^.;]*? (?:expected|likely|hoped|thought|may|might|could)(?: (?:to|also|both|all|be|well))* (?:back|returns?|returning|reprise) `)

// fiction are nouns that introduce a part and not an actor: "two boys, X (Y)".
var fiction = words(`cop chief boys girls sisters brothers friends boy girl knight squire man woman siblings couple detectives detective orphan twins kids students cops spies`)

// workNoun is a word for what somebody does, as parts are introduced: "insurance investigator Anna Roth".
var (
	workNoun = phraseOf(`^(?:eye|agent|expert)$|^[a-z-]{3,}(?:er|or|ist|ian|ant|man|woman|eer|cop|chief|king|lady|landlord|maid|nurse|medic|paramedic|mechanic|surgeon|vicar|priest|nun|monk|neighbou?r|wife|publican|vet|chef|student|apprentice|patriarch|matriarch)$`)
	actsToo  = words(`actor newcomer singer rapper dancer comedian performer musician winner writer-director star-director crooner presenter broadcaster youtuber former under over after together either other another whether never ever however member player regular for or her their newer older younger later earlier rather alter`)
)

// describedAs tells that a name is introduced as somebody in a story.
func (r *reader) describedAs(m *mention) bool {
	i := m.from - 1
	if i > 0 && r.tokens[i].text == "," {
		i--
	}
	if i <= 0 {
		return false
	}
	t := r.tokens[i]
	one := strings.TrimSuffix(t.low, "s") // "private eyes Nora Hart (Ida Voss) and"
	return fiction[t.low] || kinOrJob[t.low] && t.low != "captain" || t.text == t.low && !jobs[one] && !actsToo[one] && !jobs[t.low] && !actsToo[t.low] && workNoun.MatchString(one)
}

// told tells that what stands behind the brackets is a story: "Sam Malone (Ted Danson) loved and lost".
func (h *hit) told() bool {
	behind := h.s.shape.text[h.end+1:]
	if loc := asSomebody.FindStringIndex(h.s.shape.text[h.end:]); loc != nil {
		behind = h.s.shape.text[h.end+loc[1]:]
	}
	w, _, _ := strings.Cut(behind, " ")
	return len(w) > 3 && 'a' <= w[0] && w[0] <= 'z' && !predicates[w] && !speaks[w] && !behindName[w] && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ing") && !ofActing[w])
}

// pairTold tells that a story goes on of two, each with whoever plays him behind.
func (h *hit) pairTold() bool { return pairGoesOn.MatchString(h.s.shape.text[h.end:]) }

var pairGoesOn = phraseOf(`^ and <[PNC]\d+> \( <[PNC]\d+> \) (?:(?:finally|both|also|will|soon|must|eventually|once again|secretly) )*(?:get (?:together|married|engaged|back)|got (?:together|married|engaged|back)|fall|fell|kiss|kissed|marry|married|share|shared|face|faced|discover|discovered|struggle|struggled|clash|clashed|team up|teamed up|grow|grew|split|break up|broke up|embark|go on the run|investigate|try to|learn|realise|realize|are (?:getting )?(?:married|engaged|torn|forced|trapped)) `)

// asSomebody follows a name with what somebody is in a story, and no actor: ", a widowed baker,".
var asSomebody = phraseOf(`^ , (?:an?|the) (?:[a-z-]+ ){0,5}?(?:` + strings.Trim(kin, "()?:") + `|widow(?:er)?|innkeeper|[a-z-]*(?:keeper|maker|monger|smith)|baker|nurse|doctor|teacher|lawyer|attorney|detective|cop|farmer|fisherman|sailor|soldier|priest|vicar|waitress|waiter|barmaid|bartender|mechanic|student|teenager|clerk|courier|driver|pilot|widowed [a-z-]+|young [a-z-]+|single [a-z-]+|retired [a-z-]+|disgraced [a-z-]+|grieving [a-z-]+|struggling [a-z-]+|reclusive [a-z-]+|(?:woman|man|girl|boy) (?:who|whose|with) [^,;]{1,60}) (?:[a-z-]+ ){0,6}?, `)

// bySurname tells that somebody is called by a surname whose first name has been told.
func (r *reader) calledBySurname(m *mention) bool {
	return m.to-m.from == 1 && strings.HasSuffix(m.name, " "+r.tokens[m.from].text) && !r.isPart[m.name] && m.kind != isCharacter
}

// tellsOf tells that a story begins before a name: "the drama follows Marit Hauge (Silje Nordahl)".
func (h *hit) tellsOf() bool { return storyOf.MatchString(h.s.shape.text[:h.start+1]) }

var storyOf = phraseOf(` (?:follows?|following|cent(?:er|re)(?:s|ed|d) (?:on|around)|about|story of|tells of|focus(?:es|ed)? on|revolves around|sees|will see|finds|introduces|(?:history|past|relationship|affair|romance|marriage|rivalry|feud|friendship|fling|reunion|secret|bond|run-in|history together) with|(?:married|engaged|related|attracted|loyal|sister|brother|mother|father|wife|husband|daughter|son|partner|rival|friend|boss|mentor) (?:to|of)|in love with|falls for|works? (?:for|with|alongside)|clash(?:es)? with) (?:(?:the|a|an|its|[a-z'-]+|,) ){0,6}$`)

// goesOnAs tells that somebody is spoken of as people are, later on: "Nordahl will reprise her role".
func (r *reader) goesOnAs(m *mention) bool {
	for i := range r.mentions {
		o := &r.mentions[i]
		if o.name != m.name || o.to >= len(r.tokens) || o.from == m.from {
			continue
		}
		k := o.to
		for k < len(r.tokens)-1 && (helpers[r.tokens[k].low] || r.tokens[k].low == "not") {
			k++
		}
		switch r.tokens[k].low {
		case "said", "says", "told", "tells", "reprise", "reprises", "return", "returns", "plays", "stars", "wrote", "added", "joined", "reprising", "back":
			return true
		}
	}
	return false
}

// ofActing are verbs of those who act, behind a name with another in brackets.
var ofActing = words(`returning starring joining playing reprising coming appearing leaving exiting departing replacing leading guesting recurring voicing speaking
	talking saying telling revealing including featuring rounding co-starring directing writing producing attending posing filming being during`)

// inTitleOf tells that the show that is spoken of has a part's first name or surname in its title.
func (r *reader) inTitleOf(h *hit, m *mention) bool {
	t := r.showAt(h)
	if t == nil || m.kind == isPerson {
		return false
	}
	title := " " + strings.ReplaceAll(strings.ReplaceAll(strings.ToLower(t.name), "\u2019", "'"), "'s", "") + " "
	for k := m.from; k < m.to; k++ {
		if low := r.tokens[k].low; len(low) > 3 && strings.Contains(title, " "+low+" ") {
			return true
		}
	}
	return false
}
