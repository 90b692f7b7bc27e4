//go:build !race

package glean

const slower = 1 // see reading_race_test.go
