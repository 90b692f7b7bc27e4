package console

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"backlot/internal/bot"
	"backlot/internal/discord/discordtest"
	"backlot/internal/discord/message"
	"backlot/internal/reply"
)

// TestSweep renders every answer of the transcripts for Discord, as a first
// answer, as one in another's place and as an edit, and holds each to Discord's
// limits and, where its file is present, to Discord's own description. What is
// cut is told; what is shown has its certainty.
func TestSweep(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no transcripts (%v)", err)
	}
	starter := starterDB(t)
	d := discordtest.New(t, discordtest.Options{})
	var answers, cut atomic.Int64
	t.Run("each", func(t *testing.T) {
		for _, file := range files {
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
				t.Parallel()
				script, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				play(t, starter, string(script), func(b *bot.Bot, r reply.Reply) ([]byte, error) {
					answers.Add(1)
					m, err := message.Body(r, message.Options{Today: b.Today(), Commands: commandIDs(b)})
					if err != nil {
						return nil, err
					}
					bodies(t, d, m)
					if wasCut(t, r, m) {
						cut.Add(1)
						t.Logf("cut: %s", r.Headline)
					}
					return message.Marshal(m)
				})
			})
		}
	})
	t.Logf("%d answers, %d of them cut", answers.Load(), cut.Load())
	if answers.Load() < 50 {
		t.Error("hardly anything was rendered")
	}
}

// commandIDs are as long as Discord's own.
func commandIDs(*bot.Bot) map[string]string {
	ids := map[string]string{}
	for i, c := range bot.Commands() {
		if !c.Hidden && !c.OnMessage {
			ids[c.Name] = fmt.Sprint(1575193635463364608 + i)
		}
	}
	return ids
}

// callback is a first answer: 4 a new message, 7 one in another's place.
type callback struct {
	Type int             `json:"type"`
	Data message.Message `json:"data"`
}

// bodies holds a message to Discord in each way it may be sent.
func bodies(t *testing.T, d *discordtest.Server, m message.Message) {
	t.Helper()
	send(t, d, discordtest.RouteCallback, callback{4, m})
	send(t, d, discordtest.RouteFollowUp, m)
	m.Flags &^= message.Ephemeral // who reads it, an edit cannot change
	send(t, d, discordtest.RouteCallback, callback{7, m})
	send(t, d, discordtest.RouteEdit, m)
}

// send holds a body to Discord.
func send(t *testing.T, d *discordtest.Server, route string, v any) {
	t.Helper()
	body, err := message.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	for _, wrong := range d.Check(route, body) {
		t.Errorf("%s: %s\n%.400s", route, wrong, body)
	}
}

// wasCut reports whether facts were left out, and fails the test where that is
// not told or a fact stands without its certainty.
func wasCut(t *testing.T, r reply.Reply, m message.Message) bool {
	t.Helper()
	words := strings.Join(texts(m.Components), "\n")
	cited, certain := 0, 0
	for _, f := range r.Facts {
		if f.Cited() {
			cited++
		}
	}
	for _, line := range strings.Split(words, "\n") {
		if strings.HasPrefix(line, "-# ") {
			certain++
		}
	}
	told := strings.Contains(words, "not fit into one message")
	if certain > cited || certain < cited && !told {
		t.Errorf("%s: %d facts rest on claims and %d certainties are shown (the cut is told: %v)", r.Headline, cited, certain, told)
	}
	return told
}

func texts(list []message.Component) []string {
	var all []string
	for _, c := range list {
		if c.Content != "" {
			all = append(all, c.Content)
		}
		all = append(all, texts(c.Components)...)
	}
	return all
}
