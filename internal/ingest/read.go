package ingest

import (
	"context"
	"strings"

	"backlot/internal/glean"
	"backlot/internal/library"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// newShow before a show's name says that it is none of those known.
const newShow = "new:"

// Reading is an article with what was read out of it, ready for the store.
type Reading struct {
	Entry sqlite.Entry
	New   []glean.Proposal // names that nobody here knows, and that publishing would make
	Found []glean.ShowFound
}

// Read has an article read with what the desk knows, and makes an entry of it. A
// show that the article's front matter or the editor names is made with it where
// nobody knows it; one that is only found in the text is proposed, and made
// where newShows says so. Reviewed claims that come with the article are taken
// as they stand.
func Read(ctx context.Context, store *sqlite.Store, desk string, a library.Article, newShows bool) (Reading, error) {
	known, err := learnedFor(ctx, store, desk, a)
	if err != nil {
		return Reading{}, err
	}
	return read(known, a, newShows)
}

// read is Read with what is known.
func read(known glean.Library, a library.Article, newShows bool) (Reading, error) {
	r := Reading{Entry: sqlite.Entry{Article: a.Article, Claims: a.Claims}}
	var subjects []string
	for _, typed := range a.Shows {
		show, fresh, err := settle(known.Index, typed)
		if err != nil {
			return r, err
		}
		if fresh {
			r.Entry.NewShows = append(r.Entry.NewShows, show)
		}
		r.Entry.Shows = append(r.Entry.Shows, show.ID)
		subjects = append(subjects, show.Name)
	}
	reading := glean.Read(glean.Article{
		Title: a.Title, Text: a.Text, Source: a.Source, URL: a.URL, Published: a.Published, Shows: subjects,
	}, with(known, r.Entry.NewShows))
	for _, s := range reading.Sentences {
		r.Entry.Sentences = append(r.Entry.Sentences, [2]int{s.Start, s.End})
	}
	r.New, r.Found = reading.New, reading.Shows
	if len(a.Claims) > 0 {
		return r, nil
	}
	r.take(reading, newShows)
	return r, nil
}

// take keeps the claims about shows that are known or are to be made.
func (r *Reading) take(reading glean.Reading, newShows bool) {
	made := map[string]bool{}
	for _, s := range r.Entry.NewShows {
		made[s.Name] = true
	}
	for _, s := range reading.Shows {
		if !s.Known && newShows && !made[s.Name] {
			made[s.Name] = true
			r.Entry.NewShows = append(r.Entry.NewShows, tv.Show{ID: names.Slug(s.Name), Name: s.Name})
		}
		if !s.Known && !made[s.Name] {
			r.Entry.Unsettled = append(r.Entry.Unsettled, s.Name)
		}
	}
	for _, c := range reading.Claims {
		if c.Show != "" || made[c.ShowName] {
			r.Entry.Claims = append(r.Entry.Claims, c)
		}
	}
}

// settle finds the show that is meant by what an editor typed, or makes a new
// one. What is only like a known name is asked back.
func settle(index *names.Index, typed string) (show tv.Show, fresh bool, err error) {
	typed = strings.TrimSpace(typed)
	a := index.Resolve(typed, names.Show)
	if id, ok := strings.CutPrefix(typed, "#"); ok && (a.One == nil || a.One.How != names.Exact) {
		for _, e := range index.Things(id, names.Show) {
			return tv.Show{ID: e.ID, Name: e.Name}, false, nil
		}
		return show, false, &tv.Error{Kind: tv.NotFound, Message: say("error.gone"), Hint: say("error.gone.hint")}
	}
	if name, ok := strings.CutPrefix(typed, newShow); ok {
		name = strings.TrimSpace(name)
		if names.Fold(name) == "" {
			return show, false, &tv.Error{Kind: tv.Invalid, Message: say("error.no-name"), Hint: say("error.no-name.hint")}
		}
		if a = index.Resolve(name, names.Show); a.One == nil || a.One.Entry.Name != name {
			return tv.Show{ID: names.Slug(name), Name: name}, true, nil
		}
	}
	switch {
	case a.One != nil && a.One.How != names.Fuzzy:
		return tv.Show{ID: a.One.Entry.ID, Name: a.One.Entry.Name}, false, nil
	case a.One != nil || len(a.Several) > 0:
		return show, false, meant(typed, a)
	}
	return tv.Show{ID: names.Slug(typed), Name: typed}, true, nil
}

// meant asks back which show is meant.
func meant(typed string, a names.Answer) error {
	e := &tv.Error{Kind: tv.Ambiguous, Option: "show"}
	several := a.Several
	if a.One != nil {
		several = []names.Match{*a.One}
	}
	var called []reply.Text
	for _, m := range several {
		e.Candidates = append(e.Candidates, tv.Candidate{ID: m.Entry.ID, Name: m.Entry.Name})
		called = append(called, reply.Words(m.Entry.Name))
	}
	e.Message = say("error.show-meant", "typed", typed, "names", reply.Either(called...))
	e.Hint = say("error.show-meant.hint", "typed", typed)
	return e
}

// About reads an article once more with the name of a further show, and gives the
// claims about that one.
func About(ctx context.Context, store *sqlite.Store, desk string, a tv.Article, shows []tv.Show, name string) ([]tv.Claim, error) {
	again := library.Article{Article: a, Shows: []string{newShow + name}}
	for _, s := range shows {
		again.Shows = append(again.Shows, newShow+s.Name)
	}
	r, err := Read(ctx, store, desk, again, false)
	if err != nil {
		return nil, err
	}
	var claims []tv.Claim
	for _, c := range r.Entry.Claims {
		if c.ShowName == name {
			claims = append(claims, c)
		}
	}
	return claims, nil
}
