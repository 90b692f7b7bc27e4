package glean

import "strings"

// paragraph is a run of text that belongs together, as a span of the normal text.
type paragraph struct {
	start, end int
	heading    bool
}

// wrap is the least length of a line that was broken to fit a page.
const wrap = 55

// longestParagraph bounds what is split into sentences at once.
const longestParagraph = 16 << 10

// paragraphs finds the paragraphs of a text and joins lines that were broken to
// fit a page: in text, a copy, their line ends become spaces.
func paragraphs(text string) (string, []paragraph) {
	b := []byte(text)
	width := wrapWidth(text)
	var out []paragraph
	for at := 0; at < len(b); {
		if b[at] == '\n' {
			at++
			continue
		}
		block := at
		for block < len(b) && !(b[block] == '\n' && blankFrom(b, block+1)) {
			block++
		}
		out = addBlock(out, b, at, block, width)
		at = block + 1
	}
	return string(b), out
}

// blankFrom tells whether the line that begins here is blank.
func blankFrom(b []byte, at int) bool {
	for ; at < len(b); at++ {
		switch b[at] {
		case ' ', '\t', '\r':
		case '\n':
			return true
		default:
			return false
		}
	}
	return true
}

// addBlock adds the lines of a block, joined where they are one broken paragraph.
func addBlock(out []paragraph, b []byte, start, end, width int) []paragraph {
	broken := width == 0 && isBroken(b[start:end])
	for at := start; at < end; {
		next := at
		for line := at; next < end; next++ {
			if b[next] != '\n' {
				continue
			}
			if !broken && (width == 0 || !goesOn(string(b[line:next]), string(b[next+1:end]), width)) {
				break
			}
			b[next] = ' '
			line = next + 1
		}
		out = addLine(out, string(b[at:next]), at)
		at = next + 1
	}
	return out
}

// wrapWidth gives the width at which a whole text's lines were broken, in bytes,
// or 0: where most lines are as full as they can be.
func wrapWidth(text string) int {
	lines := strings.Split(text, "\n")
	width := 0
	for _, l := range lines {
		width = max(width, len(strings.TrimRight(l, " \r")))
	}
	if width < 45 || width > 100 {
		return 0
	}
	full, all := 0, 0
	for i := range lines[:len(lines)-1] {
		if strings.TrimSpace(lines[i]) == "" || strings.TrimSpace(lines[i+1]) == "" {
			continue
		}
		all++
		if !endsSentence(lines[i]) && goesOn(lines[i], lines[i+1], width) {
			full++
		}
	}
	if full < 3 || full*2 < all {
		return 0
	}
	return width
}

// goesOn tells that a line was broken because the next line's first word did not
// fit on it, or in the middle of what it says.
func goesOn(line, rest string, width int) bool {
	line = strings.TrimRight(line, " \r")
	next := strings.TrimLeft(rest, " \t")
	if len(next) < len(rest)-1 || line == "" || next == "" || next[0] == '\n' { // an indented line begins a paragraph
		return false
	}
	word := next
	if i := strings.IndexAny(next, " \n"); i >= 0 {
		word = next[:i]
	}
	if len(line)+1+len(word) > width {
		return true
	}
	return !endsSentence(line) && len(line) > width/2 && next[0] >= 'a' && next[0] <= 'z'
}

// isBroken tells a paragraph whose lines were broken at a width: all but the last
// are nearly full and not one begins like an item of a list.
func isBroken(block []byte) bool {
	rest := string(block)
	lines, ends := 0, 0
	for {
		line, more, found := strings.Cut(rest, "\n")
		if !found {
			return lines > 0 && ends < lines
		}
		line = strings.TrimSpace(line)
		if len(line) < wrap || len(line) > 2*wrap+20 || strings.HasPrefix(strings.TrimSpace(more), "- ") {
			return false
		}
		if endsSentence(line) {
			ends++
		}
		lines++
		rest = more
	}
}

func endsSentence(line string) bool {
	line = strings.TrimRight(line, `"') `)
	return line != "" && strings.ContainsRune(".!?:;", rune(line[len(line)-1]))
}

// addLine adds one line, in pieces where it is longer than can be read at once.
func addLine(out []paragraph, line string, at int) []paragraph {
	for len(line) > longestParagraph {
		cut := strings.LastIndexByte(line[:longestParagraph], ' ') + 1
		if cut < longestParagraph/2 {
			cut = longestParagraph
			for cut > 0 && line[cut]&0xC0 == 0x80 { // not within a letter
				cut--
			}
		}
		out = append(out, paragraph{start: at, end: at + cut})
		at, line = at+cut, line[cut:]
	}
	if strings.TrimSpace(line) == "" || isLitter(strings.TrimSpace(line)) {
		return out
	}
	return append(out, paragraph{start: at, end: at + len(line), heading: isHeading(line)})
}

// isHeading tells a short line without a sentence's end.
func isHeading(line string) bool {
	line = strings.TrimSpace(line)
	return len(line) <= 90 && !endsSentence(line) && len(strings.Fields(line)) <= 12
}

// litter are the beginnings of lines that belong to the page and not to the article.
var litter = []string{
	"image:", "images:", "photo:", "photos:", "image credit", "photo credit", "picture:", "credit:", "credits:", "published ", "updated ", "read more", "read next",
	"related:", "related articles", "more:", "see also", "sign up", "subscribe", "follow us", "copyright", "(c) ", "©", "all rights reserved",
	"advertisement", "share this", "original/source press release", "pickup - ", "newsramp", "reddit post", "click here", "recommended", "getty",
	"filed under", "tags:", "comments", "cookie", "for more information, visit", "trending", "watch:", "listen:", "by using this site", "affiliate",
	"this article", "this story originally", "about the author", "newsletter",
}

func isLitter(line string) bool {
	low := line
	if len(low) > 200 {
		low = low[:200]
	}
	low = strings.ToLower(low)
	for _, l := range litter {
		if strings.HasPrefix(low, l) {
			return len(line) < 160
		}
	}
	return len(line) < 240 && (strings.Contains(low, " is a writer for ") || strings.Contains(low, " is a staff writer ") ||
		strings.Contains(low, " is a freelance ") || strings.Contains(low, " is a reporter ") || strings.Contains(low, "getty images"))
}
