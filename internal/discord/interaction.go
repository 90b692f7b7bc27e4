package discord

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// Kinds of interactions, as Discord numbers them.
const (
	isCommand = 2
	isPress   = 3 // a button or a select
	isTyping  = 4 // suggestions are wanted
	isForm    = 5 // a form was sent
)

// interaction is what a member did, as far as we read it. What Discord adds, and
// shapes nobody here knows, are passed over.
type interaction struct {
	ID        string          `json:"id"`
	App       string          `json:"application_id"`
	Token     string          `json:"token"`
	Kind      int             `json:"type"`
	GuildID   string          `json:"guild_id"`
	ChannelID string          `json:"channel_id"`
	Locale    string          `json:"locale"`
	Member    *member         `json:"member"`
	User      *user           `json:"user"`
	Owners    map[string]word `json:"authorizing_integration_owners"`
	Message   *source         `json:"message"` // whose button was pressed
	Data      data            `json:"data"`
}

type user struct {
	ID string `json:"id"`
}

type member struct {
	User        user     `json:"user"`
	Roles       []string `json:"roles"`
	Permissions word     `json:"permissions"`
}

type source struct {
	ID    string `json:"id"`
	Flags int    `json:"flags"`
}

// data is what belongs to the kind of the interaction.
type data struct {
	Name       string      `json:"name"`
	Type       int         `json:"type"` // of the command: 1 typed, 2 on a user, 3 on a message
	Options    []option    `json:"options"`
	Resolved   resolved    `json:"resolved"`
	TargetID   string      `json:"target_id"`
	CustomID   string      `json:"custom_id"`
	Values     []word      `json:"values"`
	Components []component `json:"components"`
}

type option struct {
	Name    string   `json:"name"`
	Type    int      `json:"type"`
	Value   word     `json:"value"`
	Focused bool     `json:"focused"`
	Options []option `json:"options"`
}

type resolved struct {
	Attachments map[string]attachment `json:"attachments"`
	Messages    map[string]pointedAt  `json:"messages"`
}

type attachment struct {
	Filename string `json:"filename"`
	Size     int64  `json:"size"`
	URL      string `json:"url"`
}

// pointedAt is the message on which a command was used.
type pointedAt struct {
	ID        string `json:"id"`
	ChannelID string `json:"channel_id"`
	Content   string `json:"content"`
	Author    user   `json:"author"`

	Timestamp   string       `json:"timestamp"`
	Attachments []attachment `json:"attachments"`
	Embeds      []embed      `json:"embeds"`
}

// embed is what a message shows of a page.
type embed struct {
	Title       string `json:"title"`
	Description string `json:"description"`
	URL         string `json:"url"`
	Fields      []struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	} `json:"fields"`
}

// component is a box of a form, in a row or under a label.
type component struct {
	CustomID   string      `json:"custom_id"`
	Value      word        `json:"value"`
	Values     []word      `json:"values"`
	Components []component `json:"components"`
	Component  *component  `json:"component"`
}

// word is a string, a number or a truth value, as it would be typed; "" for
// anything else.
type word string

func (w *word) UnmarshalJSON(raw []byte) error {
	raw = bytes.TrimSpace(raw)
	if len(raw) > 0 && raw[0] == '"' {
		var s string
		if err := json.Unmarshal(raw, &s); err != nil {
			return err
		}
		*w = word(s)
		return nil
	}
	if len(raw) > 0 && raw[0] != '{' && raw[0] != '[' && string(raw) != "null" {
		*w = word(raw)
	}
	return nil
}

// errUnread is an interaction that can be answered and not understood.
var errUnread = errors.New("the interaction does not read")

// decode reads an interaction. With errUnread it knows whom to answer, and no
// more; any other error means that there is nobody to answer.
func decode(raw json.RawMessage) (interaction, error) {
	var i interaction
	err := json.Unmarshal(raw, &i)
	if err == nil && i.ID != "" && i.Token != "" {
		return i, nil
	}
	var least struct {
		ID    string `json:"id"`
		App   string `json:"application_id"`
		Token string `json:"token"`
		Kind  int    `json:"type"`
	}
	if e := json.Unmarshal(raw, &least); e != nil || least.ID == "" || least.Token == "" {
		return interaction{}, fmt.Errorf("an interaction without id and token: %w", errors.Join(err, e))
	}
	return interaction{ID: least.ID, App: least.App, Token: least.Token, Kind: least.Kind}, fmt.Errorf("%w: %w", errUnread, err)
}

// boxes are what was filled into a form, by name.
func boxes(list []component, into map[string]string) {
	for _, c := range list {
		if c.Component != nil {
			boxes([]component{*c.Component}, into)
		}
		boxes(c.Components, into)
		if c.CustomID == "" {
			continue
		}
		value := c.Value
		if value == "" && len(c.Values) > 0 {
			value = c.Values[0]
		}
		into[c.CustomID] = string(value)
	}
}
