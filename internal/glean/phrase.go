package glean

import "regexp"

// phrase is a pattern for a part of a shape that begins at a space. It finds what
// its regular expression finds, but tries it only at the spaces behind which a
// match can begin: there are few, and elsewhere it need not be looked at.
type phrase struct {
	*regexp.Regexp
	anchored *regexp.Regexp // the same, at the beginning only
	starts   *starts        // where it can match at all; nil for anywhere
}

func phraseOf(pattern string) *phrase {
	p := &phrase{Regexp: regexp.MustCompile(pattern), starts: startsOf(pattern)}
	if p.starts != nil {
		p.anchored = regexp.MustCompile(`\A(?:` + pattern + `)`)
	}
	return p
}

// next gives the first place from an offset on where a match can begin, or -1.
func (p *phrase) next(text string, from int) int {
	for i := from; i < len(text); i++ {
		if text[i] == ' ' && p.starts.stands(text, i) {
			return i
		}
	}
	return -1
}

// MatchString tells whether the phrase stands in a text.
func (p *phrase) MatchString(text string) bool {
	if p.starts == nil {
		return p.Regexp.MatchString(text)
	}
	for i := p.next(text, 0); i >= 0; i = p.next(text, i+1) {
		if p.anchored.MatchString(text[i:]) {
			return true
		}
	}
	return false
}

// FindStringIndex gives where the first match is, or nil.
func (p *phrase) FindStringIndex(text string) []int {
	if p.starts == nil {
		return p.Regexp.FindStringIndex(text)
	}
	for i := p.next(text, 0); i >= 0; i = p.next(text, i+1) {
		if loc := p.anchored.FindStringIndex(text[i:]); loc != nil {
			return shifted(loc, i)
		}
	}
	return nil
}

// FindStringSubmatchIndex gives where the first match is, with its groups, or nil.
func (p *phrase) FindStringSubmatchIndex(text string) []int { return p.find(text, 0) }

// find gives the first match from an offset of a text on, with its groups, or nil.
func (p *phrase) find(text string, from int) []int {
	if p.starts == nil {
		return shifted(p.Regexp.FindStringSubmatchIndex(text[from:]), from)
	}
	for i := p.next(text, from); i >= 0; i = p.next(text, i+1) {
		if loc := p.anchored.FindStringSubmatchIndex(text[i:]); loc != nil {
			return shifted(loc, i)
		}
	}
	return nil
}

func shifted(loc []int, by int) []int {
	for k := range loc {
		if loc[k] >= 0 {
			loc[k] += by
		}
	}
	return loc
}
