package sqlite

import (
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// filing is articles being written to a desk in one transaction.
type filing struct {
	*tx
	desk    string
	deskKey int64
	origin  string // the library they come with, "" for none

	// what was found or made in this transaction
	parts  map[int64][]*part
	shows  map[string]showRef // by what they were named
	people map[namedIn]int64
}

// namedIn is a name of somebody in a show.
type namedIn struct {
	show int64
	name string
}

// forget has everything looked up again.
func (f *filing) forget() {
	f.parts, f.shows, f.people = map[int64][]*part{}, map[string]showRef{}, map[namedIn]int64{}
}

func (t *tx) filing(desk, origin string) (*filing, error) {
	key, err := t.deskKey(desk)
	f := &filing{tx: t, desk: desk, deskKey: key, origin: origin}
	f.forget()
	return f, err
}

// deskKey finds the desk's key, and makes the desk at its first change.
func (t *tx) deskKey(desk string) (int64, error) {
	if _, err := t.run(`INSERT INTO desks (id) VALUES (?) ON CONFLICT DO NOTHING`, desk); err != nil {
		return 0, err
	}
	n, err := one(query(t.ctx, t, number, `SELECT key FROM desks WHERE id = ?`, desk))
	return int64(n), err
}

// showRef is a show that an article is about; its key is 0 while it is only
// proposed.
type showRef struct {
	key      int64
	id, name string
}

// file writes an article that is not there yet, with its text and claims, as a draft.
// Its claims name shows; people and characters are found when it is published.
func (f *filing) file(e Entry, digest string) (key int64, err error) {
	known, err := f.showsOf(e)
	if err != nil {
		return 0, err
	}
	key, err = f.put(`INSERT INTO articles (id, desk, kind, state, title, source, url, canonical, published, undated, day, added, added_by, origin, digest)
		VALUES (?, ?, ?, 'draft', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, e.ID, f.desk, e.Kind, e.Title, e.Source, e.URL, tv.CanonicalURL(e.URL),
		e.Published, e.Undated, dayNumber(e.Published), moment(f.now), e.AddedBy, f.origin, digest)
	if err != nil {
		return 0, err
	}
	if _, err = f.run(`INSERT INTO article_versions (article, version, text, added, near) VALUES (?, 1, ?, ?, ?)`, key, e.Text, moment(f.now), int64(tv.LikenessOf(e.Text))); err != nil {
		return 0, err
	}
	if err = f.fileShows(key, e, known); err != nil {
		return 0, err
	}
	seen := map[string]bool{}
	for _, c := range e.Claims {
		show := known[claimShow(c)]
		c.Show, c.ShowName = show.id, show.name
		if c.ID = tv.ClaimID(e.ID, 1, c); seen[c.ID] {
			continue // the same thing said in the same sentence
		}
		seen[c.ID] = true
		if err = f.fileClaim(key, 1, show.key, c); err != nil {
			return 0, err
		}
	}
	for _, name := range e.Unsettled {
		if _, err = f.run(`INSERT INTO unsettled (article, name) VALUES (?, ?) ON CONFLICT DO NOTHING`, key, name); err != nil {
			return 0, err
		}
	}
	return key, nil
}

func (f *filing) fileShows(key int64, e Entry, known map[string]showRef) error {
	for _, show := range known {
		if show.key == 0 {
			continue
		}
		if _, err := f.run(`INSERT INTO article_shows (show, day, article) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`, show.key, dayNumber(e.Published), key); err != nil {
			return err
		}
	}
	for _, n := range e.NewShows {
		if show := known[n.Name]; show.key != 0 || show.name != n.Name {
			continue // there is one of that name, or it is proposed in another spelling
		}
		if _, err := f.run(`INSERT INTO proposed_shows (article, id, name, network, year, about, names) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
			key, known[n.Name].id, n.Name, n.Network, n.Year, n.About, asJSON(append([]string{}, n.Names...))); err != nil {
			return err
		}
	}
	return nil
}

func (f *filing) fileClaim(article int64, version int, show int64, c tv.Claim) error {
	value, err := c.ValueJSON()
	if err != nil {
		return err
	}
	_, err = f.run(`INSERT INTO claims (id, article, version, show, show_name, season, kind, value, certainty, negative, plan, speaker, as_of, happens,
			detail, quote, from_byte, to_byte, spoiler, rule, correction)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		c.ID, article, version, orNull(show), c.ShowName, c.Season, c.Kind, string(value), c.Certainty, c.Negative, c.Plan, c.By, c.AsOf, c.When,
		c.Detail, c.Quote, c.Start, c.End, c.Spoiler.String(), c.Rule, c.Correction)
	return err
}

func claimShow(c tv.Claim) string {
	if c.Show != "" {
		return c.Show
	}
	return c.ShowName
}

// showsOf finds every show that an entry names, by the words it names it with.
func (f *filing) showsOf(e Entry) (map[string]showRef, error) {
	known := map[string]showRef{}
	fresh := map[string]showRef{}
	for _, n := range e.NewShows {
		if show, ok := fresh[names.Fold(n.Name)]; ok { // proposed twice, in two spellings
			known[n.Name] = show
			continue
		}
		show, err := f.show(n.Name)
		if errors.Is(err, errNone) {
			show, err = showRef{id: names.Slug(n.Name), name: n.Name}, nil
		}
		if err != nil {
			return nil, err
		}
		known[n.Name] = show
		for _, name := range append([]string{n.Name, n.ID, show.id}, n.Names...) {
			fresh[names.Fold(name)] = show
		}
	}
	wanted := append([]string{}, e.Shows...)
	for _, c := range e.Claims {
		wanted = append(wanted, claimShow(c))
	}
	for _, w := range wanted {
		if _, ok := known[w]; ok {
			continue
		}
		show, ok := fresh[names.Fold(w)]
		if !ok {
			var err error
			if show, err = f.show(w); errors.Is(err, errNone) {
				return nil, &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("I know no show called %q.", w),
					Hint: "Choose one of those I know, or make it together with the article."}
			} else if err != nil {
				return nil, err
			}
		}
		known[w] = show
	}
	return known, nil
}

// show finds a show that the desk reads, by id, name or another name; the
// desk's own first. It gives errNone where there is none.
func (f *filing) show(w string) (showRef, error) {
	if strings.TrimSpace(w) == "" {
		return showRef{}, &tv.Error{Kind: tv.Invalid, Message: "A claim or an article names no show.", Hint: "Say which show it is about."}
	}
	if ref, ok := f.shows[w]; ok {
		return ref, nil
	}
	ref, err := one(query(f.ctx, f, func(rows *sql.Rows) (s showRef, err error) {
		return s, rows.Scan(&s.key, &s.id, &s.name)
	}, `SELECT key, id, name FROM (
			SELECT s.key, s.id, s.name, 1 AS way, s.desk FROM shows s WHERE s.id = :w AND s.desk`+own+`
			UNION ALL SELECT s.key, s.id, s.name, 2, s.desk FROM shows s WHERE s.folded = :folded AND s.desk`+own+`
			UNION ALL SELECT s.key, s.id, s.name, 3, s.desk FROM other_names o JOIN shows s ON s.key = o.show
				WHERE o.folded = :folded AND o.desk`+own+` AND s.desk`+own+`)
		ORDER BY way, desk = :desk DESC, id LIMIT 1`,
		sql.Named("w", w), sql.Named("folded", names.Fold(w)), sql.Named("desk", f.desk)))
	if err == nil && f.many {
		f.shows[w] = ref
	}
	return ref, err
}

// orNull keeps a key that is not known as null.
func orNull(key int64) any {
	if key == 0 {
		return nil
	}
	return key
}
