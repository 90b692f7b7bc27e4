// Package console is the same bot at a terminal, or behind a pipe: it reads
// command lines, asks forms box by box, presses buttons by number or label, and
// prints replies as plain text. It knows no command by name.
//
// It is also the home of the transcript tests, which hold what the bot says.
package console

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"backlot/internal/bot"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// Console is one conversation with a bot.
type Console struct {
	Bot   *bot.Bot
	Asker reply.Asker
	// Lines gives the next line typed, without its end; io.EOF ends the
	// conversation. The prompt is shown where somebody sits before it.
	Lines func(prompt string) (string, error)
	Out   io.Writer
	// Notices is where prompts of forms go; nil drops them.
	Notices io.Writer
	// JSON turns a reply into what is printed instead of plain text; nil prints
	// text.
	JSON func(reply.Reply) ([]byte, error)

	last reply.Reply // whose buttons may be pressed
}

// Scan gives lines out of a reader, for a pipe.
func Scan(in io.Reader) func(string) (string, error) {
	s := bufio.NewScanner(in)
	s.Buffer(make([]byte, 64<<10), 16<<20)
	return func(string) (string, error) {
		if s.Scan() {
			return strings.TrimRight(s.Text(), "\r"), nil
		}
		if err := s.Err(); errors.Is(err, bufio.ErrTooLong) {
			return "", fmt.Errorf("a line is longer than 16 MB; what stands behind it was not read")
		} else if err != nil {
			return "", fmt.Errorf("a line does not read: %w", err)
		}
		return "", io.EOF
	}
}

// Run talks until the lines end. The error is that of writing or of a line that
// cannot be read; what the bot refuses is told in the conversation.
func (c *Console) Run(ctx context.Context) error {
	for ctx.Err() == nil {
		line, err := c.Lines("> ")
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		line = strings.TrimSpace(line)
		switch strings.ToLower(strings.TrimPrefix(line, "/")) {
		case "":
			continue
		case "quit", "exit":
			return nil
		}
		if err := c.Line(ctx, line); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// Line answers one line.
func (c *Console) Line(ctx context.Context, line string) error {
	if c.uncovers(line) {
		return print(c.Out, c.last, true)
	}
	r, err := c.request(line)
	if err != nil {
		var e *tv.Error
		if !errors.As(err, &e) {
			return err
		}
		return c.show(reply.Reply{Headline: reply.Words(e.Message), Notes: []reply.Text{reply.Words(e.Hint)}, Failed: true})
	}
	return c.answer(ctx, r)
}

// uncovers reports whether a line presses the button by which the spoilers of the last reply
// are told.
func (c *Console) uncovers(line string) bool {
	number, label := strconv.Itoa(len(c.last.Next)+1), reply.Say("button.spoilers").String()
	line = strings.Trim(line, "[] ")
	return c.JSON == nil && hides(c.last) && (line == number || strings.EqualFold(line, label) || strings.EqualFold(line, number+" "+label))
}

// request is the button that a line presses, or the command it types.
func (c *Console) request(line string) (reply.Request, error) {
	if !strings.HasPrefix(line, "/") {
		if r, ok := c.pressed(line); ok {
			return r, nil
		}
	}
	if asks(c.Bot, line) {
		return reply.Request{Command: "ask", Args: map[string]string{"question": strings.TrimSpace(line)}}, nil
	}
	return parse(c.Bot, line)
}

// fewestAsked is how many words a line has at least that is taken for a question though it names
// no command: one or two are rather a command mistyped.
const fewestAsked = 3

// asks reports whether a line without a slash is no command, and so a question.
func asks(b *bot.Bot, line string) bool {
	if strings.HasPrefix(line, "/") || len(strings.Fields(line)) < fewestAsked {
		return false
	}
	words, err := split(strings.TrimSpace(line))
	if err != nil {
		return false
	}
	_, _, is := command(b, words)
	return !is
}

// pressed finds the button of the last reply that is meant: by number or label,
// with or without brackets; of a select, the choice's name stands behind it, or the
// number that the name begins with, or else its place.
func (c *Console) pressed(line string) (reply.Request, bool) {
	line = strings.Trim(line, "[] ")
	for i, n := range c.last.Next {
		label := n.Label.String()
		number := strconv.Itoa(i + 1)
		if len(n.Choices) == 0 {
			if strings.EqualFold(line, label) || line == number || strings.EqualFold(line, number+" "+label) {
				return n.Request, true
			}
			continue
		}
		for j, choice := range n.Choices {
			own := strconv.Itoa(j + 1)
			if before, _, ok := strings.Cut(choice.Name, ". "); ok && isNumber(before) {
				own = before
			}
			for _, typed := range []string{choice.Name, label + ": " + choice.Name, number + " " + choice.Name, number + " " + own} {
				if strings.EqualFold(line, typed) {
					return n.Request.With(n.Pick, choice.Value), true
				}
			}
		}
	}
	return reply.Request{}, false
}

func isNumber(s string) bool {
	_, err := strconv.Atoi(s)
	return err == nil
}

func (c *Console) answer(ctx context.Context, r reply.Request) error {
	r.Asker = c.Asker
	if form, refusal, ok := c.Bot.Form(ctx, r); ok {
		if !refusal.Headline.IsZero() {
			return c.show(refusal)
		}
		var err error
		if r, err = c.fill(form, r); err != nil {
			return err
		}
		r.Asker = c.Asker
	}
	return c.show(c.Bot.Handle(ctx, r))
}

// endOfText ends a box of several lines.
const endOfText = "."

// fill asks a form box by box. What a box holds already stays where nothing is
// typed. The end of the input ends the box that is open and leaves the rest as
// they are.
func (c *Console) fill(form reply.Form, r reply.Request) (reply.Request, error) {
	c.notice(form.Title.String())
	filled := form.Request
	filled.Files = r.Files
	for _, f := range form.Fields {
		prompt := f.Label.String()
		if f.Value != "" {
			prompt += " [" + Clean(f.Value) + "]"
		}
		if f.Long {
			prompt += " " + reply.Say("console.long").String()
		}
		typed, err := c.box(prompt+": ", f.Long)
		if err != nil && !errors.Is(err, io.EOF) {
			return r, err
		}
		if typed == "" {
			typed = f.Value
		}
		filled = filled.With(f.Name, typed)
	}
	return filled, nil
}

func (c *Console) box(prompt string, long bool) (string, error) {
	line, err := c.Lines(prompt)
	if err != nil || !long {
		return line, err
	}
	var lines []string
	for err == nil && line != endOfText {
		lines = append(lines, line)
		line, err = c.Lines("")
	}
	return strings.Join(lines, "\n"), err
}

func (c *Console) notice(words string) {
	if c.Notices != nil {
		fmt.Fprintln(c.Notices, words)
	}
}

func (c *Console) show(r reply.Reply) error {
	c.last = r
	if c.JSON == nil {
		return print(c.Out, r, false)
	}
	body, err := c.JSON(r)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.Out, "%s\n", body)
	return err
}
