package glean

import "strings"

// Names of people that look like something else: a month, a place.

// lastToo are words within no person's name that are surnames as well.
var lastToo = words(`park lake church bridge castle`)

// surnameToo tells that the last of two words is a surname behind a first name, "Grace Park", or
// of somebody who is cast, "Cecily Park appears as", but no "at Victoria Park".
func (r *reader) surnameToo(from, to int, s *sentence) bool {
	titled := to-from == 3 && honorifics[r.tokens[from].low] // "Dr. Nolan Park"
	if titled {
		from++
	}
	first := r.tokens[from].low
	if to-from != 2 || !lastToo[r.tokens[to-1].low] || !titled && !givenNames[first] && !firstNames[first] && !r.castBehind(to, s.to) && !(from > s.from && (jobs[r.tokens[from-1].low] || r.tokens[from-1].low == "judge")) {
		return false
	}
	if !titled && from > s.from && placeWords[r.tokens[from-1].low] {
		return false
	}
	if r.surnamed == nil {
		r.surnamed = map[string]bool{}
	}
	r.surnamed[r.tokens[to-1].low] = true
	return true
}

var placeWords = words(`in at near on of to from the outside around through`)

// namesNext are words behind which a month is somebody's name.
var namesNext = words(`play plays played playing portrays portrayed as called named sisters brothers siblings twins and`)

// monthsName tells that a month in which nothing happens is somebody's name: "June Park",
// "sisters June and Iris", "June's brother".
func (r *reader) monthsName(from, to int, s *sentence) bool {
	low := r.tokens[from].low
	if !firstNames[low] || s.title || s.heading && low == "may" {
		return false
	}
	if to-from > 1 {
		return !stops[r.tokens[from+1].low] && r.tokens[from+1].name()
	}
	if from == s.from || to >= s.to {
		return false
	}
	before, behind := r.tokens[from-1].low, r.tokens[to].low
	if behind == "(" && to+3 < s.to && r.tokens[to+1].name() && r.tokens[to+2].name() && r.tokens[to+3].text == ")" && !stops[r.tokens[to+1].low] {
		return true // "June (Ida Voss)"
	}
	next := to+1 < s.to && behind == "and" && r.tokens[to+1].name() && !stops[r.tokens[to+1].low]
	return (kinOrJob[before] || namesNext[before] && before != "and") && (next || behind == "," || behind == "." || behind == "and") || next && namesNext[before] || behind == "'s" && r.inside[strings.ToUpper(low[:1])+low[1:]]
}

// firstAsWell are words that begin no name and are first names as well.
var firstAsWell = words(`emmy oscar will paris london dallas austin`)

// alsoFirst tells that such a word begins somebody's name: "Oscar Lyle", "creator Will Tarleton".
func (r *reader) alsoFirst(from, to int, s *sentence) bool {
	t := r.tokens[from]
	if !firstAsWell[t.low] || to-from < 2 || !r.tokens[from+1].name() || stops[r.tokens[from+1].low] || jobs[r.tokens[from+1].low] || notPeople[r.tokens[from+1].low] {
		return false
	}
	switch t.low {
	case "will": // it begins a question, and has a capital letter in a headline
		return !s.title && !s.heading && (from > s.from || r.namedElsewhere(t.text, from))
	case "paris", "london":
		return from == s.from || !placeWords[r.tokens[from-1].low]
	}
	return true
}
