package bot

import (
	"context"

	"backlot/internal/reply"
)

// Audience is who may use a command. The zero value is nobody.
type Audience int

const (
	Nobody  Audience = iota
	Members          // everybody, also where the bot is not installed
	Editors          // Manage Server or the server's editor role; owners
	Owners           // listed by the operator, or at the machine's own terminal
)

// Kind is what an option takes, which decides what is suggested while it is
// typed.
type Kind int

const (
	Words     Kind = iota // free text
	Number                // a whole number
	Show                  // a show, by any of its names
	Name                  // a person or a character
	Day                   // a date, in any form dates.Parse reads
	Article               // an article of the desk, by id
	Statement             // a claim that the desk reads, by id
	Upload                // a file
	Role                  // a role of the server, by id
)

// Option is one value a command takes.
type Option struct {
	Name        string
	Description string
	Kind        Kind
	Required    bool
	Min, Max    int      // of a number; Max of words in characters; 0 for the front end's own limit
	Choices     []string // all that may be given, where that is a short list
	Hidden      bool     // set by forms and buttons, never typed: not registered
}

// Command is described once, here, and everything reads it: registration, help,
// parsing, permissions, suggestions, the README.
type Command struct {
	Name        string // "status"; "article add" for a subcommand
	Description string // at most 100 characters
	Audience    Audience
	Options     []Option
	Hidden      bool // reached by buttons only: not registered, not in help
	Answers     bool // asserts things about shows: whoever reads it may say that it is wrong
	OnMessage   bool // right-click on a message; the message is option "message", its link "link", its author's id "author"

	// Run answers. An error that is a *tv.Error is told to the person; any other
	// is ours, and the person reads a reference.
	Run func(context.Context, *Bot, reply.Request) (reply.Reply, error)
	// Form gives the boxes to fill before Run, or none where the request has all
	// it needs. Nil where the command has no form.
	Form func(context.Context, *Bot, reply.Request) (reply.Form, error)
	// Slow tells beforehand that Run reaches the network. Nil means never.
	Slow func(reply.Request) bool
}

// Option finds one of the command's options by name.
func (c Command) Option(name string) (Option, bool) {
	for _, o := range c.Options {
		if o.Name == name {
			return o, true
		}
	}
	return Option{}, false
}

// commands is the table, in the order of /help.
var commands []Command

func init() {
	commands = []Command{
		askCommand, statusCommand, premiereCommand, castCommand, crewCommand, quotesCommand,
		rumoursCommand, timelineCommand, newsCommand, nextCommand, showsCommand,
		articleAdd, articleList, articleShow, articleEdit, articleRetract, articleRestore, articleMerge,
		articleReview, articlePublish, articleDiscard, articleRevises, articleComplete,
		reviewCommand, reviewDrop, reviewClaim, reviewAdd, reviewSettle, reviewTitle, reviewPerson, reviewOutlet,
		claimCorrect, claimAdd, claimRetract, titleImport, titleAdd, titleEdit, titleAlias, titleMerge, creditSet, creditRemove,
		undoCommand, auditCommand,
		flagsCommand, flagsDismiss, gapsCommand, settingsList, settingsShow, settingsEditors, settingsStale, settingsForget,
		helpCommand, aboutCommand, checkMessage, addMessage, removeMessage, aboutMessage,
	}
	flagCommand.Options = takeAnswers(flagCommand.Options, commands)
	againCommand.Options = takeAnswers(againCommand.Options, commands)
	commands = append(commands, flagCommand, againCommand)
}
