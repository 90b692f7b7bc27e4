// Package reply is what passes between a front end and the bot: a [Request]
// goes in, a [Reply] comes out. It holds every sentence the bot says, and the
// rules of its voice: plain, first person, full sentences, never surer than the
// source, always who and when. Words carry the meaning; an emoji never does
// alone.
//
// It knows nothing of Discord or of a terminal: parts are plain text, and
// whoever shows them escapes them.
package reply

import (
	"context"
	"io"

	"backlot/internal/tv"
)

// Request is what somebody asks of the bot.
type Request struct {
	Command  string            // "status", "article add"
	Args     map[string]string // options and the boxes of a form, by name
	Files    map[string]File   // by option
	Asker    Asker
	Locale   string             // of the asker, "" for English
	Progress func(words string) // may be called while a slow command works; may be nil
	Again    bool               // was asked before: what no source answers is not counted anew
}

// Arg is an option's words, "" where it was not given.
func (r Request) Arg(name string) string { return r.Args[name] }

// With is the request with one option set anew; an empty value removes it.
func (r Request) With(name, value string) Request {
	args := make(map[string]string, len(r.Args)+1)
	for k, v := range r.Args {
		args[k] = v
	}
	args[name] = value
	if value == "" {
		delete(args, name)
	}
	r.Args = args
	return r
}

// Ask makes a request for a button: the command and its options as name, value
// pairs. Empty values are left out.
func Ask(command string, pairs ...string) Request {
	r := Request{Command: command, Args: map[string]string{}}
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			r.Args[pairs[i]] = pairs[i+1]
		}
	}
	return r
}

// Asker is who asks, as the front end knows it. What that person may do is
// decided by the bot, on every request. The zero value may do nothing.
type Asker struct {
	User     string   // their id, "" for nobody
	Guild    string   // the server that has installed the bot and in which this is said; "" elsewhere
	Channel  string   // where it is said
	Manages  bool     // has Manage Server there
	Roles    []string // their role ids there
	Operator bool     // sits at the machine's own terminal
}

// File is something attached, opened only after permission was checked.
type File struct {
	Name string
	Size int64 // in bytes, as declared
	Open func(ctx context.Context) (io.ReadCloser, error)
}

// Reply is what the bot answers.
type Reply struct {
	Headline Text
	Facts    []Fact
	Notes    []Text
	Files    []Attachment
	Next     []Next
	Private  bool
	Brief    bool    // a long list: facts are shown without their sentences
	Day      tv.Date // as of which it speaks; ages are counted from it
	Failed   bool    // nothing was done; the headline says why
}

// Attachment is a file that the bot hands over.
type Attachment struct {
	Name string
	Text string
}

// Fact is one thing the bot asserts. Certainty, who, when and the source are
// printed from the claim, so that no handler can forget them. A fact without a
// claim asserts nothing about a show: a command in /help, a draft in a list.
type Fact struct {
	Label   Text
	Text    Text
	Claim   tv.Claim
	Link    string // a web address the text leads to, where there is no claim
	Spoiler tv.Point
	Past    bool // overtaken, shown as history
	Aside   bool // no answer: the nearest thing that is known
}

// Cited reports whether the fact rests on a claim.
func (f Fact) Cited() bool { return f.Claim.Kind != "" }

// How a button's answer is shown.
type How int

const (
	Replace      How = iota // in place of this answer
	Anew                    // as a new answer all can read
	AnewToMyself            // as a new answer only the one who pressed reads
)

// Next is a request not yet made: a button, or a select where it has choices.
type Next struct {
	Label   Text
	Request Request
	How     How
	Weight  Weight
	Choices []Choice // a select; the chosen value goes into the option Pick
	Pick    string
}

// Weight is how a button looks: what one is expected to press, and what
// destroys.
type Weight int

const (
	Plain Weight = iota
	Main
	Danger
)

// Choice is one thing to pick: shown is Name, sent is Value.
type Choice struct{ Name, Value string }

// Form is boxes to fill; what is written comes back as options of Request.
type Form struct {
	Title   Text
	Request Request
	Fields  []Field
}

// Field is one box of a form.
type Field struct {
	Name     string
	Label    Text
	Hint     Text // shown in an empty box
	Value    string
	Long     bool // several lines
	Required bool
	Max      int // characters
}
