package glean

import "testing"

// TestHousesAndHours: what the text says to be a house, an hour and the outlet are no shows.
func TestHousesAndHours(t *testing.T) {
	for _, x := range []struct {
		text   string
		source string
		none   string
	}{
		{"Upstart streamer Quayside is in talks for a second season of the harbour drama. Quayside could announce it next week.", "", "Quayside"},
		{"12h35 Much more to see of Harbour Lights. It has been renewed.", "", "12h35"},
		{"NORDAWATCH | You were renewed for season 3. Did that change Harbour Lights?\n\nIt did.\n\nNORDAWATCH | When does filming begin?", "Nordawatch", "Nordawatch"},
	} {
		for _, s := range Read(Article{Text: x.text, Source: x.source, Published: "2027-03-01"}, testLibrary(t)).Shows {
			if s.Name == x.none {
				t.Errorf("%q: a show is called %q", x.text, s.Name)
			}
		}
	}
}
