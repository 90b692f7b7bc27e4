package answer

import (
	"testing"

	"backlot/internal/tv"
)

func quoteOf(article, by, words string) tv.Claim {
	c := claim(0, tv.Quote, tv.Confirmed, text(words))
	c.By, c.Article, c.ID, c.Quote = by, article, article+words, "“"+words+",” "+by+" said."
	return c
}

// What somebody said of a thing is told where they have another word for it; else the newest
// that they said is near.
func TestSaidOf(t *testing.T) {
	axed := claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))
	axed.Article, axed.Quote = "b1", "Norda has cancelled Harbour Lights after three seasons."
	flood := claim(3, tv.Stage, tv.Confirmed, text(tv.Paused))
	flood.Article, flood.Quote = "b2", "Filming was halted when a flood hit the set."
	fourth := quoteOf("a1", "Ida Voss", "I would never say never to a fourth")
	sad := quoteOf("b1", "Ida Voss", "I'm heartbroken, but so proud of what we made")
	plans := quoteOf("b1", "Ida Voss", "There is no plan to bring it back to the coast")
	reopen := quoteOf("b2", "Ida Voss", "The hotel will open its doors")
	cold := quoteOf("a9", "Ida Voss", "The storm is real this year")
	late := quoteOf("a9", "Ida Voss", "We start at six, in the dark")
	day4 := quoteOf("a1", "Ida Voss", "On the fourth day I wept, and a fourth time after that")
	lund := quoteOf("b1", "Per Lund", "I'm heartbroken")
	for _, c := range []struct {
		questions []string
		claims    []tv.Claim
		want      string
	}{
		{[]string{"what did ida voss say about season 4", "what does ida voss say about a fourth season", "what has ida voss said about series 4"}, []tv.Claim{fourth}, fourth.Value.Text},
		{[]string{"what did ida voss say about season 4", "what does ida voss say about a fourth season"}, []tv.Claim{day4}, ""},
		{[]string{"what did ida voss say about season 5", "what did ida voss say about season 2"}, []tv.Claim{fourth}, ""},
		{[]string{"what did ida voss say about the cancellation", "what did ida voss say about it being cancelled", "how did ida voss react to the cancellation"}, []tv.Claim{axed, plans, sad, cold}, sad.Value.Text},
		{[]string{"what did ida voss say about the flood", "how did ida voss react to the flood"}, []tv.Claim{flood, reopen, cold}, reopen.Value.Text},
		{[]string{"what did ida voss say about the flood", "what did ida voss say about the cancellation", "what did ida voss say about money"}, []tv.Claim{axed, flood, cold, late}, ""},
		{[]string{"what did ida voss say about the cancellation"}, []tv.Claim{axed, lund, cold, late}, ""},
	} {
		for _, q := range c.questions {
			a := put(q, c.claims...)
			if got := brief(a); got != c.want {
				t.Errorf("%s (%s)\n  is answered %q\n  and should  %q", q, c.claims[0].Quote, got, c.want)
			}
			if c.want == "" && (a.Near.Kind != tv.Quote || a.Near.By != "Ida Voss") {
				t.Errorf("%s (%s): near is %q", q, c.claims[0].Quote, a.Near.Value.Text)
			}
		}
	}
	if a := put("what did per lund say about the flood", flood, reopen); a.Known() || a.Near.Kind == tv.Quote {
		t.Errorf("of somebody who said nothing: %q, near %q", brief(a), a.Near.Value.Text)
	}
}
