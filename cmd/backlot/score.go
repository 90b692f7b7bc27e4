package main

import (
	"context"
	"errors"
	"fmt"

	"backlot/data"
	"backlot/internal/glean"
	"backlot/internal/ingest"
	"backlot/internal/score"
)

// runScore prints how well the reader and the answers do on folders of gold articles. Names
// come from the starter library and the articles alone, never from a database,
// so that the figures are the same everywhere.
func runScore(ctx context.Context, p process, args []string) error {
	f := flags("score")
	single := f.Bool("errors", false, "")
	second := f.String("agreement", "", "")
	texts := f.String("texts", "", "")
	if err := parse(f, args); err != nil {
		return err
	}
	if f.NArg() == 0 {
		return misuse{"score needs the path of a folder of gold articles."}
	}
	sealed := false
	for _, dir := range f.Args() {
		sealed = sealed || score.Sealed(dir)
		if *single && sealed {
			return misuse{fmt.Sprintf("score tells only the totals of %s: once its errors are read, it no longer tests anything. Give the development part.", dir)}
		}
	}
	lib, err := ingest.StarterLibrary(data.FS)
	if err != nil {
		return err
	}
	set, wrong := loadGold(f.Args(), *texts)
	if wrong != nil {
		fmt.Fprintf(p.err, "backlot: %v\n", wrong)
	}
	if len(set) == 0 {
		return errTold
	}
	if err := p.score(ctx, set, lib, *second, *single, sealed); err != nil {
		return err
	}
	if wrong != nil {
		return errTold
	}
	return nil
}

// loadGold reads folders of gold articles, whose texts stand beside them or in
// one file. What does not read is in the error; the rest is there.
func loadGold(dirs []string, texts string) (set []score.Gold, wrong error) {
	for _, dir := range dirs {
		load := score.Load
		if texts != "" {
			load = func(dir string) ([]score.Gold, error) { return score.LoadPress(dir, texts) }
		}
		part, err := load(dir)
		set, wrong = append(set, part...), errors.Join(wrong, err)
	}
	return set, wrong
}

func (p process) score(ctx context.Context, set []score.Gold, lib glean.Library, second string, single, sealed bool) error {
	if second != "" {
		a, err := score.Agreement(set, second, lib)
		if a.Articles > 0 {
			a.Write(p.out)
		}
		return err
	}
	if single {
		score.WriteWrong(p.out, set, lib)
	} else {
		score.ScoreClaims(set, lib).Write(p.out, sealed)
		score.ScoreClaims(set, score.Knowing(lib, set)).WriteKnown(p.out)
	}
	var errs []error
	for _, against := range score.Stores {
		a, err := score.ScoreAnswers(ctx, set, data.FS, against)
		errs = append(errs, err)
		switch {
		case len(a.Asked) == 0: // press releases have none
		case single:
			a.WriteWrong(p.out)
		default:
			a.Write(p.out)
		}
	}
	return errors.Join(errs...)
}
