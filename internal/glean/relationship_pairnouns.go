package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Two who are told by one noun: "brothers Silas and Ned", "Hallie and Drew, siblings who run a bar".

const (
	pairNoun = `(?:siblings|brothers|sisters|twins|brothers-in-law|sisters-in-law|twin brothers|twin sisters|half-brothers|half-sisters|half-siblings|stepbrothers|stepsisters|cousins|newlyweds|spouses|lovers|ex-lovers|exes|best friends|best mates|best pals|childhood friends|old friends|lifelong friends|friends|flatmates|roommates|housemates|neighbours|neighbors|colleagues|co-workers|classmates|partners|business partners|rivals|sworn enemies|enemies|sweethearts|childhood sweethearts|soulmates|father and son|father and daughter|mother and son|mother and daughter|brother and sister|sister and brother|husband and wife|father-son|father-daughter|mother-son|mother-daughter|brother-and-sister|brother-sister|husband-and-wife|father-and-son|father-and-daughter|mother-and-son|mother-and-daughter|sparring partners|in-laws|(?:[a-z-]+ )?couple|rival [a-z-]+s|feuding [a-z-]+s|warring [a-z-]+s|estranged [a-z-]+s|divorced [a-z-]+s)`
	pairWord = ` siblings | brothers | sisters | twins | brothers-in-law | sisters-in-law | half-| step| cousins | newlyweds | spouses | lovers | ex-lovers | exes | friends | mates | pals | flatmates | roommates | housemates | neighbo| colleagues | co-workers | classmates | partners | rivals | enemies | sweethearts | soulmates | and son | and daughter | and sister | and brother | and wife | father-| mother-| brother-| husband-| in-laws | couple | rival | feuding | warring | estranged | divorced `
	pairAdj  = `(?:(?:[a-z'-]+|,) ){0,3}?`
)

var pairNounRules = []rule{
	on("relationship/pair-of", pairWord, `(?P<bond>`+pairNoun+`) (?:, )?(?:[a-z-]+ ){0,3}?<(?P<chr>[CN]\d+)> {paren}(?:(?:, )<(?P<third>[CN]\d+)> {paren}(?:, )?)?(?:and|&) (?:the |his |her )?<(?P<chr2>[CN]\d+)>`, pairOf),
	on("relationship/pair-behind", pairWord, `(?:<(?P<third>[CN]\d+)> {paren}, )?<(?P<chr>[CN]\d+)> {paren}(?:, )?(?:and|&) <(?P<chr2>[CN]\d+)> {paren}(?:, |-- )(?:who (?:are|were) )?(?:(?:the|an?|two|its|both|once|now|former|three) )*`+pairAdj+`(?P<bond>`+pairNoun+`)(?: (?:who|,|\.|;|whose|from|on|at|in|with|that|and|\)|of|living|running|trying|forced|caught|struggling|working|turned|--))`, pairOf),
}

// pairOf makes a tie of each two who are told by one noun.
func pairOf(h *hit) (list []tv.Claim) {
	a, b, third := h.mention("chr"), h.mention("chr2"), h.mention("third")
	text := h.s.shape.text
	if a == nil || b == nil || byMakers.MatchString(text[:h.start+1]) || h.ownedAgain("chr") || ownPair.MatchString(text[:h.start+1]) && !has(text[back(text, h.start, 3):h.start+1], "as", "of", "into", "play", "plays") {
		return nil
	}
	all := []*mention{a, b}
	if third != nil {
		all = []*mention{third, a, b}
	}
	told := inStoryOf.MatchString(text[:h.start+1])
	for _, m := range all {
		if m.full && !h.r.isPart[m.name] && m.kind == isName && !told && !h.roleHere(m) {
			return nil
		}
	}
	for _, m := range all {
		if !h.r.mayBePart(m) || h.r.firstOfPerson(m.name) {
			return nil
		}
	}
	for _, m := range all {
		h.r.isPart[m.name] = true
	}
	for i := range all {
		for k := i + 1; k < len(all); k++ {
			list = append(list, h.tie(all[i], all[k])...)
		}
	}
	return list
}

var (
	// byMakers ends what stands before two who are of those who make it.
	byMakers = phraseOf(` (?:by|creators?|writers?|directors?|producers?|showrunners?|executives?|songwriters|filmmakers?|duo|from|for) (?:[a-z-]+ ){0,3}$`)
	// ownPair ends what stands before somebody's own kin: "Kit's older".
	ownPair = phraseOf(` (?:his|her|their|its|'s) (?:[a-z-]+ ){0,3}$`)
	// inStoryOf has a word before two who are told of in a story, or played.
	inStoryOf = phraseOf(` (?:as|plays?|playing|portrays?|portraying|voices?|voicing|follows?|following|about|cent(?:er|re)s? (?:on|around)|are|tells|focus(?:es)? on|sees|stars?|into|roles? of|between|reunites?|of) (?:[a-z'-]+ |, ){0,6}$`)
	// roleBefore ends what stands before a name that is a part's.
	roleBefore = phraseOf(`<[PN]\d+> (?:[a-z'-]+ |, |<[SED]\d+> |\( [^()]{1,50} \) ){0,8}?(?:(?:as|plays?|playing|portrays?|portraying|voices?|voicing)|(?:who|has|had|also|once|previously|,) (?:played|portrayed|voiced)) (?:[a-zéè'-]+ |, |<[CNPS]\d+> 's ){0,6}$`)
)

// roleHere tells that a name stands in a sentence where a part's does.
func (h *hit) roleHere(m *mention) bool {
	text := h.s.shape.text
	for _, p := range h.r.mentionsIn(text, 0, len(text), "CN") {
		if p.mention.from == m.from && m.to > m.from {
			tail := text[max(strings.LastIndex(text[:p.at], "play"), strings.LastIndex(text[:p.at], " as "), strings.LastIndex(text[:p.at], "portray"), strings.LastIndex(text[:p.at], "voic"), 0):p.at]
			return roleBefore.MatchString(text[:p.at]) && !has(tail, "while", "whereas", "with", "but", "alongside", "opposite") || actorBehind.MatchString(text[p.at+strings.IndexByte(text[p.at:], '>')+1:])
		}
	}
	return false
}
