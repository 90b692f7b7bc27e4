package message

import (
	"net/url"
	"strings"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// colours go with the word of the leading fact: green what is confirmed, blue
// the press, red a denial, amber what nobody concerned has confirmed, grey a
// guess. The words say the same; the colour never does alone.
var colours = map[tv.Word]int{
	tv.Corrected:   0x2E7D32,
	tv.ConfirmedBy: 0x2E7D32,
	tv.StatedBy:    0x1565C0,
	tv.ReportedBy:  0x1565C0,
	tv.DeniedBy:    0xC62828,
	tv.ClaimedBy:   0xE09F00,
	tv.Rumour:      0xE09F00,
	tv.Guess:       0x808080,
}

// quoteLengths are how long a quoted sentence may be, in characters: tried in
// this order until everything fits.
var quoteLengths = []int{300, 120}

// writer makes one message.
type writer struct {
	options Options
	day     tv.Date
	brief   bool // facts without their sentences
	speech  reply.Speech
}

// block is one or more facts in one component.
type block struct {
	text  string
	facts int
	list  bool // uncited facts, a line each, joined as long as they follow each other
}

// container is the framed part: headline, facts, notes. space is how many
// components it may have, itself counted; lost how many buttons there was no
// room for.
func (w *writer) container(r reply.Reply, space, lost int) Component {
	box := Component{Type: kindContainer, Accent: accent(r.Facts)}
	head := ""
	if !r.Headline.IsZero() {
		head = "### " + shorten(lead(r.Headline.In(w.speech)), maxHeadline)
		box.Components = append(box.Components, text(head))
	}
	notes := w.notes(r.Notes)
	room := maxText - units(head) - units(notes)
	blocks, left := w.blocks(r.Facts, room, space-6)
	for _, b := range blocks {
		box.Components = append(box.Components, text(b.text))
	}
	if more := w.more(left, lost); more != "" {
		notes = strings.Trim(more+"\n"+notes, "\n")
	}
	if notes != "" {
		if len(blocks) > 0 {
			box.Components = append(box.Components, Component{Type: kindSeparator})
		}
		box.Components = append(box.Components, text(notes))
	}
	return box
}

func text(content string) Component { return Component{Type: kindText, Content: content} }

// accent is the colour of the first fact that rests on a claim and is not
// history, nor beside the answer; none where there is none.
func accent(facts []reply.Fact) *int {
	for _, f := range facts {
		if !f.Cited() || f.Past || f.Aside {
			continue
		}
		if c, ok := colours[f.Claim.Word().Word]; ok {
			return &c
		}
	}
	return nil
}

// notes are the closing sentences, a line each.
func (w *writer) notes(notes []reply.Text) string {
	var lines []string
	for _, n := range notes {
		if line := lead(n.In(w.speech)); line != "" {
			lines = append(lines, shorten(line, maxNotes/2))
		}
	}
	return shortenLines(lines, maxNotes)
}

// shortenLines joins lines as far as they fit; a line that does not is left out
// whole, and "…" stands for it.
func shortenLines(lines []string, max int) string {
	all := ""
	for _, line := range lines {
		if units(all)+units(line)+3 > max {
			return all + "\n…"
		}
		all = strings.Trim(all+"\n"+line, "\n")
	}
	return all
}

// cutRoom is kept for the sentence about what was cut.
const cutRoom = 500

// blocks writes the facts, in order, as far as text and components reach, and
// tells which are left. A fact is there whole, with its certainty, or not at all.
func (w *writer) blocks(facts []reply.Fact, room, components int) (done []block, left []reply.Fact) {
	if w.brief {
		if done, left = w.fill(facts, room, components, 0); len(left) == 0 {
			return done, nil
		}
		return w.fill(facts, room-cutRoom, components, 0)
	}
	for _, quote := range quoteLengths {
		if done, left = w.fill(facts, room, components, quote); len(left) == 0 {
			return done, nil
		}
	}
	return w.fill(facts, room-cutRoom, components, quoteLengths[len(quoteLengths)-1])
}

func (w *writer) fill(facts []reply.Fact, room, components, quote int) (done []block, left []reply.Fact) {
	shown := map[string]bool{}
	for i, f := range facts {
		b := block{text: w.fact(f, shown, quote), facts: 1, list: !f.Cited()}
		if b.text == "" {
			continue
		}
		room -= units(b.text) + 1
		join := b.list && len(done) > 0 && done[len(done)-1].list
		if room < 0 || !join && len(done) == components {
			return done, facts[i:]
		}
		if !join {
			done = append(done, b)
			continue
		}
		last := &done[len(done)-1]
		last.text += "\n" + b.text
		last.facts++
	}
	return done, nil
}

// fact is one fact: what is so; how sure, who says it, when and where; and the
// sentence, unless it was shown before or quote leaves it no length.
func (w *writer) fact(f reply.Fact, shown map[string]bool, quote int) string {
	said := lead(f.Text.In(w.speech))
	if link := address(f.Link); link != "" && !f.Cited() && said != "" {
		said = "[" + said + "](" + link + ")"
	}
	cover := ""
	if f.Spoiler.Season > 0 {
		cover = "||"
	}
	line := joinWords(w.label(f), covered(said, cover))
	if line == "" || !f.Cited() {
		return line
	}
	c := reply.Cite(f.Claim, w.day)
	line += "\n-# " + covered(c.Standing.In(w.speech)+" · "+c.Age.In(w.speech)+" · "+w.source(c), cover)
	words := strings.Join(strings.Fields(clean(c.Quote)), " ")
	if words == "" || quote == 0 || shown[words] {
		return line
	}
	shown[words] = true
	said = reply.Quoted(plain(clip(words, quote)))
	if c.Spoiler.Season > 0 && cover == "" {
		return line + "\n> " + lead(reply.Say("discord.spoiler.quote", "point", c.Spoiler.String()).In(w.speech)) + " " + covered(said, "||")
	}
	return line + "\n> " + covered(said, cover)
}

// label is what the fact is about, in bold, with what marks it as history or as
// a spoiler.
func (w *writer) label(f reply.Fact) string {
	label := f.Label
	if earlier := reply.Say("label.earlier"); f.Past && label.IsZero() {
		label = earlier
	} else if f.Past && label.String() != earlier.String() {
		label = reply.Say("discord.past", "label", label)
	}
	if f.Spoiler.Season > 0 {
		if label.IsZero() {
			label = reply.Say("discord.spoiler.alone", "point", f.Spoiler.String())
		} else {
			label = reply.Say("discord.spoiler", "label", label, "point", f.Spoiler.String())
		}
	}
	if label.IsZero() {
		return ""
	}
	words := strings.TrimSpace(label.In(w.speech))
	if f.Text.IsZero() {
		return "**" + words + "**"
	}
	return "**" + words + ":**"
}

// source is the outlet, linked where there is an address, with the article's
// title where there is none.
func (w *writer) source(c reply.Citation) string {
	outlet := c.Outlet.In(w.speech)
	if link := address(c.URL); link != "" {
		return "[" + outlet + "](" + link + ")"
	}
	if c.Title == "" {
		return outlet
	}
	return outlet + ", “" + plain(clip(clean(c.Title), 150)) + "”"
}

func covered(s, cover string) string {
	if s == "" {
		return ""
	}
	return cover + s + cover
}

func joinWords(a, b string) string { return strings.TrimSpace(a + " " + b) }

// more says what was left out, and where to find it where that is known.
func (w *writer) more(left []reply.Fact, buttons int) string {
	var lines []string
	if n := len(left); n > 0 {
		t := reply.Say("discord.cut", "n", n)
		for _, f := range left {
			if show := f.Claim.ShowName; show != "" {
				t = reply.Say("discord.cut.show", "n", n, "command", reply.Command("news"), "show", reply.Words(clip(clean(show), 100)))
				break
			}
		}
		lines = append(lines, t.In(w.speech))
	}
	if buttons > 0 {
		lines = append(lines, reply.Say("discord.cut.buttons", "n", buttons).In(w.speech))
	}
	return strings.Join(lines, "\n")
}

// maxAddress is how long an address may be and still be linked.
const maxAddress = 512

// address is a web address fit for a link, "" where it is none. Whatever could
// end the link early is percent-encoded.
func address(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" || u.User != nil || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	var b strings.Builder
	for _, c := range []byte(u.String()) {
		switch {
		case c <= ' ' || c >= 0x7F || strings.IndexByte("()<>[]\"'`\\|*", c) >= 0:
			const hex = "0123456789ABCDEF"
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
		default:
			b.WriteByte(c)
		}
	}
	if b.Len() > maxAddress {
		return ""
	}
	return b.String()
}
