package glean

import (
	"strings"

	"backlot/internal/tv"
)

// listed makes a claim of each person in a list.
func listed(what string) func(h *hit) []tv.Claim {
	return func(h *hit) (list []tv.Claim) {
		if !h.r.castTalk(h) || what == tv.Joins && crewTalk.MatchString(h.s.shape.text[h.start:h.end+1]) {
			return nil
		}
		from, to := h.ownList()
		j := h.r.judge(h)
		last := -1
		people := h.r.mentionsIn(h.s.shape.text, from, to, "PN")
		if to == h.end && len(people) > 0 {
			people = append(people, h.furtherPeople(to, len(people))...)
		}
		for _, p := range people {
			if last >= 0 && elsewhere.MatchString(h.s.shape.text[last:p.at]) {
				break
			}
			last = p.at
			if before := h.s.shape.text[:p.at]; strings.HasSuffix(before, "( ") {
				continue
			}
			if !p.full && p.kind == isName && !h.r.isPart[p.name] || h.s.shape.text[p.at-1] != ' ' {
				continue
			}
			behind := h.s.shape.text[p.at+1:]
			_, behind, _ = strings.Cut(behind, " ")
			if strings.HasPrefix(behind, "as ") && namedPart.MatchString(behind) || strings.HasPrefix(behind, "( <") && !workBehind(behind) || strings.HasPrefix(behind, "'s ") {
				continue // the rule for pairs has it, or it is somebody else's
			}
			if ranks[h.r.tokens[p.from].low] && what != tv.Stars { // "Captain Aske may return": a part
				h.r.isPart[p.name] = true
			}
			if what != tv.Stars && (asCrew.MatchString(h.s.shape.text[h.end+1:]) || ofCraft(h.s.shape.text[:p.at])) {
				continue
			}
			c := castOf(p.name, "", what)
			if what == tv.Stars {
				c.Certainty = tv.Confirmed
			}
			if j.negative && what == tv.Returns && h.asked() {
				c.Certainty = tv.Speculated
			} else if j.negative && what == tv.Returns {
				c.Value.Change, c.Certainty = tv.Departs, j.certainty
			}
			list = append(list, c)
		}
		return list
	}
}

// ownList gives the part of the rule's list that its verb reaches: "while" and its
// like part two subjects, of which the verb has the one on its side.
func (h *hit) ownList() (from, to int) {
	from, to = h.groupAt("list")
	parted := partsSubjects.FindAllStringIndex(h.s.shape.text[from:to], -1)
	switch {
	case parted == nil:
	case from <= h.start+1:
		from += parted[len(parted)-1][1]
		h.start = from - 1
	default:
		to = from + parted[0][0] + 1
	}
	return from, to
}

var partsSubjects = phraseOf(` (?:while|whereas|but|although|though|yet|because|unless|if) `)
