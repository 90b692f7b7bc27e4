package tv

import (
	"fmt"
	"strconv"
	"strings"
)

// Moved is the date so many years later, or earlier; "" where there is no such day,
// such as 29 February.
func (d Date) Moved(years int) Date {
	if d.IsZero() {
		return ""
	}
	var parts []string
	for _, p := range strings.Split(string(d), "..") {
		year, err := strconv.Atoi(p[:4])
		if err != nil {
			return ""
		}
		parts = append(parts, fmt.Sprintf("%04d%s", year+years, p[4:]))
	}
	return canonical(strings.Join(parts, ".."))
}

// Meeting is the date in the year in which it has a day in common with another; ""
// where it has none in any: what somebody says without a year is true of any year.
func (d Date) Meeting(o Date) Date {
	if d.IsZero() || o.IsZero() {
		return ""
	}
	for _, off := range []int{0, -1, 1} { // a window may go over into the next year
		if m := d.Moved(o.Year() - d.Year() + off); m.Overlaps(o) {
			return m
		}
	}
	return ""
}
