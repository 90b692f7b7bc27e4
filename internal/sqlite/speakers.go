package sqlite

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// ClaimsBySpeaker are the claims of which somebody is named as who says so, alone
// or among others ("Tim Cook, Apple"), by any of their names.
func (s *Store) ClaimsBySpeaker(ctx context.Context, v View, called ...string) ([]tv.Claim, error) {
	all, err := query(ctx, s.read, word, everySpeaker)
	if err != nil {
		return nil, err
	}
	var speakers []string
	for _, by := range all {
		folded := " " + names.Fold(by) + " "
		if slices.ContainsFunc(called, func(name string) bool {
			name = names.Fold(name)
			return name != "" && strings.Contains(folded, " "+name+" ")
		}) {
			speakers = append(speakers, by)
		}
	}
	if len(speakers) == 0 {
		return nil, nil
	}
	return s.claims(ctx, v, claimsBySpeaker, sql.Named("speakers", asJSON(speakers)))
}

// everySpeaker steps from one name to the next in the index, so that it reads as
// many rows as there are names, not as there are claims. Who has spoken only
// where the view does not read is found here, and has no claim in the answer.
const everySpeaker = `
	WITH RECURSIVE f (speaker) AS (
		SELECT min(speaker) FROM claims WHERE speaker <> ''
		UNION ALL SELECT (SELECT min(c.speaker) FROM claims c WHERE c.speaker > f.speaker AND c.speaker <> '') FROM f WHERE f.speaker IS NOT NULL)
	SELECT speaker FROM f WHERE speaker IS NOT NULL`

const claimsBySpeaker = `SELECT` + claimColumns + `
	FROM json_each(:speakers) j CROSS JOIN claims c ON c.speaker = j.value AND c.speaker <> ''
	CROSS JOIN articles a ON a.key = c.article AND a.version = c.version
	JOIN shows s ON s.key = c.show` + claimJoins + `
	WHERE s.desk` + own + ` AND` + visible

// ShowsWith are the ids of the shows of which one of some articles claims something
// of a kind.
func (s *Store) ShowsWith(ctx context.Context, v View, kind tv.Kind, articles []string) ([]string, error) {
	return query(ctx, s.read, word, showsWith, v.args(sql.Named("kind", kind), sql.Named("articles", asJSON(append([]string{}, articles...))))...)
}

const showsWith = `
	SELECT DISTINCT s.id FROM json_each(:articles) j CROSS JOIN articles a ON a.id = j.value
	CROSS JOIN claims c ON c.article = a.key AND c.version = a.version AND c.kind = :kind JOIN shows s ON s.key = c.show
	WHERE s.desk` + own + ` AND` + visible + `ORDER BY 1`
