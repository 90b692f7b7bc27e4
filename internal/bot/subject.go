package bot

import (
	"context"
	"strings"
	"unicode"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// Options that several commands have in common.
var (
	showOption   = Option{Name: "show", Description: "The show, by any of its names; left out, the one set for this place", Kind: Show, Max: 200}
	seasonOption = Option{Name: "season", Description: "Only this season", Kind: Number, Min: 1, Max: 999}
	asOfOption   = Option{Name: "as_of", Description: "As it stood on a day, such as 2024-02-01", Kind: Day, Max: 60}
	pageOption   = Option{Name: "page", Description: "The page, from 1", Kind: Number, Min: 1, Max: 9999}
)

// subject is what a command about one show is about, and all that is known of it.
// What a claim's own sentence leaves in doubt is not known, to no command.
type subject struct {
	sqlite.View
	show   tv.Show
	season int         // 0 where none was named
	known  *tv.Dossier // without what is left in doubt
	said   *tv.Dossier // with it
	stale  int         // after how many days a source is old here
}

func (b *Bot) subject(ctx context.Context, r reply.Request) (s subject, err error) {
	if s.View, err = b.view(r); err != nil {
		return s, err
	}
	typed := 0
	if s.show, typed, err = b.show(ctx, s.View, r, "show"); err != nil {
		return s, err
	}
	s.season = season(r, typed)
	if s.stale, err = b.staleAge(ctx, r.Asker); err != nil {
		return s, err
	}
	if s.said, err = b.Store.Dossier(ctx, s.View, s.show.ID); err != nil {
		return s, err
	}
	s.known = s.said.Sure()
	return s, nil
}

// asOf is the note that an answer speaks of another day than today.
func (b *Bot) asOf(v sqlite.View) []reply.Text {
	if v.Day == b.Today() {
		return nil
	}
	return []reply.Text{reply.Say("status.as-of", "date", v.Day)}
}

// ofSeason labels a fact by its season.
func ofSeason(season int) reply.Text {
	if season == 0 {
		return reply.Say("label.show")
	}
	return reply.Say("label.season", "n", season)
}

// placed is a claim told under its season, unless it says that itself.
func placed(c tv.Claim, day tv.Date) reply.Fact {
	f := fact(ofSeason(c.Season), c, day)
	if c.Season == 0 || namesIt(f.Text, c.Season) {
		f.Label = reply.Text{}
	}
	return f
}

// dayLabel labels a fact by a day, and by the season of its claim too where neither it nor
// the heading names that.
func dayLabel(f reply.Fact, day tv.Date, heading int) reply.Text {
	if n := f.Claim.Season; n != 0 && heading == 0 && !namesIt(f.Text, n) {
		return reply.Say("news.day.season", "date", day, "n", n).Label()
	}
	return reply.Say("news.day", "date", day).Label()
}

// namesIt reports whether what is said names a season, or the show where that is 0.
func namesIt(said reply.Text, season int) bool {
	_, after, found := strings.Cut(strings.ToLower(said.String()), strings.ToLower(reply.Subject(season).String()))
	return found && (after == "" || !unicode.IsLetter(rune(after[0])) && !unicode.IsDigit(rune(after[0])))
}

// The keys under which a desk keeps the show that may be left out.
const usualShow = "show"

func usualShowIn(channel string) string { return usualShow + ":" + channel }

// usual is the id of the show that is meant where none is named: the channel's,
// else the server's; "" where neither has one.
func (b *Bot) usual(ctx context.Context, a reply.Asker) (string, error) {
	if a.Guild == "" {
		return "", nil
	}
	if a.Channel != "" {
		if id, err := b.Store.Setting(ctx, a.Guild, usualShowIn(a.Channel)); err != nil || id != "" {
			return id, err
		}
	}
	return b.Store.Setting(ctx, a.Guild, usualShow)
}

// named is the request with the show that is meant where none is named.
func (b *Bot) named(ctx context.Context, r reply.Request, option string) (reply.Request, error) {
	if strings.TrimSpace(r.Arg(option)) != "" {
		return r, nil
	}
	id, err := b.usual(ctx, r.Asker)
	if err != nil || id == "" {
		return r, err
	}
	return r.With(option, "#"+id), nil
}
