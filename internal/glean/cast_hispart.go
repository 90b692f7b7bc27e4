package glean

import "strings"

// Whose part somebody's is who is told as his: "Don't look for Ben Voss, because his porter, Leif, drowned", "Ben Voss
// will not be back. His porter, Leif, drowned".

const hisJob = `(?:his|her|whose) (?:(?:own|on-screen|[a-z'-]+) ){0,3}?([a-z-]+) (?:, )?<([CN]\d+)>`

var (
	// hisBeside begins behind somebody with what he is in the story, in the same sentence.
	hisBeside = phraseOf(`^(?:[^<>.?!"]|<[SEDW]\d+>){0,90}?(?:,|;|:|--|though|although|as|because|since|given that|after|when|now that|for) ` + hisJob)
	// hisBehind begins the next sentence with that.
	hisBehind = phraseOf(`^ ` + hisJob)
	// ownOfActor are nouns of those whom an actor has himself: kin, and people he works with.
	ownOfActor = words(`co-star co-stars costar castmate castmates colleague agent manager publicist spokesman spokeswoman spokesperson rep representative lawyer attorney friend friends pal mate partner boss
		predecessor successor replacement stand-in understudy double stuntman director writer producer creator showrunner husband wife brother sister mother father son daughter boyfriend girlfriend fiancé fiancée
		fiance fiancee cousin uncle aunt twin ex ex-husband ex-wife mum mom dad grandmother grandfather nephew niece stepfather stepmother stepson stepdaughter half-brother half-sister kids children baby dog cat
		film movie play novel book show series drama comedy sitcom podcast album song band role company club team fans hometown home native debut love interest opposite`)
)

// hisPart gives the part that a sentence, or the next one, tells as somebody's own; "" for none.
func (r *reader) hisPart(n int, person string) string {
	text := r.sentences[n].shape.text
	last := ""
	for _, m := range r.mentionsIn(text, 0, len(text), "NP") {
		end := m.at + strings.IndexByte(text[m.at:], '>') + 1
		if m.full && !r.isPart[m.name] {
			last = m.name
		}
		if m.name == person {
			if part := r.ownPartIn(hisBeside, text[end:], person); part != "" {
				return part
			}
		}
	}
	if last != person || n+1 >= len(r.sentences) || r.sentences[n+1].paragraph != r.sentences[n].paragraph || r.sentences[n+1].title {
		return ""
	}
	return r.ownPartIn(hisBehind, r.sentences[n+1].shape.text, person)
}

func (r *reader) ownPartIn(form *phrase, text, person string) string {
	found := form.FindStringSubmatch(text)
	if found == nil || ownOfActor[found[1]] {
		return ""
	}
	m := r.find(found[2])
	if m == nil || m.name == person || r.people[m.name] || r.outlets[m.name] || r.parts[m.name] != "" || m.kind == isPerson || r.firstOfPerson(m.name) {
		return ""
	}
	if m.full && !r.knownPart(m) && !rankedName(m.name) && found[1] != "character" {
		return ""
	}
	name := r.partName(m.name)
	if actor := r.actor[name]; actor != "" && actor != person {
		return ""
	}
	return name
}

// yearsPlayed is where partLinked looks for the years that somebody has played a part.
const yearsPlayed = 2

// fullPartHere tells that a full name behind "as" can be a part's: it is nobody's who makes or acts.
func (r *reader) fullPartHere(m *mention) bool {
	return m.full && m.kind == isName && !r.people[m.name] && !r.outlets[m.name] && r.parts[m.name] == ""
}
