package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What the model takes for a stage is one only where a word of that stage stands in the sentence:
// it has learned many words of many articles, and some of them tell nothing by themselves.

var (
	// stageSigns are, by stage, words of which one is in what tells it.
	stageSigns = map[string]*phrase{
		tv.Announced:     phraseOf(` (?:order|orders|ordered|ordering|announc[a-z]+|commission[a-z]*|greenl[a-z]+|green|green-l[a-z]+|go-ahead|pick(?:ed|s|ing)?|pickup|series|making|makes|make|add|adds|added|yes|no|not|never|reviv[a-z]*|reboot[a-z]*|remake|remaking|spin-?off|prequel|offshoot|project|passed|passes|schedule|lineup|slate|gets|lock|bubble|unveil[a-z]*|reveal[a-z]*|adapt[a-z]*) `),
		tv.InDevelopment: phraseOf(` (?:develop[a-z]*|development|works|pilot|pilots|scripts?|script-[a-z-]+|writ[a-z]+|wrote|talks|talking|room|project|adapt[a-z]*|rights|pipeline|plan|plans|planned|planning|pitch[a-z]*|idea|ideas|paper|outline[a-z]*|consideration|contention|early|stage|stages|plotting|mapped|working|work|sketch[a-z]*|storylin[a-z]+|optioned|reviv[a-z]*|reboot) `),
	}
	// asSeries are words of a first order, whatever else is one.
	asSeries = phraseOf(` (?:to series|straight-to-series|series order|series pickup|series pick-up|lock for series|for midseason|(?:given|handed|gave|hands|gives) (?:[a-z]+ )?(?:[0-9]{1,2}|` + countWords + `) episodes|order (?:has|have) been (?:made|placed)) `)
	// noOrderWord are turns in which a word for an order is none.
	noOrderWord = phraseOf(` (?:in order|in the order|out of order|last orders|law and order|pecking order|order of|orders of|another shot|a shot|long shot|best shot|no more than|more than|more or less|any more) `)
	// byACommissioner tells who commissioned a show for its network, which is a credit.
	byACommissioner = phraseOf(` (?:commissioned|ordered) (?:for <W\d+> )?by <[PN]\d+> (?:and|,|\.|for)`)
	// moreEpisodes are so many more of a season that is on.
	moreEpisodes = phraseOf(` (?:additional|extra|more|back-nine|back nine|nine) (?:[a-z]+ )?(?:episodes|scripts|installments|order|half-hours|hours)? `)
)

// noSign tells that no word of a stage stands in a sentence in which the model finds it; where it is
// another than the model takes it for, the claim is given that.
func (r *reader) noSign(h *hit, c *tv.Claim) bool {
	text := h.s.shape.text
	value := c.Value.Text
	if value == tv.Renewed && c.Season == 0 && h.isNew() && asSeries.MatchString(text) && !strings.Contains(text, "<E") {
		c.Value.Text, value = tv.Announced, tv.Announced
	}
	if value == tv.Airing {
		return true // what is on the rules tell: what the model adds was wrong six times of seven
	}
	told := noOrderWord.ReplaceAllString(text, " ")
	if signs := stageSigns[value]; signs != nil && !signs.MatchString(told) {
		return true
	}
	return value == tv.Announced && !c.Negative && (byACommissioner.MatchString(text) || moreEpisodes.MatchString(text) || has(text, "pilot", "pilots", "pilot order") && !asSeries.MatchString(text))
}
