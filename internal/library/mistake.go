package library

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Mistake is something in a text that does not read, told to the person who
// wrote it: where, what, and what to do about it.
type Mistake struct {
	File    string // "" for a text that has no file, such as one that was pasted
	Line    int    // from 1; 0 where no line is to blame
	Message string // a sentence that follows "file, line 3: "
	Hint    string // a sentence: the next step
	Err     error  // what went wrong underneath, for the log
}

// Error is the whole: "news.txt, line 3: there is no key "titel". Use title, …".
func (m Mistake) Error() string {
	var where []string
	if m.File != "" {
		where = append(where, m.File)
	}
	if m.Line > 0 {
		where = append(where, "line "+strconv.Itoa(m.Line))
	}
	message := m.Message
	if len(where) > 0 {
		message = strings.Join(where, ", ") + ": " + message
	}
	if m.Hint != "" {
		message += " " + m.Hint
	}
	return capital(message, m.File == "")
}

func (m Mistake) Unwrap() error { return m.Err }

// capital begins a sentence, where that is asked for.
func capital(s string, ask bool) string {
	r, size := utf8.DecodeRuneInString(s)
	if !ask || r == utf8.RuneError {
		return s
	}
	return strings.ToUpper(string(r)) + s[size:]
}

// Limits on what one article may be.
const (
	MaxText = 200_000   // bytes of an article's text
	maxFile = 4_000_000 // bytes of its file, claims included
	maxLine = 500       // characters of a title or a name
	maxURL  = 2_000     // bytes of an address
	maxMany = 100       // shows of an article, names of one thing
)

// Check reports, in words, why b cannot be the text of an article: it is
// binary, empty, or longer than [MaxText] bytes. The error is a [Mistake].
func Check(b []byte) error {
	if err := checkBinary(b); err != nil {
		return err
	}
	if len(strings.TrimSpace(string(b))) == 0 {
		return Mistake{Message: "there is no text in it.", Hint: "Give the text of the article."}
	}
	if len(b) > MaxText {
		return Mistake{Message: fmt.Sprintf("the text is %s bytes long, and the most I take is %s.", thousands(len(b)), thousands(MaxText)),
			Hint: "Cut it down to the part about the show."}
	}
	return nil
}

func checkBinary(b []byte) error {
	line := 1
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r == 0 || r == utf8.RuneError && size == 1 {
			return Mistake{Line: line, Message: "it looks like a binary file, or like text in another encoding than UTF-8.", Hint: "Save it as plain text in UTF-8 and try again."}
		}
		if r == '\n' {
			line++
		}
		i += size
	}
	return nil
}

// thousands writes 200000 as 200,000.
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// mistakes gathers what is wrong with one file, as much as a person can use.
type mistakes struct {
	file string
	list []error
	more bool
}

const mostMistakes = 20

// add takes a mistake, or nil.
func (m *mistakes) add(err error) {
	switch {
	case err == nil:
	case m.full():
		m.more = true
	default:
		m.list = append(m.list, err)
	}
}

// full reports that reading on is of no use to anybody.
func (m *mistakes) full() bool { return len(m.list) >= mostMistakes }

// err is all of them in one, nil where there is none.
func (m *mistakes) err() error {
	if m.more {
		return errors.Join(append(m.list, Mistake{File: m.file, Message: "there are more mistakes than these.", Hint: "Correct these first."})...)
	}
	return errors.Join(m.list...)
}

// readable reports, in words, why b cannot be one of our files.
func readable(file string, b []byte) error {
	if len(b) > maxFile {
		return Mistake{File: file, Message: fmt.Sprintf("the file is %s bytes long, and the most I take is %s.", thousands(len(b)), thousands(maxFile)),
			Hint: "Divide it."}
	}
	return at(file, checkBinary(b))
}

// at puts a mistake, or any other error, into a file.
func at(file string, err error) error {
	if m, ok := err.(Mistake); ok {
		m.File = file
		return m
	}
	return err
}
