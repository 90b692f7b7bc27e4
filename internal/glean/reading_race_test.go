//go:build race

package glean

// slower is how many times as long reading may take under the race detector.
const slower = 5
