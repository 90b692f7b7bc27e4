package ask

import "testing"

func TestBehindPremise(t *testing.T) {
	for line, want := range map[string]string{
		"since SHOW got cancelled will there be a movie": "will there be a movie",
		"now that it is over is there a spinoff":         "is there a spinoff",
		"since when is SHOW cancelled":                   "",
		"is SHOW cancelled":                              "",
		"since SHOW got cancelled what now":              "",
	} {
		got, is := behindPremise(line)
		if is != (want != "") || is && got != want {
			t.Errorf("%q becomes %q, %v", line, got, is)
		}
	}
}
