package ingest

import (
	"bytes"
	"context"
	"fmt"
	"net/url"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"codeberg.org/readeck/go-readability/v2/render"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"

	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// Page is an article as a web page has it.
type Page struct {
	Title   string
	Site    string // what the page calls its site; anybody can call theirs anything
	Address string // where it was found, after redirects; "" for a file
	Date    tv.Date
	Text    string
	Cut     bool // the page says that not all of it is free to read
}

// Bounds on a page. The extractors' time grows as the square of the elements; the
// longest pages of the press have a third of these.
const (
	fewest       = 200 // characters of text; less is no article
	doubt        = 400 // less, behind a wall, is a taste of it
	mostElements = 30_000
)

// Page fetches a page and finds the article on it. The error is what a person
// reads: why there is none, and what to do instead.
func (w Web) Page(ctx context.Context, address string, today tv.Date) (Page, error) {
	f, err := w.fetch(ctx, address)
	if err != nil {
		return Page{}, err
	}
	host := f.address.Hostname()
	switch kind := kindOf(f.header.Get("Content-Type"), f.body); kind {
	case "html":
		return readPage(f.body, f.header.Get("Content-Type"), f.header.Values("X-Robots-Tag"), f.address, host, today)
	case "text":
		text := decode(f.body, f.header.Get("Content-Type"))
		if forbids(f.header.Values("X-Robots-Tag")...) {
			return Page{}, webError("web.robots", "web.robots.hint", nil, "host", host)
		}
		if utf8.RuneCountInString(strings.TrimSpace(text)) < fewest {
			return Page{}, webError("web.empty", "web.paste.hint", nil, "host", host)
		}
		return Page{Address: f.address.String(), Text: text}, nil
	case "empty":
		return Page{}, webError("web.empty", "web.paste.hint", nil, "host", host)
	default:
		name := path.Base(f.address.Path)
		if name == "." || name == "/" {
			name = host
		}
		return Page{}, notRead(kind, name)
	}
}

// readPage finds the article in an HTML page; name is what to call it to a person.
func readPage(body []byte, contentType string, robots []string, at *url.URL, name string, today tv.Date) (Page, error) {
	doc, err := html.Parse(strings.NewReader(decode(body, contentType)))
	if err != nil {
		return Page{}, webError("web.unread", "web.paste.hint", err, "name", name)
	}
	h := readHead(doc)
	if forbids(append(robots, h.robots...)...) {
		return Page{}, webError("web.robots", "web.robots.hint", nil, "host", name)
	}
	if h.elements > mostElements {
		return Page{}, webError("web.unread", "web.paste.hint", fmt.Errorf("a page of %d elements", h.elements), "name", name)
	}
	p := Page{Title: h.title, Site: h.site, Cut: h.walled}
	if at != nil {
		p.Address = h.canonical(at)
	}
	text, second := article(doc, at)
	p.Text = text
	if p.Title == "" {
		p.Title = second.title
	}
	p.Date = firstDay(append(h.dates, second.date), today)
	if n := utf8.RuneCountInString(p.Text); n < fewest || n < doubt && (h.walled || h.password) {
		if h.walled || h.password {
			return Page{}, webError("web.wall", "web.paste.hint", nil, "host", name)
		}
		return Page{}, webError("web.empty", "web.paste.hint", nil, "host", name)
	}
	return p, nil
}

// extracted is what the extractors say beside the text, where the page's own
// data says nothing.
type extracted struct{ title, date string }

// article is the text of a page without what stands around it. Whatever an
// extractor makes of a hostile page, it is no more than no text.
func article(doc *html.Node, at *url.URL) (text string, more extracted) {
	defer func() {
		if p := recover(); p != nil {
			text = ""
		}
	}()
	found, err := readability.FromDocument(doc, at)
	if err != nil {
		return "", more
	}
	more.title = found.Title()
	if d, err := found.PublishedTime(); err == nil {
		more.date = d.Format("2006-01-02")
	}
	return innerText(found.Node), more
}

// innerText is a node's text with a line for each paragraph, without characters
// that are no text.
func innerText(n *html.Node) string {
	if n == nil {
		return ""
	}
	text := strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, render.InnerText(n))
	var lines []string
	for _, line := range strings.Split(text, "\n") {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n\n")
}

// decode turns a page into UTF-8: by its byte order mark, by what the server and
// the page say of themselves, and against both where the bytes cannot be that.
func decode(body []byte, contentType string) string {
	enc, name, certain := charset.DetermineEncoding(body, contentType)
	valid := utf8.Valid(body)
	switch {
	case valid && (name != "utf-8" && !strings.HasPrefix(name, "utf-16") && !certain || beyondASCII(body) && strings.HasPrefix(name, "windows-125")):
		return string(bytes.TrimPrefix(body, []byte("\uFEFF")))
	case !valid && name == "utf-8":
		enc = charmap.Windows1252
	}
	text, err := enc.NewDecoder().Bytes(body)
	if err != nil {
		return strings.ToValidUTF8(string(body), "\uFFFD")
	}
	return string(bytes.TrimPrefix(text, []byte("\uFEFF")))
}

// beyondASCII reports whether there is a letter that single-byte encodings write
// otherwise than UTF-8.
func beyondASCII(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

// Paste is the page as an editor would have pasted it: what they say of it
// themselves comes first.
func (p Page) Paste(k sqlite.Known, said Paste) Paste {
	said.Text, said.Foreign = p.Text, true
	if said.Title == "" {
		said.Title = clipped(p.Title, longestTitle)
	}
	if said.Address == "" {
		said.Address = p.Address
	}
	if said.Source == "" {
		said.Source = clipped(outletOf(k, p), longestSource)
	}
	if said.Date == "" {
		said.Date = string(p.Date)
	}
	return said
}

// outletOf names the outlet of a page: by its domain where that is on a list.
// What a page calls itself counts only where no outlet or network is called so,
// because those are known by their domains.
func outletOf(k sqlite.Known, p Page) string {
	u, err := url.Parse(p.Address)
	if err != nil || u.Hostname() == "" {
		u = &url.URL{}
	}
	host := strings.ToLower(strings.TrimPrefix(u.Hostname(), "www."))
	taken := map[string]bool{}
	name, length := "", 0
	see := func(called string, others, domains []string) {
		for _, n := range append([]string{called}, others...) {
			taken[strings.ToLower(n)] = true
		}
		for _, d := range domains {
			if (host == d || strings.HasSuffix(host, "."+d)) && len(d) > length {
				name, length = called, len(d)
			}
		}
	}
	for _, o := range k.Outlets {
		see(o.Name, o.Names, o.Domains)
	}
	for _, n := range k.Networks {
		see(n.Name, n.Names, n.Domains)
	}
	if name != "" {
		return name
	}
	site := strings.Join(strings.Fields(p.Site), " ")
	if site == "" || taken[strings.ToLower(site)] {
		return host
	}
	return site
}

func clipped(s string, most int) string {
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > most {
		return fmt.Sprintf("%s…", string(runes[:most-1]))
	}
	return s
}
