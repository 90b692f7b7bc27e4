package glean

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// What the model adds or drops in one sentence changes with every article that it learns
// from. A row of sentences holds by the rules alone or with the model; how often the model
// spoils what the rules read as the row wants is counted, and bounded.
var rows struct{ all, spoiled int }

// mostSpoiled is the share of the rows in which the model may.
const mostSpoiled = 0.013

// readRow reads an article with the model, and by the rules alone where that has a fault; it gives
// the fault of the first where the second has one too.
func readRow(a Article, lib Library, fault func([]tv.Claim) string) string {
	rows.all++
	with := fault(Read(a, lib).Claims)
	if with == "" || fault(Read(a, lib, With(nil)).Claims) != "" {
		return with
	}
	rows.spoiled++
	return ""
}

// unlike tells how what was read differs from what was wanted, in whatever order; "" for not at all.
func unlike(got, want []string) string {
	if slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(want))) {
		return ""
	}
	return fmt.Sprintf("got  %s\n\twant %s", strings.Join(got, "\n\t     "), strings.Join(want, "\n\t     "))
}

func TestMain(m *testing.M) {
	code := m.Run()
	if rows.all > 500 && float64(rows.spoiled) > mostSpoiled*float64(rows.all) {
		fmt.Printf("the model spoils %d of %d rows of sentences that the rules read as they should\n", rows.spoiled, rows.all)
		code = max(code, 1)
	}
	os.Exit(code)
}
