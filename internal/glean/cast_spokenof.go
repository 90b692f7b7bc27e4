package glean

import (
	"strings"

	"backlot/internal/tv"
)

// partList is a list of people with their parts, as far as it has been read.
type partList struct {
	sentence *sentence
	end      int
	change   string
}

var goesOnList = phraseOf(`^ ?(?:,|;|and|with|along|alongside|while|as|<[A-Z]\d+>| )*<?$|^ ?(?:, (?:an?|the|his|her|their|a\.k\.a\.|aka|later) (?:[a-z'-]+ |<[A-Z]\d+> (?:'s )?){1,9})?[,;] (?:and )?(?:[a-z-]*[a-mo-z-] ){0,3}<?$`)

// partSpokenOf gives the part that "him" stands for: the one named last before a hit.
func (r *reader) partSpokenOf(h *hit) *mention {
	for i, n := r.indexOf(h.s), 0; i >= 0 && n < 2; i, n = i-1, n+1 {
		text := r.sentences[i].shape.text
		to := len(text)
		if n == 0 {
			to = h.start + 1
		}
		list := r.mentionsIn(text, 0, to, "NC")
		for k := len(list) - 1; k >= 0; k-- {
			c := list[k]
			if c.kind == isCharacter || r.isPart[c.name] || r.ranked(c.mention) || !c.full && !r.people[c.name] && !isCode(c.name) {
				return c.mention
			}
		}
	}
	return nil
}

// takenFrom is who had a part before.
var takenFrom = phraseOf(`^(?:in <E\d+> |for <E\d+> )?from <([PN]\d+)>`)

// unnamedPart reads "It stars Ida Voss as the mother of a victim": a part without a name.
func (h *hit) unnamedPart(p *mention, at int, link string) []tv.Claim {
	text := h.s.shape.text
	if p == nil || link != "as" || at >= h.start || strings.Count(text[at:h.start], " ") > 1 || !describes.MatchString(text[h.end+1:]) || !castWords.MatchString(text[:h.start+1]) {
		return nil
	}
	what := h.changeIn(at, "", link)
	claim := castOf(p.name, "", what)
	if what == tv.Stars {
		claim.Certainty = tv.Confirmed
	}
	return []tv.Claim{claim}
}

var describes = phraseOf(`^(?:an?|the) (?:[a-z-]+ ){0,2}[a-z-]+`)

// spokenOf gives the person that "she" stands for: the one whom the sentence before names first.
func (r *reader) spokenOf(s *sentence) *mention {
	i := r.indexOf(s) - 1
	if i < 0 || r.sentences[i].paragraph < s.paragraph-1 {
		return nil
	}
	text := r.sentences[i].shape.text
	for _, p := range r.mentionsIn(text, 0, len(text), "PN") {
		if (p.full || p.kind == isPerson) && !r.isPart[p.name] && !r.isCrew(p.mention) && !(p.to-p.from == 1 && ofPlaceBefore(text[p.at+strings.IndexByte(text[p.at:], '>')+1:])) {
			return p.mention
		}
	}
	return r.byName(r.lastPerson)
}

func (r *reader) byName(name string) *mention { return r.everybody().byName[name] }

// isCrew tells that somebody is one of the makers, and no part.
func (r *reader) isCrew(m *mention) bool { return r.people[m.name] }

var (
	// spoken are subjects that stand for the person named last.
	spoken = phraseOf(` (?:she|he|the (?:(?:[0-9]{2}-year-old|[a-z]+(?:-[a-z]+)*|<[NSW]\d+>|'s) ){0,4}?(?:actor|actress|star|comedian|alum|alumna|alumnus|vet|veteran|legend|comic|stand-up|standup|rapper|singer|performer|thespian|graduate|nominee)|the (?:[0-9]{2}-year-old|<N\d+> (?:woman|man)))(?: , [^,]{1,20} ,)?(?: ,)?(?: (?:who|also|has|had|will|again|once|starred|recurred|appeared|been|seen))* $`)
	// spokenFirst begins a sentence with one.
	spokenFirst = phraseOf(`^ (?:she|he) (?:[a-z]+ ){1,5}$`)
)

// endsSpoken tells that a text ends with such a subject.
func endsSpoken(text string) bool { return spoken.MatchString(text) || spokenFirst.MatchString(text) }
