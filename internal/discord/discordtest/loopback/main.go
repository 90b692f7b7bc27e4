// Command loopback starts a Discord on this machine, for trying the bot by
// hand: it prints what to put into DISCORD_API_URL and DISCORD_TOKEN, and has a
// prompt at which people of several servers give commands, click and fill
// forms. It shows what they would see as plain text. It knows nothing of the
// bot but what the bot registers and answers.
//
// A session, the bot started in another terminal:
//
//	ann@A> wait
//	ann@A> type /status show:sev
//	ann@A> /status show:severance
//	ann@A> click 1
//	ann@A> as eve@A editor
//	eve@A> /article add show:severance
//	eve@A> fill title="Back in January" text=<article.txt
//	eve@A> click Publish
//	eve@A> as ann@dm
//	ann@dm> /status show:severance
//	ann@dm> guild B notinstalled
//	ann@B> /status show:severance
//	ann@B> load -n 1000 -rate 200 /status show:severance
//	ann@B> quit
//
// A script on standard input works as well: its lines are repeated in the output.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"backlot/internal/discord/discordtest"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the whole command: 0 is a session that ended, 1 a Discord that could
// not start, 2 a wrong call.
func run(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("loopback", flag.ContinueOnError)
	flags.SetOutput(errs)
	addr := flags.String("addr", "127.0.0.1:0", "where to listen")
	openapi := flags.String("openapi", "", "path of Discord's OpenAPI description; off leaves it aside")
	haste := flags.Duration("identify-every", 5*time.Second, "least time between two identifies of the bot")
	heartbeat := flags.Duration("heartbeat", 41250*time.Millisecond, "interval of heartbeats")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	s, err := discordtest.Start(discordtest.Options{Addr: *addr, OpenAPI: *openapi, IdentifyEvery: *haste, Heartbeat: *heartbeat,
		Log: func(format string, args ...any) { fmt.Fprintf(errs, "discord: "+format+"\n", args...) }})
	if err != nil {
		fmt.Fprintln(errs, err)
		return 1
	}
	defer s.Close()
	fmt.Fprintf(out, "A Discord is listening. Start the bot in another terminal with\n\n  DISCORD_API_URL=%s\n  DISCORD_TOKEN=%s\n\n", s.URL(), s.Token())
	p := newPrompt(s, out)
	p.say("You are ann in the server A. Type help for what can be done here.")
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<20)
	echo := !terminal(in)
	for {
		fmt.Fprintf(out, "%s> ", p.where())
		if !lines.Scan() {
			fmt.Fprintln(out)
			return 0
		}
		if echo {
			fmt.Fprintln(out, lines.Text())
		}
		line := strings.TrimSpace(lines.Text())
		if line == "quit" || line == "exit" {
			return 0
		}
		p.do(line)
	}
}

// terminal says whether somebody types; a script's lines are repeated in the output.
func terminal(in io.Reader) bool {
	f, ok := in.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
