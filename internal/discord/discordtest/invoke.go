package discordtest

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Option is one option of a command as a person fills it in.
type Option struct {
	Name string
	// Value is a string, an int, a bool, a float64 or a File; an id (user,
	// channel, role) is a string.
	Value any
}

// Opt is an option with its value.
func Opt(name string, value any) Option { return Option{name, value} }

// Command is a person giving a slash command; name holds the subcommand too
// ("article add"). What Discord's own client would not let them send is not
// sent, and the Interaction's Wait says why.
func (s *Server) Command(by Member, name string, options ...Option) *Interaction {
	s.mu.Lock()
	i, err := s.command(by, askCommand, name, options, "")
	s.mu.Unlock()
	if err != nil {
		return s.refuse(by, "%s cannot send /%s: %w", by.Name, name, err)
	}
	return i.send()
}

// Autocomplete is a person typing into an option, others being filled already.
func (s *Server) Autocomplete(by Member, name, option, typed string, others ...Option) *Interaction {
	s.mu.Lock()
	i, err := s.command(by, askSuggest, name, append(append([]Option{}, others...), Opt(option, typed)), option)
	s.mu.Unlock()
	if err != nil {
		return s.refuse(by, "%s gets no suggestions for /%s: %w", by.Name, name, err)
	}
	return i.send()
}

// MessageCommand is a right-click on a message and a choice under Apps.
func (s *Server) MessageCommand(by Member, name string, m *Message) *Interaction {
	s.mu.Lock()
	registered, err := s.offered(by, name, 3)
	if err == nil {
		err = s.reachable(by, m)
	}
	if err != nil && !by.Forged {
		s.mu.Unlock()
		return s.refuse(by, "%s cannot use %q: %w", by.Name, name, err)
	}
	i := s.begin(by, askCommand, object{"id": s.commandID(registered), "name": name, "type": 3, "target_id": m.ID,
		"resolved": object{"messages": object{m.ID: m.json()}}})
	i.command = name
	s.mu.Unlock()
	return i.send()
}

func (s *Server) commandID(registered object) any {
	if registered == nil {
		return s.newID()
	}
	return registered["id"]
}

// command builds a slash command or a request for suggestions; s.mu is held.
func (s *Server) command(by Member, kind int, name string, options []Option, focused string) (*Interaction, error) {
	words := strings.Fields(name)
	if len(words) == 0 {
		return nil, fmt.Errorf("it has no name")
	}
	registered, err := s.offered(by, words[0], 1)
	if err != nil && !by.Forged {
		return nil, err
	}
	defs, err := branchOf(registered, words[1:])
	if err != nil && !by.Forged {
		return nil, err
	}
	data := object{"id": s.commandID(registered), "name": words[0], "type": 1}
	if g := registered["guild_id"]; g != nil {
		data["guild_id"] = g
	}
	i := s.begin(by, kind, data)
	i.command = name
	given, resolved, err := i.fill(defs, options, focused)
	if err != nil {
		return nil, err
	}
	for n := len(words) - 1; n > 0; n-- {
		level := optionSubcommand
		if n == 1 && len(words) == 3 {
			level = optionGroup
		}
		given = []any{object{"name": words[n], "type": level, "options": given}}
	}
	if len(given) > 0 {
		data["options"] = given
	}
	if len(resolved) > 0 {
		data["resolved"] = object{"attachments": resolved}
	}
	return i, nil
}

// branchOf finds the options of a command or of its subcommand.
func branchOf(command object, path []string) ([]object, error) {
	options := objects(command["options"])
	for _, word := range path {
		var next object
		for _, o := range options {
			if o["name"] == word && number(o["type"]) <= optionGroup {
				next = o
			}
		}
		if next == nil {
			return nil, fmt.Errorf("it has no subcommand %q", word)
		}
		options = objects(next["options"])
	}
	if len(options) > 0 && number(options[0]["type"]) <= optionGroup {
		return nil, fmt.Errorf("it is used with a subcommand")
	}
	return options, nil
}

// fill checks what a person gives against the registered options, as Discord's
// client does, and writes it as it is sent.
func (i *Interaction) fill(defs []object, options []Option, focused string) ([]any, object, error) {
	given, resolved := []any{}, object{}
	named := map[string]bool{}
	for _, o := range options {
		if named[o.Name] && !i.By.Forged {
			return nil, nil, fmt.Errorf("its option %q is given twice", o.Name)
		}
		named[o.Name] = true
		var def object
		for _, d := range defs {
			if d["name"] == o.Name {
				def = d
			}
		}
		sent := object{"name": o.Name, "type": number(def["type"]), "value": o.Value}
		if def == nil && !i.By.Forged {
			return nil, nil, fmt.Errorf("it has no option %q", o.Name)
		}
		if def == nil || i.By.Forged {
			sent["type"] = guess(o.Value)
		}
		if o.Name == focused {
			if def["autocomplete"] != true && !i.By.Forged {
				return nil, nil, fmt.Errorf("its option %q has no suggestions", o.Name)
			}
			sent["focused"] = true
			i.focus = number(sent["type"])
		} else if err := fits(def, o.Value); err != nil && !i.By.Forged {
			return nil, nil, fmt.Errorf("its option %q %w", o.Name, err)
		}
		if f, ok := o.Value.(File); ok {
			a := i.s.attach(i.channel, f)
			a["ephemeral"] = true
			resolved[a["id"].(string)] = a
			sent["value"] = a["id"]
		}
		given = append(given, sent)
	}
	for _, d := range defs {
		if d["required"] == true && !named[text(d["name"])] && focused == "" && !i.By.Forged {
			return nil, nil, fmt.Errorf("its option %q is required", d["name"])
		}
	}
	return given, resolved, nil
}

func guess(v any) int {
	switch v.(type) {
	case int:
		return optionInteger
	case bool:
		return optionBoolean
	case float64:
		return optionNumber
	case File:
		return optionAttachment
	}
	return optionString
}

// fits says what is wrong with a value for an option.
func fits(def object, v any) error {
	kind := number(def["type"])
	if want := guess(v); want != kind && (want != optionString || kind < 6 || kind > 9) && (want != optionInteger || kind != optionNumber) {
		return fmt.Errorf("is of type %d, and %T does not fit", kind, v)
	}
	if choices := objects(def["choices"]); len(choices) > 0 {
		for _, c := range choices {
			if fmt.Sprint(c["value"]) == fmt.Sprint(v) {
				return nil
			}
		}
		return fmt.Errorf("does not offer %v", v)
	}
	switch x := v.(type) {
	case string:
		n, most := utf8.RuneCountInString(x), number(def["max_length"])
		if most < 0 {
			most = 6000
		}
		if n > most || n < number(def["min_length"]) || n == 0 {
			return fmt.Errorf("takes at most %d characters and something, not %d", most, n)
		}
	case int:
		if least := def["min_value"]; least != nil && x < number(least) {
			return fmt.Errorf("begins at %v", least)
		}
		if most := def["max_value"]; most != nil && x > number(most) {
			return fmt.Errorf("ends at %v", most)
		}
	}
	return nil
}
