package tv

import (
	"cmp"
	"strconv"
	"strings"
	"time"
)

// Date is a partial ISO date, or a window of two, held as text in one canonical form:
//
//	2026                  a year
//	2026-10               a month
//	2026-10-02            a day
//	2026-Q1               a quarter
//	2026-spring           March to May; summer June to August, autumn September to November,
//	                      winter December to February of the next year
//	2024-Q4..2025-Q1      from the first day of the one to the last day of the other
//
// The zero value means that the date is unknown. A value that [ParseDate] would not have
// returned behaves like the zero value in every method. Days are days of UTC, years run from
// 1900 to 2199. Two dates may cover the same days and differ in text (2026-spring and
// 2026-03..2026-05): [Date.Compare] calls them equal, == does not.
type Date string

// span is the first and the last day of a date, each as year*10000 + month*100 + day, which
// sorts like the days do and needs no calendar to compare.
type span struct{ first, last int }

// compare orders by the first day, then by the last.
func (s span) compare(o span) int {
	return cmp.Or(cmp.Compare(s.first, o.first), cmp.Compare(s.last, o.last))
}

const (
	firstYear = 1900
	lastYear  = 2199
)

// dateError is a sentence to a person, and so it begins and ends like one.
type dateError string

func (e dateError) Error() string { return string(e) }

// dateForms is the end of every sentence that refuses a date.
const dateForms = "Write a day (2026-10-02), a month (2026-10), a year (2026), a quarter (2026-Q1), " +
	"a season (2026-spring, summer, autumn or winter), or two of them with two dots between (2026-10..2027-03), " +
	"in the years 1900 to 2199."

// ParseDate reads a date in one of the written forms of [Date] and returns it in canonical form.
// Space around it, capital and small letters and "fall" for autumn are forgiven; words such as
// "next May" are not its business. The error is a sentence to a person.
func ParseDate(s string) (Date, error) {
	trimmed := strings.TrimSpace(s)
	if trimmed == "" {
		return "", dateError("No date was given. " + dateForms)
	}
	if d := canonical(trimmed); !d.IsZero() {
		return d, nil
	}
	if a, b, ok := strings.Cut(trimmed, ".."); ok {
		from, till := canonical(strings.TrimSpace(a)), canonical(strings.TrimSpace(b))
		switch {
		case from.IsZero() || till.IsZero() || from.IsWindow() || till.IsWindow():
		case from == till:
			return from, nil
		case backward(from, till):
			return "", dateError("The window " + shown(trimmed) + " ends before it begins. " + dateForms)
		default:
			return from + ".." + till, nil
		}
	}
	return "", dateError(shown(trimmed) + " is not a date that I can read. " + dateForms)
}

// DayOf gives the day, in UTC, on which a moment falls; the zero time, and a moment outside the
// years 1900 to 2199, give the zero date.
func DayOf(t time.Time) Date {
	if t.IsZero() {
		return ""
	}
	return canonical(t.UTC().Format(time.DateOnly))
}

// IsZero tells whether the date is unknown.
func (d Date) IsZero() bool {
	_, ok := d.span()
	return !ok
}

// IsDay tells whether the date is one single day, written as such.
func (d Date) IsDay() bool {
	return len(d) == len(time.DateOnly) && d[4] == '-' && digit(d[5]) && !d.IsZero()
}

// IsWindow tells whether the date is written as a window of two.
func (d Date) IsWindow() bool { return strings.Contains(string(d), "..") && !d.IsZero() }

// First is midnight UTC of the first day; the zero time where the date is unknown.
func (d Date) First() time.Time {
	s, _ := d.span()
	return midnight(s.first)
}

// Last is midnight UTC of the last day (the day belongs to the date); the zero time where the
// date is unknown.
func (d Date) Last() time.Time {
	s, _ := d.span()
	return midnight(s.last)
}

// Compare orders dates by their first day, then by their last: -1, 0 or 1. An unknown date
// comes before all others.
func (d Date) Compare(o Date) int {
	if d == o {
		return 0
	}
	a, _ := d.span()
	b, _ := o.span()
	return a.compare(b)
}

// Contains tells whether every day of o is a day of d; false where either is unknown.
func (d Date) Contains(o Date) bool {
	a, ok := d.span()
	b, known := o.span()
	return ok && known && a.first <= b.first && b.last <= a.last
}

// Overlaps tells whether d and o have a day in common; false where either is unknown.
func (d Date) Overlaps(o Date) bool {
	a, ok := d.span()
	b, known := o.span()
	return ok && known && a.first <= b.last && b.first <= a.last
}

// Days counts the days of the date, first and last included; 0 where the date is unknown.
func (d Date) Days() int {
	s, ok := d.span()
	if !ok {
		return 0
	}
	return int(midnight(s.last).Sub(midnight(s.first))/(24*time.Hour)) + 1
}

// Year is the year of the first day; 0 where the date is unknown.
func (d Date) Year() int {
	s, _ := d.span()
	return s.first / 10000
}

// span reads the canonical form and nothing else.
func (d Date) span() (span, bool) {
	if len(d) == len(time.DateOnly) && d[4] == '-' || len(d) < len("2026..2027") {
		return plainSpan(string(d)) // too short for a window, as nearly all are
	}
	a, b, window := strings.Cut(string(d), "..")
	from, ok := plainSpan(a)
	if !window || !ok {
		return from, ok
	}
	till, ok := plainSpan(b)
	if !ok || a == b || from.first > till.last {
		return span{}, false
	}
	return span{from.first, till.last}, true
}

// plainSpan reads a date that is no window.
func plainSpan(s string) (span, bool) {
	if len(s) < 4 || !digits(s[:4]) {
		return span{}, false
	}
	year := number(s[:4])
	if year < firstYear || year > lastYear {
		return span{}, false
	}
	if len(s) == 4 {
		return months(year, 1, 12), true
	}
	if s[4] != '-' {
		return span{}, false
	}
	switch rest := s[5:]; rest {
	case "Q1", "Q2", "Q3", "Q4":
		last := int(rest[1]-'0') * 3
		return months(year, last-2, last), true
	case "spring":
		return months(year, 3, 5), true
	case "summer":
		return months(year, 6, 8), true
	case "autumn":
		return months(year, 9, 11), true
	case "winter":
		return span{year*10000 + 1201, months(year+1, 2, 2).last}, true
	default:
		return monthOrDay(year, rest)
	}
}

// monthOrDay reads what follows the year in 2026-10 and 2026-10-02.
func monthOrDay(year int, rest string) (span, bool) {
	if len(rest) < 2 || !digits(rest[:2]) {
		return span{}, false
	}
	month := number(rest[:2])
	if month < 1 || month > 12 {
		return span{}, false
	}
	if len(rest) == 2 {
		return months(year, month, month), true
	}
	if len(rest) != 5 || rest[2] != '-' || !digits(rest[3:]) {
		return span{}, false
	}
	day := number(rest[3:])
	if day < 1 || day > monthDays(year, month) {
		return span{}, false
	}
	on := year*10000 + month*100 + day
	return span{on, on}, true
}

// months is the span from the first day of one month to the last day of another, in one year.
func months(year, from, to int) span {
	return span{year*10000 + from*100 + 1, year*10000 + to*100 + monthDays(year, to)}
}

// monthDays counts the days of a month in the Gregorian calendar.
func monthDays(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// canonical gives the canonical form of a date that differs from it in letters only, else "".
func canonical(s string) Date {
	if d := Date(s); !d.IsZero() {
		return d
	}
	if len(s) < 5 || len(s) > len("2026-autumn..2026-autumn") {
		return ""
	}
	low := strings.ReplaceAll(strings.ToLower(s), "-q", "-Q")
	d := Date(strings.ReplaceAll(low, "-fall", "-autumn"))
	if d.IsZero() {
		return ""
	}
	return d
}

// backward tells whether the window would end before it begins.
func backward(from, till Date) bool {
	a, _ := from.span()
	b, _ := till.span()
	return a.first > b.last
}

// midnight turns a packed day into a time; 0 into the zero time.
func midnight(packed int) time.Time {
	if packed == 0 {
		return time.Time{}
	}
	return time.Date(packed/10000, time.Month(packed/100%100), packed%100, 0, 0, 0, 0, time.UTC)
}

// shown quotes what a person typed, cut to a length that can be read back.
func shown(s string) string {
	if runes := []rune(strings.ToValidUTF8(s, "?")); len(runes) > 40 {
		s = string(runes[:40]) + "…"
	}
	return strconv.Quote(s)
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

func digits(s string) bool {
	for i := range len(s) {
		if !digit(s[i]) {
			return false
		}
	}
	return true
}

// number reads a run of digits that digits has passed.
func number(s string) int {
	n := 0
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
