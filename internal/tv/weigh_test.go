package tv

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"
)

// claim reads a claim of the tables: id, band (or tier), day of publication,
// value, and then whatever else there is to it. A date or "none" is a premiere,
// a word of the vocabulary a stage, "final:4" the last season, "episodes:8" a count, "on:Norda" a network, "ida", "-ida"
// and ">ida" who has the part of Runa, who leaves it and who takes it over.
func claim(t testing.TB, line string) Claim {
	t.Helper()
	f := strings.Fields(line)
	if len(f) < 4 {
		t.Fatalf("%q is too short for a claim", line)
	}
	c := Claim{ID: f[0], Article: "of-" + f[0], Certainty: Confirmed, Published: Date(f[2]), AsOf: Date(f[2])}
	c.Tier = map[string]Tier{"network": TierNetwork, "official": TierMaker, "trade": TierTrade, "press": TierPress, "insider": TierInsider, "loose": TierFans}[f[1]]
	c.Kind, c.Value = tableValue(f[3])
	c.Negative = f[3] == "none"
	for _, flag := range f[4:] {
		word, value, _ := strings.Cut(flag, "=")
		switch word {
		case "reported", "denied":
			c.Certainty = Certainty(word)
		case "guess":
			c.Certainty = Speculated
		case "not":
			c.Negative = true
		case "plan":
			c.Plan = true
		case "undated":
			c.Undated = true
		case "editor":
			c.Correction = true
		case "when":
			c.When = Date(value)
		case "of":
			c.AsOf = Date(value)
		case "in":
			c.Article = value
		case "season":
			c.Season = number(value)
		case "at":
			c.Start = number(value)
		case "where":
			c.Detail = strings.ReplaceAll(value, "_", " ")
		case "held":
			c.HeldUp = Date(value)
		case "says":
			c.Quote = strings.ReplaceAll(value, "_", " ")
		default:
			t.Fatalf("%q: what is %q?", line, flag)
		}
	}
	if c.Tier == 0 || c.Published.IsZero() {
		t.Fatalf("%q has no tier or no day", line)
	}
	if err := c.Check(); err != nil {
		t.Fatalf("%q: %v", line, err)
	}
	return c
}

func tableValue(word string) (Kind, Value) {
	if d, err := ParseDate(word); err == nil || word == "none" {
		return Premiere, Value{Date: d}
	}
	if n, ok := strings.CutPrefix(word, "final:"); ok {
		return Final, Value{Number: number(n)}
	}
	if n, ok := strings.CutPrefix(word, "last:"); ok {
		return Finale, Value{Date: Date(n)}
	}
	if n, ok := strings.CutPrefix(word, "episodes:"); ok {
		return Episodes, Value{Number: number(n)}
	}
	if why, ok := strings.CutPrefix(word, "delay:"); ok {
		return Delay, Value{Text: why}
	}
	if slices.Contains(OrderStages, word) || slices.Contains(ProductionStages, word) {
		return Stage, Value{Text: word}
	}
	if name, ok := strings.CutPrefix(word, "on:"); ok {
		return OnNetwork, Value{Text: name}
	}
	change := Returns
	switch word[0] {
	case '-':
		word, change = word[1:], Departs
	case '>':
		word, change = word[1:], Recast
	}
	if word == "somebody" {
		word = ""
	}
	return Cast, Value{Person: word, Character: "Runa", Change: change}
}

// outcome writes a standing as the tables do: "A | beside B C | past D".
func outcome(s Standing) string {
	lead := s.Lead.ID
	if lead == "" {
		lead = "nothing"
	}
	for _, part := range []struct {
		word   string
		claims []Claim
	}{{"beside", s.Beside}, {"conflict", s.Conflict}, {"past", s.Past}} {
		if len(part.claims) > 0 {
			lead += " | " + part.word
			for _, c := range part.claims {
				lead += " " + c.ID
			}
		}
	}
	return lead
}

type weighCase struct {
	name   string
	on     Date
	claims string // one a line
	want   string
}

func (w weighCase) run(t *testing.T) {
	t.Run(w.name, func(t *testing.T) {
		var claims []Claim
		for _, line := range strings.Split(w.claims, "\n") {
			if strings.TrimSpace(line) != "" {
				claims = append(claims, claim(t, line))
			}
		}
		for range len(claims) {
			claims = append(claims[1:], claims[0])
			if got := outcome(Weigh(claims, w.on)); got != w.want {
				t.Errorf("got  %s\nwant %s", got, w.want)
			}
		}
	})
}

func TestWeighCorrection(t *testing.T) { // rule 1
	for _, w := range []weighCase{
		{"leads over all published up to its day", "2026-06-01", `
			A official 2026-01-01 filming
			B press    2026-02-01 wrapped
			K loose    2026-02-01 filming editor`, "K | past B A"},
		{"a later press claim leads again", "2026-06-01", `
			A official 2026-01-01 filming
			K loose    2026-02-01 pre-production editor
			B press    2026-02-02 filming`, "B | past K A"},
		{"and so does one that says the same", "2026-06-01", `
			K loose    2026-02-01 filming editor
			B press    2026-02-02 filming`, "B | past K"},
		{"but a wider window does not", "2026-06-01", `
			K loose    2026-02-01 2027-03-01 editor
			B press    2026-02-02 2027`, "K | past B"},
		{"a later loose claim stands beside", "2026-06-01", `
			K loose    2026-02-01 filming editor
			B insider  2026-02-02 wrapped`, "K | beside B"},
		{"a later denial of what it says leads", "2026-06-01", `
			K loose    2026-02-01 cancelled editor
			B press    2026-02-02 cancelled denied`, "B | past K"},
		{"a later denial of something else stands beside", "2026-06-01", `
			K loose    2026-02-01 renewed editor
			B press    2026-02-02 cancelled denied`, "K | beside B"},
		{"a loose denial stands beside", "2026-06-01", `
			K loose    2026-02-01 renewed editor
			B loose    2026-02-02 renewed denied`, "K | beside B"},
		{"a loose claim printed later that speaks for an earlier day", "2026-06-01", `
			K loose    2026-02-01 filming editor
			B insider  2026-02-02 wrapped of=2026-01-20`, "K | beside B"},
		{"printed before it though it speaks for a later day", "2026-06-01", `
			A press    2026-01-31 filming of=2026-02-03
			K loose    2026-02-01 pre-production editor`, "K | past A"},
		{"an undated claim is not known to be later", "2026-06-01", `
			A press    2026-03-01 filming undated
			K loose    2026-02-01 pre-production editor`, "K | past A"},
		{"the last of two", "2026-06-01", `
			K loose    2026-02-01 filming editor
			L loose    2026-02-02 wrapped editor`, "L | past K"},
		{"no conflict with it, the next day", "2026-06-01", `
			K official 2026-02-01 2026-10 editor
			B official 2026-02-02 2026-12`, "B | past K"},
		{"a guess it settles; a date it has none for leaves the guess", "2026-06-01", `
			A loose    2026-01-01 2027 guess
			K loose    2026-02-01 none editor`, "K | beside A"},
		{"an editor's guess is a guess", "2026-06-01", `
			A press    2026-01-01 filming
			K loose    2026-02-01 wrapped guess editor`, "A | beside K"},
		{"not before its day", "2026-01-31", `
			A press    2026-01-01 filming
			K loose    2026-02-01 wrapped editor`, "A"},
	} {
		w.run(t)
	}
}

func TestWeighGuessesAndPlans(t *testing.T) { // rule 2
	for _, w := range []weighCase{
		{"a guess alone leads nothing", "2026-06-01", `A official 2026-01-01 2027 guess`, "nothing | beside A"},
		{"a guess of whoever stands beside a loose claim", "2026-06-01", `
			A loose    2026-01-01 2027-01
			B official 2026-02-01 2027-06 guess`, "A | beside B"},
		{"an older guess is overtaken by a firm date", "2026-06-01", `
			A loose    2026-01-01 2027-06 guess
			B press    2026-02-01 2027-01`, "B | past A"},
		{"a newer guess that tells less than is known", "2026-06-01", `
			B press    2026-02-01 2027-01
			A loose    2026-03-01 2027 guess`, "B | past A"},
		{"a newer guess that narrows what is known", "2026-06-01", `
			B press    2026-02-01 2027
			A loose    2026-03-01 2027-Q1 guess`, "B | beside A"},
		{"a rumour told at once with none set", "2026-12-31", `
			A loose 2026-09-12 2027-03 reported in=one
			B press 2026-09-12 none in=one`, "B | beside A"},
		{"on the same day", "2026-12-31", `
			A loose 2026-09-12 2027-03 reported
			B press 2026-09-12 none`, "B | beside A"},
		{"it is older", "2026-12-31", `
			A loose 2026-09-11 2027-03 reported
			B press 2026-09-12 none`, "B | past A"},
		{"it is denied at once", "2026-12-31", `
			A loose 2026-09-12 2027-03 reported
			B press 2026-09-12 2027-03 denied`, "B | past A"},
		{"another day is set", "2026-12-31", `
			A loose 2026-09-12 2027-03 reported
			B press 2026-09-12 2027-04`, "B | past A"},
		{"none set leaves an older guess alive", "2024-12-31", `
			A loose    2024-01-15 2025 guess
			B official 2024-02-01 none`, "B | beside A"},
		{"on the last day of the guess too", "2025-12-31", `
			A loose    2024-01-15 2025 guess
			B official 2024-02-01 none`, "B | beside A"},
		{"until its day is over", "2026-01-01", `
			A loose    2024-01-15 2025 guess
			B official 2024-02-01 none`, "B | past A"},
		{"a plan never leads production", "2026-06-01", `A network 2026-01-01 filming plan`, "nothing | beside A"},
		{"a plan is what comes next", "2026-03-01", `
			A network  2026-01-01 filming plan when=2026-05
			B press    2026-02-01 pre-production`, "B | beside A"},
		{"until its rung is reached", "2026-06-01", `
			A network  2026-01-01 filming plan when=2026-05
			B press    2026-05-20 filming`, "B | past A"},
		{"or passed", "2026-09-01", `
			A network  2026-01-01 filming plan when=2026-05
			B press    2026-08-20 wrapped`, "B | past A"},
		{"unless it is newer than what passed it", "2026-03-01", `
			A network  2026-02-01 filming plan when=2026-05
			B press    2026-01-01 wrapped`, "B | beside A"},
		{"a planned pause that has come", "2026-03-01", `
			A network  2026-01-01 paused plan when=2026-06
			B press    2026-02-01 paused`, "B | past A"},
		{"more of the same, said at once", "2026-03-01", `
			A network  2026-01-01 filming plan in=x
			B network  2026-01-01 filming in=x`, "B | beside A"},
		{"not begun, before the planned month is over", "2026-05-10", `
			A network  2026-01-01 filming plan when=2026-05
			B press    2026-05-02 filming not`, "B | beside A"},
		{"not begun, after the planned month", "2026-07-01", `
			A network  2026-01-01 filming plan when=2026-05
			B press    2026-06-20 filming not`, "B | past A"},
		{"a plan moved by a newer one", "2026-03-01", `
			A press    2026-01-10 filming plan when=2027-02
			B trade    2026-01-15 filming plan when=2027-03`, "nothing | beside B | past A"},
		{"seen from when the first was to be over", "2027-03-05", `
			A press    2026-01-10 filming plan when=2027-02
			B trade    2026-01-15 filming plan when=2027-03`, "nothing | beside B | past A"},
		{"but not by a weaker one", "2026-03-01", `
			A press    2026-01-10 filming plan when=2027-02
			B insider  2026-01-15 filming plan when=2027-03`, "nothing | beside B A"},
		{"nor by one that tells less", "2026-03-01", `
			A press    2026-01-10 filming plan when=2027-02
			B press    2026-01-15 filming plan when=2027
			C press    2026-01-20 filming plan`, "nothing | beside C B A"},
		{"nor by one of another stage, or of its own article", "2026-03-01", `
			A press    2026-01-10 filming plan when=2027-02 in=x
			B press    2026-01-10 filming plan when=2027-03 in=x at=9
			C press    2026-01-20 wrapped plan when=2027-05`, "nothing | beside C B A"},
		{"a planned pause is ahead", "2026-03-01", `
			A network  2026-01-01 paused plan when=2026-06
			B press    2026-02-01 filming`, "B | beside A"},
		{"a guess for a coming month is ahead", "2026-03-01", `
			A loose    2026-01-01 filming guess when=2026-05
			B press    2026-02-01 pre-production`, "B | beside A"},
		{"and over when the month is", "2026-06-01", `
			A loose    2026-01-01 filming guess when=2026-05
			B press    2026-02-01 pre-production`, "B | past A"},
		{"a plan of an order may lead", "2026-03-01", `A network 2026-01-01 renewed plan`, "A"},
		{"a guess at what is denied later", "2026-03-01", `
			A loose    2026-01-01 cancelled guess
			B network  2026-02-01 cancelled denied`, "B | past A"},
		{"a guess at what was denied before", "2026-03-01", `
			B network  2026-02-01 cancelled denied
			A loose    2026-02-20 cancelled guess`, "B | beside A"},
	} {
		w.run(t)
	}
}

func TestWeighNewerAndBetter(t *testing.T) { // rule 3
	for _, w := range []weighCase{
		{"the newer official claim", "2026-06-01", `
			A official 2026-01-01 filming
			B official 2026-02-01 wrapped`, "B | past A"},
		{"the newer press claim, over an official one", "2026-06-01", `
			A official 2026-01-01 filming
			B press    2026-02-01 wrapped reported`, "B | past A"},
		{"tiers of one band are equals", "2026-06-01", `
			A trade    2026-01-01 filming
			B press    2026-02-01 wrapped`, "B | past A"},
		{"a newer loose claim stands beside", "2026-06-01", `
			A press    2026-01-01 filming
			B insider  2026-02-01 wrapped`, "A | beside B"},
		{"and is past when something firm is newer", "2026-06-01", `
			A press    2026-01-01 filming
			B insider  2026-02-01 wrapped
			C press    2026-03-01 filming`, "C | past B A"},
		{"an older loose claim is past", "2026-06-01", `
			A loose    2026-01-01 2026-12
			B press    2026-02-01 2027-01`, "B | past A"},
		{"loose and narrower, and older", "2026-06-01", `
			A loose    2026-01-01 2027-01
			B official 2026-02-01 2027`, "B | past A"},
		{"loose and narrower, and newer", "2026-06-01", `
			A official 2026-01-01 2027
			B loose    2026-02-01 2027-01`, "A | beside B"},
		{"loose, and tells what is known", "2026-06-01", `
			A official 2026-01-01 renewed
			B loose    2026-02-01 renewed`, "A | past B"},
		{"loose alone: the newest", "2026-06-01", `
			A insider  2026-01-01 2026-12
			B loose    2026-02-01 2027-01`, "B | past A"},
		{"a press claim that says what is official confirms it only", "2026-06-01", `
			A official 2026-01-01 renewed
			B press    2026-02-01 renewed`, "A | past B"},
		{"an official one takes the lead from the press", "2026-06-01", `
			A press    2026-01-01 renewed
			B official 2026-02-01 renewed`, "B | past A"},
		{"ordered by what they tell, not by printing", "2026-06-01", `
			A press    2026-03-10 renewed when=2022-04
			B press    2026-02-01 cancelled`, "B | past A"},
		{"a day to come orders nothing", "2026-06-01", `
			A press    2026-01-10 ended when=2027-04
			B press    2026-02-01 renewed`, "B | past A"},
		{"then by printing", "2026-06-01", `
			A press    2026-02-03 -ida of=2026-01-01
			B press    2026-02-10 ida of=2026-01-01`, "B | conflict A"},
		{"a loose date overtakes no guess of the press", "2026-06-01", `
			A press    2026-01-15 2027-summer guess
			B loose    2026-01-21 2027-04-18`, "B | beside A"},
		{"nor its plan", "2026-06-01", `
			A press    2026-01-15 filming plan when=2027-03
			B loose    2026-01-21 filming`, "B | beside A"},
		{"but a loose guess", "2026-06-01", `
			A insider  2026-01-15 2027-summer guess
			B loose    2026-01-21 2027-04-18`, "B | past A"},
		{"undated, though added later", "2026-06-01", `
			A press    2026-01-01 filming
			B official 2026-02-01 wrapped undated`, "A | past B"},
		{"undated, and added the day after", "2026-06-01", `
			A press    2026-01-01 2026-12
			B press    2026-01-02 2027-01 undated`, "A | past B"},
		{"undated, and narrower", "2026-06-01", `
			A press    2026-01-01 2027
			B official 2026-02-01 2027-01 undated`, "A | past B"},
		{"undated, and a rung higher", "2026-06-01", `
			A press    2026-01-01 filming
			B official 2025-02-01 airing undated`, "A | past B"},
		{"undated and alone", "2026-06-01", `B official 2025-02-01 airing undated`, "B"},
		{"two undated: neither is the later", "2026-06-01", `
			A press    2025-01-01 2027-01 undated
			B press    2026-02-01 2027-06 undated`, "B | conflict A"},
		{"printed on the day counts", "2026-02-01", `
			A press    2026-01-01 filming
			B press    2026-02-01 wrapped`, "B | past A"},
		{"printed the day after does not", "2026-01-31", `
			A press    2026-01-01 filming
			B press    2026-02-01 wrapped`, "A"},
		{"a month that is not over may be the day after", "2026-02-10", `
			A press    2026-01-01 filming
			B press    2026-02 wrapped`, "A"},
		{"nothing", "2026-02-10", ``, ""},
	} {
		if w.claims == "" {
			if s := Weigh(nil, w.on); s.Known() || !s.Empty() {
				t.Errorf("of no claims: %s", outcome(s))
			}
			continue
		}
		w.run(t)
	}
}

func TestWeighConflict(t *testing.T) { // rule 4
	for _, w := range []weighCase{
		{"the same day", "2026-06-01", `
			A press    2026-01-01 2026-12
			B trade    2026-01-01 2027-01`, "B | conflict A"},
		{"three days apart", "2026-06-01", `
			A press    2026-01-01 2026-12
			B press    2026-01-04 2027-01 reported`, "B | conflict A"},
		{"four days apart", "2026-06-01", `
			A press    2026-01-01 2026-12
			B press    2026-01-05 2027-01`, "B | past A"},
		{"two bands", "2026-06-01", `
			A press    2026-01-01 2026-12
			B official 2026-01-01 2027-01`, "B | past A"},
		{"two bands at one moment, whatever the ids", "2026-06-01", `
			A official 2026-01-01 filming
			Z press    2026-01-01 wrapped`, "A | past Z"},
		{"ends when it is settled", "2026-06-01", `
			A press    2026-01-01 2026-12
			B press    2026-01-03 2027-01
			C press    2026-02-01 2027-01`, "C | past B A"},
		{"only with what is near the lead", "2026-06-01", `
			A press    2026-01-01 2026-11
			B press    2026-01-03 2026-12
			C press    2026-01-06 2027-01`, "C | conflict B | past A"},
		{"three sides", "2026-06-01", `
			A press    2026-01-01 2026-11
			B press    2026-01-01 2026-12
			C press    2026-01-01 2027-01`, "C | conflict B A"},
		{"printed apart, speaking for one day", "2026-06-01", `
			A press    2026-01-01 2026-12
			B press    2026-01-20 2027-01 of=2026-01-01`, "B | conflict A"},
		{"loose ones too", "2026-06-01", `
			A loose    2026-01-01 2026-12
			B insider  2026-01-02 2027-01`, "B | conflict A"},
		{"two stages in one article: the later rung", "2026-06-01", `
			A press    2026-01-01 post-production in=x
			B press    2026-01-01 filming in=x`, "A | past B"},
		{"a plan in the same article is no rung reached", "2026-01-02", `
			A press    2026-01-01 wrapped plan in=x
			B press    2026-01-01 filming in=x`, "B | beside A"},
		{"an official stage and a press one in one article", "2026-06-01", `
			A press    2026-01-01 airing in=x
			B official 2026-01-01 filming in=x`, "B | past A"},
		{"two stages in two articles", "2026-06-01", `
			A press    2026-01-01 post-production
			B press    2026-01-02 filming`, "B | conflict A"},
		{"three stages in one article beside another's", "2026-06-01", `
			A press    2026-01-01 airing in=x
			B press    2026-01-01 filming in=x
			C press    2026-01-01 wrapped in=x
			D press    2025-12-31 airing in=y`, "A | past C B D"},
		{"an order's history in one article", "2026-06-01", `
			A press    2026-01-02 renewed when=2022-04 in=x
			B press    2026-01-02 cancelled in=x`, "B | past A"},
		{"renewed and announced", "2026-06-01", `
			A press    2026-01-01 renewed
			B press    2026-01-02 announced`, "B | past A"},
		{"announced and not renewed", "2026-06-01", `
			A press    2026-01-01 announced
			B press    2026-01-02 renewed not`, "B | conflict A"},
		{"renewed and cancelled", "2026-06-01", `
			A press    2026-01-01 renewed
			B press    2026-01-02 cancelled`, "B | conflict A"},
		{"a date within a window", "2026-06-01", `
			A press    2026-01-01 2027-01-17
			B press    2026-01-01 2027-Q1`, "A | past B"},
		{"a window within a window within a window", "2026-06-01", `
			A press    2026-01-01 2027-01
			B press    2026-01-02 2027
			C press    2026-01-03 2026-12..2027-02`, "A | past C B"},
		{"the narrower leads long after", "2026-12-01", `
			A official 2026-01-01 2027-01-17
			B official 2026-11-01 2027-01`, "A | past B"},
		{"the press's window is narrower and older", "2026-06-01", `
			A press    2026-01-01 2027-01
			B official 2026-02-01 2027`, "B | past A"},
		{"the press's window is narrower and newer", "2026-06-01", `
			A official 2026-01-01 2027
			B press    2026-02-01 2027-01`, "B | past A"},
		{"windows that overlap only", "2026-06-01", `
			A press    2026-01-01 2026-12..2027-02
			B press    2026-01-02 2027-Q1`, "B | conflict A"},
		{"the same days in other words", "2026-06-01", `
			A press    2026-01-01 2027-spring
			B press    2026-01-02 2027-03..2027-05`, "B | past A"},
		{"a day and none set", "2026-06-01", `
			A press    2026-01-01 2027-02-03
			B press    2026-01-02 none`, "B | conflict A"},
		{"a year, and no day set yet", "2026-06-01", `
			A press    2026-01-01 2027
			B press    2026-01-02 none`, "A | beside B"},
		{"a year, and much later still no day", "2026-06-01", `
			A press    2026-01-01 2027
			B press    2026-05-02 none`, "A | beside B"},
		{"a part somebody has, and Ida has", "2026-06-01", `
			A press    2026-01-01 ida
			B press    2026-01-02 somebody`, "B | past A"},
		{"Ida leaves, Bo has the part", "2026-06-01", `
			A press    2026-01-01 -ida
			B press    2026-01-02 bo`, "B | past A"},
		{"Ida leaves, Ida is back", "2026-06-01", `
			A press    2026-01-01 -ida
			B press    2026-01-02 ida`, "B | conflict A"},
		{"both in one article is a sequence", "2026-06-01", `
			A press    2026-01-01 -ida in=x
			B press    2026-01-01 ida in=x`, "B | past A"},
		{"in the order of its sentences", "2026-06-01", `
			A press    2026-01-01 -ida in=x at=20
			B press    2026-01-01 ida in=x at=5`, "A | past B"},
		{"two networks of one article have it together", "2026-06-01", `
			A press    2026-01-01 on:Norda in=x at=5
			B press    2026-01-01 on:Sola in=x at=20`, "B | beside A"},
		{"two networks of two articles", "2026-06-01", `
			A press    2026-01-01 on:Norda
			B press    2026-01-02 on:Sola`, "B | conflict A"},
		{"whoever leaves takes the part from nobody who has taken it over", "2026-06-01", `
			A press    2026-01-01 >bo in=x at=5
			B press    2026-01-01 -ida in=x at=20`, "A | past B"},
		{"nor does a rumour of it, nor one that comes later", "2026-06-01", `
			A loose    2026-01-01 >bo
			B loose    2026-01-01 -ida reported
			C loose    2026-02-01 -ida`, "A | past C B"},
		{"an unconfirmed successor stands beside who is known to leave", "2026-06-01", `
			A loose    2026-01-01 >bo
			B press    2026-02-01 -ida`, "B | beside A"},
		{"one article tells who has the part before it tells who leaves", "2026-06-01", `
			A press    2026-01-01 bo in=x at=5
			B press    2026-01-01 -ida in=x at=20`, "A | past B"},
		{"whoever has taken it over and leaves gives it up", "2026-06-01", `
			A press    2026-01-01 >bo
			B press    2026-02-01 -bo`, "B | past A"},
		{"who merely had it, gives it up to the newest word", "2026-06-01", `
			A press    2026-01-01 bo
			B press    2026-02-01 -ida`, "B | past A"},
		{"season 4 the last, season 3 not", "2026-06-01", `
			A press    2026-01-01 final:4
			B press    2026-01-02 final:3 not`, "A | beside B"},
		{"season 4 the last, or not", "2026-06-01", `
			A press    2026-01-01 final:4
			B press    2026-01-02 final:4 not`, "B | conflict A"},
	} {
		w.run(t)
	}
}

func TestWeighDenial(t *testing.T) { // rule 5
	for _, w := range []weighCase{
		{"official of official", "2026-06-01", `
			A official 2026-01-01 cancelled
			B official 2026-02-01 cancelled denied`, "B | past A"},
		{"official of press", "2026-06-01", `
			A press    2026-01-01 cancelled
			B official 2026-02-01 cancelled denied`, "B | past A"},
		{"press of official", "2026-06-01", `
			A official 2026-01-01 cancelled
			B press    2026-02-01 cancelled denied`, "A | conflict B"},
		{"loose of press", "2026-06-01", `
			A press    2026-01-01 cancelled
			B loose    2026-02-01 cancelled denied`, "A | conflict B"},
		{"press of official, undated", "2026-06-01", `
			A official 2026-01-01 cancelled undated
			B press    2026-02-01 cancelled denied`, "A | conflict B"},
		{"press of loose", "2026-06-01", `
			A loose    2026-01-01 cancelled
			B press    2026-02-01 cancelled denied`, "B | past A"},
		{"loose of loose", "2026-06-01", `
			A loose    2026-01-01 cancelled
			B loose    2026-02-01 cancelled denied`, "B | past A"},
		{"on the same day it comes after", "2026-06-01", `
			Z press    2026-01-01 cancelled
			B press    2026-01-01 cancelled denied`, "B | past Z"},
		{"an older one is superseded", "2026-06-01", `
			A official 2026-01-01 cancelled denied
			B official 2026-02-01 cancelled`, "B | past A"},
		{"even by the press", "2026-06-01", `
			A official 2026-01-01 cancelled denied
			B press    2026-02-01 cancelled`, "B | past A"},
		{"but by nothing loose", "2026-06-01", `
			A press    2026-01-01 cancelled denied
			B loose    2026-02-01 cancelled`, "A | beside B"},
		{"of something else stands beside", "2026-06-01", `
			A press    2026-01-01 renewed
			B official 2026-02-01 cancelled denied`, "A | beside B"},
		{"of something else, and older", "2026-06-01", `
			B official 2026-01-01 cancelled denied
			A press    2026-02-01 renewed`, "A | past B"},
		{"alone", "2026-06-01", `A official 2026-01-01 cancelled denied`, "A"},
		{"repeated by a weaker voice", "2026-06-01", `
			A official 2026-01-01 cancelled denied
			B press    2026-02-01 cancelled denied`, "A | past B"},
		{"of the side that does not lead ends the conflict", "2026-06-01", `
			A press    2026-01-01 2026-12
			B press    2026-01-02 2027-01
			C press    2026-01-03 2026-12 denied`, "B | beside C | past A"},
		{"but not where it is of a weaker band", "2026-06-01", `
			A official 2026-01-01 2026-12
			B official 2026-01-02 2027-01
			C press    2026-01-03 2026-12 denied`, "B | beside C | conflict A"},
		{"or older", "2026-06-01", `
			A press    2026-01-01 2026-12
			B press    2026-01-02 2027-01
			C press    2025-12-31 2026-12 denied`, "B | conflict A | past C"},
		{"or undated like the rest", "2026-06-01", `
			A press    2026-01-01 2026-12 undated
			B press    2026-01-03 2027-01 undated
			C press    2026-01-02 2026-12 denied undated`, "B | conflict A | past C"},
		{"of a year rejects its days", "2026-06-01", `
			A press    2026-01-01 2027-01-17
			B press    2026-02-01 2027 denied`, "B | past A"},
		{"of a day does not reject the year", "2026-06-01", `
			A press    2026-01-01 2027
			B press    2026-02-01 2027-01-17 denied`, "A | beside B"},
	} {
		w.run(t)
	}
}

func TestWeighLadder(t *testing.T) { // rule 6
	for _, w := range []weighCase{
		{"up, by a weaker band", "2026-06-01", `
			A official 2026-01-01 filming
			B press    2026-02-01 wrapped`, "B | past A"},
		{"down, by a weaker band", "2026-06-01", `
			A official 2026-01-01 wrapped
			B press    2026-02-01 filming`, "A | beside B"},
		{"down, by the same band", "2026-06-01", `
			A press    2026-01-01 wrapped
			B trade    2026-02-01 filming`, "B | past A"},
		{"down, by a better band", "2026-06-01", `
			A press    2026-01-01 wrapped
			B official 2026-02-01 filming`, "B | past A"},
		{"paused follows any rung", "2026-06-01", `
			A official 2026-01-01 post-production
			B press    2026-02-01 paused`, "B | past A"},
		{"any rung follows paused", "2026-06-01", `
			A official 2026-01-01 paused
			B press    2026-02-01 in-development`, "B | past A"},
		{"not begun, beside what came before it", "2026-06-01", `
			A press    2026-01-01 pre-production in=x
			B press    2026-01-01 filming not in=x`, "A | beside B"},
		{"in whatever order the article says so", "2026-06-01", `
			B press    2026-01-01 pre-production in=x
			A press    2026-01-01 filming not in=x`, "B | beside A"},
		{"not begun, and then it has", "2026-06-01", `
			A press    2026-01-01 filming not
			B press    2026-02-01 wrapped`, "B | past A"},
		{"not begun, against who says it has", "2026-06-01", `
			A press    2026-01-01 filming
			B press    2026-02-01 filming not`, "B | past A"},
		{"not begun, the next day", "2026-06-01", `
			A press    2026-01-01 wrapped
			B press    2026-01-02 filming not`, "B | conflict A"},
		{"not begun and nothing else known", "2026-06-01", `A press 2026-01-01 filming not`, "A"},
	} {
		w.run(t)
	}
}

func TestOvertaken(t *testing.T) {
	for _, c := range []struct{ name, claims, want string }{
		{"an official claim the press supersedes", "A official 2026-01-01 filming\nB press 2026-02-01 wrapped", "A"},
		{"the newest of them", "A official 2026-01-01 filming\nC official 2026-01-20 wrapped\nB press 2026-02-01 airing", "C"},
		{"a denial the press supersedes", "A official 2026-01-01 cancelled denied\nB press 2026-02-01 cancelled", "A"},
		{"official over official", "A official 2026-01-01 filming\nB official 2026-02-01 wrapped", ""},
		{"press over press", "A press 2026-01-01 filming\nB press 2026-02-01 wrapped", ""},
		{"a plan fulfilled", "A official 2026-01-01 filming plan\nB press 2026-02-01 filming", ""},
		{"a guess", "A official 2026-01-01 2027-02 guess\nB press 2026-02-01 2027-03", ""},
		{"corrected away", "A official 2026-01-01 filming\nK loose 2026-01-15 filming not editor\nB press 2026-02-01 wrapped", ""},
		{"a correction leads", "A official 2026-01-01 filming\nK press 2026-01-15 wrapped editor", ""},
	} {
		var claims []Claim
		for _, line := range strings.Split(c.claims, "\n") {
			claims = append(claims, claim(t, line))
		}
		got, ok := Weigh(claims, "2026-06-01").Overtaken()
		if got.ID != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q, want %q", c.name, got.ID, c.want)
		}
	}
}

// matter makes some claims of one slot at random. Days are few and near, so that
// borders are met often.
func matter(t testing.TB, r *rand.Rand) []Claim {
	words := [][]string{
		{"filming", "wrapped", "paused", "pre-production", "airing"},
		{"renewed", "announced", "cancelled", "ended"},
		{"2027", "2027-01", "2027-01-17", "2027-Q1", "2026-12", "none"},
		{"ida", "-ida", "bo", "somebody"},
		{"final:3", "final:4"},
	}[r.Intn(5)]
	bands := []string{"network", "official", "trade", "press", "insider", "loose"}
	flags := []string{"", "", "", "", "guess", "reported", "denied", "plan", "not", "undated", "editor", "when=2026-01-02", "of=2026-01-03", "in=x"}
	var claims []Claim
	for i := range 1 + r.Intn(5) {
		word, flag := words[r.Intn(len(words))], flags[r.Intn(len(flags))]
		if _, v := tableValue(word); !v.Date.IsZero() || word == "none" {
			if strings.HasPrefix(flag, "when") || flag == "not" || word == "none" && flag == "denied" {
				flag = ""
			}
		}
		day := fmt.Sprintf("2026-01-%02d", 1+r.Intn(9))
		claims = append(claims, claim(t, fmt.Sprintf("%c %s %s %s %s", 'A'+i, bands[r.Intn(len(bands))], day, word, flag)))
	}
	return claims
}

func TestWeighProperties(t *testing.T) {
	r := rand.New(rand.NewSource(7))
	for range 8000 {
		claims := matter(t, r)
		day := Date(fmt.Sprintf("2026-01-%02d", 1+r.Intn(12)))
		s := Weigh(claims, day)
		got := outcome(s)
		fail := func(why string) {
			lines := why + " on " + string(day) + ": " + got
			for _, c := range claims {
				lines += fmt.Sprintf("\n\t%s tier %d %s %v %s not=%v plan=%v undated=%v editor=%v when=%s of=%s in=%s",
					c.ID, c.Tier, c.Published, c.Value, c.Certainty, c.Negative, c.Plan, c.Undated, c.Correction, c.When, c.AsOf, c.Article)
			}
			t.Fatal(lines)
		}
		mixed := slices.Clone(claims)
		r.Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] })
		if outcome(Weigh(mixed, day)) != got || outcome(Weigh(claims, day)) != got {
			fail("depends on the order of adding")
		}
		if why := lost(claims, s, day); why != "" {
			fail(why)
		}
		if why := unfit(claims, s, day); why != "" {
			fail(why)
		}
		// Something older and weaker changes no lead that says what is so.
		if s.Known() && !s.Lead.no() && !s.Lead.Undated && s.Lead.Tier.Band() != Loose {
			old := s.Lead
			old.ID, old.Article, old.Correction, old.When = "old", "elsewhere", false, ""
			old.Certainty, old.Negative, old.Plan = Confirmed, false, false
			old.Published, old.AsOf, old.Tier = "2025-06-01", "2025-06-01", TierFans
			if s.Lead.Tier.Band() == Official && r.Intn(2) == 0 {
				old.Tier = TierPress
			}
			if other := claims[r.Intn(len(claims))]; !other.no() {
				old.Value = other.Value
			}
			if now := Weigh(append(slices.Clone(claims), old), day); now.Lead.ID != s.Lead.ID {
				fail(fmt.Sprintf("%v of tier %d from 2025 makes %s lead", old.Value, old.Tier, now.Lead.ID))
			}
		}
	}
}

// lost reports a claim that is missing from the outcome, twice in it, or too new.
func lost(claims []Claim, s Standing, day Date) string {
	seen := map[string]int{}
	for _, c := range slices.Concat([]Claim{s.Lead}, s.Beside, s.Conflict, s.Past) {
		seen[c.ID]++
	}
	for _, c := range claims {
		want := 1
		if c.Published.First().After(day.First()) {
			want = 0
		}
		if seen[c.ID] != want {
			return fmt.Sprintf("%s is there %d times, want %d,", c.ID, seen[c.ID], want)
		}
	}
	return ""
}

// unfit reports a lead that may not lead, and a conflict of unlike bands.
func unfit(claims []Claim, s Standing, day Date) string {
	switch {
	case s.Lead.Certainty == Speculated:
		return "a guess leads"
	case s.Lead.Plan && s.Lead.Slot() == "production":
		return "a plan leads production"
	}
	for _, c := range s.Conflict {
		if c.Certainty != Denied && c.Tier.Band() != s.Lead.Tier.Band() {
			return c.ID + " is a conflict of another band"
		}
	}
	if !s.Known() || s.Lead.Correction || s.Lead.Tier.Band() != Loose {
		return ""
	}
	for _, c := range claims {
		if c.Certainty.Firm() && !c.waits() && !c.Correction && c.Tier.Band() != Loose && !c.Published.First().After(day.First()) {
			return c.ID + " is better than the loose lead"
		}
	}
	return ""
}

func TestToldAndEmpty(t *testing.T) {
	if c := (Claim{Published: "2026-02-01"}); c.Told() != "2026-02-01" {
		t.Errorf("without as_of: %s", c.Told())
	}
	if c := (Claim{Published: "2026-02-01", AsOf: "2026-01-30"}); c.Told() != "2026-01-30" {
		t.Errorf("with as_of: %s", c.Told())
	}
	s := Weigh([]Claim{claim(t, "A loose 2026-01-01 2027 guess")}, "2026-02-01")
	if s.Known() || s.Empty() {
		t.Errorf("a guess alone: known %v, empty %v", s.Known(), s.Empty())
	}
}

// A network that changed its name is not another network.
func TestNetworkOfTwoNames(t *testing.T) {
	a := Claim{ID: "a", Kind: OnNetwork, Value: Value{Text: "Norda+"}, NetworkID: "Norda+", Certainty: Confirmed, Published: "2026-01-01", AsOf: "2026-01-01", Tier: TierPress}
	b := a
	b.ID, b.Value.Text = "b", "Norda"
	if s := Weigh([]Claim{a, b}, "2026-02-01"); s.Lead.ID != "b" || len(s.Conflict) != 0 || !a.SameValue(b) {
		t.Errorf("%+v", s)
	}
	b.NetworkID = "Sula"
	if s := Weigh([]Claim{a, b}, "2026-02-01"); len(s.Conflict) != 1 {
		t.Errorf("%+v", s)
	}
}
