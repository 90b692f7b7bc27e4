package reply

import (
	"testing"

	"backlot/internal/tv"
)

func TestDateWords(t *testing.T) {
	for d, want := range map[tv.Date]string{
		"": "", "junk": "",
		"2026": "2026", "2026-10": "October 2026", "2025-01-17": "17 January 2025",
		"2027-Q1": "early 2027", "2027-Q2": "the second quarter of 2027", "2027-Q3": "the third quarter of 2027", "2026-Q4": "late 2026",
		"2027-spring": "spring 2027", "2026-autumn": "autumn 2026", "2026-winter": "winter 2026–27", "2099-winter": "winter 2099–00",
		"2026-05..2026-08": "mid-2026", "2026-Q1..2026-Q2": "the first half of 2026", "2026-Q3..2026-Q4": "the second half of 2026",
		"2026-09..2027-05":       "the 2026–27 season",
		"2026-05-01..2026-05-10": "early May 2026", "2026-05-11..2026-05-20": "mid-May 2026", "2028-02-21..2028-02-29": "late February 2028",
		"2026-06-01..2026-06-15": "the first half of June 2026", "2026-01-16..2026-01-31": "the second half of January 2026",
		"2019..2023":             "between 2019 and 2023",
		"2024-Q4..2025-Q1":       "between late 2024 and early 2025",
		"2026-Q4..2027":          "between late 2026 and 2027",
		"2026-03..2026-06":       "between March and June 2026",
		"2026-11..2027-02":       "between November 2026 and February 2027",
		"2026-05-05..2026-07-03": "between 5 May and 3 July 2026",
		"2026-03-16..2026-03-22": "between 16 and 22 March 2026",
		"2026-04-02..2026-12-31": "between 2 April and 31 December 2026",
		"2027-spring..2027-Q3":   "between spring and the third quarter of 2027",
		"2026-04-02..2026":       "between 2 April 2026 and 2026",
	} {
		if got := DateWords(d); got != want {
			t.Errorf("%q: %q, want %q", d, got, want)
		}
	}
}

func TestAgeAndAheadWords(t *testing.T) {
	for _, c := range []struct {
		d, on tv.Date
		want  string
	}{
		{"", "2026-04-02", ""}, {"2026-04-02", "", ""},
		{"2026-04-02", "2026-04-02", "today"}, {"2026-04-01", "2026-04-02", "yesterday"}, {"2026-03-30", "2026-04-02", "3 days ago"},
		{"2026-03-20", "2026-04-02", "13 days ago"}, {"2026-03-19", "2026-04-02", "2 weeks ago"}, {"2026-02-03", "2026-04-02", "8 weeks ago"},
		{"2026-02-02", "2026-04-02", "2 months ago"}, {"2025-11-01", "2026-04-02", "5 months ago"}, {"2025-04-03", "2026-04-02", "11 months ago"},
		{"2025-04-02", "2026-04-02", "1 year ago"}, {"2025-03-01", "2026-04-02", "1 year and 1 month ago"},
		{"2024-02-01", "2026-11-25", "2 years and 9 months ago"}, {"2010-02-01", "2026-11-25", "16 years ago"},
		{"2022-04", "2026-04-02", "4 years ago"}, {"2026-03", "2026-04-02", "last month"}, {"2026-04", "2026-04-02", "this month"},
		{"2025", "2026-04-02", "last year"}, {"2022", "2026-04-02", "4 years ago"}, {"2026", "2026-04-02", "this year"},
		{"2026-Q2", "2026-04-02", "this quarter"}, {"2026-spring", "2026-04-02", "about now"}, {"2025-winter", "2026-04-02", "2 months ago"},
		{"2026-04-03", "2026-04-02", "tomorrow"}, {"2026-04-05", "2026-04-02", "in 3 days"}, {"2026-04-20", "2026-04-02", "in 2 weeks"},
		{"2026-09-10", "2026-04-02", "in 5 months"}, {"2027-06-10", "2026-04-02", "in 1 year and 2 months"},
		{"2026-05", "2026-04-02", "next month"}, {"2026-Q4", "2026-04-02", "in 6 months"}, {"2027", "2026-04-02", "next year"},
		{"2028", "2026-04-02", "in 2 years"}, {"2026-12..2027-02", "2026-04-02", "in 8 months"},
	} {
		// Each hands to the other what is not its own, and so they agree.
		if got := AgeWords(c.d, c.on); got != c.want {
			t.Errorf("age of %q on %q: %q, want %q", c.d, c.on, got, c.want)
		}
		if got := AheadWords(c.d, c.on); got != c.want {
			t.Errorf("%q ahead of %q: %q, want %q", c.d, c.on, got, c.want)
		}
	}
}

// A window with a name takes "in", one told by its ends takes nothing.
func TestBetween(t *testing.T) {
	for d, want := range map[tv.Date]bool{"": false, "2026": false, "2026-05..2026-08": false, "2026-Q1..2026-Q2": false, "2026..2027": true, "2026-03..2026-06": true} {
		if got := between(d); got != want {
			t.Errorf("%q: %t", d, got)
		}
	}
}
