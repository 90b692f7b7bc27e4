package glean

// paperWords end the name of an outlet: "The Trade Ledger", "Evening Gazette".
var paperWords = words(`ledger gazette times post herald tribune courier journal daily weekly magazine dispatch beacon observer telegraph mail clarion wire docket ticker digest report reporter insider
	news press chronicle broadsheet sentinel mercury examiner bulletin sheet standard globe review echo argus guardian inquirer monitor tattler outlook radio`)

// mentionPapers finds outlets that no list has, by how their names end, and the
// article's own.
func (r *reader) mentionPapers() {
	for si := range r.sentences {
		s := &r.sentences[si]
		if s.title || s.heading {
			continue
		}
		for i := s.from; i < s.to; i++ {
			if !r.titleWord(i) {
				continue
			}
			to := i + 1
			for to < s.to && to < i+4 && r.titleWord(to) {
				to++
			}
			from := i
			for from < to-1 && stops[r.tokens[from].low] && r.tokens[from].low != "the" {
				from++
			}
			if to-from > 1 && paperWords[r.tokens[to-1].low] && !jobs[r.tokens[from].low] && !r.heldBy(to, s) {
				start := from
				if r.tokens[from].low == "the" && to-from == 2 {
					start = from
				}
				r.take(mention{kind: isOutlet, name: r.text[r.tokens[start].start:r.tokens[to-1].end], from: from, to: to})
			}
			i = to - 1
		}
	}
}

// heldBy tells that a capitalised word goes on behind: it is no outlet's name.
func (r *reader) heldBy(i int, s *sentence) bool {
	return i < s.to && (r.lowAt(i, s) == "of" && i+1 < s.to && r.tokens[i+1].name() || r.lowAt(i, s) == "who" || r.lowAt(i, s) == "plays")
}
