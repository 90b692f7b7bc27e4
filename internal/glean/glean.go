// Package glean reads what an article says: its text goes in, proposed claims
// come out, each with its sentence and the name of the rule that proposed it.
//
// It knows English, the words of the trade, and the names it is given. It does
// not know which claim is true, which one leads, or what was said elsewhere, and
// it keeps nothing: the same article and the same names give the same claims in
// the same order. Titles and people it has not been told of are proposed to the
// editor, never made silently.
//
// The text passes through stages, one file each: normal (typography, with the
// way back to the bytes as given), lines, sentence, token; then what is mentioned:
// seasons, shows, people, desks (networks and outlets); shape, in which a sentence
// is words and mentions, and on which all rules work; voice and sure, which tell
// who says a thing and how sure it is; and a file for each kind of claim.
//
// Beside the rules stands a model learned from annotated articles (lesson, learn,
// model): it says of the places of a sentence (place, placefeatures) what they tell,
// by the words around them and the ideas of the thesaurus. What it finds and no rule
// has found it proposes (tell); what a rule found of a name, a date, a network or a
// number and it finds very unlikely it drops (learned); and it has a say in what is a
// title (titlelearn). It is linear and built in; [With] reads with another, or none.
package glean

import (
	"backlot/internal/names"
	"backlot/internal/tv"
)

// Article is what is to be read.
type Article struct {
	Title     string
	Text      string
	Source    string // the outlet
	URL       string
	Published tv.Date
	Shows     []string // names that the call fixes as the subject; may be empty
}

// Part is who plays whom in a show, by identifiers.
type Part struct{ Show, Person, Character string }

// Library is what is known before reading. Any of it may be empty.
type Library struct {
	Index      *names.Index // of the names below; made of them where it is nil
	Shows      []tv.Show
	People     []tv.Person
	Characters []tv.Character
	Networks   []tv.Network
	Outlets    []tv.Outlet
	Parts      []Part
}

// Reading is what an article says.
type Reading struct {
	Claims    []tv.Claim // in the order of the text
	Shows     []ShowFound
	New       []Proposal
	Sentences []Span // of the text as given, without headings' and pages' litter
}

// ShowFound is a show that the article is about. ID is empty where it is not Known.
type ShowFound struct {
	Name  string
	ID    string
	Known bool   // the library has it
	Why   string // what in the text, or in the call, speaks for it
}

// Proposal is a name that the library does not have.
type Proposal struct {
	Kind names.Kind
	Name string
	Show string // of a character: the name of its show
	Why  string // the sentence that gives it
}

// Span is a part of the text as given, in bytes.
type Span struct{ Start, End int }

// Option changes how an article is read.
type Option func(*reader)

// Without switches off the rule of that name.
func Without(rule string) Option {
	return func(r *reader) { r.off[rule] = true }
}

// Read reads an article. It never fails: a text that says nothing yields nothing.
func Read(a Article, lib Library, opts ...Option) Reading {
	r := newReader(a, lib)
	for _, o := range opts {
		o(r)
	}
	r.split()
	r.mention()
	for i := range r.sentences {
		r.read(i)
	}
	r.slates()
	return r.settle()
}
