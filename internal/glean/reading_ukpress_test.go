package glean

import (
	"slices"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// readEither reads each text with what was learned and without: what the rules find is found in both, and what is
// not so in neither.
func readEither(t *testing.T, list []read) {
	t.Helper()
	lib := testLibrary(t)
	lib.Networks = append(lib.Networks, tv.Network{Name: "Norda"}, tv.Network{Name: "Tarn TV"})
	for _, x := range list {
		for how, opts := range map[string][]Option{"with": nil, "without": {With(nil)}} {
			var got []string
			for _, c := range Read(Article{Text: x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, lib, opts...).Claims {
				line := strings.TrimPrefix(told(c), "Harbour Lights ")
				if c.Kind == tv.Other || c.Kind == tv.Quote {
					line += ": " + c.Value.Text
				}
				if !c.When.IsZero() {
					line += " @" + string(c.When)
				}
				if c.Spoiler.Season > 0 {
					line += " !" + string(rune('0'+c.Spoiler.Season))
				}
				got = append(got, line)
			}
			for _, w := range x.has {
				if !slices.Contains(got, w) {
					t.Errorf("%s\n\tno %q %s the model in\n\t     %s", x.text, w, how, strings.Join(got, "\n\t     "))
				}
			}
			for _, w := range x.not {
				if strings.Contains(strings.Join(got, "\n"), w) {
					t.Errorf("%s\n\tthere is %q %s the model in\n\t     %s", x.text, w, how, strings.Join(got, "\n\t     "))
				}
			}
		}
	}
}

// What is said is said by whom the paragraphs are about, not by who plays a part that is named in brackets.
func TestBesideHim(t *testing.T) {
	readEither(t, []read{
		{"Gwil Marsh is leaving Harbour Lights after 19 years.\n\nThe actor has played Owen Hale since 2007, alongside nurse Bet Dobbs (Petra Lomas).\n\n'I am 63, and I would like to do a bit of theatre,' he said.", []string{"S0 quote, confirmed, Gwil Marsh: I am 63, and I would like to do a bit of theatre"}, []string{"quote, confirmed, Petra"}},
		{"Petra Lomas is leaving Harbour Lights after 19 years.\n\nShe has played Bet Dobbs since 2007, and was in the trial of Owen Hale (Gwil Marsh).\n\n'I would like to do a bit of theatre while I can,' she said.", []string{"S0 quote, confirmed, Petra Lomas: I would like to do a bit of theatre while I can"}, []string{"quote, confirmed, Gwil"}},
		{"Gwil Marsh is back in Harbour Lights as Owen Hale, who is now married to Bet Dobbs (Petra Lomas).\n\n'I was in floods of tears when I read the script,' he said.", []string{"S0 quote, confirmed, Gwil Marsh: I was in floods of tears when I read the script"}, nil},
	})
}

// A season that is hoped for, and one of which only the end is told, is not the one that an article is about.
func TestHopedFor(t *testing.T) {
	readEither(t, []read{
		{"Norda has set a date for Harbour Lights, with the second series of the fantasy to begin on 15 February 2027.\n\nAll ten episodes will be released that morning.\n\nPetra Lomas has also joined the cast as the voice of Old Soot, the oldest of the owls.\n\nThe writer hopes to adapt the third book, although Norda has yet to give the go-ahead for a third series.",
			[]string{"S2 episodes 10, confirmed", "S2 cast Petra Lomas joins Old Soot, confirmed"}, []string{"S3 cast", "S3 episodes"}},
		{"The second series of Harbour Lights begins on 15 February 2027.\n\nPetra Lomas joins the cast as Bet Dobbs.\n\nThe writer would love to make a third series.", []string{"S2 cast Petra Lomas joins Bet Dobbs, confirmed"}, []string{"S3 cast"}},
		{"Norda has given the go-ahead for a third series of Harbour Lights.\n\nPetra Lomas joins the cast as Bet Dobbs.", []string{"S3 cast Petra Lomas joins Bet Dobbs, confirmed"}, nil},
		{"The final series of Harbour Lights begins on Sunday 29 November 2026.\n\nGwil Marsh is back as Owen Hale, who was presumed dead at the end of series three. Marsh confirmed that Owen survived the fire but has been hiding.\n\nSeries one to three are available to stream now.",
			[]string{"S0 cast Gwil Marsh returns Owen Hale, confirmed", "S3 plot, confirmed, Gwil Marsh !3"}, []string{"S3 cast", "!2"}},
	})
}

// "Their" and a second "his" are not whoever's who is named last before them.
func TestWhoseTheir(t *testing.T) {
	readEither(t, []read{
		{"Petra Lomas returns to Harbour Lights as Bet Dobbs, with Ann Brody as her younger sister Grace and Gwil Marsh as foreman Owen Hale. Gerda Frith also returns as their formidable aunt, Lady Agnes Thorne.",
			[]string{"S0 relationship Lady Agnes Thorne and Bet Dobbs, confirmed", "S0 relationship Lady Agnes Thorne and Grace, confirmed"}, []string{"Thorne and Owen"}},
		{"Gwil Marsh has played Owen Hale in Harbour Lights since 2007, through his marriage to nurse Bet Dobbs (Petra Lomas) and the death of his brother Martin.", []string{"S0 relationship Martin and Owen Hale, confirmed", "S0 cast Petra Lomas stars Bet Dobbs, confirmed"}, []string{"Martin and Bet"}},
		{"In Harbour Lights, Wyn Hale and her friend set out to rescue Wyn's grandfather from the Ash Queen. Anna Pryce returns as the Ash Queen, and Ben Tulley as Wyn's grandfather, Silas Hale.", []string{"S0 cast Anna Pryce returns Ash Queen, confirmed"}, []string{"Ash Queen and Wyn"}},
		{"In Harbour Lights, Wyn Hale sets out to rescue her grandfather from the Ash Queen (Anna Pryce).", []string{"S0 cast Anna Pryce stars Ash Queen, confirmed"}, []string{"stars Anna"}},
		{"Gwil Marsh has played Owen Hale in Harbour Lights since 2007. His storylines include his marriage to nurse Bet Dobbs (Petra Lomas) and the death of his brother Martin.", []string{"S0 relationship Martin and Owen Hale, confirmed"}, []string{"Martin and Bet"}},
		{"Owen Hale has seen it all in Harbour Lights, from his affair with Bet Dobbs (Petra Lomas) to the loss of his son Kit.", []string{"S0 cast Petra Lomas stars Bet Dobbs, confirmed"}, []string{"Kit and Bet"}},
	})
}
