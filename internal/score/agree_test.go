package score

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"backlot/data"
	"backlot/internal/bot"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// TestCommandsAgree asks every command the same of every season that the articles
// speak of, with the claims of gold: /ask, /status and /premiere read one dossier,
// and what the one tells the other may not deny, leave out or tell of another season.
func TestCommandsAgree(t *testing.T) {
	if testing.Short() {
		t.Skip("it fills a store for every article")
	}
	var set []Gold
	for dir, most := range map[string]int{"testdata/gold/dev": 1000, "testdata/train": 60} {
		list, err := Load(dir)
		if err != nil {
			t.Fatal(err)
		}
		set = append(set, list[:min(most, len(list))]...)
	}
	d, err := newDesk(set, data.FS)
	if err != nil {
		t.Fatal(err)
	}
	defer d.close()
	asked := 0
	for _, g := range set {
		b, err := d.open(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if err := d.bringReviewed(t.Context(), b, g); err != nil {
			t.Errorf("%s: %v", g.ID, err)
		}
		asked += agree(t, b, d.day(g), g.ID)
		if err := b.Store.Close(); err != nil {
			t.Error(err)
		}
	}
	if asked < 1000 {
		t.Errorf("only %d seasons were asked about", asked)
	}
}

// agree asks about every season of every show of a store, one that nobody speaks of
// and the show as a whole, and counts them.
func agree(t *testing.T, b *bot.Bot, day tv.Date, article string) (asked int) {
	t.Helper()
	v := sqlite.View{Desk: tv.SharedDesk, Day: day}
	shows, _, err := b.Store.Shows(t.Context(), v, 1000, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range shows {
		known, err := b.Store.Dossier(t.Context(), v, s.Show.ID)
		if err != nil {
			t.Fatal(err)
		}
		for n := 0; n <= known.Highest()+1 && len(known.Claims()) > 0; n++ {
			if n > 1 && n <= known.Highest() && known.Since(n) == "" {
				continue
			}
			asked++
			seen := hear(t.Context(), b, s.Show, n, day)
			for _, wrong := range seen.wrong() {
				t.Errorf("%s, %s, season %d: %s%s", article, s.Show.Name, n, wrong, seen)
			}
		}
	}
	return asked
}

// heard is what the commands say of one season; 0 is the show without a number.
type heard struct {
	season           int
	status, premiere reply.Reply
	when, renewed    reply.Reply // "when is it out", "is it renewed"
	cancelled, made  reply.Reply // "is it cancelled", "is it filming"
	last, episodes   reply.Reply // "is it the last season", "how many episodes"
	stands           reply.Reply // "where does it stand"
}

func hear(ctx context.Context, b *bot.Bot, show tv.Show, n int, day tv.Date) heard {
	of, number := show.Name, ""
	if n > 0 {
		of, number = fmt.Sprintf("season %d of %s", n, show.Name), fmt.Sprint(n)
	}
	run := func(command string, args ...string) reply.Reply {
		r := reply.Ask(command, append(args, "show", "#"+show.ID, "as_of", string(day))...)
		r.Asker = reply.Asker{User: "1"}
		return b.Handle(ctx, r)
	}
	ask := func(form string) reply.Reply {
		a := run("ask", "question", fmt.Sprintf(form, of))
		a.Facts = slices.DeleteFunc(a.Facts, func(f reply.Fact) bool { return f.Aside }) // it is no answer
		return a
	}
	return heard{n, run("status", "season", number), run("premiere", "season", number),
		ask("when is %s out"), ask("is %s renewed"), ask("is %s cancelled"), ask("is %s filming"), ask("is %s the last season"), ask("how many episodes does %s have"), ask("where does %s stand")}
}

// wrong is what the commands contradict each other in.
func (h heard) wrong() (list []string) {
	say := func(is bool, what string) {
		if is {
			list = append(list, what)
		}
	}
	for _, a := range []reply.Reply{h.when, h.renewed, h.cancelled, h.made, h.last, h.episodes, h.stands} {
		c := leads(a).Claim
		say(h.season > 0 && c.Season != 0 && c.Season != h.season && c.Slot() != "order" && !laterSign(c, h.season), "/ask answers with another season's "+string(c.Kind))
		for _, f := range a.Facts {
			if g, ok := tells(h.status, f.Claim); ok && !g.Past && g.Text.String() != f.Text.String() {
				list = append(list, fmt.Sprintf("/ask says %q and /status %q", f.Text, g.Text))
			}
		}
	}
	// A day.
	first, set := matter(h.status, "premiere")
	ahead := set && !first.Claim.Value.Date.IsZero() && !first.Claim.Value.Date.Last().Before(h.status.Day.First())
	if f := leads(h.when); f.Claim.Kind == tv.Premiere {
		_, inStatus := tells(h.status, f.Claim)
		_, inPremiere := tells(h.premiere, f.Claim)
		say(!inStatus, "/ask gives a first day, or none, and /status another")
		say(!inPremiere, "/ask gives a first day, or none, and /premiere another")
	} else {
		say(ahead, "/status gives a first day to come, and /ask none")
	}
	if leads(h.when).Claim.ID == first.Claim.ID && set {
		say(goneBy(h.when) != goneBy(h.status), "/ask and /status do not both warn of a day gone by")
	}
	if f, ok := matter(h.premiere, "premiere"); h.season > 0 && (ok || set) {
		say(f.Claim.ID != first.Claim.ID, "/premiere and /status give different days")
	}
	// The order.
	order, ordered := matter(h.status, "order")
	for _, a := range []reply.Reply{h.renewed, h.cancelled} {
		f := leads(a)
		_, told := tells(h.status, f.Claim)
		say(h.season > 0 && f.Claim.Slot() == "order" && f.Claim.Season == h.season && !told, "/ask tells an order, and /status not")
		say(h.season > 0 && ordered && order.Label.String() == reply.Say("label.order").String() && !f.Cited(), "/status tells an order, and /ask none")
	}
	if ordered && h.season > 0 {
		comes := (order.Claim.Value.Text == tv.Renewed || order.Claim.Value.Text == tv.Announced) && !order.Claim.Negative && order.Claim.Certainty.Firm()
		say(comes && verdict(h.renewed, "no"), "/status says that it comes, and /ask no")
		say(comes && verdict(h.cancelled, "yes"), "/status says that it comes, and /ask that it is cancelled")
		say(order.Claim.Ends() && order.Claim.Season == h.season && (verdict(h.renewed, "yes") || verdict(h.cancelled, "no")), "/status says that it does not come, and /ask that it does")
	}
	// How it stands.
	for _, f := range h.stands.Facts {
		_, told := tells(h.status, f.Claim)
		say(h.season > 0 && !told && (f.Claim.Slot() == "production" || f.Claim.Slot() == "order" || f.Claim.Kind == tv.Premiere), "/ask tells how it stands otherwise than /status")
	}
	for _, slot := range []string{"production", "order"} {
		_, known := matter(h.status, slot)
		say(h.season > 0 && known && len(h.stands.Facts) == 0, "/status tells how it stands, and /ask not")
	}
	// The making, the end, the count.
	for slot, a := range map[string]reply.Reply{"production": h.made, "final": h.last, "episodes": h.episodes} {
		s, known := matter(h.status, slot)
		f := leads(a)
		ofAnother := slot == "final" && h.season > 0 && h.season != s.Claim.Value.Number && (s.Claim.Negative || s.Claim.Certainty == tv.Denied)
		say(known && !ofAnother && !f.Cited(), "/status tells of "+slot+", and /ask nothing")
		silent := slot == "final" && len(h.status.Facts) == 0 && (h.season < f.Claim.Value.Number || f.Claim.Certainty == tv.Speculated)
		if f.Claim.Slot() == slot && h.season > 0 && !silent {
			_, told := tells(h.status, f.Claim)
			say(!told, "/ask tells of "+slot+", and /status not so")
			say(slot == "episodes" && known && s.Claim.ID != f.Claim.ID, "/ask and /status count otherwise")
		}
	}
	return list
}

// goneBy reports whether an answer warns of a first day that has gone by.
func goneBy(r reply.Reply) bool {
	return slices.ContainsFunc(r.Notes, func(n reply.Text) bool {
		return strings.HasPrefix(n.String(), "The premiere") && strings.Contains(n.String(), "gone by")
	})
}

// laterSign reports whether a claim shows that a season was on by the day of a later
// one.
func laterSign(c tv.Claim, season int) bool {
	return c.Season > season && (c.Kind == tv.Premiere || c.Kind == tv.Finale || c.Value.Text == tv.Airing)
}

// leads is the first fact of an answer.
func leads(r reply.Reply) reply.Fact {
	if len(r.Facts) == 0 {
		return reply.Fact{}
	}
	return r.Facts[0]
}

// matter is the first fact of a slot that is told as what holds.
func matter(r reply.Reply, slot string) (reply.Fact, bool) {
	i := slices.IndexFunc(r.Facts, func(f reply.Fact) bool { return f.Cited() && f.Claim.Slot() == slot && !f.Past })
	if i < 0 {
		return reply.Fact{}, false
	}
	return r.Facts[i], true
}

// tells is the fact of a claim.
func tells(r reply.Reply, c tv.Claim) (reply.Fact, bool) {
	i := slices.IndexFunc(r.Facts, func(f reply.Fact) bool { return f.Cited() && f.Claim.ID == c.ID && f.Claim.Start == c.Start })
	if i < 0 {
		return reply.Fact{}, false
	}
	return r.Facts[i], true
}

func verdict(r reply.Reply, is string) bool {
	return strings.HasPrefix(r.Headline.String(), strings.ToUpper(is[:1])+is[1:]+": ")
}

// String is all that was said, for whoever has to mend it.
func (h heard) String() string {
	var b strings.Builder
	for name, r := range map[string]reply.Reply{"status": h.status, "premiere": h.premiere, "when": h.when, "renewed": h.renewed, "cancelled": h.cancelled, "made": h.made, "last": h.last, "episodes": h.episodes, "stands": h.stands} {
		fmt.Fprintf(&b, "\n  %s: %s", name, r.Headline)
		for _, f := range r.Facts {
			fmt.Fprintf(&b, "\n      [%s] %s (s%d %s %s)", f.Label, f.Text, f.Claim.Season, f.Claim.Certainty, f.Claim.Told())
		}
	}
	return b.String()
}
