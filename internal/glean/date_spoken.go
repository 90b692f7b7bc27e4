package glean

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"backlot/internal/dates"
	"backlot/internal/tv"
)

// Days as people speak of them: "in a fortnight", "on Bank holiday Monday", "spring 27", "the February half term".

var (
	inFortnight = regexp.MustCompile(`\b[Ii]n a fortnight(?: from now)?\b`)
	bankMonday  = regexp.MustCompile(`\b[Bb]ank [Hh]oliday Monday\b`)
	seasonYear  = regexp.MustCompile(`\b(?i:spring|summer|autumn|fall|winter) (\d\d)(?:$|[.,;:)\n]| (?:on|at|and|with|for|but)\b)`)
	halfTerm    = regexp.MustCompile(`\b(February|May|October) half[ -]term\b`)
)

// spokenDates adds such days to those that have been found, in place of what was found within them.
func (r *reader) spokenDates(found []dates.Found) []dates.Found {
	if r.article.Published.IsZero() {
		return found
	}
	on := r.article.Published.First()
	var list []dates.Found
	add := func(from, to int, past, future tv.Date) {
		if future.IsZero() {
			return
		}
		list = append(list, dates.Found{Start: from, End: to, Date: future, Past: past, Future: future, Yearless: past != future})
	}
	places := func(part string, pattern *regexp.Regexp) [][]int {
		if !strings.Contains(r.text, part) {
			return nil
		}
		return pattern.FindAllStringSubmatchIndex(r.text, -1)
	}
	for _, loc := range places("a fortnight", inFortnight) {
		monday := on.AddDate(0, 0, 14-(int(on.Weekday())+6)%7)
		add(loc[0], loc[1], "", tv.Date(string(tv.DayOf(monday))+".."+string(tv.DayOf(monday.AddDate(0, 0, 6)))))
	}
	for _, loc := range places("oliday Monday", bankMonday) {
		add(loc[0], loc[1], bankHoliday(on, -1), bankHoliday(on, 1))
	}
	for _, loc := range places(" half", halfTerm) {
		m, _ := time.Parse("January", r.text[loc[2]:loc[3]])
		past, future := on.Year(), on.Year()
		if m.Month() < on.Month() {
			future++
		} else if m.Month() > on.Month() {
			past--
		}
		month := time.Date(0, m.Month(), 1, 0, 0, 0, 0, time.UTC).Format("-01")
		add(loc[0], loc[1], tv.Date(strconv.Itoa(past)+month), tv.Date(strconv.Itoa(future)+month))
	}
	for i := range found {
		f := &found[i]
		loc := seasonYear.FindStringSubmatchIndex(r.text[f.Start:min(len(r.text), f.End+8)])
		if loc == nil || loc[0] != 0 || f.Start+loc[2] != f.End+1 {
			continue
		}
		n, _ := strconv.Atoi(r.text[f.Start+loc[2] : f.Start+loc[3]])
		if year := on.Year()/100*100 + n; year >= on.Year()-1 && year <= on.Year()+2 && !strings.ContainsAny(r.text[f.Start:f.End], "0123456789") {
			f.End = f.Start + loc[3]
			f.Date = f.Future.Moved(year - f.Future.Year())
			f.Past, f.Future, f.Yearless = f.Date, f.Date, false
		}
	}
	if len(list) > 0 {
		kept := found[:0]
		for _, f := range found {
			if !within(list, f.Start) && !within(list, f.End-1) {
				kept = append(kept, f)
			}
		}
		found = append(kept, list...)
	}
	return found
}

// bankHoliday gives the bank holiday Monday of Britain that is nearest to a day, before it or, where way is 1, from
// it on.
func bankHoliday(on time.Time, way int) tv.Date {
	for d, n := on, 0; n < 366; d, n = d.AddDate(0, 0, way), n+1 {
		if d.Weekday() != time.Monday {
			continue
		}
		last := d.AddDate(0, 0, 7).Month() != d.Month()
		if d.Month() == time.May && (d.Day() <= 7 || last) || d.Month() == time.August && last || dates.IsEasterMonday(d) {
			return tv.DayOf(d)
		}
	}
	return ""
}
