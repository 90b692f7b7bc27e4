package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// quote tells what somebody said: words of theirs, else what they are the source
// of. Who speaks may be somebody of whom nothing else is known, or an outlet; then
// whom the question names is spoken of.
func (f *file) quote() {
	of := f.q.People
	if f.byAgent() {
		return
	}
	f.byRole()
	people, about := f.q.People, f.q.People
	if len(of) > 0 && of[0].Typed != people[0].Typed {
		about = append(about[:1:1], of...) // of whom it is asked what somebody else said
	}
	f.q.People = nil
	speaker, topic := f.speakers()
	if len(speaker) == 0 {
		speaker, topic = f.printed(topic)
	}
	if len(people) > 0 && !f.before(people[0], topic) {
		f.q.People, about = people, about[1:]
		speaker, topic = f.speakers()
	}
	f.q.People = about
	if len(topic) == 0 && !quoted(speaker) && f.wordOf(speaker) {
		return
	}
	if doingNext.MatchString(f.q.Text) {
		topic = append(slices.Clone(topic), "next")
	}
	f.best(func(c *tv.Claim) bool { return speaker[c] }, topic, some, 3, tv.Kinds...)
	f.closed = len(f.told) > 0 && len(topic) == 0 && len(people) > 0 // whatever they have said is asked for
	f.onMatter()
	if len(f.told) > 0 || doingNext.MatchString(f.q.Text) {
		return
	}
	var said []*tv.Claim
	for c := range speaker {
		if c.Kind == tv.Quote {
			said = append(said, c)
		}
	}
	if len(said) == 1 && !no(*said[0]) && f.ofTopic(said[0], topic) {
		f.add(*said[0], Also) // all they are quoted with; they may have put it in other words
		return
	}
	f.wordOf(speaker)
}

// ofTopic reports whether the one thing that somebody is quoted with may be about what is
// asked: not where the question names a thing by words that nobody here knows, and nothing
// that is said has any of them.
func (f *file) ofTopic(c *tv.Claim, topic []string) bool {
	named := slices.DeleteFunc(slices.Clone(f.q.Rest), func(w string) bool { return !slices.Contains(topic, w) })
	return len(named) == 0 || !strings.Contains(fold(f.q.Text), " about ") || meantOf(inWords(c), named, 1) > 0
}

// quoted reports whether there are words of whoever speaks among the claims.
func quoted(speaker map[*tv.Claim]bool) bool {
	for c := range speaker {
		if c.Kind == tv.Quote {
			return true
		}
	}
	return false
}

// wordOf tells the newest that whoever speaks has told of the matter that they are asked
// about, in whatever words: that a season is the last is that the show ends.
func (f *file) wordOf(speaker map[*tv.Claim]bool) bool {
	_, said, _ := strings.Cut(saying.ReplaceAllString(fold(f.q.Text), "|"), "|")
	asked := strings.Fields(said)
	var best *tv.Claim
	for c := range speaker {
		if has(asked, matterWords[matterOf(c)]...) && f.alone(f.known.Meant(c), c.Slot()).Lead.ID == c.ID && (best == nil || newer(c, best) < 0) {
			best = c
		}
	}
	if best != nil {
		f.add(*best, Also)
	}
	return best != nil
}

// saying stands before what somebody is to have said.
var saying = regexp.MustCompile(`^.*\babout\b|^.*?\b(say|said|says|saying|confirm|confirmed|announce|announced|tell|told)\b`)

// matterWords are the words by which a question names what claims of a kind, or of a slot,
// are about.
var matterWords = map[string][]string{
	"final":      {"end", "ends", "ending", "ended", "over", "last", "final", "finish", "finishes"},
	"order":      {"end", "ends", "ending", "ended", "over", "cancelled", "canceled", "axed", "renewed", "renewal", "another", "more", "back"},
	"finale":     {"end", "ends", "ending", "ended", "finale", "last"},
	"production": {"film", "filming", "filmed", "shoot", "shooting", "shot", "production", "wrapped", "wrap"},
	"premiere":   {"premiere", "premieres", "out", "release", "released", "date", "start", "starts", "when"},
	"episodes":   {"episode", "episodes", "eps"},
	"delay":      {"delay", "delayed", "late", "postponed", "wait"},
}

func matterOf(c *tv.Claim) string {
	if c.Kind == tv.Stage {
		return c.Slot()
	}
	return string(c.Kind)
}

// doingNext asks what somebody has said of what comes next for them.
var doingNext = regexp.MustCompile(`(?i)\b(doing|does|do|up) (next|after (this|that|it))\b`)

// before reports whether words of the question that are no topic, the name of who
// speaks, stand before somebody it names.
func (f *file) before(t ask.Thing, topic []string) bool {
	before, _, _ := strings.Cut(fold(f.q.Text), fold(t.Typed))
	for _, w := range f.q.Words {
		if !slices.Contains(topic, w) && slices.Contains(strings.Fields(before), w) {
			return true
		}
	}
	return false
}

// speakers are the claims in the words of whom the question names, and what it is that
// they are to have spoken of.
func (f *file) speakers() (speaker map[*tv.Claim]bool, topic []string) {
	return f.said(f.q.Words, f.known.Speakers(), f.speaks)
}

// printed takes an outlet that the question names for who speaks: by all that it has
// printed. It gives the topic without the outlet's name.
func (f *file) printed(topic []string) (map[*tv.Claim]bool, []string) {
	return f.said(topic, f.known.Outlets(), func(outlet string) []string {
		name := slices.DeleteFunc(strings.Fields(fold(outlet)), func(w string) bool { return w == "the" })
		if len(name) == 0 || !within(name, f.q.Rest) {
			return nil
		}
		return name
	})
}

// said are the claims whose voice the question names, and the topic without their names. A
// few voices say most of what is said: each is asked about once.
func (f *file) said(topic []string, voices map[string][]*tv.Claim, named func(string) []string) (map[*tv.Claim]bool, []string) {
	said := map[*tv.Claim]bool{}
	for by, claims := range voices {
		name := named(by)
		if len(name) == 0 {
			continue
		}
		before := len(said)
		for _, c := range claims {
			if f.seasonFits(*c) {
				said[c] = true
			}
		}
		if len(said) > before {
			topic = slices.DeleteFunc(slices.Clone(topic), func(w string) bool { return slices.Contains(name, w) })
		}
	}
	return said, topic
}

// byRole names who speaks, where the question says only what they do: "the writer".
func (f *file) byRole() {
	role := one(f.q.Words, "writer", "creator", "showrunner", "director", "producer", "composer")
	if len(f.q.People) > 0 && !spokeOf(fold(f.q.Text), role, fold(f.q.People[0].Typed)) {
		return
	}
	who := ask.Thing{Typed: role}
	for c := range f.each(tv.Crew) {
		if role != "" && !no(c) && c.PersonID != "" && slices.Contains(strings.Fields(fold(c.Value.Role)), role) {
			who.Entries = append(who.Entries, names.Entry{Kind: names.Person, ID: c.PersonID, Name: c.Value.Person})
		}
	}
	if len(who.Entries) > 0 {
		f.q.People = []ask.Thing{who}
		f.q.Words = slices.DeleteFunc(slices.Clone(f.q.Words), func(w string) bool { return w == role })
	}
}

// spokeOf reports whether whoever has a role is to have said something about somebody:
// "what did the showrunner say about Rafi".
func spokeOf(text, role, name string) bool {
	before, about, ok := strings.Cut(text, " about ")
	return ok && role != "" && strings.Contains(before, " "+role+" ") && strings.Contains(about, name)
}

// unsureOf puts what is known before what is said, and that before what is guessed.
func unsureOf(c tv.Claim) int {
	switch {
	case firm(c):
		return 0
	case c.Certainty != tv.Speculated:
		return 1
	}
	return 2
}

// speaks gives the name of who says something, in its words, where it is the one whom the
// question names. Who says something may be several, or be named with whom they speak for:
// "Casey Bloys, HBO".
func (f *file) speaks(voice string) []string {
	for _, name := range strings.Split(strings.ReplaceAll(voice, " and ", ", "), ", ") {
		if by := strings.Fields(fold(name)); len(by) > 0 && f.names(by) {
			return by
		}
	}
	return nil
}

// names reports whether the question names somebody: as a person known here, else
// by the last word of the name.
func (f *file) names(by []string) bool {
	if len(f.q.People) == 0 {
		return slices.Contains(f.q.Rest, by[len(by)-1]) || len(by) > 1 && within(by, f.q.Words)
	}
	for _, e := range f.q.People[0].Entries {
		if name := fold(e.Name); name == strings.Join(by, " ") || len(by) == 1 && slices.Contains(strings.Fields(name), by[0]) {
			return true
		}
	}
	return false
}
