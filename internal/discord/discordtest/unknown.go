package discordtest

import (
	"encoding/json"
	"strconv"
	"strings"
)

// unknown walks a body along its schema and reports keys the description does
// not have, because it forbids none. Keys that are null are let pass.
func (d *description) unknown(schema, body any, at string, b *breaches) {
	switch v := body.(type) {
	case []any:
		for i, one := range v {
			d.unknownItem(schema, one, join(at, strconv.Itoa(i)), b)
		}
	case object:
		shapes := d.shapes(schema, v)
		if len(shapes) == 0 {
			return
		}
		for key, value := range v {
			inner, known := property(shapes, key)
			switch {
			case known:
				d.unknown(inner, value, join(at, key), b)
			case value != nil:
				b.add(join(at, key), codeUnknown, "Discord knows no %q here", key)
			}
		}
	}
}

func (d *description) unknownItem(schema, one any, at string, b *breaches) {
	for _, s := range d.flat(schema) {
		if items, ok := s["items"]; ok {
			d.unknown(items, one, at, b)
			return
		}
	}
}

// property finds a key among the shapes a value may have.
func property(shapes []object, key string) (any, bool) {
	for _, s := range shapes {
		if p, _ := s["properties"].(object); p[key] != nil {
			return p[key], true
		}
		if more, ok := s["additionalProperties"]; ok && more != false {
			return more, true
		}
	}
	return nil, false
}

// shapes are the object schemas a value may be meant by: of a union only those
// whose "type" takes the value's, where any does.
func (d *description) shapes(schema any, v object) []object {
	var all, meant []object
	for _, s := range d.flat(schema) {
		p, isObject := s["properties"].(object)
		if _, free := s["additionalProperties"]; !isObject && !free {
			continue
		}
		all = append(all, s)
		if takes(p["type"], v["type"]) {
			meant = append(meant, s)
		}
	}
	if len(meant) > 0 {
		return meant
	}
	return all
}

// takes says whether a "type" property lists a value.
func takes(schema, value any) bool {
	s, _ := schema.(object)
	enum, _ := s["enum"].([]any)
	for _, one := range enum {
		if value != nil && number(one) == number(value) {
			return true
		}
	}
	return false
}

// flat resolves references and unions into the plain schemas they may be.
func (d *description) flat(schema any) []object {
	s, ok := schema.(object)
	if !ok {
		return nil
	}
	if ref, ok := s["$ref"].(string); ok {
		return d.flat(d.find(strings.Split(strings.TrimPrefix(ref, "#/"), "/")))
	}
	out := []object{}
	if s["properties"] != nil || s["items"] != nil || s["additionalProperties"] != nil {
		out = append(out, s)
	}
	for _, union := range []string{"oneOf", "anyOf", "allOf"} {
		list, _ := s[union].([]any)
		for _, one := range list {
			out = append(out, d.flat(one)...)
		}
	}
	return out
}

func join(at, key string) string {
	if at == "" {
		return key
	}
	return at + "." + key
}

// number reads a JSON number, whole; -1 is what no enumeration here has.
func number(v any) int {
	switch n := v.(type) {
	case json.Number:
		if i, err := n.Int64(); err == nil {
			return int(i)
		}
	case float64:
		return int(n)
	case int:
		return n
	}
	return -1
}
