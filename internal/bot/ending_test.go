package bot

import "testing"

// Whoever asks how a story ends is shown it covered; to end a show is not its story's end.
func TestWantsEnding(t *testing.T) {
	for question, want := range map[string]bool{
		"what does harbour lights's ending mean":            true,
		"did anyone explain the ending":                     true,
		"harbour lights s2 ending explained":                true,
		"is the ending happy":                               true,
		"does runa die":                                     true,
		"what did ida voss say about ending harbour lights": false,
		"what did ida voss say about season 3":              false,
	} {
		if got := wantsEnding(question); got != want {
			t.Errorf("%s: %v", question, got)
		}
	}
}
