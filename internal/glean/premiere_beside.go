package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A song, a podcast, a book or a trailer has a day of its own, on which no show begins.

const besideThing = `(?:songs?|single|singles|soundtracks?|albums?|scores?|podcasts?|books?|novels?|memoirs?|autobiography|cookbooks?|novelization|novelisation|paperbacks?|audiobooks?|trailers?|teasers?|clips?|featurettes?|` +
	`games?|dvds?|blu-rays?|box sets?|boxed sets?|tickets?|merchandise|merch|clothing|apparel|collection|comics?|comic books?|graphic novel|vinyl|music video|track|tour|exhibit|exhibition|after-?show|companion series|companion special|poster|key art)`

var (
	anyBeside = phraseOf(` ` + besideThing + ` `)
	// thingComes begins a clause whose subject is such a thing.
	thingComes = phraseOf(`^ (?:[,;"] |and |but |meanwhile |also |separately |while |with )*(?:(?:the|a|an|its|his|her|their|another|one|first|official|<[A-Z]\d+>|[a-z]+ ')(?: 's)? )(?:[a-z0-9'-]+ |<[A-Z]\d+> |'s |["':] ){0,6}?` + besideThing + ` `)
	// thingHead is a noun behind such a thing that is a show's after all: "the book series", "the podcast adaptation".
	thingHead = phraseOf(` ` + besideThing + ` (?:series|show|drama|comedy|adaptation|adaptations|club|version|shop|store|based|show 's|industry|company|label|editor|author|turned|host|trilogy) $`)
	// ofThing stands between such a subject and its verb, where the subject is another: "X 's book is the basis of the series , which".
	besideShow = phraseOf(` (?:` + showNoun[3:len(showNoun)-1] + `|season|episodes?|premiere|finale|adaptation) (?:[a-z]+ ){0,4}$`)
	// ofTheShowBeside says of which show such a thing is.
	ofTheShowBeside = phraseOf(` (?:for|of|from|about|to|on) (?:(?:the|its|their|his|her|this|that|an?) )?(?:[a-z0-9-]+ |<[A-Z]\d+> ){0,3}?(?:` + showNoun[3:len(showNoun)-1] + `|season|episodes?|premiere|finale) `)
	// whichThing ends what stands before ", which" where that is such a thing, or its title.
	whichThing = phraseOf(` ` + besideThing + ` (?:, )?(?:(?:called|titled|entitled|named) )?(?:["'] ?(?:[^"]{1,60}|<[A-Z]\d+>) ?,? ?["'] |<[A-Z]\d+> (?:'s )?)?(?:, )?(?:from (?:the )?<[A-Z]\d+> )?$`)
	// ofBesides is where such things come out, and no show.
	ofBesides = phraseOf(` (?:(?:in|to|hits?|hitting|on|at) (?:stores|bookstores|bookshops|shops|record stores|shelves|bookshelves|retail|newsstands)|music (?:platforms|services|streaming services)|(?:on|to) (?:dvd|dvds|blu-ray|blu-rays|vinyl|cd|4k|spotify|itunes|audible|youtube)|(?:on|to) <[WNO]\d+> music|wherever (?:you|they|listeners) (?:get|listen)|(?:podcast|streaming) platforms|go(?:es)? on sale|on sale|in paperback|in hardcover|dvd and|blu-ray and) `)
)

// ofThingBeside tells that a day is the one on which something else comes out than the show.
func (h *hit) ofThingBeside(c *tv.Claim) bool {
	if c.Kind != tv.Premiere || c.Value.Date.IsZero() {
		return false
	}
	text := h.s.shape.text
	if h.s.beside == 0 {
		h.s.beside = 1 + uint8(one(anyBeside.MatchString(text) || ofBesides.MatchString(text) || onDisc.MatchString(h.r.text[h.s.start:h.s.end])))
	}
	if h.s.beside == 1 {
		return false // no such thing is named in it
	}
	from, to := h.s.clauseAt(h.start + 1)
	end := min(h.end+1, len(text))
	if ofBesides.MatchString(text[min(h.start, end):max(end, min(to, len(text)))]) {
		return true
	}
	if onDisc.MatchString(h.r.text[h.s.start:h.s.end]) && len(h.r.mentionsIn(text, 0, len(text), "D")) == 1 {
		return true
	}
	before := text[from : h.start+1]
	if k := strings.LastIndex(before, " which "); k >= 0 {
		return whichThing.MatchString(strings.TrimSuffix(text[:from+k+1], ", "))
	}
	loc := thingComes.FindStringIndex(text[from:])
	if loc == nil || from+loc[0] > h.start {
		return false
	}
	if next, _, _ := strings.Cut(text[from+loc[1]:], " "); thingHead.MatchString(text[from:from+loc[1]] + next + " ") {
		return false
	}
	between := ""
	if from+loc[1]-1 < h.start {
		between = text[from+loc[1]-1 : h.start+1]
	}
	return !besideShow.MatchString(ofTheShowBeside.ReplaceAllString(between, " "))
}
