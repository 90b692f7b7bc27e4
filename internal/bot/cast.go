package bot

import (
	"context"
	"slices"

	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var castCommand = Command{
	Name:        "cast",
	Description: "Who plays whom: give an actor or a character, or a show for all its parts",
	Audience:    Members,
	Answers:     true,
	Options: []Option{
		{Name: "name", Description: "An actor, a character or a show", Kind: Name, Required: true, Max: 200},
		{Name: "show", Description: "Only in this show", Kind: Show, Max: 200},
		asOfOption, pageOption,
	},
	Run: cast,
}

// castPage is how many lines of a show's cast a page has: what fits into one
// message without sentences.
const castPage = 15

func cast(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	v, err := b.view(r)
	if err != nil {
		return reply.Reply{}, err
	}
	within := ""
	if r.Arg("show") != "" {
		show, _, err := b.show(ctx, v, r, "show")
		if err != nil {
			return reply.Reply{}, err
		}
		within = show.ID
	}
	e, err := b.who(ctx, v, r.Arg("name"), within)
	if err != nil {
		return reply.Reply{}, err
	}
	stale, err := b.staleAge(ctx, r.Asker)
	if err != nil {
		return reply.Reply{}, err
	}
	switch e.Kind {
	case names.Show:
		answer, err := b.castOfShow(ctx, v, r, e.ID)
		if err == nil {
			answer.Next, err = b.ofThatName(ctx, v, r, answer.Next)
		}
		return answer, err
	case names.Character:
		within = e.Show
	}
	answer, err := b.castOf(ctx, v, e, within, stale)
	if err == nil && len(citedIn(answer)) == 0 {
		b.missing(ctx, r, v, sqlite.Gap{Show: within, About: "part", Subject: sqlite.Somebody, Called: e.Name})
	}
	return answer, err
}

// castOf tells of a character or of a person.
func (b *Bot) castOf(ctx context.Context, v sqlite.View, e names.Entry, within string, stale int) (reply.Reply, error) {
	if e.Kind == names.Character {
		return b.character(ctx, v, e, stale)
	}
	return b.person(ctx, v, e, within, stale)
}

// castOfShow lists every part of a show, the newest news first.
func (b *Bot) castOfShow(ctx context.Context, v sqlite.View, r reply.Request, id string) (reply.Reply, error) {
	show, err := b.Store.Show(ctx, v, id)
	if err != nil {
		return reply.Reply{}, err
	}
	known, err := b.Store.Dossier(ctx, v, id)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: v.Day, Brief: true, Headline: reply.Say("cast.of-show", "show", reply.Words(show.Name)), Notes: b.asOf(v)}
	facts := apart(append(parts(known, inPart), related(known)...))
	if len(facts) == 0 {
		b.unanswered(ctx, r, v, id, 0, "cast")
		answer.Headline = reply.Say("cast.nothing", "name", reply.Words(show.Name))
	}
	if answer.Facts, answer.Next, err = onPage(r.With("name", "#show:"+id), facts, castPage); err != nil {
		return reply.Reply{}, err
	}
	answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+id), How: reply.Anew})
	return answer, nil
}

// character tells who plays a part, season by season, the newest first, and who
// played it before.
func (b *Bot) character(ctx context.Context, v sqlite.View, e names.Entry, stale int) (reply.Reply, error) {
	show, err := b.Store.Show(ctx, v, e.Show)
	if err != nil {
		return reply.Reply{}, err
	}
	claims, err := b.Store.ClaimsOfCharacter(ctx, v, e.Show, e.ID)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: v.Day, Headline: reply.Say("cast.part", "name", reply.Words(e.Name), "show", reply.Words(show.Name))}
	known := tv.NewDossier(claims, v.Day)
	answer.Facts = apart(append(parts(known, inPart), related(known)...))
	answer = finishCast(answer, e.Name, show.ID, stale)
	return b.withNews(ctx, v, answer, sqlite.NewsOf{Show: e.Show, Character: e.ID})
}

// person tells every part of an actor, show by show, what they do behind the
// camera, and how their parts stand to others.
func (b *Bot) person(ctx context.Context, v sqlite.View, e names.Entry, within string, stale int) (reply.Reply, error) {
	all, err := b.Store.ClaimsOfPerson(ctx, v, e.ID)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: v.Day, Headline: reply.Words(e.Name)}
	shows := showsOf(all, within)
	elsewhere := len(shows) == 0 && len(all) > 0
	if elsewhere {
		shows = showsOf(all, "")
	}
	for _, id := range shows {
		facts, err := b.partsOf(ctx, v, id, e.ID)
		if err != nil {
			return reply.Reply{}, err
		}
		answer.Facts = append(answer.Facts, facts...)
	}
	answer.Facts = apart(answer.Facts)
	only := ""
	if len(shows) == 1 {
		only = shows[0]
	}
	answer = finishCast(answer, e.Name, only, stale)
	if elsewhere {
		show, err := b.Store.Show(ctx, v, within)
		if err != nil {
			return reply.Reply{}, err
		}
		answer.Headline = reply.Say("cast.nothing.in", "name", reply.Words(e.Name), "show", reply.Words(show.Name))
	}
	return b.withNews(ctx, v, answer, sqlite.NewsOf{Person: e.ID})
}

// showsOf are the shows that claims are about, or the one that is asked about, in
// the order of their names.
func showsOf(claims []tv.Claim, within string) []string {
	var ids []string
	for _, c := range claims {
		if (within == "" || c.Show == within) && !slices.Contains(ids, c.Show) {
			ids = append(ids, c.Show)
		}
	}
	slices.Sort(ids)
	return ids
}

// partsOf tells a person's parts in one show. They are weighed with all that is
// claimed of those parts: who has been replaced since is told as such.
func (b *Bot) partsOf(ctx context.Context, v sqlite.View, show, person string) ([]reply.Fact, error) {
	known, err := b.Store.Dossier(ctx, v, show)
	if err != nil {
		return nil, err
	}
	mine := map[string]bool{} // slots
	var played []string
	for _, c := range append(slices.Clone(known.Kind(tv.Cast)), known.Kind(tv.Crew)...) {
		if c.PersonID == person {
			mine[c.Slot()] = true
			if c.Kind == tv.Cast && c.CharacterID != "" && !slices.Contains(played, c.CharacterID) {
				played = append(played, c.CharacterID)
			}
		}
	}
	var theirs []tv.Claim
	for _, n := range known.Seasons() {
		for slot := range mine {
			for _, c := range known.Of(n, slot) {
				theirs = append(theirs, *c)
			}
		}
	}
	those := tv.NewDossier(theirs, v.Day)
	facts := append(asTheirs(parts(those, inShow), person, inShow, v.Day), credits(those, known)...)
	for _, id := range played {
		of, err := b.Store.ClaimsOfCharacter(ctx, v, show, id)
		if err != nil {
			return nil, err
		}
		facts = append(facts, related(tv.NewDossier(of, v.Day))...)
	}
	return facts, nil
}

// inShow labels a fact of a person's by show and season, since they may play in
// several.
func inShow(c tv.Claim) reply.Text {
	if c.Season == 0 {
		return reply.Words(c.ShowName)
	}
	return reply.Say("status.heading", "show", reply.Words(c.ShowName), "n", c.Season)
}

// finishCast adds what follows every answer about a name.
func finishCast(answer reply.Reply, name, show string, stale int) reply.Reply {
	if len(answer.Facts) == 0 {
		answer.Headline = reply.Say("cast.nothing.who", "name", reply.Words(name))
	}
	answer.Notes = append(answer.Notes, warning(answer.Facts, answer.Day, stale)...)
	if show != "" {
		answer.Next = []reply.Next{
			{Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+show), How: reply.Anew},
			{Label: reply.Say("button.whole-cast"), Request: reply.Ask("cast", "name", "#show:"+show), How: reply.Anew},
		}
	}
	return answer
}

// withNews adds the newest article that tells something of a name.
func (b *Bot) withNews(ctx context.Context, v sqlite.View, answer reply.Reply, of sqlite.NewsOf) (reply.Reply, error) {
	articles, _, err := b.Store.NewsOf(ctx, v, of, 1, 0)
	for _, a := range articles {
		answer.Facts = append(answer.Facts, reply.Fact{Label: reply.Say("label.news"), Text: reply.Say("cast.news", "date", a.Published, "article", titled(a)), Link: a.URL})
	}
	answer.Notes = append(answer.Notes, b.asOf(v)...)
	return answer, err
}
