package glean

import "strings"

// What a question asks, put as a statement: "Has filming started?" asks whether filming has started. The rules
// look in that for what is asked; whether it is so, the answer tells.

// asksWith begin a question that is answered by yes or no, and stand behind the subject of what it asks.
var asksWith = words(`is are was were has have had will would can could should may might do does did`)

// askedOpens are words before a question that are no part of it.
var askedOpens = words(`so and but or okay ok well now then finally also , - -- ... yes wait great really lastly " ' right first * _`)

// confirmsThat are the words in which somebody is asked to say whether a thing is so.
var confirmsThat = phraseOf(`^ (?:(?:can|could|will|would) you (?:please )?(?:confirm|tell us|say|reveal)(?: to us)? (?:that|if|whether)|(?:do|did) you know (?:yet )?(?:if|whether)|is it (?:true|correct|official|confirmed|a given|safe to say|fair to say) (?:that)|are the (?:rumou?rs|reports|stories) (?:true )?that|does (?:that|this) mean(?: that)?|are (?:you|we) (?:saying|to understand)(?: that)?) `)

// asksWhenIt begins a question for a day.
var asksWhenIt = phraseOf(`^ (?:when|what month|what date|how soon|what day|which month) (?:(?:exactly|then|can we expect|could we expect|should we expect|might we see|can fans expect|can viewers expect|do you think|do you expect|roughly) )*`)

// asksWish is a question for what somebody would like, or thinks, which tells nothing of what is so.
var asksWish = phraseOf(` (?:would you|do you (?:want|wish|hope|think|ever|feel|like|miss|see)|could you (?:see|imagine)|can you (?:see|imagine|tease|tell|talk|say|share|give)|did you (?:ever|always|want|know|think|feel|expect)|have you (?:ever|thought|considered|seen|heard)|are you (?:worried|excited|hoping|happy|sad|nervous|surprised|open|proud|ready)|were you|should (?:we|fans|viewers)|would (?:it|that|they|he|she|<[PNC]\d+>)|what if|if you|hope|want|wish|like to|supposed to|worth) `)

// asksWithNo is a question with a no in it, to which yes and no both may say the same.
var asksWithNo = phraseOf(` (?:not|no|never|nobody|nothing|without|or) `)

// endsSubject are words at which what a question is about is at its end.
var endsSubject = words(`been be begun started start begin starting back return returns returning returned come comes coming going go happen happening happened over ending ended end dead alive die dies died done finished
	wrapped wrap underway under way rolling still really actually truly already yet ever even now currently officially definitely about get gets getting got in on out up off leaving leave leaves left quit quitting renewed
	cancelled canceled ordered related together married dating siblings sisters brothers friends coming see seeing appear appearing reprise play playing plays join joining feature star filming shooting film shoot survive survived
	survives killed pregnant responsible set planned confirmed involved staying stay gone exiting finally just a an the that another any kill killed marry moving move premiere premiering air airing`)

// workNouns are what a question on the making is about.
var workNouns = words(`filming shooting production cameras photography season series show drama comedy work scripts writers' room it story`)

// declared puts a question as a statement of the same tokens, in the place of its answer; nil where it asks nothing of
// that form. Day tells that it asks for a day, which stands at the end of the statement if the answer has one.
func (r *reader) declared(q, answer *sentence, you string) (d *sentence, day bool) {
	text := q.shape.text
	if asksWish.MatchString(text) || len(text) > longestAsk {
		return nil, false
	}
	fields, from := strings.Fields(text), 0
	for from < len(fields) && askedOpens[fields[from]] {
		from++
	}
	if from+1 >= len(fields) || len(fields) != len(q.shape.token) {
		return nil, false
	}
	rest := " " + strings.Join(fields[from:], " ") + " "
	if loc := confirmsThat.FindStringIndex(rest); loc != nil {
		from += len(strings.Fields(rest[:loc[1]]))
		return r.statement(q, answer, fields, from, you, false), false
	}
	if loc := asksAny.FindStringIndex(rest); loc != nil {
		return r.thereWillBe(q, answer, fields, from+len(strings.Fields(rest[:loc[1]]))), false
	}
	if loc := asksWhenIt.FindStringIndex(rest); loc != nil {
		from, day = from+len(strings.Fields(rest[:loc[1]])), true
	}
	if from >= len(fields) || !day && asksWithNo.MatchString(rest) {
		return nil, false
	}
	helped := asksWith[fields[from]]
	if !helped && !day && questionWords[fields[from]] {
		return nil, false
	}
	return r.statement(q, answer, fields, from, you, helped), day
}

// thereWillBe makes the sentence that there will be what the fields from one on name.
func (r *reader) thereWillBe(q, answer *sentence, fields []string, from int) *sentence {
	d := r.statement(q, answer, fields, from, "", false)
	if d == nil {
		return nil
	}
	const opens = " there will be a"
	d.shape.text = opens + d.shape.text
	at := []int32{1, 7, 12, 15}
	for _, a := range d.shape.at {
		at = append(at, a+int32(len(opens)))
	}
	first := d.shape.token[0]
	d.shape.at, d.shape.token = at, append([]int32{first, first, first, first}, d.shape.token...)
	return d
}

// questionWords begin a question that yes and no do not answer.
var questionWords = words(`what who whom whose which where why how when`)

// statement makes the sentence: the fields of the question from one on, its helping verb behind its subject.
func (r *reader) statement(q, answer *sentence, fields []string, from int, you string, helped bool) *sentence {
	var order []int
	last := len(fields)
	for last > from && (fields[last-1] == "?" || fields[last-1] == "*" || isQuote(fields[last-1])) {
		last--
	}
	if last-from >= 3 && fields[last-2] == "," { // ", right?"
		last -= 2
	}
	if last-from < 1 {
		return nil
	}
	if helped {
		end := from + 2
		for end < last && !subjectDone(fields, from+1, end) {
			end++
		}
		for i := from + 1; i < end; i++ {
			order = append(order, i)
		}
		if h := fields[from]; h != "do" && h != "does" && h != "did" {
			order = append(order, from)
		}
		for i := end; i < last; i++ {
			order = append(order, i)
		}
	} else {
		for i := from; i < last; i++ {
			order = append(order, i)
		}
	}
	d := &sentence{start: answer.start, end: answer.end, paragraph: answer.paragraph, from: q.from, to: q.to, by: answer.by, beside: 1}
	d.shape.text = " "
	for _, i := range order {
		word := fields[i]
		switch {
		case word == "you" && you != "" && i > from:
			word = you
		case word == "are" && helped && i == from && you != "" && fields[from+1] == "you":
			word = "is"
		case word == "have" && helped && i == from && you != "" && fields[from+1] == "you":
			word = "has"
		}
		d.put(word, q.shape.token[i])
	}
	d.put(".", q.shape.token[len(q.shape.token)-1])
	return d
}

// put puts a word at the end of a sentence that is made up of the words of another.
func (s *sentence) put(word string, token int32) {
	s.shape.at, s.shape.token = append(s.shape.at, int32(len(s.shape.text))), append(s.shape.token, token)
	s.shape.text += word + " "
}

// subjectDone tells that the subject of a question, which begins at one field, is at its end before another.
func subjectDone(fields []string, from, at int) bool {
	first, word, before := fields[from], fields[at], fields[at-1]
	switch {
	case first == "there" || first == "it" || first == "he" || first == "she" || first == "they" || first == "you" || first == "we" || first == "this" || first == "that":
		return true
	case before == "and" || before == "of" || before == "for" || before == "on" || before == "the" || before == "a" || before == "'s" || before == "(":
		return false
	case strings.HasPrefix(before, "<") || before == ")":
		return !(word == "and" || word == "'s" || word == "of" || word == "(" || word == "," || word == "or" || strings.HasPrefix(word, "<"))
	case workNouns[before] && (word == "on" || word == "of" || word == "for"):
		return false
	case workNouns[before]:
		return true
	}
	return endsSubject[word]
}
