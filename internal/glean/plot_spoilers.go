package glean

import (
	"strings"

	"backlot/internal/tv"
)

// How far a text below a spoiler warning gives the story away: to the finale that the warning
// names, of the season it names or of the last there was.

// warnsOfEnd is what a warning warns of at the end of a season, or of all.
var warnsOfEnd = phraseOf(` (?:finale|ender|ending|last episode|final episode|final episodes|final season|final moments) `)

// noteSpoiled keeps what a spoiler warning names.
func (r *reader) noteSpoiled(s *sentence) {
	text := s.shape.text
	r.spoils = tv.Point{}
	if !warnsOfEnd.MatchString(text) {
		return
	}
	switch named := r.mentionsIn(text, 0, len(text), "E"); {
	case len(named) == 0:
		r.spoils = tv.Point{Episode: 1}
	case !named[0].episode:
		r.spoils = tv.Point{Season: named[0].season}
	}
}

// spoiledTo is what somebody must have seen whom a claim below the warning is to spoil nothing.
func (r *reader) spoiledTo(t *title) tv.Point {
	switch n := r.season[foldedName(t)]; {
	case t == r.main && r.spoils.Season > 0:
		return r.spoils
	case t == r.main && r.spoils.Episode > 0 && n > 0:
		return tv.Point{Season: n}
	}
	return tv.Point{Season: r.lastSeason(t)}
}

// nothingTold are rules for what tells of where a show is, or who makes it.
var nothingTold = words(`other/past-seasons other/streams other/next-day other/made-by other/and-made-by other/airs-on other/moved-home other/its-production other/made-for other/next-on-stage other/second-channel other/one-off-day other/marks-it other/films-in other/animated-by other/beside-it`)

// spoilsNone tells a claim that gives nothing of the story away: where a show is to be seen, or who
// is to be in what comes out of it.
func (r *reader) spoilsNone(t *title, c tv.Claim) bool {
	return c.Kind == tv.Other && nothingTold[c.Rule] || c.Kind == tv.Cast && c.Value.Change == tv.Joins && t != r.main && r.besides(t)
}

var (
	// wholeRun says how many seasons a show had in all.
	wholeRun = phraseOf(` (?:(?:after|over|across|all|for|ran|through|spanned|throughout) (?:its |the |the show 's |a )?(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-9]) (?:[a-z]+ ){0,1}seasons|(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-9])-season run) `)
	// seenLast is the end of all, and not of a season.
	seenLast = phraseOf(` (?:series finale|series-finale|show 's finale|series 's finale|series ' finale) `)
	// isMadeAgain says that the show goes on as another.
	isMadeAgain = phraseOf(` (?:revival|reboot|revived|rebooted|original series|original run|original stars?|original cast) `)
)

// endedAfter gives a show of whose last episode an article tells the number of seasons that it had,
// where another is named only for what was in it.
func (r *reader) endedAfter() {
	n, last := 0, false
	for i := range r.sentences {
		text := r.sentences[i].shape.text
		if isMadeAgain.MatchString(text) {
			return
		}
		last = last || seenLast.MatchString(text) && !r.endOfOther(text)
		if found := wholeRun.FindStringSubmatch(text); found != nil && !r.runOfOther(&r.sentences[i]) {
			for _, w := range found[1:] {
				n = max(n, countOf(strings.TrimSpace(w)))
			}
		}
	}
	if key := ""; r.main != nil && last && n > 1 {
		key = foldedName(r.main)
		if r.season[key] < n {
			r.season[key] = n
			delete(r.faint, key)
		}
	}
}

// endsOther begins what follows upon the end of another show.
var endsOther = phraseOf(` (?:series finale|series-finale|finale) of (?:the )?(?:[a-z-]+ ){0,3}?(?:["'] )?<([SNCP]\d+)> `)

// endOfOther tells that the end that a sentence tells of is another show's.
func (r *reader) endOfOther(text string) bool {
	if found := endsOther.FindStringSubmatch(text); found != nil {
		return r.isOtherShow(r.find(found[1]), r.main)
	}
	return ofTheFirst.MatchString(text) && r.isOutOfOther()
}

// runOfOther tells that the seasons that a sentence counts are another show's: the one it names, or the
// one that the show comes out of.
func (r *reader) runOfOther(s *sentence) bool {
	text := s.shape.text
	if r.isOutOfOther() && !r.titleIn(text, r.main) || ofTheFirst.MatchString(text) {
		return true
	}
	return strings.Contains(text, "<S") && !r.titleIn(text, r.main)
}
