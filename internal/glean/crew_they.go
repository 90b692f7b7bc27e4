package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// What those make of whom the text has just spoken: "both executive produce", "she will also direct".

// theyDo reads what those do of whom the text has just spoken.
func theyDo(h *hit) []tv.Claim {
	if h.noCredit() || h.spoken() {
		return nil
	}
	from, to := h.groupAt("role")
	roles := h.rolesDone(from, to)
	if len(roles) == 0 {
		return nil
	}
	return h.doers(h.whoTheyAre(), roles)
}

func theyServe(h *hit) []tv.Claim {
	rest := h.s.shape.text[h.end+1:]
	if h.noCredit() || h.spoken() || !endsTitle(rest) && !strings.HasPrefix(rest, "alongside ") && !strings.HasPrefix(rest, "with ") && !strings.HasPrefix(rest, "along ") || strings.HasPrefix(rest, "of ") && !ofTheShow.MatchString(rest) && h.r.otherShow(rest) {
		return nil
	}
	return h.doers(h.whoTheyAre(), rolesIn(h.group("role")))
}

// whoTheyAre gives the people whom "they" or "she" stands for.
func (h *hit) whoTheyAre() (list []string) {
	who := h.group("who")
	if who == "he" || who == "she" {
		if first := h.subjectOf(h.s); first != nil && first.at < h.start {
			return []string{first.name}
		}
		if p := h.r.personBefore(h); p != nil {
			return []string{p.name}
		}
		return nil
	}
	if noun, one := strings.CutPrefix(who, "the "); one && !strings.Contains(noun, " ") && !ofSeveral.MatchString(" "+who+" ") {
		if name := h.calledBefore(noun); name != "" {
			return []string{name}
		}
		return nil
	}
	if strings.Contains(who, "both") || strings.Contains(who, "the two") || who == "they" {
		for p := range h.r.heldOf(h.s) {
			if c := &p.claim; c.Kind == tv.Crew && !c.Negative && p.hit.start < h.start && !slices.Contains(list, c.Value.Person) {
				list = append(list, c.Value.Person)
			}
		}
		if len(list) == 2 {
			return list
		}
		list = nil
	}
	for s, found := range h.namedBefore(1, "PN") {
		text := s.shape.text
		for k := len(found) - 1; k > 0; k-- {
			a, b := found[k-1], found[k]
			if between := text[a.at+strings.IndexByte(text[a.at:], ' ') : b.at]; !joinsTwo.MatchString(between) || !h.isPerson(a) || !h.isPerson(b) {
				continue
			}
			list = []string{b.name, a.name}
			for k -= 2; k >= 0 && strings.HasPrefix(text[found[k].at+strings.IndexByte(text[found[k].at:], ' '):], " , <") && h.isPerson(found[k]); k-- {
				list = append(list, found[k].name)
			}
			return list
		}
	}
	return nil
}

func (h *hit) isPerson(p placed) bool {
	return (p.kind == isPerson || p.full) && !h.r.isPart[p.name] && !h.r.outlets[p.name]
}

var (
	ofSeveral = phraseOf(` the (?:two|pair|duo|brothers|sisters|siblings|couple|team|three|trio|twins) `)
	joinsTwo  = phraseOf(`^ (?:\( [^()]{1,50} \) )?(?:, )?(?:and|&|as well as|alongside|along with|with) (?:[a-z-]+ ){0,4}$`)
)

// subjectOf gives whoever a sentence begins with, or nil.
func (h *hit) subjectOf(s *sentence) *placed {
	for _, p := range h.r.mentionsIn(s.shape.text, 0, min(len(s.shape.text), 8), "PN") {
		if p.at == 1 && h.isPerson(p) && !strings.HasPrefix(s.shape.text[strings.IndexByte(s.shape.text, '>')+1:], " 's ") {
			return &p
		}
	}
	return nil
}

// calledBefore gives the one whom the text has called by a noun: "the novelist Ida Voss" and then "the novelist".
func (h *hit) calledBefore(noun string) (name string) {
	n := h.r.indexOf(h.s)
	for i := n; i >= 0; i-- {
		text := h.r.sentences[i].shape.text
		end := len(text)
		if i == n {
			end = h.start
		}
		found := h.r.mentionsIn(text, 0, end, "PN")
		for k := len(found) - 1; k >= 0; k-- {
			p := found[k]
			behind := text[p.at+strings.IndexByte(text[p.at:], ' '):]
			if h.isPerson(p) && (strings.HasSuffix(text[:p.at], " "+noun+" ") || strings.HasPrefix(behind, " , the "+noun+" ") || strings.HasPrefix(behind, " , a "+noun+" ")) {
				return p.name
			}
		}
	}
	return ""
}
