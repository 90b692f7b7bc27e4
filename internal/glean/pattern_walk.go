package glean

import (
	"regexp/syntax"
	"sync"
	"unicode/utf8"
)

// walk goes through a pattern and a text once more where the automaton has found a
// match, for where it ends and what its groups catch. Its way is that of the regular
// expression: of two ways first the one that the pattern prefers, and none twice from
// the same place. regexp does so for small patterns only; in those of most rules it
// follows all ways at once, which takes ten times as long.
type walk struct {
	prog   *syntax.Prog
	insts  []inst // of the pattern
	text   string
	caught []int    // where each group begins and ends, as regexp gives it
	tried  []uint64 // a bit for each part of the pattern at each offset: it has been gone from there
}

// walks are kept for their bits.
var walks = sync.Pool{New: func() any { return new(walk) }}

// groups gives the match at the beginning of a text, with its groups, or nil.
func (a *automaton) groups(text string) []int {
	w := walks.Get().(*walk)
	defer walks.Put(w)
	w.prog, w.insts, w.text, w.caught = a.whole, a.insts, text, make([]int, a.whole.NumCap)
	for i := range w.caught {
		w.caught[i] = -1
	}
	bits := len(a.insts) * (len(text) + 1)
	if need := bits/64 + 1; need <= cap(w.tried) {
		w.tried = w.tried[:need]
		clear(w.tried)
	} else {
		w.tried = make([]uint64, need)
	}
	if !w.from(uint32(a.whole.Start), 0) {
		return nil
	}
	w.caught[0] = 0
	return w.caught
}

// from tells whether a match goes on from a part of the pattern at an offset.
func (w *walk) from(pc uint32, at int) bool {
	for {
		in := &w.insts[pc]
		switch in.op {
		case syntax.InstMatch:
			w.caught[1] = at
			return true
		case syntax.InstFail:
			return false
		case syntax.InstNop:
		case syntax.InstAlt, syntax.InstAltMatch:
			if at < len(w.text) && w.text[at] < utf8.RuneSelf { // mostly one way only goes on
				b := w.text[at]
				if !w.insts[in.arg].ahead.has(b) {
					if !w.insts[in.out].ahead.has(b) {
						return false
					}
					break
				}
				if !w.insts[in.out].ahead.has(b) {
					pc = in.arg
					continue
				}
			}
			if w.again(pc, at) {
				return false
			}
			if w.from(in.out, at) {
				return true
			}
			pc = in.arg
			continue
		case syntax.InstCapture:
			was := w.caught[in.arg]
			w.caught[in.arg] = at
			if w.from(in.out, at) {
				return true
			}
			w.caught[in.arg] = was
			return false
		case syntax.InstEmptyWidth:
			before, _ := utf8.DecodeLastRuneInString(w.text[:at])
			after, _ := utf8.DecodeRuneInString(w.text[at:])
			if at == 0 {
				before = -1
			}
			if at == len(w.text) {
				after = -1
			}
			if !w.prog.Inst[pc].MatchEmptyWidth(before, after) {
				return false
			}
		default:
			if at == len(w.text) {
				return false
			}
			if b := w.text[at]; b < utf8.RuneSelf {
				if !in.ahead.has(b) {
					return false
				}
				at++
				break
			}
			r, size := utf8.DecodeRuneInString(w.text[at:])
			if !w.prog.Inst[pc].MatchRune(r) {
				return false
			}
			at += size
		}
		pc = in.out
	}
}

// again tells that a part has been gone from at an offset, and notes it. Only where two
// ways part is it asked: whatever comes round passes there.
func (w *walk) again(pc uint32, at int) bool {
	bit := at*len(w.insts) + int(pc)
	if w.tried[bit/64]&(1<<(bit%64)) != 0 {
		return true
	}
	w.tried[bit/64] |= 1 << (bit % 64)
	return false
}
