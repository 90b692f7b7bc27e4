package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"backlot/internal/bot"
	"backlot/internal/dates"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// runAsk answers questions out of the shared desk. Of several, one that cannot be
// answered does not stop the others.
func runAsk(ctx context.Context, p process, args []string) error {
	f := flags("ask")
	asJSON := f.Bool("json", false, "")
	spoilers := f.Bool("spoilers", false, "")
	show := f.String("show", "", "")
	asOf := f.String("as-of", "", "")
	if err := parse(f, args); err != nil {
		return err
	}
	today := tv.DayOf(time.Now().UTC())
	v := sqlite.View{Day: today}
	if *asOf != "" {
		d, err := dates.ParsePast(*asOf, today)
		if err != nil {
			return misuse{fmt.Sprintf("--as-of %q is no date.", *asOf)}
		}
		if d.First().After(today.First().AddDate(0, 0, 1)) {
			return misuse{fmt.Sprintf("--as-of %q has not come yet.", *asOf)}
		}
		v.Day = tv.DayOf(d.Last())
	}
	o, err := p.open(ctx)
	if err != nil {
		return err
	}
	defer o.Close()
	answer := func(question string) error { return askOne(ctx, p, o.bot, question, *show, v, *asJSON, *spoilers) }
	if f.NArg() > 0 {
		return answer(strings.Join(f.Args(), " "))
	}
	return eachLine(p, answer)
}

// eachLine puts every line of standard input that is not empty. One that cannot be
// answered, or is longer than any question, is told of and stops none of the others.
func eachLine(p process, answer func(string) error) error {
	in := bufio.NewReaderSize(p.in, longestLine)
	wrong := false
	for {
		line, err := in.ReadSlice('\n')
		if errors.Is(err, bufio.ErrBufferFull) {
			begins := []rune(strings.ToValidUTF8(string(line[:100]), ""))
			begins = begins[:min(20, len(begins))]
			fmt.Fprintf(p.err, "backlot: %q… is longer than any question, and was left out: put one question a line.\n", string(begins))
			wrong = true
			for errors.Is(err, bufio.ErrBufferFull) {
				_, err = in.ReadSlice('\n')
			}
			line = nil
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		told, failed := putLine(p, strings.TrimSpace(string(line)), answer)
		if wrong = wrong || told; failed != nil {
			return failed
		}
		if err != nil {
			break
		}
	}
	if wrong {
		return errTold
	}
	return nil
}

// longestLine of standard input, in bytes: a question is far shorter.
const longestLine = 1 << 16

// putLine puts one question, and reports whether the asker was told of a mistake.
func putLine(p process, question string, answer func(string) error) (told bool, err error) {
	if question == "" {
		return false, nil
	}
	var e *tv.Error
	if err = answer(question); errors.As(err, &e) && e.Kind != tv.Internal {
		fmt.Fprintf(p.err, "backlot: %q: %s\n", question, e.Error())
		return true, nil
	}
	return false, err
}

func askOne(ctx context.Context, p process, b *bot.Bot, question, show string, v sqlite.View, asJSON, spoilers bool) error {
	a, err := b.Answer(ctx, question, show, v)
	if err != nil {
		return err
	}
	if asJSON {
		if !spoilers {
			a = a.Hidden()
		}
		e := json.NewEncoder(p.out)
		e.SetEscapeHTML(false)
		return e.Encode(a)
	}
	return writeAnswer(p.out, a, spoilers)
}

// writeAnswer prints an answer for a person, with the sentence of each source. What gives
// the story away is covered, unless it is wanted.
func writeAnswer(out io.Writer, a bot.Answered, spoilers bool) error {
	said, hides := a.Covered, a.Spoiler != ""
	if spoilers {
		said = a.Answer
	}
	fmt.Fprintln(out, said)
	for _, s := range a.Sources {
		line := strings.TrimSuffix(strings.Join([]string{s.Source, string(s.Published), s.URL}, ", "), ", ")
		quote := reply.Words("“" + strings.Join(strings.Fields(s.Quote), " ") + "”")
		switch spoiler := s.Spoiler.Season > 0; {
		case spoiler && spoilers:
			quote = reply.Say("spoiler", "point", s.Spoiler.String(), "said", quote)
		case spoiler:
			quote, hides = reply.Say("spoiler.hidden", "point", s.Spoiler.String()), true
		}
		fmt.Fprintf(out, "  %s\n    %s\n", quote, strings.TrimPrefix(line, ", "))
	}
	if hides && !spoilers {
		fmt.Fprintln(out, reply.Say("ask.hidden"))
	}
	_, err := fmt.Fprintln(out)
	return err
}
