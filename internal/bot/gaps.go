package bot

import (
	"cmp"
	"context"
	"slices"
	"time"

	"backlot/internal/ask"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var gapsCommand = Command{
	Name:        "gaps",
	Description: "What members asked and no source answers: where the next article is wanted",
	Audience:    Editors,
	Options:     []Option{pageOption, deskOption},
	Run:         gaps,
}

func gaps(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	v := sqlite.View{Desk: who.Desk, Day: b.Today()}
	all, err := b.Store.Gaps(ctx, v)
	if err != nil {
		return reply.Reply{}, err
	}
	lines := gapLines(all)
	shared, err := b.sharedToo(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("gaps.headline", "n", len(lines)), Next: shared}
	if len(lines) == 0 {
		answer.Headline = reply.Say("gaps.none")
		return answer, nil
	}
	page, next, err := onPage(r, lines, perPage)
	if err != nil {
		return reply.Reply{}, err
	}
	for _, l := range page {
		answer.Facts = append(answer.Facts, reply.Fact{
			Label: reply.Say("gaps.asked", "n", l.times, "age", reply.AgeWords(tv.DayOf(l.newest), v.Day)), Text: l.said})
	}
	answer.Notes = []reply.Text{reply.Say("gaps.note", "command", reply.Command("article add"))}
	answer.Next = append(next, shared...)
	return answer, nil
}

// gapLine is what was asked, as it is told, and how often.
type gapLine struct {
	said   reply.Text
	times  int
	newest time.Time
}

// gapLines adds up what is told in the same words: of two shows that nobody here knows, and
// that were asked for too seldom to be named, one line tells. The most asked comes first.
func gapLines(gaps []sqlite.Gap) []gapLine {
	var lines []gapLine
	at := map[string]int{}
	for _, g := range gaps {
		said := gapText(g)
		i, known := at[said.String()]
		if !known {
			i = len(lines)
			at[said.String()], lines = i, append(lines, gapLine{said: said})
		}
		lines[i].times += g.Times
		if g.Newest.After(lines[i].newest) {
			lines[i].newest = g.Newest
		}
	}
	slices.SortStableFunc(lines, func(a, b gapLine) int { return cmp.Or(b.times-a.times, b.newest.Compare(a.newest)) })
	return lines
}

// unanswered counts that something was asked of a show which no source answers.
func (b *Bot) unanswered(ctx context.Context, r reply.Request, v sqlite.View, show string, season int, about string) {
	b.missing(ctx, r, v, sqlite.Gap{Show: show, Season: season, About: about})
}

// missing counts that something was asked which no source answers today; what is
// only asked again, not once more. That it cannot be counted keeps nobody from the
// answer; it is ours to know.
func (b *Bot) missing(ctx context.Context, r reply.Request, v sqlite.View, g sqlite.Gap) {
	if r.Again || v.Day != b.Today() {
		return
	}
	if err := b.Store.KeepGap(ctx, v, g); err != nil && b.Log != nil {
		b.Log(b.reference(r), r, err)
	}
}

// nobodyCalled counts that a command was asked about a show or a name that nobody
// here knows. What was asked of it is all one: there is nothing of it.
func (b *Bot) nobodyCalled(ctx context.Context, c Command, r reply.Request, option string) {
	v, err := b.view(r)
	if err != nil {
		return
	}
	g := sqlite.Gap{Subject: sqlite.UnknownName, Called: r.Arg(option)}
	if o, _ := c.Option(option); o.Kind == Show {
		g.Subject = sqlite.UnknownShow
		g.Called, _, _ = seasonBehind(g.Called)
	}
	b.missing(ctx, r, v, g)
}

// gapOf is what a question asks that no source answers. A question that was
// answered or corrected leaves no gap, nor does one that I have to ask back.
func gapOf(f found) (sqlite.Gap, bool) {
	q := f.question
	g := sqlite.Gap{Show: f.show.ID, Season: f.answer.Season, About: string(q.About)}
	switch {
	case f.answer.Known(), f.answer.Corrects != "", f.idle(), len(f.several) > 0:
		return g, false
	case f.show.ID != "":
	case len(q.Rest) > 0 && (q.About != ask.Anything || len(q.Words) > len(q.Rest)):
		g = sqlite.Gap{Subject: sqlite.UnknownShow, Called: q.Stranger()}
	case len(q.People) > 0:
		g.Season, g.Subject, g.Called = q.Season, sqlite.Somebody, q.People[0].Entries[0].Name
	case len(q.Rest) == 0:
		return g, false
	}
	return g, true
}

// gapText is what was asked: of what, which season, and what of it.
func gapText(g sqlite.Gap) reply.Text {
	of := subjectOf(g)
	if g.Subject == sqlite.UnknownShow || g.Subject == sqlite.UnknownName {
		return of
	}
	if g.Subject == sqlite.TheShow && g.Show == "" && g.About == "anything" {
		return reply.Say("gaps.not-understood")
	}
	if g.Season != 0 {
		of = reply.Say("status.heading", "show", of, "n", g.Season)
	}
	return reply.Say("gaps.line", "of", of, "about", reply.Asked(g.About))
}

// subjectOf names what a gap is about: a show, somebody, or what nobody here knows.
func subjectOf(g sqlite.Gap) reply.Text {
	called := reply.Words(g.Called)
	show := reply.Words(cmp.Or(g.Name, g.Show))
	switch {
	case g.Subject == sqlite.AllShows:
		return reply.Say("gaps.all")
	case g.Subject == sqlite.UnknownShow && g.Called != "":
		return reply.Say("gaps.unknown-show.called", "called", called)
	case g.Subject == sqlite.UnknownShow:
		return reply.Say("gaps.unknown-show")
	case g.Subject == sqlite.UnknownName && g.Called != "":
		return reply.Say("gaps.unknown-name.called", "called", called)
	case g.Subject == sqlite.UnknownName:
		return reply.Say("gaps.unknown-name")
	case g.Subject == sqlite.Somebody && g.Show != "":
		return reply.Say("gaps.person-in", "name", called, "show", show)
	case g.Subject == sqlite.Somebody:
		return called
	case g.Show == "":
		return reply.Say("gaps.no-show")
	}
	return show
}
