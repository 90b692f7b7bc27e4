package ingest

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"sync"

	"backlot/internal/library"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// Tally is what became of everything that was to be brought in.
type Tally struct{ New, There, Failed int }

// All is how many there were.
func (t Tally) All() int { return t.New + t.There + t.Failed }

// together is how many lines are read at once, each knowing what was known before
// the first of them: the same files make the same claims on any machine.
const together = 128

// All brings in files, of which one whose name ends in .jsonl has an article on each
// line. What is there already is skipped: whatever stopped an import, it is gone on
// with by starting it again. Each is called for everything new and every failure, in
// order, after it is saved; of failures the error is what a person reads. All gives
// an error only where it cannot go on.
func (i Import) All(ctx context.Context, files []string, each func(Imported, error)) (Tally, error) {
	var t Tally
	tell := func(done Imported, err error) {
		switch {
		case errors.Is(err, sqlite.ErrThere):
			t.There++
		case err != nil:
			t.Failed++
			each(done, err)
		default:
			t.New++
			each(done, nil)
		}
	}
	for _, path := range files {
		if err := ctx.Err(); err != nil {
			return t, err
		}
		if strings.HasSuffix(path, lineFile) {
			if err := i.lines(ctx, path, tell); err != nil {
				return t, err
			}
			continue
		}
		done, err := i.File(ctx, path)
		if ctx.Err() != nil {
			return t, ctx.Err()
		}
		tell(done, err)
	}
	return t, nil
}

// lineFile is how the name ends of a file with an article on each line.
const lineFile = ".jsonl"

// longestLine is how long a line may be: an article with everything escaped.
const longestLine = 6*library.MaxText + 64<<10

// lines brings in a file of articles, a line each.
func (i Import) lines(ctx context.Context, path string, tell func(Imported, error)) error {
	f, err := os.Open(path)
	if err != nil {
		tell(Imported{File: path}, unreadable(path, err))
		return nil
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(make([]byte, 64<<10), longestLine)
	var batch []pending
	for n := 1; in.Scan(); n++ {
		if line := bytes.TrimSpace(in.Bytes()); len(line) > 0 {
			batch = append(batch, i.pending(path, n, line))
		}
		if len(batch) == together {
			if err := i.batch(ctx, batch, tell); err != nil {
				return err
			}
			batch = batch[:0]
		}
	}
	if err := i.batch(ctx, batch, tell); err != nil {
		return err
	}
	if err := in.Err(); err != nil {
		tell(Imported{File: path}, unreadable(path, err))
	}
	return nil
}

func unreadable(path string, err error) error {
	if errors.Is(err, bufio.ErrTooLong) {
		return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("%s has a line that is longer than any article.", path), Hint: "Put each article on a line of its own.", Err: err}
	}
	return &tv.Error{Kind: tv.Unavailable, Message: fmt.Sprintf("%s cannot be read.", path), Hint: "Check that it is a file and that you may read it.", Err: err}
}

// pending is a line on its way into the store.
type pending struct {
	name    string // of the file, and the line
	article library.Article
	reading Reading
	there   bool
	err     error
}

// pending reads a line.
func (i Import) pending(path string, n int, line []byte) pending {
	p := pending{name: fmt.Sprintf("%s, line %d", path, n)}
	if p.article, p.err = library.ParseLine(path, n, line); p.err != nil {
		p.err = told(p.err)
		return p
	}
	if p.article.Source == "" {
		p.article.Source = i.Source
	}
	if len(p.article.Shows) == 0 {
		p.article.Shows = i.Shows
	}
	if p.err = (Paste{}).check(&p.article, i.Today); p.err != nil {
		p.err = inFile(p.name, p.err)
	}
	return p
}

// batch has several articles read at once, and then brings them in, in order.
func (i Import) batch(ctx context.Context, batch []pending, tell func(Imported, error)) error {
	work := make(chan *pending)
	var readers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		readers.Go(func() {
			for p := range work {
				i.prepare(ctx, p)
			}
		})
	}
	for n := range batch {
		if batch[n].err == nil {
			work <- &batch[n]
		}
	}
	close(work)
	readers.Wait()
	for _, p := range batch {
		if err := ctx.Err(); err != nil {
			return err
		}
		switch {
		case p.there:
			tell(Imported{File: p.name}, sqlite.ErrThere)
		case p.err != nil:
			tell(Imported{File: p.name}, p.err)
		default:
			done, err := i.keep(ctx, p.name, p.reading)
			if ctx.Err() != nil {
				return ctx.Err()
			}
			tell(done, err)
		}
	}
	return nil
}

// prepare has one article read, unless it is there already.
func (i Import) prepare(ctx context.Context, p *pending) {
	if p.there, p.err = i.Store.Has(ctx, i.Actor.Desk, p.article.URL, p.article.Text); p.err != nil || p.there {
		return
	}
	if p.reading, p.err = Read(ctx, i.Store, i.Actor.Desk, p.article, i.NewShows); p.err != nil {
		p.err = inFile(p.name, p.err)
	}
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
