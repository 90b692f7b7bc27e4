package glean

import (
	"strings"

	"backlot/internal/tv"
)

const (
	counts   = `(?P<n>[0-9]{1,3}|a dozen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty-two|twenty-three|twenty-four|twenty-six)`
	episodic = `(?:episodes|parts|instalments|installments|chapters|eps|hours|half-hours|films)`
)

var episodeRules = []rule{
	on("episodes/of", " episodes | parts | instalments | installments | chapters | eps | hours | films ",
		counts+`(?: new| hour-long| all-new| brand-new| one-hour| half-hour| full| 30-minute| 60-minute| feature-length| 45-minute| 90-minute| fresh| more)*(?: |-)`+episodic, episodesOf),
	on("episodes/long", "-episode |-part |-parter |-chapter |", `(?P<n>[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|sixteen|twenty|twenty-two|twenty-four)-(?:episode|part|parter|chapter)`, episodesLong),
	on("episodes/of-them", " them | be ", `(?:, |and )`+counts+` of (?:them|these|which) (?:(?:are |will be |were )?(?:for|in) )?(?:this|the new|the current|next) (?:season|series|year|run)`, numbered),
	on("episodes/to", " to ", `(?:trimmed|whittled|chopped|slashed|scaled|cut|reduced|shortened|extended|expanded|increased|upped|stretched|pared|down|up) (?:back |down |up )?(?:(?:[a-z]+ |{any} ){0,6}?from (?:[a-z0-9]+ ){1,3})?to (?:just |only )?`+counts+` (?:\.|,|;|"|but|and|episodes|in|so|because|after|for)`, numbered),
	on("episodes/as-many", " once | last | first ", `(?:episodes|chapters|parts) (?:, )?(?:where|whereas|compared with|instead of|rather than|up from|down from|against|to) (?:there were |it had |the )?(?:once |previous |usual )?`+counts+` (?:\.|,|;|once|last|of|in|for|before|and)`, episodesOnce),
	on("episodes/total", " total ", `total of `+counts+` (?:\.|,|;|episodes|and|--|\))`, numbered),
}

// notWhole are words before a number of episodes that are not all of a season's.
var notWhole = []string{"first", "last", "final", "additional", "after", "next", "other", "two of", "past", "opening", "remaining", "already", "than", "multiple", "over", "longer", "directed", "directs", "wrote", "another", "direct", "extra", "within", "every", "least", "nearly", "some", "previous", "these", "those", "for nine", "option for", "back nine", "in at least", "back", "about", "seen", "watched", "middle", "around", "give it", "writing", "lasted", "plus"}

var episodesNear = phraseOf(` (?:<[ES]\d+>|season|series|consists?|runs?|of|will|have|has|planned|order|ordered|comprises?|comprising|spans|total|with|features?|includes?|there|are|over|made|run|across|in|at once|all|gets|get|new|:|it|totals|shot|half-hour|batch|drop) `)

// toldIn ends what stands before a number of chapters that a story is told in.
var toldIn = phraseOf(` (?:story|tale|journey|love letter|novel)(?: told| unfolding| split| divided)? (?:in|over|across|of) $`)

// opensWith says that the number is of episodes shown on the first day.
var opensWith = phraseOf(` (?:premieres?|premiered|debuts?|debuted|launch|launches|launched|starts?|started|opens?|opened|kicks? off|kicked off|returns?|returned|bows?|bowed|arrives?|drops?|on <D\d+>|<D\d+> ,?) `)

func episodesOf(h *hit) []tv.Claim {
	text := h.s.shape.text
	before := text[back(text, h.start, 4) : h.start+1]
	near := text[h.start : h.end+1]
	rest := text[h.end+1:]
	if has(before, notWhole...) && !has(before, "final season of", "last season of", "last :", "final :") {
		return nil
	}
	for _, w := range []string{"into", "in ", "later", "ago", "each", "before", "early", "earlier", "of the", "of season", "were left", "left", "remain", "away", "was canc", "were canc", "a week", "every", "per", "behind", "apiece", "on "} {
		if strings.HasPrefix(rest, w) && (w != "in " && w != "on " && w != "of the" && w != "of season" && w != "before" || len(h.r.mentionsIn(text, back(text, h.start, 6), h.start+1, "PNC")) > 0) {
			return nil
		}
	}
	if has(near, "hours", "half-hours", "films", "parts") && !has(text, "season", "series", "run") && !strings.Contains(text, "<E") && !strings.Contains(text, "<S") || has(near, "hours") && !has(before, "of", "runs", "run", "over", "across", "in", "to") ||
		has(near, "parts", "more") && has(before, "in", "into", "laid out in", "broken", "split", "divided", "two", "for") {
		return nil
	}
	if has(before, "from") && has(rest[:min(len(rest), 24)], "to") || strings.HasPrefix(rest, "to ") || strings.HasSuffix(before, " with ") && opensWith.MatchString(text[:h.start+1]) {
		return nil
	}
	if has(near, "more") && !has(text, "order", "ordered", "orders", "renewed", "new") {
		return nil
	}
	if hoursOff.MatchString(text[max(back(text, h.start, 3), 0):]) && has(near, "hours") {
		return nil // when something is
	}
	if toldIn.MatchString(text[:h.start+1]) && h.spoken() {
		return nil // a way to speak of the story
	}
	clause, to := h.s.clauseAt(h.start + 1)
	around := text[max(clause, back(text, h.start, 12)):max(to, h.end+1)]
	if !episodesNear.MatchString(strings.Replace(around, near, " ", 1)) && h.start > 1 {
		return nil
	}
	if has(before, "appear", "appears", "appeared", "appearing", "guest") || has(around, "guest star", "guest-star", "appear in", "cameo", "would be seen", "binged", "recurring") || has(text[back(text, h.start, 4):h.end+1]+rest[:min(len(rest), 12)], "directed", "directing", "direct") {
		return nil
	}
	return numbered(h)
}

func episodesLong(h *hit) []tv.Claim {
	rest := h.s.shape.text[h.end+1:]
	for _, w := range []string{"arc", "story", "crossover", "finale", "premiere", "guest", "two", "deal", "stint", "day", "drive", "flight", "film", "special", "documentary", "interview", "video", "block", "cut"} {
		if strings.HasPrefix(rest, w) {
			return nil
		}
	}
	return numbered(h)
}

// notWhether ends what stands before a number of which nobody has said that it is so.
var notWhether = phraseOf(` (?:not|nor|never|unclear|unknown|undecided|declined to|refused to|yet to) (?:[a-z]+ ){0,4}whether [^;.]{0,80}$`)

func numbered(h *hit) []tv.Claim {
	word := h.group("n")
	n := cardinals[word]
	switch word {
	case "a dozen":
		n = 12
	case "twenty-three", "twenty-six":
		n = 20 + cardinals[word[len("twenty-"):]]
	}
	for i := 0; n == 0 && i < len(word); i++ {
		if !digit(word[i]) {
			return nil
		}
	}
	if n == 0 {
		for i := range len(word) {
			n = n*10 + int(word[i]-'0')
		}
	}
	if n < 2 || n > 400 || !h.r.speaksOfShow(h) || h.rule.name == "episodes/to" && has(h.s.shape.text[h.start:h.end+1], "nights", "night", "days", "times", "hours", "minutes", "evenings", "week") {
		return nil
	}
	if notWhether.MatchString(h.s.shape.text[:h.start+1]) {
		return nil
	}
	if from, _ := h.s.clauseAt(h.start + 1); otherCount(h.s.shape.text, from, h.start, h.end) {
		return nil
	}
	c := tv.Claim{Kind: tv.Episodes, Value: tv.Value{Number: n}}
	if rest := h.s.shape.text[h.end:]; strings.HasPrefix(rest, " are planned") || strings.HasPrefix(rest, " planned") || strings.HasPrefix(rest, " is planned") {
		j := h.r.judge(h)
		c.Plan, c.Certainty, c.By = true, j.certainty, j.by
	}
	return []tv.Claim{c}
}

// episodesOnce reads how many a season before had: "six episodes where there were once eight".
func episodesOnce(h *hit) []tv.Claim {
	t := h.r.showAt(h)
	if t == nil || h.r.season[foldedName(t)] < 2 {
		return nil
	}
	list := numbered(h)
	for i := range list {
		list[i].Season = h.r.season[foldedName(t)] - 1
	}
	return list
}
