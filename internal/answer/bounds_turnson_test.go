package answer

import (
	"testing"

	"backlot/internal/tv"
)

// What has not what a question turns on is not told, however near it comes; what has it is.
func TestTurnsOn(t *testing.T) {
	said := func(c tv.Claim, by, quote string) tv.Claim { c.By, c.Quote = by, quote; return c }
	as := func(c tv.Claim, detail, quote string) tv.Claim { c.Detail, c.Quote = detail, quote; return c }
	runa := as(claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars)), "", "Ida Voss is Runa, whose son is missing.")
	aske := as(claim(3, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Stars)), "", "Per Lund plays Captain Aske.")
	back := claim(3, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Returns))
	gone := claim(3, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Departs))
	son := as(claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "Rolf", tv.Joins)), "", "Tom Keane joins as Rolf, Runa's second son.")
	keeper := as(claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "", tv.Stars)), "the lighthouse keeper", "Tom Keane plays the lighthouse keeper.")
	guest := as(claim(3, tv.Cast, tv.Confirmed, part("Tom Keane", "", tv.Joins)), "the mother of the bride", "Tom Keane guests as the mother of the bride.")
	joins := as(claim(3, tv.Cast, tv.Reported, part("Tom Keane", "", tv.Joins)), "in talks", "Tom Keane is in talks.")
	never := as(claim(3, tv.Cast, tv.Denied, part("Tom Keane", "the forger", tv.Joins)), "", "Tom Keane does not join as the forger.")
	renewed := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	glad := said(claim(3, tv.Quote, tv.Confirmed, text("we were all so glad of it")), "Ida Voss", "“We were all so glad of it,” said Ida Voss.")
	inLaw := related("Captain Aske", "Runa", "former father-in-law", "Captain Aske is Runa's former father-in-law.")
	ex := related("Captain Aske", "Runa", "ex-husband", "Captain Aske is Runa's ex-husband.")
	wed := related("Captain Aske", "Runa", "husband", "Captain Aske is Runa's husband.")
	since := related("Captain Aske", "Runa", "married since 1971", "Captain Aske and Runa have been married since 1971.")
	first := as(claim(3, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "director"}), "the first block", "Tom Keane directs the first block.")
	regatta := as(claim(3, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "director"}), "the regatta episode", "Tom Keane directs the regatta episode.")
	one := as(claim(3, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "director"}), "one episode", "Tom Keane directs one episode.")
	producer := claim(3, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "executive producer"})
	for _, c := range []struct {
		questions []string
		claims    []tv.Claim
		want      string
	}{
		// words of somebody's
		{[]string{"has per lund had anything to say about being back", "per lund's thoughts on being back", "anything from per lund on being back", "has per lund commented on being back"}, []tv.Claim{back}, ""},
		{[]string{"is per lund back", "is captain aske back"}, []tv.Claim{back}, "yes; Per Lund returns"},
		{[]string{"what did ida voss say about it", "has ida voss had anything to say about it"}, []tv.Claim{glad}, "we were all so glad of it"},
		{[]string{"what did ida voss say about doing more, anything on record"}, []tv.Claim{renewed}, ""},
		{[]string{"what did rob tarn say about ida voss"}, []tv.Claim{glad}, ""},
		// what is between people
		{[]string{"who is runa married to", "who is captain aske to runa", "runa and captain aske, are they a couple"}, []tv.Claim{runa, aske}, ""},
		{[]string{"who is runa's dad", "who's runa's father"}, []tv.Claim{inLaw}, ""},
		{[]string{"who is runa's father-in-law"}, []tv.Claim{inLaw}, "former father-in-law"},
		{[]string{"who is runa's husband"}, []tv.Claim{ex}, ""},
		{[]string{"who is runa's ex-husband"}, []tv.Claim{ex}, "ex-husband"},
		{[]string{"who is runa's husband"}, []tv.Claim{wed}, "husband"},
		{[]string{"where did runa and captain aske get married", "when did runa and captain aske get married", "how long were runa and captain aske married"}, []tv.Claim{wed}, ""},
		{[]string{"how long have runa and captain aske been married"}, []tv.Claim{since}, "married since 1971"},
		{[]string{"who is runa's mother"}, []tv.Claim{related("Runa", "the old emperor", "daughter", "Runa is the old emperor's daughter.")}, ""},
		{[]string{"who is runa's father"}, []tv.Claim{related("Runa", "the old emperor", "daughter", "Runa is the old emperor's daughter.")}, "daughter"},
		// whose kin has the part
		{[]string{"who plays the man in the boat with runa", "who is playing the smuggler that runa hides"}, []tv.Claim{runa}, ""},
		{[]string{"who plays runas boss", "who plays runa's ex"}, []tv.Claim{runa}, ""},
		{[]string{"who plays runa's second son", "who plays runa's son"}, []tv.Claim{runa, son}, "Tom Keane joins"},
		{[]string{"who plays runa's first son"}, []tv.Claim{runa, son}, ""},
		{[]string{"who plays the bride"}, []tv.Claim{guest}, ""},
		{[]string{"who plays the forger"}, []tv.Claim{never}, ""},
		// what a part is called, and what somebody plays
		{[]string{"what is tom keane's character called", "tom keane's keeper, what's he called", "what's the name of tom keane's character"}, []tv.Claim{keeper}, ""},
		{[]string{"what does tom keane play"}, []tv.Claim{keeper}, "Tom Keane stars"},
		{[]string{"who would tom keane play in it", "which character does tom keane play"}, []tv.Claim{joins}, ""},
		{[]string{"who does imelda thorne play"}, []tv.Claim{runa}, ""},
		// whoever comes in somebody's place, or does it with them
		{[]string{"who is joining after per lund", "who takes the place of per lund", "who is taking over from per lund"}, []tv.Claim{gone}, ""},
		{[]string{"who plays with ida voss in it", "ida voss's co-star"}, []tv.Claim{runa}, ""},
		{[]string{"tom keane produces it together with"}, []tv.Claim{producer}, ""},
		// why
		{[]string{"why is per lund leaving", "any idea why per lund leaves"}, []tv.Claim{as(gone, "after season 3", "Per Lund leaves.")}, ""},
		{[]string{"why is per lund leaving"}, []tv.Claim{as(gone, "for a film", "Per Lund leaves for a film.")}, "Per Lund departs"},
		// which of the episodes
		{[]string{"who directs block two", "who directs the second block", "who directs the wedding episode"}, []tv.Claim{first}, ""},
		{[]string{"who directs block one", "who directs the first block"}, []tv.Claim{first}, "Tom Keane director"},
		{[]string{"who directed the regatta episode"}, []tv.Claim{regatta}, "Tom Keane director"},
		{[]string{"which ep is tom keane directing"}, []tv.Claim{one}, ""},
	} {
		for _, q := range c.questions {
			if got := brief(put(q, c.claims...)); got != c.want {
				t.Errorf("%s\n  is answered %q\n  and should  %q", q, got, c.want)
			}
		}
	}
}
