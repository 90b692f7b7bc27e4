package answer

import (
	"math/rand/v2"
	"strings"
	"testing"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// loose makes a claim one of insiders whom nobody concerned bears out.
func loose(c tv.Claim) tv.Claim {
	c.By, c.Tier, c.Voice, c.ID = "insiders", tv.TierInsider, tv.TierInsider, c.ID+"loose"
	return c
}

// told makes a claim one of another day.
func told(c tv.Claim, on tv.Date) tv.Claim {
	c.AsOf, c.Published, c.ID, c.Article = on, on, c.ID+string(on), "of "+string(on)
	return c
}

// What an answer must not go beyond.
func TestBounds(t *testing.T) {
	renewed, cancelled := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)), claim(3, tv.Stage, tv.Confirmed, text(tv.Cancelled))
	comes, later := claim(3, tv.Premiere, tv.Confirmed, day("2027-01-14")), claim(3, tv.Premiere, tv.Confirmed, day("2027-03-03"))
	ofAll, eight := claim(0, tv.Premiere, tv.Confirmed, day("2027-05-05")), claim(0, tv.Episodes, tv.Confirmed, number(8))
	keane, voss := claim(3, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "showrunner"}), claim(3, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "showrunner"})
	voss.Negative, voss.ID = true, "not"
	lives := claim(0, tv.Plot, tv.Confirmed, text("employees of Norda divide their lives"))
	dies := claim(0, tv.Plot, tv.Confirmed, text("Captain Aske died at sea"))
	ending := claim(3, tv.Plot, tv.Confirmed, text("it ends in the lighthouse"))
	cancelled.Article, ending.Spoiler = "a2", tv.Point{Season: 3}
	opening := claim(0, tv.Plot, tv.Confirmed, text("a keeper and a captain guard a harbour"))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		// What is contested is neither yes nor no.
		{"is season 3 happening", []tv.Claim{renewed, cancelled}, "cancelled; renewed"},
		{"is season 3 renewed", []tv.Claim{renewed, cancelled}, "cancelled; renewed"},
		{"is season 3 out in january 2027", []tv.Claim{comes, later}, "2027-03-03; 2027-01-14"},
		// What is told of the show does not answer for a later season.
		{"when is season 3 out", []tv.Claim{ofAll}, ""},
		{"how many episodes does season 2 have", []tv.Claim{eight}, ""},
		{"how many episodes does it have", []tv.Claim{eight}, "8"},
		// Credits are weighed.
		{"who is the showrunner of season 3", []tv.Claim{told(keane, "2025-01-01"), told(voss, "2026-01-01")}, "no Tom Keane showrunner"},
		{"who is the showrunner of season 3", []tv.Claim{told(voss, "2025-01-01"), told(keane, "2026-01-01")}, "Tom Keane showrunner"},
		{"who is the showrunner of season 3", []tv.Claim{told(keane, "2025-01-01"), loose(told(voss, "2026-01-01"))}, "Tom Keane showrunner"},
		// Whoever leads a life is not dead.
		{"who died", []tv.Claim{lives}, ""},
		{"who died", []tv.Claim{lives, dies}, "Captain Aske died at sea"},
		// Only whoever asks for the end is told it.
		{"how does it end", []tv.Claim{opening, ending}, "it ends in the lighthouse"},
		{"what is it about", []tv.Claim{opening, ending}, "a keeper and a captain guard a harbour"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// An end in a show's name is not asked for.
func TestEndOfAName(t *testing.T) {
	opening, ending := claim(0, tv.Plot, tv.Confirmed, text("a keeper guards a harbour")), claim(3, tv.Plot, tv.Confirmed, text("it ends in the lighthouse"))
	ending.Spoiler = tv.Point{Season: 3}
	for _, name := range []string{"Endeavour", "The End of the Harbour", "Journey's End"} {
		index := names.New([]names.Entry{{Kind: names.Show, ID: "it", Name: name, Main: true}})
		for form, want := range map[string]string{"what is %s about": "a keeper guards a harbour", "how does %s end": "it ends in the lighthouse"} {
			q := ask.Read(strings.ReplaceAll(form, "%s", strings.ToLower(name)), index, ask.Options{Day: today})[0]
			if got := brief(To(q, tv.NewDossier([]tv.Claim{opening, ending}, today))); got != want {
				t.Errorf("%s is answered %q", q.Text, got)
			}
		}
	}
}

// TestNear: the nearest thing known is firm, or else flatly said by a loose word; it leads
// its matter, and is of the nearest season.
func TestNear(t *testing.T) {
	comes, old := claim(3, tv.Premiere, tv.Confirmed, day("2027-01-14")), claim(1, tv.Premiere, tv.Confirmed, day("2023-01-14"))
	guess := claim(3, tv.Premiere, tv.Speculated, day("2027-02"))
	none := claim(3, tv.Premiere, tv.Confirmed, tv.Value{})
	none.Negative = true
	moved := told(claim(3, tv.Premiere, tv.Confirmed, day("2027-03-03")), "2026-11-01")
	back := claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     tv.Date // of the nearest thing
	}{
		{"when is season 4 out", []tv.Claim{comes, old}, "2027-01-14"},
		{"when is season 4 out", []tv.Claim{old, comes, moved}, "2027-03-03"},
		{"when is season 2 out", []tv.Claim{loose(comes), old}, "2023-01-14"},
		{"when is season 4 out", []tv.Claim{loose(comes)}, "2027-01-14"},
		{"when is season 4 out", []tv.Claim{loose(claim(3, tv.Premiere, tv.Reported, comes.Value))}, ""},
		{"when is season 4 out", []tv.Claim{guess}, ""},
		{"when is season 4 out", []tv.Claim{none}, ""},
		{"when is season 4 out", []tv.Claim{guess, loose(comes), none, old}, "2023-01-14"},
	} {
		a := put(c.question, c.claims...)
		if a.Near.Value.Date != c.want || a.Known() {
			t.Errorf("%s is answered %q, the nearest thing is %+v", c.question, brief(a), a.Near.Value)
		}
	}
	for _, c := range []tv.Claim{loose(claim(3, tv.Cast, tv.Reported, back.Value)), claim(3, tv.Cast, tv.Speculated, back.Value)} {
		if a := put("is ida voss married", c); a.Near.Kind != "" {
			t.Errorf("the nearest thing is %+v", a.Near)
		}
	}
	if a := put("is ida voss married", back); a.Near.ID != back.ID {
		t.Errorf("the nearest thing is %+v", a.Near)
	}
}

// TestTies: of what is told on one day, of one kind and by one source, the order
// in which it comes still changes no answer.
func TestTies(t *testing.T) {
	var claims []tv.Claim
	for i, what := range []string{"the storm sinks the ferry", "the storm drowns the keeper", "the storm takes the pier", "the storm passes"} {
		plot := claim(3, tv.Plot, tv.Confirmed, text(what))
		said := claim(3, tv.Quote, tv.Confirmed, text(what))
		other := claim(3, tv.Other, tv.Confirmed, text(what))
		said.By, plot.ID, plot.Start = "Tom Keane", "plot", i // of one sentence, two
		claims = append(claims, plot, said, other)
	}
	for _, v := range []tv.Value{part("Ida Voss", "Runa", tv.Returns), part("Per Lund", "Captain Aske", tv.Returns), part("Tom Keane", "the Dean", tv.Returns),
		part("Tom Keane", "the Copyist", tv.Returns), part("Ida Voss", "the Auditor", tv.Returns)} {
		claims = append(claims, claim(3, tv.Cast, tv.Confirmed, v))
	}
	for _, p := range []string{"Ann Lee", "Bo Ek", "Tom Keane"} {
		claims = append(claims, claim(3, tv.Crew, tv.Confirmed, tv.Value{Person: p, Role: "director"}))
	}
	for _, b := range []string{"Captain Aske", "the Dean", "the Copyist"} {
		claims = append(claims, claim(3, tv.Relationship, tv.Confirmed, tv.Value{A: "Runa", B: b, What: "rivals"}))
	}
	random := rand.New(rand.NewPCG(3, 4))
	for _, q := range []string{"what happens in the storm", "what did tom keane say about the storm", "why is there a storm", "who is in season 3", "who is back", "who is tom keane", "who is ida voss", "who directs it",
		"who are runa's rivals", "is anybody leaving", "how does it end", "what's new", "is there a storm"} {
		want := brief(put(q, claims...))
		for range 60 {
			random.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
			if got := brief(put(q, claims...)); got != want {
				t.Errorf("%s is answered %q and %q", q, want, got)
				break
			}
		}
	}
}

// TestNewer: of any two claims one comes first, and the same one however they are
// put: what is told on one day is in an order as well.
func TestNewer(t *testing.T) {
	a := claim(3, tv.Other, tv.Confirmed, text("the storm passes"))
	list := []tv.Claim{a, a, a, a, told(a, "2026-10-02")}
	list[1].Certainty, list[2].ID, list[3].Start = tv.Denied, "z", 9
	for i := range list {
		for k := range list {
			if got := newer(&list[i], &list[k]); got != -newer(&list[k], &list[i]) || (got == 0) != (i == k) {
				t.Errorf("%d and %d are %d apart", i, k, got)
			}
		}
	}
}

// TestNearOfSeason: where it is asked whether a season comes, a guess on that very season is
// nearer than what is known of another; what is firm of it is nearer than a guess.
func TestNearOfSeason(t *testing.T) {
	renewed := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	guess := claim(4, tv.Premiere, tv.Speculated, day("2028"))
	none := claim(4, tv.Premiere, tv.Confirmed, tv.Value{})
	none.Negative = true
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string // the id of the nearest thing
	}{
		{"is season 4 happening", []tv.Claim{renewed, guess}, guess.ID},
		{"did norda confirm season 4 of harbour lights", []tv.Claim{renewed, guess}, guess.ID},
		{"are they filming season 4", []tv.Claim{renewed, guess}, guess.ID},
		{"is season 5 happening", []tv.Claim{renewed, guess}, renewed.ID},
		{"harbour lights s5", []tv.Claim{renewed, guess}, renewed.ID},
		{"any word on season 5 of harbour lights", []tv.Claim{renewed, guess}, renewed.ID},
		{"how many episodes does season 4 have", []tv.Claim{guess}, ""},
		{"is harbour lights coming back", []tv.Claim{guess}, ""},
	} {
		if a := put(c.question, c.claims...); a.Known() || a.Near.ID != c.want {
			t.Errorf("%s is answered %q, the nearest thing is %+v", c.question, brief(a), a.Near)
		}
	}
}
