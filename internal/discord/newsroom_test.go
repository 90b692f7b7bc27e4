package discord

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"syscall"
	"testing"

	"backlot/internal/discord/discordtest"
	"backlot/internal/ingest"
)

// again changes the bot while it is stopped.
func (s *stage) again(change func()) {
	s.t.Helper()
	if err := s.end(); err != nil {
		s.t.Fatal(err)
	}
	change()
	s.run(hurry)
	s.up()
}

// A page is fetched while the editor waits, and read by nobody else.
func TestArticleByAddress(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "<html><head><title>Rolling</title><meta name=date content=2026-04-02></head><body><article><p>%s</p><p>%s</p></article></body></html>", harbour, strings.Repeat("The crew was seen on the quay at dawn, and the weather was what it always is there. ", 8))
	}))
	t.Cleanup(site.Close)
	ed := s.editor("ed")
	r := s.seen(s.Command(ed, "article add", discordtest.Opt("url", site.URL+"/a"), discordtest.Opt("show", "severance")))
	s.says(r, "not the web's")
	form := s.seen(s.Click(ed, r.Message, "Paste the text"))
	if form.Modal == nil || !r.Private {
		t.Fatalf("no form, or read by all: %+v", r)
	}
	s.again(func() { s.bot.Web.Check = func(string, string, syscall.RawConn) error { return nil } })
	i := s.Command(ed, "article add", discordtest.Opt("url", site.URL+"/a"), discordtest.Opt("show", "severance"))
	r = s.until(i, "I read ") // words on progress come first
	s.says(r, "Rolling", "I read ")
	if !r.Private || r.Type != deferAnew {
		t.Errorf("private %v, type %d", r.Private, r.Type)
	}
	s.says(s.seen(s.Click(ed, r.Message, "Publish")), "Published")
}

// A message comes with what it shows and what is attached, and goes when its
// author says so.
func TestAddToShowNews(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ed, bart := s.editor("ed"), s.member("bartholomew")
	m := s.Post(bart, "Severance has been renewed for season 4, I hear.",
		discordtest.File{Name: "more.txt", Content: []byte("Severance, season 4, begins filming in May.")}, discordtest.File{Name: "set.png", Kind: "image/png", Content: []byte("\x89PNG\r\n\x1a\n")})
	r := s.seen(s.MessageCommand(ed, "Add to show news", m))
	s.says(r, "renewed for season 4", "filming", "A message in this server", "1 file of the message is no text", "Remove my message")
	if strings.Contains(r.Message.Text(), bart.Name) || !r.Private {
		t.Errorf("the author is named, or all read it:\n%s", r.Message.Show())
	}
	s.says(s.seen(s.Click(ed, r.Message, "Publish")), "Published")
	s.says(s.seen(s.MessageCommand(ed, "Remove my message", m)), "not yours")
	s.says(s.seen(s.MessageCommand(bart, "Remove my message", m)), "It is gone")
	if r := s.seen(s.Command(bart, "status", discordtest.Opt("show", "severance"), discordtest.Opt("season", 4))); strings.Contains(r.Message.Text(), "renewed for season 4") {
		t.Errorf("it answers still:\n%s", r.Message.Show())
	}
	if refused := s.MessageCommand(bart, "Add to show news", m); refused.Refused() == nil {
		t.Error("a member is offered it")
	}
}

// A title is picked from those that the catalogue has.
func TestTitleImport(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	tvmaze := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/search/shows" {
			fmt.Fprint(w, `[{"show":{"id":7,"name":"Harbour Lights","premiered":"2023-03-05"}},{"show":{"id":8,"name":"Harbour Lights","premiered":"1999-02-10"}}]`)
			return
		}
		fmt.Fprint(w, `{"id":8,"name":"Harbour Lights","premiered":"1999-02-10","_embedded":{"episodes":[{"name":"Last","season":9,"number":2,"airdate":"2090-01-02","airtime":"20:00","airstamp":"2090-01-02T20:00:00Z"}]}}`)
	}))
	t.Cleanup(tvmaze.Close)
	s.again(func() { s.bot.Titles = ingest.NewTVmaze(tvmaze.URL) })
	ed := s.editor("ed")
	r := s.seen(s.Command(ed, "title import", discordtest.Opt("name", "harbour lights")))
	s.says(r, "2 shows at TVmaze")
	done := s.seen(s.Select(ed, r.Message, "Which is it?", "8"))
	s.says(done, "taken over from TVmaze", "CC BY-SA")
	next := s.seen(s.Command(s.member("ann"), "next", discordtest.Opt("show", "harbour lights")))
	s.says(next, "Season 9, episode 2", "<t:3787070400:F>", "<t:3787070400:R>", "||")
}
