package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// successor answers who takes over a part: of a character, or of the actor who
// has left it.
func (f *file) successor() {
	if len(f.q.People) == 2 && f.q.Yes {
		f.whetherReplaces()
		return
	}
	parts := map[string]bool{}
	for c := range f.each(tv.Cast) {
		if f.about(c) && c.CharacterID != "" {
			parts[c.CharacterID] = true
		}
	}
	left := func(c tv.Claim) bool {
		for _, p := range f.q.People {
			for _, e := range p.Entries {
				if e.Kind == names.Person && c.PersonID == e.ID {
					return true
				}
			}
		}
		return false
	}
	for c := range f.each(tv.Cast) {
		switch {
		case c.Value.Person == "" || left(c):
		case c.Value.Change == tv.Recast && parts[c.CharacterID], (c.Value.Change == tv.Joins || c.Value.Change == tv.Recast) && f.replaces(c):
			f.add(c, Leads)
		}
	}
	if len(f.told) == 0 {
		f.replacement()
	}
	if len(f.told) == 0 && f.q.About == ask.Part {
		f.newcomer(parts)
	}
	if len(f.told) == 0 {
		f.theNew()
	}
	if len(f.told) == 0 {
		f.inTheirPlace()
	}
	if len(f.told) == 0 {
		f.replacedByNone()
	}
	if f.q.Yes && len(f.told) == 0 {
		f.recastOrNot()
	}
}

// whetherReplaces answers whether the first of two comes in the place of the second.
func (f *file) whetherReplaces() {
	first, second := *f, *f
	first.q.People, second.q.People = f.q.People[:1], f.q.People[1:]
	parts := map[string]bool{}
	for c := range f.each(tv.Cast) {
		if second.about(c) && c.CharacterID != "" {
			parts[c.CharacterID] = true
		}
	}
	for c := range f.each(tv.Cast) {
		if first.about(c) && (c.Value.Change == tv.Recast && parts[c.CharacterID] || second.replaces(c)) {
			f.tell(f.alone(c.Season, c.Slot()))
			return
		}
	}
}

// theNew tells who joins as what somebody else was: "the new inspector", "the new lead".
func (f *file) theNew() {
	asked := strings.Fields(fold(f.q.Text))
	for c := range f.each(tv.Cast) {
		if c.Value.Change != tv.Joins || c.Value.Person == "" {
			continue
		}
		words := strings.Fields(fold(c.Value.Character + " " + c.Detail))
		if f.isTheNew(c, asked) {
			f.tell(f.alone(c.Season, c.Slot()))
			return
		}
		if i := slices.Index(words, "new"); i >= 0 && i+1 < len(words) && len(words[i+1]) > 3 && slices.Contains(asked, words[i+1]) {
			f.tell(f.alone(c.Season, c.Slot()))
			return
		}
	}
}

// isTheNew reports whether the sentence of somebody who joins calls them what is asked for, "our new
// captain", and names them alone of those who join.
func (f *file) isTheNew(c tv.Claim, asked []string) bool {
	i := slices.Index(asked, "new")
	if i < 0 || i+1 >= len(asked) || len(asked[i+1]) < 4 || !strings.Contains(" "+fold(c.Quote)+" ", " new "+asked[i+1]+" ") {
		return false
	}
	for o := range f.each(tv.Cast) {
		if o.Quote == c.Quote && o.Value.Change == tv.Joins && o.PersonID != c.PersonID {
			return false
		}
	}
	return true
}

// inTheirPlace tells who does now what somebody did behind the camera.
func (f *file) inTheirPlace() {
	var was tv.Claim
	for c := range f.each(tv.Crew) {
		if f.about(c) && (was.Kind == "" || no(c) && !no(was)) && (f.q.Season == 0 || c.Season == f.q.Season || c.Season == 0) {
			was = c
		}
	}
	if was.Kind == "" {
		return
	}
	if by, ok := f.known.TakesOver(&was); ok {
		f.add(by, Also)
		return
	}
	for c := range f.each(tv.Crew) {
		if !f.about(c) && !no(c) && c.Value.Person != "" && hasKin(c.Value.Role, strings.Fields(fold(was.Value.Role))) && (c.Season == 0 || c.Season >= was.Season) && followed(was, c) {
			f.add(c, Also)
		}
	}
}

// followed reports whether somebody does what another did after that one, and not beside
// them: the one is told to have gone, or the other to have come.
func followed(was, c tv.Claim) bool {
	return no(was) || hasKin(was.Detail, leaveWords) || hasAny(was.Detail, []string{"step", "hand", "succe"}) || was.Season > 0 && c.Season > was.Season ||
		tellsSuccession(fold(c.Detail)) || hasAny(c.Detail, []string{"succe"}) || comesAfter(c)
}

// comesAfter reports whether a sentence tells of somebody themselves that they take over,
// and not of another who stands in it.
func comesAfter(c tv.Claim) bool {
	words := strings.Fields(fold(c.Quote))
	name := strings.Fields(fold(c.Value.Person))
	for i, w := range words {
		if len(name) == 0 || w != name[len(name)-1] {
			continue
		}
		if near := strings.Join(words[i+1:min(len(words), i+5)], " "); tellsSuccession(near) || strings.Contains(near, "taken over") {
			return true
		}
	}
	return false
}

// newcomer tells who joins in a part that nobody is known to have had.
func (f *file) newcomer(parts map[string]bool) {
	var one tv.Claim
	for c := range f.each(tv.Cast) {
		if !parts[c.CharacterID] || c.Value.Person == "" {
			continue
		}
		if c.Value.Change != tv.Joins || one.Kind != "" && one.PersonID != c.PersonID {
			return
		}
		one = c
	}
	if one.Kind != "" {
		f.tell(f.alone(one.Season, one.Slot()))
	}
}

// replacement tells the one of whom a sentence says that they replace somebody,
// where it names nobody and whoever is asked about leaves.
func (f *file) replacement() {
	var one tv.Claim
	for c := range f.each(tv.Cast) {
		if c.Value.Change != tv.Joins && c.Value.Change != tv.Recast || !strings.Contains(fold(c.Quote), "replac") {
			continue
		}
		if one.Kind != "" && one.PersonID != c.PersonID {
			return
		}
		one = c
	}
	for c := range f.each(tv.Cast) {
		if one.Kind != "" && c.Value.Change == tv.Departs && f.about(c) && c.Season == one.Season {
			f.add(one, Leads)
		}
	}
}

// replaces reports whether the sentence of a claim names whoever the question
// asks to be replaced.
func (f *file) replaces(c tv.Claim) bool {
	quote := " " + fold(c.Quote+" "+c.Detail) + " "
	if !tellsSuccession(quote) && !strings.Contains(quote, " tak") && !strings.Contains(quote, " step") {
		return false
	}
	for _, p := range f.q.People {
		for _, e := range p.Entries {
			words := strings.Fields(fold(e.Name))
			if len(words) > 0 && (strings.Contains(quote, " "+words[len(words)-1]+" ") || strings.Contains(quote, " "+words[len(words)-1]+"s stead ")) {
				return true
			}
		}
	}
	return false
}

// byNone is beside somebody who goes and in whose place nobody comes.
var byNone = regexp.MustCompile(`(?i)\b(?:not (?:be(?:en|ing)? )?(?:replaced|recast)|no (?:replacement|successor)|won['’]t be (?:replaced|recast)|never be (?:replaced|recast))\b`)

// replacedByNone tells of somebody who goes that nobody comes in their place.
func (f *file) replacedByNone() {
	for c := range f.each(tv.Cast) {
		if f.about(c) && c.Value.Change == tv.Departs && byNone.MatchString(c.Detail) {
			f.add(c, Leads)
			return
		}
	}
}

// recastOrNot tells what is known of a part that is asked to be recast.
func (f *file) recastOrNot() {
	for _, st := range f.matters(f.about) {
		for _, c := range append([]tv.Claim{st.Lead}, st.Beside...) {
			if c.Value.Change == tv.Recast {
				f.add(c, Leads)
				if no(c) {
					f.verdict = No
				}
				return
			}
		}
	}
}

// tellsSuccession reports whether folded words tell that somebody comes in another's
// place.
func tellsSuccession(folded string) bool {
	return hasAny(" "+folded, []string{" replac", " succeed", " takes over", " took over", " taking over", " take over", " fills in", " recast", " stead ", " in place of"})
}
