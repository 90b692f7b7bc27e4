package dates

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"backlot/internal/tv"
)

// told writes what was found the way the table does: words=date, or words=past/future where the
// words leave that open.
func told(text string, found []Found) string {
	var parts []string
	for _, f := range found {
		words := strings.Join(strings.Fields(text[f.Start:f.End]), " ")
		if f.Yearless {
			parts = append(parts, fmt.Sprintf("%s=%s/%s", words, f.Past, f.Future))
		} else {
			parts = append(parts, fmt.Sprintf("%s=%s", words, f.Date))
		}
	}
	return strings.Join(parts, "; ")
}

func TestFind(t *testing.T) {
	for _, c := range sentences {
		on := c.on
		if on == "" {
			on = "2026-04-02" // a Thursday
		}
		if got := told(c.text, Find(c.text, on)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
	if len(sentences) < 150 {
		t.Errorf("only %d sentences", len(sentences))
	}
}

func TestFindReadings(t *testing.T) {
	for _, c := range []struct {
		text               string
		date, past, future tv.Date
	}{
		{"It was shot in May.", "2026-05", "2025-05", "2026-05"},
		{"It was shot in January.", "2026-01", "2026-01", "2027-01"},
		{"It came out in April.", "2026-04", "2026-04", "2026-04"},
		{"It returns on Friday.", "2026-03-27", "2026-03-27", "2026-04-03"},
		{"It opened on Monday.", "2026-03-30", "2026-03-30", "2026-04-06"},
		{"The crew packs up in three months.", "2026-07", "", "2026-07"},
		{"It premieres 9 May 2026.", "2026-05-09", "2026-05-09", "2026-05-09"},
		{"The lights went out last week.", "2026-03-23..2026-03-29", "2026-03-23..2026-03-29", "2026-03-23..2026-03-29"},
		{"It will air on February 29.", "2028-02-29", "2024-02-29", "2028-02-29"},
		{"It runs from November to February.", "2025-11..2026-02", "2025-11..2026-02", "2026-11..2027-02"},
	} {
		found := Find(c.text, "2026-04-02")
		if len(found) != 1 {
			t.Errorf("%s: %v", c.text, found)
			continue
		}
		if f := found[0]; f.Date != c.date || f.Past != c.past || f.Future != c.future {
			t.Errorf("%s: %s, past %s, future %s", c.text, f.Date, f.Past, f.Future)
		}
	}
}

// Without the article's day only what names its year can be read.
func TestFindWithoutDay(t *testing.T) {
	text := "On Friday, May 1, 2026, or next week, or in June, or two years ago, it films; early 2027 is the aim."
	if got, want := told(text, Find(text, "")), "Friday, May 1, 2026=2026-05-01; early 2027=2027-Q1"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestParse(t *testing.T) {
	for in, want := range map[string]tv.Date{
		"2024-02-01": "2024-02-01", " 2026-q1 ": "2026-Q1", "1 Feb 2024": "2024-02-01", "February 1st, 2024": "2024-02-01",
		"1st of February 2024": "2024-02-01", "Feb. 1, 2024": "2024-02-01", "2024/02/01": "2024-02-01", "17/01/2025": "2025-01-17",
		"01/17/2025": "2025-01-17", "1.2.2024": "2024-02-01", "03/03/2024": "2024-03-03", "yesterday": "2026-04-01", "today": "2026-04-02",
		"Today": "2026-04-02", "last month": "2026-03", "2 weeks ago": "2026-03-16..2026-03-22", "three days ago": "2026-03-30",
		"may": "2026-05", "in may 2024": "2024-05", "fall 2027": "2027-autumn", "the fall of 2027": "2027-autumn", "early 2027": "2027-Q1",
		"on friday": "2026-03-27", "Wednesday": "2026-04-01", "christmas 2025": "2025-12-25", "the end of 2026": "2026-Q4", "summer": "2026-summer",
		"from March to June 2026": "2026-03..2026-06", "between May and July 2026": "2026-05..2026-07", "July 4th": "2026-07-04", "2024": "2024",
		"2026-10..2027-03": "2026-10..2027-03", "next year": "2027", "1/17/25": "2025-01-17",
		"in three months": "2026-07", "Q3 2026": "2026-Q3", "June 2026.": "2026-06", "2024-02-01T10:30:00Z": "",
	} {
		got, err := Parse(in, "2026-04-02")
		if got != want || (err == nil) == want.IsZero() {
			t.Errorf("%q: %q, %v; want %q", in, got, err, want)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for in, say := range map[string]string{
		"":                       "No date was given.",
		"02/01/2024":             "can be 2 January 2024 or 1 February 2024",
		"02-01-24":               "can be 2 January 2024 or 1 February 2024",
		"31/02/2024":             "is not a date",
		"February 30, 2024":      "is not a date",
		"soon":                   "is not a date",
		"May 2024 and more":      "is not a date",
		"it was May 2024":        "is not a date",
		"1850":                   "is not a date",
		strings.Repeat("9", 101): "is too long",
	} {
		got, err := Parse(in, "2026-04-02")
		if err == nil || got != "" {
			t.Errorf("%q was read as %q", in, got)
			continue
		}
		if s := err.Error(); !strings.Contains(s, say) || !strings.Contains(s, "2024-02-01") || !strings.HasSuffix(s, ".") {
			t.Errorf("%q: %s", in, s)
		}
	}
}

func TestParsePast(t *testing.T) {
	for in, want := range map[string]tv.Date{"December": "2025-12", "friday": "2026-03-27", "May 5": "2025-05-05", "2027": "2027", "this week": "2026-03-30..2026-04-05"} {
		if got, err := ParsePast(in, "2026-04-02"); got != want || err != nil {
			t.Errorf("%q: %q, %v; want %q", in, got, err, want)
		}
	}
}

func TestHolidays(t *testing.T) {
	for _, c := range []struct {
		words string
		year  int
		want  tv.Date
	}{
		{"thanksgiving", 2026, "2026-11-26"}, {"black friday", 2026, "2026-11-27"}, {"thanksgiving", 2024, "2024-11-28"},
		{"memorial day", 2026, "2026-05-25"}, {"memorial day", 2027, "2027-05-31"}, {"labor day", 2026, "2026-09-07"},
		{"easter", 2024, "2024-03-31"}, {"easter", 2026, "2026-04-05"}, {"easter", 2038, "2038-04-25"}, {"easter", 1954, "1954-04-18"},
		{"easter", 2076, "2076-04-19"}, {"good friday", 2026, "2026-04-03"}, {"mother s day", 2026, "2026-05-10"}, {"presidents day", 2026, "2026-02-16"},
	} {
		for _, h := range holidays {
			if h.words == c.words && h.in(c.year) != c.want {
				t.Errorf("%s %d: %s, want %s", c.words, c.year, h.in(c.year), c.want)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, c := range sentences {
		f.Add(c.text, string(c.on))
	}
	f.Add("'26-'27 2024--2025 ’’’ 17th-th \xff May\x80 5", "2199-12-31")
	f.Fuzz(func(t *testing.T, text, on string) {
		end := 0
		for _, d := range Find(text, tv.Date(on)) {
			if d.Start < end || d.End <= d.Start || d.End > len(text) {
				t.Fatalf("%q: %d to %d after %d", text, d.Start, d.End, end)
			}
			if !utf8.RuneStart(text[d.Start]) || d.End < len(text) && utf8.ValidString(text) && !utf8.RuneStart(text[d.End]) {
				t.Fatalf("%q: %d to %d cut a rune", text, d.Start, d.End)
			}
			if d.Date.IsZero() || d.Yearless && d.Past.IsZero() && d.Future.IsZero() {
				t.Fatalf("%q: found nothing in %+v", text, d)
			}
			end = d.End
		}
		if d, err := Parse(text, tv.Date(on)); (err == nil) == d.IsZero() {
			t.Fatalf("%q: %q and %v", text, d, err)
		}
	})
}
