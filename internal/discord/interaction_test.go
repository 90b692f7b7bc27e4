package discord

import (
	"encoding/json"
	"errors"
	"reflect"
	"testing"

	"backlot/internal/reply"
)

// Which desk a request reads, and what rights count there.
func TestAsker(t *testing.T) {
	for name, c := range map[string]struct {
		event string
		want  reply.Asker
	}{
		"a member":            {`"guild_id":"1","member":{"user":{"id":"7"},"roles":["5"],"permissions":"1024"},"authorizing_integration_owners":{"0":"1"}`, reply.Asker{User: "7", Guild: "1", Roles: []string{"5"}}},
		"an editor":           {`"guild_id":"1","member":{"user":{"id":"7"},"permissions":"1056"},"authorizing_integration_owners":{"0":"1"}`, reply.Asker{User: "7", Guild: "1", Manages: true}},
		"an administrator":    {`"guild_id":"1","member":{"user":{"id":"7"},"permissions":"8"},"authorizing_integration_owners":{"0":"1"}`, reply.Asker{User: "7", Guild: "1", Manages: true}},
		"a number for bits":   {`"guild_id":"1","member":{"user":{"id":"7"},"permissions":32},"authorizing_integration_owners":{"0":1}`, reply.Asker{User: "7", Guild: "1", Manages: true}},
		"brought along":       {`"guild_id":"1","member":{"user":{"id":"7"},"roles":["5"],"permissions":"32"},"authorizing_integration_owners":{"1":"7"}`, reply.Asker{User: "7"}},
		"another server's":    {`"guild_id":"1","member":{"user":{"id":"7"},"permissions":"32"},"authorizing_integration_owners":{"0":"2"}`, reply.Asker{User: "7"}},
		"a direct message":    {`"user":{"id":"7"},"authorizing_integration_owners":{"0":"0"}`, reply.Asker{User: "7"}},
		"nothing about it":    {`"guild_id":"1","member":{"user":{"id":"7"},"permissions":"32"}`, reply.Asker{User: "7"}},
		"nobody":              {`"guild_id":"1"`, reply.Asker{}},
		"odd permissions":     {`"guild_id":"1","member":{"user":{"id":"7"},"permissions":{"a":1}},"authorizing_integration_owners":{"0":"1"}`, reply.Asker{User: "7", Guild: "1"}},
		"negative bits":       {`"guild_id":"1","member":{"user":{"id":"7"},"permissions":"-1"},"authorizing_integration_owners":{"0":"1"}`, reply.Asker{User: "7", Guild: "1"}},
		"a server without id": {`"member":{"user":{"id":"7"},"permissions":"32"},"authorizing_integration_owners":{"0":"1"}`, reply.Asker{User: "7"}},
	} {
		i, err := decode(json.RawMessage(`{"id":"1","token":"t","type":2,` + c.event + `}`))
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if got := i.asker(); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %+v, want %+v", name, got, c.want)
		}
	}
}

func TestDecode(t *testing.T) {
	for raw, want := range map[string]error{
		`{"id":"1","token":"t","type":2,"data":{"name":"status","new_thing":[1]}}`: nil,
		`{"id":"1","token":"t","type":2,"data":"no object"}`:                       errUnread,
		`{"id":"1","token":"t","type":5,"data":{"components":{"a":1}}}`:            errUnread,
	} {
		if _, err := decode(json.RawMessage(raw)); !errors.Is(err, want) {
			t.Errorf("%s: %v", raw, err)
		}
	}
	for _, raw := range []string{`{}`, `null`, `[]`, `"x"`, `{"id":"1"}`, `{"id":1,"token":2}`, ``} {
		if _, err := decode(json.RawMessage(raw)); err == nil || errors.Is(err, errUnread) {
			t.Errorf("%s: %v", raw, err)
		}
	}
}

// Boxes come in rows, under labels, and beside things nobody here knows.
func TestBoxes(t *testing.T) {
	i, err := decode(json.RawMessage(`{"id":"1","token":"t","type":5,"data":{"custom_id":"x","components":[
		{"type":1,"components":[{"type":4,"custom_id":"title","value":"A"}]},
		{"type":18,"component":{"type":4,"custom_id":"text","value":"B"}},
		{"type":18,"component":{"type":3,"custom_id":"state","values":["draft"]}},
		{"type":18,"component":{"type":19,"custom_id":"file","values":["1"]}},
		{"type":99,"something":{"else":true}}, {"type":10,"content":"words"}, null]}}`))
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	boxes(i.Data.Components, got)
	if want := map[string]string{"title": "A", "text": "B", "state": "draft", "file": "1"}; !reflect.DeepEqual(got, want) {
		t.Errorf("%v", got)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"id":"1","token":"t","type":2,"data":{"name":"article","options":[{"name":"add","type":1,"options":[{"name":"show","type":3,"value":"x"}]}]}}`))
	f.Add([]byte(`{"id":"1","token":"t","type":5,"data":{"components":[{"component":{"custom_id":"a"}}]}}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		i, err := decode(raw)
		if err == nil && (i.ID == "" || i.Token == "") {
			t.Error("nobody to answer")
		}
		front := &front{api: &client{}}
		front.command(i)
		i.asker()
		boxes(i.Data.Components, map[string]string{})
	})
}
