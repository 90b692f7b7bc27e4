// Command backlot answers show-news questions: in Discord where a token is set,
// else at the terminal. It wires the rooms together and knows nothing they do.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"backlot/internal/tv"
)

// version is set by whoever builds a release: -ldflags "-X main.version=1.2".
var version = "dev"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends it at once
	os.Exit(run(ctx, os.Args[1:], os.Environ(), os.Stdin, os.Stdout, os.Stderr))
}

// The exit statuses of every subcommand.
const (
	done      = 0
	failed    = 1
	wrongCall = 2
)

// process is what a subcommand has to do with the world.
type process struct {
	env      []string
	in       io.Reader
	out, err io.Writer
}

// subcommand is one thing the binary does.
type subcommand struct {
	name, usage, does string
	run               func(ctx context.Context, p process, args []string) error
}

// subcommands in the order of the usage.
func subcommands() []subcommand {
	return []subcommand{
		{"run", "run", "be the bot in Discord; needs DISCORD_TOKEN", runDiscord},
		{"invite", "invite", "print the address at which the bot is let into a server; needs DISCORD_TOKEN", runInvite},
		{"console", "console [--as member|editor|owner] [--guild ID] [--json]", "talk to the bot here", runConsole},
		{"ask", "ask [--json] [--spoilers] [--show S] [--as-of D] [QUESTION]", "answer one question, or one a line of standard input; what gives the story away is hidden without --spoilers", runAsk},
		{"glean", "glean [--json] [--show S]… [--published D] [--source NAME] [--no-library] FILE…", "print the claims that articles make", runGlean},
		{"import", "import [--desk ID] [--publish] [--show S]… [--new-shows] [--source NAME] PATH…", "add articles to the shared desk, or to a server's", runImport},
		{"export", "export [--desk ID] DIR", "write the shared desk, or a server's, as text", runExport},
		{"article", "article list [--desk ID] [--state draft|published|retracted] [--show S] [--json]", "list the articles of the shared desk, or of a server's, newest first", runArticle},
		{"title", "title list [--desk ID] [--json]", "list the shows", runTitle},
		{"score", "score [--errors] [--agreement DIR] [--texts FILE] DIR…", "tell how well articles are read and questions answered, on folders of gold articles", runScore},
		{"version", "version", "print the version", runVersion},
	}
}

// misuse is a call that was wrong: it ends with status 2 and the usage.
type misuse struct{ why string }

func (m misuse) Error() string { return m.why }

// run is the whole program: what main calls, and what the tests call.
func run(ctx context.Context, args, env []string, in io.Reader, out, err io.Writer) int {
	p := process{env: env, in: in, out: out, err: err}
	if len(args) == 0 {
		return p.end(runDefault(ctx, p), usage())
	}
	switch args[0] {
	case "-h", "--help", "help":
		fmt.Fprint(out, usage())
		return done
	case "--version":
		args = []string{"version"}
	}
	for _, s := range subcommands() {
		if s.name == args[0] {
			return p.end(s.run(ctx, p, args[1:]), s.help())
		}
	}
	return p.end(misuse{fmt.Sprintf("There is no subcommand %q.", args[0])}, usage())
}

// end tells what went wrong, with the help that a wrong call needs, and gives the
// exit status.
func (p process) end(err error, help string) int {
	var call misuse
	var told *tv.Error
	switch {
	case err == nil, errors.Is(err, context.Canceled):
		return done
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(p.out, help)
		return done
	case errors.As(err, &call):
		fmt.Fprintf(p.err, "backlot: %s\n\n%s", call.why, help)
		return wrongCall
	case errors.As(err, &told):
		fmt.Fprintf(p.err, "backlot: %s\n", told.Error())
	case !errors.Is(err, errTold):
		fmt.Fprintf(p.err, "backlot: %v\n", err)
	}
	return failed
}

// errTold ends with status 1 where everything has been said already.
var errTold = errors.New("told")

func (s subcommand) help() string { return "usage:\n" + s.line() }

func (s subcommand) line() string { return "  backlot " + s.usage + "\n      " + s.does + "\n" }

func usage() string {
	s := "usage:\n  backlot    the bot in Discord where DISCORD_TOKEN is set, else the console\n"
	for _, c := range subcommands() {
		s += c.line()
	}
	return s + "Settings are read from the environment and from .env; .env.example lists them.\n"
}

func runVersion(_ context.Context, p process, args []string) error {
	if len(args) > 0 {
		return misuse{"version takes nothing."}
	}
	_, err := fmt.Fprintln(p.out, "backlot "+version)
	return err
}
