package discordtest

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

func embed(more m) m {
	return m{"embeds": []any{more}, "allowed_mentions": m{"parse": []any{}}}
}

func inContainer(list ...any) m { return with(m{"type": kindContainer, "components": list}) }

func section(list ...any) m {
	return m{"type": kindSection, "components": list, "accessory": m{"type": kindThumbnail, "media": m{"url": "https://example.org/a.png"}}}
}

func oneOption(more m) []any {
	o := m{"type": 3, "name": "b", "description": "x"}
	for k, v := range more {
		o[k] = v
	}
	return []any{m{"name": "a", "description": "x", "options": []any{o}}}
}

// wrongShapes are bodies wrong in one place each: data of a message, of a form,
// and lists of commands.
var wrongShapes = []struct {
	route string
	kind  int
	body  any
	at    string
}{
	{RouteCallback, 4, m{"embeds": many(11, func(int) any { return m{"title": "x"} }), "allowed_mentions": m{"parse": []any{}}}, "data.embeds"},
	{RouteCallback, 4, embed(m{"title": long[:257]}), "data.embeds.0.title"},
	{RouteCallback, 4, embed(m{"description": long[:4097]}), "data.embeds.0.description"},
	{RouteCallback, 4, embed(m{"fields": many(26, func(int) any { return m{"name": "n", "value": "v"} })}), "data.embeds.0.fields"},
	{RouteCallback, 4, m{"components": many(6, func(i int) any { return row(button(fmt.Sprint(i), nil)) }), "allowed_mentions": m{"parse": []any{}}}, "data.components"},
	{RouteCallback, 4, with(button("x", nil)), "data.components.0.type"},
	{RouteCallback, 4, with(m{"type": kindGallery, "items": []any{}}), "data.components.0.items"},
	{RouteCallback, 4, with(m{"type": kindGallery, "items": []any{m{"media": m{"url": "a.png"}}}}), "data.components.0.items.0.media.url"},
	{RouteCallback, 4, with(row(button("x", nil), menu([]any{option(1)}, nil)["components"].([]any)[0])), "data.components.0.components.1.type"},
	{RouteCallback, 4, with(section(words("1"), words("2"), words("3"), words("4"))), "data.components.0.components"},
	{RouteCallback, 4, with(section(row(button("x", nil)))), "data.components.0.components.0.type"},
	{RouteCallback, 4, inContainer(), "data.components.0.components"},
	{RouteCallback, 4, with(m{"type": kindContainer, "accent_color": 1 << 24, "components": []any{words("x")}}), "data.components.0.accent_color"},
	{RouteCallback, 4, with(row(m{"type": kindButton, "style": 6, "label": "x"})), "data.components.0.components.0.sku_id"},
	{RouteCallback, 4, with(row(button("x", m{"style": 9}))), "data.components.0.components.0.style"},
	{RouteCallback, 4, with(menu([]any{option(1)}, m{"placeholder": long[:151]})), "data.components.0.components.0.placeholder"},
	{RouteCallback, 4, with(menu([]any{option(1), option(2)}, m{"min_values": 2, "max_values": 1})), "data.components.0.components.0.min_values"},
	{RouteCallback, 4, with(menu([]any{m{"label": long[:101], "value": "v"}}, nil)), "data.components.0.components.0.options.0.label"},
	{RouteCallback, 9, form("F", row(textBox("a", nil)["components"].([]any)[0], textBox("b", nil)["components"].([]any)[0])), "data.components.0.components"},
	{RouteCallback, 9, form("F", m{"type": kindLabel, "label": "x", "description": long[:101], "component": m{"type": kindTextInput, "custom_id": "a", "style": 1}}), "data.components.0.description"},
	{RouteCallback, 9, form("F", m{"type": kindLabel, "label": "x"}), "data.components.0.component"},
	{RouteCallback, 9, form("F", m{"type": kindContainer, "components": []any{words("x")}}), "data.components.0.type"},
	{RouteCallback, 9, form("F", textBox("a", m{"style": 3})), "data.components.0.components.0.style"},
	{RouteCallback, 9, form("F", textBox("a", m{"placeholder": long[:101]})), "data.components.0.components.0.placeholder"},
	{RouteRegister, 0, []any{"status"}, "0"},
	{RouteRegister, 0, []any{m{"type": 3, "name": long[:33]}}, "0.name"},
	{RouteRegister, 0, []any{m{"name": "a", "description": "x", "description_localizations": m{"de": long[:101]}}}, "0.description_localizations.de"},
	{RouteRegister, 0, oneOption(m{"min_length": 5, "max_length": 4}), "0.options.0.min_length"},
	{RouteRegister, 0, oneOption(m{"choices": []any{m{"name": "n", "value": "v"}, m{"name": "n", "value": "w"}}}), "0.options.0.choices.1.name"},
}

func TestWrongShapes(t *testing.T) {
	both(t, func(t *testing.T, o Options) {
		s := New(t, o)
		for _, c := range wrongShapes {
			body := c.body
			if c.kind != 0 {
				body = m{"type": c.kind, "data": c.body}
			}
			raw, _ := json.Marshal(body)
			found := false
			got := s.Check(c.route, raw)
			for _, line := range got {
				found = found || strings.HasPrefix(line, c.at+": ")
			}
			if !found {
				t.Errorf("%.200s: %q, want an error at %s", raw, got, c.at)
			}
		}
	})
}
