package glean

// around is what the model of titles sees of a sentence besides its words.
type around struct {
	idea []idea  // by tokens
	said []named // what is mentioned
}

// named is a mention by its sort and its tokens.
type named struct {
	sort     string
	from, to int
}

// aroundOf looks at a sentence once.
func (r *reader) aroundOf(s *sentence) *around {
	n := r.indexOf(s)
	if a := r.cands.around[n]; a != nil {
		return a
	}
	a := &around{}
	w := wording{begins: make([]*phrases, 0, s.to-s.from)}
	for i := s.from; i < s.to; i++ {
		with := r.tokens[i].begins
		if m := r.tokens[i].mention; m != 0 {
			word := sortOf(&r.mentions[m-1])
			with = thesaurus()[word]
			if k := len(a.said); k > 0 && a.said[k-1].to == i && r.tokens[i-1].mention == m {
				a.said[k-1].to++
			} else {
				a.said = append(a.said, named{word, i, i + 1})
			}
		}
		w.begins = append(w.begins, with)
	}
	a.idea = w.ideasOf()
	for k := range a.idea {
		a.idea[k].from += s.from
		a.idea[k].to += s.from
	}
	r.cands.around[n] = a
	return a
}

// away says how far off something is.
func away(n int) string {
	switch {
	case n < 1:
		return "beside"
	case n < 3:
		return "near"
	case n < 7:
		return "about"
	}
	return "far"
}

// surroundings says what is told and mentioned to the left and to the right of a place.
func (r *reader) surroundings(p spotOf, l, n int) {
	a, c := r.aroundOf(p.s), &r.features
	before, behind := "^", "$"
	for _, x := range a.idea {
		switch {
		case x.to <= l:
			before = x.name
			c.add(-1, "i<", x.name, away(l-x.to))
		case x.from >= n:
			if behind == "$" {
				behind = x.name
			}
			c.add(-1, "i>", x.name, away(x.from-n))
		default:
			continue
		}
		c.add(-1, "is", x.name)
	}
	c.add(-1, "i<<", before)
	c.add(-1, "i>>", behind)
	before, behind = "^", "$"
	for _, x := range a.said {
		switch {
		case x.to <= l+1:
			before = x.sort + away(l+1-x.to)
		case x.from >= n && behind == "$":
			behind = x.sort + away(x.from-n)
		}
		c.add(-1, "has", x.sort)
	}
	c.add(-1, "m<", before)
	c.add(-1, "m>", behind)
	c.add(-1, "m<>", before, behind)
}
