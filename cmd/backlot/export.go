package main

import (
	"context"
	"fmt"

	"backlot/internal/ingest"
	"backlot/internal/tv"
)

// runExport writes the shared desk, or a server's, as text, in the form that
// import reads.
func runExport(ctx context.Context, p process, args []string) error {
	f := flags("export")
	desk := f.String("desk", tv.SharedDesk, "")
	if err := parse(f, args); err != nil {
		return err
	}
	if f.NArg() != 1 || *desk == "" {
		return misuse{"export needs the path of one folder."}
	}
	o, err := p.open(ctx)
	if err != nil {
		return err
	}
	defer o.Close()
	n, err := ingest.Export(ctx, o.store, *desk, f.Arg(0))
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(p.out, "%s: %s, %s\n", f.Arg(0), count(n.Shows, "show"), count(n.Articles, "article"))
	return err
}
