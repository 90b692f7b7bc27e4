package ingest

import (
	"encoding/json"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"backlot/internal/dates"
	"backlot/internal/tv"
)

// head is what a page says of itself.
type head struct {
	title, site string
	link        string   // the address it calls its own
	dates       []string // of publication, the most trustworthy first
	robots      []string
	walled      bool // not free to read
	password    bool // asks for a password
	elements    int
}

// Names under which pages give the day of publication, the best first.
var dayNames = []string{"article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dc.date", "date", "pubdate"}

// mostNested bounds how deep the data of a page is followed.
const mostNested = 12

// readHead reads the meta elements and the JSON-LD of a page.
func readHead(doc *html.Node) head {
	var h head
	meta := map[string]string{}
	var linked linkedData
	title := ""
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		h.elements++
		switch n.DataAtom {
		case atom.Meta:
			h.meta(meta, n)
		case atom.Title:
			if title == "" && n.Namespace == "" {
				title = textOf(n)
			}
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") && h.link == "" {
				h.link = attr(n, "href")
			}
		case atom.Input:
			h.password = h.password || strings.EqualFold(attr(n, "type"), "password")
		case atom.Script:
			if strings.HasPrefix(strings.ToLower(strings.TrimSpace(attr(n, "type"))), "application/ld+json") {
				var data any
				if json.Unmarshal([]byte(textOf(n)), &data) == nil {
					linked.walk(data, 0)
				}
			}
		}
	}
	h.walled = linked.walled || strings.EqualFold(meta["article:content_tier"], "locked")
	h.site = first(meta["og:site_name"], meta["application-name"])
	h.title = first(linked.headline, meta["og:title"], meta["twitter:title"], title)
	h.dates = linked.dates
	for _, name := range dayNames {
		h.dates = append(h.dates, meta[name])
	}
	return h
}

func (h *head) meta(seen map[string]string, n *html.Node) {
	content := attr(n, "content")
	for _, key := range []string{"property", "name", "itemprop"} {
		name := strings.ToLower(strings.TrimSpace(attr(n, key)))
		switch {
		case name == "":
		case name == "robots" || name == "backlot":
			h.robots = append(h.robots, content)
		case seen[name] == "":
			seen[name] = strings.TrimSpace(content)
		}
	}
}

// linkedData is what the JSON-LD of a page says of its article.
type linkedData struct {
	headline string
	dates    []string
	walled   bool
}

func (l *linkedData) walk(data any, depth int) {
	if depth > mostNested {
		return
	}
	switch data := data.(type) {
	case []any:
		for _, d := range data {
			l.walk(d, depth+1)
		}
	case map[string]any:
		if isArticle(data["@type"]) {
			l.article(data)
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			l.walk(data[key], depth+1)
		}
	}
}

func (l *linkedData) article(data map[string]any) {
	if s, ok := data["headline"].(string); ok && l.headline == "" {
		l.headline = strings.TrimSpace(html.UnescapeString(s))
	}
	if s, ok := data["datePublished"].(string); ok {
		l.dates = append(l.dates, s)
	}
	switch free := data["isAccessibleForFree"].(type) {
	case bool:
		l.walled = l.walled || !free
	case string:
		l.walled = l.walled || strings.EqualFold(free, "false")
	}
}

// isArticle reports whether a thing's type, or one of its types, is a text that
// was published.
func isArticle(kind any) bool {
	switch kind := kind.(type) {
	case string:
		return strings.HasSuffix(kind, "Article") || strings.HasSuffix(kind, "Posting") || kind == "Report" || kind == "Review"
	case []any:
		for _, k := range kind {
			if s, ok := k.(string); ok && isArticle(s) {
				return true
			}
		}
	}
	return false
}

// forbids reports whether a page asks not to be kept, quoted, searched or read by
// machines: that is all we do.
func forbids(robots ...string) bool {
	for _, r := range robots {
		rule := strings.ToLower(r)
		if name, rest, named := strings.Cut(rule, ":"); named && !strings.Contains(name, ",") {
			switch strings.TrimSpace(name) {
			case "max-snippet", "max-image-preview", "max-video-preview", "unavailable_after":
			case "backlot":
				rule = rest
			default:
				continue // "otherbot: noindex" is said to another
			}
		}
		for _, word := range strings.FieldsFunc(rule, func(r rune) bool { return r == ',' || r == ' ' || r == ';' }) {
			switch word {
			case "none", "noindex", "noarchive", "nosnippet", "noai", "max-snippet:0":
				return true
			}
		}
	}
	return false
}

// canonical is the address that a page calls its own, where that is on the same
// site: a page cannot pass for another site's.
func (h head) canonical(at *url.URL) string {
	own, err := at.Parse(strings.TrimSpace(h.link))
	if err != nil || h.link == "" || site(own) != site(at) || own.Scheme != "http" && own.Scheme != "https" || len(own.String()) > longestAddress {
		return at.String()
	}
	own.Fragment = ""
	if own.Path == "" || own.Path == "/" {
		return at.String() // a page that calls the front page its own is mistaken
	}
	return own.String()
}

func site(u *url.URL) string { return strings.TrimPrefix(strings.ToLower(u.Host), "www.") }

// firstDay is the first of several days that can be one of publication.
func firstDay(given []string, today tv.Date) tv.Date {
	for _, s := range given {
		s = strings.TrimSpace(s)
		if s == "" {
			continue
		}
		if len(s) > 10 && s[4] == '-' && (s[10] == 'T' || s[10] == ' ') {
			s = s[:10]
		}
		d, err := dates.ParsePast(s, today)
		if err == nil && d.IsDay() && plausible(d, today) {
			return d
		}
	}
	return ""
}

// earliest is the year before which nothing here was published: there was hardly
// television, and such a day is a machine's mistake.
const earliest = 1950

func plausible(d, today tv.Date) bool {
	return d.First().Year() >= earliest && !d.First().After(today.First().AddDate(0, 0, 1))
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return strings.TrimSpace(b.String())
}

func first(words ...string) string {
	for _, w := range words {
		if w = strings.TrimSpace(w); w != "" {
			return w
		}
	}
	return ""
}
