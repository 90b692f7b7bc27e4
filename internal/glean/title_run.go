package glean

import "strings"

// mayBegin tells that a title may begin with that token.
func (r *reader) mayBegin(i int, s *sentence) bool {
	t := r.tokens[i]
	if t.mention != 0 || !t.word {
		return false
	}
	if t.low == "western" && r.kindOfShow(i, s) {
		return false
	}
	return t.name() || digit(t.text[0]) && i > s.from && isQuote(r.tokens[i-1].text)
}

func isQuote(mark string) bool { return mark == `"` || mark == "'" }

// longestTitle is in words.
const longestTitle = 11

// quotedRun gives the end of a run of title words that stands between quotation
// marks, the first being that token; 0 where it does not.
func (r *reader) quotedRun(i, to int) int {
	if i == 0 || !isQuote(r.tokens[i-1].text) {
		return 0
	}
	if mark := r.tokens[i-1]; mark.end != r.tokens[i].start || i > 1 && r.tokens[i-2].end == mark.start && r.tokens[i-2].word {
		return 0 // a closing one
	}
	mark := r.tokens[i-1].text
	for k := i; k < to && k <= i+longestTitle; k++ {
		t := r.tokens[k]
		switch {
		case t.text == mark && k > i:
			if strings.ContainsAny(r.tokens[k-1].text, ",.!?") {
				k--
			}
			return k
		case t.name(), t.word && digit(t.text[0]), connectors[t.low], t.text == "&", t.text == ":", t.text == ",", t.text == "!", t.text == "?", t.text == "'", t.ending(), t.text == ".":
		default:
			return 0
		}
	}
	return 0
}

// titleRun gives the end of the run of title words that begins there.
func (r *reader) titleRun(i, to int) int {
	end, several := i+1, i > 0 && severalShows[r.tokens[i-1].low]
	for k := i + 1; k < to && k < i+2*longestTitle && r.tokens[k].mention == 0; k++ {
		t := r.tokens[k]
		switch {
		case t.name(), t.word && digit(t.text[0]) && (t.start == r.tokens[k-1].end+1 && r.tokens[k-1].name() || r.tokens[k-1].text == ":"):
			end = k + 1
		case t.text == ":" && k == i+1 && len(r.tokens[i].text) < 4 && strings.ToUpper(r.tokens[i].text) == r.tokens[i].text:
			return end // "CF: The third season"
		case t.low == "and" && k+1 < to && moves[r.tokens[k+1].low] && !r.tokens[k+1].upper:
			return end // "to hospital comedy Code Beige and to Goodnight"
		case t.low == "and" && several && end > i+1:
			return end // "the dramas Mill Row and The Fixers"
		case connectors[t.low] || t.text == "'":
		default:
			return end
		}
	}
	return end
}

// severalShows are before the titles of more than one.
var severalShows = words(`dramas comedies sitcoms thrillers shows soaps procedurals dramedies miniseries programmes programs serials originals spinoffs spin-offs`)

// moves cannot stand behind "and" within a title.
var moves = words(`to for on with at from in`)

// starredRun gives the end of the words that stand between asterisks, the first
// being that token; 0 where they do not.
func (r *reader) starredRun(i, to int) int {
	if i == 0 || r.tokens[i-1].text != "*" || r.tokens[i-1].end != r.tokens[i].start {
		return 0
	}
	for k := i + 1; k < to && k <= i+longestTitle && r.tokens[k].mention == 0; k++ {
		if r.tokens[k].text == "*" {
			if last := r.tokens[k-1].text; k-1 > i && (last == "." || last == ":" || last == ",") {
				k--
			}
			return k
		}
	}
	return 0
}
