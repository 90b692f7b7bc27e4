package bot

import (
	"regexp"
	"slices"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// leaves reports whether a claim tells for certain that somebody goes.
func leaves(c tv.Claim) bool {
	return c.Kind == tv.Cast && c.Value.Change == tv.Departs && !c.Negative && !c.Plan && c.Firm() && c.Certainty.Firm()
}

// toComeBack is what was told before of somebody who leaves: that they come back for the same season,
// or join in it; the newest of that.
func toComeBack(st tv.Standing) (tv.Claim, bool) {
	if !st.Known() || !leaves(st.Lead) || st.Lead.PersonID == "" {
		return tv.Claim{}, false
	}
	for _, c := range st.Past {
		back := c.Value.Change == tv.Returns || c.Value.Change == tv.Joins
		if back && c.PersonID == st.Lead.PersonID && !c.Negative && c.Certainty == tv.Confirmed && c.Article != st.Lead.Article {
			return c, true
		}
	}
	return tv.Claim{}, false
}

// asTheirs tells the parts of one person as theirs: that they leave a part comes before who takes it
// over, and who had it before they did is not theirs.
func asTheirs(facts []reply.Fact, person string, label func(tv.Claim) reply.Text, day tv.Date) []reply.Fact {
	theirs := func(f reply.Fact) bool { return f.Claim.PersonID == person }
	first := map[string]int{} // the season from which on they have had something to do with it
	for _, f := range facts {
		if n, seen := first[f.Claim.Slot()]; theirs(f) && (!seen || f.Claim.Season < n) {
			first[f.Claim.Slot()] = f.Claim.Season
		}
	}
	var out []reply.Fact
	for i, f := range facts {
		since, has := first[f.Claim.Slot()]
		switch {
		case f.Claim.Kind != tv.Cast || f.Claim.PersonID == "" || !has:
		case !theirs(f) && f.Claim.Season != 0 && f.Claim.Season < since:
			continue
		case theirs(f) && f.Past && leaves(f.Claim) && i > 0 && !theirs(facts[i-1]) && len(out) > 0 && out[len(out)-1].Claim.ID == facts[i-1].Claim.ID:
			own := fact(label(f.Claim), f.Claim, day)
			by := out[len(out)-1]
			out = append(out[:len(out)-1], own, by)
			continue
		}
		out = append(out, f)
	}
	return out
}

// mostStars is how many of those who lead a cast are told beside all else.
const mostStars = 4

// leadsCast is in a sentence that tells who leads a cast.
var leadsCast = regexp.MustCompile(`(?i)\b(?:stars?|starring|starred|leads?|leading|led|headlin\w+|top-?lin\w+|fronts?|fronted)\b`)

// stars are those of whom a sentence tells that they lead the cast of this very season, as its article
// names them, the newest article first.
func (s *standings) stars() []reply.Fact {
	var facts []reply.Fact
	var list []*tv.Claim
	for _, slot := range s.slots("cast/") {
		if c := s.standing(slot).Lead; c.Value.Change == tv.Stars && c.Season == s.season && s.season != 0 && !c.Record && !unsure(c) && !c.Negative && c.Certainty == tv.Confirmed && c.Value.Person != "" && leadsCast.MatchString(c.Quote) {
			list = append(list, &c)
		}
	}
	slices.SortFunc(list, func(a, b *tv.Claim) int {
		if d := b.Told().Compare(a.Told()); d != 0 {
			return d
		}
		return inSentence(a) - inSentence(b)
	})
	for _, c := range list[:min(mostStars, len(list))] {
		facts = append(facts, fact(reply.Say("label.cast"), *c, s.day))
	}
	return facts
}

// inSentence is where somebody stands in the article of a claim: behind whom its sentence names before.
func inSentence(c *tv.Claim) int {
	at := regexp.MustCompile(regexp.QuoteMeta(c.Value.Person)).FindStringIndex(c.Quote)
	if at == nil {
		return c.Start + len(c.Quote)
	}
	return c.Start + at[0]
}

// cancelledBefore tells, behind the order of a season, that the show was cancelled before it.
func (s *standings) cancelledBefore(order []reply.Fact) []reply.Fact {
	lead := s.standing("order").Lead
	if s.season == 0 || lead.Value.Text != tv.Renewed || lead.Negative || !lead.Certainty.Firm() || lead.Season != s.season {
		return order
	}
	for _, c := range s.known.Of(0, "order") {
		if c.Value.Text != tv.Cancelled || c.Negative || c.Certainty != tv.Confirmed || c.Plan || !c.Firm() {
			continue
		}
		by, ok := s.known.SavedBy(c)
		if !ok || by.Season != s.season || c.Told().Compare(lead.Told()) >= 0 {
			continue
		}
		if slices.ContainsFunc(order, func(f reply.Fact) bool { return f.Claim.ID == c.ID }) {
			return order
		}
		kept := slices.DeleteFunc(slices.Clone(order), func(f reply.Fact) bool { // that it had not been renewed tells less
			return f.Past && f.Claim.Kind == tv.Stage && f.Claim.Negative && f.Claim.Article == c.Article
		})
		return slices.Insert(kept, min(1, len(kept)), s.earlier(*c))
	}
	return order
}
