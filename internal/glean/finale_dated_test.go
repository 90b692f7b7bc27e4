package glean

import "testing"

// TestFinaleDated reads the day before the word for a last episode, which has been on where the text tells of it.
func TestFinaleDated(t *testing.T) {
	on := func(text, day string) read { return read{text, []string{"S0 finale " + day + ", confirmed"}, nil} }
	readSome(t, []read{
		on("Warning: This story contains spoilers from Monday's finale of Harbour Lights.", "2026-11-23"),
		on("Spoilers follow from Tuesday's season-ender of the show.", "2026-11-24"),
		on("This recap of Sunday's finale reveals who sank the boat.", "2026-11-22"),
		on("Everything that happened in Thursday's season-ender of Harbour Lights happens again below.", "2026-11-19"),
		on("What happened in Monday's series-ender of Harbour Lights is told below.", "2026-11-23"),
		{"Spoilers from Monday's episode of Harbour Lights are below.", nil, []string{"finale"}},
		{"Monday's trailer for the season-ender of Harbour Lights has no spoilers.", nil, []string{"finale"}},
	})
}
