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
	ahead  []asciiSet // of the pattern: what a match can go on with from each part of it
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
	w.prog, w.ahead, w.text, w.caught = a.whole, a.ahead, text, make([]int, a.whole.NumCap)
	for i := range w.caught {
		w.caught[i] = -1
	}
	bits := len(a.whole.Inst) * (len(text) + 1)
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
		in := &w.prog.Inst[pc]
		switch in.Op {
		case syntax.InstMatch:
			w.caught[1] = at
			return true
		case syntax.InstFail:
			return false
		case syntax.InstNop:
		case syntax.InstAlt, syntax.InstAltMatch:
			if at < len(w.text) && w.text[at] < utf8.RuneSelf { // mostly one way only goes on
				b := w.text[at]
				if !w.ahead[in.Arg].has(b) {
					if !w.ahead[in.Out].has(b) {
						return false
					}
					break
				}
				if !w.ahead[in.Out].has(b) {
					pc = in.Arg
					continue
				}
			}
			if w.again(pc, at) {
				return false
			}
			if w.from(in.Out, at) {
				return true
			}
			pc = in.Arg
			continue
		case syntax.InstCapture:
			was := w.caught[in.Arg]
			w.caught[in.Arg] = at
			if w.from(in.Out, at) {
				return true
			}
			w.caught[in.Arg] = was
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
			if !in.MatchEmptyWidth(before, after) {
				return false
			}
		default:
			if at == len(w.text) {
				return false
			}
			if b := w.text[at]; b < utf8.RuneSelf {
				if !w.ahead[pc].has(b) {
					return false
				}
				at++
				break
			}
			r, size := utf8.DecodeRuneInString(w.text[at:])
			if !in.MatchRune(r) {
				return false
			}
			at += size
		}
		pc = in.Out
	}
}

// again tells that a part has been gone from at an offset, and notes it. Only where two
// ways part is it asked: whatever comes round passes there.
func (w *walk) again(pc uint32, at int) bool {
	bit := at*len(w.prog.Inst) + int(pc)
	if w.tried[bit/64]&(1<<(bit%64)) != 0 {
		return true
	}
	w.tried[bit/64] |= 1 << (bit % 64)
	return false
}
