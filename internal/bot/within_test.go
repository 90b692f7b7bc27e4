package bot

import (
	"context"
	"testing"

	"backlot/internal/reply"
)

// A window stays what is known where a newer article says that no exact date is set, and
// every command tells both; a day does not.
func TestNoExactDateYet(t *testing.T) {
	for _, c := range []struct{ name, date, words, lead, beside string }{
		{"a window", "2027-spring", "The third season comes in spring 2027.", "Season 3 premieres in spring 2027.", "No premiere date more exact than that has been set for season 3."},
		{"a day", "2027-03-04", "The third season comes on 4 March 2027.", "No premiere date has been set for season 3.", ""},
	} {
		b := empty(t)
		first := article{title: "It comes", source: "Deadline", published: "2026-03-01"}
		first.says("Harbour Lights", 3, "premiere", c.date, "confirmed", c.words)
		first.bring(t, b)
		later := article{title: "No date yet", source: "Variety", published: "2026-09-01"}
		later.says("Harbour Lights", 3, "premiere", nil, "confirmed", "No exact premiere date has been set for the third season.", "negative", true)
		later.bring(t, b)
		for _, r := range []reply.Request{
			reply.Ask("status", "show", "Harbour Lights"), reply.Ask("premiere", "show", "Harbour Lights"), reply.Ask("premiere", "show", "Harbour Lights", "season", "3"),
			reply.Ask("ask", "question", "when is Harbour Lights out"), reply.Ask("ask", "question", "when does season 3 of Harbour Lights start"),
		} {
			r.Asker = reply.Asker{User: "1"}
			answer := b.Handle(context.Background(), r)
			if len(answer.Facts) == 0 || answer.Facts[0].Text.String() != c.lead {
				t.Errorf("%s, /%s %v: %v", c.name, r.Command, r.Args, answer.Facts)
				continue
			}
			told := false
			for _, f := range answer.Facts {
				told = told || f.Text.String() == c.beside
			}
			if told != (c.beside != "") {
				t.Errorf("%s, /%s %v: not beside it: %v", c.name, r.Command, r.Args, answer.Facts)
			}
		}
	}
}
