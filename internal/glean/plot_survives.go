package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who lives, as those who make a show tell: "Strand confirms that Nina survives", "Doyle is alive".

const lives = `(?:survives?|survived|is (?:still |very much |definitely |indeed )?alive|pulls? through|pulled through|makes? it out(?: alive)?|made it out(?: alive)?|lives? to (?:see|tell|fight)|does not (?:survive|make it)|did not (?:survive|make it)|is not dead|is (?:really |definitely |indeed |in fact )?dead|will (?:survive|live|die|pull through)|has (?:survived|died)|(?:will not|is not going to|is not|will not actually) (?:be |being |get )?(?:killed off|killed|die|dying|written out in a coffin))`

var survivesRules = []rule{
	on("plot/survives", " surviv| alive | killed | dying | pull| made it | make it | makes it | live | lives | dead | die | died ", `<(?P<chr>[CN]\d+)> (?:\( [^()]{1,40} \) )?(?:(?:did|does|has|in fact|indeed|really|actually|" ) )*`+lives, survives),
}

// notKilled says of a part that it lives, in words that are of a show's makers.
var notKilled = phraseOf(` (?:not|never) (?:be |being |get |actually |to be )*killed off `)

// playedElsewhere stand round the name of a part where the article tells who plays it.
var (
	isPlayed = phraseOf(`^ (?:\( [^()]{1,40} \) )?(?:(?:, who )?(?:is|was) |, )?(?:[a-z-]+ )?(?:played|portrayed|voiced) by `)
	toPlay   = phraseOf(` (?:plays?|playing|portrays?|portraying|played|portrayed|as) (?:[a-z'-]+ ){0,3}$`)
)

// hasActor tells that an article tells of a name, before or behind, that somebody plays it.
func (r *reader) hasActor(name string) bool {
	for i := range r.sentences {
		text := r.sentences[i].shape.text
		for _, p := range r.mentionsIn(text, 0, len(text), "CN") {
			if p.name != name && !(p.full && strings.HasPrefix(p.name, name+" ")) && !(strings.HasSuffix(p.name, " "+name)) {
				continue
			}
			end := p.at + strings.IndexByte(text[p.at:], '>') + 1
			if isPlayed.MatchString(text[end:]) || toPlay.MatchString(text[back(text, p.at, 5):p.at]) && castWords.MatchString(text[:p.at]) {
				return true
			}
		}
	}
	return false
}

// survives keeps in its own words who lives, or does not, where that is somebody's part and the
// outlet or a maker says so.
func survives(h *hit) []tv.Claim {
	m := h.mention("chr")
	text := h.s.shape.text
	if m == nil || m.kind != isCharacter && (h.r.people[m.name] || !h.r.isPart[m.name] && !h.r.hasActor(m.name)) || fateTalk.MatchString(text) && !notKilled.MatchString(text) || h.asked() || strings.HasSuffix(strings.TrimSpace(text), "?") {
		return nil
	}
	from, _ := h.s.clauseAt(h.start + 1)
	near := text[from : h.start+1]
	if has(near, "if", "whether", "how", "may", "might", "could", "would", "hopes", "hoping", "unclear") || ifSo.MatchString(text[h.end:]) {
		return nil
	}
	return h.story(h.r.plotSeason(h), true)
}

// ifSo begins what makes it a question whether somebody lives, or another thing: "dead to me".
var ifSo = phraseOf(`^ (?:to|inside|on|tired|serious|wrong|set|last|or not|remains|is unclear|is unknown|is anyone|is an open)`)
