package sqlite

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"backlot/internal/tv"
)

func TestFlags(t *testing.T) {
	s := loaded(t)
	now := noon
	s.now = func() time.Time { return now }
	f := Flag{Desk: "guild", Command: "status", Args: map[string]string{"show": "#harbour-lights"}, Question: "/status show:Harbour Lights", Answer: "Harbour Lights, season 3", Claims: []string{"a", "b"}}
	keep := func(user string, f Flag, want Flagged) {
		t.Helper()
		if got, err := s.KeepFlag(ctx, user, f); err != nil || got != want {
			t.Fatalf("%s flags: %v %v, want %v", user, got, err, want)
		}
	}
	keep("1", f, FlagKept)
	keep("1", f, FlagKnown)
	keep("2", f, FlagKept)
	other := f
	other.Claims = []string{"a"} // the same question, answered otherwise
	now = now.Add(time.Minute)
	keep("1", other, FlagKept)

	list, total, err := s.Flags(ctx, "guild", 10, 0)
	if err != nil || total != 2 || len(list) != 2 || list[0].Voices != 1 || list[1].Voices != 2 || list[1].Args["show"] != "#harbour-lights" {
		t.Fatalf("%+v %d %v", list, total, err)
	}
	if _, total, _ := s.Flags(ctx, "other", 10, 0); total != 0 {
		t.Error("another desk sees them")
	}
	by := Actor{Desk: "guild", User: "editor"}
	if done, err := s.DismissFlag(ctx, Actor{Desk: "other", User: "x"}, list[1].ID); done || err != nil {
		t.Errorf("another desk dismisses: %v %v", done, err)
	}
	for _, want := range []bool{true, false} {
		if done, err := s.DismissFlag(ctx, by, list[1].ID); done != want || err != nil {
			t.Errorf("dismissed: %v %v", done, err)
		}
	}
	keep("3", f, FlagLetStand) // an answer that the editors found right stays dismissed
	keep("1", f, FlagLetStand)
	if _, total, _ := s.Flags(ctx, "guild", 10, 0); total != 1 {
		t.Errorf("%d open", total)
	}
}

// One person flags only so often a day; the next day anew.
func TestFlagsADay(t *testing.T) {
	s := opened(t)
	now := noon
	s.now = func() time.Time { return now }
	flag := func(n int) Flagged {
		got, err := s.KeepFlag(ctx, "1", Flag{Desk: "guild", Command: "status", Question: fmt.Sprint(n), Args: map[string]string{"show": fmt.Sprint(n)}})
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	for n := range flagsADay {
		if got := flag(n); got != FlagKept {
			t.Fatalf("flag %d: %v", n, got)
		}
	}
	if got := flag(flagsADay); got != FlagTooOften {
		t.Errorf("one more: %v", got)
	}
	now = now.Add(24 * time.Hour)
	if got := flag(flagsADay); got != FlagKept {
		t.Errorf("the next day: %v", got)
	}
	if n, err := one(query(ctx, s.read, number, `SELECT count(*) FROM flag_days`)); n != 1 || err != nil {
		t.Errorf("%d days are kept (%v)", n, err)
	}
}

func TestClaimsByID(t *testing.T) {
	s := loaded(t)
	all, err := s.Claims(ctx, View{Desk: "guild"}, "harbour-lights")
	if err != nil || len(all) == 0 {
		t.Fatal(err)
	}
	got, err := s.ClaimsByID(ctx, View{Desk: "guild"}, []string{all[0].ID, "gone"})
	if err != nil || len(got) != 1 || got[0].ID != all[0].ID || got[0].Tier == 0 {
		t.Errorf("%+v %v", got, err)
	}
	private := published(t, s, Actor{Desk: "other", User: "x"}, says("Harbour Lights", "Runa leaves the harbour."))
	if got, err := s.ClaimsByID(ctx, View{Desk: "guild"}, []string{private.Claims[0].ID}); err != nil || len(got) != 0 {
		t.Errorf("another desk's claim is read: %+v %v", got, err)
	}
}

// Two who flag one answer at once are one flag of two voices, and a refusal is
// told from another one of the same question by what it said.
func TestFlagsTogether(t *testing.T) {
	s := opened(t)
	f := Flag{Desk: "guild", Command: "ask", Args: map[string]string{"question": "is it renewed"}, Answer: "I find no source that says so.", Seen: "a"}
	var all sync.WaitGroup
	for _, user := range []string{"1", "2", "1", "2"} {
		all.Go(func() {
			if _, err := s.KeepFlag(ctx, user, f); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	list, total, err := s.Flags(ctx, "guild", 10, 0)
	if err != nil || total != 1 || list[0].Voices != 2 {
		t.Fatalf("%+v %d %v", list, total, err)
	}
	f.Seen = "b"
	if got, err := s.KeepFlag(ctx, "1", f); got != FlagKept || err != nil {
		t.Errorf("another refusal: %v %v", got, err)
	}
}

func TestGaps(t *testing.T) {
	s := loaded(t)
	v := View{Desk: "guild"}
	keep := func(g Gap) {
		t.Helper()
		if err := s.KeepGap(ctx, v, g); err != nil {
			t.Fatal(err)
		}
	}
	for _, g := range []Gap{{Show: "harbour-lights", Season: 4, About: "episodes"}, {Show: "harbour-lights", Season: 4, About: "episodes"}, {About: "when"}} {
		keep(g)
	}
	got, err := s.Gaps(ctx, v)
	if err != nil || len(got) != 2 || got[0].Times != 2 || got[0].Name != "Harbour Lights" || got[0].Season != 4 || got[1].Name != "" {
		t.Errorf("%+v %v", got, err)
	}
	if others, _ := s.Gaps(ctx, View{Desk: "other"}); len(others) != 0 {
		t.Error("another desk sees them")
	}
	for n := range mostGaps + 5 {
		keep(Gap{Show: fmt.Sprint("show", n), About: "when"})
	}
	if got, _ := s.Gaps(ctx, v); len(got) != mostGaps || got[0].Times != 2 {
		t.Errorf("%d kept, the first %+v", len(got), got[:1])
	}
}

// What was typed and nobody knows is kept when it has been asked for so often that
// it is nobody's own, and never where it may tell who somebody is.
func TestGapsTellNobody(t *testing.T) {
	for typed, want := range map[string]string{
		"shameless": "Shameless", "Shameless  US": "Shameless US", "9-1-1": "9-1-1", "1899": "1899", "The 4400": "The 4400", "Dark": "Dark",
		"<@600000000000000001>": "", "ann@mail.example": "", "call 0170 555 1234": "", "https://ann.example": "", "#general": "",
		strings.Repeat("my neighbour ", 6): "",
	} {
		s := opened(t)
		for n := 1; n <= calledFrom+1; n++ {
			asked := typed
			if n == calledFrom && want != "" {
				asked = want // however it is written
			}
			if err := s.KeepGap(ctx, View{Desk: "guild"}, Gap{Subject: UnknownShow, Called: asked, About: "news"}); err != nil {
				t.Fatal(err)
			}
			got, err := s.Gaps(ctx, View{Desk: "guild"})
			if err != nil || len(got) != 1 || got[0].Times != n {
				t.Fatalf("%q: %+v %v", typed, got, err)
			}
			if n < calledFrom && got[0].Called != "" || n >= calledFrom && got[0].Called != want {
				t.Errorf("%q, asked %d times, is kept as %q", typed, n, got[0].Called)
			}
			if n < calledFrom {
				if all, _ := query(ctx, s.read, word, `SELECT show || about || subject || mark || called FROM gaps`); strings.Contains(strings.ToLower(fmt.Sprint(all)), "shameless") {
					t.Errorf("%q stands in the file: %v", typed, all)
				}
			}
		}
	}
	s := opened(t)
	if err := s.KeepGap(ctx, View{Desk: "guild"}, Gap{Subject: Somebody, Called: "Ida Voss", About: "quote"}); err != nil {
		t.Fatal(err)
	}
	if got, _ := s.Gaps(ctx, View{Desk: "guild"}); len(got) != 1 || got[0].Called != "Ida Voss" {
		t.Errorf("who is known here is not named: %+v", got)
	}
}

func TestBySpeaker(t *testing.T) {
	s := loaded(t)
	for name, want := range map[string]int{"Voss": 1, "norda": 1, "Nord": 0, "": 0} {
		if got, err := s.ClaimsBySpeaker(ctx, View{Desk: "guild"}, name); err != nil || len(got) != want {
			t.Errorf("%q: %d claims, want %d (%v)", name, len(got), want, err)
		}
	}
}

func TestComing(t *testing.T) {
	s := loaded(t)
	a := Actor{Desk: "guild", User: "ann"}
	starts := func(show string, season int, day tv.Date, certainty tv.Certainty) {
		t.Helper()
		e := says(show, fmt.Sprintf("Season %d of %s starts on %s, somebody says.", season, show, day))
		e.URL = fmt.Sprintf("https://x.example/%s-%d-%s", show, season, day)
		e.Claims[0].Kind, e.Claims[0].Value, e.Claims[0].Season, e.Claims[0].Certainty = tv.Premiere, tv.Value{Date: day}, season, certainty
		published(t, s, a, e)
	}
	coming := func(v View) string {
		t.Helper()
		list, err := s.Coming(ctx, v)
		if err != nil {
			t.Fatal(err)
		}
		return ids(list, func(c tv.Claim) string { return fmt.Sprint(c.Show, c.Season, ":", c.Value.Date) })
	}
	v := View{Desk: "guild", Day: "2026-11-25"}
	if got := coming(v); got != "" {
		t.Errorf("that none is set counts as a first day: %q", got)
	}
	starts("Harbour Lights", 4, "2027-04", tv.Confirmed)
	starts("Harbour Lights", 2, "2026-11-24", tv.Confirmed)
	starts("Quiet Water", 1, "2026-11-25", tv.Confirmed)
	starts("Quiet Water", 2, "2026-11-30", tv.Speculated)
	if got := coming(v); got != "quiet-water1:2026-11-25 harbour-lights4:2027-04" {
		t.Error(got)
	}
	if got := coming(View{Desk: "guild", Day: "2026-11-26"}); got != "harbour-lights4:2027-04" {
		t.Error(got)
	}
	if got := coming(View{Day: "2026-11-25"}); got != "" {
		t.Errorf("another desk reads %q", got)
	}
	starts("Quiet Water", 1, "2026-12-24", tv.Confirmed)
	if got := coming(v); !strings.HasSuffix(got, "harbour-lights4:2027-04") || strings.HasPrefix(got, "harbour") {
		t.Errorf("after something was published: %q", got)
	}
}
