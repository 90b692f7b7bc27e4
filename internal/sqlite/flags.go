package sqlite

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"time"

	"backlot/internal/tv"
)

// Flag is an answer that somebody says is wrong.
type Flag struct {
	ID       string // the same for the same answer to the same request
	Desk     string
	Command  string
	Args     map[string]string
	Question string   // as it is typed
	Answer   string   // in plain words
	Claims   []string // the ids of those it rested on
	Seen     string   // what an answer without claims said, in short: by that it is known again
	Voices   int      // how many people say so
	Newest   time.Time
}

// Flagged is what became of a flag.
type Flagged int

const (
	FlagKept     Flagged = iota
	FlagKnown            // the same person has flagged that answer before
	FlagTooOften         // the person has flagged enough for a day
	FlagLetStand         // an editor has dismissed a flag on that answer
)

// Limits on flags: how many of one person on a day, how many open ones of a
// desk, and how long one is kept that nobody repeats.
const (
	flagsADay   = 20
	mostFlags   = 500
	flagsKept   = 365 * 24 * time.Hour
	dayOfFlags  = 24 * time.Hour
	flagIDBytes = 9
)

// KeepFlag keeps that a person says an answer is wrong. The person is not kept:
// only hashes, by which a second flag of theirs on the same answer is known, and
// how often they did it on one day.
func (s *Store) KeepFlag(ctx context.Context, user string, f Flag) (what Flagged, err error) {
	f.Desk = View{Desk: f.Desk}.desk()
	words := []string{f.Desk, f.Command, asJSON(f.Args), asJSON(f.Claims)}
	if len(f.Claims) == 0 {
		words = append(words, f.Seen)
	}
	id := digest(words...)
	err = s.change(ctx, func(t *tx) error {
		day := moment(t.now.Truncate(dayOfFlags))
		who := digest(user, t.now.Format(time.DateOnly))
		if _, err := t.run(`DELETE FROM flag_days WHERE day < ?`, day); err != nil {
			return err
		}
		known, err := one(query(ctx, t, number, `SELECT count(*) FROM flag_voices WHERE flag = ? AND voice = ?`, id, digest(id, user)))
		if err != nil {
			return err
		}
		let, err := one(query(ctx, t, number, `SELECT count(*) FROM flags WHERE id = ? AND state = 'dismissed'`, id))
		if err != nil {
			return err
		}
		today, err := one(query(ctx, t, number, `SELECT coalesce(sum(n), 0) FROM flag_days WHERE day = ? AND who = ?`, day, who))
		switch {
		case err != nil:
			return err
		case let > 0: // it is not put to the editors again
			what = FlagLetStand
			return nil
		case known > 0:
			what = FlagKnown
			return nil
		case today >= flagsADay:
			what = FlagTooOften
			return nil
		}
		if _, err := t.run(`INSERT INTO flag_days (day, who, n) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET n = n + 1`, day, who); err != nil {
			return err
		}
		return t.flag(id, digest(id, user), f)
	})
	return what, err
}

// flag writes one flag, and drops those that are too old or too many.
func (t *tx) flag(id, voice string, f Flag) error {
	for _, change := range []struct {
		text string
		args []any
	}{
		{`INSERT INTO flags (id, desk, command, args, question, answer, claims, state, made, newest) VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?, ?)
			ON CONFLICT (id) DO UPDATE SET newest = excluded.newest`,
			[]any{id, f.Desk, f.Command, asJSON(f.Args), f.Question, f.Answer, asJSON(f.Claims), moment(t.now), moment(t.now)}},
		{`INSERT INTO flag_voices (flag, voice) VALUES (?, ?)`, []any{id, voice}},
		{`DELETE FROM flags WHERE newest < ?`, []any{moment(t.now.Add(-flagsKept))}},
		{`DELETE FROM flags WHERE desk = :desk AND id IN (SELECT id FROM flags WHERE desk = :desk ORDER BY state = 'dismissed', newest DESC, id LIMIT -1 OFFSET :most)`,
			[]any{sql.Named("desk", f.Desk), sql.Named("most", mostFlags)}},
	} {
		if _, err := t.run(change.text, change.args...); err != nil {
			return err
		}
	}
	return nil
}

// Flags lists a desk's open flags, the newest first, and counts them all.
func (s *Store) Flags(ctx context.Context, desk string, limit, offset int) ([]Flag, int, error) {
	desk = View{Desk: desk}.desk()
	total, err := one(query(ctx, s.read, number, `SELECT count(*) FROM flags WHERE desk = ? AND state = 'open'`, desk))
	if err != nil {
		return nil, 0, err
	}
	flags, err := query(ctx, s.read, scanFlag, `SELECT id, desk, command, args, question, answer, claims, newest,
		(SELECT count(*) FROM flag_voices v WHERE v.flag = flags.id) FROM flags WHERE desk = ? AND state = 'open' ORDER BY newest DESC, id LIMIT ? OFFSET ?`, desk, limit, offset)
	return flags, total, err
}

func scanFlag(rows *sql.Rows) (f Flag, err error) {
	var args, claims string
	if err = rows.Scan(&f.ID, &f.Desk, &f.Command, &args, &f.Question, &f.Answer, &claims, when{&f.Newest}, &f.Voices); err != nil {
		return f, err
	}
	if f.Claims, err = list(claims); err == nil {
		err = json.Unmarshal([]byte(args), &f.Args)
	}
	return f, err
}

// DismissFlag closes a flag: the answer was right, or has been mended. It says
// whether there was one open.
func (s *Store) DismissFlag(ctx context.Context, by Actor, id string) (bool, error) {
	done := 0
	err := s.change(ctx, func(t *tx) (err error) {
		if _, err = t.deskKey(by.desk()); err != nil {
			return err
		}
		if done, err = t.run(`UPDATE flags SET state = 'dismissed' WHERE id = ? AND desk = ? AND state = 'open'`, id, by.desk()); err != nil || done == 0 {
			return err
		}
		return t.record(by, "dismiss", "flag:"+id, "open", "dismissed")
	})
	return done > 0, err
}

// ClaimsByID are the claims with these ids that a view still reads.
func (s *Store) ClaimsByID(ctx context.Context, v View, ids []string) ([]tv.Claim, error) {
	return s.claims(ctx, v, claimsByID, sql.Named("ids", asJSON(ids)))
}

const claimsByID = `SELECT` + claimColumns + `
	FROM json_each(:ids) j CROSS JOIN claims c ON c.id = j.value CROSS JOIN articles a ON a.key = c.article AND a.version = c.version
	JOIN shows s ON s.key = c.show` + claimJoins + `
	WHERE s.desk` + own + ` AND` + visible

// digest is a short hash of several words.
func digest(words ...string) string {
	sum := sha256.Sum256([]byte(asJSON(words)))
	return base64.RawURLEncoding.EncodeToString(sum[:flagIDBytes])
}
