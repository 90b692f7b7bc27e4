package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"backlot/internal/discord/discordtest"
)

// as changes who asks, and where.
func (p *prompt) as(rest string) {
	words := strings.Fields(rest)
	if len(words) == 0 {
		p.say("As whom? as ann@A editor")
		return
	}
	name, place, moved := strings.Cut(words[0], "@")
	who := discordtest.Member{Name: name, Guild: p.who.Guild, Group: p.who.Group}
	if moved {
		who.Guild, who.Group = nil, place == "group"
		if place != "dm" && place != "group" {
			if who.Guild = p.guilds[place]; who.Guild == nil {
				p.say("There is no server %q; guild %s makes it.", place, place)
				return
			}
		}
	}
	for _, word := range words[1:] {
		key, value, _ := strings.Cut(word, "=")
		switch {
		case key == "editor":
			who.Permissions |= discordtest.ManageGuild
		case key == "admin":
			who.Permissions |= discordtest.Administrator
		case key == "role" && who.Guild != nil:
			who.Roles = append(who.Roles, p.s.Role(who.Guild, value))
		case key == "locale":
			who.Locale = value
		case key == "installed":
			who.Installed = true
		case key == "noexternal":
			who.Without |= discordtest.UseExternalApps
		case key == "forged":
			who.Forged = true
		default:
			p.say("Nobody can be %q here; help tells what there is.", word)
			return
		}
	}
	p.who = who
}

func (p *prompt) guild(rest string) {
	words := strings.Fields(rest)
	if len(words) == 0 || len(words) > 2 || len(words) == 2 && words[1] != "notinstalled" {
		p.say("guild NAME, or guild NAME notinstalled")
		return
	}
	name := words[0]
	if p.guilds[name] == nil && len(words) == 2 {
		p.guilds[name] = p.s.NewGuildWithout(name)
	} else if p.guilds[name] == nil {
		p.guilds[name] = p.s.NewGuild(name)
	}
	p.who.Guild, p.who.Group, p.who.Permissions, p.who.Roles = p.guilds[name], false, 0, nil
	g := p.guilds[name]
	p.say("%s is in %s (id %s, installed: %t).", p.who.Name, name, g.ID, g.Installed)
}

func (p *prompt) dm(string) { p.who.Guild, p.who.Group = nil, false }

func (p *prompt) leave(rest string) {
	if p.who.Guild == nil {
		p.say("This is no server.")
		return
	}
	p.s.Leave(p.who.Guild, rest == "outage")
}

func (p *prompt) allow(rest string) {
	words := strings.Fields(rest)
	if len(words) != 2 || p.who.Guild == nil {
		p.say("allow ROLE COMMAND, in a server")
		return
	}
	p.s.AllowRole(p.who.Guild, words[1], p.s.Role(p.who.Guild, words[0]), true)
}

func (p *prompt) wait(string) {
	if !p.s.WaitReady(time.Minute) {
		p.say("No bot has connected within a minute.")
		return
	}
	if !p.s.WaitCommands(nil, 5*time.Second) && (p.who.Guild == nil || !p.s.WaitCommands(p.who.Guild, 5*time.Second)) {
		p.say("A bot is connected and has registered no commands.")
		return
	}
	p.say("The bot is connected: %d commands.", len(p.s.Commands(nil))+len(p.s.Commands(p.who.Guild)))
}

func (p *prompt) commands(string) {
	p.say("everywhere: %s", strings.Join(p.s.Commands(nil), ", "))
	if p.who.Guild != nil {
		p.say("in %s alone: %s", p.who.Guild.Name, strings.Join(p.s.Commands(p.who.Guild), ", "))
	}
	c := p.s.Counts()
	p.say("connections %d, identifies %d (%d too hasty), resumes %d, heartbeats %d, registrations %d",
		c.Connections, c.Identifies, c.Hasty, c.Resumes, c.Heartbeats, p.s.Registrations())
}

func (p *prompt) fault(rest string) {
	switch rest {
	case "drop":
		p.s.DropConnections()
	case "op7":
		p.s.Reconnect()
	case "op9":
		p.s.Invalidate(false)
	case "op9-resumable":
		p.s.Invalidate(true)
	case "freeze":
		p.s.Freeze()
	case "mute":
		p.s.Mute()
	case "zombie":
		p.s.Zombie()
	case "nohello":
		p.s.NextConnection(discordtest.GatewayFault{NoHello: true})
		p.s.DropConnections()
	default:
		code, err := strconv.Atoi(rest)
		if err != nil || code < 4000 || code > 4014 {
			p.say("There is no fault %q; help lists them.", rest)
			return
		}
		p.s.CloseConnections(code)
	}
}

func (p *prompt) fail(rest string) {
	words := strings.Fields(rest + " 1")
	times, err := strconv.Atoi(words[1])
	f := discordtest.Fault{Drop: words[0] == "drop", HTML: words[0] == "html", RetryAfter: 2 * time.Second}
	if f.HTML {
		f.Status = 429
	} else if !f.Drop {
		f.Status, _ = strconv.Atoi(words[0])
	}
	if err != nil || !f.Drop && (f.Status < 400 || f.Status > 599) {
		p.say("fail 503 2, fail drop, fail html")
		return
	}
	p.s.Fail("", f, times)
}

func (p *prompt) load(rest string) {
	flags := flag.NewFlagSet("load", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	count := flags.Int("n", 1000, "")
	rate := flags.Float64("rate", 200, "")
	if flags.Parse(strings.Fields(rest)) != nil || flags.NArg() == 0 || *count < 1 || *rate <= 0 {
		p.say("load -n 1000 -rate 200 /status show:severance")
		return
	}
	line := strings.Join(flags.Args(), " ")
	r := p.s.Run(context.Background(), discordtest.Load{Count: *count, Rate: *rate,
		Next: func(n int) *discordtest.Interaction {
			who := p.who
			who.Name = fmt.Sprint(who.Name, n%100)
			return p.s.Line(who, line)
		}})
	p.say("%s", r)
}
