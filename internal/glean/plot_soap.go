package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What a soap's viewers learn: who did it, and who lies in hospital.

const theOneWho = `(?:culprit|killer|murderer|attacker|assailant|stalker|blackmailer|thief|traitor|mole|arsonist|shooter|stabber|villain|kidnapper|informant|informer|burglar|poisoner|vandal|hit-and-run driver|intruder|impostor|mystery (?:man|woman|caller|figure|attacker)|father of (?:the|her|<[CN]\d+> 's) (?:baby|child)|(?:baby|child) 's father)`

var soapPlotRules = []rule{
	on("plot/unmasked", " revealed | unmasked | exposed | identified | named | confirmed | shown | discovered | outed | turned | turns | proved | proves ", `(?:the|a|her|his|their|<[CN]\d+> 's) (?:[a-z-]+ ){0,2}?`+theOneWho+` (?:(?:finally|later|then|eventually) )?(?:turned out to be|turns out to be|proved to be|proves to be|(?:(?:was|is|has|had|been|were|being|to|finally|later|then|be) )+(?:revealed|unmasked|exposed|identified|named|confirmed|shown|discovered|outed) (?:[a-z'-]+ |<[DWO]\d+> ){0,6}?(?:as|to be|:)) `+asWhat+`<(?P<chr>[CNP]\d+)>`, unmasked),
	on("plot/in-hospital", " hospital | coma | life | intensive | support | ventilator | critical | recover", `<(?P<chr>[CN]\d+)> (?:, (?:who|whose|an?|the|her|his) [^;.]{1,70}? , )?(?:(?:has|had|also|now|still|survived|survives|lives|survive|pulled through|the|attack|shooting|crash|fire|fall|stabbing|explosion|operation|but|and|,|is|was|left|then|he|she|being) )*(?:(?:remains|remained|lies|lay|is|was|stays|left|ends up|ended up|wakes up|woke up|rushed|taken|fighting) (?:[a-z]+ ){0,2}?(?:in|to|on|for) (?:a |an |the |his |her |intensive |critical |life )*(?:hospital|coma|care|support|ventilator|condition|life|recovery))`, inHospital),
}

// unmasked reads who did what the story asks for.
func unmasked(h *hit) []tv.Claim {
	m := h.mention("chr")
	if m == nil || m.kind == isPerson || h.r.people[m.name] || h.asked() || asked(h.s) || h.r.judge(h).negative || h.r.judge(h).certainty == tv.Speculated || has(h.s.shape.text, "police said", "in real life", "court heard") {
		return nil
	}
	return h.story(h.r.plotSeason(h), true)
}

// inHospital reads how a part is that was hurt.
func inHospital(h *hit) []tv.Claim {
	m := h.mention("chr")
	if m == nil || m.kind != isCharacter && (h.r.people[m.name] || h.r.parts[m.name] != "" || !h.r.isPart[m.name] && !h.r.somebodyPlays(m.name) && !h.r.hasActor(m.name)) || h.asked() || asked(h.s) || h.r.judge(h).negative || has(h.s.shape.text, "actor", "actress", "in real life", "filming") {
		return nil
	}
	return h.story(h.r.plotSeason(h), true)
}

var (
	// namedWith is what a part is, before its name and whoever plays it: "the new doctor, Dr Pike, is played by".
	namedWith = phraseOf(` (the (?:[a-z-]+ ){1,4}), (?:[a-z.]+ )?<[CN]\d+> , (?:(?:is|was|will be|who is|to be) )?(?:played|portrayed) by `)
	// playsWhat is the same behind whoever plays it: "plays the new doctor, Dr Pike".
	playsWhat = phraseOf(` (?:plays|play|playing|portrays|stars as|joins as|as) (the new (?:[a-z-]+ ){1,3}), (?:[a-z.]+ )?<[CN]\d+> `)
)

// whatPart gives a part what it is called by, where that stands before its name and nothing else is told of it.
func (r *reader) whatPart(p *proposed, s *sentence) {
	c, text := &p.claim, s.shape.text
	if c.Detail != "" || c.Value.Character == "" || c.Value.Person == "" || c.Negative {
		return
	}
	for _, look := range []*phrase{namedWith, playsWhat} {
		loc := look.FindStringSubmatchIndex(text)
		if loc == nil {
			continue
		}
		for _, m := range r.mentionsIn(text, loc[3], loc[1], "CN") {
			if m.name != c.Value.Character && !strings.HasSuffix(m.name, c.Value.Character) {
				continue
			}
			said := inSmallLetters(r.wordsBetween(s, loc[2], loc[3]))
			if words := strings.Fields(text[loc[2]:loc[3]]); words[1] == "new" || kinOrJob[words[len(words)-1]] || endsInTrade(words[len(words)-1]) {
				c.Detail = said
			}
			return
		}
	}
}
