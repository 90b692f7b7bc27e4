package message

import (
	"strconv"
	"time"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// maxWords is how much of somebody else's words one blank takes, in characters: a
// long name is cut within itself, so that the sentence of ours around it, with
// how sure it is, stays whole.
const maxWords = 500

// speech is how a text is written for Discord.
func speech(o Options, day tv.Date) reply.Speech {
	return reply.Speech{
		Plain: func(words string) string { return plain(clip(words, maxWords)) },
		Date:  func(d tv.Date) string { return moment(d, day, o.Today) },
		Time:  func(at time.Time) string { return instant(at, day, o.Today) },
		Command: func(name string) string {
			if id := o.Commands[name]; id != "" {
				return "</" + name + ":" + id + ">"
			}
			return "`/" + name + "`"
		},
		Member: func(id string) string { return called("<@", id) },
		Role:   func(id string) string { return called("<@&", id) },
	}
}

// called is the name of a member or a role, as each reader sees it. Nobody is
// pinged by it: no message of ours lets anybody be.
func called(mark, id string) string {
	for _, c := range id {
		if c < '0' || c > '9' {
			return plain("@" + id) // of the terminal
		}
	}
	return mark + id + ">"
}

// moment is a day as a time mark, which each reader sees in their own language.
// It is put at noon UTC, so that it is the same day from Honolulu to Sydney. A
// countdown is added only where the answer speaks of the day on which it is
// read: Discord counts from now, and an answer as of a past day must not.
func moment(d, day, today tv.Date) string {
	if !d.IsDay() {
		return plain(reply.DateWords(d))
	}
	unix := strconv.FormatInt(d.First().Add(12*time.Hour).Unix(), 10)
	mark := "<t:" + unix + ":D>"
	if !today.IsZero() && day == today && d.First().After(today.First()) {
		mark += " (<t:" + unix + ":R>)"
	}
	return mark
}

// instant is a moment as a time mark, with a countdown under the same condition.
func instant(at time.Time, day, today tv.Date) string {
	unix := strconv.FormatInt(at.Unix(), 10)
	mark := "<t:" + unix + ":F>"
	if !today.IsZero() && day == today && at.After(today.First()) {
		mark += " (<t:" + unix + ":R>)"
	}
	return mark
}
