package ask

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/dates"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// dates finds the date that a question names, and sets a token in its place.
func (s *scanned) dates(q *Question, day tv.Date) {
	for _, f := range dates.Find(s.text, day) {
		i, j := s.span(f.Start, f.End)
		if i == j || s.at(i) == "may" && j == i+1 {
			continue
		}
		s.put(i, j, "DATE")
		if q.Date.IsZero() {
			q.Date, q.AnyYear = f.Future, f.AnyYear()
			if q.Date.IsZero() {
				q.Date = f.Date
			}
		}
	}
	s.bareMonth(q, day)
}

// line is the question as rules read it.
func (s *scanned) line() string {
	words := make([]string, len(s.tokens))
	for i, t := range s.tokens {
		words[i] = t.word
	}
	return strings.Join(words, " ")
}

var (
	yesNo = regexp.MustCompile(`^(so |but |and |hey |wait |ok |um |guys |` +
		`anyone know if |any idea if |do (we|you) know (if|whether) |does anyone know (if|whether) |is it true (that )?|know if |` +
		`wondering if )*(is|are|was|were|will|would|do|does|did|has|have|had|can|could|should|am)( not)?\b`)
	ifTrue  = regexp.MustCompile(`\b(if|whether|true|legit|confirmed|or not|yes or no|or nah|or no)\b|\b(happening|official|real|a thing)$`)
	asWhen  = regexp.MustCompile(`\b(when|what (day|date|month|year|time)|release|date|how long (until|till|before)|how soon|since when|which (day|month|year))\b`)
	asMany  = regexp.MustCompile(`\bhow (many|long)\b`)
	asWhy   = regexp.MustCompile(`\b(why|how come|reason|cause|caused|causing|what for|because)\b|^what (is|was|were|are|did|does|has|have) (WHO|he|she|they|the \w+) (\w+ )*(prison|jail|court|trial|arrested|charged|sacked|fired|punished|banned|sued|sentenced|convicted|suspended|expelled|blamed|inside|locked up|done|wanted) for$`)
	asWhere = regexp.MustCompile(`\b(where|whereabouts|(what|which) part of|which (city|country|place)|location|locations)\b`)
	atFirst = regexp.MustCompile(`\b(first|original|originally)\b`)
	isOver  = regexp.MustCompile(`\b(was|were|did|had|happened|premiered|aired|ended|came|debuted|started)\b`)
	negated = regexp.MustCompile(`^\w+ .*\bnot\b`)
	beyond  = regexp.MustCompile(`\b(after|past|beyond) SEASON`) // what comes then is asked, and not whether it is the last
	howFar  = regexp.MustCompile(`\bwhere (did|has|have) (SHOW|SEASON|they|it) (get|got|gotten) to\b|\bwhere (are|is) (they|we|SHOW|SEASON|it) .*\b(at|with|in production|in development|in the process)\b`)
	orNot   = regexp.MustCompile(`\b(or|if|whether) not\b|\bnot yet\b`)
	asking  = regexp.MustCompile(`\b(how|what|who|whom|whose|which|when|where|why|is|are|was|were|will|would|do|does|did|has|have|had|can|could|should)\b`)
	ofWho   = regexp.MustCompile(`WHO (series|show)\b|WHO (get|gets|getting|got) (a|an|his|her|their) (show|series)\b`)
	taken   = regexp.MustCompile(`\b(why|when|how come|who)\b.*\b(cancel|cancelled|axed|kill|bin|dump|plug|dropped|ended|renewed|delayed|leave|leaving|left|quit)\b`)
	// inTheEnd is when somebody does a thing; what they do is asked.
	inTheEnd = regexp.MustCompile(`^((?:do|does|did|will|is|are|has) .*\bWHO\b.*) in the end$`)
	lateIs   = regexp.MustCompile(`\b(why|how come)\b`)
)

// classify finds out what is asked.
func (s *scanned) classify(q *Question) {
	line, premise := behindPremise(s.line())
	line = withoutLead(line)
	former := s.former(line)
	if !former {
		line = s.asked(q, line)
	}
	line = asWho(s.revived(inTheEnd.ReplaceAllString(line, "$1")))
	q.About = aboutOf(line)
	if said := asQuestion(line); q.About == Anything && said != line && !slices.ContainsFunc(s.tokens, func(t token) bool { return t.owner }) {
		line, q.About = said, aboutOf(said)
	}
	q.tells = tells.MatchString(line)
	q.Yes = yesNo.MatchString(line) || !asWhen.MatchString(line) && ifTrue.MatchString(line)
	q.Not = q.Yes && negated.MatchString(line) && !orNot.MatchString(line) || q.About == Final && beyond.MatchString(line)
	q.Bare = !asking.MatchString(line)
	q.When = asWhen.MatchString(line)
	q.Many = asMany.MatchString(line)
	q.Why = asWhy.MatchString(line)
	q.Where = asWhere.MatchString(line) && !howFar.MatchString(line)
	q.Past = isOver.MatchString(line)
	q.First = atFirst.MatchString(line)
	q.Either = chooses(line)
	switch q.About {
	case Production:
		q.Stage = s.means(stages)
	case Order:
		q.Stage = s.means(orders)
	case Delay:
		if onHold.MatchString(line) {
			q.Stage = tv.Paused
		}
	case Change, Part:
		s.change(q, line)
	case Crew:
		q.Role = s.means(roles)
	}
	s.settle(q, line)
	s.inRole(q, line)
	s.leads(q, line)
	s.besides(q, line)
	s.carried(q, line)
	q.filmedThen(line)
	if q.About == Change && q.Change == tv.Recast && q.Why {
		q.Change = "" // who has the part now is no reason
	}
	q.apiece()
	s.another(q, line)
	if q.Presupposes = presupposed(q, line); premise {
		q.Presupposes = IsCancelled
	}
	if former {
		s.asFormer(q, line)
	}
}

// otherWay is what an answer is asked to choose from: "or netflix", but not "or not".
var otherWay = regexp.MustCompile(`\bor (\w+)`)

// noChoice follow "or" where a question only asks for yes or no.
var noChoice = set(`not no nah nope naw what whatever is are am was were did do does has have will smth something just so`)

// chooses reports whether a question offers a choice, so that neither yes nor no
// would tell which.
func chooses(line string) bool {
	for _, m := range otherWay.FindAllStringSubmatch(line, -1) {
		if !noChoice[m[1]] {
			return true
		}
	}
	return false
}

// settle decides what the words alone leave open.
func (s *scanned) settle(q *Question, line string) {
	if !q.When && ofWho.MatchString(line) && s.ofCharacter() {
		q.About = Spinoff
	}
	if q.Why && (q.About == Premiere || q.About == Final || q.About == Finale) {
		q.About, q.Stage = Order, s.means(orders)
	}
	if elsewhereMade.MatchString(line) && (q.About == Order || q.About == Production || q.About == Anything || q.About == Premiere && !q.When) {
		q.About = Spinoff
	}
	s.bound(q, line)
	s.madeBy(q, line)
	s.plays(q, line)
	s.whichPart(q, line)
	s.moves(q, line)
	s.jobOf(q, line)
	s.thereBe(q, line)
	switch q.About {
	case Premiere:
		if _, rest := s.words(); !q.When && len(rest) > 0 && strings.HasPrefix(line, "who ") {
			q.About = Plot // "who started the fire": it asks for somebody, and for no day
			break
		} else if !q.When && (len(rest) > 0 && asksThing.MatchString(line) && !releases.MatchString(line) || q.Date.IsZero() && comesToLight.MatchString(line)) {
			q.About = Anything // "what did the keeper's boy turn out to be": it asks for no day
			break
		} else if !q.When && q.Date.IsZero() && len(s.people) > 0 && characters(s.people) && !strings.Contains(line, "SHOW") && !strings.Contains(line, "SEASON") {
			q.About = Plot // "does Runa get out of the cellar"
			break
		}
		q.Past = q.Past && !toCome.MatchString(line)
		q.First = q.First || q.Past && opened.MatchString(line)
		q.Come = q.Yes && !q.When && q.Date.IsZero() && hasCome.MatchString(line) && !toCome.MatchString(line)
		// "is it back" asks whether, "when is it back" for the day.
		if q.Yes && !q.When && q.Date.IsZero() && len(s.people) == 0 && !datedWord.MatchString(line) {
			q.About, q.Stage = Order, s.means(orders)
			q.ordered(s)
		}
	case Who:
		if m := whoDid.FindStringSubmatch(line); m != nil && s.isUnknown(m[1]) && doing.MatchString(m[1]) {
			q.About = Plot // "who was flying the plane"
		}
	case Cast:
		if m := whoDid.FindStringSubmatch(line); m != nil && (s.isUnknown(m[1]) || startsIt.MatchString(line)) {
			q.About = Plot // "who burned it down": it asks for whoever did that
		}
	case Final:
		if strings.Contains(line, "last season") && happens.MatchString(line) {
			q.About = Plot // "what happened last season" is not about the final one
		}
	case Production:
		q.filmed(line)
	case Order:
		if nodded.MatchString(line) && given.MatchString(line) {
			q.Stage = tv.Renewed
		}
		if beyond.MatchString(line) && q.Season > 0 && strings.Count(line, "SEASON") == 1 {
			q.Season++ // "is there more after s1"
		}
		if !byNetwork.MatchString(line) && !decidedWhen.MatchString(line) && !decides.MatchString(line) && (s.stranger() || !nodded.MatchString(line)) {
			q.ordered(s)
		}
	case Plot:
		if whoseKin.MatchString(line) && s.kin() != "" {
			q.About = Who // "who is Ty's boss"
			break
		}
		if becameOf.MatchString(line) && s.people[0].Entries[0].Kind == names.Person {
			q.About, q.Change = Change, tv.Departs // of an actor, whether they are in it
		}
	case News:
		if len(s.people) > 1 && characters(s.people) && theDeal.MatchString(line) {
			q.About = Relationship
		}
	case Anything:
		if twoDo.MatchString(line) && characters(s.people) && !strings.Contains(line, "WHO and WHO") {
			q.About = Plot
			break
		}
		if q.Yes && s.stranger() && comesOrGoes.MatchString(line) && !befell.MatchString(line) && !theThing.MatchString(line) {
			q.About, q.Change = Change, s.means(changes)
		}
	case Crew:
		if m := madeWhat.FindStringSubmatch(line); m != nil && s.isUnknown(m[1]) {
			q.About, q.Role = Plot, "" // "who wrote the letters"
		} else if m != nil && books[m[1]] {
			q.About, q.Role = Anything, "" // it is that from which the show was made
		}
	case Change:
		if twoDo.MatchString(line) && q.Change == "" && characters(s.people) {
			q.About = Plot // "does Ylva arrest Torvald"
		}
		if m := doesDeed.FindStringSubmatch(line); m != nil && q.Change == "" && (deeds[m[1]] || s.isUnknown(m[1])) && characters(s.people) {
			q.About = Plot // "does Kit find her sister in SHOW"
		} else if elsewhere.MatchString(line) {
			q.About = Anything
		} else if m := didTo.FindStringSubmatch(line); m != nil && s.isUnknown(m[1]) {
			q.About, q.Change = Plot, "" // "who locked Ines in"
		}
	case Network:
		if q.When && !q.Where {
			q.About = Premiere // "when is it on netflix"
			break
		}
		if _, rest := s.words(); kindOfShow.MatchString(line) && len(rest) == 0 {
			q.About = Anything // "is it a good show"
		}
		if q.Where && slices.Contains(strings.Fields(line), "leave") {
			q.About = Plot
		}
	}
}

// ofCharacter reports whether the question names a character first: a show of
// theirs is another show, and one of an actor's is any they are in.
func (s *scanned) ofCharacter() bool {
	if len(s.people) == 0 {
		return false
	}
	return slices.ContainsFunc(s.people[0].Entries, func(e names.Entry) bool { return e.Kind == names.Character })
}

// filmed tells the stage of production: "when do they finish shooting" is about
// the end of it.
func (q *Question) filmed(line string) {
	switch {
	case stopping.MatchString(line):
		q.Stage = tv.Paused
	case q.Stage == tv.Wrapped && !finishing.MatchString(line):
		q.Stage = tv.Filming
	}
}

// presupposed is what a question takes for granted: whoever asks why it was
// cancelled thinks that it was.
func presupposed(q *Question, line string) Premise {
	switch {
	case q.About == Delay && lateIs.MatchString(line):
		return IsDelayed
	case q.About == Premiere && !q.Date.IsZero():
		return IsDated
	case q.About == Change && q.Change == tv.Departs:
		return IsLeaving
	case !taken.MatchString(line):
		return ""
	case q.About == Order && q.Stage == tv.Cancelled:
		return IsCancelled
	case q.About == Order && q.Stage == tv.Renewed:
		return IsRenewed
	}
	return ""
}

// words are those that carry meaning, and of them those that questions are not
// made of.
func (s *scanned) words() (all, rest []string) {
	for i, t := range s.tokens {
		if t.ruled || common[t.word] || seasonWords[t.word] || ordinals[t.word] != 0 || len(t.word) < 2 {
			continue
		}
		all = append(all, t.word)
		if s.unknown(i) {
			rest = append(rest, t.word)
		}
	}
	return all, rest
}
