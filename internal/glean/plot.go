package glean

import (
	"backlot/internal/names"
	"backlot/internal/tv"
)

var plotRules = []rule{
	on("plot/how-it-ended", " finale | ended | ending | cliffhanger ", `(?:finale|{season} (?:ended|ends|left|closed)|ending|cliffhanger)`, plotEnd),
	on("plot/fate", " dies | died | death | killed | kills | murder| reveal| twist ", `{chr} (?:[a-z'-]+ ){0,5}?(?:dies|died|is killed|was killed|kills|killed|murders|murdered|is revealed|was revealed|is dead|betrays|betrayed|sacrifices)`, plotFate),
	on("plot/about", " follows | centers | centres | tells | set in | depict| explores | revolves | focuses | chronicles | about ", `(?:(?:{show}|series|show|drama|comedy|it|season|thriller|which|story|sitcom) (?:[a-z]+ )?(?:follows|centers on|centres on|tells the story|tells of|depicts|revolves around|focuses on|chronicles|explores|picks up|takes place|is set)|depicting|^ ?set in)`, plotAbout),
}

// plotEnd reads how a season ended, which spoils that season.
func plotEnd(h *hit) []tv.Claim {
	text := h.s.shape.text
	if len(h.r.mentionsIn(text, 0, len(text), "CN")) == 0 || has(text, "rating", "ratings", "reviews", "airs", "viewers watched", "air", "premiere", "renewed", "date") || len(h.r.mentionsIn(text, 0, len(text), "D")) > 0 {
		return nil
	}
	if !has(text, "left", "with", "ended", "ends", "saw", "when", "reveals", "revealed", "embarking", "discovers", "learned", "discovered", "dies", "killed") {
		return nil
	}
	if !h.r.anyPart(text) {
		return nil
	}
	return []tv.Claim{h.plot()}
}

// anyPart tells that a character is in the text, or a single name that may be one.
func (r *reader) anyPart(text string) bool {
	for _, m := range r.mentionsIn(text, 0, len(text), "CN") {
		if m.kind == isCharacter || r.isPart[m.name] || !m.full {
			return true
		}
	}
	return false
}

func (h *hit) plot() tv.Claim {
	c := tv.Claim{Kind: tv.Plot, Value: tv.Value{Text: h.r.short(h.s)}, Certainty: tv.Confirmed}
	c.Season = h.r.plotSeason(h)
	c.Spoiler = tv.Point{Season: max(c.Season, 1)}
	if c.Season == 0 {
		c.Season = whole
	}
	return c
}

// plotSeason gives the season that a piece of the story belongs to.
func (r *reader) plotSeason(h *hit) int {
	text := h.s.shape.text
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		return e.season
	}
	if r.show == nil {
		return 0
	}
	if n := r.season[names.Fold(r.show.name)]; n > 1 {
		return n - 1
	}
	return 1
}

var fateTalk = phraseOf(` (?:actor|actress|aged|hospital|cancer|born|police|tributes|funeral) `)

func plotFate(h *hit) []tv.Claim {
	m := h.mention("chr")
	if m == nil || m.kind != isCharacter && !h.r.isPart[m.name] || fateTalk.MatchString(h.s.shape.text) {
		return nil
	}
	return []tv.Claim{h.plot()}
}

// plotAbout reads what a show is about, which spoils nothing.
func plotAbout(h *hit) []tv.Claim {
	text := h.s.shape.text
	if has(text, "film", "movie", "filmed") || has(text[h.start:h.end+1], "picks up") && !has(text, "where", "after", "story") || !h.r.speaksOfShow(h) {
		return nil
	}
	if has(text[h.start:h.end+1], "is set") && !has(text[h.end:min(len(text), h.end+5)], "in") {
		return nil
	}
	return []tv.Claim{{Kind: tv.Plot, Value: tv.Value{Text: h.r.short(h.s)}, Certainty: tv.Confirmed, Season: h.seasonOrWhole()}}
}

func (h *hit) seasonOrWhole() int {
	text := h.s.shape.text
	for _, e := range h.r.mentionsIn(text, 0, len(text), "E") {
		return e.season
	}
	return whole
}
