package bot

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// byName looks for a sentence that names whoever, or the network, a question asks about and no
// claim does. That a network is named where something is to be seen may answer; of somebody it
// is all that is known.
func (b *Bot) byName(ctx context.Context, f found, v sqlite.View) (found, error) {
	q := f.question
	switch {
	case q.About == ask.Network && q.Yes && len(f.carriers) > 0:
		called, words, err := b.calledSo(ctx, f.carriers)
		if err != nil {
			return f, err
		}
		list, err := b.sentences(ctx, f, words, v)
		if err != nil {
			return f, err
		}
		c, ok := answer.ShownOn(called, f.show, list)
		if !ok {
			return f, nil
		}
		return b.ranked(ctx, f, answer.Answer{Season: f.answer.Season, Told: []answer.Told{{Claim: c, Role: answer.Also}}}, v)
	case answer.AsksFate(q):
		return b.inOne(ctx, f, answer.FateWords(q), answer.FateIn, v)
	case answer.AsksKinsPart(q):
		return b.inOne(ctx, f, answer.KinWords(q), answer.KinIn, v)
	case len(q.People) == 0 && q.About == ask.Part && theirs.MatchString(q.Text):
		list, err := b.sentences(ctx, f, answer.Describes(q), v)
		if err != nil {
			return f, err
		}
		if a := answer.DescribedIn(q, f.show, f.known, list); a.Known() {
			words := len(a.Told) - 1
			if a.Told[words].Claim.Rule != answer.InItsWords {
				f.answer = a
				return f, nil
			}
			ranked, err := b.ranked(ctx, f, answer.Answer{Told: a.Told[words:]}, v)
			a.Told[words] = ranked.answer.Told[0]
			f.answer = a
			return f, err
		}
	case len(q.People) == 0 && asksOfSomebody(q):
		list, err := b.sentences(ctx, f, q.Rest, v)
		if err != nil {
			return f, err
		}
		c, name := answer.NamedIn(q.Stranger(), f.show, answer.WithMost(q, list))
		if name == "" {
			return f, nil
		}
		claims := []tv.Claim{c}
		if err := b.Store.Rank(ctx, v, claims); err != nil {
			return f, err
		}
		if err := b.Store.Cover(ctx, v, claims); err != nil {
			return f, err
		}
		f.answer.Near, f.named = claims[0], name
	}
	return f, nil
}

// inOne answers by the one sentence that does, of those that have some words.
func (b *Bot) inOne(ctx context.Context, f found, words []string, in func(ask.Question, tv.Show, []answer.Sentence) (tv.Claim, bool), v sqlite.View) (found, error) {
	list, err := b.sentences(ctx, f, words, v)
	if err != nil {
		return f, err
	}
	c, ok := in(f.question, f.show, list)
	if !ok {
		return f, nil
	}
	return b.ranked(ctx, f, answer.Answer{Season: f.answer.Season, Told: []answer.Told{{Claim: c, Role: answer.Also}}}, v)
}

// theirs asks for who has a part that the question describes.
var theirs = regexp.MustCompile(`(?i)^\W*(?:so |and |ok )?who(?:['’]?s| is| will)? (?:plays?|played|playing|voices?|voiced|voicing|portrays?) (?:the|an?|his|her|their|that) `)

// calledSo are all the names of some networks, and the words of them.
func (b *Bot) calledSo(ctx context.Context, carriers []reply.Text) (called, words []string, err error) {
	networks, err := b.Store.Networks(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, c := range carriers {
		called = append(called, c.String())
		for _, n := range networks {
			all := append([]string{n.Name}, n.Names...)
			if slices.ContainsFunc(all, func(name string) bool { return strings.EqualFold(name, c.String()) }) {
				called = append(called, slices.DeleteFunc(all, func(name string) bool { return tv.SisterChannels(name, c.String()) })...)
			}
		}
	}
	for _, name := range called {
		words = append(words, strings.Fields(name)...)
	}
	return called, words, nil
}

// asksOfSomebody reports whether a question is about somebody whom it may name in words that
// nobody knows here.
func asksOfSomebody(q ask.Question) bool {
	switch q.About {
	case ask.Change, ask.Part, ask.Who, ask.Cast:
		return len(q.Rest) > 0
	case ask.Crew, ask.Anything:
		return len(q.Rest) > 1
	case ask.Plot:
		return len(q.Rest) > 1 && whoIs.MatchString(q.Text)
	}
	return false
}

// sentences are those of the articles about a show that have some words.
func (b *Bot) sentences(ctx context.Context, f found, words []string, v sqlite.View) ([]answer.Sentence, error) {
	rows, err := b.Store.Search(ctx, v, []string{f.show.ID}, words, sentencesRead)
	if err != nil {
		return nil, err
	}
	index, err := b.Store.Names(ctx, v.Desk)
	if err != nil {
		return nil, err
	}
	list := make([]answer.Sentence, len(rows))
	for i, r := range rows {
		list[i] = answer.Sentence{Article: r.Article, Shared: r.Shared, Others: othersIn(index, r.Text, f.show.ID), Text: r.Text, Start: r.Start, End: r.End}
	}
	return list, nil
}
