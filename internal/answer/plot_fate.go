package answer

import (
	"regexp"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// becameOf asks what became of somebody.
var becameOf = regexp.MustCompile(`(?i)^(?:so |and |ok )?what(?:['’]?s| has| ever)? (?:happened|happens|became|becomes|happen) (?:to|of|with)\b`)

// fateOfPart tells, of somebody who has no part that is told and may be one, what happens in the story
// to whom it calls by their last name.
func (f *file) fateOfPart() {
	if len(f.told) > 0 || f.corrects != "" || len(f.q.People) != 1 || f.nearest.Kind != "" && f.nearest.Value.Person != f.q.People[0].Entries[0].Name {
		return
	}
	e := f.q.People[0].Entries[0]
	words := strings.Fields(e.Name)
	if e.Kind != names.Person || len(words) < 2 {
		return
	}
	does := regexp.MustCompile(`(?:^|[,;:] )` + regexp.QuoteMeta(words[len(words)-1]) + ` (?:was|is|has|had|will|\pL+s|\pL+ed)\b`)
	for _, c := range f.free(func(c *tv.Claim) bool {
		return !no(*c) && f.mentions(*c) && does.MatchString(c.Value.Text)
	}, tv.Plot) {
		f.add(*c, Also)
		f.closed = true
		return
	}
}

// livesOn answers whether somebody is dead where their part is told to come back in a
// season after that of their death: that first, and then what is said of the death.
func (f *file) livesOn() bool {
	if len(f.q.People) != 1 || f.q.Season > 0 {
		return false
	}
	death := f.free(func(c *tv.Claim) bool { return f.mentions(*c) && !no(*c) && hasKin(c.Value.Text, deathWords) }, tv.Plot)
	for _, st := range f.matters(f.about) {
		c := head(st)
		if c.Value.Change != tv.Returns || no(c) || asTheyWere(c) || len(death) == 0 && !f.imperilled() || len(death) > 0 && c.Season <= death[0].Season {
			continue
		}
		f.tell(st)
		for _, d := range death[:min(1, len(death))] {
			f.add(*d, Also)
		}
		return true
	}
	return false
}

// asTheyWere reports whether somebody is seen again only as they were.
func asTheyWere(c tv.Claim) bool {
	return hasAny(c.Detail+" "+c.Quote, []string{"flashback", "archive", "ghost", "dream", "memor", "vision", "late "})
}

// imperilled reports whether anything in words tells of a danger to the life of whom the
// question names.
func (f *file) imperilled() bool {
	return len(f.free(func(c *tv.Claim) bool { return f.mentions(*c) && hasKin(c.Value.Text+" "+c.Quote, perils) }, tv.Plot)) > 0
}

// perils are the words of a sentence after which it is asked whether somebody lives.
var perils = []string{"shot", "stabbed", "presumed", "poisoned", "blown", "coma", "explosion", "crash", "survive", "survives", "dying"}
