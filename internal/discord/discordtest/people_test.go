package discordtest

import (
	"strings"
	"testing"
	"time"
)

// What Discord's client lets whom send where.
func TestWhoIsOfferedWhat(t *testing.T) {
	s := New(t, fast)
	a, out := s.NewGuild("A"), s.NewGuildWithout("B")
	bot, _ := connect(t, s)
	bot.register(
		m{"name": "read", "description": "x", "integration_types": []int{0, 1}, "contexts": []int{0, 1, 2}, "options": []any{
			m{"type": 3, "name": "show", "description": "x", "required": true, "max_length": 10},
			m{"type": 3, "name": "form", "description": "x", "choices": []any{m{"name": "Short", "value": "s"}}},
			m{"type": 4, "name": "season", "description": "x", "min_value": 1}}},
		m{"name": "edit", "description": "x", "integration_types": []int{0}, "contexts": []int{0}, "default_member_permissions": "32", "options": []any{
			m{"type": 1, "name": "add", "description": "x"}}},
		m{"name": "About this", "type": 3, "integration_types": []int{0, 1}, "contexts": []int{0, 1, 2}},
	)
	ann := Member{Name: "ann", Guild: a}
	editor := Member{Name: "eve", Guild: a, Permissions: ManageGuild}
	show := Opt("show", "x")
	role := s.Role(a, "editors")
	for _, c := range []struct {
		what string
		i    *Interaction
		why  string // part of the refusal, empty where it is sent
	}{
		{"a member reads", s.Command(ann, "read", show), ""},
		{"in a direct message", s.Command(Member{Name: "ann"}, "read", show), ""},
		{"in a group", s.Command(Member{Name: "ann", Group: true}, "read", show), ""},
		{"where the bot is not", s.Command(Member{Name: "ann", Guild: out}, "read", show), ""},
		{"no such command", s.Command(ann, "rede", show), "no such command"},
		{"no such option", s.Command(ann, "read", show, Opt("year", 1)), `no option "year"`},
		{"the required one missing", s.Command(ann, "read"), "required"},
		{"too long", s.Command(ann, "read", Opt("show", "severances!")), "at most 10"},
		{"another kind", s.Command(ann, "read", show, Opt("season", "two")), "does not fit"},
		{"too small", s.Command(ann, "read", show, Opt("season", 0)), "begins at 1"},
		{"no such choice", s.Command(ann, "read", show, Opt("form", "t")), "does not offer"},
		{"no suggestions", s.Autocomplete(ann, "read", "show", "x"), "no suggestions"},
		{"forged all the same", s.Command(Member{Name: "ann", Guild: a, Forged: true}, "read", Opt("season", "two")), ""},
		{"an editor edits", s.Command(editor, "edit add"), ""},
		{"without the subcommand", s.Command(editor, "edit"), "subcommand"},
		{"with another", s.Command(editor, "edit remove"), `no subcommand "remove"`},
		{"a member edits", s.Command(ann, "edit add"), "hidden"},
		{"a member edits, forged", s.Command(Member{Name: "ann", Guild: a, Forged: true}, "edit add"), ""},
		{"an editor in a direct message", s.Command(Member{Name: "eve"}, "edit add"), "not offered"},
		{"an editor where the bot is not", s.Command(Member{Name: "eve", Guild: out, Permissions: ManageGuild}, "edit add"), "not offered"},
	} {
		err := c.i.Refused()
		if (err == nil) != (c.why == "") || err != nil && !strings.Contains(err.Error(), c.why) {
			t.Errorf("%s: %v, want %q", c.what, err, c.why)
		}
	}
	helper := Member{Name: "hal", Guild: a, Roles: []string{role}}
	if s.Command(helper, "edit add").Refused() == nil {
		t.Error("a role nobody allowed sees the command")
	}
	s.AllowRole(a, "edit", role, true)
	if err := s.Command(helper, "edit add").Refused(); err != nil {
		t.Errorf("the role is allowed: %v", err)
	}
	code, raw := bot.askRaw("GET", "/applications/"+s.ApplicationID()+"/guilds/"+a.ID+"/commands/permissions", nil)
	if code != 200 || !strings.Contains(string(raw), role) {
		t.Errorf("%d %s", code, raw)
	}
	if code, _ := bot.ask("GET", "/applications/"+s.ApplicationID()+"/guilds/"+out.ID+"/commands/permissions", nil); code != 403 {
		t.Errorf("permissions of a server without the bot: %d", code)
	}
}

func TestEventsHaveDiscordsShape(t *testing.T) {
	s := New(t, fast)
	a := s.NewGuild("A")
	bot, _ := connect(t, s)
	bot.register(m{"name": "edit", "description": "x", "options": []any{m{"type": 1, "name": "add", "description": "x",
		"options": []any{m{"type": 5, "name": "quick", "description": "x"}}}}}, m{"name": "About this", "type": 3})
	s.Command(Member{Name: "ann", Guild: a, Roles: []string{"17"}}, "edit add", Opt("quick", true))
	e := bot.interaction()
	inner := e["data"].(m)["options"].([]any)[0].(m)
	if inner["name"] != "add" || inner["type"] != 1.0 || inner["options"].([]any)[0].(m)["value"] != true {
		t.Errorf("options %v", inner)
	}
	member := e["member"].(m)
	if member["permissions"] != bits(Ordinary) || member["roles"].([]any)[0] != "17" || e["user"] != nil || e["context"] != 0.0 ||
		e["version"] != 1.0 || e["guild_locale"] != "en-US" || e["app_permissions"] == "" {
		t.Errorf("%v", e)
	}
	s.Command(Member{Name: "ann", Installed: true}, "edit add")
	e = bot.interaction()
	if e["member"] != nil || e["guild_id"] != nil || e["user"].(m)["id"] != s.UserID("ann") || e["context"] != 1.0 ||
		e["authorizing_integration_owners"].(m)["1"] != s.UserID("ann") {
		t.Errorf("%v", e)
	}
	hers := s.Post(Member{Name: "bob", Guild: a}, "Severance is back in January")
	s.MessageCommand(Member{Name: "ann", Guild: a}, "About this", hers)
	data := bot.interaction()["data"].(m)
	if data["target_id"] != hers.ID || data["resolved"].(m)["messages"].(m)[hers.ID].(m)["content"] != "Severance is back in January" {
		t.Errorf("%v", data)
	}
}

func TestFormsAndSelects(t *testing.T) {
	s := New(t, fast)
	a := s.NewGuild("A")
	ann, bob := Member{Name: "ann", Guild: a}, Member{Name: "bob", Guild: a}
	bot, _ := connect(t, s)
	bot.register(m{"name": "go", "description": "Go"})
	i := s.Command(ann, "go")
	e := bot.interaction()
	code, body := bot.answer(e, answerModal, form("Add", textBox("title", m{"required": true, "max_length": 5}),
		m{"type": kindLabel, "label": "Kind", "component": m{"type": kindSelect, "custom_id": "kind", "required": false, "options": []any{option(1), option(2)}}},
		textBox("text", m{"label": "Text", "required": false, "style": 2, "value": "draft"})))
	if code != 200 {
		t.Fatalf("%d %v", code, body)
	}
	r, err := i.Wait(time.Second)
	if err != nil || r.Modal == nil || len(r.Modal.Boxes) != 3 || !strings.Contains(r.Modal.Show(), "required") {
		t.Fatalf("%+v %v", r, err)
	}
	for why, sent := range map[string]*Interaction{
		"must be filled": s.Submit(ann, r.Modal, nil),
		"0 to 5":         s.Submit(ann, r.Modal, map[string]string{"title": "longer"}),
		"no box":         s.Submit(ann, r.Modal, map[string]string{"title": "x", "name": "y"}),
		"does not offer": s.Submit(ann, r.Modal, map[string]string{"title": "x", "kind": "v3"}),
		"stands before":  s.Submit(bob, r.Modal, map[string]string{"title": "x"}),
	} {
		if err := sent.Refused(); err == nil || !strings.Contains(err.Error(), why) {
			t.Errorf("%s: %v", why, err)
		}
	}
	i = s.Submit(ann, r.Modal, map[string]string{"Title": "Sev", "kind": "v2"})
	e = bot.interaction()
	rows := e["data"].(m)["components"].([]any)
	if e["data"].(m)["custom_id"] != "form" || rows[0].(m)["components"].([]any)[0].(m)["value"] != "Sev" ||
		rows[1].(m)["component"].(m)["values"].([]any)[0] != "v2" || rows[2].(m)["components"].([]any)[0].(m)["value"] != "draft" {
		t.Errorf("%v", rows)
	}
	if code, body := bot.answer(e, answerModal, form("again", textBox("a", nil))); code != 400 {
		t.Errorf("a form after a form: %d %v", code, body)
	}
	s.TakeViolations()
	secret := with(words("pick"), menu([]any{option(1), option(2)}, nil), row(button("Shut", m{"disabled": true})))
	secret["flags"] = flagV2 | flagEphemeral
	bot.answer(e, answerMessage, secret)
	r, err = i.Wait(time.Second)
	if err != nil || !r.Private {
		t.Fatalf("%+v %v", r, err)
	}
	for why, sent := range map[string]*Interaction{
		"private to ann":       s.Select(bob, r.Message, "menu", "v1"),
		"does not offer":       s.Select(ann, r.Message, "menu", "v3"),
		"1 to 1 values":        s.Select(ann, r.Message, "menu", "v1", "v2"),
		"disabled":             s.Click(ann, r.Message, "Shut"),
		"the message has none": s.Click(ann, r.Message, "Open"),
		"another channel":      s.Click(Member{Name: "ann"}, r.Message, "Shut"),
	} {
		if err := sent.Refused(); err == nil || !strings.Contains(err.Error(), why) {
			t.Errorf("%s: %v", why, err)
		}
	}
	i = s.Select(ann, r.Message, "menu", "v1")
	e = bot.interaction()
	if e["data"].(m)["values"].([]any)[0] != "v1" || e["message"].(m)["flags"] != float64(flagV2|flagEphemeral) {
		t.Errorf("%v", e["data"])
	}
	bot.answer(e, answerDeferUpdate, nil)
	if r, err := i.Wait(20 * time.Millisecond); err != nil || r.Message != nil {
		t.Errorf("%+v %v", r, err)
	}
	bot.ask("PATCH", "/webhooks/"+s.ApplicationID()+"/"+i.Token+"/messages/@original", say("picked"))
	if r, err := i.Wait(time.Second); err != nil || !r.Updated || r.Message.Text() != "picked" {
		t.Errorf("%+v %v", r, err)
	}
}

func TestRegistrationKeepsIdsAndVersions(t *testing.T) {
	s := New(t, fast)
	bot := &client{t: t, s: s}
	path := "/applications/" + s.ApplicationID() + "/commands"
	one := m{"name": "go", "description": "Go", "name_localizations": m{"de": "los"}}
	bot.register(one, status)
	id := s.CommandID("go", nil)
	version := func(i int) any {
		s.mu.Lock()
		defer s.mu.Unlock()
		return s.commands[""][i]["version"]
	}
	was := version(0)
	bot.register(one)
	if s.CommandID("go", nil) != id || version(0) != was || len(s.Commands(nil)) != 1 {
		t.Errorf("the same command became another: %s %v", s.CommandID("go", nil), version(0))
	}
	bot.register(m{"name": "go", "description": "Go on"})
	if s.CommandID("go", nil) != id || version(0) == was || s.Registrations() != 3 {
		t.Errorf("a changed command: %s %v", s.CommandID("go", nil), version(0))
	}
	if _, raw := bot.askRaw("GET", path, nil); strings.Contains(string(raw), "localizations") {
		t.Errorf("localizations unasked: %s", raw)
	}
	bot.register(one)
	if _, raw := bot.askRaw("GET", path+"?with_localizations=true", nil); !strings.Contains(string(raw), `"de":"los"`) {
		t.Errorf("no localizations: %s", raw)
	}
	if code, _ := bot.ask("DELETE", path+"/"+id, nil); code != 204 || len(s.Commands(nil)) != 0 {
		t.Errorf("delete: %d %v", code, s.Commands(nil))
	}
	g := s.NewGuild("A")
	code, body := bot.ask("PUT", "/applications/"+s.ApplicationID()+"/guilds/"+g.ID+"/commands", []any{m{"name": "go", "description": "x", "integration_types": []int{0}}})
	if code != 400 || errorsAt(body, "0.integration_types") == nil {
		t.Errorf("%d %v", code, body)
	}
	s.TakeViolations()
}

func TestServersComeAndGo(t *testing.T) {
	s := New(t, fast)
	bot, _ := connect(t, s)
	g := s.NewGuild("A")
	bot.expectEvent("GUILD_CREATE")
	s.Leave(g, true)
	if d := bot.expectEvent("GUILD_DELETE"); !strings.Contains(string(d), "unavailable") {
		t.Errorf("an outage is told as %s", d)
	}
	s.Leave(g, false)
	if d := bot.expectEvent("GUILD_DELETE"); strings.Contains(string(d), "unavailable") || g.Installed {
		t.Errorf("a leaving is told as %s", d)
	}
}
