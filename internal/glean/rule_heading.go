package glean

// headingSpeaks tells a headline that is a sentence: it names a show and has a verb.
func (r *reader) headingSpeaks(s *sentence) bool {
	text := s.shape.text
	if itemHead.MatchString(text) || caption.MatchString(text) || sentenceHead.MatchString(text) {
		return true
	}
	if len(r.mentionsIn(text, 0, len(text), "S")) > 0 && len(r.mentionsIn(text, 0, len(text), "D")) > 0 {
		return true // "Gibbet Lane, series two: 7 September"
	}
	return len(r.mentionsIn(text, 0, len(text), "SE")) > 0 && has(text, "renewed", "cancelled", "canceled", "returns", "premieres", "will", "has", "is", "gets", "joins", "wraps", "begins")
}

// caption is what stands below a picture: "Roz Pemberton as Agnes Quill in Ormolu".
var caption = phraseOf(`^ <[PN]\d+> as .*> in <S`)

// itemHead is the head of an item of a list: "1. Nightjar (Halcyon, October)".
var itemHead = phraseOf(` <S\d+> \( <W`)

// sentenceHead is a heading that is a sentence, or a line with a label: "Marram airs on ITV1.", "The second series
// starts on Sunday.", "Episodes: six".
var sentenceHead = phraseOf(`^ (?:["'*(-] )*(?:(?:<S\d+>|<E\d+>|the (?:[a-z-]+ ){0,3}?<E\d+>) (?:["'*] )*(?:(?:is|are|was|will|to|now|be) )*(?:on|available|airs?|aired|streams?|streaming|starts?|begins?|continues?|concludes?|ends|returns?|premieres?|airing|shown|back|launches|arrives|lands|drops|comes) |(?:number of )?(?:episodes|parts) : )`)
