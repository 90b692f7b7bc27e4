// Package message turns a [reply.Reply] into what Discord is sent: components
// (V2), forms, and the custom ids that hold a button's request. It keeps
// Discord's limits and says in words what they made it leave out.
//
// It is pure: it knows Discord's formats and nothing of networks, sessions or
// stores. Whatever comes from outside is escaped here and nowhere else.
package message

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// Flags of a message, as Discord numbers them.
const (
	Ephemeral = 1 << 6  // only the asker sees it
	flagV2    = 1 << 15 // components in place of content and embeds
)

// Options are what the renderer cannot know by itself. The zero value renders
// everything, with commands as plain words.
type Options struct {
	// Commands are the ids of the registered commands by name ("status",
	// "article add"), for links that can be pressed.
	Commands map[string]string
	// Keep puts away a button's request that does not fit into its custom id,
	// and gives the key by which it is found again. Nil makes the key and keeps
	// nothing.
	Keep func(request string) (key string, err error)
	// Today is the day on which it is read, for countdowns; unknown means none.
	Today tv.Date
}

// Message is a message as Discord takes it.
type Message struct {
	Flags           int          `json:"flags"`
	AllowedMentions mentions     `json:"allowed_mentions"`
	Components      []Component  `json:"components"`
	Attachments     []Attachment `json:"attachments"`

	Files []reply.Attachment `json:"-"` // in the order of Attachments; they go beside the JSON
}

// mentions allows none: whatever a text says, it calls nobody.
type mentions struct {
	Parse [0]string `json:"parse"`
}

// Attachment announces a file that goes beside the message.
type Attachment struct {
	ID       string `json:"id"`
	Filename string `json:"filename"`
}

// Component is one component of any kind; what a kind does not have stays zero.
type Component struct {
	Type        int         `json:"type"`
	Content     string      `json:"content,omitempty"`
	Accent      *int        `json:"accent_color,omitempty"`
	Components  []Component `json:"components,omitempty"`
	Component   *Component  `json:"component,omitempty"`
	Style       int         `json:"style,omitempty"`
	Label       string      `json:"label,omitempty"`
	Description string      `json:"description,omitempty"`
	CustomID    string      `json:"custom_id,omitempty"`
	Placeholder string      `json:"placeholder,omitempty"`
	Options     []Option    `json:"options,omitempty"`
	Value       string      `json:"value,omitempty"`
	Required    *bool       `json:"required,omitempty"`
	MaxLength   int         `json:"max_length,omitempty"`
	File        *media      `json:"file,omitempty"`
}

// Option is one choice of a select.
type Option struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

type media struct {
	URL string `json:"url"`
}

// Kinds of components, as Discord numbers them.
const (
	kindRow       = 1
	kindButton    = 2
	kindSelect    = 3
	kindInput     = 4
	kindText      = 10
	kindFile      = 13
	kindSeparator = 14
	kindContainer = 17
	kindLabel     = 18
)

// Discord's limits of one message (August 2026). Lengths are counted in UTF-16
// units, which is never less than what Discord counts.
const (
	maxText       = 3900 // of 4000, all texts together
	maxComponents = 40   // nested ones counted
	maxHeadline   = 1000 // ours
	maxNotes      = 1500 // ours, all notes together
	maxFiles      = 10
)

// Body is a reply as a message. The error is Keep's.
func Body(r reply.Reply, o Options) (Message, error) {
	w := writer{options: o, day: r.Day, brief: r.Brief, speech: speech(o, r.Day)}
	rows, lost, err := w.rows(r.Next)
	if err != nil {
		return Message{}, err
	}
	m := Message{Components: []Component{}, Attachments: []Attachment{}, Flags: flagV2}
	if r.Private {
		m.Flags |= Ephemeral
	}
	m.Files = r.Files
	if len(m.Files) > maxFiles {
		m.Files = m.Files[:maxFiles]
	}
	space := maxComponents - count(rows) - len(m.Files)
	box := w.container(r, space, lost)
	for i := range m.Files {
		name := fileName(m.Files[i].Name, i)
		m.Attachments = append(m.Attachments, Attachment{ID: strconv.Itoa(i), Filename: name})
		box.Components = append(box.Components, Component{Type: kindFile, File: &media{"attachment://" + name}})
	}
	if len(box.Components) > 0 {
		m.Components = append(m.Components, box)
	}
	m.Components = append(m.Components, rows...)
	if len(m.Components) == 0 { // Discord takes no empty message
		m.Components = append(m.Components, text(reply.Say("discord.nothing").In(w.speech)))
	}
	return m, nil
}

// JSON is a reply as the body that Discord is sent, on one line.
func JSON(r reply.Reply, o Options) ([]byte, error) {
	m, err := Body(r, o)
	if err != nil {
		return nil, err
	}
	return Marshal(m)
}

// Marshal writes what this package made, leaving "<" and "&" as they are: they
// are Discord's marks, and shorter.
func Marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}

// count counts components, nested ones too.
func count(list []Component) int {
	n := len(list)
	for _, c := range list {
		n += count(c.Components)
	}
	return n
}

// fileName is a name that survives Discord's own cleaning, since a component
// must call the file exactly so.
func fileName(name string, i int) string {
	name = strings.Map(func(c rune) rune {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '.':
			return c
		}
		return '_'
	}, name)
	name = strings.TrimLeft(name, "._")
	if len(name) > 80 {
		name = name[len(name)-80:]
	}
	if name == "" {
		name = "file.txt"
	}
	return strconv.Itoa(i+1) + "-" + name
}
