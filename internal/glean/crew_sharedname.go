package glean

import (
	"regexp"
	"strings"
)

// kinBehind follows a given name with somebody of whose surname it is: "Luis and Ramón Delgado".
var kinBehind = regexp.MustCompile(`^ (?:and|&) <([PN]\d+)>`)

// sharedSurname gives the whole name of one that is called by the given name before another of the same surname, or "".
func (h *hit) sharedSurname(p placed) string {
	text := h.s.shape.text
	found := kinBehind.FindStringSubmatch(text[p.at+strings.IndexByte(text[p.at:], '>')+1:])
	if found == nil || strings.Contains(p.name, " ") || h.r.isPart[p.name] || h.r.outlets[p.name] {
		return ""
	}
	m := h.r.find(found[1])
	if m == nil || m.to-m.from < 2 || m.kind != isPerson && !m.full || !givenNames[strings.ToLower(p.name)] && !h.r.people[m.name] {
		return ""
	}
	_, surname, two := strings.Cut(m.name, " ")
	if !two {
		return ""
	}
	return p.name + " " + surname[strings.LastIndexByte(surname, ' ')+1:]
}

// givenBefore ends with a given name and a word that joins it to the name behind.
var givenBefore = regexp.MustCompile(` ([a-z]+) (?:and|&) $`)

// kinBefore gives the whole name of one before the first of a list who is called by a given name that nobody is
// known by, "Luis and Ramón Delgado", or "".
func (h *hit) kinBefore(p placed) string {
	text := h.s.shape.text
	found := givenBefore.FindStringSubmatch(text[max(0, back(text, max(p.at-1, 0), 3)):p.at])
	_, surname, two := strings.Cut(p.name, " ")
	if found == nil || !two || !givenNames[found[1]] || p.from < 2 || h.r.tokens[p.from-2].low != found[1] || h.r.tokens[p.from-2].text == found[1] {
		return ""
	}
	return h.r.tokens[p.from-2].text + " " + surname[strings.LastIndexByte(surname, ' ')+1:]
}
