package bot

import (
	"context"
	"slices"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var askCommand = Command{
	Name:        "ask",
	Description: "Ask a question in your own words: when is season 2 out, is Walken back, why was it delayed",
	Audience:    Members,
	Options: []Option{
		{Name: "question", Description: "Your question", Kind: Words, Required: true, Max: 500},
		{Name: "show", Description: "The show it is about, where the question does not say", Kind: Show, Max: 200},
		asOfOption,
	},
	Answers: true,
	Run:     runAsk,
}

// found is one question of several, and what was found.
type found struct {
	question ask.Question
	show     tv.Show       // zero where none was understood
	several  []names.Entry // shows that could be meant
	alike    []names.Entry // shows whose names are like what nobody here knows
	answer   answer.Answer
	known    *tv.Dossier  // of the show, without what is left in doubt
	named    string       // who nobody knows here and a sentence names, as that has it; the sentence is near then
	carriers []reply.Text // networks that are asked of, where nothing answers
}

// place is where and of what something is asked.
type place struct {
	sqlite.View
	show  tv.Show // that the asker names beside the question
	usual string  // the id of the show that is meant here where none is named
}

// find reads what was asked and answers each question in it.
func (b *Bot) find(ctx context.Context, question string, at place) ([]found, error) {
	index, err := b.Store.Names(ctx, at.Desk)
	if err != nil {
		return nil, err
	}
	o := ask.Options{Day: at.Day}
	if given := at.show; given.ID != "" {
		o.Show = names.Entry{Kind: names.Show, ID: given.ID, Name: given.Name, Main: true}
	}
	questions := ask.Read(question, index, o)
	if len(questions) == 0 {
		return nil, &tv.Error{Kind: tv.Invalid, Message: say("ask.no-question"), Hint: say("ask.no-question.hint")}
	}
	var list []found
	for _, q := range questions {
		added := q.About == ask.Anything && len(list) > 0
		if added && !q.Why {
			continue // what is added to a question is no question
		}
		f, err := b.findOne(ctx, q, at)
		if err != nil {
			return nil, err
		}
		if added && !f[0].answer.Known() {
			continue
		}
		for i := range f {
			f[i] = f[i].covered()
			f[i].alike = likeTitles(index, f[i])
		}
		list = append(list, f...)
	}
	return withoutPreface(list), nil
}

// findOne answers one question: about the show it names, else about the shows of
// whom it names.
func (b *Bot) findOne(ctx context.Context, q ask.Question, at place) ([]found, error) {
	var ids []string
	for _, e := range q.Show.Entries {
		ids = append(ids, e.ID)
	}
	if len(ids) > 1 {
		return []found{{question: q, several: q.Show.Entries[:min(mostMeant, len(ids))]}}, nil
	}
	var err error
	if len(ids) == 0 {
		if ids, err = b.showsOf(ctx, q, at); err != nil {
			return nil, err
		}
	}
	if len(ids) == 0 {
		return []found{{question: q}}, nil
	}
	if q.InUnknown() {
		return []found{{question: q.OfStranger()}}, nil // of another show that nobody here knows
	}
	var known, unknown []found
	for _, id := range ids {
		f, err := b.findIn(ctx, q, id, at.View)
		switch {
		case err != nil:
			return nil, err
		case f.answer.Known():
			known = append(known, f)
		default:
			unknown = append(unknown, f)
		}
	}
	if len(known) > 0 && (q.About == ask.Part || q.About == ask.Who) && q.Change == "" && q.Show.Typed == "" && q.SurnamesUnknown() && onlyForenames(q) {
		known = slices.DeleteFunc(known, func(f found) bool { return !tellsOf(f, q.Rest) }) // "colin pegg" is not Colin Farrell
	}
	if len(known) == 0 && q.Show.Typed == "" && at.usual != "" && !slices.Contains(ids, at.usual) && firstNames(q) {
		f, err := b.findIn(ctx, q.OfStranger(), at.usual, at.View)
		return []found{f}, err // whoever bears that name in another show is not meant here
	}
	if len(known) == 0 && q.Show.Typed == "" && q.SurnamesUnknown() {
		return []found{{question: q.OfStranger()}}, nil // a first name alone names no show
	}
	if len(known) == 0 {
		known = unknown[:1]
	}
	return known, nil
}

// mostMeant of the shows that one name may mean are offered.
const mostMeant = 5

// mostShows of somebody's are looked at where a question names none.
const mostShows = 3

// showsOf are the shows that those named in a question belong to. Where it names
// nobody, and no word that could be a name, it is the show that is meant here, or
// the only one there is.
func (b *Bot) showsOf(ctx context.Context, q ask.Question, at place) ([]string, error) {
	var ids []string
	seen := map[string]bool{}
	put := func(id string) {
		if id != "" && !seen[id] && len(ids) < mostShows {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	if q.About == ask.Anything && len(q.Rest) > 1 {
		return nil, nil // a name among words that ask nothing is no subject
	}
	for _, p := range q.People {
		for _, e := range p.Entries {
			if e.Kind == names.Character {
				put(e.Show)
				continue
			}
			claims, err := b.Store.ClaimsOfPerson(ctx, at.View, e.ID)
			if err != nil {
				return nil, err
			}
			for _, c := range claims {
				put(c.Show)
			}
		}
	}
	if len(q.People) > 0 {
		return ids, nil
	}
	if len(q.Rest) > 0 && !q.OfIt() {
		return b.showsByWords(ctx, q, at.View)
	}
	if at.usual != "" {
		return []string{at.usual}, nil
	}
	list, total, err := b.Store.Shows(ctx, at.View, 1, 0)
	if err != nil || total != 1 {
		return nil, err
	}
	return []string{list[0].Show.ID}, nil
}

// showsByWords are the shows of which words of a question tell that nobody here
// knows as a name: those of whoever said something, and those with a spin-off that
// an article tells of in these words.
func (b *Bot) showsByWords(ctx context.Context, q ask.Question, v sqlite.View) ([]string, error) {
	switch q.About {
	case ask.Quote, ask.Who:
		claims, err := b.Store.ClaimsBySpeaker(ctx, v, fullNames(q.Rest)...)
		if err != nil {
			return nil, err
		}
		if ids := showsOf(claims, ""); len(ids) > 0 {
			return ids[:min(mostShows, len(ids))], nil
		}
		return b.showsNaming(ctx, q, v)
	case ask.Plot, ask.Part:
		return b.showsNaming(ctx, q, v)
	case ask.Spinoff:
		found, err := b.Store.Search(ctx, v, nil, q.Rest, sentencesRead)
		if err != nil {
			return nil, err
		}
		var articles []string
		for _, s := range found {
			articles = append(articles, s.Article.ID)
		}
		ids, err := b.Store.ShowsWith(ctx, v, tv.Spinoff, articles)
		return ids[:min(mostShows, len(ids))], err
	}
	return nil, nil
}

// findIn answers a question about one show.
func (b *Bot) findIn(ctx context.Context, q ask.Question, id string, v sqlite.View) (found, error) {
	f := found{question: q}
	var err error
	if f.show, err = b.Store.Show(ctx, v, id); err != nil {
		return f, err
	}
	known, err := b.Store.Dossier(ctx, v, id)
	if err != nil {
		return f, err
	}
	if q, err = b.offshootMeant(ctx, q, known, v); err != nil {
		return f, err
	}
	q = answer.Meant(q, known)
	if q.Show.Typed != "" && onlyForenames(q) && !hasTo(known, q) {
		q = q.OfStranger() // a town, or somebody else of that name
	}
	f.question, f.known, f.answer = q, known.Sure(), b.answerTo(q, known)
	if f.answer.Anywhere && q.About == ask.Network && !q.Yes {
		return b.inOne(ctx, f, answer.Carriers, answer.ShownThere, v) // what is told may hold elsewhere alone
	}
	if f.answer.NotOn {
		return b.notOn(ctx, f, v)
	}
	if f.answer.Known() || f.answer.Corrects != "" {
		return f, nil
	}
	if f.carriers, err = b.carriers(ctx, q); err != nil {
		return f, err
	}
	if f, err = b.inText(ctx, f, v); err != nil || f.answer.Known() {
		return f, err
	}
	return b.byName(ctx, f, v)
}

func runAsk(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	at, stale := place{}, 0
	var err error
	if at.View, err = b.view(r); err != nil {
		return reply.Reply{}, err
	}
	if r.Arg("show") != "" {
		at.show, _, err = b.show(ctx, at.View, r, "show")
	} else {
		at.usual, err = b.usual(ctx, r.Asker)
	}
	if err == nil {
		stale, err = b.staleAge(ctx, r.Asker)
	}
	if err != nil {
		return reply.Reply{}, err
	}
	if answer, ok := b.chatted(ctx, at, r.Arg("question")); ok {
		return answer, nil
	}
	list, err := b.find(ctx, r.Arg("question"), at)
	if err != nil {
		return reply.Reply{}, err
	}
	list, as, err := b.findTaken(ctx, list, at)
	if err != nil {
		return reply.Reply{}, err
	}
	for _, f := range list {
		if g, ok := gapOf(f); ok {
			b.missing(ctx, r, at.View, g)
		}
	}
	answer := told(list, at.Day, stale)
	answer.Notes = append(as, answer.Notes...)
	for _, f := range list {
		for _, e := range append(f.several, f.alike...) {
			answer.Next = append(answer.Next, reply.Next{Label: reply.Words(e.Name), Request: r.With("show", "#"+e.ID), How: reply.Anew})
		}
	}
	if f := list[0]; len(list) == 1 && f.show.ID == "" && len(f.several)+len(f.alike) == 0 && f.namesNone() && !f.idle() {
		index, err := b.Store.Names(ctx, at.Desk)
		if err != nil {
			return reply.Reply{}, err
		}
		if shows := mostTold(index); len(shows) > 0 {
			answer.Next = append(answer.Next, pick(r, "show", shows))
		}
	}
	answer.Notes = append(answer.Notes, b.asOf(at.View)...)
	return answer, nil
}
