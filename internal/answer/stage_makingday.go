package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// madeUntil tells when the filming ends by what gives the time of it to its end, and when it was
// by what tells of its end and in its sentence of the filming itself.
func (f *file) madeUntil(all []tv.Claim, stage string) {
	for _, c := range all {
		text := c.Detail + " . " + c.Quote
		switch {
		case c.Kind == "" || no(c) || !c.Certainty.Firm():
		case stage == tv.Wrapped && c.Value.Text == tv.Filming && !(c.Plan && f.q.Past) && f.untilMeant(c),
			stage == tv.Filming && f.q.Past && c.Value.Text == tv.Wrapped && !c.Plan && wasFilmed.MatchString(text) && (!c.When.IsZero() || untilThen.MatchString(c.Detail)):
			f.add(c, Leads)
			return
		}
	}
}

// untilMeant reports whether a claim of filming gives its end: of the place that a question names, if
// it names one.
func (f *file) untilMeant(c tv.Claim) bool {
	if m := untilThen.FindStringIndex(c.Detail); m != nil {
		return len(f.q.Rest) == 0 || holds(c.Detail[:m[0]], f.q.Rest)
	}
	return len(f.q.Rest) == 0 && strings.Contains(string(c.When), "..") && fromTill.MatchString(c.Quote)
}

// fromTill gives a time from its beginning to its end.
var fromTill = regexp.MustCompile(`(?i)\b(?:between|from) [^.;]*\b(?:and|to|until|till|through)\b`)

// untilThen has an end in words, wasFilmed the filming as a thing of the past.
var (
	untilThen = regexp.MustCompile(`(?i)\b(?:until|till|through|to)\b[^,;]{0,16}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|\d{4})`)
	wasFilmed = regexp.MustCompile(`(?i)\b(?:was|were|been|season|series) (?:filmed|shot)\b|\bfilmed (?:in|from|last|this|over|between|from)\b|\bshot (?:in|from|last|this|over|between)\b|^(?:filmed|shot)\b`)
)

// thereFirst puts what has the place that a question names before what has not: "when are they in
// oslo". Where somebody is asked about who gets there, nothing else answers.
func (f *file) thereFirst(all []tv.Claim) []tv.Claim {
	if len(f.q.Rest) == 0 {
		return all
	}
	at := func(c tv.Claim) bool { return isPlace(c.Detail) && hasKin(c.Detail, f.q.Rest) }
	if there := slices.DeleteFunc(slices.Clone(all), func(c tv.Claim) bool { return !at(c) }); len(there) > 0 || getsThere.MatchString(f.q.Text) {
		return there
	}
	return all
}

var getsThere = regexp.MustCompile(`(?i)\bcrews?\b.*\b(?:reach|descend|arriv|hit|clog)\w*`)

// ofTheShow reports whether the words of a question for a place that nobody knows only say which show
// is meant: they stand in its title, or before a word for a show.
func (f *file) ofTheShow() bool {
	if len(f.q.Rest) == 0 || len(f.q.Show.Entries) == 0 {
		return false
	}
	title, text := fold(f.q.Show.Entries[0].Name), fold(f.q.Text)
	called := strings.Fields(strings.Join(calledShow.FindAllString(text, -1), " "))
	return !slices.ContainsFunc(f.q.Rest, func(w string) bool { return !hasWord(title, w) && !slices.Contains(called, w) })
}

var calledShow = regexp.MustCompile(`\b(?:the|that|this) (?:\w+ ){1,3}(?:one|drama|show|series|programme|program|comedy|thriller|soap|sitcom)\b`)

// placeOf tells where that of a show is made which a question names: a special, by what has it
// and a place beside it.
func (f *file) placeOf() bool {
	var best *tv.Claim
	for _, c := range f.known.Kind(tv.Stage) {
		if c.Slot() == "production" && !no(*c) && c.Certainty.Firm() && isPlace(c.Detail) && holds(c.Detail+" "+c.Quote, f.q.Rest) && f.seasonFits(*c) && (best == nil || newer(c, best) < 0) {
			best = c
		}
	}
	if best != nil {
		f.add(*best, Leads)
	}
	return best != nil
}
