package discordtest

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// standing is what the message already is that a body is written onto.
type standing struct {
	edit     bool // an edit: what is not named stays
	v2       bool // has the flag already, and keeps it
	private  bool
	known    []object // attachments it has
	filled   bool     // has something to show already
	deferred bool     // is the empty answer of a deferral
}

// newMessageLimits hold a new message, at a place of the body.
func newMessageLimits(c *call, body object, at string) breaches {
	var b breaches
	messageLimits(c, body, at, standing{}, &b)
	return b
}

// editLimits hold an edit of a message; s.mu is held.
func editLimits(c *call, m *Message) breaches {
	var b breaches
	messageLimits(c, c.object(), "", m.standing(), &b)
	return b
}

func (m *Message) standing() standing {
	flags := flagsOf(m.body)
	return standing{edit: true, v2: flags&flagV2 != 0, private: m.Private, known: objects(m.body["attachments"]),
		deferred: flags&flagLoading != 0,
		filled:   m.body["content"] != "" || len(objects(m.body["components"]))+len(objects(m.body["embeds"])) > 0}
}

// messageLimits are the rules of a message that the description does not say.
func messageLimits(c *call, body object, at string, was standing, b *breaches) {
	flagLimits(body, at, was, b)
	mentionLimits(body, at, was, b)
	v2 := was.v2 || flagsOf(body)&flagV2 != 0
	content := text(body["content"])
	if n := utf8.RuneCountInString(content); n > 2000 {
		b.add(join(at, "content"), codeLength, "the content has %d characters, and 2000 are the most", n)
	}
	embeds, components := objects(body["embeds"]), objects(body["components"])
	embedLimits(embeds, join(at, "embeds"), b)
	if v2 {
		for key, has := range map[string]bool{"content": content != "", "embeds": len(embeds) > 0, "poll": body["poll"] != nil, "sticker_ids": body["sticker_ids"] != nil} {
			if has {
				b.add(join(at, key), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "a message of components has no %s", key)
			}
		}
	}
	w := walk{b: b, v2: v2, customIDs: map[string]bool{}, ids: map[int]bool{}, files: map[string]bool{}}
	w.top(components, join(at, "components"))
	_, named := body["components"]
	filled := len(components) > 0 || was.filled && !named
	if !v2 {
		_, named = body["content"]
		filled = filled || strings.TrimSpace(content) != "" || len(embeds)+len(c.files) > 0 || body["poll"] != nil || was.filled && !named
	}
	if !filled {
		b.add(at, codeRequired, "Cannot send an empty message")
	}
	fileLimits(c, body, at, was, w, b)
}

func flagLimits(body object, at string, was standing, b *breaches) {
	flags := flagsOf(body)
	if odd := flags &^ (flagSuppressEmbeds | flagEphemeral | flagSilent | flagV2); odd != 0 {
		b.add(join(at, "flags"), codeInvalid, "no bot may set the flags %d", odd)
	}
	if was.edit && flags&flagEphemeral != 0 && !was.private {
		b.add(join(at, "flags"), codeInvalid, "an edit cannot make a public message private: everybody reads it")
	}
}

// mentionLimits: whatever is sent pings nobody but the roles it lists.
func mentionLimits(body object, at string, was standing, b *breaches) {
	if was.edit && len(body) == 1 && body["flags"] != nil {
		return
	}
	m, ok := body["allowed_mentions"].(object)
	parse, isList := m["parse"].([]any)
	if !ok || !isList || len(parse) > 0 || m["replied_user"] == true {
		b.add(join(at, "allowed_mentions"), codeRequired, `allowed_mentions must be {"parse": []}: without it the text pings whom it names`)
	}
}

func embedLimits(embeds []object, at string, b *breaches) {
	if len(embeds) > 10 {
		b.add(at, codeLength, "%d embeds, and 10 are the most", len(embeds))
	}
	all := 0
	measure := func(v any, most int, at string) {
		n := utf8.RuneCountInString(text(v))
		all += n
		if n > most {
			b.add(at, codeLength, "%d characters, and %d are the most", n, most)
		}
	}
	for i, e := range embeds {
		here := fmt.Sprintf("%s.%d", at, i)
		footer, _ := e["footer"].(object)
		author, _ := e["author"].(object)
		measure(e["title"], 256, here+".title")
		measure(e["description"], 4096, here+".description")
		measure(footer["text"], 2048, here+".footer.text")
		measure(author["name"], 256, here+".author.name")
		fields := objects(e["fields"])
		if len(fields) > 25 {
			b.add(here+".fields", codeLength, "%d fields, and 25 are the most", len(fields))
		}
		for j, f := range fields {
			measure(f["name"], 256, fmt.Sprintf("%s.fields.%d.name", here, j))
			measure(f["value"], 1024, fmt.Sprintf("%s.fields.%d.value", here, j))
		}
	}
	if all > 6000 {
		b.add(at, "MAX_EMBED_SIZE_EXCEEDED", "the embeds have %d characters together, and 6000 are the most", all)
	}
}

// fileLimits: attachments name files that came or were there, components name
// attachments, and in a message of components every attachment is named by one.
func fileLimits(c *call, body object, at string, was standing, w walk, b *breaches) {
	names := map[string]bool{}
	for _, u := range c.files {
		names[u.name] = true
	}
	for _, old := range was.known {
		names[text(old["filename"])] = true
	}
	for i, a := range objects(body["attachments"]) {
		id := text(a["id"])
		if n := number(a["id"]); id == "" && n >= 0 {
			id = strconv.Itoa(n)
		}
		_, came := c.files["files["+id+"]"]
		kept := false
		for _, old := range was.known {
			kept = kept || old["id"] == id
		}
		if !came && !kept {
			b.add(fmt.Sprintf("%s.%d.id", join(at, "attachments"), i), codeInvalid, "no file came for the attachment %q", id)
		}
	}
	for name := range w.files {
		if !names[name] {
			b.add(join(at, "components"), "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", "a component names attachment://%s, and no such file is there", name)
		}
	}
	if w.v2 {
		for _, u := range c.files {
			if !w.files[u.name] {
				b.add(join(at, "attachments"), codeInvalid, "the file %q is named by no component, so nobody sees it", u.name)
			}
		}
	}
}
