package glean

import "strings"

// Direct speech runs over sentences, and who speaks is named once.

// quoteMark gives the mark in which the article puts direct speech.
func (r *reader) quoteMark() string {
	if r.mark == "" {
		r.mark = `"`
		if !strings.Contains(r.text, `"`) {
			r.mark = "'"
		}
	}
	return r.mark
}

// quotations marks which sentences begin and end within direct speech.
func (r *reader) quotations() {
	mark := r.quoteMark()
	paragraph, open := -1, false
	for i := range r.sentences {
		s := &r.sentences[i]
		if s.paragraph != paragraph {
			paragraph, open = s.paragraph, false
		}
		s.inside = open
		for k := s.from; k < s.to; k++ {
			if r.tokens[k].text == mark {
				open = !open
			}
		}
		s.open = open
	}
	for i := len(r.sentences) - 1; i >= 0; i-- { // speech that never ends is none
		if s := &r.sentences[i]; s.open && (i+1 == len(r.sentences) || r.sentences[i+1].paragraph != s.paragraph) {
			for k := i; k >= 0 && r.sentences[k].paragraph == s.paragraph; k-- {
				whole := r.sentences[k].inside
				r.sentences[k].open = false
				if !whole {
					break
				}
				r.sentences[k].inside = false
			}
		}
	}
}

// spokenParts gives the parts of a sentence's shape that are direct speech.
func (r *reader) spokenParts(s *sentence) (parts [][2]int) {
	mark, text := " "+r.quoteMark()+" ", s.shape.text
	from, in := 0, s.inside
	for at := 0; ; {
		k := strings.Index(text[at:], mark)
		if k < 0 {
			break
		}
		k += at
		if in && k > from {
			parts = append(parts, [2]int{from, k + 1})
		}
		in, from = !in, k+len(mark)-1
		at = k + len(mark) - 1
	}
	if in && s.open && from < len(text) {
		parts = append(parts, [2]int{from, len(text)})
	}
	return parts
}

// spokenText gives the words of a sentence that stand between quotation marks, where
// they are neither a few nor too many.
func (r *reader) spokenText(s *sentence) string {
	var said []string
	for _, p := range r.spokenParts(s) {
		if part := strings.Trim(r.wordsBetween(s, p[0], p[1]), `,"' `); part != "" {
			said = append(said, part)
		}
	}
	text := strings.Join(said, " ")
	if len(strings.Fields(text)) < quotable-1 || len(text) > longestQuote {
		return ""
	}
	return text
}

// label is a name with a colon, as before what somebody says in an interview.
var label = phraseOf(`^ (?:(?:creator|showrunner|director|star|writer|a spokeswoman|a spokesman) )*(?:and )?(?:[a-z]+ )??(<[PN]\d+>|[a-z]{2,3}|a\.|a|answer)(?: \( [^()]{1,40} \))?(?: , [^:"]{1,60})? [:.] `)

// speakerBefore reads the name with a colon before what is said, in an interview
// and elsewhere, and gives it to the rest of the paragraph.
func (r *reader) speakerBefore(s *sentence) {
	i := r.indexOf(s)
	first := i == 0 || r.sentences[i-1].paragraph != s.paragraph
	if !first {
		if s.by == "" {
			s.by = r.answering
		}
		return
	}
	r.answering = ""
	if t, is := r.turnAt[s.paragraph]; is {
		r.asking = t.asks
		if r.answering = t.by; t.by != "" {
			s.by = t.by
		}
		if r.turnLabels[s.paragraph] != "" || t.asks || t.by != "" {
			return
		}
	}
	text := s.shape.text
	r.asking = strings.HasPrefix(text, " q. ") || strings.HasPrefix(text, " q : ") || strings.HasPrefix(text, " question . ") || strings.HasPrefix(text, " question : ")
	found := label.FindStringSubmatch(text[:min(len(text), 160)])
	if found == nil {
		return
	}
	who := strings.Trim(found[1], "<>")
	m := r.find(who)
	switch {
	case m != nil && (m.kind == isPerson || m.full) && strings.Contains(found[0], ":"):
		r.answering = m.name
	case (who == "a." || who == "a" || who == "answer") && r.questions():
		r.answering = r.interviewee()
	case m == nil && strings.HasSuffix(found[0], ": "):
		r.answering = r.withInitials(who)
	}
	if r.answering != "" {
		s.by = r.answering
	}
}

// questions tells an interview in questions and answers.
func (r *reader) questions() bool {
	return strings.Contains(r.text, "\nQ. ") || strings.Contains(r.text, "\nQ: ") || strings.HasPrefix(r.text, "Q.")
}

// interviewee is the person whom an interview names first.
func (r *reader) interviewee() string { return r.everybody().first }

// withInitials gives the person who has these initials.
func (r *reader) withInitials(letters string) string { return r.everybody().byInitials[letters] }

// spokenOn gives speech that names nobody to whoever spoke before it, or speaks
// where it ends.
func (r *reader) spokenOn(s *sentence) {
	i := r.indexOf(s)
	mark := r.quoteMark()
	speech := s.inside || strings.Contains(s.shape.text, " "+mark+" ")
	if !speech {
		return
	}
	if v := s.ownSpeaker(); v != "" {
		s.speaker = v
		return
	}
	if s.open { // it ends further on, and there it may say who speaks
		for k := i + 1; k < len(r.sentences) && k < i+6 && r.sentences[k].paragraph == s.paragraph; k++ {
			next := &r.sentences[k]
			if !next.inside {
				break
			}
			if strings.Contains(next.shape.text, " "+mark+" ") {
				before := r.lastPerson
				r.voices(next)
				s.speaker = next.ownSpeaker()
				r.lastPerson = before
				break
			}
		}
	}
	if s.speaker == "" {
		s.speaker = r.namedBeforeSpeech(s, mark)
	}
	if s.speaker == "" && r.whollySpoken(s) {
		s.speaker = r.speakingOn(i)
	}
	if s.speaker == "" && s.by != "" {
		s.speaker = s.by
	}
	if s.speaker == "" {
		s.speaker = r.tellsThen(s)
	}
	if s.by == "" && r.whollySpoken(s) {
		s.by = s.speaker
	}
}

// speechOpens stands before direct speech of whoever the words before it are about.
var speechOpens = phraseOf(` (?::|say ,|saying ,|writing ,|wrote ,|reply ,|words|adding ,|joking ,) ["'] `)

// namedBeforeSpeech gives the person named before a colon and what he says:
// "Tasker was more forthcoming:".
func (r *reader) namedBeforeSpeech(s *sentence, mark string) string {
	text := s.shape.text
	loc := speechOpens.FindStringIndex(text)
	if loc == nil {
		return ""
	}
	found := r.mentionsIn(text, 0, loc[0]+1, "PN")
	for k := len(found) - 1; k >= 0; k-- {
		p := found[k]
		if (p.kind == isPerson || p.full) && !r.isPart[p.name] && !r.outlets[p.name] && !placeBefore.MatchString(text[:p.at]) {
			return p.name
		}
	}
	if has(text[:loc[0]+1], "he", "she") {
		return r.lastPerson
	}
	return ""
}

// speakingOn gives whoever spoke last in the paragraph before a sentence.
func (r *reader) speakingOn(i int) string {
	for k := i - 1; k >= 0 && r.sentences[k].paragraph == r.sentences[i].paragraph; k-- {
		if s := &r.sentences[k]; s.speaker != "" {
			return s.speaker
		}
		for _, v := range r.sentences[k].voices {
			if (v.kind == states || v.kind == denies) && v.knows && !r.toldMe(i, v.name) && strings.Contains(v.name, " ") && k == i-1 {
				return v.name
			}
		}
	}
	return ""
}

// ownSpeaker gives who a sentence itself says is speaking.
func (s *sentence) ownSpeaker() string {
	said := ""
	for _, v := range s.voices {
		switch {
		case v.kind == guesses || v.within:
		case v.knows:
			return v.name
		case said == "":
			said = v.name
		}
	}
	return said
}

// whollySpoken tells that nearly all of a sentence is direct speech.
func (r *reader) whollySpoken(s *sentence) bool {
	n := 0
	for _, p := range r.spokenParts(s) {
		n += p[1] - p[0]
	}
	return 10*n >= 7*len(s.shape.text)
}

// spoken tells that a hit begins within somebody's direct speech.
func (h *hit) spoken() bool {
	for _, p := range h.r.spokenParts(h.s) {
		if p[0] <= h.start && h.start < p[1] {
			return true
		}
	}
	return false
}
