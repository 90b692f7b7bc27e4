package main

import (
	"context"
	"fmt"

	"backlot/internal/ingest"
	"backlot/internal/tv"
)

// runExport writes the shared desk as text, in the form that import reads.
func runExport(ctx context.Context, p process, args []string) error {
	if len(args) != 1 {
		return misuse{"export needs the path of one folder."}
	}
	o, err := p.open(ctx)
	if err != nil {
		return err
	}
	defer o.Close()
	n, err := ingest.Export(ctx, o.store, tv.SharedDesk, args[0])
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(p.out, "%s: %d shows, %d articles\n", args[0], n.Shows, n.Articles)
	return err
}
