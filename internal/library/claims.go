package library

import (
	"bytes"
	"fmt"
	"strings"

	"backlot/internal/tv"
)

// claimsLine stands between an article's text and its claims.
const claimsLine = "--- claims"

// cutClaims parts the text from the lines after the last line that reads
// "--- claims". The end of line before that one belongs to neither.
func cutClaims(b []byte) (text, claims []byte, found bool) {
	for end := len(b); ; {
		i := bytes.LastIndex(b[:end], []byte(claimsLine))
		if i < 0 {
			return b, nil, false
		}
		if i == 0 || b[i-1] == '\n' {
			line, rest, _ := bytes.Cut(b[i:], []byte("\n"))
			if string(bytes.TrimRight(line, " \t\r")) == claimsLine {
				return b[:max(i-1, 0)], rest, true
			}
		}
		end = i
	}
}

// readClaims reads one claim a line and holds its quote to the text.
func (a *Article) readClaims(file string, l lines) error {
	errs := mistakes{file: file}
	for {
		line, ok := l.next()
		if !ok || errs.more {
			return errs.err()
		}
		if strings.TrimSpace(line) == "" {
			continue
		}
		c, err := parseClaim(line, a.Text)
		if m, isMistake := err.(Mistake); isMistake {
			m.File, m.Line = file, l.n
			errs.add(m)
			continue
		}
		a.Claims, a.lines = append(a.Claims, c), append(a.lines, l.n)
	}
}

// claimLine is the line of the claim in the file it was read from, 0 where it
// was read from none.
func (a Article) claimLine(i int) int {
	if i < len(a.lines) {
		return a.lines[i]
	}
	return 0
}

// parseClaim reads a claim in canonical form that quotes text. Its error is a
// Mistake without file and line.
func parseClaim(line, text string) (tv.Claim, error) {
	var c tv.Claim
	if err := c.UnmarshalJSON([]byte(line)); err != nil {
		return c, Mistake{Message: "this claim does not read: " + strings.TrimRight(err.Error(), ".") + ".", Hint: "Correct it, or take the line away.", Err: err}
	}
	if strings.TrimSpace(c.ShowName) == "" {
		return c, Mistake{Message: "this claim names no show.", Hint: `Give "show", as the library has it.`}
	}
	if c.Quote == "" {
		return c, Mistake{Message: "this claim quotes nothing.", Hint: `Give "quote", the sentence of the text it rests on, with "start" and "end".`}
	}
	if c.Start >= 0 && c.Start < c.End && c.End <= len(text) && text[c.Start:c.End] == c.Quote {
		return c, nil
	}
	m := Mistake{Message: fmt.Sprintf("the quote is not what stands in the text from byte %d to byte %d.", c.Start, c.End)}
	if i := strings.Index(text, c.Quote); i >= 0 {
		m.Hint = fmt.Sprintf("It stands there from %d to %d.", i, i+len(c.Quote))
	} else {
		m.Hint = "It stands nowhere in the text: quote a sentence as it is written there."
	}
	return c, m
}

// writeClaims writes the line and the claims, where there are any, or where the
// text holds such a line itself and would be cut there.
func writeClaims(b *bytes.Buffer, a Article) {
	_, _, holds := cutClaims([]byte(a.Text))
	if len(a.Claims) == 0 && !holds {
		return
	}
	b.WriteString("\n" + claimsLine + "\n")
	for _, c := range a.Claims {
		line, _ := c.MarshalJSON() // strings, numbers and booleans always encode
		b.Write(append(line, '\n'))
	}
}
