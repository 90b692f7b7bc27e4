package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A description that stands for the show in the headline: "its adaptation of the novel, which had been set for
// May, will now debut on June 3".

const (
	workMade = `(?:adaptation|retelling|reimagining|dramati[sz]ation|limited series|miniseries|series|drama|take|version)`
	ofABook  = `(?:(?:of|based on|adapted from|inspired by|on) (?:[a-z0-9-]+ |<[A-Z]\d+> |'s |" |' ){1,9}?)`
)

var adaptationRules = []rule{
	on("premiere/adaptation", " adaptation | based | adapted | version | take | retelling | reimagining | inspired | dramatization | dramatisation ",
		`(?:its|the|their|<[WN]\d+> 's) (?:[a-z-]+ ){0,4}?`+workMade+` (?:, )?`+ofABook+`(?:, (?:which|once|originally|previously|initially) [^;:]{3,110}? , |, )?(?:(?:will|is|was|has|been|set|slated|scheduled|due|now|to|instead|be|officially) )*(?:premieres|debuts|launches|airs|arrives|bows|drops|streams|premiere|premiering|debut|debuting|launch|launching|air|airing|arrive|arriving|bow|bowing|drop|dropping|stream|land|moved|pushed|delayed|be released|roll out|begin|open) (?:(?:on|in|back|to|until|from|for|starting|instead|now|this|<[W]\d+>|,) )*(?:<D\d+> , )?{date}`, adaptationOn),
}

// adaptationOn reads the day of what the article is about, however it is called.
func adaptationOn(h *hit) []tv.Claim {
	text := h.s.shape.text
	m := h.mention("date")
	if m == nil || h.r.main == nil || h.r.several > 1 || asked(h.s) || h.asked() || len(h.r.mentionsIn(text, 0, len(text), "S")) > 0 || has(text[h.start:h.end+1], "film", "movie", "filming", "production") {
		return nil
	}
	d := pickShown(m, text[back(text, h.start, 1):h.end+1])
	if near := text[back(text, h.end, 8) : h.end+1]; m.date.Past != m.date.Future && !has(near, "was", "were", "had", "aired") && !justPast(m) {
		d = m.date.Future
	}
	if d.IsZero() {
		return nil
	}
	h.about = h.r.main
	return settled([]tv.Claim{{Kind: tv.Premiere, Value: tv.Value{Date: d}}}, h)
}

// toldWhen is the verb of such a sentence.
var toldWhen = phraseOf(` (?:premier|debut|launch|air|arriv|bow|drop|stream|land|moved|pushed|delayed|released|roll|begin|open)[a-z]* `)

// adaptationHolds leaves of such a sentence the day that holds, and no piece of it that has no verb.
func (r *reader) adaptationHolds(s *sentence) {
	if !strings.Contains(s.shape.text, " adaptation ") && !strings.Contains(s.shape.text, " based ") && !strings.Contains(s.shape.text, " version ") {
		return
	}
	var day tv.Date
	for p := range r.heldOf(s) {
		if p.claim.Rule == "premiere/adaptation" {
			day = p.claim.Value.Date
		}
	}
	if day.IsZero() {
		return
	}
	for p := range r.heldOf(s) {
		switch c := &p.claim; {
		case c.Kind == tv.Premiere && c.Value.Date != day, c.Kind == tv.Other && !toldWhen.MatchString(" "+c.Value.Text+" "):
			p.dropped = true
		}
	}
}
