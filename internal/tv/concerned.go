package tv

import (
	"regexp"
	"strings"
)

// speaksFor is what follows the name of a network where somebody speaks for it: "Norda
// Press", "Norda press release", "Norda's drama chief".
var speaksFor = regexp.MustCompile(`^(?:['’]s?)? (?:[\w&]+ ){0,2}(?:press|press office|press cent(?:er|re)|press releases?|news releases?|press site|media site|press room|pressroom|press express|media village|media express|media hub|media cent(?:er|re)|newsroom|pr|publicity|spokes(?:man|woman|person)|boss|bosses|chief|head|executives?|execs?|reps?|representatives?|officials?)$`)

// ofNetwork reports whether a name, in small letters, is that of a network's own office or
// of somebody it calls its own.
func (r Ranks) ofNetwork(name string) bool {
	for at := range name {
		if at > 0 && r.isNetwork(name[:at]) && speaksFor.MatchString(name[at:]) {
			return true
		}
	}
	return false
}

// issuer is whose word a claim is that its outlet alone stands for: a press release of a
// network is the network's own.
func issuer(c Claim) string {
	if c.Voice == TierNetwork {
		return release.ReplaceAllString(c.Source, "")
	}
	return c.Source
}

var release = regexp.MustCompile(`(?i)(?:['’]s?)? (?:press|news) release$`)

// bareRelease is an outlet that is none: who issues a press release is whoever it has a claim
// from.
var bareRelease = regexp.MustCompile(`(?i)^(?:an? )?(?:official )?(?:press|news) release$`)

// everyMaker are those who make a show, by their work alone.
var everyMaker = map[string]bool{"producers": true, "the producers": true, "creators": true, "the creators": true, "showrunners": true, "the showrunners": true,
	"showrunner": true, "the showrunner": true, "the director": true, "the cast": true, "the makers": true, "the production": true}

// maker reports whether a name, in small letters, is one of who makes the show or plays in
// it. Of "the Holm sisters" each is.
func (r Ranks) maker(name string) bool {
	if r.Makers[name] || everyMaker[name] {
		return true
	}
	if of := agent.ReplaceAllString(name, ""); of != name && (r.Makers[of] || r.ofSurname(of)) {
		return true
	}
	last := name[strings.LastIndex(name, " ")+1:]
	return last != name && (r.Makers["the "+last+" sisters"] || r.Makers["the "+last+" brothers"])
}

// ofSurname reports whether one who makes the show or plays in it, and no more than one, has a surname.
func (r Ranks) ofSurname(name string) bool {
	n := 0
	for m := range r.Makers {
		if strings.HasSuffix(m, " "+name) {
			n++
		}
	}
	return n == 1
}

// agent is what follows the name of somebody for whom another speaks: "Ida Voss's agent".
var agent = regexp.MustCompile(`['’]s? (?:own )?(?:agents?|spokes(?:man|woman|person)|representatives?|reps?|publicists?|managers?|lawyers?|team)$`)

// IsMaker reports whether an article calls whoever it has a claim from the director, the
// creator or the showrunner of its show, in one breath with the show's name.
func (c *Claim) IsMaker() bool {
	if c.By == "" || c.ShowName == "" {
		return false
	}
	for _, text := range []string{c.Title, c.Quote} {
		before, _, found := strings.Cut(text, c.By)
		before = strings.ToLower(strings.TrimRight(before, " ,"))
		if found && strings.Contains(text, c.ShowName) && titled.MatchString(before) {
			return true
		}
	}
	return false
}

var titled = regexp.MustCompile(`\b(?:director|creator|showrunner)s?$`)
