package discordtest

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
)

func TestCheckWithoutSending(t *testing.T) {
	s := New(t, fast)
	for _, c := range []struct {
		route string
		body  any
		want  string // part of what is wrong, empty for nothing
	}{
		{RouteCallback, m{"type": 4, "data": everything()}, ""},
		{RouteCallback, m{"type": 7, "data": say("x")}, ""},
		{RouteCallback, m{"type": 4, "data": with(words(""))}, "data.components.0.content"},
		{RouteCallback, m{"type": 9, "data": form("F", textBox("a", nil))}, ""},
		{RouteCallback, m{"type": 3}, "no answer of type 3"},
		{RouteFollowUp, say("x"), ""},
		{RoutePost, m{}, "empty message"},
		{RouteEdit, say("x"), ""},
		{RouteEdit, but(m{"flags": 0}), "32768"},
		{RouteRegister, []any{status}, ""},
		{RouteRegisterIn, []any{m{"name": "a", "description": "x", "contexts": []int{0}}}, "takes no contexts"},
		{RouteGateway, m{}, "not held"},
	} {
		raw, _ := json.Marshal(c.body)
		got := strings.Join(s.Check(c.route, raw), "\n")
		if (got == "") != (c.want == "") || !strings.Contains(got, c.want) {
			t.Errorf("%s %s: %q, want %q", c.route, raw, got, c.want)
		}
	}
	if got := s.Check(RoutePost, []byte("{")); len(got) != 1 {
		t.Errorf("half a body: %q", got)
	}
}

// Whatever stands in a body, it is judged and not stumbled over.
func TestOddBodies(t *testing.T) {
	byHand := fast
	byHand.OpenAPI = "off"
	s, described := New(t, byHand), New(t, fast) // every ninth by the description too: it is slower
	odd := []any{nil, true, -1, 1e30, "", "x", []any{}, []any{nil, 1, "x"}, m{}, m{"type": "x"}, long}
	bodies := map[string][]any{
		RouteCallback: {m{"type": 4, "data": everything()}, m{"type": 9, "data": form("F", textBox("a", nil),
			m{"type": kindLabel, "label": "x", "component": m{"type": kindTextInput, "custom_id": "b", "style": 1}})},
			m{"type": 8, "data": m{"choices": []any{m{"name": "n", "value": "v"}}}}},
		RouteRegister: {[]any{status, m{"name": "a", "description": "x", "name_localizations": m{"de": "b"}, "options": []any{
			m{"type": 2, "name": "g", "description": "x", "options": []any{m{"type": 1, "name": "s", "description": "x"}}}}}}},
	}
	judged, wrong := 0, 0
	for route, list := range bodies {
		for _, good := range list {
			raw, _ := json.Marshal(good)
			if got := s.Check(route, raw); got != nil {
				t.Fatalf("%s: %q", raw, got)
			}
			for n := range places(good) {
				for _, v := range odd {
					var copied any
					_ = json.Unmarshal(raw, &copied)
					at := 0
					copied = replaced(copied, n, v, &at)
					changed, _ := json.Marshal(copied)
					judged++
					if s.Check(route, changed) != nil || judged%9 == 0 && described.Check(route, changed) != nil {
						wrong++
					}
				}
			}
		}
	}
	if judged < 1000 || wrong < judged/2 {
		t.Errorf("%d bodies, %d of them wrong", judged, wrong)
	}
}

// places counts the values in a JSON value.
func places(v any) int {
	raw, _ := json.Marshal(v)
	var copied any
	_ = json.Unmarshal(raw, &copied)
	n := 0
	replaced(copied, -1, nil, &n)
	return n
}

// replaced puts a value in the n-th place, in the order of walking.
func replaced(v any, n int, with any, at *int) any {
	*at++
	if *at-1 == n {
		return with
	}
	switch x := v.(type) {
	case []any:
		for i := range x {
			x[i] = replaced(x[i], n, with, at)
		}
	case m:
		for _, key := range sortedKeys(x) {
			x[key] = replaced(x[key], n, with, at)
		}
	}
	return v
}

func sortedKeys(o m) []string { return slices.Sorted(maps.Keys(o)) }
