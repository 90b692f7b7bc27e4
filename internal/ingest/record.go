package ingest

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"

	"golang.org/x/net/html"

	"backlot/internal/names"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// Catalogue is the outlet of the records that come from TVmaze.
const Catalogue = "TVmaze"

// Bounds on what is taken of one show.
const (
	mostCast     = 200
	mostCrew     = 200
	mostSeasons  = 100
	mostEpisodes = 500 // the newest
	mostAkas     = 40
	longestName  = 200 // characters
)

// Record is what the catalogue says of a show as one article: a line of text a
// fact, and claims that quote the lines. As is the show it is here; without an id
// it is made. The record is dated by when the catalogue's entry was last touched,
// and speaks as of that day: an entry nobody keeps does not pass for news.
func (s CatalogueShow) Record(as tv.Show, today tv.Date) sqlite.Record {
	day := today
	if s.Updated > 0 && s.Updated < 1<<40 {
		if d := tv.DayOf(time.Unix(s.Updated, 0).UTC()); plausible(d, today) {
			day = d
		}
	}
	w := recording{show: as.Name, day: day, since: day}
	if d := calendarDay(s.Premiered); !d.IsZero() && d.First().Before(day.First()) {
		w.since = d
	}
	w.seasons(s)
	w.whole(s)
	w.cast(s.Embedded.Cast)
	w.crew(s.Embedded.Crew)
	w.episodes(s.Embedded.Episodes)
	w.akas(s.Embedded.Akas)
	r := sqlite.Record{Number: s.ID, Episodes: w.told, Names: w.names}
	r.Article = tv.Article{Kind: tv.Record, Title: say("catalogue.title", "show", as.Name), Source: Catalogue, URL: s.page(), Published: day, Text: w.text.String()}
	r.Claims, r.Shows = w.claims, []string{cmp.Or(as.ID, as.Name)}
	if as.ID == "" {
		r.NewShows = []tv.Show{as}
	}
	for i := range r.Claims {
		r.Claims[i].Show = as.ID
	}
	return r
}

// New is the show as it is made here where nobody knows it yet.
func (s CatalogueShow) New() tv.Show {
	made := tv.Show{Name: tidy(s.Name), Network: s.where()}
	if d := calendarDay(s.Premiered); !d.IsZero() {
		made.Year = d.Year()
	}
	return made
}

// page is the address at which people read the catalogue's entry.
func (s CatalogueShow) page() string {
	if u, err := url.Parse(s.URL); err == nil && site(u) == "tvmaze.com" && strings.HasPrefix(u.Path, fmt.Sprintf("/shows/%d/", s.ID)) {
		return "https://www.tvmaze.com" + u.EscapedPath()
	}
	return fmt.Sprintf("https://www.tvmaze.com/shows/%d/%s", s.ID, names.Slug(tidy(s.Name)))
}

// recording is a record being written.
type recording struct {
	show   string
	day    tv.Date
	since  tv.Date // from when on what the catalogue gives without a day has been so
	text   strings.Builder
	claims []tv.Claim
	told   []sqlite.Episode
	names  []sqlite.Called
	said   map[string]bool
}

// line writes one line, and gives its place; a line that stands there already is
// not written again.
func (w *recording) line(key string, blanks ...any) (quote string, start, end int) {
	quote = say(key, append([]any{"show", w.show}, blanks...)...)
	if w.said[quote] {
		return "", 0, 0
	}
	if w.said == nil {
		w.said = map[string]bool{}
	}
	w.said[quote] = true
	start = w.text.Len()
	w.text.WriteString(quote)
	end = w.text.Len()
	w.text.WriteByte('\n')
	return quote, start, end
}

// claim writes a line and the claim that rests on it, if it is one.
func (w *recording) claim(c tv.Claim, key string, blanks ...any) {
	c.ShowName, c.Certainty, c.Rule, c.AsOf = w.show, tv.Confirmed, "tvmaze", cmp.Or(c.AsOf, w.day)
	if c.Check() != nil {
		return
	}
	if c.Quote, c.Start, c.End = w.line(key, blanks...); c.Quote != "" {
		w.claims = append(w.claims, c)
	}
}

// seasons tells first and last days and how many episodes there are. That a season
// has no first day yet is told of the last one only: of older ones it is a gap in
// the catalogue.
func (w *recording) seasons(s CatalogueShow) {
	list := slices.DeleteFunc(slices.Clone(s.Embedded.Seasons), func(l seasonLine) bool { return l.Number < 1 || l.Number > 999 })
	slices.SortStableFunc(list, func(a, b seasonLine) int { return a.Number - b.Number })
	if len(list) > mostSeasons {
		list = list[len(list)-mostSeasons:]
	}
	for i, l := range list {
		first, last := calendarDay(l.PremiereDate), calendarDay(l.EndDate)
		switch {
		case !first.IsZero():
			w.claim(tv.Claim{Season: l.Number, Kind: tv.Premiere, Value: tv.Value{Date: first}}, w.tense(first, "catalogue.premiere", "catalogue.premiere.ahead"), "n", l.Number, "date", first)
		case i == len(list)-1 && s.Status != "Ended":
			w.claim(tv.Claim{Season: l.Number, Kind: tv.Premiere, Negative: true}, "catalogue.no-premiere", "n", l.Number)
		}
		if !last.IsZero() && last.Compare(first) >= 0 {
			w.claim(tv.Claim{Season: l.Number, Kind: tv.Finale, Value: tv.Value{Date: last}}, w.tense(last, "catalogue.finale", "catalogue.finale.ahead"), "n", l.Number, "date", last)
		}
		if !first.IsZero() && !first.First().After(w.day.First()) && s.goesOn(l, w.day) {
			w.claim(tv.Claim{Season: l.Number, Kind: tv.Stage, Value: tv.Value{Text: tv.Airing}}, "catalogue.airing", "n", l.Number)
		}
		w.claim(tv.Claim{Season: l.Number, Kind: tv.Episodes, Value: tv.Value{Number: l.EpisodeOrder}}, "catalogue.episodes", "n", l.Number, "count", l.EpisodeOrder)
	}
}

// goesOn reports whether a season that has begun is still being shown on a day: it
// has an episode then or later.
func (s CatalogueShow) goesOn(l seasonLine, day tv.Date) bool {
	if last := calendarDay(l.EndDate); !last.IsZero() {
		return !last.First().Before(day.First())
	}
	return slices.ContainsFunc(s.Embedded.Episodes, func(e episodeLine) bool {
		d := calendarDay(e.Airdate)
		return e.Season == l.Number && e.Number > 0 && !d.IsZero() && !d.First().Before(day.First())
	})
}

// tense is the key for what has been, or for what is still to come.
func (w *recording) tense(d tv.Date, been, ahead string) string {
	if d.First().After(w.day.First()) {
		return ahead
	}
	return been
}

// whole tells of the show as a whole.
func (w *recording) whole(s CatalogueShow) {
	if name := s.where(); name != "" {
		w.claim(tv.Claim{Kind: tv.OnNetwork, Value: tv.Value{Text: name}}, "catalogue.network", "network", name)
	}
	ended := calendarDay(s.Ended)
	switch {
	case s.Status == "Ended" && !ended.IsZero() && !ended.First().After(w.day.First()):
		w.claim(tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: tv.Ended}, When: ended}, "catalogue.ended.on", "date", ended)
	case s.Status == "Ended":
		w.claim(tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: tv.Ended}}, "catalogue.ended")
	case s.Status == "In Development":
		w.claim(tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: tv.InDevelopment}}, "catalogue.in-development")
	}
}

// cast tells who plays whom. The catalogue does not say since when or until when,
// so it is told as of the show's first day: who has left since is not brought back.
func (w *recording) cast(list []castLine) {
	for _, l := range list[:min(len(list), mostCast)] {
		person, character := tidy(l.Person.Name), tidy(l.Character.Name)
		c := tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: person, Character: character, Change: tv.Stars}, AsOf: w.since}
		key := "catalogue.cast"
		switch {
		case person == "":
			continue
		case l.Self || character == "" || character == person:
			c.Value.Character, key = "", "catalogue.self"
		case l.Voice:
			c.Detail, key = "voice", "catalogue.voice"
		}
		w.claim(c, key, "person", person, "character", character, "date", w.since)
	}
}

func (w *recording) crew(list []crewLine) {
	for _, l := range list[:min(len(list), mostCrew)] {
		person, role := tidy(l.Person.Name), strings.ToLower(tidy(l.Type))
		w.claim(tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: person, Role: role}, AsOf: w.since}, "catalogue.crew", "person", person, "role", role, "date", w.since)
	}
}

// episodes tells the days of the newest episodes. Titles stand on lines of their
// own, because they may give away what the day does not.
func (w *recording) episodes(list []episodeLine) {
	list = slices.DeleteFunc(slices.Clone(list), func(l episodeLine) bool {
		return l.Season < 1 || l.Season > 999 || l.Number < 0 || l.Number > 9999 || calendarDay(l.Airdate).IsZero()
	})
	slices.SortStableFunc(list, func(a, b episodeLine) int {
		return cmp.Or(strings.Compare(a.Airdate, b.Airdate), a.Season-b.Season, a.Number-b.Number)
	})
	for _, l := range list[max(0, len(list)-mostEpisodes):] {
		day, title := calendarDay(l.Airdate), tidy(l.Name)
		e := sqlite.Episode{Season: l.Season, Number: l.Number, Title: title, Day: day}
		if at, err := time.Parse(time.RFC3339, l.Airstamp); err == nil && l.Airtime != "" && at.Sub(day.First()).Abs() < 3*24*time.Hour {
			e.At = at.UTC()
		}
		key := w.tense(day, "catalogue.episode", "catalogue.episode.ahead")
		if l.Number == 0 {
			key = w.tense(day, "catalogue.special", "catalogue.special.ahead")
		}
		if e.Quote, e.Start, e.End = w.line(key, "n", l.Season, "episode", l.Number, "date", day); e.Quote == "" {
			continue
		}
		w.told = append(w.told, e)
		if title != "" && l.Number > 0 {
			w.line("catalogue.called", "n", l.Season, "episode", l.Number, "title", title)
		}
	}
}

func (w *recording) akas(list []akaLine) {
	for _, l := range list[:min(len(list), mostAkas)] {
		name := tidy(l.Name)
		if name == "" || names.Fold(name) == "" || names.Fold(name) == names.Fold(w.show) {
			continue
		}
		if quote, _, _ := w.line("catalogue.aka", "name", name); quote != "" {
			w.names = append(w.names, sqlite.Called{Name: name, Quote: quote})
		}
	}
}

// tidy makes one plain line of what somebody else wrote: without HTML, control
// characters and marks of direction, and no longer than a name is.
func tidy(s string) string {
	if strings.ContainsAny(s, "<&") {
		if nodes, err := html.ParseFragment(strings.NewReader(s), nil); err == nil {
			var b strings.Builder
			for _, n := range nodes {
				if n.Type == html.TextNode {
					b.WriteString(n.Data)
				}
				b.WriteString(textOf(n))
			}
			s = b.String()
		}
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r), r == unicode.ReplacementChar, r == 0xFEFF:
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	return clipped(s, longestName)
}

// calendarDay reads a day as the catalogue writes it; whatever cannot be a day of
// television is none.
func calendarDay(s string) tv.Date {
	d, err := tv.ParseDate(s)
	if err != nil || !d.IsDay() || d.Year() < 1900 || d.Year() > 2100 {
		return ""
	}
	return d
}
