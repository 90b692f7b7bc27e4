package answer

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// onScreenRoles are the roles that are held before the camera: whoever has one is as often told of as
// one of the cast, by what stands beside their name, as among those who make the show.
var onScreenRoles = map[string]onScreenRole{
	"host":     roleOnScreen(`hosts?|hosted|hosting|co-hosts?|presenters?|presents|presenting|presented|fronts|fronted|fronting|anchors?|quizmaster|emcees?`, `(?:co-)?(?:hosts?|presenters?|hosted by|presented by|fronted by|anchored by|quizmaster)`, `(?:hosts|hosted|presents|presented|fronts|fronted|-fronted|-hosted)`),
	"narrator": roleOnScreen(`narrat(?:or|es|ed|ing|ion)`, `(?:narrators?|narrated by)`, `(?:narrates|narrated|-narrated)`),
	"judge":    roleOnScreen(`(?:head )?judg(?:e|es|ing)`, `(?:judges?|judged by)`, `(?:judges|judged)`),
}

// onScreenRole is how such a role is told: in a detail, right before a name, and right behind it.
type onScreenRole struct{ detail, before, behind *regexp.Regexp }

func roleOnScreen(detail, before, behind string) onScreenRole {
	return onScreenRole{regexp.MustCompile(`(?i)\b(?:` + detail + `)\b`), regexp.MustCompile(`(?i)\b` + before + ` $`), regexp.MustCompile(`(?i)^ ?` + behind + `\b`)}
}

// hasOnScreen reports whether a claim on the cast tells that somebody has such a role: beside their
// name, or where it says nothing else of them in its sentence.
func hasOnScreen(c tv.Claim, role string) bool {
	told, ok := onScreenRoles[role]
	if !ok || c.Value.Person == "" || noHost.MatchString(c.Detail) {
		return false
	}
	if told.detail.MatchString(c.Detail + " " + c.Value.Character) {
		return true
	}
	if c.Value.Character != "" {
		return false
	}
	before, behind, named := strings.Cut(c.Quote, c.Value.Person)
	for ; named; before, behind, named = strings.Cut(behind, c.Value.Person) {
		if told.before.MatchString(before) || told.behind.MatchString(behind) {
			return true
		}
	}
	return false
}

// noHost is beside somebody who has such a role for once, or perhaps, and no more than that.
var noHost = regexp.MustCompile(`(?i)\b(?:guest|in talks|favourite|favorite|frontrunner|tipped|rumou?red|may|might|could|contender|linked|first episode|opening episode)\b`)

// beforeCamera tells who hosts a show, narrates it or judges there, where that is told of one of the cast:
// who comes, stays or is there before who goes. Who is asked for as the new one came lately; who has
// gone is told where the past is asked for, or nobody else is known.
func (f *file) beforeCamera() {
	role := f.q.Role
	if onScreenRoles[role].detail == nil {
		return
	}
	var has, gone []tv.Claim
	for n := f.highest(); n >= 0; n-- {
		for c := range f.each(tv.Cast) {
			if c.Season != n || !hasOnScreen(c, role) || !f.seasonFits(c) && !f.mayBeOf(c) || len(f.q.People) > 0 && !f.about(c) || no(c) || !c.Certainty.Firm() || !f.stands(&c) {
				continue
			}
			if c.Value.Change == tv.Departs {
				gone = append(gone, c)
			} else {
				has = append(has, c)
			}
		}
	}
	came := func(c tv.Claim) bool { return c.Value.Change == tv.Joins || c.Value.Change == tv.Recast }
	if newOne.MatchString(f.q.Text) {
		has, gone = keeping(has, came), nil
	}
	if asksGone := f.q.Past && wasHost.MatchString(f.q.Text); asksGone && len(gone) > 0 && !f.q.Yes {
		has = gone
	}
	for _, c := range has {
		if f.leftSince(c, gone) && !f.q.Yes || f.tellsPerson(c) {
			continue
		}
		f.add(c, Also)
	}
	if len(f.told) == 0 && len(gone) > 0 {
		f.nearest, f.closed = gone[0], true
	}
	if f.q.Yes && len(f.q.People) == 1 && len(f.told) > 0 {
		f.verdict = Yes
	}
}

// leftSince reports whether somebody who has a role goes, as far as is told of the same season or a later one.
func (f *file) leftSince(c tv.Claim, gone []tv.Claim) bool {
	return len(keeping(gone, func(g tv.Claim) bool {
		return g.PersonID == c.PersonID && g.Season >= c.Season && g.Told().Compare(c.Told()) >= 0
	})) > 0
}

// keeping are those of a list that are to be kept.
func keeping(list []tv.Claim, keep func(tv.Claim) bool) []tv.Claim {
	var kept []tv.Claim
	for _, c := range list {
		if keep(c) {
			kept = append(kept, c)
		}
	}
	return kept
}

var (
	newOne  = regexp.MustCompile(`(?i)\b(?:new|next|incoming|replac\w+|tak(?:es?|ing) over|took over|now that)\b`)
	wasHost = regexp.MustCompile(`(?i)\b(?:was|were|used to|hosted|presented|fronted|narrated|judged)\b`)
)

// tellsOnScreen reports whether who has such a role is told to whoever asks for that.
func (f *file) tellsOnScreen() bool {
	return len(f.told) > 0 && f.told[0].Claim.Kind == tv.Cast && hasOnScreen(f.told[0].Claim, f.q.Role)
}
