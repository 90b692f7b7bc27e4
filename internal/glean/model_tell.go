package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// hitAt makes a hit of the words of a sentence.
func (r *reader) hitAt(s *sentence, w wording, from, to int, kind tv.Kind) *hit {
	return &hit{r: r, s: s, rule: learnedRule(kind), loc: []int{w.from[from], w.to[to]}, start: w.from[from], end: w.to[to]}
}

// learnedRules name what the model proposes, one a kind.
var learnedRules = func() (list []rule) {
	for _, k := range tv.Kinds {
		list = append(list, rule{name: string(k) + "/learned", pattern: sentenceStart})
	}
	return list
}()

func learnedRule(k tv.Kind) *rule { return &learnedRules[slices.Index(tv.Kinds, k)] }

// told tells that a claim like this has been proposed of the sentence.
func (r *reader) told(s *sentence, like func(c tv.Claim) bool) bool {
	n := r.indexOf(s)
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n; i-- {
		if p := &r.proposed[i]; p.sentence == n && !p.dropped && like(p.claim) {
			return true
		}
	}
	return false
}

func ofKind(k tv.Kind) func(c tv.Claim) bool {
	return func(c tv.Claim) bool { return c.Kind == k }
}

// tell proposes what the model finds in a place, unless a rule has.
func (r *reader) tell(s *sentence, w wording, g guess, plays map[int]int) {
	kind, value, _ := strings.Cut(g.label, ":")
	switch g.task {
	case aSentence:
		if kind == string(tv.Stage) {
			r.tellStageOf(s, w, g, value, nil)
		} else {
			r.tellSentence(s, w, g, tv.Kind(kind))
		}
	case anIdea:
		r.tellIdea(s, w, g)
	case aSeason:
		r.tellSeason(s, w, g, kind, value)
	case aShow:
		r.tellStageOf(s, w, g, value, r.titleOf(w.said[g.at]))
	case aDate:
		r.tellDate(s, w, g, tv.Kind(kind))
	case aName:
		r.tellName(s, w, g, kind, value, plays)
	case aNetwork:
		r.tellNetwork(s, w, g)
	case aNumber:
		if from, _ := s.clauseAt(w.from[g.at] + 1); !countsOther(w, g.at) && !r.told(s, ofKind(tv.Episodes)) && !otherCount(s.shape.text, from, w.from[g.at], w.to[g.at]) {
			r.propose(r.hitAt(s, w, g.at, g.at, tv.Episodes), tv.Claim{Kind: tv.Episodes, Value: tv.Value{Number: countOf(w.word[g.at])}})
		}
	case aKinship:
		if what := kinBetween(w, g.at, g.also); what != "" && !r.told(s, ofKind(tv.Relationship)) && !chained(s) {
			r.propose(r.hitAt(s, w, g.at, g.at, tv.Relationship), tv.Claim{Kind: tv.Relationship, Value: tv.Value{A: w.said[g.at].name, B: w.said[g.also].name, What: what}, Season: whole})
		}
	}
}

// kinBetween gives the noun that says how two are related.
func kinBetween(w wording, i, j int) string {
	for k := i + 1; k < min(len(w.word), j+8); k++ {
		if kinOrJob[w.word[k]] {
			if k > i+1 && onceKin[w.word[k-1]] {
				return w.word[k-1] + " " + w.word[k]
			}
			return w.word[k]
		}
	}
	return ""
}

// onceKin are words before what somebody is to somebody that it is not, or no longer, without them.
var onceKin = words(`former late estranged ex adoptive foster biological future would-be long-lost supposed fake secret late-lamented then-`)

// tellIdea proposes what the words of an idea tell.
func (r *reader) tellIdea(s *sentence, w wording, g guess) {
	x := w.idea[g.also]
	k, value, _ := strings.Cut(ofIdea[x.name], ":")
	kind := tv.Kind(k)
	h := r.hitAt(s, w, x.from, x.to, kind)
	if h.ofSomethingElse() {
		return
	}
	c := tv.Claim{Kind: kind, Negative: g.label == "yes-not"}
	switch kind {
	case tv.Stage:
		r.tellStage(h, c, value)
	case tv.Premiere:
		if !r.told(s, ofKind(tv.Premiere)) {
			c.Negative, c.Certainty, c.By = true, tv.Confirmed, r.judge(h).by
			r.propose(h, c)
		}
	case tv.Delay:
		cause := slices.IndexFunc(w.idea, func(y idea) bool { return causeIdeas[y.name] && !noCauseWord[w.word[y.from]] })
		if cause >= 0 && !r.told(s, func(o tv.Claim) bool { return o.Kind == tv.Delay || o.Kind == tv.Stage && o.Value.Text == tv.Paused }) {
			c.Value.Text = w.idea[cause].name
			if c.Value.Text == "effects" && !effectsWord.MatchString(s.shape.text) && has(s.shape.text, "post-production") {
				c.Value.Text = "post-production"
			}
			j := r.judge(h) // "will not start in January because of a fire" denies no delay
			c.Certainty, c.By, c.Negative = j.certainty, j.by, (c.Negative || j.negative) && noDelay.MatchString(s.shape.text)
			r.propose(h, c)
		}
	case tv.Final:
		if t := r.showAt(h); t != nil {
			r.tellFinal(h, c, r.seasonAtHit(h, t, c))
		}
	}
}

var noDelay = phraseOf(` (?:no|not|never|without|nor) (?:[a-z]+ ){0,3}?(?:delays?|delayed|postponed|postponement|pushed|affect|affected|held up|slowed|slow) `)

// effectsWord names effects.
var effectsWord = phraseOf(` (?:effects|visual-effects|vfx|cgi|animation|animators|creature|fx) `)

// causeIdeas are ideas that are causes of a delay.
var causeIdeas = words(`strikes pandemic money scheduling injury rewrites effects`)

// noCauseWord are words that have the stem of a cause and are none: "notes", "expecting" a child.
var noCauseWord = words(`not expect expects expected note noted noting noteworthy polish digital`)

// events are what else is cancelled, goes on and ends.
var events = words(`trailer trailers teaser teasers featurette strike strikes panel panels event events screening screenings convention conference appearance appearances`)

// ofSomethingElse tells that what is told is told of a film, a festival or a strike.
func (h *hit) ofSomethingElse() bool {
	if somebodyMay.MatchString(h.s.shape.text[:h.end+1]) {
		return true
	}
	for _, word := range strings.Fields(h.s.shape.text[back(h.s.shape.text, h.start, 6):h.start]) {
		if notShows[word] && word != "finale" && word != "episode" && word != "premiere" || events[word] {
			return true
		}
	}
	return false
}

// somebodyMay ends at what it is not known whether somebody does: "whether Ida Voss will return".
var somebodyMay = phraseOf(` (?:whether|if) <[PNC]\d+> (?:[a-z]+ ){1,3}$`)

// speaksOfTV tells a sentence that names a show or a season, or has a noun for one.
func speaksOfTV(text string) bool {
	return slices.ContainsFunc(strings.Fields(text), func(word string) bool {
		return tvNouns[word] || seasonNouns[word] || word == "it" || strings.HasPrefix(word, "<S") || strings.HasPrefix(word, "<E")
	})
}

// says tells a sentence in which somebody speaks.
func (h *hit) says() bool {
	return slices.ContainsFunc(strings.Fields(h.s.shape.text), func(word string) bool { return speaks[word] })
}

func (r *reader) tellFinal(h *hit, c tv.Claim, number int) {
	number = h.lastOf(&c, number)
	if number > 0 && !r.told(h.s, ofKind(tv.Final)) {
		c.Value.Number, c.Season = number, whole
		r.propose(h, c)
	}
}

// tellSeason proposes what is told of a season that is named.
func (r *reader) tellSeason(s *sentence, w wording, g guess, kind, value string) {
	m := w.said[g.at]
	kind, no := strings.CutSuffix(kind, "-not")
	value, not := strings.CutSuffix(value, "-not")
	if tv.Kind(kind) == tv.Stage && r.toldStage(s, m.season, value) {
		return
	}
	from, to := r.model.trigger(g.task, g.features, g.index, len(w.word))
	if from > g.at || to < g.at-6 {
		from, to = g.at, g.at
	}
	h := r.hitAt(s, w, from, to, tv.Kind(kind))
	c := tv.Claim{Kind: tv.Kind(kind), Negative: no || not, Season: m.season}
	if c.Kind == tv.Final {
		r.tellFinal(h, c, m.season)
	} else {
		r.tellStage(h, c, value)
	}
}

// tellStageOf proposes a stage of a show, or of the one that the sentence is about.
func (r *reader) tellStageOf(s *sentence, w wording, g guess, value string, about *title) {
	value, not := strings.CutSuffix(value, "-not")
	if r.toldStage(s, 0, value) {
		return
	}
	from, to := r.model.trigger(g.task, g.features, g.index, len(w.word))
	h := r.hitAt(s, w, from, to, tv.Stage)
	h.about = about
	r.tellStage(h, tv.Claim{Kind: tv.Stage, Negative: not}, value)
}

// theirDebut is that of somebody in a show.
var theirDebut = phraseOf(` <[PNC]\d+> (?:[a-z]+ ){0,3}(?:her|his|their) (?:<S\d+> |series |on-screen |first |[a-z]+ ){0,2}debut `)

func (r *reader) tellDate(s *sentence, w wording, g guess, kind tv.Kind) {
	m := w.said[g.at]
	if r.told(s, func(c tv.Claim) bool {
		d := c.Value.Date
		if c.Kind == tv.Stage && !ordered(c.Value.Text) && c.Value.Text != tv.Scheduled && c.Value.Text != tv.Airing && !c.When.IsZero() {
			d = c.When // the day of the work
			return d == m.date.Past || d == m.date.Future || d == m.date.Date
		}
		return (c.Kind == tv.Premiere || c.Kind == tv.Finale) && !d.IsZero() && (may(m, d) || overlaps(m, d) && (kind == tv.Finale || !r.otherDate(s, m, d)))
	}) {
		return
	}
	from, to := r.model.trigger(g.task, g.features, g.index, len(w.word))
	h := r.hitAt(s, w, min(from, g.at), max(to, g.at), kind)
	if kind == tv.Premiere && strings.HasSuffix(s.shape.text[:w.from[g.at]+1], " before ") && r.told(s, ofKind(kind)) {
		return // it is told of the time up to then
	}
	if kind == tv.Premiere && theirDebut.MatchString(s.shape.text) {
		return // somebody comes in it
	}
	if kind == tv.Finale && theirLastEpisode.MatchString(s.shape.text) {
		return // somebody goes in it
	}
	if h.ofSomethingElse() || has(s.shape.text[back(s.shape.text, w.from[g.at], 5):w.from[g.at]+1], "originally", "initially", "previously", "meant") {
		return
	}
	from, _ = s.clauseAt(h.start + 1)
	if kind == tv.Premiere && (h.aboutTheEnd() || otherDay(s.shape.text, from, h.start, w.from[g.at], w.to[g.at])) {
		return
	}
	j := r.judge(h)
	d := pickShown(m, s.shape.text[h.start:min(h.end+1, len(s.shape.text))])
	if kind == tv.Premiere && m.date.Past != m.date.Future && mayWatch.MatchString(s.shape.text[from:w.to[g.at]+1]) {
		d = m.date.Future
	}
	if kind == tv.Finale && endedThen.MatchString(s.shape.text[from:w.from[g.at]+1]) {
		d = m.date.Past
	}
	d = r.putOffTo(d, s.shape.text, from, w.from[g.at], w.to[g.at])
	c := tv.Claim{Kind: kind, Value: tv.Value{Date: d}, Certainty: j.certainty, By: j.by}
	if kind == tv.Premiere && namedRun.MatchString(s.shape.text[from:h.end+1]) {
		c.Value.Date = r.opensIn(m, d)
	}
	if kind == tv.Premiere && !r.future(d) && firstEver(s.shape.text, from, w.to[g.at]) {
		c.Season = 1
	}
	r.propose(h, c)
}
