package library

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"backlot/internal/tv"
)

// row is one line of a list: names first, web domains last.
type row struct {
	line           int
	tier           tv.Tier // of a list that gives one
	names, domains []string
}

// ParseNetworks reads a list of networks, services and studios, one a line:
// "Name | other name | domain.com". A domain is known by its dot and its small
// letters. Blank lines and lines that begin with # are passed over. The error
// joins every [Mistake].
func ParseNetworks(name string, b []byte) ([]tv.Network, error) {
	rows, err := parseList(name, b, false)
	list := make([]tv.Network, 0, len(rows))
	for _, r := range rows {
		list = append(list, tv.Network{Name: r.names[0], Names: r.names[1:], Domains: r.domains})
	}
	return list, err
}

// ParseOutlets reads a list of outlets, one a line: "3 | Name | other name |
// domain.com". The tier is 3 for the trade press, 4 for other known outlets, 5
// for insiders and leak accounts; networks have a list of their own, and what is
// on no list is 6.
func ParseOutlets(name string, b []byte) ([]tv.Outlet, error) {
	rows, err := parseList(name, b, true)
	list := make([]tv.Outlet, 0, len(rows))
	for _, r := range rows {
		list = append(list, tv.Outlet{Name: r.names[0], Names: r.names[1:], Domains: r.domains, Tier: r.tier})
	}
	return list, err
}

func parseList(file string, b []byte, tiers bool) ([]row, error) {
	if err := readable(file, b); err != nil {
		return nil, err
	}
	var (
		rows []row
		errs = mistakes{file: file}
		seen = map[string]int{} // the line of a name or domain
	)
	for l := (lines{rest: bytes.TrimPrefix(b, []byte(byteOrderMark))}); ; {
		line, ok := l.next()
		if !ok || errs.more {
			return rows, errs.err()
		}
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		r, err := parseRow(file, line, l.n, tiers)
		if err == nil {
			err = once(file, r, seen)
		}
		if errs.add(err); err == nil {
			rows = append(rows, r)
		}
	}
}

func parseRow(file, line string, n int, tiers bool) (row, error) {
	parts, err := split(file, n, line)
	if err != nil {
		return row{}, err
	}
	r := row{line: n}
	if tiers {
		t, err := strconv.Atoi(parts[0])
		if r.tier = tv.Tier(t); err != nil || r.tier < tv.TierTrade || r.tier > tv.TierInsider {
			return row{}, Mistake{File: file, Line: n, Message: fmt.Sprintf("%q is no tier of an outlet.", shorten(parts[0])),
				Hint: "Begin with 3 for the trade press, 4 for another known outlet, or 5 for insiders."}
		}
		parts = parts[1:]
	}
	for _, p := range parts {
		switch {
		case isDomain(p):
			r.domains = append(r.domains, p)
		case len(r.domains) > 0:
			return row{}, Mistake{File: file, Line: n, Message: fmt.Sprintf("the name %q stands behind a web domain.", shorten(p)), Hint: "Put names first, domains last and in small letters."}
		default:
			r.names = append(r.names, p)
		}
	}
	if len(r.names) == 0 {
		return row{}, Mistake{File: file, Line: n, Message: "there is no name on this line.", Hint: "Put one first."}
	}
	return r, nil
}

// once refuses what another line has already: nobody could tell the two apart.
func once(file string, r row, seen map[string]int) error {
	mine := map[string]bool{}
	for _, s := range append(append([]string{}, r.names...), r.domains...) {
		key := strings.ToLower(s)
		if other := seen[key]; other != 0 {
			return Mistake{File: file, Line: r.line, Message: fmt.Sprintf("%q is on line %d already.", shorten(s), other), Hint: "Keep one of the two."}
		}
		mine[key] = true
	}
	for key := range mine {
		seen[key] = r.line
	}
	return nil
}

// isDomain tells "hbo.com" from "Warner Bros." and "RogerEbert.com".
func isDomain(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	if dot <= 0 || len(s)-dot < 3 {
		return false
	}
	for _, c := range s {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '.' && c != '-' {
			return false
		}
	}
	return true
}
