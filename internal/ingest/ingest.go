// Package ingest is where articles come from: what an editor pastes, files, the
// starter library. It checks what comes in, has it read, and hands it to the
// store. It knows neither who may do that nor what is said about it.
package ingest

import (
	"errors"
	"strconv"
	"strings"

	"backlot/internal/dates"
	"backlot/internal/library"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// Paste is an article as an editor hands it over. The text may begin with front
// matter, which fills what the other fields leave open.
type Paste struct {
	Title   string
	Source  string
	Address string
	Date    string // in any form dates.Parse reads; "" where unknown
	Text    string
	Shows   []string // as typed; empty where the text is to tell
	File    string   // the file's name, for messages; "" where it was pasted
	Ours    bool     // the operator's own file: what it calls a correction is one
	Foreign bool     // the text is no editor's: nothing in it is front matter or a reviewed claim
}

// Limits on the lines that go with an article, in characters.
const (
	longestTitle   = 300
	longestSource  = 120
	longestAddress = 2000
)

// Article checks a paste and makes an article of it. An article without a day
// takes today's and says that it is undated.
func (p Paste) Article(today tv.Date) (library.Article, error) {
	a, err := p.parse()
	if err != nil {
		return a, told(err)
	}
	if err := p.check(&a, today); err != nil {
		return a, err
	}
	if len(p.Shows) > 0 {
		a.Shows = p.Shows
	}
	return a, nil
}

// check puts in what stands in the boxes, and holds the lines that go with the
// article to their limits.
func (p Paste) check(a *library.Article, today tv.Date) error {
	for _, f := range []struct {
		into  *string
		typed string
		name  string
		max   int
	}{{&a.Title, p.Title, "title", longestTitle}, {&a.Source, p.Source, "source", longestSource}, {&a.URL, p.Address, "address", longestAddress}} {
		if typed := strings.Join(strings.Fields(f.typed), " "); typed != "" {
			*f.into = typed
		}
		if n := len([]rune(*f.into)); n > f.max {
			return &tv.Error{Kind: tv.Invalid, Message: say("error.long", "option", f.name, "n", n), Hint: say("error.long.hint", "max", f.max)}
		}
	}
	if a.URL != "" && tv.CanonicalURL(a.URL) == "" {
		return &tv.Error{Kind: tv.Invalid, Message: say("error.address", "value", a.URL), Hint: say("error.address.hint")}
	}
	for i := range a.Claims {
		a.Claims[i].Correction = a.Claims[i].Correction && p.Ours
	}
	if a.Kind == "" {
		a.Kind = tv.News
	}
	return p.day(a, today)
}

// parse reads the text. What somebody else wrote is text and no more, whatever it
// looks like.
func (p Paste) parse() (library.Article, error) {
	if !p.Foreign {
		return library.ParseArticle(p.File, []byte(p.Text))
	}
	return library.Article{Article: tv.Article{Kind: tv.News, Text: p.Text, Undated: true}}, library.Check([]byte(p.Text))
}

// day settles when the article was published. The future begins the day after
// tomorrow: it may be tomorrow already where the article was written.
func (p Paste) day(a *library.Article, today tv.Date) error {
	if typed := strings.TrimSpace(p.Date); typed != "" {
		d, err := dates.ParsePast(typed, today)
		if err != nil {
			return &tv.Error{Kind: tv.Invalid, Message: say("error.day", "value", typed), Hint: say("error.day.hint")}
		}
		a.Published, a.Undated = d, false
	}
	if !a.Published.IsZero() && a.Published.Last().Year() < earliest {
		return &tv.Error{Kind: tv.Invalid, Message: say("error.published-early", "date", a.Published, "year", strconv.Itoa(earliest)), Hint: say("error.published-future.hint")}
	}
	if a.Published.IsZero() {
		a.Published, a.Undated = today, true
		return nil
	}
	if a.Published.First().After(today.First().AddDate(0, 0, 1)) {
		return &tv.Error{Kind: tv.Invalid, Message: say("error.future", "date", a.Published), Hint: say("error.published-future.hint")}
	}
	return nil
}

// told makes of a mistake in a text an error that a person reads.
func told(err error) error {
	var m library.Mistake
	if !errors.As(err, &m) {
		return err
	}
	return &tv.Error{Kind: tv.Invalid, Message: strings.TrimSpace(strings.TrimSuffix(err.Error(), m.Hint)), Hint: m.Hint, Err: m.Err}
}

func say(key string, blanks ...any) string { return reply.Say(key, blanks...).String() }
