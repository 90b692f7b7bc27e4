package ask

import (
	"regexp/syntax"
	"slices"
	"strings"
)

// needs are pieces of text one of which is in whatever a pattern matches; nil where there are none
// that can be told. To look for them is many times quicker than the pattern, and most lines have
// none of them.
type needs []string

// mostNeeds bounds how many pieces are looked for: with more the pattern is as quick.
const mostNeeds = 60

func needsOf(pattern string) needs {
	tree, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return nil
	}
	list, ok := piecesOf(tree.Simplify())
	if !ok || len(list) > mostNeeds || slices.Contains(list, "") {
		return nil
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// piecesOf gives the pieces one of which a match of the tree has; false where it may have none.
func piecesOf(tree *syntax.Regexp) ([]string, bool) {
	switch tree.Op {
	case syntax.OpLiteral:
		return []string{string(tree.Rune)}, tree.Flags&syntax.FoldCase == 0
	case syntax.OpCapture, syntax.OpPlus:
		return piecesOf(tree.Sub[0])
	case syntax.OpRepeat:
		if tree.Min > 0 {
			return piecesOf(tree.Sub[0])
		}
	case syntax.OpAlternate:
		var all []string
		for _, sub := range tree.Sub {
			list, ok := piecesOf(sub)
			if !ok {
				return nil, false
			}
			all = append(all, list...)
		}
		return all, true
	case syntax.OpConcat:
		var best []string
		for _, sub := range tree.Sub {
			if list, ok := piecesOf(sub); ok && (best == nil || shortestOf(list) > shortestOf(best)) {
				best = list
			}
		}
		return best, best != nil
	}
	return nil, false
}

// shortestOf is the length of the shortest of some pieces: the longer, the fewer lines have it.
func shortestOf(list []string) int {
	least := len(list[0])
	for _, s := range list {
		least = min(least, len(s))
	}
	return least
}

// in tells whether a text has one of the pieces, or none is needed.
func (n needs) in(text string) bool {
	return n == nil || slices.ContainsFunc(n, func(s string) bool { return strings.Contains(text, s) })
}
