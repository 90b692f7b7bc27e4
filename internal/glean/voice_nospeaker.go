package glean

import "strings"

// A place, a family or a job says nothing: "It is 8am in Broken Hill and Ida Voss is covered in dust. She says".

var (
	// family follows a surname that is a family's: "the younger of the two Geraghty sisters".
	family = phraseOf(`^ (?:sisters?|brothers?|siblings|twins|family|clan|household|children|kids|girls|boys|cousins|dynasty|estate|residence|house|home|funeral|pub|farm|street) `)
	// behindIn ends what stands before a place.
	behindIn = phraseOf(` (?:in|near|outside|around|across|throughout|inside|beyond|through|towards?|into|at) (?:(?:central|downtown|rural|nearby|northern|southern|eastern|western|north|south|east|west|old|suburban|sunny|rainy|remote|coastal) )?$`)
	// forHim begins a sentence on somebody: "For Ida Voss, who wrote it, it was home".
	forHim = phraseOf(`^ for <[PN]\d+> , `)
)

// noSubject tells that a name at an offset of a shape is a place's or a family's.
func noSubject(text string, at int) bool {
	return behindIn.MatchString(text[back(text, at, 3):at]) || family.MatchString(text[at+strings.IndexByte(text[at:], '>')+1:])
}

// isPlace tells that the article has a name for a place alone: each time it stands behind "in" or "near".
func (r *reader) isPlace(name string) bool {
	if known, done := r.onlyPlaces[name]; done {
		return known
	}
	n, all := 0, true
	for i := range r.sentences {
		text := r.sentences[i].shape.text
		if !strings.Contains(text, "<N") {
			continue
		}
		for _, p := range r.mentionsIn(text, 0, len(text), "N") {
			if p.name == name && !r.sentences[i].title {
				n, all = n+1, all && behindIn.MatchString(text[back(text, p.at, 3):p.at])
			}
		}
	}
	if r.onlyPlaces == nil {
		r.onlyPlaces = map[string]bool{}
	}
	r.onlyPlaces[name] = n > 0 && all
	return n > 0 && all
}

// postWords are what a post is called by, besides the words for jobs.
var postWords = words(`commissioning commissioner editor controller manager officer chief managing senior deputy vice assistant associate programme program content creative development drama comedy factual scripted acquisitions
	documentaries entertainment originals channel channels executive supervising lead series co-head spokesperson spokesman spokeswoman publicist correspondent secretary minister`)

// onlyPost tells a run of capitalised words that is a post and nobody's name: "Commissioning Editor".
func (r *reader) onlyPost(from, to int) bool {
	post := false
	for i := from; i < to; i++ {
		low := r.tokens[i].low
		if !postWords[low] && !jobs[low] {
			return false
		}
		post = post || low == "editor" || low == "controller" || low == "commissioner" || low == "manager" || low == "officer" || low == "director" || low == "producer" || low == "president" || low == "executive" || low == "head" || low == "chief" || low == "spokesperson" || low == "spokesman" || low == "spokeswoman" || low == "correspondent" || low == "secretary" || low == "minister"
	}
	return post && to-from > 1
}

// nobiliary are the words with which a surname of two words begins: "Ní Dhálaigh", "De Vries".
var nobiliary = words(`ní ni nic mac mag ó o o' uí ua de da di del della du van von der den la le al el bin ben st st. san santa dos das ter ten af av zu`)

// longerName gives the name of somebody whose surname has two words, where that is how he is called: "Ní Dhálaigh" for
// "Aoife Ní Dhálaigh".
func (r *reader) longerName(m *mention) *mention {
	if m.kind != isName || m.id != "" || m.to-m.from < 2 || m.to-m.from > 3 || !nobiliary[r.tokens[m.from].low] {
		return nil
	}
	for i := range r.mentions {
		o := &r.mentions[i]
		if (o.kind == isPerson || o.kind == isName) && o.to-o.from > m.to-m.from && o.to-o.from <= m.to-m.from+2 && strings.HasSuffix(o.name, " "+m.name) {
			return o
		}
	}
	return nil
}

// askedHim begins a paragraph that asks what somebody would do: "Would Thorpe do another?"
var askedHim = phraseOf(`^ (?:(?:and|but|so) )?(?:would|will|does|did|is|was|has|can|could|might|should) (<[PN]\d+>) `)

// askedOf gives whom the paragraph begins by asking about: "she says" in it is hers; "" for nobody.
func (r *reader) askedOf(s *sentence) string {
	i := r.indexOf(s)
	for i > 0 && r.sentences[i-1].paragraph == s.paragraph {
		i--
	}
	first := &r.sentences[i]
	if first == s || !asked(first) {
		return ""
	}
	found := askedHim.FindStringSubmatch(first.shape.text)
	if found == nil {
		return ""
	}
	if m := r.find(strings.Trim(found[1], "<>")); m != nil && (m.full || m.kind == isPerson) && !r.isPart[m.name] && r.speaking[m.name] > 0 {
		return m.name
	}
	return ""
}

// toldMeThat begins speech on somebody who said something to the speaker: "He told me in a car park".
var toldMeThat = phraseOf(`^ (?:["'] )?(?:he|she) (?:just |actually |always |once |even )?(?:[a-z]+) (?:me|us) `)

// toldMe tells that a sentence of direct speech is on whoever was named just before, and so not his.
func (r *reader) toldMe(i int, name string) bool {
	return toldMeThat.MatchString(r.sentences[i].shape.text) && r.mostSpeaking() != name
}

// ofSpeaker tells that direct speech is on whoever it is given to: "Lisle will be back. “He rang me”".
func (r *reader) ofSpeaker(s *sentence, name string) bool {
	i := r.indexOf(s)
	if i == 0 || s.ownSpeaker() != "" || r.sentences[i-1].paragraph != s.paragraph || !r.toldMe(i, name) {
		return false
	}
	for _, p := range r.subjectsOf(&r.sentences[i-1], len(r.sentences[i-1].shape.text)) {
		if p.name == name {
			return true
		}
	}
	return false
}

// ofHim ends what stands before "he said" where that is told of somebody else: "Boudreau, he said, found the ending".
var ofHim = phraseOf(`^ <([PN]\d+)> , $`)

// notOf gives who says of somebody, by a pronoun, what a sentence begins to tell of him.
func (r *reader) notOf(s *sentence, at int, name string) string {
	found := ofHim.FindStringSubmatch(s.shape.text[:at])
	if found == nil {
		return name
	}
	m := r.find(found[1])
	if m == nil || m.name != name {
		return name
	}
	i := r.indexOf(s)
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		for n := len(r.sentences[k].voices) - 1; n >= 0; n-- {
			if v := r.sentences[k].voices[n]; v.knows && v.kind == states && v.name != name && strings.Contains(v.name, " ") {
				return v.name
			}
		}
	}
	return r.mostSpeaking()
}

// placeBefore are words before a name that make it no person spoken of.
var placeBefore = phraseOf(` (?:the|in|at|on|near|to|by|for|of|from|than|like|\() $`)
