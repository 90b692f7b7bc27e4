package console

import (
	"context"
	"errors"
	"io"
	"strings"

	"github.com/peterh/liner"

	"backlot/internal/bot"
	"backlot/internal/reply"
)

// Terminal gives lines typed at a terminal, with editing, history and
// completion. Close puts the terminal back as it was.
func Terminal(ctx context.Context, b *bot.Bot, asker reply.Asker) (lines func(string) (string, error), closed func() error) {
	t := liner.NewLiner()
	t.SetCtrlCAborts(true)
	t.SetTabCompletionStyle(liner.TabPrints)
	t.SetCompleter(func(line string) []string { return completions(ctx, b, asker, line) })
	lines = func(prompt string) (string, error) {
		line, err := t.Prompt(prompt)
		if errors.Is(err, liner.ErrPromptAborted) {
			return "", io.EOF
		}
		if strings.TrimSpace(line) != "" {
			t.AppendHistory(line)
		}
		return line, err
	}
	return lines, t.Close
}

// completions are whole lines that begin as what has been typed: commands, then
// their options, then what the bot suggests for the option being typed.
func completions(ctx context.Context, b *bot.Bot, asker reply.Asker, line string) []string {
	var out []string
	for _, c := range bot.Commands() {
		if !c.Hidden && !c.OnMessage && strings.HasPrefix("/"+c.Name, line) {
			out = append(out, "/"+c.Name+" ")
		}
	}
	if len(out) > 0 || !strings.HasPrefix(line, "/") {
		return out
	}
	words, err := split(line[1:])
	if err != nil {
		return nil
	}
	c, rest, ok := command(b, words)
	if !ok {
		return nil
	}
	option, typed := firstOption(c), ""
	begun := len(line)
	for _, w := range rest {
		if name, value, found := strings.Cut(w.text, ":"); found && declared(c, name) {
			option, typed = name, value
		} else {
			typed = strings.TrimSpace(typed + " " + w.text)
		}
	}
	begun -= len(typed)
	if begun < 0 || !strings.HasSuffix(line, typed) {
		return nil
	}
	r := reply.Request{Command: c.Name, Args: map[string]string{option: typed}, Asker: asker}
	for _, choice := range b.Suggest(ctx, r, option) {
		out = append(out, line[:begun]+choice.Value)
	}
	for _, o := range c.Options {
		if last := lastWord(line); !o.Hidden && last != "" && strings.HasPrefix(o.Name, last) {
			out = append(out, strings.TrimSuffix(line, last)+o.Name+":")
		}
	}
	return out
}

func lastWord(line string) string {
	return line[strings.LastIndexByte(line, ' ')+1:]
}
