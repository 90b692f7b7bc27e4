package console

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"backlot/internal/bot"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// parse reads a line such as `/status show:"the bear" season:2` or
// `/status the bear`: options by name, and before them bare words, which belong
// to the command's first option up to the next name that it declares. A value
// `<FILE` is the file's content.
func parse(b *bot.Bot, line string) (reply.Request, error) {
	words, err := split(strings.TrimPrefix(strings.TrimSpace(line), "/"))
	if err != nil {
		return reply.Request{}, err
	}
	c, rest, ok := command(b, words)
	r := reply.Request{Command: c.Name, Args: map[string]string{}}
	if !ok {
		if len(words) > 0 {
			r.Command = words[0].text
		}
		return r, nil // Handle says that there is no such command
	}
	into := ""
	if first := firstOption(c); first != "" {
		into = first
	}
	for _, w := range rest {
		name, value := into, w.text
		if !w.quoted || w.named != "" {
			if n, v, found := strings.Cut(w.text, ":"); found && w.colon && (declared(c, n) || v != "" && isName(n) && !strings.HasPrefix(v, "//")) {
				name, value, into = n, v, n
			}
		}
		if name == "" {
			return r, &tv.Error{Kind: tv.Invalid, Message: reply.Say("error.takes-none", "name", c.Name).String()}
		}
		if r.Args[name] != "" {
			value = r.Args[name] + " " + value
		}
		r.Args[name] = value
	}
	return r, contents(c, &r)
}

// contents puts in the files that values name as "<FILE".
func contents(c bot.Command, r *reply.Request) error {
	for name, value := range r.Args {
		o, ok := c.Option(name)
		path, file := strings.CutPrefix(value, "<")
		if !ok || !file && o.Kind != bot.Upload {
			continue
		}
		info, err := os.Stat(path)
		if err != nil || !info.Mode().IsRegular() {
			return &tv.Error{Kind: tv.Invalid, Message: reply.Say("console.no-file", "path", path).String(), Hint: reply.Say("console.no-file.hint").String(), Err: err}
		}
		if o.Kind == bot.Upload {
			if r.Files == nil {
				r.Files = map[string]reply.File{}
			}
			r.Files[name] = reply.File{Name: filepath.Base(path), Size: info.Size(),
				Open: func(context.Context) (io.ReadCloser, error) { return os.Open(path) }}
			delete(r.Args, name)
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return &tv.Error{Kind: tv.Invalid, Message: reply.Say("console.no-file", "path", path).String(), Hint: reply.Say("console.no-file.hint").String(), Err: err}
		}
		r.Args[name] = string(text)
	}
	return nil
}

// command takes the longest run of first words that is a command.
func command(b *bot.Bot, words []word) (bot.Command, []word, bool) {
	for n := min(4, len(words)); n > 0; n-- {
		var name []string
		for _, w := range words[:n] {
			name = append(name, w.text)
		}
		if c, ok := b.Find(strings.Join(name, " ")); ok {
			return c, words[n:], true
		}
	}
	return bot.Command{}, words, false
}

func firstOption(c bot.Command) string {
	for _, o := range c.Options {
		if o.Kind != bot.Upload {
			return o.Name
		}
	}
	return ""
}

func declared(c bot.Command, name string) bool {
	_, ok := c.Option(name)
	return ok
}

// isName reports whether a word before a colon looks like an option's name, so
// that a mistyped one is told and not taken for a title.
func isName(s string) bool {
	for _, r := range s {
		if !unicode.IsLower(r) && r != '_' {
			return false
		}
	}
	return s != ""
}

// word is one word of a line. A quoted part keeps its blanks.
type word struct {
	text   string
	named  string // not empty where a name stood before the quotes
	quoted bool
	colon  bool // the first colon stood outside the quotes
}

// split cuts a line into words; double quotes keep blanks together, and a
// backslash keeps a quote.
func split(line string) ([]word, error) {
	var words []word
	var w word
	var b strings.Builder
	open, begun := false, false
	flush := func() {
		if begun {
			w.text = b.String()
			words = append(words, w)
		}
		w, begun = word{}, false
		b.Reset()
	}
	runes := []rune(line)
	for i := 0; i < len(runes); i++ {
		r := runes[i]
		switch {
		case r == '\\' && i+1 < len(runes) && (runes[i+1] == '"' || runes[i+1] == '\\'):
			i++
			b.WriteRune(runes[i])
			begun = true
		case r == '"':
			if !open && b.Len() > 0 {
				w.named = b.String()
			}
			open, begun, w.quoted = !open, true, true
		case unicode.IsSpace(r) && !open:
			flush()
		default:
			w.colon = w.colon || r == ':' && !open
			b.WriteRune(r)
			begun = true
		}
	}
	if open {
		return nil, &tv.Error{Kind: tv.Invalid, Message: reply.Say("console.quote").String(), Hint: reply.Say("console.quote.hint").String(), Err: fmt.Errorf("line of %d characters", len(runes))}
	}
	flush()
	return words, nil
}
