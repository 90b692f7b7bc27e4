package names

import (
	"os"
	"strings"
	"testing"
)

// titles are real ones, among them many that are a slip away from each other.
func titles(t *testing.T) []string {
	text, err := os.ReadFile("testdata/titles.txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(text)), "\n")
}

func shows(titles []string) *Index {
	var lines []string
	for _, title := range titles {
		lines = append(lines, "show|"+title)
	}
	return New(list(lines...))
}

// A title that is not in the list is not taken for one that is.
func TestTitleLeftOut(t *testing.T) {
	all := titles(t)
	wrong := 0
	for i, title := range all {
		if Unbracketed(title) != "" {
			continue
		}
		rest := append(append([]string{}, all[:i]...), all[i+1:]...)
		a := shows(rest).Resolve(title, Show)
		if a.One != nil || a.Several != nil {
			wrong++
			t.Logf("%q, which is left out, is taken for %s", title, say(a))
		}
	}
	if wrong > 0 {
		t.Errorf("%d of %d titles are taken for another", wrong, len(all))
	}
}

// Of a slip in a title comes that title or a question, and rarely the latter.
func TestTitleWithASlip(t *testing.T) {
	x := shows(titles(t))
	var typed, right, wrong, offered int
	for _, title := range titles(t) {
		text := strings.ToLower(title)
		if Unbracketed(title) != "" || letters(formsOf(title).core) < 6 {
			continue
		}
		for i := 1; i < len(text)-1; i++ {
			for _, slip := range []string{
				text[:i] + text[i+1:],
				text[:i] + text[i:i+1] + text[i:],
				text[:i] + text[i+1:i+2] + text[i:i+1] + text[min(i+2, len(text)):],
				text[:i] + "r" + text[i+1:],
			} {
				typed++
				a := x.Resolve(slip, Show)
				switch {
				case a.One != nil && a.One.Entry.Name == title:
					right++
				case a.One != nil:
					wrong++
					t.Logf("%q (%s) is taken for %s", slip, title, say(a))
				default:
					for _, m := range append(a.Several, a.Near...) {
						if m.Entry.Name == title {
							offered++
							break
						}
					}
				}
			}
		}
	}
	lost := typed - right - offered - wrong
	t.Logf("%d slips: %d right, %d offered, %d wrong, %d lost", typed, right, offered, wrong, lost)
	if right < typed*4/5 || wrong > typed/1000 || lost > typed/1000 {
		t.Errorf("want four of five right, at most one in a thousand wrong, and as few lost")
	}
}
