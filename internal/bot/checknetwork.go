package bot

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// wasOn tells of a network as one of a time gone by.
var wasOn = regexp.MustCompile(`(?i)\b(?:was|were|aired|ran|streamed) (?:only |originally |first |still |all )?on\b`)

// networksApart puts what a message says of the network of one season to that season, and what it
// says of a day on a network as two things: the day, and the network.
func networksApart(claims []tv.Claim) []tv.Claim {
	for i, c := range claims {
		switch {
		case c.Kind == tv.OnNetwork:
			if m := ofSeasonNo.FindAllStringSubmatch(c.Quote, -1); len(m) == 1 && c.Season == 0 {
				claims[i].Season, _ = strconv.Atoi(m[0][1])
			}
			if wasOn.MatchString(c.Quote) {
				claims[i].Tense = tv.Over
			}
		case (c.Kind == tv.Premiere || c.Kind == tv.Finale) && len(c.Place().Networks) > 0 && c.Place().Country == "":
			if slices.ContainsFunc(claims, func(o tv.Claim) bool { return o.Kind == tv.OnNetwork && o.Quote == c.Quote && o.Show == c.Show }) {
				claims[i].Detail = ""
			}
		}
	}
	return claims
}

// ownNetworks are the networks that the claims of shows name, beside those on the list: what a
// message may call them by.
func ownNetworks(list []tv.Network, shows []names.Entry, known func(show string) *tv.Dossier) []tv.Network {
	list = slices.Clone(list)
	for _, show := range shows {
		for _, c := range known(show.ID).Kind(tv.OnNetwork) {
			if c.NetworkID == "" && !slices.ContainsFunc(list, func(n tv.Network) bool { return n.Name == c.Value.Text }) {
				list = append(list, tv.Network{Name: c.Value.Text})
			}
		}
	}
	return list
}

// onNetwork is where the name of a network may follow.
var onNetwork = regexp.MustCompile(`\b(?:on|to|for) `)

// perhapsNetwork are words of a message that may be one's name, the longest first.
var perhapsNetwork = []*regexp.Regexp{
	regexp.MustCompile(`^[^\s.,!?]+ [^\s.,!?]+ [^\s.,!?]+`), regexp.MustCompile(`^[^\s.,!?]+ [^\s.,!?]+`), regexp.MustCompile(`^[^\s.,!?]+`),
}

// withNetworks writes the networks that a message names in small letters as they are
// written.
func withNetworks(text string, list []tv.Network) string {
	known := map[string]string{}
	for _, n := range list {
		for _, name := range append([]string{n.Name}, n.Names...) {
			if f := names.Fold(name); f != "now" && known[f] == "" { // "is on now"
				known[f] = name
			}
		}
	}
	var b strings.Builder
	for {
		at := onNetwork.FindStringIndex(text)
		if at == nil {
			return b.String() + text
		}
		b.WriteString(text[:at[1]])
		text = text[at[1]:]
		for _, some := range perhapsNetwork {
			words := some.FindString(text)
			if name := known[names.Fold(words)]; name != "" && words == strings.ToLower(words) {
				b.WriteString(name)
				text = text[len(words):]
				break
			}
		}
	}
}
