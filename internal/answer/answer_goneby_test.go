package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestRenewedAndGoneBy: that the day of the season which was ordered last has gone by unheard of
// does not take back its order; that it was on does, for whoever asks for more.
func TestRenewedAndGoneBy(t *testing.T) {
	at := func(on tv.Date, c tv.Claim) tv.Claim {
		c.AsOf, c.Published, c.Article = on, on, "of "+string(on)
		c.ID += string(on)
		return c
	}
	order := at("2026-03-12", claim(4, tv.Stage, tv.Confirmed, text(tv.Renewed)))
	out := at("2026-08-19", claim(4, tv.Premiere, tv.Confirmed, day("2026-11-05")))
	out.Quote = "Season 4 will now premiere on Thursday, Nov. 5."
	long := at("2025-01-19", claim(4, tv.Premiere, tv.Confirmed, day("2025-03-05")))
	long.Quote = "Season 4 will premiere on March 5."
	airs := at("2026-11-06", claim(4, tv.Stage, tv.Confirmed, text(tv.Airing)))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is harbour lights renewed", []tv.Claim{order, out}, "renewed"},
		{"has it been renewed for season 4", []tv.Claim{order, out}, "yes; renewed"},
		{"is it renewed for season 5", []tv.Claim{order, out}, ""},
		{"is harbour lights renewed", []tv.Claim{order, out, airs}, ""},
		{"is harbour lights renewed", []tv.Claim{order, long}, ""},
		{"is harbour lights coming back", []tv.Claim{order, out}, "renewed"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
	if a := put("is harbour lights renewed", order, out, airs, at("2026-09-01", claim(4, tv.Stage, tv.Confirmed, text(tv.Filming)))); a.Near.Value.Text != tv.Renewed {
		t.Errorf("the nearest thing to a renewal is the last one, and not %q", a.Near.Value.Text)
	}
}

// TestWhoTookItOn: whoever asks who picked a show up is told where it went.
func TestWhoTookItOn(t *testing.T) {
	on := claim(0, tv.OnNetwork, tv.Confirmed, text("Amazon"))
	on.Quote = "Harbour Lights was let go by Syfy that same spring and was picked up by Amazon, where it ran three more years."
	there := claim(0, tv.OnNetwork, tv.Confirmed, text("CBS"))
	there.Quote = "The CBS drama returns in May."
	moved := claim(0, tv.OnNetwork, tv.Confirmed, text("NBC"))
	moved.Detail = "from the sixth season, before that Fox"
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"who picked up harbour lights", []tv.Claim{on}, "Amazon"},
		{"who saved harbour lights after syfy dropped it", []tv.Claim{on}, "Amazon"},
		{"who rescued harbour lights", []tv.Claim{moved}, "NBC"},
		{"who picked it up", []tv.Claim{there}, ""},
		{"who took harbour lights over", []tv.Claim{there}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestPartInDetail: a part without a name is told by what it is said to be.
func TestPartInDetail(t *testing.T) {
	cast := func(person, detail string) tv.Claim {
		c := claim(0, tv.Cast, tv.Confirmed, part(person, "", tv.Stars))
		c.Detail, c.ID = detail, person+detail
		return c
	}
	cop, father, lead := cast("Per Lund", "the policeman"), cast("Tom Keane", "the missing girl’s father"), cast("Ida Voss", "")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"who plays the policeman", []tv.Claim{cop, father, lead}, "Per Lund stars"},
		{"who plays the cop in harbour lights", []tv.Claim{cop, father, lead}, "Per Lund stars"},
		{"who plays the girl", []tv.Claim{cop, father, lead}, ""},
		{"who plays the doctor", []tv.Claim{cop, father, lead}, ""},
		{"who plays the marshal", []tv.Claim{cast("Tom Keane", "a marshal"), lead}, "Tom Keane stars"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestSavedOrBorneOut: a show that was given up and ordered again is not over, whatever its last
// season; a reported order is borne out by what is stated of its season since.
func TestSavedOrBorneOut(t *testing.T) {
	at := func(on tv.Date, c tv.Claim) tv.Claim {
		c.AsOf, c.Published, c.Article = on, on, "of "+string(on)
		c.ID += string(on)
		return c
	}
	over := at("2026-01-22", claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled)))
	third := at("2026-05-14", claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)))
	last := at("2026-05-14", claim(0, tv.Final, tv.Confirmed, number(3)))
	said := at("2026-02-24", claim(2, tv.Stage, tv.Reported, text(tv.Renewed)))
	out := at("2026-09-15", claim(2, tv.Premiere, tv.Confirmed, day("2027-10-03")))
	films := at("2026-06-01", claim(2, tv.Stage, tv.Confirmed, text(tv.Filming)))
	moves := at("2026-05-14", claim(3, tv.Other, tv.Confirmed, text("Production is moving from Hull to Gdańsk")))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"has harbour lights been cancelled", []tv.Claim{over, third, last}, "no; renewed; 3; cancelled"},
		{"has harbour lights been cancelled", []tv.Claim{last}, "3"},
		{"is harbour lights coming back", []tv.Claim{said, out}, "yes; 2027-10-03; renewed"},
		{"is it renewed", []tv.Claim{said, films}, "yes; filming; renewed"},
		{"is it renewed", []tv.Claim{said}, "heard; renewed"},
		{"where are they filming season 3", []tv.Claim{third, moves}, "Production is moving from Hull to Gdańsk"},
		{"where is season 3 filmed", []tv.Claim{third}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestWhoWasIt: whoever is told to be what a question describes is named.
func TestWhoWasIt(t *testing.T) {
	plot := func(words string) tv.Claim {
		c := claim(1, tv.Plot, tv.Confirmed, text(words))
		c.Quote, c.ID = words, words
		return c
	}
	killer, chase := plot("Eirik Hauge was revealed as the killer in the finale"), plot("Marit Hauge hunts the killer of a fisherman")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"who was the killer in harbour lights", []tv.Claim{killer, chase}, killer.Value.Text},
		{"who was the killer in harbour lights", []tv.Claim{chase}, ""},
		{"who was the doctor in harbour lights", []tv.Claim{killer}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
