package glean

import (
	"strings"

	"backlot/internal/tv"
)

// "Asked whether Per Lund would return, Anna Grieg said no": what she was asked stands in the clause, what
// she says of it behind.

var (
	// askedOutright is what somebody is asked, with whoever answers behind it.
	askedOutright = phraseOf(` (?:asked|pressed|quizzed|questioned|grilled)(?: (?:[a-z]+|<[A-Z]\d+>|'s)){0,12}? (?:whether|if) (?P<what>[^;"]{8,220}?) , (?P<who>"|(?:(?:[a-z-]+|<[WSO]\d+>|'s) ){0,6}?(?:<[PN]\d+> (?:, [^,;"]{1,60} , )?|he |she |they |(?:spokesman|spokeswoman|spokesperson|rep|representative) (?:for|at) (?:the )?(?:<W\d+>|[a-z]+) |(?:the )?<W\d+> ))`)
	// askedBehind is the same with the answer before it: "Grieg said no when asked whether the show was over".
	askedBehind = phraseOf(` (?:said|answered|replied|says) (?P<answer>(?:"|[a-z]+|,) (?:(?:[a-z]+|"|,|\.) ){0,5}?)(?:when|after) (?:she was |he was |being )?(?:asked|pressed|quizzed)(?: (?:[a-z]+|<[A-Z]\d+>)){0,4}? (?:whether|if) (?P<what>[^;"]{8,200}?) \. `)
	// givesAnswer is how somebody gives it, in words behind his name.
	givesAnswer = phraseOf(`^ (?:(?:simply|just|only|flatly|quickly|firmly|then|has|would|did|also|was|quick to) )*(?:said|says|say|replied|replies|answered|answers|responded|responds|told (?:us|<[A-Z]\d+>|reporters|the [a-z]+)|insisted|insists|laughed|smiled|joked|added|tells (?:us|<[A-Z]\d+>))(?: (?:that|simply|only|:|,))* `)
	// rulesOut is a no without the word, and agreesTo a yes.
	rulesOut = phraseOf(`^ (?:(?:simply|just|flatly|quickly|firmly|has|would|was|quick to|immediately|swiftly) )*(?:shut (?:down|that down|it down)|ruled (?:it|that|this|the idea) out|ruled out|dismissed|denied|rejected|shot down|shot (?:it|that|the idea) down|poured cold water|shook (?:her|his) head|laughed off|laughed it off|quashed|scotched) `)
	agreesTo = phraseOf(`^ (?:(?:simply|just|happily|quickly|has) )*(?:nodded|confirmed (?:it|that|as much|the news)|agreed|said yes) `)
)

// askedAndTold reads what somebody says of what a sentence says that he was asked.
func (r *reader) askedAndTold(s *sentence) {
	text := s.shape.text
	if !strings.Contains(text, " whether ") && !strings.Contains(text, " if ") || !has(text, "asked", "pressed", "quizzed", "questioned", "grilled") {
		return
	}
	loc, answer := askedOutright.FindStringSubmatchIndex(text), ""
	look := askedOutright
	if loc != nil {
		answer = text[loc[1]-1:]
	} else if loc = askedBehind.FindStringSubmatchIndex(text); loc != nil {
		look = askedBehind
		k := 2 * look.SubexpIndex("answer")
		answer = " " + text[loc[k]:loc[k+1]] + ". "
	} else {
		return
	}
	k := 2 * look.SubexpIndex("what")
	from, to := loc[k], loc[k+1]
	how := openly
	switch given := givesAnswer.FindStringIndex(answer); {
	case rulesOut.MatchString(answer) && !strings.Contains(answer, " not "):
		how = withNo
	case agreesTo.MatchString(answer):
		how = withYes
	case given != nil && (len(answer) == given[1] || strings.HasPrefix(answer[given[1]-1:], " . ")):
		how = r.answerNext(s)
	case given != nil:
		how = howAnswered(answer[given[1]-1:], answer)
	case look == askedBehind || strings.HasSuffix(text[:loc[1]], ` " `):
		how = howAnswered(answer, answer)
	}
	by := s.ownSpeaker()
	if by == "" {
		by = r.lastPerson
	}
	if by == "" || r.outlets[by] {
		return
	}
	for p := range r.heldOf(s) {
		if c := &p.claim; p.hit.start >= from-1 && p.hit.start < to && askedSo(string(c.Kind)) != nil && !known(*c) && (how != openly || c.Certainty != tv.Confirmed && c.By == by) {
			p.dropped = true
		}
	}
	if how == openly {
		return
	}
	told := *s
	told.by = by
	d := r.clauseOf(s, from, to, by)
	n := len(r.proposed)
	r.answerSo(&told, s, d, how)
	for i := n; i < len(r.proposed); i++ {
		r.proposed[i].hit.s = s
	}
}

// answerNext tells how the sentence behind answers, in direct speech.
func (r *reader) answerNext(s *sentence) int {
	i := r.indexOf(s) + 1
	if i >= len(r.sentences) || r.sentences[i].paragraph != s.paragraph || !strings.HasPrefix(r.sentences[i].shape.text, ` " `) {
		return openly
	}
	text := r.sentences[i].shape.text
	return howAnswered(text, text)
}

// clauseOf makes a statement of a part of a sentence, in which "she" is whoever was asked.
func (r *reader) clauseOf(s *sentence, from, to int, by string) *sentence {
	d := &sentence{start: s.start, end: s.end, paragraph: s.paragraph, from: s.from, to: s.to, by: by, beside: 1}
	d.shape.text = " "
	for n, word := range strings.Fields(s.shape.text[from:to]) {
		if n == 0 && (word == "he" || word == "she") {
			if named := r.shapeOfName(by); named != "" {
				word = named
			}
		}
		d.put(word, int32(s.shape.tokenAt(from)))
		from += strings.IndexByte(s.shape.text[from:]+" ", ' ') + 1
	}
	d.put(".", int32(s.to-1))
	return d
}
