package answer

import (
	"testing"

	"backlot/internal/tv"
)

// How many episodes come on the first night is not how many there are.
func TestOpening(t *testing.T) {
	eight := claim(3, tv.Episodes, tv.Confirmed, number(8))
	premiere := claim(3, tv.Premiere, tv.Confirmed, day("2027-01-14"))
	asked := []string{
		"how many episodes at premiere", "how many episodes at premiere of harbour lights season 3", "how many episodes on premiere night", "how many episodes air on the first night",
		"how many episodes drop at launch", "how many episodes will be released at once", "how many episodes does season 3 premiere with", "how many episodes are in the premiere",
		"how many episodes on day one", "how many episodes are released on the first day", "how many episodes will it start with", "how many episodes will drop on launch day",
		"how many eps in the season 3 premiere", "how many episodes come out first", "how many episodes does it open with", "how many episodes in the first drop", "how many episodes come out at first", "how many episodes of harbour lights air on january 14", "how many episodes are out on january 14 2027",
	}
	for sentence, tells := range map[string]bool{
		"It premieres with two episodes on January 14, 2027.":                           true,
		"The third season premieres January 14 with a two-episode debut.":               true,
		"A two-episode premiere is set for January 14.":                                 true,
		"The first three episodes drop on January 14, with one a week after that.":      true,
		"It opens with a double bill on January 14.":                                    true,
		"All eight episodes drop at once on January 14.":                                true,
		"It premieres on January 14.":                                                   false,
		"Season 3 premieres on January 14 and consists of eight episodes.":              false,
		"The eight-episode season premieres on January 14.":                             false,
		"It premieres with eight episodes in hand on January 14.":                       false,
		"The third season begins on January 14, nine months after the first two aired.": false,
	} {
		c := premiere
		c.Quote = sentence
		for _, q := range asked {
			a := put(q, eight, c)
			switch {
			case tells && (len(a.Told) != 1 || a.Told[0].Claim.Quote != sentence):
				t.Errorf("%s is not answered by %q: %q", q, sentence, brief(a))
			case !tells && len(a.Told) > 0:
				t.Errorf("%s is answered %q by %q", q, brief(a), sentence)
			case !tells && a.Near.Value.Number != 8:
				t.Errorf("%s: near is %+v", q, a.Near.Value)
			}
		}
	}
	two := premiere
	two.Quote = "It premieres with two episodes on January 14, 2027."
	for q, want := range map[string]string{
		"how many episodes are there":                         "8",
		"how many episodes does season 3 have":                "8",
		"how many episodes will season 3 have":                "8",
		"how many episodes are there in the inaugural season": "",
		"how many episodes are out on january 21":             "",
		"how many episodes a week":                            "",
		"when does it premiere":                               "2027-01-14",
		"does it premiere with two episodes":                  "yes; " + two.Quote,
		"does it start with three episodes":                   "no; " + two.Quote,
		"is season 3 eight episodes":                          "yes; 8",
		"does season 3 premiere in january 2027":              "yes; 2027-01-14",
	} {
		if got := brief(put(q, eight, two)); got != want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", q, got, want)
		}
	}
}
