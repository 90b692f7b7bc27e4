package discordtest

import (
	"fmt"
	"unicode/utf8"
)

// Modal is a form as the person sees it.
type Modal struct {
	CustomID, Title string
	Boxes           []Box
	// Words are the texts between the boxes.
	Words []string

	from *Interaction
	raw  []object
}

// Box is one field of a form.
type Box struct {
	CustomID, Label, Description, Placeholder string
	// Value is what stands in it already.
	Value string
	// Long is a box of several lines.
	Long     bool
	Required bool
	// Min and Max are lengths in characters; Max 0 is 4000.
	Min, Max int
	// Choices are the values of a select in place of a text box.
	Choices []Choice

	kind, id, outer int
	label           bool
}

// Choice is a suggestion, or an option of a select.
type Choice struct {
	Name string
	// Value is a string, or a number of an integer or number option.
	Value any
}

// modalLimits hold a form at data.
func modalLimits(data object) breaches {
	var b breaches
	if n := utf8.RuneCountInString(text(data["title"])); n < 1 || n > 45 {
		b.add("data.title", codeLength, "a form's title has 1 to 45 characters, not %d", n)
	}
	w := walk{b: &b, customIDs: map[string]bool{}, ids: map[int]bool{}}
	w.customID(data, "data")
	w.customIDs = map[string]bool{}
	list := objects(data["components"])
	if len(list) < 1 || len(list) > 5 {
		b.add("data.components", codeLength, "a form has 1 to 5 boxes, not %d", len(list))
	}
	for i, o := range list {
		at := fmt.Sprintf("data.components.%d", i)
		switch number(o["type"]) {
		case kindRow:
			inner := objects(o["components"])
			if len(inner) != 1 {
				b.add(at+".components", codeLength, "a row of a form has one text box, not %d", len(inner))
			}
			for j, box := range inner {
				w.box(box, fmt.Sprintf("%s.components.%d", at, j), false)
			}
		case kindLabel:
			labelLimits(o["label"], at+".label", &b)
			if utf8.RuneCountInString(text(o["description"])) > 100 {
				b.add(at+".description", codeLength, "a label's description has at most 100 characters")
			}
			inner, _ := o["component"].(object)
			if inner == nil {
				b.add(at+".component", codeRequired, "a label has one component")
			} else if number(inner["type"]) == kindTextInput {
				w.box(inner, at+".component", true)
			} else {
				w.one(inner, at+".component")
			}
		case kindText:
			w.one(o, at)
		default:
			b.add(at+".type", codeInvalid, "a form has no components of type %v", o["type"])
		}
	}
	return b
}

func labelLimits(v any, at string, b *breaches) {
	if n := utf8.RuneCountInString(text(v)); n < 1 || n > 45 {
		b.add(at, codeLength, "a box's label has 1 to 45 characters, not %d", n)
	}
}

// box is one text box; the label is its own, or that of the Label around it.
func (w *walk) box(o object, at string, labelled bool) {
	if number(o["type"]) != kindTextInput {
		w.add(at+".type", codeInvalid, "a row of a form has a text box, not type %v", o["type"])
		return
	}
	w.customID(o, at)
	switch {
	case !labelled:
		labelLimits(o["label"], at+".label", w.b)
	case o["label"] != nil:
		w.add(at+".label", codeInvalid, "a text box in a Label has no label of its own")
	}
	if style := number(o["style"]); style != 1 && style != 2 {
		w.add(at+".style", codeChoice, "a text box's style is 1 or 2")
	}
	if utf8.RuneCountInString(text(o["placeholder"])) > 100 {
		w.add(at+".placeholder", codeLength, "a placeholder has at most 100 characters")
	}
	least, most := max(0, number(o["min_length"])), number(o["max_length"])
	if most < 0 {
		most = 4000
	}
	if least > most || most > 4000 || most < 1 {
		w.add(at+".max_length", codeInvalid, "a box takes 0 to 4000 characters at the widest, not %d to %d", least, most)
	}
	if n := utf8.RuneCountInString(text(o["value"])); n > most || n > 0 && n < least {
		w.add(at+".value", codeLength, "the box is filled with %d characters and takes %d to %d", n, least, most)
	}
}

// readModal is a form as the person sees it.
func readModal(data object, from *Interaction) *Modal {
	m := &Modal{CustomID: text(data["custom_id"]), Title: text(data["title"]), from: from, raw: objects(data["components"])}
	numbered(data["components"], new(int))
	for _, o := range m.raw {
		switch number(o["type"]) {
		case kindRow:
			for _, inner := range objects(o["components"]) {
				b := readBox(inner)
				b.outer = number(o["id"])
				m.Boxes = append(m.Boxes, b)
			}
		case kindLabel:
			inner, _ := o["component"].(object)
			b := readBox(inner)
			b.label, b.outer = true, number(o["id"])
			b.Label, b.Description = text(o["label"]), text(o["description"])
			m.Boxes = append(m.Boxes, b)
		default:
			m.Words = append(m.Words, text(o["content"]))
		}
	}
	return m
}

func readBox(o object) Box {
	b := Box{CustomID: text(o["custom_id"]), Label: text(o["label"]), Placeholder: text(o["placeholder"]),
		Value: text(o["value"]), Long: number(o["style"]) == 2, Required: o["required"] != false,
		Min: max(0, number(o["min_length"])), Max: max(0, number(o["max_length"])), kind: number(o["type"]), id: number(o["id"])}
	for _, option := range objects(o["options"]) {
		b.Choices = append(b.Choices, Choice{text(option["label"]), option["value"]})
		if option["default"] == true {
			b.Value = text(option["value"])
		}
	}
	return b
}
