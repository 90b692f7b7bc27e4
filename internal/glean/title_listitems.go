package glean

// little are words that begin no name, so that a capital letter within a sentence makes them part of a title.
var little = words(`a an the this that these those his her their our your my who what when where why how and or but not no none nothing nobody never ever still just only then now here
	everyone everybody everything someone somebody something anyone anybody all any both each every many more most some such several other another two three four five six seven eight nine ten
	twelve thirteen twenty first second third last next new old after before between behind beyond under over in on at by for from of to as into until through against with without we they she he it is are was were do don`)

// weighLines weighs what stands at the head of a line as the items of a list do:
// "A Bridge Too Few: Sixteen hours", "8.00 Plover Pub Lunch.", "28th: Mudlark Jones. Kite has".
func (r *reader) weighLines(c *candidates, s *sentence) {
	if s.title {
		return
	}
	if n := r.indexOf(s); n > 0 && r.sentences[n-1].paragraph == s.paragraph && s.start-r.sentences[n-1].start > 40 {
		return // neither the first nor behind a short label
	}
	for from := s.from; from < s.to && from < s.from+8; from++ {
		t := r.tokens[from]
		if t.mention != 0 || !t.word || !t.upper {
			continue
		}
		if from > s.from && r.tokens[from-1].mention == 0 && r.tokens[from-1].word && !digit(r.tokens[from-1].text[0]) && r.tokens[from-1].upper {
			continue // within a run
		}
		if asks[t.low] && from+1 < s.to && helping[r.tokens[from+1].low] {
			return // "When is Harbour Lights season 2 out?"
		}
		to := r.lineRun(from, s.to)
		if to-from < 1 || to >= s.to && !s.heading && to-from > 6 {
			continue
		}
		switch {
		case to == s.to, closesItem[r.tokens[to].text], r.tokens[to].mention != 0:
			r.weighItem(c, from, to, s)
			if to == s.to || r.tokens[to].text != ":" && r.tokens[to].text != "--" {
				return
			}
			from = to
		}
	}
}

// asks begin a question.
var asks = words(`when where what who why how is are was will does do did can has have`)

var closesItem = map[string]bool{":": true, "(": true, ",": true, ".": true, "--": true, "-": true, ";": true, "|": true, "!": true, "?": true, "*": true}

// lineRun gives the end of the words with capital letters that begin there, little ones and digits among them.
func (r *reader) lineRun(i, to int) int {
	end := i + 1
	for k := i + 1; k < to && k < i+longestTitle && r.tokens[k].mention == 0; k++ {
		t := r.tokens[k]
		switch {
		case t.word && t.upper || t.text == "'s":
			end = k + 1
		case connectors[t.low] && t.text != ":" && t.text != "-", t.text == "'", t.low == "v", t.low == "too", t.text == "&":
		default:
			return end
		}
	}
	return end
}

func (r *reader) weighItem(c *candidates, from, to int, s *sentence) {
	if x := r.weighRun(c, from, to, s); x != nil {
		x.items++
		c.items++
	}
}

// weighOwned weighs a name with its possessive ending, which may belong to it: "It's all go at St Cuthbert's, where".
func (r *reader) weighOwned(c *candidates, from, to int, s *sentence) {
	if to+1 < s.to && r.tokens[to].text == "'s" && !r.tokens[to+1].name() && r.kindAt(to+1) != isSeason {
		r.weighRun(c, from, to+1, s)
	}
}
