package glean

import "strings"

// Yes, no, not yet and I hope so, as they begin an answer.

// How a question is answered.
const (
	openly = iota // not at all, or so that nothing follows
	withYes
	withNo
	withNotYet
	withHope
)

// answerOpens are words before an answer that are no part of it.
const answerOpens = `(?:(?:oh|well|ha|haha|hm|um|uh|look|listen|honestly|god|gosh|ah|so|actually|sadly|unfortunately|alas|happily|thankfully|luckily|,|\.|!|-|--|"|\[ [a-z ]{1,24} \]|\( [a-z ]{1,24} \)|i am afraid|i 'm afraid|the (?:short|simple) answer is|short answer|in short|put simply|:) )*`

var (
	saysYes      = phraseOf(`^ ` + answerOpens + `(?:yes|yeah|yep|yup|absolutely|definitely|of course|indeed|correct|certainly|exactly|for sure|very much so|without a doubt|sure|(?:that|it|she|he) (?:is|was|does|did|will|has|would|had)|(?:that|it) 's (?:right|true|correct|the plan|official)|they (?:are|do|did|will|have|would|had|were)|there (?:is|will|are|was|would|were)|we (?:are|have|did|do|will)|i (?:am|will|have|do|did)|you will|[a-z]+ , yes) (?:[.,!;:-]|--|"|she|he|it|they|we|i|you|there|indeed|absolutely|that|is|will|be|<[A-Z]\d+>) `)
	saysNo       = phraseOf(`^ ` + answerOpens + `(?:(?:no|nope|nah) (?:[.,!;:-]|--|"|way|chance|plans|truth|,)|not at all|absolutely not|definitely not|certainly not|of course not|not (?:this time|any ?more|true|in|for|with|as far|a chance|really)|never (?:[.,!]|"|again)|(?:that|it) (?:is|'s) (?:just |simply |completely )?(?:not (?:true|right|the case|the plan|correct)|untrue|false|wrong|nonsense|rubbish)|(?:i|we|they|you|he|she|it|there|that|this|<[PNC]\d+>) (?:is|are|am|was|were|'m|'re|'s|will|wo|do|does|did|have|has|had|would) not)`)
	notYetAnswer = phraseOf(`^ ` + answerOpens + `(?:no , )?(?:not (?:yet|quite|officially|so far|at the moment|as yet|for now|right now|currently|at present|that (?:we|i) know)|no (?:,|--|-) not (?:yet|quite|at the moment|right now|so far)|(?:we|they|it|<[NW]\d+>) (?:have|has) not (?:yet )?(?:been (?:told|renewed|picked)|heard|started|begun|had|got|announced|said|decided|ordered|renewed)|(?:it|that) has (?:yet to|not yet)|nothing (?:is )?(?:official|confirmed|signed|decided|planned)|no (?:news|word|decision|plans) |there (?:is|are|'s|was|were) (?:nothing|no (?:plans?|talks?))|(?:we have all heard [^;]{1,60} but )?nobody has (?:told|said|called))`)
	hopedAnswer  = phraseOf(`^ ` + answerOpens + `(?:(?:yes|yeah|no) , )?(?:(?:i|we) (?:really |do |certainly |very much |sure )?(?:hope|think|believe|expect|guess|suspect|reckon|imagine|would (?:hope|think|imagine|say)) so|hopefully|i (?:really )?hope|we hope|fingers crossed|probably|most likely|very likely|likely|that (?:is|'s) the (?:hope|idea|aim)|it (?:looks|seems) (?:like it|that way|likely))`)
	// hedges is an answer from which nothing follows.
	hedges = phraseOf(` (?:never say never|yes and no|who knows|we will see|we 'll see|you will (?:have to )?(?:see|wait)|have to wait|wait and see|can not (?:say|answer|tell|confirm|comment|talk|reveal|promise)|could not (?:say|tell)|not (?:allowed|at liberty|sure|going to (?:say|tell|answer))|no (?:comment|idea)|maybe|perhaps|possibly|depends|do not know|do not want to (?:say|spoil|give)|would not (?:say|comment|rule)|up in the air|never know|too (?:early|soon)|one day|keep watching|stay tuned|tune in|spoiler|spoilers|unclear|rule (?:it|anything) out|if we (?:get|are|'re|do)|if there (?:is|'s)|if they|if <W\d+>|jury|guess|would (?:love|like)|happy to|open to|declined|refused) `)
	// turnsNo is what takes a no back behind it.
	turnsNo = phraseOf(` (?:but|though|although|however|only|until|unless|except) `)
	// truthOf asks whether what was just said is so.
	truthOf = phraseOf(` (?:any truth|(?:is|are|was) (?:that|it|this|those|these|they|the (?:rumou?rs?|reports?|theory|fans)) (?:true|right|so|the case|correct|accurate|on to something|onto something)|true or false|are they right) `)
)

// echoed is an answer that says again what was asked: "Is Ewan dead?" "He's dead."
var echoed = phraseOf(`^ ` + answerOpens + `(?:he|she|it|they|we|<[PNC]\d+>) (?:is|are|'s|'re) (?:(?:very |really |definitely |still )*)(?P<what>[a-z]+) [.,;] `)

// echoes tells that an answer says again what a question asks.
func echoes(answer, question string) bool {
	found := echoed.FindStringSubmatch(answer)
	return found != nil && len(found[1]) > 3 && has(question, found[1]) && !strings.Contains(answer, " not ") && !hedges.MatchString(answer)
}

// answerOf tells how a question is answered by a sentence that begins an answer, and the next ones.
func (r *reader) answerOf(s *sentence) int {
	i := r.indexOf(s)
	text := s.shape.text
	if len(s.shape.token) < 6 && i+1 < len(r.sentences) && r.sentences[i+1].paragraph == s.paragraph {
		text += r.sentences[i+1].shape.text[1:] // "No. Not yet."
	}
	return howAnswered(s.shape.text, text)
}

// howAnswered tells how a question is answered by the words that begin an answer; text is what goes on with it.
func howAnswered(first, text string) int {
	first = strings.Replace(first, " no. ", " no . ", 1)
	switch {
	case hedges.MatchString(text):
		return openly
	case hopedAnswer.MatchString(first):
		return withHope
	case notYetAnswer.MatchString(first), saysNo.MatchString(first) && strings.HasPrefix(text[len(first)-1:], " not yet "):
		return withNotYet
	case saysNo.MatchString(first):
		if turnsNo.MatchString(first) {
			return withNotYet
		}
		return withNo
	case saysYes.MatchString(first):
		if turnsNo.MatchString(first) && !strings.HasPrefix(first, " yes ") {
			return openly
		}
		return withYes
	}
	return openly
}
