package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// inNamed finds the place in which a question asks when or where something is made.
var inNamed = regexp.MustCompile(`(?i)\b(?:film|filmed|filming|films|shoot|shooting|shot|shoots|tape|taped|made)\b(?: \pL+){0,3}? in ((?:\pL+ ?)+)\W*$`)

// notThere reports whether a question names a place that nothing of the making of the show has:
// where that is, is told in its place where words have both.
func (f *file) notThere(st tv.Standing) bool {
	m := inNamed.FindStringSubmatch(f.q.Text)
	if m == nil || len(f.q.Rest) == 0 {
		return false
	}
	var named []string
	for _, w := range strings.Fields(fold(m[1])) {
		if slices.Contains(f.q.Rest, w) {
			named = append(named, w)
		}
	}
	if len(named) == 0 {
		return false
	}
	for _, c := range slices.Concat([]tv.Claim{st.Lead}, st.Conflict, st.Beside, st.Past) {
		if holds(c.Detail, named) || holds(c.Quote, named) {
			return false
		}
	}
	f.closed, f.elsewhere, f.nearest = true, true, st.Lead
	for _, c := range f.free(func(c *tv.Claim) bool { return holds(c.Value.Text, named) && toldMade.MatchString(c.Value.Text) }, tv.Other) {
		f.add(*c, Also)
		break
	}
	return true
}

var toldMade = regexp.MustCompile(`(?i)\b(?:films?|filmed|filming|shoots?|shot|shooting|taped|made)\b`)

// place tells the claim on production that names a place: one that has it beside
// what it says, else one whose sentence names it.
func (f *file) place(st tv.Standing) {
	if len(f.q.Rest) > 0 {
		f.best(func(c *tv.Claim) bool {
			return (isPlace(c.Value.Text) || madeAt.MatchString(c.Value.Text)) && meantOf(inWords(c), f.q.Rest, 1) == 1
		}, f.q.Words, wholly, 1, tv.Other)
		if len(f.told) > 0 {
			return // of some of it
		}
		if f.placeOf() {
			return
		}
		if someOfIt.MatchString(f.q.Text) {
			f.nearest = st.Lead
			return // of which nothing is told
		}
	}
	if f.q.Past {
		var words []string
		for _, w := range strings.Fields(fold(f.q.Text)) {
			if has([]string{w}, "first", "original", "previous", "earlier", "last", "pilot") {
				words = append(words, w)
			}
		}
		if len(words) > 0 {
			f.best(func(c *tv.Claim) bool { return madeAt.MatchString(c.Value.Text) }, words, 1, 1, tv.Other)
		}
		if len(f.told) > 0 {
			return // of what was made before
		}
	}
	list := f.filmedFirst(append(append(append([]tv.Claim{st.Lead}, st.Conflict...), st.Beside...), st.Past...))
	for i, at := range []func(tv.Claim) bool{
		func(c tv.Claim) bool { return isPlace(c.Detail) },
		func(c tv.Claim) bool { return isPlace(c.Quote) && !no(c) && c.Value.Text != tv.InDevelopment },
		func(c tv.Claim) bool { return somewhere.MatchString(" "+c.Detail) && c.Value.Text != tv.InDevelopment },
	} {
		for _, c := range list {
			if c.Kind != "" && at(c) && !(f.q.Past && c.Plan && c.When.Last().After(f.day.Last())) {
				role := Leads
				if c.Plan && slices.ContainsFunc(st.Past, func(p tv.Claim) bool { return p.ID == c.ID }) {
					role = Was
				}
				if i == 1 && !isPlace(c.Detail) && c.Place().Country == "" && (!c.Plan || f.over(c.When)) {
					c, role = inSentence(c), Also // it is the sentence that has the place
				}
				f.add(c, role)
				return
			}
		}
	}
	f.placeInWords()
}

// madeWhere tells where what has been made was, before where more of it is to be.
func (f *file) madeWhere() bool {
	var best *tv.Claim
	for _, c := range f.known.Kind(tv.Stage) {
		if c.Slot() == "production" && !c.Plan && !no(*c) && firm(*c) && isPlace(c.Detail) && (best == nil || newer(c, best) < 0) {
			best = c
		}
	}
	if best == nil || someOfIt.MatchString(f.q.Text) || atBeginning.MatchString(f.q.Text) {
		return false
	}
	f.add(*best, Leads)
	return true
}

// atBeginning asks of a part of a show that has a word of its own.
var atBeginning = regexp.MustCompile(`(?i)\b(?:first|original|previous|earlier|last|pilot|special|finale|opener)\b`)

// placeInWords tells what is said in words of where it is filmed: of a special, where that
// is asked about.
func (f *file) placeInWords() {
	least := 0.0
	var words []string
	if w := one(strings.Fields(fold(f.q.Text)), "special", "finale", "pilot", "opener"); w != "" {
		words, least = []string{w}, 1
	}
	f.best(func(c *tv.Claim) bool {
		return madeAt.MatchString(c.Value.Text) || movedTo.MatchString(c.Value.Text) || (filmedAt.MatchString(c.Value.Text) || isFilmedAt.MatchString(c.Value.Text)) && (isPlace(c.Value.Text) || onRoad.MatchString(c.Value.Text))
	}, words, least, 1, tv.Other)
}

var (
	somewhere  = regexp.MustCompile(`^ (?:in|at|on) (?:[^s]|s[^e]|se[^t]|set\pL)`) // and not "on set"
	filmedAt   = regexp.MustCompile(`(?i)^(?:largely |mainly |partly |mostly )?(?:is |was |to be )?(?:filmed|filming|films|shot|shooting|shoots|taped|taping|tapes|made) .*\b(?:in|at|on|near|around)\b`)
	isFilmedAt = regexp.MustCompile(`(?i)\b(?:is|are|was|were|being) (?:\pL+ly |all )?(?:filmed|shot|taped) (?:in|at|on|near|around)\b`)
	movedTo    = regexp.MustCompile(`(?i:\b(?:production|filming|shooting|the shoot)\b.*\b(?:mov(?:e|es|ed|ing)|relocat\pL+|shift(?:s|ed|ing)?|switch(?:es|ed|ing)?)\b.*\bto )(?:the )?\p{Lu}`)
	onRoad     = regexp.MustCompile(`\bon (?:the )?(?:\p{Lu}[\p{L}’'-]+ )+(?:Road|Street|Avenue|Lane|Island|Peninsula|Plain|Coast)\b`)
	madeAt     = regexp.MustCompile(`\b(?:filmed|filming|shot|shooting|films|shoots|made) (?:\w+ )?(?:in|on|at) \p{Lu}`)
	placed     = regexp.MustCompile(`\b(?:in|at|around|near|outside|across) (?:the |and around )?(?:city of |town of |a |north |south |east |west |northern |southern |eastern |western |rural |downtown )*(\p{Lu}[\p{L}’'-]+)`)
	noPlace    = regexp.MustCompile(`^(Jan|Feb|Mar(ch)?$|Apr|May$|June?$|July?$|Aug|Sep|Oct|Nov|Dec|Season|Series|Spring|Summer|Autumn|Fall|Winter|Q\d|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Episode|Christmas|Easter)`)
)

// isPlace reports whether words have a place in them: a name behind "in" that is no
// month and no season.
func isPlace(words string) bool {
	for _, m := range placed.FindAllStringSubmatch(words, -1) {
		if !noPlace.MatchString(m[1]) {
			return true
		}
	}
	return false
}

// someOfIt asks where something of a show is made, and not the show: "the interiors", "the
// wedding scene".
var someOfIt = regexp.MustCompile(`(?i)\b(film|shoot|tape|make)s? (?:the |all the |those )\w+|\bthe [\w ]*(scenes?|exteriors?|interiors?|sequences?|bits?|shots) (get |got )?(filmed|shot|made|taped|done)\b|\b(is|are|was|were) the [\w ]*(scenes?|exteriors?|interiors?|house|sequences?|bits?|shots)\b`)

// inPlace asks whether something is made in a place.
var inPlace = regexp.MustCompile(`(?i)\b(in|at|on|near) \w`)

// takesPlace answers whether a season is made in the place that the question names: by what
// has that place, else by where it is told to be made.
func (f *file) takesPlace(st tv.Standing) {
	list := append(append(append([]tv.Claim{st.Lead}, st.Conflict...), st.Beside...), st.Past...)
	for _, c := range list {
		if c.Kind == "" || !holds(c.Detail, f.q.Rest) && !holds(c.Quote, f.q.Rest) {
			continue
		}
		f.add(c, Leads)
		f.made()
		return
	}
	f.place(st)
}
