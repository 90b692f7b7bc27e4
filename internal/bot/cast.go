package bot

import (
	"context"
	"sort"
	"strings"

	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var castCommand = Command{
	Name:        "cast",
	Description: "Who plays whom: give an actor or a character, or a show for all its parts",
	Audience:    Members,
	Options: []Option{
		{Name: "name", Description: "An actor, a character or a show", Kind: Name, Required: true, Max: 200},
		{Name: "show", Description: "Only in this show", Kind: Show, Max: 200},
		{Name: "as_of", Description: "As it stood on a day, such as 2024-02-01", Kind: Day, Max: 60},
	},
	Run: cast,
}

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
	switch e.Kind {
	case names.Show:
		return b.castOfShow(ctx, v, e.ID)
	case names.Character:
		return b.character(ctx, v, e)
	}
	return b.person(ctx, v, e, within)
}

// who finds the actor, character or show that a name means. A person or a part
// beats a show of that name; within a show its own parts beat the rest.
func (b *Bot) who(ctx context.Context, v sqlite.View, typed, within string) (names.Entry, error) {
	index, err := b.Store.Names(ctx, v.Desk)
	if err != nil {
		return names.Entry{}, err
	}
	typed = strings.TrimSpace(typed)
	if id, ok := strings.CutPrefix(typed, "#"); ok {
		return identified(index, id)
	}
	people := index.Resolve(typed, names.Person, names.Character)
	if within != "" {
		people = narrowed(people, within)
	}
	if people.One != nil && people.One.How != names.Fuzzy {
		return people.One.Entry, nil
	}
	if shows := index.Resolve(typed, names.Show); shows.One != nil && (people.One == nil || shows.One.Score > people.One.Score) && len(people.Several) == 0 {
		return shows.One.Entry, nil
	}
	if people.One != nil {
		return people.One.Entry, nil
	}
	return names.Entry{}, unclear(index, people, "name", typed, "name")
}

// identified finds what a button or a suggestion names: "person:ID",
// "character:SHOW:ID", "show:ID".
func identified(index *names.Index, id string) (names.Entry, error) {
	kind, rest, _ := strings.Cut(id, ":")
	show := ""
	if kind == names.Character {
		show, rest, _ = strings.Cut(rest, ":")
	}
	for _, e := range index.Things(rest, kind) {
		if e.Show == show || kind != names.Character {
			return e, nil
		}
	}
	return names.Entry{}, &tv.Error{Kind: tv.NotFound, Message: say("error.gone"), Hint: say("error.gone.hint")}
}

// narrowed keeps the parts of one show where several things bear a name.
func narrowed(a names.Answer, show string) names.Answer {
	var in []names.Match
	for _, m := range a.Several {
		if m.Entry.Kind == names.Character && m.Entry.Show == show {
			in = append(in, m)
		}
	}
	if len(in) == 1 {
		return names.Answer{One: &in[0]}
	}
	return a
}

// castOfShow lists every part of a show, the newest news first.
func (b *Bot) castOfShow(ctx context.Context, v sqlite.View, id string) (reply.Reply, error) {
	show, err := b.Store.Show(ctx, v, id)
	if err != nil {
		return reply.Reply{}, err
	}
	claims, err := b.Store.Claims(ctx, v, id)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: v.Day, Brief: true, Headline: reply.Say("cast.of-show", "show", reply.Words(show.Name))}
	for _, m := range parts(claims, v.Day) {
		answer.Facts = append(answer.Facts, m...)
	}
	if len(answer.Facts) == 0 {
		answer.Headline = reply.Say("cast.nothing", "name", reply.Words(show.Name))
	}
	answer.Next = []reply.Next{{Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+id), How: reply.Anew}}
	return answer, nil
}

// character tells who plays a part, season by season, the newest first.
func (b *Bot) character(ctx context.Context, v sqlite.View, e names.Entry) (reply.Reply, error) {
	show, err := b.Store.Show(ctx, v, e.Show)
	if err != nil {
		return reply.Reply{}, err
	}
	claims, err := b.Store.ClaimsOfCharacter(ctx, v, e.Show, e.ID)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: v.Day, Headline: reply.Say("cast.part", "name", reply.Words(e.Name), "show", reply.Words(show.Name))}
	for _, m := range parts(claims, v.Day) {
		answer.Facts = append(answer.Facts, m...)
	}
	answer.Facts = append(answer.Facts, related(claims, v.Day)...)
	return finishCast(answer, e.Name, show.ID), nil
}

// person tells every part of an actor, show by show, and what they do behind
// the camera.
func (b *Bot) person(ctx context.Context, v sqlite.View, e names.Entry, within string) (reply.Reply, error) {
	all, err := b.Store.ClaimsOfPerson(ctx, v, e.ID)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: v.Day, Headline: reply.Words(e.Name)}
	byShow := map[string][]tv.Claim{}
	var order []string
	for _, c := range all {
		if within != "" && c.Show != within {
			continue
		}
		if byShow[c.Show] == nil {
			order = append(order, c.Show)
		}
		byShow[c.Show] = append(byShow[c.Show], c)
	}
	for _, id := range order {
		for _, m := range parts(byShow[id], v.Day) {
			for _, f := range m {
				f.Label = inShow(f)
				answer.Facts = append(answer.Facts, f)
			}
		}
		answer.Facts = append(answer.Facts, credits(byShow[id], v.Day)...)
	}
	only := ""
	if len(order) == 1 {
		only = order[0]
	}
	return finishCast(answer, e.Name, only), nil
}

// inShow labels a fact of a person's by show and season, since they may play in
// several.
func inShow(f reply.Fact) reply.Text {
	if f.Claim.Season == 0 {
		return reply.Words(f.Claim.ShowName)
	}
	return reply.Say("status.heading", "show", reply.Words(f.Claim.ShowName), "n", f.Claim.Season)
}

func finishCast(answer reply.Reply, name, show string) reply.Reply {
	if len(answer.Facts) == 0 {
		answer.Headline = reply.Say("cast.nothing", "name", reply.Words(name))
	}
	answer.Notes = append(answer.Notes, warning(answer.Facts, answer.Day, staleAfter)...)
	if show != "" {
		answer.Next = []reply.Next{
			{Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+show), How: reply.Anew},
			{Label: reply.Say("button.whole-cast"), Request: reply.Ask("cast", "name", "#show:"+show), How: reply.Anew},
		}
	}
	return answer
}

// parts weighs every part of one show by season, newest season first and the
// show as a whole last. What only repeats that somebody plays a part already
// told for a newer season is left out.
func parts(claims []tv.Claim, day tv.Date) [][]reply.Fact {
	matters := tv.Matters(claims)
	var seasons []int
	for n := range matters {
		seasons = append(seasons, n)
	}
	sort.Sort(sort.Reverse(sort.IntSlice(seasons)))
	told := map[string]bool{}
	var list [][]reply.Fact
	for _, n := range seasons {
		s := standings{claims: claims, season: n, day: day}
		for _, slot := range s.slots("cast/") {
			st := tv.Weigh(matters[n][slot], day)
			if facts := partFacts(st, n, day, told); len(facts) > 0 {
				list = append(list, facts)
			}
		}
	}
	return list
}

func partFacts(st tv.Standing, season int, day tv.Date, told map[string]bool) []reply.Fact {
	label := reply.Say("label.any-season")
	if season > 0 {
		label = reply.Say("label.season", "n", season)
	}
	var facts []reply.Fact
	if st.Known() {
		lead := st.Lead
		pair := lead.PersonID + "/" + lead.CharacterID
		known := told[pair] || lead.CharacterID == "" && told[lead.PersonID]
		if lead.Value.Change != tv.Stars || !known {
			facts = append(facts, fact(label, lead, day))
		}
		told[pair], told[lead.PersonID] = true, true
	}
	for _, c := range st.Conflict {
		facts = append(facts, fact(reply.Say("label.but"), c, day))
	}
	for _, c := range st.Beside {
		facts = append(facts, fact(beside(c), c, day))
	}
	return facts
}

// related are the relationships among the claims.
func related(claims []tv.Claim, day tv.Date) []reply.Fact {
	var facts []reply.Fact
	for _, slots := range tv.Matters(claims) {
		for slot, in := range slots {
			if head(slot) == "relationship" {
				if st := tv.Weigh(in, day); st.Known() {
					facts = append(facts, fact(reply.Say("label.relationship"), st.Lead, day))
				} else if len(st.Beside) > 0 {
					facts = append(facts, fact(reply.Say("label.relationship"), st.Beside[0], day))
				}
			}
		}
	}
	sort.Slice(facts, func(i, j int) bool { return facts[i].Claim.ID < facts[j].Claim.ID })
	return facts
}

// credits are what a person does behind the camera, each role once.
func credits(claims []tv.Claim, day tv.Date) []reply.Fact {
	seen := map[string]bool{}
	var facts []reply.Fact
	for _, c := range claims {
		if c.Kind != tv.Crew || seen[c.Slot()] {
			continue
		}
		seen[c.Slot()] = true
		if st := tv.StandingOf(claims, c.Season, c.Slot(), day); st.Known() {
			facts = append(facts, fact(reply.Words(c.ShowName), st.Lead, day))
		}
	}
	return facts
}
