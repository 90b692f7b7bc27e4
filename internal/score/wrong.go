package score

import (
	"fmt"
	"io"
	"strings"

	"backlot/internal/glean"
	"backlot/internal/tv"
)

// WriteWrong lists, article by article, every claim that was missed, that was
// proposed wrongly, or of which something differs. It is for the development
// part alone: see [Sealed].
func WriteWrong(out io.Writer, set []Gold, lib glean.Library, options ...glean.Option) {
	desk := desks(lib)
	for _, g := range set {
		j, found := newJudge(g, desk), read(g, lib, options)
		m := j.compare(g.Claims, found)
		fmt.Fprintf(out, "\n== %s: %s\n", g.ID, g.Article.Title)
		for _, p := range m.pairs {
			a, b := g.Claims[p.gold], found[p.found]
			if d := j.differ(p, a, b); d != "" {
				fmt.Fprintf(out, "differs %s\n     gold %s\n    found %s (%s)\n", d, told(a), told(b), b.Rule)
				fmt.Fprintf(out, "          “%s”\n", a.Quote)
			}
		}
		for _, i := range m.missed {
			fmt.Fprintf(out, "missed    %s\n          “%s”\n", told(g.Claims[i]), g.Claims[i].Quote)
		}
		for _, i := range m.extra {
			fmt.Fprintf(out, "false     %s (%s)\n          “%s”\n", told(found[i]), found[i].Rule, found[i].Quote)
		}
	}
}

// differ names the fields in which a matched pair differs; the detail and free
// words are not compared.
func (j judge) differ(p pair, a, b tv.Claim) string {
	var fields []string
	for _, f := range []struct {
		same bool
		name string
	}{{p.show, "show"}, {p.season, "season"}, {p.value, "value"}, {a.Certainty == b.Certainty, "certainty"}, {a.Plan == b.Plan, "plan"},
		{j.sameVoice(a, b), "by"}, {a.When.Compare(b.When) == 0, "when"}, {a.AsOf.Compare(b.AsOf) == 0, "as_of"}, {a.Spoiler.String() == b.Spoiler.String(), "spoiler"}} {
		if !f.same {
			fields = append(fields, f.name)
		}
	}
	return strings.Join(fields, ", ")
}

// told puts a claim on one line.
func told(c tv.Claim) string {
	value, err := c.ValueJSON()
	if err != nil {
		value = []byte("?")
	}
	s := fmt.Sprintf("%s, season %d: %s %s", c.ShowName, c.Season, c.Kind, value)
	if c.Negative {
		s += ", not"
	}
	if c.Plan {
		s += ", plan"
	}
	s += ", " + string(c.Certainty)
	for _, f := range []struct{ name, text string }{{" by ", c.By}, {", when ", string(c.When)}, {", as of ", string(c.AsOf)}, {", spoiler ", c.Spoiler.String()}} {
		if f.text != "" {
			s += f.name + f.text
		}
	}
	return s
}
