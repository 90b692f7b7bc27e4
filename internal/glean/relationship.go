package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// Words for what is between two characters.
const (
	bond = `(?:relationship|romance|friendship|marriage|rivalry|bond|love affair|affair|feud|partnership|love story|connection|dynamic|chemistry|alliance|tension|love triangle|wedding|engagement|reunion|divorce|breakup|break-up)`
	kin  = `(?:brother|sister|mother|father|wife|husband|son|daughter|boyfriend|girlfriend|ex-wife|ex-husband|ex-boyfriend|ex-girlfriend|best friend|best mate|boss|business partner|law partner|partner|rival|lover|fiancé|fiancée|fiance|fiancee|cousin|uncle|aunt|ex|mentor|nemesis|twin|stepson|stepdaughter|stepfather|stepmother|stepbrother|stepsister|half-brother|half-sister|grandmother|grandfather|grandson|granddaughter|granny|gran|nana|grandma|grandad|grandpa|niece|nephew|brother-in-law|sister-in-law|mother-in-law|father-in-law|son-in-law|daughter-in-law|godmother|godfather|godson|goddaughter|housekeeper|widow|widower|sweetheart|flame|sidekick|protégé|protégée|mum|mom|dad|kid|child|sibling|spouse|bride|groom|archenemy|archrival|confidante|confidant|nanny|bodyguard)`
	kins = `(?:brothers|sisters|siblings|twins|cousins|spouses|lovers|partners|rivals|best friends|friends|enemies|father and son|father and daughter|mother and son|mother and daughter|brother and sister|sister and brother|husband and wife|man and wife|half-brothers|half-sisters|half-siblings|half-brother and half-sister|grandmother and grandson|one and the same(?: person)?|the same person|an item|a couple|married|engaged|related|in love|together|exes|roommates|estranged|divorced|stepbrothers|stepsisters|half brothers|half sisters|half siblings|sisters-in-law|brothers-in-law|in-laws|sworn enemies|old friends|old flames|newlyweds|neighbours|neighbors|colleagues|flatmates)`
	pair = `(?:fall in love|falls in love|fell in love|get married|got married|getting married|getting engaged|getting together|breaking up|to marry|marry|wed|are dating|were dating|date|become friends|break up|broke up|split up|get together|got together|tie the knot|tied the knot|get engaged|got engaged|elope|kiss|kissed|run off together|share a kiss|reunite|divorce|end up (?:married|together)|make up|reconcile|get back together|gets back together|got back together|getting back together|move in together|moved in together|sleep together|slept together|hook up|hooked up|fall out|fell out|split|part ways|parted ways|call it a day|calls it a day|called it a day|call it quits|called it quits|call off their engagement|called off their engagement|call it off)`

	describing = `(?:(?:[a-z'-]+|,) ){0,3}?`
	part       = `(?:<[PN]\d+> (?:'s|') |the )?<(?P<chr>[CN]\d+)>`
	part2      = `(?:<[PN]\d+> (?:'s|') |(?:the )?(?:[a-z-]+ ){0,2}?)<(?P<chr2>[CN]\d+)>`
	whose      = `(?P<whose>his|her|their)`
)

const kinWords = " brother| sister| mother| father| wife | husband| son | daughter| boyfriend| girlfriend| friend| boss | partner| rival| lover| fianc| cousin| uncle | aunt | ex | ex-| mentor | nemesis | twin| step| half-| grand| niece | nephew | god| housekeeper | widow| sidekick | mum | mom | dad | child | sibling| spouse| sweetheart | flame | groom | bride | archenemy | archrival | confidant| nanny | bodyguard | protégé"

var relationRules = []rule{
	on("relationship/between", " between ", `(?P<bond>`+bond+`) (?:between|of) `+part+` and `+part2, relation),
	on("relationship/of-two", " relationship | romance | friendship | marriage | rivalry | bond | affair | feud | partnership | love | wedding ", part+` (?:and|,) `+part2+` 's (?:[a-z-]+ ){0,3}?(?P<bond>`+bond+`)`, relation),
	on("relationship/with", " relationship | romance | friendship | marriage | rivalry | bond | affair | feud | engagement | wedding | divorce | reunion | alliance | partnership ", part+` 's (?:[a-z-]+ ){0,4}?(?P<bond>`+bond+`) (?:with|to|from) `+part2, relation),
	on("relationship/pair", " marr| fall| fell | call| dat| wed | break | broke | split | get | got | tie | tied | elope| kiss| run off | reunit| divorce| end up | reconcile", part+` (?:and|with) `+part2+` (?:, who |, [^,]{1,60} , |[a-z]+ ){0,5}?(?P<bond>`+pair+`)`, relation),
	on("relationship/are", " are | were | be | being | been | remain ", part+` (?:and|with) `+part2+` (?:, who |, [^,]{1,60} , )?(?:[a-z]+ ){0,3}?(?:are|were|be|being|been|remain|become)(?: [a-z'-]+){0,3}? (?P<bond>(?:[a-z-]+ ){0,2}?`+kins+`)`, relation),
	on("relationship/marries", " marr| dating | dates | weds | divorc| in love with | kiss| run off with | elopes with | leaves | cheat| betray", part+` (?:[a-z]+ ){0,4}?(?P<bond>marries|married|to marry|marry|is dating|dates|weds|divorces|divorced|is in love with|falls in love with|fell in love with|falls for|kisses|kissed|is engaged to|is married to|was married to|run off with|runs off with|elopes with|has an affair with) (?:[a-z'-]+ ){0,5}?`+part2, relation),
	on("relationship/kin", tiedWords, part+` 's `+describing+`(?P<bond>(?:[a-z-]+ ){0,2}?`+tied+`) (?:, |and [a-z' -]{1,40} , )?(?:[a-z-]+ ){0,2}?`+part2, relation),
	on("relationship/is-kin", tiedWords, part+` (?:(?:, who )?(?:[a-z]+ ){0,3}?(?:is|was|being|be|becomes|really) (?:[a-z'-]+ ){0,2}?|, )`+part2+` 's (?P<bond>(?:[a-z-]+ ){0,2}?`+tied+`)`, relation),
	on("relationship/kin-of", kinWords, part+` (?:, |is |was |as |who is )?(?:the |a |an )?(?P<bond>(?:[a-z-]+ ){0,2}?`+kin+`) (?:of|to) (?:[a-z'-]+ ){0,3}?`+part2, relation),
	on("relationship/own-kin", tiedWords, whose+` `+`(?P<bond>(?:[a-z-]+ ){0,2}?`+tied+`) (?:, |and (?:[a-z-]+ ){1,4}, )?(?:[a-z-]+ ){0,2}?`+part2, ownKin),
	on("relationship/was-own-kin", kinWords, part2+` {paren}(?:, (?:(?:played|portrayed|voiced) by <[PN]\d+> , )?)?(?:[a-z]+ ){0,3}?(?:is|was|be|being) (?:really |secretly |actually )?`+whose+` (?P<bond>(?:[a-z-]+ ){0,2}?`+kin+`)`, ownKin),
	on("relationship/behind-name", kinWords, part+` , (?:the |a )?(?P<bond>(?:[a-z-]+ ){0,2}?`+kin+`) (?:nobody knew|of|whom) `+part2+``, relation),
}

// relation makes a claim of two characters and what is between them: the words
// that the clause says of it. Where one is something to the other, the one stands first.
func relation(h *hit) []tv.Claim {
	a, b := h.mention("chr"), h.mention("chr2")
	if h.rule.name == "relationship/kin" { // of "Nell's mother, Margaret" the second is it to the first
		a, b = b, a
	} else if h.rule.name == "relationship/marries" && a != nil {
		a = h.beforePlace(a)
	}
	list := h.tie(a, b)
	if x := h.alsoWhose(); x != nil && len(list) > 0 {
		list = append(list, h.tie(a, x)...)
	}
	return list
}

func (h *hit) tie(a, b *mention) []tv.Claim {
	if a == nil || b == nil || a.name == b.name || !h.r.speaksOfShow(h) || !h.r.mayBePart(a) || !h.r.mayBePart(b) || realLife.MatchString(h.s.shape.text) {
		return nil
	}
	kin := h.kinOfPart(a, b)
	for _, m := range []*mention{a, b} { // it is told of as a part from here on
		if m.kind == isName && (!m.full || kin && h.r.parts[m.name] == "" && !h.r.people[m.name] || h.r.possessed(m) || h.roleHere(m) || ranks[h.r.tokens[m.from].low]) {
			h.r.isPart[m.name] = true
		}
	}
	bond := asNoun(strings.TrimPrefix(h.group("bond"), "the "))
	if bondOf.MatchString(h.s.shape.text[h.end:]) || strings.HasPrefix(bond, "and ") || strings.HasPrefix(bond, "the ") || has(" "+bond+" ", "as") || h.listBetween() {
		return nil
	}
	c := tv.Claim{Kind: tv.Relationship, Value: tv.Value{A: a.name, B: b.name, What: bond}, Season: whole}
	if more := h.predicate(); more != "" {
		c.Value.What += ", " + more
	}
	if known := stated[h.rule.name]; known { // as the text takes for granted
		c.Certainty, c.By = tv.Confirmed, nobody
		if has(h.s.shape.text, "learn", "learned", "learns", "learning", "discovers", "discovered", "revealed", "reveals", "turns out", "turned out") {
			c.Season = h.seasonOrWhole()
		}
		return []tv.Claim{c}
	}
	if strings.Contains(c.Value.What, ", ") || strings.HasPrefix(h.rule.name, "relationship/pair") || strings.HasPrefix(h.rule.name, "relationship/marries") {
		c.Season = 0
	} else {
		c.Season = h.seasonOrWhole()
	}
	wide := *h
	wide.end, wide.judged = h.predicateEnd(), nil
	j := h.r.judge(&wide)
	c.Certainty, c.Plan, c.By = j.certainty, j.plan, j.by
	switch {
	case c.Certainty == tv.Confirmed && j.negative:
		c.Certainty = tv.Denied
		if c.By == "" {
			c.By = h.s.speaker
		}
	case c.Certainty == tv.Confirmed && !h.r.whollySpoken(h.s) && c.Season == whole:
		c.By = nobody
	}
	return []tv.Claim{c}
}

// stated are the rules that read a tie which the text takes for granted.
var stated = map[string]bool{"relationship/kin": true, "relationship/own-kin": true, "relationship/kin-of": true, "relationship/behind-name": true,
	"relationship/own-behind": true, "relationship/whose-kin": true, "relationship/own-more": true, "relationship/apposed": true, "relationship/one-and-own": true, "relationship/own-many": true, "relationship/with-both-ties": true, "relationship/bare": true, "relationship/pair-of": true, "relationship/pair-behind": true}

// listBetween tells that the words between the names and the tie are a list of other things.
func (h *hit) listBetween() bool {
	text := h.s.shape.text
	from, to := h.groupAt("bond")
	_, a := h.groupAt("chr")
	b, end := h.groupAt("chr2")
	if !strings.Contains(h.rule.name, "kin") {
		return false
	}
	if h.fromAnother() {
		return true
	}
	if a >= 0 && a < from && strings.Contains(text[a:from], " and ") && strings.HasPrefix(h.rule.name, "relationship/kin") {
		return true
	}
	if h.rule.name == "relationship/is-kin" && a >= 0 && b > a && strings.HasPrefix(text[a:b], "> , ") && text[a:b] != "> , <" && text[a:b] != "> , the late <" && !whoIsOf.MatchString(text[a+1:b]) {
		return true
	}
	if h.rule.name == "relationship/is-kin" && a >= 0 && b > a && kinOf.MatchString(text[a:b]) || h.rule.name == "relationship/kin-of" && strings.HasPrefix(text[max(end, 0):], "> 's ") {
		return true // "the father of Runa's son"
	}
	if h.rule.name == "relationship/kin" && b > to && strings.Contains(text[to:b], " , who ") {
		return true // "Runa's mother, who never forgave Aske"
	}
	if b > to && (strings.Contains(text[to:b], ", the ") && !tradeNamed(strings.TrimPrefix(text[to:], " , ")) || has(text[to:b], "while", "whereas", "but", "with", "alongside")) {
		return true
	}
	return b > to && strings.Contains(text[to:b], " and ") && !strings.Contains(text[to:b], " , ")
}

// whoIsOf stands between somebody and whose kin he is said to be: ", who is".
var whoIsOf = phraseOf(`^ , who (?:[a-z]+ ){0,2}?(?:is|was|being|becomes) (?:[a-z-]+ ){0,2}<$`)

// kinOf names what somebody is to somebody.
var kinOf = phraseOf(` ` + kin + ` (?:of|to) `)

// realLife tells that people are spoken of and not their parts.
var realLife = phraseOf(` (?:in real life|real-life|off screen|off-screen|obituary|survived by|divorce court|paparazzi) `)

// mayBePart tells that a name can be a character's: it is known as one, or it is
// nobody's who is known as a person. What the whole article says of it decides in
// the end (see finish).
func (r *reader) mayBePart(m *mention) bool {
	if m.kind == isCharacter || r.isPart[m.name] {
		return true
	}
	return m.kind == isName && (!r.people[m.name] || r.possessed(m)) && !r.outlets[m.name] && m.name != r.lastNetwork
}

// ownKin reads "his estranged brother, Clay": whose brother, the text has said
// just before.
func ownKin(h *hit) []tv.Claim {
	b := h.mention("chr2")
	if b == nil || h.ofTheOther() || h.kinInLife() || h.nextSubject() || kinWithoutName.MatchString(h.s.shape.text[h.start:h.end+1]) {
		return nil
	}
	if h.eitherKin() {
		if strings.HasSuffix(h.s.shape.text[:h.start+1], " as ") {
			return h.tie(b, h.firstOwner(b.name))
		}
		return nil
	}
	if list, done := h.theirKin(b); done {
		return list
	}
	if who := h.besideHis(); who != "" {
		return h.tie(b, h.ofHis(b.name, who))
	}
	if of := h.learner(); of != nil && of.name != b.name {
		return h.tie(b, of)
	}
	if of := h.rowOwner(b.name); of != nil {
		return h.tie(b, of)
	}
	if h.kinAgain() {
		return nil
	}
	if of := h.kinSpokenOf(b.name); of != nil {
		return h.tie(b, of)
	}
	if first := h.sameOwner(); first >= 0 { // "her sister Bec wants to sell it; her nephew, Tyler": hers who is spoken of
		of := *h
		of.start = first
		return h.tie(b, h.r.partBefore(&of, b.name))
	}
	of := h.r.partBefore(h, b.name)
	if of == nil {
		of = h.justNamed(b.name)
	}
	if of == nil {
		of = h.plainOwner(b.name)
	}
	if of == nil {
		of = h.topicOwner(b)
	}
	if of != nil && h.ofFriendOrHers(of.name) {
		of = h.hersByName(b.name)
	}
	return h.tie(b, of)
}

// partBefore gives the character whom the text named last before a hit: itself,
// or by the actor, within the sentence or the one before it.
func (r *reader) partBefore(h *hit, not string) *mention {
	for s, found := range h.namedBefore(1, "CNP") {
		for k := len(found) - 1; k >= 0; k-- {
			if m := found[k].mention; m.name != not && !r.cannotBe(m.name, h.group("whose")) && !h.whomShe(s, found[k]) && !(s != h.s && r.ownerOnly(s, found, k)) && (m.kind == isCharacter || r.isPart[m.name] || m.kind == isName && !m.full && r.somebodyPlays(m.name)) {
				return m
			}
		}
		for k := range found { // the sentence's subject is an actor whose part is known
			if c := r.parts[found[k].name]; c != "" && c != not && !r.cannotBe(c, h.group("whose")) && !slices.ContainsFunc(found, func(m placed) bool { return m.name == c && h.whomShe(s, m) }) {
				return &mention{kind: isCharacter, name: c}
			}
		}
	}
	return nil
}

// whomBehind follows somebody with what another is to him: "Alex, with whom she once was".
var whomBehind = phraseOf(`^ (?:\( [^()]{1,50} \) )?, (?:with |to |for |of |by )?whom (she|he) `)

// whomShe tells that "her" is not hers who is named, but of the one who is told of beside: "Alex, with whom she once was, and
// her colleague".
func (h *hit) whomShe(s *sentence, m placed) bool {
	found := whomBehind.FindStringSubmatch(s.shape.text[afterMention(s.shape.text, m.at):])
	return found != nil && pronounOf[found[1]] == h.group("whose")
}

// possessed tells that a name is somebody's part: "Walken's Goodman".
func (r *reader) possessed(m *mention) bool {
	return m.from > 1 && r.tokens[m.from-1].text == "'s" && (r.kindAt(m.from-2) == isPerson || r.kindAt(m.from-2) == isName)
}

// predicate gives what is said of a bond: "is expected to evolve further".
func (h *hit) predicate() string {
	text := h.s.shape.text
	if !strings.Contains(h.rule.name, "between") && !strings.Contains(h.rule.name, "of-two") && !strings.Contains(h.rule.name, "with") {
		return ""
	}
	rest := text[h.end+1:]
	at := h.end + 1
	if strings.HasPrefix(rest, ", which ") || strings.HasPrefix(rest, ", who ") {
		k := strings.Index(rest[2:], " , ")
		if k < 0 {
			return ""
		}
		at += 2 + k + 3
	}
	end := at
	for n := 0; n < 9 && end < len(text); n++ {
		next := strings.IndexByte(text[end:], ' ')
		if next < 0 || strings.ContainsRune(",.;:", rune(text[end])) {
			break
		}
		end += next + 1
	}
	said := h.r.wordsBetween(h.s, at, end)
	for _, w := range []string{"is ", "are ", "will be ", "will ", "continues to ", "was "} {
		if strings.HasPrefix(said, w) {
			return strings.TrimPrefix(strings.TrimPrefix(said, "is "), "are ")
		}
	}
	return ""
}

func (h *hit) predicateEnd() int {
	text := h.s.shape.text
	if i := strings.Index(text[h.end:], " expected "); i >= 0 {
		return h.end + i + len(" expected")
	}
	return h.end
}
