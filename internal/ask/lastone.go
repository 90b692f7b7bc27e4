package ask

// theLastOne takes for a season the number of which it is asked whether it is the last: "will four be
// the last season", "will the third one be the last", "it ends with the ninth then".
func (s *scanned) theLastOne() {
	if s.season != 0 {
		return
	}
	for i := range s.tokens {
		n, j := 0, i+1
		switch before := s.at(i - 1); {
		case i == 1 && (before == "will" || before == "is" || before == "would"):
			n = cardinal(s.at(i))
		case before == "the":
			if n = ordinals[s.at(i)]; s.at(j) == "one" {
				j++
			}
		}
		asked := s.at(j) == "be" || s.at(j) == "the" || s.at(j) == "really"
		ends := ordinals[s.at(i)] > 1 && (s.at(i-2) == "with" || s.at(i-2) == "after") && (s.at(j) == "" || s.at(j) == "then" || s.at(j) == "right")
		if n == 0 || !(asked && s.lastBehind(j)) && !ends {
			continue
		}
		s.season = n
		s.put(i, j, "SEASON")
		s.tokens[i].n = n
		return
	}
}

// lastBehind reports whether "last" or "final" stands within some words.
func (s *scanned) lastBehind(i int) bool {
	for k := i; k < i+4; k++ {
		if w := s.at(k); w == "last" || w == "final" {
			return true
		}
	}
	return false
}
