package discordtest

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Line is a command as it is typed: "/article add show:the bear season:2
// file:<notes.txt". An option's value goes on to the next option the command
// declares, may stand in quotes, and after "<" names a file: its bytes for an
// attachment, its text for anything else. The values take the kinds that the
// bot registered.
func (s *Server) Line(by Member, line string) *Interaction {
	name, options, err := s.parse(by, line)
	if err != nil {
		return s.refuse(by, "%s cannot send %s: %w", by.Name, line, err)
	}
	return s.Command(by, name, options...)
}

// TypeLine is a person in the middle of typing such a line: suggestions are
// asked for its last option.
func (s *Server) TypeLine(by Member, line string) *Interaction {
	name, options, err := s.parse(by, line)
	if err == nil && len(options) == 0 {
		err = fmt.Errorf("it names no option")
	}
	if err != nil {
		return s.refuse(by, "%s gets no suggestions for %s: %w", by.Name, line, err)
	}
	last := options[len(options)-1]
	return s.Autocomplete(by, name, last.Name, fmt.Sprint(last.Value), options[:len(options)-1]...)
}

// parse reads a line by what is registered.
func (s *Server) parse(by Member, line string) (string, []Option, error) {
	words := strings.Fields(strings.TrimPrefix(strings.TrimSpace(line), "/"))
	if len(words) == 0 {
		return "", nil, fmt.Errorf("it has no name")
	}
	name, rest := words[0], words[1:]
	s.mu.Lock()
	registered, err := s.offered(by, name, 1)
	options := objects(registered["options"])
	s.mu.Unlock()
	if err != nil {
		return "", nil, err
	}
	for len(rest) > 0 {
		at := slices.IndexFunc(options, func(o object) bool { return o["name"] == rest[0] && number(o["type"]) <= optionGroup })
		if at < 0 {
			break
		}
		name, rest, options = name+" "+rest[0], rest[1:], objects(options[at]["options"])
	}
	given, err := values(strings.Join(rest, " "), options)
	return name, given, err
}

// values cuts "a:one b:two" at the names of the options.
func values(text string, options []object) ([]Option, error) {
	if text == "" {
		return nil, nil
	}
	kinds := map[string]int{}
	for _, o := range options {
		kinds[o["name"].(string)] = number(o["type"])
	}
	pairs := Pairs(text, ":", func(name string) bool { _, ok := kinds[name]; return ok })
	if pairs == nil {
		return nil, fmt.Errorf("%q does not begin with an option and a colon", text)
	}
	var given []Option
	for _, pair := range pairs {
		v, err := value(kinds[pair[0]], pair[1])
		if err != nil {
			return nil, fmt.Errorf("its option %q: %w", pair[0], err)
		}
		given = append(given, Opt(pair[0], v))
	}
	return given, nil
}

// value reads a text as the kind of an option wants it; what does not fit stays
// a text, and is refused or forged later.
func value(kind int, text string) (any, error) {
	if path, ok := strings.CutPrefix(text, "<"); ok {
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		if kind == optionAttachment {
			return File{Name: filepath.Base(path), Content: raw}, nil
		}
		return string(raw), nil
	}
	switch kind {
	case optionInteger:
		if n, err := strconv.Atoi(text); err == nil {
			return n, nil
		}
	case optionBoolean:
		if b, err := strconv.ParseBool(text); err == nil {
			return b, nil
		}
	case optionNumber:
		if f, err := strconv.ParseFloat(text, 64); err == nil {
			return f, nil
		}
	}
	return text, nil
}

var named = map[string]*regexp.Regexp{
	":": regexp.MustCompile(`(?:^|\s)([\pL\pN_'-]+):`),
	"=": regexp.MustCompile(`(?:^|\s)([\pL\pN_'-]+)=`),
}

// Pairs cuts a text such as `a=one two b="three"` at the names that are known;
// sep is ":" or "=". Quotes around a value fall away, \n in them is a new line.
// It is nil where the text does not begin with a known name.
func Pairs(text, sep string, known func(string) bool) [][2]string {
	var pairs [][2]string
	begin := 0
	for _, at := range named[sep].FindAllStringSubmatchIndex(text, -1) {
		name := text[at[2]:at[3]]
		if !known(name) || strings.Count(text[begin:at[0]], `"`)%2 == 1 {
			continue
		}
		if len(pairs) > 0 {
			pairs[len(pairs)-1][1] = unquote(text[begin:at[0]])
		} else if strings.TrimSpace(text[:at[2]]) != "" {
			return nil
		}
		pairs = append(pairs, [2]string{name})
		begin = at[1]
	}
	if len(pairs) > 0 {
		pairs[len(pairs)-1][1] = unquote(text[begin:])
	}
	return pairs
}

func unquote(text string) string {
	text = strings.TrimSpace(text)
	if len(text) > 1 && text[0] == '"' && text[len(text)-1] == '"' {
		return strings.ReplaceAll(text[1:len(text)-1], `\n`, "\n")
	}
	return text
}
