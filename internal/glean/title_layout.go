package glean

import "strings"

// textBelow tells that a paragraph of text follows a heading.
func (r *reader) textBelow(s *sentence) bool {
	i := r.indexOf(s) + 1
	return i < len(r.sentences) && !r.sentences[i].heading && !r.sentences[i].title
}

// byline tells that a heading is the writer's name.
func (r *reader) byline(from, to int) bool {
	for k := from; k < to; k++ {
		if low := r.tokens[k].low; low == "by" || low == "read" || low == "photo" {
			return true
		}
	}
	return false
}

// listed tells "1. Nightjar (Halcyon, October)" and "Tallow (Arcadia):" — a title
// at the beginning of its line, with a network that nobody knows in brackets.
func (r *reader) listed(open int, s *sentence) bool {
	k := open + 1
	for k < s.to && (r.tokens[k].name() || r.kindAt(k) == isNetwork || r.tokens[k].text == "+") {
		k++
	}
	if k == open+1 || k >= s.to {
		return false
	}
	mark := r.tokens[k].text
	return r.lineBegins(open, s) && (mark == "," || mark == ")" && (k+1 >= s.to || r.tokens[k+1].text == ":"))
}

// labels tells "Copperline: The border drama was picked up": a title that begins
// its paragraph and has a colon behind it.
func (r *reader) labels(from, colon int, s *sentence) bool {
	if n := r.indexOf(s); from != s.from || s.heading || n > 0 && r.sentences[n-1].paragraph == s.paragraph {
		return false
	}
	return colon+1 < s.to && r.tokens[colon+1].upper && r.tvAround(s) && !r.title(from) && !r.speaksTwice(from, colon)
}

// speaksTwice tells that the words before a colon begin another paragraph too, as
// who speaks does in an interview.
func (r *reader) speaksTwice(from, colon int) bool {
	if r.labelled == nil {
		r.labelled = map[string][]string{}
		for _, p := range r.paragraphs {
			text := strings.TrimLeft(r.text[p.start:p.end], " ")
			if label, _, cut := strings.Cut(text, ":"); cut {
				r.labelled[label] = append(r.labelled[label], text)
			}
		}
	}
	name := r.text[r.tokens[from].start:r.tokens[colon].end]
	label, _, _ := strings.Cut(name, ":")
	n := 0
	for _, text := range r.labelled[label] {
		n += one(strings.HasPrefix(text, name))
	}
	return n > 1
}

func (r *reader) title(i int) bool { return r.tokens[i].start >= r.titleAt }

// lineBegins tells that there is nothing but capitalised words and a number
// between the beginning of a paragraph and a token.
func (r *reader) lineBegins(i int, s *sentence) bool {
	if n := r.indexOf(s); n > 0 && r.sentences[n-1].paragraph == s.paragraph && i-s.from < 1 {
		return false
	}
	for k := s.from; k < i; k++ {
		t := r.tokens[k]
		if t.word && !t.upper && !connectors[t.low] {
			return false
		}
	}
	return true
}

// loud tells capital letters at the head of a paragraph that has others: "GHOST FREIGHT pushed".
func (r *reader) loud(from, to int, s *sentence) bool {
	text := r.text[r.tokens[from].start:r.tokens[to-1].end]
	if len(text) < 5 || strings.ToUpper(text) != text || strings.ToUpper(r.text[s.start:s.end]) == r.text[s.start:s.end] && to < s.to && r.tokens[to].text != "." || s.heading {
		return false
	}
	if to < s.to && (r.tokens[to].text == ":" || r.tokens[to].text == "," || r.tokens[to].text == "(") {
		return false // "BURBANK, Calif."
	}
	for k := s.from; k < from; k++ {
		if t := r.tokens[k]; t.word && !digit(t.text[0]) {
			return false
		}
	}
	if r.opensText(from, to, s) {
		return false
	}
	return r.tvAround(s)
}

// afterSeasons tells "is leaving X after three seasons", "X ends after two series".
func (r *reader) afterSeasons(i int, s *sentence) bool {
	for k := i; k < s.to-2 && k < i+6; k++ {
		if r.tokens[k].low == "after" || r.tokens[k].low == "for" {
			return numeral(r.tokens[k+1].low) > 0 && (r.tokens[k+2].low == "seasons" || r.tokens[k+2].low == "series")
		} else if r.tokens[k].name() || !r.tokens[k].word {
			return false
		}
	}
	return false
}
