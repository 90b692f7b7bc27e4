package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Whether somebody is in the spin-off is told of the spin-off, and not of this show; where
// nothing tells it, that there is one is near.
func TestInSpinoff(t *testing.T) {
	plays := castOf(3, "Ida Voss", "Runa", tv.Stars, "Ida Voss plays Runa.")
	made := claim(0, tv.Spinoff, tv.Confirmed, text("A spinoff of Harbour Lights is in development at Norda"))
	about := claim(0, tv.Spinoff, tv.Confirmed, text("a spin-off about Runa"))
	returns := castOf(0, "Ida Voss", "Runa", tv.Returns, "Ida Voss may return in the spinoff.")
	story := plotOf("The spinoff would follow an engineer ten years after the finale")
	for _, c := range []struct {
		questions []string
		claims    []tv.Claim
		want      string
	}{
		{[]string{"is ida voss in the spinoff", "will ida voss be in the spin-off", "is ida voss going to be in the harbour lights spinoff", "will ida voss appear in the spinoff", "is ida voss part of the spin off"}, []tv.Claim{plays, made}, ""},
		{[]string{"is ida voss in the spinoff", "will ida voss be in the spin-off"}, []tv.Claim{plays, made, returns}, returns.Quote},
		{[]string{"is runa in the spinoff", "will runa be in the harbour lights spin-off"}, []tv.Claim{plays, about}, "yes; a spin-off about Runa"},
		{[]string{"is captain aske in the spinoff", "is rook zander in the spinoff", "will rook be in the harbour lights spin-off"}, []tv.Claim{plays, about}, ""},
		{[]string{"is there a spinoff"}, []tv.Claim{plays, made}, "yes; " + made.Value.Text},
		{[]string{"what is the spinoff about", "what's the harbour lights spin-off about"}, []tv.Claim{made, story}, story.Quote},
		{[]string{"is ida voss in harbour lights"}, []tv.Claim{plays, made}, "yes; Ida Voss stars"},
	} {
		for _, q := range c.questions {
			a := put(q, c.claims...)
			if got := brief(a); got != c.want {
				t.Errorf("%s\n  is answered %q\n  and should  %q", q, got, c.want)
			}
			if c.want == "" && a.Near.Kind != tv.Spinoff {
				t.Errorf("%s: near is %+v", q, a.Near.Value)
			}
		}
	}
}

// That a show is revived is that it is saved, and nobody is called that.
func TestRevived(t *testing.T) {
	axed := claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))
	network := claim(0, tv.OnNetwork, tv.Confirmed, text("Norda"))
	plans := quoteOf("a1", "Ida Voss", "There are no plans to bring back the original show")
	for _, q := range []string{"will it be revived by another network", "will harbour lights be revived by another network", "will another network revive harbour lights", "will harbour lights be revived", "could it be revived elsewhere"} {
		if a := put(q, axed, network); a.Known() || !a.Near.Ends() {
			t.Errorf("%s: %q, near %+v", q, brief(a), a.Near.Value)
		}
		if got := brief(put(q, axed, network, plans)); got != plans.Value.Text {
			t.Errorf("%s: %q", q, got)
		}
	}
}
