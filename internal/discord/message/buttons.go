package message

import (
	"strings"

	"backlot/internal/reply"
)

// Discord's limits of buttons and selects.
const (
	maxButtons    = 5 // in a row
	maxRows       = 5 // ours, so that the answer itself has room
	maxLabel      = 80
	maxChoices    = 25
	maxChoiceText = 100
	maxHint       = 150 // of a select
)

// styles of buttons, as Discord numbers them.
var styles = map[reply.Weight]int{reply.Main: 1, reply.Plain: 2, reply.Danger: 4}

// rows are the buttons, five in a row, and below them the selects, each in its
// own; each in the order given. lost is how many buttons and choices there was no
// room for. Of two that do the same, the second is left out: Discord takes no two
// with one custom id.
func (w *writer) rows(next []reply.Next) (rows []Component, lost int, err error) {
	var buttons, menus []Component
	seen := map[string]bool{}
	for _, n := range next {
		id, err := customID(Press{Request: n.Request, How: n.How, Pick: n.Pick}, w.options.Keep)
		if err != nil {
			return nil, 0, err
		}
		if seen[id] {
			continue
		}
		seen[id] = true
		if n.Pick == "" && len(n.Choices) == 0 {
			buttons = append(buttons, button(n, id))
			continue
		}
		menu, left := selection(n, id)
		lost += left
		if len(menu.Options) > 0 {
			menus = append(menus, menu)
		}
	}
	for len(buttons) > 0 && len(rows) < maxRows {
		n := min(len(buttons), maxButtons)
		rows = append(rows, Component{Type: kindRow, Components: buttons[:n:n]})
		buttons = buttons[n:]
	}
	lost += len(buttons)
	for _, menu := range menus {
		if len(rows) == maxRows {
			lost += len(menu.Options)
			continue
		}
		rows = append(rows, Component{Type: kindRow, Components: []Component{menu}})
	}
	return rows, lost, nil
}

func button(n reply.Next, id string) Component {
	return Component{Type: kindButton, Style: styles[n.Weight], Label: label(n.Label, n.Request.Command, maxLabel), CustomID: id}
}

// selection is a select; left is how many choices it has no room for, or that
// Discord cannot send back.
func selection(n reply.Next, id string) (menu Component, left int) {
	menu = Component{Type: kindSelect, CustomID: id, Placeholder: label(n.Label, n.Request.Command, maxHint)}
	seen := map[string]bool{}
	for _, c := range n.Choices {
		switch {
		case seen[c.Value]:
		case len(menu.Options) == maxChoices, c.Value == "", units(c.Value) > maxChoiceText:
			left++
		default:
			seen[c.Value] = true
			menu.Options = append(menu.Options, Option{Label: label(reply.Words(c.Name), c.Value, maxChoiceText), Value: c.Value})
		}
	}
	return menu, left
}

// label is words on a button, a choice or a form, where Discord formats
// nothing; "otherwise" where nothing is left of them.
func label(t reply.Text, otherwise string, max int) string {
	for _, words := range []string{t.String(), otherwise} {
		if s := strings.Join(strings.Fields(clean(words)), " "); s != "" {
			return clip(s, max)
		}
	}
	return "…"
}
