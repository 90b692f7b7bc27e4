package bot

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"
)

// discordName is Discord's grammar of a command's and an option's name, in lower
// case.
var discordName = regexp.MustCompile(`^[-_'\p{Ll}\p{N}]{1,32}$`)

// TestTable holds every command to what a front end and Discord need of it.
func TestTable(t *testing.T) {
	seen := map[string]bool{}
	group := map[string]Audience{}
	for _, c := range Commands() {
		if seen[c.Name] {
			t.Errorf("/%s stands in the table twice", c.Name)
		}
		seen[c.Name] = true
		if c.Audience == Nobody || c.Run == nil {
			t.Errorf("/%s is nobody's or does nothing", c.Name)
		}
		if n := utf8.RuneCountInString(c.Description); n < 5 || n > 100 || strings.HasSuffix(c.Description, ".") {
			t.Errorf("/%s: the description has %d characters, or ends in a stop", c.Name, n)
		}
		words := strings.Fields(c.Name)
		if !c.OnMessage {
			for _, w := range words {
				if !discordName.MatchString(w) {
					t.Errorf("/%s: %q is no name for Discord", c.Name, w)
				}
			}
			if len(words) > 2 {
				t.Errorf("/%s has more than two words", c.Name)
			}
		}
		if a, ok := group[words[0]]; ok && a != c.Audience && !c.OnMessage {
			t.Errorf("/%s: a group of commands has one audience, because Discord shows or hides it whole", c.Name)
		}
		group[words[0]] = c.Audience
		checkOptions(t, c)
	}
}

func checkOptions(t *testing.T, c Command) {
	seen := map[string]bool{}
	optional := false
	visible := 0
	for _, o := range c.Options {
		if seen[o.Name] || !discordName.MatchString(o.Name) {
			t.Errorf("/%s: option %q is there twice or is no name for Discord", c.Name, o.Name)
		}
		seen[o.Name] = true
		if n := utf8.RuneCountInString(o.Description); n < 3 || n > 100 {
			t.Errorf("/%s %s: the description has %d characters", c.Name, o.Name, n)
		}
		if o.Required && optional {
			t.Errorf("/%s %s: a required option comes after an optional one", c.Name, o.Name)
		}
		optional = optional || !o.Required
		if !o.Hidden {
			visible++
		}
		if len(o.Choices) > 25 || !o.Hidden && o.Max > 6000 && o.Kind != Number {
			t.Errorf("/%s %s takes more than Discord lets through", c.Name, o.Name)
		}
	}
	if visible > 25 {
		t.Errorf("/%s has %d options", c.Name, visible)
	}
}
