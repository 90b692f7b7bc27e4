package glean

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"backlot/internal/dates"
	"backlot/internal/tv"
)

// A day told by its number alone is one of the month that is spoken of: "on the 29th", and "28th: SHOW" in a list
// under a month.

var (
	// dayNumber is such a day in prose, or at the beginning of its line.
	dayNumber = regexp.MustCompile(`(?m)(?:\b(?:[Oo]n|[Ff]rom|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y) the |^(?:[*•-] *)*)(\d{1,2})(?:st|nd|rd|th)\b`)
	// countsOn begins behind a number that is no day's: "the 12th season", "the 18th floor", "the 4th of July".
	countsOn = regexp.MustCompile(`^(?:[ -][a-z]+| [A-Z][a-z]+ (?:[Ss]eason|[Ss]eries|[Aa]wards?|[Ff]estival))`)
	// monthLine is a month that is a line's only word.
	monthLine = regexp.MustCompile(`(?mi)^[*#_ ]*(january|february|march|april|may|june|july|august|september|october|november|december)[*_: ]*$`)
	// saidThen ends what stands before a day on which something was said.
	saidThen = regexp.MustCompile(`(?:announced|said|revealed|understood|confirmed|reported|told|learned|disclosed)[^.\n]{0,12}$`)
	// noCount are words behind a day that do not make it a count.
	noCount = regexp.MustCompile(`^ (?:and|at|comes?|on|in|with|for|but|as|it|when|from|is|was|will)\b`)
)

// dayNumbers gives the days of a text that are told by their number alone.
func (r *reader) dayNumbers(found []dates.Found) (list []dates.Found) {
	if r.article.Published.IsZero() {
		return nil
	}
	for _, loc := range dayNumber.FindAllStringSubmatchIndex(r.text, -1) {
		n, _ := strconv.Atoi(r.text[loc[2]:loc[3]])
		behind := r.text[loc[1]:]
		listed := r.text[loc[2]-1:loc[2]] != " " || loc[0] == loc[2]
		if n < 1 || n > 31 || listed && (len(behind) == 0 || behind[0] != ':') || countsOn.MatchString(behind) && !noCount.MatchString(behind) || within(found, loc[2]) || saidThen.MatchString(r.text[max(0, loc[0]-24):loc[0]]) {
			continue
		}
		f := dates.Found{Start: loc[2], End: loc[1]}
		if listed {
			head := r.monthAbove(loc[0])
			if head.IsZero() {
				continue
			}
			f.Date = dayOfMonth(head.First(), 0, n)
			f.Past, f.Future = f.Date, f.Date
		} else {
			on := r.article.Published.First()
			for by := 0; f.Past.IsZero() && by > -3; by-- {
				if d := dayOfMonth(on, by, n); !d.IsZero() && !d.First().After(on) {
					f.Past = d
				}
			}
			for by := 0; f.Future.IsZero() && by < 3; by++ {
				if d := dayOfMonth(on, by, n); !d.IsZero() && !d.First().Before(on) {
					f.Future = d
				}
			}
			f.Date, f.Yearless = f.Future, f.Past != f.Future
		}
		if !f.Date.IsZero() {
			list = append(list, f)
		}
	}
	return list
}

// within tells that an offset is in a date that has been found.
func within(found []dates.Found, at int) bool {
	for _, f := range found {
		if f.Start <= at && at < f.End {
			return true
		}
	}
	return false
}

// monthAbove gives the last month before an offset that stands alone on its line: of those that may be meant, the
// one that has begun, or the next.
func (r *reader) monthAbove(at int) tv.Date {
	loc := monthLine.FindAllStringSubmatch(r.text[:at], -1)
	if len(loc) == 0 {
		return ""
	}
	name := strings.ToLower(loc[len(loc)-1][1])
	on := r.article.Published.First()
	for by := 0; by < 12; by++ {
		if d := time.Date(on.Year(), on.Month()+time.Month(by), 1, 0, 0, 0, 0, time.UTC); strings.ToLower(d.Month().String()) == name {
			return tv.DayOf(d)
		}
	}
	return ""
}

// dayOfMonth gives a day of the month that lies so many months from a day; zero where it has no such day.
func dayOfMonth(day time.Time, by, n int) tv.Date {
	d := time.Date(day.Year(), day.Month()+time.Month(by), n, 0, 0, 0, 0, time.UTC)
	if d.Day() != n {
		return ""
	}
	return tv.DayOf(d)
}
