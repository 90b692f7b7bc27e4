package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What happens to a show is told with many verbs and few forms: a show as the subject, with what
// is said of it in between; or who orders and ends shows, a verb, and a show as the object. The
// rules of this group are put together of these parts.

const (
	// oneShow stands for a show, named or not: "the freshman legal drama", "Norda's firehouse stalwart".
	oneShow = `(?:<S\d+>|<E\d+>|it|(?:the|this|that|its|their|<W\d+> 's?) (?:(?:[a-z0-9'-]+|<[A-Z]\d+>)(?: 's?)? ){0,6}?` + manyNouns + `)`
	// manyNouns are nouns for a show, with those of which showNoun has none.
	manyNouns = `(?:` + showNoun + `|serial|half-hour|hour|dramedy|remake|romp|import|freshman|newcomer|stalwart|whodunnit|docudrama|tearjerker|weepie|chiller|actioner|sudser|game show|talk show|four-parter|six-parter|three-parter|newbie|rookie|actioner|tale|swashbuckler|caper|farce|cartoon|veteran|juggernaut)`
	// behindShow may stand between a show and its verb: brackets, an apposition, a relative clause.
	behindShow = `(?: ["'])?(?: \( [^()]{1,60} \))?(?: , [^;:.]{1,110} ,| ,? ?(?:that|which|starring|with|about|from|led by|based on|set in|created by|at) [^;:.]{1,90}?)?`
	// orderers are who orders shows and ends them, where no network is named.
	orderers = `(?:<W\d+>|<[NO]\d+>|it|they|bosses|executives|execs|chiefs|producers|(?:the|its) (?:[a-z-]+ ){0,2}?(?:network|broadcaster|streamer|channel|studio|service|platform|corporation|cabler|company|bbc|net))`
	// lightWords may stand within a verb.
	lightWords = `(?:(?:[a-z]+ly|also|now|just|already|still|since|then|all but|once|again|indeed|at last|today|yesterday|itself|too|even|reportedly|has|have|had|is|are|was|were|will|would|to|be|been|being|set|due|about|going) )*`
	// endOfIt follows a predicate that needs nothing more.
	endOfIt = `(?:\.|,|;|:|--|"|\)|and|but|after|following|in|at|on|too|as|this|last|<D\d+>|since|because|from|for|with|by|over|amid|despite|when|though|while|--|!)`
)

// fate makes a rule's claim of a stage that is told as a fact of the show as a whole.
func fate(value string) func(h *hit) []tv.Claim {
	return func(h *hit) []tv.Claim {
		if !h.toldFlatly() {
			return nil
		}
		h.noteSeasons()
		c := stageOf(value)
		c.Season, c.When, c.By = whole, h.r.when(h), h.doneBy()
		if has(h.s.shape.text[h.start:h.end+1], "no more") {
			c.Certainty = h.r.judge(h).certainty // and nothing is denied
		}
		return []tv.Claim{c}
	}
}

// doneBy gives the network with which a hit begins, or that stands right before it.
func (h *hit) doneBy() string {
	if found := h.r.mentionsIn(h.s.shape.text, h.start, h.start+6, "W"); len(found) > 0 && h.r.judge(h).certainty == tv.Confirmed {
		return found[0].name
	}
	return h.orderer()
}

// ofNoShow are words of what is called off, ends and comes back, and is no show.
var ofNoShow = phraseOf(` (?:flights?|tour|concerts?|match|matches|panel|subscriptions?|gigs?|wedding|convention|storyline|storylines|album|interview|appearance|party|parade|game|games|plan|plans) `)

// toldFlatly tells that a hit speaks of a show, asks nothing and denies nothing.
func (h *hit) toldFlatly() bool {
	if asked(h.s) || !h.r.speaksOfShow(h) || ofNoShow.MatchString(h.s.shape.text[h.start:h.end+1]) || h.ofPeople() {
		return false
	}
	return !h.r.judge(h).negative || has(h.s.shape.text[h.start:h.end+1], "no more")
}

// ofPeople tells that somebody stands where the subject should.
func (h *hit) ofPeople() bool {
	text := h.s.shape.text
	from := back(text, h.start, 2)
	return strings.HasPrefix(text[h.start:], " it ") && has(text[from:h.start+1], "that", "while", "if", "whether", "when") && len(h.r.mentionsIn(text, from, h.start+1, "PC")) > 0
}

// seasonsTold are the numbers of seasons, in words and figures, of "after N seasons".
const seasonsTold = `(?P<n>[0-9]{1,2}|a single|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)`
