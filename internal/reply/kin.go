package reply

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// related says how two stand to each other: who is what to whom where the sentence tells
// that, or each is that to the other; what both are; and else that one of them is.
func related(c tv.Claim, how string) Text {
	if of, to := kin(c); of != "" {
		return Say("relationship.kin."+how, "a", Words(of), "b", Words(to), "what", c.Value.What)
	}
	if what := c.Value.What; mutual.MatchString(what) {
		return Say("relationship.kin."+how, "a", Words(c.Value.A), "b", Words(c.Value.B), "what", what)
	} else if alike.MatchString(what) {
		return Say("relationship.both."+how, "a", Words(c.Value.A), "b", Words(c.Value.B), "what", what)
	} else if oneSided.MatchString(what) && !joined.MatchString(what) {
		return Say("relationship.one."+how, "a", Words(c.Value.A), "b", Words(c.Value.B), "what", what)
	}
	return Say("relationship."+how, "a", Words(c.Value.A), "b", Words(c.Value.B), "what", c.Value.What)
}

var (
	oneSided = regexp.MustCompile(`(?i)^(?:[\w-]+ ){0,2}(?:[\w-]*(?:mother|father|son|daughter|brother|sister|child|parent|wife|husband|uncle|aunt|niece|nephew)(?:-in-law)?|mum|mom|dad|kid|fiancée?|boss|pupil|student|teacher|mentor|bookkeeper|assistant|bodyguard|protégée?)$`)
	// What each is to the other, of one of them and of both.
	mutual = regexp.MustCompile(`(?i)^(?:[\w-]+ ){0,2}(?:partner|friend|cousin|colleague|rival|neighbou?r|lover|spouse|sibling|half-sibling|twin|flatmate|roommate|classmate)$`)
	alike  = regexp.MustCompile(`(?i)^(?:(?:formerly |once |newly |secretly |now )?(?:married|engaged|divorced|separated|in love|related)|(?:[\w-]+ )?(?:partners|friends|cousins|colleagues|rivals|neighbou?rs|lovers|spouses|siblings|half-siblings|twins|sisters|half-sisters|brothers|half-brothers|flatmates|roommates|classmates)|the same person)$`)

	joined = regexp.MustCompile(`(?i)\b(and|his|her|their)\b`)
)

// kin gives who is what to whom, where the sentence of a relationship says so outright:
// "Bea's mother, Ada", "the mother of Bea", "Bea and her mother, Ada". A relationship by
// itself has no direction.
func kin(c tv.Claim) (of, to string) {
	if strings.Count(c.Value.What, " ") > 1 {
		return "", ""
	}
	what := regexp.QuoteMeta(c.Value.What)
	pairs := [][2]string{{c.Value.A, c.Value.B}, {c.Value.B, c.Value.A}}
	for _, pair := range pairs {
		for _, owner := range ownWords(pair[1], pair[0]) {
			if says(c, `(?i)\b`+owner+`(?:'s|’s|'|’) (?:[\w-]+ ){0,2}`+what+`s?\b|\b`+what+` (?:of|to) (?:\w+ ){0,2}`+owner+`\b`) {
				return pair[0], pair[1]
			}
		}
	}
	for _, pair := range pairs {
		for _, name := range ownWords(pair[0], pair[1]) {
			if says(c, `(?i)\b(?:his|her|their) (?:[\w-]+ ){0,2}`+what+`,? (?:\w+ )?`+name+`\b|\b`+name+` (?:is|was|being|turns out to be) (?:really |in fact |actually )?(?:his|her|their) (?:[\w-]+ ){0,2}`+what+`\b`) {
				return pair[0], pair[1]
			}
		}
	}
	return "", ""
}

// ownWords are the words of a name that are not the other's too, as a pattern has them.
func ownWords(name, other string) []string {
	var list []string
	for _, word := range strings.Fields(name) {
		if len(word) >= 3 && !strings.Contains(other, word) {
			list = append(list, regexp.QuoteMeta(word))
		}
	}
	return list
}

func says(c tv.Claim, pattern string) bool {
	said, err := regexp.MatchString(pattern, c.Quote)
	return err == nil && said
}
