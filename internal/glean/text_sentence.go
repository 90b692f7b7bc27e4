package glean

import (
	"strings"
	"sync"

	"github.com/jdkato/prose/v3/segment"
)

// splitter is the model of English sentences, loaded when the first text is read.
var splitter = sync.OnceValues(segment.New)

// longestSentence bounds what rules look at: nothing longer was written to be read.
const longestSentence = 1500

// sentence is one sentence with what stands in it.
type sentence struct {
	start, end int // of the normal text
	paragraph  int
	heading    bool
	title      bool // the article's own, which is context and not text
	repeated   bool // as a caption repeats what the text says
	from, to   int  // its tokens
	shape      shape
	voices     []voice
	borders    []int  // where clauses part, once looked for
	cues       uint16 // which cues of certainty stand in it at all, once looked for
	beside     uint8  // whether a thing beside the show is named in it: 1 for no, 2 for yes, once looked
	by         string // who says all of it, if somebody outside of it does
	later      string // whose statement a later sentence says this is
	inside     bool   // direct speech begins before it
	open       bool   // direct speech goes on behind it
	speaker    string // who speaks in it
	about      *title // the show that the text speaks of by its end
}

// split finds paragraphs, sentences and tokens.
func (r *reader) split() {
	r.text, r.paragraphs = paragraphs(r.normal.text)
	r.sentences = make([]sentence, 0, len(r.text)/100)
	seen := map[string]bool{}
	for i, p := range r.paragraphs {
		for _, s := range sentencesOf(r.text, p) {
			t := r.text[s.Start:s.End]
			r.sentences = append(r.sentences, sentence{
				start: s.Start, end: s.End, paragraph: i, heading: p.heading, repeated: seen[t], title: s.Start >= r.titleAt,
			})
			seen[t] = true
		}
	}
	r.cutLabels()
	r.tokens = make([]token, 0, len(r.text)/4)
	for i := range r.sentences {
		s := &r.sentences[i]
		s.from = len(r.tokens)
		if s.end-s.start <= longestSentence {
			r.tokens = tokens(r.tokens, r.text, s.start, s.end)
		}
		s.to = len(r.tokens)
	}
	r.mentions = make([]mention, 0, len(r.tokens)/6)
	r.proposed = make([]proposed, 0, len(r.sentences))
}

// emptiness parts sentences whatever stands around it. In a run of spaces the splitter
// looks at all those before it for each of them.
var emptiness = strings.Repeat(" ", 100)

// sentencesOf splits a paragraph, and joins again what was cut at an abbreviation.
func sentencesOf(text string, p paragraph) []Span {
	part := text[p.start:p.end]
	if p.heading {
		return []Span{trimmed(text, p.start, p.end)}
	}
	s, err := splitter()
	if err != nil { // the model is part of the binary: it cannot be missing
		return []Span{trimmed(text, p.start, p.end)}
	}
	var found []Span
	for from := 0; from < len(part); {
		to := len(part)
		if k := strings.Index(part[from:], emptiness); k >= 0 {
			to = from + k
		}
		for _, x := range s.Segment(part[from:to]) {
			found = append(found, Span{p.start + from + x.Start, p.start + from + x.End()})
		}
		from = len(part) - len(strings.TrimLeft(part[to:], " "))
	}
	var out []Span
	for _, x := range atClock(text, found) {
		span := trimmed(text, x.Start, x.End)
		if span.Start == span.End {
			continue
		}
		if n := len(out); n > 0 && (joins(text[out[n-1].Start:out[n-1].End], text[span.Start:span.End]) || withinNested(text, p.start, out[n-1], span)) {
			out[n-1].End = span.End
			continue
		}
		out = append(out, span)
	}
	return out
}

// trimmed leaves out space and the mark of a list.
func trimmed(text string, start, end int) Span {
	for start < end && strings.IndexByte(" \t\n*", text[start]) >= 0 {
		start++
	}
	for end > start && strings.IndexByte(" \t\n", text[end-1]) >= 0 {
		end--
	}
	if start+2 < end && text[start] == '-' && text[start+1] == ' ' {
		return trimmed(text, start+2, end)
	}
	return Span{start, end}
}

// abbreviations end in a full stop that ends no sentence.
var abbreviations = map[string]bool{
	"mr.": true, "mrs.": true, "ms.": true, "dr.": true, "st.": true, "jr.": true, "sr.": true, "vs.": true, "bros.": true, "p.m.": true, "a.m.": true,
	"no.": true, "vol.": true, "ep.": true, "inc.": true, "jan.": true, "feb.": true, "mar.": true, "apr.": true, "aug.": true, "sept.": true, "sep.": true,
	"oct.": true, "nov.": true, "dec.": true, "capt.": true, "dept.": true, "sgt.": true, "det.": true, "insp.": true, "cmdr.": true, "col.": true, "lieut.": true, "lt.": true, "gen.": true, "rev.": true, "prof.": true, "fr.": true, "supt.": true, "cpl.": true, "maj.": true, "hon.": true, "sen.": true, "gov.": true, "u.s.": true, "u.k.": true,
}

// joins tells that a was cut from b where no sentence ends.
func joins(a, b string) bool {
	last := strings.ToLower(a[strings.LastIndexByte(a, ' ')+1:])
	last = strings.TrimLeft(last, `("'*`)
	first := b[0]
	if 'a' <= first && first <= 'z' && !strings.HasPrefix(b, "i") { // an "iPhone" may begin a sentence
		return true
	}
	switch last {
	case "no.", "ep.": // a number, or an answer; or "says the EP."
		return digit(first)
	case "jr.", "sr.", "inc.", "p.m.", "a.m.", "u.s.", "u.k.":
		return strings.HasPrefix(b, "ET") || strings.HasPrefix(b, "PT") || strings.HasPrefix(b, "GMT") || digit(first)
	}
	return abbreviations[last] || len(last) == 2 && last[1] == '.' && 'a' <= last[0] && last[0] <= 'z' && !strings.HasSuffix(a, " I.") && initial(a, b)
}

// initial tells whether the single letter that ends a belongs to a name that goes
// on: "George R." and "Martin", but not "Helly R." and "She".
func initial(a, b string) bool {
	word, _, _ := strings.Cut(b, " ")
	return !stops[strings.ToLower(strings.Trim(word, `.,"'`))] && strings.Count(a, " ") < 40 && strings.HasSuffix(a, ".")
}
