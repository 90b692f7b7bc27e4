package glean

import "backlot/internal/tv"

// A season in parts of so many episodes each has as many as all of them together.

const partsOfIt = `(?:parts|halves|volumes|batches|chunks|instalments|installments|blocks)`

var inPartsRules = []rule{
	on("episodes/parts-of", " parts | halves | volumes | batches | chunks | blocks ", `(?:two|three|four) (?:[a-z-]+ )?`+partsOfIt+` (?:, )?(?:each )?(?:of|with|containing|comprising|consisting of|having|made up of) (?:each )?`+counts+` episodes(?: each| apiece)?`, partsOf),
}

var (
	// eachPart says that a number is of each of a season's parts.
	eachPart = phraseOf(` (?:each|either|every|both) (?:(?:of the|of these|of its) )?(?:part|half|volume|batch|chunk|block|parts|halves|volumes|batches|chunks) |` + partsOfIt + ` (?:, )?(?:each |(?:of|with|containing|comprising|consisting of) )(?:[^;.]{0,40} )?episodes `)
	// howManyParts tells into how many a season is split.
	howManyParts = phraseOf(` (?:in|into|over|across|of|by) (two|three|four|2|3|4) (?:[a-z-]+ )?` + partsOfIt + ` | (two|three|four)-part `)
)

// partsOf claims the number of one part, which [reader.allParts] makes that of all.
func partsOf(h *hit) []tv.Claim {
	if asked(h.s) {
		return nil
	}
	return numbered(h)
}

// allParts makes the number of episodes of each part that of the season, or takes it back where it is not told how
// many parts there are.
func (r *reader) allParts(s *sentence, p *proposed, text string) {
	if p.dropped || !ofEachPart(text, p.hit) {
		return
	}
	n := r.indexOf(s)
	for i := n; i >= 0 && i > n-4 && r.sentences[i].paragraph >= s.paragraph-1; i-- {
		if found := howManyParts.FindStringSubmatch(r.sentences[i].shape.text); found != nil {
			p.claim.Value.Number *= numeral(found[1] + found[2])
			return
		}
	}
	p.dropped = true
}

// ofEachPart tells that a number is of each part, and not of all: "ten episodes, in two parts of five each".
func ofEachPart(text string, h *hit) bool {
	loc := eachPart.FindStringIndex(text)
	return loc != nil && (h.countEnds() > loc[0]+1 || inEachPart.MatchString(text[h.end:]))
}

// inEachPart follows such a number.
var inEachPart = phraseOf(`^ (?:episodes )?(?:in|for|per) (?:each|every|either) (?:part|half|volume|batch|chunk|block) `)
