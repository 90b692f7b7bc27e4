// Package bot is the command table and its handlers, one file per command, and
// the contract every front end has with them: [Bot.Handle], [Bot.Suggest],
// [Bot.Form] and [Bot.Find]. It knows what each command does and who may use it,
// and nothing of how requests come or how replies are shown.
package bot

import (
	"strings"
	"time"

	"backlot/internal/answer"
	"backlot/internal/ask"
	"backlot/internal/ingest"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// Bot answers requests out of a store. Its fields are set once, before the first
// request; it may then be used by many at once.
type Bot struct {
	Store   *sqlite.Store
	Web     ingest.Web     // how pages are fetched
	Titles  *ingest.TVmaze // the catalogue of shows; nil where none is asked
	Model   *answer.Model  // that weighs what may be answered; nil is the one that is built in
	Now     func() time.Time
	Owners  []string // user ids
	Version string
	Log     func(reference string, request reply.Request, err error) // ours to mend; may be nil
}

// Commands is the table, in the order of /help.
func Commands() []Command { return commands }

// Find looks a command up by name, in capitals or not.
func (b *Bot) Find(name string) (Command, bool) {
	name = strings.Join(strings.Fields(name), " ")
	for _, c := range commands {
		if strings.EqualFold(c.Name, name) {
			return c, true
		}
	}
	return Command{}, false
}

// answerTo answers a question by the bot's model.
func (b *Bot) answerTo(q ask.Question, known *tv.Dossier) answer.Answer {
	if b.Model != nil {
		return b.Model.To(q, known)
	}
	return answer.To(q, known)
}

// Today is the day the bot takes it to be, in UTC.
func (b *Bot) Today() tv.Date { return tv.DayOf(b.Now().UTC()) }
