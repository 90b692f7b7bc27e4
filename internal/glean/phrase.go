package glean

import "regexp"

// phrase is a pattern for a part of a shape that begins at a space. It finds what
// its regular expression finds, but tries that only where a match can begin: there
// are few such places, and looking from every byte of a sentence on costs several
// times as much.
type phrase struct {
	*regexp.Regexp
	anchored  *regexp.Regexp // the same, at the beginning only
	automaton *automaton     // tells where to try it; nil for everywhere
}

func phraseOf(pattern string) *phrase {
	p := &phrase{Regexp: regexp.MustCompile(pattern), automaton: automatonOf(pattern)}
	if p.automaton != nil {
		p.anchored = regexp.MustCompile(`\A(?:` + pattern + `)`)
	}
	return p
}

// MatchString tells whether the phrase stands in a text.
func (p *phrase) MatchString(text string) bool {
	if p.automaton == nil {
		return p.Regexp.MatchString(text)
	}
	for from := 0; ; from++ {
		at, sure := p.automaton.next(text, from)
		if at < 0 || sure || p.anchored.MatchString(text[at:]) {
			return at >= 0
		}
		from = at
	}
}

// FindStringIndex gives where the first match is, or nil.
func (p *phrase) FindStringIndex(text string) []int {
	return p.first(text, 0, (*regexp.Regexp).FindStringIndex)
}

// FindStringSubmatchIndex gives where the first match is, with its groups, or nil.
func (p *phrase) FindStringSubmatchIndex(text string) []int { return p.find(text, 0) }

// find gives the first match from an offset of a text on, with its groups, or nil.
func (p *phrase) find(text string, from int) []int {
	return p.first(text, from, (*regexp.Regexp).FindStringSubmatchIndex)
}

func (p *phrase) first(text string, from int, look func(*regexp.Regexp, string) []int) []int {
	if p.automaton == nil {
		return shifted(look(p.Regexp, text[from:]), from)
	}
	for ; ; from++ {
		if from, _ = p.automaton.next(text, from); from < 0 {
			return nil
		}
		if loc := look(p.anchored, text[from:]); loc != nil {
			return shifted(loc, from)
		}
	}
}

func shifted(loc []int, by int) []int {
	for k := range loc {
		if loc[k] >= 0 {
			loc[k] += by
		}
	}
	return loc
}
