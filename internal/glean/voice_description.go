package glean

import "strings"

// Whoever speaks and is called by what he is alone: "says the Galway actor", "the actor, 47, who
// plays Sunil, said". It is whoever the text has just spoken of, and no town says anything.

const whatHeIs = `(?:actor|actress|star|comedian|comic|presenter|singer|performer|newcomer|native|writer|screenwriter|director|creator|showrunner|author)`

var (
	// saysWhatHeIs begins what stands behind "says".
	saysWhatHeIs = phraseOf(`^ the (?:[0-9]{2}-year-old|<N\d+> (?:woman|man)) (?:[,.;"]|who |$)|^ the (?:(?:[0-9]{2}-year-old|[a-z]+(?:-[a-z]+)*|<[NSW]\d+>|'s) ){0,4}?` + whatHeIs + ` (?:[,.;"]|who |with |as |of |in |on |from |when |after $|$)`)
	// isWhatHeIs is such words alone.
	isWhatHeIs = phraseOf(`^the (?:[0-9]{2}-year-old|<N\d+> (?:woman|man)|(?:(?:[0-9]{2}-year-old|[a-z]+(?:-[a-z]+)*|<[NSW]\d+>|'s) ){1,4}?` + whatHeIs + `)$`)
	// olderOrFrom are the words that have no such noun.
	olderOrFrom = phraseOf(`^the (?:[0-9]{2}-year-old|<N\d+> (?:woman|man)) `)
	// isNamedSo is the same with a name behind: "the Derry-born actor Sam Reed".
	isNamedSo = phraseOf(`^(?:the )?(?:(?:[0-9]{2}-year-old|[a-z]+(?:-[a-z]+)*|<[NSW]\d+>|'s) ){1,4}?` + whatHeIs + ` (<[PN]\d+>)(?: |$)`)
	// apposedTo ends what stands before "said" where something of whoever says it stands between.
	apposedTo = phraseOf(` ((?:he|she|the (?:actor|actress|star|comedian|presenter|writer|director|creator|showrunner|producer))) (?:, [0-9]{2} )?, (?:who|whose) [^;"]{1,90}? , $`)
)

// describedAt gives the words at an offset that call somebody by what he is, with a name of
// something else among them or without; "" for none.
func describedAt(text string, at int) (who string, to int) {
	if loc := isNamedSo.FindStringIndex(text[at:min(len(text), at+farSpeaker)]); loc != nil {
		return strings.TrimRight(text[at:at+loc[1]], " "), at + len(strings.TrimRight(text[at:at+loc[1]], " "))
	}
	loc := saysWhatHeIs.FindStringIndex(text[at-1 : min(len(text), at+farSpeaker)])
	if loc == nil {
		return "", at
	}
	said := text[at : at-1+loc[1]]
	if found := olderOrFrom.FindString(said); found != "" {
		return strings.TrimRight(found, " "), at + len(strings.TrimRight(found, " "))
	}
	for _, noun := range strings.Fields(strings.Trim(whatHeIs, "(?:)")) {
		for _, n := range strings.Split(noun, "|") {
			if i := strings.Index(said, " "+n+" "); i >= 0 {
				return said[:i+1+len(n)], at + i + 1 + len(n)
			}
		}
	}
	return "", at
}

// crowdName gives what a crowd is called by.
func crowdName(phrase string) string {
	for {
		cut := someOf.FindString(phrase)
		if cut == "" {
			break
		}
		phrase = phrase[len(cut):]
	}
	switch phrase {
	case "others", "critics and fans":
		return "fans"
	}
	return phrase
}

// partsWithIt goes on with what a crowd says to what it has seen the last of, and guesses nothing: "viewers said goodbye".
var partsWithIt = phraseOf(`^ (?:[a-z]+ ){0,2}?(?:say|says|said|saying|bid|bade|wave|waved) (?:(?:a|an|their|final|last|fond|tearful|emotional) )*(?:goodbye|goodbyes|farewell|farewells|adieu) `)
