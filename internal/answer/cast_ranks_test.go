package answer

import (
	"testing"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// TestTitleAsksNothing: the words of a show's title are not those of the question.
func TestTitleAsksNothing(t *testing.T) {
	at := tv.Claim{ID: "n", Show: "lost", ShowName: "Lost Property", Kind: tv.OnNetwork, Value: text("Channel 4"), Certainty: tv.Confirmed, AsOf: today, Published: today, Source: "BBC News", Article: "a1", Tier: tv.TierTrade, Voice: tv.TierTrade, Listed: true, Quote: "The Channel 4 sitcom is back."}
	show := names.Entry{Kind: names.Show, ID: "lost", Name: "Lost Property", Main: true}
	for question, want := range map[string]string{"is lost property on channel 4": "yes; Channel 4", "where is lost property on": "Channel 4"} {
		q := ask.Read(question, names.New([]names.Entry{show}), ask.Options{Day: today})
		if got := brief(To(q[0], tv.NewDossier([]tv.Claim{at}, today))); got != want {
			t.Errorf("%s is answered %q and not %q", question, got, want)
		}
	}
}
