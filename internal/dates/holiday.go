package dates

import (
	"time"

	"backlot/internal/tv"
)

// holiday is a day that is called by a name. Those that move do so by the rule of the United
// States, where the articles are from.
type holiday struct {
	words string // as they are written, small, without apostrophes and full stops
	month time.Month
	day   int          // of the month; 0: it moves
	nth   int          // the nth weekday of the month, -1 the last
	on    time.Weekday // with nth
	after int          // days after that one, or after Easter where there is no month
	clear bool         // the name is of a day and of nothing else
}

// Longer names stand before the shorter that they begin with.
var holidays = []holiday{
	{words: "christmas eve", month: 12, day: 24, clear: true},
	{words: "christmas day", month: 12, day: 25, clear: true},
	{words: "christmas", month: 12, day: 25},
	{words: "new year s eve", month: 12, day: 31, clear: true},
	{words: "new years eve", month: 12, day: 31, clear: true},
	{words: "new year s day", month: 1, day: 1, clear: true},
	{words: "new years day", month: 1, day: 1, clear: true},
	{words: "boxing day", month: 12, day: 26, clear: true},
	{words: "halloween", month: 10, day: 31},
	{words: "valentine s day", month: 2, day: 14, clear: true},
	{words: "valentines day", month: 2, day: 14, clear: true},
	{words: "st patrick s day", month: 3, day: 17, clear: true},
	{words: "april fools day", month: 4, day: 1, clear: true},
	{words: "april fool s day", month: 4, day: 1, clear: true},
	{words: "independence day", month: 7, day: 4},
	{words: "fourth of july", month: 7, day: 4, clear: true},
	{words: "juneteenth", month: 6, day: 19},
	{words: "veterans day", month: 11, day: 11, clear: true},
	{words: "groundhog day", month: 2, day: 2},
	{words: "black friday", month: 11, nth: 4, on: time.Thursday, after: 1},
	{words: "thanksgiving eve", month: 11, nth: 4, on: time.Thursday, after: -1, clear: true},
	{words: "thanksgiving day", month: 11, nth: 4, on: time.Thursday, clear: true},
	{words: "thanksgiving", month: 11, nth: 4, on: time.Thursday},
	{words: "memorial day", month: 5, nth: -1, on: time.Monday, clear: true},
	{words: "labor day", month: 9, nth: 1, on: time.Monday, clear: true},
	{words: "labour day", month: 9, nth: 1, on: time.Monday, clear: true},
	{words: "presidents day", month: 2, nth: 3, on: time.Monday, clear: true},
	{words: "mother s day", month: 5, nth: 2, on: time.Sunday, clear: true},
	{words: "father s day", month: 6, nth: 3, on: time.Sunday, clear: true},
	{words: "good friday", after: -2},
	{words: "easter sunday", clear: true},
	{words: "easter monday", after: 1, clear: true},
	{words: "easter"},
}

// in gives the day of the holiday in a year.
func (h holiday) in(year int) tv.Date {
	if h.month == 0 {
		return tv.DayOf(easter(year).AddDate(0, 0, h.after))
	}
	if h.day > 0 {
		return dayOf(year, int(h.month), h.day)
	}
	first := time.Date(year, h.month, 1, 0, 0, 0, 0, time.UTC)
	if h.nth < 0 {
		last := first.AddDate(0, 1, -1)
		return tv.DayOf(last.AddDate(0, 0, -(int(last.Weekday())-int(h.on)+7)%7))
	}
	ahead := (int(h.on) - int(first.Weekday()) + 7) % 7
	return tv.DayOf(first.AddDate(0, 0, ahead+7*(h.nth-1)+h.after))
}

// IsEasterMonday tells a day that is one.
func IsEasterMonday(day time.Time) bool {
	d := easter(day.Year()).AddDate(0, 0, 1)
	return d.Month() == day.Month() && d.Day() == day.Day()
}

// easter is Easter Sunday of the Gregorian calendar, by Gauss's reckoning for any year.
func easter(year int) time.Time {
	golden := year % 19
	century := year / 100
	moon := (century - century/4 - (8*century+13)/25 + 19*golden + 15) % 30
	moon -= moon / 28 * (1 - moon/28*(29/(moon+1))*((21-golden)/11))
	weekday := (year + year/4 + moon + 2 - century + century/4) % 7
	offset := moon - weekday
	month := 3 + (offset+40)/44
	return time.Date(year, time.Month(month), offset+28-31*(month/4), 0, 0, 0, 0, time.UTC)
}
