package sqlite

import (
	"fmt"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// Whatever is published on a desk is read on that desk alone, but for the shared
// desk's, which all read. Every way of reading is asked, on every pair of desks.
func TestDesksDoNotSeeEachOther(t *testing.T) {
	s := loaded(t)
	desks := []string{tv.SharedDesk, "100", "200"}
	secret := map[string]string{tv.SharedDesk: "Oskar", "100": "Halvor", "200": "Sindre"}
	articles := map[string]string{}
	for _, desk := range desks {
		who := secret[desk]
		text := fmt.Sprintf("%s Moen plays Lighthouse %s in Harbour Lights and in Secret Of %s.", who, who, who)
		e := Entry{
			Article:  tv.Article{Title: text, Text: text, Published: "2026-05-05", Source: "Paper of " + who, URL: "https://same.example/one"},
			NewShows: []tv.Show{{Name: "Secret Of " + who}, {Name: "Same Name"}},
		}
		for _, show := range []string{"Harbour Lights", "Secret Of " + who, "Same Name"} {
			e.Claims = append(e.Claims, tv.Claim{ShowName: show, Kind: tv.Cast, Value: tv.Value{Person: who + " Moen", Character: "Lighthouse " + who, Change: tv.Stars},
				Certainty: tv.Confirmed, Quote: text})
		}
		articles[desk] = published(t, s, Actor{Desk: desk, User: "editor of " + desk}, e).ID
		if err := s.SetSetting(ctx, Actor{Desk: desk}, "editor_role", who); err != nil {
			t.Fatal(err)
		}
	}
	if articles["100"] == articles["200"] {
		t.Errorf("one address has one id on two desks")
	}
	for _, reader := range desks {
		for _, writer := range desks {
			sees := reader == writer || writer == tv.SharedDesk
			who, slug := secret[writer], strings.ToLower(secret[writer])
			for way, saw := range everyWay(t, s, View{Desk: reader}, who, slug) {
				if saw != sees {
					t.Errorf("%s reads what is %s's by %s: %v", reader, writer, way, saw)
				}
			}
			mine := reader == writer // what only editors of the desk itself reach
			_, err := s.Article(ctx, reader, articles[writer])
			if (err == nil) != mine {
				t.Errorf("%s opens the article of %s: %v", reader, writer, err)
			}
			if reader != writer && reader != tv.SharedDesk && writer != tv.SharedDesk {
				told(t, s.Retract(ctx, Actor{Desk: reader}, articles[writer]), tv.NotFound)
				told(t, s.Restore(ctx, Actor{Desk: reader}, articles[writer]), tv.NotFound)
				told(t, s.Discard(ctx, Actor{Desk: reader}, articles[writer]), tv.NotFound)
			}
		}
	}
}

// everyWay asks the view in every way for what somebody's article says.
func everyWay(t *testing.T, s *Store, v View, who, slug string) map[string]bool {
	t.Helper()
	saw := map[string]bool{}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	has := func(text string) bool { return strings.Contains(text, who) }
	for _, show := range []string{"harbour-lights", "same-name"} {
		claims, err := s.Claims(ctx, v, show)
		must(err)
		saw["claims of "+show] = has(fmt.Sprint(claims))
		news, total, err := s.News(ctx, v, show, 100, 0)
		must(err)
		saw["news of "+show] = has(fmt.Sprint(news))
		if total != len(news) {
			t.Errorf("%d articles are counted, %d read", total, len(news))
		}
		parts, err := s.ClaimsOfCharacter(ctx, v, show, "lighthouse-"+slug)
		must(err)
		saw["claims of a character of "+show] = len(parts) > 0
		found, err := s.Search(ctx, v, []string{show}, []string{who}, 100)
		must(err)
		saw["search in "+show] = has(fmt.Sprint(found))
		_, err = s.Character(ctx, v, show, "lighthouse-"+slug)
		saw["character of "+show] = err == nil
	}
	claims, err := s.ClaimsOfPerson(ctx, v, slug+"-moen")
	must(err)
	saw["claims of a person"] = len(claims) > 0
	found, err := s.Search(ctx, v, nil, []string{who, "Lighthouse"}, 100)
	must(err)
	saw["search"] = has(fmt.Sprint(found))
	lines, _, err := s.Shows(ctx, v, 100, 0)
	must(err)
	saw["shows"] = has(fmt.Sprint(lines))
	_, err = s.Show(ctx, v, "secret-of-"+slug)
	saw["show"] = err == nil
	_, err = s.Person(ctx, v, slug+"-moen")
	saw["person"] = err == nil
	x, err := s.Names(ctx, v.Desk)
	must(err)
	saw["names"] = x.Resolve("Secret Of "+who).One != nil
	saw["people's names"] = x.Resolve(who+" Moen").One != nil
	if v.Desk != tv.SharedDesk && who == "Oskar" {
		return saw // settings, lists and audits of the shared desk are not a server's
	}
	setting, err := s.Setting(ctx, v.Desk, "editor_role")
	must(err)
	saw["setting"] = setting == who
	list, _, err := s.Articles(ctx, v.Desk, ArticleFilter{}, 100, 0)
	must(err)
	saw["articles"] = has(fmt.Sprint(list))
	changes, _, err := s.Audit(ctx, v.Desk, 100, 0)
	must(err)
	text := ""
	for _, c := range changes {
		text += string(c.Before) + string(c.After)
	}
	saw["audit"] = has(text)
	return saw
}

// A server changes nothing for others: what it hides of the shared desk is hidden
// there alone, and its claims do not count elsewhere.
func TestOverlays(t *testing.T) {
	s := loaded(t)
	a, b := Actor{Desk: "a", User: "1"}, Actor{Desk: "b", User: "2"}
	count := func(desk string) int { return len(claimsOf(t, s, View{Desk: desk}, "harbour-lights")) }
	news, _, err := s.News(ctx, View{}, "harbour-lights", 10, 0)
	if err != nil {
		t.Fatal(err)
	}
	films := news[0].ID
	if err := s.Retract(ctx, a, films); err != nil {
		t.Fatal(err)
	}
	told(t, s.Retract(ctx, a, films), tv.Invalid, "already")
	if count("a") != 2 || count("b") != 5 || count("") != 5 {
		t.Errorf("after a hides an article: %d, %d, %d", count("a"), count("b"), count(""))
	}
	found, err := s.Search(ctx, View{Desk: "a"}, nil, []string{"cameras"}, 10)
	if err != nil || len(found) != 0 {
		t.Errorf("a finds what it hid: %v %v", found, err)
	}
	told(t, s.Restore(ctx, b, films), tv.Invalid, "not hidden")
	if err := s.Restore(ctx, a, films); err != nil || count("a") != 5 {
		t.Errorf("after a restores it: %d, %v", count("a"), err)
	}
	claim := claimsOf(t, s, View{}, "harbour-lights")[0]
	if err := s.HideClaim(ctx, b, claim.ID); err != nil {
		t.Fatal(err)
	}
	if count("a") != 5 || count("b") != 4 || count("") != 5 {
		t.Errorf("after b hides a claim: %d, %d, %d", count("a"), count("b"), count(""))
	}
	// A newer library whose text is another has other claims of the same matter.
	lib := harbour()
	lib.Version = "2"
	for i := range lib.Entries {
		lib.Entries[i].Text = "In short: " + lib.Entries[i].Text
	}
	if _, err := s.Load(ctx, lib); err != nil {
		t.Fatal(err)
	}
	if count("b") != 4 || count("a") != 5 {
		t.Errorf("after the article was read again: %d, %d", count("b"), count("a"))
	}
	for _, c := range claimsOf(t, s, View{Desk: "a"}, "harbour-lights") {
		if matter(c) == matter(claim) {
			if err := s.UnhideClaim(ctx, b, c.ID); err != nil || count("b") != 5 {
				t.Errorf("after b shows it again: %d, %v", count("b"), err)
			}
		}
	}
	own := published(t, s, a, says("Harbour Lights", "Runa sails."))
	told(t, s.HideClaim(ctx, b, own.Claims[0].ID), tv.NotFound)
	x, err := s.Names(ctx, "b")
	if err != nil || x.Things("harbour-lights")[0].Weight != 5 {
		t.Errorf("a server's claim weighs for another: %v %v", x.Things("harbour-lights"), err)
	}
}

// A show that two desks have made, or a desk and later the shared one, is one show
// to who reads both.
func TestSameShowOnTwoDesks(t *testing.T) {
	s := opened(t)
	for _, desk := range []string{"a", tv.SharedDesk} {
		e := says("Tin Roof", "Tin Roof, told by "+desk+".")
		e.NewShows = []tv.Show{{Name: "Tin Roof", About: "of " + desk}}
		published(t, s, Actor{Desk: desk}, e)
	}
	if got := len(claimsOf(t, s, View{Desk: "a"}, "tin-roof")); got != 2 {
		t.Errorf("a reads %d claims, not both", got)
	}
	lines, total, err := s.Shows(ctx, View{Desk: "a"}, 10, 0)
	if err != nil || total != 1 || len(lines) != 1 || lines[0].Articles != 2 || lines[0].Show.About != "of a" {
		t.Errorf("%+v %d %v", lines, total, err)
	}
	if show, err := s.Show(ctx, View{Desk: "a"}, "tin-roof"); err != nil || show.About != "of a" {
		t.Errorf("%+v %v", show, err)
	}
	if show, err := s.Show(ctx, View{Desk: "b"}, "tin-roof"); err != nil || show.About != "of shared" {
		t.Errorf("%+v %v", show, err)
	}
	news, total, err := s.News(ctx, View{Desk: "a"}, "tin-roof", 10, 0)
	if err != nil || total != 2 || len(news) != 2 {
		t.Errorf("%v %d %v", news, total, err)
	}
	e := says("Tin Roof", "A third thing.")
	f := published(t, s, Actor{Desk: "a"}, e)
	if f.Shows[0].Desk != "a" || len(f.NewShows) != 0 {
		t.Errorf("the desk's own show is not taken first: %+v", f.Shows)
	}
}
