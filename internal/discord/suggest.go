package discord

import (
	"context"
	"unicode/utf8"

	"backlot/internal/reply"
)

// Discord's limits of suggestions.
const (
	maxChoices = 25
	maxChoice  = 100 // characters of a name, and of a value
)

// suggest gives choices for what is being typed.
func (f *front) suggest(t turn) {
	request, focused := f.command(t.interaction)
	t.request = request
	ctx, cancel := context.WithDeadline(f.work, t.by)
	defer cancel()
	f.sendChoices(t, f.bot.Suggest(ctx, request, focused))
}

// sendChoices sends what of the choices Discord takes: none is better than an
// error it would show.
func (f *front) sendChoices(t turn, found []reply.Choice) {
	list := []choice{}
	for _, c := range found {
		if len(list) == maxChoices {
			break
		}
		if n := utf8.RuneCountInString(c.Value); n == 0 || n > maxChoice {
			continue
		}
		name := c.Name
		if r := []rune(name); len(r) > maxChoice {
			name = string(r[:maxChoice-1]) + "…"
		}
		if name == "" {
			name = c.Value
		}
		list = append(list, choice{name, c.Value})
	}
	data := struct {
		Choices []choice `json:"choices"`
	}{list}
	if err := f.callback(t, callback{Type: showChoices, Data: data}, nil); err != nil {
		f.log.Info("suggestions came too late", "command", t.request.Command, "error", err)
	}
}
