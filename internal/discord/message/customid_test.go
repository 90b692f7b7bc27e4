package message

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"backlot/internal/reply"
)

func TestCustomIDRoundTrip(t *testing.T) {
	kept := map[string]string{}
	keep := func(body string) (string, error) {
		key, err := Key(body)
		kept[key] = body
		return key, err
	}
	find := func(key string) (string, error) { return kept[key], nil }
	values := append([]string{"#severance", "a;b=c?d!e", "!", ";;", "=="}, hostile...)
	for _, v := range values {
		for how := range hows {
			p := Press{Request: reply.Ask("article add", "show", v, "odd;name", "x"), How: how, Pick: "se=ason"}
			id, err := customID(p, keep)
			if err != nil || len(id) > 100 {
				t.Fatalf("%.40q: %q %v", v, id, err)
			}
			got, err := ParseCustomID(id, find)
			if err != nil || !reflect.DeepEqual(got, p) {
				t.Errorf("%.40q: %q reads as %+v (%v)", v, id, got, err)
			}
		}
	}
	if len(kept) == 0 {
		t.Error("nothing was too long")
	}
}

func TestCustomIDNotOurs(t *testing.T) {
	gone := func(string) (string, error) { return "", nil }
	for id, want := range map[string]error{
		"": ErrForeign, "more:severance": ErrForeign, "status": ErrForeign, "1": ErrForeign, "1x;status": ErrForeign, "1r;": ErrForeign,
		"1r;status;show": ErrForeign, "1r;status;=x": ErrForeign, "1r;status;a=b=c": ErrForeign, "2r;status": ErrOld, "0;status": ErrOld, "1rk;key": ErrGone,
	} {
		if _, err := ParseCustomID(id, gone); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", id, err, want)
		}
	}
	broken := errors.New("the store is away")
	if _, err := ParseCustomID("1rk;key", func(string) (string, error) { return "", broken }); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

func FuzzParseCustomID(f *testing.F) {
	f.Add("1r;status;show=#severance")
	f.Add("1ak;abc")
	f.Add("1m;a!;b;?c;!d=!e")
	f.Fuzz(func(t *testing.T, id string) {
		p, err := ParseCustomID(id, func(key string) (string, error) { return key, nil })
		if err != nil {
			return
		}
		again, err := ParseCustomID(version+hows[p.How]+";"+p.body(), nil)
		if err != nil || !reflect.DeepEqual(again, p) {
			t.Errorf("%q reads as %+v, and that as %+v (%v)", id, p, again, err)
		}
	})
}

func TestForm(t *testing.T) {
	f := reply.Form{Title: reply.Words(strings.Repeat("title ", 20)), Request: reply.Ask("article add", "show", "severance"), Fields: []reply.Field{
		{Name: "title", Label: reply.Words("Title"), Hint: reply.Words("Its headline"), Max: 300, Value: "A title"},
		{Name: "text", Label: reply.Words("Text"), Long: true, Required: true, Max: 200000, Value: strings.Repeat("x", 4001)},
	}}
	m, err := Form(f, reply.Anew, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Title) > 45 || m.CustomID != "1a;article add;show=severance" || len(m.Components) != 2 {
		t.Errorf("%+v", m)
	}
	title, text := m.Components[0], m.Components[1]
	if in := title.Component; in.MaxLength != 300 || in.Value != "A title" || in.Style != 1 || *in.Required || in.Placeholder != "Its headline" {
		t.Errorf("title: %+v", in)
	}
	if in := text.Component; in.MaxLength != 4000 || units(in.Value) > 4000 || in.Style != 2 || !*in.Required || !strings.Contains(text.Description, "4000") {
		t.Errorf("text: %d %+v", units(in.Value), text)
	}
	f.Fields = append(f.Fields, f.Fields...)
	f.Fields = append(f.Fields, f.Fields...)
	if _, err := Form(f, reply.Anew, Options{}); err == nil {
		t.Error("eight boxes are let through")
	}
}
