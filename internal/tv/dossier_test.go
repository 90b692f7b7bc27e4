package tv

import (
	"fmt"
	"math/rand"
	"strings"
	"sync"
	"testing"
)

func TestDossierSortsIntoMatters(t *testing.T) {
	in := claims(t, `
		A press 2026-01-01 filming season=2
		B press 2026-01-01 renewed season=2
		C press 2026-01-02 wrapped season=2
		D press 2026-01-01 final:4`)
	in = append(in, Claim{ID: "P", Kind: Plot, Season: 2, Value: Value{Text: "a storm"}})
	d := NewDossier(in, "2026-06-01")
	if got := fmt.Sprint(d.Seasons(), d.Slots(2), d.Slots(0), d.Slots(1)); got != "[2 0] [order production] [final] []" {
		t.Error(got)
	}
	ids := func(list []*Claim) string {
		var all []string
		for _, c := range list {
			all = append(all, c.ID)
		}
		return strings.Join(all, " ")
	}
	for want, got := range map[string]string{
		"C A B D P": ids(d.Claims()),
		"C A B":     ids(d.Kind(Stage)),
		"P":         ids(d.Kind(Plot)),
		"":          ids(d.Kind(Quote)),
		"C A":       ids(d.Of(2, "production")),
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// What a dossier says of a matter is what Weigh says, whatever the order in which
// its claims came and whatever was asked of it before; and whoever adds to a
// standing changes nothing in it.
func TestDossierWeighsAsWeigh(t *testing.T) {
	r := rand.New(rand.NewSource(5))
	for range 300 {
		list := matter(t, r)
		day := Date("2026-06-01")
		want := map[string]string{}
		for _, c := range list {
			var one []Claim
			for _, o := range list {
				if o.Slot() == c.Slot() && o.Season == c.Season {
					one = append(one, o)
				}
			}
			want[c.Slot()] = outcome(Weigh(one, day))
		}
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		d := NewDossier(list, day)
		var all sync.WaitGroup
		for range 2 {
			all.Go(func() {
				for slot, w := range want {
					s := d.Standing(list[0].Season, slot)
					if got := outcome(s); got != w {
						t.Errorf("%s: %s, want %s", slot, got, w)
					}
					_ = append(s.Beside, Claim{ID: "added"})
					_ = append(s.Past, Claim{ID: "added"})
				}
			})
		}
		all.Wait()
	}
}

func TestDossierOfWhatIsSure(t *testing.T) {
	sure := Claim{ID: "a", Kind: Cast, Value: Value{Person: "Ida Voss", Change: Returns}, Certainty: Confirmed, Published: "2026-01-01", Quote: "Ida Voss is back."}
	gainsaid := Claim{ID: "b", Rule: "cast/back", Kind: Cast, Value: Value{Person: "Per Lund", Change: Returns}, Certainty: Confirmed, Published: "2026-01-01", Quote: "Per Lund, who was Aske, won't be back."}
	later := Claim{ID: "c", Kind: Cast, Value: Value{Person: "Siv Aas", Change: Joins}, Certainty: Confirmed, Published: "2026-03-01", Quote: "Siv Aas joins."}
	d := NewDossier([]Claim{sure, gainsaid, later}, "2026-02-01")
	if got := d.Sure().Claims(); len(got) != 1 || got[0].ID != "a" {
		t.Errorf("%v", got)
	}
	whole := NewDossier([]Claim{sure}, "2026-02-01")
	once, again := d.Sure(), d.Sure()
	if whole.Sure() != whole || once != again {
		t.Error("it is made anew")
	}
}

func TestDoubtful(t *testing.T) {
	for quote, c := range map[string]Claim{
		"Norda is not moving to Sola.":                {Kind: OnNetwork, Value: Value{Text: "Sola"}, Certainty: Confirmed},
		"Whether it is filming remains to be seen.":   {Kind: Stage, Value: Value{Text: Filming}, Certainty: Speculated},
		"Bo has played him since he was a small boy.": {Kind: Cast, Value: Value{Person: "Bo Ek", Character: "Captain Aske", Change: Stars}, Certainty: Confirmed},
		"Bo Ek was never attached to direct.":         {Kind: Crew, Value: Value{Person: "Bo Ek", Role: "director"}, Certainty: Confirmed},
		"Director: Ida Voss, taking over from Bo Ek":  {Kind: Crew, Value: Value{Person: "Bo Ek", Role: "director"}, Certainty: Confirmed},
		"Ida will never return.":                      {Kind: Cast, Value: Value{Person: "Ida Voss", Change: Returns}, Certainty: Confirmed},
	} {
		if c.Quote, c.Rule = quote, "read"; !c.Doubtful() {
			t.Errorf("%q leaves no doubt", quote)
		}
		c.Rule = "editor"
		if c.Doubtful() {
			t.Errorf("%q, as an editor reads it, is in doubt", quote)
		}
		c.Rule = "read"
		c.Negative = true
		if c.Kind != Stage && c.Value.Change != Stars && c.Doubtful() {
			t.Errorf("%q, told as what is not so, is in doubt", quote)
		}
	}
	for quote, c := range map[string]Claim{
		"It moves to Sola, not Norda.":               {Kind: OnNetwork, Value: Value{Text: "Sola"}, Certainty: Confirmed},
		"Bo Ek plays Mo.":                            {Kind: Cast, Value: Value{Person: "Bo Ek", Character: "Mo", Change: Stars}, Certainty: Confirmed},
		"Bo Ek, who directs, is not worried.":        {Kind: Crew, Value: Value{Person: "Bo Ek", Role: "director"}, Certainty: Confirmed},
		"Director: Bo Ek, taking over from Ida Voss": {Kind: Crew, Value: Value{Person: "Bo Ek", Role: "director"}, Certainty: Confirmed},
		"Ida Voss is back.":                          {Kind: Cast, Value: Value{Person: "Ida Voss", Change: Returns}, Certainty: Confirmed},
		"Bo Ek is the captain.":                      {Kind: Cast, Value: Value{Person: "Bo Ek", Character: "Captain Aske", Change: Stars}, Certainty: Confirmed},
		"Bo Ek, the captain, said: “I'm not going.”": {Kind: Cast, Value: Value{Person: "Bo Ek", Character: "Captain Aske", Change: Stars}, Certainty: Confirmed},
		"Ida Voss will not return.":                  {Kind: Cast, Value: Value{Person: "Ida Voss", Change: Departs}, Certainty: Confirmed},
		"When it comes is unclear, but fans hope.":   {Kind: Stage, Value: Value{Text: Filming}, Certainty: Speculated, By: "fans"},
	} {
		if c.Quote, c.Rule = quote, "read"; c.Doubtful() {
			t.Errorf("%q is in doubt", quote)
		}
	}
}
