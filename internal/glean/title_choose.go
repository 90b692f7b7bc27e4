package glean

import (
	"slices"
	"strings"

	"backlot/internal/names"
)

// mostTitles bounds how many of them are titles.
const mostTitles = 300

// judgeTitles tells which candidates are titles by themselves.
func (r *reader) judgeTitles(c *candidates) {
	for _, x := range c.list {
		x.sure = x.introduced || (x.film == 0 || x.best >= enough) && x.points >= enough && x.best >= 2 && (len(r.article.Shows) == 0 || x.quoted > 0 || x.best >= enough)
	}
	r.learnedTitles(c)
	r.plainTitles(c)
	r.alikeTitles(c)
	r.somethingElse(c)
}

// chosen gives the candidates that are titles which the library does not have, the
// surest first; of two of which one holds the other, the one that stands on its own feet.
func (r *reader) chosen(c *candidates) (found []string) {
	if !r.aboutShows() {
		return nil
	}
	if r.weighed {
		r.withoutParts(c)
	}
	for _, x := range c.list {
		if len(found) < mostTitles && x.sure && r.titles[x.key] == nil && !r.ofEpisode(x) && !r.describesCalled(x) && !r.playedOne(x) && !r.tradeAndName(x) && (r.weighed || !r.partOfTitle(c, x)) {
			if t := r.wholeOf(x); t != nil {
				r.titles[x.key] = t
				found = append(found, x.name)
				continue
			}
			found = append(found, r.newTitle(x))
		}
	}
	if len(found) == 0 && len(r.titles) == 0 {
		found = r.headlineTitle(c)
	}
	for _, x := range c.list { // a title that goes on from another: "Tallgrass: 1889"
		before, _, cut := strings.Cut(x.name, ": ")
		if t := r.titles[names.Fold(before)]; cut && t != nil && r.titles[x.key] == nil && x.body && (x.points > 0 || x.chance > goesOnChance) {
			found = append(found, r.newTitle(x))
		}
	}
	found = r.joinShort(c, found)
	return append(append(found, r.calledForShort(c)...), r.shortForms(c)...)
}

func (r *reader) newTitle(x *candidate) string {
	name := x.name
	if x.caps && len(name) > 5 {
		name = capitalised(name)
	}
	t := &title{name: name, why: x.why, at: r.tokens[x.at].start, chance: x.chance}
	if x.introduced {
		t.chance = 1
	}
	r.titles[x.key] = t
	return name
}

// settleCandidates adds what the article as a whole says: a list or a row of
// headings makes each of its items surer, a name in headline and text too.
func (r *reader) settleCandidates(c *candidates) {
	for _, x := range c.list { // what is called by its end counts for the whole: "Reno" for "Ashdown Falls: Reno"
		if _, end, cut := strings.Cut(x.name, ": "); cut && x.own > 0 && x.body {
			if y := c.byKey[names.Fold(end)]; y != nil && y.points > 0 {
				x.points, x.best, y.points = x.points+y.points, max(x.best, y.best), 0
			}
		}
	}
	for _, x := range c.list {
		if x.quoted == 0 && r.surname[x.name] {
			x.points -= 4 // somebody is called that too
		}
	}
	listed, headed, quoted, other := 0, 0, 0, len(r.article.Shows) > 0
	for _, x := range c.list {
		if x.quoted > 0 && x.points >= enough-1 {
			quoted++
		}
		other = other || x.headed == 0 && x.above == 0 && x.points >= enough && x.own > 1
		if x.listed > 0 {
			listed++
		}
		if x.headed > 0 {
			headed++
		}
	}
	for _, x := range c.list {
		if listed > 2 && x.listed > 0 || headed > 2 && listed < 3 && (x.headed > 0 || x.above > 0) && !other {
			x.points += enough
			x.best = enough
		}
		if quoted > 2 && x.quoted > 0 && x.points >= enough-1 { // the article sets titles in quotation marks
			x.points++
		}
		if x.named && x.body && (x.count > 2 || x.points == enough-1) && x.points > 0 {
			x.points++
		}
	}
}

// aboutShows tells that the text has more words of television than of politics and sport.
func (r *reader) aboutShows() bool {
	tv, other, film, serial := 0, 0, 0, 0
	for i := range r.tokens {
		if low := r.tokens[i].low; showTalk[low] || r.kindAt(i) == isSeason || r.kindAt(i) == isNetwork {
			tv++
		} else if otherTalk[low] {
			other++
		}
		film, serial = film+one(filmTalk[r.tokens[i].low]), serial+one(serialTalk[r.tokens[i].low] || r.kindAt(i) == isSeason)
	}
	return tv > other && !strings.Contains(strings.ToLower(r.article.Title), "box office") && (film < 4 || film < 3*serial)
}

var (
	filmTalk   = words(`film films movie movies theaters theatres cinemas theatrical moviegoers box-office screens feature distributor`)
	serialTalk = words(`episode episodes season seasons series showrunner sitcom renewed miniseries tv television`)
)

// capitalised writes a title that stands in capital letters with small ones.
func capitalised(name string) string {
	f := strings.Fields(strings.ToLower(name))
	for i, w := range f {
		if short[w] {
			f[i] = strings.ToUpper(w)
		} else if i == 0 || !connectors[w] && w != "the" {
			f[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(f, " ")
}

// partOfTitle tells that a candidate never stands without a longer one that is as
// good, or that it joins what stands apart elsewhere.
func (r *reader) partOfTitle(c *candidates, x *candidate) bool {
	for _, y := range c.list {
		if x == y {
			continue
		}
		longer := strings.Contains(" "+y.key+" ", " "+x.key+" ") && len(y.key) > len(x.key)
		shorter := strings.Contains(" "+x.key+" ", " "+y.key+" ") && len(x.key) > len(y.key)
		if longer && y.points >= enough && (x.points-y.points < enough || y.quoted > 0 && x.quoted == 0) && (y.quoted > 0 || x.count <= 2*y.count || strings.HasPrefix(y.key, x.key+" ")) && (x.own == 0 || !strings.HasPrefix(y.name, x.name+":")) {
			return true
		}
		if shorter && x.quoted == 0 && !strings.HasPrefix(x.key, y.key+" ") && y.points >= enough && y.own >= 2*x.count {
			return true
		}
	}
	return slices.ContainsFunc(r.article.Shows, func(n string) bool { return names.Fold(n) == x.key })
}

// shortForms finds the parts of titles by which the text calls shows: "Undertow"
// for "Brackwater: Undertow", "Saltmarsh" for "The Saltmarsh", "Magnolia" for "Magnolia Precinct".
func (r *reader) shortForms(c *candidates) (short []string) {
	for _, t := range r.inOrderAll() {
		var forms []string
		if _, end, cut := strings.Cut(t.name, ": "); cut {
			forms = append(forms, end)
		}
		rest, the := strings.CutPrefix(t.name, "The ")
		if the {
			forms = append(forms, rest)
		}
		if first, more, cut := strings.Cut(rest, " "); cut && more != "" && len(first) > 4 {
			if x := c.byKey[names.Fold(first)]; x != nil && x.points > 0 && !r.alone[lastWord(t.name)] {
				forms = append(forms, first)
			}
		}
		for _, f := range forms {
			if key := names.Fold(f); key != "" && (r.titles[key] == nil || r.endOf(t, f)) {
				r.titles[key] = t
				short = append(short, f)
			}
		}
	}
	return short
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
