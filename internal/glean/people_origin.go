package glean

import "strings"

// "Wilmington native Corinne Baptiste", "Tulsa dental hygienist June Pickering": the first is
// where the second is from, and nobody.

// nativeOf follows a place, with what somebody of that place is and his name.
var nativeOf = phraseOf(`^ (?:-(?:born|based|raised|area) )?((?:[a-z-]+ ){1,3})<[PN]\d+>`)

// fromPlace are words for somebody by where he lives or is from.
var fromPlace = words(`native resident transplant product newcomer local grad graduate alum alumna alumnus mom dad mother father couple residents natives firefighter firefighters nurse cop student hygienist
	high-schooler teen teenager retiree businesswoman businessman entrepreneur contestant cook chef baker`)

// beforeTrade tells that a name stands in a sentence only before what somebody else of that place is.
func (r *reader) beforeTrade(text, name string) bool {
	return name != "" && r.everyMention(text, name, func(at, end int) bool {
		m := r.find(text[at+1 : end-1])
		return m != nil && m.kind != isPerson && m.kind != isCharacter && m.to-m.from <= 2 && ofPlaceBefore(text[end:])
	})
}

// ofPlaceBefore tells that words behind a name say what somebody is who is from there.
func ofPlaceBefore(rest string) bool {
	found := nativeOf.FindStringSubmatch(rest)
	if found == nil {
		return false
	}
	list := strings.Fields(found[1])
	for _, w := range list[:len(list)-1] {
		if behindName[w] || notInPart[w] || speaks[w] || strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") {
			return false // "plays firefighter Dale Ruckert"
		}
	}
	last := list[len(list)-1]
	return fromPlace[last] || last != "nor" && last != "or" && !kinOrJob[last] && endsInTrade(found[1])
}

// nativeWho follows the place from which somebody is, of whom it goes on to tell.
var nativeWho = phraseOf(`^(?:native|resident|transplant|alum|grad|graduate) (?:who|and|,) `)
