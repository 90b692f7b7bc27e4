package reply

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// part is a change of a part, whatever of person and character is known.
func part(c tv.Claim, how string) Text {
	key := "cast." + c.Value.Change + "." + how
	switch {
	case c.Value.Person == "":
		return Say(key+".part", "character", Words(c.Value.Character))
	case c.Value.Character == "":
		return Say(key+".person", "person", Words(c.Value.Person))
	}
	return Say(key, "person", Words(c.Value.Person), "character", Words(c.Value.Character))
}

// credit is somebody's work behind the camera. Who leaves it had it.
func credit(c tv.Claim, how string, day tv.Date) Text {
	switch {
	case c.LeavesWork() && gone(c.When, day):
		if how = "left"; onlySteps(c) {
			how = "stepped"
		}
	case c.LeavesWork():
		if how = "leaves"; onlySteps(c) {
			how = "steps"
		}
	case how == "is" && gone(c.When, day):
		how = "then"
	case how == "is" && isTo(c):
		how = "plan"
	}
	switch {
	case how == "was" && (strings.HasSuffix(c.Value.Role, " by") || several.MatchString(c.Value.Person)):
		how = "is"
	}
	switch {
	case how == "is" && strings.HasSuffix(c.Value.Role, " by"):
		how = "is.by" // "developed by"
	case how == "is" && several.MatchString(c.Value.Person):
		how = "is.many"
	}
	return Say("crew."+how, "person", Words(c.Value.Person), "role", c.Value.Role)
}

// TakesOver says who does now what another did before them, by the credit of the one and of the other;
// long ago it is told as what was.
func TakesOver(by, from tv.Claim, day tv.Date) Text {
	key := "crew.over"
	if old(by, day) {
		key = "crew.over.then"
	}
	return Say(key, "by", Words(by.Value.Person), "from", Words(from.Value.Person), "role", by.Value.Role).Sentence()
}

// Until says what somebody did for a show before a season from which on they do it no more.
func Until(c tv.Claim, season int, day tv.Date) Text {
	return Say("crew.until", "said", Overtaken(c, day).Clause(), "n", season).Sentence()
}

// onlySteps reports whether the sentence of a credit says that somebody gives up that work,
// and not that they leave the show: they may stay on as something else.
func onlySteps(c tv.Claim) bool {
	return stepsDownAs.MatchString(c.Quote) && !leavesAll.MatchString(c.Quote)
}

var (
	stepsDownAs = regexp.MustCompile(`(?i)\bstep(?:s|ped|ping)? (?:down|aside|back|away) (?:as|from (?:his|her|their|the) (?:role|job|post|duties))\b`)
	leavesAll   = regexp.MustCompile(`(?i)\b(?:left|leav(?:es?|ing)|exit(?:s|ed|ing)?|depart(?:s|ed|ing|ure)?|quit(?:s|ting)?|fired|dismissed|sacked|ousted|parted ways)\b`)
)

// several are those of a credit that are more than one: "the Lund sisters".
var several = regexp.MustCompile(`(?i)\b(?:sisters|brothers|twins)$|\w (?:and|&) \w`)

// isTo reports whether the sentence of a credit tells of work to come: "Una Threlkeld
// will direct".
func isTo(c tv.Claim) bool {
	names := strings.Fields(c.Value.Person)
	if len(names) == 0 {
		return false
	}
	_, after, found := strings.Cut(c.Quote, names[len(names)-1])
	return found && willDo.MatchString(after)
}

var willDo = regexp.MustCompile(`^[^.;]{0,60}?\b(will|is to|are to|is set to|are set to) (also |again |then |both )*(direct|write|pen|script|helm|run|showrun|produce|executive|exec|co|compose|score|create|serve|act as|be)\b`)
