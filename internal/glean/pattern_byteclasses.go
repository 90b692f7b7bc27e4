package glean

import (
	"regexp/syntax"
	"unicode/utf8"
)

// classify parts the bytes into classes; it reports whether small and capital letters are told apart.
func (a *automaton) classify() bool {
	a.classes = 1
	seen := map[asciiSet]bool{}
	for pc, set := range takenBy(a.prog) {
		switch in := &a.prog.Inst[pc]; in.Op {
		case syntax.InstEmptyWidth:
			a.exact = false
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			if syntax.Flags(in.Arg)&syntax.FoldCase != 0 {
				return false
			}
			if !seen[set] {
				seen[set] = true
				a.tellApart(set)
			}
		}
	}
	return true
}

// tellApart parts each class into the bytes that are in a set and those that are not.
func (a *automaton) tellApart(set asciiSet) {
	var within [utf8.RuneSelf]uint8 // the class of those of a class that are in the set
	var without [utf8.RuneSelf]bool // a class has others
	for b := range byte(utf8.RuneSelf) {
		without[a.class[b]] = without[a.class[b]] || !set.has(b)
	}
	for b := range byte(utf8.RuneSelf) {
		was := a.class[b]
		if !set.has(b) || !without[was] {
			continue
		}
		if within[was] == 0 {
			within[was] = a.classes
			a.classes++
		}
		a.class[b] = within[was]
	}
}
