package bot

import (
	"testing"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

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

// A death is covered in whatever words it is asked what becomes of somebody, and nothing else is.
func TestCoversFates(t *testing.T) {
	runa := []ask.Thing{{Typed: "runa", Entries: []names.Entry{{Kind: names.Character, ID: "runa", Name: "Runa"}}}}
	for _, row := range []struct {
		question ask.Question
		said     string
		want     bool
	}{
		{ask.Question{Text: "how does runa die", About: ask.Plot, People: runa}, "Runa dies in the storm", true},
		{ask.Question{Text: "what happened to runa", About: ask.Plot, People: runa}, "Runa dies in the storm", true},
		{ask.Question{Text: "what becomes of runa", About: ask.Plot, People: runa}, "The death comes a week after Runa danced", true},
		{ask.Question{Text: "what happened to runa", About: ask.Plot, People: runa}, "Runa opens a bakery", false},
		{ask.Question{Text: "what is it about", About: ask.Plot}, "After the death of her husband, Runa opens a bakery", false},
	} {
		f := found{question: row.question, answer: answer.Answer{Told: []answer.Told{{Claim: tv.Claim{Kind: tv.Plot, Value: tv.Value{Text: row.said}}}}}}.covered()
		if got := f.answer.Told[0].Claim.WordsSpoiler().Season > 0; got != row.want {
			t.Errorf("%s, %s: covered %v", row.question.Text, row.said, got)
		}
	}
}
