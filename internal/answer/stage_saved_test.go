package answer

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// ofNetwork makes a claim one that a network makes of itself.
func ofNetwork(c tv.Claim, who string) tv.Claim {
	c.By, c.Tier, c.Voice, c.ID = who, tv.TierNetwork, tv.TierNetwork, c.ID+who
	return c
}

// fates are what may be told of a show's order, each of a day of its own.
func fates() map[string]tv.Claim {
	open := told(claim(4, tv.Stage, tv.Confirmed, text(tv.Renewed)), "2026-07-01")
	open.Negative, open.Quote = true, "Norda has not said whether there will be a fourth season."
	refused := told(claim(4, tv.Stage, tv.Confirmed, text(tv.Renewed)), "2026-07-02")
	refused.Negative, refused.Quote = true, "There will be no fourth season."
	guess := told(claim(0, tv.Stage, tv.Speculated, text(tv.Cancelled)), "2026-06-20")
	rumour := loose(told(claim(0, tv.Stage, tv.Reported, text(tv.Cancelled)), "2026-06-01"))
	reason := told(claim(0, tv.Other, tv.Confirmed, text("Sola cancelled it because of its cost")), "2026-02-01")
	return map[string]tv.Claim{
		"before":  told(claim(2, tv.Stage, tv.Confirmed, text(tv.Renewed)), "2025-01-01"),
		"seen":    told(claim(2, tv.Premiere, tv.Confirmed, day("2025-10-01")), "2025-10-02"),
		"axed":    ofNetwork(told(claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled)), "2026-02-01"), "Sola"),
		"saved":   ofNetwork(told(claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)), "2026-05-01"), "Norda"),
		"heard":   loose(told(claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)), "2026-05-02")),
		"rumour":  rumour,
		"denied":  ofNetwork(told(claim(0, tv.Stage, tv.Denied, text(tv.Cancelled)), "2026-06-10"), "Norda"),
		"open":    open,
		"refused": refused,
		"guess":   guess,
		"last":    told(claim(0, tv.Final, tv.Confirmed, number(4)), "2026-06-15"),
		"reason":  reason,
		"late":    ofNetwork(told(claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)), "2026-08-01"), "Norda"),
		"again":   ofNetwork(told(claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled)), "2026-09-01"), "Norda"),
		"axed2":   told(claim(2, tv.Stage, tv.Confirmed, text(tv.Cancelled)), "2026-02-01"),
		"home":    told(claim(0, tv.OnNetwork, tv.Confirmed, text("Norda")), "2026-05-01"),
	}
}

func named(names string) []tv.Claim {
	all := fates()
	var list []tv.Claim
	for _, n := range strings.Fields(names) {
		list = append(list, all[n])
	}
	return list
}

// TestSaved: a show that one network cancels and another saves, a rumour of its end that is
// denied, and what is undecided.
func TestSaved(t *testing.T) {
	for _, c := range []struct{ question, claims, want string }{
		// Cancelled, then saved by another.
		{"is harbour lights cancelled", "axed saved", "no; renewed; cancelled"},
		{"is harbour lights over", "axed saved", "no; renewed; cancelled"},
		{"was harbour lights cancelled", "axed saved", "yes; cancelled; renewed"},
		{"did they axe harbour lights", "axed saved", "yes; cancelled; renewed"},
		{"why was harbour lights cancelled", "axed saved", "not cancelled; renewed; cancelled"},
		{"why was harbour lights cancelled", "axed saved reason", "Sola cancelled it because of its cost; renewed"},
		{"who cancelled harbour lights", "axed saved", "cancelled; renewed"},
		{"did sola cancel harbour lights", "axed saved home", "yes; cancelled; renewed"},
		{"did norda cancel harbour lights", "axed saved home", "no; renewed; cancelled"},
		{"has norda renewed harbour lights", "axed saved home", "yes; renewed; cancelled"},
		{"has sola renewed harbour lights", "axed saved home", "no; renewed; cancelled"},
		{"has sola renewed harbour lights", "axed saved", "no; renewed; cancelled"},
		{"has zuma renewed harbour lights", "axed saved", "renewed; cancelled"},
		{"did sola save harbour lights", "axed saved home", "no; renewed; cancelled"},
		{"did norda save harbour lights", "axed saved home", "yes; renewed; cancelled"},
		{"was harbour lights saved", "axed saved", "yes; renewed; cancelled"},
		{"is harbour lights coming back", "axed saved", "yes; renewed; cancelled"},
		{"is season 3 cancelled", "axed saved", "no; renewed; cancelled"},
		// It is the same where its last season is said to be cancelled.
		{"is harbour lights cancelled", "before axed2 saved", "no; renewed; cancelled"},
		{"was harbour lights cancelled", "before axed2 saved", "yes; cancelled; renewed"},
		{"why was harbour lights cancelled", "before axed2 saved", "not cancelled; renewed; cancelled"},
		// And cancelled again.
		{"is harbour lights cancelled", "axed saved again", "yes; cancelled"},
		{"did norda cancel harbour lights", "axed saved again home", "yes; cancelled"},
		// Nobody saves what they have cancelled themselves.
		{"is sola saving harbour lights", "axed", "no; cancelled"},
		{"will sola save harbour lights", "axed", "no; cancelled"},
		{"is norda saving harbour lights", "axed", ""},
		{"did norda cancel harbour lights", "axed", "cancelled"}, // it was another who did
		// A loose word saves nothing that is known to be over.
		{"is harbour lights cancelled", "axed heard", "yes; cancelled; renewed"},
		// A rumour of the end, before and after it is denied.
		{"is harbour lights cancelled", "saved rumour", "renewed; cancelled"},
		{"why was harbour lights cancelled", "saved rumour", "not cancelled; renewed; cancelled"},
		{"is harbour lights cancelled", "saved rumour denied", "no; denied cancelled; cancelled; renewed"},
		{"was harbour lights cancelled", "saved rumour denied", "no; denied cancelled; cancelled; renewed"},
		{"is season 3 cancelled", "saved rumour denied", "no; denied cancelled; cancelled; renewed"},
		{"why was harbour lights cancelled", "saved rumour denied", "not cancelled; denied cancelled; cancelled"},
		{"is harbour lights renewed", "saved rumour denied", "yes; renewed; denied cancelled"},
		{"is harbour lights coming back", "before seen rumour denied", "denied cancelled; cancelled"},
		{"is this the last season of harbour lights", "before seen rumour denied", "denied cancelled"},
		{"is harbour lights cancelled", "axed saved rumour denied", "no; denied cancelled; cancelled; renewed"},
		{"was harbour lights cancelled", "rumour denied late", "no; renewed"},
		// That none of it was said, of a season long seen.
		{"is harbour lights cancelled", "before seen", "not cancelled; renewed"},
		{"is harbour lights coming back", "before seen", ""},
		// What nobody has decided is neither yes nor no.
		{"will there be a season 4", "saved open", "no renewed"},
		{"is harbour lights renewed for season 4", "saved open", "no renewed"},
		{"is season 4 cancelled", "saved open", "not cancelled; no renewed"},
		{"will there be a season 4", "saved refused", "no; no renewed"},
		{"is harbour lights renewed for season 4", "saved refused", "no; no renewed"},
		// It comes to its end, and is not cancelled.
		{"why was harbour lights cancelled", "last", "not cancelled; 4"},
	} {
		if got := brief(put(c.question, named(c.claims)...)); got != c.want {
			t.Errorf("%s, of %s\n  is answered %q\n  and should  %q", c.question, c.claims, got, c.want)
		}
	}
}

// TestFatesHold: whatever is told of a show's order, in whatever order it comes, no answer
// says that nobody said what somebody has, nor yes or no against what is known.
func TestFatesHold(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 11))
	pool := slices.Sorted(maps.Keys(fates()))
	questions := []string{"is harbour lights cancelled", "was harbour lights cancelled", "why was harbour lights cancelled", "is harbour lights coming back",
		"is harbour lights renewed", "will there be a season 4", "has norda renewed harbour lights", "did sola save harbour lights", "is sola saving harbour lights", "is season 4 cancelled"}
	for range 1000 {
		random.Shuffle(len(pool), func(i, j int) { pool[i], pool[j] = pool[j], pool[i] })
		names := pool[:1+random.IntN(6)]
		claims := named(strings.Join(names, " "))
		q := questions[random.IntN(len(questions))]
		a := put(q, claims...)
		has := func(n string) bool { return slices.Contains(names, n) }
		fail := func(why string) { t.Errorf("%s: %s, of %v, is answered %q", why, q, names, brief(a)) }
		random.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
		if brief(put(q, claims...)) != brief(a) {
			fail("the order of import decides")
		}
		tellsEnd := false
		for _, x := range a.Told {
			tellsEnd = tellsEnd || saysOver(x.Claim) || x.Claim.Kind == tv.Final
		}
		if a.Corrects == ask.IsCancelled && !tellsEnd && (has("axed") || has("axed2") || has("rumour") || has("again")) {
			fail("no source says what one has said")
		}
		over := has("again") || (has("axed") || has("axed2")) && !has("saved") && !has("late") && !has("denied")
		switch q {
		case "is harbour lights cancelled":
			if a.Verdict == No && over || a.Verdict == Yes && !over {
				fail("against what is known")
			}
		case "is harbour lights coming back", "is harbour lights renewed":
			if a.Verdict == Yes && over {
				fail("it is over")
			}
		case "will there be a season 4", "is season 4 cancelled":
			if a.Verdict == No && has("open") && !has("refused") && !over && !has("last") && !has("denied") {
				fail("nobody has decided")
			}
		case "did sola save harbour lights", "is sola saving harbour lights":
			if a.Verdict == Yes {
				fail("Sola never did")
			}
		}
	}
}
