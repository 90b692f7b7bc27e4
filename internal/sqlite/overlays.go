package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"backlot/internal/tv"
)

// overlay is what a desk changed on a claim of the shared desk.
type overlay struct{ thing, field, value string }

// overlaid leaves out the claims that the desk has hidden and puts in what it
// has replaced, known by id or by what they say.
func (s *Store) overlaid(ctx context.Context, v View, claims []tv.Claim) ([]tv.Claim, error) {
	if v.desk() == tv.SharedDesk {
		return claims, nil
	}
	rows, err := query(ctx, s.read, func(rows *sql.Rows) (o overlay, err error) {
		return o, rows.Scan(&o.thing, &o.field, &o.value)
	}, `SELECT thing, field, value FROM overlays WHERE desk = ? AND thing >= 'claim:' AND thing < 'matter;'`, v.desk())
	if err != nil || len(rows) == 0 {
		return claims, err
	}
	by := make(map[string]overlay, len(rows))
	for _, o := range rows {
		by[o.thing] = o
	}
	kept := claims[:0]
	for _, c := range claims {
		o, ok := by["claim:"+c.ID]
		if !ok {
			o, ok = by[matter(c)]
		}
		if ok && o.field == "hidden" {
			continue
		}
		if ok {
			if err := json.Unmarshal([]byte(o.value), &c); err != nil {
				return nil, fmt.Errorf("what replaces claim %s: %w", c.ID, err)
			}
		}
		kept = append(kept, c)
	}
	return kept, nil
}

// matter names a claim by what it says, for when the article is read again and
// its claims have new ids.
func matter(c tv.Claim) string {
	value, err := c.ValueJSON()
	if err != nil {
		value = []byte(fmt.Sprint(c.Value))
	}
	return fmt.Sprintf("matter:%s/%d/%s/%s/%t", c.Show, c.Season, c.Kind, value, c.Negative)
}
