package answer

import (
	"testing"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// TestOffshootNamed: a show that has the title of another and more is the spin-off of that.
func TestOffshootNamed(t *testing.T) {
	made := claim(0, tv.Spinoff, tv.Confirmed, text("The network has also ordered a spinoff, Harbour Lights Juniors, with children"))
	made.Quote = made.Value.Text + "."
	second := claim(0, tv.Spinoff, tv.Confirmed, text("A prequel, Harbour Lights: The First Boat, is in development"))
	second.Quote = second.Value.Text + "."
	star := claim(0, tv.Spinoff, tv.Confirmed, text("A spinoff with Harbour Lights Star Ida Voss is in development"))
	star.Quote = star.Value.Text + "."
	for question, want := range map[string]string{
		"when does harbour lights juniors premiere": "when does harbour lights spinoff premiere",
		"who hosts Harbour Lights: Juniors?":        "who hosts Harbour Lights spinoff",
		"who is in harbour lights the first boat":   "who is in harbour lights spinoff",
		"who is in harbour lights":                  "",
		"who is in harbour lights season 2":         "",
		"is there a harbour lights spinoff":         "",
		"is harbour lights star ida voss back":      "",
		"is harbour lights junior":                  "",
		"is juniors still happening harbour lights": "is the spinoff still happening harbour lights",
	} {
		show := names.Entry{Kind: names.Show, ID: "harbour-lights", Name: "Harbour Lights"}
		q := ask.Read(question, index(), ask.Options{Day: today, Show: show})[0]
		got, ok := OffshootNamed(q, tv.NewDossier([]tv.Claim{made, second, star}, today))
		if got != want || ok != (want != "") {
			t.Errorf("%s\n  is read %q\n  and should %q", question, got, want)
		}
	}
}

// TestOffshootsSentence: what a sentence has of the spin-off is told of that.
func TestOffshootsSentence(t *testing.T) {
	made := claim(0, tv.Spinoff, tv.Confirmed, text("The network has also ordered a spinoff, Harbour Lights Juniors, with children"))
	host := crewOf(0, "Per Lund", "host", "Per Lund hosts Harbour Lights.")
	judge := crewOf(0, "Tom Keane", "host", "Tom Keane will host the spinoff, which is set to premiere in March.")
	opens := claim(4, tv.Premiere, tv.Confirmed, day("2027-03"))
	opens.Quote = judge.Quote
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"who hosts the harbour lights spinoff", []tv.Claim{made, host}, ""},
		{"who hosts the harbour lights spinoff", []tv.Claim{made, host, judge}, judge.Quote},
		{"when does the harbour lights spinoff premiere", []tv.Claim{made, opens}, opens.Quote},
		{"when does the harbour lights spinoff premiere", []tv.Claim{made}, ""},
		{"is tom keane on the harbour lights spinoff", []tv.Claim{made, host, judge}, judge.Quote},
		{"is per lund on the harbour lights spinoff", []tv.Claim{made, host, judge}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
