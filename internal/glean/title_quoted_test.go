package glean

import (
	"slices"
	"testing"

	"backlot/internal/names"
)

// candidatesOf gives the reader of an article once its titles are weighed.
func candidatesOf(t *testing.T, title, text string, shows ...string) *reader {
	t.Helper()
	r := newReader(Article{Title: title, Text: text, Published: "2026-03-03", Shows: shows}, lists(t))
	r.split()
	r.mention()
	return r
}

// What looks like a day, a number or an abbreviation may be part of a title: it is weighed whole.
func TestTitlesAreWeighedWhole(t *testing.T) {
	for _, c := range []struct{ title, text, want string }{
		{"A pact", "She will run the priest drama “Saint Monday” (Norda), now filming its third season.", "Saint Monday"},
		{"A pact", "The cast of *Sons of Saturday* was named. The drama has six episodes.", "Sons of Saturday"},
		{"Second Sunday axed after one series", "Norda has axed Second Sunday, the sitcom about a league. A second series of Second Sunday will not be made.", "Second Sunday"},
		{"First look", "The channel has released images from Seven Stars, a new drama series in six episodes.", "Seven Stars"},
		{"A farewell", "The network says goodbye to “Tell Me You’re Sorry.” The drama had two seasons.", "Tell Me You're Sorry"},
		{"A farewell", "The network says goodbye to “Don’t Look Down.” The drama had two seasons.", "Don't Look Down"},
		{"An order", "HBO has ordered *Mr. Ishikawa Goes Home*, a drama in seven episodes.", "Mr. Ishikawa Goes Home"},
		{"An order", "Come late to *Dept. Q*? The drama has nine episodes.", "Dept. Q"},
		{"A departure", "*St Aldhelm’s* is losing a consultant. The drama films in Bath.", "St Aldhelm's"},
		{"A departure", "It is all go at St Cuthbert’s, where a consultant leaves. The drama films in Bath.", "St Cuthbert's"},
		{"Production starts", "Production has started on Sky Original Redwater Bank, a six-part thriller series.", "Redwater Bank"},
		{"A mystery", "Dead Calm Harbour returns to Norda for a second season in May.", "Dead Calm Harbour"},
	} {
		r := candidatesOf(t, c.title, c.text)
		if r.cands.byKey[names.Fold(c.want)] == nil {
			var list []string
			for _, x := range r.cands.list {
				list = append(list, x.name)
			}
			t.Errorf("%q: %q is not weighed among %q", c.text, c.want, list)
		}
	}
	for _, c := range []struct{ text, not string }{
		{"The drama is made by Paperboat Productions for Norda. The series has six episodes.", "Paperboat Productions"},
		{"Filming on Marrow began on Monday, May 4. The second season of Marrow has six episodes.", "Monday, May"},
	} {
		if r := candidatesOf(t, "A series", c.text); r.cands.byKey[names.Fold(c.not)] != nil {
			t.Errorf("%q: %q is weighed", c.text, c.not)
		}
	}
}

// A show that the call names is found however its apostrophes are written.
func TestCalledShowWithATypographicApostrophe(t *testing.T) {
	for _, name := range []string{"Ms. Pemberton’s School for Spies", "Ms. Pemberton's School for Spies"} {
		r := candidatesOf(t, "Two more years", "Norda has renewed “Ms. Pemberton’s School for Spies” for a second season.", name)
		if !slices.ContainsFunc(r.mentions, func(m mention) bool { return m.kind == isShow }) {
			t.Errorf("%s is not found", name)
		}
	}
}

// A title that is likely none does not take over from one that surely is.
func TestDoubtedTitleTakesNothingOver(t *testing.T) {
	r := candidatesOf(t, "Windfall Creek", "Norda has renewed Windfall Creek. Galveston is ready. The drama has six episodes.", "Windfall Creek")
	r.titles["galveston"] = &title{name: "Galveston", chance: 0.3}
	r.main = r.titles["windfall creek"]
	s := &r.sentences[1]
	p := placed{at: 0, mention: &mention{from: s.from, to: s.from + 1, name: "Galveston"}}
	if !r.doubted(s, p, r.titles["galveston"]) {
		t.Error("a title that is likely none is not doubted")
	}
	r.titles["galveston"].chance = 0.9
	if r.doubted(s, p, r.titles["galveston"]) {
		t.Error("a likely title is doubted")
	}
}
