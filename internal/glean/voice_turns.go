package glean

import (
	"regexp"
	"strings"
	"unicode"

	"backlot/internal/names"
)

// An interview goes in turns: a paragraph asks, the next one answers. Who speaks stands before it with a
// colon, each time or the first time alone; or the words above the interview say whose it is.

// turn is what a paragraph is in questions and answers.
type turn struct {
	asks     bool
	by       string // who answers, where it is somebody
	from, to int    // of an answer, the sentences of its question
}

// turnLabel is the name, or the letter, of whoever speaks in the paragraph that it begins.
var turnLabel = regexp.MustCompile(`^(?:\*\*|__)?(?:([A-Z][\pL.'-]*(?: (?:[A-Z][\pL.'-]*|de|van|von|der|and|Of|OF)){0,3})(?:\*\*|__)? ?[:|](?:\*\*|__)?|([QA])\.) ?`)

// letterLabels stand for who asks, or answers.
var letterLabels = map[string]bool{"q": true, "a": true, "question": true, "answer": true}

// cutLabels takes the names of those who speak off the beginnings of an interview's paragraphs.
func (r *reader) cutLabels() {
	type found struct {
		sentence, cut int
		label         string
	}
	var list []found
	seen, near, last := map[string]int{}, map[string]bool{}, map[string]int{}
	var before, any bool // the paragraph before asks; one of them does
	for i := 0; i < len(r.sentences); {
		s, next := &r.sentences[i], i+1
		for next < len(r.sentences) && r.sentences[next].paragraph == s.paragraph {
			next++
		}
		asks := endsAsking(r.text[s.start:r.sentences[next-1].end])
		any = any || asks
		if loc := turnLabel.FindStringSubmatchIndex(r.text[s.start:s.end]); loc != nil && loc[1] < s.end-s.start && !s.heading && !s.title {
			part := loc[2:4]
			if part[0] < 0 {
				part = loc[4:6]
			}
			label := r.text[s.start+part[0] : s.start+part[1]]
			list = append(list, found{i, loc[1], label})
			seen[label]++
			last[label[strings.LastIndexByte(label, ' ')+1:]]++
			near[label] = near[label] || asks || before
		}
		before, i = asks, next
	}
	if !any {
		return
	}
	r.turnLabels = map[int]string{}
	for _, f := range list {
		surname := f.label[strings.LastIndexByte(f.label, ' ')+1:]
		lone := surname == f.label
		cut := letterLabels[strings.ToLower(f.label)]
		switch {
		case cut:
		case f.label == strings.ToUpper(f.label) && len(f.label) > 1:
			cut = (near[f.label] || !lone && strings.Contains(r.text, inTitleCase(f.label))) && (!lone || seen[f.label] > 1 || strings.Contains(r.text, " "+inTitleCase(surname)))
		default:
			cut = near[f.label] && (seen[f.label] > 1 || !lone && last[surname] > 1) && !noTurnLabel[strings.ToLower(surname)] && (!lone || last[surname] > seen[surname] || r.followsName(surname))
		}
		if cut {
			s := &r.sentences[f.sentence]
			r.turnLabels[s.paragraph] = f.label
			s.start += f.cut
		}
	}
}

// noTurnLabel end what labels a line of facts.
var noTurnLabel = words(`network platform cast stars creator status verdict season premiere date channel episodes genre starring answer plot story network's director directors writers`)

// followsName tells that a word stands somewhere behind another with a capital letter, as a surname does.
func (r *reader) followsName(word string) bool {
	for at := 0; ; {
		k := strings.Index(r.text[at:], " "+word)
		if k < 0 {
			return false
		}
		k += at
		from := strings.LastIndexAny(r.text[:k], " \n") + 1
		if first := r.text[from:k]; first != "" && 'A' <= first[0] && first[0] <= 'Z' && !strings.ContainsAny(first, ".:?!,") {
			return true
		}
		at = k + 1
	}
}

// inTitleCase writes a word in capitals as a name is written.
func inTitleCase(word string) string {
	low := []rune(strings.ToLower(word))
	up := true
	for i, c := range low {
		if up {
			low[i] = unicode.ToUpper(c)
		}
		up = c == ' ' || c == '-' || c == '\''
	}
	return string(low)
}

// endsAsking tells a text that ends with a question.
func endsAsking(text string) bool { return strings.HasSuffix(strings.TrimRight(text, " *_\"')]"), "?") }

// talkedTo are the words before whoever an interview is with.
var talkedTo = phraseOf(` (?:spoke|speak|speaks|speaking|talked|talks|talk|talking|sat down|sits down|sit down|caught up|catches up|catch up|chatted|chats|chat|interviewed|conversation|interview|q&a|zoom|asked|met|meets|joined by|questions to|questions for|questions with) (?:(?:exclusively|recently|briefly|again|up|down|over|on|to|with|by|[a-z-]+|the|<[SWEO]\d+>|'s|"|,) ){0,9}?<(?P<who>[PN]\d+)>`)

// joinsToo is how a cast is joined as well, and how people meet in a story.
var joinsToo = phraseOf(` (?:joined by|meets|met|asked) `)

// manyAnswers is how many paragraphs must ask, and be answered, that a text is an interview without labels.
const manyAnswers = 2

// longestAsk is how long a question is at most, in bytes.
const longestAsk = 420

// findTurns finds the paragraphs that ask and those that answer.
func (r *reader) findTurns() {
	type run struct{ from, to int }
	var paras []run
	for i := 0; i < len(r.sentences) && !r.sentences[i].title; {
		next := i + 1
		for next < len(r.sentences) && r.sentences[next].paragraph == r.sentences[i].paragraph && !r.sentences[next].title {
			next++
		}
		paras = append(paras, run{i, next})
		i = next
	}
	asks := func(p run) bool {
		last := &r.sentences[p.to-1]
		return endsAsking(r.text[last.start:last.end]) && last.end-r.sentences[p.from].start < longestAsk && !strings.Contains(r.text[r.sentences[p.from].start:last.end], `"`)
	}
	asking, answering := map[string]int{}, map[string]int{}
	pairs, first := 0, -1
	for k, p := range paras {
		label := r.turnLabels[r.sentences[p.from].paragraph]
		if asks(p) {
			if asking[label]++; first < 0 {
				first = p.from
			}
			if k+1 < len(paras) && !asks(paras[k+1]) {
				pairs++
			}
		} else {
			answering[label]++
		}
	}
	if pairs == 0 {
		return
	}
	r.turnAt = map[int]turn{}
	with := r.talkedWith(first)
	by, open := "", run{-1, -1} // the question that waits for its answer
	going := false
	for _, p := range paras {
		at := r.sentences[p.from].paragraph
		label := r.turnLabels[at]
		low := strings.ToLower(label)
		asker := low == "q" || low == "question" || label != "" && asking[label] > answering[label]
		switch {
		case asker || asks(p) && (label == "" || len(r.turnLabels) == 0 || asking[label] > answering[label]):
			r.turnAt[at] = turn{asks: true}
			open, going = p, true
		case label != "":
			if name := r.speakerOfLabel(label, with); name != "" {
				by = name
			}
			r.turnAt[at] = turn{by: by, from: max(open.from, 0), to: max(open.to, 0)}
			open, going = run{-1, -1}, true
		case open.from >= 0:
			if by == "" && pairs >= manyAnswers {
				by = with
			}
			r.turnAt[at] = turn{by: by, from: open.from, to: open.to}
			open = run{-1, -1}
		case going && by != "" && !r.sentences[p.from].heading && firstPerson.MatchString(r.shapes(p.from, p.to)) && !strings.Contains(r.text[r.sentences[p.from].start:r.sentences[p.to-1].end], `"`):
			r.turnAt[at] = turn{by: by}
		default:
			going = false
		}
	}
}

// shapes joins the shapes of some sentences.
func (r *reader) shapes(from, to int) string {
	var b strings.Builder
	for i := from; i < to; i++ {
		b.WriteString(r.sentences[i].shape.text)
	}
	return b.String()
}

// firstPerson is somebody who speaks of himself.
var firstPerson = phraseOf(` (?:i|my|me|we|our|us) `)

// talkedWith gives whom the words above an interview say that it is with, "" where they do not.
func (r *reader) talkedWith(first int) string {
	name := ""
	for i := 0; i < first && i < len(r.sentences); i++ {
		text := r.sentences[i].shape.text
		if found := talkedTo.FindStringSubmatch(text); found != nil && (!joinsToo.MatchString(found[0]) || firstPerson.MatchString(text)) {
			if m := r.find(found[talkedTo.SubexpIndex("who")]); m != nil && !r.isPart[m.name] {
				name = r.wholeName(m.name)
			}
		}
	}
	return name
}

// wholeName gives the full name of somebody, in the spelling that the text has for it elsewhere.
func (r *reader) wholeName(name string) string {
	folded := names.Fold(name)
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.kind != isPerson && !(m.kind == isName && m.full) {
			continue
		}
		f := names.Fold(m.name)
		if (f == folded || !strings.Contains(folded, " ") && strings.HasSuffix(f, " "+folded)) && m.name != strings.ToUpper(m.name) {
			return m.name
		}
	}
	return name
}

// speakerOfLabel gives who speaks under a label.
func (r *reader) speakerOfLabel(label, with string) string {
	low := strings.ToLower(label)
	switch {
	case low == "a" || low == "answer":
		if with != "" {
			return with
		}
		return r.interviewee()
	case label == strings.ToUpper(label) && len(label) < 4:
		if name := r.withInitials(low); name != "" {
			return name
		}
	}
	name := r.wholeName(label)
	if name == strings.ToUpper(name) {
		name = inTitleCase(name)
	}
	if !strings.Contains(name, " ") {
		return ""
	}
	return name
}
