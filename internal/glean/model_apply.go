package glean

import (
	"cmp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// With reads with that model instead of the one that is built in; nil is none.
func With(m *Model) Option {
	return func(r *reader) { r.model = m }
}

// How likely a claim must be for the model to propose it where no rule has, and
// how likely to leave it where a rule has.
const (
	enoughChance  = 0.65
	leastChance   = 0.05
	doubtful      = 0.3   // of what a rule says of a part: below it, another is looked for
	betterChange  = 0.5   // of another change
	partChance    = 0.6   // of a part's name, where a rule has found none
	otherPart     = 0.5   // of one, where a rule has found another
	doubtedPart   = 0.3   // of that other, at most
	titleChance   = 0.33  // of a show's title
	knownChance   = 0.04  // of a known title of several words
	besideChance  = 0.5   // of one beside a show that was named with the article
	behindChance  = 0.65  // of one in an article that opens with a show of the library
	goesOnChance  = 0.1   // of one that goes on from another
	networkChance = 0.5   // of a network's name
	leastNetwork  = 0.02  // of one that the rules find
	leastTitle    = 0.15  // of one that the rules find
	libraryTitle  = 0.05  // of one that the library has
	onlyTitle     = 0.002 // of one that the rules find in a text without another
)

// weighsRules are the tasks in which a rule can be found to be wrong. What a rule finds
// in a sentence as a whole it finds for reasons that the model does not see.
var weighsRules = map[task]bool{aName: true, aDate: true, aNetwork: true, aNumber: true}

// guess is a label that the model gives a place.
type guess struct {
	place
	label  string
	index  uint8
	chance float64
}

// learned proposes what the model finds in a sentence and no rule has found, and
// drops what a rule has found and the model finds unlikely.
func (r *reader) learned(s *sentence) {
	if r.model == nil || r.taught || strings.ContainsAny(s.shape.text, "{}") { // data is no prose
		return
	}
	w := r.wordingOf(s)
	if attributive(w) {
		return
	}
	var scores [mostLabels]float32
	var chances [mostLabels]float64
	played := r.model.find(aPart, "plays")
	var list []guess
	var story guess
	best := map[int]float64{} // of claims that rules proposed, the likeliest place
	parts := map[int]map[int]float64{}
	for _, p := range r.places(s, w) {
		r.model.scores(scores[:], p.task, p.features, p.ruled)
		for _, l := range r.model.ofTask[p.task] {
			if p.task == aSentence && r.model.short[l] == string(tv.Plot) {
				story = guess{p, string(tv.Plot), l, chance(scores[l])}
			}
			if scores[l] <= 0 && len(p.rules) == 0 && p.task != aPart {
				continue // less likely than not, and nothing else asks how likely
			}
			label, c := r.model.short[l], chance(scores[l])
			chances[l] = c
			if c > bar(p.task, label) {
				list = append(list, guess{p, label, l, c})
			}
		}
		if p.task == aPart && played >= 0 {
			if parts[p.at] == nil {
				parts[p.at] = map[int]float64{}
			}
			parts[p.at][p.also] = chances[played]
		}
		for _, f := range p.rules {
			l := r.model.find(p.task, f.label)
			if l < 0 || !weighsRules[p.task] {
				continue
			}
			c := chances[l]
			if p.task == aName {
				c = r.rethink(f, c, chances[:])
			}
			c -= leastFor(r.proposed[f.claim].claim.Rule)
			if old, seen := best[f.claim]; !seen || c > old {
				best[f.claim] = c
			}
		}
	}
	for i, c := range best {
		r.proposed[i].dropped = r.proposed[i].dropped || c < 0 && !succeedsPlainly(&r.proposed[i].claim) && !notInPlainly(&r.proposed[i].claim) && !goesPlainly(&r.proposed[i]) && !seenPlainly(&r.proposed[i]) && !savedPlainly(&r.proposed[i]) && !twoJobs(&r.proposed[i])
	}
	r.keepBoth(s)
	r.recastParts(s, w, parts)
	slices.SortStableFunc(list, func(a, b guess) int { return cmp.Compare(b.chance, a.chance) })
	plays := map[int]int{} // the person at → the character at
	taken := map[int]bool{}
	for _, g := range list {
		if _, seen := plays[g.at]; g.task == aPart && !seen && !taken[g.also] {
			plays[g.at], taken[g.also] = g.also, true
		}
	}
	for _, g := range list {
		r.tell(s, w, g, plays)
	}
	for _, g := range list {
		if g.task == aPart && plays[g.at] == g.also {
			r.tellPart(s, w, g.at, g.also, castOf(w.said[g.at].name, w.said[g.also].name, tv.Stars))
		}
	}
	r.maybeStory(s, w, story)
}

// recastParts gives the parts that rules found the characters that the model finds likelier.
func (r *reader) recastParts(s *sentence, w wording, parts map[int]map[int]float64) {
	n := r.indexOf(s)
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n; i-- {
		c := &r.proposed[i].claim
		if r.proposed[i].sentence != n || c.Kind != tv.Cast || r.proposed[i].dropped || c.Value.Person == "" {
			continue
		}
		best, had := 0.0, 0.0
		name := ""
		for at, others := range parts {
			if w.said[at].name != c.Value.Person {
				continue
			}
			for also, p := range others {
				other := w.said[also].name
				if p > partChance && r.noPartIn(s, other) {
					continue
				}
				if p > best || p == best && other < name {
					best, name = p, other
				}
				if other == c.Value.Character {
					had = max(had, p)
				}
			}
		}
		switch {
		case name == c.Value.Character:
		case c.Value.Character == "" && best > partChance, c.Value.Character != "" && best > otherPart && had < doubtedPart && r.standsIn(w, c.Value.Character):
			c.Value.Character = r.partNamed(s, name)
		}
	}
}

// standsIn tells that a name is mentioned in a sentence.
func (r *reader) standsIn(w wording, name string) bool {
	return slices.ContainsFunc(w.said, func(m *mention) bool { return m != nil && m.name == name })
}

// attributive tells that a word which is a show's title elsewhere says here what
// kind a thing is: "HBO cancelled Severance packages".
func attributive(w wording) bool {
	shows, plain := 0, 0
	for i, word := range w.word {
		switch {
		case word == "<E>":
			return false
		case word == "<S>":
			shows++
			plain += one(i+1 < len(w.word) && w.said[i+1] == nil && plainNoun(w.word[i+1]) && !showDoes[w.word[i+1]])
		}
	}
	return shows > 0 && shows == plain
}

// showDoes are what a show does, or is spoken of by, that look like a noun of several.
var showDoes = words(`airs streams drops lands returns premieres debuts arrives launches starts begins opens bows continues follows features stars co-stars toplines unites covers brings moves slips slides
	inherits ends concludes wraps finishes closes shoots films tells centers centres revolves runs marks boasts gets takes goes comes loses adds casts surfaces floats kicks news fans sees reunites picks promises explores`)

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// rethink gives a part that a rule found the change that the model finds likeliest,
// where it finds the rule's unlikely.
func (r *reader) rethink(f found, c float64, chances []float64) float64 {
	p := &r.proposed[f.claim]
	change, cast := strings.CutPrefix(f.label, "cast:")
	if !cast || change != p.claim.Value.Change || c > doubtful || saidInSoManyWords[p.claim.Rule] || change == tv.Departs && c > leastChance || change == tv.Recast && c > leastChance && p.claim.Rule == "cast/recast" {
		return c // that somebody leaves is said in so many words
	}
	for _, other := range tv.Changes {
		if l := r.model.find(aName, "cast:"+other); l >= 0 && chances[l] > c && chances[l] > betterChange {
			change, c = other, chances[l]
		}
	}
	if change == p.claim.Value.Change {
		return c
	}
	if r.told(p.hit.s, func(o tv.Claim) bool {
		return o.Kind == tv.Cast && o.Value.Person == p.claim.Value.Person && o.Value.Change == change
	}) {
		p.dropped = true
		return c
	}
	if p.claim.Value.Change = change; p.claim.Season == 0 && change != tv.Stars {
		p.claim.Season = r.seasonAtHit(p.hit, p.title, p.claim)
	}
	return c
}
