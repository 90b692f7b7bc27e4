package glean

import (
	"strings"

	"backlot/internal/names"
)

var (
	// tvNouns say that what is named is a show.
	tvNouns = words(`series show drama sitcom comedy thriller miniseries mini-series docuseries docu-series dramedy anime spinoff spin-off procedural soap telenovela
		docudrama mockumentary whodunit fantasy romcom`)
	// notShows say that it is something else.
	notShows = words(`film movie novel book album song single game podcast play musical magazine newspaper album short video ship restaurant memoir opera exhibition
		concert tour festival award website app finale episode premiere`)
	// explains are what may stand behind "a new drama" where it explains a title.
	explains   = words(`from about that set starring based on created by which , . for at in of inspired adapted written directed produced coming premiering debuting with who where`)
	ordering   = words(`renewed renews renewing cancelled canceled cancels axed axes scrapped ordered orders greenlit greenlights commissioned commissions revived revives`)
	connectors = words(`of the and in to a an for on with at from or is 's & : - by`)
)

// newTitles finds titles that the library does not have, by the places in which
// only a show's title stands, in the order of the text.
func (r *reader) newTitles() []string {
	var found []string
	for si := range r.sentences {
		s := &r.sentences[si]
		for i := s.from; i < s.to; i++ {
			if !r.tokens[i].name() || r.tokens[i].mention != 0 || i > s.from && r.titleWord(i-1) {
				continue
			}
			to := r.titleRun(i, s.to)
			from := r.withoutLead(i, to, s)
			if from >= to {
				continue
			}
			why := r.titlePlace(from, to, s)
			if why == "" || r.isFilm(from, to, s) {
				continue
			}
			name := strings.Join(strings.Fields(r.text[r.tokens[from].start:r.tokens[to-1].end]), " ")
			if t := r.titles[names.Fold(name)]; t == nil && names.Fold(name) != "" {
				r.titles[names.Fold(name)] = &title{name: name, why: why, at: r.tokens[from].start}
				found = append(found, name)
			}
			i = to - 1
		}
	}
	return found
}

// titleWord tells whether that token is a capitalised word of no mention yet.
func (r *reader) titleWord(i int) bool { return r.tokens[i].name() && r.tokens[i].mention == 0 }

// titleRun gives the end of the run of title words that begins there.
func (r *reader) titleRun(i, to int) int {
	end := i + 1
	for k := i + 1; k < to && k < i+9 && r.tokens[k].mention == 0; k++ {
		t := r.tokens[k]
		switch {
		case t.name() || t.word && digit(t.text[0]) && t.start == r.tokens[k-1].end+1 && r.tokens[k-1].name():
			end = k + 1
		case connectors[t.low] && k+1 < to:
		default:
			return end
		}
	}
	return end
}

// withoutLead drops a sentence's first word and what stands before the title itself.
func (r *reader) withoutLead(from, to int, s *sentence) int {
	for from < to && (stops[r.tokens[from].low] || jobs[r.tokens[from].low]) {
		if r.tokens[from].low == "the" && from+1 < to && r.tokens[from+1].name() || r.quotedAt(from, to) {
			break
		}
		from++
		for from < to && !r.tokens[from].name() {
			from++
		}
	}
	return from
}

// titlePlace tells why a run of words is a show's title, or "".
func (r *reader) titlePlace(from, to int, s *sentence) string {
	before := func(n int) string {
		if from-n >= s.from {
			return r.tokens[from-n].low
		}
		return ""
	}
	behind := func(n int) string {
		if to+n < s.to {
			return r.tokens[to+n].low
		}
		return ""
	}
	if e, seen := r.spots[from]; seen && e.exact && (entryOf(e, names.Person) != nil || entryOf(e, names.Character) != nil) {
		return ""
	}
	switch {
	case r.quotedAt(from, to) && r.tvNear(from, to, s):
		return "a title in quotation marks, with the words of a show"
	case r.seasonBeside(from, to) && !(before(1) == "'s") && !looksLikeJob(behind(0)):
		return "a title beside a season"
	case tvNouns[before(1)] && before(1) != "fantasy" && !speaks[behind(0)] && behind(0) != "who" && behind(0) != "'s":
		return "a title behind the word \"" + before(1) + "\""
	case ordering[before(1)] && (behind(0) == "for" || behind(0) == "after" || behind(0) == "with" || behind(0) == "."):
		return "a title that is renewed, ordered or cancelled"
	case (ordering[behind(2)] || ordering[behind(1)]) && words("has was is gets been being")[behind(0)]:
		return "a title that is renewed, ordered or cancelled"
	case r.besideNetwork(from, to) && r.tvAround(s) && (to-from > 1 || before(1) != "'s"):
		if before(1) != "'s" || r.tokens[from].low == "the" {
			return "a title beside a network"
		}
	}
	return r.apposition(to, s)
}

func looksLikeJob(w string) bool { return jobs[w] }

// apposition reads "X, a new drama from": a show's title explained.
func (r *reader) apposition(to int, s *sentence) string {
	if to+2 >= s.to || r.tokens[to].text != "," {
		return ""
	}
	switch r.tokens[to+1].low {
	case "a", "an", "the", "its", "his", "her", "their", "another":
	default:
		return ""
	}
	for k := to + 2; k < s.to && k < to+11; k++ {
		low := r.tokens[k].low
		if tvNouns[low] {
			if k+1 < s.to && !explains[r.tokens[k+1].low] {
				return ""
			}
			return "a title explained as a show"
		}
		if jobs[low] || low == "who" || low == "of" || low == "," || notShows[low] {
			return ""
		}
	}
	return ""
}

// isFilm tells that the title is said to be something other than a show's.
func (r *reader) isFilm(from, to int, s *sentence) bool {
	for k := max(s.from, from-3); k < from; k++ {
		if notShows[r.tokens[k].low] && !(k+1 < s.to && tvNouns[r.tokens[k+1].low]) {
			return true
		}
	}
	for k := to; k < s.to && k < to+6; k++ {
		low := r.tokens[k].low
		if notShows[low] {
			return true
		}
		if tvNouns[low] || r.kindAt(k) == isSeason {
			return false
		}
	}
	return false
}

// tvNear tells that the words of a show stand right beside a title.
func (r *reader) tvNear(from, to int, s *sentence) bool {
	for i := max(s.from, from-5); i < min(s.to, to+7); i++ {
		low := r.tokens[i].low
		if i >= from && i < to {
			continue
		}
		if tvNouns[low] && low != "fantasy" && low != "comedy" || ordering[low] || r.kindAt(i) == isSeason || low == "showrunner" || low == "brainchild" {
			return true
		}
	}
	return r.kindAt(from-2) == isNetwork || from-3 >= s.from && r.tokens[from-2].text == "'s" && r.kindAt(from-3) == isNetwork
}

// tvAround tells that the paragraph, or the one below a heading, speaks of a show.
func (r *reader) tvAround(s *sentence) bool {
	for i := r.indexOf(s); i >= 0 && r.sentences[i].paragraph == s.paragraph; i-- {
		if show, known := r.tells(&r.sentences[i]); known {
			return show
		}
	}
	for i := r.indexOf(s) + 1; i < len(r.sentences); i++ {
		x := &r.sentences[i]
		if x.title || x.paragraph != s.paragraph && !(s.heading && x.paragraph == s.paragraph+1) {
			return false
		}
		if show, known := r.tells(x); known {
			return show
		}
	}
	return false
}

// tells whether a sentence speaks of a show or of a film, where it does of either.
func (r *reader) tells(x *sentence) (show, known bool) {
	for k := x.from; k < x.to; k++ {
		low := r.tokens[k].low
		if tvNouns[low] || low == "season" || low == "episodes" || r.kindAt(k) == isSeason {
			return true, true
		}
		if low == "film" || low == "movie" {
			return false, true
		}
	}
	return false, false
}
