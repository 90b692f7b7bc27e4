package glean

import (
	"strconv"
	"strings"
)

// task is a question the model answers.
type task uint8

const (
	aSentence task = iota + 1 // what a sentence tells
	aDate                     // what a date is the day of
	aName                     // what a name is said to do for a show
	aPart                     // whether one name plays the other
	aNetwork                  // whether a network is where the show runs
	aNumber                   // whether a number is that of the episodes
	aKinship                  // whether two characters are related
	aTitle                    // whether a run of words is a show's title
	aSeason                   // what is told of a season that is named
	aShow                     // what is told of a show that is named
	anIdea                    // whether an idea's words tell what they may tell
)

var taskNames = map[task]string{aSentence: "sentence", aDate: "date", aName: "name", aPart: "part", aNetwork: "network", aNumber: "number", aKinship: "kinship", aTitle: "title", anIdea: "idea", aSeason: "season", aShow: "show"}

// place is one spot in a sentence of which the model says something.
type place struct {
	task     task
	at, also int // words of the sentence; also is the second of a pair
	features []feature
	ruled    []feature // what the rules have found there
	rules    []found
}

// Bounds on the places of one sentence: nothing with more was written to be read.
const (
	mostNames  = 24
	mostPlaces = 400 // words in which places are looked for
	mostIdeas  = 40
	farthest   = 14 // words between two names of a pair
)

// places lists what the model is asked about a sentence.
func (r *reader) places(s *sentence, w wording) []place {
	c, list := &r.features, r.asked[:0]
	c.list, c.around = c.list[:0], r.aroundIt(s, w)
	list = append(list, place{task: aSentence, features: ofSentence(c, s, w)})
	for k, x := range w.idea {
		if ofIdea[x.name] != "" && k < mostIdeas {
			list = append(list, place{task: anIdea, at: x.from, also: k, features: ofAnchor(c, s, w, x)})
		}
	}
	var people []int
	for i, m := range w.said[:min(len(w.said), mostPlaces)] {
		switch {
		case m == nil:
			if n := countOf(w.word[i]); n > 1 && n < 400 {
				list = append(list, place{task: aNumber, at: i, features: ofWord(c, aNumber, w, i)})
			}
		case m.kind == isDate:
			list = append(list, place{task: aDate, at: i, features: r.ofDate(w, i, m)})
		case m.kind == isSeason && !m.episode:
			list = append(list, place{task: aSeason, at: i, features: ofSubject(c, aSeason, s, w, i)})
		case m.kind == isShow:
			list = append(list, place{task: aShow, at: i, features: ofSubject(c, aShow, s, w, i)})
		case m.kind == isNetwork:
			list = append(list, place{task: aNetwork, at: i, features: ofWord(c, aNetwork, w, i)})
		case sortOf(m) == "<N>" && len(people) < mostNames:
			people = append(people, i)
			list = append(list, place{task: aName, at: i, features: ofName(c, s, w, i, m)})
		}
	}
	list = pairs(list, c, w, people)
	r.ruled(s, w, list)
	r.asked = list
	return list
}

// pairs adds the names that may play each other, or be related.
func pairs(list []place, c *collector, w wording, people []int) []place {
	for x, i := range people {
		for y, j := range people {
			a, b := w.said[i], w.said[j]
			if x == y || j-i > farthest || i-j > farthest || a.name == b.name {
				continue
			}
			if a.kind != isCharacter && b.kind != isPerson {
				list = append(list, place{task: aPart, at: i, also: j, features: ofPair(c, aPart, w, i, j)})
			}
			if x < y && a.kind != isPerson && b.kind != isPerson {
				list = append(list, place{task: aKinship, at: i, also: j, features: ofPair(c, aKinship, w, i, j)})
			}
		}
	}
	return list
}

// ruled adds to the features of places what the rules have found there.
func (r *reader) ruled(s *sentence, w wording, list []place) {
	n := r.indexOf(s)
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n; i-- {
		if r.proposed[i].sentence != n {
			continue
		}
		claim := r.proposed[i].claim
		for k := range list {
			p := &list[k]
			if label := r.labelAt(p, w, claim); label != "" {
				if c := &r.features; !r.tuned {
					c.begin(p.task)
					c.add(-1, "rule", label)
					c.add(-1, "rule", label, claim.Rule)
					p.ruled = append(p.ruled, c.end()...)
				}
				p.rules = append(p.rules, found{label, i})
			}
		}
	}
}

// found is a label that a rule gave a place, and the claim that it proposed.
type found struct {
	label string
	claim int // of those proposed
}

// ofIdea is what the words of an idea tell, where they tell it.
var ofIdea = map[string]string{
	"renew": "stage:renewed", "renewquestion": "stage:renewed", "cancel": "stage:cancelled", "end": "stage:ended", "announce": "stage:announced",
	"develop": "stage:in-development", "prep": "stage:pre-production", "film": "stage:filming", "wrap": "stage:wrapped", "post": "stage:post-production",
	"pause": "stage:paused", "schedule": "stage:scheduled", "air": "stage:airing", "nodate": "premiere:none", "final": "final", "delay": "delay",
}

// countOf reads a number of episodes: "eight", "8", "eight-part"; 0 for another word.
func countOf(w string) int {
	if n := cardinals[w]; n > 0 {
		return n
	}
	if n, of, parts := strings.Cut(w, "-"); parts {
		if of != "" && of != "episode" && of != "part" && of != "parter" && of != "chapter" && of != "hour" {
			return 0
		}
		if w = n; cardinals[w] > 0 {
			return cardinals[w]
		}
	}
	if w == "" || len(w) > 3 || !digit(w[len(w)-1]) { // most words: no error is made of them
		return 0
	}
	n, _ := strconv.Atoi(w)
	return n
}
