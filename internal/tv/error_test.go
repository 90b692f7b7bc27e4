package tv

import (
	"errors"
	"fmt"
	"io"
	"testing"
)

func TestError(t *testing.T) {
	for _, c := range []struct {
		err  Error
		want string
	}{
		{Error{Message: "I know no show called “Sevrance”."}, "I know no show called “Sevrance”."},
		{Error{Message: "I know no such show.", Hint: "Try /shows."}, "I know no such show. Try /shows."},
		{Error{Message: "It did not answer.", Err: io.EOF}, "It did not answer. (EOF)"},
		{Error{Message: "It did not answer.", Hint: "Try again.", Err: io.EOF}, "It did not answer. Try again. (EOF)"},
	} {
		if got := c.err.Error(); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	wrapped := fmt.Errorf("while reading: %w", &Error{Kind: Unavailable, Message: "It did not answer.", Err: io.EOF})
	var e *Error
	if !errors.As(wrapped, &e) || e.Kind != Unavailable || !errors.Is(wrapped, io.EOF) {
		t.Errorf("%v is not found again", wrapped)
	}
	if (Error{}).Kind != Internal {
		t.Error("an error of no kind must be ours")
	}
}
