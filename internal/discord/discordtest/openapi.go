package discordtest

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// description is Discord's OpenAPI description, and the schemas compiled from it so far.
type description struct {
	doc      object
	mu       sync.Mutex
	compiler *jsonschema.Compiler
	compiled map[string]*jsonschema.Schema
}

var absent sync.Once

// read keeps the descriptions of this process: reading one takes a tenth of a second.
var read = struct {
	sync.Mutex
	of map[string]*description
}{of: map[string]*description{}}

// findDescription reads the description the options name, or the one beside
// the checkout; nil where that is absent, which is said once.
func findDescription(o Options) (*description, error) {
	switch o.OpenAPI {
	case "off":
		return nil, nil
	case "":
		path := besideCheckout()
		if path == "" {
			absent.Do(func() {
				o.Log("Discord's OpenAPI description (../shared/discord/openapi.json) is absent: bodies are held to the limits written by hand alone")
			})
			return nil, nil
		}
		return kept(path)
	}
	return kept(o.OpenAPI)
}

// kept is a description read once a process, the schemas of answers compiled.
func kept(path string) (*description, error) {
	read.Lock()
	defer read.Unlock()
	if d := read.of[path]; d != nil {
		return d, nil
	}
	d, err := readDescription(path)
	if err != nil {
		return nil, err
	}
	for _, route := range []string{RouteCallback, RouteEdit, RouteFollowUp} {
		if at, ok := d.schemaOf(route); ok {
			if _, err := d.compile(at); err != nil {
				return nil, fmt.Errorf("%s: %s does not compile: %w", path, route, err)
			}
		}
	}
	read.of[path] = d
	return d, nil
}

// besideCheckout walks up to go.mod and looks in ../shared.
func besideCheckout() string {
	dir, err := os.Getwd()
	for err == nil {
		if _, e := os.Stat(filepath.Join(dir, "go.mod")); e == nil {
			path := filepath.Join(filepath.Dir(dir), "shared", "discord", "openapi.json")
			if _, e := os.Stat(path); e == nil {
				return path
			}
			return ""
		}
		up := filepath.Dir(dir)
		if up == dir {
			break
		}
		dir = up
	}
	return ""
}

func readDescription(path string) (*description, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("Discord's OpenAPI description cannot be read: %w", err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	doc, isObject := v.(object)
	if err != nil || !isObject || doc["paths"] == nil {
		return nil, fmt.Errorf("%s is no OpenAPI description (%v)", path, err)
	}
	mend(doc)
	c := jsonschema.NewCompiler()
	if err := c.AddResource("discord.json", doc); err != nil {
		return nil, fmt.Errorf("%s cannot be used: %w", path, err)
	}
	return &description{doc: doc, compiler: c, compiled: map[string]*jsonschema.Schema{}}, nil
}

// mend sets right what the description has otherwise than Discord: permission
// sets come as strings of digits too, and commands have nsfw.
func mend(doc object) {
	components, _ := doc["components"].(object)
	schemas, _ := components["schemas"].(object)
	for name, s := range schemas {
		if !strings.HasPrefix(name, "ApplicationCommand") || !strings.HasSuffix(name, "Request") && !strings.HasSuffix(name, "RequestPartial") {
			continue
		}
		schema, _ := s.(object)
		properties, _ := schema["properties"].(object)
		if permissions, ok := properties["default_member_permissions"].(object); ok {
			permissions["type"] = []any{"integer", "string", "null"}
			permissions["pattern"] = "^[0-9]+$"
			properties["nsfw"] = object{"type": []any{"boolean", "null"}}
		}
	}
}

// schemaOf is where a route's body is described, as a pointer into the document.
func (d *description) schemaOf(route string) ([]string, bool) {
	method, path, _ := strings.Cut(route, " ")
	at := []string{"paths", path, strings.ToLower(method), "requestBody", "content", "application/json", "schema"}
	_, ok := d.find(at).(object)
	return at, ok
}

func (d *description) find(at []string) any {
	var v any = d.doc
	for _, key := range at {
		o, _ := v.(object)
		v = o[key]
	}
	return v
}

func (d *description) compile(at []string) (*jsonschema.Schema, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	escaped := make([]string, len(at))
	for i, key := range at {
		key = strings.NewReplacer("~", "~0", "/", "~1").Replace(key)
		escaped[i] = strings.NewReplacer("%", "%25", "{", "%7B", "}", "%7D", "@", "%40").Replace(key)
	}
	pointer := "discord.json#/" + strings.Join(escaped, "/")
	if d.compiled[pointer] == nil {
		s, err := d.compiler.Compile(pointer)
		if err != nil {
			return nil, err
		}
		d.compiled[pointer] = s
	}
	return d.compiled[pointer], nil
}

// described holds a body to the description; a route it does not describe, or an
// absent description, finds nothing wrong.
func (s *Server) described(c *call) breaches {
	if s.description == nil || c.body == nil {
		return nil
	}
	at, ok := s.description.schemaOf(c.route)
	if !ok {
		return nil
	}
	return s.description.hold(at, c.body)
}

// hold validates a value against the schema at a place of the document.
func (d *description) hold(at []string, body any) breaches {
	var b breaches
	schema, err := d.compile(at)
	if err != nil {
		b.add("", codeInvalid, "the description itself does not compile: %v", err)
		return b
	}
	var wrong *jsonschema.ValidationError
	if err := schema.Validate(body); errors.As(err, &wrong) {
		meant(wrong, body, &b)
	}
	d.unknown(d.find(at), body, "", &b)
	return b
}

var printer = message.NewPrinter(language.English)

// meant gathers the leaves of a validation error, following in every union
// only the branch that was meant.
func meant(e *jsonschema.ValidationError, body any, b *breaches) {
	switch e.ErrorKind.(type) {
	case *kind.OneOf, *kind.AnyOf:
		if best := branch(e.Causes); best != nil {
			meant(best, body, b)
			return
		}
	}
	if len(e.Causes) == 0 {
		b.add(strings.Join(e.InstanceLocation, "."), codeFor(e.ErrorKind), "%s", e.ErrorKind.LocalizedString(printer))
		return
	}
	for _, one := range e.Causes {
		meant(one, body, b)
	}
}

// branch picks the failed alternative whose "type" fits, else the one that got deepest.
func branch(of []*jsonschema.ValidationError) *jsonschema.ValidationError {
	var best *jsonschema.ValidationError
	score := -1 << 30
	for _, one := range of {
		if n := fit(one, len(one.InstanceLocation)); n > score {
			best, score = one, n
		}
	}
	return best
}

// fit judges how near an alternative came: a wrong "type" or a wrong kind of
// value right at its top tells that it was never meant.
func fit(e *jsonschema.ValidationError, top int) int {
	if len(e.Causes) == 0 {
		last := len(e.InstanceLocation) - 1
		switch {
		case last == top && e.InstanceLocation[last] == "type":
			return -1000
		case last == top-1:
			if _, wrong := e.ErrorKind.(*kind.Type); wrong {
				return -1000
			}
		}
		return len(e.InstanceLocation)
	}
	best := 0
	for _, one := range e.Causes {
		n := fit(one, top)
		if n < 0 {
			return n
		}
		best = max(best, n)
	}
	return best
}

func codeFor(k jsonschema.ErrorKind) string {
	switch k.(type) {
	case *kind.Required:
		return codeRequired
	case *kind.MaxLength, *kind.MinLength, *kind.MaxItems, *kind.MinItems:
		return codeLength
	case *kind.Enum, *kind.Const:
		return codeChoice
	}
	return codeInvalid
}
