package sqlite

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// cast is an article with cast claims "person/character", each in its own sentence.
func castEntry(show string, pairs ...string) Entry {
	e := Entry{Article: tv.Article{Title: "Cast: " + strings.Join(pairs, ", "), Published: "2026-05-05"}}
	for _, pair := range pairs {
		person, character, _ := strings.Cut(pair, "/")
		quote := person + " plays " + character + "."
		e.Text += quote + "\n"
		e.Claims = append(e.Claims, tv.Claim{ShowName: show, Kind: tv.Cast, Value: tv.Value{Person: person, Character: character, Change: tv.Stars},
			Certainty: tv.Confirmed, Quote: quote})
	}
	return e
}

// Who is meant by a name in an article that is published.
func TestWhoIsMeant(t *testing.T) {
	for _, c := range []struct {
		name  string
		first []string // published before
		then  string
		want  string // person/character, by id
	}{
		{"the names themselves", nil, "Ida Voss/Runa Holm", "ida-voss/runa-holm"},
		{"case and accents aside", nil, "IDA VÓSS/runa HOLM", "ida-voss/runa-holm"},
		{"another name", nil, "Voss/the Harbour Master", "ida-voss/runa-holm"},
		{"a first name of a part", nil, "Ida Voss/Runa", "ida-voss/runa-holm"},
		{"a surname of a part", nil, "Ida Voss/Holm", "ida-voss/runa-holm"},
		{"with a title", nil, "Ida Voss/Mrs. Holm", "ida-voss/runa-holm"},
		{"with an initial", nil, "Ida Voss/Runa H.", "ida-voss/runa-holm"},
		{"with another initial", nil, "Ida Voss/Runa B.", "ida-voss/runa-b"},
		{"a surname that this show knows", []string{"Per Lund/Aske"}, "Lund/Aske", "per-lund/aske"},
		{"a surname of the crew", nil, "Lund/Aske", "per-lund/aske"},
		{"a surname that nobody has", nil, "Moen/Aske", "moen/aske"},
		{"a surname of two", []string{"Per Lund/Aske", "Bo Lund/Tor"}, "Lund/Aske", "lund/aske"},
		{"a part's first name of two", []string{"Liv By/Runa Strand"}, "Ida Voss/Runa", "ida-voss/runa"},
		{"a longer form of a part", []string{"Per Lund/Aske"}, "Per Lund/Aske Berg", "per-lund/aske"},
		{"both forms in one article, short first", nil, "Lund/Aske|Per Lund/Aske Berg", "per-lund/aske-berg"},
		{"a new pair", nil, "Siri Nes/Captain Mo", "siri-nes/captain-mo"},
		{"only a person", nil, "Siri Nes/", "siri-nes/"},
		{"only a part", nil, "/Runa", "/runa-holm"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := loaded(t)
			if len(c.first) > 0 {
				published(t, s, Actor{}, castEntry("Harbour Lights", c.first...))
			}
			f := published(t, s, Actor{}, castEntry("Harbour Lights", strings.Split(c.then, "|")...))
			if got := f.Claims[0].PersonID + "/" + f.Claims[0].CharacterID; got != c.want {
				t.Errorf("%q is %q, not %q", c.then, got, c.want)
			}
		})
	}
}

// A person keeps their identity in every show; a part belongs to its own.
func TestSamePersonOtherShow(t *testing.T) {
	s := loaded(t)
	published(t, s, Actor{}, castEntry("Harbour Lights", "Ida Voss/Runa"))
	f := published(t, s, Actor{}, castEntry("Quiet Water", "Ida Voss/Runa Holm", "Voss/Lone"))
	if f.Claims[0].PersonID != "ida-voss" || f.Claims[0].CharacterID != "runa-holm" || f.Claims[1].PersonID != "ida-voss" {
		t.Errorf("%+v", f.Claims)
	}
	claims, err := s.ClaimsOfPerson(ctx, View{}, "ida-voss")
	if err != nil || len(claims) != 4 {
		t.Errorf("%d claims of Ida Voss, %v", len(claims), err)
	}
	if claims, err = s.ClaimsOfCharacter(ctx, View{}, "quiet-water", "runa-holm"); err != nil || len(claims) != 1 {
		t.Errorf("%d claims of the other Runa Holm, %v", len(claims), err)
	}
}

// Different names with one slug are different people.
func TestSlugsCollide(t *testing.T) {
	s := loaded(t)
	long := "Wilhelmina Anastasia Featherstonehaugh-Cholmondeley"
	f := published(t, s, Actor{}, castEntry("Harbour Lights", "Ann-Lee/Kit", "Ann Lee!/Kit-", long+" the First/A", long+" the Second/B"))
	seen := map[string]string{}
	for _, c := range f.Claims {
		if other, ok := seen[c.PersonID]; ok && other != "Ann-Lee" {
			t.Errorf("%q and %q are both %q", other, c.Value.Person, c.PersonID)
		}
		seen[c.PersonID] = c.Value.Person
		if len(c.PersonID) > 40 || len(c.CharacterID) > 40 {
			t.Errorf("%q, %q are too long", c.PersonID, c.CharacterID)
		}
	}
	if len(seen) != 3 {
		t.Errorf("%d people, not 3: %v", len(seen), seen)
	}
}

// Of two people of one name, told apart by a bracket, an article means whom its show
// knows.
func TestNamesakes(t *testing.T) {
	s := loaded(t)
	published(t, s, Actor{}, castEntry("Harbour Lights", "Ida Voss/Runa Holm"))
	other := castEntry("Harbour Lights", "Ida Voss (writer)/")
	other.NewShows = []tv.Show{{Name: "The Long Shore"}}
	other.Claims[0].ShowName = "The Long Shore"
	published(t, s, Actor{}, other)
	for show, want := range map[string]string{"The Long Shore": "ida-voss-writer", "Harbour Lights": "ida-voss"} {
		e := castEntry(show, "Ida Voss/")
		e.Text = show + " again. " + e.Text
		if f := published(t, s, Actor{}, e); f.Claims[0].PersonID != want {
			t.Errorf("%s: %s, not %s", show, f.Claims[0].PersonID, want)
		}
	}
}
