package main

import (
	"context"
	"fmt"
	"os"

	"golang.org/x/term"

	"backlot/internal/config"
	"backlot/internal/console"
	"backlot/internal/discord/message"
	"backlot/internal/reply"
)

// runDefault is "backlot" alone.
func runDefault(ctx context.Context, p process) error {
	c, err := config.Load(p.env, ".env")
	if err != nil {
		return fmt.Errorf("these settings need mending (in the environment or in .env):\n%w", err)
	}
	if c.Token != "" {
		return runDiscord(ctx, p, nil)
	}
	fmt.Fprintln(p.err, "DISCORD_TOKEN is not set, so this is the console. Type /help, or /quit to leave.")
	return runConsole(ctx, p, nil)
}

// runConsole talks at the terminal or through a pipe. At a terminal one is the
// owner of the shared desk, behind a pipe a member; --as and --guild say
// otherwise.
func runConsole(ctx context.Context, p process, args []string) error {
	f := flags("console")
	as := f.String("as", "", "")
	guild := f.String("guild", "", "")
	asJSON := f.Bool("json", false, "")
	if err := parse(f, args); err != nil {
		return err
	}
	if f.NArg() > 0 {
		return misuse{fmt.Sprintf("console takes no %q: commands are typed into it, or piped.", f.Arg(0))}
	}
	terminal := isTerminal(p.in) && isTerminal(p.out)
	asker, err := seat(*as, *guild, terminal)
	if err != nil {
		return err
	}
	o, err := p.open(ctx)
	if err != nil {
		return err
	}
	defer o.Close()
	c := &console.Console{Bot: o.bot, Asker: asker, Out: p.out, Lines: console.Scan(p.in)}
	if *asJSON {
		c.JSON = func(r reply.Reply) ([]byte, error) {
			return message.JSON(r, message.Options{Today: o.bot.Today(), Keep: func(request string) (string, error) {
				return o.store.KeepAsked(ctx, request)
			}})
		}
	}
	if terminal {
		var restore func() error
		c.Lines, restore = console.Terminal(ctx, o.bot, asker)
		defer restore()
		c.Notices = p.err
	}
	return c.Run(ctx)
}

// channel is the one in which all at the console is said; no channel of Discord's is called
// so.
const channel = "console"

// seat is who sits at the console.
func seat(as, guild string, terminal bool) (reply.Asker, error) {
	if as == "" {
		as = "member"
		if terminal {
			as = "owner"
		}
	}
	a := reply.Asker{User: "console", Guild: guild, Channel: channel}
	switch as {
	case "member":
	case "editor":
		if guild == "" {
			return a, misuse{"--as editor needs --guild ID: an editor edits a server's desk. The shared desk is the owner's: --as owner."}
		}
		a.Manages = true
	case "owner":
		a.Operator = true
	default:
		return a, misuse{fmt.Sprintf("--as %q is none of member, editor, owner.", as)}
	}
	return a, nil
}

func isTerminal(v any) bool {
	file, ok := v.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}
