package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// changeIn says what becomes of a part, by what stands between person and link, else before the person.
func (h *hit) changeIn(at int, between, link string) string {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	near := " " + between + text[h.start+1:h.end+1]
	if at > 0 && at < from {
		from, _ = h.s.clauseAt(at + 1)
	}
	if at >= from && at > 0 {
		if and := strings.LastIndex(text[from:at], " ; "); and >= 0 {
			from += and
		}
	}
	if at > 0 && strings.HasPrefix(between, ", who ") && joinsWhom.MatchString(text[:at]) {
		return tv.Stars // "joins Ida Voss, who plays": she is there already
	}
	if what := h.inListOf(); what != "" && at > 0 {
		return what
	}
	for i, t := range []string{near, text[min(from, max(at, 0)):max(at, 0)+1] + " "} {
		if i == 1 && (at == 0 || !listing.MatchString(t)) {
			break
		}
		if what := changeOf(t); what != "" {
			return what
		}
	}
	if link == "play" && has(text[back(text, h.start, 3):h.end+1], "will", "to", "set") {
		return tv.Joins
	}
	return tv.Stars
}

// changeOf gives the change that words tell of last, or "".
func changeOf(t string) (what string) {
	last := -1
	if strings.Contains(t, " cast ") {
		t = castNoun.ReplaceAllString(t, "$1 ensemble $2")
		t = leadsCast.ReplaceAllString(t, "$1 ensemble ")
	}
	for _, x := range []struct {
		what  string
		words *phrase
	}{{tv.Joins, joinWords}, {tv.Returns, backWords}, {tv.Recast, newHand}, {tv.Departs, goneWords}} {
		all := x.words.FindAllStringIndex(t, 6)
		if len(all) == 0 {
			continue
		}
		at := all[len(all)-1][0]
		if x.what == tv.Departs {
			at = all[len(all)-1][1]
		}
		if at >= last {
			last, what = at, x.what
		}
	}
	return what
}

// joinsWhom ends before somebody whom others join.
var joinsWhom = phraseOf(` (?:joins|join|joined|joining) (?:(?:series|returning|original|lead|leads|star|stars|fellow|regular|regulars|co-star|the|[a-z]+-winner) )*$`)

// castNoun is the cast that there is: "the cast also includes", "a supporting cast of".
var castNoun = regexp.MustCompile(`( (?:ensemble|returning|main|core|supporting|starry|all-star|regular|voice|the|its|a|an))? cast ((?:(?:also|now|further|again) )*(?:includes?|included|including|features?|featuring|featured|members?|is led|is headed|led|of|list|boasts|comprises|consists|is made|are|,) )`)

// leadsCast is what the cast is, and nobody is new: "lead the cast as".
var leadsCast = regexp.MustCompile(`( (?:leads?|heads?|headlines?|tops?|fronts?|leading|heading|round out|rounds out|rounding out|completes?) (?:the|an?|its) (?:[a-z-]+ )?)cast `)

// changeBehind reads what is said behind a part in the same breath: "who plays Runa, is back".
func changeBehind(rest, what string) string {
	rest = " " + strings.TrimPrefix(strings.TrimPrefix(rest, ") "), ", ")
	part := rest[:0]
	for n, i := 0, 1; n < 7 && i < len(rest); n++ {
		next := strings.IndexByte(rest[i:], ' ')
		if next < 0 {
			break
		}
		if w := rest[i : i+next]; n == 0 && !predicates[w] {
			return what
		} else if w == "," || w == ";" || w == "." || w == "and" && n > 1 {
			break
		}
		i += next + 1
		part = rest[:i]
	}
	if strings.HasSuffix(part, " will not ") || strings.HasSuffix(part, " is not ") {
		return tv.Departs
	}
	if to := changeOf(part); to != "" {
		return to
	}
	return what
}

var predicates = words(`is are will has have was returns return joins leaves departs both all won't had comes exits quits`)

// listing is how a sentence begins that says one thing of several people.
var listing = regexp.MustCompile(`(?: (?:are|is|by|include|includes|with|welcomes|adds|casts|gains|sees|joins|returning|joining|back|also new|fresh blood|fresh faces?) |^ ?$)`)

// whomItStars ends before whom a show stars; that something returns is then told of the show: "The drama, which
// stars Ida Voss as Runa, returns in May".
var whomItStars = phraseOf(` (?:stars?|starring|starred) (?:[a-z-]+ ){0,2}$`)
