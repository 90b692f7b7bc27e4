package glean

// expectedOnce is what was once expected, in an aside before what is now so: "the drama, which
// had been expected in the autumn, will now premiere in January".
var expectedOnce = phraseOf(` , (?:(?:which|who|that|and) )?(?:(?:had|was|were) (?:[a-z]+ ){0,2}?(?:been )?|once |originally |initially |previously |first |long )(?:[a-z]+ ){0,2}?(?:expected|tipped|due|scheduled|slated|rumou?red|hoped|likely|thought|believed|pencil(?:l)?ed in|planned|set|meant|supposed|targeting|eyeing|anticipated)(?: [^ ,;]+){0,12}?(?: , <D\d+>)? , (?:will|is|are|was|has|have|now|wo|would|instead|starts|begins|premieres|returns|arrives|launches|moves|opens|debuts) `)

// nowSo takes such an aside out of the part of a clause that is judged.
func nowSo(left string) string {
	if loc := expectedOnce.FindStringIndex(left); loc != nil {
		return left[:loc[0]] + " , will " + left[loc[1]:]
	}
	return left
}
