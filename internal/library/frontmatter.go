package library

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"
)

// fence opens and closes the front matter of an article.
const fence = "---"

// field is one line "key: value".
type field struct {
	key, value string
	line       int
}

// lines is a text taken apart line by line, with the number of the last one.
type lines struct {
	rest []byte
	n    int
}

// next is the next line without its end; false at the end of the text.
func (l *lines) next() (string, bool) {
	if len(l.rest) == 0 {
		return "", false
	}
	line, rest, _ := bytes.Cut(l.rest, []byte("\n"))
	l.rest, l.n = rest, l.n+1
	return strings.TrimSuffix(string(line), "\r"), true
}

// frontMatter reads the lines between two fences at the head of b and returns
// them with what follows and the number of lines they took. Without an opening
// fence there is none, and all of b follows.
func frontMatter(file string, b []byte) (fields []field, rest []byte, taken int, err error) {
	l := lines{rest: b}
	if first, _ := l.next(); strings.TrimRight(first, " \t") != fence {
		return nil, b, 0, nil
	}
	errs := mistakes{file: file}
	for {
		line, ok := l.next()
		if !ok {
			return nil, nil, 0, Mistake{File: file, Line: 1, Message: "the front matter is opened with --- and never closed.",
				Hint: "Put a line --- after its last key, or take the first line away."}
		}
		if strings.TrimRight(line, " \t") == fence {
			return fields, l.rest, l.n, errs.err()
		}
		f, err := parseField(file, line, l.n)
		if errs.add(err); err == nil && f.key != "" {
			fields = append(fields, f)
		}
	}
}

// parseField reads "key: value". The value is the rest of the line, or where that
// is one whole, a JSON string: a headline may begin with a quotation mark. A blank
// line gives no key.
func parseField(file, line string, n int) (field, error) {
	if strings.TrimSpace(line) == "" {
		return field{}, nil
	}
	key, value, found := strings.Cut(line, ":")
	if !found {
		return field{}, Mistake{File: file, Line: n, Message: fmt.Sprintf("%q is not of the form \"key: value\".", shorten(line)),
			Hint: "Put a colon after the key, or take the line away."}
	}
	f := field{key: strings.ToLower(strings.TrimSpace(key)), value: strings.TrimSpace(value), line: n}
	if s, ok := quoted(f.value); ok {
		f.value = s
	}
	if utf8.RuneCountInString(f.value) > maxLine && f.key != "url" {
		return field{}, Mistake{File: file, Line: n, Message: fmt.Sprintf("the value of %q has more than %d characters.", f.key, maxLine), Hint: "Shorten it."}
	}
	if strings.ContainsRune(f.value, 0) {
		return field{}, Mistake{File: file, Line: n, Message: fmt.Sprintf("the value of %q holds a character that is no text.", f.key), Hint: `Take \u0000 out of it.`}
	}
	return f, nil
}

// quoted reads a value that is one JSON string.
func quoted(value string) (s string, ok bool) {
	return s, strings.HasPrefix(value, `"`) && json.Unmarshal([]byte(value), &s) == nil
}

// writeField writes a line that parseField reads as the same key and value.
func writeField(b *bytes.Buffer, key, value string) {
	_, whole := quoted(value)
	plain := value == strings.TrimSpace(value) && !whole && !strings.ContainsAny(value, "\r\n")
	b.WriteString(key + ": ")
	if plain {
		b.WriteString(value + "\n")
		return
	}
	e := json.NewEncoder(b) // ends the line itself
	e.SetEscapeHTML(false)
	_ = e.Encode(value) // a string always encodes, and a buffer takes everything
}

// unknownKey says which keys there are.
func unknownKey(file string, f field, keys string) error {
	return Mistake{File: file, Line: f.line, Message: fmt.Sprintf("there is no key %q.", shorten(f.key)), Hint: "Use " + keys + "."}
}

// twice refuses a second line of a key that has one value.
func twice(file string, f field) error {
	return Mistake{File: file, Line: f.line, Message: fmt.Sprintf("%q is given twice.", f.key), Hint: "Keep one of the two."}
}

// shorten keeps a message readable when it quotes what it could not read.
func shorten(s string) string {
	const most = 60
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most]) + "…"
}
