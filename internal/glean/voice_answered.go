package glean

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"backlot/internal/tv"
)

// What the answer to a question says of what was asked: "Is season 4 the end? – No."

// askedSoRules propose what an answer says of what was asked, one for each kind of claim.
var askedSoRules = func() (list []rule) {
	for _, kind := range []tv.Kind{tv.Stage, tv.Premiere, tv.Finale, tv.Final, tv.Cast, tv.Crew, tv.Relationship, tv.Spinoff, tv.OnNetwork, tv.Episodes, tv.Plot} {
		list = append(list, once(string(kind)+"/asked-so", func(*hit) []tv.Claim { return nil }))
	}
	return list
}()

// askedSo gives the one of a kind, nil for none.
func askedSo(kind string) *rule {
	for i := range askedSoRules {
		if x := &askedSoRules[i]; strings.TrimSuffix(x.name, "/asked-so") == kind {
			return x
		}
	}
	return nil
}

// asksBefore gives the sentences of the question that a sentence begins to answer; none where it does not.
func (r *reader) asksBefore(s *sentence) (from, to int) {
	i := r.indexOf(s)
	if i == 0 {
		return 0, 0
	}
	if before := &r.sentences[i-1]; before.paragraph == s.paragraph {
		if asked(before) && !asked(s) && !before.inside && !s.inside && !r.turnAt[s.paragraph].asks && !strings.Contains(before.shape.text, `"`) {
			return i - 1, i
		}
		return 0, 0
	}
	t := r.turnAt[s.paragraph]
	return t.from, t.to
}

// answered reads what the answer that begins with a sentence says of its question.
func (r *reader) answered(s *sentence) {
	from, to := r.asksBefore(s)
	if from == to || s.repeated || r.turnAt[s.paragraph].asks {
		return
	}
	q := &r.sentences[to-1]
	how := r.answerOf(s)
	if to-from > 1 && truthOf.MatchString(q.shape.text) {
		r.answerTruth(s, from, to-1, how)
		return
	}
	if asksWhere.MatchString(q.shape.text) {
		r.answerWhere(s, q)
		return
	}
	d, day := r.declared(q, s, r.shapeOfName(s.by))
	if d == nil {
		return
	}
	if day {
		r.answerDay(s, d, how)
		return
	}
	if how == openly && echoes(s.shape.text, q.shape.text) {
		how = withYes
	}
	if asksAny.MatchString(q.shape.text) && how == withYes {
		how = withHope
	}
	if how != openly {
		r.answerSo(s, q, d, how)
	}
}

var (
	// asksAny asks whether there is anything in it: "Any chance of a spin-off?"
	asksAny = phraseOf(`^ (?:(?:so|and|but|,) )*(?:(?:is|are|has|have|was) there (?:been )?)?(?:any|a|even a) (?:[a-z]+ )?(?:chance|plans?|talks?|word|news|discussions?|conversations?|thought|possibility|hope) (?:at all )?(?:of|for|on|about)(?: (?:a|an|doing|making|getting|having|more|the|possible|potential))* `)
	// asksWhere asks where it was made.
	asksWhere = phraseOf(`^ (?:(?:so|and|but|,) )*where (?:in the world |exactly )?(?:did|was|were|has|have) (?:the )?(?:you|they|it|<[SE]\d+>|the (?:[a-z-]+ ){0,2}[a-z]+)(?: [a-z]+){0,3}? (?:shoot|film|filmed|shot|filming|shooting|made|taped) `)
)

// answerSo proposes what a statement says, as far as the answer says that it is so, or not.
func (r *reader) answerSo(s, q, d *sentence, how int) {
	reach := len(d.shape.text)
	if loc := askedBeside.FindStringIndex(d.shape.text); loc != nil {
		reach = loc[0]
	}
	for _, p := range r.saidIn(d) {
		if p.hit.start > reach || p.claim.Kind == tv.Cast && ofOtherJob.MatchString(d.shape.text) {
			continue
		}
		if c, ok := asAnswered(p.claim, how, s.by != ""); ok && !(c.Kind == tv.Spinoff && has(d.shape.text, "sequel")) {
			r.answers(s, q, p, c)
		}
	}
	if t := r.show; t != nil && (how == withYes || how == withNo) && asksFate.MatchString(d.shape.text) && r.plotAsked(d) {
		for p := range r.heldOf(s) {
			if p.claim.Kind == tv.Plot {
				p.claim.By = s.by
				return // the answer says it in full
			}
		}
		text := strings.Join(strings.Fields(r.text[q.start:q.end]+" "+r.text[s.start:s.end]), " ")
		if text = strings.TrimRight(text, ". "); len(text) <= longestValue {
			season := 0
			for _, e := range r.mentionsIn(d.shape.text, 0, len(d.shape.text), "E") {
				season = e.season
			}
			r.answers(s, q, proposed{title: t}, tv.Claim{Kind: tv.Plot, Season: season, Value: tv.Value{Text: text}, Certainty: tv.Confirmed, Show: t.id, ShowName: t.name, AsOf: r.article.Published})
		}
	}
}

var (
	// askedBeside begins what a question only speaks of: "Did you cry when filming ended?"
	askedBeside = phraseOf(` (?:when|while|before|after|because|since|where|once|who|which|how|what|why) `)
	// ofOtherJob is other work than the show.
	ofOtherJob = phraseOf(` (?:another|other|different) (?:[a-z]+ )?(?:series|show|project|drama|film|movie|role|job|soap|sitcom) `)
)

// asksFate is somebody of whom it is asked whether he lives.
var asksFate = phraseOf(`^ (?:[a-z]+ ){0,2}<[PNC]\d+> (?:(?:is|was|are|were|has|have|will|did|really|actually|truly|definitely|been|be|going|to|still) )*(?:dead|alive|die|dies|died|killed|survive|survives|survived|gone for good) (?:\.|in|at|after|for|of|by|now|this) `)

// plotAsked tells that whoever a statement is about is in the story, and nobody who plays in it.
func (r *reader) plotAsked(d *sentence) bool {
	found := r.mentionsIn(d.shape.text, 0, len(d.shape.text), "PNC")
	return len(found) > 0 && (found[0].kind == isCharacter || r.isPart[found[0].name] || found[0].kind == isName && !found[0].full && r.parts[found[0].name] == "" && r.speaking[found[0].name] == 0)
}

// sayAnswerer gives whoever answers what an answer says of what a network has told him.
func (r *reader) sayAnswerer(s *sentence) {
	by := r.turnAt[s.paragraph].by
	if by == "" {
		return
	}
	for p := range r.heldOf(s) {
		if c := &p.claim; c.By != by && c.Certainty == tv.Confirmed && (c.By == r.lastNetwork || c.By == "") && !known(*c) && c.Kind != tv.Crew {
			c.By = by
		}
	}
}

// answeredInAWord reads an answer that is too short for anything else: "No."
func (r *reader) answeredInAWord(s *sentence) {
	if s.title || len(s.shape.token) == 0 {
		return
	}
	s.by = r.turnAt[s.paragraph].by
	for k := range rules {
		if rules[k].name == "episodes/answered" && !r.off[rules[k].name] {
			r.apply(&rules[k], s)
		}
	}
	r.answered(s)
}

// shapeOfName gives a mention of somebody as it stands in a shape, "" for none.
func (r *reader) shapeOfName(name string) string {
	if name == "" {
		return ""
	}
	for i := range r.mentions {
		if m := &r.mentions[i]; m.name == name && (m.kind == isPerson || m.kind == isName) {
			return "<" + string(m.kind) + strconv.Itoa(i+1) + ">"
		}
	}
	return ""
}

// answerTruth says of what people think, as a question has it, whether it is so.
func (r *reader) answerTruth(s *sentence, from, to, how int) {
	if how != withYes && how != withNo {
		return
	}
	n := len(r.proposed)
	for i := 0; i < n; i++ {
		p := r.proposed[i]
		if p.sentence < from || p.sentence >= to || p.dropped || p.claim.Negative || p.claim.Kind == tv.Quote || p.claim.Kind == tv.Other || p.claim.Certainty == tv.Confirmed {
			continue
		}
		c := p.claim
		if c.Certainty = tv.Confirmed; how == withNo {
			if c.Certainty = tv.Denied; s.by == "" {
				c.Certainty, c.Negative = tv.Confirmed, true
			}
		}
		r.answers(s, &r.sentences[to], p, c)
	}
}

// answers proposes what was asked, as it is answered.
func (r *reader) answers(s, q *sentence, p proposed, c tv.Claim) {
	x := askedSo(string(c.Kind))
	if x == nil || r.off[x.name] {
		return
	}
	c.By, c.Rule = s.by, x.name
	r.place(&c, s)
	if at := r.normal.original(q.start); at < c.Start && c.Start-at < longestAsk && q.paragraph >= s.paragraph-1 {
		c.Start = at
		c.Quote = r.article.Text[c.Start:c.End]
	}
	n := r.indexOf(s)
	for i := range r.proposed {
		if o := &r.proposed[i]; o.sentence == n && !o.dropped && o.claim.Kind == c.Kind && o.claim.Value == c.Value && o.claim.Negative == c.Negative && (o.claim.Season == c.Season || o.claim.Season == 0) {
			if o.claim.Season = c.Season; o.claim.By == "" {
				o.claim.By = c.By
			}
			return
		}
	}
	r.proposed = append(r.proposed, proposed{claim: c, sentence: n, title: p.title, hit: &hit{r: r, s: s, rule: x, end: 1}})
}

// saidIn gives what the rules find in a statement that nobody has made.
func (r *reader) saidIn(d *sentence) []proposed {
	n, waiting := len(r.proposed), len(r.waiting)
	granted, announced := maps.Clone(r.granted), maps.Clone(r.announced)
	may := mayMatch(d.shape.text)
	for k := range rules {
		x := &rules[k]
		kind, _, _ := strings.Cut(x.name, "/")
		if may.has(k) && !r.off[x.name] && askedSo(kind) != nil && x.pattern != sentenceStart {
			r.apply(x, d)
		}
	}
	found := slices.Clone(r.proposed[n:])
	r.proposed, r.waiting, r.granted, r.announced = r.proposed[:n], r.waiting[:waiting], granted, announced
	return found
}

// asAnswered makes of what a question asks what its answer says of it.
func asAnswered(c tv.Claim, how int, somebody bool) (tv.Claim, bool) {
	if c.Negative || c.Certainty == tv.Denied {
		return c, false
	}
	switch how {
	case withHope:
		c.Certainty, c.Plan = tv.Speculated, false
		return c, c.Kind == tv.Stage && c.Value.Text != tv.Cancelled || c.Kind == tv.Cast && c.Value.Change == tv.Returns || c.Kind == tv.Premiere || c.Kind == tv.Spinoff
	case withYes:
		c.Certainty = tv.Confirmed
		return c, true
	}
	c.Certainty, c.Plan = tv.Confirmed, false
	switch c.Kind {
	case tv.Stage:
		if c.Value.Text == tv.Cancelled || c.Value.Text == tv.Ended || c.Value.Text == tv.Paused {
			if somebody {
				c.Certainty = tv.Denied
			} else {
				c.Negative = true
			}
			return c, true
		}
		if c.Value.Text == tv.Airing || c.Value.Text == tv.Announced {
			return c, false
		}
		c.Negative, c.When, c.Detail = true, "", ""
		return c, true
	case tv.Cast:
		switch {
		case c.Value.Change == tv.Returns && how == withNo:
			c.Value.Change = tv.Departs
			return c, true
		case c.Value.Change == tv.Departs && somebody:
			c.Certainty = tv.Denied
			return c, true
		case c.Value.Change == tv.Departs && how == withNo:
			c.Negative = true
			return c, true
		}
		return c, false
	case tv.Final, tv.Relationship:
		c.Negative = true
		return c, how == withNo || c.Kind == tv.Relationship
	case tv.Spinoff:
		c.Negative = true
		return c, true
	case tv.Premiere:
		c.Negative = true
		return c, how == withNo && !c.Value.Date.IsZero()
	}
	return c, false
}
