package bot

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"backlot/internal/dates"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// What an editor types into the boxes of a claim, each on one line:
//
//	kind       premiere
//	value      early 2027 · none · Ida Voss as Runa, returns · Per Lund, creator · Mark and Helly: in love · 10
//	about      Harbour Lights, season 3
//	certainty  confirmed, planned · reported, not
//	by         Norda

// valueBox is a claim's value as it is typed.
func valueBox(c tv.Claim) string {
	v := c.Value
	switch c.Kind {
	case tv.Premiere, tv.Finale:
		if v.Date.IsZero() {
			return noDate
		}
		return string(v.Date)
	case tv.Final, tv.Episodes:
		return strconv.Itoa(v.Number)
	case tv.Cast:
		who := v.Person
		if v.Character != "" {
			who = strings.TrimSpace(who + " as " + v.Character)
		}
		return who + ", " + v.Change
	case tv.Crew:
		return v.Person + ", " + v.Role
	case tv.Relationship:
		return v.A + " and " + v.B + ": " + v.What
	}
	return v.Text
}

// noDate is typed where no first or last day is set.
const noDate = "none"

// parseValue reads the box of a value.
func parseValue(kind tv.Kind, typed string, today tv.Date) (v tv.Value, err error) {
	typed = strings.Join(strings.Fields(typed), " ")
	switch kind {
	case tv.Premiere, tv.Finale:
		if strings.EqualFold(typed, noDate) {
			return v, nil
		}
		if v.Date, err = dates.Parse(typed, today); err != nil {
			err = &tv.Error{Kind: tv.Invalid, Message: say("error.day", "value", typed), Hint: say("claim.box.none")}
		}
	case tv.Final, tv.Episodes:
		if v.Number, err = strconv.Atoi(typed); err != nil {
			err = boxed(kind, typed)
		}
	case tv.Cast, tv.Crew:
		i := strings.LastIndex(typed, ",")
		if i < 0 {
			return v, boxed(kind, typed)
		}
		who, what := strings.TrimSpace(typed[:i]), strings.TrimSpace(typed[i+1:])
		if kind == tv.Crew {
			return tv.Value{Person: who, Role: what}, nil
		}
		v.Change = strings.ToLower(what)
		if rest, ok := strings.CutPrefix(who, "as "); ok {
			v.Character = rest
		} else {
			v.Person, v.Character, _ = strings.Cut(who, " as ")
		}
	case tv.Relationship:
		both, what, ok := strings.Cut(typed, ":")
		a, b, and := strings.Cut(both, " and ")
		if !ok || !and {
			return v, boxed(kind, typed)
		}
		v = tv.Value{A: strings.TrimSpace(a), B: strings.TrimSpace(b), What: strings.TrimSpace(what)}
	case tv.Stage:
		v.Text = strings.ReplaceAll(strings.ToLower(typed), " ", "-")
	default:
		v.Text = typed
	}
	return v, err
}

func boxed(kind tv.Kind, typed string) error {
	return &tv.Error{Kind: tv.Invalid, Message: say("claim.box.value", "value", typed, "kind", reply.Say("kind."+string(kind))), Hint: say("claim.box.value.hint")}
}

// sureBox is how sure a claim is, as it is typed.
func sureBox(c tv.Claim) string {
	s := string(c.Certainty)
	if c.Plan {
		s += ", " + planned
	}
	if c.Negative {
		s += ", " + notSo
	}
	return s
}

const (
	planned = "planned"
	notSo   = "not"
)

// parseSure reads how sure a claim is into it.
func parseSure(c *tv.Claim, typed string) error {
	c.Certainty, c.Plan, c.Negative = tv.Confirmed, false, false
	for _, w := range strings.FieldsFunc(strings.ToLower(typed), func(r rune) bool { return r == ',' || r == ' ' }) {
		switch {
		case slices.Contains(tv.Certainties, tv.Certainty(w)):
			c.Certainty = tv.Certainty(w)
		case w == planned:
			c.Plan = true
		case w == notSo || w == "so":
			c.Negative = true
		default:
			return &tv.Error{Kind: tv.Invalid, Message: say("claim.box.sure", "value", w), Hint: say("claim.box.sure.hint")}
		}
	}
	return nil
}

// aboutBox is the show and season of a claim, as they are typed.
func aboutBox(c tv.Claim) string {
	if c.Season == 0 {
		return c.ShowName
	}
	return fmt.Sprintf("%s, season %d", c.ShowName, c.Season)
}

// parseAbout reads show and season into a claim. A show that the article itself
// proposes is one it may be about.
func (b *Bot) parseAbout(ctx context.Context, v sqlite.View, c *tv.Claim, typed string, proposed []tv.Show) error {
	typed = strings.Join(strings.Fields(typed), " ")
	name, named, _ := seasonBehind(typed)
	name = strings.TrimRight(name, " ,")
	for _, p := range proposed {
		if strings.EqualFold(p.Name, name) || strings.EqualFold(p.Name, typed) {
			c.Show, c.ShowName, c.Season = "", p.Name, named
			if strings.EqualFold(p.Name, typed) {
				c.Season = 0
			}
			return nil
		}
	}
	show, season, err := b.show(ctx, v, reply.Ask("", "about", strings.ReplaceAll(typed, ", ", " ")), "about")
	if err != nil && name != typed {
		show, _, err = b.show(ctx, v, reply.Ask("", "about", name), "about")
		season = named
	}
	c.Show, c.ShowName, c.Season = show.ID, show.Name, season
	return err
}

// claimBoxes are the boxes of a claim's form, filled with what is known of it.
func claimBoxes(c tv.Claim, last reply.Field) []reply.Field {
	box := func(name, value string, max int) reply.Field {
		return reply.Field{Name: name, Label: reply.Say("form.claim." + name), Hint: reply.Say("form.claim." + name + ".hint"), Value: value, Required: true, Max: max}
	}
	fields := []reply.Field{box("kind", string(c.Kind), 20), box("value", "", 400), box("about", aboutBox(c), 220), box("certainty", string(tv.Confirmed), 60)}
	if c.Kind != "" {
		fields[1].Value, fields[3].Value = valueBox(c), sureBox(c)
	}
	return append(fields, last)
}

// claimOptions are the boxes as options; a form, a button or whoever types the
// command may give them.
var claimOptions = []Option{
	{Name: "kind", Description: "What it is about: stage, premiere, cast, crew, episodes, network, delay …", Max: 20},
	{Name: "value", Description: "What it says: filming; early 2027; Ida Voss as Runa, returns; Per Lund, creator", Max: 400},
	{Name: "about", Description: "The show and season, such as: Severance, season 3", Max: 220},
	{Name: "certainty", Description: "confirmed, reported, speculated or denied; with: planned, or: not", Max: 60},
	{Name: "by", Description: "Who says it", Max: 120},
}

// typedClaim is a claim with what its boxes say; was is the claim as it stands,
// the zero Claim for a new one. What is not typed stays.
func (b *Bot) typedClaim(ctx context.Context, v sqlite.View, r reply.Request, was tv.Claim, proposed []tv.Show) (tv.Claim, error) {
	c := was
	if typed := strings.ToLower(strings.TrimSpace(r.Arg("kind"))); typed != "" {
		if c.Kind = tv.Kind(strings.ReplaceAll(typed, "last episode", string(tv.Finale))); !c.Kind.Valid() {
			return c, &tv.Error{Kind: tv.Invalid, Message: say("claim.box.kind", "value", typed), Hint: say("claim.box.kind.hint", "kinds", kindList())}
		}
	}
	if c.Kind != was.Kind {
		c.When, c.Detail = "", ""
	}
	if typed := r.Arg("about"); strings.TrimSpace(typed) != "" && typed != aboutBox(was) {
		if err := b.parseAbout(ctx, v, &c, typed, proposed); err != nil {
			return c, err
		}
	}
	if typed := r.Arg("certainty"); strings.TrimSpace(typed) != "" {
		if err := parseSure(&c, typed); err != nil {
			return c, err
		}
	} else if c.Certainty == "" {
		c.Certainty = tv.Confirmed
	}
	if typed := r.Arg("value"); strings.TrimSpace(typed) != "" {
		var err error
		if c.Value, err = parseValue(c.Kind, typed, b.Today()); err != nil {
			return c, err
		}
		if c.Kind == tv.Premiere || c.Kind == tv.Finale {
			c.Negative, c.When, c.Plan = c.Value.Date.IsZero(), "", false
		}
	}
	if by := strings.Join(strings.Fields(r.Arg("by")), " "); by != "" || r.Arg("certainty") != "" && r.Arg("about") != "" {
		c.By = by // an emptied box of a form is emptied
	}
	if err := c.Check(); err != nil {
		return c, &tv.Error{Kind: tv.Invalid, Message: say("claim.box.wrong", "why", err.Error()), Hint: say("claim.box.wrong.hint")}
	}
	return c, nil
}

func kindList() string {
	list := make([]string, len(tv.Kinds))
	for i, k := range tv.Kinds {
		list[i] = string(k)
	}
	return strings.Join(list, ", ")
}
