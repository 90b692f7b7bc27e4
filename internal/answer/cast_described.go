package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// described answers for a part that the question describes: by words of its name, or
// as a sentence does beside the name, "the pilot Cha Jun".
func (f *file) described() {
	ofPart := f.ofPart()
	parts := f.matters(func(c tv.Claim) bool {
		return isPart(c) && ofPart(&c) && holds(c.Value.Character+" "+c.Detail, f.q.Rest) && !f.anothers(c)
	})
	if len(parts) == 0 && len(f.q.Rest) > 0 && !slices.Contains(kinWords, f.relation()) {
		sought := wordsMeant(f.q.Rest)
		parts = f.matters(func(c tv.Claim) bool {
			return isPart(c) && sought.in(fold(c.Value.Character+" "+c.Detail), 1) == 1 && !f.anothers(c)
		})
	}
	if len(parts) == 0 {
		phrase := f.description()
		parts = f.matters(func(c tv.Claim) bool {
			return plays(c) && c.Value.Person != "" && ofPart(&c) && f.called(c, phrase) && !f.anothers(c)
		})
	}
	if len(parts) == 0 {
		parts = f.describedElse()
	}
	for _, st := range parts {
		if !f.repeats(head(st)) && !f.hasLeftIt(st) {
			f.tell(st)
		}
	}
	if len(f.told) == 0 && f.relation() != "" {
		f.theKin()
	}
	if len(f.told) == 0 && f.q.About != ask.Part {
		f.identity() // who they are is not who plays them
	}
}

// isPart reports whether a claim gives somebody a part: by its name, or by what it is, "a
// marshal".
func isPart(c tv.Claim) bool {
	return c.Value.Person != "" && (c.Value.Character != "" || plays(c) && whatPart.MatchString(c.Detail))
}

var whatPart = regexp.MustCompile(`^(?i:a|an|the|his|her|their) [\pL’'-]`)

// theKin tells who has the part that is somebody's kin, where there is one of that kind:
// "the daughter".
func (f *file) theKin() {
	var sides []string
	for c := range f.each(tv.Relationship) {
		if hasKin(c.Value.What, []string{f.relation()}) && !no(c) && c.Certainty.Firm() {
			sides = append(sides, fold(c.Value.A))
		}
	}
	if len(sides) != 1 {
		return
	}
	for _, st := range f.matters(func(c tv.Claim) bool { return plays(c) && c.Value.Person != "" && isOne(c.Value.Character, sides) }) {
		if !f.repeats(head(st)) {
			f.tell(st)
		}
	}
}

// anothers reports whether what the question describes only owns the part: "the missing
// girl's father" is not the missing girl.
func (f *file) anothers(c tv.Claim) bool {
	last := lastOf(f.q.Rest)
	for _, text := range []string{c.Value.Character, c.Detail} {
		for _, w := range strings.Fields(text) {
			if owner, ok := strings.CutSuffix(strings.ReplaceAll(w, "’", "'"), "'s"); ok && kin(fold(owner), last) && !slices.Contains(kinWords, lastOf(f.q.Words)) {
				return true
			}
		}
	}
	return false
}

func lastOf(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// identity tells what is said of who somebody is whom the question describes: "the
// Copyist is Canon Thripp".
func (f *file) identity() {
	whom := strings.Join(f.q.Rest, " ")
	is, as := " "+whom+" is ", " the "+whom+" "
	f.best(func(c *tv.Claim) bool {
		text := " " + fold(c.Value.Text) + " "
		return (f.q.Season == 0 || c.Season == f.q.Season) && (strings.Contains(text, is) && isSomebody.MatchString(c.Value.Text) || namedAs.MatchString(c.Value.Text) && strings.Contains(text, as))
	}, nil, 0, 1, tv.Plot, tv.Other)
}

// namedAs finds of a name what it is told to be: "Ned is revealed as the killer".
var namedAs = regexp.MustCompile(`\p{Lu}[\pL’'-]+ (?:is|was|has been|turns out to be|turned out to be)(?: really| actually| finally)?(?: revealed| unmasked| exposed| shown)?(?: as| to be| to have been)? the `)

// isSomebody finds who somebody is: a name, or whoever is one of a kind.
var isSomebody = regexp.MustCompile(`\bis (?:really |actually |in fact |none other than )?(?:the |her |his |their )?(?:[a-z-]+ ){0,2}[A-Z]|\bis (?:the|her|his|their) `)

// description are the words by which the question describes somebody: those that no
// question is made of, and what they are to others.
func (f *file) description() []string {
	var list []string
	for _, w := range f.q.Words {
		if slices.Contains(f.q.Rest, w) || slices.Contains(kinWords, w) {
			list = append(list, w)
		}
	}
	return list
}

// beside is how many words may stand between a name or a verb and the description
// that belongs to it: "plays the show's long-suffering vet".
const beside = 4

// longBeside is how many may stand between a name and what they serve as: "Ida, a former surgeon
// who takes over as head nurse".
const longBeside = 10

// called reports whether the sentence of a claim calls its part so: before the
// character's name, behind it after a comma, or as what the actor plays.
func (f *file) called(c tv.Claim, phrase []string) bool {
	if owns(c.Quote, phrase) {
		return false
	}
	words := wordsOf(c.Quote)
	for _, at := range runsOf(words, phrase) {
		for _, name := range runsOf(words, strings.Fields(fold(c.Value.Character))) {
			if name.from >= at.to && !slices.ContainsFunc(words[at.to:name.from], func(w string) bool { return !ranks[w] && !shortRank[w] }) || name.from == at.to+1 && words[at.to] == comma || at.to < name.from && hasAnyOf(strings.Join(words[at.to:name.from], " "), callsIt[:3]) && within(words[at.to:name.from], callsIt) || behindName(words, name.to, at.from) {
				return true
			}
		}
		if f.playedBy(c, words, at.from) || aboutActor(c, words, at) {
			return true
		}
	}
	return inBrackets(c, phrase)
}

// behindName reports whether what is said at a word is said of the name that ends before a comma:
// "Ida, the coroner", "Ida, a former surgeon who takes over as head nurse". Of "Ida, and Una as
// the coroner" it is not.
func behindName(words []string, name, at int) bool {
	if at <= name || words[name] != comma {
		return false
	}
	between := words[name+1 : at]
	switch {
	case slices.Contains(between, comma) || len(between) > longBeside:
		return false
	case slices.ContainsFunc(between, func(w string) bool { return slices.Contains(playWords, w) }):
		return slices.Contains(between, "who") && between[len(between)-1] == "as"
	}
	return len(between) <= beside
}

// callsIt are the words by which somebody described is given a name: "the villain, whose
// name is Ida".
var callsIt = []string{"name", "named", "called", comma, "whose", "is", "known", "as"}

// playedBy reports whether it is the claim's actor who plays what stands at a word.
func (f *file) playedBy(c tv.Claim, words []string, at int) bool {
	verb := at - 1
	for ; verb >= 0 && verb >= at-1-beside; verb-- {
		if words[verb] == comma {
			return false
		}
		if slices.Contains(playWords, words[verb]) {
			break
		}
	}
	if verb < 0 || verb < at-1-beside {
		return false
	}
	last, actor := -1, ""
	for o := range f.each(tv.Cast) {
		if o.Quote != c.Quote {
			continue
		}
		for _, name := range runsOf(words[:verb], strings.Fields(fold(o.Value.Person))) {
			if name.from > last {
				last, actor = name.from, o.Value.Person
			}
		}
	}
	return actor == c.Value.Person && actor != ""
}

// playWords stand before a part.
var playWords = []string{"play", "plays", "played", "playing", "portrays", "portraying", "portrayed", "voices", "voicing", "voiced", "as"}

// comma stands for any mark that parts a sentence.
const comma = ","

// wordsOf are the folded words of a sentence, with the marks between them.
func wordsOf(sentence string) []string {
	var list []string
	for _, w := range strings.Fields(sentence) {
		list = append(list, strings.Fields(fold(w))...)
		if strings.HasSuffix(w, ".") && shortRank[fold(w)] {
			continue // "Dr. Sorrento"
		}
		if strings.ContainsAny(w[len(w)-1:], ",;:.)") || strings.HasSuffix(w, "”") || strings.HasSuffix(w, "–") || strings.HasSuffix(w, "—") {
			list = append(list, comma)
		}
	}
	return list
}

// shortRank are ranks that are written with a stop.
var shortRank = map[string]bool{"dr": true, "mr": true, "mrs": true, "ms": true, "lt": true, "sgt": true, "st": true, "capt": true, "prof": true, "rev": true, "det": true, "insp": true, "col": true, "gen": true, "sr": true, "jr": true}

// run is a part of a sentence, in words.
type run struct{ from, to int }

// runsOf are the places where some words stand one behind the other, but for the
// small words between them: "sheriff of Nottingham".
func runsOf(words, phrase []string) []run {
	var list []run
	for i := range words {
		to := i
		for n, p := range phrase {
			if n > 0 {
				for to < len(words) && smallWords[words[to]] && words[to] != p {
					to++
				}
			}
			if to >= len(words) || !kin(p, words[to]) && !sameRank(p, words[to]) && (!slices.Contains(alikes[listed(p)], words[to]) || opposite(p, words[to])) {
				to = -1
				break
			}
			to++
		}
		if to > i {
			list = append(list, run{i, to})
		}
	}
	return list
}

// smallWords may stand between the words of a description.
var smallWords = map[string]bool{"of": true, "the": true, "a": true, "an": true, "s": true, "to": true, "in": true, "and": true}
