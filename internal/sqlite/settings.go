package sqlite

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"backlot/internal/tv"
)

// Setting is what a desk has set under a key; "" where it has set nothing.
func (s *Store) Setting(ctx context.Context, desk, key string) (string, error) {
	value, err := one(query(ctx, s.read, word, `SELECT value FROM settings WHERE desk = ? AND key = ?`, View{Desk: desk}.desk(), key))
	if errors.Is(err, errNone) {
		return "", nil
	}
	return value, err
}

// SetSetting sets a desk's value under a key; "" takes it away.
func (s *Store) SetSetting(ctx context.Context, by Actor, key, value string) error {
	return s.change(ctx, func(t *tx) error {
		if _, err := t.deskKey(by.desk()); err != nil {
			return err
		}
		before, err := one(query(ctx, t, word, `SELECT value FROM settings WHERE desk = ? AND key = ?`, by.desk(), key))
		if err != nil && !errors.Is(err, errNone) {
			return err
		}
		if value == "" {
			_, err = t.run(`DELETE FROM settings WHERE desk = ? AND key = ?`, by.desk(), key)
		} else {
			_, err = t.run(`INSERT INTO settings (desk, key, value) VALUES (?, ?, ?) ON CONFLICT (desk, key) DO UPDATE SET value = excluded.value`, by.desk(), key, value)
		}
		if err != nil {
			return err
		}
		return t.record(by, "set", "setting:"+key, before, value)
	})
}

// SetOutletTier remembers what the editors of a desk say that an outlet is; 0
// forgets it.
func (s *Store) SetOutletTier(ctx context.Context, by Actor, outlet string, tier tv.Tier) error {
	outlet = strings.ToLower(strings.TrimSpace(outlet))
	if outlet == "" || tier < 0 || tier > tv.TierFans {
		return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("%d is no tier of an outlet.", tier), Hint: "Name the outlet, and give 1 to 6."}
	}
	return s.change(ctx, func(t *tx) error {
		if _, err := t.deskKey(by.desk()); err != nil {
			return err
		}
		before, err := one(query(ctx, t, number, `SELECT tier FROM outlet_tiers WHERE desk = ? AND outlet = ?`, by.desk(), outlet))
		if err != nil && !errors.Is(err, errNone) {
			return err
		}
		if tier == 0 {
			_, err = t.run(`DELETE FROM outlet_tiers WHERE desk = ? AND outlet = ?`, by.desk(), outlet)
		} else {
			_, err = t.run(`INSERT INTO outlet_tiers (desk, outlet, tier) VALUES (?, ?, ?) ON CONFLICT (desk, outlet) DO UPDATE SET tier = excluded.tier`, by.desk(), outlet, tier)
		}
		if err != nil {
			return err
		}
		return t.record(by, "rank", "outlet:"+outlet, before, tier)
	})
}
