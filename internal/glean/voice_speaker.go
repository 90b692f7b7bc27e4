package glean

import (
	"cmp"
	"regexp"
	"strings"
)

// Who says it, as it stands before or behind a verb of saying: a name, a name
// with what he is, somebody's representative, a house's, or people without a name.
const (
	spokesman = `(?:spokesman|spokeswoman|spokesperson|spokespeople|rep|representative|publicist|agent|manager|lawyer|attorney)`
	forWhomHe = `(?: for (?:(?:the )?<[NWP]\d+>|the (?:broadcaster|channel|network|streamer|streaming service|studio|company|show|series|production|soap|drama|programme)))?`
	unnamed   = `(?:(?:a|an|one|two|three|four|several|multiple|some|the|same|other|numerous|our|various|agency|studio|production|industry|network|well-placed|senior|trusted|inside|set|<[NW]\d+>) )*(?:sources?|insiders?|people|person|persons|individuals?|tipsters?|leakers?|members? of the [a-z]+|somebody|someone)(?: (?:who (?:has|have) [a-z]+|close to|familiar with|with (?:[a-z]+ )?knowledge of|with a [a-z]+ at|briefed on|involved (?:in|with)|inside|on|at|near|within)(?: (?:[a-z'-]+|<[NPSW]\d+>)){1,5})?`
	crowd     = `(?:(?:many|some|most|dedicated|eager|hopeful|plenty of|the|a few|other|followers|its) )*(?:fans and critics|critics and fans|fans|viewers|critics|observers|analysts|industry watchers|bookmakers|redditors|commentators|commenters|others|followers|readers|theorists|pundits|(?:<N\d+> |local |korean |entertainment |trade |british |american )?media(?: outlets| reports)?|(?:local |media |entertainment |other )?outlets|(?:local |british |trade )?press|tabloids)`
	standsFor = `he|she|they|the (?:ep|eps|ep\.|exec|executive producer|exec producer|network|streamer|streaming service|service|broadcaster|studio|channel|platform|company|showrunner|creator|actor|actress|star|director|producer|writer|same outlet|outlet|paper|newspaper|magazine|site)`
	jobWords  = `(?:the|its|a|an|his|her|their|series|show|creator|creators|showrunner|co-creator|co-showrunner|star|stars|director|writer|producer|executive|head|lead|leading|man|lady|actor|actress|and|author|boss|chief|president|journalist|critic|novelist|editor|reporter|co-star|drama|comedy|of|channel|head writer|entertainment|claim|explanation|streamer|network|broadcaster|outlet|host|presenter|veteran|newcomer|fellow|insider|leaker|blogger|columnist|<[SW]\d+>|'s)`
)

var (
	speakerEnds = phraseOf(` (?:` +
		`(?:<[PN]\d+> 's |his |her |their |a |an |the )(?:[a-z]+ )?(?:<[NW]\d+> )?` + spokesman + forWhomHe + `(?: , <[PN]\d+> ,)?|` +
		`<[PNWO]\d+>(?: \( [^()]{1,40} \))? , [^;",]{1,90}(?: , (?:<W\d+>(?: [a-z&-]+){0,3}|(?:head|editor|commissioner|commissioning|controller|vice|senior|director|president|executive|deputy|documentaries|drama|comedy|factual|scripted|acquisitions|originals|content|entertainment) [^;",<]{0,40}(?:<W\d+> )?)){0,2} ,|` +
		`<[PNWO]\d+>(?: , [0-9]{2} ,| \( [^()]{1,40} \))?|` +
		unnamed + `|` + onlooker + `|` + crowd + `|` + standsFor + `) $`)
	speakerBegins = phraseOf(`^ (?:` +
		`(?:<[PN]\d+> 's |his |her |their |a |an |the )(?:[a-z]+ )?(?:<[NW]\d+> )?` + spokesman + forWhomHe + `(?: , <[PN]\d+> ,)?|` +
		unnamed + `|` + onlooker + `|` + crowd + `|<[PNWO]\d+> (?:(?:film|films|television|tv|pictures|studios|entertainment|productions|media) )?'s (?:[a-z-]+ ){0,5}(?:, )?<[PN]\d+>|(?:` + jobWords + ` )+, <[PN]\d+>|(?:` + jobWords + ` )*<[PNWO]\d+>|` + standsFor + `)(?: |$)`)
	nameIn    = phraseOf(`<([PNWO]\d+)>`)
	isSpoken  = regexp.MustCompile(`(?:^| )` + spokesman + `(?: |$)`)
	isUnnamed = phraseOf(`^` + unnamed + `$`)
	isCrowd   = phraseOf(`^` + crowd + `$`)
	someOf    = phraseOf(`^(?:multiple|several|some|various|numerous|our|other|many|most|dedicated|eager|hopeful|plenty of|the same|the) `)
)

// farSpeaker is how far before a verb its subject begins at most, in bytes of the shape.
const farSpeaker = 150

// speakerBeforeAt gives the words of whoever says it that end at an offset.
func speakerBeforeAt(text string, at int) (from, to int) {
	start := max(0, at-farSpeaker)
	if k := strings.IndexByte(text[start:at], ' '); k >= 0 {
		start += k
	}
	if !maySpeak(text[start:at]) {
		return -1, -1
	}
	loc := speakerEnds.FindStringIndex(text[start:at])
	if loc == nil {
		if loc = apposedTo.FindStringSubmatchIndex(text[start:at]); loc != nil {
			return start + loc[2], start + loc[3]
		}
		return -1, -1
	}
	return start + loc[0] + 1, start + loc[1] - 1
}

// lastOfSpeaker are the words in which the words for somebody without a name end.
var lastOfSpeaker = words(`he she they network streamer service broadcaster studio channel platform company showrunner creator actor actress star director producer writer outlet paper newspaper magazine
	site spokesman spokeswoman spokesperson spokespeople rep representative publicist agent manager lawyer attorney fans critics viewers observers analysts watchers bookmakers redditors commentators
	commenters others followers readers theorists pundits media outlets press tabloids fan fansite redditor sites account accounts page pages blog blogs forum forums wiki post user`)

// maySpeak tells, at little cost, that words can end in whoever says something.
func maySpeak(words string) bool {
	words = strings.TrimSuffix(words, " ")
	last := words[strings.LastIndexByte(words, ' ')+1:]
	if last == "" || last[len(last)-1] == '>' || last == "," || last == ")" || lastOfSpeaker[last] {
		return last != ""
	}
	for _, w := range []string{" source", " insider", " people", " person", " individual", " tipster", " leaker", " member", " somebody", " someone"} {
		if strings.Contains(words, w) {
			return true
		}
	}
	return false
}

// speakerAt gives the words of whoever says it that begin at an offset.
func speakerAt(text string, at int) (who string, to int) {
	if at < 1 || at >= len(text) {
		return "", at
	}
	if who, to := describedAt(text, at); who != "" {
		return who, to
	}
	loc := speakerBegins.FindStringIndex(text[at-1 : min(len(text), at+farSpeaker)])
	if loc == nil {
		return "", at
	}
	to = at - 1 + loc[1] - 1
	return text[at:to], to
}

// voiceNamed makes a voice of the words that name who says a thing, or nil.
func (r *reader) voiceNamed(s *sentence, from, to, kind int) *voice {
	phrase := s.shape.text[from:to]
	v := &voice{kind: kind, knows: true}
	if isWhatHeIs.MatchString(phrase) {
		phrase = "the actor"
	}
	if named := isNamedSo.FindStringSubmatch(phrase); named != nil {
		phrase = named[1]
	}
	switch m := r.find(speakersName(phrase)); {
	case isSpoken.MatchString(phrase):
		if near := r.personOf(s, from); near != "" && (strings.HasPrefix(phrase, "her ") || strings.HasPrefix(phrase, "his ")) {
			r.lastPerson = near
		}
		v.name = r.spokesOf(phrase)
	case isUnnamed.MatchString(phrase):
		v.name, v.knows = r.nameless(s, from, to), false
		if kind == states || kind == guesses && onlySuggests.MatchString(s.shape.text[to:]) {
			v.kind = reports
		}
	case m != nil:
		if full := r.firstName(m); full != "" {
			v.name, r.lastPerson = full, full
			return v
		}
		if m.kind == isName && !m.full && kind == guesses && m.name != r.lastNetwork && !r.people[m.name] {
			return nil
		}
		v.name, v.knows = m.name, m.kind != isOutlet && !r.outlets[m.name]
		if !v.knows && kind == states {
			v.kind = reports
		}
		switch {
		case m.kind == isName && kind == reports:
			v.knows = false
			r.outlets[m.name] = true
		case m.kind == isPerson || m.kind == isName && m.full && v.knows:
			r.lastPerson = m.name
		case m.kind == isNetwork || m.kind == isName && v.knows:
			r.lastNetwork = m.name
		}
		if !v.knows {
			r.lastOutlet = m.name
		}
	case isOnlooker.MatchString(phrase):
		if kind == denies {
			return nil
		}
		v.name, v.kind, v.knows = phrase, guesses, false
	case isCrowd.MatchString(phrase):
		if kind == denies || kind == reports || partsWithIt.MatchString(s.shape.text[to:]) {
			return nil
		}
		v.name, v.kind, v.knows = crowdName(phrase), guesses, false
	default:
		v.name = r.pronoun(phrase)
		if v.name == r.lastPerson && r.personIn < s.paragraph && r.speaking[v.name] == 0 && (phrase == "he" || phrase == "she") {
			v.name = cmp.Or(r.mostSpeaking(), v.name)
		}
		if near := r.personOf(s, from); near != "" && (v.name == r.lastPerson) && phrase != "the producer" {
			v.name = near
		}
		if phrase == "he" || phrase == "she" {
			v.name = r.notOf(s, from, v.name)
		}
		if near := r.personOf(s, from); near == "" && (phrase == "he" || phrase == "she") {
			v.name = cmp.Or(r.askedOf(s), v.name)
		}
		if strings.HasSuffix(phrase, "outlet") || strings.HasSuffix(phrase, "paper") || strings.HasSuffix(phrase, "magazine") || strings.HasSuffix(phrase, "site") {
			v.knows, v.kind = false, reports
		}
	}
	if v.name == "" {
		return nil
	}
	return v
}

// personOf gives the person whom a sentence has named before an offset, outside
// of what somebody says in it; "" for none.
func (r *reader) personOf(s *sentence, at int) string {
	for _, p := range r.subjectsOf(s, at) {
		if !placeBefore.MatchString(s.shape.text[:p.at]) {
			return p.name
		}
	}
	return ""
}

// speakersName gives the name in the words for a speaker: the first, or the one
// behind the comma of "Norda's head of drama, Olav Moen".
func speakersName(phrase string) string {
	found := nameIn.FindAllStringSubmatch(phrase, 4)
	if len(found) == 0 {
		return ""
	}
	if len(found) > 1 && (strings.Contains(phrase, " , <") && !strings.HasPrefix(phrase, "<P") && !strings.HasPrefix(phrase, "<N") || ofHouse.MatchString(phrase)) {
		return found[len(found)-1][1]
	}
	return found[0][1]
}

// ofHouse is somebody named with the house he is at: "Beta Film's Oliver Brandt".
var ofHouse = phraseOf(`^<[PNWO]\d+> (?:[a-z]+ )?'s (?:[a-z-]+ )*(?:, )?<[PN]\d+>$`)

// spokesOf names whoever speaks for somebody: by name, or a house that speaks
// through a spokeswoman, or "Voss's rep".
func (r *reader) spokesOf(phrase string) string {
	job := strings.TrimSpace(isSpoken.FindString(phrase))
	whose := ""
	for _, found := range nameIn.FindAllStringSubmatch(phrase, 3) {
		m := r.find(found[1])
		switch {
		case m == nil:
		case strings.Contains(phrase, ", <"+found[1]+">"):
			return m.name // named behind the job
		case m.kind == isNetwork || m.kind == isOutlet || !m.full:
			return m.name
		default:
			whose = m.name
		}
	}
	if made := ofTheMaking.FindString(phrase); made != "" {
		return "the " + job + made
	}
	if whose == "" && (strings.HasPrefix(phrase, "a ") || strings.HasPrefix(phrase, "the ")) {
		if strings.HasPrefix(job, "spokes") || strings.HasPrefix(job, "rep") {
			return r.lastNetwork
		}
		return ""
	}
	if whose == "" {
		whose = r.lastPerson
	}
	if whose == "" {
		return ""
	}
	return whose[strings.LastIndexByte(whose, ' ')+1:] + "'s " + job
}

// ofTheMaking ends the words for somebody who speaks for those who make a show.
var ofTheMaking = regexp.MustCompile(` for the (?:show|series|production|soap|drama|programme)$`)

// nameless gives people without a name in the words of the text.
func (r *reader) nameless(s *sentence, from, to int) string {
	said := strings.ToLower(s.shape.text[from:to])
	if strings.HasPrefix(said, "the same ") && r.lastUnnamed != "" {
		return r.lastUnnamed
	}
	name := r.wordsBetween(s, from, to)
	if strings.HasPrefix(said, name[:min(1, len(name))]) || len(name) > 1 && strings.EqualFold(name[:2], said[:min(2, len(said))]) {
		name = strings.ToLower(name[:1]) + name[1:]
	}
	for {
		cut := someOf.FindString(name)
		if cut == "" {
			break
		}
		name = name[len(cut):]
	}
	if cut := runsOn.FindStringIndex(name); cut != nil {
		name = name[:cut[0]]
	} else if k := strings.Index(name, " to "); k > 0 && !strings.HasSuffix(name[:k], "close") && !strings.HasSuffix(name[:k], "next") {
		name = name[:k]
	}
	r.lastUnnamed = name
	return name
}

// runsOn are words at which what people without a name are called is at its end.
var runsOn = phraseOf(` (?:that|said|say|says|told|has been|have been|is|are|was|were) `)
