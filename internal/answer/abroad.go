package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// inCountry finds where somebody wants to watch.
var inCountry = regexp.MustCompile(`(?i)\b(?:in|from|across|outside) (?:the )?(us|usa|u\.s\.?|america|states|uk|u\.k\.?|britain|england|canada|australia|ireland|scotland|new zealand|india|europe|germany|france|portugal|spain|brazil)\b`)

// countries are the words by which a text tells of a country, by what it is asked for by.
var countries = map[string]string{
	"us": `US|U\.S\.?|USA|American?|United States|Stateside`, "uk": `UK|U\.K\.?|Britain|British|United Kingdom`, "canada": `Canad\w+|North America`,
	"australia": `Australian?`, "ireland": `Ireland|Irish`, "portugal": `Portugal|Portuguese`, "germany": `German\w*`, "france": `France|French`,
}

// abroad tells where a show is to be seen in the country that the question names, where a
// claim names that, too.
func (f *file) abroad() bool {
	names := f.countryAsked()
	if names == nil {
		return false
	}
	for _, c := range f.known.Kind(tv.OnNetwork) {
		if !no(*c) && names.MatchString(c.Detail) {
			f.add(*c, Leads)
		}
	}
	if len(f.told) == 0 {
		for _, c := range f.free(func(c *tv.Claim) bool {
			return !no(*c) && f.seasonFits(*c) && names.MatchString(c.Value.Text) && shownThere.MatchString(c.Value.Text)
		}, tv.Other) {
			f.add(*c, Also)
			break
		}
	}
	return len(f.told) > 0
}

// shownThere is in words that tell where a show is to be seen.
var shownThere = regexp.MustCompile(`(?i)\b(on|to|shows?|airs?|streams?|carries|sold|available|broadcasts?)\b`)
