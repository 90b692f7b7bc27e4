package score

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"backlot/internal/glean"
	"backlot/internal/tv"
)

// Agreed tells how far two people who read the same articles mark the same.
type Agreed struct {
	Claims // the second reader's against the first's

	Kappa float64 // of certainty, on the claims both have (Cohen)
}

// Agreement compares the annotations of a second reader, files ID.json in a
// folder, with those of the set, by the rules that the reader is scored by.
// Articles that the second reader did not have are left out.
func Agreement(set []Gold, dir string, lib glean.Library) (Agreed, error) {
	second, err := loadSecond(set, dir)
	if len(second) == 0 && err == nil {
		err = &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("No file in %s is a second reading of an article of the set.", dir), Hint: "A second reading has the name of its article: ID.json."}
	}
	a := Agreed{Claims: newClaims()}
	desk := desks(lib)
	for _, g := range set {
		if s, ok := second[g.ID]; ok {
			a.count(newJudge(g, desk), g.Claims, s.Claims)
		}
	}
	a.Kappa = a.Certainties.kappa()
	return a, err
}

// loadSecond reads the second readings of a set's articles, by article.
func loadSecond(set []Gold, dir string) (map[string]Gold, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.json"))
	errs := []error{err}
	of := map[string]string{}
	for _, p := range paths {
		of[strings.TrimSuffix(filepath.Base(p), ".json")] = p
	}
	second := map[string]Gold{}
	for _, g := range set {
		path, ok := of[g.ID]
		if !ok {
			continue
		}
		s := Gold{ID: g.ID, Article: g.Article}
		if err := s.annotate(path); err != nil {
			errs = append(errs, err)
			continue
		}
		second[g.ID] = s
	}
	return second, errors.Join(errs...)
}

// kappa is Cohen's: how much two people agree beyond what chance would give; 1
// where there is nothing to disagree about.
func (t Table) kappa() float64 {
	rows, columns := map[string]int{}, map[string]int{}
	same, all := 0, 0
	for k, n := range t {
		rows[k[0]] += n
		columns[k[1]] += n
		all += n
		if k[0] == k[1] {
			same += n
		}
	}
	if all == 0 {
		return 1
	}
	chance := 0.0
	for k, n := range rows {
		chance += float64(n) * float64(columns[k]) / float64(all*all)
	}
	if chance == 1 {
		return 1
	}
	return (float64(same)/float64(all) - chance) / (1 - chance)
}

// Write prints the agreement.
func (a Agreed) Write(out io.Writer) {
	fmt.Fprintf(out, "the second reader's claims against the first's: %d articles, %d claims and %d\n", a.Articles, a.All.Strict.Found, a.All.Strict.Gold)
	fmt.Fprintf(out, "F1 strict %.3f, value %.3f, relaxed %.3f; certainty %.3f, kappa %.3f; who says it %.3f; dates found %.3f, exact %.3f\n",
		a.All.Strict.F1(), a.All.Value.F1(), a.All.Relaxed.F1(), a.Certainty.Value(), a.Kappa, a.Voice.Value(), a.DatesFound.Value(), a.DatesExact.Value())
	for _, k := range tv.Kinds {
		l := a.ByKind[k]
		fmt.Fprintf(out, "  %-12s  strict %.3f  value %.3f  relaxed %.3f  (%d, %d)\n", k, l.Strict.F1(), l.Value.F1(), l.Relaxed.F1(), l.Strict.Found, l.Strict.Gold)
	}
}
