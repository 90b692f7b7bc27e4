package library

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Show is a show with the people and characters its news is about, each with
// the names fans use. It names and asserts nothing.
type Show struct {
	tv.Show
	People     []tv.Person
	Characters []tv.Character
}

// showKeys is what the file of a show may hold.
const showKeys = "name, also, network, year, about, person or character"

// ParseShow reads the file of a show: lines "key: value", of which also, person
// and character may be repeated; other names of a person or character follow
// the first behind "|". Ids are made from first names. The error joins every
// [Mistake].
func ParseShow(name string, b []byte) (Show, error) {
	if err := readable(name, b); err != nil {
		return Show{}, err
	}
	var (
		s    Show
		errs = mistakes{file: name}
		seen = map[string]bool{}
	)
	for l := (lines{rest: bytes.TrimPrefix(b, []byte(byteOrderMark))}); ; {
		line, ok := l.next()
		if !ok || errs.more {
			break
		}
		f, err := parseField(name, line, l.n)
		switch {
		case err != nil || f.key == "":
		case f.value == "":
			err = Mistake{File: name, Line: l.n, Message: fmt.Sprintf("%q has no value.", f.key), Hint: "Give one, or take the line away."}
		case seen[f.key] && f.key != "also" && f.key != "person" && f.key != "character":
			err = twice(name, f)
		default:
			seen[f.key] = true
			err = s.set(name, f, seen)
		}
		errs.add(err)
	}
	if s.ID = names.Slug(s.Name); s.Name == "" {
		errs.add(Mistake{File: name, Line: 1, Message: "the show has no name.", Hint: `Begin with a line "name: …".`})
	}
	for i := range s.Characters {
		s.Characters[i].Show = s.ID
	}
	if err := errs.err(); err != nil {
		return Show{}, err
	}
	return s, nil
}

// set takes one line. Seen holds who has been named so far.
func (s *Show) set(file string, f field, seen map[string]bool) error {
	var err error
	switch f.key {
	case "name":
		s.Name = f.value
	case "also":
		s.Names = append(s.Names, f.value)
	case "network":
		s.Network = f.value
	case "about":
		s.About = f.value
	case "year":
		s.Year, err = strconv.Atoi(f.value)
		if _, outside := tv.ParseDate(f.value); err != nil || outside != nil {
			return Mistake{File: file, Line: f.line, Message: fmt.Sprintf("%q is not the year of a show.", shorten(f.value)), Hint: "Write it as 2022."}
		}
	case "person", "character":
		called, err := split(file, f.line, f.value)
		if err != nil {
			return err
		}
		id := names.Slug(called[0])
		if seen[f.key+"/"+id] {
			return Mistake{File: file, Line: f.line, Message: fmt.Sprintf("the %s %q is named twice.", f.key, shorten(f.value)), Hint: "Put all its names on one line."}
		}
		seen[f.key+"/"+id] = true
		if f.key == "person" {
			s.People = append(s.People, tv.Person{ID: id, Name: called[0], Names: called[1:]})
		} else {
			s.Characters = append(s.Characters, tv.Character{ID: id, Name: called[0], Names: called[1:]})
		}
	default:
		return unknownKey(file, f, showKeys)
	}
	return nil
}

// bar stands between the names of one thing.
const bar = " | "

// split reads "First name | other name | …". None is empty or given twice.
func split(file string, line int, value string) ([]string, error) {
	parts := strings.Split(value, strings.TrimSpace(bar))
	if len(parts) > maxMany {
		return nil, Mistake{File: file, Line: line, Message: fmt.Sprintf("there are more than %d names on this line.", maxMany), Hint: "Keep those that are used."}
	}
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
		if parts[i] == "" {
			return nil, Mistake{File: file, Line: line, Message: "there is nothing between two bars, or before or behind one.", Hint: "Take the bar away."}
		}
		for _, before := range parts[:i] {
			if before == parts[i] {
				return nil, Mistake{File: file, Line: line, Message: fmt.Sprintf("%q is given twice.", parts[i]), Hint: "Keep one of the two."}
			}
		}
	}
	return parts, nil
}

// FormatShow writes a show as [ParseShow] reads it. A name that holds a bar
// cannot be written, and no show that was read has one.
func FormatShow(s Show) []byte {
	var b bytes.Buffer
	writeField(&b, "name", s.Name)
	for _, n := range s.Names {
		writeField(&b, "also", n)
	}
	if s.Network != "" {
		writeField(&b, "network", s.Network)
	}
	if s.Year != 0 {
		writeField(&b, "year", strconv.Itoa(s.Year))
	}
	if s.About != "" {
		writeField(&b, "about", s.About)
	}
	for _, p := range s.People {
		writeField(&b, "person", strings.Join(append([]string{p.Name}, p.Names...), bar))
	}
	for _, c := range s.Characters {
		writeField(&b, "character", strings.Join(append([]string{c.Name}, c.Names...), bar))
	}
	return b.Bytes()
}
