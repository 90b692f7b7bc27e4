package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"backlot/internal/tv"
)

// overlaid leaves out the claims that the desk, or the shared desk, has hidden or
// replaced: known by their ids, or by what they say.
func (s *Store) overlaid(ctx context.Context, v View, claims []tv.Claim) ([]tv.Claim, error) {
	things, err := query(ctx, s.read, word, `SELECT thing FROM overlays WHERE desk`+own+`AND thing >= 'claim:' AND thing < 'matter;'`, sql.Named("desk", v.desk()))
	if err != nil || len(things) == 0 {
		return claims, err
	}
	left := make(map[string]bool, len(things))
	for _, t := range things {
		left[t] = true
	}
	return slices.DeleteFunc(claims, func(c tv.Claim) bool { return left["claim:"+c.ID] || left[matter(c)] }), nil
}

// matter names a claim by where it stands and what it says, for when the article
// is read again and its claims have new ids. What another article says is another
// matter: whoever corrects a rumour does not mean tomorrow's announcement.
func matter(c tv.Claim) string {
	value, err := c.ValueJSON()
	if err != nil {
		value = []byte(fmt.Sprint(c.Value))
	}
	where := cmp.Or(tv.CanonicalURL(c.URL), c.Source+": "+c.Title)
	return fmt.Sprintf("matter:%s/%s/%d/%s/%s/%t", where, c.Show, c.Season, c.Kind, value, c.Negative)
}

// HideClaim takes a claim out of what the actor's desk reads, and keeps it out
// when the article is read again. A claim that the desk does not read is NotFound.
func (s *Store) HideClaim(ctx context.Context, by Actor, id string) error {
	c, err := s.claim(ctx, by, id)
	if err != nil {
		return err
	}
	return s.change(ctx, func(t *tx) error {
		if err := t.hideClaim(by, c); err != nil {
			return err
		}
		return t.record(by, "hide", "claim:"+id, c, nil)
	})
}

// UnhideClaim undoes HideClaim; it does nothing where the claim is not hidden.
func (s *Store) UnhideClaim(ctx context.Context, by Actor, id string) error {
	c, err := s.claim(ctx, by, id)
	if err != nil {
		return err
	}
	return s.change(ctx, func(t *tx) error {
		n, err := t.uncover(by, "claim:"+c.ID, matter(c))
		if err != nil || n == 0 {
			return err
		}
		return t.record(by, "unhide", "claim:"+id, nil, c)
	})
}

// claim finds a claim that a desk reads, hidden or not.
func (s *Store) claim(ctx context.Context, by Actor, id string) (tv.Claim, error) {
	c, err := one(query(ctx, s.read, scanClaim, claimByID, View{Desk: by.desk()}.args(sql.Named("id", id))...))
	if errors.Is(err, errNone) {
		err = gone("claim")
	}
	return c, err
}

const claimByID = `SELECT` + claimColumns + `
	FROM claims c CROSS JOIN articles a ON a.key = c.article AND a.version = c.version JOIN shows s ON s.key = c.show` + claimJoins + `
	WHERE c.id = :id AND` + visible

// overlay hides a thing from a desk.
func (t *tx) overlay(by Actor, thing string) error {
	if _, err := t.run(`INSERT INTO overlays (desk, thing, field, value) VALUES (?, ?, 'hidden', 'true') ON CONFLICT DO NOTHING`, by.desk(), thing); err != nil {
		return err
	}
	return t.marked("claims")
}

// uncover undoes overlay, and counts what was hidden.
func (t *tx) uncover(by Actor, things ...string) (int, error) {
	n, err := t.run(`DELETE FROM overlays WHERE desk = ? AND field = 'hidden' AND thing IN (SELECT value FROM json_each(?))`, by.desk(), asJSON(things))
	if err != nil {
		return 0, err
	}
	return n, t.marked("claims")
}

// Hidden reports whether a desk has hidden a shared article.
func (s *Store) Hidden(ctx context.Context, desk, article string) (bool, error) {
	n, err := one(query(ctx, s.read, number, `SELECT count(*) FROM overlays WHERE desk = ? AND thing = ? AND field = 'hidden'`, View{Desk: desk}.desk(), "article:"+article))
	return n > 0, err
}
