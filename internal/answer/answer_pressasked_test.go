package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestPressAsked: what was answered wrong, or coldly, of the ordinary press.
func TestPressAsked(t *testing.T) {
	in := func(c tv.Claim, article string, d tv.Date) tv.Claim {
		c.Article, c.AsOf, c.Published = article, d, d
		c.ID += article
		return c
	}
	quoted := func(c tv.Claim, quote string) tv.Claim { c.Quote = quote; return c }
	gone := in(claim(7, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs)), "a1", "2026-07-21")
	goneToo := in(claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs)), "a1", "2026-07-21")
	back := in(claim(7, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns)), "a1", "2026-07-21")
	backLater := in(claim(7, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns)), "a2", "2026-08-21")
	runa := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars))
	paused := claim(2, tv.Stage, tv.Confirmed, text(tv.Paused))
	paused.Detail = "after leading man Tom Keane broke his ankle on set"
	highlands := claim(2, tv.Stage, tv.Confirmed, text(tv.Filming))
	highlands.Detail = "in the highlands"
	writing := claim(4, tv.Stage, tv.Confirmed, text(tv.InDevelopment))
	pbs := in(claim(0, tv.OnNetwork, tv.Confirmed, text("PBS")), "a4", "2026-11-02")
	pbs.Detail = "in the US"
	bbc := in(claim(0, tv.OnNetwork, tv.Confirmed, text("BBC One")), "a4", "2026-11-02")
	ended := in(claim(4, tv.Finale, tv.Confirmed, day("2026-11-01")), "a4", "2026-11-02")
	viewers := in(claim(0, tv.Other, tv.Confirmed, text("An average of 6.3 million viewers tuned in to see Runa marry")), "a4", "2026-11-02")
	others := in(claim(0, tv.Other, tv.Confirmed, text("An average of 6.3 million viewers tuned in to see Runa marry")), "a5", "2026-11-02")
	noThird := claim(3, tv.Stage, tv.Reported, text(tv.Renewed))
	noThird.Negative = true
	shops := claim(0, tv.Other, tv.Confirmed, text("Sola Television is shopping the series to other outlets"))
	shown := claim(2, tv.Premiere, tv.Confirmed, day("2026-06-30"))
	third, fourth := quoted(in(claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed)), "a3", "2026-09-21"), "Renewed for Seasons 3 and 4."), quoted(in(claim(4, tv.Stage, tv.Confirmed, text(tv.Renewed)), "a3", "2026-09-21"), "Renewed for Seasons 3 and 4.")
	fourth.ID += "+"
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is ida voss leaving", []tv.Claim{gone, back}, "yes; Ida Voss departs; Ida Voss returns"},
		{"is ida voss leaving", []tv.Claim{gone, goneToo}, "yes; Ida Voss departs"},
		{"is ida voss leaving", []tv.Claim{gone, backLater}, "Ida Voss returns"},
		{"who plays aunt runa", []tv.Claim{runa}, "Ida Voss stars"},
		{"who plays the aunt of runa", []tv.Claim{runa}, ""},
		{"where is it filmed", []tv.Claim{paused}, ""},
		{"where is it filmed", []tv.Claim{highlands}, "filming"},
		{"when does season 3 premiere", []tv.Claim{noThird, shown}, "no renewed"},
		{"when does season 4 premiere", []tv.Claim{noThird, shown}, ""},
		{"what channel is it on", []tv.Claim{pbs, bbc}, "BBC One; PBS"},
		{"what channel is it on in the us", []tv.Claim{pbs, bbc}, "PBS"},
		{"how many people watched the finale", []tv.Claim{ended, viewers}, viewers.Value.Text},
		{"how many people watched the finale", []tv.Claim{ended, others}, ""},
		{"could another network pick it up", []tv.Claim{noThird, shops}, shops.Value.Text},
		{"could another network pick it up", []tv.Claim{noThird}, ""},
		{"is it renewed", []tv.Claim{third, fourth}, "yes; renewed; renewed"},
		{"is it renewed for season 3", []tv.Claim{third, fourth}, "yes; renewed"},
		{"has it been renewed for season 4", []tv.Claim{writing}, "in-development"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
