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
	within   bool // it stands in what somebody else says
	from, to int  // of the shape
	asOf     tv.Date
}

// speaks are verbs of saying, for those who look for a name before one.
var speaks = words(`said says say told tells confirmed confirms announced announces revealed reveals added adds noted explained stated states teased teases promised insisted
	admitted hinted shared wrote posted tweeted denied denies reported reports claims claimed`)

// verbsOf gives how a verb says what it says.
var verbsOf = verbs(map[int]string{
	states: `said says say saying told tells tell telling confirmed confirms confirm confirming announced announces announce revealed reveals reveal added adds add noted notes explained explains
		stated states teased teases promised promises insisted insists insist admitted admits shared shares wrote writes write posted posts tweeted disclosed clarified emphasized stressed acknowledged
		declared recalled recalls recounts enthuses enthused reflects reflected forecast forecasted replied replies answered answers joked jokes quipped quips laughed laughs chuckled chuckles smiled grinned cooed sighed shrugged boasted boasts vowed vows
		warned warns cautioned cautions maintained maintains conceded concedes remarked remarks mused muses assured assures pledged pledges spoke communicated unveiled beamed grumbled deadpanned cracked
		gushed gushes observed volunteered recounted offered concluded continued blamed blames ruled`,
	reports: `reported reports report reporting claimed claims claim understands learned hear hears dish dishes whisper whispers alleged alleges`,
	guesses: `speculates speculate speculated speculating guess guesses guessed guessing betting bet believe believes believed think thinks thought hope hopes hoping expect expects predict predicts predicted
		wonder wonders wondering suspect suspects suspected hinted hints hint suggests suggest suggested theorise theorize fear fears dream dreams reckon reckons convinced muttering figure figures assume
		assumes imagines doubt doubts worried`,
	denies: `denied denies deny dismissed dismisses rejected rejects refuted refutes debunked quashed rubbished scotched`,
})

func verbs(by map[int]string) map[string]int {
	all := map[string]int{}
	for kind, list := range by {
		for w := range words(list) {
			all[w] = kind
		}
	}
	return all
}

// helping are words between who says it and the verb of saying.
var helping = words(`also has have had recently later now since already just officially finally even previously exclusively alike first further then publicly once again themselves are were is was
	been still long always only flatly firmly will would reportedly privately simply both all exclusive duly soon herself himself just`)

// adverb tells a word in -ly that says how somebody says a thing: "quickly denied".
func adverb(word string) bool {
	return len(word) > 5 && strings.HasSuffix(word, "ly") && !notAdverb[word]
}

var notAdverb = words(`family weekly monthly assembly anomaly butterfly`)

// someUpdate names whose words a sentence is about: "in Stiller's update".
var someUpdate = phraseOf(` <(?P<who>[PNW]\d+)> 's (?:[a-z]+ ){0,2}?(?:update|updates|comments?|statement|remarks?|announcement|interview|words|account|explanation) `)

// saidBy are the words before whoever said it.
var saidBy = phraseOf(` (according to|per|as told to|courtesy of|in the words of|(?:said|reported|announced|confirmed|revealed|told|claimed|denied|dismissed|disclosed|stated) by) `)

var onDay = phraseOf(`^(?:(?:<[WNO]\d+> |us |reporters )?(?:on |in |late |earlier ))?<(D\d+)> `)

// inWriting follows where somebody wrote a thing to be read, and no script.
var inWriting = phraseOf(`^ (?:that|,|:|in|on|to|"|<[DO]\d+>|there|about) `)

// blamesSomebody follows where somebody blames another, and tells nothing.
var blamesSomebody = phraseOf(`^ (?:him|her|them|himself|herself|themselves|you|me|us|<[CPN]\d+>) `)

// saidOfThem ends what stands before a verb of which somebody is no subject.
var saidOfThem = phraseOf(` (?:been|be|being|was|were|is|are) (?:[a-z]+ly |also |since |now )?$`)

// wroteThat ends what stands before the verb where what was written went before.
var wroteThat = regexp.MustCompile(`["'] (?:<[PN]\d+> |she |he |they |the [a-z]+ )?$`)

// inside tells that an offset lies in one of the parts of a shape.
func inside(parts [][2]int, at int) bool {
	for _, p := range parts {
		if p[0] <= at && at < p[1] {
			return true
		}
	}
	return false
}

// brushed are the ways to deny that take two words or more.
var brushed = phraseOf(` (?:knock|shot|shoot|pour|wav|laugh|brush|bat|swat|pooh-pooh)[a-z]* (?:down|cold|away|off|aside)\b| (?:shuts?|shutting) down (?:the |any |all )?(?:[a-z]+ )?` + hearsayNoun + `\b| put(?:s|ting)? (?:to rest|to bed|paid to|an end to) (?:the |any |all )?(?:[a-z]+ )?` + hearsayNoun + `\b`)

// hearsayNoun is what goes round.
const hearsayNoun = `(?:rumou?rs?|reports?|speculation|claims?|talk|gossip|chatter|suggestions?|whispers)`

// mostVoices bounds how many say something in one sentence.
const mostVoices = 12

// voices finds who says what in a sentence.
func (r *reader) voices(s *sentence) {
	r.unhear(s)
	text := s.shape.text
	spoken := r.spokenParts(s)
	for at := 1; at < len(text) && len(s.voices) < mostVoices; {
		end := strings.IndexByte(text[at:], ' ')
		if end < 0 {
			break
		}
		kind, is := verbsOf[text[at:at+end]]
		if !is && brushed.begins(text[at-1:]) {
			kind, is = denies, true
		}
		if is && strings.HasPrefix(text[at:], "blame") && blamesSomebody.MatchString(text[at+end:]) {
			is = false
		}
		if is && !(strings.HasPrefix(text[at:], "wr") && !inWriting.MatchString(text[at+end:]) && !wroteThat.MatchString(text[:at])) {
			n := len(s.voices)
			r.voiceOfVerb(s, at, at+end, kind)
			for k := n; k < len(s.voices); k++ {
				s.voices[k].within = inside(spoken, at)
			}
		}
		at += end + 1
	}
	if strings.Contains(text, " by ") || strings.Contains(text, " to ") || strings.Contains(text, " per ") || strings.Contains(text, " of ") {
		r.voicesNamedAfter(s)
	}
	if loc := someUpdate.FindStringSubmatchIndex(text); loc != nil {
		if m := r.find(text[loc[2]:loc[3]]); m != nil {
			r.hear(s, &voice{name: m.name, knows: true, from: 0, to: len(text)})
			r.attribute(s, m.name)
		}
	}
	r.speakerBefore(s)
	r.spokenOn(s)
}

// voicesNamedAfter reads "according to X" and "announced by X".
func (r *reader) voicesNamedAfter(s *sentence) {
	text := s.shape.text
	for _, loc := range saidBy.FindAllStringSubmatchIndex(text, 6) {
		kind := states
		if w := text[loc[2]:loc[3]]; strings.HasPrefix(w, "reported") || strings.HasPrefix(w, "claimed") || w == "courtesy of" {
			kind = reports
		} else if strings.HasPrefix(w, "denied") || strings.HasPrefix(w, "dismissed") {
			kind = denies
		}
		if who, end := speakerAt(text, loc[1]); who != "" {
			if v := r.voiceNamed(s, loc[1], end, kind); v != nil {
				v.from, v.to = 0, len(text)
				if i := strings.LastIndex(text[:loc[0]], " ; "); i >= 0 {
					v.from = i
				}
				if strings.HasSuffix(text[loc[2]:loc[3]], " by") && loc[0] > 0 {
					v.from, _ = s.clauseAt(loc[0])
				}
				r.hear(s, v)
			}
		}
	}
}

// hear adds a voice to those of a sentence.
func (r *reader) hear(s *sentence, v *voice) {
	if v != nil && v.name != "" {
		s.voices = append(s.voices, *v)
		r.speaking[v.name]++
	}
}

// unhear forgets a sentence's voices: it is looked at again once more is known.
func (r *reader) unhear(s *sentence) {
	for _, v := range s.voices {
		r.speaking[v.name]--
	}
	s.voices = nil
}

// voiceOfVerb makes a voice of a verb of saying at [at, end): who says it stands
// before the verb, or behind it where what is said went before.
func (r *reader) voiceOfVerb(s *sentence, at, end, kind int) {
	text := s.shape.text
	if doneTo(text, at, end) {
		return // it is told of whoever stands before it
	}
	left := at
	for {
		k := strings.LastIndexByte(text[:left-1], ' ')
		if k < 0 || !helping[text[k+1:left-1]] && !(kind == denies && adverb(text[k+1:left-1])) {
			break
		}
		left = k + 1
	}
	if kind != guesses && saidOfThem.MatchString(text[max(left-1, 0):at]) && !strings.HasSuffix(text[at:end], "ing") {
		return // "had been reported": by others
	}
	if kind == denies && strings.HasSuffix(text[:left], "> , who ") {
		left -= len(", who ") // "creator Ida Voss, who denied"
	}
	if from, to := speakerBeforeAt(text, left); from >= 0 {
		if kind == reports && r.partLearns(s, from, to, at, end) || r.vouchedByItself(text, text[from:to], at, end) {
			return
		}
		v := r.voiceNamed(s, from, to, kind)
		if v == nil {
			return
		}
		v.from, v.to = max(from-1, 0), len(text)
		said := strings.TrimSuffix(text[:max(from, 0)], " the ") // ", the BBC confirmed"
		if len(said) == from {
			said = text[:max(from-1, 0)]
		}
		if from > 2 && (strings.HasSuffix(said, ",") || strings.HasSuffix(said, `"`)) || kind == denies && strings.HasSuffix(text[:from], ", which ") {
			v.from = 0
		}
		if d := onDay.FindStringSubmatch(text[end+1:]); d != nil && v.kind != guesses {
			if m := r.find(d[1]); m != nil && !m.date.Past.First().After(r.article.Published.Last()) {
				v.asOf = m.date.Past
			}
		}
		if next := nextSubject(text, end); next >= 0 {
			v.to = next
		}
		if v.kind == guesses && !v.knows {
			_, v.to = s.clauseAt(end)
		}
		r.hear(s, v)
		return
	}
	if at < 2 || text[at-2] != ',' && text[at-2] != '"' && text[at-2] != '-' || kind == denies {
		return
	}
	if who, to := speakerAt(text, end+1); who != "" {
		if v := r.voiceNamed(s, end+1, to, kind); v != nil {
			v.from, v.to = 0, to
			r.hear(s, v)
		}
	}
}

// otherSubject begins a clause that what was said before does not reach.
var otherSubject = phraseOf(` (?:;|, but|but|although|though|while|whereas) (?:that )?(?:<[A-Z]\d+>|fans|critics|viewers|the (?:network|streamer|show|series)|insiders|some|many|others) `)

func nextSubject(text string, from int) int {
	if from >= len(text) {
		return -1
	}
	if loc := otherSubject.FindStringIndex(text[from:]); loc != nil {
		return from + loc[0]
	}
	return -1
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
	if s.by != "" && (best == nil || best.kind == states && r.turnAt[s.paragraph].by == s.by) {
		return &voice{name: s.by, knows: true} // what others have said, whoever answers says
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
