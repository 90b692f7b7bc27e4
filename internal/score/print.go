package score

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"backlot/internal/tv"
)

// Write prints the figures of claims. The rules and the tables, which tell where
// errors come from, are left out of a sealed set's.
func (c Claims) Write(out io.Writer, sealed bool) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(w, "%d articles, %d claims in gold, %d proposed (%.2f each)\n\n", c.Articles, c.All.Strict.Gold, c.All.Strict.Found, ratio(c.All.Strict.Found, c.All.Strict.Gold))
	levelsHead(w)
	for _, k := range tv.Kinds {
		c.ByKind[k].row(w, string(k))
	}
	c.sums(w)
	w.Flush()
	fmt.Fprintln(out)
	w = tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	c.links(w)
	shares(w, namedShare{"certainty", c.Certainty}, namedShare{"who says it", c.Voice}, namedShare{"plan", c.Plan}, namedShare{"as of", c.AsOf}, namedShare{"spoiler", c.Spoiler},
		namedShare{"season of a right value", c.Season}, namedShare{"show of a matched claim", c.Show}, namedShare{"dates found", c.DatesFound}, namedShare{"dates exact", c.DatesExact})
	for _, k := range sortedKeys(c.Days) {
		d := c.Days[k]
		fmt.Fprintf(w, "dates of %s\tfound %.3f\texact %.3f\t\t(%d of %d)\n", k, d[0].Value(), d[1].Value(), d[0].Right, d[0].Of)
	}
	fmt.Fprintf(w, "false claims an article without news\t%.2f\t\t\t(%d in %d)\n", ratio(c.Invented, c.Quiet), c.Invented, c.Quiet)
	w.Flush()
	if sealed {
		return
	}
	c.writeRules(out)
	c.Certainties.write(out, "certainty: gold down, found across")
	c.Kinds.write(out, "kind: gold down, found across")
}

// WriteKnown prints what a library that has the shows changes.
func (c Claims) WriteKnown(out io.Writer) {
	fmt.Fprintf(out, "\nthe same, read where the library has the shows: %d proposed\n\n", c.All.Strict.Found)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	levelsHead(w)
	c.ByKind[tv.Cast].row(w, string(tv.Cast))
	c.sums(w)
	w.Flush()
	fmt.Fprintln(out)
	w = tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	c.links(w)
	shares(w, namedShare{"certainty", c.Certainty}, namedShare{"season of a right value", c.Season}, namedShare{"show of a matched claim", c.Show},
		namedShare{"dates found", c.DatesFound}, namedShare{"dates exact", c.DatesExact})
	w.Flush()
}

func levelsHead(w io.Writer) {
	fmt.Fprintln(w, "\tgold\tfound\tstrict P\tR\tF1\tvalue P\tR\tF1\trelaxed P\tR\tF1\t")
}

func (c Claims) sums(w io.Writer) {
	c.News.row(w, "stage, premiere")
	c.All.row(w, "all")
}

func (c Claims) links(w io.Writer) {
	for _, r := range []struct {
		name string
		t    Tally
	}{{"shows", c.Shows}, {"shows with seasons", c.Links}, {"cast pairs", c.Parts}} {
		fmt.Fprintf(w, "%s\tP %.3f\tR %.3f\tF1 %.3f\t(%d of %d found, %d in gold)\n", r.name, r.t.Precision(), r.t.Recall(), r.t.F1(), r.t.Right, r.t.Found, r.t.Gold)
	}
}

// namedShare is a share with its name, a line of a table.
type namedShare struct {
	name string
	s    Share
}

func shares(w io.Writer, list ...namedShare) {
	for _, r := range list {
		fmt.Fprintf(w, "%s\t%.3f\t\t\t(%d of %d)\n", r.name, r.s.Value(), r.s.Right, r.s.Of)
	}
}

func (l Levels) row(w io.Writer, name string) {
	fmt.Fprintf(w, "%s\t%d\t%d\t", name, l.Strict.Gold, l.Strict.Found)
	for _, t := range l.tallies() {
		fmt.Fprintf(w, "%.3f\t%.3f\t%.3f\t", t.Precision(), t.Recall(), t.F1())
	}
	fmt.Fprintln(w)
}

// writeRules lists the rules, the one with most wrong first.
func (c Claims) writeRules(out io.Writer) {
	rules := sortedKeys(c.Rules)
	slices.SortStableFunc(rules, func(a, b string) int {
		x, y := c.Rules[a], c.Rules[b]
		return cmp.Compare(y.Found-y.Right, x.Found-x.Right)
	})
	fmt.Fprintln(out, "\nrules, most wrong values first")
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, r := range rules {
		t := c.Rules[r]
		fmt.Fprintf(w, "%s\t%d wrong\tof %d\t%.2f right\n", r, t.Found-t.Right, t.Found, t.Precision())
	}
	w.Flush()
}

// write prints a table of words by words.
func (t Table) write(out io.Writer, title string) {
	down, across := map[string]bool{}, map[string]bool{}
	for k := range t {
		down[k[0]], across[k[1]] = true, true
	}
	fmt.Fprintf(out, "\n%s\n", title)
	w := tabwriter.NewWriter(out, 0, 0, 1, ' ', tabwriter.AlignRight)
	for _, a := range sortedKeys(across) {
		fmt.Fprintf(w, "\t%s", a)
	}
	fmt.Fprintln(w, "\t")
	for _, d := range sortedKeys(down) {
		fmt.Fprint(w, d)
		for _, a := range sortedKeys(across) {
			if n := t[[2]string{d, a}]; n > 0 {
				fmt.Fprintf(w, "\t%d", n)
			} else {
				fmt.Fprint(w, "\t.")
			}
		}
		fmt.Fprintln(w, "\t")
	}
	w.Flush()
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
