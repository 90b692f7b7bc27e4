package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// there leaves of a first or last day what holds in the country or on the network that the
// question names. Where that is told of other places alone it is no answer: the day on BBC
// One is not that on AMC+.
func (f *file) there(st tv.Standing) tv.Standing {
	country, networks := f.countryAsked(), f.networksAsked()
	if st.Empty() {
		return st
	}
	lead := head(st)
	if now, gone := f.onGone(networks); gone && country == nil && !f.q.Past && !f.over(lead.Value.Date) {
		f.nearest, f.closed, f.elsewhere = now, true, true
		return tv.Standing{}
	}
	if country == nil && len(networks) == 0 {
		if f.onUnknown() {
			f.nearest, f.closed, f.elsewhere = lead, true, true
			return tv.Standing{}
		}
		return st
	}
	for _, c := range slices.Concat([]tv.Claim{lead}, st.Beside, st.Conflict) {
		p := c.Place()
		in := country == nil || p.Holds(country.MatchString)
		on := len(networks) == 0 || slices.ContainsFunc(p.Networks, func(n string) bool { return slices.Contains(networks, fold(n)) })
		if p.Country+strings.Join(p.Networks, "") != "" && (in && on || country != nil && in) {
			return tv.Standing{Lead: c}
		}
	}
	p := lead.Place()
	if country != nil && p.Country != "" || len(networks) > 0 && (len(p.Networks) > 0 || f.onlyAbroad(networks)) {
		f.nearest, f.closed, f.elsewhere = lead, true, true
		return tv.Standing{}
	}
	f.anywhere = country != nil && !no(lead)
	return st
}

// networksAsked are those of the networks that claims name which the question does.
func (f *file) networksAsked() (list []string) {
	text := fold(f.q.Text)
	for c := range f.each(tv.Premiere, tv.Finale, tv.OnNetwork) {
		for _, n := range append(c.Place().Networks, c.Value.Text) {
			if name := fold(n); name != "" && !slices.Contains(list, name) && !f.namesSister(n) && (hasWord(text, name) || slices.ContainsFunc(strings.Fields(name), func(w string) bool { return len(w) > 2 && slices.Contains(f.q.Rest, w) })) {
				list = append(list, name)
			}
		}
	}
	return list
}

// onlyAbroad reports whether networks are told of as those of a country alone, or as those
// that have bought a show from another: the day that is told without a network is not theirs.
func (f *file) onlyAbroad(networks []string) bool {
	var bought, home []string
	for c := range f.each(tv.OnNetwork) {
		name := fold(c.Value.Text)
		switch {
		case !slices.Contains(networks, name):
		case c.Place().Country != "" || boughtIt.MatchString(c.Quote):
			bought = append(bought, name)
		default:
			home = append(home, name)
		}
	}
	return len(bought) > 0 && !slices.ContainsFunc(home, func(n string) bool {
		return !slices.ContainsFunc(bought, func(of string) bool { return strings.HasPrefix(n, of+" ") })
	})
}

// boughtIt tells of a network that shows what another has made.
var boughtIt = regexp.MustCompile(`(?i)\b(?:pre-?b(?:ought|uys?)|bought|acquir(?:ed|es)|licen[cs]ed|snapped up|picked up (?:the )?(?:\pL+ )?rights|rights (?:to|in|for)|sold to)\b`)

// countryAsked finds in a text the country in which the question wants to know something; nil
// where it names none.
func (f *file) countryAsked() *regexp.Regexp {
	name := countryIn(f.q)
	if name == "" {
		return nil
	}
	words, ok := countries[name]
	if !ok {
		words = `(?i:` + regexp.QuoteMeta(name) + `)`
	}
	return regexp.MustCompile(`\b(?:` + words + `)(?:\W|$)`)
}

// onUnknown reports whether a question is put of a network that no claim names: it ends with "on"
// and words that nobody here knows.
func (f *file) onUnknown() bool {
	m := endsOn.FindStringSubmatch(f.q.Text)
	if m == nil || !f.q.When {
		return false
	}
	if channelNo.MatchString(m[1]) {
		return true
	}
	name := strings.Fields(fold(m[1]))
	return len(name) > 0 && slices.Contains(f.q.Rest, name[0])
}

// channelNo is a channel that bears a number.
var channelNo = regexp.MustCompile(`(?i)^(?:channel|bbc|itv|rt[eé]|france|tv|sky) ?(?:\d|one|two|three|four|five)$`)

var endsOn = regexp.MustCompile(`(?i)\b(?:on|to|come to|hit) (?:the )?([\pL\d+]+(?: [\pL\d+]+){0,2})\W*$`)
