package glean

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"backlot/internal/tv"
)

// What the answer to a question says of what was asked: "Is season 4 the end? – No."

// How a question is answered.
const (
	openly = iota // not at all, or so that nothing follows
	withYes
	withNo
	withNotYet
	withHope
)

// answerOpens are words before an answer that are no part of it.
const answerOpens = `(?:(?:oh|well|ha|haha|hm|um|uh|look|listen|honestly|god|gosh|ah|so|actually|sadly|unfortunately|alas|happily|thankfully|luckily|,|\.|!|-|--|"|\[ [a-z ]{1,24} \]|\( [a-z ]{1,24} \)|i am afraid|i 'm afraid|the (?:short|simple) answer is|short answer|in short|put simply|:) )*`

var (
	saysYes      = phraseOf(`^ ` + answerOpens + `(?:yes|yeah|yep|yup|absolutely|definitely|of course|indeed|correct|certainly|exactly|for sure|very much so|without a doubt|sure|(?:that|it|she|he) (?:is|was|does|did|will|has|would|had)|(?:that|it) 's (?:right|true|correct|the plan|official)|they (?:are|do|did|will|have|would|had|were)|there (?:is|will|are|was|would|were)|we (?:are|have|did|do|will)|i (?:am|will|have|do|did)|you will|[a-z]+ , yes) (?:[.,!;:-]|--|"|she|he|it|they|we|i|you|there|indeed|absolutely|that|is|will|be|<[A-Z]\d+>) `)
	saysNo       = phraseOf(`^ ` + answerOpens + `(?:(?:no|nope|nah) (?:[.,!;:-]|--|"|way|chance|plans|truth|,)|not at all|absolutely not|definitely not|certainly not|of course not|not (?:this time|any ?more|true|in|for|with|as far|a chance|really)|never (?:[.,!]|"|again)|(?:that|it) (?:is|'s) (?:just |simply |completely )?(?:not (?:true|right|the case|the plan|correct)|untrue|false|wrong|nonsense|rubbish)|(?:i|we|they|you|he|she|it|there|that|this|<[PNC]\d+>) (?:is|are|am|was|were|'m|'re|'s|will|wo|do|does|did|have|has|had|would) not)`)
	notYetAnswer = phraseOf(`^ ` + answerOpens + `(?:no , )?(?:not (?:yet|quite|officially|so far|at the moment|as yet|for now|right now|currently|at present|that (?:we|i) know)|no (?:,|--|-) not (?:yet|quite|at the moment|right now|so far)|(?:we|they|it|<[NW]\d+>) (?:have|has) not (?:yet )?(?:been (?:told|renewed|picked)|heard|started|begun|had|got|announced|said|decided|ordered|renewed)|(?:it|that) has (?:yet to|not yet)|nothing (?:is )?(?:official|confirmed|signed|decided|planned)|no (?:news|word|decision|plans) |there (?:is|are|'s|was|were) (?:nothing|no (?:plans?|talks?))|(?:we have all heard [^;]{1,60} but )?nobody has (?:told|said|called))`)
	hopedAnswer  = phraseOf(`^ ` + answerOpens + `(?:(?:yes|yeah|no) , )?(?:(?:i|we) (?:really |do |certainly |very much |sure )?(?:hope|think|believe|expect|guess|suspect|reckon|imagine|would (?:hope|think|imagine|say)) so|hopefully|i (?:really )?hope|we hope|fingers crossed|probably|most likely|very likely|likely|that (?:is|'s) the (?:hope|idea|aim)|it (?:looks|seems) (?:like it|that way|likely))`)
	// hedges is an answer from which nothing follows.
	hedges = phraseOf(` (?:never say never|yes and no|who knows|we will see|we 'll see|you will (?:have to )?(?:see|wait)|have to wait|wait and see|can not (?:say|answer|tell|confirm|comment|talk|reveal|promise)|could not (?:say|tell)|not (?:allowed|at liberty|sure|going to (?:say|tell|answer))|no (?:comment|idea)|maybe|perhaps|possibly|depends|do not know|do not want to (?:say|spoil|give)|would not (?:say|comment|rule)|up in the air|never know|too (?:early|soon)|one day|keep watching|stay tuned|tune in|spoiler|spoilers|unclear|rule (?:it|anything) out|if we (?:get|are|'re|do)|if there (?:is|'s)|if they|if <W\d+>|jury|guess|would (?:love|like)|happy to|open to|declined|refused) `)
	// turnsNo is what takes a no back behind it.
	turnsNo = phraseOf(` (?:but|though|although|however|only|until|unless|except) `)
	// truthOf asks whether what was just said is so.
	truthOf = phraseOf(` (?:any truth|(?:is|are|was) (?:that|it|this|those|these|they|the (?:rumou?rs?|reports?|theory|fans)) (?:true|right|so|the case|correct|accurate|on to something|onto something)|true or false|are they right) `)
)

// answerOf tells how a question is answered by a sentence that begins an answer, and the next ones.
func (r *reader) answerOf(s *sentence) int {
	i := r.indexOf(s)
	text := s.shape.text
	if len(s.shape.token) < 6 && i+1 < len(r.sentences) && r.sentences[i+1].paragraph == s.paragraph {
		text += r.sentences[i+1].shape.text[1:] // "No. Not yet."
	}
	return howAnswered(s.shape.text, text)
}

// howAnswered tells how a question is answered by the words that begin an answer; text is what goes on with it.
func howAnswered(first, text string) int {
	first = strings.Replace(first, " no. ", " no . ", 1)
	switch {
	case hedges.MatchString(text):
		return openly
	case hopedAnswer.MatchString(first):
		return withHope
	case notYetAnswer.MatchString(first), saysNo.MatchString(first) && strings.HasPrefix(text[len(first)-1:], " not yet "):
		return withNotYet
	case saysNo.MatchString(first):
		if turnsNo.MatchString(first) {
			return withNotYet
		}
		return withNo
	case saysYes.MatchString(first):
		if turnsNo.MatchString(first) && !strings.HasPrefix(first, " yes ") {
			return openly
		}
		return withYes
	}
	return openly
}

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

// placeGoneTo gives the place that those who make a show go to: "We go back to Toronto in February".
func (r *reader) placeGoneTo(s *sentence) string {
	for i := s.from; i+1 < s.to; i++ {
		low := r.tokens[i].low
		if low == "to" && i > s.from && wayThere[r.tokens[i-1].low] {
			if to := r.placeNames(i+1, s.to); to > i+1 {
				return "in " + strings.Join(strings.Fields(r.text[r.tokens[i+1].start:r.tokens[to-1].end]), " ")
			}
		}
		if atPlace[low] {
			if to := r.placeAt(i, s.to); to > 0 {
				return strings.Join(strings.Fields(r.text[r.tokens[i].start:r.tokens[to-1].end]), " ")
			}
		}
	}
	return ""
}

// wayThere are words before "to" and a place that somebody goes to.
var wayThere = words(`back go going off head heading return returning travel fly over up down out`)

// answerWhere reads where a show was made, of which a question asks.
func (r *reader) answerWhere(s, q *sentence) {
	t := r.show
	if t == nil {
		return
	}
	for i := s.from; i < s.to && i < s.from+6; i++ {
		if !atPlace[r.tokens[i].low] {
			continue
		}
		if to := r.placeAt(i, s.to); to > 0 {
			c := stageOf(tv.Wrapped)
			c.Detail = strings.Join(strings.Fields(r.text[r.tokens[i].start:r.tokens[to-1].end]), " ")
			c.Certainty, c.Show, c.ShowName, c.AsOf = tv.Confirmed, t.id, t.name, r.article.Published
			if c.Season = r.seasonInQuestion(s); c.Season == 0 {
				c.Season = r.season[foldedName(t)]
			}
			r.answers(s, q, proposed{title: t}, c)
		}
		return
	}
}

// answerSo proposes what a statement says, as far as the answer says that it is so, or not.
func (r *reader) answerSo(s, q, d *sentence, how int) {
	for _, p := range r.saidIn(d) {
		if c, ok := asAnswered(p.claim, how, s.by != ""); ok {
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
			r.answers(s, q, proposed{title: t}, tv.Claim{Kind: tv.Plot, Value: tv.Value{Text: text}, Certainty: tv.Confirmed, Show: t.id, ShowName: t.name, AsOf: r.article.Published})
		}
	}
}

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

// seasonAskedFor gives the answer that begins with a sentence the season that its question is about.
func (r *reader) seasonAskedFor(s *sentence) {
	t, is := r.turnAt[s.paragraph]
	if !is || r.show == nil {
		return
	}
	n := r.seasonInQuestion(s)
	if n > 0 {
		r.seasonTalk = n
	} else if t.by != "" && r.seasonTalk >= r.season[foldedName(r.show)] {
		n = r.seasonTalk // of which the questions before were
	}
	if n > 0 {
		r.local[foldedName(r.show)] = n
	}
}

// seasonInQuestion gives the one season in the question that a paragraph answers, 0 for none.
func (r *reader) seasonInQuestion(s *sentence) int {
	t, n := r.turnAt[s.paragraph], 0
	for i := t.from; i < t.to; i++ {
		text := r.sentences[i].shape.text
		for _, e := range r.mentionsIn(text, 0, len(text), "E") {
			if e.episode || e.also > 0 || n > 0 && n != e.season {
				return 0
			}
			n = e.season
		}
	}
	return n
}

// askedSeason gives the season that was asked for, of a day to come in an answer that names one before it alone.
func (h *hit) askedSeason(c tv.Claim) int {
	n := h.r.seasonInQuestion(h.s)
	if n < 2 || c.Kind != tv.Premiere || c.Value.Date.IsZero() || !c.Value.Date.First().After(h.r.article.Published.Last()) {
		return 0
	}
	for _, e := range h.r.mentionsIn(h.s.shape.text, 0, len(h.s.shape.text), "E") {
		if e.season >= n {
			return 0
		}
	}
	return n
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

// guessesDay is an answer in which a day is a guess or a hope.
var guessesDay = phraseOf(` (?:hope|hoping|hopefully|guess|maybe|perhaps|probably|possibly|think|would|should|could|might|may|likely|ideally|expect|fingers|if) `)

// answerDay reads when a thing is, of which a question asks the day.
func (r *reader) answerDay(s, d *sentence, how int) {
	days := r.mentionsIn(s.shape.text, 0, len(s.shape.text), "D")
	if len(days) != 1 || how == withNo || how == withNotYet || hedges.MatchString(s.shape.text) && how != openly {
		return
	}
	n := r.indexOf(s)
	text := s.shape.text
	k := strings.IndexByte(text[days[0].at:], '>')
	day := text[days[0].at : days[0].at+k+1]
	at := len(d.shape.text) - 2
	d.shape.text = d.shape.text[:at] + "in " + day + " . "
	last := d.shape.token[len(d.shape.token)-1]
	d.shape.at = append(d.shape.at[:len(d.shape.at)-1], int32(at), int32(at+3), int32(at+3+len(day)+1))
	d.shape.token = append(d.shape.token[:len(d.shape.token)-1], last, int32(days[0].from), last)
	q := &r.sentences[max(n-1, 0)]
	for _, p := range r.saidIn(d) {
		c := p.claim
		if c.Negative || c.Kind != tv.Premiere && c.Kind != tv.Finale && c.Kind != tv.Stage || c.Kind == tv.Stage && c.When == "" {
			continue
		}
		for i := range r.proposed {
			if o := &r.proposed[i]; o.sentence == n && !o.dropped && o.claim.Kind == c.Kind && o.claim.Value == c.Value {
				return // it says so itself
			}
		}
		c.Certainty = tv.Confirmed
		if guessesDay.MatchString(text) {
			c.Certainty, c.Plan = tv.Speculated, false
		} else if c.Kind == tv.Stage {
			c.Plan = c.When.First().After(r.article.Published.Last())
		}
		if c.Kind == tv.Stage && c.Detail == "" {
			c.Detail = r.placeGoneTo(s)
		}
		r.answers(s, q, p, c)
	}
}
