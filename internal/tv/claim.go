package tv

import (
	"fmt"
	"slices"
	"strings"
)

// Kind is what a claim is about.
type Kind string

const (
	Stage        Kind = "stage"
	Premiere     Kind = "premiere"
	Finale       Kind = "finale"
	Final        Kind = "final"
	Delay        Kind = "delay"
	Cast         Kind = "cast"
	Crew         Kind = "crew"
	Episodes     Kind = "episodes"
	OnNetwork    Kind = "network"
	Relationship Kind = "relationship"
	Spinoff      Kind = "spinoff"
	Plot         Kind = "plot"
	Quote        Kind = "quote"
	Other        Kind = "other"
)

// Kinds lists every kind, in the order a reader wants them.
var Kinds = []Kind{Stage, Premiere, Finale, Final, Delay, Cast, Crew, Episodes, OnNetwork, Relationship, Spinoff, Plot, Quote, Other}

// Valid reports whether k is one of Kinds.
func (k Kind) Valid() bool { return slices.Contains(Kinds, k) }

// Weighed reports whether claims of this kind compete. The others are listed,
// newest first.
func (k Kind) Weighed() bool {
	switch k {
	case Spinoff, Plot, Quote, Other:
		return false
	}
	return true
}

// Certainty is how sure the article is of what it says. It is not yet what a
// member reads: see [Claim.Word].
type Certainty string

const (
	Confirmed  Certainty = "confirmed"
	Reported   Certainty = "reported"
	Speculated Certainty = "speculated"
	Denied     Certainty = "denied"
)

// Certainties lists every certainty, surest first.
var Certainties = []Certainty{Confirmed, Reported, Speculated, Denied}

// Valid reports whether c is one of Certainties.
func (c Certainty) Valid() bool { return slices.Contains(Certainties, c) }

// Firm reports whether a claim so certain may lead a matter.
func (c Certainty) Firm() bool { return c == Confirmed || c == Reported }

// The stages of a season's order and of its production.
const (
	Announced = "announced"
	Renewed   = "renewed"
	Cancelled = "cancelled"
	Ended     = "ended"

	InDevelopment  = "in-development"
	PreProduction  = "pre-production"
	Filming        = "filming"
	Paused         = "paused"
	Wrapped        = "wrapped"
	PostProduction = "post-production"
	Scheduled      = "scheduled"
	Airing         = "airing"
)

// OrderStages are the stages of a season's order.
var OrderStages = []string{Announced, Renewed, Cancelled, Ended}

// ProductionStages are the stages of a season's production; all but Paused form
// a ladder, lowest rung first.
var ProductionStages = []string{InDevelopment, PreProduction, Filming, Wrapped, PostProduction, Scheduled, Airing, Paused}

// Rung is a production stage's place on the ladder, from 1; 0 for Paused and
// whatever is no production stage.
func Rung(stage string) int {
	for i, s := range ProductionStages {
		if s == stage && s != Paused {
			return i + 1
		}
	}
	return 0
}

// The changes of a part.
const (
	Joins   = "joins"
	Returns = "returns"
	Departs = "departs"
	Recast  = "recast" // the person is the new actor
	Stars   = "stars"
)

// Changes lists every change of a part.
var Changes = []string{Joins, Returns, Departs, Recast, Stars}

// Value is what a claim says of its kind. Only the fields of that kind are set:
// stage, delay, network, spinoff, plot, quote and other use Text; premiere and
// finale Date (zero with Negative: none set); final and episodes Number; cast
// Person, Character and Change; crew Person and Role; relationship A, B, What.
type Value struct {
	Text      string
	Date      Date
	Number    int
	Person    string
	Character string
	Change    string
	Role      string
	A, B      string
	What      string
}

// Claim is one thing that one article says about one show. The first block is
// the canonical form; the second is known to the store alone.
type Claim struct {
	ShowName  string // as the library has it
	Season    int    // 0 for the show as a whole
	Kind      Kind
	Value     Value
	Certainty Certainty
	Negative  bool // it is said not to be so
	Plan      bool // it is set, slated or expected to happen
	By        string
	AsOf      Date   // the day the statement speaks for
	When      Date   // when the thing itself happened or is to happen
	Detail    string // a few words that qualify the value
	Quote     string // the sentence as it stands in the article
	Start     int    // of Quote in the article's text, in bytes
	End       int
	Spoiler   Point
	Rule      string // what proposed it

	ID          string
	Article     string // the article's id
	Show        string // the show's id
	PersonID    string
	CharacterID string
	NetworkID   string // the list's name for the network, where it is listed
	Title       string // of the article, as are the next four
	Source      string
	URL         string
	Published   Date
	Undated     bool
	Record      bool   // the article is a record, not a publication
	Tier        Tier   // what it weighs
	Voice       Tier   // of who says it, before the outlet's own standing
	Listed      bool   // the outlet is on a list
	Correction  bool   // made by the editors of the desk
	Tense       Tense  // of the network a show is on
	Within      bool   // of "no day is set", in a standing: the time within which it lies leads
	HeldUp      Date   // of "no day is set": the last day up to then on which its season was held up
	Bares       Point  // what its sentence gives away of what other claims tell: see [Cover]
	Folded      string // what InWords gives, as names are compared; "" where nobody needed it yet
}

// InWords is what a claim of a kind that is never weighed says, its sentence and its
// detail.
func (c *Claim) InWords() string { return c.Value.Text + " " + c.Quote + " " + c.Detail }

// Slot names what claims of one show and season compete about. "" where claims
// of that kind do not compete.
func (c Claim) Slot() string {
	switch c.Kind {
	case Stage:
		if slices.Contains(OrderStages, c.Value.Text) {
			return "order"
		}
		return "production"
	case Delay:
		return "delay/" + strings.ToLower(c.Value.Text)
	case Cast:
		if c.Value.Character != "" {
			return "cast/" + either(c.CharacterID, c.Value.Character)
		}
		return "cast/person/" + either(c.PersonID, c.Value.Person)
	case Crew:
		return "crew/" + either(c.PersonID, c.Value.Person) + "/" + strings.ToLower(c.Value.Role)
	case Relationship:
		a, b := strings.ToLower(c.Value.A), strings.ToLower(c.Value.B)
		if b < a {
			a, b = b, a
		}
		return "relationship/" + a + "/" + b
	case Premiere, Finale, Final, Episodes, OnNetwork:
		return string(c.Kind)
	}
	return ""
}

func either(id, name string) string {
	if id != "" {
		return id
	}
	return strings.ToLower(name)
}

// Check reports what is wrong with a claim's canonical form, in words, or nil.
// Names, quotes and ids are the library's and the store's to check.
func (c Claim) Check() error {
	switch {
	case !c.Kind.Valid():
		return fmt.Errorf("the kind %q is none of %s", c.Kind, joined(Kinds))
	case !c.Certainty.Valid():
		return fmt.Errorf("the certainty %q is none of %s", c.Certainty, joined(Certainties))
	case c.Season < 0 || c.Season > 999:
		return fmt.Errorf("season %d is out of range: give 1 to 999, or null for the show as a whole", c.Season)
	case c.Negative && c.Certainty == Denied:
		return fmt.Errorf("a denied claim is never negative: its value is what is denied")
	}
	v := c.Value
	switch c.Kind {
	case Stage:
		if !slices.Contains(OrderStages, v.Text) && !slices.Contains(ProductionStages, v.Text) {
			return fmt.Errorf("the stage %q is none of %s, %s", v.Text, strings.Join(OrderStages, ", "), strings.Join(ProductionStages, ", "))
		}
	case Premiere, Finale:
		if v.Date.IsZero() != c.Negative {
			return fmt.Errorf("a %s has a date, or is negative and has none", c.Kind)
		}
		if !c.When.IsZero() {
			return fmt.Errorf("a %s has no \"when\": its value says it", c.Kind)
		}
	case Final, Episodes:
		if v.Number < 1 || v.Number > 9999 {
			return fmt.Errorf("a claim about %s needs a number from 1 to 9999", c.Kind)
		}
		if c.Kind == Final && c.Season != 0 {
			return fmt.Errorf("a claim about the last season is about the show: its season is null")
		}
	case Cast:
		if v.Person == "" && v.Character == "" {
			return fmt.Errorf("a cast claim names a person, a character or both")
		}
		if !slices.Contains(Changes, v.Change) {
			return fmt.Errorf("the change %q is none of %s", v.Change, strings.Join(Changes, ", "))
		}
	case Crew:
		if v.Person == "" || v.Role == "" {
			return fmt.Errorf("a crew claim names a person and a role")
		}
	case Relationship:
		if v.A == "" || v.B == "" {
			return fmt.Errorf("a relationship names two characters")
		}
	default:
		if strings.TrimSpace(v.Text) == "" {
			return fmt.Errorf("a claim of kind %s needs a value in words", c.Kind)
		}
	}
	return nil
}

func joined[T ~string](list []T) string {
	words := make([]string, len(list))
	for i, x := range list {
		words[i] = string(x)
	}
	return strings.Join(words, ", ")
}
