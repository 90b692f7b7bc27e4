package discord

import (
	"strings"
	"testing"

	"backlot/internal/discord/discordtest"
)

const bergen = "Cameras are rolling in Bergen on the third season of Harbour Lights, Norda said. Ida Voss plays Runa in it."

// A review in Discord: a claim is left out by a select, another corrected by a form
// that comes filled, all in one message; the second of two editors is told who was
// first, by a mention that calls nobody; and what was published is undone by a
// button.
func TestReview(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ed, bo := s.editor("ed"), s.editor("bo")
	form := s.seen(s.Command(ed, "article add", discordtest.Opt("show", "new:Harbour Lights")))
	first := s.seen(s.Submit(ed, form.Modal, map[string]string{"title": "Rolling", "source": "Deadline", "date": "2026-04-02", "text": bergen}))
	menus := first.Message.Menus()
	if len(menus) != 3 || len(menus[0].Choices) == 0 || len(menus[1].Choices) != len(menus[0].Choices) {
		t.Fatalf("the review has the selects %+v", menus)
	}
	dropped := s.seen(s.Select(ed, first.Message, menus[0].CustomID, menus[0].Choices[0].Value.(string)))
	s.says(dropped, "Left out", "will not be published")
	if !dropped.Updated {
		t.Error("the review is not replaced")
	}
	edit := dropped.Message.Menus()[1]
	filled := s.seen(s.Select(ed, dropped.Message, edit.CustomID, edit.Choices[1].Value.(string)))
	if filled.Modal == nil || len(filled.Modal.Boxes) != 5 || filled.Modal.Boxes[0].Value == "" || filled.Modal.Boxes[2].Value == "" {
		t.Fatalf("the form comes as %+v", filled.Modal)
	}
	corrected := s.seen(s.Submit(ed, filled.Modal, map[string]string{"kind": "stage", "value": "wrapped", "certainty": "reported"}))
	s.says(corrected, "has wrapped filming")
	if !corrected.Updated {
		t.Error("the review is not replaced after the form")
	}
	missed := s.seen(s.Click(ed, corrected.Message, "Add what I missed"))
	wrong := s.seen(s.Submit(ed, missed.Modal, map[string]string{"kind": "other", "value": "It is set in Bergen", "certainty": "surely", "sentence": "in Bergen"}))
	s.says(wrong, "no word for how sure")

	waits := s.seen(s.Command(bo, "review"))
	theirs := s.seen(s.Click(bo, waits.Message, "Review: Rolling"))
	s.seen(s.Select(ed, corrected.Message, corrected.Message.Menus()[0].CustomID, corrected.Message.Menus()[0].Choices[0].Value.(string)))
	late := s.seen(s.Click(bo, theirs.Message, "Publish"))
	s.says(late, "was changed by another editor since you opened it", "The other editor is <@")
	theirs = s.seen(s.Click(bo, s.seen(s.Command(bo, "review")).Message, "Review: Rolling"))
	published := s.seen(s.Click(bo, theirs.Message, "Publish"))
	s.says(published, "Published: Rolling", "from now on")
	s.says(s.seen(s.Click(bo, published.Message, "Undo")), "Undone: published Rolling")
	audit := s.seen(s.Command(ed, "audit"))
	s.says(audit, "published Rolling", "undone by number")
	if strings.Contains(audit.Message.Text(), "@everyone") {
		t.Error("the audit calls everybody")
	}
}
