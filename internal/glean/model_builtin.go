package glean

import (
	_ "embed"
	"sync"
)

// The model that is built in, made of the annotated articles of internal/score by
// its test with -update.
//
//go:embed model.bin
var modelBytes []byte

// builtin is the model that is built in. One that does not read is none: the rules
// read on, and a test says so.
var builtin = sync.OnceValue(func() *Model {
	m := new(Model)
	if err := m.UnmarshalBinary(modelBytes); err != nil {
		return nil
	}
	return m
})
