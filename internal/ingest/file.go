package ingest

import (
	"strings"

	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// MaxFile is how many bytes a file may have: a saved page is longer than the
// article on it.
const MaxFile = 1 << 20

// Attached makes an article of a file, judged by what is in it and not by its
// name: a page is read as one, a text is taken as an editor's own, front matter
// and all. What the editor says of it comes first. The error says what the file is
// instead.
func Attached(k sqlite.Known, name string, b []byte, today tv.Date, said Paste) (Paste, error) {
	said.File = name
	switch kind := kindOf("", b); kind {
	case "html":
		p, err := readPage(b, "", nil, nil, name, today)
		if err != nil {
			return said, err
		}
		return p.Paste(k, said), nil
	case "pdf", "picture":
		return said, notRead(kind, name)
	default: // whether it is a text at all, the library tells
		said.Text = string(b)
		return said, nil
	}
}

// AttachedText is the text of a file that came with somebody's message: of a page
// what is written there, of a text all. ok is false for anything else.
func AttachedText(name string, b []byte, today tv.Date) (text string, ok bool) {
	switch kindOf("", b) {
	case "html":
		p, err := readPage(b, "", nil, nil, name, today)
		return p.Text, err == nil
	case "text":
		return strings.TrimSpace(decode(b, "")), true
	}
	return "", false
}
