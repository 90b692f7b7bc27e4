package reply

import (
	"embed"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"backlot/internal/tv"
)

// Text is something the bot says: a message with its blanks filled, or somebody
// else's words. The zero Text is silence.
type Text struct {
	key      string
	with     []any // name, value, name, value …
	words    string
	sentence bool // begins with a capital and ends with a stop
	capital  bool // begins with a capital
}

// Say is a message of the bot's own, by key (see en.txt), with its blanks as
// name, value pairs. A value is a string, an int, a [tv.Date], a [Command], a
// [Member], a [MemberRole] or a Text.
func Say(key string, blanks ...any) Text { return Text{key: key, with: blanks} }

// Words is somebody else's words: a name, a title, a sentence of an article.
func Words(s string) Text { return Text{words: s} }

// Sentence is the text as a sentence of its own: with a capital and a stop.
func (t Text) Sentence() Text {
	t.sentence = true
	return t
}

// Label is the text as it stands before a colon: with a capital.
func (t Text) Label() Text {
	t.capital = true
	return t
}

// Clause is the text as part of a sentence, as it was before [Text.Sentence].
func (t Text) Clause() Text {
	t.sentence = false
	return t
}

// IsZero reports whether nothing is said.
func (t Text) IsZero() bool { return t.key == "" && t.words == "" }

// Command in a blank is a command to type, which a front end may make a link.
type Command string

// Member in a blank is somebody of the server, by user id: a front end shows their
// name, and never calls them.
type Member string

// MemberRole in a blank is a role of the server, by id, told as Member is.
type MemberRole string

// Moment in a blank is a known day, which a front end may show as a time mark of
// its own.
type Moment struct{ Date tv.Date }

// Instant in a blank is a known moment, to the minute, which a front end may show
// as a time mark of its own.
type Instant struct{ At time.Time }

// Countdown in a blank is a known day to come, and how far it is from another. A
// front end's own time mark counts by itself.
type Countdown struct{ Date, From tv.Date }

// Speech is how a front end writes the parts of a text. A nil function means
// plain words.
type Speech struct {
	Plain   func(string) string    // escapes everything, ours and others' words
	Date    func(tv.Date) string   // whole, already escaped
	Time    func(time.Time) string // whole, already escaped
	Command func(string) string    // whole, already escaped
	Member  func(string) string    // whole, already escaped
	Role    func(string) string    // whole, already escaped
}

// String is the text in plain English.
func (t Text) String() string { return t.In(Speech{}) }

// In writes the text as a front end speaks. A key that is in no message file
// shows as itself, so that nothing is silently lost; a test keeps that from
// happening.
func (t Text) In(s Speech) string {
	if !t.sentence && !t.capital || t.IsZero() {
		return t.in(s)
	}
	words := t.in(s)
	first, size := utf8.DecodeRuneInString(words)
	words = string(unicode.ToUpper(first)) + words[size:]
	if !t.sentence {
		return words
	}
	if bare := strings.TrimRight(words, "”"); !strings.HasSuffix(bare, ".") && !strings.HasSuffix(bare, "?") && !strings.HasSuffix(bare, "!") {
		words += s.plain(".")
	}
	return words
}

func (t Text) in(s Speech) string {
	if t.key == "" {
		return s.plain(t.words)
	}
	message, ok := english[t.key]
	if !ok {
		return s.plain(t.key)
	}
	var b strings.Builder
	for message != "" {
		before, rest, found := strings.Cut(message, "{")
		b.WriteString(s.plain(before))
		if !found {
			break
		}
		blank, after, _ := strings.Cut(rest, "}")
		words := t.blank(blank, s)
		b.WriteString(words)
		if strings.HasSuffix(words, ".") {
			after = strings.TrimPrefix(after, ".") // "Helly R." has its stop
		}
		message = after
	}
	return b.String()
}

// blank fills "{name}", or "{count:season|seasons}": the first word for one, the
// second for any other number.
func (t Text) blank(blank string, s Speech) string {
	name, forms, plural := strings.Cut(blank, ":")
	for i := 0; i+1 < len(t.with); i += 2 {
		if t.with[i] != name {
			continue
		}
		if !plural {
			return s.value(t.with[i+1])
		}
		one, many, _ := strings.Cut(forms, "|")
		if fmt.Sprint(t.with[i+1]) == "1" {
			return s.plain(one)
		}
		return s.plain(many)
	}
	return s.plain("{" + blank + "}")
}

func (s Speech) value(v any) string {
	switch v := v.(type) {
	case Text:
		return v.In(s)
	case Command:
		if s.Command != nil {
			return s.Command(string(v))
		}
		return s.plain("/" + string(v))
	case Member:
		if s.Member != nil {
			return s.Member(string(v))
		}
		return s.plain("@" + string(v))
	case MemberRole:
		if s.Role != nil {
			return s.Role(string(v))
		}
		return s.plain("@" + string(v))
	case Moment:
		if s.Date != nil {
			return s.Date(v.Date)
		}
		return s.plain(DateWords(v.Date))
	case Instant:
		if s.Time != nil {
			return s.Time(v.At)
		}
		return s.plain(v.At.UTC().Format("2 January 2006 at 15:04 UTC"))
	case Countdown:
		if s.Date != nil {
			return s.Date(v.Date)
		}
		return s.plain(DateWords(v.Date) + " (" + AheadWords(v.Date, v.From) + ")")
	case tv.Date:
		return s.plain(DateWords(v))
	case int:
		return s.plain(number(v))
	}
	return s.plain(fmt.Sprint(v))
}

// number has commas where it is long: 2,999,986.
func number(n int) string {
	digits := strconv.Itoa(n)
	if n < 10_000 {
		return digits
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

func (s Speech) plain(words string) string {
	if s.Plain == nil || words == "" {
		return words
	}
	return s.Plain(words)
}

// List is texts in a row: "a, b and c".
func List(items ...Text) Text { return row("list.and", items) }

// Either is texts of which one is meant: "a, b or c".
func Either(items ...Text) Text { return row("list.or", items) }

func row(last string, items []Text) Text {
	switch len(items) {
	case 0:
		return Text{}
	case 1:
		return items[0]
	}
	all := items[0]
	for _, t := range items[1 : len(items)-1] {
		all = Say("list.comma", "a", all, "b", t)
	}
	return Say(last, "a", all, "b", items[len(items)-1])
}

//go:embed en.txt ask.txt shows.txt desk.txt editing.txt check.txt newsroom.txt discord.txt
var files embed.FS

var english = messages("en.txt", "ask.txt", "shows.txt", "desk.txt", "editing.txt", "check.txt", "newsroom.txt", "discord.txt")

// messages reads "key = message" lines; "#" begins a comment, a line that begins
// with white space goes on the one before.
func messages(names ...string) map[string]string {
	m := map[string]string{}
	for _, name := range names {
		b, err := files.ReadFile(name)
		if err != nil {
			panic("reply: " + err.Error())
		}
		read(m, name, string(b))
	}
	return m
}

func read(m map[string]string, name, file string) {
	last := ""
	for _, line := range strings.Split(file, "\n") {
		switch {
		case strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#"):
			continue
		case line[0] == ' ' && last != "":
			m[last] += " " + strings.TrimSpace(line)
			continue
		}
		key, message, ok := strings.Cut(line, " = ")
		if !ok {
			panic("reply: a line of " + name + " is no message: " + line)
		}
		last = strings.TrimSpace(key)
		if _, double := m[last]; double {
			panic("reply: " + name + " has a second message " + last)
		}
		m[last] = strings.TrimSpace(message)
	}
}
