package score

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"backlot/internal/library"
	"backlot/internal/tv"
)

// release is one line of a file of texts that are not the project's own.
type release struct {
	ID        string  `json:"id"`
	Title     string  `json:"title"`
	URL       string  `json:"url"`
	Published tv.Date `json:"published"`
	Publisher string  `json:"publisher"`
	Text      string  `json:"text"`
}

// longestRelease bounds a line of the file of texts, in bytes.
const longestRelease = 8 << 20

// LoadPress reads a folder of annotations ID.json whose texts stand in another
// file, one JSON object a line: its claims have offsets into the text instead of
// quotes.
func LoadPress(dir, texts string) ([]Gold, error) {
	releases, err := loadReleases(texts)
	if err != nil {
		return nil, err
	}
	paths, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(paths) == 0 {
		return nil, &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("There is no annotation in %s.", dir), Hint: "Give a folder that holds files ID.json.", Err: err}
	}
	sort.Strings(paths)
	var set []Gold
	var errs []error
	for _, p := range paths {
		g := Gold{ID: strings.TrimSuffix(filepath.Base(p), ".json")}
		r, ok := releases[g.ID]
		if !ok {
			errs = append(errs, fmt.Errorf("%s: %s has no text with the id %q", p, texts, g.ID))
			continue
		}
		g.Article = library.Article{Article: tv.Article{Kind: tv.News, Title: r.Title, Source: r.Publisher, URL: r.URL, Published: r.Published, Text: r.Text}}
		if err := g.annotate(p); err != nil {
			errs = append(errs, err)
			continue
		}
		set = append(set, g)
	}
	return set, errors.Join(errs...)
}

func loadReleases(path string) (map[string]release, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("The texts in %s cannot be read.", path), Hint: "Check the path.", Err: err}
	}
	defer f.Close()
	all := map[string]release{}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, longestRelease)
	for n := 1; lines.Scan(); n++ {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		var r release
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("%s, line %d does not read: %w", path, n, err)
		}
		all[r.ID] = r
	}
	return all, lines.Err()
}
