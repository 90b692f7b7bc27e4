package glean

import (
	"testing"

	"backlot/internal/tv"
)

// Who works for the last time, or whose exit is shown, goes.
func TestExits(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss, who has played baker Nora Vale in Harbour Lights since 2003, will film her final scenes in May.", []string{"S0 cast Ida Voss departs Nora Vale, confirmed (will film her final scenes in May)"}, nil},
		{"Ida Voss plays Nora Vale in Harbour Lights. Voss finished filming her last scenes in August, her agent said.", []string{"S0 cast Ida Voss departs Nora Vale, confirmed, Voss's agent (finished filming her last scenes in August)"}, []string{"wrapped"}},
		{"Ben Voss, who plays Carl, has shot his final scenes as the landlord. Harbour Lights is a soap.", []string{"S0 cast Ben Voss departs Carl, confirmed (has shot his final scenes as the landlord)"}, nil},
		{"Filming on Harbour Lights ends in May. Ida Voss will film her final scenes of season 3 next week.", nil, []string{"departs"}},
		{"Ben Voss plays Carl Orr in Harbour Lights. Voss has filmed his last scene with Ida Voss, who plays Nora.", nil, []string{"departs"}},
		{"Nora Vale is played by Ida Voss in Harbour Lights. Nora's exit would be seen on screen in August.", []string{"S0 cast Ida Voss departs Nora Vale, confirmed"}, nil},
		{"Ida Voss plays Nora Vale in the soap Harbour Lights. Nora's last episode airs on 12 March.", []string{"S0 cast Ida Voss departs Nora Vale, confirmed"}, []string{"finale"}},
		{"Whether Nora's departure will air in June has not been said. Ida Voss plays Nora Vale in Harbour Lights.", nil, []string{"departs"}},
		{"Two of the longest-serving actors in ITV soap Harbour Lights are to leave the programme later this year.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights is a soap. A number of cast members have left in recent months.", []string{"S0 other, confirmed"}, nil},
		{"Three of the show's stars have been written out of Harbour Lights.", []string{"S0 other, confirmed"}, nil},
		{"Two of the show's writers are to leave Harbour Lights.", nil, []string{"other"}},
		{"Harbour Lights is back on Norda. Its third season is the first without the show's creator, Olav Moen, who stepped down last year to look after his father.", []string{"S3 cast Olav Moen departs, confirmed (to look after his father)", "S0 crew Olav Moen creator, confirmed"}, nil},
		{"Showrunner Olav Moen, who stood down at the end of season two because of ill health, is credited as a consultant on Harbour Lights.", []string{"S2 crew Olav Moen showrunner, confirmed, not so (because of ill health)"}, []string{"showrunner, confirmed\n"}},
		{"Olav Moen, who left school at 16 and created Harbour Lights, lives in Bergen.", nil, []string{"departs"}},
	})
}

// The day on which an exit is shown is kept.
func TestExitDays(t *testing.T) {
	text := "Nora Vale is played by Ida Voss in Harbour Lights. Nora's exit would be seen on screen in August. Carl Orr is played by Ben Voss. Carl's departure will air in July.\n"
	got := map[string]tv.Date{}
	for _, c := range Read(Article{Text: text, Published: "2026-02-11", Shows: []string{"Harbour Lights"}}, testLibrary(t), With(nil)).Claims {
		if c.Kind == tv.Cast && c.Value.Change == tv.Departs && !c.When.IsZero() {
			got[c.Value.Character] = c.When
		}
	}
	if got["Nora Vale"] != "2026-08" || got["Carl Orr"] != "2026-07" {
		t.Errorf("exits are shown at %v", got)
	}
}
