package bot

import (
	"context"

	"backlot/internal/answer"
	"backlot/internal/sqlite"
)

// whyInText looks for the reason of what a question takes for so in a sentence that names it, or
// in what somebody says right behind that.
func (b *Bot) whyInText(ctx context.Context, f found, v sqlite.View) (found, error) {
	words := answer.WhyWords(f.question)
	if len(words) == 0 {
		return f, nil
	}
	list, err := b.sentences(ctx, f, words, v)
	if err != nil {
		return f, err
	}
	index, err := b.Store.Names(ctx, v.Desk)
	if err != nil {
		return f, err
	}
	beside := func(s answer.Sentence, rows []sqlite.Sentence, wrong error) []answer.Sentence {
		if wrong != nil {
			err = wrong
			return nil
		}
		return inOrder(index, s.Text, rows, f.show.ID)
	}
	behind := func(s answer.Sentence) []answer.Sentence {
		rows, wrong := b.Store.Behind(ctx, v, s.Article.ID, s.End, 1)
		return beside(s, rows, wrong)
	}
	before := func(s answer.Sentence) []answer.Sentence {
		rows, wrong := b.Store.Before(ctx, v, s.Article.ID, s.Start, 1)
		return beside(s, rows, wrong)
	}
	c, ok := answer.WhyIn(f.question, f.show, list, behind, before)
	if err != nil || !ok {
		return f, err
	}
	return b.ranked(ctx, f, answer.Answer{Season: f.answer.Season, Told: []answer.Told{{Claim: c, Role: answer.Also}}}, v)
}
