package ingest

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"backlot/internal/library"
	"backlot/internal/tv"
)

// lineFile is how the name ends of a file with an article on each line.
const lineFile = ".jsonl"

// longestLine is how long a line may be: an article with everything escaped.
const longestLine = 6*library.MaxText + 64<<10

// file reads a file with one article.
func (i Import) file(path string) pending {
	below := filepath.Base(filepath.Dir(path))
	p := pending{name: path, publish: i.Publish && below != folders[tv.Draft]}
	p.retract = p.publish && below == folders[tv.Retracted]
	b, err := readFile(path)
	if err == nil {
		p.article, err = Paste{Text: string(b), File: path, Ours: true}.Article(i.Today)
	}
	p.err = err
	i.fill(&p.article)
	return p
}

// fill puts in what the call says of articles that do not say it themselves.
func (i Import) fill(a *library.Article) {
	if a.Source == "" {
		a.Source = i.Source
	}
	if len(a.Shows) == 0 {
		a.Shows = i.Shows
	}
}

// lines queues the articles of a file that has one on each line.
func (q *queue) lines(ctx context.Context, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return q.put(ctx, pending{name: path, err: unreadable(path, err)})
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(make([]byte, 64<<10), longestLine)
	for n := 1; in.Scan(); n++ {
		if line := bytes.TrimSpace(in.Bytes()); len(line) > 0 {
			if err := q.put(ctx, q.line(path, n, line)); err != nil {
				return err
			}
		}
	}
	if err := in.Err(); err != nil {
		return q.put(ctx, pending{name: path, err: unreadable(path, err)})
	}
	return nil
}

func unreadable(path string, err error) error {
	if errors.Is(err, bufio.ErrTooLong) {
		return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("%s has a line that is longer than any article.", path), Hint: "Put each article on a line of its own.", Err: err}
	}
	return &tv.Error{Kind: tv.Unavailable, Message: fmt.Sprintf("%s cannot be read.", path), Hint: "Check that it is a file and that you may read it.", Err: err}
}

// line reads a line with one article.
func (i Import) line(path string, n int, line []byte) pending {
	p := pending{name: fmt.Sprintf("%s, line %d", path, n), publish: i.Publish}
	if p.article, p.err = library.ParseLine(path, n, line); p.err != nil {
		p.err = told(p.err)
		return p
	}
	i.fill(&p.article)
	p.err = inFile(p.name, (Paste{}).check(&p.article, i.Today))
	return p
}

// CountIn counts what there is to bring in: files, and the lines of those that have
// an article on each. A file that does not read counts as one.
func CountIn(files []string) int {
	n := 0
	for _, path := range files {
		if !strings.HasSuffix(path, lineFile) {
			n++
			continue
		}
		n += max(linesIn(path), 1)
	}
	return n
}

func linesIn(path string) int {
	f, err := os.Open(path)
	if err != nil {
		return 0
	}
	defer f.Close()
	n, last := 0, byte('\n')
	buf := make([]byte, 256<<10)
	for {
		read, err := f.Read(buf)
		n += bytes.Count(buf[:read], []byte("\n"))
		if read > 0 {
			last = buf[read-1]
		}
		if err != nil {
			if err == io.EOF && last != '\n' {
				n++
			}
			return n
		}
	}
}
