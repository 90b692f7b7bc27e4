package tv

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestParseDate(t *testing.T) {
	for _, c := range []struct{ in, want, first, last string }{
		{"2026", "2026", "2026-01-01", "2026-12-31"},
		{"1900", "1900", "1900-01-01", "1900-12-31"},
		{"2199-12-31", "2199-12-31", "2199-12-31", "2199-12-31"},
		{"2026-10", "2026-10", "2026-10-01", "2026-10-31"},
		{"2024-02", "2024-02", "2024-02-01", "2024-02-29"},
		{"2100-02", "2100-02", "2100-02-01", "2100-02-28"},
		{"2000-02-29", "2000-02-29", "2000-02-29", "2000-02-29"},
		{" 2026-10-02\n", "2026-10-02", "2026-10-02", "2026-10-02"},
		{"2026-Q1", "2026-Q1", "2026-01-01", "2026-03-31"},
		{"2026-q4", "2026-Q4", "2026-10-01", "2026-12-31"},
		{"2026-spring", "2026-spring", "2026-03-01", "2026-05-31"},
		{"2026-Summer", "2026-summer", "2026-06-01", "2026-08-31"},
		{"2026-fall", "2026-autumn", "2026-09-01", "2026-11-30"},
		{"2026-winter", "2026-winter", "2026-12-01", "2027-02-28"},
		{"2199-winter", "2199-winter", "2199-12-01", "2200-02-28"},
		{"2024-Q4..2025-Q1", "2024-Q4..2025-Q1", "2024-10-01", "2025-03-31"},
		{"2024-q4 .. 2025-fall", "2024-Q4..2025-autumn", "2024-10-01", "2025-11-30"},
		{"2026-10..2026-10", "2026-10", "2026-10-01", "2026-10-31"},
		{"2026-q1..2026-Q1", "2026-Q1", "2026-01-01", "2026-03-31"},
		{"2026-05-14..2026", "2026-05-14..2026", "2026-05-14", "2026-12-31"},
		{"2026-winter..2027-01", "2026-winter..2027-01", "2026-12-01", "2027-01-31"},
	} {
		d, err := ParseDate(c.in)
		if err != nil {
			t.Errorf("%q: %v", c.in, err)
			continue
		}
		if string(d) != c.want || d.First().Format(time.DateOnly) != c.first || d.Last().Format(time.DateOnly) != c.last {
			t.Errorf("%q: %s from %s to %s, want %s from %s to %s", c.in, d, d.First(), d.Last(), c.want, c.first, c.last)
		}
		if again, err := ParseDate(string(d)); err != nil || again != d {
			t.Errorf("%q: the canonical form %s reads as %q, %v", c.in, d, again, err)
		}
	}
}

func TestParseDateRefuses(t *testing.T) {
	for _, in := range []string{
		"", "  ", "26", "1899", "2200", "20266", "2026-", "2026-1", "2026-13", "2026-00", "2026-02-30", "2100-02-29", "2026-04-31",
		"2026-10-2", "2026/10", "2026-10-02T12:00", "2026-Q0", "2026-Q5", "2026-spring-1", "2026-monsoon", "next May", "２０２６",
		"..", "2026..", "..2026", "2027..2026", "2026-10-02..2026-10-01", "2026..2027..2028", "2026-10-0x", "-2026", "+2026", "x" + strings.Repeat("9", 500),
	} {
		d, err := ParseDate(in)
		if err == nil || d != "" {
			t.Errorf("%q was read as %q", in, d)
			continue
		}
		if s := err.Error(); !strings.HasSuffix(s, ".") || !strings.Contains(s, "2026-10-02") || len(s) > 400 {
			t.Errorf("%q: not a sentence with the accepted forms: %s", in, s)
		}
	}
	_, err := ParseDate("2027..2026")
	if err == nil || !strings.Contains(err.Error(), "ends before it begins") {
		t.Errorf("a backward window is refused as %v", err)
	}
}

func TestUnknownDate(t *testing.T) {
	known := Date("2026-10")
	for _, d := range []Date{"", "junk", "2026-q1", "2026-10..2026-10", "2027..2026", "2026..2027..2028", " 2026", "é", "2026-\xff"} {
		if !d.IsZero() || d.IsDay() || d.IsWindow() || !d.First().IsZero() || !d.Last().IsZero() || d.Days() != 0 || d.Year() != 0 {
			t.Errorf("%q does not behave like an unknown date", d)
		}
		if d.Contains(known) || known.Contains(d) || d.Contains(d) || d.Overlaps(known) || known.Overlaps(d) || d.Overlaps(d) {
			t.Errorf("%q contains or is contained", d)
		}
		if d.Compare(known) != -1 || known.Compare(d) != 1 || d.Compare("") != 0 {
			t.Errorf("%q does not sort before all dates", d)
		}
	}
}

func TestDateKinds(t *testing.T) {
	for _, c := range []struct {
		d           Date
		day, window bool
		days, year  int
	}{
		{"2024", false, false, 366, 2024},
		{"2026-02", false, false, 28, 2026},
		{"2026-10-02", true, false, 1, 2026},
		{"2026-Q3", false, false, 92, 2026},
		{"2027-winter", false, false, 91, 2027},
		{"2026..2027", false, true, 730, 2026},
		{"2026-10-02..2026-10-03", false, true, 2, 2026},
	} {
		if c.d.IsZero() || c.d.IsDay() != c.day || c.d.IsWindow() != c.window || c.d.Days() != c.days || c.d.Year() != c.year {
			t.Errorf("%s: day %t, window %t, %d days, year %d", c.d, c.d.IsDay(), c.d.IsWindow(), c.d.Days(), c.d.Year())
		}
	}
}

// The order is given by hand; Compare must agree with it over all pairs.
func TestCompare(t *testing.T) {
	order := []Date{"", "1999-12-31", "2026-01-01", "2026-01", "2026-Q1", "2026", "2026..2027", "2026-01-02", "2026-spring", "2026-10-02", "2026-winter", "2027-01-31"}
	for i, a := range order {
		for j, b := range order {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if got := a.Compare(b); got != want {
				t.Errorf("%q against %q: %d, want %d", a, b, got, want)
			}
		}
	}
	if Date("2026-spring").Compare("2026-03..2026-05") != 0 {
		t.Error("the same days under two names are not equal")
	}
	shuffled := []Date{"2026-winter", "2026", "", "2026-01-02", "1999-12-31"}
	slices.SortFunc(shuffled, Date.Compare)
	if !slices.Equal(shuffled, []Date{"", "1999-12-31", "2026", "2026-01-02", "2026-winter"}) {
		t.Errorf("sorted: %q", shuffled)
	}
}

func TestContainsOverlaps(t *testing.T) {
	for _, c := range []struct {
		a, b               Date
		contains, overlaps bool
	}{
		{"2026", "2026-10-02", true, true},
		{"2026", "2026", true, true},
		{"2026-10-02", "2026", false, true},
		{"2026", "2026-winter", false, true},
		{"2026-Q1", "2026-04", false, false},
		{"2026-spring", "2026-Q1", false, true},
		{"2024-Q4..2025-Q1", "2025-01-17", true, true},
		{"2026-09..2027-05", "2026-winter", true, true},
		{"2025-12-31", "2026-01-01", false, false},
	} {
		if c.a.Contains(c.b) != c.contains || c.a.Overlaps(c.b) != c.overlaps || c.b.Overlaps(c.a) != c.overlaps {
			t.Errorf("%s and %s: contains %t, overlaps %t", c.a, c.b, c.a.Contains(c.b), c.a.Overlaps(c.b))
		}
	}
}

func TestDayOf(t *testing.T) {
	late := time.Date(2026, 1, 1, 0, 30, 0, 0, time.FixedZone("CET", 3600))
	if d := DayOf(late); d != "2025-12-31" {
		t.Errorf("half past midnight in Paris is %s in UTC", d)
	}
	for _, out := range []time.Time{{}, time.Date(1899, 12, 31, 0, 0, 0, 0, time.UTC), time.Date(12026, 1, 1, 0, 0, 0, 0, time.UTC)} {
		if d := DayOf(out); d != "" {
			t.Errorf("%s gave %q", out, d)
		}
	}
	for day := time.Date(2023, 12, 1, 0, 0, 0, 0, time.UTC); day.Year() < 2025; day = day.AddDate(0, 0, 1) {
		if d := DayOf(day); !d.IsDay() || !d.First().Equal(day) || !d.Last().Equal(day) {
			t.Fatalf("%s became %q", day, d)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026", "2026-Q1..2027-fall", "2026-02-29", "..", "2026-\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		raw := Date(s)
		if raw.First().After(raw.Last()) || raw.Contains(raw) == raw.IsZero() {
			t.Errorf("%q: from %s to %s", s, raw.First(), raw.Last())
		}
		d, err := ParseDate(s)
		if (err == nil) == d.IsZero() {
			t.Errorf("%q: %q with error %v", s, d, err)
		}
		if !raw.IsZero() && d != raw {
			t.Errorf("the canonical %q became %q", raw, d)
		}
	})
}

func BenchmarkCompare(b *testing.B) {
	for b.Loop() {
		Date("2026-10-02").Compare("2026-09..2027-05")
	}
}
