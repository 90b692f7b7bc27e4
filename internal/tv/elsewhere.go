package tv

import (
	"regexp"
	"strings"
)

// Place is where a first or last day, or a network, holds: the country and the networks that
// its detail names, "in the UK, on Sky Atlantic and NOW". Either may be missing: a day of
// the country that a show is from mostly has none.
type Place struct {
	Country  string
	Outside  bool // it holds in all countries but that one
	Networks []string
}

// World is the country of what holds in all the world, or in the rest of it.
const World = "the world"

// Holds reports whether what is so of a place is so of a country: of none that is not named.
func (p Place) Holds(is func(country string) bool) bool {
	return p.Country == World || p.Country != "" && is(p.Country) != p.Outside
}

// Place is where a claim about a day or a network holds; zero for any other claim.
func (c *Claim) Place() (p Place) {
	if c.Kind != Premiere && c.Kind != Finale && c.Kind != OnNetwork {
		return p
	}
	if m := country.FindStringSubmatch(c.Detail); m != nil {
		p.Country, p.Outside = m[2], strings.HasPrefix(m[1], "outside")
	} else if world.MatchString(c.Detail) {
		p.Country = World
	}
	if m := onNetworks.FindStringSubmatch(c.Detail); m != nil && c.Kind != OnNetwork {
		p.Networks = networkSep.Split(m[1], -1)
	}
	return p
}

var (
	country    = regexp.MustCompile(`^(?:available |streaming |shown )?(in|across|outside(?: of)?|throughout) (?:the )?(\p{Lu}[^,]*)`)
	world      = regexp.MustCompile(`(?i)^(?:available |streaming |shown )?(?:internationally|worldwide|globally|elsewhere|abroad|(?:around|across|in|throughout) (?:all |the )*(?:rest of the |whole |entire )?(?:world|other (?:countries|territories|markets)))\b`)
	onNetworks = regexp.MustCompile(`(?:^|, )on (\p{Lu}[^,]*(?:, \p{Lu}[^,]*)*)`)
	networkSep = regexp.MustCompile(`, (?:and )?| and `)
)

// elsewhere reports whether two days are of two places, and so are no contradiction: of two
// countries, one of which may be that of the show and not named; or of two networks of
// which one article tells.
func (c *Claim) elsewhere(o *Claim) bool {
	if c.Kind != o.Kind || c.Kind != Premiere && c.Kind != Finale || c.Detail == "" && o.Detail == "" {
		return false
	}
	p, q := c.Place(), o.Place()
	switch {
	case p.Country != q.Country || p.Outside != q.Outside:
		return true
	case len(p.Networks) == 0 || len(q.Networks) == 0, c.Article == "" || c.Article != o.Article:
		return false
	}
	for _, n := range p.Networks {
		for _, m := range q.Networks {
			if strings.EqualFold(n, m) {
				return false
			}
		}
	}
	return true
}

// atHome reports whether the day of a claim leads another's that is of another place: the
// one of no named country, the one that their article tells first, else the later.
func (c *Claim) atHome(o *Claim) bool {
	p, q := c.Place(), o.Place()
	switch {
	case (p.Country == "") != (q.Country == ""):
		return p.Country == ""
	case c.Article != "" && c.Article == o.Article:
		return c.Start < o.Start
	}
	return c.Told().after(o.Told())
}
