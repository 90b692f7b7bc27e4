// Package config turns the environment into a Config. What is set in the
// environment counts before what a file .env says; every mistake is reported at
// once, each with what to write instead.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/joho/godotenv"
)

// Config is everything an operator can set.
type Config struct {
	Token   string // of the Discord bot; "" means the console
	GuildID string // register the commands in this one server, for development
	APIURL  string // scheme and host of Discord's API, "" for Discord itself
	DB      string // path of the database file
	Owners  []string
	Starter bool   // load the starter library
	TVmaze  string // scheme and host of the catalogue's API, "" where none is asked
	Level   slog.Level
	JSONLog bool
}

// Setting is one environment variable, as .env.example explains it.
type Setting struct {
	Name    string
	Default string
	Comment string
}

// Settings are all variables there are, in the order of .env.example. A test
// holds that file to this list.
var Settings = []Setting{
	{"DISCORD_TOKEN", "", "The bot's token, from the Discord developer portal (Bot, Reset Token). Without it Backlot opens the console."},
	{"DISCORD_GUILD_ID", "", "Register the commands in this one server only, where changes show at once. For development; leave it empty otherwise."},
	{"DISCORD_API_URL", "", "Scheme and host of Discord's API, where a rate-limit proxy or a test stands in for it, such as http://127.0.0.1:8080. Empty means Discord itself."},
	{"BACKLOT_DB", "data/backlot.db", "The database file. It is made on the first start."},
	{"BACKLOT_OWNERS", "", "User ids of those who run this bot and keep the shared desk, separated by commas."},
	{"BACKLOT_STARTER", "on", "Load the starter library on the first start, and its newer versions later: on or off."},
	{"TVMAZE_URL", "https://api.tvmaze.com", "Scheme and host of the catalogue from which shows are imported and kept fresh, daily; off asks none."},
	{"LOG_LEVEL", "info", "What is logged: debug, info, warn or error."},
	{"LOG_FORMAT", "text", "How it is logged, to standard error: text or json."},
}

var snowflake = regexp.MustCompile(`^[0-9]{15,20}$`)

// Load reads the settings from an environment of NAME=value strings and, for
// what that leaves unset, from a file in the form of .env; a missing file is no
// error. The error names every mistake.
func Load(environ []string, dotenv string) (Config, error) {
	values, err := merged(environ, dotenv)
	if err != nil {
		return Config{}, err
	}
	get := func(name string) string {
		if v, ok := values[name]; ok && strings.TrimSpace(v) != "" {
			return strings.TrimSpace(v)
		}
		for _, s := range Settings {
			if s.Name == name {
				return s.Default
			}
		}
		return ""
	}
	var wrong []error
	complain := func(name, format string, a ...any) {
		wrong = append(wrong, fmt.Errorf("%s: %s", name, fmt.Sprintf(format, a...)))
	}
	for name := range values {
		if strings.HasPrefix(name, "BACKLOT_") && !slices.ContainsFunc(Settings, func(s Setting) bool { return s.Name == name }) {
			complain(name, "there is no such setting; .env.example lists those there are.")
		}
	}
	c := Config{Token: strings.TrimPrefix(get("DISCORD_TOKEN"), "Bot "), GuildID: get("DISCORD_GUILD_ID"), DB: get("BACKLOT_DB")}
	if strings.ContainsAny(c.Token, " \t\n\"'") {
		complain("DISCORD_TOKEN", "this is no token: it has blanks or quotes in it. Copy it anew from the developer portal.")
	}
	if c.GuildID != "" && !snowflake.MatchString(c.GuildID) {
		complain("DISCORD_GUILD_ID", "%q is no server id: it is a number of 17 to 20 digits (right-click the server, Copy Server ID).", c.GuildID)
	}
	if c.APIURL, err = host(get("DISCORD_API_URL")); err != nil {
		complain("DISCORD_API_URL", "%v", err)
	}
	if v := get("TVMAZE_URL"); !strings.EqualFold(v, "off") {
		if c.TVmaze, err = host(v); err != nil {
			complain("TVMAZE_URL", "%v", err)
		}
	}
	for _, id := range strings.FieldsFunc(get("BACKLOT_OWNERS"), func(r rune) bool { return r == ',' || r == ' ' || r == ';' }) {
		if !snowflake.MatchString(id) {
			complain("BACKLOT_OWNERS", "%q is no user id: it is a number of 17 to 20 digits (right-click the user, Copy User ID).", id)
			continue
		}
		c.Owners = append(c.Owners, id)
	}
	switch v := strings.ToLower(get("BACKLOT_STARTER")); v {
	case "on":
		c.Starter = true
	case "off":
	default:
		complain("BACKLOT_STARTER", "%q is neither on nor off.", v)
	}
	if err := c.Level.UnmarshalText([]byte(get("LOG_LEVEL"))); err != nil {
		complain("LOG_LEVEL", "%q is none of debug, info, warn, error.", get("LOG_LEVEL"))
	}
	switch v := strings.ToLower(get("LOG_FORMAT")); v {
	case "text":
	case "json":
		c.JSONLog = true
	default:
		complain("LOG_FORMAT", "%q is neither text nor json.", v)
	}
	return c, errors.Join(wrong...)
}

// merged is the environment, filled up from the file.
func merged(environ []string, dotenv string) (map[string]string, error) {
	values := map[string]string{}
	file, err := godotenv.Read(dotenv)
	switch {
	case err == nil:
		for name, v := range file {
			values[name] = v
		}
	case errors.Is(err, fs.ErrNotExist):
	case errors.Is(err, fs.ErrPermission):
		return nil, fmt.Errorf("%s cannot be read (%v): give it back to the user who runs Backlot, or remove it", dotenv, errors.Unwrap(err))
	default:
		if info, e := os.Stat(dotenv); e == nil && info.IsDir() {
			return values, fmt.Errorf("%s is a folder: it should be a file of NAME=value lines, as in .env.example", dotenv)
		}
		return nil, unread(dotenv)
	}
	for _, pair := range environ {
		if name, v, ok := strings.Cut(pair, "="); ok {
			values[name] = v
		}
	}
	return values, nil
}

// unread says on which line a file does not read: the one behind the longest beginning
// that does. What stands there is not repeated, for it may be a secret.
func unread(dotenv string) error {
	text, err := os.ReadFile(dotenv)
	if err != nil {
		return fmt.Errorf("%s cannot be read (%w): give it back to the user who runs Backlot, or remove it", dotenv, err)
	}
	lines := strings.SplitAfter(string(text), "\n")
	wrong := len(lines)
	for ; wrong > 1; wrong-- {
		if _, err := godotenv.Unmarshal(strings.Join(lines[:wrong-1], "")); err == nil {
			break
		}
	}
	for wrong < len(lines) && (strings.TrimSpace(lines[wrong-1]) == "" || strings.HasPrefix(strings.TrimSpace(lines[wrong-1]), "#")) {
		wrong++
	}
	return fmt.Errorf("%s, line %d: this does not read as a setting. Write NAME=value, each on a line of its own; a value that begins with a quote ends with one. .env.example lists the settings", dotenv, wrong)
}

// host checks an address of which only scheme and host count.
func host(address string) (string, error) {
	if address == "" {
		return "", nil
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || strings.Trim(u.Path, "/") != "" {
		return "", fmt.Errorf("%q is no address of a host: write it like https://proxy.example:8080, without a path.", address)
	}
	return u.Scheme + "://" + u.Host, nil
}

// Example is the text of .env.example.
func Example() string {
	var b strings.Builder
	b.WriteString("# Backlot's settings. Copy this file to .env and fill in what you need; what is set\n# in the environment counts before it. Every setting may be left out.\n")
	for _, s := range Settings {
		fmt.Fprintf(&b, "\n# %s\n%s=%s\n", s.Comment, s.Name, s.Default)
	}
	return b.String()
}
