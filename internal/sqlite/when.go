package sqlite

import (
	"fmt"
	"time"
)

// when scans a moment into a time.
type when struct{ t *time.Time }

func (w when) Scan(from any) error {
	ms, ok := from.(int64)
	if !ok {
		return fmt.Errorf("a moment is no %T", from)
	}
	*w.t = fromMoment(ms)
	return nil
}
