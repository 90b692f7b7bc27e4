package glean

import (
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzRead holds what is true of every text: reading ends, gives the same twice,
// and quotes nothing that the text does not have.
func FuzzRead(f *testing.F) {
	lib := testLibrary(f)
	for _, s := range []string{
		"", story, "(((((Ida Voss (Runa (", "\"\"\"'''", "1. Nightjar (Halcyon, October)\nIt returns.", "<P1> <S999999> {per} Severance season 2", "season 99999999999999999999",
		"\xff\xfe Severance\u202e season 2 premieres on 3 May\x00", "“Ninefold,” Q. A. CF: The third season isn’t the last one.", strings.Repeat("Voss, ", 300),
		"KESTREL LANE\nSeries two starts.\n\nTHE ASSIZE\nSeries three slips.\n\nLOW WATER\nVolume II lands.",
	} {
		f.Add(s, "Harbour Lights returns", "2026-03-03", "Harbour Lights")
	}
	f.Add(`"Nobody calls it that," she said of the series renewed for season 2.`, "", "", "") // a call that names no show
	f.Fuzz(func(t *testing.T, text, title, published, show string) {
		if len(text) > 1<<16 || len(title) > 1<<10 {
			t.Skip()
		}
		a := Article{Text: text, Title: title, Shows: []string{show}}
		if published == "2026-03-03" {
			a.Published = "2026-03-03"
		}
		began := time.Now()
		out := Read(a, lib)
		if took := time.Since(began); took > 20*time.Second {
			t.Errorf("%v for %d bytes", took, len(text))
		}
		if again := Read(a, lib); !reflect.DeepEqual(out, again) {
			t.Errorf("read twice, two readings of %q", text)
		}
		for _, c := range out.Claims {
			if c.Start < 0 || c.End > len(text) || c.Start >= c.End || text[c.Start:c.End] != c.Quote {
				t.Fatalf("a quote that is not in the text: %q at %d to %d", c.Quote, c.Start, c.End)
			}
			if c.Rule == "" || c.ShowName == "" || c.Check() != nil {
				t.Errorf("a claim without rule or show, or against the form: %+v", c)
			}
			if utf8.ValidString(text) && utf8.ValidString(title) && utf8.ValidString(show) && !utf8.ValidString(told(c)) {
				t.Errorf("letters cut in two: %q", told(c))
			}
		}
		for _, s := range out.Sentences {
			if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
				t.Errorf("a sentence from %d to %d of %d bytes", s.Start, s.End, len(text))
			}
		}
	})
}
