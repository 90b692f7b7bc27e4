package score

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"backlot/internal/answer"
	"backlot/internal/bot"
)

// Against says what a question is asked of.
type Against string

const (
	Alone    Against = "alone"    // a store with the article, read by the reader
	Reviewed Against = "reviewed" // a store with the article and the claims of gold: the answering alone
	Together Against = "together" // a store with all articles of the set, read by the reader
)

// Answers are the figures of the questions of a set, asked of one sort of store.
type Answers struct {
	Against   Against
	ByKind    map[string]map[Outcome]int
	All       map[Outcome]int
	LeftOut   int   // another article answers them, perhaps otherwise
	Certainty Share // of the questions answered right that have one
	Citation  Share // of the questions answered, right or wrong: the sources hold it
	Asked     []Asked
}

// Stores lists what questions are asked of, the main figure first.
var Stores = []Against{Alone, Reviewed, Together}

// Asked is one question with what was said to it.
type Asked struct {
	Article  string
	Question Question
	Answer   Answer
	Outcome  Outcome
	Cited    bool
}

// ScoreAnswers asks every question of the set on the day on which its article was
// published. Lists are the networks and outlets that the stores begin with. The
// error joins the articles that cannot be brought in and the questions that
// fail; the others count all the same.
func ScoreAnswers(ctx context.Context, set []Gold, lists fs.FS, against Against) (Answers, error) {
	return ScoreAnswersBy(ctx, nil, set, lists, against)
}

// ScoreAnswersBy is ScoreAnswers by another model than the one that is built in.
func ScoreAnswersBy(ctx context.Context, m *answer.Model, set []Gold, lists fs.FS, against Against) (Answers, error) {
	a := Answers{Against: against, ByKind: map[string]map[Outcome]int{}, All: map[Outcome]int{}}
	if NewBaseline(set).Questions == 0 {
		return a, nil
	}
	d, err := newDesk(set, lists)
	if err != nil {
		return a, err
	}
	defer d.close()
	d.model = m
	if against == Together {
		return a, a.together(ctx, d, set)
	}
	var errs []error
	for _, g := range set {
		if len(g.Questions) == 0 {
			continue
		}
		errs = append(errs, a.alone(ctx, d, g))
		if ctx.Err() != nil {
			break
		}
	}
	return a, errors.Join(errs...)
}

func (a *Answers) alone(ctx context.Context, d *desk, g Gold) error {
	b, err := d.open(ctx)
	if err != nil {
		return err
	}
	bring := d.bring
	if a.Against == Reviewed {
		bring = d.bringReviewed
	}
	if err = bring(ctx, b, g); err != nil {
		err = fmt.Errorf("%s cannot be brought in: %w", g.ID, err)
	}
	return errors.Join(err, a.ask(ctx, b, d, g, nil), b.Store.Close())
}

func (a *Answers) together(ctx context.Context, d *desk, set []Gold) error {
	b, err := d.open(ctx)
	if err != nil {
		return err
	}
	var errs []error
	for _, g := range set {
		if err := d.bring(ctx, b, g); err != nil {
			errs = append(errs, fmt.Errorf("%s cannot be brought in: %w", g.ID, err))
		}
	}
	for _, g := range set {
		errs = append(errs, a.ask(ctx, b, d, g, set))
	}
	return errors.Join(append(errs, b.Store.Close())...)
}

// ask asks an article's questions, but those that another of the articles speaks
// to.
func (a *Answers) ask(ctx context.Context, b *bot.Bot, d *desk, g Gold, others []Gold) error {
	var errs []error
	for _, q := range g.Questions {
		if answeredElsewhere(g, q, others) {
			a.LeftOut++
			continue
		}
		said, err := answered(ctx, b, q, d.day(g))
		if err != nil {
			errs = append(errs, fmt.Errorf("%s, %q: %w", g.ID, q.Q, err))
		}
		a.count(g, q, said)
	}
	return errors.Join(errs...)
}

func (a *Answers) count(g Gold, q Question, said Answer) {
	x := Asked{Article: g.ID, Question: q, Answer: said, Outcome: g.verdict(q, said), Cited: g.cites(q, said)}
	a.Asked = append(a.Asked, x)
	if a.ByKind[q.Kind] == nil {
		a.ByKind[q.Kind] = map[Outcome]int{}
	}
	a.ByKind[q.Kind][x.Outcome]++
	a.All[x.Outcome]++
	if x.Outcome == Right && q.Certainty != "" {
		a.Certainty.count(said.Certainty == q.Certainty)
	}
	if x.Outcome == Right || x.Outcome == Wrong {
		a.Citation.count(x.Cited)
	}
}

// answeredElsewhere reports whether another article may answer a question about
// g, or answer it otherwise: it is about one of g's shows, and says something of
// the kind that is asked, or the question is one that g cannot answer.
func answeredElsewhere(g Gold, q Question, others []Gold) bool {
	mine := map[string]bool{}
	for _, s := range append(g.shows(), g.Article.Shows...) {
		mine[bare(s)] = true
	}
	kinds := asksFor(q.Kind)
	for _, o := range others {
		if o.ID == g.ID {
			continue
		}
		for _, c := range o.Claims {
			if !mine[bare(c.ShowName)] {
				continue
			}
			for _, k := range kinds {
				if c.Kind == k || !q.Answerable {
					return true
				}
			}
		}
	}
	return false
}

// Of counts the questions of one kind, or of all kinds where it is "", that can
// be answered and that cannot.
func (a Answers) Of(kind string) (answerable, not int) {
	o := a.outcomes(kind)
	return o[Right] + o[Wrong] + o[Missed], o[Declined] + o[Made]
}

func (a Answers) outcomes(kind string) map[Outcome]int {
	if kind == "" {
		return a.All
	}
	return a.ByKind[kind]
}
