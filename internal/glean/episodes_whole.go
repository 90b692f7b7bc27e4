package glean

import (
	"strings"

	"backlot/internal/tv"
)

// How many episodes there are is told beside other things too: whoever directs "all eight", how many
// "of the ten" are written, by how many a run is longer than the one before, or in answer to a question.

// runParts are what a run is made of, in whatever words.
const runParts = `(?:episodes|parts|instalments|installments|chapters|eps|hours|half-hours|half hours|scripts|films|one-hours)`

// fewWords may stand between a number and its noun.
const fewWords = `(?:(?:new|hour-long|one-hour|half-hour|feature-length|final|existing|remaining|brand-new|fresh|tiny|30-minute|45-minute|60-minute) ){0,2}`

var wholeRules = []rule{
	on("episodes/all", " all ", `all (?:of the |of its |the |its |of these |these )?`+counts+` (?:of (?:the |its )?)?`+fewWords+runParts, countOfWhole),
	on("episodes/out-of", " of ", `(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|half|both|the rest|several|the first [a-z]+|the last [a-z]+|the other [a-z]+) (?:`+runParts+` )?(?:out of|of) (?:the |its |their |a planned |<E\d+> 's |the season 's |this season 's |the series ' |the series 's )(?:planned |season 's |series 's )?`+counts+` (?:(?:new |planned |ordered )?`+runParts+`|ordered|planned|are|have|were|,|\.)`, countOfWhole),
	on("episodes/more-than", " than ", counts+` (?:`+fewWords+runParts+` )?(?:(?:are|were|is|will be|have been) (?:[a-z]+ ){0,2})?(?:in all |in total |each |this time |of [0-9]+ minutes |an hour each )?(?:, |-- |\( )(?P<k>one|two|three|four|five|six) (?:more|fewer|less) (?:episodes )?than (?:(?:in|for) )?(?:the |its )?(?:last time|last year|before|previously|first|second|third|previous|previous one|year before|one before|<E\d+>|season [a-z0-9]+|series [a-z0-9]+|years past|<D\d+>|usual|last season|last series|last)`, moreThan),
	on("episodes/by-minutes", " x | × | times |x20|x25|x30|x40|x45|x50|x55|x60|x90", `(?:a |\( )?(?P<n>[0-9]{1,2}|six|eight|ten|four|three|five|two|twelve)(?: x |x| × | times )(?:[0-9]{2,3}|<N\d+>|an hour|half an hour)(?:-?(?:minutes?|mins?|m)| ?(?:'|’|-|min|mins|minutes|m|"|\)|$))`, countOfWhole),
	on("episodes/hour-long", "-hour ", `(?P<n>[0-9]{1,2}|four|five|six|seven|eight|nine|ten|twelve|thirteen)-hour (?:[a-z-]+ ){0,3}?(?:drama|series|miniseries|mini-series|adaptation|thriller|saga|serial|limited series|dramatisation|dramatization|epic)`, countOfWhole),
	on("episodes/last-one", " last | final ", `(?P<nth>third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|thirteenth|[0-9]{1,2}th|[0-9]{1,2}(?:st|nd|rd)) and (?:last|final|concluding) (?:one|episode|part|chapter|hour|instalment|installment|arriving|arrives|airing|airs|on|following|dropping)`, lastOne),
	on("episodes/ran-for", " over | across | for | spread ", `(?:ran|runs|run|lasted|running) (?:for |to )?(?:a total of |more than |some |over )?`+counts+` `+fewWords+`(?:episodes|hours|chapters|half-hours) (?:over|across|in|spread over|spread across|and) (?:[a-z0-9]+ )(?:seasons|series|years)`, ofAllSeasons),
	once("episodes/answered", answeredCount),
}

// smallCounts are the numbers in words that a comparison may begin with.
const smallCounts = `three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|sixteen|eighteen|twenty`

// countOfWhole claims a number as that of a whole run.
func countOfWhole(h *hit) []tv.Claim {
	if asked(h.s) || h.r.showAt(h) == nil || has(h.s.shape.text[h.start:h.end+1], "films", "parts") && has(h.s.shape.text, "feature film", "film series", "trilogy") {
		return nil
	}
	if len(h.r.mentionsIn(h.s.shape.text, h.start, h.end+1, "S")) > 0 {
		return nil
	}
	return numbered(h)
}

// ofAllSeasons claims the number of a show's episodes of all its seasons.
func ofAllSeasons(h *hit) []tv.Claim {
	list := numbered(h)
	for i := range list {
		list[i].Season = whole
	}
	return list
}

// ofSeasonBefore gives claims the season before the one that is spoken of.
func (h *hit) ofSeasonBefore(list []tv.Claim) []tv.Claim {
	t := h.r.showAt(h)
	if t == nil {
		return nil
	}
	for i := range list {
		if n := h.r.season[foldedName(t)]; n > 1 {
			list[i].Season = n - 1
		}
	}
	return list
}

// moreThan claims how many the season before had of by how many there are more now.
func moreThan(h *hit) []tv.Claim {
	list := numbered(h)
	k := cardinals[h.group("k")]
	for i := range list {
		if has(h.s.shape.text[h.start:h.end+1], "more") {
			k = -k
		}
		if list[i].Value.Number += k; list[i].Value.Number < 2 {
			return nil
		}
	}
	return append(h.ofSeasonBefore(list), numbered(h)...)
}

// lastOne claims a number of that of the last episode.
func lastOne(h *hit) []tv.Claim {
	text, word := h.s.shape.text, h.group("nth")
	n := ordinals[word]
	for i := 0; n == 0 && i < len(word) && digit(word[i]); i++ {
		n = 10*n + int(word[i]-'0')
	}
	if digit(word[0]) {
		n = 0
		for i := 0; i < len(word) && digit(word[i]); i++ {
			n = 10*n + int(word[i]-'0')
		}
	}
	if n < 3 || n > 60 || h.r.showAt(h) == nil || has(text[max(0, back(text, h.start, 1)):h.start+1], "season") || !has(text, "episode", "episodes", "part", "chapter", "hour", "instalment", "installments", "instalments", "installment", "hours", "parts", "chapters") {
		return nil
	}
	return []tv.Claim{{Kind: tv.Episodes, Value: tv.Value{Number: n}}}
}

var (
	// howMany asks how many episodes there are.
	howMany = phraseOf(` (?:how many (?:episodes|parts|chapters|instalments|installments|hours)|number of episodes|episode count|how long is (?:it|the (?:season|series))|episodes \?|episodes : ) `)
	// theAnswer begins a sentence that answers it with a number.
	theAnswer = phraseOf(`^ (?:["*-] )*(?:(?:a|yes|well|just|only|there (?:are|will be)|it has|expect|we know of|exactly|a total of|the answer is|again|:) (?:: |, )?)*` + counts + ` (?:,|\.|;|--|\(|again|in all|in total|of them|more|and|half hours|half-hours|hours|hour-long|parts|chapters|episodes|as|-|:|to|if) `)
)

// answeredCount reads a number that answers the question how many episodes there are.
func answeredCount(h *hit) []tv.Claim {
	i := h.r.indexOf(h.s)
	if i == 0 || h.s.heading {
		return nil
	}
	before := &h.r.sentences[i-1]
	if loc := countAgain.FindStringSubmatchIndex(h.s.shape.text); loc != nil && !before.title && asked(before) && has(before.shape.text, "episodes") && h.r.turnAt[h.s.paragraph].by != "" && h.r.showAt(h) != nil {
		return countAt(h, countAgain, loc)
	}
	if before.title || !strings.Contains(before.shape.text, "episode") && !strings.Contains(before.shape.text, "how ") || !howMany.MatchString(before.shape.text+" ") {
		return nil
	}
	loc := theAnswer.FindStringSubmatchIndex(h.s.shape.text)
	if loc == nil || h.r.showAt(h) == nil {
		return nil
	}
	return countAt(h, theAnswer, loc)
}

// countAgain is how many there are, as whoever is asked about the episodes says it: "No, we're doing 22 again".
var countAgain = phraseOf(` (?:we|it|they) (?:are|'re|is|'s|will|have|got|get) (?:(?:doing|making|have|shooting|do|got|be|still|back to|at|up to|down to) ){0,3}` + counts + ` (?:again|this time|this year|episodes|of them|in all|in total|hours) `)

// countAt claims the number that a pattern has caught.
func countAt(h *hit, caught *phrase, loc []int) []tv.Claim {
	x := *h
	x.rule = &rule{name: h.rule.name, pattern: caught, make: h.rule.make}
	x.loc, x.start, x.end = loc, loc[0], loc[1]-1
	return numbered(&x)
}
