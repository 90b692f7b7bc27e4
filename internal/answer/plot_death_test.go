package answer

import (
	"testing"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// TestEnough: that somebody in the story dies is told where it is asked who does, when, or
// whether; of how, and of why anything is so, the model must be surer.
func TestEnough(t *testing.T) {
	dies := claim(3, tv.Plot, tv.Confirmed, text("Runa dies in the lamp room"))
	dies.Quote = "Runa dies in the lamp room."
	for question, want := range map[string]float64{
		"does runa die in season 3":              toKeepMore,
		"when does runa die in season 3":         toKeepMore,
		"who dies in season 3":                   toKeepMore,
		"why does runa die in season 3":          toKeep,
		"why is runa in the lamp room":           toKeep,
		"what does runa find in the lamp room":   toKeepRead,
		"is runa in the lamp room with the cook": toKeep,
	} {
		q := ask.Read(question, index(), ask.Options{Day: today, Show: names.Entry{Kind: names.Show, ID: "harbour-lights", Name: "Harbour Lights"}})[0]
		f := begin(q, tv.NewDossier([]tv.Claim{dies}, today))
		f.add(dies, Also)
		if got := f.enough(); got != want {
			t.Errorf("%s: %v is enough, and should be %v", question, got, want)
		}
	}
}
