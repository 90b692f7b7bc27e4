package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What somebody made of a season that he names, who begins to film himself, and a finale of which
// it is told what it did.

// workOfSeason is work on a season with its number: "directed the first two episodes of season 1".
var workOfSeason = phraseOf(`^(?:directed|helmed|wrote|penned|scripted|scored|composed) (?:[a-z0-9'-]+ |<S\d+> ){0,9}?(?:of|for|in|on) (?:the )?<(E\d+)>(?: |$)`)

// workSeason gives the season whose work a hit tells of by its number, or 0.
func (h *hit) workSeason() int {
	own, _, _ := strings.Cut(h.group("role"), " , ")
	if found := workOfSeason.FindStringSubmatch(own); found != nil {
		if m := h.r.find(found[1]); m != nil && m.also == 0 || m != nil && m.episode {
			return m.season
		}
	}
	return 0
}

// himself ends what stands before "starts filming" where that is of one person alone.
var himself = phraseOf(` (?:he|she|<([PN]\d+)>) (?:(?:has|have|had|is|was|will|also|already|then|now|just|be|to|due|set|expected|who) )*$`)

// filmsHimself tells that somebody begins to film, and not a show.
func (h *hit) filmsHimself() bool {
	text := h.s.shape.text
	found := himself.FindStringSubmatch(text[back(text, h.start, 6) : h.start+1])
	if found == nil {
		return false
	}
	if m := h.r.find(found[1]); found[1] != "" && (m == nil || h.r.parts[m.name] == "" && m.kind != isPerson || h.r.people[m.name]) {
		return false
	}
	return !strings.Contains(text[h.end:], "<E") && !strings.Contains(text[h.end:], "<S")
}

// didThen begins what a finale did that has been seen.
var didThen = phraseOf(`^ (?:["'] )?(?:(?:of|on|for) (?:[a-z'-]+ |<[A-Z]\d+> |["'] ){1,6}?)?(?:revealed|saw|showed|ended|was|drew|left|closed|brought|had|delivered|attracted|scored|gave|answered|confirmed|found|sent|killed|culminated|wrapped up|featured|averaged|pulled|notched|earned) `)

// finaleSeen gives the day of a finale by its past reading, where the sentence tells what it did.
func (h *hit) finaleSeen(m *mention, d tv.Date) tv.Date {
	if h.rule.name == "finale/dated" && m.date.Past != m.date.Future && !m.date.Past.IsZero() && didThen.MatchString(h.s.shape.text[h.end:]) {
		return m.date.Past
	}
	return d
}

var (
	// inHisPlace is said of whoever takes somebody's place who has just been named.
	inHisPlace = phraseOf(` (?:replac(?:es|ed|ing|e)|succeed(?:s|ed|ing)?) (?:him|her) | (?:his|her) place `)
	// goesFirst tells of whoever goes, before another comes.
	goesFirst = phraseOf(` (?:withdrew|withdrawn|dropped out|pulled out|backed out|bowed out|left|exited|departed|quit|stepped down|stepped away|had (?:originally |initially |previously )?been (?:originally |initially )?(?:cast|announced|set)) `)
)

// placeOf gives whoever is named in the sentence, before a hit, as the one whose place is taken; nil
// where the sentence names nobody so.
func (h *hit) placeOf(by *mention) *mention {
	text := h.s.shape.text
	if found := inForWhom.FindStringSubmatch(text[h.end:]); found != nil {
		return h.r.find(found[1])
	}
	if !inHisPlace.MatchString(text[h.start:h.end+1]) || !goesFirst.MatchString(text[:h.start+1]) {
		return nil
	}
	found := h.r.mentionsIn(text, 0, h.start+1, "PN")
	for _, p := range found {
		if p.name != by.name && (p.full || p.kind == isPerson) && !h.r.isPart[p.name] && !h.r.people[p.name] {
			return p.mention
		}
	}
	return nil
}
