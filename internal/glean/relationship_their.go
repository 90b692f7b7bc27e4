package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Whose kin somebody is of whom "their" or a second "his" tells: not whoever is named last before it.

var (
	// twoTold are two who are named together.
	twoTold = phraseOf(`<[CNP]\d+> (?:\( <[CNP]\d+> \) )?and (?:[a-z-]+ ){0,3}?<[CNP]\d+>`)
	// sideBy are ties in which two have the same kin.
	sideBy = phraseOf(` (?:brother|sister|twin|sibling|half-brother|half-sister|brothers|sisters|twins|siblings|husband|wife|partner|spouse|married|cousin|cousins|ex-wife|ex-husband|couple|newlyweds|exes) `)
	// hisWith stands between a "his" and whoever it is with whom something of his is: "his marriage to nurse Bet".
	hisWith = phraseOf(` (his|her) (?:[a-z-]+ ){0,3}?(?:` + bond[3:len(bond)-1] + `|fling|split|separation|row|fight|fallout|breakup|fake wedding|feelings|obsession|love|one-night stand|reunion|duel|clash|battle|war|battles|clashes) (?:to|with|from|for|against|and) (?:[a-z'-]+ ){0,3}?<([CNP]\d+)>`)
)

// theirKin reads "their aunt" of the two who have been told to be kin of one another; done tells that "their" is
// nobody's alone.
func (h *hit) theirKin(b *mention) (list []tv.Claim, done bool) {
	if h.group("whose") != "their" {
		return nil, false
	}
	n := h.r.indexOf(h.s)
	for i := len(h.r.proposed) - 1; i >= 0 && h.r.proposed[i].sentence >= n-2; i-- {
		p := &h.r.proposed[i]
		c := &p.claim
		if p.dropped || c.Kind != tv.Relationship || h.r.sentences[p.sentence].paragraph != h.s.paragraph || !sideBy.MatchString(" "+c.Value.What+" ") || c.Value.A == b.name || c.Value.B == b.name {
			continue
		}
		for _, of := range []string{c.Value.B, c.Value.A} {
			list = append(list, h.tie(b, &mention{kind: isCharacter, name: of, full: true})...)
		}
		return list, true
	}
	if pair := h.pairBoth(b.name); pair != nil {
		for _, of := range pair {
			list = append(list, h.tie(b, of)...)
		}
		return list, true
	}
	if twoTold.MatchString(h.s.shape.text[:h.start+1]) {
		return nil, false
	}
	if n > 0 && h.r.sentences[n-1].paragraph == h.s.paragraph && len(h.r.mentionsIn(h.s.shape.text, 0, h.start+1, "C")) == 0 {
		before := h.r.sentences[n-1].shape.text
		return nil, len(h.r.mentionsIn(before, 0, len(before), "CN")) > 2 // of so many it is not told whose
	}
	return nil, false
}

// pairBefore are two who are told by one noun, or in a row with what is theirs; theirs ends what stands before that.
var (
	pairBefore = phraseOf(` (?:siblings|brothers|sisters|twins|half-brothers|half-sisters|cousins|spouses|couple|newlyweds|exes|husband and wife|brother and sister) (?:[a-z-]+ ){0,2}?<([CN]\d+)> (?:\( [^()]{1,50} \) )?(?:and|&) <([CN]\d+)>`)
	inRowOf    = phraseOf(`<([CN]\d+)> (?:\( [^()]{1,50} \) )?(?:,|and) <([CN]\d+)> (?:\( [^()]{1,50} \) )?(?:, )?and $`)
)

// pairBoth gives the two whose "their" kin is, who are a pair in the same sentence.
func (h *hit) pairBoth(not string) (list []*mention) {
	text := h.s.shape.text
	at, _ := h.groupAt("whose")
	found := inRowOf.FindStringSubmatch(text[:at])
	if found == nil {
		found = pairBefore.FindStringSubmatch(text[:at])
	}
	if found == nil {
		return nil
	}
	for _, name := range found[1:] {
		m := h.r.find(name)
		if m == nil || m.name == not || !h.r.mayBePart(m) {
			return nil
		}
		list = append(list, m)
	}
	return list
}

// besideHis gives whoever stands between two "his" and is not the one whose they are; "" for nobody.
func (h *hit) besideHis() string {
	at, _ := h.groupAt("whose")
	if at < 0 {
		return ""
	}
	found := hisWith.FindStringSubmatch(h.s.shape.text[:at])
	if found == nil || found[1] != h.group("whose") {
		return ""
	}
	if m := h.r.find(found[2]); m != nil {
		return m.name
	}
	return ""
}

// ofHis gives the part whose kin it is where somebody stands between: the one named before that.
func (h *hit) ofHis(not, between string) *mention {
	text := h.s.shape.text
	loc := hisWith.FindStringIndex(text[:h.start+1])
	if loc == nil {
		return nil
	}
	found := h.r.mentionsIn(text, 0, loc[0]+1, "CNP")
	for k := len(found) - 1; k >= 0; k-- {
		m := found[k].mention
		if m.name == not || m.name == between || h.r.cannotBe(m.name, h.group("whose")) {
			continue
		}
		if m.kind == isCharacter || h.r.isPart[m.name] || m.kind == isName && !m.full && h.r.somebodyPlays(m.name) {
			return m
		}
		if part := h.r.parts[m.name]; part != "" {
			return &mention{kind: isCharacter, name: part}
		}
	}
	first := *h
	first.start = 0
	if of := h.r.partBefore(&first, not); len(found) == 0 && (of == nil || of.name != between) {
		return of // "His storylines include his marriage to"
	}
	return nil
}

// awayFrom stands between somebody's kin and whoever else is named in what befalls them: "grandfather from the".
var awayFrom = phraseOf(` (?:from|against|into|toward|towards|before|after|during|under|over|near|behind|until|since|versus|via|through|instead|unlike|than) `)

// fromAnother tells that a name behind somebody's kin is of another, from whom or against whom they are.
func (h *hit) fromAnother() bool {
	_, to := h.groupAt("bond")
	b, _ := h.groupAt("chr2")
	return to > 0 && b > to && awayFrom.MatchString(h.s.shape.text[to:b])
}

// tiedTo ends what stands before whoever somebody has a tie with: "his affair with".
var tiedTo = phraseOf(` (?:his|her|their|whose|'s) (?:[a-z-]+ ){0,2}?(?:marriage|affair|romance|wedding|engagement|divorce|fling|feud|rivalry|breakup|one-night stand) (?:to|with|from) (?:[a-z-]+ ){0,3}?$`)

// theSomebody tells that what stands before a name is before that of nobody who acts: "from the", "his affair with".
func theSomebody(before string) bool {
	return strings.HasSuffix(before, " the ") || tiedTo.MatchString(before)
}
