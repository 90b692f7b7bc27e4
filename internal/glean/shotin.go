package glean

// Where a season filmed, told without "was": "season 2 filmed in Atlanta last summer".

var shotInRules = []rule{
	on("stage/filmed-in", " filmed | shot | lensed ", `(?:{season}|{show}|<S\d+> 's <E\d+>|the (?:[a-z-]+ )?(?:season|series|show|drama|comedy|thriller)) (?:" )?(?:of (?:" )?<S\d+> (?:" )?)?(?:filmed|shot|lensed) (?:[a-z]+ly |back to back |back-to-back )*(?:on location )?(?:in|at|on|across|around|near)`, wasShotIn),
}

// theirPremises follows a network whose studios or offices are meant.
var theirPremises = phraseOf(`^ (?:'s |' )?(?:[a-z]+ ){0,2}(?:studios?|lot|backlot|(?:sound ?)?stages?|soundstages?|headquarters|offices|premises|facilit(?:y|ies)) `)

// onlyPremises tells that a network is named for its studios alone.
func (r *reader) onlyPremises(text, name string) bool {
	return r.everyMention(text, name, func(_, end int) bool { return theirPremises.MatchString(text[end:]) })
}
