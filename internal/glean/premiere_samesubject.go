package glean

// sameSubject begins a clause that has the subject of the one before it: "it was due in May but has been held back".
var sameSubject = phraseOf(`^ (?:but|and|yet|however|though) (?:(?:then|now|later|since|also|instead) )?(?:has|have|had|is|are|was|were|will|would) `)

// clauseFrom gives where a clause begins, with the one before it where that has its subject.
func (s *sentence) clauseFrom(at int) int {
	from, _ := s.clauseAt(at)
	if from > 0 && sameSubject.MatchString(s.shape.text[from:]) {
		from, _ = s.clauseAt(from - 1)
	}
	return from
}
