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
		out = addBlock(out, b, at, block)
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

// addBlock adds the lines of a block, joined where they are broken paragraphs.
func addBlock(out []paragraph, b []byte, start, end int) []paragraph {
	width := wrappedAt(b[start:end])
	for at := start; at < end; {
		next := at
		for next < end {
			if b[next] == '\n' {
				if width == 0 || lastOfParagraph(b, at, next, width) {
					break
				}
				b[next] = ' '
			}
			next++
		}
		out = addLine(out, string(b[at:next]), at)
		at = next + 1
	}
	return out
}

// lastOfParagraph tells that a line of a text of that width ends its paragraph:
// it is short, or it ends a sentence well before the margin. The line ends at
// next, within the paragraph that begins at at.
func lastOfParagraph(b []byte, at, next, width int) bool {
	begin := next
	for begin > at && b[begin-1] != '\n' && next-begin < width {
		begin--
	}
	if begin > at && b[begin-1] != '\n' { // joined lines have lost their ends: count back a line
		begin = next
		for begin > at && next-begin < width/2 {
			begin--
		}
	}
	line := strings.TrimSpace(string(b[begin:next]))
	return len(line) < width/2 && begin == at || endsSentence(line) && len(line)+longWord < width
}

// longWord is how much of a line a word may leave empty that did not fit.
const longWord = 11

// wrappedAt gives the width at which the lines of a block were broken, or 0: most
// of its lines are nearly that long, and most end within a sentence.
func wrappedAt(block []byte) int {
	lines := strings.Split(string(block[:min(len(block), longestParagraph)]), "\n")
	width, full, inside := 0, 0, 0
	for _, l := range lines {
		width = max(width, len(strings.TrimSpace(l)))
	}
	if len(lines) < 2 || width < wrap || width > 2*wrap+20 {
		return 0
	}
	for i, l := range lines {
		l = strings.TrimSpace(l)
		if strings.HasPrefix(l, "- ") && i > 0 {
			return 0
		}
		if len(l)+2*longWord > width {
			full++
			if !endsSentence(l) {
				inside++
			}
		}
	}
	if 2*full < len(lines) || 3*inside < 2*full && inside < len(lines)-1 || inside == 0 {
		return 0
	}
	return width
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
