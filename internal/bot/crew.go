package bot

import (
	"context"
	"slices"
	"sort"
	"strings"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

var crewCommand = Command{
	Name:        "crew",
	Description: "Who makes a show: creator, showrunner, directors, writers and the rest",
	Audience:    Members,
	Answers:     true,
	Options:     []Option{showOption, seasonOption, asOfOption},
	Run:         crew,
}

// roles is the order in which the crew is told; others follow by name.
var roles = []string{"creator", "showrunner", "director", "writer", "executive producer", "producer", "composer"}

func crew(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	r, err := b.named(ctx, r, "show")
	if err != nil {
		return reply.Reply{}, err
	}
	s, err := b.subject(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: s.Day, Brief: true, Headline: reply.Say("crew.heading", "show", reply.Words(s.show.Name)), Facts: s.crew()}
	if slices.ContainsFunc(answer.Facts, func(f reply.Fact) bool { return s.season != 0 && f.Claim.Season == s.season }) {
		answer.Headline = reply.Say("crew.heading.season", "show", reply.Words(s.show.Name), "n", s.season)
	}
	if len(answer.Facts) == 0 {
		answer.Headline = reply.Say("crew.nothing", "show", reply.Words(s.show.Name))
		b.unanswered(ctx, r, s.View, s.show.ID, s.season, "crew")
	}
	answer.Notes = append(warning(answer.Facts, s.Day, s.stale), b.asOf(s.View)...)
	answer.Next = []reply.Next{
		{Label: reply.Say("button.cast"), Request: reply.Ask("cast", "name", "#show:"+s.show.ID), How: reply.Anew},
		{Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+s.show.ID), How: reply.Anew}}
	return answer, nil
}

// crew weighs who has which role, the newest season first; who has the same role
// in an older season is told once, unless it has passed on to another.
func (s subject) crew() []reply.Fact {
	var facts []reply.Fact
	told := map[string]bool{}
	for _, n := range s.known.Seasons() {
		if s.season != 0 && n != s.season && n != 0 {
			continue
		}
		for _, slot := range s.known.Slots(n) {
			if head(slot) != "crew" || told[slot] && !passedOn(s.known, slot) {
				continue
			}
			st := s.known.Standing(n, slot)
			told[slot] = !st.Lead.Negative
			facts = append(facts, s.of(n).told(ofSeason(n), st)...)
		}
	}
	sort.SliceStable(facts, func(i, j int) bool { return inCrew(facts[i].Claim, facts[j].Claim) })
	return inSuccession(s.known, facts)
}

// inCrew orders the crew: by season, by role, by name.
func inCrew(a, b tv.Claim) bool {
	if a.Season != b.Season {
		return a.Season > b.Season
	}
	if x, y := roleRank(a), roleRank(b); x != y {
		return x < y
	}
	if a.Value.Role != b.Value.Role {
		return a.Value.Role < b.Value.Role
	}
	return a.Value.Person < b.Value.Person
}

func roleRank(c tv.Claim) int {
	if i := slices.Index(roles, strings.ToLower(c.Value.Role)); i >= 0 {
		return i
	}
	return len(roles)
}
