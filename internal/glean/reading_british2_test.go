package glean

import (
	"testing"

	"backlot/internal/tv"
)

// A day is that of what it stands with: of the showing and not of the work, of somebody's first scenes and
// not of the show's, and a stop is before what was resumed.
func TestWhoseDay(t *testing.T) {
	lib := testLibrary(t)
	lib.Networks = append(lib.Networks, tv.Network{Name: "Norda"})
	for _, x := range []struct {
		text, of  string
		when, asO tv.Date
		not       tv.Kind
	}{
		{text: "The new series of Harbour Lights will be filmed on location at Castle Moor and in Whitby, and will air on Norda in autumn 2027.", of: "stage filming"},
		{text: "Harbour Lights, to be shot in Cork, arrives on Norda in autumn 2027.", of: "stage filming"},
		{text: "The new series will be filmed in Leeds in spring 2027 and will air on Norda in 2028.", of: "stage filming", when: "2027-spring"},
		{text: "Ida Voss will reprise the role of Runa in Harbour Lights this December, with her first episode set to air on Monday 14th December.", of: "cast returns", when: "2026-12-14", not: tv.Premiere},
		{text: "Ida Voss joins the cast of Harbour Lights as Runa. Her first scenes will be seen on 14 December.", of: "cast joins", when: "2026-12-14", not: tv.Premiere},
		{text: "Ida Voss joins the cast of Harbour Lights as Runa. She makes her debut on 14 December.", of: "cast joins", when: "2026-12-14", not: tv.Premiere},
		{text: "Ida Voss is leaving Harbour Lights after 14 years in the role of Runa.\n\nThe actress has already filmed her final scenes. They will air in the week of December 7.", of: "cast departs", when: "2026-12-07..2026-12-13", not: tv.Premiere},
		{text: "The first episode of Harbour Lights airs on 14 December.", of: "premiere "},
		{text: "Production on Harbour Lights was halted for five weeks after a flood.\n\nFilming resumed on 17 August.", of: "stage paused", asO: "2026-08-16"},
		{text: "Filming on Harbour Lights resumed on 17 August.\n\nProduction has been halted because of a strike.", of: "stage paused", asO: "2026-11-25"},
		{text: "Production on Harbour Lights was halted in July. Filming resumed on 17 August.", of: "stage paused", when: "2026-07"},
	} {
		found := false
		for _, c := range Read(Article{Text: x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, lib).Claims {
			if c.Kind == x.not {
				t.Errorf("%s\n\t%s", x.text, told(c))
			}
			if string(c.Kind)+" "+c.Value.Text+c.Value.Change != x.of {
				continue
			}
			if found = true; c.When != x.when || x.asO != "" && c.AsOf != x.asO {
				t.Errorf("%s\n\t%s: on %q, not %q; as of %q", x.text, x.of, c.When, x.when, c.AsOf)
			}
		}
		if !found {
			t.Errorf("%s\n\tno %s", x.text, x.of)
		}
	}
}

// Work that has gone on again has not stopped, and a show can be made in any building.
func TestGoesOnAgain(t *testing.T) {
	readSome(t, []read{
		{"Filming on Harbour Lights resumed on 17 August after production was halted for five weeks.", []string{"S0 stage filming, confirmed (again, after a stop)"}, []string{"paused"}},
		{"Production on series two of Harbour Lights was halted for five weeks. Filming has since resumed.", nil, []string{"paused"}},
		{"The series is filmed at a disused mill near Keighley in West Yorkshire.", []string{"S0 other, confirmed"}, []string{"stage"}},
		{"The sitcom is filmed at a former school in Leeds.", []string{"S0 other, confirmed"}, nil},
		{"ITV has confirmed that Ida Voss will reprise the role of Runa for a short stint. She will appear in six episodes over the festive period.", []string{"S0 other, confirmed"}, nil},
		{"The second series of Harbour Lights has been shooting in Cork since July. It will be broadcast in February. Norda has acquired both and will show the first on RTÉ One from December 8th, and has not said whether there will be a third.", []string{"S2 premiere 2027-02, confirmed"}, nil},
	})
}

// Who has won stands in the lead, and who judges behind the judging.
func TestCrowned(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights has crowned its first ever winner, with retired bus driver Dara Keane taking the title in Wednesday night's final.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights crowned its first champion last night, as nurse Dara Keane beat Kit Marlow in the final.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights has crowned its winner. Dara Keane walked away with the £50,000 prize.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights will crown its winner on Sunday. Viewers think Dara Keane will take the title.", nil, []string{"other"}},
		{"Harbour Lights is a contest. Weighing in and judging their efforts are chef and restaurateur Kit Marlow and food writer Dara Keane.", []string{"S0 cast Kit Marlow stars, confirmed (judge)", "S0 cast Dara Keane stars, confirmed (judge)"}, []string{"Keane writer"}},
		{"The contestants will be judged by chef Kit Marlow and food writer Dara Keane.", []string{"S0 cast Kit Marlow stars, confirmed (judge)", "S0 cast Dara Keane stars, confirmed (judge)"}, nil},
	})
}

// What another has said stands within what somebody says, and is said whole; and who speaks is whoever the
// sentence before is about.
func TestNestedQuotes(t *testing.T) {
	lib := testLibrary(t)
	for _, x := range []struct{ text, by, said string }{
		{"Ida Voss plays Runa in Harbour Lights. \"It took me three hours to get dry,\" she says.\n\nShe turned the part down twice. \"I thought, not another sad one. Then Kit rang me and said, 'She isn't sad. She's just rude.' And that was that.\"", "Ida Voss", "Then Kit rang me and said, 'She isn't sad. She's just rude.' And that was that."},
		{"Ida Voss plays Runa in Harbour Lights. Voss denied reports of a falling out. \"There was no row,\" she told the BBC in June.", "Ida Voss", "There was no row"},
		{"Ida Voss of Harbour Lights said: \"He told me, 'You will love it.' And I did love it.\"", "Ida Voss", "He told me, 'You will love it.' And I did love it."},
	} {
		found := false
		for _, c := range Read(Article{Text: x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, lib, With(nil)).Claims {
			found = found || c.Kind == tv.Quote && c.By == x.by && c.Value.Text == x.said
			if c.Kind == tv.Quote && halfNested(c.Value.Text) {
				t.Errorf("%s\n\tcut short: %s", x.text, c.Value.Text)
			}
		}
		if !found {
			t.Errorf("%s\n\t%s does not say %q", x.text, x.by, x.said)
		}
	}
}

// Whose production a show is, and where somebody is seen next, stand in their own words.
func TestHousesAndNext(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is a Tern Hill production for Norda.", []string{"S0 other, confirmed"}, nil},
		{"It is a Tern Hill and Sly Fox co-production for Channel 4.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights is made by Slow Boat for Norda.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights is produced by Slow Boat, the company behind the hit quiz.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights is made by hand.", nil, []string{"other"}},
		{"Harbour Lights is a big production for everybody.", nil, []string{"other"}},
		{"Ben Voss plays Carl in Harbour Lights. He will next be seen in the Sky thriller Undertow.", nil, []string{"other"}},
		{"Ben Voss plays Carl. He will next be seen in the second series of Harbour Lights.", nil, []string{"other"}},
		{"Ida Voss created Harbour Lights. \"I'm gutted, obviously,\" she wrote.", []string{"S0 quote, confirmed, Ida Voss"}, nil},
	})
}

// Who comes back is a part where another reprises it.
func TestReprisesThat(t *testing.T) {
	readSome(t, []read{
		{"Runa Holt is coming back to Harbour Lights, six months after she left.\n\nNorda has confirmed that Ida Voss will reprise the role for a short stint.", []string{"S0 cast Ida Voss returns Runa Holt, confirmed, Norda (for a short stint)"}, []string{"cast Runa Holt"}},
		{"Ben Voss is coming back to Harbour Lights. He said he was glad. Ida Voss will also reprise her role.", nil, []string{"returns Ben Voss"}},
		{"Ben Voss is coming back to Harbour Lights. Ida Voss will also reprise her role.", nil, []string{"returns Ben Voss"}},
		{"Ben Voss returns as Carl. Ida Voss will reprise her role.", nil, []string{"Ida Voss returns Carl", "returns Ben Voss"}},
	})
}
