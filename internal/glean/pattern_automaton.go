package glean

import (
	"encoding/binary"
	"regexp/syntax"
	"slices"
	"sync"
	"unicode/utf8"
)

// automaton tells where matches of a pattern can begin. It follows all ways
// through the pattern at once, as the regular expression does, but remembers where
// each byte leads from each set of places: after a few sentences a step is a look
// into a table. It catches no groups: pattern_walk.go does, where a match has been found. Most
// places where a rule could begin come to nothing, and with it that is known many
// times sooner.
type automaton struct {
	// What every look needs stands together at the head.
	begun   pairSet    // what can stand behind it: most places fail at it
	leads   []int16    // where a byte leads from a state, by state and class
	start   int16      // the state at the beginning
	head    byte       // with which all matches begin: a space, or the "<" of a mention
	least   int8       // how long a match is at least, its head with it: 0 to 3
	classes uint8      // bytes that no part of the pattern tells apart are of one class
	exact   bool       // there are no borders to look at: what it takes for a match is one
	mu      sync.Mutex // articles are read side by side
	class   [utf8.RuneSelf]uint8

	prog  *syntax.Prog // of the pattern without the bounds of its long repeats: each would be a state for every byte
	whole *syntax.Prog // of all of it
	insts []inst       // of the whole

	places [][]uint32 // of each state, which is a set of places in the program that are reached together
	bySet  map[string]int16
	marked []bool // places of the set that is being made
}

// What a step leads to, if not to a state with places.
const (
	untaken int16 = iota // not taken so far
	failed
	matched
	lowest // of the states with places
)

// mostStates bounds what is remembered of one pattern; beyond it, it begins anew. Few
// rules come near it; with far fewer, those few would begin anew in every article.
const mostStates = 2000

// automatonOf makes the automaton of a pattern whose matches all begin with the same character, or
// that is tried only at the head of a text; nil for another.
func automatonOf(tree *syntax.Regexp, atHead bool) *automaton {
	whole, err := syntax.Compile(tree.Simplify())
	if err != nil {
		return nil
	}
	prog, exact := whole, true
	if loose, is := unbounded(tree); is {
		if prog, err = syntax.Compile(loose.Simplify()); err != nil {
			return nil
		}
		exact = false
	}
	a := &automaton{prog: prog, whole: whole, insts: instsOf(whole), exact: exact, marked: make([]bool, len(prog.Inst))}
	if !a.classify() {
		return nil
	}
	if a.head = a.headOf(); a.head == 0 && !atHead {
		return nil
	}
	a.forget()
	if a.head != 0 {
		a.begun, a.least = a.behindHead()
	} else {
		a.begun.addAll()
	}
	return a
}

// longRepeat is how often something may stand in a row for that to be taken as any number of times.
const longRepeat = 12

// unbounded gives a pattern in which what may stand so often may stand as often as it likes,
// and tells whether there is any such.
func unbounded(tree *syntax.Regexp) (*syntax.Regexp, bool) {
	out, any := *tree, false
	if len(tree.Sub) > 0 {
		out.Sub = make([]*syntax.Regexp, len(tree.Sub))
	}
	for i, sub := range tree.Sub {
		is := false
		if out.Sub[i], is = unbounded(sub); is {
			any = true
		}
	}
	if out.Op == syntax.OpRepeat && out.Max > longRepeat {
		out.Max, any = -1, true
	}
	return &out, any
}

// next gives the first place from an offset on where a match can begin, or -1, and
// whether one does for sure.
func (a *automaton) next(text string, from int) (at int, sure bool) {
	i := a.place(text, from)
	if i < 0 {
		return -1, false // most often; nothing that others change has been looked at
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	for ; i >= 0; i = a.place(text, i+1) {
		if may, sure := a.begins(text[i:]); may {
			return i, sure
		}
	}
	return -1, false
}

// place gives the first place from an offset on where the head of a match stands, and behind it what can
// stand there, or -1. Behind the last word there is a space too, and only for that most matches are too long.
func (a *automaton) place(text string, from int) int {
	i, head := from, a.head
	for ; i+2 < len(text); i++ {
		if text[i] == head && a.begun.at(text, i+1) {
			return i
		}
	}
	for ; i+int(a.least) <= len(text); i++ {
		if text[i] == head {
			return i
		}
	}
	return -1
}

// first tells whether a match can begin at the beginning of a text, and whether one does for sure.
func (a *automaton) first(text string) (may, sure bool) {
	if len(text) > 2 && !a.begun.at(text, 1) || len(text) < int(a.least) {
		return false, false
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.begins(text)
}

// begins tells whether a match can stand at the beginning of a text, and whether it does for sure.
func (a *automaton) begins(text string) (may, sure bool) {
	at := a.start
	for i := 0; i < len(text) && at >= lowest; i++ {
		b := text[i]
		if b >= utf8.RuneSelf {
			return true, false
		}
		next := a.leads[int(at)*int(a.classes)+int(a.class[b])]
		if next == untaken {
			next = a.step(at, b)
		}
		at = next
	}
	return at == matched, a.exact
}

// forget drops what is remembered.
func (a *automaton) forget() {
	a.places, a.bySet = make([][]uint32, lowest), map[string]int16{}
	a.leads = make([]int16, int(lowest)*int(a.classes))
	a.start = a.stateOf(a.reach(nil, uint32(a.prog.Start)))
}

// step finds where a byte leads from a state, and remembers it.
func (a *automaton) step(at int16, b byte) int16 {
	var places []uint32
	for _, pc := range a.places[at] {
		if in := &a.prog.Inst[pc]; in.MatchRune(rune(b)) {
			places = a.reach(places, in.Out)
		}
	}
	next := a.stateOf(places)
	if len(a.places) <= mostStates {
		a.leads[int(at)*int(a.classes)+int(a.class[b])] = next
		return next
	}
	kept := a.places[next]
	a.forget()
	return a.stateOf(kept)
}

// reach adds the places reached from one of them without a byte. Borders are taken
// to be there: that can make a match of what is none, and never loses one.
func (a *automaton) reach(places []uint32, pc uint32) []uint32 {
	if a.marked[pc] {
		return places
	}
	a.marked[pc] = true
	places = append(places, pc)
	switch in := &a.prog.Inst[pc]; in.Op {
	case syntax.InstAlt, syntax.InstAltMatch:
		places = a.reach(places, in.Out)
		places = a.reach(places, in.Arg)
	case syntax.InstCapture, syntax.InstNop, syntax.InstEmptyWidth:
		places = a.reach(places, in.Out)
	}
	return places
}

// waiting leaves of places those that wait for a byte, and tells whether a match ends at one.
func (a *automaton) waiting(places []uint32) (list []uint32, ends bool) {
	list = places[:0]
	for _, pc := range places {
		a.marked[pc] = false
		switch a.prog.Inst[pc].Op {
		case syntax.InstMatch:
			ends = true
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			list = append(list, pc)
		}
	}
	return list, ends
}

// stateOf gives the state of a set of places, of which only those matter that wait for a byte.
func (a *automaton) stateOf(places []uint32) int16 {
	waiting, ends := a.waiting(places)
	if ends {
		return matched
	}
	if len(waiting) == 0 {
		return failed
	}
	slices.Sort(waiting)
	key := make([]byte, 0, 4*len(waiting))
	for _, pc := range waiting {
		key = binary.LittleEndian.AppendUint32(key, pc)
	}
	if at, is := a.bySet[string(key)]; is {
		return at
	}
	at := int16(len(a.places))
	a.places = append(a.places, slices.Clone(waiting))
	a.leads = append(a.leads, make([]int16, a.classes)...)
	a.bySet[string(key)] = at
	return at
}
