package message

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"sort"
	"strings"

	"backlot/internal/reply"
)

// A custom id is "1", how the answer is shown, and the request:
//
//	1r;status;season=2;show=#severance
//
// A select has "?name" before its options: the option that takes what is
// chosen. What does not fit is kept elsewhere, and the id is "1rk;KEY". In names
// and values the characters ";", "=", "?" and "!" are written with a "!" before.
const (
	version     = "1"
	maxCustomID = 100 // in bytes: never more than Discord's 100 characters
)

// Why a button cannot be honoured.
var (
	ErrForeign = errors.New("the custom id is none of ours")
	ErrOld     = errors.New("the custom id is of another version")
	ErrGone    = errors.New("what the custom id stands for is not kept any more")
)

// Press is what a button, select or form stands for.
type Press struct {
	Request reply.Request
	How     reply.How
	Pick    string // the option that takes what is chosen in a select
}

var hows = map[reply.How]string{reply.Replace: "r", reply.Anew: "a", reply.AnewToMyself: "m"}

// customID writes a press, and has it kept where it does not fit.
func customID(p Press, keep func(string) (string, error)) (string, error) {
	body := p.body()
	id := version + hows[p.How] + ";" + body
	if len(id) <= maxCustomID {
		return id, nil
	}
	if keep == nil {
		keep = Key
	}
	key, err := keep(body)
	if err != nil {
		return "", err
	}
	return version + hows[p.How] + "k;" + key, nil
}

// Key is a key for what is kept, made of its content as the store makes its own.
// It never fails; it has an error so that it stands where keeping can fail.
func Key(body string) (string, error) {
	sum := sha256.Sum256([]byte(body))
	return base64.RawURLEncoding.EncodeToString(sum[:16]), nil
}

var escapes = strings.NewReplacer("!", "!!", ";", "!;", "=", "!=", "?", "!?")

func (p Press) body() string {
	var b strings.Builder
	b.WriteString(escapes.Replace(p.Request.Command))
	if p.Pick != "" {
		b.WriteString(";?" + escapes.Replace(p.Pick))
	}
	names := make([]string, 0, len(p.Request.Args))
	for name := range p.Request.Args {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		b.WriteString(";" + escapes.Replace(name) + "=" + escapes.Replace(p.Request.Args[name]))
	}
	return b.String()
}

// ParseCustomID reads a custom id back; kept finds what was put away. The error
// is ErrForeign, ErrOld, ErrGone, or kept's.
func ParseCustomID(id string, kept func(key string) (string, error)) (Press, error) {
	head, body, ok := strings.Cut(id, ";")
	if !ok || head == "" || head[0] < '0' || head[0] > '9' {
		return Press{}, ErrForeign
	}
	if !strings.HasPrefix(head, version) {
		return Press{}, ErrOld
	}
	how, away := strings.CutSuffix(strings.TrimPrefix(head, version), "k")
	p := Press{How: -1}
	for h, letter := range hows {
		if letter == how {
			p.How = h
		}
	}
	if p.How < 0 {
		return Press{}, ErrForeign
	}
	if away {
		var err error
		if body, err = kept(body); err != nil {
			return Press{}, err
		}
		if body == "" {
			return Press{}, ErrGone
		}
	}
	return p.read(body)
}

// read takes a body apart.
func (p Press) read(body string) (Press, error) {
	parts := split(body, ';')
	p.Request = reply.Request{Command: unescape(parts[0]), Args: map[string]string{}}
	for _, part := range parts[1:] {
		if pick, ok := strings.CutPrefix(part, "?"); ok {
			p.Pick = unescape(pick)
			continue
		}
		pair := split(part, '=')
		if len(pair) != 2 || pair[0] == "" {
			return Press{}, ErrForeign
		}
		p.Request.Args[unescape(pair[0])] = unescape(pair[1])
	}
	if p.Request.Command == "" {
		return Press{}, ErrForeign
	}
	return p, nil
}

// split cuts at every separator that has no "!" before it.
func split(s string, separator byte) []string {
	var parts []string
	from := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '!':
			i++
		case separator:
			parts = append(parts, s[from:i])
			from = i + 1
		}
	}
	return append(parts, s[from:])
}

func unescape(s string) string {
	if strings.IndexByte(s, '!') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '!' && i+1 < len(s) {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}
