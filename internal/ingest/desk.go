package ingest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"

	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// deskFile is where an export keeps what a server's desk says beside its articles
// and shows: one JSON object a line.
const deskFile = "desk.txt"

func isDesk(path string) bool { return filepath.Base(path) == deskFile }

// writeDesk is the file of a desk.
func writeDesk(words []sqlite.Own) ([]byte, error) {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	for _, o := range words {
		if err := out.Encode(o); err != nil {
			return nil, err
		}
	}
	return b.Bytes(), nil
}

// desk brings in what a server's desk says. What it says already is left.
func (i Import) desk(ctx context.Context, path string) (Imported, error) {
	done := Imported{File: path}
	b, err := readFile(path)
	if err != nil {
		return done, err
	}
	if i.Actor.Desk == tv.SharedDesk {
		return done, &tv.Error{Kind: tv.Invalid, Message: path + ": this is what a server said of its own desk.", Hint: "Name the server by --desk."}
	}
	has, err := i.Store.OwnWords(ctx, i.Actor.Desk)
	if err != nil {
		return done, err
	}
	done.Same = true
	for n, line := range bytes.Split(bytes.TrimSpace(b), []byte("\n")) {
		var o sqlite.Own
		in := json.NewDecoder(bytes.NewReader(line))
		in.DisallowUnknownFields()
		if err := in.Decode(&o); err != nil {
			return done, &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("%s, line %d: this does not read as a line of a desk.", path, n+1), Hint: "Leave the file as it was exported, or take the line away.", Err: err}
		}
		if slices.Contains(has, o) {
			continue
		}
		done.Same = false
		if err := i.Store.SayOwn(ctx, i.Actor, o); err != nil {
			return done, inFile(path, err)
		}
	}
	return done, nil
}
