package console

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"code.dny.dev/ssrf"

	"backlot/internal/ingest"
)

// siteName is what the site of the transcripts is called in them.
const siteName = "site.example"

// serve puts the pages of testdata/site on loopback, and lets the bot go there.
// Everywhere else it goes where it always does.
func (s *stage) serve() {
	mux := http.NewServeMux()
	mux.Handle("/", http.FileServer(http.Dir("testdata/site")))
	mux.Handle("/moved", http.RedirectHandler("http://169.254.169.254/latest/meta-data", http.StatusFound))
	mux.HandleFunc("/members", func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "sign in", http.StatusUnauthorized) })
	mux.HandleFunc("/busy", func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "later", http.StatusServiceUnavailable) })
	server := httptest.NewServer(mux)
	s.t.Cleanup(server.Close)
	s.site = server.URL
	beyond := ssrf.New().Safe
	s.console.Bot.Web.Check = func(network, address string, conn syscall.RawConn) error {
		if address == server.Listener.Addr().String() {
			return nil
		}
		return beyond(network, address, conn)
	}
}

func (s *stage) toSite(typed string) string {
	if s.site == "" {
		return typed
	}
	return strings.ReplaceAll(typed, "http://"+siteName, s.site)
}

// said is what was printed, with the site called by its name.
func (s *stage) said() string {
	if s.site == "" {
		return s.out.String()
	}
	return strings.ReplaceAll(strings.ReplaceAll(s.out.String(), s.site, "http://"+siteName), "127.0.0.1", siteName)
}

// catalogue puts a TVmaze on loopback that knows what is in testdata/tvmaze: what
// it finds by name in search-NAME.json, and shows in show-NUMBER.json.
func (s *stage) catalogue() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := "show-" + strings.TrimPrefix(r.URL.Path, "/shows/")
		if q := r.URL.Query().Get("q"); q != "" {
			name = "search-" + strings.ReplaceAll(strings.ToLower(q), " ", "-")
		}
		b, err := os.ReadFile(filepath.Join("testdata", "tvmaze", filepath.Base(name)+".json"))
		switch {
		case err == nil:
			_, _ = w.Write(b)
		case strings.HasPrefix(name, "search-"):
			_, _ = w.Write([]byte("[]"))
		default:
			http.NotFound(w, r)
		}
	}))
	s.t.Cleanup(server.Close)
	s.console.Bot.Titles = ingest.NewTVmaze(server.URL)
}
