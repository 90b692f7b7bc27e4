package ingest

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// Message is what somebody wrote in a chat, as an editor adds it. Who wrote it is
// no part of it.
type Message struct {
	Text  string
	More  []string // of what it shows and what is attached
	Link  string   // its address
	Sent  tv.Date  // zero where it is not known
	Shows []string // as typed
}

// Marks of a chat that are no words: who is called, where, and small pictures.
var (
	calls  = regexp.MustCompile(`<(?:@[!&]?|#)\d+>|@(?:everyone|here)\b`)
	smiles = regexp.MustCompile(`<a?:(\w+):\d+>`)
	times  = regexp.MustCompile(`<t:\d+(?::\w)?>`)
	styles = regexp.MustCompile("\\*\\*|__|~~|\\|\\||```\\w*|(?m:^(?:#{1,3}|-#|>{1,3}) )")
	blank  = regexp.MustCompile(`\n{3,}`)
)

// Paste is the message as an article: without those it calls, so that nobody is
// named whom it does not name in words.
func (m Message) Paste() Paste {
	parts := append([]string{m.Text}, m.More...)
	var all []string
	for _, p := range parts {
		for _, mark := range []*regexp.Regexp{calls, smiles, times, styles} {
			p = mark.ReplaceAllString(p, "")
		}
		if p = strings.TrimSpace(blank.ReplaceAllString(p, "\n\n")); p != "" {
			all = append(all, p)
		}
	}
	text := strings.Join(all, "\n\n")
	line, _, _ := strings.Cut(text, "\n")
	return Paste{Foreign: true, Text: text, Title: clipped(line, 80), Source: say("message.source"), Address: m.Link, Date: string(m.Sent), Shows: m.Shows}
}

// addresses of web pages in a text.
var pageLink = regexp.MustCompile(`https?://[^\s<>"'\])]+`)

// mostLinks is how many pages that a message links to are offered.
const mostLinks = 3

// Links are the pages that a message links to, each once.
func (m Message) Links() []string {
	var links []string
	seen := map[string]bool{}
	for _, text := range append([]string{m.Text}, m.More...) {
		for _, link := range pageLink.FindAllString(text, -1) {
			link = strings.TrimRight(link, ".,;:!?*_|")
			at := tv.CanonicalURL(link)
			if at == "" || seen[at] || strings.HasPrefix(at, "discord.com/channels/") || strings.HasPrefix(at, "cdn.discordapp.com/") || strings.HasPrefix(at, "media.discordapp.net/") || len(links) == mostLinks {
				continue
			}
			seen[at] = true
			links = append(links, link)
		}
	}
	return links
}
