package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// asksStream asks where something is to be had at any time, and not when it goes out.
var asksStream = regexp.MustCompile(`(?i)\b(?:stream\w*|catch up|binge|on demand)\b`)

// streamsOn finds in words the service on which something is to be seen at any time.
var streamsOn = regexp.MustCompile(`(?i:\b(?:stream(?:s|ed|ing)?|available|on demand|box ?sets?|catch(?:es)? up|land(?:s|ing)?|drop(?:s|ping)?)\b)(?: \pL+){0,6}? (?i:on|via|to|at) (?i:the )?(\p{Lu}[\pL\d+]*(?: [\p{Lu}+][\pL\d+]*| \pL\p{Lu}[\pL\d+]*| \d)*)`)

// alsoStreams tells beside a network the services on which words of the same show say that it
// is to be had: its own site, or one that has it the next day. Whoever asks where to stream it
// is told these first.
func (f *file) alsoStreams() {
	if f.q.Yes || f.countryAsked() != nil {
		return
	}
	var list []*tv.Claim
	var named []string
	for _, t := range f.told {
		named = append(named, fold(t.Claim.Value.Text))
	}
	for _, c := range f.free(func(c *tv.Claim) bool { return !no(*c) && firm(*c) && f.seasonFits(*c) }, tv.Other) {
		m := streamsOn.FindStringSubmatch(c.Value.Text)
		if m == nil || len(list) == 2 {
			continue
		}
		if service := fold(m[1]); !slices.Contains(named, service) && !monthNamed.MatchString(service) {
			named, list = append(named, service), append(list, c)
		}
	}
	if len(list) == 0 {
		return
	}
	told := f.told
	if asksStream.MatchString(f.q.Text) && !slices.ContainsFunc(told, func(t Told) bool { return strings.Contains(fold(t.Claim.Quote), "stream") }) {
		f.told = nil
	}
	for _, c := range list {
		f.add(*c, Also)
	}
	for _, t := range told {
		if len(f.told) < mostTold {
			f.add(t.Claim, t.Role)
		}
	}
}

// monthNamed is a day and no service.
var monthNamed = regexp.MustCompile(`(?i)^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)`)
