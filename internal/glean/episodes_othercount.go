package glean

import "strings"

// A number of episodes that is not how many a season has: those of the first day, those
// that are left, those by which it is shorter, those that were once meant.

var (
	// someBehind begins what stands behind a number that is only a part.
	someBehind = phraseOf(`^ (?:(?:episodes|parts|hours|instalments|installments|chapters|films|eps|-)+ )?(?:of (?:["'] )?(?:<S\d+>|it|the [a-z]+) (?:["'] )?)?(?:(?:are|is|will be|were|were made) )?(?:(?:already|now|all|each|more) )*(?:remain|remaining|to go|to come|left|short|shorter|longer|fewer|too (?:long|short|many|few)|at a (?:time|stroke|go|sitting)|reviewed|supplied|sent|(?:up|ready) (?:now|so far|of)|so far|available (?:now|at launch|today)|at launch|back to back|in (?:,|\.|;|and|when|now|already))`)
	// someBefore ends what stands before one.
	someBefore = phraseOf(` (?:fewer than|remaining|additional|(?:originally|previously|initially|first|once) (?:set|planned|listed|ordered|announced|meant|intended|billed|scheduled)(?: (?:for|as|at|to be|with))?(?: an?)?|(?:every|each) (?:season|series|year|run) (?:has|had|is|was|of|runs?|ran)(?: to)?|(?:has|have|had|'s) (?:written|directed|done|been (?:named|seen) in)|the (?:last|first|best|worst) of the|gives? it|give it) $`)
	// shownIn ends what stands before the number of parts in which a season is shown.
	shownIn = phraseOf(` (?:premieres?|airs?|aired|released?|releases|arrives?|drops?|dropped|debuts?|launch(?:es|ed)?|shown|split|divided|streams?|rolled out) (?:in|into|over|across) $`)
	batches = phraseOf(`^(?:parts|halves|batches|blocks|volumes|drops|chunks) `)
	// oneLong follows a number that tells how long one episode is.
	oneLong = phraseOf(`^ (?:[a-z]+ing )?(?:crossover|crossovers|storyline|story|arc|special|interview|reunion|episode|closer|closing|finale|premiere|opener|extra|farewell|ending|wrap-up|pilot) `)
)

// otherCount tells that the number at [at, end) of a shape, in a clause from there on,
// is no season's number of episodes.
func otherCount(text string, from, at, end int) bool {
	if before := text[max(from, back(text, at, 4)) : at+1]; shownIn.MatchString(before) && batches.MatchString(strings.TrimLeft(text[end:], " ")) {
		return true
	}
	return countsElse(text, at, end) || someBehind.MatchString(text[end:]) && !strings.HasSuffix(text[:at+1], " all ") || oneLong.MatchString(text[end:]) && strings.Contains(text[at:end], "-") || !strings.HasPrefix(text[at:], " all ") && someBefore.MatchString(text[max(from, back(text, at, 8)):at+1]) || forSome.MatchString(text[max(from, back(text, at, 14)):at+1])
}
