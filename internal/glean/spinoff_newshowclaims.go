package glean

import (
	"strings"

	"backlot/internal/tv"
)

var (
	// creditOfOld ends what stands before the old show where what is told stands within the words on somebody's
	// work in it: "who created SHOW", "who plays Anna in SHOW".
	creditOfOld = phraseOf(` (?:of|on|in|for|from|created|co-created|wrote|directed|produced) ` + beforeShow + `$`)
	outOfNew    = phraseOf(` (?:not|n't|never|won't) `)
	// namedAnew says what a new show is called, whatever that is.
	namedAnew = phraseOf(` (?:an?|another) (?:[a-z0-9-]+ |<W\d+> |'s ){0,6}?` + showNoun + ` (?:series )?(?:called|titled|entitled|named) `)
	// ofThatNew names the new show without its title.
	ofThatNew = phraseOf(` (?:in|for|of|to|on|with|from) (?:the|this) (?:[a-z-]+ )?` + comesOut + ` `)
	// oldPart ends what stands before the old show where somebody plays on the part that he has in it.
	oldPart = phraseOf(` (?:reprise|reprises|reprising|reprised) (?:(?:his|her|their|the) )?(?:["'] )?$`)
	// startsOld ends what stands before the old show where it says out of what the new one comes.
	startsOld = phraseOf(` ` + comesOut + ` (?:series |show )?(?:of|to|from) ` + beforeShow + `$`)
)

// ofNewShow turns what is told of a new show to that, where it was taken to be of the one out of which it
// comes. It reports that it is of one without a title, of which nothing can be claimed.
func (r *reader) ofNewShow(h *hit, c tv.Claim, t *title) (lost bool) {
	if t != r.main || h.about != nil || c.Kind == tv.Spinoff || c.Kind == tv.Quote || c.Kind == tv.Relationship {
		return false
	}
	text := h.s.shape.text
	if ofFlagship.MatchString(text[back(text, h.start, 6):forward(text, min(h.end, len(text)-1), 8)]) {
		return false
	}
	w := r.newWorks()[r.indexOf(h.s)]
	if w == nil {
		if x := r.pilotsShow(h, c, text); x != nil {
			h.about = x
			return false
		}
		if x := r.apposedTo(h, text); x != nil {
			h.about = x
			return false
		}
		return c.Kind == tv.Cast && c.Value.Change != tv.Stars && ofThatNew.MatchString(text) && !r.isBeside() && !r.isOutOfOther() && !strings.Contains(text, "<E")
	}
	if c.Kind == tv.Crew && c.Value.Role == "creator" || c.Kind == tv.Cast && c.Value.Change == tv.Stars && outOfNew.MatchString(text) {
		return false
	}
	for _, p := range r.mentionsIn(text, 0, len(text), "S") {
		if r.titleOf(p.mention) != r.main {
			continue
		}
		end := afterMention(text, p.at)
		switch {
		case oldPart.MatchString(text[:p.at]) && oldsOwn.MatchString(text[end:]):
		case w.opens && (h.start < p.at || !startsOld.MatchString(text[:p.at])):
			return false
		case strings.HasPrefix(h.rule.name, "crew/title-") && h.start < end+12 && h.end > p.at-24:
			return false
		case h.end <= p.at+1 && creditOfOld.MatchString(text[max(h.start, 0):p.at]) && p.at-h.end < 16, h.mention("show") == p.mention:
			return false
		}
	}
	if w.opens && w.title == nil && c.Kind == tv.Stage && namedAnew.MatchString(text) && !r.titleIn(text, r.main) {
		return true
	}
	if w.opens && (c.Kind != tv.Cast && c.Kind != tv.Crew && c.Kind != tv.Episodes || !r.titleIn(text, r.main)) {
		return false
	}
	switch c.Kind {
	case tv.OnNetwork:
		return false
	case tv.Final:
		return true
	}
	h.about = w.title
	return w.title == nil
}

// apposedShow names a show and that out of which it comes: "X, a spinoff of Y".
var apposedShow = phraseOf(` <(S\d+)> (?:["'] )?(?:, |\( )(?:["'] )?(?:an?|the|its) (?:[a-z0-9-]+ |<[WD]\d+> |'s ){0,5}?` + comesOut + ` (?:series |show )?(?:of|to|from) ` + beforeShow + `<(S\d+)> (?:["'] )?`)

// apposedTo gives the show that is explained by that out of which it comes, where a hit stands right behind
// that: "X, a spinoff of Y starring Ida Voss"; nil for none.
func (r *reader) apposedTo(h *hit, text string) *title {
	loc := apposedShow.FindStringSubmatchIndex(text)
	if loc == nil || h.start < loc[1]-2 || strings.ContainsAny(text[loc[1]:h.end], ",.;:") {
		return nil
	}
	return r.titleOf(r.find(text[loc[2]:loc[3]]))
}

// hadBefore takes it back that a credit is still to come which somebody has of the old show, and by which he
// is introduced: "Tom Berg, a longtime writer on SHOW, will run the prequel".
func (h *hit) hadBefore(c *tv.Claim) {
	if c.Kind == tv.Crew && c.Plan && strings.HasPrefix(h.rule.name, "crew/title-") && h.r.newWorks()[h.r.indexOf(h.s)] != nil {
		c.Plan = false
	}
}
