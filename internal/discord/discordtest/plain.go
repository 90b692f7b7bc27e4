package discordtest

import (
	"fmt"
	"strings"
)

// Button is a button of a message as a person sees it.
type Button struct {
	Label, CustomID, URL string
	Disabled             bool
}

// Buttons are a message's buttons in order of reading.
func (m *Message) Buttons() []Button {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	var all []Button
	each(m.body["components"], func(o object) {
		if number(o["type"]) == kindButton {
			all = append(all, Button{buttonLabel(o), text(o["custom_id"]), text(o["url"]), o["disabled"] == true})
		}
	})
	return all
}

// Menu is a select of a message as a person sees it.
type Menu struct {
	Placeholder, CustomID string
	Choices               []Choice
}

// Menus are a message's selects in order of reading.
func (m *Message) Menus() []Menu {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	var all []Menu
	each(m.body["components"], func(o object) {
		if number(o["type"]) != kindSelect {
			return
		}
		menu := Menu{Placeholder: text(o["placeholder"]), CustomID: text(o["custom_id"])}
		for _, c := range objects(o["options"]) {
			menu.Choices = append(menu.Choices, Choice{text(c["label"]), c["value"]})
		}
		all = append(all, menu)
	})
	return all
}

func buttonLabel(o object) string {
	label := text(o["label"])
	if emoji, ok := o["emoji"].(object); ok {
		label = strings.TrimSpace(text(emoji["name"]) + " " + label)
	}
	return label
}

// Text is the message's words alone, a line a part, Markdown as it was sent:
// what a test searches.
func (m *Message) Text() string {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	var lines []string
	if c := text(m.body["content"]); c != "" {
		lines = append(lines, c)
	}
	for _, e := range objects(m.body["embeds"]) {
		lines = append(lines, strings.TrimSpace(text(e["title"])+"\n"+text(e["description"])))
	}
	each(m.body["components"], func(o object) {
		if number(o["type"]) == kindText {
			lines = append(lines, text(o["content"]))
		}
	})
	return strings.Join(lines, "\n")
}

// Show is the message as plain text with its frame, numbered buttons and
// selects, and who sees it.
func (m *Message) Show() string {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	if m.gone {
		return "(deleted)\n"
	}
	p := page{}
	switch flags := flagsOf(m.body); {
	case flags&flagLoading != 0:
		p.line("Backlot is thinking…")
	case m.Private:
		p.line("(only %s sees this)", m.Asker)
	default:
		p.line("(everybody in %s sees this)", m.channel.label())
	}
	if c := text(m.body["content"]); c != "" {
		p.line("%s", c)
	}
	p.components(objects(m.body["components"]))
	for _, a := range objects(m.body["attachments"]) {
		p.line("file %v, %v bytes", a["filename"], a["size"])
	}
	return p.String()
}

func (c *Channel) label() string {
	switch {
	case c.Guild != nil:
		return c.Guild.Name + " #" + c.Name
	case c.kind == 3:
		return "the group"
	}
	return "the direct message"
}

// page writes components down, indented by their containers.
type page struct {
	strings.Builder
	indent  string
	buttons int
}

func (p *page) line(format string, args ...any) {
	for _, l := range strings.Split(fmt.Sprintf(format, args...), "\n") {
		p.WriteString(strings.TrimRight(p.indent+l, " ") + "\n")
	}
}

func (p *page) components(list []object) {
	for _, o := range list {
		p.component(o)
	}
}

func (p *page) component(o object) {
	spoiler := ""
	if o["spoiler"] == true {
		spoiler = " (spoiler, covered)"
	}
	switch number(o["type"]) {
	case kindText:
		p.line("%s", text(o["content"]))
	case kindContainer:
		p.line("┌─%s", spoiler)
		outer := p.indent
		p.indent += "│ "
		p.components(objects(o["components"]))
		p.indent = outer
		p.line("└─")
	case kindSeparator:
		p.line("────")
	case kindSection:
		p.components(objects(o["components"]))
		accessory, _ := o["accessory"].(object)
		p.component(accessory)
	case kindRow:
		p.row(objects(o["components"]))
	case kindButton:
		p.row([]object{o})
	case kindThumbnail:
		media, _ := o["media"].(object)
		p.line("picture %s%s", text(media["url"]), spoiler)
	case kindGallery:
		for _, item := range objects(o["items"]) {
			media, _ := item["media"].(object)
			p.line("picture %s", text(media["url"]))
		}
	case kindFile:
		file, _ := o["file"].(object)
		p.line("file %s%s", text(file["url"]), spoiler)
	}
}

func (p *page) row(list []object) {
	var shown []string
	for _, o := range list {
		if number(o["type"]) != kindButton {
			p.line("▾ %s", text(o["placeholder"]))
			for _, c := range objects(o["options"]) {
				p.line("    %s = %s", text(c["label"]), text(c["value"]))
			}
			continue
		}
		p.buttons++
		label := fmt.Sprintf("[%d %s]", p.buttons, buttonLabel(o))
		if u := text(o["url"]); u != "" {
			label += "(" + u + ")"
		}
		if o["disabled"] == true {
			label += "(off)"
		}
		shown = append(shown, label)
	}
	if len(shown) > 0 {
		p.line("%s", strings.Join(shown, " "))
	}
}

// Show is the form as plain text, a line a box.
func (m *Modal) Show() string {
	p := page{}
	p.line("form %q", m.Title)
	for _, w := range m.Words {
		p.line("  %s", w)
	}
	for _, b := range m.Boxes {
		kind := "a line"
		if b.Long {
			kind = "lines"
		}
		if len(b.Choices) > 0 {
			kind = "a choice"
		}
		need := "may stay empty"
		if b.Required {
			need = "required"
		}
		p.line("  %s= %s (%s, %s)", b.CustomID, b.Label, kind, need)
		if b.Placeholder != "" {
			p.line("      e.g. %s", b.Placeholder)
		}
		if b.Value != "" {
			p.line("      %s", b.Value)
		}
	}
	return p.String()
}
