package discordtest

import (
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"
)

// Kinds of components, as Discord numbers them.
const (
	kindRow       = 1
	kindButton    = 2
	kindSelect    = 3
	kindTextInput = 4
	kindSection   = 9
	kindText      = 10
	kindThumbnail = 11
	kindGallery   = 12
	kindFile      = 13
	kindSeparator = 14
	kindContainer = 17
	kindLabel     = 18
)

const styleLink, stylePremium = 5, 6

// walk goes through the components of one message.
type walk struct {
	b         *breaches
	v2        bool
	count     int
	text      int
	customIDs map[string]bool
	ids       map[int]bool
	files     map[string]bool // names after attachment://
}

func (w *walk) add(at, code, format string, args ...any) { w.b.add(at, code, format, args...) }

// top is the list a message has.
func (w *walk) top(list []object, at string) {
	if !w.v2 && len(list) > 5 {
		w.add(at, codeLength, "%d rows, and 5 are the most", len(list))
	}
	for i, o := range list {
		here := fmt.Sprintf("%s.%d", at, i)
		kind := number(o["type"])
		switch {
		case kind == kindRow:
		case !w.v2:
			w.add(here+".type", codeInvalid, "components of type %d need the flag 32768 (components V2)", kind)
		case kind != kindSection && kind != kindText && kind != kindGallery && kind != kindFile && kind != kindSeparator && kind != kindContainer:
			w.add(here+".type", codeInvalid, "a component of type %d does not stand alone in a message", kind)
		}
		w.one(o, here)
	}
	if w.count > 40 {
		w.add(at, codeLength, "%d components, nested ones counted, and 40 are the most", w.count)
	}
	if w.text > 4000 {
		w.add(at, codeLength, "%d characters of text in all, and 4000 are the most", w.text)
	}
}

func (w *walk) one(o object, at string) {
	w.count++
	if id := number(o["id"]); id > 0 {
		if w.ids[id] {
			w.add(at+".id", "COMPONENT_ID_DUPLICATED", "two components have the id %d", id)
		}
		w.ids[id] = true
	}
	switch kind := number(o["type"]); kind {
	case kindRow:
		w.row(o, at)
	case kindButton:
		w.button(o, at)
	case kindText:
		n := utf8.RuneCountInString(text(o["content"]))
		w.text += n
		if strings.TrimSpace(text(o["content"])) == "" || n > 4000 {
			w.add(at+".content", codeLength, "a text has 1 to 4000 characters, not %d", n)
		}
	case kindSection:
		w.section(o, at)
	case kindContainer:
		w.container(o, at)
	case kindGallery:
		items := objects(o["items"])
		if len(items) < 1 || len(items) > 10 {
			w.add(at+".items", codeLength, "a gallery has 1 to 10 items, not %d", len(items))
		}
		for i, item := range items {
			w.media(item["media"], fmt.Sprintf("%s.items.%d.media", at, i), false)
		}
	case kindThumbnail:
		w.media(o["media"], at+".media", false)
	case kindFile:
		w.media(o["file"], at+".file", true)
	case kindSelect, 5, 6, 7, 8:
		w.choosing(o, at)
	}
}

func (w *walk) row(o object, at string) {
	list := objects(o["components"])
	if len(list) < 1 || len(list) > 5 {
		w.add(at+".components", codeLength, "a row has 1 to 5 buttons or one select, not %d components", len(list))
	}
	for i, inner := range list {
		here := fmt.Sprintf("%s.components.%d", at, i)
		kind := number(inner["type"])
		if kind != kindButton && (kind < kindSelect || kind > 8 || kind == kindTextInput) {
			w.add(here+".type", codeInvalid, "a row in a message has buttons and selects, not type %d", kind)
		} else if kind != kindButton && len(list) > 1 {
			w.add(here+".type", codeInvalid, "a select stands alone in its row")
		}
		w.one(inner, here)
	}
}

func (w *walk) section(o object, at string) {
	list := objects(o["components"])
	if len(list) < 1 || len(list) > 3 {
		w.add(at+".components", codeLength, "a section has 1 to 3 texts, not %d", len(list))
	}
	for i, inner := range list {
		here := fmt.Sprintf("%s.components.%d", at, i)
		if number(inner["type"]) != kindText {
			w.add(here+".type", codeInvalid, "a section has texts only")
		}
		w.one(inner, here)
	}
	accessory, _ := o["accessory"].(object)
	if kind := number(accessory["type"]); kind != kindButton && kind != kindThumbnail {
		w.add(at+".accessory", codeRequired, "a section needs a button or a thumbnail beside it")
		return
	}
	w.one(accessory, at+".accessory")
}

func (w *walk) container(o object, at string) {
	list := objects(o["components"])
	if len(list) < 1 {
		w.add(at+".components", codeLength, "a container holds at least one component")
	}
	if c, given := o["accent_color"]; given && c != nil && (number(c) < 0 || number(c) > 0xFFFFFF) {
		w.add(at+".accent_color", codeInvalid, "a colour is between 0 and 16777215")
	}
	for i, inner := range list {
		here := fmt.Sprintf("%s.components.%d", at, i)
		switch number(inner["type"]) {
		case kindRow, kindText, kindSection, kindGallery, kindSeparator, kindFile:
		default:
			w.add(here+".type", codeInvalid, "a container does not hold type %v", inner["type"])
		}
		w.one(inner, here)
	}
}

func (w *walk) button(o object, at string) {
	style, label, address := number(o["style"]), text(o["label"]), text(o["url"])
	if n := utf8.RuneCountInString(label); n > 80 {
		w.add(at+".label", codeLength, "a button's label has at most 80 characters, not %d", n)
	}
	if style != stylePremium && strings.TrimSpace(label) == "" && o["emoji"] == nil {
		w.add(at+".label", codeRequired, "a button needs a label or an emoji")
	}
	switch {
	case style == styleLink:
		u, err := url.Parse(address)
		if err != nil || u.Host == "" && u.Scheme != "discord" || u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "discord" || len(address) > 512 {
			w.add(at+".url", codeRequired, "a link button needs an address, http or https, of at most 512 characters, not %q", address)
		}
		if o["custom_id"] != nil {
			w.add(at+".custom_id", codeInvalid, "a link button has no custom id")
		}
	case style == stylePremium:
		if text(o["sku_id"]) == "" {
			w.add(at+".sku_id", codeRequired, "a premium button needs its sku_id")
		}
	case style < 1 || style > stylePremium:
		w.add(at+".style", codeChoice, "no button has the style %v", o["style"])
	default:
		w.customID(o, at)
		if address != "" {
			w.add(at+".url", codeInvalid, "only a link button has an address")
		}
	}
}

// customID holds a custom id to its length and to being the only one.
func (w *walk) customID(o object, at string) {
	id := text(o["custom_id"])
	if n := utf8.RuneCountInString(id); n < 1 || n > 100 {
		w.add(at+".custom_id", codeRequired, "a custom id has 1 to 100 characters, not %d", n)
		return
	}
	if w.customIDs[id] {
		w.add(at+".custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "two components have the custom id %q", id)
	}
	w.customIDs[id] = true
}

// choosing is a select, of strings or of Discord's own things.
func (w *walk) choosing(o object, at string) {
	w.customID(o, at)
	if utf8.RuneCountInString(text(o["placeholder"])) > 150 {
		w.add(at+".placeholder", codeLength, "a placeholder has at most 150 characters")
	}
	least, most := number(o["min_values"]), number(o["max_values"])
	if most < 0 {
		most = 1
	}
	if least > most {
		w.add(at+".min_values", codeInvalid, "min_values %d is above max_values %d", least, most)
	}
	if number(o["type"]) != kindSelect {
		return
	}
	options := objects(o["options"])
	if len(options) < 1 || len(options) > 25 {
		w.add(at+".options", codeLength, "a select has 1 to 25 options, not %d", len(options))
	}
	if most > len(options) {
		w.add(at+".max_values", codeInvalid, "max_values is %d, and there are %d options", most, len(options))
	}
	values := map[string]bool{}
	for i, option := range options {
		here := fmt.Sprintf("%s.options.%d", at, i)
		for _, key := range []string{"label", "value", "description"} {
			n := utf8.RuneCountInString(text(option[key]))
			if n > 100 || n == 0 && key != "description" {
				w.add(here+"."+key, codeLength, "an option's %s has 1 to 100 characters, not %d", key, n)
			}
		}
		if value := text(option["value"]); values[value] {
			w.add(here+".value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "two options have the value %q", value)
		} else {
			values[value] = true
		}
	}
}

// media is an address of a picture, or of a file that comes along.
func (w *walk) media(v any, at string, onlyFile bool) {
	m, _ := v.(object)
	address := text(m["url"])
	if name, ok := strings.CutPrefix(address, "attachment://"); ok && name != "" {
		w.files[name] = true
		return
	}
	if onlyFile || !strings.HasPrefix(address, "https://") && !strings.HasPrefix(address, "http://") {
		w.add(at+".url", codeInvalid, "%q is no address for this component", address)
	}
}
