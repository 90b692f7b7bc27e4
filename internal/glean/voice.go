package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// How somebody says a thing.
const (
	states = iota
	reports
	guesses
	denies
)

// voice is somebody who says something, and the part of a sentence that is said.
type voice struct {
	name     string
	kind     int
	knows    bool // a person or network concerned, who can know what is planned
	from, to int  // of the shape
	asOf     tv.Date
}

// speaks are verbs of saying, for those who look for a name before one.
var speaks = words(`said says say told tells confirmed confirms announced announces revealed reveals added adds noted explained stated states teased teases promised insisted
	admitted hinted shared wrote posted tweeted denied denies reported reports claims claimed`)

// voiceWords are the words without which nobody says anything in a sentence.
var voiceWords = words(strings.NewReplacer("(?:", " ", "|", " ", ")", " ").Replace(saying+telling+guessed+denying) +
	" according per reported announced confirmed told update updates comment comments statement remark remarks announcement interview words account")

const (
	saying  = `(?:said|says|told|tells|confirmed|confirms|confirm|confirming|announced|announces|revealed|reveals|added|adds|noted|notes|explained|explains|stated|states|teased|teases|promised|promises|insisted|insists|admitted|admits|shared|shares|wrote|writes|posted|tweeted|disclosed|clarified|emphasized|stressed|acknowledged|unveiled|declared|recalled|forecast|forecasted)`
	telling = `(?:reported|reports|report|claimed|claims|understands|writes|wrote|said|says|has learned|learned|revealed|confirmed|first reported|notes|noted)`
	guessed = `(?:speculates?|speculated|are speculating|guess|guesses|are guessing|are betting|bet|believes?|thinks?|hopes?|are hoping|expects?|predicts?|predicted|wonders?|suspects?|hinted|hints|suggests?|suggested|continue to speculate|alike speculate|alike guess|alike believe|alike expect|theorise|theorize|fear|dream)`
	denying = `(?:denied|denies|deny|dismissed|dismisses|rejected|rejects|refuted|refutes|debunked|shot down|quashed|rubbished)`
	someone = `(?P<who><[PNWO]\d+>|he|she|they|the (?:network|streamer|streaming service|service|broadcaster|studio|channel|platform|company|showrunner|creator|actor|actress|star|director|producer|writer))`
	crowd   = `(?P<crowd>(?:many |some |most |dedicated |eager |hopeful )?(?:fans and critics|critics and fans|fans|viewers|critics|insiders|observers|analysts|industry watchers|sources|bookmakers|leakers|redditors|commentators))`
	adverbs = `(?:(?:also|has|have|had|recently|later|now|since|already|just|officially|finally|even|tantalizingly|previously|exclusively|alike|first|further|then|publicly|once|again|themselves|are|were) )*`
)

var (
	saysAfter  = regexp.MustCompile(` ` + someone + ` (?:, [^,;]{1,60} , )?` + adverbs + `(?P<verb>` + saying + `|` + telling + `) `)
	saidBefore = regexp.MustCompile(` (?P<verb>` + saying + `|` + telling + `) ` + someone + ` `)
	accordance = regexp.MustCompile(` (?:according to|per|as reported by|as told to|reported by|announced by|confirmed by) (?:the |a )?(?:[a-z]+ ){0,2}?` + someone + ` `)
	crowdSays  = regexp.MustCompile(` ` + crowd + ` ` + adverbs + `(?P<verb>` + guessed + `) `)
	oneGuesses = regexp.MustCompile(` ` + someone + ` ` + adverbs + `(?P<verb>` + guessed + `) `)
	oneDenies  = regexp.MustCompile(` ` + someone + ` ` + adverbs + `(?P<verb>` + denying + `) `)
	someUpdate = regexp.MustCompile(` <(?P<who>[PNW]\d+)> 's (?:[a-z]+ )?(?:update|updates|comments?|statement|remarks?|announcement|interview|words|account) `)
	onDay      = regexp.MustCompile(`^(?:on )?<(D\d+)> `)
)

// voices finds who says what in a sentence.
func (r *reader) voices(s *sentence) {
	text := s.shape.text
	if s.voices = nil; !r.anySpeaks(s) {
		return
	}
	for _, loc := range saysAfter.FindAllStringSubmatchIndex(text, 8) {
		s.add(r.voiceOf(saysAfter, s, loc, states))
	}
	for _, loc := range saidBefore.FindAllStringSubmatchIndex(text, 8) {
		if v := r.voiceOf(saidBefore, s, loc, states); v != nil && loc[0] > 0 && (text[loc[0]-1] == ',' || text[loc[0]-1] == '"') {
			v.from, v.to = 0, loc[1]
			s.add(v)
		}
	}
	for _, loc := range accordance.FindAllStringSubmatchIndex(text, 8) {
		if v := r.voiceOf(accordance, s, loc, states); v != nil {
			v.from, v.to = 0, len(text)
			s.add(v)
		}
	}
	for _, loc := range crowdSays.FindAllStringSubmatchIndex(text, 8) {
		i := crowdSays.SubexpIndex("crowd")
		_, end := s.clauseAt(loc[1])
		s.add(&voice{name: text[loc[2*i]:loc[2*i+1]], kind: guesses, from: loc[0], to: end})
	}
	for _, loc := range oneGuesses.FindAllStringSubmatchIndex(text, 8) {
		s.add(r.voiceOf(oneGuesses, s, loc, guesses))
	}
	for _, loc := range oneDenies.FindAllStringSubmatchIndex(text, 8) {
		s.add(r.voiceOf(oneDenies, s, loc, denies))
	}
	if loc := someUpdate.FindStringSubmatchIndex(text); loc != nil {
		if m := r.find(text[loc[2]:loc[3]]); m != nil {
			s.add(&voice{name: m.name, knows: true, from: 0, to: len(text)})
			r.attribute(s, m.name)
		}
	}
}

// anySpeaks tells that a sentence has a word of saying, guessing or denying.
func (r *reader) anySpeaks(s *sentence) bool {
	for i := s.from; i < s.to; i++ {
		if voiceWords[r.tokens[i].low] {
			return true
		}
	}
	return false
}

func (s *sentence) add(v *voice) {
	if v != nil && v.name != "" {
		s.voices = append(s.voices, *v)
	}
}

// voiceOf makes a voice of a match: what it says stands behind it, up to where
// another subject begins, or before it where a comma or a quotation mark parts them.
func (r *reader) voiceOf(p *regexp.Regexp, s *sentence, loc []int, kind int) *voice {
	text := s.shape.text
	i := p.SubexpIndex("who")
	who := text[loc[2*i]:loc[2*i+1]]
	v := &voice{kind: kind, from: loc[0], to: len(text)}
	if who[0] == '<' {
		m := r.find(who[1 : len(who)-1])
		if m == nil || m.kind == isName && !m.full && !r.speaker(m) && kind == guesses {
			return nil
		}
		v.name, v.knows = m.name, m.kind != isOutlet
		if m.kind == isOutlet && kind == states {
			v.kind = reports
		}
		if m.kind == isPerson || m.kind == isName && m.full {
			r.lastPerson = m.name
		} else if m.kind == isNetwork || m.kind == isName {
			r.lastNetwork = m.name
		}
	} else if v.name, v.knows = r.pronoun(who), true; v.name == "" {
		return nil
	}
	before := loc[0] > 1 && (text[loc[0]-1] == ',' || text[loc[0]-1] == '"')
	if d := onDay.FindStringSubmatch(text[loc[1]:]); d != nil {
		if m := r.find(d[1]); m != nil {
			v.asOf = m.date.Past
		}
	}
	if before {
		v.from = 0
	}
	if at := nextSubject(text, loc[1]); at >= 0 {
		v.to = at
	}
	return v
}

// otherSubject begins a clause that what was said before does not reach.
var otherSubject = regexp.MustCompile(` (?:;|, but|but|although|though|while|whereas) (?:that )?(?:<[A-Z]\d+>|fans|critics|viewers|the (?:network|streamer|show|series)|insiders|some|many|others) `)

func nextSubject(text string, from int) int {
	if from >= len(text) {
		return -1
	}
	if loc := otherSubject.FindStringIndex(text[from-1:]); loc != nil {
		return from - 1 + loc[0]
	}
	return -1
}

func (r *reader) speaker(m *mention) bool { return m.name == r.lastNetwork }

// pronoun gives the name that "she" or "the network" stands for, or "".
func (r *reader) pronoun(who string) string {
	switch who {
	case "he", "she", "the showrunner", "the creator", "the actor", "the actress", "the star", "the director", "the producer", "the writer":
		return r.lastPerson
	case "they":
		return ""
	}
	return r.lastNetwork
}

// voiceAt gives the voice that tells what stands between two offsets of a
// sentence: the narrowest that reaches it.
func (r *reader) voiceAt(s *sentence, start, end, clause int) *voice {
	var best *voice
	for i := range s.voices {
		v := &s.voices[i]
		if v.from > start+1 || v.to < start {
			continue
		}
		if v.from > 0 && v.kind == guesses && v.from+1 < clause {
			continue
		}
		if best == nil || v.from > best.from {
			best = v
		}
	}
	if best == nil && s.by != "" {
		return &voice{name: s.by, knows: true}
	}
	return best
}

// attribute gives the sentences just before, in the same paragraph, to whoever
// made the statement that this sentence speaks of, as far as they speak of the
// making of the show and name nobody themselves.
func (r *reader) attribute(s *sentence, name string) {
	for i := r.indexOf(s) - 1; i >= 0 && r.sentences[i].paragraph == s.paragraph; i-- {
		r.sentences[i].later = name
	}
}
