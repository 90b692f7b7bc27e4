package score

import (
	"fmt"
	"io"
	"text/tabwriter"
)

// Write prints the figures of the questions.
func (a Answers) Write(out io.Writer) {
	fmt.Fprintf(out, "\nquestions, asked of %s", map[Against]string{
		Alone:    "a store with their article alone, as read",
		Reviewed: "a store with their article alone and the claims of gold",
		Together: "one store with all articles, as read",
	}[a.Against])
	if a.LeftOut > 0 {
		fmt.Fprintf(out, " (%d left out, which another article speaks to)", a.LeftOut)
	}
	fmt.Fprintln(out)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "\tanswerable\tright\twrong\trefused\t\tunanswerable\trefused\t\t")
	for _, k := range append(sortedKeys(a.ByKind), "") {
		a.row(w, k)
	}
	w.Flush()
	w = tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	n, not := a.Of("")
	for _, r := range []struct {
		name string
		s    Share
	}{{"answered right", Share{a.All[Right], n}}, {"answered and wrong", Share{a.All[Wrong], n}}, {"unanswerable refused", Share{a.All[Declined], not}},
		{"certainty", a.Certainty}, {"the citation holds the answer", a.Citation}} {
		fmt.Fprintf(w, "%s\t%.3f\t(%d of %d)\n", r.name, r.s.Value(), r.s.Right, r.s.Of)
	}
	w.Flush()
}

func (a Answers) row(w io.Writer, kind string) {
	o := a.outcomes(kind)
	n, not := a.Of(kind)
	name := kind
	if kind == "" {
		name = "all"
	}
	fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%.2f\t%d\t%d\t%.2f\t\n", name, n, o[Right], o[Wrong], o[Missed], share(o[Right], n), not, o[Declined], share(o[Declined], not))
}

// WriteWrong lists the questions that were not answered as they should be, those
// answered right with a wrong certainty or a citation that does not hold the
// answer among them. It is for the development part alone: see [Sealed].
func (a Answers) WriteWrong(out io.Writer) {
	fmt.Fprintf(out, "\n== questions, asked of a store: %s\n", a.Against)
	for _, x := range a.Asked {
		why := string(x.Outcome)
		switch q := x.Question; {
		case x.Outcome == Declined:
			continue
		case x.Outcome != Right:
		case !x.Cited:
			why = "citation"
		case q.Certainty != "" && q.Certainty != x.Answer.Certainty:
			why = "certainty"
		default:
			continue
		}
		fmt.Fprintf(out, "%s, %s, %s: %s\n    %s\n", x.Article, why, x.Question.Kind, x.Question.Q, x.Answer.Text)
		if x.Question.Answerable {
			fmt.Fprintf(out, "    expect %q, forbid %q, %s; said %s\n", x.Question.Expect, x.Question.Forbid, x.Question.Certainty, x.Answer.Certainty)
		}
		for _, quote := range x.Answer.Quotes {
			fmt.Fprintf(out, "    “%s”\n", quote)
		}
	}
}

// Enter adds the figures of the questions.
func (a Answers) Enter(b Baseline) {
	word := answers + string(a.Against) + "/"
	n, not := a.Of("")
	b.put(word+"right", share(a.All[Right], n))
	b.put(word+"not-wrong", 1-share(a.All[Wrong], max(n, 1)))
	b.put(word+"refused", share(a.All[Declined], not))
	b.put(word+"certainty", a.Certainty.Value())
	b.put(word+"citation", a.Citation.Value())
	for k, o := range a.ByKind {
		n, not := a.Of(k)
		if n > 0 {
			b.put(word+k+"/right", share(o[Right], n))
		}
		if not > 0 {
			b.put(word+k+"/refused", share(o[Declined], not))
		}
	}
}
