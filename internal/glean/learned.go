package glean

import (
	"cmp"
	"os"
	"slices"
	"strconv"
	"strings"

	"backlot/internal/tv"
)

// With reads with that model instead of the one that is built in; nil is none.
func With(m *Model) Option {
	return func(r *reader) { r.model = m }
}

// How likely a claim must be for the model to propose it where no rule has, and
// how likely to leave it where a rule has.
var enoughChance, leastChance = map[task]float64{aSentence: 0.4, aDate: 0.4, aName: 0.4, aPart: 0.4, aNetwork: 0.4, aNumber: 0.4, aKinship: 0.4, anIdea: 0.4, aSeason: 0.4, aTitle: 0.5},
	map[task]float64{aSentence: 0.15, aDate: 0.15, aName: 0.15, aPart: 0.15, aNetwork: 0.15, aNumber: 0.15, aKinship: 0.15, anIdea: 0.15, aSeason: 0.15}

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
	if r.model == nil || r.taught {
		return
	}
	w := r.wordingOf(s)
	scores := make([]float32, len(r.model.labels))
	var list []guess
	best := map[int]float64{} // of claims that rules proposed, the likeliest place
	parts := map[int]map[int]float64{}
	for _, p := range r.places(s, w) {
		r.model.scores(p.features, scores)
		prefix := taskNames[p.task] + "/"
		chances := map[string]float64{}
		for l, name := range r.model.labels {
			if label, ok := strings.CutPrefix(name, prefix); ok {
				c := chance(scores[l])
				chances[label] = c
				if c > enoughChance[p.task] {
					list = append(list, guess{p, label, uint8(l), c})
				}
			}
		}
		if p.task == aPart {
			if parts[p.at] == nil {
				parts[p.at] = map[int]float64{}
			}
			parts[p.at][p.also] = chances["plays"]
		}
		for _, f := range p.rules {
			c, known := chances[f.label]
			if !known {
				continue
			}
			if p.task == aPart {
				continue
			}
			if p.task == aName {
				c = r.rethink(f, c, chances)
			}
			c -= leastChance[p.task]
			if old, seen := best[f.claim]; !seen || c > old {
				best[f.claim] = c
			}
		}
	}
	for i, c := range best {
		if c < 0 {
			r.proposed[i].dropped = true
		}
	}
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
		r.guessed(s, w, g, plays)
	}
	for _, g := range list {
		if g.task == aPart && plays[g.at] == g.also {
			r.guessedCast(s, w, g, tv.Stars, w.said[g.also].name)
		}
	}
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
		case c.Value.Character == "" && best > 0.6, c.Value.Character != "" && best > 0.5 && had < 0.3 && r.standsIn(w, c.Value.Character):
			c.Value.Character = name
		}
	}
}

// standsIn tells that a name is mentioned in a sentence.
func (r *reader) standsIn(w wording, name string) bool {
	return slices.ContainsFunc(w.said, func(m *mention) bool { return m != nil && m.name == name })
}

// rethink gives a part that a rule found the change that the model finds likeliest.
func (r *reader) rethink(f found, c float64, chances map[string]float64) float64 {
	claim := &r.proposed[f.claim].claim
	change, cast := strings.CutPrefix(f.label, "cast:")
	if !cast || change != claim.Value.Change {
		return c
	}
	for _, other := range tv.Changes {
		if o := chances["cast:"+other]; o > c && o > enoughChance[aName] {
			claim.Value.Change, c = other, o
		}
	}
	return c
}

// hitAt makes a hit of the words of a sentence.
func (r *reader) hitAt(s *sentence, w wording, from, to int, rule *rule) *hit {
	return &hit{r: r, s: s, rule: rule, loc: []int{w.from[from], w.to[to]}, start: w.from[from], end: w.to[to]}
}

var learnedRules = map[tv.Kind]*rule{}

func init() {
	for _, k := range tv.Kinds {
		learnedRules[k] = &rule{name: string(k) + "/learned", pattern: sentenceStart}
	}
}

// said tells that a claim like this has been proposed of the sentence.
func (r *reader) has(s *sentence, same func(c tv.Claim) bool) bool {
	i := r.indexOf(s)
	for k := len(r.proposed) - 1; k >= 0; k-- {
		if r.proposed[k].sentence == i && same(r.proposed[k].claim) {
			return true
		}
	}
	return false
}

func (r *reader) guessed(s *sentence, w wording, g guess, plays map[int]int) {
	kind, value, _ := strings.Cut(g.label, ":")
	switch g.task {
	case aSentence:
		r.guessedTold(s, w, g, kind, value)
	case anIdea:
		x := w.idea[g.also]
		kind, value, _ := strings.Cut(ofIdea[x.name], ":")
		r.tellIdea(s, w, x, tv.Kind(kind), value, g.label == "yes-not")
	case aSeason:
		r.tellSeason(s, w, g, kind, value)
	case aDate:
		r.guessedDate(s, w, g, tv.Kind(kind))
	case aName:
		switch kind {
		case "cast":
			if also, ok := plays[g.at]; ok {
				g.also = also
				r.guessedCast(s, w, g, value, w.said[also].name)
			} else {
				r.guessedCast(s, w, g, value, "")
			}
		case "part":
			r.guessedCast(s, w, g, value, "")
		case "crew":
			r.guessedCrew(s, w, g, value)
		}
	case aNetwork:
		name := w.said[g.at].name
		if !r.has(s, func(c tv.Claim) bool { return c.Kind == tv.OnNetwork }) {
			h := r.hitAt(s, w, g.at, g.at, learnedRules[tv.OnNetwork])
			r.propose(h, tv.Claim{Kind: tv.OnNetwork, Value: tv.Value{Text: name}, Season: whole})
		}
	case aNumber:
		if !r.has(s, func(c tv.Claim) bool { return c.Kind == tv.Episodes }) {
			h := r.hitAt(s, w, g.at, g.at, learnedRules[tv.Episodes])
			r.propose(h, tv.Claim{Kind: tv.Episodes, Value: tv.Value{Number: countOf(w.word[g.at])}})
		}
	case aKinship:
		a, b := w.said[g.at].name, w.said[g.also].name
		if !r.has(s, func(c tv.Claim) bool { return c.Kind == tv.Relationship }) {
			h := r.hitAt(s, w, g.at, g.at, learnedRules[tv.Relationship])
			what := kinBetween(w, g.at, g.also)
			if what != "" {
				r.propose(h, tv.Claim{Kind: tv.Relationship, Value: tv.Value{A: a, B: b, What: what}, Season: whole})
			}
		}
	}
}

// kinBetween gives the noun that says how two are related.
func kinBetween(w wording, i, j int) string {
	for k := i + 1; k < min(len(w.word), j+8); k++ {
		if kinOrJob[w.word[k]] {
			return w.word[k]
		}
	}
	return ""
}

// tellIdea proposes what the words of an idea tell.
func (r *reader) tellIdea(s *sentence, w wording, x idea, kind tv.Kind, value string, no bool) {
	text := s.shape.text
	h := r.hitAt(s, w, x.from, x.to, learnedRules[kind])
	c := tv.Claim{Kind: kind, Negative: no}
	if r.has(s, func(o tv.Claim) bool { return o.Kind == kind && (kind != tv.Stage || o.Value.Text == value) }) {
		return
	}
	switch kind {
	case tv.Stage:
		c.Value.Text = value
		c.When = r.when(h)
		if (value == tv.Cancelled || value == tv.Ended) && len(r.mentionsIn(text, 0, len(text), "E")) == 0 {
			c.Season = whole
		}
	case tv.Premiere:
		c.Negative = true
		j := r.judge(h)
		c.Certainty, c.By = tv.Confirmed, j.by
	case tv.Delay:
		for _, y := range w.idea {
			if causeIdeas[y.name] {
				c.Value.Text = y.name
				break
			}
		}
		if c.Value.Text == "" {
			return
		}
	case tv.Final:
		n := 0
		for _, e := range r.mentionsIn(text, 0, len(text), "E") {
			n = e.season
		}
		if t := r.showAt(h); n == 0 && t != nil {
			n = r.seasonAtHit(h, t, c)
		}
		if n == 0 {
			return
		}
		c.Value.Number, c.Season = n, whole
	case tv.Spinoff:
		c.Value.Text = r.short(s)
		c.Season = whole
	}
	r.propose(h, c)
}

// tellSeason proposes what is told of a season that is named.
func (r *reader) tellSeason(s *sentence, w wording, g guess, kind, value string) {
	m := w.said[g.at]
	kind, no := strings.CutSuffix(kind, "-not")
	value, not := strings.CutSuffix(value, "-not")
	from, to := r.model.trigger(g.features, g.index, len(w.word))
	if from > g.at || to < g.at-6 {
		from, to = g.at, g.at
	}
	h := r.hitAt(s, w, from, to, learnedRules[tv.Kind(kind)])
	c := tv.Claim{Kind: tv.Kind(kind), Negative: no || not, Season: m.season}
	switch c.Kind {
	case tv.Stage:
		if r.has(s, func(o tv.Claim) bool {
			return o.Kind == tv.Stage && o.Value.Text == value && (o.Season == m.season || o.Season == 0)
		}) {
			return
		}
		c.Value.Text = value
		c.When = r.when(h)
	case tv.Final:
		if r.has(s, func(o tv.Claim) bool { return o.Kind == tv.Final }) {
			return
		}
		c.Value.Number, c.Season = m.season, whole
	}
	r.propose(h, c)
}

// causeIdeas are ideas that are causes of a delay.
var causeIdeas = words(`strikes pandemic money scheduling injury rewrites effects`)

// guessedTold proposes a sentence of the story, of somebody's, or worth keeping.
func (r *reader) guessedTold(s *sentence, w wording, g guess, kind, value string) {
	from, to := r.model.trigger(g.features, g.index, len(w.word))
	c := tv.Claim{Kind: tv.Kind(kind), Value: tv.Value{Text: r.short(s)}}
	if r.has(s, func(o tv.Claim) bool { return o.Kind == c.Kind }) {
		return
	}
	h := r.hitAt(s, w, from, to, learnedRules[c.Kind])
	if c.Season = h.seasonOrWhole(); c.Kind == tv.Other {
		c.Season = 0
	}
	r.propose(h, c)
}

func (r *reader) guessedDate(s *sentence, w wording, g guess, kind tv.Kind) {
	m := w.said[g.at]
	if r.has(s, func(c tv.Claim) bool {
		return (c.Kind == tv.Premiere || c.Kind == tv.Finale) && c.Value.Date.Overlaps(m.date.Date)
	}) {
		return
	}
	from, to := r.model.trigger(g.features, g.index, len(w.word))
	from, to = min(from, g.at), max(to, g.at)
	h := r.hitAt(s, w, from, to, learnedRules[kind])
	d := pick(m, s.shape.text[h.start:min(h.end+1, len(s.shape.text))])
	c := tv.Claim{Kind: kind, Value: tv.Value{Date: d}}
	j := r.judge(h)
	c.Certainty, c.By = j.certainty, j.by
	r.propose(h, c)
}

func (r *reader) guessedCast(s *sentence, w wording, g guess, change, part string) {
	m := w.said[g.at]
	c := castOf(m.name, part, change)
	if g.task == aName && strings.HasPrefix(g.label, "part:") {
		c = castOf("", m.name, change)
	}
	if r.has(s, func(o tv.Claim) bool {
		return o.Kind == tv.Cast && (o.Value.Person != "" && o.Value.Person == c.Value.Person || o.Value.Character != "" && o.Value.Character == c.Value.Character)
	}) {
		return
	}
	h := r.hitAt(s, w, g.at, g.at, learnedRules[tv.Cast])
	if part != "" {
		r.playsPart(m, w.said[g.also])
	}
	r.propose(h, c)
}

func (r *reader) guessedCrew(s *sentence, w wording, g guess, role string) {
	m := w.said[g.at]
	if r.has(s, func(o tv.Claim) bool { return o.Kind == tv.Crew && o.Value.Person == m.name }) {
		return
	}
	h := r.hitAt(s, w, g.at, g.at, learnedRules[tv.Crew])
	r.propose(h, tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: m.name, Role: role}})
}

func init() {
	get := func(n string, m map[task]float64) {
		if s := os.Getenv(n); s != "" {
			f, _ := strconv.ParseFloat(s, 64)
			for t := range m {
				m[t] = f
			}
		}
	}
	get("ENOUGH", enoughChance)
	get("LEAST", leastChance)
	for t, n := range taskNames {
		if s := os.Getenv("E_" + n); s != "" {
			enoughChance[t], _ = strconv.ParseFloat(s, 64)
		}
		if s := os.Getenv("L_" + n); s != "" {
			leastChance[t], _ = strconv.ParseFloat(s, 64)
		}
	}
	enoughChance[aTitle] = 0.5
	if s := os.Getenv("TITLE"); s != "" {
		f, _ := strconv.ParseFloat(s, 64)
		enoughChance[aTitle] = f
	}
}
