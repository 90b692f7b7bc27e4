package glean

import (
	"regexp"
	"regexp/syntax"
	"slices"
)

// phrase is a pattern for a part of a shape that begins at a space or a mention, or at the beginning
// of what it is tried on. It finds what its regular expression finds, but looks only where a
// match can begin: there are few such places, and looking from every byte of a sentence on
// costs several times as much.
type phrase struct {
	*regexp.Regexp
	automaton *automaton // tells where a match can begin; nil for everywhere
	atHead    bool       // only at the beginning
}

func phraseOf(pattern string) *phrase {
	p := &phrase{Regexp: regexp.MustCompile(pattern)}
	tree, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil { // it has been compiled before
		return p
	}
	p.atHead = behead(tree)
	p.automaton = automatonOf(tree, p.atHead)
	return p
}

// behead takes from a pattern that it stands at the beginning of a text, and tells whether it does.
func behead(tree *syntax.Regexp) bool {
	switch {
	case tree.Op == syntax.OpConcat && tree.Sub[0].Op == syntax.OpBeginText:
		tree.Sub = tree.Sub[1:]
		return true
	case tree.Op == syntax.OpAlternate && !slices.ContainsFunc(tree.Sub, func(way *syntax.Regexp) bool { return way.Op != syntax.OpConcat || way.Sub[0].Op != syntax.OpBeginText }):
		for _, way := range tree.Sub {
			behead(way)
		}
		return true
	}
	return false
}

// MatchString tells whether the phrase stands in a text.
func (p *phrase) MatchString(text string) bool {
	if p.automaton == nil {
		return p.Regexp.MatchString(text)
	}
	if p.atHead {
		return p.begins(text)
	}
	for from := 0; ; from++ {
		at, sure := p.automaton.next(text, from)
		if at < 0 || sure || p.automaton.groups(text[at:]) != nil {
			return at >= 0
		}
		from = at
	}
}

// FindStringIndex gives where the first match is, or nil.
func (p *phrase) FindStringIndex(text string) []int {
	if loc := p.find(text, 0); loc != nil {
		return loc[:2]
	}
	return nil
}

// FindStringSubmatchIndex gives where the first match is, with its groups, or nil.
func (p *phrase) FindStringSubmatchIndex(text string) []int { return p.find(text, 0) }

// find gives the first match from an offset of a text on, with its groups, or nil.
func (p *phrase) find(text string, from int) []int {
	if p.automaton == nil {
		return shifted(p.Regexp.FindStringSubmatchIndex(text[from:]), from)
	}
	if p.atHead {
		if may, _ := p.automaton.first(text[from:]); !may {
			return nil
		}
		return shifted(p.automaton.groups(text[from:]), from)
	}
	for ; ; from++ {
		if from, _ = p.automaton.next(text, from); from < 0 {
			return nil
		}
		if loc := p.automaton.groups(text[from:]); loc != nil {
			return shifted(loc, from)
		}
	}
}

// begins tells whether the phrase stands at the beginning of a text.
func (p *phrase) begins(text string) bool {
	if p.automaton == nil {
		loc := p.Regexp.FindStringIndex(text)
		return loc != nil && loc[0] == 0
	}
	may, sure := p.automaton.first(text)
	return may && (sure || p.automaton.groups(text) != nil)
}

// FindAllStringSubmatchIndex gives up to n matches with their groups. Most texts have none.
func (p *phrase) FindAllStringSubmatchIndex(text string, n int) [][]int {
	if !p.MatchString(text) {
		return nil
	}
	return p.Regexp.FindAllStringSubmatchIndex(text, n)
}

// FindAllStringIndex gives up to n matches. Most texts have none.
func (p *phrase) FindAllStringIndex(text string, n int) [][]int {
	if !p.MatchString(text) {
		return nil
	}
	return p.Regexp.FindAllStringIndex(text, n)
}

// FindStringSubmatch gives the first match with its groups, or nil.
func (p *phrase) FindStringSubmatch(text string) []string {
	loc := p.find(text, 0)
	if loc == nil {
		return nil
	}
	groups := make([]string, len(loc)/2)
	for k := range groups {
		if loc[2*k] >= 0 {
			groups[k] = text[loc[2*k]:loc[2*k+1]]
		}
	}
	return groups
}

// FindAllStringSubmatch gives up to n matches with their groups. Most texts have none.
func (p *phrase) FindAllStringSubmatch(text string, n int) [][]string {
	if !p.MatchString(text) {
		return nil
	}
	return p.Regexp.FindAllStringSubmatch(text, n)
}

// ReplaceAllString puts something else in the place of all matches. Most texts have none.
func (p *phrase) ReplaceAllString(text, with string) string {
	if !p.MatchString(text) {
		return text
	}
	return p.Regexp.ReplaceAllString(text, with)
}

func shifted(loc []int, by int) []int {
	for k := range loc {
		if loc[k] >= 0 {
			loc[k] += by
		}
	}
	return loc
}
