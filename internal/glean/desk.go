package glean

import (
	"strings"

	"backlot/internal/tv"
)

// called is one name of a network or outlet, word by word as it is tokenised.
type called struct {
	words []string
	kind  byte
	name  string
	plain bool // also a word or a first name: only where the sentence speaks for it
}

// plainNames are names of networks that are words or names of people as well.
var plainNames = map[string]bool{
	"max": true, "stan": true, "binge": true, "crave": true, "now": true, "viki": true, "fox": true, "gold": true, "dave": true, "alibi": true, "drama": true,
	"yesterday": true, "w": true, "e": true, "e!": true, "pluto": true, "roku": true, "quest": true, "really": true, "history": true, "reelz": true, "stars": true,
	"time": true, "people": true, "the sun": true, "sun": true, "metro": true, "mirror": true, "variety": true, "empire": true, "vulture": true, "wired": true, "slate": true,
	"vanity fair": true, "observer": true, "express": true, "independent": true, "star": true, "x": true, "ion": true, "bounce": true, "magnolia": true, "oxygen": true, "bravo": true, "tv one": true, "lifetime": true, "freeform": false,
	"collider": false, "disney": false, "apple": false, "amazon": false, "universal": true, "channel": true, "lionsgate": false, "discovery": true, "sky": true, "five": true, "seven": true, "nine": true, "ten": true, "virgin": true, "arte": false, "viz": true,
}

// desks lists networks and outlets by the first word of each name. Names whose
// first word the text cannot have are left out before they are taken apart: a
// library knows hundreds, and a short article takes less time than they would.
func desks(networks []tv.Network, outlets []tv.Outlet, text []token) map[string][]called {
	list, begun := map[string][]called{}, beginningsOf(text)
	add := func(kind byte, main, name string) {
		if !begun.may(name) {
			return
		}
		var words []string
		for _, t := range tokens(nil, name, 0, len(name)) {
			words = append(words, t.text)
		}
		if len(words) > 0 {
			list[words[0]] = append(list[words[0]], called{words, kind, main, plainNames[strings.ToLower(name)]})
		}
	}
	for _, n := range networks {
		add(isNetwork, n.Name, n.Name)
		for _, other := range n.Names {
			if strings.HasPrefix(other, n.Name) {
				add(isNetwork, other, other) // a channel of its own: BBC One
				continue
			}
			add(isNetwork, n.Name, other)
		}
	}
	for _, o := range outlets {
		add(isOutlet, o.Name, o.Name)
		for _, other := range o.Names {
			add(isOutlet, o.Name, other)
		}
	}
	return list
}

// beginnings are the first bytes of words, up to three, by numbers that they fall under: a word
// may seem to be among them that is not.
type beginnings [64]uint64

func beginningsOf(text []token) *beginnings {
	b := new(beginnings)
	for i := range text {
		b.add(text[i].text)
		if inCapitals(text[i].text) {
			b.add(lowered(text[i].text))
		}
	}
	return b
}

func (b *beginnings) add(word string) {
	n := prefixNumber(word[:min(3, len(word))])
	b[n/64] |= 1 << (n % 64)
}

// prefixNumber gives a number under 4096 to up to three bytes.
func prefixNumber(bytes string) uint32 {
	n := uint32(len(bytes))
	for i := range len(bytes) {
		n = n*61 + uint32(bytes[i])
	}
	return n * 2654435769 >> 20
}

// may tells that the first word of a name can be one of the words, how long ever it is.
func (b *beginnings) may(name string) bool {
	if name == "" || name[0] <= ' ' {
		return true
	}
	for n := 1; n <= min(3, len(name)); n++ {
		if k := prefixNumber(name[:n]); b[k/64]&(1<<(k%64)) != 0 {
			return true
		}
	}
	return false
}

// mentionDesks finds networks and outlets. A word with a plus sign is a service
// even where no list has it.
func (r *reader) mentionDesks() {
	list := desks(r.lib.Networks, r.lib.Outlets, r.tokens)
	known := knownNetworks()
	for _, s := range r.sentences {
		for i := s.from; i < s.to; i++ {
			best, n := r.deskAt(list, i, &s)
			if other, m := r.deskAt(known, i, &s); m > n || m == n && best.kind == isNetwork {
				best, n = other, m
			}
			if n == 1 && ranks[r.tokens[i].low] && i+1 < s.to && r.tokens[i+1].name() {
				continue // "DC Sol Baptiste"
			}
			if n > 0 {
				name := best.name
				if best.kind == isNetwork {
					name, n = r.wholeChannel(name, i, n, s.to)
				}
				if (!r.inTitle(i, i+n) || r.deskInHead(i, i+n, &s)) && r.take(mention{kind: best.kind, name: name, from: i, to: i + n}) {
					i += n - 1
				}
				continue
			}
			if r.numberAt(i, &s) {
				r.take(mention{kind: isNetwork, name: r.tokens[i].text, from: i, to: i + 1})
				continue
			}
			if t := r.tokens[i]; t.name() && len(t.text) > 2 && strings.HasSuffix(t.text, "+") && t.text != "Live+" && (i+1 >= s.to || !digit(r.tokens[i+1].text[0])) { // but "Live+7"
				r.take(mention{kind: isNetwork, name: t.text, from: i, to: i + 1})
			}
		}
	}
}

// deskAt gives the longest name that begins with that token, and its length in tokens.
func (r *reader) deskAt(list map[string][]called, i int, s *sentence) (best called, n int) {
	look := func(first string, equal func(a, b string) bool) {
		for _, c := range list[first] {
			if len(c.words) <= n || i+len(c.words) > s.to {
				continue
			}
			same := true
			for k, w := range c.words {
				same = same && equal(r.tokens[i+k].text, w)
			}
			if same && (!c.plain || r.deskContext(i, i+len(c.words), s.to) || r.deskHead(i, i+len(c.words), s) || r.deskActs(i, i+len(c.words), s) || r.deskInLine(i, i+len(c.words), s)) {
				best, n = c, len(c.words)
			}
		}
	}
	look(r.tokens[i].text, func(a, b string) bool { return a == b })
	if n == 0 && inCapitals(r.tokens[i].text) {
		look(lowered(r.tokens[i].text), func(a, b string) bool { return a == b || strings.EqualFold(a, b) && a == strings.ToUpper(a) })
	}
	return best, n
}

// deskContext tells that a name that is also a word stands where a network or an outlet stands.
func (r *reader) deskContext(from, to, end int) bool {
	if to < end && (r.tokens[to].name() || r.tokens[to].text == "-") {
		return false
	}
	if from > 0 {
		switch r.tokens[from-1].low {
		case "on", "to", "for", "from", "by", "with", "told", "at", "(", "per", "via":
			return true
		case "and", "&", ",", "/":
			if from > 1 && r.kindAt(from-2) == isNetwork {
				return true
			}
		}
		if r.tokens[from-1].name() && r.tokens[from-1].mention == 0 && r.tokens[from-1].end+1 == r.tokens[from].start && !stops[r.tokens[from-1].low] {
			return false
		}
	}
	if to < end {
		switch r.tokens[to].low {
		case "'s", "reports", "reported", "has", "said", "says", "ordered", "renewed", "announced", "confirmed", "series", "original":
			return true
		}
	}
	return false
}
