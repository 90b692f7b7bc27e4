package glean

import "strings"

// Which way the brackets of an article go, "Part (Actor)" or "Actor (Part)", as far as two full
// names tell it: by what becomes of the first in the story, by a family, by who is called an actor.

var (
	// befallsPart begins behind brackets what becomes of somebody in a story and of no actor.
	befallsPart = phraseOf(`^ (?:'s )?(?:, )?(?:(?:who|and|is|are|was|were|be|been|being|will|has|have|had|to|set|due|about|going|soon|left|finally|also|not|yet|still|now|later|secretly|accidentally|once) )*(?:marry|marries|weds?|dies|dead|killed|kills?|discovers?|discovered|confronts?|confronted|confess(?:es|ed)?|kidnap(?:s|ped)?|arrest(?:s|ed)?|murder(?:s|ed)?|propos(?:es|ed)|divorc(?:es|ed|ing)|kiss(?:es|ed)?|blackmail(?:s|ed|ing)?|realis(?:es|ed)|realiz(?:es|ed)|flees|fled|attack(?:s|ed)?|stab(?:s|bed)?|poison(?:s|ed|ing)?|cheat(?:s|ed|ing)?|betray(?:s|ed)?|fall(?:s|ing)? for|inherit(?:s|ed)?|fram(?:es|ed)|drown(?:s|ed)?|lied|lies to|suspect(?:s|ed)?|threaten(?:s|ed)?|collaps(?:es|ed)|accus(?:es|ed)|charged with|haunted|stunned|horrified|devastated|furious|heartbroken|pregnant|give birth|gives birth|hid(?:es|ing|den)?|rush(?:es|ed) to|find(?:s)? out|found out|learns?|break(?:s)? up|broke up|walks in on|walk(?:s)? down the aisle|moves? in with|engaged|jailed|imprisoned|steals?|stole|begs?|pleads?|warns|grows? (?:closer|suspicious)|struggles?|rescued|buried|missing|trapped|in prison|in hospital|in a coma|jilt(?:s|ed)?|tells? (?:<[CNP]\d+>|her|his|him|the police)) `)
	// calledActor ends what stands before somebody who acts, and actsBehind begins what stands behind him.
	calledActor = phraseOf(` (?:actors?|actress|actresses|newcomers?|comedian|singer|star) (?:<[PN]\d+> and )?$`)
	// actsToCome follows a list of those who are to act, or whom only an actor's life befalls.
	actsToCome = phraseOf(`^ (?:(?:, |and |, and )<[PN]\d+> )*(?:(?:are|is|were|was|will|be|both|all|, who (?:is|are|was|were)) )*(?:(?:set|attached|tapped|cast|signed on|signed|due|on board|about) to (?:star|lead|headline|topline|co-star|play)|to (?:star|lead|headline|topline|co-star) |starring |(?:also )?(?:repped|represented) by |executive produc)|^ (?:will|also|to|is|set|, who will)(?: (?:also|be|both))* (?:executive produc|star )|^ , (?:an?|the|whose) (?:[a-z0-9-]+ ){0,3}?(?:emmy|bafta|oscar|tony|golden globe|<[NW]\d+>)(?: [a-z]+)? (?:nominee|winner|award)`)
	actsBehind = phraseOf(`^ (?:, [^,]{1,40} )?(?:, )?(?:(?:who|also|will|is|has|had|to|again) )*(?:plays|played|portrays|portrayed|stars? as|joins (?:the cast|as)|joined the cast|reprises|reprising|filmed|told [^ ]+) `)
)

// actsElsewhere tells that the article speaks of somebody as of an actor.
func (r *reader) actsElsewhere(name string) bool {
	for i := range r.sentences {
		text := r.sentences[i].shape.text
		for _, m := range r.mentionsIn(text, 0, len(text), "PN") {
			if m.name == name && (calledActor.MatchString(text[:m.at]) || actsBehind.MatchString(text[m.at+strings.IndexByte(text[m.at:], '>')+1:]) || actsToCome.MatchString(text[m.at+strings.IndexByte(text[m.at:], '>')+1:])) {
				return true
			}
		}
	}
	return false
}

// hasFamily tells that somebody known as a part has the surname of a full name.
func (r *reader) hasFamily(m *mention) bool {
	last := m.name[strings.LastIndexByte(m.name, ' ')+1:]
	for i := range r.mentions {
		o := &r.mentions[i]
		if (o.kind == isCharacter || r.isPart[o.name] && o.kind == isName) && o.full && o.name != m.name && strings.HasSuffix(o.name, " "+last) && !strings.Contains(o.name, m.name) && !strings.Contains(m.name, o.name) {
			return true
		}
	}
	return false
}

// partFirst weighs a pair "a (b)": above 0, a is the part, below it b is.
func (r *reader) partFirst(a, b *mention, behind string) int {
	if !a.full || !b.full {
		return 0
	}
	n := weighIf(r.isPart[a.name]) - weighIf(r.isPart[b.name])
	n += weighIf(befallsPart.MatchString(behind))
	n += weighIf(r.hasFamily(a)) - weighIf(r.hasFamily(b))
	return n + 2*weighIf(r.actsElsewhere(b.name)) - 2*weighIf(r.actsElsewhere(a.name))
}
