package glean

import "strings"

// Who goes has the part that the sentence gives him, and not the newcomer's: "She takes over from Ben
// Voss, who played Carl Orr for three series".

const (
	hadPartOf = `(?:plays|played|playing|portrays|portrayed|voices|voiced|starred as|stars as|appeared as|featured as|seen as|known as|led (?:the (?:show|series|cast|drama) |it )?as|was|in the role of|in the part of)`
	beforeC   = `(?:(?:the|his|her|their|its|a|an|[a-z-]+) ){0,4}?`
)

var (
	// hadOwn begins behind somebody with the part that he has.
	hadOwn = phraseOf(`^ (?:(?:, |\( )(?:who |whose )?(?:(?:has|had|have|is|previously|formerly|originally|long|also|once|last|best|most|recently|was) )*` + hadPartOf + ` ` + beforeC + `<([CNP]\d+)>|'s ` + beforeC + `<([CNP]\d+)>|\( <([CNP]\d+)> \)|as ` + beforeC + `<([CNP]\d+)>)`)
	// hadSome does so with a part that has no name.
	hadSome = phraseOf(`^ (?:, |\( )(?:who |whose )?(?:(?:has|had|have|is|previously|formerly|originally|long|also|once|last|best|most|recently|was) )*(?:plays|played|portrays|portrayed|voiced|starred as|appeared as|featured as|seen as|known as) `)
)

// ownPart gives the part of whoever goes, who is named right before an offset: that which the words
// behind him give, "" where they give him another than the newcomer's, which it has no name of.
func (h *hit) ownPart(old *mention, newcomers string) string {
	behind := h.s.shape.text[h.end:]
	found := hadOwn.FindStringSubmatch(behind)
	if found == nil {
		if hadSome.MatchString(behind) {
			return ""
		}
		return newcomers
	}
	for _, name := range found[1:] {
		m := h.r.find(name)
		if name == "" || m == nil || h.r.people[m.name] && m.kind == isPerson {
			continue
		}
		if strings.Contains(" "+newcomers+" ", " "+m.name+" ") {
			return newcomers // "replaces Mia Holt, who played Nell", as Nell Vale
		}
		h.r.playsPart(old, m)
		return m.name
	}
	return newcomers
}
