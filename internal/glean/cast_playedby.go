package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// Who plays a part that a pronoun stands for, and whose kin is a part as well.

var playedRules = []rule{
	on("cast/is-played-by", " played | portrayed ", `(?:she|he|the (?:character|part|role)) (?:(?:is|was|will|be|has|been|now|again|instead|also) )+(?:played|portrayed) (?:in (?:the )?(?:[a-z-]+ )?flashbacks? |(?:in|during|throughout) (?:the |its )?<E\d+> |here |this time |on screen )?by (?:[a-z-]+ ){0,3}?{per}`, isPlayedBy),
}

// isPlayedBy reads "In flashbacks he is played by Stephen Lorde" of the one part that the
// paragraph has told of.
func isPlayedBy(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || !h.r.castTalk(h) {
		return nil
	}
	c := h.onlyPart(p.name)
	if c == nil && h.seasonPlayed() > 0 {
		c = h.lastPart(p.name) // whoever has it now
	}
	if c == nil {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	if has(h.s.shape.text[h.start:h.end+1], "will be") {
		claim.Value.Change = tv.Joins
	} else {
		claim.Season = h.seasonPlayed()
	}
	return []tv.Claim{claim}
}

// onlyPart gives the part that a paragraph tells of before a hit, where it is one alone:
// whose kin it is does not count, nor whoever has been said to be played by another.
func (h *hit) onlyPart(not string) (c *mention) {
	at := h.r.indexOf(h.s)
	for i := at; i >= 0 && i >= at-3 && h.r.sentences[i].paragraph == h.s.paragraph; i-- {
		text := h.r.sentences[i].shape.text
		to := len(text)
		if i == at {
			to = h.start + 1
		}
		for _, m := range h.r.mentionsIn(text, 0, to, "NCP") {
			end := m.at + strings.IndexByte(text[m.at:], '>') + 2
			switch {
			case owns(text, m.at, end) || h.r.parts[m.name] != "" || h.r.people[m.name] && !h.r.isPart[m.name] || m.name == not:
			case m.kind == isPerson || h.r.actor[m.name] != "" || !h.r.isPart[m.name] && m.kind != isCharacter:
				return nil
			case c != nil && c.name != m.name:
				return nil
			default:
				c = m.mention
			}
		}
		if c != nil {
			return c
		}
	}
	return nil
}

// somebodyPlays tells that somebody is known to play a part of that name, or whose name has that word.
func (r *reader) somebodyPlays(name string) bool {
	if r.actor[name] != "" {
		return true
	}
	if strings.Contains(name, " ") {
		return false
	}
	for part := range r.actor {
		if slices.Contains(strings.Fields(part), name) {
			return true
		}
	}
	return false
}

// kinOfPart tells that one of two is said to be kin of the other, whom somebody plays, and that
// neither is said to play anything.
func (h *hit) kinOfPart(a, b *mention) bool {
	switch h.rule.name {
	case "relationship/kin", "relationship/is-kin", "relationship/kin-of":
	default:
		return false
	}
	text := h.s.shape.text
	for _, m := range h.r.mentionsIn(text, 0, len(text), "NC") {
		if rest := text[m.at+strings.IndexByte(text[m.at:], '>')+1:]; (m.name == a.name || m.name == b.name) && playsIt.MatchString(rest) {
			return false
		}
	}
	return h.r.somebodyPlays(a.name) || h.r.somebodyPlays(b.name)
}

// playsIt follows whoever plays a part.
var playsIt = phraseOf(`^ (?:\( <|as |(?:, who )?(?:also |will |has |is )*(?:plays?|played|playing|portrays?|portrayed|stars?|voices?|joins?|returns?|said|says|told|tells) )`)

// alsoWhose gives the other of two whose kin somebody is: "Bev and Curtis's mother, Lorraine".
func (h *hit) alsoWhose() *mention {
	at, _ := h.groupAt("chr")
	if h.rule.name != "relationship/kin" || at < 1 {
		return nil
	}
	found := andOwner.FindStringSubmatch(h.s.shape.text[:at-1])
	if found == nil {
		return nil
	}
	if x := h.r.find(found[1]); x != nil && x.kind != isPerson && (x.kind == isCharacter || h.r.somebodyPlays(x.name)) {
		return x
	}
	return nil
}

var andOwner = phraseOf(`<([CN]\d+)> and $`)

// sameOwner gives where the sentence begins with kin of the same "her" or "his" as a hit's, or -1.
func (h *hit) sameOwner() int {
	from, _ := h.groupAt("whose")
	if from < 0 {
		return -1
	}
	text := h.s.shape.text
	if loc := firstKin.FindStringSubmatchIndex(text[:from]); loc != nil && text[loc[2]:loc[3]] == h.group("whose") {
		return 0
	}
	return -1
}

// firstKin begins a sentence about somebody's kin.
var firstKin = phraseOf(`^ (?:" )?(his|her|their) (?:[a-z-]+ ){0,3}?` + kin + ` `)

// behindTrade gives a claim the part behind a name that only says from where somebody with a
// trade is: "as Civil Guard sergeant Inés Lamas"; false where there is none.
func (r *reader) behindTrade(text string, c *tv.Claim) bool {
	for _, m := range r.mentionsIn(text, 0, len(text), "CN") {
		if m.name != c.Value.Character {
			continue
		}
		end := m.at + strings.IndexByte(text[m.at:], '>') + 1
		found := rankBehind.FindStringSubmatch(text[end:])
		if found == nil || !tradesMan(found[1]) {
			return false
		}
		part := r.find(found[2])
		if part == nil || part.name == m.name || part.name == c.Value.Person {
			return false
		}
		r.forgetPart(c.Value.Person)
		delete(r.isPart, m.name)
		c.Value.Character = part.name
		r.isPart[part.name] = true
		r.actor[part.name], r.parts[c.Value.Person] = c.Value.Person, part.name
		return true
	}
	return false
}

var rankBehind = phraseOf(`^ ([a-z-]+(?: [a-z-]+){0,2}) <([CN]\d+)>`)

// tradesMan tells that words end in what somebody is, or in his rank.
func tradesMan(said string) bool {
	list := strings.Fields(said)
	last := list[len(list)-1]
	return endsInTrade(said) || len(list) == 1 && (ranks[last] || honorifics[last])
}
