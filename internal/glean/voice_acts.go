package glean

import (
	"cmp"
	"strings"

	"backlot/internal/tv"
)

// Who tells of his own going says so, and unnamed sources that suggest a thing report it.

var (
	// ownGoing is somebody who tells that he goes or comes back himself: "announced her departure in a post".
	ownGoing = phraseOf(` <([PN]\d+)> (?:, who |, [^;"]{1,70} , )?(?:(?:has|had|have|also|recently|officially|just|himself|herself) ){0,3}(?:announced|announces|confirmed|confirms|revealed|reveals|shared) (?:the news of )?(?:his|her|their) (?:own )?(?:[a-z-]+ )?(?:departure|exit|return|decision|retirement|farewell|comeback) `)
	// onlySuggests follows who says a thing and does not say who he is.
	onlySuggests = phraseOf(`^ (?:(?:have|has|had|also|now|close) )*suggest(?:s|ed)? `)
	// suggestsCue is the same verb.
	suggestsCue = phraseOf(` suggest(?:s|ed|ing)? `)
	// deniesIt begins a sentence by which somebody denies what the one before tells.
	deniesIt = phraseOf(`^ (?:but |however , |a |the )*(?:<([WPN])(\d+)>|(?:network|broadcaster|streamer|channel|studio)) (?:, (?:however|though) , |'s )?(?:(?:spokesperson|spokesman|spokeswoman|representative|rep) )?(?:for (?:the )?(?:<([WN])(\d+)>|network|broadcaster|streamer|channel|studio|show) )?(?:(?:has|have|had|since|later|quickly|swiftly|firmly|flatly|strongly|already|both|all) ){0,3}(?:denied|denies|rejected|rejects|dismissed|dismisses|refuted|rubbished) (?:this|it|them|that [.,]|the (?:[a-z]+ )?(?:report|reports|claim|claims|rumou?r|rumou?rs|story|stories|speculation|suggestion))[ .,]`)
)

// goersSay gives to whoever goes or comes back what he has told of himself.
func (r *reader) goersSay(s *sentence) {
	if !strings.Contains(s.shape.text, " announce") && !strings.Contains(s.shape.text, " confirm") && !strings.Contains(s.shape.text, " reveal") && !strings.Contains(s.shape.text, " shared ") {
		return
	}
	for _, found := range ownGoing.FindAllStringSubmatch(s.shape.text, 2) {
		m := r.find(found[1])
		for p := range r.heldOf(s) {
			if c := &p.claim; m != nil && c.Kind == tv.Cast && c.By == "" && c.Value.Person == m.name && (c.Value.Change == tv.Departs || c.Value.Change == tv.Returns) && c.Certainty == tv.Confirmed {
				c.By = m.name
			}
		}
	}
}

// deniedNext gives who denies in the next sentence, in so many words, what a sentence has from others; "" for nobody.
func (r *reader) deniedNext(s *sentence) string {
	n := r.indexOf(s) + 1
	if n >= len(r.sentences) || r.sentences[n].paragraph > s.paragraph+1 {
		return ""
	}
	text := r.sentences[n].shape.text
	found := deniesIt.FindStringSubmatch(text)
	if found == nil {
		return ""
	}
	for i := 1; i < len(found); i += 2 {
		if m := r.find(found[i] + found[i+1]); m != nil {
			return m.name
		}
	}
	return cmp.Or(r.lastNetwork, r.aired[r.show], "the network")
}
