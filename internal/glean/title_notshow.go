package glean

import (
	"slices"
	"strings"
)

// Names that stand as titles do, and are somebody's, or a play's.

// calledBetween tells what stands in quotation marks within somebody's name: Carmen "Carmy" Berzatto.
func (r *reader) calledBetween(x *candidate) bool {
	if x.quoted == 0 || strings.Contains(x.name, " ") {
		return false
	}
	return slices.ContainsFunc(x.spots, func(p spotOf) bool {
		if p.s.title || p.from < p.s.from+2 || p.to+1 >= p.s.to || !isQuote(r.tokens[p.from-1].text) || !isQuote(r.tokens[p.to].text) {
			return false
		}
		before, behind := r.tokens[p.from-2], r.tokens[p.to+1]
		return before.name() && behind.name() && !stops[before.low] && !stops[behind.low] && !tvNouns[before.low] && !tvNouns[behind.low] &&
			!r.network(p.from-2) && !r.network(p.to+1) && r.kindAt(p.to+1) != isSeason && r.kindAt(p.to+1) != isDate
	})
}

func (r *reader) network(i int) bool { return r.kindAt(i) == isNetwork }

// ofTwoPeople tells two people whom "and" joins: "Ida Voss and Per Lund".
func (r *reader) ofTwoPeople(x *candidate) bool {
	if x.quoted > 0 {
		return false
	}
	a, b, cut := strings.Cut(x.name, " and ")
	return cut && givenAndLast(a) && givenAndLast(b)
}

// givenAndLast tells two or three words of which the first is a given name.
func givenAndLast(name string) bool {
	f := strings.Fields(name)
	return (len(f) == 2 || len(f) == 3) && givenNames[strings.ToLower(f[0])] && !connectors[strings.ToLower(f[1])]
}

// nameOfOne tells what is written as somebody's name is: "Ida Voss", "Dame Ida Voss".
func nameOfOne(name string) bool {
	first, rest, more := strings.Cut(name, " ")
	return givenAndLast(name) || more && (honorifics[strings.ToLower(strings.TrimSuffix(first, "."))] || givenAndLast(rest) && len(first) < 6 && first != "The")
}

// onStage tells a play: what is rehearsed, revived on Broadway or shown at a theatre.
func (r *reader) onStage(x *candidate) bool {
	if i := strings.LastIndex(x.key, " at the "); i > 0 && x.quoted == 0 && playhouses[lastWord(x.key)] {
		return true
	}
	for _, p := range x.spots {
		before, behind, _, _ := r.edgesOf(p)
		b1, b2, b3 := r.lowAt(before, p.s), r.lowAt(before-1, p.s), r.lowAt(before-2, p.s)
		switch {
		case b1 == "of" && staged[b2] && (stageWords[b3] || b3 == "end" && r.lowAt(before-3, p.s) == "west" || r.ofTheatre()):
			return true // "the Broadway revival of"
		case (b1 == "for" || b1 == "of") && (b2 == "rehearsals" || b2 == "rehearsal"):
			return true
		case r.lowAt(behind, p.s) == "at" && r.lowAt(behind+1, p.s) == "the" && r.stageAt(behind+2, p.s):
			return true
		}
	}
	return false
}

// ofTheatre tells a text that speaks of the stage.
func (r *reader) ofTheatre() bool {
	n := 0
	for i := range r.tokens {
		n += one(stageWords[r.tokens[i].low] || playhouses[r.tokens[i].low] || r.tokens[i].low == "playwright")
	}
	return n > 3
}

// stageAt tells a theatre's name: "National Theatre", "Old Vic".
func (r *reader) stageAt(i int, s *sentence) bool {
	for k := i; k < s.to && k < i+4 && r.tokens[k].name(); k++ {
		if playhouses[r.tokens[k].low] {
			return true
		}
	}
	return false
}

var (
	playhouses = words(`theatre theater abbey playhouse palladium vic donmar almeida coliseum`)
	staged     = words(`revival production run transfer staging tour premiere`)
	stageWords = words(`broadway off-broadway stage theatre theater touring theatrical`)
)
