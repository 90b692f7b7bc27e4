package library

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"backlot/internal/tv"
)

// articleLine is an article as one JSON object. Other keys are passed over: files of
// articles that others made have more.
type articleLine struct {
	Title     string   `json:"title"`
	Source    string   `json:"source"`
	URL       string   `json:"url"`
	Published string   `json:"published"`
	Shows     []string `json:"shows"`
	Text      string   `json:"text"`
}

// ParseLine reads an article of a file of JSON objects, one a line, with the keys of
// the front matter ("shows" is a list) and "text". Nothing in the text is front
// matter or a reviewed claim. Name and n are the file's and the line's, for the
// messages; the error joins every [Mistake] found.
func ParseLine(name string, n int, b []byte) (Article, error) {
	if err := checkBinary(b); err != nil {
		return Article{}, onLine(name, n, err)
	}
	var l articleLine
	if err := json.Unmarshal(b, &l); err != nil {
		return Article{}, Mistake{File: name, Line: n, Message: fmt.Sprintf("this is no article: %v.", err), Hint: `Write {"title":…,"source":…,"url":…,"published":…,"shows":[…],"text":…}, or take the line away.`}
	}
	fields := []field{{key: "title", value: l.Title, line: n}, {key: "source", value: l.Source, line: n}, {key: "url", value: l.URL, line: n}, {key: "published", value: l.Published, line: n}}
	for _, s := range l.Shows {
		fields = append(fields, field{key: "show", value: s, line: n})
	}
	for _, f := range fields {
		if utf8.RuneCountInString(f.value) > maxLine && f.key != "url" || strings.ContainsRune(f.value, 0) {
			return Article{}, Mistake{File: name, Line: n, Message: fmt.Sprintf("the value of %q has more than %d characters, or one that is no text.", f.key, maxLine), Hint: "Shorten it."}
		}
	}
	a := Article{Article: tv.Article{Kind: tv.News, Text: l.Text}}
	if err := a.head(name, fields); err != nil {
		return Article{}, err
	}
	a.Undated = a.Published.IsZero()
	return a, onLine(name, n, Check([]byte(l.Text)))
}

// onLine puts a mistake on a line of a file.
func onLine(name string, n int, err error) error {
	if m, ok := err.(Mistake); ok {
		m.File, m.Line = name, n
		return m
	}
	return err
}
