package bot

import (
	"context"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"backlot/internal/dates"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// view is what a request reads: its server's desk and the shared one, as of the
// day it names.
func (b *Bot) view(r reply.Request) (sqlite.View, error) {
	v := sqlite.View{Desk: desk(r.Asker), Day: b.Today()}
	typed := strings.TrimSpace(r.Arg("as_of"))
	if typed == "" {
		return v, nil
	}
	d, err := dates.ParsePast(typed, b.Today())
	if err != nil {
		return v, &tv.Error{Kind: tv.Invalid, Message: say("error.day", "value", typed), Hint: say("error.day.hint")}
	}
	if !d.First().Before(b.Today().First().AddDate(0, 0, 2)) {
		return v, &tv.Error{Kind: tv.Invalid, Message: say("error.future", "date", d), Hint: say("error.future.hint")}
	}
	v.Day = tv.DayOf(d.Last())
	if v.Day.Compare(b.Today()) > 0 {
		v.Day = b.Today()
	}
	return v, nil
}

// desk is the desk of the place where something is asked.
func desk(a reply.Asker) string {
	if a.Guild == "" {
		return tv.SharedDesk
	}
	return a.Guild
}

// trailing is a season at the end of a show's name, as members type it.
var trailing = regexp.MustCompile(`(?i)^(.*?\S)\s+(?:(?:season|series|szn|s)\s*(one|two|three|four|five|six|seven|eight|nine|ten)|(?:(?:season|series|szn|s)\s*)?(\d{1,3}))$`)

// seasonWords are the seasons that are typed as words.
var seasonWords = map[string]int{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}

// seasonBehind reads "severance 2" and "severance season two".
func seasonBehind(typed string) (before string, season int, ok bool) {
	m := trailing.FindStringSubmatch(typed)
	if m == nil {
		return typed, 0, false
	}
	if m[2] != "" {
		return m[1], seasonWords[strings.ToLower(m[2])], true
	}
	season, _ = strconv.Atoi(m[3])
	return m[1], season, true
}

// byPart takes a show for whole words of its title where no other show known has
// them: "potter". The answer names the show, so that a mistake is seen.
func byPart(a names.Answer, typed string) names.Answer {
	if a.One != nil || len(a.Several) > 0 || len([]rune(typed)) < 4 {
		return a
	}
	var only *names.Match
	for i := range a.Near {
		if m := &a.Near[i]; m.How == names.Part {
			if only != nil {
				return a
			}
			only = m
		}
	}
	if only != nil {
		return names.Answer{One: only}
	}
	return a
}

// show finds the show that an option names. A number at its end is the season
// where the whole is no show's name; season is 0 where none was typed.
func (b *Bot) show(ctx context.Context, v sqlite.View, r reply.Request, option string) (show tv.Show, season int, err error) {
	typed := strings.TrimSpace(r.Arg(option))
	index, err := b.Store.Names(ctx, v.Desk)
	if err != nil {
		return tv.Show{}, 0, err
	}
	if typed == "" {
		return show, 0, &tv.Error{Kind: tv.Invalid, Message: say("error.no-show"), Hint: say("error.no-show.hint"), Option: option, Candidates: mostTold(index)}
	}
	whole := index.Resolve(typed, names.Show)
	if id, ok := strings.CutPrefix(typed, "#"); ok && !literal(whole) {
		show, err = b.Store.Show(ctx, v, id)
		return show, 0, err
	}
	if before, n, ok := seasonBehind(typed); ok && (whole.One == nil || whole.One.How == names.Fuzzy) {
		if head := byPart(index.Resolve(before, names.Show), before); head.One != nil || len(head.Several) > 0 {
			whole, season = head, n
		}
	}
	if whole = byPart(whole, typed); whole.One != nil {
		show, err = b.Store.Show(ctx, v, whole.One.Entry.ID)
		return show, season, err
	}
	return tv.Show{}, 0, unclear(index, whole, "show", typed, option)
}

// mostTold are the shows of which most is known, to pick one of.
func mostTold(index *names.Index) []tv.Candidate {
	var list []tv.Candidate
	for _, m := range index.Find("", suggestions, names.Show) {
		list = append(list, tv.Candidate{ID: m.Entry.ID, Name: m.Entry.Name})
	}
	return list
}

// offered is how like a name must be to be offered as the nearest: "teh pengin" is
// The Penguin (.53), "@everyone" is not Severance (.46).
const offered = .5

// literal reports whether a name was typed as it is written: there are shows whose
// names begin with "#", as identities do here.
func literal(a names.Answer) bool { return a.One != nil && a.One.How == names.Exact }

// unclear says that a name is nobody's, or several things'.
func unclear(index *names.Index, a names.Answer, what, typed, option string) error {
	e := &tv.Error{Kind: tv.NotFound, Option: option}
	near := slices.DeleteFunc(slices.Clone(a.Near), func(m names.Match) bool { return m.How == names.Fuzzy && m.Score < offered })
	if len(a.Several) > 0 {
		e.Kind, near = tv.Ambiguous, a.Several
	}
	var called []reply.Text
	for i, m := range near {
		if i == 5 {
			break
		}
		c := tv.Candidate{ID: thing(m.Entry), Name: m.Entry.Name}
		if m.Entry.Kind == names.Show {
			c.ID = m.Entry.ID
		} else if of := index.Things(m.Entry.Show, names.Show); len(of) == 1 {
			c.Name += " (" + of[0].Name + ")"
		}
		e.Candidates = append(e.Candidates, c)
		called = append(called, reply.Words(c.Name))
	}
	switch {
	case e.Kind == tv.Ambiguous:
		e.Message = say("error.several", "typed", typed, "names", reply.Either(called...))
		e.Hint = say("error.several.hint")
	case len(near) > 0:
		e.Message = say("error.unknown."+what, "typed", typed)
		e.Hint = say("error.nearest", "names", reply.List(called...))
	default:
		e.Message = say("error.unknown."+what, "typed", typed)
		e.Hint = say("error.unknown." + what + ".hint")
	}
	return e
}

// thing writes a person's or character's identity for a button.
func thing(e names.Entry) string {
	if e.Kind == names.Character {
		return "character:" + e.Show + ":" + e.ID
	}
	return e.Kind + ":" + e.ID
}

// season is the number in the option "season", or typed behind the show's name.
func season(r reply.Request, typed int) int {
	if n, err := strconv.Atoi(strings.TrimSpace(r.Arg("season"))); err == nil {
		return n
	}
	return typed
}
