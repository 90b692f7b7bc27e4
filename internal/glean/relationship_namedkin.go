package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// Kin that are told behind a name, "Hal, her husband", in a list, "her daughters, Rosa and Bea", and without
// a word for whose they are, "as husband Keith".

const (
	closeKin   = `(?:brother|sister|mother|father|wife|husband|son|daughter|boyfriend|girlfriend|ex-wife|ex-husband|ex-boyfriend|ex-girlfriend|best friend|best mate|fiancé|fiancée|fiance|fiancee|cousin|uncle|aunt|twin|stepson|stepdaughter|stepfather|stepmother|stepbrother|stepsister|half-brother|half-sister|grandmother|grandfather|grandson|granddaughter|grandma|grandad|niece|nephew|brother-in-law|sister-in-law|mother-in-law|father-in-law|son-in-law|daughter-in-law|mum|mom|dad|hubby)`
	manyKin    = `(?:brothers|sisters|wives|husbands|sons|daughters|cousins|uncles|aunts|twins|stepsons|stepdaughters|stepchildren|stepbrothers|stepsisters|half-brothers|half-sisters|grandsons|granddaughters|grandchildren|nieces|nephews|children|kids|siblings|offspring|parents|friends|best friends|colleagues|bosses|partners|rivals|exes|flatmates|roommates|housemates|neighbours|neighbors|deputies|assistants)`
	moreTies   = `(?:` + kin + `|` + workTie + `|first flame|first love|old flame|love interest|therapist|bookkeeper|manservant|subordinate|lodger|neighbou?r|flatmate|roommate|housemate|colleague|co-worker|agent|lawyer|firstborn|eldest|youngest|therapist|nurse|firstborn|childhood friend|oldest friend|ex-partner|other half|intended|betrothed|maid|student|teacher|client|coach|bastard|toyboy|toy boy|office manager|manager|publicist|driver|chauffeur|producer|mistress|admirer|companion|carer|caretaker|tenant|clerk|sous chef|henchman|cellmate|beau|number two|probation officer|parole officer|accountant|caddie|guru|foe|adversary|enemy|ally|childhood sweetheart|crush|love|on-screen love|half brother|half sister|twin brother|twin sister|stepdad|stepmum|stepmom|doctor|pilot)`
	kinAdj     = `(?:(?:[0-9]{1,2}-(?:year|month|week)-old|[a-z'-]+|<[NW]\d+>|,) ){0,3}?`
	endsTie    = ` (?:,|\.|;|\)|!|\?|:|--|and|who|whom|whose|in|on|from|for|at|with|to|but|since|before|as|now|until|played|portrayed|while|when)`
	otherTie   = `(?: (?:and|,) (?:(?:[a-z-]+|,) ){0,4}?[a-z-]+)?`
	manyKinIs  = ` brothers | sisters | wives | husbands | sons | daughters | cousins | uncles | aunts | twins | step| half-| grand| nieces | nephews | children | kids | siblings | offspring | parents | friends | colleagues | bosses | partners | rivals | exes | flatmates | roommates | housemates | neighbo| deputies | assistants `
	moreTieIs  = tiedWords + `| flame | love | therapist | bookkeeper | manservant | subordinate | lodger | neighbo| flatmate | roommate | housemate | colleague | co-worker | agent | lawyer | firstborn | eldest | youngest | nurse | other half | intended | betrothed | maid | student | teacher | client | coach | bastard | toyboy | toy boy | manager | publicist | driver | chauffeur | producer | mistress | admirer | companion | carer | caretaker | tenant | clerk | chef | henchman | cellmate | beau | two | officer | accountant | caddie | guru | foe | adversary | enemy | ally | crush | stepdad | stepmum | stepmom | doctor | pilot `
	listOfKids = `(?P<kids><[CN]\d+> {paren}(?:(?:, and |, |and )(?:[a-z-]+ ){0,2}?<[CN]\d+>(?: \( [^()]{1,70} \))?)+)`
)

var namedKinRules = []rule{
	on("relationship/own-behind", moreTieIs, `<(?P<chr2>[CN]\d+)> {paren}(?:, |-- )(?:who (?:is|was) (?:[a-z]+ )?)?(?P<whose>his|her) (?P<bond>(?:[a-z'-]+ ){0,3}?`+moreTies+`)`+otherTie+`(?: of (?:[a-z-]+|[0-9]+) (?:years|months|weeks))?`+endsTie, ownBehind),
	on("relationship/one-and-own", moreTieIs, `<(?P<chr2>[CN]\d+)> {paren}, (?:(?:the|an?|its) )?(?:[a-z'-]+ ){1,4}?and (?:<(?P<chr>[CNS]\d+)> (?:'s|')|(?P<whose>his|her)) (?P<bond>`+kinAdj+moreTies+`)`+endsTie, ownBehind),
	on("relationship/own-many", manyKinIs, `(?:<(?P<chr>[CNS]\d+)> (?:'s|')|(?P<whose>his|her|their)) (?:[a-z'-]+ ){0,3}?(?P<bond>`+manyKin+`) (?:\( [^()]{1,40} \) )?(?:, |: |-- |, who (?:is|are) )?(?:[a-z-]+ ){0,1}?`+listOfKids, ownMany),
	on("relationship/with-both-ties", moreTieIs, `<(?P<chr>[CNS]\d+)> (?:'s|') (?P<bond>`+kinAdj+moreTies+`) (?:and (?:[a-z'-]+ ){1,4}?)?(?:, )?(?:(?:the|detective|sergeant|inspector|chief|doctor|dr|nurse|officer|captain|retired|former|[a-z-]+) ){0,2}?<(?P<chr2>[CN]\d+)>`, ownBehind),
	on("relationship/own-more", moreTieIs, `(?P<whose>his|her) (?P<bond>`+kinAdj+moreTies+`) (?:and (?:[a-z'-]+ ){1,4}?)?(?:, )?(?:[a-z-]+ ){0,2}?<(?P<chr2>[CN]\d+)>`, ownMore),
	on("relationship/apposed", moreTieIs, `<(?P<chr2>[CN]\d+)> {paren}, <(?P<chr>[CNS]\d+)> (?:'s|') (?P<bond>`+kinAdj+moreTies+`)(?: (?:\.|;|\)|!|and|who|whose|in|on|from|for|with|, (?:who|whose|and|the|a|but|as|in|is|was|will|has|had|are|were|gets|comes|returns|plans|tries|finds))|$)`, ownBehind),
	on("relationship/bare", kinWords, `(?:as|and|but|that|left|leaves|leaving|by|to|for|from|with|when|where|while|if|meets?|sees|tells?|told|finds?|after|of|plays?) (?P<bond>(?:(?:teenage|estranged|younger|older|long-suffering|new|late|ex|little|big|baby|adopted|pregnant|secret) )*`+closeKin+`) <(?P<chr2>[CN]\d+)>`, bareKin),
}

// ownBehind reads "Hal, her husband" and "Wanda, the dispatcher and Carl's ex-wife".
func ownBehind(h *hit) []tv.Claim {
	b := h.mention("chr2")
	if b == nil || h.ownedAgain("chr2") || slices.ContainsFunc(strings.Fields(h.group("bond")), func(w string) bool { return notTie[w] }) {
		return nil
	}
	if h.group("whose") == "" {
		of := h.ownerNamed()
		if of == nil || h.fromAnother() || h.crossesToOther() {
			return nil
		}
		return h.named(h.tie(b, of))
	}
	if h.ofTheOther() || h.kinInLife() {
		return nil
	}
	of := h.ownerOf(b.name)
	if of == nil {
		of = h.topicOwner(b)
	}
	return h.tie(b, of)
}

// crossesToOther tells that a name behind somebody's kin begins another thing: "Nora's sister, while Toby Lane".
func (h *hit) crossesToOther() bool {
	_, to := h.groupAt("bond")
	at, _ := h.groupAt("chr2")
	return to > 0 && at > to && has(h.s.shape.text[to:at], "while", "whereas", "with", "and", "but", "as", "alongside", "is", "was", "who", "when", "that", "because", "or", "nor", "than", "in", "of", "at", "on", "by", "to", "for")
}

// named gives what two are to one another without marks: "MI6 handler".
func (h *hit) named(list []tv.Claim) []tv.Claim {
	for i := range list {
		what := &list[i].Value.What
		for _, m := range h.r.mentionsIn(*what, 0, len(*what), "NW") {
			at := strings.IndexByte((*what)[m.at:], '>')
			*what = (*what)[:m.at] + m.name + (*what)[m.at+at+1:]
			break
		}
	}
	return list
}

// closeKinIn has a word for kin, which no show has.
var closeKinIn = phraseOf(` ` + closeKin + ` `)

// kinOfOwn ends a tie that the rule for kin reads.
var kinOfOwn = phraseOf(` ` + tied + ` $`)

// ownMore reads ties of his or hers before a name that are told like those of kin: "her lodger, Dudley".
func ownMore(h *hit) []tv.Claim {
	b := h.mention("chr2")
	if bond := " " + h.group("bond") + " "; kinOfOwn.MatchString(bond) && !strings.Contains(bond, "<") {
		return nil // told by the rule for kin, or not told whose
	}
	if b == nil || h.fromAnother() || h.crossesToOther() || h.nextSubject() || h.eitherKin() || h.kinAgain() || h.ownedAgain("chr2") || h.besideHis() != "" {
		return nil
	}
	if h.r.told(h.s, func(c tv.Claim) bool {
		return c.Kind == tv.Relationship && (c.Value.A == b.name || c.Value.B == b.name)
	}) {
		return nil
	}
	return h.named(ownBehind(h))
}

// notTie are words that are in nothing that tells a tie.
var notTie = words(`and or who that which to as with the is are was were be has had will would can character from in on at for by but`)

// ownedAgain tells that a name has something itself: "Hal's boat".
func (h *hit) ownedAgain(group string) bool {
	_, to := h.groupAt(group)
	return to > 0 && (strings.HasPrefix(h.s.shape.text[to:], "> 's ") || strings.HasPrefix(h.s.shape.text[to:], "> ' "))
}

// ownerNamed gives whoever is named as the one whose kin somebody is; a show that has a part's name is that.
func (h *hit) ownerNamed() *mention {
	m := h.mention("chr")
	if m == nil || m.kind == isShow && !h.r.isPart[m.name] && !(closeKinIn.MatchString(" "+h.group("bond")+" ") && !strings.Contains(m.name, " ")) {
		return nil
	}
	if m.kind == isShow {
		return &mention{kind: isCharacter, name: m.name}
	}
	return m
}

// ownerOf gives whoever "her" kin is of: a part that is named before.
func (h *hit) ownerOf(not string) *mention {
	if of := h.learner(); of != nil && of.name != not {
		return of
	}
	if of := h.rowOwner(not); of != nil {
		return of
	}
	if of := h.kinSpokenOf(not); of != nil {
		return of
	}
	if of := h.r.partBefore(h, not); of != nil {
		return of
	}
	return h.plainOwner(not)
}

// plainOwner gives a part of which nobody has said who plays it: one with a rank, or of a single given name
// that no person has, or whoever stands before his actor in brackets.
func (h *hit) plainOwner(not string) *mention {
	text := h.s.shape.text
	found := h.r.mentionsIn(text, 0, h.start+1, "CN")
	for k := len(found) - 1; k >= 0; k-- {
		m := found[k]
		if m.name == not || h.r.cannotBe(m.name, h.group("whose")) || h.whomShe(h.s, m) || strings.HasSuffix(text[:m.at], "( ") || !h.r.mayBePart(m.mention) {
			continue
		}
		behind := text[m.at+strings.IndexByte(text[m.at:], '>')+1:]
		switch {
		case actorBehind.MatchString(behind), ranks[h.r.tokens[m.from].low] && m.to-m.from > 1, rankedName(m.name):
			h.r.isPart[m.name] = true
			return m.mention
		case !m.full && m.to-m.from == 1 && givenNames[h.r.tokens[m.from].low] && !h.r.firstOfPerson(m.name) && !strings.HasPrefix(behind, " 's ") && !spokenName.MatchString(behind):
			return m.mention
		}
	}
	return nil
}

// rankedName tells a name with a rank before it: "DI Iain Guthrie".
func rankedName(name string) bool {
	first, rest, _ := strings.Cut(name, " ")
	return rest != "" && ranks[strings.ToLower(first)]
}

// spokenName follows whoever says something, and is no part.
var spokenName = phraseOf(`^ (?:also |has |had )*(?:said|says|told|tells|added|adds|explained|explains|recalled|recalls|joked|shared|posted|wrote) `)

// firstOfPerson tells that a name is the first one of somebody who is no part.
func (r *reader) firstOfPerson(name string) bool {
	if r.firstNames == nil {
		r.firstNames = map[string][]string{}
		for i := range r.mentions {
			m := &r.mentions[i]
			first, _, two := strings.Cut(m.name, " ")
			if two && (m.kind == isName || m.kind == isPerson) && m.full && !slices.Contains(r.firstNames[first], m.name) && len(r.firstNames[first]) < 9 {
				r.firstNames[first] = append(r.firstNames[first], m.name)
			}
		}
	}
	return slices.ContainsFunc(r.firstNames[name], func(full string) bool { return !r.isPart[full] })
}

// ownMany reads "her daughters, Rosa and Bea".
func ownMany(h *hit) (list []tv.Claim) {
	from, to := h.groupAt("kids")
	if from < 0 || h.kinInLife() {
		return nil
	}
	text := h.s.shape.text
	kids := h.r.mentionsIn(text, from, to, "CN")
	if len(kids) < 2 || strings.HasPrefix(text[to:], " 's ") {
		return nil
	}
	var owners []*mention
	if h.group("whose") == "" {
		owners = append(owners, h.ownerNamed())
	} else if owners = h.ownersTold(); owners == nil {
		owners = append(owners, h.ownerOf(kids[0].name))
	}
	if len(owners) == 1 && owners[0] != nil && h.group("whose") != "" && slices.ContainsFunc(kids, func(m placed) bool { return m.name == owners[0].name }) {
		before := *h // "Ben Voss and Ida Voss are back as her parents, Carl and Bev": hers of whom the sentence before tells
		before.start = 0
		owners[0] = before.ownerOf(kids[0].name)
	}
	if slices.ContainsFunc(owners, func(of *mention) bool {
		return of != nil && slices.ContainsFunc(kids, func(m placed) bool { return m.name == of.name })
	}) {
		return nil // "as her parents, Carl and Bev", of somebody else
	}
	here := slices.ContainsFunc(kids, func(m placed) bool { return h.r.isPart[m.name] || h.roleHere(m.mention) })
	for _, m := range kids {
		if strings.HasSuffix(text[:m.at], "( ") {
			continue
		}
		if here && h.r.mayBePart(m.mention) {
			h.r.isPart[m.name] = true
		}
		for _, of := range owners {
			if of == nil || of.name == m.name {
				continue
			}
			for _, c := range h.tie(m.mention, of) {
				c.Value.What = oneOf(c.Value.What)
				list = append(list, c)
			}
		}
	}
	return list
}

// ownersTold gives the two whose "their" kin is, who have just been told to be a pair.
func (h *hit) ownersTold() (list []*mention) {
	if h.group("whose") != "their" {
		return nil
	}
	n := h.r.indexOf(h.s)
	for i := len(h.r.proposed) - 1; i >= 0 && h.r.proposed[i].sentence >= n-2; i-- {
		p := &h.r.proposed[i]
		c := &p.claim
		if !p.dropped && c.Kind == tv.Relationship && h.r.sentences[p.sentence].paragraph == h.s.paragraph && sideBy.MatchString(" "+c.Value.What+" ") {
			for _, of := range []string{c.Value.B, c.Value.A} {
				list = append(list, &mention{kind: isCharacter, name: of, full: true})
			}
			return list
		}
	}
	return nil
}

// oneOf gives the word for one of several kin.
func oneOf(many string) string {
	for _, x := range [][2]string{{"children", "child"}, {"kids", "child"}, {"wives", "wife"}, {"offspring", "child"}, {"deputies", "deputy"}, {"bosses", "boss"}, {"exes", "ex"}} {
		if before, ok := strings.CutSuffix(many, x[0]); ok {
			return before + x[1]
		}
	}
	return strings.TrimSuffix(many, "s")
}

// bareKin reads "left wife Carla": the wife of the part that is named before.
func bareKin(h *hit) []tv.Claim {
	b := h.mention("chr2")
	from, _ := h.groupAt("bond")
	if b == nil || from < 0 || h.ownedAgain("chr2") || h.kinInLife() || bothKinds.MatchString(h.s.shape.text[h.start:]) {
		return nil
	}
	if word := h.r.tokens[h.s.shape.tokenAt(from)].text; word != strings.ToLower(word) {
		return nil // "Father Leon", "Sister Agnes"
	}
	if len(h.r.mentionsIn(h.s.shape.text, 0, h.start+1, "CNP")) == 0 || toKin.MatchString(h.s.shape.text[:h.start+1]) {
		return nil
	}
	at := *h
	of := h.r.partBefore(&at, b.name)
	if of == nil {
		of = h.plainOwner(b.name)
	}
	return h.tie(b, of)
}

var (
	// bothKinds begins with the second of two that a pair is to one another: "as father and son Bert and Al".
	bothKinds = phraseOf(`^ (?:and|as|,) (?:[a-z-]+ ){1,2}<[CN]\d+> (?:\( [^()]{1,50} \) )?(?:and|&) <`)
	// toKin ends what stands before the second of two kinds of kin: "father and".
	toKin = phraseOf(` (?:` + closeKin + `|his|her|their|'s) $`)
)
