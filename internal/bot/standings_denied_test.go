package bot

import (
	"context"
	"strings"
	"testing"

	"backlot/internal/reply"
)

// A day that was denied is settled where whoever knows has set another, and a spin-off that was
// dropped is told so in every list; of a season after the last it is told which is the last.
func TestSettledAndDropped(t *testing.T) {
	const hl = "Harbour Lights"
	first := &article{title: "Heard", source: "Deadline", published: "2026-10-01"}
	first.says(hl, 3, "premiere", "2027-03-06", "reported", "Season 3 of Harbour Lights starts on 6 March 2027, sources say.", "by", "sources")
	first.says(hl, nil, "spinoff", "Tideline, about the young Runa", "confirmed", "Hulu has ordered Tideline, about the young Runa.", "by", "Hulu")
	second := &article{title: "Set", source: "Variety", published: "2026-11-01"}
	second.says(hl, 3, "premiere", "2027-03-06", "denied", "Hulu called 6 March wrong.", "by", "Hulu")
	second.says(hl, 3, "premiere", "2027-03-13", "confirmed", "Season 3 of Harbour Lights starts on 13 March 2027, Hulu said.", "by", "Hulu")
	second.says(hl, nil, "spinoff", "Tideline", "confirmed", "Hulu is no longer making Tideline.", "by", "Hulu", "negative", true)
	second.says(hl, nil, "final", 3, "confirmed", "Season 3 is the last.", "by", "Hulu")
	b, _ := brought(t, first, second)
	for _, c := range []struct {
		command, option, value, has, hasNot string
	}{
		{"rumours", "", "", "settled", "6 March"},
		{"timeline", "", "", "Tideline, about the young Runa. Overtaken on 1 November 2026: Tideline is not happening.", "Overtaken on 1 October"},
		{"premiere", "season", "3", "What is denied: Season 3 was to premiere on 6 March 2027.", "6 March 2027 ("},
		{"premiere", "season", "4", "Season 3 is the last.", ""},
	} {
		r := reply.Ask(c.command, "show", hl, c.option, c.value)
		r.Asker.User = "1"
		got := b.Handle(context.Background(), r)
		lines := []string{got.Headline.String()}
		for _, f := range got.Facts {
			lines = append(lines, f.Label.String()+": "+f.Text.String())
		}
		for _, n := range got.Notes {
			lines = append(lines, n.String())
		}
		all := strings.Join(lines, "\n")
		if !strings.Contains(all, c.has) || c.hasNot != "" && strings.Contains(all, c.hasNot) {
			t.Errorf("/%s %s: should have %q and not %q:\n%s", c.command, c.value, c.has, c.hasNot, all)
		}
	}
}
