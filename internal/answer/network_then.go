package answer

import (
	"strings"

	"backlot/internal/tv"
)

// whereSince tells, behind the network that a season was on, the one that the show is on since.
func (f *file) whereSince() {
	if f.q.Season == 0 || len(f.told) == 0 || f.told[0].Claim.Kind != tv.OnNetwork || f.told[0].Claim.Tense != tv.Over {
		return
	}
	now := f.whole(string(tv.OnNetwork)).Lead
	if now.Kind == "" || no(now) || now.SameValue(f.told[0].Claim) {
		return
	}
	f.add(now, Since)
	if !f.q.Past {
		f.verdict = "" // where it is to be seen by now nobody says
	}
}

// movedSince reports whether a question names the network that a show is on by now, of a season
// that was on another.
func (f *file) movedSince(was tv.Claim) bool {
	now := f.whole(string(tv.OnNetwork)).Lead
	return f.q.Season > 0 && was.Tense == tv.Over && now.Kind != "" && !now.SameValue(was) && f.namesIt(now)
}

// movedAway reports whether a network had the show until another took it over, as the sentence
// tells that has it there.
func (f *file) movedAway(lead, was tv.Claim) bool {
	return firm(lead) && !no(lead) && lead.Certainty == tv.Confirmed && movesIn(lead.Quote+" "+lead.Detail) && was.Place().Country == "" && lead.Place().Country == ""
}

// onGone reports whether the networks that a question names are those alone that the show was on
// before it moved, and gives the one that it is on.
func (f *file) onGone(networks []string) (tv.Claim, bool) {
	st := f.standing(string(tv.OnNetwork))
	if len(networks) == 0 || !st.Known() || no(st.Lead) {
		return st.Lead, false
	}
	for _, name := range networks {
		gone := false
		for _, c := range st.Past {
			gone = gone || fold(c.Value.Text) == name && !c.SameValue(st.Lead) && f.movedAway(st.Lead, c)
		}
		if !gone {
			return st.Lead, false
		}
	}
	return st.Lead, true
}

// leaves reports whether the sentence of a claim tells that its network gave the
// show up.
func leaves(c tv.Claim) bool {
	_, after, found := strings.Cut(fold(c.Quote), fold(c.Value.Text)+" ")
	words := strings.Fields(after)
	return found && hasKin(strings.Join(words[:min(3, len(words))], " "), []string{"cancelled", "canceled", "axed", "dropped", "ended", "scrapped"})
}

func movesIn(quote string) bool {
	quote = strings.ToLower(quote)
	for _, w := range []string{"mov", "switch", "new home", "pick", "jump", "saved", "land", "shift", "transfer", "acquir", "rescue", "reviv", "bought", "take", "took", "before that", "formerly on"} {
		if strings.Contains(quote, w) {
			return true
		}
	}
	return false
}
