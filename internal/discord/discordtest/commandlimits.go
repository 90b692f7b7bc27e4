package discordtest

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Kinds of options, as Discord numbers them.
const (
	optionSubcommand = 1
	optionGroup      = 2
	optionString     = 3
	optionInteger    = 4
	optionBoolean    = 5
	optionNumber     = 10
	optionAttachment = 11
)

// commandName is Discord's own pattern for slash commands and options.
var commandName = regexp.MustCompile(`^[-_'\p{L}\p{N}\p{Devanagari}\p{Thai}]{1,32}$`)

var locales = func() map[string]bool {
	m := map[string]bool{}
	for _, l := range strings.Fields(`id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE
		vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko ar he`) {
		m[l] = true
	}
	return m
}()

// commandLimits holds a bulk overwrite to what the description does not say.
func commandLimits(list []any, inGuild bool) breaches {
	var b breaches
	seen, kinds := map[string]bool{}, map[int]int{}
	for i, one := range list {
		at := fmt.Sprint(i)
		c, isObject := one.(object)
		if !isObject {
			b.add(at, codeInvalid, "a command is an object")
			continue
		}
		kind := commandKind(c)
		kinds[kind]++
		key := fmt.Sprint(kind, " ", c["name"])
		if seen[key] {
			b.add(at+".name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "two commands are named %v", c["name"])
		}
		seen[key] = true
		oneCommand(c, kind, at, inGuild, &b)
	}
	for kind, most := range map[int]int{1: 100, 2: 15, 3: 15} {
		if kinds[kind] > most {
			b.add("", "APPLICATION_COMMAND_TOO_MANY", "%d commands of type %d, and %d are the most", kinds[kind], kind, most)
		}
	}
	return b
}

func commandKind(c object) int {
	if n := number(c["type"]); n > 0 {
		return n
	}
	return 1
}

func oneCommand(c object, kind int, at string, inGuild bool, b *breaches) {
	if kind == 1 {
		namedWell(c, at, b)
		describedWell(c, at, b)
		optionLimits(objects(c["options"]), join(at, "options"), 0, b)
	} else {
		name, _ := c["name"].(string)
		if n := utf8.RuneCountInString(name); n < 1 || n > 32 || strings.TrimSpace(name) != name {
			b.add(at+".name", codeLength, "a message or user command's name has 1 to 32 characters")
		}
		if d, _ := c["description"].(string); d != "" || len(objects(c["options"])) > 0 {
			b.add(at+".description", codeInvalid, "a message or user command has neither description nor options")
		}
	}
	localesKnown(c, "name_localizations", at, b)
	localesKnown(c, "description_localizations", at, b)
	if inGuild {
		for _, key := range []string{"integration_types", "contexts", "dm_permission"} {
			if c[key] != nil {
				b.add(join(at, key), codeInvalid, "a command registered in one server takes no %s", key)
			}
		}
	}
	if n := weight(c); n > 8000 {
		b.add(at, "APPLICATION_COMMAND_TOO_LARGE", "the whole command has %d characters, and 8000 are the most", n)
	}
}

func namedWell(o object, at string, b *breaches) {
	names := map[string]string{join(at, "name"): text(o["name"])}
	local, _ := o["name_localizations"].(object)
	for locale, name := range local {
		names[join(at, "name_localizations."+locale)] = text(name)
	}
	for place, name := range names {
		if !commandName.MatchString(name) || strings.ToLower(name) != name {
			b.add(place, "APPLICATION_COMMAND_INVALID_NAME", "%q is no name: 1 to 32 letters, digits, - _ ', in lower case", name)
		}
	}
}

func describedWell(o object, at string, b *breaches) {
	if n := utf8.RuneCountInString(text(o["description"])); n < 1 || n > 100 {
		b.add(join(at, "description"), codeLength, "a description has 1 to 100 characters, not %d", n)
	}
	local, _ := o["description_localizations"].(object)
	for locale, d := range local {
		if n := utf8.RuneCountInString(text(d)); n < 1 || n > 100 {
			b.add(join(at, "description_localizations."+locale), codeLength, "a description has 1 to 100 characters, not %d", n)
		}
	}
}

func localesKnown(o object, key, at string, b *breaches) {
	local, _ := o[key].(object)
	for locale := range local {
		if !locales[locale] {
			b.add(join(at, key+"."+locale), "DICT_KEY_INVALID", "Discord has no locale %q", locale)
		}
	}
}

// optionLimits holds a list of options, at a depth, to the rules between them.
func optionLimits(options []object, at string, depth int, b *breaches) {
	if len(options) > 25 {
		b.add(at, codeLength, "%d options, and 25 are the most", len(options))
	}
	seen, optional, branches := map[string]bool{}, false, 0
	for i, o := range options {
		here := fmt.Sprintf("%s.%d", at, i)
		kind := number(o["type"])
		namedWell(o, here, b)
		describedWell(o, here, b)
		localesKnown(o, "name_localizations", here, b)
		localesKnown(o, "description_localizations", here, b)
		if name := text(o["name"]); seen[name] {
			b.add(here+".name", "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE", "two options are named %q", name)
		} else {
			seen[name] = true
		}
		if kind == optionSubcommand || kind == optionGroup {
			branches++
			if depth > 1 || depth == 1 && kind == optionGroup {
				b.add(here+".type", codeInvalid, "subcommands stand in a command or in a group, groups in a command only")
			}
			optionLimits(objects(o["options"]), here+".options", depth+1, b)
			continue
		}
		required := o["required"] == true
		if required && optional {
			b.add(here+".required", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "a required option follows an optional one")
		}
		optional = optional || !required
		choiceLimits(o, kind, here, b)
	}
	if branches > 0 && branches < len(options) {
		b.add(at, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "subcommands and plain options stand in one list")
	}
}

func choiceLimits(o object, kind int, at string, b *breaches) {
	choices := objects(o["choices"])
	if len(choices) > 25 {
		b.add(at+".choices", codeLength, "%d choices, and 25 are the most", len(choices))
	}
	if o["autocomplete"] == true && (len(choices) > 0 || kind != optionString && kind != optionInteger && kind != optionNumber) {
		b.add(at+".autocomplete", "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID", "suggestions are for strings and numbers without fixed choices")
	}
	if lo, hi := number(o["min_length"]), number(o["max_length"]); hi >= 0 && lo > hi {
		b.add(at+".min_length", codeInvalid, "min_length %d is above max_length %d", lo, hi)
	}
	suggested(choices, kind, at+".choices", true, b)
}

// suggested are the limits of choices, fixed ones and suggestions alike.
func suggested(choices []object, kind int, at string, distinct bool, b *breaches) {
	names := map[string]bool{}
	for i, c := range choices {
		here := fmt.Sprintf("%s.%d", at, i)
		name := text(c["name"])
		if n := utf8.RuneCountInString(name); n < 1 || n > 100 || strings.TrimSpace(name) == "" {
			b.add(here+".name", codeLength, "a choice's name has 1 to 100 characters, not %d", n)
		}
		if distinct && names[name] {
			b.add(here+".name", "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE", "two choices are named %q", name)
		}
		names[name] = true
		localesKnown(c, "name_localizations", here, b)
		value, isText := c["value"].(string)
		switch {
		case kind == optionString && !isText, (kind == optionInteger || kind == optionNumber) && isText:
			b.add(here+".value", codeInvalid, "the choice's value is of another kind than its option")
		case isText && (value == "" || utf8.RuneCountInString(value) > 100):
			b.add(here+".value", codeLength, "a choice's value has 1 to 100 characters")
		}
	}
}

// weight counts the characters of a command's names, descriptions and values,
// the longest translation of each, as Discord counts them to 8000.
func weight(o object) int {
	n := longest(o, "name") + longest(o, "description")
	if v, ok := o["value"].(string); ok {
		n += utf8.RuneCountInString(v)
	}
	for _, key := range []string{"options", "choices"} {
		for _, one := range objects(o[key]) {
			n += weight(one)
		}
	}
	return n
}

func longest(o object, key string) int {
	n := utf8.RuneCountInString(text(o[key]))
	local, _ := o[key+"_localizations"].(object)
	for _, v := range local {
		n = max(n, utf8.RuneCountInString(text(v)))
	}
	return n
}

// text is a JSON string, or nothing.
func text(v any) string {
	t, _ := v.(string)
	return t
}
