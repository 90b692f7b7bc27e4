package sqlite

import (
	"fmt"
	"path/filepath"
	"testing"

	"backlot/internal/tv"
)

// A shelf lets go of what nobody has asked for longest, and keeps at most so many
// claims, but for one dossier that is larger.
func TestShelf(t *testing.T) {
	s := shelf{all: map[dossierOf]*shelved{}}
	of := func(n int) dossierOf { return dossierOf{show: fmt.Sprint(n)} }
	big := func(n int) dossier { return dossier{Dossier: tv.NewDossier(make([]tv.Claim, n), "2026-11-25")} }
	held := func() (list string) {
		for n := range 6 {
			if s.all[of(n)] != nil {
				list += fmt.Sprint(n)
			}
		}
		return list
	}
	third := mostClaims/3 - 1
	for n := range 3 {
		s.put(of(n), 1, big(third))
	}
	if got := held(); got != "012" {
		t.Errorf("held: %s", got)
	}
	if _, ok := s.get(of(0), 1); !ok {
		t.Error("what is held is not given")
	}
	if _, ok := s.get(of(0), 2); ok {
		t.Error("what has changed since is given")
	}
	if s.put(of(3), 1, big(third)); held() != "023" {
		t.Errorf("the one asked for longest ago stays: %s", held())
	}
	if s.put(of(4), 2, big(2*third)); held() != "4" && held() != "34" && held() != "04" && held() != "24" {
		t.Errorf("held: %s", held())
	}
	if s.put(of(5), 2, big(2*mostClaims)); held() != "5" || s.claims != 2*mostClaims+1 {
		t.Errorf("held: %s, %d claims", held(), s.claims)
	}
}

// What another process publishes is in the next dossier, and an older one is the
// same as long as nothing is.
func TestDossierIsKept(t *testing.T) {
	s := loaded(t)
	v := View{Day: "2026-11-25"}
	first, err := s.Dossier(ctx, v, "harbour-lights")
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := s.Dossier(ctx, v, "harbour-lights"); again != first {
		t.Error("it is read anew")
	}
	if earlier, _ := s.Dossier(ctx, View{Day: "2020-01-01"}, "harbour-lights"); earlier == first || len(earlier.Claims()) >= len(first.Claims()) {
		t.Error("another day's is the same")
	}
	other, err := Open(ctx, filepath.Clean(s.path), s.now)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	published(t, other, Actor{Desk: "a", User: "ann"}, says("Harbour Lights", "Runa sails."))
	mine, err := s.Dossier(ctx, View{Desk: "a", Day: "2026-11-25"}, "harbour-lights")
	if err != nil || len(mine.Claims()) != len(first.Claims())+1 {
		t.Errorf("%d claims, then %d (%v)", len(first.Claims()), len(mine.Claims()), err)
	}
	if shared, _ := s.Dossier(ctx, v, "harbour-lights"); len(shared.Claims()) != len(first.Claims()) {
		t.Error("what one server published is read by all")
	}
}
