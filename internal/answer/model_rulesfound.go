package answer

import (
	"slices"
	"strconv"

	"backlot/internal/tv"
)

// tells reports whether a claim is told.
func (f *file) tells(c *tv.Claim) bool {
	return slices.ContainsFunc(f.told, func(t Told) bool { return t.Claim.ID == c.ID })
}

// foundBy is what the rules made of the question, beside a claim or, where it is nil, of all.
func (f *file) foundBy(c *tv.Claim) uint32 {
	switch {
	case f.corrects != "":
		return mark("rules", "premise")
	case len(f.told) == 0:
		return mark("rules", "silent")
	case c == nil:
		return mark("rules", "told")
	case c.ID == f.told[0].Claim.ID:
		return mark("rules", "lead")
	case f.tells(c):
		return mark("rules", "also")
	}
	return mark("rules", "passed")
}

// byRules adds to what can be said of a claim what the rules made of it.
func (s *sight) byRules(d side, list []uint32) []uint32 {
	m := s.f.foundBy(d.c)
	list = append(list, m, both(m, d.kind), both(m, s.about), both(both(m, d.kind), s.about), both(both(m, s.about), s.flags))
	if len(s.f.told) == 0 && s.f.corrects == "" {
		n := len(s.f.q.Rest)
		list = append(list, both(m, mark("rest", few(n, 3))), both(both(m, s.about), mark("rest", truth(n > 0))))
	}
	return list
}

// rules is what can be said of the answer that the rules have found, of which one claim leads:
// what can be said of that, and how the whole of it goes with the question.
func (s *sight) rules(lead side, ofLead []uint32) []uint32 {
	q, t, verdict := &s.f.q, s.f.told[0], string(s.f.verdict)
	rules := mark("rules")
	list := append(slices.Clone(ofLead), rules)
	add := func(all ...uint32) {
		for _, m := range all {
			list = append(list, both(rules, m))
		}
	}
	says, told, rest := mark("verdict", verdict), mark("told", few(len(s.f.told), 4)), mark("rest", few(len(q.Rest), 4))
	add(s.about, s.flags, s.aboutFlags, s.wants, s.opening,
		says, both(says, s.about), both(says, s.aboutFlags), both(says, lead.exact),
		lead.kind, lead.exact, both(lead.exact, s.about), both(lead.exact, s.aboutFlags), both(lead.kind, s.flags),
		mark("content", few(len(s.content), 5)), mark("people", few(len(q.People), 2)), rest, both(rest, s.about), both(rest, lead.kind), told, both(told, s.about),
		mark("season", truth(q.Season > 0)), mark("kin", truth(q.Kin != "")), mark("role", truth(q.Role != "")), mark("change", q.Change, q.Stage), both(mark("change", q.Change, q.Stage), lead.exact),
		mark("asks", truth(q.First), truth(q.Either), truth(q.Come), truth(q.Gone), truth(q.Next), truth(q.Bare), truth(q.Episode > 0)))
	role, sentence := mark("role", strconv.Itoa(int(t.Role))), mark("sentence", truth(s.f.inSentence))
	add(both(role, mark("certainty", string(t.Claim.Certainty), truth(t.Claim.Negative), truth(t.Claim.Plan))), both(role, s.about), sentence, both(sentence, s.about))
	text := lead.text + " " + fold(t.Claim.Source)
	words, unread := mark("words", portionIn(q.Words, text)), mark("rest in", portionIn(q.Rest, text))
	add(words, both(words, s.about), both(words, lead.kind), both(words, mark("n", few(len(q.Words), 4))), both(words, mark("yes", truth(q.Yes), few(len(q.Words), 3))),
		unread, both(unread, s.about), both(unread, lead.kind), both(unread, mark("n", few(len(q.Rest), 4))))
	add(s.phrases...)
	return list
}

// portionIn is how much of some words a text has.
func portionIn(words []string, text string) string {
	w := wordsMeant(words)
	switch n := w.in(text, 1); {
	case len(w) == 0:
		return "no words"
	case n >= 1:
		return "all"
	case n <= 0:
		return "none"
	case n >= mostly:
		return "most"
	}
	return "some"
}
