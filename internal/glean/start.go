package glean

import "regexp/syntax"

// starts are the beginnings of the words with which a match of a pattern can
// begin, in up to three bytes. A pattern is tried only where one of them stands:
// looking for it from every byte of a sentence on costs several times as much.
type starts struct {
	first [256]bool
	begin map[string]bool
}

// startLength is how many bytes of a word are looked at.
const startLength = 3

// mostStarts bounds what is kept: a pattern with more beginnings can begin anywhere.
const mostStarts = 4000

// startsOf finds how matches of a pattern begin; nil where they can begin with anything.
func startsOf(pattern string) *starts {
	tree, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil { // it has been compiled before
		return nil
	}
	prog, err := syntax.Compile(tree.Simplify())
	if err != nil {
		return nil
	}
	w := &walk{prog: prog, seen: map[at]bool{}, out: &starts{begin: map[string]bool{}}}
	if !w.from(uint32(prog.Start), "") {
		return nil
	}
	for s := range w.out.begin {
		w.out.first[s[1]] = true
	}
	return w.out
}

// at is a place in a program with what has been read up to it.
type at struct {
	pc   uint32
	read string
}

type walk struct {
	prog *syntax.Prog
	seen map[at]bool
	out  *starts
}

// from follows a program until enough is read; it reports whether all beginnings are known.
func (w *walk) from(pc uint32, read string) bool {
	if w.seen[at{pc, read}] {
		return true
	}
	if w.seen[at{pc, read}] = true; len(w.seen) > 4*mostStarts {
		return false
	}
	if len(read) > startLength {
		w.out.begin[read] = true
		return true
	}
	in := &w.prog.Inst[pc]
	switch in.Op {
	case syntax.InstAlt, syntax.InstAltMatch:
		return w.from(in.Out, read) && w.from(in.Arg, read)
	case syntax.InstCapture, syntax.InstNop:
		return w.from(in.Out, read)
	case syntax.InstRune1:
		return w.rune(in.Out, read, in.Rune[0])
	case syntax.InstRune:
		return w.class(in, read)
	}
	return false // a match, an anchor, any character
}

// rune goes on behind one character; the first is the space before a word.
func (w *walk) rune(out uint32, read string, r rune) bool {
	if read == "" && r != ' ' || r >= 0x80 {
		return false
	}
	return w.from(out, read+string(r))
}

// class goes on behind one of several characters; behind one of many, what was read is all there is.
func (w *walk) class(in *syntax.Inst, read string) bool {
	n := 0
	for i := 0; i+1 < len(in.Rune); i += 2 {
		n += int(in.Rune[i+1]-in.Rune[i]) + 1
	}
	if len(in.Rune) == 1 {
		return w.rune(in.Out, read, in.Rune[0])
	}
	if n > 12 {
		if len(read) < 2 {
			return false
		}
		w.out.begin[read] = true
		return true
	}
	for i := 0; i+1 < len(in.Rune); i += 2 {
		for r := in.Rune[i]; r <= in.Rune[i+1]; r++ {
			if !w.rune(in.Out, read, r) {
				return false
			}
		}
	}
	return true
}

// stands tells that a beginning stands at the space at i.
func (s *starts) stands(text string, i int) bool {
	if i+1 >= len(text) || !s.first[text[i+1]] {
		return false
	}
	for n := 2; n <= startLength+1 && i+n <= len(text); n++ {
		if s.begin[text[i:i+n]] {
			return true
		}
	}
	return false
}
