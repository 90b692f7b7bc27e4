package glean

import "testing"

// A question as the statement that it asks about.
func TestDeclared(t *testing.T) {
	for question, want := range map[string]string{
		"Has filming started?":                                 " filming has started . ",
		"So is there going to be a third season?":              " there is going to be a <E> . ",
		"Will Ida Voss be back as Nora Vale?":                  " <N> will be back as <N> . ",
		"Do you start shooting in May?":                        " you start shooting in <D> . ",
		"Is it true that Ida Voss is leaving the show?":        " <N> is leaving the show . ",
		"Any chance of a spin-off?":                            " there will be a spin-off . ",
		"Is season 4 the end of the show?":                     " <E> is the end of the show . ",
		"Would you like a third season?":                       "",
		"Why is Ida Voss leaving?":                             "",
		"Is Ida Voss not coming back?":                         "",
		"Have Ida Voss and Per Lund finished filming, really?": " <N> and <N> have finished filming . ",
	} {
		r := newReader(Article{Text: question + " Yes.", Published: "2026-05-12"}, Library{})
		r.split()
		r.mention()
		got := ""
		if d, _ := r.declared(&r.sentences[0], &r.sentences[1], ""); d != nil {
			got = d.shape.text
		}
		for i := 0; i < len(got); i++ {
			if got[i] == '<' {
				for got[i+2] != '>' {
					got = got[:i+2] + got[i+3:]
				}
			}
		}
		if got != want {
			t.Errorf("%q asks %q, not %q", question, got, want)
		}
	}
}
