package score

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"slices"
	"sync"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/bot"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// AnswerLessons makes questions to learn from: each is asked of the claims of gold, and a
// claim answers it, or what the rules find, that has an expected string and no forbidden one.
func AnswerLessons(ctx context.Context, set []Gold, lists fs.FS) ([]answer.Lesson, error) {
	d, err := newDesk(set, lists)
	if err != nil {
		return nil, err
	}
	defer d.close()
	made, errs := make([][]answer.Lesson, len(set)), make([]error, len(set))
	next := make(chan int)
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for i := range next {
				if made[i], errs[i] = set[i].lessons(ctx, d); errs[i] != nil {
					errs[i] = fmt.Errorf("%s: %w", set[i].ID, errs[i])
				}
			}
		})
	}
	for i := range set {
		if len(set[i].Questions) > 0 {
			next <- i
		}
	}
	close(next)
	wait.Wait()
	return slices.Concat(made...), errors.Join(errs...)
}

// lessons are the questions of one article, asked of a store that holds nothing else.
func (g Gold) lessons(ctx context.Context, d *desk) (list []answer.Lesson, err error) {
	b, err := d.open(ctx)
	if err != nil {
		return nil, err
	}
	errs := []error{d.bringReviewed(ctx, b, g)}
	for _, q := range g.Questions {
		l, ok, err := g.lesson(ctx, b, q, d.day(g))
		if errs = append(errs, err); ok {
			list = append(list, l)
		}
	}
	return list, errors.Join(append(errs, b.Store.Close())...)
}

// lesson is one question with what is known of its show; false where it names none.
func (g Gold) lesson(ctx context.Context, b *bot.Bot, q Question, day tv.Date) (answer.Lesson, bool, error) {
	view := sqlite.View{Desk: tv.SharedDesk, Day: day}
	index, err := b.Store.Names(ctx, view.Desk)
	if err != nil {
		return answer.Lesson{}, false, err
	}
	o := ask.Options{Day: day}
	if given := index.Meant(q.Show, names.Show).One; given != nil {
		o.Show = given.Entry
	}
	asked := ask.Read(q.Q, index, o)
	if len(asked) == 0 {
		return answer.Lesson{}, false, nil
	}
	show := o.Show.ID
	if asked[0].Show.Clear() {
		show = asked[0].Show.Entries[0].ID
	}
	if show == "" {
		return answer.Lesson{}, false, nil
	}
	known, err := b.Store.Dossier(ctx, view, show)
	l := answer.Lesson{Question: asked[0], Known: known}
	if q.Answerable {
		l.Answers = func(c *tv.Claim) bool {
			said := g.bare(reply.Claimed(*c, day).String(), q.Expect)
			return holdsAny(said, q.Expect) && !holdsAny(said, q.Forbid)
		}
		l.Right = func(a answer.Answer) bool {
			said := bot.Said(asked[0], known, a)
			return g.verdict(q, Answer{Text: said.Answer, Known: said.Known}) == Right
		}
	}
	return l, err == nil, err
}
