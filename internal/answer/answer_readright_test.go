package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestReadRight: what was read right is told, and what is told since comes first.
func TestReadRight(t *testing.T) {
	at := func(c tv.Claim, article string, d tv.Date, from, till int) tv.Claim {
		c.Article, c.AsOf, c.Published, c.Start, c.End = article, d, d, from, till
		c.ID += article
		return c
	}
	quoted := func(c tv.Claim, quote string) tv.Claim { c.Quote = quote; return c }
	said := func(by, words string) tv.Claim {
		c := claim(0, tv.Quote, tv.Confirmed, text(words))
		c.By, c.Voice, c.Tier = by, tv.TierMaker, tv.TierMaker
		return c
	}
	back := at(claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns)), "a1", "2026-04-22", 0, 40)
	gone := at(claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "", tv.Departs)), "a2", "2026-08-05", 0, 40)
	goneBefore := at(claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "", tv.Departs)), "a3", "2026-01-05", 0, 40)
	last := at(claim(0, tv.Final, tv.Confirmed, number(2)), "a4", "2026-08-05", 0, 40)
	more := at(claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)), "a4", "2026-08-05", 50, 90)
	since := at(claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)), "a5", "2026-09-05", 0, 40)
	older := at(claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)), "a6", "2026-01-05", 0, 40)
	promised := at(quoted(claim(3, tv.Premiere, tv.Confirmed, day("2026-11-08")), "Season 3 comes on Nov. 8, airing Thursdays."), "a7", "2026-05-20", 0, 40)
	longAgo := at(claim(3, tv.Premiere, tv.Confirmed, day("2025-03-08")), "a7", "2025-01-20", 0, 40)
	split := claim(3, tv.Other, tv.Confirmed, text("The first five episodes come in January, with the remaining five to follow on Feb. 11"))
	january := claim(3, tv.Premiere, tv.Confirmed, day("2027-01"))
	runa := at(quoted(claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs)), "However, Ida Voss, who played Runa, Aske's friend, will not be back."), "a8", "2026-02-19", 100, 160)
	killed := at(claim(0, tv.Plot, tv.Confirmed, text("Her character was killed in a fire")), "a8", "2026-02-19", 161, 200)
	elsewhere := at(claim(0, tv.Plot, tv.Confirmed, text("Her character was killed in a fire")), "a8", "2026-02-19", 400, 440)
	aske := claim(0, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Stars))
	tease := at(quoted(claim(3, tv.Other, tv.Confirmed, text("Voss teased a rocky road for Runa and Captain Aske")), "Voss teased a rocky road for Runa and Captain Aske."), "a9", "2026-07-16", 10, 60)
	loves := at(said("Ida Voss", "She loves him, but he sank her boat"), "a9", "2026-07-16", 61, 100)
	flood := at(quoted(claim(3, tv.Delay, tv.Confirmed, text("flood")), "A flood stopped it."), "a9", "2026-07-16", 0, 9)
	safe := at(said("Per Lund", "Nobody was hurt, which is what matters"), "a9", "2026-07-16", 110, 160)
	mum := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: "Maud", B: "Runa", What: "mum"})
	directs := claim(3, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "director"})
	creates := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "creator"})
	count := claim(3, tv.Episodes, tv.Confirmed, number(8))
	remake := claim(0, tv.Spinoff, tv.Confirmed, text("A U.S. remake is in early development at Sola"))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is ida voss in season 3", []tv.Claim{back, gone}, "Ida Voss departs; Ida Voss returns"},
		{"is ida voss in season 3", []tv.Claim{back, goneBefore}, "yes; Ida Voss returns; Ida Voss departs"},
		{"is ida voss leaving", []tv.Claim{back, gone}, "yes; Ida Voss departs; Ida Voss returns"},
		{"is it ending", []tv.Claim{last, more}, "no; renewed"},
		{"is it ending", []tv.Claim{last, since}, "no; renewed"},
		{"is it ending", []tv.Claim{last, older}, "yes; 2"},
		{"is season 2 the last", []tv.Claim{last, more}, "no; renewed"},
		{"when does it come back", []tv.Claim{promised}, "2026-11-08"},
		{"when does it come back", []tv.Claim{longAgo}, ""},
		{"what day is it on now", []tv.Claim{promised}, "Season 3 comes on Nov. 8, airing Thursdays."},
		{"when does part 2 of season 3 come out", []tv.Claim{january, split}, split.Value.Text},
		{"when is the second half of season 3 out", []tv.Claim{quoted(january, split.Value.Text), split}, split.Value.Text},
		{"when is the second half of season 3 out", []tv.Claim{january, split}, split.Value.Text},
		{"when is the second half of season 3 out", []tv.Claim{january}, "2027-01"},
		{"how many episodes has the lighthouse", []tv.Claim{count}, "8"},
		{"who killed runa", []tv.Claim{runa, killed, aske}, ""},
		{"when is season 3 out", []tv.Claim{january, split}, "2027-01"},
		{"what happened to runa", []tv.Claim{runa, killed, aske}, "Runa was killed in a fire"},
		{"is runa dead", []tv.Claim{runa, killed, aske}, "Runa was killed in a fire"},
		{"what happened to captain aske", []tv.Claim{runa, killed, aske}, ""},
		{"what happened to runa", []tv.Claim{runa, elsewhere}, ""},
		{"what did ida voss say about runa and captain aske", []tv.Claim{back, tease, loves}, "She loves him, but he sank her boat"},
		{"was anyone hurt in the flood", []tv.Claim{flood, safe}, "no; Nobody was hurt, which is what matters"},
		{"was anyone hurt in the crash", []tv.Claim{flood, safe}, ""},
		{"whos runas mum", []tv.Claim{mum, runa}, "mum"},
		{"did tom keane direct any of it", []tv.Claim{directs}, ""},
		{"is tom keane the creator", []tv.Claim{creates}, "Per Lund creator"},
		{"how many eps have a guest star", []tv.Claim{count}, ""},
		{"how many eps does season 3 have", []tv.Claim{count}, "8"},
		{"who is in the us remake", []tv.Claim{remake}, ""},
		{"is there a us remake", []tv.Claim{remake}, "yes; " + remake.Value.Text},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
	if a := put("who is in the us remake", remake); a.Near.ID != remake.ID {
		t.Errorf("nearest to who is in a remake is that there is one, not %v", a.Near.Value)
	}
	if a := put("did tom keane direct any of it", directs); a.Near.ID != directs.ID {
		t.Errorf("nearest to whether one directs is who does, not %v", a.Near.Value)
	}
}
