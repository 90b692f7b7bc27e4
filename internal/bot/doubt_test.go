package bot

import (
	"context"
	"strings"
	"testing"

	"backlot/internal/reply"
)

// everything is what all commands about a show say, by command.
func everything(b *Bot, show string) map[string]string {
	said := map[string]string{}
	for _, r := range []reply.Request{
		reply.Ask("status", "show", show), reply.Ask("status", "show", show, "season", "3"), reply.Ask("premiere", "show", show),
		reply.Ask("timeline", "show", show), reply.Ask("rumours", "show", show), reply.Ask("cast", "name", show), reply.Ask("crew", "show", show),
	} {
		r.Asker = reply.Asker{User: "1"}
		answer := b.Handle(context.Background(), r)
		for _, f := range answer.Facts {
			said[r.Command] += f.Text.String() + "\n"
		}
	}
	return said
}

// What the own sentence of a claim that a rule read leaves in doubt is told by no command; a part whose
// sentence does not name it is told as that.
func TestInDoubt(t *testing.T) {
	a := &article{title: "Who is back", source: "Deadline", published: "2026-04-02"}
	const hl = "Harbour Lights"
	a.says(hl, 3, "stage", "renewed", "confirmed", "Harbour Lights has been renewed for season 3.")
	a.says(hl, nil, "network", "Sola", "confirmed", "Harbour Lights is not moving to Sola.", "rule", "network/on")
	a.says(hl, 3, "cast", playing("Ida Voss", "Runa", "returns"), "confirmed", "Ida Voss, who was Runa, won't be back.", "rule", "cast/returns")
	a.says(hl, 3, "stage", "filming", "speculated", "Whether season 3 is filming remains to be seen.", "rule", "stage/filming")
	a.says(hl, nil, "cast", playing("Bo Ek", "Captain Aske", "stars"), "confirmed", "Bo Ek has played him since he was a boy.", "rule", "cast/part")
	b, _ := brought(t, a)
	for command, said := range everything(b, hl) {
		for _, doubted := range []string{"Sola", "Ida Voss", "film"} {
			if strings.Contains(said, doubted) {
				t.Errorf("/%s tells what is in doubt: %s", command, said)
			}
		}
	}
	said := everything(b, hl)
	const open = "Bo Ek plays Captain Aske, though the sentence I read it from does not name the part."
	for _, command := range []string{"cast", "timeline"} {
		if !strings.Contains(said[command], open) {
			t.Errorf("/%s does not tell it as left open: %s", command, said[command])
		}
	}
	for _, q := range []string{"who plays captain aske", "is ida voss back", "where can i watch harbour lights"} {
		if a, err := b.Answer(context.Background(), q, hl, b.now(reply.Request{})); err != nil || a.Known {
			t.Errorf("%s: %+v %v", q, a, err)
		}
	}
}

// TestNearestIsCited: the nearest thing that is known stands below a refusal with its
// source and sentence, and makes it no answer.
func TestNearestIsCited(t *testing.T) {
	a := &article{title: "A day", source: "Deadline", published: "2026-04-02"}
	a.says(harbourLights, 3, "premiere", "2027-01-14", "confirmed", "Season 3 of Harbour Lights begins on 14 January 2027.")
	b, _ := brought(t, a)
	r := reply.Ask("ask", "question", "how many episodes does season 3 of harbour lights have")
	r.Asker = reply.Asker{User: "1"}
	answer := b.Handle(context.Background(), r)
	if len(answer.Facts) != 1 || !answer.Facts[0].Aside || answer.Facts[0].Claim.Quote == "" || !strings.HasPrefix(answer.Facts[0].Text.String(), "What I do know of Harbour Lights") {
		t.Fatalf("%+v", answer.Facts)
	}
	if !strings.HasPrefix(answer.Headline.String(), "I find no source that says") {
		t.Error(answer.Headline)
	}
	plain, err := b.Answer(context.Background(), r.Arg("question"), "", b.now(r))
	if err != nil || plain.Known || len(plain.Sources) != 1 || plain.Sources[0].Quote != answer.Facts[0].Claim.Quote || !strings.Contains(plain.Answer, "Stated by Deadline · 2 April 2026") {
		t.Errorf("%+v %v", plain, err)
	}
}
