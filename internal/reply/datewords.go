package reply

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"backlot/internal/tv"
)

// DateWords is a date in English: "17 January 2025", "October 2026", "spring 2027", "winter
// 2026–27", "early 2027" for a first quarter, "late 2026" for a last, "mid-2026", "the first half
// of 2026", "late May 2026", "the 2026–27 season", "between 5 May and 3 July 2026". An unknown
// date has no words.
func DateWords(d tv.Date) string {
	if d.IsZero() {
		return ""
	}
	if !between(d) {
		return named(d)
	}
	from, till, _ := strings.Cut(string(d), "..")
	a, b := named(tv.Date(from)), named(tv.Date(till))
	first, last := tv.Date(from), tv.Date(till)
	// What both ends share is said once.
	switch {
	case first.IsDay() && last.IsDay() && from[:7] == till[:7]:
		a = strconv.Itoa(first.First().Day())
	case len(from) > 4 && len(till) > 4 && from[:4] == till[:4] && strings.HasSuffix(a, " "+from[:4]) && strings.HasSuffix(b, " "+till[:4]):
		a = strings.TrimSuffix(a, " "+from[:4])
	}
	return "between " + a + " and " + b
}

// between tells whether a date is a window that has no name of its own and is told by its ends,
// so that no preposition goes before it.
func between(d tv.Date) bool { return d.IsWindow() && windowName(d) == "" }

// named is the name of a date that is no window, or of a window that has one.
func named(d tv.Date) string {
	if d.IsWindow() {
		return windowName(d)
	}
	first, year := d.First(), d.Year()
	_, rest, _ := strings.Cut(string(d), "-")
	switch rest {
	case "":
		return strconv.Itoa(year)
	case "Q1":
		return fmt.Sprint("early ", year)
	case "Q2":
		return fmt.Sprint("the second quarter of ", year)
	case "Q3":
		return fmt.Sprint("the third quarter of ", year)
	case "Q4":
		return fmt.Sprint("late ", year)
	case "winter":
		return fmt.Sprintf("winter %d–%02d", year, (year+1)%100)
	case "spring", "summer", "autumn":
		return fmt.Sprint(rest, " ", year)
	}
	if d.IsDay() {
		return first.Format("2 January 2006")
	}
	return first.Format("January 2006")
}

// windowName is the name of a window: the pieces of a year, those of a month, and a season of
// television. It is empty where the window has none.
func windowName(d tv.Date) string {
	first, last := d.First(), d.Last()
	if first.Year() != last.Year() {
		if last.Year() == first.Year()+1 && first.Format("01-02") == "09-01" && last.Format("01-02") == "05-31" {
			return fmt.Sprintf("the %d–%02d season", first.Year(), last.Year()%100)
		}
		return ""
	}
	switch first.Format("01-02") + " " + last.Format("01-02") {
	case "03-01 05-31":
		return fmt.Sprint("spring ", first.Year())
	case "06-01 08-31":
		return fmt.Sprint("summer ", first.Year())
	case "09-01 11-30":
		return fmt.Sprint("autumn ", first.Year())
	case "05-01 08-31":
		return fmt.Sprint("mid-", first.Year())
	case "01-01 06-30":
		return fmt.Sprint("the first half of ", first.Year())
	case "07-01 12-31":
		return fmt.Sprint("the second half of ", first.Year())
	}
	if first.Month() != last.Month() {
		return ""
	}
	month, end := first.Format("January 2006"), first.AddDate(0, 1, 1-first.Day()).AddDate(0, 0, -1).Day()
	switch [2]int{first.Day(), last.Day()} {
	case [2]int{1, 10}:
		return "early " + month
	case [2]int{11, 20}:
		return "mid-" + month
	case [2]int{21, end}:
		return "late " + month
	case [2]int{1, 15}:
		return "the first half of " + month
	case [2]int{16, end}:
		return "the second half of " + month
	}
	return ""
}

// AgeWords is how long before a day a date lies: "today", "yesterday", "3 days ago", "2 weeks ago",
// "5 months ago", "2 years and 9 months ago". A month is counted in months and a year in years: they
// are no more exact. What lies ahead gets the words of [AheadWords], an unknown date or day none.
func AgeWords(from, on tv.Date) string {
	switch {
	case from.IsZero() || on.IsZero():
		return ""
	case from.Contains(on):
		return around(from)
	case from.First().After(on.First()):
		return AheadWords(from, on)
	}
	return distance(from, from.Last(), on.First(), func(n int, unit string) string {
		if n == 1 {
			return map[string]string{"day": "yesterday", "month": "last month", "year": "last year"}[unit]
		}
		return ""
	}, "%s ago")
}

// AheadWords is how far ahead of a day a date lies: "today", "tomorrow", "in 3 days", "next month",
// "in 2 years". What lies back gets the words of [AgeWords], an unknown date or day none.
func AheadWords(at, on tv.Date) string {
	switch {
	case at.IsZero() || on.IsZero():
		return ""
	case at.Contains(on):
		return around(at)
	case at.First().Before(on.First()):
		return AgeWords(at, on)
	}
	return distance(at, on.First(), at.First(), func(n int, unit string) string {
		if n == 1 {
			return map[string]string{"day": "tomorrow", "month": "next month", "year": "next year"}[unit]
		}
		return ""
	}, "in %s")
}

// around is how a date is told on a day that belongs to it.
func around(d tv.Date) string {
	switch days := d.Days(); {
	case days == 1:
		return "today"
	case len(d) == len("2026"):
		return "this year"
	case len(d) == len("2026-10"):
		return map[bool]string{true: "this quarter", false: "this month"}[d[5] == 'Q']
	}
	return "about now"
}

// distance tells the time between two days in the unit that the date allows; single gives the
// words for one unit, if there are some.
func distance(d tv.Date, from, till time.Time, single func(n int, unit string) string, form string) string {
	whole, unit := 0, ""
	switch {
	case len(d) == len("2026"):
		whole, unit = till.Year()-from.Year(), "year"
	case !d.IsDay():
		whole, unit = monthNumber(till)-monthNumber(from), "month"
	default:
		whole, unit = int(till.Sub(from)/(24*time.Hour)), "day"
	}
	if words := single(whole, unit); words != "" {
		return words
	}
	if unit == "day" && whole >= 14 {
		months := monthNumber(till) - monthNumber(from)
		if till.Day() < from.Day() {
			months--
		}
		whole, unit = whole/7, "week"
		if months >= 2 {
			whole, unit = months, "month"
		}
	}
	return fmt.Sprintf(form, span(whole, unit))
}

// span is a count of units; from a year on, months are told as years and months, from ten years on
// as years.
func span(n int, unit string) string {
	if unit != "month" || n < 12 {
		return count(n, unit)
	}
	years, months := n/12, n%12
	if months == 0 || years >= 10 {
		return count(years, "year")
	}
	return count(years, "year") + " and " + count(months, "month")
}

func count(n int, unit string) string {
	if n == 1 {
		return "1 " + unit
	}
	return strconv.Itoa(n) + " " + unit + "s"
}

func monthNumber(t time.Time) int { return t.Year()*12 + int(t.Month()) }
