package tv

import (
	"slices"
	"strings"
	"unicode"
)

// Ends reports whether a claim on the order says, on a word that may be taken for
// known, that there is no more to come. That a show is not cancelled ends nothing,
// nor does a guess that it may be, nor its denial, nor that nobody has decided yet.
func (c Claim) Ends() bool {
	if c.Kind != Stage || !c.Certainty.Firm() || !c.Word().Word.Firm() {
		return false
	}
	return side(c) == finished && !c.Negative && !c.Plan || side(c) == ordered && c.Negative && !c.Undecided()
}

// Closes reports whether a claim on the order says, on whatever word, that there is no more
// to come, or none so far.
func (c *Claim) Closes() bool {
	if c.Kind != Stage || !c.Certainty.Firm() || c.Plan {
		return false
	}
	return side(*c) == finished && !c.Negative || side(*c) == ordered && c.Negative
}

// soFar are the words by which a sentence tells that something has not been ordered
// so far, and not that it never will be.
var soFar = []string{"has not been", "hasn't been", "hasn’t been", "haven't been", "haven’t been", "have not been", "yet to", "no decision", "decide", "undecided",
	"has not ordered", "hasn't ordered", "hasn’t ordered", "no word", "nobody has given", "not said", "n't said", "n’t said", "not confirmed whether", "declined to say",
	"n't say ", "n’t say ", "not announced", "n't announced", "n’t announced", "nothing beyond", "stops short", "stopped short", "stopping short"}

// Undecided reports whether a claim that a season is not ordered, or a show not over,
// leaves open whether it is to be.
func (c *Claim) Undecided() bool {
	if !c.no() {
		return false
	}
	words := strings.FieldsFunc(strings.ToLower(c.Quote), func(r rune) bool { return !unicode.IsLetter(r) })
	return holdsAny(c.Quote+" "+c.Detail, soFar) || holdsAny(c.Quote, nobodySaid) || slices.Contains(words, "yet")
}

// Unplaced is the first day to come that is told of the show as a whole, where it is no day
// of a season that is spoken of; else the zero claim.
func (d *Dossier) Unplaced() Claim {
	for _, c := range d.Coming() {
		if c.Season == 0 {
			return c
		}
	}
	return Claim{}
}

// Outlives reports whether a first day comes all the same though the show is at its end: it
// was told with that or since, and not as what had been meant. A show that is cancelled may
// still have a season to be shown.
func (c *Claim) Outlives(end *Claim) bool {
	return end.Ends() && side(*end) == finished && !c.no() && !c.Value.Date.IsZero() && !wasMeant.MatchString(c.Quote) &&
		(c.since(end) || c.Article != "" && c.Article == end.Article)
}

// Coming are the premieres that lead their matter and lie ahead, the newest season
// first. A guess leads nothing, and what is cancelled has none to come. What is
// told of a season and of the show as a whole is told once.
func (d *Dossier) Coming() []Claim {
	var leads []Claim
	for _, n := range d.Seasons() {
		lead := d.Standing(n, "premiere").Lead
		on := lead.Value.Date
		if end := d.Told(n, "order", true).Lead; on.IsZero() || lead.no() || on.Last().Before(d.Day.First()) || end.Ends() && !lead.Outlives(&end) {
			continue
		}
		told := false
		for _, c := range leads {
			told = told || n == 0 && c.Value.Date.Overlaps(on)
		}
		if !told {
			leads = append(leads, lead)
		}
	}
	return leads
}
