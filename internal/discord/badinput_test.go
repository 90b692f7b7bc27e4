package discord

import (
	"strings"
	"testing"
	"time"

	"backlot/internal/discord/discordtest"
)

// A form with 4001 characters in a box, which Discord's own client does not send:
// Discord's limit is not ours, and what is longer than our own is refused in
// words, with nothing lost.
func TestLongForm(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ed := s.editor("ed")
	ed.Forged = true
	form := s.seen(s.Command(ed, "article add", discordtest.Opt("show", "severance")))
	long := harbour + strings.Repeat(" ", 4000-len(harbour)) + "."
	s.says(s.seen(s.Submit(ed, form.Modal, map[string]string{"title": "Long", "text": long})), "Long")
	form = s.seen(s.Command(ed, "article add", discordtest.Opt("show", "severance")))
	refused := s.seen(s.Submit(ed, form.Modal, map[string]string{"title": strings.Repeat("x", 4001), "text": harbour}))
	s.says(refused, "title", "4001", "300")
	if !refused.Private {
		t.Error("a mistake is told to all")
	}
}

// Buttons of what is not there any more say so and change nothing.
func TestButtonsOfDeletedThings(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ed := s.editor("ed")
	form := s.seen(s.Command(ed, "article add", discordtest.Opt("show", "severance")))
	review := s.seen(s.Submit(ed, form.Modal, map[string]string{"title": "Gone soon", "text": harbour}))
	buttons := review.Message.Buttons()
	s.says(s.seen(s.Click(ed, review.Message, "Discard")), "Gone soon")
	ed.Forged = true
	for _, b := range buttons {
		r := s.seen(s.Click(ed, review.Message, b.CustomID))
		s.says(r, "article")
		if !r.Private || strings.Contains(r.Message.Text(), "Reference") || strings.Contains(r.Message.Text(), "Published") {
			t.Errorf("%s: %s", b.Label, r.Message.Show())
		}
	}
	s.says(s.seen(s.Click(ed, review.Message, "1a;status;show=#no-such-show")), "show")
	s.says(s.seen(s.Click(ed, review.Message, "1m;article add;form=no-such-form")), "form")
}

// What is attached is judged by what is in it, not by what it is called; and what
// is too large is not even fetched.
func TestAttachmentByContent(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ed := s.editor("ed")
	add := func(f discordtest.File) discordtest.Response {
		return s.seen(s.Command(ed, "article add", discordtest.Opt("show", "severance"), discordtest.Opt("title", "Attached"), discordtest.Opt("attachment", f)))
	}
	for _, name := range []string{"renamed.png", "no-ending", "..hidden", "a b\u202Etxt.exe", "日本語.txt", strings.Repeat("n", 200) + ".txt"} {
		r := add(discordtest.File{Name: name, Content: []byte(harbour + " " + name)})
		s.says(r, "Attached")
		if strings.Contains(r.Message.Text(), "\u202E") {
			t.Errorf("%q turns the words around it", name)
		}
	}
	for name, c := range map[string]struct {
		file discordtest.File
		want string
	}{
		"a picture called text": {discordtest.File{Name: "a.txt", Content: []byte("\x89PNG\x00\x01\x02\xff\xfe")}, "a.txt"},
		"empty":                 {discordtest.File{Name: "a.txt", Content: []byte(" ")}, "text"},
		"100 MB":                {discordtest.File{Name: "a.txt", Content: []byte(harbour), Size: 100 << 20}, "104,857,600"},
		"an address within":     {discordtest.File{Name: "a.txt", Content: []byte(harbour), URL: "http://169.254.169.254/latest"}, "a.txt"},
		"an address like ours":  {discordtest.File{Name: "a.txt", Content: []byte(harbour), URL: "https://cdn.discordapp.com.evil.example/attachments/1/2/a.txt"}, "a.txt"},
		"no address":            {discordtest.File{Name: "a.txt", Content: []byte(harbour), URL: ":::"}, "a.txt"},
	} {
		r := add(c.file)
		if !r.Private || !strings.Contains(r.Message.Text(), c.want) || strings.Contains(r.Message.Text(), "Reference") {
			t.Errorf("%s: %s", name, r.Message.Show())
		}
	}
}

// An interaction that Discord does not know any more, or that is answered
// already, is left: nothing is sent a second time, and the next one is answered.
func TestAnswersThatDiscordRefuses(t *testing.T) {
	t.Parallel()
	for name, f := range map[string]struct {
		fault discordtest.Fault
		log   string
	}{
		"unknown interaction": {discordtest.Fault{Status: 404, Code: 10062}, "too late"},
		"a second answer":     {discordtest.Fault{Status: 400, Code: 40060}, "answered already"},
	} {
		s := begin(t, hasty)
		s.Fail(discordtest.RouteCallback, f.fault, 1)
		before := s.Calls(discordtest.RouteCallback)
		s.Command(s.member("ann"), "status", discordtest.Opt("show", "severance"))
		if !s.logged(f.log) {
			t.Errorf("%s is not logged:\n%s", name, s.log)
		}
		if n := s.Calls(discordtest.RouteCallback) - before; n != 1 {
			t.Errorf("%s: %d requests", name, n)
		}
		s.works()
	}
}

// A body that Discord refuses is told to the person by a reference that the log
// has as well.
func TestBodyThatDiscordRefuses(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	s.Fail(discordtest.RouteCallback, discordtest.Fault{Status: 400, Code: 50035}, 1)
	r := s.seen(s.Command(s.member("ann"), "status", discordtest.Opt("show", "severance")))
	s.says(r, "Discord does not take it. Reference: ")
	_, after, _ := strings.Cut(r.Message.Text(), "Reference: ")
	if ref := after[:6]; !r.Private || !strings.Contains(s.log.String(), "reference="+ref) {
		t.Errorf("private %v, and %q is not in the log:\n%s", r.Private, ref, s.log)
	}
}

// An interaction sent twice is answered once, also where the second comes after
// the session was resumed; one sent while the connection was lost is answered
// once it is back.
func TestAnsweredOnce(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	s.works()
	twice := map[string]any{"id": "1", "application_id": "2", "token": "t", "type": 2, "data": map[string]any{"name": "status"}}
	s.Fail(discordtest.RouteCallback, discordtest.Fault{Status: 404, Code: 10062}, 9)
	before := s.Calls(discordtest.RouteCallback)
	s.Dispatch("INTERACTION_CREATE", twice)
	s.Dispatch("INTERACTION_CREATE", twice)
	if !s.logged("it is answered once") {
		t.Errorf("the second is not noticed:\n%s", s.log)
	}
	if !s.logged("too late") {
		t.Error("the first is not answered")
	}
	if n := s.Calls(discordtest.RouteCallback) - before; n != 1 {
		t.Errorf("%d answers", n)
	}
	s.Heal()
	counts := s.Counts()
	s.DropConnections()
	missed := s.Command(s.member("ann"), "status", discordtest.Opt("show", "severance"))
	s.gone(counts)
	r, err := missed.Wait(4 * time.Second)
	if err != nil {
		t.Fatalf("what was asked while the connection was lost: %v\n%s", err, s.log)
	}
	s.says(r, "Severance")
}

// A panic while suggestions are made, or a form is opened, ends nothing.
func TestPanicElsewhere(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	s.works()         // it has heard of its servers
	s.bot.Store = nil // whatever is asked of it now ends in a panic
	if r := s.seen(s.Autocomplete(s.member("ann"), "status", "show", "sev")); len(r.Choices) != 0 {
		t.Errorf("suggestions of nothing: %+v", r.Choices)
	}
	forged := s.member("bo")
	forged.Forged = true
	s.says(s.seen(s.Command(forged, "article add")), "eference")
	s.says(s.seen(s.Command(s.member("ann"), "status", discordtest.Opt("show", "x"))), "eference")
}
