package glean

import (
	"cmp"
	"strings"

	"backlot/internal/tv"
)

// Who orders a show, ends it or sets its day says so by doing it: "CBS has renewed", "which FX has already
// renewed", "Norda has set a January date".

var (
	// networkOrders and networkEnds are what a network does with a show of its own, networkSets what it does with its day.
	networkOrders = phraseOf(` <(W\d+)> (?:(?:has|have|had|also|already|officially|quietly|recently|just|now|today|formally|then|swiftly|finally|since|on|this week|<D\d+>) ){0,4}(?:renewed|renews|re-upped|ordered|orders|picked up|picks up|greenlit|green-lit|greenlights|greenlighted|commissioned|recommissioned|gave|gives|given|handed|hands|extended|extends|revived|rescued) `)
	networkEnds   = phraseOf(` <(W\d+)> (?:(?:has|have|had|also|already|officially|quietly|recently|just|now|today|abruptly|then|swiftly|finally|since|on|this week|<D\d+>) ){0,4}(?:cancell?ed|cancels|axed|axes|scrapped|scraps|dropped|ended|ends) `)
	networkSets   = phraseOf(` <(W\d+)> (?:(?:has|have|had|also|already|officially|quietly|recently|just|now|today|formally|then|swiftly|finally|since|on|this week|<D\d+>) ){0,4}(?:set|sets|dated|dates|scheduled|schedules|pushed|pushes|delayed|delays|moved|moves|pulled|pulls|slotted|slots|unveiled) `)
	// ownGoing is somebody who tells that he goes or comes back himself: "announced her departure in a post".
	ownGoing = phraseOf(` <([PN]\d+)> (?:, who |, [^;"]{1,70} , )?(?:(?:has|had|have|also|recently|officially|just|himself|herself) ){0,3}(?:announced|announces|confirmed|confirms|revealed|reveals|shared) (?:the news of )?(?:his|her|their) (?:own )?(?:[a-z-]+ )?(?:departure|exit|return|decision|retirement|farewell|comeback) `)
	// andAnother ends what stands before one of two that do it together.
	andAnother = phraseOf(`<W\d+> (?:and|&|,) $`)
	// onlySuggests follows who says a thing and does not say who he is.
	onlySuggests = phraseOf(`^ (?:(?:have|has|had|also|now|close) )*suggest(?:s|ed)? `)
	// suggestsCue is the same verb.
	suggestsCue = phraseOf(` suggest(?:s|ed|ing)? `)
	// deniesIt begins a sentence by which somebody denies what the one before tells.
	deniesIt = phraseOf(`^ (?:but |however , |a |the )*(?:<([WPN])(\d+)>|(?:network|broadcaster|streamer|channel|studio)) (?:, (?:however|though) , |'s )?(?:(?:spokesperson|spokesman|spokeswoman|representative|rep) )?(?:for (?:the )?(?:<([WN])(\d+)>|network|broadcaster|streamer|channel|studio|show) )?(?:(?:has|have|had|since|later|quickly|swiftly|firmly|flatly|strongly|already|both|all) ){0,3}(?:denied|denies|rejected|rejects|dismissed|dismisses|refuted|rubbished) (?:this|it|them|that [.,]|the (?:[a-z]+ )?(?:report|reports|claim|claims|rumou?r|rumou?rs|story|stories|speculation|suggestion))[ .,]`)
)

// networksSay gives to a network what it does in a sentence.
func (r *reader) networksSay(s *sentence) {
	text := s.shape.text
	if !strings.Contains(text, "<W") {
		return
	}
	for p := range r.heldOf(s) {
		c := &p.claim
		if c.By != "" || c.Certainty != tv.Confirmed || c.Negative || len(s.voices) > 0 && r.judge(p.hit).by != "" {
			continue
		}
		acts := networkOrders
		switch c.Kind {
		case tv.Premiere:
			acts = networkSets
		case tv.Stage:
			if c.Value.Text != tv.Renewed && c.Value.Text != tv.Cancelled && c.Value.Text != tv.Announced {
				continue
			}
			if c.Value.Text == tv.Cancelled {
				acts = networkEnds
			}
		default:
			continue
		}
		found := acts.FindAllStringSubmatchIndex(text, 2)
		if len(found) != 1 || p.hit.end < found[0][0] || andAnother.MatchString(text[:found[0][0]+1]) {
			continue
		}
		if m := r.find(text[found[0][2]:found[0][3]]); m != nil && !r.namedStudio(m) && !studioName.MatchString(m.name) {
			c.By = m.name
		}
	}
}

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
