package glean

import "strings"

// A season that somebody hopes for, or whose end is only looked back at, is not the one an article is about.

var (
	// noLeave ends what stands before a season for which nobody has given leave: "has yet to give the go-ahead for a third".
	noLeave = phraseOf(` (?:yet to|not yet|not|nor|never|without|before|until) (?:[a-z]+ ){0,3}?(?:the |an? )?(?:(?:official|formal|final|firm) )?(?:go-ahead|green light|greenlight|nod|all-clear|thumbs-up|commission|order) (?:for|to|on) (?:an? |the )?(?:potential |possible |proposed )?$`)
	// wouldMake ends what stands before one that somebody would like to make: "hopes to write a third".
	wouldMake = phraseOf(` (?:hopes?|hoping|hoped|love|like|keen|eager|wants?|wanted|wishes|dreams of|dreaming of) (?:to )?(?:[a-z]+ ){1,3}(?:an? |another )(?:potential |possible )?$`)
	// leaveWords are in what stands before such a season.
	leaveWords = []string{" for ", " to ", " on ", " of "}
)

// hopedFor tells that the season at an offset is one that somebody would like, or for which there is no leave.
func hopedFor(text string, at int) bool {
	before := text[back(text, at, 12):at]
	for _, w := range leaveWords {
		if strings.Contains(before, w) {
			return noLeave.MatchString(before) || wouldMake.MatchString(before)
		}
	}
	return false
}

var (
	// endOfThat ends what stands before a season of which only the end is told.
	endOfThat = phraseOf(` (?:end|close|finale|ending|climax|cliffhanger|last episode|final episode|last moments|final moments|final scene|last scene|closing minutes|closing moments) (?:of|to) (?:the |its )?$`)
	// runToCome is a season without a number that is to be seen.
	runToCome = phraseOf(` (?:final|last|new|next|upcoming|forthcoming) (?:series|season|run) (?:(?:[a-z]+|["']|<S\d+>) ){0,5}?(?:begins?|starts?|opens?|premieres?|airs?|launch(?:es)?|returns?|arrives?|debuts?|kicks? off|will|is set|gets under way) `)
)

// toBeHad follows seasons that are all there so far: "series one to three are available to stream".
var toBeHad = phraseOf(`^<E\d+> (?:of <S\d+> )?(?:are|can|remain) (?:(?:all|also|now|still|currently|already|both|be) )*(?:available|streaming|streamed|watched|seen|to stream) `)

// onlyEnded tells that of a season nothing but its end is told, in an article on one that has no number.
func (r *reader) onlyEnded(s *sentence, e placed) bool {
	text := s.shape.text
	if s.title || s.heading || !endOfThat.MatchString(text[back(text, e.at, 5):e.at]) && (e.also == 0 || e.episode || !toBeHad.MatchString(text[e.at:])) {
		return false
	}
	for i := range r.sentences {
		if o := &r.sentences[i]; !strings.Contains(o.shape.text, "<E") && runToCome.MatchString(o.shape.text) {
			return true
		}
	}
	return false
}

// oldSomebody tells that a name begins with "Old", within a sentence: "the voice of Old Soot".
func (r *reader) oldSomebody(from, to int, s *sentence) bool {
	low := r.tokens[from].low
	return (low == "old" || low == "young") && to-from == 2 && from > s.from && !s.title && !s.heading && !r.beginsSpeech(from, s) && r.tokens[from-1].low != "the"
}
