package glean

import "regexp/syntax"

// inst is an instruction of a pattern, without what only few places ask of it: a walk goes through
// many, and what is small is fetched sooner.
type inst struct {
	ahead    asciiSet // what a match can go on with from there: anything, where it can end
	out, arg uint32   // as in the program of the regular expression
	op       syntax.InstOp
}

// instsOf gives the instructions of a pattern.
func instsOf(prog *syntax.Prog) []inst {
	insts := make([]inst, len(prog.Inst))
	for pc, takes := range takenBy(prog) {
		in := &prog.Inst[pc]
		insts[pc] = inst{ahead: takes, out: in.Out, arg: in.Arg, op: in.Op}
	}
	for changed := true; changed; {
		changed = false
		for pc := range insts {
			p := &insts[pc]
			was := p.ahead
			switch p.op {
			case syntax.InstMatch:
				p.ahead = asciiSet{^uint64(0), ^uint64(0)}
			case syntax.InstAlt, syntax.InstAltMatch:
				p.ahead.join(insts[p.out].ahead)
				p.ahead.join(insts[p.arg].ahead)
			case syntax.InstCapture, syntax.InstNop, syntax.InstEmptyWidth:
				p.ahead.join(insts[p.out].ahead)
			}
			changed = changed || p.ahead != was
		}
	}
	return insts
}
