package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

const (
	coming = `(?:joins?|joined|joining|has joined|have joined|to join|boards|has boarded|added to|signed on|has signed on|signs on|was tapped|tapped|been tapped|taps|cast|has been cast|was cast|been cast|landed|lands|has landed|nabbed|scored|enlisted|hired)`
	comes  = `(?:returns?|returning|to return|is back|are back|be back|back|reprises?|reprising|reprised|to reprise|coming back|come back|comes back|check back in|came back|signed up again|signed on again|slips? (?:once more |once again |again |back )?into)`
	goes   = `(?:leaves|leaving|has left|have left|to leave|exits|exiting|has exited|to exit|departs|departing|has departed|to depart|quits|quitting|has quit|bows out|bowing out|steps away|stepping away|steps down from|is out|departed|exited|left|been written out|been killed off|is not returning|are not returning|not return|not be returning|not be back|not reprise|not be reprising|not coming back|not come back|never return|written out|killed off|been fired|fired from|dropped from|walked away from|walks away from|does not return|do not return|did not return|had left|will not appear|parted ways with|not making the trip|could not continue|not be in it|not appear|not be around)`
	asWhat = `(?:(?:the|a|an|his|her|their|its|new|fellow|former|young|old|mysterious|titular|lead|beloved|troubled|series|season|main|rival|local|fan-favorite|fan-favourite|[a-z'-]+) |, ){0,6}?`
)

var castRules = []rule{
	on("cast/returns", " return| back | reprise| reprising ",
		`{list} {apposition}{adv}(?:(?:is|are|will|has|have|'s|be|set|expected|confirmed|due|slated|going|also|all|both|likely|may|might|could|in talks|to|would|not|been|hopes|wants) )*{adv}`+comes, listed(tv.Returns)),
	on("cast/return-of", " return of ", `(?:the )?return of (?:[a-z-]+ ){0,4}?{per}(?: (?:in his role as|in her role as|in their role as|in the role of|as|, as|who plays|, who plays) `+asWhat+`{chr})?`, change(tv.Returns)),
	on("cast/departs", " leav| left | exit| depart| quit| bow| step| out | not | never | killed | fired | dropped ",
		`{per} {apposition}{adv}(?:(?:is|are|will|has|have|was|'s|be|been|set|expected|confirmed|also|to) )*{adv}`+goes+`(?: (?:[a-z'-]+ |{show} |{season} ){0,6}?(?:as|in the role of|in his role as|in her role as|role of|role as) `+asWhat+`{chr})?`, departs),
	on("cast/joins-list", " join| cast | added | boards | tapped | signed ", `{list} {apposition}{adv}(?:(?:is|are|will|has|have|was|were|'s|be|been|set|also|both|to|all|in talks) )*{adv}(?:join|joins|joined|joining|boards|boarded|signed on to|signed on for|added to) (?:the |its |an? )?(?:[a-z'+-]+ |{any} ){0,6}?(?:cast|ensemble|{show}|{season}|series|show|line-up|lineup)`, listed(tv.Joins)),
	on("cast/new-cast", " cast | additions | newcomers | faces | join", `(?:new cast members|new additions|newcomers|new faces|new recruits|new series regulars|joining the cast|joining the ensemble|joining them|cast additions|joining for {season})(?: (?:include|includes|are|is|will be|this season|:|for {season}|this year))* (?:[a-z]+ ){0,2}?{list}`, listed(tv.Joins)),
	on("cast/recast", " recast | replace| takes over | taking over ", `{per} (?:[a-z'-]+ ){0,6}?(?:replace|replaces|replacing|will replace|replaced|takes over from|taking over from|take over from|taking over the role from|takes over the role from) {per2}(?: as `+asWhat+`{chr})?`, recast),
	on("cast/recast-as", " recast ", `{chr} {adv}(?:(?:has|have|is|was|been|being|will|be) )+{adv}recast (?:[a-z'-]+ |, ){0,4}?(?:with|by|as) {per}`, recast),
	on("cast/actor-behind", " behind | actor | actress | character ", `{per} , (?:the |an? )?(?:[a-z-]+ ){0,3}?(?:actor|actress|star|man|woman|performer) (?:behind|playing|who plays|portraying) (?:the )?(?:[a-z-]+ )*?(?:character |role of |part of )?{chr}`, plays),
	on("cast/his", " 's ", `<(?P<per>[PN]\d+)> 's (?:[a-z-]+ ){0,2}?{chr}`, possessive),
	on("cast/brackets", " ( ", `<(?P<per>[PNC]\d+)> \( (?:as |played by |plays )?<(?P<chr>[PNC]\d+)> \)`, brackets),
	on("cast/its-lead", " lead | star | leading ", `(?:its|the series '|the show 's|their) (?:[a-z-]+ ){0,2}?(?:lead|star|leading man|leading lady|leading actor|leading actress) (?:, )?{per}`, itsLead),
	on("cast/not-making", " is | are ", `(?:not|nor|gone|missing|absent|out) (?:[a-z'-]+ |{any} ){0,6}?(?:is|are) {per}(?: , (?:who plays |whose )(?:[a-z'-]+ |, ){0,5}?{chr})?`, notMaking),
	on("cast/whose-departs", " whose ", `{per} , whose `+asWhat+`{chr} (?:[^<]){0,80}?(?:does not return|will not return|is not back|will not be back|is out|departs|is gone|leaves)`, change(tv.Departs)),
	on("cast/stays", " anywhere | leaving | quitting | left | quit | departing | going ", `(?P<per><[PN]\d+>|she|he) (?:is|are|was|has|have) not (?:going anywhere|leaving|quitting|left|quit|departing|going)`, stays),
	on("cast/list", " cast | star| ensemble | feature| include| led | headline| lead| alongside ",
		`(?:(?:cast|ensemble|line-up|lineup) (?:[a-z'-]+ |{any} |, ){0,5}?(?:includes?|including|features?|featuring|of|is led by|led by|comprises|consists of|is made up of|:|boasts|is|are)|series (?:also )?stars|show (?:also )?stars|drama (?:also )?stars|comedy (?:also )?stars|it (?:also )?stars|also stars|{show} (?:also )?stars|starring|also starring|co-starring|stars|features|headlined by|toplined by|fronted by|cast members|co-stars) (?:include |including |[a-z]+ ){0,2}?{list}`, listed(tv.Stars)),
	on("cast/star-in", " star| lead| play", `{list} {adv}(?:(?:are|is|will|both|also|all|set|to|among|the) )*(?:star|stars|starring|lead|leads|co-star|co-stars|headline|headlines|topline|toplines)(?: (?:in|on|alongside|opposite|as)| the cast| \.)`, starIn),
}

func castOf(person, character, change string) tv.Claim {
	return tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: person, Character: character, Change: change}}
}

// change makes a claim of a person, a character and what becomes of the part.
func change(what string) func(h *hit) []tv.Claim {
	return func(h *hit) []tv.Claim {
		p, c := h.mention("per"), h.mention("chr")
		if p == nil || !h.pair(p, c) {
			return nil
		}
		name := ""
		if c != nil {
			name = c.name
			h.r.playsPart(p, c)
		}
		claim := castOf(p.name, name, what)
		if j := h.r.judge(h); j.negative && what == tv.Returns {
			claim.Value.Change, claim.Certainty = tv.Departs, j.certainty
		} else if what == tv.Departs {
			claim.Certainty = j.certainty // the word itself says no
		}
		return []tv.Claim{claim}
	}
}

// pair tells that two mentions can be a person and a part.
func (h *hit) pair(p, c *mention) bool {
	if !h.r.castTalk(h) || p.kind == isCharacter {
		return false
	}
	if p.kind == isName && !p.full {
		// A single unknown name is a person's where it does not end a list of titles.
		if before := h.r.tokens[max(p.from-1, 0)].text; h.r.isPart[p.name] || before == "," || before == "and" && h.r.show != nil && !h.r.people[p.name] {
			return false
		}
	}
	return c == nil || c.name != p.name && c.kind != isPerson
}

var notCasting = regexp.MustCompile(` (?:president|senator|minister|mayor|team|striker|midfielder|coach|elected|election|played for|film|films|movie|movies|album|congress|governor|police) `)

// castTalk tells that a sentence speaks of a show and not of politics, sport or films.
func (r *reader) castTalk(h *hit) bool {
	return r.speaksOfShow(h) && !notCasting.MatchString(h.s.shape.text)
}

func departs(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || !h.pair(p, c) {
		return nil
	}
	text := h.s.shape.text[h.start : h.end+1]
	rest := h.s.shape.text[h.end+1:]
	plain := has(text, "left", "leaves", "leaving", "has left", "have left", "to leave")
	if plain && !strings.HasPrefix(rest, "<S") && !strings.HasPrefix(rest, "the show") && !strings.HasPrefix(rest, "the series") && !strings.HasPrefix(rest, "the cast") && !strings.HasPrefix(rest, "after") && c == nil {
		return nil
	}
	if has(text, "is out", "fired from", "dropped from") && c == nil && len(h.r.mentionsIn(h.s.shape.text, 0, len(h.s.shape.text), "SE")) == 0 {
		return nil
	}
	if asCrew.MatchString(rest) {
		return nil
	}
	claim := castOf(p.name, "", tv.Departs)
	if c != nil {
		claim.Value.Character = c.name
		h.r.playsPart(p, c)
	}
	claim.Certainty = h.r.judge(h).certainty
	return []tv.Claim{claim}
}

// plays makes a claim of who plays whom, as a thing known.
func plays(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !h.pair(p, c) {
		return nil
	}
	text := h.s.shape.text[h.start : h.end+1]
	if has(text, "is") && !(c.kind == isCharacter && p.kind != isCharacter && strings.HasSuffix(strings.TrimSpace(text[:strings.LastIndexByte(text, '<')]), " is")) {
		return nil
	}
	if !p.full && p.kind == isName && h.r.isPart[p.name] {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// asCrew begins what follows where somebody leaves or takes a place behind the camera.
var asCrew = regexp.MustCompile(`^(?:from )?(?:the |its |as )*(?:as )?(?:[a-z-]+ )?(?:showrunner|creator|director|writer|host|producer|executive|head|co-creator|presenter)`)

// stays reads "Ida isn't going anywhere": the end of a part is denied.
func stays(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil {
		p = h.r.spokenOf(h.s)
	}
	if p == nil || !h.r.castTalk(h) {
		return nil
	}
	name := p.name
	for _, m := range h.r.mentions { // called by the first name
		if !p.full && (m.kind == isName || m.kind == isPerson) && m.full && strings.HasPrefix(m.name, p.name+" ") {
			name = m.name
		}
	}
	if !strings.Contains(name, " ") || h.r.isPart[name] {
		return nil
	}
	claim := castOf(name, "", tv.Departs)
	claim.Certainty = tv.Denied
	return []tv.Claim{claim}
}

func recast(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if asCrew.MatchString(h.s.shape.text[h.end+1:]) {
		return nil
	}
	if p == nil || !h.r.castTalk(h) {
		return nil
	}
	name := ""
	if c != nil && c.name != p.name {
		name = c.name
	} else if old := h.mention("per2"); old != nil {
		name = h.r.partOf(old.name)
		if name == "" && !old.full {
			return nil
		}
	}
	return []tv.Claim{castOf(p.name, name, tv.Recast)}
}

// possessive reads "Walken's Goodman": an actor and his part.
func possessive(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !h.pair(p, c) || p.name == c.name {
		return nil
	}
	if c.kind != isCharacter && !h.r.isPart[c.name] && (p.kind != isPerson && !p.full || c.full && p.kind != isPerson) {
		return nil
	}
	if p.kind == isName && !h.r.isActor(p) || h.r.isActor(c) {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// brackets reads "Person (Character)" and "Character (Person)": known names
// decide, else the direction that the text has settled.
func brackets(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !h.r.castTalk(h) || p.name == c.name {
		return nil
	}
	switch {
	case p.kind == isCharacter || c.kind == isPerson || h.r.isPart[p.name] && !h.r.isPart[c.name]:
		p, c = c, p
	case p.kind == isPerson || c.kind == isCharacter || h.r.isPart[c.name]:
	case !p.full && c.full:
		p, c = c, p
	case h.r.ranked(p), h.r.describedAs(p), p.full && c.full && h.told():
		p, c = c, p
	case h.r.ranked(c):
	case h.r.partsFirst(), p.full && c.full && !castWords.MatchString(h.s.shape.text):
		p, c = c, p // in a story told, the actor stands in brackets
	case p.full:
		// A cast list gives the actor first.
	default:
		return nil
	}
	if !p.full || p.kind == isCharacter || c.kind == isPerson {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, h.changeOfList())
	if claim.Value.Change == tv.Stars {
		claim.Certainty = tv.Confirmed
	}
	return []tv.Claim{claim}
}

// fiction are nouns that introduce a part and not an actor: "two boys, X (Y)".
var fiction = words(`boys girls sisters brothers friends boy girl knight squire man woman siblings couple detectives detective orphan twins kids students cops spies`)

// describedAs tells that a name is introduced as somebody in a story.
func (r *reader) describedAs(m *mention) bool {
	i := m.from - 1
	if i > 0 && r.tokens[i].text == "," {
		i--
	}
	return i > 0 && (fiction[r.tokens[i].low] || kinOrJob[r.tokens[i].low] && r.tokens[i].low != "captain")
}

// told tells that what stands behind the brackets is a story: "Sam Malone (Ted Danson) loved and lost".
func (h *hit) told() bool {
	w, _, _ := strings.Cut(h.s.shape.text[h.end+1:], " ")
	return len(w) > 3 && 'a' <= w[0] && w[0] <= 'z' && !predicates[w] && !behindName[w] && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "s"))
}

// changeOfList says what is told of all in a list with parts in brackets.
func (h *hit) changeOfList() string {
	rest := h.s.shape.text[h.end:]
	for more := moreInList.FindString(rest); more != ""; more = moreInList.FindString(rest) {
		rest = rest[len(more):]
	}
	if what := changeBehind(strings.TrimPrefix(rest, " "), tv.Stars); what != tv.Stars {
		return what
	}
	before := h.s.shape.text[:h.start+1]
	if listing.MatchString(before) || strings.HasSuffix(before, "> ) , ") || strings.HasSuffix(before, ") and ") {
		if what := changeOf(before); what != "" {
			return what
		}
	}
	return tv.Stars
}

var moreInList = regexp.MustCompile(`^ (?:, and|,|and) <[PNC]\d+> \( [^)]{1,60} \)`)

// listed makes a claim of each person in a list.
func listed(what string) func(h *hit) []tv.Claim {
	return func(h *hit) (list []tv.Claim) {
		if !h.r.castTalk(h) {
			return nil
		}
		from, to := h.groupAt("list")
		j := h.r.judge(h)
		for _, p := range h.r.mentionsIn(h.s.shape.text, from, to, "PN") {
			if before := h.s.shape.text[:p.at]; strings.HasSuffix(before, "( ") {
				continue
			}
			if !p.full && p.kind == isName && !h.r.isPart[p.name] || h.s.shape.text[p.at-1] != ' ' {
				continue
			}
			behind := h.s.shape.text[p.at+1:]
			_, behind, _ = strings.Cut(behind, " ")
			if strings.HasPrefix(behind, "as ") || strings.HasPrefix(behind, "( <") || strings.HasPrefix(behind, "'s ") {
				continue // the rule for pairs has it, or it is somebody else's
			}
			c := castOf(p.name, "", what)
			if what == tv.Stars {
				c.Certainty = tv.Confirmed
			}
			if j.negative && what == tv.Returns {
				c.Value.Change, c.Certainty = tv.Departs, j.certainty
			}
			list = append(list, c)
		}
		return list
	}
}

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
