package discordtest

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Click is a person pressing a button, named by its custom id or its label.
func (s *Server) Click(by Member, m *Message, button string) *Interaction {
	return s.component(by, m, button, kindButton, nil)
}

// Select is a person choosing values in a select, named by its custom id or placeholder.
func (s *Server) Select(by Member, m *Message, menu string, values ...string) *Interaction {
	return s.component(by, m, menu, kindSelect, values)
}

func (s *Server) component(by Member, m *Message, name string, kind int, values []string) *Interaction {
	s.mu.Lock()
	o, err := s.pressable(by, m, name, kind, values)
	if err != nil && by.Forged && m != nil {
		o, err = object{"custom_id": name, "id": 1}, nil
	}
	if err != nil {
		s.mu.Unlock()
		return s.refuse(by, "%s cannot press %q: %w", by.Name, name, err)
	}
	data := object{"custom_id": o["custom_id"], "component_type": kind, "id": o["id"]}
	if kind == kindSelect {
		data["values"] = values
	}
	i := s.begin(by, askComponent, data)
	i.source, i.command = m, "button "+name
	i.event["message"] = m.json()
	s.mu.Unlock()
	return i.send()
}

// pressable finds a button or select a person can use.
func (s *Server) pressable(by Member, m *Message, name string, kind int, values []string) (object, error) {
	if err := s.reachable(by, m); err != nil {
		return nil, err
	}
	var found object
	each(m.body["components"], func(o object) {
		same := o["custom_id"] == name || o["label"] == name || o["placeholder"] == name
		if found == nil && number(o["type"]) == kind && same {
			found = o
		}
	})
	switch {
	case found == nil:
		return nil, fmt.Errorf("the message has none; it has %s", strings.Join(names(m.body["components"]), ", "))
	case found["disabled"] == true:
		return nil, fmt.Errorf("it is disabled")
	case found["custom_id"] == nil:
		return nil, fmt.Errorf("it is a link to %v and tells the bot nothing", found["url"])
	case kind == kindSelect:
		return found, choosable(found, values)
	}
	return found, nil
}

func choosable(menu object, values []string) error {
	least, most := number(menu["min_values"]), number(menu["max_values"])
	if least < 0 {
		least = 1
	}
	if most < 0 {
		most = 1
	}
	if len(values) < least || len(values) > most {
		return fmt.Errorf("it takes %d to %d values, not %d", least, most, len(values))
	}
	for _, v := range values {
		if !slices.ContainsFunc(objects(menu["options"]), func(o object) bool { return o["value"] == v }) {
			return fmt.Errorf("it does not offer %q", v)
		}
	}
	return nil
}

// each visits every component, nested ones too.
func each(v any, do func(object)) {
	for _, o := range objects(v) {
		do(o)
		each(o["components"], do)
		for _, key := range []string{"accessory", "component"} {
			if inner, ok := o[key].(object); ok {
				each([]any{inner}, do)
			}
		}
	}
}

// names are what the buttons and selects of a message are called.
func names(v any) []string {
	var all []string
	each(v, func(o object) {
		if kind := number(o["type"]); kind == kindButton || kind == kindSelect {
			name := text(o["label"])
			if name == "" {
				name = text(o["placeholder"])
			}
			if name == "" {
				name = text(o["custom_id"])
			}
			all = append(all, fmt.Sprintf("%q", name))
		}
	})
	if all == nil {
		return []string{"nothing to press"}
	}
	return all
}

// Submit is a person sending a form off; values go by custom id or label, and
// a box that is not named keeps what stands in it.
func (s *Server) Submit(by Member, m *Modal, values map[string]string) *Interaction {
	if m == nil {
		return s.refuse(by, "%s has no form open", by.Name)
	}
	rows, err := m.filled(by, values)
	if err != nil {
		return s.refuse(by, "%s cannot send the form %q: %w", by.Name, m.Title, err)
	}
	s.mu.Lock()
	i := s.begin(by, askModal, object{"custom_id": m.CustomID, "components": rows})
	i.source, i.command = m.from.source, "form "+m.Title
	if i.source != nil {
		i.event["message"] = i.source.json()
	}
	s.mu.Unlock()
	return i.send()
}

// filled is the form as it is sent, or what Discord's client finds wrong with it.
func (m *Modal) filled(by Member, values map[string]string) ([]any, error) {
	if by.Name != m.from.By.Name && !by.Forged {
		return nil, fmt.Errorf("it stands before %s", m.from.By.Name)
	}
	rows, used := []any{}, map[string]bool{}
	for _, box := range m.Boxes {
		value := box.Value
		for _, key := range []string{box.Label, box.CustomID} {
			if v, ok := values[key]; ok {
				value, used[key] = v, true
			}
		}
		if err := box.takes(value); err != nil && !by.Forged {
			return nil, err
		}
		rows = append(rows, box.sent(value))
	}
	for key := range values {
		if !used[key] {
			return nil, fmt.Errorf("it has no box %q", key)
		}
	}
	return rows, nil
}

func (b Box) takes(value string) error {
	n, most := utf8.RuneCountInString(value), b.Max
	if most == 0 {
		most = 4000
	}
	switch {
	case b.kind != kindTextInput && b.kind != kindSelect:
		return fmt.Errorf("this Discord fills text boxes and selects, and %q is of type %d", b.Label, b.kind)
	case b.Required && n == 0:
		return fmt.Errorf("the box %q must be filled", b.Label)
	case b.kind == kindTextInput && (n > most || n > 0 && n < b.Min):
		return fmt.Errorf("the box %q takes %d to %d characters, not %d", b.Label, b.Min, most, n)
	case b.kind == kindSelect && n > 0 && !slices.ContainsFunc(b.Choices, func(c Choice) bool { return c.Value == value }):
		return fmt.Errorf("the box %q does not offer %q", b.Label, value)
	}
	return nil
}

// sent is a box as the event carries it.
func (b Box) sent(value string) object {
	inner := object{"type": b.kind, "id": b.id, "custom_id": b.CustomID}
	if b.kind == kindSelect {
		inner["values"] = []string{}
		if value != "" {
			inner["values"] = []string{value}
		}
	} else {
		inner["value"] = value
	}
	if b.label {
		return object{"type": kindLabel, "id": b.outer, "component": inner}
	}
	return object{"type": kindRow, "id": b.outer, "components": []any{inner}}
}
