package console

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"backlot/internal/reply"
)

// print writes a reply as plain text: the headline, each fact with its standing,
// its sentence and the number of
// its source, the notes, the sources, and what may be pressed next. A spoiler is left out
// but for where it belongs, until it is asked for by a button of the console's own.
func print(out io.Writer, r reply.Reply, spoilers bool) error {
	p := &printer{shown: map[string]bool{}, spoilers: spoilers}
	p.line("", r.Headline.String())
	for _, f := range r.Facts {
		p.fact(f, r)
	}
	for _, n := range r.Notes {
		p.line("", n.String())
	}
	for _, f := range r.Files {
		p.line("", f.Name+":")
		p.b.WriteString(f.Text)
	}
	for i, source := range p.sources {
		p.line("  ", fmt.Sprintf("[%d] %s", i+1, source))
	}
	p.buttons(r.Next, hides(r) && !spoilers)
	p.b.WriteByte('\n')
	_, err := io.WriteString(out, p.b.String())
	return err
}

type printer struct {
	b        strings.Builder
	shown    map[string]bool // sentences already printed
	sources  []string        // in the order of their first use
	spoilers bool            // are told
}

// source gives a source its number, the same one each time.
func (p *printer) source(c reply.Citation) string {
	s := c.Outlet.String()
	if c.Title != "" {
		s += ", “" + c.Title + "”"
	}
	if c.URL != "" {
		s += " <" + c.URL + ">"
	}
	for i, known := range p.sources {
		if known == s {
			return fmt.Sprintf("[%d]", i+1)
		}
	}
	p.sources = append(p.sources, s)
	return fmt.Sprintf("[%d]", len(p.sources))
}

func (p *printer) line(indent, s string) {
	if s != "" {
		p.b.WriteString(indent + Clean(s) + "\n")
	}
}

func (p *printer) fact(f reply.Fact, r reply.Reply) {
	text, hidden := f.Text.String(), f.Spoiler.Season > 0 && !p.spoilers
	if point := f.Spoiler; hidden {
		text = reply.Say("spoiler.hidden", "point", point.String()).String()
	} else if point.Season > 0 {
		text = reply.Say("spoiler", "point", point.String(), "said", f.Text).String()
	}
	if label := f.Label.String(); label != "" {
		text = label + ": " + text
	}
	if f.Link != "" {
		text += " <" + f.Link + ">"
	}
	p.line("  ", text)
	if !f.Cited() {
		return
	}
	c := reply.Cite(f.Claim, r.Day)
	p.line("    ", c.Standing.String()+" · "+c.Age.String()+" "+p.source(c))
	if c.Quote != "" && !hidden && !p.shown[c.Quote] && !r.Brief {
		p.shown[c.Quote] = true
		quote := reply.Words(reply.Quoted(strings.Join(strings.Fields(c.Quote), " ")))
		switch alone := c.Spoiler.Season > 0 && f.Spoiler.Season == 0; {
		case alone && !p.spoilers:
			quote = reply.Say("spoiler.hidden", "point", c.Spoiler.String())
		case alone:
			quote = reply.Say("spoiler", "point", c.Spoiler.String(), "said", quote)
		}
		p.line("    ", quote.String())
	}
}

// hides reports whether a reply has a spoiler in it.
func hides(r reply.Reply) bool {
	return slices.ContainsFunc(r.Facts, func(f reply.Fact) bool {
		return f.Spoiler.Season > 0 || f.Claim.QuoteSpoiler().Season > 0 && !r.Brief
	})
}

func (p *printer) buttons(next []reply.Next, hidden bool) {
	var labels []string
	for i, n := range next {
		label := fmt.Sprintf("[%d %s]", i+1, n.Label)
		if len(n.Choices) > 0 {
			var names []string
			for _, c := range n.Choices {
				names = append(names, c.Name)
			}
			label = fmt.Sprintf("[%d %s: %s]", i+1, n.Label, strings.Join(names, " | "))
		}
		labels = append(labels, label)
	}
	if hidden {
		labels = append(labels, fmt.Sprintf("[%d %s]", len(next)+1, reply.Say("button.spoilers")))
	}
	p.line("  ", strings.Join(labels, " "))
}

// Clean takes out of a line what would change the terminal or the order of the line:
// control characters and marks of direction.
func Clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return ' '
		case unicode.IsControl(r), r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069, r == 0x200E, r == 0x200F, r == 0xFEFF:
			return -1
		}
		return r
	}, s)
}
