package tv

import (
	"fmt"
	"strings"
)

// Point is how far one must have watched before a claim spoils nothing: the end
// of a season, or of an episode of it. The zero value spoils nothing.
type Point struct{ Season, Episode int }

// ParsePoint reads "S1" or "S1E9"; "" is the zero point.
func ParsePoint(s string) (Point, error) {
	if s == "" {
		return Point{}, nil
	}
	season, episode, cut := strings.Cut(strings.ToUpper(s), "E")
	season, begins := strings.CutPrefix(season, "S")
	p := Point{Season: count(season), Episode: count(episode)}
	if !begins || p.Season == 0 || cut && p.Episode == 0 {
		return Point{}, fmt.Errorf("%s is no point in a show: write S1 or S1E9", shown(s))
	}
	return p, nil
}

// count reads a number from 1 to 9999 in digits alone; 0 where it is none.
func count(s string) int {
	if s == "" || len(s) > 4 || !digits(s) {
		return 0
	}
	return number(s)
}

// String is the form that ParsePoint reads.
func (p Point) String() string {
	switch {
	case p.Season == 0:
		return ""
	case p.Episode == 0:
		return fmt.Sprintf("S%d", p.Season)
	}
	return fmt.Sprintf("S%dE%d", p.Season, p.Episode)
}
