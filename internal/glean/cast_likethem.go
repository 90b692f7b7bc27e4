package glean

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// Who comes back or goes as others do: "All three will return", "So is Ida Voss", "The same goes for".

var likeThemRules = []rule{
	anybody(atStart("cast/all-of-them", " return | returning | back | reprise | staying | stay | signed | board | gone | leaving | leave ", `(?:(?:and|but|yes ,|happily ,|thankfully ,) )?(?P<many>all (?:of them|two|three|four|five|six)|all|both(?: of them)?|the (?:pair|duo|trio|quartet|two|three|four|couple)|they)(?: (?:men|women|actors|actresses|stars|leads|ladies|lads|performers|regulars))? (?:(?:will|are|have|both|all|be|to|set|due|expected|confirmed|also|now|likely|would|agreed|signed up|signed on) )*(?P<what>return|returning|back|come back|coming back|reprise|reprising|staying|stay|on board|signed on|signed up|leave|leaving|gone|exit|exiting|depart|departing)(?: (?:their|the|for|as|in|to|with|next|this|too|,|\.|;|and|but|on|when)| <)`, allOfThem)),
	atStart("cast/so-too", " so | same | likewise | ditto | too ", `(?P<how>so (?:is|are|will|does|do|has|have)|the same (?:goes|applies|holds|is true|can be said)(?: too)? (?:for|to|of)|likewise|ditto(?: for)?) (?:the |co-stars? |fellow |stars? |[a-z-]+ ){0,3}?{list}`, soToo),
	on("cast/and-for", " same ", `the same (?:goes|applies|holds|is true)(?: too)? (?:for|to|of) [^.;]{1,120}? and for (?:[a-z-]+ ){0,2}?{list}`, soToo),
}

// manyOf tells how many are meant.
var manyOf = map[string]int{"all two": 2, "all three": 3, "all four": 4, "all five": 5, "all six": 6, "both": 2, "both of them": 2, "the pair": 2, "the duo": 2, "the two": 2, "the couple": 2, "the trio": 3, "the three": 3, "the quartet": 4, "the four": 4}

// allOfThem makes a claim of each of as many as have just been named.
func allOfThem(h *hit) (list []tv.Claim) {
	if h.asked() || asked(h.s) || h.spoken() || !h.r.speaksOfShow(h) {
		return nil
	}
	j := h.r.judge(h)
	what := tv.Returns
	if w := h.group("what"); strings.HasPrefix(w, "leav") || strings.HasPrefix(w, "exit") || strings.HasPrefix(w, "depart") || w == "gone" {
		what = tv.Departs
	}
	if j.negative {
		return nil
	}
	n := h.r.indexOf(h.s)
	want := manyOf[h.group("many")]
	var names []string
	for back := n - 1; back >= 0 && back >= n-3 && h.r.sentences[back].paragraph >= h.s.paragraph-1; back-- {
		var here []string
		for i := range h.r.proposed {
			p := &h.r.proposed[i]
			if c := &p.claim; p.sentence == back && !p.dropped && c.Kind == tv.Cast && c.Value.Person != "" && !c.Negative && !slices.Contains(here, c.Value.Person) && !slices.Contains(names, c.Value.Person) && c.Value.Change != tv.Departs {
				here = append(here, c.Value.Person)
			}
		}
		if want == 0 && len(here) > 1 && back == n-1 {
			names = here
			break
		}
		if names = append(here, names...); want == 0 || len(names) >= want {
			break
		}
	}
	if len(names) < 2 || want > 0 && len(names) != want {
		return nil
	}
	for _, name := range names {
		c := castOf(name, h.r.partOf(name), what)
		c.Certainty = j.certainty
		list = append(list, c)
	}
	return list
}

// soToo makes a claim of those of whom the same is said as the sentence before says of others.
func soToo(h *hit) (list []tv.Claim) {
	if asked(h.s) || h.spoken() {
		return nil
	}
	n := h.r.indexOf(h.s)
	var like *tv.Claim
	for i := range h.r.proposed {
		p := &h.r.proposed[i]
		if p.sentence == n-1 && !p.dropped && p.claim.Kind == tv.Cast && (p.claim.Value.Change == tv.Returns || p.claim.Value.Change == tv.Departs) && p.claim.Certainty != tv.Denied {
			like = &p.claim
		}
	}
	if like == nil || h.r.sentences[n-1].paragraph < h.s.paragraph-1 {
		return nil
	}
	text := h.s.shape.text
	from, to := h.groupAt("list")
	for _, p := range h.r.mentionsIn(text, from, to, "PN") {
		if !p.full && p.kind != isPerson || h.r.isPart[p.name] && p.kind != isPerson || strings.HasSuffix(text[:p.at], "( ") {
			continue
		}
		c := castOf(p.name, h.r.partOf(p.name), like.Value.Change)
		c.Certainty, c.Season, c.By, c.Plan = like.Certainty, like.Season, like.By, like.Plan
		if found := asPartBehind.FindStringSubmatch(text[p.at+strings.IndexByte(text[p.at:], '>')+1:]); found != nil {
			if m := h.r.find(found[1]); m != nil && h.pair(p.mention, m) {
				h.r.playsPart(p.mention, m)
				c.Value.Character = m.name
			}
		}
		if c.By == "" {
			c.By = nobody
		}
		if c.Season == 0 {
			c.Season = whole
		}
		list = append(list, c)
	}
	return list
}

// asPartBehind follows somebody with his part.
var asPartBehind = phraseOf(`^ (?:as|\() (?:(?:the|his|her|[a-z-]+|,) ){0,5}?<([CN]\d+)>`)

// backList begins a sentence that lists who comes back; newList begins another list in it.
var (
	backList = regexp.MustCompile(`^ (?:\* )*(?:(?:also|and|those|among those|heading the|leading the|others|other) )?(?:(?:set|due|confirmed) to return|returning|coming back|back|reprising their roles|returnees|signed up again|also signing new contracts|returns)(?: (?:for|in|to|on|alongside|with|too|again|this time|the|cast|members|company|regulars|stars|faces|favou?rites|as well|aboard|them|farewell|run|new|final|last|second|third|fourth|fifth)| <[PNSED]\d+>| [a-z]+){0,8}? (?:is|are|will be|include|includes|were)(?: co-stars?)? |^ (?:\* )*(?:returning|coming back|back|staying)(?: \*)* (?::|--)(?: \*)* `)
	newList  = phraseOf(` (?:while|whereas|newcomers?|new|joins?|joining|joined|but|plus new|debut|debuts|out|gone|leaving|not) `)
)

// backInList makes those come back who are told with their parts in a list of those who do.
func (r *reader) backInList(s *sentence) {
	text := s.shape.text
	if !strings.Contains(text, "return") && !strings.Contains(text, " back ") && !strings.Contains(text, "repris") && !strings.Contains(text, "sign") && !strings.Contains(text, "coming") && !strings.Contains(text, " staying ") {
		return
	}
	loc := backList.FindStringIndex(text)
	if loc == nil {
		return
	}
	end := len(text)
	if other := newList.FindStringIndex(text[loc[1]-1:]); other != nil {
		end = loc[1] - 1 + other[0]
	}
	listed := map[string]bool{}
	for _, m := range r.mentionsIn(text, loc[1]-1, end, "PN") {
		if (m.full || m.kind == isPerson) && !strings.HasSuffix(text[:m.at], "( ") {
			listed[m.name] = true
		}
	}
	for p := range r.heldOf(s) {
		if c := &p.claim; c.Kind == tv.Cast && listed[c.Value.Person] && !c.Negative && (c.Value.Change == tv.Stars || c.Value.Change == tv.Joins) {
			c.Value.Change = tv.Returns
			if t := p.title; t != nil && c.Season == 0 {
				c.Season = r.season[foldedName(t)]
			}
		}
	}
}
