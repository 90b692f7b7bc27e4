package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What befallsHim somebody in the story, told in one sentence; and two who marry, who are named in the one before.

const (
	illOf      = `(?:stroke|heart attack|cardiac arrest|aneurysm|seizure|breakdown|nervous breakdown|miscarriage|overdose|fatal [a-z]+|near-fatal [a-z]+|brain (?:injury|haemorrhage|hemorrhage|tumou?r)|gunshot wound|stab wound|concussion|collapse)`
	befallsHim = `(?:(?:suffer(?:s|ed)?|ha[sd]|survive[sd]|die[sd] (?:of|from|after)) an? (?:[a-z-]+ ){0,2}?` + illOf + `|(?:was|is|gets|got|were|are) (?:[a-z]+ )?(?:shot|stabbed|killed|murdered|poisoned|kidnapped|abducted|arrested|paralysed|paralyzed|drowned|strangled|beheaded|executed|exiled|blinded|taken|captured|swept away|run over|struck|hit by)|drown(?:s|ed)|collapse[sd]|perishe[sd]|falls? to (?:his|her|their) death|fell to (?:his|her|their) death)`
	wed        = `(?:got married|get married|were married|are married|married|tied the knot|tie the knot|wed|eloped|got engaged|get engaged|are engaged|were engaged|divorced|got divorced|split up|broke up|got together|reconciled|became engaged)`
	howLong    = `(?: (?:for|after|before) (?:[a-z0-9-]+ ){1,5}?(?:days|weeks|months|years|month|year))?`
	madeFast   = `(?:[a-z]+ly |finally |once |also |briefly |later |eventually |first |both )*`
)

var befallRules = []rule{
	on("plot/befalls", " suffer| stroke | heart | cardiac | aneurysm | seizure | breakdown | miscarriage | overdose | survive| died | dies | shot | stabbed | killed | murdered | poisoned | kidnapped | abducted | arrested | paralysed | paralyzed | drown| strangled | beheaded | executed | exiled | blinded | taken | captured | swept | run over | struck | hit by | collapse| perish| death ",
		`<(?P<chr>[CNP]\d+)> (?:\( [^()]{1,40} \) )?(?:, )?(?:played by <[PN]\d+> , )?(?:being |then |later |suddenly |also )?`+befallsHim, befallen),
	anybody(on("relationship/the-two", " married | wed | knot | eloped | engaged | divorced | split | broke | reconciled | together ", `(?:the (?:two|pair|couple|duo|characters|two characters|pair of characters|lovebirds|lovers|exes)|the two of them|they) (?P<bond>`+madeFast+wed+howLong+`)`, theTwo)),
	on("relationship/she-and", " married | wed | knot | eloped | engaged | divorced | split | broke | reconciled | together ", `(?P<whose>she|he) and <(?P<chr>[CNP]\d+)> (?P<bond>`+madeFast+wed+howLong+`)`, sheAnd),
}

// inTheEpisode tells when it befallsHim him, as an article tells of a story.
var inTheEpisode = phraseOf(` (?:finale|episode|premiere|opener|season|series|cliffhanger|instalment|installment|hour|<E\d+>) `)

// befallen reads what becomes of somebody who has a part.
func befallen(h *hit) []tv.Claim {
	text := h.s.shape.text
	m := h.mention("chr")
	if m == nil || m.kind == isPerson || h.r.people[m.name] || !inTheEpisode.MatchString(text) || fateTalk.MatchString(text) || notStory.MatchString(h.near()) || h.tied() || h.inLife(m) || h.r.judge(h).negative || asked(h.s) {
		return nil
	}
	if m.kind != isCharacter && !h.r.isPart[m.name] && !h.ofActor(m) && !(h.r.ranked(m) || h.r.partInstead(m)) {
		return nil
	}
	return h.story(h.r.plotSeason(h), true)
}

// hisCharacter ends what stands before a part that is told of as somebody's: "Per Lund's character,".
var hisCharacter = phraseOf(`(?:<[PN]\d+> 's|his|her|their) (?:[a-z-]+ )?(?:character|part|role|alter ego|doctor|detective) (?:, )?$`)

// ofActor tells that a name stands as somebody's part, and notes that it is one.
func (h *hit) ofActor(m *mention) bool {
	from, _ := h.groupAt("chr")
	if !hisCharacter.MatchString(h.s.shape.text[:from-1]) {
		return false
	}
	h.r.isPart[m.name] = true
	return true
}

// partInstead tells that a surname is a part's whose rank or first name the text has given.
func (r *reader) partInstead(m *mention) bool {
	if strings.Contains(m.name, " ") {
		return false
	}
	for part := range r.isPart {
		if r.isPart[part] && strings.HasSuffix(part, " "+m.name) && !r.people[part] {
			return true
		}
	}
	return false
}

// partsJustNamed gives the parts that the sentence before names, each once.
func (r *reader) partsJustNamed(s *sentence) (list []*mention) {
	n := r.indexOf(s)
	if n == 0 || r.sentences[n-1].paragraph != s.paragraph {
		return nil
	}
	text := r.sentences[n-1].shape.text
	seen := map[string]bool{}
	for _, p := range r.mentionsIn(text, 0, len(text), "CN") {
		if p.kind != isCharacter && !(r.isPart[p.name] && !r.people[p.name]) {
			continue
		}
		if name := r.partSoFar(p.name); !seen[name] {
			seen[name] = true
			list = append(list, p.mention)
		}
	}
	return list
}

// partSoFar gives a part's name as far as the text has been read.
func (r *reader) partSoFar(name string) string {
	for part, is := range r.isPart {
		if is && len(part) > len(name) && strings.HasPrefix(part, name+" ") {
			return part
		}
	}
	return name
}

// theTwo reads that "the two" marry, whom the sentence before has named.
func theTwo(h *hit) []tv.Claim {
	text := h.s.shape.text
	if asked(h.s) || !has(text[h.start:h.end+1], "characters") && !inTheEpisode.MatchString(text) {
		return nil
	}
	two := h.r.partsJustNamed(h.s)
	if len(two) != 2 {
		return nil
	}
	return h.weds(two[0], two[1])
}

// sheAnd reads whom she married who has just been spoken of.
func sheAnd(h *hit) []tv.Claim {
	c := h.mention("chr")
	if c == nil || asked(h.s) || c.kind == isPerson || h.r.people[c.name] {
		return nil
	}
	if c.kind != isCharacter && !h.r.isPart[c.name] && !h.r.partCalled(c.name) {
		return nil
	}
	for _, p := range h.r.partsJustNamed(h.s) { // the one named first is spoken of
		if p.name != c.name && !strings.HasPrefix(p.name, c.name+" ") && !strings.HasSuffix(p.name, " "+c.name) {
			return h.weds(p, c)
		}
	}
	return nil
}

// partCalled tells that a word is the first name of somebody's part.
func (r *reader) partCalled(name string) bool { return r.partSoFar(name) != name }

func (h *hit) weds(a, b *mention) []tv.Claim {
	bond := strings.TrimSpace(h.group("bond"))
	if h.r.judge(h).negative || bond == "" || a.name == b.name {
		return nil
	}
	return []tv.Claim{{Kind: tv.Relationship, Value: tv.Value{A: h.r.partSoFar(a.name), B: h.r.partSoFar(b.name), What: bond}, Certainty: tv.Confirmed, By: nobody, Season: h.seasonOrWhole()}}
}
