package glean

import (
	"strings"

	"backlot/internal/tv"
)

// The order of seasons and tense: what returns, or is still to be filmed, is no season that the article
// tells of only as past; and "it" in another country is the season that the sentence before is about.

var (
	// comesAgain is how a show comes that has been on.
	comesAgain = phraseOf(` (?:returns?|returning|return|is back|are back|be back|comes? back|coming back|resumes?|is due back|due back|set to return) `)
	// beginsWithIt begins a sentence on what the sentence before is about.
	beginsWithIt = phraseOf(`^ (?:it|they|this|these) (?:(?:will|is|are|also|now|then|to|set|due) )*(?:launch|launches|premiere|premieres|debut|debuts|arrive|arrives|air|airs|be (?:shown|seen|available|broadcast|released)|available|stream|streams|land|lands|drop|drops|come|comes|begin|begins|start|starts|reach|reaches|bow|bows) `)
	// seasonFirst begins a sentence on a season.
	seasonFirst = phraseOf(`^ (?:["'] )?(?:the )?(?:<S\d+> (?:["'] )?(?:'s )?)?<(E\d+)> `)
	// moreSeasons are what is ordered of a show that has had but one.
	moreSeasons = phraseOf(` (?:more|another|further|additional|extra) (?:[a-z]+ )?(?:seasons?|series|runs?|years?|outings?|rounds?) `)
)

// orderOfSeasons mends the season of what is to come by what the article tells of it.
func (h *hit) orderOfSeasons(t *title, c *tv.Claim) {
	text := h.s.shape.text
	if c.Kind == tv.Cast && c.Season > 0 && c.Season == h.r.playedIn(h.s) && (c.Value.Change == tv.Recast || c.Value.Change == tv.Joins) {
		c.Season = 0 // in which another had the part
	}
	if strings.Contains(text, "<E") || c.Negative || c.Certainty == tv.Denied {
		return
	}
	from, _ := h.s.clauseAt(h.start + 1)
	switch {
	case c.Kind == tv.Stage && c.Value.Text == tv.Renewed && c.Season == 1:
		if c.Season = 0; moreSeasons.MatchString(text) {
			c.Season = 2 // of the first there is no more
		}
	case c.Kind == tv.Premiere && h.r.future(c.Value.Date) && beginsWithIt.MatchString(text):
		from, to := h.wide()
		if n := h.r.seasonOfBefore(h.s); n > 0 && (c.Season == 0 || h.r.landIn(h.s, from, to) != "") {
			c.Season = n
		}
	case c.Kind == tv.Delay && has(text[from:min(h.end+1, len(text))], "it"):
		if n := h.r.seasonOfBefore(h.s); n > 0 {
			c.Season = n
		}
	case c.Season < 1:
	case c.Kind == tv.Premiere && h.r.future(c.Value.Date) && comesAgain.MatchString(text[from:h.end+1]),
		c.Kind == tv.Stage && c.Plan && c.Value.Text == tv.Filming && h.r.ahead(c.When):
		if h.r.onlyPast(t, c.Season) {
			c.Season = 0
		}
	}
}

// seasonOfBefore gives the season with which the sentence before begins, in the same paragraph.
func (r *reader) seasonOfBefore(s *sentence) int {
	i := r.indexOf(s)
	if i == 0 || r.sentences[i-1].paragraph != s.paragraph {
		return 0
	}
	found := seasonFirst.FindStringSubmatch(r.sentences[i-1].shape.text)
	if found == nil {
		return 0
	}
	if m := r.find(found[1]); m != nil && m.also == 0 {
		return m.season
	}
	return 0
}

// onlyPast tells that the article names a season, none after it, and tells of it only that it has been on.
func (r *reader) onlyPast(t *title, season int) bool {
	named := false
	for i := range r.sentences {
		s := &r.sentences[i]
		for _, e := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "E") {
			switch {
			case max(e.season, alsoSeason(e.mention)) > season, e.season == season && !r.gone(s, e):
				return false
			case e.season == season:
				named = true
			}
		}
	}
	return named
}
