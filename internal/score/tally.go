package score

// Tally counts what was found against what there is.
type Tally struct{ Right, Found, Gold int }

// Precision is how much of the found is right; 1 where nothing was found.
func (t Tally) Precision() float64 { return share(t.Right, t.Found) }

// Recall is how much of what there is was found; 1 where there is nothing.
func (t Tally) Recall() float64 { return share(t.Right, t.Gold) }

// F1 is the harmonic mean of the two.
func (t Tally) F1() float64 {
	return share(2*t.Right, t.Found+t.Gold)
}

func (t *Tally) add(o Tally) {
	t.Right += o.Right
	t.Found += o.Found
	t.Gold += o.Gold
}

// Share counts how many of some are so.
type Share struct{ Right, Of int }

// Value is between 0 and 1; 1 of nothing.
func (s Share) Value() float64 { return share(s.Right, s.Of) }

func (s *Share) count(right bool) {
	s.Of++
	if right {
		s.Right++
	}
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

// Table counts pairs of words: what gold says, and what was found.
type Table map[[2]string]int
