package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

var quoteRules = []rule{
	once("quote/direct", directQuote),
}

// quotable is how many words of direct speech are worth keeping as a quotation,
// how many of a sentence that only goes on, and how many where they stand within somebody else's sentence.
const (
	quotable     = 5
	quotableOn   = 6
	quotableBits = 5
	// wellSaid and wellWithin are how many of the last two are where it is not known that whoever says them has a
	// hand in the show.
	wellSaid   = 10
	wellWithin = 8
	// quotableReply is how many words of an answer are, where the question stands before it.
	quotableReply = 3
	// quotableHand is how many words are that stand within a sentence and are those of somebody who has a hand in
	// the show: these need no verb.
	quotableHand = 4
)

// mostQuotes is how many short quotations of one person are kept: whoever is
// interviewed says much that is worth no entry.
const mostQuotes = 2

// longestQuote is how long a quotation may be, in bytes.
const longestQuote = 400

// directQuote reads what somebody concerned says in so many words.
func directQuote(h *hit) []tv.Claim {
	s := h.s
	by := s.ownSpeaker()
	if by == "" {
		by = s.speaker
	}
	if by == "" || h.r.outlets[by] || !h.r.speaksOfShow(h) {
		return nil
	}
	var said []string
	words, least, last := 0, quotable, 0
	if s.ownSpeaker() == "" && h.r.whollySpoken(s) && s.by == by && !whoseChoice.MatchString(s.shape.text) {
		least = quotableOn // it goes on with what was said before
	} else if answersIt.MatchString(s.shape.text) || h.r.deniedBefore(s) || whoseChoice.MatchString(s.shape.text) || howFelt.MatchString(s.shape.text) {
		least = quotableReply
	}
	verb, inside := false, false
	for _, p := range h.r.spokenParts(s) {
		part := strings.Trim(h.r.wordsBetween(s, p[0], p[1]), `,"' `)
		n := len(strings.Fields(part))
		whole := p[0] == 0 || part != "" && 'A' <= part[0] && part[0] <= 'Z' || len(said) > 0
		if n >= quotableBits || whole && n > 0 || n >= quotableHand && h.concerned(by) {
			if k := len(said) - 1; k >= 0 && newSentence(s.shape.text[last:p[0]], part) {
				said[k] = fullStop(said[k])
			}
			last = p[1]
			inside = inside || !whole
			said = append(said, part)
			verb = verb || finite.MatchString(s.shape.text[p[0]:p[1]]) || !whole && h.concerned(by)
			words += n
		}
	}
	text := strings.Join(said, " ")
	if words < least && !(inside && words >= quotableHand && h.concerned(by)) || len(text) > longestQuote || !verb || halfNested(text) {
		return nil
	}
	if (words < wellSaid && least == quotableOn || words < wellWithin && inside) && !h.concerned(by) {
		return nil // few words are worth keeping of those whose show it is
	}
	if h.r.quoted[by]++; h.r.quoted[by] > mostQuotes && words < 2*quotable {
		return nil
	}
	certainty := tv.Confirmed
	if isUnnamed.MatchString(strings.ToLower(by)) {
		certainty = tv.Reported // nobody stands for it by name
	}
	list := []tv.Claim{{Kind: tv.Quote, Value: tv.Value{Text: text}, Certainty: certainty, By: by, Season: h.seasonOrWhole()}}
	if other := h.saidWith(by); other != "" {
		both := list[0]
		both.By = other
		list = append(list, both)
	}
	return list
}

// newSentence tells that what is said goes on, behind the words for who says it, with a sentence of its own:
// "I sit there for hours," Ida Voss told the paper. "Then they bring me a chair."
func newSentence(between, next string) bool {
	between = strings.TrimRight(between, ` "'`)
	return next != "" && next[0] >= 'A' && next[0] <= 'Z' && !strings.HasSuffix(between, ",") && !strings.HasSuffix(between, ":") && len(strings.Fields(between)) > 1
}

// fullStop ends a sentence that has no end.
func fullStop(said string) string {
	if said == "" || strings.ContainsAny(said[len(said)-1:], ".!?") || strings.HasSuffix(said, "…") {
		return said
	}
	return said + "."
}

// answersIt begins a sentence with what somebody was asked, and answers.
var answersIt = phraseOf(`^ (?:asked|quizzed|pressed) (?:if|whether|about|on|how|why|what|when) `)

// whoseChoice is what says in few words who has decided it.
var whoseChoice = phraseOf(` (?:was|is|were|made|entirely|all|completely) (?:my|our) (?:own )?(?:decision|choice|call|idea) `)

// howFelt is how somebody takes the news, in few words.
var howFelt = phraseOf(` (?:i am|i 'm|we are|we 're|i was) (?:[a-z]+ ){0,2}?(?:gutted|devastated|heartbroken|thrilled|delighted|overjoyed|stunned|furious|honoured|speechless|crushed|elated) `)

// denied ends a sentence on what somebody says is not so.
var denied = phraseOf(` (?:denied|denies|dismissed|dismisses|rejected|rejects|insisted|insists|rubbished|laughed off|played down|addressed|scotched) (?:[^;:"]){0,120}$`)

// deniedBefore tells that the sentence before, in the paragraph, has somebody deny a thing.
func (r *reader) deniedBefore(s *sentence) bool {
	i := r.indexOf(s)
	return i > 0 && r.sentences[i-1].paragraph == s.paragraph && denied.MatchString(r.sentences[i-1].shape.text)
}

// finite are words that make a piece of speech a sentence and no title.
var finite = regexp.MustCompile(`(?: (?:i|we|they|he|she|it|you|there|nobody|everybody|who) [a-z]+ |[ '](?:is|are|was|were|am|be|been|have|has|had|do|does|did|will|would|can|could|should|may|might|must|'s|s|re|m|ll|d|ve|t|let|get|got|go|goes|come|comes|fell|gave|took|ran|sold|won|lost|found|kept|told|broke|want|love|think|know|said|say|made|make|took|read|went|saw|feel|felt|wanted|needs?) |[a-z]{2,}ed |[a-z]{2,}[a-rt-z]s (?:the|this|that|these|those|me|us|you|him|her|it|how|what|why) )`)

// concerned tells that somebody has a hand in the show: runs it, plays in it, or shows it.
func (h *hit) concerned(by string) bool {
	if len(h.r.workOf(by)) > 0 || h.r.parts[by] != "" {
		return true
	}
	for i := range h.r.proposed {
		p := &h.r.proposed[i]
		if c := &p.claim; !p.dropped && (c.Kind == tv.Cast && c.Value.Person == by || c.Kind == tv.OnNetwork && c.Value.Text == by) {
			return true
		}
	}
	return false
}
