package reply

import (
	"regexp"
	"strings"
	"time"

	"backlot/internal/tv"
)

// Claimed says what a claim says, in a sentence of ours as of a day, never surer
// than the claim: a guess "may", a plan "is to", a denial is told as one. Who
// says it and since when is the citation's business.
func Claimed(c tv.Claim, day tv.Date) Text {
	return claimed(c, day, mode(c))
}

// Overtaken is what a claim said that something newer has taken the place of: a
// day to come is told as what was planned, a stage or a part as what was.
func Overtaken(c tv.Claim, day tv.Date) Text {
	how := mode(c)
	stage := c.Kind == tv.Stage && how == "is" && written("stage."+c.Value.Text+".old")
	dated := (c.Kind == tv.Premiere || c.Kind == tv.Finale) && (how == "is" || how == "plan") && !c.Value.Date.IsZero()
	switch {
	case c.Certainty == tv.Denied:
	case stage && c.When.IsZero():
		how = "old"
	case how == "is" && c.Slot() == "order":
		how = "then"
	case how == "is" && c.Kind == tv.Delay:
		how = "then"
	case how == "plan" && c.Kind == tv.Stage:
		how = "was"
	case how == "not" && (written("stage."+c.Value.Text+".hadnot") || c.Value.Date.IsZero() && (c.Kind == tv.Premiere || c.Kind == tv.Finale)):
		how = "hadnot"
	case c.Kind == tv.Crew && how == "is", c.Kind == tv.Cast && c.Value.Change == tv.Returns && (how == "is" || how == "plan"):
		how = "was"
	case c.Kind == tv.Cast && (c.Value.Change == tv.Stars || c.Value.Change == tv.Departs) && how == "is":
		how = "was"
	case (c.Kind == tv.OnNetwork || c.Kind == tv.Episodes) && how == "is":
		how = "was"
	case dated && !c.Value.Date.Last().Before(day.First()):
		how = "was"
	}
	return toldAs(c, day, how, true)
}

func claimed(c tv.Claim, day tv.Date, how string) Text { return toldAs(c, day, how, false) }

// toldAs is a claim in a sentence, as it speaks; then is whether something newer has been told.
func toldAs(c tv.Claim, day tv.Date, how string, then bool) Text {
	denied := c.Certainty == tv.Denied
	if free(c.Kind) {
		return InWords(c, Spoken(c)).Sentence()
	}
	t := said(c, day, how)
	switch {
	case c.When.IsZero():
	case c.Kind == tv.Cast && c.Value.Change == tv.Stars:
		t = Say("claim.detail", "said", t, "detail", Say("date.bare", "date", c.When)) // they do not play it in April
	default:
		t = Say("claim.when", "said", t, "in", In(c.When))
	}
	if c.Detail != "" && (c.Kind == tv.OnNetwork || placed(c) == "") {
		t = detailed(c, t)
	}
	if denied {
		t = denial(c, t, then)
	}
	return t.Sentence()
}

// free reports whether a kind's value is words already.
func free(k tv.Kind) bool {
	switch k {
	case tv.Spinoff, tv.Plot, tv.Quote, tv.Other:
		return true
	}
	return false
}

// mode is how a claim speaks: it is so, it is not so, it is to be so, it may be.
func mode(c tv.Claim) string {
	switch {
	case c.Certainty == tv.Speculated && c.Negative:
		return "maynot"
	case c.Certainty == tv.Speculated:
		return "may"
	case c.Negative:
		return "not"
	case c.Plan:
		return "plan"
	}
	return "is"
}

// Subject is what a claim is about within its show.
func Subject(season int) Text {
	if season == 0 {
		return Say("subject.show")
	}
	return Say("subject.season", "n", season)
}

func said(c tv.Claim, day tv.Date, how string) Text {
	s := Subject(c.Season)
	switch c.Kind {
	case tv.Stage:
		return stage(c, s, how, day)
	case tv.Premiere, tv.Finale:
		return dated(c, s, how, day)
	case tv.Final:
		return Say("final."+how, "s", Subject(c.Value.Number))
	case tv.Delay:
		if how == "is" && (gone(c.When, day) || old(c, day)) {
			how = "then"
		}
		if c.Value.Text == "" {
			return Say("delay.bare."+how, "s", s)
		}
		return Say("delay."+how, "s", s, "cause", cause(c.Value.Text))
	case tv.Cast:
		return part(c, how)
	case tv.Crew:
		return credit(c, how, day)
	case tv.Episodes:
		return Say("episodes."+how, "s", s, "n", c.Value.Number)
	case tv.OnNetwork:
		switch {
		case how == "is" && c.Tense == tv.Over:
			how = "over"
		case how == "is" && c.Tense == tv.Ahead:
			how = "plan"
		}
		return Say("network."+how, "network", Network(c.Value.Text))
	case tv.Relationship:
		return related(c, how)
	}
	return Words(c.Value.Text)
}

// Network is the name of a network as it stands in a sentence: some take the
// article.
func Network(name string) Text {
	if withThe[name] || strings.HasSuffix(name, " Channel") && name != "Disney Channel" && !strings.HasPrefix(name, "The ") {
		return Say("network.the", "name", Words(name))
	}
	return Words(name)
}

var withThe = map[string]bool{"BBC": true, "CBC": true, "CW": true, "WB": true}

// longSince is after how many days a stage of production, or that it is held up, is
// told as what was: it goes on changing, and the source has said no more.
const longSince = 365

// airsFor is after how many days that a season is on the air is told as what was.
const airsFor = 183

// stage is where order or production stand. What is long ago is not told as what
// is.
func stage(c tv.Claim, s Text, how string, day tv.Date) Text {
	switch {
	case gone(c.When, day) && (how == "plan" || how == "is" && c.Told().Last().Before(c.When.First())):
		how = "was" // whether it came so, this source cannot know
	case how == "may" && gone(c.When, day):
		how = "guessed"
	case how == "is" && gone(c.When, day):
		how = "then"
	case how == "is" && old(c, day) && written("stage."+c.Value.Text+".old"):
		how = "old"
	}
	if c.Value.Text == tv.Announced && how == "not" && orders.MatchString(c.Quote) {
		how = "unordered" // what is written about is announced
	}
	if c.Value.Text == tv.Renewed && isFirstOrder(c) {
		return Say("stage.ordered." + how)
	}
	if c.Value.Text == tv.Renewed && how == "not" && c.Undecided() {
		how = "notyet" // nobody has said that it never will be
	}
	if c.Value.Text == tv.Renewed && c.Season == 0 {
		how += ".show"
	}
	return Say("stage."+c.Value.Text+"."+how, "s", s)
}

// isFirstOrder reports whether a claim tells that a new show was ordered: nobody calls
// that renewed.
func isFirstOrder(c tv.Claim) bool {
	return c.Season == 1 || c.Season == 0 && orders.MatchString(c.Quote) && !again.MatchString(c.Quote)
}

var (
	orders = regexp.MustCompile(`(?i)\b(order(s|ed|ing)?|pick(s|ed|ing)? up|pickup|green-?li(t|ght|ghts|ghted)|commission(s|ed|ing)?)\b`)
	again  = regexp.MustCompile(`(?i)\b(renew\w*|re-?order\w*|re-?commission\w*|more|another|further|again|additional|seasons|second|third|fourth|fifth)\b`)
)

// old reports whether a claim was told so long ago that what it tells is what was.
func old(c tv.Claim, day tv.Date) bool {
	told, long := c.Told(), longSince
	if c.Value.Text == tv.Airing {
		long = airsFor
	}
	return !told.IsZero() && day.First().Sub(told.Last()) > time.Duration(long)*24*time.Hour
}

// gone reports whether a date is given and over.
func gone(d, day tv.Date) bool { return !d.IsZero() && d.Last().Before(day.First()) }

// written reports whether there is a message of that key.
func written(key string) bool {
	_, ok := english[key]
	return ok
}

// dated is a first or last day: set, guessed, or none set.
func dated(c tv.Claim, s Text, how string, day tv.Date) Text {
	key := string(c.Kind) + "."
	d := c.Value.Date
	switch {
	case d.IsZero() && how == "hadnot":
		return Say(key+"none.then", "s", s)
	case d.IsZero() && c.Within:
		return Say(key+"none.within", "s", s)
	case d.IsZero():
		return Say(key+none(c), "s", s)
	}
	if how == "is" || how == "plan" {
		switch {
		case !d.Last().Before(day.First()):
			how = "ahead"
		case c.Foretold():
			how = "was" // whether it came so, this source cannot know
		default:
			how = "past"
		}
	}
	if how == "may" && d.Last().Before(day.First()) {
		how = "guessed"
	}
	in := In(d)
	if how == "ahead" && c.Certainty != tv.Denied { // nobody counts down to what is denied
		in = ahead(d, day)
	}
	how = hoped(c, how)
	if c.Kind == tv.Finale && c.Season == 0 {
		key += "any." // a season's, mostly: the show need not end with it
	}
	if where := placed(c); where != "" {
		in = Say(where, "where", c.Detail, "in", in)
	}
	return Say(key+how, "s", s, "in", in)
}

// placed is how a day is said with the country or the network that it holds for; "" where
// its detail is none.
func placed(c tv.Claim) string {
	p := c.Place()
	switch {
	case p.Country == "" && len(p.Networks) == 0 || c.Value.Date.IsZero():
		return ""
	case strings.Contains(c.Detail, ","):
		return "date.there.aside"
	}
	return "date.there"
}

func cause(words string) Text {
	if written("cause." + words) {
		return Say("cause." + words)
	}
	return Words(words)
}

// ahead is a date to come with its preposition; a day has its countdown.
func ahead(d, day tv.Date) Text {
	if d.IsDay() {
		return Say("date.on", "date", Countdown{d, day})
	}
	return In(d)
}

// In is a date with the preposition it takes: "on 17 January 2025", "in 2027".
func In(d tv.Date) Text {
	switch {
	case d.IsDay():
		return Say("date.on", "date", Moment{d})
	case between(d):
		return Say("date.window", "date", d)
	}
	return Say("date.in", "date", d)
}
