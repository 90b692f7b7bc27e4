package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// Of two claims that say the same, one is left: the one that says more.

// fuller joins two claims that say the same.
func fuller(a, b proposed) proposed {
	weight := func(c tv.Claim) int {
		n := 0
		for _, s := range []string{c.By, c.Detail, string(c.When)} {
			if s != "" {
				n++
			}
		}
		return n
	}
	best, other := a, b
	switch sure, also := a.claim.Certainty == tv.Confirmed, b.claim.Certainty == tv.Confirmed; {
	case sure != also: // what is told for sure is not only reported because it is told again
		if also {
			best, other = b, a
		}
	case a.claim.Kind == tv.Stage && b.claim.Kind == tv.Stage && a.claim.Detail == "" && somewhereBegins.MatchString(" "+strings.ToLower(b.claim.Detail)+" "): // where it is done is told there alone
		best, other = b, a
	case weight(b.claim) > weight(a.claim):
		best, other = b, a
	}
	if d := other.claim.Detail; d != "" && best.claim.Detail != "" && !strings.Contains(best.claim.Detail, d) && a.claim.Kind == tv.Stage && (strings.HasPrefix(b.claim.Rule, "stage/more") || b.claim.Rule == "stage/part-shot") {
		best.claim.Detail = a.claim.Detail + ", " + b.claim.Detail
	}
	if best.claim.Kind == tv.Cast && best.claim.When.IsZero() {
		best.claim.When = other.claim.When // the day of a last episode
	}
	if c := &best.claim; c.Kind == tv.Cast && c.Value.Change == tv.Departs && c.Detail == "" && !c.Negative {
		c.Detail = other.claim.Detail
	}
	return best
}

// somewhereBegins begins where something is done.
var somewhereBegins = phraseOf(`^ (?:in|at|on|near|around|across|outside|on location in) `)

// meeting is where claims that may cover each other meet: at a sentence, or at a show with the same told of it.
type meeting struct {
	start        int
	kind         tv.Kind
	show, person string
}

// meetings gives where a claim meets others.
func meetings(c *tv.Claim) (list []meeting) {
	list = append(make([]meeting, 0, 2), meeting{start: c.Start})
	switch {
	case c.Kind == tv.Cast:
		list = append(list, meeting{-1, c.Kind, c.ShowName, c.Value.Person})
	case c.Kind == tv.OnNetwork, c.Kind == tv.Premiere, c.Kind == tv.Stage && c.Value.Text == tv.Renewed:
		list = append(list, meeting{-1, c.Kind, c.ShowName, ""})
	}
	return list
}

// mostNear bounds how many claims one is compared with.
const mostNear = 100

// covered tells that another claim says the same and more.
func covered(c *tv.Claim, all []*tv.Claim) bool {
	for _, d := range all[:min(len(all), mostNear)] {
		if d.ShowName != c.ShowName || d.Kind != c.Kind {
			if c.Rule == "finale/learned" && d.Kind == tv.Stage && d.Value.Text == tv.Ended && d.Start == c.Start && d.When == c.Value.Date {
				return true
			}
			if c.Kind == tv.Quote && d.Start == c.Start && news(d) && !ownWords(c.Value.Text) {
				return true
			}
			if c.Kind == tv.Other && c.Certainty == tv.Speculated && d.Start == c.Start && d.Kind != tv.Cast && d.Kind != tv.Stage {
				return true
			}
			continue
		}
		switch {
		case contradicted(c, d):
			return true
		case c.Kind == tv.OnNetwork && c.Rule == "network/acts" && c.Value.Text != d.Value.Text && (d.Rule != c.Rule || d.Start < c.Start):
			return true
		case c.Kind == tv.Cast && c.Value.Person == d.Value.Person && c.Value.Character == "" && d.Value.Character != "" && !toldApart(c, d) && (c.Value.Change == d.Value.Change || c.Value.Change == tv.Stars && d.Start == c.Start):
			return true
		case c.Kind == tv.Cast && c.Value.Change == tv.Stars && c.Value.Person == d.Value.Person && c.Value.Character == d.Value.Character && d.Value.Change != tv.Stars && d.Rule != "cast/wants-out" && (c.Start == d.Start || d.Value.Change != tv.Departs && !saysWhoPlays(c)):
			return true
		case c.Kind == tv.Cast && c.Value.Change == tv.Stars && d.Value.Change == tv.Stars && c.Value.Person == d.Value.Person && c.Value.Character == d.Value.Character && c.Season != 0 && d.Season == 0 && d.Detail == c.Detail:
			return true
		case c.Kind == tv.Cast && c.Value == d.Value && c.Start == d.Start && c.Value.Change == tv.Stars && c.Detail == "" && d.Detail != "": // as what he is in it
			return true
		case c.Kind == tv.Stage && c.Value.Text == d.Value.Text && c.Value.Text == tv.Renewed && c.Season == 0 && d.Season != 0:
			return true
		case c.Kind == tv.Premiere && d.Kind == tv.Premiere && c.Start == d.Start && c.Season == d.Season && !c.Value.Date.IsZero() && c.Value.Date != d.Value.Date && c.Value.Date.Contains(d.Value.Date):
			return true
		}
	}
	return false
}

// inPassing are rules that find somebody called a star, or "Voss's Runa", where something else is told of him.
var inPassing = words(`cast/star-name cast/show-star cast/lead-name cast/its-star cast/its-lead cast/his cast/surnames-part`)

// saysWhoPlays tells that the sentence of a claim says itself who plays whom, or that somebody acts in the show:
// that is told even where it is told elsewhere that he comes or returns.
func saysWhoPlays(c *tv.Claim) bool {
	if c.Value.Character == "" || inPassing[c.Rule] || strings.HasSuffix(c.Rule, "/learned") {
		return c.Value.Character == "" && !inPassing[c.Rule]
	}
	part := c.Value.Character[strings.LastIndexByte(c.Value.Character, ' ')+1:]
	return strings.Contains(c.Quote, part) && !strings.Contains(c.Quote, "'s "+part) && !strings.Contains(c.Quote, "\u2019s "+part)
}

// contradicted tells that the article says flatly of the same season what a claim says
// is not so: that it is ordered, or the day on which it begins. What a rule has found
// is believed before what the model has.
func contradicted(c, d *tv.Claim) bool {
	if c.Season != d.Season || c.Negative == d.Negative || c.Certainty == tv.Denied || d.Certainty == tv.Denied {
		return false
	}
	learned, other := strings.HasSuffix(c.Rule, "/learned"), strings.HasSuffix(d.Rule, "/learned")
	switch {
	case c.Kind == tv.Premiere:
		day := d.Value.Date
		return c.Negative && d.Certainty == tv.Confirmed && day.IsDay() && !c.AsOf.IsZero() && c.AsOf.Last().Before(day.First())
	case c.Kind != tv.Stage || c.Value.Text != tv.Renewed || d.Value.Text != tv.Renewed || d.Certainty != tv.Confirmed:
		return false
	case learned != other:
		return learned
	}
	return c.Negative
}

// ownWords tells that a quotation says more than the news in it: somebody speaks of himself at some length,
// or a turn of his was kept.
func ownWords(said string) bool {
	return said != "" && 'a' <= said[0] && said[0] <= 'z' || len(strings.Fields(said)) > atLength && spokenOfSelf.MatchString(said)
}

// atLength is how many words say more than one thing.
const atLength = 12

var spokenOfSelf = regexp.MustCompile(`(?i)\b(?:i|we|me|us|my|our)\b`)

// news tells a claim whose words say all that a quotation of them would.
func news(c *tv.Claim) bool {
	switch c.Kind {
	case tv.Stage, tv.Premiere, tv.Finale, tv.Final, tv.Delay, tv.Episodes, tv.Spinoff:
		return true
	case tv.Cast:
		return c.Value.Change != tv.Stars
	case tv.Relationship:
		return c.Certainty == tv.Denied
	}
	return false
}
