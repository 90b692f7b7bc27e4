package tv

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// OffshootSince is what was told since of the show that a claim says comes of this one, where that
// is the contrary: that it was dropped, or is made after all.
func (d *Dossier) OffshootSince(c *Claim) (Claim, bool) {
	if c.Kind != Spinoff || c.Certainty == Speculated {
		return Claim{}, false
	}
	var last *Claim
	for _, o := range d.Kind(Spinoff) {
		switch {
		case o.ID == c.ID || !o.Told().after(c.Told()) || o.Certainty != Denied && !o.Certainty.Firm(), o.band() == Loose && c.band() != Loose, !d.oneOffshoot(c, o):
		case last == nil || o.Told().after(last.Told()):
			last = o
		}
	}
	if last == nil || last.Dropped() == c.Dropped() {
		return Claim{}, false
	}
	return *last, true
}

// Dropped reports whether a claim tells that a show which was to come of this one does not.
func (c *Claim) Dropped() bool {
	return c.Kind == Spinoff && (c.no() || givenUp.MatchString(c.Value.Text))
}

var givenUp = regexp.MustCompile(`(?i)\b(?:scrapped|shelved|dropped|axed|cancell?ed|abandoned|no longer|not (?:moving|going) (?:forward|ahead))\b`)

// oneOffshoot reports whether two claims tell of one and the same show that comes of this one: they
// have a name in common; or one has none, they are of one kind, and no other is told of.
func (d *Dossier) oneOffshoot(a, b *Claim) bool {
	of, with := namesIn(a), namesIn(b)
	if len(of) > 0 && len(with) > 0 {
		return slices.ContainsFunc(of, func(n string) bool { return slices.Contains(with, n) })
	}
	if kindOfOffshoot(a) != kindOfOffshoot(b) {
		return false
	}
	var named []string
	for _, c := range d.Kind(Spinoff) {
		names := namesIn(c)
		if len(names) == 0 || c.Dropped() && len(named) == 0 {
			continue
		}
		if len(named) > 0 && !slices.ContainsFunc(names, func(n string) bool { return slices.Contains(named, n) }) {
			return false
		}
		named = append(named, names...)
	}
	return true
}

// namesIn are the words of a claim on such a show that may be part of a name, but for the name of
// this show and of whoever says it.
func namesIn(c *Claim) (list []string) {
	known := strings.ToLower(c.ShowName + " " + c.By)
	for _, w := range strings.FieldsFunc(c.Value.Text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		first, _ := utf8.DecodeRuneInString(w)
		if low := strings.ToLower(w); unicode.IsUpper(first) && !noName[low] && !strings.Contains(known, low) {
			list = append(list, low)
		}
	}
	return list
}

// noName are words with which a text may begin, or that stand in it with a capital, and are no name.
var noName = map[string]bool{"a": true, "an": true, "the": true, "no": true, "another": true, "spinoff": true, "spin": true, "off": true, "prequel": true, "sequel": true,
	"film": true, "movie": true, "plans": true, "us": true, "uk": true, "american": true, "british": true, "tv": true, "it": true, "there": true}

var offshootKinds = []*regexp.Regexp{
	regexp.MustCompile(`(?i)\b(?:films?|movies?)\b`), regexp.MustCompile(`(?i)\bprequels?\b`), regexp.MustCompile(`(?i)\bsequels?\b`), regexp.MustCompile(`(?i)\b(?:remakes?|versions?|adaptations?|reboots?)\b`),
}

// kindOfOffshoot is which kind of show comes of this one; a spin-off where nothing says more.
func kindOfOffshoot(c *Claim) int {
	return slices.IndexFunc(offshootKinds, func(k *regexp.Regexp) bool { return k.MatchString(c.Value.Text) })
}
