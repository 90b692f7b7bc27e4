package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"backlot/internal/tv"
)

// ClaimsOfPerson are the claims that name a person, about any show.
func (s *Store) ClaimsOfPerson(ctx context.Context, v View, person string) ([]tv.Claim, error) {
	return s.claims(ctx, v, claimsOfPerson, sql.Named("person", person))
}

// ClaimsOfCharacter are the claims that name a character of a show, both of
// those in a relationship included.
func (s *Store) ClaimsOfCharacter(ctx context.Context, v View, show, character string) ([]tv.Claim, error) {
	return s.claims(ctx, v, claimsOfCharacter, sql.Named("show", show), sql.Named("character", character))
}

const claimColumns = ` c.id, s.id, s.name` + afterShow

const afterShow = `, c.season, c.kind, c.value, c.certainty, c.negative, c.plan, c.speaker, c.as_of, c.happens,
	c.detail, c.quote, c.from_byte, c.to_byte, c.spoiler, c.rule, c.correction,
	coalesce(p.id, ''), coalesce(r.id, ''), a.id, a.title, a.source, a.url, a.published, a.undated, a.kind = 'record' `

const claimJoins = ` LEFT JOIN people p ON p.key = c.person LEFT JOIN characters r ON r.key = c.character `

const claimsOfShow = `SELECT` + claimColumns + `
	FROM shows s CROSS JOIN claims c ON c.show = s.key CROSS JOIN articles a ON a.key = c.article AND a.version = c.version` + claimJoins + `
	WHERE s.id = :show AND s.desk` + own + ` AND` + visible

const claimsOfPerson = `SELECT` + claimColumns + `
	FROM people n CROSS JOIN claims c ON c.person = n.key CROSS JOIN articles a ON a.key = c.article AND a.version = c.version
	JOIN shows s ON s.key = c.show` + claimJoins + `
	WHERE n.id = :person AND n.desk` + own + ` AND` + visible

const claimsOfCharacter = `SELECT` + claimColumns + `
	FROM shows s CROSS JOIN characters n ON n.show = s.key CROSS JOIN claims c ON c.character = n.key OR c.other = n.key
	CROSS JOIN articles a ON a.key = c.article AND a.version = c.version` + claimJoins + `
	WHERE s.id = :show AND s.desk` + own + ` AND n.id = :character AND n.desk` + own + ` AND` + visible

func (s *Store) claims(ctx context.Context, v View, text string, args ...any) ([]tv.Claim, error) {
	found, err := s.unranked(ctx, v, text, args...)
	if err != nil {
		return nil, err
	}
	return found, s.rank(ctx, v, found)
}

// unranked are claims as the desk sees them, but for their tiers.
func (s *Store) unranked(ctx context.Context, v View, text string, args ...any) ([]tv.Claim, error) {
	found, err := query(ctx, s.read, scanClaim, text, v.args(args...)...)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	if found, err = s.overlaid(ctx, v, found); err != nil {
		return nil, err
	}
	return found, s.Cover(ctx, v, found)
}

// Cover marks what the sentences of some claims give away, as the desk sees it: see
// [tv.Cover].
func (s *Store) Cover(ctx context.Context, v View, claims []tv.Claim) error {
	articles := []string{}
	seen := map[string]bool{}
	for i := range claims {
		if id := claims[i].Article; !seen[id] {
			seen[id] = true
			articles = append(articles, id)
		}
	}
	spoilers, err := query(ctx, s.read, scanClaim, claimsSpoiling, v.args(sql.Named("articles", asJSON(articles)))...)
	if err == nil && len(spoilers) > 0 {
		spoilers, err = s.overlaid(ctx, v, spoilers)
	}
	tv.Cover(claims, spoilers)
	return err
}

const claimsSpoiling = `SELECT` + claimColumns + `
	FROM json_each(:articles) j CROSS JOIN articles a ON a.id = j.value
	CROSS JOIN claims c ON c.article = a.key AND c.version = a.version AND c.spoiler <> ''
	JOIN shows s ON s.key = c.show` + claimJoins + `
	WHERE s.desk` + own + ` AND` + visible

func scanClaim(rows *sql.Rows) (c tv.Claim, err error) {
	var value, spoiler string
	if err = rows.Scan(&c.ID, &c.Show, &c.ShowName, &c.Season, &c.Kind, &value, &c.Certainty, &c.Negative, &c.Plan, &c.By, &c.AsOf, &c.When,
		&c.Detail, &c.Quote, &c.Start, &c.End, &spoiler, &c.Rule, &c.Correction,
		&c.PersonID, &c.CharacterID, &c.Article, &c.Title, &c.Source, &c.URL, &c.Published, &c.Undated, &c.Record); err != nil {
		return c, err
	}
	if c.Value, err = tv.ParseValue(c.Kind, json.RawMessage(value)); err != nil {
		return c, fmt.Errorf("claim %s: %w", c.ID, err)
	}
	if c.Spoiler, err = tv.ParsePoint(spoiler); err != nil {
		return c, fmt.Errorf("claim %s: %w", c.ID, err)
	}
	return c, nil
}
