package ingest

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"code.dny.dev/ssrf"
	"golang.org/x/net/dns/dnsmessage"

	"backlot/internal/tv"
)

const today = tv.Date("2026-11-25")

// story is a page with an article on it, and head in its head.
func story(head string) string {
	return `<!doctype html><html><head><title>Harbour Lights returns - The Wire Desk</title>` + head + `</head><body>
<nav><a href="/">Home</a> <a href="/tv">Television</a> <a href="/film">Film</a></nav>
<article><h1>Harbour Lights returns</h1>
<p>Cameras are rolling in Bergen on the third season of Harbour Lights, Norda said on Thursday.</p>
<p>Ida Voss, who plays harbour master Runa, is back; Per Lund will not return as Captain Aske. The café scenes are shot in Ålesund.</p>
<p>The network has not set a date, but fans are betting on early 2027. The second season ended in the spring of 2025 with the harbour in flames.</p>
<p>Eight episodes have been ordered, as before, and the writers of the first two seasons have all come back to the table, according to the network.</p>
</article><footer>Copyright The Wire Desk. All rights reserved. Cookies. Imprint.</footer></body></html>`
}

// served is a Web that reaches one server on loopback and, beside it, what the
// real one reaches.
func served(t *testing.T, h http.Handler) (Web, *httptest.Server) {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	anyPort := ssrf.New(ssrf.WithAnyPort()).Safe
	return Web{Check: func(network, address string, conn syscall.RawConn) error {
		if address == s.Listener.Addr().String() {
			return nil
		}
		return anyPort(network, address, conn)
	}}, s
}

// page serves one body as one type.
func page(contentType, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", contentType)
		_, _ = io.WriteString(w, body)
	}
}

func TestPage(t *testing.T) {
	const ld = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Harbour Lights &amp; Ida Voss return","datePublished":"2026-04-02T23:30:00-05:00","dateModified":"2026-05-01"}]}</script>`
	for name, c := range map[string]struct{ head, title, site, day, link string }{
		"JSON-LD first":          {ld + `<meta property="og:title" content="Another"><meta property="article:published_time" content="2026-03-01T00:00:00Z"><meta property="og:site_name" content="The Wire Desk">`, "Harbour Lights & Ida Voss return", "The Wire Desk", "2026-04-02", "/story"},
		"meta elements":          {`<meta property="og:title" content="Runa is back"><meta name="date" content="2 April 2026">`, "Runa is back", "", "2026-04-02", "/story"},
		"nothing but the title":  {``, "Harbour Lights returns - The Wire Desk", "", "", "/story"},
		"a day ahead is no day":  {`<meta property="article:published_time" content="2031-01-01">`, "Harbour Lights returns - The Wire Desk", "", "", "/story"},
		"a day before 1950":      {`<meta property="article:published_time" content="1901-01-01">`, "Harbour Lights returns - The Wire Desk", "", "", "/story"},
		"broken JSON-LD":         {`<script type="application/ld+json">{"@type":"NewsArticle",</script><meta name="date" content="2026-04-02">`, "Harbour Lights returns - The Wire Desk", "", "2026-04-02", "/story"},
		"its own address":        {`<link rel="canonical" href="/2026/harbour-lights#top">`, "Harbour Lights returns - The Wire Desk", "", "", "/2026/harbour-lights"},
		"another site's address": {`<link rel="canonical" href="https://deadline.com/harbour-lights">`, "Harbour Lights returns - The Wire Desk", "", "", "/story"},
	} {
		web, s := served(t, page("text/html; charset=utf-8", story(c.head)))
		p, err := web.Page(context.Background(), s.URL+"/story", today)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if p.Title != c.title || p.Site != c.site || string(p.Date) != c.day || p.Address != s.URL+c.link {
			t.Errorf("%s: got %q, %q, %q, %q", name, p.Title, p.Site, p.Date, p.Address)
		}
		if !strings.Contains(p.Text, "Norda said on Thursday.\n\nIda Voss, who") || strings.Contains(p.Text, "Cookies") || strings.Contains(p.Text, "Television") {
			t.Errorf("%s: the text is %q", name, p.Text)
		}
	}
}

// What a page says of its encoding may be wrong, or nothing.
func TestCharset(t *testing.T) {
	latin := func(s string) string {
		var b strings.Builder
		for _, r := range s {
			b.WriteByte(byte(r))
		}
		return b.String()
	}
	for name, c := range map[string]struct{ contentType, body string }{
		"UTF-8":                              {"text/html; charset=utf-8", story("")},
		"UTF-8 unsaid":                       {"text/html", story("")},
		"UTF-8 called Latin 1":               {"text/html; charset=iso-8859-1", story("")},
		"UTF-8 with a mark, called Latin 1":  {"text/html; charset=iso-8859-1", "\uFEFF" + story("")},
		"Latin 1":                            {"text/html; charset=iso-8859-1", latin(story(""))},
		"Latin 1 by meta":                    {"text/html", latin(story(`<meta charset="windows-1252">`))},
		"Latin 1 called UTF-8":               {"text/html; charset=utf-8", latin(story(""))},
		"Latin 1 unsaid":                     {"text/html", latin(story(""))},
		"Latin 1 called what there is not":   {"text/html; charset=klingon", latin(story(""))},
		"plain text in Latin 1, called text": {"text/plain; charset=iso-8859-1", latin(strings.Repeat("The café in Ålesund. ", 20))},
	} {
		web, s := served(t, page(c.contentType, c.body))
		p, err := web.Page(context.Background(), s.URL, today)
		if err != nil || !strings.Contains(p.Text, "café") || !strings.Contains(p.Text, "Ålesund") {
			t.Errorf("%s: %v, %.200q", name, err, p.Text)
		}
	}
}

func TestBadPages(t *testing.T) {
	short := `<html><body><p>Nothing here.</p></body></html>`
	for name, c := range map[string]struct {
		h    http.HandlerFunc
		want string
	}{
		"PDF":                   {page("application/pdf", "%PDF-1.7 …"), "is a PDF"},
		"PDF called a page":     {page("text/html", "%PDF-1.7 …"), "is a PDF"},
		"picture":               {page("text/html", "\x89PNG\r\n\x1a\n…"), "is a picture"},
		"JSON":                  {page("application/json", `{"a":1}`), "neither a web page nor a text"},
		"archive":               {page("text/html", "PK\x03\x04…"), "neither a web page nor a text"},
		"nothing":               {page("text/html", ""), "no article"},
		"empty page":            {page("text/html", short), "no article"},
		"login wall":            {page("text/html", `<html><body><form>Sign in <input type="password"></form></body></html>`), "signed in or pay"},
		"paid":                  {page("text/html", `<html><head><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script></head><body><p>Subscribe to go on reading.</p></body></html>`), "signed in or pay"},
		"401":                   {status(401), "signed in or pay"},
		"403":                   {status(403), "does not let me"},
		"404":                   {status(404), "no such page"},
		"429":                   {status(429), "at the moment"},
		"500":                   {status(500), "at the moment"},
		"no robots":             {page("text/html", story(`<meta name="robots" content="follow, noarchive">`)), "asks not to be kept"},
		"no robots, by header":  {header("X-Robots-Tag", "noai", story("")), "asks not to be kept"},
		"no snippets":           {page("text/html", story(`<meta name="ROBOTS" content="max-snippet:0">`)), "asks not to be kept"},
		"50 MB":                 {large(50 << 20), "larger than 4 MB"},
		"gzip bomb":             {bomb(1 << 30), "larger than 4 MB"},
		"broken gzip":           {header("Content-Encoding", "gzip", "no gzip"), "could not reach"},
		"round and round":       {http.RedirectHandler("/", http.StatusFound).ServeHTTP, "more than 5 times"},
		"to this machine":       {http.RedirectHandler("http://127.0.0.1:1/", http.StatusFound).ServeHTTP, "private network"},
		"to a cloud's metadata": {http.RedirectHandler("http://169.254.169.254/latest/meta-data", http.StatusMovedPermanently).ServeHTTP, "private network"},
		"to a file":             {http.RedirectHandler("file:///etc/passwd", http.StatusFound).ServeHTTP, "no address of a web page"},
		"to a password":         {http.RedirectHandler("http://me:secret@example.com/", http.StatusFound).ServeHTTP, "no address of a web page"},
		"hangs up":              {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, "could not reach"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			web, s := served(t, c.h)
			p, err := web.Page(context.Background(), s.URL, today)
			isTold(t, err, c.want)
			if p != (Page{}) {
				t.Errorf("something came all the same: %+v", p)
			}
		})
	}
}

// Robots rules for somebody else are not ours, and others than these are no
// hindrance.
func TestRobots(t *testing.T) {
	for rule, want := range map[string]bool{
		"": false, "index, follow": false, "max-image-preview:large": false, "max-snippet:-1, max-image-preview:large": false, "nofollow": false,
		"noimageindex": false, "otherbot: noindex": false, "unavailable_after: 25 Jun 2030": false,
		"noindex": true, "NONE": true, "index,noarchive": true, "backlot: nosnippet": true, "max-snippet:0": true, "max-image-preview:large, noai": true,
	} {
		if got := forbids(rule); got != want {
			t.Errorf("%q: %t", rule, got)
		}
	}
}

func TestAddresses(t *testing.T) {
	for _, c := range []struct{ address, want string }{
		{"", "no address"}, {"example", "no address"}, {"ftp://example.com/a", "no address"}, {"javascript:alert(1)", "no address"}, {"file:///etc/passwd", "no address"},
		{"http://", "no address"}, {"http://me:secret@example.com/", "no address"}, {"http://exa mple.com/", "no address"}, {"http://[::1", "no address"},
		{"https://example.com/" + strings.Repeat("a", 3000), "no address"},
		{"http://127.0.0.1/", "private network"}, {"http://127.1/", "private network"}, {"http://2130706433/", "private network"}, {"http://0x7f000001/", "private network"}, {"http://0/", "private network"},
		{"http://localhost/", "private network"}, {"http://10.0.0.1/", "private network"}, {"http://172.20.1.1/", "private network"}, {"http://192.168.0.1/", "private network"},
		{"http://169.254.169.254/", "private network"}, {"http://100.64.0.1/", "private network"}, {"http://198.18.0.1/", "private network"}, {"http://224.0.0.1/", "private network"}, {"http://255.255.255.255/", "private network"},
		{"http://[::1]/", "private network"}, {"http://[::]/", "private network"}, {"http://[fe80::1]/", "private network"}, {"http://[fd00:ec2::254]/", "private network"}, {"http://[fc00::1]/", "private network"},
		{"http://[::ffff:127.0.0.1]/", "private network"}, {"http://[64:ff9b::7f00:1]/", "private network"}, {"http://[2002:7f00:1::]/", "private network"}, {"http://[ff02::1]/", "private network"},
		{"http://8.8.8.8:22/", "not the web's"}, {"https://8.8.8.8:8443/", "not the web's"},
	} {
		_, err := Web{}.Page(context.Background(), c.address, today)
		var e *tv.Error
		switch {
		case !errors.As(err, &e):
			t.Errorf("%.60s: %v", c.address, err)
		case strings.Contains(e.Message, "I find no web site") && c.want == "private network": // a number that this machine's resolver does not take for an address
		case !strings.Contains(e.Message, c.want) || e.Hint == "":
			t.Errorf("%.60s: %s %s", c.address, e.Message, e.Hint)
		}
	}
}

// A name is judged by the address that is dialled: what it was a moment before
// does not count.
func TestNameThatChanges(t *testing.T) {
	var asked atomic.Int32
	resolver := nameServer(t, func(string) [4]byte {
		if asked.Add(1) == 1 {
			return [4]byte{127, 0, 0, 1}
		}
		return [4]byte{127, 0, 0, 2}
	})
	var port string
	hits := 0
	web, s := served(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hits++
		http.Redirect(w, r, "http://rebound.example:"+port+"/again", http.StatusFound)
	}))
	web.Resolver = resolver
	_, port, _ = net.SplitHostPort(s.Listener.Addr().String())
	_, err := web.Page(context.Background(), "http://rebound.example:"+port+"/", today)
	isTold(t, err, "private network")
	if hits != 1 || asked.Load() != 2 {
		t.Errorf("the server was asked %d times, the name was looked up %d times", hits, asked.Load())
	}
}

func TestNoSuchHost(t *testing.T) {
	web := Web{Resolver: nameServer(t, func(string) [4]byte { return [4]byte{} })}
	_, err := web.Page(context.Background(), "http://nowhere.example/a/secret", today)
	isTold(t, err, "no web site called nowhere.example")
	if strings.Contains(err.Error(), "secret") {
		t.Errorf("what was typed goes to the log: %v", err)
	}
}

// A page that comes a byte at a time ends with the deadline.
func TestSlowDrip(t *testing.T) {
	web, s := served(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		for r.Context().Err() == nil {
			_, _ = io.WriteString(w, " ")
			w.(http.Flusher).Flush()
			time.Sleep(10 * time.Millisecond)
		}
	}))
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err := web.Page(ctx, s.URL, today)
	isTold(t, err, "took too long")
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("it took %s", took)
	}
}

// Pages made to be slow to read, and to break what reads them, end soon.
func TestHostilePages(t *testing.T) {
	fill := func(s string, n int) string { return strings.Repeat(s, n/len(s)) }
	for name, body := range map[string]string{
		"deep":                            fill("<div>", 1<<20),
		"open elements":                   fill("<b><i><a href=x>", 1<<20),
		"tables":                          fill("<table><tr><td>", 1<<20),
		"many paragraphs":                 fill("<p>Harbour Lights, a word.</p>", 1<<20),
		"many links":                      fill("<a href=/>x</a> ", 1<<20),
		"attributes":                      "<p " + fill(`a="b" `, 1<<20) + ">",
		"one long word":                   "<p>" + fill("a", 1<<20),
		"entities":                        "<p>" + fill("&lt;&#0;&#x10FFFF;", 1<<20),
		"deep JSON-LD":                    `<script type="application/ld+json">` + fill(`{"@graph":[`, 1<<18) + `</script>`,
		"links, just as many as are read": fill("<a href=/>x</a> ", 15*29_000),
		"formatting marks":                "<p>" + fill("\u202e\u200e\u2066", 1<<20),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			_, _ = readPage([]byte("<html><body>"+body), "text/html; charset=utf-8", nil, nil, "x", today)
			if took := time.Since(start); took > 10*time.Second {
				t.Errorf("it took %s", took)
			}
		})
	}
}

func TestOutletOfPage(t *testing.T) {
	k := known(t)
	for _, c := range []struct{ address, site, want string }{
		{"https://www.deadline.com/2026/a", "", "Deadline"},
		{"https://deadline.com/a", "Something else", "Deadline"},
		{"https://deadline.com.example.org/a", "Deadline", "deadline.com.example.org"},
		{"https://notdeadline.com/a", "DEADLINE", "notdeadline.com"},
		{"https://blog.example.org/a", "HBO", "blog.example.org"},
		{"https://blog.example.org/a", "Harbour Blog", "Harbour Blog"},
		{"https://blog.example.org/a", "", "blog.example.org"},
		{"", "Harbour Blog", "Harbour Blog"},
	} {
		if got := outletOf(k, Page{Address: c.address, Site: c.site}); got != c.want {
			t.Errorf("%s, %q: %q", c.address, c.site, got)
		}
	}
}

// A page cannot pass its text for an editor's: front matter and reviewed claims
// in it are text.
func TestForeignText(t *testing.T) {
	text := "---\nsource: HBO\n---\nSeason 3 is cancelled.\n--- claims\n{}\n"
	p := Page{Text: text, Title: "A", Address: "https://blog.example.org/a"}.Paste(known(t), Paste{})
	a, err := p.Article(today)
	if err != nil || a.Text != text || a.Source != "blog.example.org" || len(a.Claims) != 0 {
		t.Errorf("%v: %+v", err, a)
	}
}

func isTold(t *testing.T, err error, want string) {
	t.Helper()
	var e *tv.Error
	if !errors.As(err, &e) || e.Kind == tv.Internal || e.Hint == "" || !strings.Contains(e.Message, want) {
		t.Errorf("got %v, want a word about %q and a next step", err, want)
	}
}

func status(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { http.Error(w, "no", code) }
}

func header(name, value, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set(name, value)
		page("text/html", body)(w, r)
	}
}

func large(n int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		line := []byte("<p>" + strings.Repeat("word ", 200) + "</p>\n")
		for sent := 0; sent < n; sent += len(line) {
			if _, err := w.Write(line); err != nil {
				return
			}
		}
	}
}

func bomb(n int) http.HandlerFunc {
	var b bytes.Buffer
	z, _ := gzip.NewWriterLevel(&b, gzip.BestSpeed)
	zeros := make([]byte, 1<<20)
	for range n >> 20 {
		_, _ = z.Write(zeros)
	}
	_ = z.Close()
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Set("Content-Type", "text/html")
		_, _ = w.Write(b.Bytes())
	}
}

// nameServer is a resolver that asks a name server on loopback, which answers as told;
// the zero address is no such name.
func nameServer(t *testing.T, answer func(name string) [4]byte) *net.Resolver {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	go func() {
		buf := make([]byte, 1500)
		for {
			n, from, err := conn.ReadFrom(buf)
			if err != nil {
				return
			}
			var m dnsmessage.Message
			if m.Unpack(buf[:n]) != nil || len(m.Questions) == 0 {
				continue
			}
			m.Response = true
			if q := m.Questions[0]; q.Type == dnsmessage.TypeA {
				if a := answer(q.Name.String()); a != [4]byte{} {
					m.Answers = []dnsmessage.Resource{{Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class}, Body: &dnsmessage.AResource{A: a}}}
				} else {
					m.RCode = dnsmessage.RCodeNameError
				}
			}
			m.Additionals = nil
			if b, err := m.Pack(); err == nil {
				_, _ = conn.WriteTo(b, from)
			}
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		var d net.Dialer
		return d.DialContext(ctx, "udp", fmt.Sprint(conn.LocalAddr()))
	}}
}
