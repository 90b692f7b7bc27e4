package glean

import "strings"

// What a sentence says did not happen, or was not why, delays nothing: "No one was hurt, but
// production was halted", "by flooding, not by strikes".

var (
	// didNot begins, up to the end of its clause, what is said not to have been so.
	didNot = phraseOf(` (?:(?:no one|no-one|nobody|none|neither|no (?:[a-z'-]+ ){0,4}?(?:is|was|were|are|has|have|had|suffered|sustained)|there (?:is|was|were|are|had been|have been) no|with no|no (?:reports?|sign|question|word|talk|suggestion) of|without (?:any |an? )?|suffered no|sustained no|nothing to do with|unrelated to|not related to|no connection (?:to|with)|rather than|as opposed to) [^,;:.()"]*?|(?:not|never|neither|nor) (?:[a-z]+ly |in fact |just |been |a )*(?:because(?: of)?|down to|by|caused by|owing to|over|the result of|result of|about|a matter of|prompted by|forced by|the fault of|on account of|for lack of|due to) [^,;:.()"]*?)(?:[,;:.()"]|but|though|although|while|yet|and (?:production|filming|the|work|it|they|shooting)|when|after|so|because|until|then|instead) `)
	// mayNotBe are words of which one is in every such clause.
	mayNotBe = phraseOf(` (?:no|no-one|nobody|none|neither|without|nothing|unrelated|not|rather|opposed|never|nor) `)
)

// withoutWhatWasNot leaves away from words what they say did not happen or was not why.
func withoutWhatWasNot(near string) string {
	if !mayNotBe.MatchString(near) {
		return near
	}
	for from := 0; ; {
		loc := didNot.find(near, from)
		if loc == nil {
			return near
		}
		end := strings.LastIndexByte(strings.TrimSuffix(near[:loc[1]], " "), ' ')
		near = near[:loc[0]+1] + near[end+1:]
		if from = loc[0]; from+2 >= len(near) {
			return near
		}
	}
}
