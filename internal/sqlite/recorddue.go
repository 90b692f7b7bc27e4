package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"backlot/internal/tv"
)

// Due lists the records of a catalogue that were last asked for before a time, or
// before another one where the show has ended, the longest ago first, with the desk
// of each.
func (s *Store) Due(ctx context.Context, before, ended time.Time, limit int) ([]DueRecord, error) {
	return query(ctx, s.read, func(rows *sql.Rows) (d DueRecord, err error) {
		return d, rows.Scan(&d.Desk, &d.Number, &d.Show.ID, &d.Show.Name)
	}, `SELECT a.desk, c.number, s.id, s.name FROM catalogue c CROSS JOIN articles a ON a.key = c.article
		JOIN article_shows x ON x.article = a.key JOIN shows s ON s.key = x.show
		WHERE c.asked < ? AND a.state = 'published' AND (c.asked < ? OR NOT EXISTS (
			SELECT 1 FROM claims e WHERE e.article = a.key AND e.version = a.version AND e.kind = 'stage' AND e.value = '"ended"'))
		ORDER BY c.asked, c.article LIMIT ?`, moment(before), moment(ended), limit)
}

// DueRecord is a record that a catalogue may have something new for.
type DueRecord struct {
	Desk   string
	Number int
	Show   tv.Show
}

// PutOff notes that a catalogue was asked for a record and had nothing that could
// be used, so that it is asked for the others first.
func (s *Store) PutOff(ctx context.Context, desk string, number int) error {
	return s.change(ctx, func(t *tx) error {
		_, err := t.run(`UPDATE catalogue SET asked = ? WHERE number = ? AND article IN (SELECT key FROM articles WHERE desk = ?)`, moment(t.now), number, desk)
		return err
	})
}

// RecordedShow is the show that a desk's record of a number is of.
func (s *Store) RecordedShow(ctx context.Context, desk string, number int) (show tv.Show, ok bool, err error) {
	show, err = one(query(ctx, s.read, scanShow, `SELECT`+showColumns+`FROM catalogue c CROSS JOIN articles a ON a.key = c.article
		JOIN article_shows x ON x.article = a.key JOIN shows s ON s.key = x.show
		WHERE c.number = :number AND a.desk = :desk AND a.state <> 'discarded' LIMIT 1`, sql.Named("number", number), sql.Named("desk", View{Desk: desk}.desk())))
	if errors.Is(err, errNone) {
		return show, false, nil
	}
	return show, err == nil, err
}
