// Package glean reads what an article says: its text goes in, proposed claims
// come out, each with its sentence and the name of the rule that proposed it.
//
// It knows English, the words of the trade, and the names it is given, and it keeps
// nothing: the same article and names give the same claims in the same order. It does
// not know which claim is true or leads. Titles and people it has not been told of
// are proposed to the editor, never made silently.
//
// A file is named by its group. The groups, in the order in which to read them:
//   - reading: one article from end to end; then text (typography, lines, sentences, tokens)
//   - show, title, season, people, desk (networks and outlets), date: what is named in it,
//     and which show and season it is about
//   - shape: a sentence as words and mentions; rule, on shapes; pattern, how rules match fast
//   - voice: who says a thing, and how sure it is
//   - stage (orders and the making), premiere, finale, final, delay, cast, crew, episodes,
//     network, relationship, spinoff, plot, quote, other: a group for each kind of claim;
//     its rules, and what takes claims of that kind back
//   - bounds, otherwork: what takes back claims of several kinds; told of something else
//     than the show, or of somebody's other work
//   - model: what was learned of annotated articles. It proposes what no rule has found,
//     drops what a rule found of a name, a date, a network or a number and is very
//     unlikely, and has a say in what is a title. It is a few small neural networks, built
//     in; [With] reads with another, or none.
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
	r.delaysOfHeadline()
	return r.settle()
}
