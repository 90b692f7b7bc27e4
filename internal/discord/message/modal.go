package message

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"backlot/internal/reply"
)

// Discord's limits of forms.
const (
	maxBoxes    = 5
	maxTitle    = 45 // of the form, and of each box's label
	maxBoxText  = 4000
	maxBoxHint  = 100
	shortInput  = 1
	longInput   = 2
	maxBoxWords = 100 // the description under a label
)

// Modal is a form as Discord takes it.
type Modal struct {
	CustomID   string      `json:"custom_id"`
	Title      string      `json:"title"`
	Components []Component `json:"components"`
}

// Form is a form of the bot as a modal. How is how the answer to it is shown.
// The error is Keep's, or tells that the form has more boxes than Discord shows,
// which is ours to mend.
func Form(f reply.Form, how reply.How, o Options) (Modal, error) {
	if len(f.Fields) == 0 || len(f.Fields) > maxBoxes {
		return Modal{}, fmt.Errorf("the form of %q has %d boxes, and Discord shows 1 to %d", f.Request.Command, len(f.Fields), maxBoxes)
	}
	id, err := customID(Press{Request: f.Request, How: how}, o.Keep)
	if err != nil {
		return Modal{}, err
	}
	m := Modal{CustomID: id, Title: label(f.Title, f.Request.Command, maxTitle)}
	for _, field := range f.Fields {
		m.Components = append(m.Components, box(field))
	}
	return m, nil
}

// box is one field with its label. What stands in it and does not fit is cut,
// and the label says so.
func box(f reply.Field) Component {
	in := &Component{Type: kindInput, CustomID: f.Name, Style: shortInput, Required: &f.Required, MaxLength: maxBoxText}
	if f.Long {
		in.Style = longInput
	}
	if f.Max > 0 && f.Max < maxBoxText {
		in.MaxLength = f.Max
	}
	if !f.Hint.IsZero() {
		in.Placeholder = label(f.Hint, f.Name, maxBoxHint)
	}
	outer := Component{Type: kindLabel, Label: label(f.Label, f.Name, maxTitle), Component: in}
	in.Value = strings.ToValidUTF8(f.Value, "\uFFFD")
	if utf8.RuneCountInString(in.Value) > in.MaxLength || units(in.Value) > in.MaxLength {
		in.Value = clip(in.Value, in.MaxLength)
		outer.Description = label(reply.Say("discord.box-cut", "max", in.MaxLength), f.Name, maxBoxWords)
	}
	return outer
}
