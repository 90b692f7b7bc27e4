package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A play, a musical or a game made of a show has its own first night, makers and cast.

var (
	// asStaged says that the article is about one.
	asStaged = phraseOf(` (?:(?:stage|theatre|theatrical|theater|west end|broadway|musical|concert|touring|immersive|radio|audio|podcast|comic-book|comic book|graphic novel|board game|video game|ballet|opera) (?:and [a-z]+ )?(?:version|adaptation|production|show|musical|play|take|retelling|sequel|prequel|tour|game|edition|series) (?:of|based on|from|inspired by) [^.;]{0,60}?<S\d+>|(?:musical|stage play|opera|ballet|pantomime|board game|video game|graphic novel|exhibition|concert) (?:based on|inspired by|adapted from) [^.;]{0,60}?<S\d+>|<S\d+> (?:["'] )?(?:: )?(?:(?:the|a|live|new) ){0,2}(?:musical|stage show|stage play|stage version|stage adaptation|stage musical|play|board game|video game|radio play) )`)
	// ofTheScreen says that a sentence is about the show all the same.
	ofTheScreen = phraseOf(` (?:series|sitcom|tv|television|telly|screen|original|season|seasons|episode|episodes|ran for|aired|airs|streaming|<E\d+>|revived) `)
)

// isStaged tells that the article is about what was made of a show, and not about the show.
func (r *reader) isStaged() bool {
	if r.staged == nil {
		is := false
		for i := range r.sentences {
			s := &r.sentences[i]
			if s.title || s.paragraph == 0 {
				if is = is || asStaged.MatchString(s.shape.text); strings.Contains(s.shape.text, "<E") {
					is = false
					break
				}
			}
		}
		r.staged = &is
	}
	return *r.staged
}

// ofStaged tells that a hit tells of what was made of a show: how and when it is made and
// shown, by whom and with whom.
func (r *reader) ofStaged(h *hit, c *tv.Claim) bool {
	switch {
	case ofMaking[c.Kind], c.Kind == tv.Crew, c.Kind == tv.Plot, c.Kind == tv.Cast:
	default:
		return false
	}
	text := h.s.shape.text
	return r.isStaged() && (asStaged.MatchString(text) && c.Kind != tv.Cast || !ofTheScreen.MatchString(text))
}
