package answer

import (
	"slices"
	"strconv"
	"strings"

	"backlot/internal/tv"
)

// side is a claim as it is laid beside a question.
type side struct {
	c           *tv.Claim
	value, text string // folded: what it claims, and that with its sentence
	exact, kind uint32
	free        string
}

func sideOf(c *tv.Claim) side {
	v := c.Value
	parts := []string{v.Text, v.Person, v.Character, v.Role, v.A, v.B, v.What, v.Change, c.Detail}
	if v.Number > 0 {
		parts = append(parts, strconv.Itoa(v.Number))
	}
	for _, d := range []tv.Date{v.Date, c.When} {
		if !d.IsZero() {
			parts = append(parts, d.First().Format("2 January 2006"))
		}
	}
	d := side{c: c, value: fold(strings.Join(parts, " ")), kind: mark("kind", string(c.Kind)), free: truth(!c.Kind.Weighed())}
	d.text = d.value + " " + fold(c.Quote)
	d.exact = mark("exact", string(c.Kind), v.Change)
	if c.Kind == tv.Stage {
		d.exact = mark("exact", v.Text)
	}
	return d
}

// beside is what can be said of the question with a claim, and how many of its words the
// claim has.
func (s *sight) beside(d side) (list []uint32, shared int) {
	q, c := &s.f.q, d.c
	add := func(m ...uint32) { list = append(list, m...) }
	add(d.exact, both(d.kind, s.about), both(d.exact, s.about), both(d.exact, s.aboutFlags), both(d.kind, s.flags), both(d.kind, s.opening),
		both(d.exact, mark("change", q.Change, q.Stage)))
	if q.Role != "" {
		add(mark("role", truth(c.Kind == tv.Crew && strings.EqualFold(c.Value.Role, q.Role))))
	}
	for _, p := range s.phrases {
		add(both(d.exact, p), both(d.kind, p))
	}
	shared = s.shares(d, add)
	s.names(d, add)
	add(s.seasons(d)...)
	add(mark("certainty", string(c.Certainty), truth(c.Negative), truth(c.Plan)), both(mark("certainty", string(c.Certainty), truth(c.Negative)), s.flags))
	s.sorts(d, add)
	return list, shared
}

// shares tells which of the words that carry meaning a claim has.
func (s *sight) shares(d side, add func(...uint32)) int {
	inValue, inQuote := 0, 0
	for i, w := range s.content {
		switch {
		case among(d.value, w):
			inValue++
		case among(d.text, w):
			inQuote++
		default:
			add(mark("lacks"), both(mark("lacks", d.free), s.about))
			if anyOf(d.value, s.others[i]) {
				add(mark("alike in value"), mark("alike in value", d.free))
			} else if anyOf(d.text, s.others[i]) {
				add(mark("alike"), mark("alike", d.free))
			}
		}
	}
	if len(s.content) == 0 {
		add(mark("no content", d.free), both(mark("no content"), d.kind))
		return 0
	}
	value, all := mark("value", quarter(inValue, len(s.content))), mark("shares", quarter(inValue+inQuote, len(s.content)))
	free := mark("free", d.free)
	add(both(value, free), both(value, d.kind), both(all, free), both(all, d.kind), both(both(all, free), s.about),
		mark("n", few(inValue, 3), few(inQuote, 3), few(len(s.content), 4), d.free))
	return inValue + inQuote
}

// names tells whether a claim is about those whom the question names, and has what may be
// a name that nobody here knows.
func (s *sight) names(d side, add func(...uint32)) {
	q, c := &s.f.q, d.c
	if len(s.people) == 0 {
		add(both(mark("no people"), d.kind))
	} else {
		of := fold(strings.Join([]string{c.Value.Person, c.Value.Character, c.Value.A, c.Value.B, c.By}, " "))
		in, direct := 0, 0
		for _, names := range s.people {
			if anyOf(d.text, names) {
				in++
			}
			if anyOf(of, names) {
				direct++
			}
		}
		all := truth(in == len(s.people))
		add(mark("people", all, truth(direct == len(s.people)), truth(direct > 0)), both(mark("people", all, truth(direct > 0)), d.kind), mark("nobody", truth(in == 0)))
	}
	if len(q.Rest) > 0 {
		n := 0
		for _, w := range q.Rest {
			if among(d.text, w) {
				n++
			}
		}
		rest := mark("rest", truth(n == len(q.Rest)), truth(n > 0))
		add(both(rest, mark("free", d.free)), both(rest, d.kind))
	}
}

// seasons tells how the season of a claim goes with the one that is asked about.
func (s *sight) seasons(d side) []uint32 {
	q, n := &s.f.q, s.f.known.Meant(d.c)
	is := ""
	switch now, _ := s.f.known.Season(); {
	case q.Season > 0 && n == q.Season:
		is = "same"
	case q.Season > 0 && n == 0:
		is = "show"
	case q.Season > 0:
		is = "other"
	case n == 0:
		is = "the show"
	case n == s.f.season || n == now:
		is = "meant"
	default:
		is = "another"
	}
	m := mark("season", is)
	return []uint32{m, both(m, d.kind)}
}

// sorts tells whether a claim has a thing of the sort that the question wants.
func (s *sight) sorts(d side, add func(...uint32)) {
	q, c := &s.f.q, d.c
	other := truth(s.somebodyElse(c))
	day := truth(!c.When.IsZero() || !c.Value.Date.IsZero())
	number := truth(strings.ContainsAny(d.value, "0123456789"))
	place := truth(strings.HasPrefix(c.Detail, "in ") || strings.HasPrefix(c.Detail, "at ") || strings.HasPrefix(c.Detail, "on "))
	for _, m := range []uint32{
		mark("other", other), mark("day", day), mark("number", number), mark("place", place),
		both(mark("thing", other, day), d.exact), both(mark("detail", truth(c.Detail != "")), d.kind),
	} {
		add(both(s.wants, m))
	}
	add(mark("day", day, truth(q.When)), mark("number", number, truth(q.Many)))
	if q.Why {
		add(mark("reason", truth(hasReason(c.Quote))))
	}
}

// somebodyElse reports whether a claim is about anybody but those whom the question names.
func (s *sight) somebodyElse(c *tv.Claim) bool {
	return slices.ContainsFunc([]string{c.Value.Person, c.Value.Character, c.Value.A, c.Value.B}, func(name string) bool {
		w := strings.Fields(fold(name))
		return len(w) > 0 && !slices.ContainsFunc(s.people, func(asked []string) bool {
			return slices.Contains(asked, w[0]) || slices.Contains(asked, w[len(w)-1])
		})
	})
}

// rankOf tells how many of the question's words a claim has beside the others.
func rankOf(d side, shared, top, tops int) uint32 {
	is := "some"
	switch {
	case top == 0:
		is = "all none"
	case shared == top && tops == 1:
		is = "most"
	case shared == top:
		is = "as many"
	case 5*shared > 3*top:
		is = "nearly"
	case shared == 0:
		is = "none"
	}
	return mark("rank", is, d.free)
}
