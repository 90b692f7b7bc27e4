package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// inCountry finds where somebody wants to watch.
var inCountry = regexp.MustCompile(`(?i)\b(?:in|from|across|outside) (?:the )?(us|usa|u\.s\.?|america|states|uk|u\.k\.?|britain|england|canada|australia|ireland|scotland|new zealand|india|europe|germany|france|portugal|spain|brazil)\b`)

// viewersOf finds whose viewers are asked about: "us viewers".
var viewersOf = regexp.MustCompile(`(?i)\b(us|american|uk|british|canadian|australian|irish) (?:viewers|fans|audiences?|people|folks?)\b`)

// countryLast is a country at the end of a question for where to watch: "where to watch duplex uk".
var countryLast = regexp.MustCompile(`(?:^|[ ,(])((?i:usa|uk|u\.k\.?|canada|australia|ireland|new zealand|india|germany|france)|US)[ )?!.]*$`)

// countries are the words by which a text tells of a country, by what it is asked for by.
var countries = map[string]string{
	"us": `US|U\.S\.?|USA|American?|United States|Stateside`, "uk": `UK|U\.K\.?|Britain|British|United Kingdom`, "canada": `Canad\w+|North America`,
	"australia": `Australian?`, "ireland": `Ireland|Irish`, "portugal": `Portugal|Portuguese`, "germany": `German\w*`, "france": `France|French`,
}

// abroad tells where a show is to be seen in the country that the question names, where a
// claim names that, too, or tells it of all the world but another.
func (f *file) abroad() bool {
	names := f.countryAsked()
	if names == nil {
		return false
	}
	for _, c := range f.known.Kind(tv.OnNetwork) {
		if p := c.Place(); !no(*c) && (p.Holds(names.MatchString) && !(p.Country == tv.World && f.homeOf(names)) || p.Country == "" && names.MatchString(c.Detail)) {
			f.add(*c, Leads)
		}
	}
	if len(f.told) > 0 {
		f.closed = true
		return true
	}
	home := f.homeOf(names)
	for _, c := range f.free(func(c *tv.Claim) bool {
		says := c.Value.Text
		if strings.HasSuffix(says, "…") {
			says = c.Quote // that was cut, and is told whole
		}
		there := names.MatchString(says) || !home && everywhere.MatchString(says)
		return !no(*c) && f.seasonFits(*c) && there && shownThere.MatchString(says)
	}, tv.Other) {
		f.add(*c, Also)
		f.closed = true
		return true
	}
	return false
}

// homeOf reports whether a country is the one that the show's own network is told to be in: what
// is told of abroad is not told of that.
func (f *file) homeOf(names *regexp.Regexp) bool {
	for _, c := range f.known.Kind(tv.OnNetwork) {
		if p := c.Place(); p.Country != "" && p.Country != tv.World && p.Holds(names.MatchString) && !p.Outside {
			return true
		}
	}
	return false
}

// perhapsThere tells, where nothing tells where a show is to be seen in the country that is asked
// about, where it is to be seen for all that is said of it; what is told of another country
// alone is no more than near.
func (f *file) perhapsThere(st tv.Standing) {
	f.closed = true
	for _, c := range slices.Concat([]tv.Claim{st.Lead}, st.Conflict, st.Beside, st.Past) {
		if c.Place().Country == "" && !no(c) {
			f.add(c, Leads)
			f.anywhere = true
			return
		}
	}
	f.nearest, f.elsewhere = st.Lead, true
}

// everywhere is in words that tell of all countries but one.
var everywhere = regexp.MustCompile(`(?i)\b(?:international(?:ly)?|worldwide|globally|around the world|outside (?:of )?the (?:US|U\.S\.?|United States)|rest of the world|in all other (?:countries|territories))(?:\W|$)`)

// shownThere is in words that tell where a show is to be seen.
var shownThere = regexp.MustCompile(`(?i)\b(on|to|shows?|airs?|streams?|carries|sold|available|broadcasts?)\b`)

// Country is the country in which a question asks for something, as it is written behind "in";
// "" where it names none.
func Country(q ask.Question) string {
	switch name := countryIn(q); name {
	case "":
		return ""
	case "us", "uk":
		return "the " + strings.ToUpper(name)
	default:
		words := strings.Fields(name)
		for i, w := range words {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
		return strings.Join(words, " ")
	}
}

// countryIn is the country that a question names, in small letters.
func countryIn(q ask.Question) string {
	m := inCountry.FindStringSubmatch(q.Text)
	if m == nil {
		m = viewersOf.FindStringSubmatch(q.Text)
	}
	if m == nil && q.About == ask.Network {
		m = countryLast.FindStringSubmatch(q.Text)
	}
	if m == nil {
		return ""
	}
	switch name := fold(m[1]); name {
	case "usa", "america", "states", "u s", "american":
		return "us"
	case "britain", "england", "scotland", "u k", "british":
		return "uk"
	case "canadian", "australian":
		return map[string]string{"canadian": "canada", "australian": "australia"}[name]
	case "irish":
		return "ireland"
	default:
		return name
	}
}

// ShownThere is the first sentence that tells by whom a show is to be seen in the country that a
// question names.
func ShownThere(q ask.Question, show tv.Show, found []Sentence) (tv.Claim, bool) {
	country := (&file{q: q}).countryAsked()
	if country == nil {
		return tv.Claim{}, false
	}
	for _, s := range found {
		if !s.Others && !s.Shared && country.MatchString(s.Text) && carriesIt.MatchString(s.Text) {
			return inItsWords(s, show), true
		}
	}
	return tv.Claim{}, false
}

// Carriers are the words to search for such a sentence, and carriesIt is one that has them.
var (
	Carriers  = []string{"rights", "acquired", "air", "airs", "carry", "stream", "show", "bought"}
	carriesIt = regexp.MustCompile(`(?i)\b(?:acquired|bought|picked up|has|holds|landed)\b.*\brights\b|\b(?:acquired|bought|picked) (?:it|the (?:series|show|drama|comedy)) (?:up )?for\b|\b(?:will|is to|set to) (?:air|carry|stream|show|broadcast)\b|\b(?:airs|carries|streams|shows|broadcasts) (?:it|the (?:series|show|drama|comedy))\b`)
)
