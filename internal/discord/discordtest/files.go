package discordtest

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// File is what a person attaches, or the bot sends.
type File struct {
	Name string
	// Kind is the media type; empty is text/plain.
	Kind    string
	Content []byte
	// Says is the size told in the interaction; zero is the true one.
	Says int
	// Size is how much is really served, Content first and then blanks; zero is Content alone.
	Size int
	// Gone is told in the interaction and answers 404.
	Gone bool
	// URL takes the place of our own address.
	URL string
	// ID is that of a file attached before (an option that is sent again);
	// empty makes a new one.
	ID string
}

// served is a file at an address of ours.
type served struct{ file File }

// attach gives a file an id and an address and tells of it; s.mu is held.
func (s *Server) attach(ch *Channel, f File) object {
	if f.ID == "" {
		f.ID = s.newID()
	}
	if f.Kind == "" {
		f.Kind = "text/plain; charset=utf-8"
	}
	if f.Size == 0 {
		f.Size = len(f.Content)
	}
	if f.Says == 0 {
		f.Says = f.Size
	}
	path := fmt.Sprintf("/attachments/%s/%s/%s", ch.ID, f.ID, url.PathEscape(f.Name))
	if f.URL == "" {
		f.URL = s.url + path + "?ex=68a00000&is=689f0000&hm=" + s.secret(f.ID)[15:79] + "&"
	}
	s.files[f.ID] = &served{f}
	return object{"id": f.ID, "filename": f.Name, "size": f.Says, "url": f.URL, "proxy_url": f.URL,
		"content_type": f.Kind, "ephemeral": false}
}

// serveFile is the CDN: whoever has the address with its signature gets the file.
func (s *Server) serveFile(w http.ResponseWriter, r *http.Request) {
	parts := strings.Split(r.URL.Path, "/")
	s.mu.Lock()
	var f *served
	if len(parts) == 5 {
		f = s.files[parts[3]]
	}
	s.mu.Unlock()
	if f == nil || f.file.Gone || parts[4] != f.file.Name || r.URL.Query().Get("hm") == "" {
		http.Error(w, "This content is no longer available.", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", f.file.Kind)
	w.Header().Set("Content-Length", fmt.Sprint(f.file.Size))
	_, _ = io.Copy(w, io.LimitReader(io.MultiReader(strings.NewReader(string(f.file.Content)), blanks{}), int64(f.file.Size)))
}

// blanks is an endless file of spaces.
type blanks struct{}

func (blanks) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}
