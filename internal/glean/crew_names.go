package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// Whom a rule for the makers has caught.

// onlyOf leaves the claims of those people.
func onlyOf(list []tv.Claim, people []string) []tv.Claim {
	return slices.DeleteFunc(list, func(c tv.Claim) bool { return !slices.Contains(people, c.Value.Person) })
}

// crewOf makes claims of the people in the rule's list and roles.
func (h *hit) crewOf(list []string, season int) (claims []tv.Claim) {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	end := min(len(text), h.end+1)
	if at, _ := h.groupAt("role"); at > 0 && (h.rule.name == "crew/does" || h.rule.name == "crew/who") {
		if k := strings.Index(text[at:end], " , "); k > 0 {
			end = at + k + 1 // ", which is based on the novel by" is said of something else
		}
	}
	near := text[max(from, back(text, h.start, 6)):end]
	if at, _ := h.groupAt("list"); at > 0 { // what is said before is of anything
		for _, p := range h.r.spokenParts(h.s) {
			if p[1] <= at && p[1] > from {
				near = text[min(max(p[1]-1, back(text, h.start, 6)), end):end]
			}
		}
	}
	if notShowCrew.MatchString(near) || !h.r.speaksOfShow(h) {
		return nil
	}
	a, b := h.groupAt("list")
	people := h.crewNames(a, b)
	if n := len(people) - 1; n >= 0 && h.lastAlone() {
		if all := h.r.mentionsIn(text, a, b, "PN"); all[len(all)-1].name != people[n] {
			return nil
		}
		people = people[n:]
	}
	for _, p := range people {
		if h.r.rankOfPart(h.s, p) {
			continue
		}
		claims = append(claims, h.crewFor(p, list, season)...)
	}
	return claims
}

func (h *hit) crewFor(person string, list []string, season int) (claims []tv.Claim) {
	if len(list) == 0 {
		return nil
	}
	h.r.people[person] = true
	for _, role := range list {
		if h.r.holder[role] == "" {
			h.r.holder[role] = person
		}
		s := season
		if role == "creator" {
			s = whole
		}
		claims = append(claims, tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: person, Role: role}, Season: s})
	}
	return claims
}

// elsewhere parts a list of names from what is said of others.
var elsewhere = phraseOf(` (?:by|who|whose|plays|stars|starring|produced|directed|written|created|as|with) `)

// starsNext is somebody with whom a clause begins.
var starsNext = phraseOf(`^<[PN]\d+> (?:stars|plays|leads|heads|fronts|headlines|will|returns|is|has|joins|anchors) `)

// crewNames gives the people named between two offsets, as far as they are one list.
func (h *hit) crewNames(a, b int) (list []string) {
	text := h.s.shape.text
	last := -1
	for _, p := range h.r.mentionsIn(text, a, b, "PN") {
		if last >= 0 && ofTheOthers.MatchString(text[last:p.at]) {
			if a > h.start+2 {
				break
			}
			list = nil // what is told of these is told behind them
		}
		if last >= 0 && (elsewhere.MatchString(text[last:p.at]) || thenOfShow.MatchString(text[last:p.at]) || ofCraft(text[last:p.at])) {
			h.loc[1] = min(h.loc[1], last+strings.IndexByte(text[last:], ' ')+2) // what is said of others is looked at again
			break
		}
		if last >= 0 && h.rule.name != "crew/does" && h.rule.name != "crew/at-work" && makesNext.MatchString(text[p.at:]) {
			h.loc[1] = min(h.loc[1], p.at) // and does something else
			break
		}
		if last >= 0 && h.rule.name == "crew/by" && starsNext.MatchString(text[p.at:]) && strings.HasSuffix(text[:p.at], "> , ") {
			break // "created by Ida Voss, Per Lund stars"
		}
		if last < 0 {
			if name := h.kinBefore(p); name != "" {
				list = append(list, name)
			}
		}
		last = p.at
		name := p.name
		if !p.full && p.kind != isPerson {
			name = h.sharedSurname(p)
		}
		if name == "" || h.r.isPart[name] && !h.r.people[name] || h.r.outlets[name] || strings.HasSuffix(text[:p.at], "( ") || strings.HasSuffix(text[:p.at], "> of ") {
			continue
		}
		if _, behind, _ := strings.Cut(text[p.at+1:], " "); strings.HasPrefix(behind, "'s ") || h.rule.name == "crew/who" && strings.HasSuffix(text[:p.at], "'s ") {
			continue
		}
		list = append(list, name)
	}
	return list
}

// craft ends what stands before a name that is known by work behind the camera; whoever acts as
// well, "actor and director", is seen.
var (
	craft = phraseOf(` (?:` + role + `|cinematographer|choreographer|editor|casting director|director of photography|(?:production|costume|title|sound|set) designer|music supervisor|(?:stunt|intimacy) coordinator|story editor|script supervisor) $`)
	acts  = phraseOf(` (?:actor|actress|star|co-star)(?: and |-|/|, )(?:[a-z]+[ -]){1,3}$`)
)

// ofCraft tells that the words end with what somebody does behind the camera.
func ofCraft(before string) bool {
	before = before[back(before, len(before)-1, 6):]
	return craft.MatchString(before) && !acts.MatchString(before) && !writesOther.MatchString(before)
}

// ofTheOthers parts what is told of one from what is told of others: "hosted by Ida Voss, while A and B are captains".
var ofTheOthers = phraseOf(` (?:while|whilst|whereas) `)
