package glean

// Whom a sentence turns to at its end, which the next goes on with: "Ida Voss is back, but Per Lund is
// leaving. He wrote".

var (
	// butThen ends what stands before the subject of a clause against the first.
	butThen = phraseOf(` (?:, but|; but|;|(?:, )?while|(?:, )?whereas|, though|-- but) (?:(?:the|its|judge|host|fellow|co-star|star|actor|actress|presenter|creator|director|writer|veteran|former|chef|captain|panellist|mentor|coach) ){0,3}$`)
	// doesThen begins what such a subject does.
	doesThen = phraseOf(`^ (?:, [^,;]{1,60} , )?(?:is|was|has|had|will|would|are|were|wo|does|did|leaves|returns|joins|left|quit|says|said|exits|departs|steps|stepped) `)
)

// turnedTo gives whom a sentence is about in the end, of those whom it can be about.
func turnedTo(text string, found []placed) placed {
	for k := len(found) - 1; k > 0; k-- {
		p := found[k]
		end := p.at + 1
		for end < len(text) && text[end-1] != '>' {
			end++
		}
		if butThen.MatchString(text[back(text, p.at, 6):p.at]) && doesThen.MatchString(text[end:]) {
			return p
		}
	}
	return found[0]
}

// byFirstAlone tells that a first name is the subject that begins a sentence, where the text has one
// person of that name and no part.
func (r *reader) byFirstAlone(m *mention, behind string) bool {
	first := m.name
	if r.isPart[first] || r.actor[first] != "" || !doesThen.MatchString(" "+behind) {
		return false
	}
	for part := range r.isPart {
		if r.isPart[part] && len(part) > len(first) && part[:len(first)+1] == first+" " {
			return false
		}
	}
	return len(r.everybody().byFirst[first]) == 1
}

// postAlone tells a word that is a post or what somebody has charge of, and nobody's name: "Head of
// Commissioning", "Controller of Drama".
func (r *reader) postAlone(i int) bool {
	low := r.tokens[i].low
	if !postWords[low] {
		return false
	}
	if i+1 < len(r.tokens) && r.tokens[i+1].low == "of" && (low == "controller" || low == "commissioner" || low == "editor" || low == "manager") {
		return true
	}
	return i > 1 && r.tokens[i-1].low == "of" && (jobs[r.tokens[i-2].low] || postWords[r.tokens[i-2].low] || r.tokens[i-2].low == "president")
}
