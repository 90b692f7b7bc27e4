package answer

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// changes lists who comes, returns or leaves in the season. Words that nobody
// here knows are a name, and nothing is known of it.
func (f *file) changes() {
	if len(f.q.Rest) > 0 {
		f.describedChange()
		return
	}
	f.changesIn(f.season, f.q.Season == 0)
	for n := f.highest(); len(f.told) == 0 && f.q.Season == 0 && !f.q.Next && n > 0; n-- {
		if n < f.season && f.q.Change != tv.Departs && !f.q.Past {
			break // who joined once is no newcomer now
		}
		f.changesIn(n, false)
	}
	f.crewGone()
	f.firmFirst()
}

// changesIn lists them for one season, and for the show as a whole.
func (f *file) changesIn(season int, whole bool) {
	for _, st := range f.matters(func(c tv.Claim) bool {
		return (c.Season == season || c.Season == 0 && whole) && c.Value.Change != tv.Stars && (f.q.Change == "" || c.Value.Change == f.q.Change || f.q.Change == tv.Joins && c.Value.Change == tv.Recast)
	}) {
		if c, is := f.comingOrGoing(st); is {
			f.add(c, Also)
			if now := head(st); now.ID != c.ID {
				f.add(now, Also) // whose their part is now
			}
		}
	}
}

// describedChange answers about somebody whom the question describes by words of
// a name or a part.
func (f *file) describedChange() {
	for _, st := range f.matters(func(c tv.Claim) bool {
		if f.q.Change == tv.Joins && c.Value.Change == tv.Departs {
			return false // whoever goes is not the new one
		}
		return (c.Season == f.season || c.Season == 0) && holds(c.Value.Character+" "+c.Value.Person+" "+c.Detail, f.q.Rest)
	}) {
		f.tell(st)
	}
	if len(f.told) == 0 && f.q.Change == tv.Joins && !f.q.Yes {
		f.newInRole()
	}
	f.comesOrGoes()
}

// newInRole tells who is new in a role behind the camera, or on a panel: "the new judge".
func (f *file) newInRole() {
	var best *tv.Claim
	for _, c := range f.known.Kind(tv.Crew) {
		if !within(f.q.Rest, strings.Fields(fold(c.Value.Role))) {
			continue
		}
		f.closed = true // whoever has had it is not the new one
		if !no(*c) && firm(*c) && f.seasonFits(*c) && comesAnew(*c) && (best == nil || newer(c, best) < 0) {
			best = c
		}
	}
	if best != nil {
		f.add(*best, Also)
	}
}

// comesAnew reports whether the sentence of a credit has its holder new in it, right before or
// behind the name.
func comesAnew(c tv.Claim) bool {
	name := regexp.QuoteMeta(c.Value.Person)
	return name != "" && regexp.MustCompile(`(?i)\b(?:new|incoming) (?:[\pL-]+ ){0,2}`+name+`|`+name+`,? (?:[\pL,-]+ ){0,4}?(?:joins|joined|joining|replaces|replaced|replacing|succeeds|takes over|taking over|steps in)\b|\b(?:joined|replaced|succeeded) by `+name).MatchString(c.Quote)
}
