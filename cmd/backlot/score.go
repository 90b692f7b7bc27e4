package main

import (
	"context"
	"fmt"

	"backlot/data"
	"backlot/internal/ingest"
	"backlot/internal/score"
)

// runScore prints how well the reader does on a folder of gold articles. Names
// come from the starter library and the articles alone, never from a database,
// so that the figures are the same everywhere.
func runScore(ctx context.Context, p process, args []string) error {
	f := flags("score")
	list := f.Bool("errors", false, "")
	if err := f.Parse(args); err != nil {
		return misuse{"score: " + err.Error() + "."}
	}
	if f.NArg() != 1 {
		return misuse{"score needs the path of one folder of gold articles."}
	}
	dir := f.Arg(0)
	sealed := score.Sealed(dir)
	if *list && sealed {
		return misuse{fmt.Sprintf("score tells only the totals of %s: rules made after reading its errors would no longer be tested by it. Give the development part.", dir)}
	}
	lib, err := ingest.StarterLibrary(data.FS)
	if err != nil {
		return err
	}
	set, wrong := score.Load(dir)
	if wrong != nil {
		fmt.Fprintf(p.err, "backlot: %v\n", wrong)
	}
	if len(set) == 0 {
		return errTold
	}
	if *list {
		score.WriteWrong(p.out, set, lib)
	} else {
		score.ScoreClaims(set, lib).Write(p.out, sealed)
	}
	if wrong != nil {
		return errTold
	}
	return ctx.Err()
}
