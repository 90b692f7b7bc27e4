package glean

// "Was filmed on Taveuni, Fiji": an island may have no word that says it is one.

// shotAt are the rules in which what stands behind "on" can only be where a show was made.
var shotAt = words(`stage/was-shot-in stage/filmed-in stage/took-place-in other/films-in`)

// noIsland are names behind "filmed on" that are no place.
var noIsland = words(`stage stages studio studios lot iphone iphones imax zoom kodak stageset soundstage location campus video film tape`)

// islandAt gives where an island ends, with the country behind it, that begins with "on" at
// that token; 0 for none.
func (r *reader) islandAt(i, to int) int {
	if r.tokens[i].low != "on" || i+1 >= to || noIsland[r.tokens[i+1].low] || !r.tokens[i+1].name() {
		return 0
	}
	end := r.placeNames(i+1, to)
	for k := i + 1; k < end; k++ {
		if low := r.tokens[k].low; low == "," || onPlace[low] {
			return end
		}
	}
	return 0
}

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
