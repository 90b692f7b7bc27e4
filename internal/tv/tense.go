package tv

import (
	"regexp"
	"time"
)

// Tense is when what a claim says of a show is so, as the rest that is known of the show
// has it.
type Tense int

const (
	Now   Tense = iota
	Over        // the show is over
	Ahead       // the show has not begun
)

// linger is how long after its cancellation a show may still be on the air.
const linger = 183 * 24 * time.Hour

// tense sets when it was, is or will be that a show is on its network. It is for a new
// dossier alone: nobody reads it yet.
func (d *Dossier) tense() {
	networks := d.kinds[OnNetwork]
	if len(networks) == 0 {
		return
	}
	end, isNew, unseen := d.end(), d.isToCome(), d.highest <= 1 && d.Shown(0) == ""
	for _, c := range networks {
		switch {
		case end.Kind != "" && (end.band() != Loose || c.band() == Loose): // a loose word ends what a loose word tells
			c.Tense = Over
		case isNew, unseen && willBe.MatchString(c.Quote):
			c.Tense = Ahead
		}
	}
	for at := range d.weighed {
		if at.slot == string(OnNetwork) {
			delete(d.weighed, at) // it holds them as they were
		}
	}
}

// willBe are the words by which a sentence tells where something will be found.
var willBe = regexp.MustCompile(`(?i)\b(will|is to|are to|set to|due to|going to) (soon |also |exclusively )*(be|air|premiere|stream|debut|arrive|come|run|play|screen|launch|land)\b`)

// end is what tells that a show has come to its end, if nothing of it is to come; else
// the zero claim.
func (d *Dossier) end() Claim {
	end := d.Now(0, "order").Lead
	if last := d.highest; last > 0 {
		if own := d.Now(last, "order").Lead; own.Kind != "" && (end.Kind == "" || own.day(d.Day).after(end.day(d.Day))) {
			end = own
		}
	}
	if !end.Closes() || end.Undecided() || d.revived(end) || len(d.Coming()) > 0 {
		return Claim{}
	}
	if end.Value.Text != Ended && d.Day.First().Sub(end.day(d.Day).Last()) <= linger || end.day(d.Day).Last().After(d.Day.First()) {
		return Claim{} // its last season may still be on
	}
	return end
}

// fresh is how long after its making was last told of a new show is taken to be still to
// come.
const fresh = 365 * 24 * time.Hour

// isToCome reports whether a show is known to be new, and not known to have been on. That
// it is made or has a first day ahead is said of old shows too, unless of their first
// season.
func (d *Dossier) isToCome() bool {
	if d.highest > 1 || d.Shown(0) != "" {
		return false
	}
	isNew, made := d.Now(0, "order").Lead.Value.Text == Announced, false
	for n := 0; n <= d.highest; n++ {
		first, stage := d.Now(n, "premiere").Lead, d.Now(n, "production").Lead
		on := first.Value.Date
		if stage.Value.Text == Airing || !on.IsZero() && on.First().Before(d.Day.First()) {
			return false
		}
		of := made
		made = made || !on.IsZero() && !first.no() || stage.Kind != "" && !stage.no() && d.Day.First().Sub(stage.Told().Last()) < fresh
		isNew = isNew || n == 1 && made && !of
	}
	return isNew && made
}
