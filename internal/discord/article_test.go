package discord

import (
	"strings"
	"testing"

	"backlot/internal/discord/discordtest"
)

const harbour = "Cameras are rolling on the third season of Severance, Apple TV+ said on Thursday."

func TestFormAndPublish(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ed := s.editor("ed")
	form := s.seen(s.Command(ed, "article add", discordtest.Opt("show", "severance")))
	if form.Modal == nil || len(form.Modal.Boxes) != 5 {
		t.Fatalf("no form: %+v", form)
	}
	review := s.seen(s.Submit(ed, form.Modal, map[string]string{"title": "Rolling", "source": "Deadline", "date": "2026-04-02", "text": harbour}))
	s.says(review, "Rolling")
	if !review.Private {
		t.Error("a draft is shown to all")
	}
	done := s.seen(s.Click(ed, review.Message, "Publish"))
	s.says(done, "Published")
	if !done.Updated || !done.Private {
		t.Errorf("updated %v, private %v", done.Updated, done.Private)
	}
	s.says(s.seen(s.Command(s.member("ann"), "news", discordtest.Opt("show", "severance"))), "Rolling")
}

// A form with a mistake loses nothing: a button opens it again, filled.
func TestFormAgain(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ed := s.editor("ed")
	form := s.seen(s.Command(ed, "article add", discordtest.Opt("show", "severance")))
	wrong := s.seen(s.Submit(ed, form.Modal, map[string]string{"date": "no day at all", "text": harbour}))
	s.says(wrong, "no day at all")
	if !wrong.Private {
		t.Error("a mistake is told to all")
	}
	again := s.seen(s.Click(ed, wrong.Message, "Open the form again"))
	if again.Modal == nil || again.Modal.Boxes[4].Value != harbour {
		t.Fatalf("the form comes back as %+v", again.Modal)
	}
	s.says(s.seen(s.Submit(ed, again.Modal, map[string]string{"date": "no day either"})), "no day either")
	again = s.seen(s.Click(ed, wrong.Message, "Open the form again"))
	if again.Modal == nil || again.Modal.Boxes[3].Value != "no day either" {
		t.Fatalf("what was typed last comes back as %+v", again.Modal)
	}
	s.says(s.seen(s.Submit(ed, again.Modal, map[string]string{"date": "2026-04-02"})), "I read")
	s.says(s.seen(s.Click(ed, wrong.Message, "Open the form again")), "no longer have what was typed")
}

// Rights are looked at on every step: also where they were lost in between.
func TestRightsLostBetweenFormAndSending(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	form := s.seen(s.Command(s.editor("ed"), "article add"))
	demoted := s.member("ed")
	refused := s.seen(s.Submit(demoted, form.Modal, map[string]string{"text": harbour}))
	s.says(refused, "may not use")
	if i := s.Command(s.member("ann"), "article list"); i.Refused() == nil {
		t.Error("members see editors' commands")
	}
	forged := s.member("ann")
	forged.Forged = true
	s.says(s.seen(s.Command(forged, "article list")), "may not use")
}

// An editor by role sees and uses the editors' commands once an administrator has
// allowed them to the role, as the setting tells; and makes no other editors.
func TestEditorRole(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	role := s.Role(s.A, "reporters")
	rep := s.member("rep")
	rep.Roles = []string{role}
	s.says(s.seen(s.Command(s.editor("ed"), "settings editors", discordtest.Opt("role", role))), "Integrations", "/article")
	if i := s.Command(rep, "article list"); i.Refused() == nil {
		t.Error("Discord shows the command before an administrator allows it")
	}
	for _, command := range []string{"article", "settings"} {
		s.AllowRole(s.A, command, role, true)
	}
	s.says(s.seen(s.Command(rep, "article list")), "no article on this desk")
	s.says(s.seen(s.Command(rep, "settings editors")), "may not use")
	s.says(s.seen(s.Command(s.editor("ed"), "settings editors")), "Only members with Manage Server")
	s.says(s.seen(s.Command(rep, "article list")), "may not use")
}

func TestAttachment(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ed := s.editor("ed")
	add := func(f discordtest.File) discordtest.Response {
		return s.seen(s.Command(ed, "article add", discordtest.Opt("show", "severance"), discordtest.Opt("title", "Attached"), discordtest.Opt("attachment", f)))
	}
	s.says(add(discordtest.File{Name: "a.txt", Content: []byte(harbour)}), "Attached")
	for name, f := range map[string]discordtest.File{
		"vanished":            {Name: "a.txt", Content: []byte(harbour), Gone: true},
		"elsewhere":           {Name: "a.txt", Content: []byte(harbour), URL: "http://127.0.0.1:9/a.txt"},
		"large":               {Name: "a.txt", Content: []byte(harbour), Size: 100 << 20},
		"larger than it says": {Name: "a.txt", Content: []byte(harbour), Size: 100 << 20, Says: 100},
		"binary":              {Name: "a.png", Content: []byte("\x89PNG\x00\x01")},
	} {
		if r := add(f); !r.Private || strings.Contains(r.Message.Text(), "Reference") || strings.Contains(r.Message.Text(), "I read ") {
			t.Errorf("%s: %s", name, r.Message.Show())
		}
	}
}

// A file shows no form; what it came without is asked on its review, whose place
// the new review takes.
func TestAttachmentWithoutParticulars(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ed := s.editor("ed")
	review := s.seen(s.Command(ed, "article add", discordtest.Opt("show", "severance"), discordtest.Opt("attachment", discordtest.File{Name: "a.txt", Content: []byte(harbour)})))
	s.says(review, "has no date", "No outlet is named")
	form := s.seen(s.Click(ed, review.Message, "Add what is missing"))
	if form.Modal == nil || len(form.Modal.Boxes) != 4 {
		t.Fatalf("no form: %+v", form)
	}
	again := s.seen(s.Submit(ed, form.Modal, map[string]string{"title": "Rolling", "source": "Deadline", "date": "2026-04-02"}))
	s.says(again, "Rolling (Deadline)")
	if !again.Updated || !again.Private || strings.Contains(again.Message.Text(), "has no date") {
		t.Errorf("updated %v, private %v:\n%s", again.Updated, again.Private, again.Message.Show())
	}
	s.says(s.seen(s.Click(ed, again.Message, "Publish")), "Published")
}
