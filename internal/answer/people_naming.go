package answer

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// naming is whom a question names, as it is looked for in texts.
type naming struct {
	people []called
	either bool // one of them is enough: "Celeste or Ruth"
}

// called are the words by any of which a text names one of them, and those by which it is
// they who speak.
type called struct {
	inText, by []string
	name       string // all of it, where one is meant
}

func (f *file) naming() naming {
	n := naming{either: strings.Contains(" "+fold(f.q.Text)+" ", " or ")}
	for _, p := range f.q.People {
		var of called
		for _, e := range p.Entries {
			of.by = append(of.by, telling(fold(e.Name))...)
		}
		if of.inText = of.by; len(p.Entries) > 0 {
			of.inText = append(telling(fold(p.Typed)), of.by...)
		}
		if len(p.Entries) == 1 {
			of.name = p.Entries[0].Name
		}
		n.people = append(n.people, of)
	}
	return n
}

// telling are the words of a folded name that are no title.
func telling(name string) []string {
	return slices.DeleteFunc(strings.Fields(name), func(w string) bool { return len(w) <= 2 })
}

// in reports whether a claim in words names all whom the question names.
func (n naming) in(c *tv.Claim) bool {
	text := c.Folded
	if text == "" || c.Detail != "" {
		text = fold(c.Value.Text + " " + c.Quote)
	}
	return n.inText(text, c.By) && !slices.ContainsFunc(n.people, func(p called) bool { return p.onlyKin(text, c) })
}

// onlyKin reports whether a claim in words names not somebody but one of the same last name.
func (p called) onlyKin(folded string, c *tv.Claim) bool {
	first, _, two := strings.Cut(fold(p.name), " ")
	return two && !hasWord(folded, first) && !anyOf(fold(c.By), p.by) && ofFamily(c.Value.Text+" "+c.Quote, p.name)
}

// inText reports whether a text, or who says it, names all whom the question names.
func (n naming) inText(text, by string) bool {
	if len(n.people) == 0 {
		return true
	}
	text, by = fold(text), fold(by)
	isNamed := func(p called) bool { return anyOf(text, p.inText) || anyOf(by, p.by) }
	if n.either {
		return slices.ContainsFunc(n.people, isNamed)
	}
	return !slices.ContainsFunc(n.people, func(p called) bool { return !isNamed(p) })
}

// mentions reports whether a claim in words names all whom the question names.
func (f *file) mentions(c tv.Claim) bool { return f.naming().in(&c) }

// namesAll reports whether a text, or who says it, names all whom the question names.
func (f *file) namesAll(text, by string) bool { return f.naming().inText(text, by) }
