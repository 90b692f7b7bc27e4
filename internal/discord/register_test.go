package discord

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"backlot/internal/bot"
)

// The real table, held to Discord's grammar without a Discord.
func TestRegistrations(t *testing.T) {
	name := regexp.MustCompile(`^[-_'\p{L}\p{N}]{1,32}$`)
	for _, inGuild := range []bool{false, true} {
		list, err := registrations(bot.Commands(), inGuild)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for _, r := range list {
			if r.Type == typed && (!name.MatchString(r.Name) || strings.ToLower(r.Name) != r.Name) || seen[r.Name] {
				t.Errorf("the name %q", r.Name)
			}
			seen[r.Name] = true
			if inGuild != (r.Installs == nil) || inGuild != (r.Contexts == nil) {
				t.Errorf("%s: %v %v", r.Name, r.Installs, r.Contexts)
			}
			if r.Permissions != nil && (*r.Permissions != "32" || !inGuild && (len(r.Contexts) != 1 || r.Contexts[0] != 0)) {
				t.Errorf("%s is open: %+v", r.Name, r)
			}
		}
		if !seen["status"] || !seen["article"] || !seen["About Backlot"] {
			t.Errorf("missing commands: %v", seen)
		}
	}
}

func TestRegistrationsOf(t *testing.T) {
	table := []bot.Command{
		{Name: "desk add", Audience: bot.Editors, Description: "Add", Options: []bot.Option{
			{Name: "when", Description: "A day", Kind: bot.Day, Max: 60},
			{Name: "show", Description: "A show", Kind: bot.Show, Required: true, Max: 7000},
			{Name: "n", Description: "How many", Kind: bot.Number, Min: 1, Max: 9},
			{Name: "state", Description: "Which", Choices: []string{"draft", "published"}},
			{Name: "file", Description: "A file", Kind: bot.Upload},
			{Name: "text", Description: "Hidden", Hidden: true},
		}},
		{Name: "desk list", Audience: bot.Editors, Description: "List"},
		{Name: "secret", Audience: bot.Members, Hidden: true},
		{Name: "nobody"},
	}
	list, err := registrations(table, false)
	if err != nil {
		t.Fatal(err)
	}
	got, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	const want = `[{"name":"desk","type":1,"description":"Commands about desk","options":[` +
		`{"type":1,"name":"add","description":"Add","options":[` +
		`{"type":3,"name":"show","description":"A show","required":true,"autocomplete":true},` +
		`{"type":3,"name":"when","description":"A day","max_length":60},` +
		`{"type":4,"name":"n","description":"How many","min_value":1,"max_value":9},` +
		`{"type":3,"name":"state","description":"Which","choices":[{"name":"draft","value":"draft"},{"name":"published","value":"published"}]},` +
		`{"type":11,"name":"file","description":"A file"}]},` +
		`{"type":1,"name":"list","description":"List"}],"default_member_permissions":"32","integration_types":[0],"contexts":[0]}]`
	if string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	table[1].Audience = bot.Members
	if _, err := registrations(table, false); err == nil {
		t.Error("a group for members and editors is let through")
	}
}
