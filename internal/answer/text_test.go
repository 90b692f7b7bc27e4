package answer

import (
	"fmt"
	"slices"
	"testing"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// fromText asks of one sentence, season 3 being the one that is meant.
func fromText(question string, s Sentence) Answer {
	q := ask.Read(question, index(), ask.Options{Day: today, Show: names.Entry{Kind: names.Show, ID: "harbour-lights", Name: "Harbour Lights"}})[0]
	if Searches(q) == nil {
		return Answer{}
	}
	s.End = len(s.Text)
	return FromText(q, tv.Show{ID: "harbour-lights", Name: "Harbour Lights"}, 3, []Sentence{s})
}

func TestFromText(t *testing.T) {
	for _, c := range []struct {
		question, sentence string
		answers            bool
	}{
		{"where is it filmed", "Filming of Harbour Lights goes on in Bergen.", true},
		{"where is it filmed", "Filming goes on in Bergen.", false},
		{"where is season 3 filmed", "Filming of the second season of Harbour Lights went on in Bergen.", false},
		{"where is season 3 filmed", "Filming of season two of Harbour Lights went on in Bergen.", false},
		{"where is season 3 filmed", "Filming of Harbour Lights S2 went on in Bergen.", false},
		{"where is season 3 filmed", "Filming of seasons 1 and 2 of Harbour Lights went on in Bergen.", false},
		{"where is it filmed", "Filming of season two of Harbour Lights went on in Bergen.", false},
		{"where is season 3 filmed", "Filming of Harbour Lights went on in Bergen.", false},
		{"where is season 3 filmed", "Filming of seasons two and three of Harbour Lights went on in Bergen.", true},
		{"where is season 3 filmed", "Filming of seasons one to four of Harbour Lights went on in Bergen.", true},
		{"where is season 3 filmed", "Filming of the third and final season of Harbour Lights went on in Bergen.", true},
		{"where is season 2 filmed", "Filming of season two of Harbour Lights went on in Bergen.", true},
		{"why was it cancelled", "Harbour Lights was cancelled because nobody watched.", true},
		{"why was it cancelled", "Harbour Lights was cancelled after two seasons.", false},
		{"what are runa and captain aske to each other", "Runa and Captain Aske are secretly married.", true},
		{"what are runa and captain aske to each other", "Runa hates Captain Aske.", false},
		{"when is it out", "Harbour Lights is out in May.", false},
		{"do runa and captain aske get married", "Runa and Captain Aske (Per Lund).", false},
		{"are runa and captain aske married", "Runa is Ida Voss, and her brother is Tom Keane, who came to the lights in the last year, and Captain Aske is Per Lund.", false},
		{"why is per lund leaving", "Per Lund is leaving because of the cold.", true},
		{"why is per lund leaving", "Per Lund is leaving Harbour Lights because of the cold.", true},
		{"why is per lund leaving", "Per Lund is leaving Night Ferry because of the cold.", false},
		{"why is per lund leaving", "Lund leaves the “Night Ferry” because of the cold, leaving his crew behind.", false},
		{"why is per lund leaving", "Tom Keane is leaving because of the cold.", false},
	} {
		a := fromText(c.question, Sentence{Text: c.sentence})
		if a.Known() != c.answers {
			t.Errorf("%s is answered by %q: %v", c.question, c.sentence, a.Known())
		}
		if a.Known() && (a.Verdict != "" || !slices.ContainsFunc(a.Told, func(x Told) bool { return x.Claim.Quote == c.sentence })) {
			t.Errorf("%s is answered %+v", c.question, a)
		}
	}
}

// What stands around a sentence tells of which show and season it is.
func TestFromTextAround(t *testing.T) {
	const leaving, filmed = "Per Lund is leaving because of the cold.", "Filming of Harbour Lights goes on in Bergen."
	titled := func(text, title string) Sentence { return Sentence{Text: text, Article: tv.Article{Title: title}} }
	for _, c := range []struct {
		question string
		sentence Sentence
		answers  bool
	}{
		{"why is per lund leaving", Sentence{Text: leaving}, true},
		{"why is per lund leaving", Sentence{Text: leaving, Shared: true}, false},
		{"why is per lund leaving", Sentence{Text: leaving, Others: true}, false},
		{"are runa and captain aske married", Sentence{Text: "Runa is married to Captain Aske.", Shared: true}, true},
		{"are ida voss and per lund married", Sentence{Text: "Ida Voss is married to Per Lund.", Shared: true}, false},
		{"where is it filmed", Sentence{Text: filmed, Shared: true}, true},
		{"where is it filmed", Sentence{Text: filmed, Others: true}, false},
		{"are runa and captain aske married", titled("Runa is married to Captain Aske.", "Season 2 begins"), true},
		{"are runa and captain aske married in season 3", titled("Runa is married to Captain Aske.", "Season 2 begins"), false},
		{"where is it filmed", titled(filmed, "Season 3 begins"), true},
		{"where is it filmed", titled(filmed, "Season 2 begins"), false},
		{"where is season 3 filmed", titled(filmed, "Season 3 begins"), true},
		{"where is season 4 filmed", titled(filmed, "Season 3 begins"), false},
	} {
		if a := fromText(c.question, c.sentence); a.Known() != c.answers {
			t.Errorf("%s is answered by %+v: %v", c.question, c.sentence, a.Known())
		}
	}
}

// A sentence that does not know is told as a guess.
func TestFromTextUnsure(t *testing.T) {
	for sentence, want := range map[string]tv.Certainty{
		"Harbour Lights was cancelled because nobody watched.":            tv.Confirmed,
		"Harbour Lights may have been cancelled because of its cost.":     tv.Speculated,
		"Harbour Lights was reportedly cancelled because of its cost.":    tv.Speculated,
		"Fans think Harbour Lights was cancelled because nobody watched.": tv.Speculated,
	} {
		if got := fromText("why was it cancelled", Sentence{Text: sentence}).Certainty(); got != want {
			t.Errorf("%q is told as %q", sentence, got)
		}
	}
}

func TestSeasonsIn(t *testing.T) {
	for sentence, want := range map[string]string{
		"Season 2 is out.":                             "[2]",
		"Season two's end, and the third series.":      "[2 3]",
		"Seasons one to four, or S5.":                  "[1 2 3 4 5]",
		"The second-season finale.":                    "[2]",
		"The 1st, 2nd and 11th seasons.":               "[1 2 11]",
		"A fourth and final season.":                   "[4]",
		"S02E03 is the best of it.":                    "[2]",
		"The second episode of the season, at 9.":      "[]",
		"The last season had ten episodes in 3 weeks.": "[]",
		"Season 2027 is no season.":                    "[]",
	} {
		if got := fmt.Sprint(seasonsIn(sentence)); got != want {
			t.Errorf("%q names %s", sentence, got)
		}
	}
}
