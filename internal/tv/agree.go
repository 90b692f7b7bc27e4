package tv

import (
	"strings"
	"unicode"
)

// SameValue reports whether two claims on one matter are about the same value,
// and both say that it is so or both that it is not. Who rejects it is not
// compared: a denial has the value of what it denies.
func (c Claim) SameValue(o Claim) bool {
	return c.Negative == o.Negative && sameValue(c, o)
}

func sameValue(c, o Claim) bool {
	if c.Kind != o.Kind {
		return false
	}
	v, u := c.Value, o.Value
	switch c.Kind {
	case Premiere, Finale:
		return v.Date.Compare(u.Date) == 0
	case Cast:
		return samePerson(c, o) && (v.Change == Departs) == (u.Change == Departs)
	case Crew:
		return c.Slot() == o.Slot()
	case Relationship:
		return c.Slot() == o.Slot() && strings.EqualFold(v.What, u.What)
	case OnNetwork:
		if c.NetworkID != "" && o.NetworkID != "" {
			return c.NetworkID == o.NetworkID && !SisterChannels(v.Text, u.Text) // a service may have been renamed
		}
		return strings.EqualFold(v.Text, u.Text)
	case Delay:
		return v.Text == "" || u.Text == "" || strings.EqualFold(v.Text, u.Text) // of no cause is of any
	}
	return v == u
}

// samePerson reports whether two claims on one part can be about one person:
// one that names nobody fits whoever has the part.
func samePerson(c, o Claim) bool {
	if c.PersonID != "" && o.PersonID != "" {
		return c.PersonID == o.PersonID
	}
	return c.Value.Person == "" || o.Value.Person == "" || strings.EqualFold(c.Value.Person, o.Value.Person)
}

// no reports whether a claim says that its value is not so.
func (c Claim) no() bool { return c.Negative || c.Certainty == Denied }

// agree reports whether two claims say the same, or give dates of which one lies
// within the other (rule 4).
func agree(a, b Claim) bool {
	if a.no() != b.no() {
		return false
	}
	return sameValue(a, b) || !a.no() && nested(a, b)
}

// nested reports whether of two dates one lies within the other.
func nested(a, b Claim) bool {
	x, y := a.Value.Date, b.Value.Date
	return a.Kind == b.Kind && (x.Contains(y) || y.Contains(x))
}

// wider reports whether a gives a longer window than b.
func wider(a, b Claim) bool { return a.Value.Date.Days() > b.Value.Date.Days() }

// contradict reports whether two claims on one matter cannot both be true.
func contradict(a, b Claim) bool {
	switch {
	case a.no() && b.no():
		return false // neither this nor that
	case a.no():
		return rejects(a, b)
	case b.no():
		return rejects(b, a)
	case a.Kind == Stage && side(a) != 0 && side(a) == side(b):
		return false // announced and renewed; cancelled and ended
	case a.Kind == Cast && departs(a) != departs(b):
		return samePerson(a, b) // one leaves, another has the part
	}
	return !agree(a, b)
}

// shares reports whether two claims are of two places: a claim has a show on a network beside
// another that has it too, of which one article tells at once and of no move from one to the
// other, or which is told of a country; or two days are.
func (c Claim) shares(o Claim) bool {
	if c.elsewhere(&o) {
		return true
	}
	if c.Kind != OnNetwork || o.Kind != OnNetwork || c.no() || o.no() || sameValue(c, o) {
		return false
	}
	together := c.Article != "" && c.Article == o.Article && c.Told().Compare(o.Told()) == 0 && !holdsAny(c.Quote+" "+o.Quote, moveWords)
	return together || c.Detail != o.Detail && (c.inCountry() || o.inCountry())
}

// moveWords are those of a sentence that tells how a show went from one network to another.
var moveWords = []string{"moves ", "moved ", "moving ", "switch", "jump", "passed from", "new home", "transfer"}

// inCountry reports whether what is said beside a network tells where: "in Canada",
// "internationally".
func (c Claim) inCountry() bool {
	if c.Place().Country != "" {
		return true
	}
	_, where, found := strings.Cut(" "+c.Detail, " in ")
	where = strings.TrimPrefix(where, "the ")
	return found && where != "" && unicode.IsUpper([]rune(where)[0])
}

// rejects reports whether "no" says that "yes" is not so. That filming has not
// begun rejects all that comes after filming, too; a denial rejects what it
// names (rule 5).
func rejects(no, yes Claim) bool {
	switch no.Kind {
	case Premiere, Finale:
		d := no.Value.Date
		if d.IsZero() { // no day is set; "in 2027" may be known all the same
			if no.onlyHeard(&yes) {
				return false
			}
			return yes.Value.Date.IsDay() || !together(no, yes) && !no.leaves(&yes)
		}
		return d.Contains(yes.Value.Date)
	case Stage:
		if n := Rung(no.Value.Text); no.Negative && n > 0 {
			return n <= Rung(yes.Value.Text)
		}
		if no.Negative && side(no) == ordered {
			return side(yes) == ordered
		}
	}
	return sameValue(no, yes)
}

// together reports whether two claims come from one moment: one article, or
// articles of nearly one day.
func together(a, b Claim) bool {
	return a.Article != "" && a.Article == b.Article || near(a.Published, b.Published)
}

// The two sides of an order: more is to come, or no more.
const (
	ordered  = 1
	finished = 2
)

// side of an order that a claim's stage is on; 0 for what is no order.
func side(c Claim) int {
	switch c.Value.Text {
	case Announced, Renewed:
		return ordered
	case Cancelled, Ended:
		return finished
	}
	return 0
}

// departs tells the two things a part's claims can disagree about: that the
// person has the part, or leaves it.
func departs(c Claim) bool { return c.Value.Change == Departs }
