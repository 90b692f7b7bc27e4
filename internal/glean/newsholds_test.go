package glean

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// What keeps somebody of the story waiting is no delay of the show.
func TestDelayOfTheStory(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss plays Nora Vale in Harbour Lights. Nora's brother Mateo (Gus Whitfield) will blame himself for the accident.", []string{"S0 cast Gus Whitfield stars Mateo, confirmed"}, []string{"delay"}},
		{"Nora blames Mateo for the fire that killed their mother in Harbour Lights.", nil, []string{"delay"}},
		{"In season 3 of Harbour Lights, Nora is late for the wedding after an accident on the bridge.", nil, []string{"delay"}},
		{"When the series returns, the town is held up by a storm.", nil, []string{"delay"}},
		{"The drama follows a surgeon whose career is put on hold after an injury.", nil, []string{"delay"}},
		{"Season 4 of Harbour Lights finds Nora late for court after a car accident.", nil, []string{"delay"}},
		{"The finale of Harbour Lights sees the ferry delayed by a storm, and Nora trapped on board.", nil, []string{"delay"}},
		{"Set in a hospital that is shut down by a pandemic, Harbour Lights stars Ida Voss as Nora.", nil, []string{"delay"}},
		{"Harbour Lights stars Ida Voss as Nora, a detective who is pulled from a case after an injury.", nil, []string{"delay"}},
		{"Nora must operate while her own surgery is put off by a strike of the nurses.", nil, []string{"delay"}},
		{"The premiere of Harbour Lights was pushed back two weeks after a fire damaged one of the sound stages.", []string{"S0 delay fire, confirmed"}, nil},
		{"Filming on Harbour Lights was halted after Ida Voss broke her ankle on set.", []string{"S0 delay injury, confirmed"}, nil},
		{"Season 3 of Harbour Lights, which was held up by the strikes, is filming.", []string{"S3 delay strikes, confirmed"}, nil},
		{"Ida Voss's injury has put Harbour Lights on hold.", []string{"S0 delay injury, confirmed"}, nil},
		{"Norda blamed the strikes for the long wait.", []string{"S0 delay strikes, confirmed, Norda"}, nil},
		{"Set in Bergen, Harbour Lights has been delayed by a fire.", []string{"S0 delay fire, confirmed"}, nil},
	})
}

// A word of kind made of a show's name is no network.
func TestKindWords(t *testing.T) {
	var list []read
	for _, word := range []string{"Succession-style", "Friends-like", "Fargo-esque", "Netflix-style", "Lost-meets-Dallas", "Sopranos-inspired", "BBC-like", "Bridgerton-flavoured"} {
		list = append(list, read{"The " + word + " drama Harbour Lights stars Ida Voss.", []string{"S0 cast Ida Voss stars, confirmed"}, []string{"network"}})
	}
	readSome(t, list)
}

// A spin-off that was planned and came to nothing is told with what became of it, and nothing
// of it is told of the show.
func TestSpinoffThatCameToNothing(t *testing.T) {
	const no, yes = "S0 spinoff, confirmed, not so", "S0 spinoff, confirmed"
	readSome(t, []read{
		{"A spinoff centered on Ida Voss's character had been in early development at Norda, but sources say that project is no longer moving forward.", []string{"S0 spinoff, reported, not so"}, []string{"network"}},
		{"A spin-off of Harbour Lights was in development, but it was scrapped in March.", []string{no}, []string{"stage"}},
		{"A prequel to Harbour Lights had been in the works at Norda, but that project is dead.", []string{no}, []string{"network"}},
		{"Norda had been developing a spin-off of Harbour Lights about the doctors, but has since shelved it.", []string{no}, []string{"stage"}},
		{"A spinoff about Nora was once considered, though it never got off the ground.", []string{no}, nil},
		{"A Harbour Lights spin-off had been announced in 2024, but has not moved forward.", []string{no}, nil},
		{"Norda ordered a pilot of a Harbour Lights spin-off last year, but passed on it in May.", []string{no}, []string{"stage"}},
		{"A planned spinoff, Harbour Nights, was quietly dropped last year.", []string{no}, []string{"premiere"}},
		{"A sequel series had been planned, but Anna Grieg told Norda News the idea had been abandoned.", []string{no}, nil},
		{"A prequel to Harbour Lights is in development, though the series itself has not been renewed.", []string{yes}, nil},
		{"Norda is developing a spin-off of Harbour Lights, but the flagship is no longer moving forward.", []string{yes}, []string{no}},
		{"A spin-off of Harbour Lights is in development after a planned film was scrapped.", []string{yes}, []string{no}},
		{"A spin-off is in development, but Ida Voss is no longer attached.", []string{yes}, []string{no}},
		{"Norda has cancelled Harbour Lights, but a spin-off is in development.", []string{yes, "S0 stage cancelled, confirmed, Norda"}, []string{no}},
		{"A spin-off series has been ordered, but season 4 of Harbour Lights was scrapped.", []string{yes, "S4 stage cancelled, confirmed"}, []string{no}},
	})
	lib := testLibrary(t)
	for _, c := range Read(Article{Text: "A spinoff centered on Ida Voss's character had been in early development at Norda, but sources say that project is no longer moving forward.\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, lib).Claims {
		if c.Kind == tv.Spinoff && !strings.Contains(c.Value.Text, "no longer moving forward") {
			t.Errorf("the claim does not say what became of it: %s", c.Value.Text)
		}
	}
}
