package message

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"backlot/internal/reply"
)

// breaches holds a message to Discord's limits, written by hand from its
// documentation and without the renderer's own constants.
func breaches(m Message) []string {
	l := &limits{ids: map[string]bool{}}
	for _, c := range m.Components {
		l.component(c, true)
	}
	if l.count > 40 {
		l.add("over 40 components")
	}
	if l.text >= 4000 {
		l.add("4000 characters of text or more")
	}
	if len(m.Components) == 0 {
		l.add("an empty message")
	}
	if m.Flags&(1<<15) == 0 {
		l.add("no components flag")
	}
	if m.Flags&^(1<<15|1<<6) != 0 {
		l.add("odd flags")
	}
	if len(m.Attachments) != len(m.Files) || len(m.Files) > 10 {
		l.add("files")
	}
	return l.found
}

type limits struct {
	count, text int
	ids         map[string]bool
	found       []string
}

func (l *limits) add(s string) { l.found = append(l.found, s) }

func (l *limits) component(c Component, top bool) {
	l.count++
	switch c.Type {
	case 17:
		if !top || len(c.Components) == 0 {
			l.add("a container within, or empty")
		}
	case 10:
		n := utf8.RuneCountInString(c.Content)
		l.text += n
		if strings.TrimSpace(c.Content) == "" {
			l.add("an empty text")
		}
	case 1:
		if len(c.Components) < 1 || len(c.Components) > 5 {
			l.add("a row of none or more than 5")
		}
	case 2:
		l.id(c)
		if n := utf8.RuneCountInString(c.Label); n < 1 || n > 80 || strings.TrimSpace(c.Label) == "" {
			l.add("a label of " + c.Label)
		}
		if c.Style < 1 || c.Style > 4 {
			l.add("a style")
		}
	case 3:
		l.id(c)
		if len(c.Options) < 1 || len(c.Options) > 25 || utf8.RuneCountInString(c.Placeholder) > 150 {
			l.add("a select")
		}
		values := map[string]bool{}
		for _, o := range c.Options {
			if n := utf8.RuneCountInString(o.Label); n < 1 || n > 100 {
				l.add("a choice's label")
			}
			if n := utf8.RuneCountInString(o.Value); n < 1 || n > 100 || values[o.Value] {
				l.add("a choice's value")
			}
			values[o.Value] = true
		}
	}
	for _, inner := range c.Components {
		l.component(inner, false)
	}
}

func (l *limits) id(c Component) {
	if n := len(c.CustomID); n < 1 || n > 100 || l.ids[c.CustomID] {
		l.add("the custom id " + c.CustomID)
	}
	l.ids[c.CustomID] = true
}

var described struct {
	once   sync.Once
	schema *jsonschema.Schema
	err    error
}

// description is Discord's own description of a new message in answer to an
// interaction; nil where its file is absent.
func description(t testing.TB) *jsonschema.Schema {
	described.once.Do(func() {
		top, err := os.Getwd()
		for err == nil {
			if _, e := os.Stat(filepath.Join(top, "go.mod")); e == nil || top == filepath.Dir(top) {
				break
			}
			top = filepath.Dir(top)
		}
		raw, err := os.ReadFile(filepath.Join(top, "..", "shared", "discord", "openapi.json"))
		if err != nil {
			return
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
		if err != nil {
			described.err = err
			return
		}
		c := jsonschema.NewCompiler()
		if described.err = c.AddResource("discord.json", doc); described.err == nil {
			described.schema, described.err = c.Compile("discord.json#/components/schemas/IncomingWebhookInteractionRequest")
		}
	})
	if described.err != nil {
		t.Fatal(described.err)
	}
	return described.schema
}

// hold fails the test where a reply breaks a limit or the description, or lets
// something through that Discord would read as a mark of somebody else's.
func hold(t *testing.T, r reply.Reply, o Options) Message {
	t.Helper()
	m, err := Body(r, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range breaches(m) {
		t.Errorf("breaks a limit: %s", b)
	}
	raw, err := Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(raw), `"allowed_mentions":{"parse":[]}`) {
		t.Errorf("mentions are not closed: %.120s", raw)
	}
	if s := description(t); s != nil {
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(v); err != nil {
			t.Errorf("Discord's description refuses it: %v", err)
		}
	}
	return m
}

// all is every text of a message, a line each.
func all(m Message) string {
	var b strings.Builder
	var walk func([]Component)
	walk = func(list []Component) {
		for _, c := range list {
			if c.Type == 10 {
				b.WriteString(c.Content + "\n")
			}
			walk(c.Components)
		}
	}
	walk(m.Components)
	return b.String()
}

// Marks that only the renderer itself may write.
var ours = regexp.MustCompile("<t:\\d+:[DR]>|</[a-z -]+:\\d+>|`/[a-z -]+`|\\]\\(https?://[^\\s()<>]+\\)")

// danger is what Discord would read as a mark in text that is not escaped.
var danger = regexp.MustCompile("(?m)(?:^|[^\\\\])(?:\\\\\\\\)*(?:<[@#:a/t]|`|@everyone|@here|https?:/|\\]\\(|~~)|^(?:> )?(?:#{1,3} |- |\\+ |\\d+\\. )")

// leaks finds dangerous marks, our own and each line's own beginning aside.
func leaks(m Message) []string {
	var found []string
	for _, line := range strings.Split(all(m), "\n") {
		line = ours.ReplaceAllString(line, "")
		line = strings.TrimPrefix(strings.TrimPrefix(line, "### "), "-# ")
		found = append(found, danger.FindAllString(line, -1)...)
		if strings.ContainsAny(line, "\u202a\u202b\u202d\u202e\u200b\u200e\u200f\ufeff\u2066\u2067\x00") {
			found = append(found, "an unseen character in "+line)
		}
		if strings.Count(line, "\u2068") != strings.Count(line, "\u2069") {
			found = append(found, "an isolate left open in "+line)
		}
	}
	return found
}

func pretty(t *testing.T, m Message) []byte {
	t.Helper()
	raw, err := Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := json.Indent(&b, raw, "", "  "); err != nil {
		t.Fatal(err)
	}
	b.WriteByte('\n')
	return b.Bytes()
}
