package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A death in life, of somebody who acted or of whom a show tells what happened: it gives nothing of the story away.

var (
	// trueStory says that a show tells of what has happened.
	trueStory = phraseOf(` (?:true-crime|true crime|true story|true-life|real-life|real life|real events|true events|real case|docudrama|docuseries|documentary|biopic|biographical|the real <[PNC]\d+>|the real-life <[PNC]\d+>) `)
	// diedThen tells of a death when it was.
	diedThen = phraseOf(` (?:died|dies|passed away|was (?:killed|murdered|executed|shot)|took (?:his|her) own life) (?:[a-z-]+ ){0,5}?(?:(?:in|on|at|of|last|earlier) )?<D\d+> `)
	// ageThen tells at what age somebody died, of what, and where.
	ageThen = phraseOf(` (?:died|passed away) (?:[^;.]){0,60}?(?:at the age of|aged|at age|at [0-9]{2,3}|, [0-9]{2,3}|from complications|after a (?:long|short|brief) (?:illness|battle)) `)
	// actedAndDied is who acted and died.
	actedAndDied = phraseOf(` who (?:[a-z]+ )?(?:played|portrayed|voiced|starred as|created|originated) (?:[^;.]){1,80}?(?:, and|and|, who|, but) (?:[a-z]+ )?(?:died|passed away) `)
)

// inRealLife tells that a sentence tells of a death in life.
func (h *hit) inRealLife() bool {
	text := h.s.shape.text
	if strings.Contains(text, "<E") || has(text, "finale", "episode", "premiere episode", "season's", "cliffhanger", "on screen", "on-screen", "onscreen") || !strings.Contains(text, " died ") && !strings.Contains(text, " passed away ") && !strings.Contains(text, " was ") {
		return false
	}
	return ageThen.MatchString(text) || actedAndDied.MatchString(text) || diedThen.MatchString(text) && h.r.ofTrueStory()
}

// ofTrueStory tells that the article says of its show that it tells what has happened.
func (r *reader) ofTrueStory() bool {
	for i := range r.sentences {
		if trueStory.MatchString(r.sentences[i].shape.text) {
			return true
		}
	}
	return false
}

// deathInLife makes of a fate of the story what it is where it is somebody's in life.
func (h *hit) deathInLife(c *tv.Claim) {
	if c.Kind == tv.Plot && h.inRealLife() {
		c.Kind, c.Value, c.Season, c.Spoiler = tv.Other, tv.Value{Text: h.r.short(h.s)}, 0, tv.Point{}
		c.Certainty, c.By = tv.Confirmed, ""
	}
}

// byWhomPlayed ends what stands before who plays the part of whom a fate is told.
var byWhomPlayed = phraseOf(` (?:played|portrayed|voiced) by (?:[a-z-]+ ){0,4}$`)
