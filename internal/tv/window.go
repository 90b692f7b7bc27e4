package tv

import (
	"regexp"
	"slices"
)

// leaves reports whether "no day is set" leaves alone a window that was told before it: "in
// autumn 2026" and "no exact date has been announced" both hold, and papers go on saying the
// second until there is a day. So the window, which tells more, stays what is known as long
// as it was still to come when no day was set. A day is another thing: whoever says that none
// is set knows of it no more, and it has been withdrawn. So has a window where the sentence
// says as much, or where the season was held up after the window was given; and a loose word
// gains nothing by it, as it gains nothing against any better one (rule 3).
func (c *Claim) leaves(window *Claim) bool {
	on, told := window.Value.Date, window.Told()
	switch {
	case on.IsZero() || on.IsDay() || told.IsZero() || !c.Told().after(told), window.no():
		return false
	case window.Undated && !c.Undated, window.band() > max(c.band(), Press):
		return false
	case !on.Last().After(c.Told().Last()), c.HeldUp.after(told):
		return false
	}
	return !withdrawn.MatchString(c.Detail + " " + c.Quote)
}

// withdrawn are the words by which a sentence that no day is set tells that there was one, or
// rules a time out.
var withdrawn = regexp.MustCompile(`(?i)\b(no longer|indefinite\w*|postpon\w*|delay\w*|push(ed|es|ing) (back|out)|pulled|bumped|shelved|removed|off the schedules?|re-?schedul\w*|instead of|a later date|not (this|before|until|till)|` +
	`new (premi[eè]re |release |air |launch |return |debut |start |broadcast |streaming |transmission )?dates?)\b`)

// noDay reports whether a claim tells that no first or last day is set.
func (c *Claim) noDay() bool {
	return (c.Kind == Premiere || c.Kind == Finale) && c.Negative && c.Value.Date.IsZero()
}

// gaveUp reports whether a claim tells of the day that took the place of another which its
// article only recalls: "it was due in autumn 2026; it will now air in early 2027". Who wrote it knew of both, so
// the one that was meant before is past, and no two sources disagree.
func (c *Claim) gaveUp(before *Claim) bool {
	return (c.Kind == Premiere || c.Kind == Finale) && c.Kind == before.Kind && c.Article != "" && c.Article == before.Article &&
		!c.no() && !before.no() && c.Start != before.Start && wasMeant.MatchString(before.Quote) && !wasMeant.MatchString(c.Quote)
}

// wasMeant are the words of a sentence that tells for when something had been meant.
var wasMeant = regexp.MustCompile(`(?i)\b(was|were|had been) ((originally|initially|previously|first|once|at first) )?(due|to|set|slated|scheduled|expected|planned|meant|supposed|intended|pencilled|tipped|targeted)\b|\b(originally|initially|previously) (due|to|set|slated|scheduled|expected|planned|meant|supposed|intended)\b`)

// Narrows reports whether a claim only tells, of a time that leads, that no exact day in it
// is set.
func (c *Claim) Narrows(lead *Claim) bool {
	return c.noDay() && lead.Kind == c.Kind && !lead.no() && !lead.Value.Date.IsZero() && !contradict(*c, *lead)
}

// heldUp sets, for every claim that no day is set, the last day up to then on which its
// season was told to be held up: a time that was given before may hold no more. What the
// same cause held up before is only recalled. It is for a new dossier alone.
func (d *Dossier) heldUp() {
	var list []*Claim
	for _, k := range []Kind{Stage, Delay} {
		list = append(list, keep(d.kinds[k], (*Claim).holdsUp)...)
	}
	if len(list) == 0 {
		return
	}
	for _, k := range []Kind{Premiere, Finale} {
		list = append(list, keep(d.kinds[k], (*Claim).noDay)...)
	}
	slices.SortStableFunc(list, func(a, b *Claim) int { return a.Told().Compare(b.Told()) })
	last, any, known := map[int]Date{}, Date(""), map[slotOf]bool{}
	for _, c := range list {
		of, on := slotOf{c.Season, c.Slot()}, c.day(d.Day)
		switch {
		case c.noDay() && c.Season == 0:
			c.HeldUp = any
		case c.noDay():
			c.HeldUp = newer(last[c.Season], last[0])
		case c.Value.Text == Paused || c.Value.Text == "" || !known[of]:
			known[of], any, last[c.Season] = true, newer(any, on), newer(last[c.Season], on)
		}
	}
}

// holdsUp reports whether a claim tells, on a word that may lead, that a season is late or
// its making stands still.
func (c *Claim) holdsUp() bool {
	return (c.Kind == Delay || c.Value.Text == Paused) && c.Certainty.Firm() && !c.no() && !c.waits()
}

func newer(a, b Date) Date {
	if b.after(a) {
		return b
	}
	return a
}

func keep(list []*Claim, fits func(*Claim) bool) (kept []*Claim) {
	for _, c := range list {
		if fits(c) {
			kept = append(kept, c)
		}
	}
	return kept
}
