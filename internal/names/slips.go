package names

// What a slip costs, in quarters. The likely slips (a vowel for a
// vowel, a letter doubled or two swapped, a sound spelled otherwise) are cheap; what
// more often makes another title than a mistake (the first letter, the last, a
// plural) is dear, and a digit is never mistaken for another.
const (
	free      = 0
	space     = 1
	cheap     = 2
	vowel     = 3 // left out
	whole     = 4
	short     = 6 // a whole one in a short word, which soon makes another word
	dear      = 8
	forbidden = 64
)

// slack is how much may be wrong in a name of so many letters for it still to
// be the only thing meant. The steps are set so that of some four hundred real titles
// none, left out of the list, is taken for another.
func slack(letters int) int {
	switch {
	case letters < 6:
		return free
	case letters < 7:
		return cheap
	case letters < 9:
		return vowel
	case letters < 12:
		return whole
	case letters < 16:
		return short
	}
	return dear
}

// letters counts the letters of a folded string, without spaces.
func letters(s string) int {
	n := 0
	for _, r := range s {
		if r != ' ' {
			n++
		}
	}
	return n
}

// slips sums what it takes to come from one folded string to the other; what is
// more than allowed is forbidden, and what is surely more is not worked out. Strings
// too long to compare are as far apart as can be.
func slips(typed, name string, allowed int) int {
	a, b := []rune(typed), []rune(name)
	if len(a) > longest || len(b) > longest {
		return forbidden
	}
	var table [longest + 1][longest + 1]uint8 // none is above forbidden
	var extraB [longest]uint8
	for j := range b {
		extraB[j] = uint8(extra(b, j))
		table[0][j+1] = min(forbidden, table[0][j]+extraB[j])
	}
	above := 0 // the least of the row above
	for i := 1; i <= len(a); i++ {
		extraA := extra(a, i-1)
		lowest := forbidden
		for j := 0; j <= len(b); j++ {
			least := min(forbidden, int(table[i-1][j])+extraA)
			try := func(i, j, cost int) { least = min(least, int(table[i][j])+cost) }
			if j > 0 {
				try(i, j-1, int(extraB[j-1]))
				if a[i-1] == b[j-1] {
					try(i-1, j-1, free)
				} else if int(table[i-1][j-1])+cheap <= allowed {
					try(i-1, j-1, exchange(a, b, i-1, j-1))
				}
				if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
					try(i-2, j-2, swap(a, i-2))
				}
				if j > 1 && digraph(a[i-1], b[j-2], b[j-1]) {
					try(i-1, j-2, cheap)
				}
				if i > 1 && digraph(b[j-1], a[i-2], a[i-1]) {
					try(i-2, j-1, cheap)
				}
			}
			table[i][j] = uint8(least)
			lowest = min(lowest, least)
		}
		if lowest > allowed && above > allowed {
			return forbidden // no way leads past two rows
		}
		above = lowest
	}
	if cost := int(table[len(a)][len(b)]); cost <= allowed {
		return cost
	}
	return forbidden
}

// extra is the cost of a letter that only one of the two has.
func extra(s []rune, i int) int {
	r := s[i]
	switch {
	case r == ' ':
		return space
	case isDigit(r):
		return forbidden
	case r == 's' && ends(s, i), begins(s, i):
		return dear
	case s[i-1] == r, i+1 < len(s) && s[i+1] == r:
		return cheap
	case isVowel(r) && !ends(s, i):
		return vowel
	}
	return within(s, i)
}

// shortWord is how many letters a short word has at most.
const shortWord = 6

// within is the cost of a whole slip in that word.
func within(s []rune, i int) int {
	from, to := i, i
	for !begins(s, from) {
		from--
	}
	for !ends(s, to) {
		to++
	}
	if to-from+1 <= shortWord {
		return short
	}
	return whole
}

// exchange is the cost of one letter for another.
func exchange(a, b []rune, i, j int) int {
	x, y := a[i], b[j]
	switch {
	case x == y:
		return free
	case isDigit(x) || isDigit(y):
		return forbidden
	case x == ' ' || y == ' ':
		return dear
	case alike(x, y):
		return cheap
	case i == 0 || j == 0 || i == len(a)-1 && j == len(b)-1:
		return dear
	case isVowel(x) && isVowel(y):
		return cheap
	case begins(a, i) || begins(b, j):
		return dear
	}
	return max(within(a, i), within(b, j))
}

// swap is the cost of two neighbours in the wrong order.
func swap(s []rune, i int) int {
	switch {
	case isDigit(s[i]) || isDigit(s[i+1]):
		return forbidden
	case s[i] == ' ' || s[i+1] == ' ':
		return whole
	case begins(s, i):
		return whole
	}
	return cheap
}

func begins(s []rune, i int) bool { return i == 0 || s[i-1] == ' ' }
func ends(s []rune, i int) bool   { return i == len(s)-1 || s[i+1] == ' ' }
func isDigit(r rune) bool         { return '0' <= r && r <= '9' }
func isVowel(r rune) bool {
	switch r {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	}
	return false
}

// alike tells letters that spell one sound.
func alike(x, y rune) bool {
	switch [2]rune{min(x, y), max(x, y)} {
	case [2]rune{'c', 'k'}, [2]rune{'c', 's'}, [2]rune{'s', 'z'}, [2]rune{'i', 'y'}, [2]rune{'g', 'j'}, [2]rune{'v', 'w'}:
		return true
	}
	return false
}

// digraph tells that two letters spell the sound of one.
func digraph(one, first, second rune) bool {
	switch one {
	case 'f':
		return first == 'p' && second == 'h'
	case 'k':
		return first == 'c' && (second == 'k' || second == 'h')
	}
	return false
}
