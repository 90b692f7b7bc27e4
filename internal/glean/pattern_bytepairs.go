package glean

import (
	"regexp/syntax"
	"unicode"
)

// ascii is the first byte that is no ASCII character.
const ascii = unicode.MaxASCII + 1

// asciiSet is a set of ASCII characters: nearly all that is looked at is one.
type asciiSet [2]uint64

func (s *asciiSet) has(b byte) bool { return s[b/64]&(1<<(b%64)) != 0 }

func (s *asciiSet) join(other asciiSet) {
	s[0] |= other[0]
	s[1] |= other[1]
}

// takenBy gives the characters that each part of a pattern takes, small and capital letters told apart.
func takenBy(prog *syntax.Prog) []asciiSet {
	sets := make([]asciiSet, len(prog.Inst))
	for pc := range prog.Inst {
		s := &sets[pc]
		add := func(from, to rune) {
			for b := from; b <= min(to, unicode.MaxASCII); b++ {
				s[b/64] |= 1 << (b % 64)
			}
		}
		switch in := &prog.Inst[pc]; in.Op {
		case syntax.InstRune, syntax.InstRune1:
			for k := 0; k < len(in.Rune); k += 2 {
				add(in.Rune[k], in.Rune[min(k+1, len(in.Rune)-1)])
			}
		case syntax.InstRuneAny:
			add(0, unicode.MaxASCII)
		case syntax.InstRuneAnyNotNL:
			add(0, '\n'-1)
			add('\n'+1, unicode.MaxASCII)
		}
	}
	return sets
}

// pairSet is a set of two characters each, by 256 numbers that they fall under: it may
// have more than was put in, and never has less.
type pairSet [4]uint64

func number(first, second byte) byte { return first*37 + second }

func (s *pairSet) add(first, second byte) {
	n := number(first, second)
	s[n/64] |= 1 << (n % 64)
}

func (s *pairSet) addAll() {
	for i := range s {
		s[i] = ^uint64(0)
	}
}

// at tells whether the two characters at an offset are in the set. What is not ASCII is taken to
// be in it.
func (s *pairSet) at(text string, i int) bool {
	if text[i]|text[i+1] >= ascii {
		return true
	}
	n := number(text[i], text[i+1])
	return s[n/64]&(1<<(n%64)) != 0
}

// headOf gives the character with which all matches begin, or 0.
func (a *automaton) headOf() (head byte) {
	defer clear(a.marked)
	for _, pc := range a.reach(nil, uint32(a.prog.Start)) {
		switch in := &a.prog.Inst[pc]; in.Op {
		case syntax.InstAlt, syntax.InstAltMatch, syntax.InstCapture, syntax.InstNop:
		default: // a border before it, as in "\b ", is not seen from there on
			if len(in.Rune) != 1 || in.Rune[0] >= ascii || head != 0 && rune(head) != in.Rune[0] {
				return 0
			}
			head = byte(in.Rune[0])
		}
	}
	return head
}

// behindHead gives what two characters can stand behind the one with which matches begin, and
// how long a match is at least.
func (a *automaton) behindHead() (set pairSet, least int8) {
	least = 3
	takes := takenBy(a.prog)
	heads, _ := a.waiting(a.reach(nil, uint32(a.prog.Start)))
	for _, head := range heads {
		firsts, ends := a.waiting(a.reach(nil, a.prog.Inst[head].Out))
		if ends {
			set.addAll()
			return set, 1
		}
		for _, first := range firsts {
			seconds, ends := a.waiting(a.reach(nil, a.prog.Inst[first].Out))
			if ends {
				least = 2
			}
			var second asciiSet
			for _, pc := range seconds {
				second.join(takes[pc])
			}
			for b := range byte(ascii) {
				for c := byte(0); takes[first].has(b) && c < ascii; c++ {
					if ends || second.has(c) {
						set.add(b, c)
					}
				}
			}
		}
	}
	return set, least
}
