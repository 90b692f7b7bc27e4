package glean

import "strings"

// What a number counts, where the words around it tell.

var (
	// episodeNouns are what a season's number of episodes counts.
	episodeNouns = words("episodes parts instalments installments chapters eps hours half-hours films x specials half-hour hour-long part episode parter")
	// sameCount may stand between a number and its noun, and tells nothing of it.
	sameCount = words("new more all-new brand-new fresh full hour-long one-hour half-hour feature-length original additional 30-minute 60-minute 45-minute 90-minute longer shorter")
	// inSome ends what stands before the number of episodes somebody is in: "will play Dot's mother in two episodes".
	inSome = phraseOf(` (?:play|plays|played|playing|portray[a-z]*|voic[a-z]+|appear[a-z]*|star|stars|starred|starring|guest[a-z-]*|recur[a-z]*|seen|returns?|returning|back|feature[a-z]*|cameo[a-z]*|shows up|pops? up|turns? up|cast|joins?|joined|heard|featured) (?:[^;]+ )?in (?:just |only |some |at least |up to |the )?$`)
	// setToFilm ends what stands before those that somebody was to be in.
	setToFilm = phraseOf(` (?:had been|was|were|had) (?:[a-z]+ )?(?:set|due|meant|going|scheduled|supposed|expected|contracted|signed) to (?:film|shoot|play|appear in|do|be in|star in|direct|write) (?:all |the |all of the )?$`)
	// scriptsFor ends what stands before episodes that are only written.
	scriptsFor = phraseOf(` (?:scripts?|outlines?|drafts?|treatments?|screenplays?|teleplays?|storylines?) (?:for|of) (?:(?:the|all|its|first|just|only|about) )*$`)
	// writtenBehind begins what stands behind them.
	writtenBehind = phraseOf(`^ (?:[a-z-]+ )?(?:of (?:an?|the) <E\d+> |of it |of them )?(?:(?:have|has|had|are|were|is) )?(?:already |now |all )*(?:been )?(?:already )?(?:written|scripted|drafted|penned|outlined|plotted|mapped out) `)
	// asStory ends what stands before the parts in which somebody sees a story.
	asStory = phraseOf(` (?:(?:story|tale|saga|arc|novel|idea|whole thing|journey) (?:[a-z]+ ){0,3}?(?:as|having|with|has|had)|(?:think|thinks|thought|thinking|imagined?|conceived|envisaged|envisioned|saw|sees|pictured) (?:[^ ;]+ ){0,6}?(?:as|in|over|across)) (?:having |being |of |a (?:story|tale|saga) (?:of|in|told in) )?$`)
	// onlyPart ends what stands before episodes that are some of a season's.
	onlyPart = phraseOf(` (?:(?:the|his|her|its|their) (?:very )?(?:first|opening|closing|remaining|next|other|previous)|beyond the|past the|outside the) $`)
	// eachBehind follows the number of each of several seasons.
	eachBehind = phraseOf(`^ (?:[a-z-]+ )?(?:each|apiece|per (?:season|series|year|run)|a (?:season|series|year|run)) `)
)

// countsElse tells that the number at [at, end) of a shape counts something else than a
// season's episodes.
func countsElse(text string, at, end int) bool {
	before, number := text[back(text, at, 14):at+1], text[at:end]
	if strings.Contains(number, "-") {
		return false
	}
	return setToFilm.MatchString(before) || inSome.MatchString(before) && !strings.Contains(before, " all ") || scriptsFor.MatchString(before) || writtenBehind.MatchString(text[end:]) && !strings.HasSuffix(before, " all ") ||
		strings.Contains(text[at:min(len(text), end+12)], " parts ") && asStory.MatchString(before) || strings.Contains(text[at:min(len(text), end+14)], " chapters ") && asStory.MatchString(before) || onlyPart.MatchString(before) || eachBehind.MatchString(text[end:])
}

// countsOther tells that a number stands before a noun for something else than episodes:
// "16 new competitors".
func countsOther(w wording, at int) bool {
	if strings.Contains(w.word[at], "-") {
		return false
	}
	for i := at + 1; i < len(w.word) && i < at+5; i++ {
		word := w.word[i]
		switch {
		case episodeNouns[word]:
			return false
		case w.said[i] != nil || !letters(word) || endsCount[word]:
			return false
		case sameCount[word]:
		case len(word) > 3 && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") && !strings.HasSuffix(word, "ous"):
			return true
		case plurals[word]:
			return true
		}
	}
	return false
}

// endsCount are words behind which a number counts what was named before.
var endsCount = words("of in on at for with from to by and or but the a an its this that which is are was were will has have had than as this instead rather while so after before between over")

// plurals are of people who take part in a show, and do not end in "s".
var plurals = words("people men women children million billion per percent hopefuls")

// letters tells a word without digits and marks.
func letters(word string) bool {
	for i := range len(word) {
		if c := word[i]; (c < 'a' || c > 'z') && c != '-' {
			return false
		}
	}
	return word != ""
}
