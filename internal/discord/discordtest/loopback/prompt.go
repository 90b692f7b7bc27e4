package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"backlot/internal/discord/discordtest"
)

// patience is how long an answer may take before the prompt gives up on it.
const patience = 30 * time.Second

// prompt is one session at the terminal: who is asking, and what they see.
type prompt struct {
	s      *discordtest.Server
	out    io.Writer
	guilds map[string]*discordtest.Guild
	who    discordtest.Member

	seen  []*discordtest.Message // every message shown, numbered from 1
	now   *discordtest.Message   // the one that click and select act on
	form  *discordtest.Modal
	last  *discordtest.Interaction
	extra int    // follow-ups of last already shown
	line  string // the last slash command, for type
}

func newPrompt(s *discordtest.Server, out io.Writer) *prompt {
	p := &prompt{s: s, out: out, guilds: map[string]*discordtest.Guild{}}
	p.guilds["A"] = s.NewGuild("A")
	p.who = discordtest.Member{Name: "ann", Guild: p.guilds["A"]}
	return p
}

func (p *prompt) say(format string, args ...any) {
	fmt.Fprintln(p.out, strings.TrimRight(fmt.Sprintf(format, args...), "\n"))
}

// where is who asks and where, for the prompt's beginning.
func (p *prompt) where() string {
	place := "dm"
	if p.who.Guild != nil {
		place = p.who.Guild.Name
	} else if p.who.Group {
		place = "group"
	}
	return p.who.Name + "@" + place
}

// order is one thing that can be typed beside slash commands.
type order struct {
	name, form, tells string
	do                func(*prompt, string)
}

// orders are all of them, in the order of help.
func orders() []order {
	return []order{
		{"help", "help", "this list", (*prompt).help},
		{"wait", "wait", "until a bot is connected and has registered its commands", (*prompt).wait},
		{"commands", "commands", "what the bot has registered", (*prompt).commands},
		{"as", "as NAME[@SERVER|@dm|@group] [editor] [admin] [role=NAME]… [locale=xx] [installed] [noexternal] [forged]",
			"be somebody; forged sends what Discord's own client would not", (*prompt).as},
		{"guild", "guild NAME [notinstalled]", "make a server, and go there", (*prompt).guild},
		{"dm", "dm", "go into a direct message with the bot", (*prompt).dm},
		{"leave", "leave [outage]", "the bot is taken out of this server, or Discord cannot reach it", (*prompt).leave},
		{"allow", "allow ROLE COMMAND", "as an administrator, open a command to a role", (*prompt).allow},
		{"type", "type [/COMMAND] OPTION:TEXT", "ask for suggestions on the last option", (*prompt).suggest},
		{"click", "click NUMBER|LABEL", "press a button of the message at hand", (*prompt).click},
		{"select", "select VALUE[,VALUE]…", "choose in its first select", (*prompt).choose},
		{"fill", "fill BOX=TEXT… (BOX=<FILE)", "send the open form off", (*prompt).fill},
		{"say", "say TEXT", "post a message as yourself, and take it at hand", (*prompt).post},
		{"app", "app NAME", "right-click the message at hand and use a message command", (*prompt).app},
		{"open", "open NUMBER", "take an earlier message at hand", (*prompt).open},
		{"more", "more", "show the message at hand again, and what came after it", (*prompt).more},
		{"fault", "fault drop|op7|op9|op9-resumable|freeze|mute|zombie|nohello|CODE", "let the gateway misbehave; CODE is 4000 to 4014", (*prompt).fault},
		{"fail", "fail STATUS|drop|html [TIMES]", "the next requests of the bot go wrong", (*prompt).fail},
		{"load", "load [-n COUNT] [-rate N] /COMMAND…", "send many, and tell how long the answers took", (*prompt).load},
		{"violations", "violations", "what the bot did against Discord's rules", func(p *prompt, _ string) { p.violations() }},
		{"quit", "quit", "end", func(*prompt, string) {}},
	}
}

// do carries out one line.
func (p *prompt) do(line string) {
	defer p.violations()
	word, rest, _ := strings.Cut(line, " ")
	switch {
	case line == "" || line[0] == '#':
		return
	case line[0] == '/':
		p.line = strings.Fields(line)[0]
		p.watch(p.s.Line(p.who, line))
		return
	}
	for _, o := range orders() {
		if o.name == word {
			o.do(p, strings.TrimSpace(rest))
			return
		}
	}
	p.say("There is no %q here. Slash commands begin with /; help lists the rest.", word)
}

func (p *prompt) help(string) {
	p.say("/COMMAND [SUBCOMMAND] OPTION:VALUE…\n    give a slash command; a value may be several words, stand in quotes, or be <FILE")
	for _, o := range orders() {
		p.say("%s\n    %s", o.form, o.tells)
	}
	p.say("A line that begins with # is passed over.")
}

func (p *prompt) violations() {
	for _, v := range p.s.TakeViolations() {
		p.say("! against Discord's rules: %s", v)
	}
}

// watch waits for an answer and shows what the person sees.
func (p *prompt) watch(i *discordtest.Interaction) {
	p.last, p.extra = i, 0
	r, err := i.Wait(patience)
	if err != nil {
		p.say("! %v", err)
		if !p.s.WaitReady(0) {
			p.say("  No bot is connected: start it with the two settings above, then wait.")
		}
		return
	}
	switch {
	case r.Modal != nil:
		p.form = r.Modal
		p.say("%s", r.Modal.Show())
	case r.Choices != nil:
		for n, c := range r.Choices {
			p.say("%2d %s = %v", n+1, c.Name, c.Value)
		}
		p.say("(%d suggestions)", len(r.Choices))
	case r.Message == nil:
		p.say("(nothing to be seen changes)")
	default:
		p.show(r.Message, r.Updated)
	}
	p.say("(%s)", r.Finished.Round(100*time.Microsecond))
	p.followUps(50 * time.Millisecond)
}

func (p *prompt) followUps(within time.Duration) {
	if p.last == nil || p.last.Refused() != nil {
		return
	}
	list, _ := p.last.WaitFollowUps(p.extra+1, within)
	for _, m := range list[min(p.extra, len(list)):] {
		p.show(m, false)
	}
	p.extra = len(list)
}

// show prints a message with its number and takes it at hand.
func (p *prompt) show(m *discordtest.Message, updated bool) {
	n := 0
	for k, old := range p.seen {
		if old == m {
			n = k + 1
		}
	}
	if n == 0 {
		p.seen = append(p.seen, m)
		n = len(p.seen)
	}
	p.now = m
	what := ""
	if updated {
		what = " changes"
	}
	p.say("message %d%s %s", n, what, m.Show())
}

func (p *prompt) more(string) {
	if p.now == nil {
		p.say("No message is at hand.")
		return
	}
	p.show(p.now, false)
	p.followUps(0)
}

func (p *prompt) open(rest string) {
	n, err := strconv.Atoi(rest)
	if err != nil || n < 1 || n > len(p.seen) {
		p.say("Messages are numbered 1 to %d.", len(p.seen))
		return
	}
	p.show(p.seen[n-1], false)
}

func (p *prompt) suggest(rest string) {
	if !strings.HasPrefix(rest, "/") {
		rest = p.line + " " + rest
	}
	p.line = strings.Fields(rest + " /")[0]
	p.watch(p.s.TypeLine(p.who, rest))
}

func (p *prompt) click(rest string) {
	if p.now == nil {
		p.say("No message is at hand: give a command first.")
		return
	}
	if n, err := strconv.Atoi(rest); err == nil {
		all := p.now.Buttons()
		if n < 1 || n > len(all) {
			p.say("The message at hand has %d buttons.", len(all))
			return
		}
		rest = all[n-1].Label
		if id := all[n-1].CustomID; id != "" {
			rest = id
		}
	}
	p.watch(p.s.Click(p.who, p.now, rest))
}

func (p *prompt) choose(rest string) {
	if p.now == nil || len(p.now.Menus()) == 0 {
		p.say("The message at hand has no select.")
		return
	}
	p.watch(p.s.Select(p.who, p.now, p.now.Menus()[0].CustomID, strings.Split(rest, ",")...))
}

func (p *prompt) fill(rest string) {
	if p.form == nil {
		p.say("No form is open.")
		return
	}
	boxes := map[string]bool{}
	for _, b := range p.form.Boxes {
		boxes[b.CustomID] = true
	}
	values := map[string]string{}
	for _, pair := range discordtest.Pairs(rest, "=", func(name string) bool { return boxes[name] }) {
		text := pair[1]
		if path, ok := strings.CutPrefix(text, "<"); ok {
			raw, err := os.ReadFile(path)
			if err != nil {
				p.say("! %v", err)
				return
			}
			text = string(raw)
		}
		values[pair[0]] = text
	}
	if rest != "" && len(values) == 0 {
		p.say("The boxes are named as the form shows them: BOX=TEXT.")
		return
	}
	i := p.s.Submit(p.who, p.form, values)
	if i.Refused() == nil {
		p.form = nil
	}
	p.watch(i)
}

func (p *prompt) post(rest string) { p.show(p.s.Post(p.who, rest), false) }

func (p *prompt) app(rest string) { p.watch(p.s.MessageCommand(p.who, rest, p.now)) }
