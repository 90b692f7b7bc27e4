package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestReadAndUsed: what is read answers whoever asks for it, and what held before is told to whoever
// asks for that.
func TestReadAndUsed(t *testing.T) {
	on := func(c tv.Claim, d tv.Date) tv.Claim { c.AsOf, c.Published = d, d; return c }
	quoted := func(c tv.Claim, q string) tv.Claim { c.Quote = q; return c }
	of := func(kind tv.Kind, words string) tv.Claim {
		return quoted(claim(0, kind, tv.Confirmed, text(words)), words+".")
	}
	renewed := on(claim(7, tv.Stage, tv.Confirmed, text(tv.Renewed)), "2026-04-14")
	leaves := on(claim(5, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs)), "2026-04-14")
	back := on(claim(6, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns)), "2026-07-28")
	older := on(claim(6, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns)), "2026-02-01")
	hulu := quoted(claim(0, tv.OnNetwork, tv.Confirmed, text("Hulu")), "The ten-episode revival premieres on Hulu.")
	plain := quoted(claim(0, tv.OnNetwork, tv.Confirmed, text("Norda")), "Harbour Lights is on Norda.")
	old := quoted(claim(0, tv.Episodes, tv.Confirmed, number(154)), "The original \"Harbour Lights\" ran for seven seasons and 154 episodes on ABC.")
	gone := quoted(claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs)), "Ida Voss, who played Runa on the original series, will not appear.")
	retired := of(tv.Other, "Voss retired from acting in 2011 and keeps bees in Norway")
	premiere := on(claim(0, tv.Premiere, tv.Confirmed, day("2026-10-08")), "2026-08-20")
	wrapped := on(claim(0, tv.Stage, tv.Confirmed, text(tv.Wrapped)), "2026-08-20")
	wrapped.When = "2026-06"
	under := quoted(claim(3, tv.Stage, tv.Confirmed, text(tv.Announced)), "Harbour Lights: Undertow, which is set in the 1970s, was announced last year and is expected in 2027.")
	weekly := quoted(claim(2, tv.Premiere, tv.Confirmed, day("2027-02-17")), "The second season starts on February 17, 2027, with two episodes, followed by one new episode every Wednesday.")
	ended := quoted(claim(2, tv.Plot, tv.Confirmed, text("The second series finished in December with Runa trapped on the reef")), "The second series finished in December with Runa trapped on the reef.")
	said := func(article, words string) tv.Claim {
		c := of(tv.Quote, words)
		c.By, c.Article, c.Quote, c.ID = "Per Lund", article, "\""+words+"\"", words
		return c
	}
	delay := claim(2, tv.Delay, tv.Confirmed, text("injury"))
	delay.Article = "late"
	hurt, story := said("late", "Ida is on the mend, and nobody would rush her"), said("look", "It is about what you do when the boat has gone")
	written := quoted(on(claim(3, tv.Cast, tv.Reported, part("", "Captain Aske", tv.Departs)), "2026-08-05"), "Tom Keane's Captain Aske will be written out, sources said.")
	plays := on(claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "Captain Aske", tv.Returns)), "2026-01-05")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is runa coming back to harbour lights", []tv.Claim{renewed, leaves, back}, "yes; Ida Voss returns; Ida Voss departs"},
		{"is ida voss returning", []tv.Claim{renewed, leaves, back}, "yes; Ida Voss returns; Ida Voss departs"},
		{"is runa coming back to harbour lights", []tv.Claim{renewed, leaves}, "Ida Voss departs"},
		{"is runa coming back to harbour lights", []tv.Claim{renewed, older, leaves}, "Ida Voss departs"},
		{"is ida voss leaving harbour lights", []tv.Claim{renewed, leaves, back}, "yes; Ida Voss departs; Ida Voss returns"},
		{"what channel was harbour lights on originally", []tv.Claim{hulu, old}, old.Quote},
		{"how many episodes did harbour lights originally have", []tv.Claim{hulu, old}, old.Quote},
		{"how many episodes did the original harbour lights have", []tv.Claim{hulu, old}, old.Quote},
		{"what channel was harbour lights on originally", []tv.Claim{hulu}, ""},
		{"what channel was harbour lights on originally", []tv.Claim{plain}, "Norda"},
		{"what channel is harbour lights on", []tv.Claim{hulu, old}, "Hulu"},
		{"who plays runa in the revival", []tv.Claim{gone}, gone.Quote},
		{"why isn't ida voss in harbour lights", []tv.Claim{gone, retired}, retired.Value.Text},
		{"has harbour lights finished filming", []tv.Claim{wrapped, premiere}, "yes; wrapped"},
		{"is filming done on harbour lights", []tv.Claim{wrapped, premiere}, "yes; wrapped"},
		{"when is harbour lights undertow out", []tv.Claim{premiere, under}, under.Quote},
		{"does harbour lights drop all at once or weekly", []tv.Claim{weekly}, weekly.Quote},
		{"how did series 2 of harbour lights end", []tv.Claim{ended}, ended.Value.Text},
		{"what did per lund say about the delay", []tv.Claim{delay, hurt, story}, hurt.Value.Text},
		{"what did per lund say about the delay", []tv.Claim{hurt, story}, hurt.Value.Text + "; " + story.Value.Text},
		{"is tom keane leaving harbour lights", []tv.Claim{plays, written}, "heard; departs"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
	if a := put("why is tom keane leaving harbour lights", plays, written); a.Known() || a.Near.ID != written.ID {
		t.Errorf("near why Tom Keane leaves is %v", a.Near)
	}
}
