package sqlite

import (
	"context"
	"database/sql"
	"fmt"
)

// PremieringFrom are the ids of the shows of which some article that the view
// reads gives a first day in a year or later. Which of those leads is weighed by
// whoever asks.
func (s *Store) PremieringFrom(ctx context.Context, v View, year int) ([]string, error) {
	return query(ctx, s.read, word, premiering, v.args(sql.Named("from", fmt.Sprintf(`"%04d`, year)))...)
}

// A value is kept as JSON: a date between quotes, which sorts as dates do, or
// null, which sorts behind them all.
const premiering = `
	SELECT DISTINCT s.id FROM claims c CROSS JOIN articles a ON a.key = c.article AND a.version = c.version JOIN shows s ON s.key = c.show
	WHERE c.kind = 'premiere' AND c.value >= :from AND c.value <> 'null' AND s.desk` + own + ` AND` + visible + `ORDER BY 1`
