package glean

import "backlot/internal/tv"

var (
	// ofFlagship names an episode or a season of the show out of which another comes, in so many words.
	ofFlagship = phraseOf(` (?:finale|finales|premiere|opener|season|seasons|episode|episodes|run|<E\d+>) (?:of|on|in|for) (?:the|its) (?:(?:flagship|mothership|parent|mother|original|main) (?:series|show|drama|comedy|sitcom|programme)|flagship|mothership) `)
	// onlyPilot is said of whoever makes the first episode of a new show.
	onlyPilot = phraseOf(` (?:direct|directs|directing|helm|helms|helming|write|writes|writing) (?:and [a-z-]+ [a-z]+ |and [a-z-]+ )?the (?:series )?(?:pilot|pilot episode|first two episodes) `)
)

// pilotsShow gives the new show of an article whose pilot somebody is to make, where the show out of which it comes
// has long had its own; nil for none.
func (r *reader) pilotsShow(h *hit, c tv.Claim, text string) *title {
	if c.Kind != tv.Crew || r.seasonsNamed() < 2 || !onlyPilot.MatchString(text) || r.titleIn(text, r.main) {
		return nil
	}
	var only *title
	for _, w := range r.newWorks() {
		if w == nil || w.title == nil || w.title == only {
			continue
		}
		if only != nil {
			return nil
		}
		only = w.title
	}
	return only
}
