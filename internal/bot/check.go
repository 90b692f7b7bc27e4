package bot

import (
	"context"
	"strings"

	"backlot/internal/glean"
	"backlot/internal/ingest"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// checkMessage sets what a member's message claims beside what is known. Only the
// one who asks reads it; an editor may post it.
var checkMessage = Command{
	Name:        "Check this",
	Description: "What my sources say to a message: confirmed, contradicted, only a rumour, or nothing known",
	Audience:    Members,
	Answers:     true,
	OnMessage:   true,
	Options: []Option{
		{Name: "message", Description: "The message", Hidden: true},
		{Name: "link", Description: "The message's address", Hidden: true},
		{Name: "author", Description: "Who wrote it", Hidden: true},
		{Name: "show", Description: "The show it is about", Kind: Show, Max: 200, Hidden: true},
		{Name: "post", Description: "For all to read", Choices: []string{"yes"}, Hidden: true},
	},
	Run: check,
}

// mostChecked is how many claims of one message are checked: what fits into one
// answer with its sources.
const mostChecked = 5

func check(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	if strings.TrimSpace(r.Arg("message")) == "" {
		return reply.Reply{}, &tv.Error{Kind: tv.Invalid, Message: say("check.empty"), Hint: say("check.empty.hint")}
	}
	role, err := b.role(ctx, r.Asker)
	if err != nil {
		return reply.Reply{}, err
	}
	post := r.Arg("post") != ""
	if post && role < Editors {
		return reply.Reply{}, &tv.Error{Kind: tv.Refused, Message: say("check.not-posted"), Hint: say("check.not-posted.hint")}
	}
	v := sqlite.View{Desk: desk(r.Asker), Day: b.Today()}
	claims, shows, err := b.claimed(ctx, v, r)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: v.Day, Private: !post, Headline: reply.Say("check.headline", "message", reply.Words(excerpt(r.Arg("message"))))}
	if len(claims) == 0 {
		return b.nothingToCheck(ctx, v, r, answer, shows)
	}
	answer.Facts, err = b.checked(ctx, v, claims[:min(len(claims), mostChecked)])
	if err != nil {
		return reply.Reply{}, err
	}
	if more := len(claims) - mostChecked; more > 0 {
		answer.Notes = append(answer.Notes, reply.Say("check.more", "n", more))
	}
	if role >= Editors && !post && r.Asker.Guild != "" {
		answer.Next = []reply.Next{{Label: reply.Say("button.post"), Request: r.With("post", "yes").With("author", "").With("link", ""), How: reply.Anew}}
	}
	return answer, nil
}

// claimed is what a message claims about shows that are known, and the shows it
// is taken to be about.
func (b *Bot) claimed(ctx context.Context, v sqlite.View, r reply.Request) ([]tv.Claim, []names.Entry, error) {
	k, err := b.Store.Known(ctx, v.Desk)
	if err != nil {
		return nil, nil, err
	}
	m := readable(r.Arg("message"), k.Index)
	if named, err := b.named(ctx, r, "show"); err != nil {
		return nil, nil, err
	} else if named.Arg("show") != "" && (r.Arg("show") != "" || len(m.shows) == 0) {
		show, _, err := b.show(ctx, v, named, "show")
		if err != nil {
			return nil, nil, err
		}
		m.shows = []names.Entry{{Kind: names.Show, ID: show.ID, Name: show.Name}}
	}
	a := glean.Article{Text: m.text, Published: v.Day}
	if len(m.shows) == 1 {
		a.Text = withFullNames(m.text, k, m.shows[0].ID)
		a.Shows = []string{m.shows[0].Name}
	}
	lib, err := ingest.Learned(ctx, b.Store, v.Desk)
	if err != nil {
		return nil, nil, err
	}
	var claims []tv.Claim
	for _, c := range glean.Read(a, lib).Claims {
		if c.Show != "" && c.Kind.Weighed() {
			c.Published = v.Day
			claims = append(claims, identify(c, k))
		}
	}
	return claims, m.shows, nil
}

// identify finds whom and what a claim of a message names, as the store's claims
// have it.
func identify(c tv.Claim, k sqlite.Known) tv.Claim {
	if a := k.Index.Resolve(c.Value.Person, names.Person); c.Value.Person != "" && a.One != nil {
		c.PersonID = a.One.Entry.ID
	}
	if c.Value.Character != "" {
		a := narrowed(k.Index.Resolve(c.Value.Character, names.Character), c.Show)
		if a.One != nil && a.One.Entry.Show == c.Show {
			c.CharacterID = a.One.Entry.ID
		}
	}
	if c.Kind == tv.OnNetwork {
		for _, n := range k.Networks {
			for _, name := range append([]string{n.Name}, n.Names...) {
				if strings.EqualFold(name, c.Value.Text) {
					c.NetworkID = n.Name
				}
			}
		}
	}
	return c
}

// checked tells of each claim what it was read as, and what is known of it.
func (b *Bot) checked(ctx context.Context, v sqlite.View, claims []tv.Claim) ([]reply.Fact, error) {
	var facts []reply.Fact
	for _, c := range claims {
		known, err := b.Store.Dossier(ctx, v, c.Show)
		if err != nil {
			return nil, err
		}
		facts = append(facts, reply.Fact{Label: reply.Say("check.read", "show", reply.Words(c.ShowName)), Text: reply.Claimed(c, v.Day)})
		facts = append(facts, verdict(finding(c, known), v.Day)...)
	}
	return facts, nil
}

// finding is the best that is known of a claim. A claim of no season is about the
// present one; one about a person is checked against all their parts.
func finding(c tv.Claim, known *tv.Dossier) tv.Finding {
	season := c.Season
	if season == 0 && c.Kind != tv.Final {
		season, _ = known.Season()
	}
	slots := []string{c.Slot()}
	if c.Kind == tv.Cast {
		for _, o := range known.Kind(tv.Cast) {
			if (o.Season == season || o.Season == 0) && (c.PersonID != "" && o.PersonID == c.PersonID || c.CharacterID != "" && o.CharacterID == c.CharacterID) {
				slots = append(slots, o.Slot())
			}
		}
	}
	var best tv.Finding
	for _, slot := range slots {
		f := known.StandingOf(season, slot).Check(c, known.Day)
		if f.Verdict > best.Verdict || best.Known.Kind == "" && best.Says.Kind == "" {
			best = f
		}
	}
	return best
}

// verdicts are the labels, by what was found.
var verdicts = map[tv.Verdict]string{tv.Borne: "borne", tv.Less: "less", tv.Then: "then", tv.Moved: "moved", tv.Disputed: "disputed", tv.OnlySaid: "only", tv.Contradicted: "contradicted"}

// verdict tells a finding: in words, and with the claims it rests on.
func verdict(f tv.Finding, day tv.Date) []reply.Fact {
	var facts []reply.Fact
	if f.Verdict == tv.NothingKnown {
		facts = append(facts, reply.Fact{Label: reply.Say("check.nothing"), Text: reply.Say("check.no-source")})
		if f.Known.Kind != "" {
			facts = append(facts, fact(reply.Say("check.known"), f.Known, day))
		}
		return facts
	}
	label := reply.Say("check." + verdicts[f.Verdict])
	if w := f.Known.Word().Word; f.Verdict == tv.Borne && w != tv.ConfirmedBy && w != tv.Corrected {
		label = reply.Say("check.press")
	}
	switch {
	case f.Verdict == tv.OnlySaid:
		facts = append(facts, fact(label, f.Says, day))
		if f.Known.Kind != "" {
			facts = append(facts, fact(reply.Say("check.known"), f.Known, day))
		}
		return facts
	case f.Says.Kind != "":
		return append(facts, fact(label, f.Known, day), fact(otherwise(f.Says), f.Says, day))
	}
	return append(facts, fact(label, f.Known, day))
}

// otherwise labels what says something else than the claim that is known.
func otherwise(c tv.Claim) reply.Text {
	if c.Word().Word.Firm() {
		return reply.Say("label.but")
	}
	return beside(c)
}

// nothingToCheck says that there is nothing to check, or asks which show is meant.
func (b *Bot) nothingToCheck(ctx context.Context, v sqlite.View, r reply.Request, answer reply.Reply, shows []names.Entry) (reply.Reply, error) {
	answer.Private = true
	if len(shows) > 0 {
		answer.Notes = []reply.Text{reply.Say("check.no-claim")}
		return answer, nil
	}
	answer.Notes = []reply.Text{reply.Say("check.which")}
	index, err := b.Store.Names(ctx, v.Desk)
	if err != nil {
		return reply.Reply{}, err
	}
	pick := reply.Next{Label: reply.Say("button.pick-show"), Request: r.With("author", "").With("link", ""), How: reply.AnewToMyself,
		Pick: "show", Choices: choices(index, "", index.Find("", suggestions, names.Show))}
	if len(pick.Choices) > 0 {
		answer.Next = []reply.Next{pick}
	}
	return answer, nil
}

// longestExcerpt is how much of a message is shown again, in characters.
const longestExcerpt = 200

func excerpt(message string) string {
	runes := []rune(strings.Join(strings.Fields(message), " "))
	if len(runes) > longestExcerpt {
		return string(runes[:longestExcerpt-1]) + "…"
	}
	return string(runes)
}
