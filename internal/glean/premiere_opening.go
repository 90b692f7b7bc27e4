package glean

import (
	"regexp"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// notOpening says that what a date belongs to is no premiere.
var notOpening = phraseOf(` (?:filming|shooting|production|photography|cameras|shoot|writing|writers|trailer|teaser|born|died|interview|strike|strikes|film|movie|movies|album|tickets|work|casting|scripts|panel|event|finale|post-production|pre-production|ended|ends|concludes|wrapped|wraps|story|novel|podcast|book|contract|nominated|nominations) `)

// oldPlan says that a day is one that was once meant and no longer is.
var oldPlan = phraseOf(` (?:(?:was|were|had been) (?:[a-z]+ )?(?:meant|supposed|due|set|slated|scheduled|expected|pencilled|penciled|planned|to have|originally)|(?:was|were|had been) (?:once |originally |first )?down (?:for|to)|had (?:[a-z]+ )?(?:planned|hoped|pencilled|penciled|intended|expected|scheduled|aimed|wanted)|plan had been|plan was|original(?:ly)? (?:plan|date|premiere|due|slated|set|scheduled|planned|expected|meant)|(?:its|the|their|a) (?:previously|originally|formerly|initially) (?:announced|planned|set|scheduled|slated|reported|set|expected)|(?:its|the|their) (?:original|previous|old|former|earlier|initial) <D\d+>|should (?:by now )?have|we were to) `)

// ofSomebody says that it is somebody in a show who comes on that day, and not the show.
var ofSomebody = phraseOf(` (?:(?:makes?|making|made) (?:his|her|their) (?:[a-z-]+ |<S\d+> |" ){0,4}(?:debut|bow|entrance|exit|first appearance|last appearance|final appearance|return)|<[PNC]\d+> (?:is|are|will be|'s) (?:[a-z]+ )?back (?:in|on) (?:" )?<S\d+>) `)

// standsForShow ends what stands before "which" where that is a show, a season or a day of its own.
var standsForShow = regexp.MustCompile(`(?:<[SE]\d+>|>|\)|"|'| (?:` + showNoun[3:len(showNoun)-1] + `|season|run|episodes|batch|instalment|installment|premiere|finale|launch|return|release|debut|broadcast|transmission|series|outing|chapter|volume)) (?:["'] )?$`)

// closing are words before "out" that make an end of it.
var closing = words("closes close closed closing sold bows bowed bow turned turns find found figure missing carried went sat rolled rolls phased")

// workFirst tells a sentence that is about the work on a show.
var workFirst = phraseOf(`^ (?:(?:principal|the|work|actual) )*(?:filming|shooting|production|photography|cameras|shoot|taping) `)

// whichBegan ends what stands before the day on which something began that has just been named.
var whichBegan = phraseOf(` , (?:and )?which (?:had |has |itself )?(?:began|begins|begun|started|starts|kicked off|kicks off|got under way|gets under way|resumed) (?:(?:on|in|back|late|early|last|this|only|in) )*$`)

// settles are the rules in which a day is one that was set: it is still to come.
var settles = map[string]bool{"premiere/moved": true, "premiere/dated-noun": true, "premiere/promised": true, "premiere/set": true, "premiere/not-before": true, "premiere/date-is": true, "premiere/now-says": true, "premiere/guess": true}

// dateAt gives the spaces around the mention of the date in the shape.
func (h *hit) dateAt() (at, end int) {
	from, to := h.groupAt("date")
	return from - 2, to + 1
}

func premiereOn(h *hit) []tv.Claim {
	m := h.mention("date")
	text := h.s.shape.text
	from, to := h.s.clauseAt(h.start + 1)
	if h.end > to {
		to = h.end + 1
	}
	words := 7
	if h.rule.name == "premiere/governed" {
		words = 15 // its verb stands before it
	}
	d := pickShown(m, text[max(from, back(text, h.start, words)):min(h.end+1, len(text))])
	if d.IsZero() || !h.r.speaksOfShow(h) || ofSomebody.MatchString(text[from:to]) || oldPlan.MatchString(text[max(from, back(text, h.start, 9), h.behindOldDay()):h.end+1]) {
		return nil
	}
	if strings.HasPrefix(text[from:], " , which") || strings.HasPrefix(text[from:], " , that") {
		if !standsForShow.MatchString(text[back(text, from, 3) : from+1]) {
			return nil
		}
		if has(text[back(text, from, 7):from+1], "film", "movie", "play", "book", "novel", "album", "documentary", "musical", "game") {
			return nil
		}
	}
	if m.date.Past != m.date.Future && settles[h.rule.name] && !has(text[from:h.end+1], "was", "were", "had") && !justPast(m) {
		d = m.date.Future
	}
	if m.date.Past.IsDay() && d == m.date.Future && d != m.date.Past && lookedBack(m, text) {
		d = m.date.Past
	}
	at, behind := h.dateAt()
	d = h.r.putOffTo(d, text, from, at, behind)
	if whichBegan.MatchString(text[:at+1]) && workFirst.MatchString(text) {
		return nil // it is the work that began
	}
	if otherDay(text, from, h.start, at, behind) || droppedThen.MatchString(text[from:max(at+1, from)]) && h.r.rescued() {
		return nil
	}
	c := tv.Claim{Kind: tv.Premiere, Value: tv.Value{Date: h.beforeThen(h.r.opensIn(m, d))}}
	if has(text[h.start:h.end+1], "no earlier than", "not before", "earliest") || h.rule.name == "premiere/not-before" {
		c.Detail = "not before " + h.r.text[m.start:m.end]
	}
	past := !h.r.article.Published.IsZero() && d.Last().Before(h.r.article.Published.First().AddDate(0, -2, 0))
	if past && h.r.nearestSeason(h, h.r.showAt(h), c, from, to) == 0 && h.r.antecedent(h.s, from) == 0 {
		if has(text[h.start:h.end+1], "returned", "returns", "return", "back", "came back", "followed") {
			return nil
		}
		c.Season = 1
		if n := h.r.local[names.Fold(h.r.showName())]; n > 1 && !strings.HasPrefix(text[from:], " , which") && len(h.r.mentionsIn(text, from, to, "S")) == 0 && !has(text[from:to], "series", "show", "first") {
			c.Season = n
		}
	}
	if _, behind := h.dateAt(); past && firstEver(text, from, behind) {
		c.Season = 1
	}
	return []tv.Claim{c}
}

// settled makes a claim of a premiere whose day the text gives: there is no plan
// in it, and what "will" says of a day is no negation.
func settled(list []tv.Claim, h *hit) []tv.Claim {
	j := h.r.judge(h)
	for i := range list {
		c := &list[i]
		c.Certainty, c.By = j.certainty, j.by
		if c.Certainty == tv.Denied && c.Detail != "" {
			c.Certainty = tv.Confirmed
		}
		if j.negative && c.Detail == "" && c.Kind == tv.Premiere && !has(h.s.shape.text[back(h.s.shape.text, h.start, 3):h.end+1], "until", "before") {
			return nil
		}
	}
	return list
}

// betweenCue is what may not stand between a verb and its day: another clause begins there.
var betweenCue = phraseOf(` (?:has|have|had|is|are|was|were|will|would|who|which|that|but|because|ago|every|through|ordered|when|while|said|says|may|might|could|ended|ends|cancelled|canceled|renewed) `)

// loosely are verbs that many things do besides shows.
var loosely = words("out back available seen begin begins start starts started began open opens opened opening come comes came hit hits coming return returns returned returning streaming stream air land lands landed drop drops dropped release releases released broadcast follow follows followed appear appears appeared ready watched bow bows bowed is on went goes go going up be us get see have following")

func opening(h *hit) []tv.Claim {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	match := text[h.start : h.end+1]
	near := text[max(from, back(text, h.start, 9)) : h.end+1]
	if notOpening.MatchString(near) || sayingBetween(match) || betweenCue.MatchString(" "+h.group("gap")) && !strings.HasPrefix(h.group("gap"), "that is") {
		return nil
	}
	if has(match, "dropped by", "dropped from", "bow out", "bows out", "bowed out", "bowing out", "hits back", "opened up", "opens up", "comes to an end", "come to an end", "came to an end", "came to a close", "comes to a close", "come to a close", "released from", "goes out on top", "came under", "coming under", "following the", "begins with", "comes after", "came after") || h.foreign() || h.foreignTalk(near) || h.aboutTheEnd() || has(near, "the end of") || h.opensNothing() {
		return nil
	}
	if verb := h.group("verb"); (verb == "following" || verb == "watched" || verb == "see it" || verb == "have it" || verb == "us until" || verb == "get it" || verb == "be on" || verb == "is on" || verb == "is up") && len(strings.Fields(h.group("gap"))) > 2 {
		return nil
	}
	if f := strings.Fields(text[:h.start+1]); h.group("verb") == "out" && (len(f) > 0 && closing[f[len(f)-1]] || strings.HasPrefix(text[h.start:], " out of ")) {
		return nil
	}
	if h.group("verb") == "up on" && has(text[back(text, h.start, 1):h.start+1], "wrap", "wraps", "wrapping", "end", "ends", "finish", "finishes", "wind", "winds", "close", "closes", "give", "gives") {
		return nil
	}
	if verb := h.group("verb"); has(" "+h.group("gap"), "weekly", "episode", "episodes", "instalment") && strings.HasPrefix(verb, "follow") ||
		verb == "back" && !has(text[back(text, h.start, 3):h.start+1], "is", "are", "be", "'s", "was", "come", "comes", "it", "them", "show", "series", "returning", "brings", "bring") {
		return nil
	}
	first, _, _ := strings.Cut(h.group("verb"), " ")
	if loosely[first] {
		near := near
		if len(strings.Fields(text[from:h.start+1])) <= 2 {
			near = text[back(text, h.start, 24) : h.end+1] // its subject stands before an aside
		}
		if len(h.r.mentionsIn(near, 0, len(near), "SE")) == 0 && !has(near, "series", "show", "season", "drama", "comedy", "it", "episodes", "premiere", "which", "sitcom", "thriller", "run", "programme", "program", "soap", "saga", "that", "we", "debut", "launch") && !has(near, "catch", "streaming", "premiering") {
			return nil
		}
		before := text[max(from, back(text, h.start, 3)) : h.start+1]
		if people := h.r.mentionsIn(before, 0, len(before), "PC"); len(people) > 0 && len(h.r.mentionsIn(near, 0, len(near), "SE")) == 0 || has(before, "who", "she", "he", "they", "actor", "actress", "star") {
			return nil
		}
		if people := h.r.mentionsIn(before, 0, len(before), "N"); len(people) > 0 && people[len(people)-1].full && !strings.Contains(before, " 's ") && !strings.Contains(before, "<E") {
			return nil
		}
	}
	return settled(premiereOn(h), h)
}

// foreign tells that a capitalised word that is no known show stands right before
// a verb: what opens is something else.
func (h *hit) foreign() bool {
	i := h.s.shape.tokenAt(h.start+1) - 1
	if i < h.s.from || !h.r.tokens[i].name() {
		return false
	}
	k := h.r.kindAt(i)
	return k == isName || k == 0 && !stops[h.r.tokens[i].low]
}

// sayingBetween tells that somebody says something between a verb and a date.
func sayingBetween(text string) bool {
	for _, w := range strings.Fields(text) {
		if speaks[w] {
			return true
		}
	}
	return false
}

func dated(h *hit) []tv.Claim {
	text := h.s.shape.text
	if notOpening.MatchString(text[back(text, h.start, 3):h.end+1]) || sayingBetween(text[h.start:h.end+1]) || besidePremiere.MatchString(text[back(text, h.start, 3):h.end+1]) {
		return nil
	}
	if f := strings.Fields(text[h.start:]); len(f) > 1 && f[1] != "date" && f[1] != "window" && f[1] != "slot" && f[0] != "premiere" {
		return nil
	}
	return settled(premiereOn(h), h)
}

func dueOn(h *hit) []tv.Claim {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	near := text[max(from, back(text, h.start, 10)) : h.end+1]
	if notOpening.MatchString(near) || sayingBetween(text[h.start:h.end+1]) || has(near, "begin", "start", "resume", "serve", "return as") {
		return nil
	}
	if len(h.r.mentionsIn(near, 0, len(near), "SE")) == 0 && !has(near, "series", "show", "season", "drama", "comedy", "it", "episodes", "premiere", "release", "sitcom", "which", "thriller", "saga", "soap", "procedural", "dramedy", "mystery", "miniseries", "prequel", "revival", "spin-off") && !houseAims.MatchString(near) {
		return nil
	}
	return settled(premiereOn(h), h)
}

func datedNoun(h *hit) []tv.Claim {
	text := h.s.shape.text
	if notOpening.MatchString(text[back(text, h.start, 3) : h.end+1]) {
		return nil
	}
	if missesIt.MatchString(text[back(text, h.start, 12) : h.start+1]) {
		return nil
	}
	return settled(premiereOn(h), h)
}

// otherGuess says that something else is expected than the show: an order, word of it.
var otherGuess = phraseOf(` (?:an?|the|its|some|any|to hear|to learn|to get) (?:[a-z]+ )?(?:pickup|pick-up|renewal|decision|verdict|announcement|order|news|word|answer|trailer|teaser|cancellation|recommission|more|update) `)

func guessedDate(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !has(text, "date", "premiere", "release", "return", "air", "launch", "back", "season", "series", "arrive", "day", "debut", "on", "screen", "screens", "transmission", "returns", "drama", "it") && !strings.Contains(text, "<E") || notOpening.MatchString(text[h.start:h.end+1]) {
		return nil
	}
	if near := text[h.start : h.end+1]; otherGuess.MatchString(near) || has(near, "resume", "restart") && has(text[:h.end], "production", "filming", "shooting", "work") {
		return nil
	}
	list := premiereOn(h)
	for i := range list {
		list[i].Certainty, list[i].By = tv.Speculated, h.r.judge(h).by
	}
	return list
}

func notBefore(h *hit) []tv.Claim {
	text := h.s.shape.text
	if notOpening.MatchString(text[back(text, h.start, 8) : h.end+1]) {
		return nil
	}
	near := text[max(0, back(text, h.start, 8)) : h.end+1]
	if has(text[h.start:h.end+1], "aired", "end", "ends", "filmed", "finished", "before the") && !has(text[h.start:h.end+1], "finished until", "be seen before") || has(near, "cancelled", "renewed", "who", "decision") {
		return nil
	}
	if strings.HasPrefix(text[h.start:], " before ") && !has(text[back(text, h.start, 12):h.start+1], "not", "nothing", "never", "unlikely", "hardly", "no") {
		return nil
	}
	list := settled(premiereOn(h), h)
	for i := range list {
		list[i].Negative = false
	}
	return list
}

// lastPart are the episodes that end a season.
var lastPart = phraseOf(` (?:last|final|remaining|closing|other) (?:[a-z0-9-]+ )?(?:episodes|instalments|installments|parts|hours|half) `)

// movedTo reads where a premiere was moved to.
func movedTo(h *hit) []tv.Claim {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	near := text[max(from, back(text, h.start, 9)) : h.end+1]
	m := h.lastMention("D")
	if lastPart.MatchString(near) {
		return nil // of a season that has begun by then
	}
	if m == nil || m != h.mention("date") || notOpening.MatchString(near) || sayingBetween(text[h.start:h.end+1]) || has(near, "who", "start", "cameras", "moved to <", "shoot") && !has(near, "series", "season", "launch", "premiere") {
		return nil
	}
	if whose := text[max(h.s.clauseFrom(h.start+1), back(text, h.start, 16)) : h.end+1]; len(h.r.mentionsIn(whose, 0, len(whose), "SE")) == 0 && !has(whose, "series", "show", "season", "drama", "comedy", "it", "episodes", "premiere", "release", "launch", "debut", "return", "run", "thriller", "sitcom", "broadcast", "which", "saga", "soap", "procedural", "dramedy", "mystery", "miniseries", "prequel", "revival", "spin-off") {
		return nil
	}
	list := settled(premiereOn(h), h)
	for i := range list {
		if c := &list[i]; m.date.Future != m.date.Past && c.Value.Date == m.date.Past && nextOfYear.MatchString(text[h.start:h.end+1]) {
			c.Value.Date, c.Season = m.date.Future, 0 // what is put off is to come
		}
	}
	return list
}

// promised reads the day for which a network promises a show.
func promised(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[back(text, h.start, 6) : h.end+1]
	if notOpening.MatchString(near) || has(near, "she", "he", "set it in", "trailer", "rights", "reruns", "repeats", "who") || strings.HasPrefix(text[h.start:], " set it ") || strings.HasPrefix(text[h.start:], " have it in ") {
		return nil
	}
	return settled(premiereOn(h), h)
}

// bracketed reads a list's "SHOW (NETWORK, 7 September)".
func bracketed(h *hit) []tv.Claim {
	m := h.mention("date")
	d := m.date.Date
	if _, rest, _ := strings.Cut(h.s.shape.text[h.end:], " : "); len(d) < len("2026-01") || filmNext.MatchString(" "+rest) || !h.r.future(d) && !strings.Contains(h.s.shape.text, "premieres") {
		return nil // when it was made
	}
	c := tv.Claim{Kind: tv.Premiere, Value: tv.Value{Date: d}, Certainty: tv.Confirmed}
	return []tv.Claim{c}
}

// doesElse follows a show that does something else on a day than begin: "Next week, SHOW faces its first test".
var doesElse = phraseOf(`^ (?:["'] )?(?:(?:will|is set to|is|gets|has) )?(?:also |only |now )?(?:face|faces|take|takes|go|goes|compete|competes|battle|battles|air|airs|move|moves|celebrate|celebrates|reach|reaches|mark|marks|hit|hits|pay|pays|say|says|tackle|tackles|give|gives|make|makes|see|sees|up against|off|preempted|pre-empted|facing|taking|going|try|tries|look|looks|turn|turns|lose|loses|win|wins|film|films|shoot|shoots|skip|skips|cross|crosses|welcome|welcomes|feature|features|have|pull|pulls) `)

// calendared reads a calendar's "7 September: SHOW".
func calendared(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.start > 3 || h.rule.name == "premiere/listed" && len(strings.Trim(text[h.end:], " .)")) > 0 || lineEnds.MatchString(text[h.end:]) || strings.Contains(text[h.start:h.end], " , ") && doesElse.MatchString(text[h.end:]) {
		return nil
	}
	return bracketed(h)
}
