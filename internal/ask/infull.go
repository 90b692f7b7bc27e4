package ask

import (
	"regexp"
	"strings"

	"backlot/internal/names"
)

// places are the words for places that titles end with, as they are shortened on signs and in
// haste.
var places = table(`
	hts = heights
	hgts = heights
	st = street
	str = street
	rd = road
	ave = avenue
	av = avenue
	blvd = boulevard
	sq = square
	ln = lane
	ct = court
	pk = park
	cres = crescent
	terr = terrace
	isl = island
	jct = junction
	bldg = building
	dept = department
	hosp = hospital
`)

var shortPlace = regexp.MustCompile(`(?i)(\pL[\pL’'-]+) (\pL+)\b\.?`)

// inFull is what was typed with such a word written out, where a show has it in its title
// behind the word that stands before it: "magnolia hts".
func inFull(typed string, index *names.Index) string {
	if index == nil {
		return typed
	}
	for at := 0; at < len(typed); {
		m := shortPlace.FindStringSubmatchIndex(typed[at:])
		if m == nil {
			break
		}
		before, word := typed[at+m[2]:at+m[3]], strings.ToLower(typed[at+m[4]:at+m[5]])
		whole := before + " " + places[word]
		if places[word] != "" && len(partly(index, whole))+len(sameTitle(index, whole)) > 0 {
			typed = typed[:at+m[2]] + whole + typed[at+m[1]:]
			at += m[2] + len(whole)
			continue
		}
		at += m[3]
	}
	return typed
}
