package glean

// Channels are called by a number, and by words that name something else as well. What stands around
// them tells: the hour before ("9pm, 5"), their own show behind ("5's Marram"), or what a
// network does ("10 has extended the run").

// numberChannels are the networks whose names are numbers.
var numberChannels = words(`5 10`)

// numberAt reports whether the token is such a number as a network's name.
func (r *reader) numberAt(i int, s *sentence) bool {
	t := &r.tokens[i]
	if !numberChannels[t.text] || t.mention != 0 {
		return false
	}
	a1, b1, b2 := r.lowAt(i+1, s), r.lowAt(i-1, s), r.lowAt(i-2, s)
	switch {
	case r.behindHour(i, s), a1 == "'s" && i+2 < s.to && (r.tokens[i+2].name() || r.ownShow(i+2, s)):
		return true
	case i == s.from && s.heading && a1 == "," && i+2 < s.to && (fieldWords[r.lowAt(i+2, s)] || r.tokens[i+2].name()):
		return true // "5, autumn"
	case b1 == "on" && (opensOn[b2] || b2 == "is" || b2 == "p.m." || isHour(b2)) && i+1 < s.to && (!r.tokens[i+1].word || onBehind[a1]):
		return true // "airs on 5 from 3 May"
	case i == s.from || b1 == "," || b1 == "that" || b1 == ":" || b1 == "which":
		return r.numberDoes(i, s)
	}
	return false
}

var (
	// fieldWords stand in a line of a listing for the time of a show.
	fieldWords = words(`spring summer autumn fall winter january february march april may june july august september october november december date out now tbc tonight tomorrow midseason`)
	// onBehind go on from the network on which something is.
	onBehind = words(`from at and in next last this later tonight for from on`)
)

// numberDoes tells that a number does what a network does: "10 has extended the soap's run".
func (r *reader) numberDoes(i int, s *sentence) bool {
	a1, a2 := r.lowAt(i+1, s), r.lowAt(i+2, s)
	if a1 != "has" && a1 != "will" && a1 != "is" && !orderVerbs[a1] {
		return false
	}
	if !orderVerbs[a1] && !orderVerbs[a2] && a2 != "been" && a2 != "extended" && a2 != "confirmed" && a2 != "announced" && a2 != "given" && a2 != "not" && a2 != "also" {
		return false
	}
	for k := i + 2; k < s.to && k < i+10; k++ {
		if deskObjects[r.tokens[k].low] || tvNouns[r.tokens[k].low] {
			return true
		}
	}
	return a2 == "been" && a1 == "has"
}

// behindHour tells that a token stands behind the hour of a show: "9pm, Alibi".
func (r *reader) behindHour(i int, s *sentence) bool {
	if i-2 < s.from || r.lowAt(i-1, s) != "," && r.lowAt(i-1, s) != "|" {
		return false
	}
	return isHour(r.lowAt(i-2, s))
}

// isHour tells "9pm", "8.15pm", "p.m.".
func isHour(w string) bool {
	if w == "p.m." || w == "pm" || w == "a.m." || w == "am" {
		return true
	}
	n := len(w)
	return n > 2 && digit(w[0]) && (w[n-2:] == "pm" || w[n-2:] == "am")
}

// deskInLine tells that a name that is a word as well stands in a line of a listing as a network does:
// "9pm, Alibi", "Alibi (UK)", "FOX: SHOW moves".
func (r *reader) deskInLine(from, to int, s *sentence) bool {
	if !r.tokens[from].upper {
		return false
	}
	a1, a2 := r.lowAt(to, s), r.lowAt(to+1, s)
	switch {
	case r.behindHour(from, s) && (to >= s.to || !r.tokens[to].name()):
		return true
	case a1 == "(" && (a2 == "uk" || a2 == "u.k." || a2 == "us" || a2 == "u.s." || a2 == "ireland" || a2 == "australia") && s.heading:
		return true
	case from == s.from && a1 == ":" && inCapitals(r.tokens[from].text):
		return true
	case (a1 == "and" || a1 == "&" || a1 == "/") && to+2 < s.to && r.tokens[to+1].upper && r.isDesk(to+1) && (from == s.from || r.lowAt(from-1, s) == ":"):
		for k := to + 2; k < s.to && k < to+6; k++ { // "Sky and Norda have greenlit"
			if orderVerbs[r.tokens[k].low] || deskDoes[r.tokens[k].low] {
				return true
			}
		}
	}
	return false
}

// deskInHead tells that a network in a headline is named behind a word of place, and no part of a title:
// "Everything Coming to Norda in March".
func (r *reader) deskInHead(from, to int, s *sentence) bool {
	if !s.title && !s.heading || from <= s.from || r.titleWords[from-1] {
		return false
	}
	if b1 := r.lowAt(from-1, s); b1 != "to" && b1 != "on" && b1 != "at" {
		return false
	}
	a1 := r.lowAt(to, s)
	return to >= s.to || a1 == "in" || a1 == "on" || a1 == "this" || a1 == "for" || a1 == "from" || a1 == "," || a1 == ":"
}
