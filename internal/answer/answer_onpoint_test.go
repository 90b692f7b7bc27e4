package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestOnPoint: what has a word of the question, and is about something else, is no answer.
func TestOnPoint(t *testing.T) {
	quoted := func(c tv.Claim, q string) tv.Claim { c.Quote = q; return c }
	of := func(kind tv.Kind, words string) tv.Claim {
		return quoted(claim(0, kind, tv.Confirmed, text(words)), words+".")
	}
	plot := func(words string) tv.Claim { return of(tv.Plot, words) }
	on := func(c tv.Claim, d tv.Date) tv.Claim { c.AsOf, c.Published = d, d; return c }
	said := func(by, words string) tv.Claim {
		c := of(tv.Quote, words)
		c.By, c.Quote = by, "\""+words+"\""
		return c
	}
	road := plot("Voss, known for The Drowned Valley, joins as Runa, a keeper who moves to the island after her divorce")
	danced := plot("The death comes only a week after Captain Aske danced with Runa at the harvest ball")
	follows := plot("Per Lund plays a new keeper who takes over following the death of Captain Aske")
	killed := plot("Captain Aske is killed when the boat goes down")
	ofAske := plot("The death of Captain Aske leaves Runa alone on the island")
	survives := plot("Lund would not say how Runa gets off the reef, but confirmed that she survives")
	at := of(tv.Other, "All six episodes will be on the player straight after the first has aired")
	told := said("Per Lund", "We ended on a cliffhanger because we were told that we were safe")
	cancelled := on(claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled)), "2026-03-05")
	cancelled.Quote = "The BBC has axed Harbour Lights after two series."
	dropped := quoted(on(claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)), "2026-03-05"), "\"In order to make room for new shows we have decided not to bring Harbour Lights back for a third series,\" the BBC said.")
	dropped.Negative = true
	saved := quoted(on(claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)), "2026-07-14"), "Four months after it was axed by the BBC, Harbour Lights has been rescued by Channel 4.")
	saved.ID += "saved"
	home := quoted(on(claim(0, tv.OnNetwork, tv.Confirmed, text("Channel 4")), "2026-07-14"), saved.Quote)
	stays := of(tv.Other, "Both series will stay on BBC iPlayer")
	gloves := said("Ida Voss", "Per has left very big boots to fill")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"does runa die", []tv.Claim{road}, ""},
		{"is runa dead", []tv.Claim{road}, ""},
		{"does runa die", []tv.Claim{danced}, ""},
		{"how does captain aske die", []tv.Claim{danced}, ""},
		{"how did captain aske die", []tv.Claim{follows}, ""},
		{"does captain aske die", []tv.Claim{follows}, follows.Value.Text},
		{"does captain aske die", []tv.Claim{ofAske}, ofAske.Value.Text},
		{"does runa die", []tv.Claim{ofAske}, ""},
		{"does captain aske die", []tv.Claim{killed}, killed.Value.Text},
		{"how does captain aske die", []tv.Claim{killed}, killed.Value.Text},
		{"does runa die", []tv.Claim{survives}, survives.Value.Text},
		{"does runa die", []tv.Claim{plot("Lund says the dog gets the death scene, not Runa")}, "Lund says the dog gets the death scene, not Runa"},
		{"does runa die in the storm", []tv.Claim{survives}, survives.Value.Text},
		{"what happened to ida voss", []tv.Claim{plot("Voss was last seen leaving the lighthouse on foot")}, "Voss was last seen leaving the lighthouse on foot"},
		{"why was harbour lights delayed", []tv.Claim{at}, ""},
		{"why was harbour lights cancelled", []tv.Claim{cancelled, told}, ""},
		{"why was harbour lights cancelled", []tv.Claim{cancelled, told, dropped}, dropped.Quote},
		{"why did the bbc axe harbour lights", []tv.Claim{cancelled, told, dropped, saved}, dropped.Quote + "; renewed"},
		{"who saved harbour lights", []tv.Claim{cancelled, saved, home, stays}, "renewed; cancelled"},
		{"who leaves harbour lights in week one", []tv.Claim{gloves}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
