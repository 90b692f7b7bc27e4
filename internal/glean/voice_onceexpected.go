package glean

import "strings"

// expectedOnce is what was once expected, in an aside before what is now so: "the drama, which
// had been expected in the autumn, will now premiere in January".
var expectedOnce = phraseOf(` , (?:(?:which|who|that|and) )?(?:(?:had|was|were) (?:[a-z]+ ){0,2}?(?:been )?|once |originally |initially |previously |first |long )(?:[a-z]+ ){0,2}?(?:expected|tipped|due|scheduled|slated|rumou?red|hoped|likely|thought|believed|pencil(?:l)?ed in|planned|set|meant|supposed|targeting|eyeing|anticipated)(?: [^ ,;]+){0,12}?(?: , <D\d+>)? , (?:will|is|are|was|has|have|now|wo|would|instead|starts|begins|premieres|returns|arrives|launches|moves|opens|debuts) `)

// asToWhether begins a clause with what is asked, before who answers: "as for whether there could be more, she says".
var asToWhether = phraseOf(`^ (?:as for|as to|on|asked|pressed on|asked about|regarding) (?:whether|if|what|when|the (?:possibility|question|prospect|chances?) of) (?:[^,;]){1,80} , (?:(?:[a-z-]+ ){0,4}<[PNCWO]\d+> |he |she |they )(?:[a-z]+ ){0,2}?(?:says?|said|tells?|told|confirm(?:s|ed)|adds?|added|notes?|noted|explain(?:s|ed)|repl(?:ies|ied)|answer(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)) `)

// nowSo takes such an aside, or what is asked, out of the part of a clause that is judged.
func nowSo(left string) string {
	if strings.HasPrefix(left, " as ") || strings.HasPrefix(left, " on ") || strings.HasPrefix(left, " asked ") {
		if loc := asToWhether.FindStringIndex(left); loc != nil {
			return left[loc[1]-1:]
		}
	}
	if loc := expectedOnce.FindStringIndex(left); loc != nil {
		return left[:loc[0]] + " , will " + left[loc[1]:]
	}
	return left
}
