package discordtest

import (
	"fmt"
	"strings"
	"testing"
)

// both runs a test by the hand-written limits alone and with the description.
func both(t *testing.T, do func(*testing.T, Options)) {
	for _, openapi := range []string{"off", ""} {
		t.Run("openapi="+openapi, func(t *testing.T) {
			if openapi == "" && besideCheckout() == "" {
				t.Skip("../shared/discord/openapi.json is absent")
			}
			o := fast
			o.OpenAPI = openapi
			do(t, o)
		})
	}
}

// errorsAt finds the errors at a dotted place of Discord's tree.
func errorsAt(body map[string]any, at string) []any {
	node, _ := body["errors"].(m)
	for _, key := range strings.Split(at, ".") {
		if key != "" {
			node, _ = node[key].(m)
		}
	}
	list, _ := node["_errors"].([]any)
	return list
}

func button(label string, more m) m {
	b := m{"type": kindButton, "style": 2, "label": label, "custom_id": "id " + label}
	for k, v := range more {
		b[k] = v
	}
	return b
}

func row(list ...any) m { return m{"type": kindRow, "components": list} }

// with is a good message of the components given.
func with(list ...any) m {
	d := say("")
	d["components"] = list
	return d
}

// but is a good message with some keys changed; nil takes one away.
func but(more m) m {
	d := say("text")
	for k, v := range more {
		d[k] = v
		if v == nil {
			delete(d, k)
		}
	}
	return d
}

func many(n int, one func(i int) any) []any {
	list := make([]any, n)
	for i := range list {
		list[i] = one(i)
	}
	return list
}

func menu(options []any, more m) m {
	o := m{"type": kindSelect, "custom_id": "menu", "options": options}
	for k, v := range more {
		o[k] = v
	}
	return row(o)
}

func option(i int) any { return m{"label": fmt.Sprint("o", i), "value": fmt.Sprint("v", i)} }

func textBox(id string, more m) m {
	o := m{"type": kindTextInput, "custom_id": id, "style": 1, "label": "Title"}
	for k, v := range more {
		o[k] = v
	}
	return row(o)
}

func form(title string, boxes ...any) m {
	return m{"custom_id": "form", "title": title, "components": boxes}
}

var long = strings.Repeat("x", 5000)

// badAnswers are first answers to a command, and where Discord finds the fault.
var badAnswers = []struct {
	name string
	kind int
	data any
	at   string
}{
	{"an update of no message", answerUpdate, say("x"), "type"},
	{"suggestions to a command", answerChoices, m{"choices": []any{}}, "type"},
	{"V2 without its flag", answerMessage, but(m{"flags": 0}), "data.components.0.type"},
	{"V2 with content", answerMessage, but(m{"content": "x"}), "data.content"},
	{"V2 with embeds", answerMessage, but(m{"embeds": []any{m{"title": "x"}}}), "data.embeds"},
	{"content of 2001", answerMessage, m{"content": long[:2001], "allowed_mentions": m{"parse": []any{}}}, "data.content"},
	{"nothing to say", answerMessage, m{"allowed_mentions": m{"parse": []any{}}}, "data"},
	{"V2 with nothing in it", answerMessage, with(), "data"},
	{"an empty text", answerMessage, with(words("")), "data.components.0.content"},
	{"texts of 4001 in all", answerMessage, with(words(long[:2000]), words(long[:2001])), "data.components"},
	{"41 components", answerMessage, with(m{"type": kindContainer, "components": many(40, func(int) any { return words("x") })}), "data.components"},
	{"no allowed_mentions", answerMessage, but(m{"allowed_mentions": nil}), "data.allowed_mentions"},
	{"allowed_mentions without parse", answerMessage, but(m{"allowed_mentions": m{}}), "data.allowed_mentions"},
	{"pings for everyone", answerMessage, but(m{"allowed_mentions": m{"parse": []any{"everyone"}}}), "data.allowed_mentions"},
	{"a flag no bot has", answerMessage, but(m{"flags": flagV2 | 1}), "data.flags"},
	{"embeds of 6001", answerMessage, m{"embeds": many(2, func(int) any { return m{"description": long[:3001]} }), "allowed_mentions": m{"parse": []any{}}}, "data.embeds"},
	{"a label of 81", answerMessage, with(row(button(long[:81], m{"custom_id": "x"}))), "data.components.0.components.0.label"},
	{"a button without words", answerMessage, with(row(button("", m{"custom_id": "x"}))), "data.components.0.components.0.label"},
	{"a button without custom id", answerMessage, with(row(m{"type": kindButton, "style": 1, "label": "x"})), "data.components.0.components.0.custom_id"},
	{"a custom id of 101", answerMessage, with(row(button("x", m{"custom_id": long[:101]}))), "data.components.0.components.0.custom_id"},
	{"custom ids twice", answerMessage, with(row(button("a", nil)), row(button("b", m{"custom_id": "id a"}))), "data.components.1.components.0.custom_id"},
	{"component ids twice", answerMessage, with(m{"type": kindText, "id": 7, "content": "a"}, m{"type": kindText, "id": 7, "content": "b"}), "data.components.1.id"},
	{"a link without address", answerMessage, with(row(m{"type": kindButton, "style": 5, "label": "x"})), "data.components.0.components.0.url"},
	{"a link with a custom id", answerMessage, with(row(button("x", m{"style": 5, "url": "https://example.org"}))), "data.components.0.components.0.custom_id"},
	{"an address on a plain button", answerMessage, with(row(button("x", m{"url": "https://example.org"}))), "data.components.0.components.0.url"},
	{"six buttons in a row", answerMessage, with(row(many(6, func(i int) any { return button(fmt.Sprint(i), nil) })...)), "data.components.0.components"},
	{"a text in a row", answerMessage, with(row(words("x"))), "data.components.0.components.0.type"},
	{"a container in a container", answerMessage, with(m{"type": kindContainer, "components": []any{m{"type": kindContainer, "components": []any{words("x")}}}}), "data.components.0.components.0.type"},
	{"a section without anything beside", answerMessage, with(m{"type": kindSection, "components": []any{words("x")}}), "data.components.0.accessory"},
	{"a select of 26", answerMessage, with(menu(many(26, option), nil)), "data.components.0.components.0.options"},
	{"a select with a value twice", answerMessage, with(menu([]any{option(1), option(1)}, nil)), "data.components.0.components.0.options.1.value"},
	{"a select that asks for too many", answerMessage, with(menu(many(2, option), m{"max_values": 3})), "data.components.0.components.0.max_values"},
	{"a file that did not come", answerMessage, with(m{"type": kindFile, "file": m{"url": "attachment://a.txt"}}), "data.components"},
	{"an attachment that did not come", answerMessage, but(m{"attachments": []any{m{"id": "0", "filename": "a.txt"}}}), "data.attachments.0.id"},
	{"a deferral with V2", answerDeferred, m{"flags": flagV2}, "data.flags"},
	{"a deferral with words", answerDeferred, m{"content": "x"}, "data.content"},
	{"a form's title of 46", answerModal, form(long[:46], textBox("a", nil)), "data.title"},
	{"a form of six boxes", answerModal, form("F", many(6, func(i int) any { return textBox(fmt.Sprint(i), nil) })...), "data.components"},
	{"a form of none", answerModal, form("F"), "data.components"},
	{"a form without custom id", answerModal, m{"title": "F", "components": []any{textBox("a", nil)}}, "data.custom_id"},
	{"boxes of one custom id", answerModal, form("F", textBox("a", nil), textBox("a", nil)), "data.components.1.components.0.custom_id"},
	{"a box's label of 46", answerModal, form("F", textBox("a", m{"label": long[:46]})), "data.components.0.components.0.label"},
	{"a box filled with 4001", answerModal, form("F", textBox("a", m{"value": long[:4001]})), "data.components.0.components.0.value"},
	{"a box of 4001", answerModal, form("F", textBox("a", m{"max_length": 4001})), "data.components.0.components.0.max_length"},
	{"a box with two labels", answerModal, form("F", m{"type": kindLabel, "label": "x", "component": m{"type": kindTextInput, "custom_id": "a", "style": 1, "label": "y"}}), "data.components.0.component.label"},
	{"a button in a form", answerModal, form("F", row(button("x", nil))), "data.components.0.components.0.type"},
}

func TestBadAnswersAreRefused(t *testing.T) {
	both(t, func(t *testing.T, o Options) {
		s := New(t, o)
		g := s.NewGuild("A")
		bot, _ := connect(t, s)
		bot.register(m{"name": "go", "description": "Go"})
		i := s.Command(Member{Name: "ann", Guild: g}, "go")
		e := bot.interaction()
		for _, c := range badAnswers {
			code, body := bot.answer(e, c.kind, c.data)
			if code != 400 || body["code"] != 50035.0 || errorsAt(body, c.at) == nil {
				t.Errorf("%s: %d %v, want an error at %s", c.name, code, body, c.at)
			}
			if v := s.TakeViolations(); len(v) != 1 {
				t.Errorf("%s: recorded %q", c.name, v)
			}
		}
		if code, body := bot.answer(e, answerMessage, everything()); code != 200 { // none of that used the answer up
			t.Fatalf("a good answer: %d %v", code, body)
		}
		if r, err := i.Wait(0); err != nil || len(r.Message.Buttons()) != 3 || len(r.Message.Menus()) != 1 {
			t.Errorf("%+v %v", r, err)
		}
	})
}

// everything is one message with all that is allowed, and no more.
func everything() m {
	return with(
		m{"type": kindContainer, "accent_color": 0x336699, "spoiler": true, "components": []any{
			words("# Severance\n<t:1706745600:D>"),
			m{"type": kindSeparator, "divider": true, "spacing": 2},
			m{"type": kindSection, "components": []any{words("text")}, "accessory": m{"type": kindThumbnail, "media": m{"url": "https://example.org/a.png"}, "description": "a", "spoiler": true}},
			m{"type": kindGallery, "items": []any{m{"media": m{"url": "https://example.org/a.png"}, "spoiler": true}}},
			row(button("More", nil), button("Shut", m{"disabled": true, "style": 4}), m{"type": kindButton, "style": 5, "label": "Source", "url": "https://example.org/a"}),
		}},
		menu(many(25, option), m{"placeholder": "Choose", "min_values": 1, "max_values": 25}),
	)
}

// badCommands are lists of commands, and where Discord finds the fault.
var badCommands = []struct {
	name string
	list []any
	at   string
}{
	{"a name in capitals", []any{m{"name": "Status", "description": "x"}}, "0.name"},
	{"a name with a blank", []any{m{"name": "a b", "description": "x"}}, "0.name"},
	{"a name of 33", []any{m{"name": long[:33], "description": "x"}}, "0.name"},
	{"two of one name", []any{m{"name": "a", "description": "x"}, m{"name": "a", "description": "y"}}, "1.name"},
	{"no description", []any{m{"name": "a"}}, "0.description"},
	{"a description of 101", []any{m{"name": "a", "description": long[:101]}}, "0.description"},
	{"a message command with a description", []any{m{"name": "About this", "type": 3, "description": "x"}}, "0.description"},
	{"an unknown locale", []any{m{"name": "a", "description": "x", "name_localizations": m{"xx": "b"}}}, "0.name_localizations.xx"},
	{"a translated name in capitals", []any{m{"name": "a", "description": "x", "name_localizations": m{"de": "B"}}}, "0.name_localizations.de"},
	{"required after optional", []any{m{"name": "a", "description": "x", "options": []any{
		m{"type": 3, "name": "b", "description": "x"}, m{"type": 3, "name": "c", "description": "x", "required": true}}}}, "0.options.1.required"},
	{"two options of one name", []any{m{"name": "a", "description": "x", "options": []any{
		m{"type": 3, "name": "b", "description": "x"}, m{"type": 3, "name": "b", "description": "x"}}}}, "0.options.1.name"},
	{"26 options", []any{m{"name": "a", "description": "x", "options": many(26, func(i int) any { return m{"type": 3, "name": fmt.Sprint("o", i), "description": "x"} })}}, "0.options"},
	{"26 choices", []any{m{"name": "a", "description": "x", "options": []any{m{"type": 3, "name": "b", "description": "x",
		"choices": many(26, func(i int) any { return m{"name": fmt.Sprint(i), "value": "v"} })}}}}, "0.options.0.choices"},
	{"choices and suggestions", []any{m{"name": "a", "description": "x", "options": []any{m{"type": 3, "name": "b", "description": "x",
		"autocomplete": true, "choices": []any{m{"name": "n", "value": "v"}}}}}}, "0.options.0.autocomplete"},
	{"a choice of another kind", []any{m{"name": "a", "description": "x", "options": []any{m{"type": 4, "name": "b", "description": "x",
		"choices": []any{m{"name": "n", "value": "v"}}}}}}, "0.options.0.choices.0.value"},
	{"a subcommand beside an option", []any{m{"name": "a", "description": "x", "options": []any{
		m{"type": 1, "name": "b", "description": "x"}, m{"type": 3, "name": "c", "description": "x"}}}}, "0.options"},
	{"a group in a group", []any{m{"name": "a", "description": "x", "options": []any{m{"type": 2, "name": "b", "description": "x",
		"options": []any{m{"type": 2, "name": "c", "description": "x"}}}}}}, "0.options.0.options.0.type"},
	{"more than 8000", []any{m{"name": "a", "description": "x", "options": many(25, func(i int) any {
		return m{"type": 3, "name": fmt.Sprint("o", i), "description": long[:100], "choices": many(3, func(j int) any { return m{"name": fmt.Sprint(j), "value": long[:99]} })}
	})}}, "0"},
	{"101 commands", many(101, func(i int) any { return m{"name": fmt.Sprint("c", i), "description": "x"} }), ""},
}

func TestBadCommandsAreRefused(t *testing.T) {
	both(t, func(t *testing.T, o Options) {
		for n, c := range badCommands {
			s := New(nil, o) // a fresh one each: the route has a rate limit
			bot := &client{t: t, s: s}
			code, body := bot.ask("PUT", "/applications/"+s.ApplicationID()+"/commands", c.list)
			if code != 400 || errorsAt(body, c.at) == nil {
				t.Errorf("%d %s: %d %v, want an error at %q", n, c.name, code, body, c.at)
			}
			if v := s.TakeViolations(); len(v) != 1 {
				t.Errorf("%s: recorded %q", c.name, v)
			}
			s.Close()
		}
	})
}

func TestSuggestionLimits(t *testing.T) {
	both(t, func(t *testing.T, o Options) {
		s := New(t, o)
		g := s.NewGuild("A")
		bot, _ := connect(t, s)
		bot.register(status)
		i := s.Autocomplete(Member{Name: "ann", Guild: g}, "status", "show", "sev")
		e := bot.interaction()
		for _, c := range []struct {
			choices []any
			at      string
		}{
			{many(26, func(i int) any { return m{"name": fmt.Sprint(i), "value": "v"} }), "data.choices"},
			{[]any{m{"name": long[:101], "value": "v"}}, "data.choices.0.name"},
			{[]any{m{"name": "", "value": "v"}}, "data.choices.0.name"},
			{[]any{m{"name": "n", "value": long[:101]}}, "data.choices.0.value"},
			{[]any{m{"name": "n", "value": 3}}, "data.choices.0.value"},
		} {
			if code, body := bot.answer(e, answerChoices, m{"choices": c.choices}); code != 400 || errorsAt(body, c.at) == nil {
				t.Errorf("%d %v, want an error at %s", code, body, c.at)
			}
		}
		if v := s.TakeViolations(); len(v) != 5 {
			t.Errorf("recorded %q", v)
		}
		if code, body := bot.answer(e, answerMessage, say("x")); code != 400 || errorsAt(body, "type") == nil {
			t.Errorf("a message in place of suggestions: %d %v", code, body)
		}
		s.TakeViolations()
		bot.answer(e, answerChoices, m{"choices": []any{m{"name": "Severance", "value": "severance"}}})
		if r, err := i.Wait(0); err != nil || len(r.Choices) != 1 || r.Choices[0].Value != "severance" {
			t.Errorf("%+v %v", r, err)
		}
	})
}

// What the description alone finds: kinds of values and keys nobody knows.
func TestDescription(t *testing.T) {
	path := besideCheckout()
	if path == "" {
		t.Skip("../shared/discord/openapi.json is absent")
	}
	o := fast
	o.OpenAPI = path
	s := New(t, o)
	bot, _ := connect(t, s)
	g := s.NewGuild("A")
	bot.register(m{"name": "go", "description": "Go", "nsfw": false, "default_member_permissions": "32", "contexts": []int{0}, "integration_types": []int{0}})
	s.Command(Member{Name: "ann", Guild: g, Permissions: ManageGuild}, "go")
	e := bot.interaction()
	bad := with(m{"type": kindContainer, "components": []any{
		words("x"), m{"type": kindText, "content": "x", "colour": 3}, row(button("x", m{"disabled": "yes"}))}})
	code, body := bot.answer(e, answerMessage, bad)
	for _, at := range []string{"data.components.0.components.1.colour", "data.components.0.components.2.components.0.disabled"} {
		if code != 400 || errorsAt(body, at) == nil {
			t.Errorf("%d %v, want an error at %s", code, body, at)
		}
	}
	if v := s.TakeViolations(); len(v) != 1 || strings.Count(v[0], ";") != 1 {
		t.Errorf("more than the branch that was meant: %q", v)
	}
	if _, err := readDescription("limits.go"); err == nil {
		t.Error("a Go file was taken for a description")
	}
}
