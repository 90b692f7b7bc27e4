package tv

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
)

// claimJSON is a claim's canonical form, key by key in the order it is written.
type claimJSON struct {
	Show      string          `json:"show"`
	Season    *int            `json:"season"`
	Kind      Kind            `json:"kind"`
	Value     json.RawMessage `json:"value"`
	Certainty Certainty       `json:"certainty"`
	Negative  bool            `json:"negative"`
	Plan      bool            `json:"plan"`
	By        *string         `json:"by"`
	AsOf      *Date           `json:"as_of"`
	When      *Date           `json:"when"`
	Detail    *string         `json:"detail"`
	Quote     string          `json:"quote"`
	Start     int             `json:"start"`
	End       int             `json:"end"`
	Spoiler   *string         `json:"spoiler"`
	Rule      string          `json:"rule,omitempty"`

	Correction bool `json:"correction,omitempty"` // of the editors of a desk; never gleaned
}

type castJSON struct {
	Person    *string `json:"person"`
	Character *string `json:"character"`
	Change    string  `json:"change"`
}

type crewJSON struct {
	Person string `json:"person"`
	Role   string `json:"role"`
}

type relationshipJSON struct {
	A    string `json:"a"`
	B    string `json:"b"`
	What string `json:"what"`
}

// MarshalJSON writes the canonical form. What the store alone knows is left out.
func (c Claim) MarshalJSON() ([]byte, error) {
	value, err := c.ValueJSON()
	if err != nil {
		return nil, err
	}
	return plainJSON(claimJSON{
		Show: c.ShowName, Season: orNull(c.Season), Kind: c.Kind, Value: value,
		Certainty: c.Certainty, Negative: c.Negative, Plan: c.Plan,
		By: orNull(c.By), AsOf: orNull(c.AsOf), When: orNull(c.When), Detail: orNull(c.Detail),
		Quote: c.Quote, Start: c.Start, End: c.End, Spoiler: orNull(c.Spoiler.String()), Rule: c.Rule, Correction: c.Correction,
	})
}

// UnmarshalJSON reads the canonical form and checks it; an unknown key is an
// error.
func (c *Claim) UnmarshalJSON(b []byte) error {
	var j claimJSON
	if err := strictJSON(b, &j); err != nil {
		return err
	}
	out := Claim{
		ShowName: j.Show, Season: orZero(j.Season), Kind: j.Kind, Certainty: j.Certainty,
		Negative: j.Negative, Plan: j.Plan, By: orZero(j.By), Detail: orZero(j.Detail),
		Quote: j.Quote, Start: j.Start, End: j.End, Rule: j.Rule, Correction: j.Correction,
	}
	if j.Season != nil && *j.Season == 0 {
		return fmt.Errorf("season 0 is out of range: give 1 to 999, or null for the show as a whole")
	}
	if !j.Kind.Valid() {
		return out.Check()
	}
	var err error
	if out.Value, err = ParseValue(j.Kind, j.Value); err != nil {
		return err
	}
	if out.Spoiler, err = ParsePoint(orZero(j.Spoiler)); err != nil {
		return err
	}
	for _, d := range []struct {
		into *Date
		from *Date
	}{{&out.AsOf, j.AsOf}, {&out.When, j.When}} {
		if d.from == nil || *d.from == "" {
			continue
		}
		if *d.into, err = ParseDate(string(*d.from)); err != nil {
			return err
		}
	}
	if err := out.Check(); err != nil {
		return err
	}
	*c = out
	return nil
}

// ValueJSON is the claim's value in canonical form: a string, a number, an
// object or null, by kind.
func (c Claim) ValueJSON() (json.RawMessage, error) {
	v := c.Value
	switch c.Kind {
	case Premiere, Finale:
		return plainJSON(orNull(v.Date))
	case Final, Episodes:
		return plainJSON(v.Number)
	case Cast:
		return plainJSON(castJSON{orNull(v.Person), orNull(v.Character), v.Change})
	case Crew:
		return plainJSON(crewJSON{v.Person, v.Role})
	case Relationship:
		return plainJSON(relationshipJSON{v.A, v.B, v.What})
	}
	return plainJSON(v.Text)
}

// ParseValue reads a value in canonical form.
func ParseValue(kind Kind, raw json.RawMessage) (Value, error) {
	var v Value
	var err error
	switch kind {
	case Premiere, Finale:
		var d *Date
		if err = strictJSON(raw, &d); err == nil && d != nil {
			v.Date, err = ParseDate(string(*d))
		}
	case Final, Episodes:
		err = strictJSON(raw, &v.Number)
	case Cast:
		var j castJSON
		err = strictJSON(raw, &j)
		v.Person, v.Character, v.Change = orZero(j.Person), orZero(j.Character), j.Change
	case Crew:
		var j crewJSON
		err = strictJSON(raw, &j)
		v.Person, v.Role = j.Person, j.Role
	case Relationship:
		var j relationshipJSON
		err = strictJSON(raw, &j)
		v.A, v.B, v.What = j.A, j.B, j.What
	default:
		err = strictJSON(raw, &v.Text)
	}
	if err != nil {
		return Value{}, fmt.Errorf("the value of a %s claim does not read: %w", kind, err)
	}
	return v, nil
}

// strictJSON reads exactly one value and no unknown keys.
func strictJSON(b []byte, into any) error {
	if len(bytes.TrimSpace(b)) == 0 {
		return fmt.Errorf("it is missing")
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return unread(err)
	}
	if _, err := d.Token(); err != io.EOF {
		return fmt.Errorf("something follows it")
	}
	return nil
}

// unread says what is wrong with a piece of JSON in the words of its writer
// rather than of this program.
func unread(err error) error {
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &wrong) && wrong.Field != "":
		return fmt.Errorf("%q takes %s (found: %s)", wrong.Field, takes(wrong.Type), wrong.Value)
	case errors.As(err, &wrong):
		return fmt.Errorf("it takes %s (found: %s)", takes(wrong.Type), wrong.Value)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("the JSON ends too early")
	}
	return errors.New(strings.TrimPrefix(err.Error(), "json: "))
}

func takes(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Int:
		return "a whole number"
	case reflect.Bool:
		return "true or false"
	case reflect.String:
		return "text"
	}
	return "an object in braces"
}

// plainJSON writes text as a person would: no \u003c for "<".
func plainJSON(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSpace(b.Bytes()), nil
}

func orNull[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

func orZero[T any](p *T) T {
	var zero T
	if p == nil {
		return zero
	}
	return *p
}
