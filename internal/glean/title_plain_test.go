package glean

import (
	"testing"

	"backlot/internal/names"
)

// What a sentence says outright to be a show is one; what only stands where one may is not.
func TestWhatIsSaidToBeAShow(t *testing.T) {
	for _, c := range []struct {
		text, name string
		want       bool
	}{
		{"The drama ends in May. A replacement, a hospital drama with the working title of Vellum, is in development.", "Vellum", true},
		{"Channel 4 has ordered a second series of sketch show Mind the Hedge.", "Mind the Hedge", true},
		{"She is to step down as showrunner of ITV's long-running medical drama St Osyth's at the end of the year.", "St Osyth's", true},
		{"New on the slate is Plane and Mallet (8x60, Sawtooth Media), in which carvers meet. The series begins in May.", "Plane and Mallet", true},
		{"ITV's Wexcombe has been renewed for another run of the series.", "Wexcombe", true},
		{"The drama has a character called Vellum, who sings. The series ends in May.", "Vellum", false},
		{"The series is based on the drama Kettle Field by a playwright.", "Kettle Field", false},
		{"In Wexcombe, a comedy writer with a series has died.", "Wexcombe", false},
		{"The series stars Ida Voss, a comedy actress from Leeds, as a judge.", "Ida Voss", false},
		{"Ida Voss (2x Bafta) leads the drama series.", "Ida Voss", false},
	} {
		r := candidatesOf(t, "News of the week", c.text)
		found := r.titles[names.Fold(c.name)] != nil
		if !found && c.want {
			r = newReader(Article{Title: "News of the week", Text: c.text, Published: "2026-03-03"}, lists(t))
			With(nil)(r)
			r.split()
			r.mention()
			found = r.titles[names.Fold(c.name)] != nil
		}
		if found != c.want {
			t.Errorf("%s: %q is a title: %v, want %v", c.text, c.name, found, c.want)
		}
	}
}

// What stands at the head of a line as titles do is a title too; topics and numbered cards are not.
func TestLinesWrittenAlike(t *testing.T) {
	for _, c := range []struct {
		text      string
		want, not []string
	}{
		{"Five farewells.\n\n1. Harbour Lights. Season three of the drama Harbour Lights returns on ITV in May.\n\n2. Quayside Vets. The second season of Quayside Vets ends on BBC One in June.\n\n" +
			"3. Mudlark Hall. All is lost, says its maker.\n\n4. Glass and Ash. Nobody saw it coming, and it comes in July.", []string{"Mudlark Hall", "Glass and Ash"}, nil},
		{"Some theories about the drama.\n\nCard 1. The brother has been painting.\n\nCard 4. Somebody gets fired.\n\nCard 9. The picture is real, and the series is over.", nil, []string{"Card 1", "Card 4", "Card 9"}},
		{"Q: Is there a second season of the drama?\n\nIda Voss: Yes.\n\nOlav Moen: No.\n\nPer Lund: The series ends.", nil, []string{"Ida Voss", "Olav Moen", "Per Lund"}},
	} {
		r := candidatesOf(t, "What is on", c.text)
		for _, name := range c.want {
			if r.titles[names.Fold(name)] == nil {
				t.Errorf("%s: %q is no title", c.text, name)
			}
		}
		for _, name := range c.not {
			if r.titles[names.Fold(name)] != nil {
				t.Errorf("%s: %q is a title", c.text, name)
			}
		}
	}
}

// The place a report comes from, an adjective, somebody with an office and a channel are no titles; what a text calls a
// show for short is that show.
func TestWhatIsSomethingElse(t *testing.T) {
	for _, c := range []struct {
		title, text string
		want, not   []string
	}{
		{"Marlowe lands second season of HBO's 'Harbour Lights'", "MARLOWE — The second season of \"Harbour Lights\" will be filmed here.\n\nThe drama begins in Marlowe in May.", []string{"Harbour Lights"}, []string{"Marlowe"}},
		{"Harbour Lights films fifth series", "NEIGHBOURS in the street woke to straw as the drama Harbour Lights came to town. Harbour Lights returns in May.", []string{"Harbour Lights"}, []string{"Neighbours"}},
		{"Cuts at the network", "HBO said the Cornwall-set mystery Harbour Lights ends with its third series.", []string{"Harbour Lights"}, []string{"Cornwall-set"}},
		{"What to watch", "The drama Harbour Lights has a second season.\n\nBarrel Yard: Complete Season 1\n\nThe drama follows two coopers.", nil, []string{"Barrel Yard: Complete"}},
		{"Village turned back to 1847 as Polperran films fifth series", "Trucks have been arriving for Polperran, the costume drama with Lord Polperran. Filming goes on until June, and the series is shown next year.", []string{"Polperran"}, nil},
		{"Olav Moen films third series of Harbour Lights", "The drama Harbour Lights is back, says Olav Moen. Moen is sixty.", []string{"Harbour Lights"}, []string{"Olav Moen"}},
		{"A change", "There is a change at ITV's *Harbour Lights*, a drama with two series. *Lights* stars Ida Voss.", []string{"Harbour Lights", "Lights"}, nil},
		{"A change", "The third season of the Norda Western ended last month. The drama *Harbour Lights* is Norda's.", []string{"Harbour Lights"}, []string{"Norda Western"}},
		{"Harbour Lights is back", "The drama *Harbour Lights* has been renewed for a third season. *Lights* averages two million viewers a week in its second season.", []string{"Harbour Lights"}, nil},
	} {
		r := candidatesOf(t, c.title, c.text)
		for _, name := range c.want {
			if r.titles[names.Fold(name)] == nil {
				t.Errorf("%s: %q is no title", c.text, name)
			}
		}
		for _, name := range c.not {
			if r.titles[names.Fold(name)] != nil {
				t.Errorf("%s: %q is a title", c.text, name)
			}
		}
		if short := r.titles["lights"]; short != nil && short.name != "Harbour Lights" {
			t.Errorf("%s: what it is called for short is a show of its own", c.text)
		}
	}
}
