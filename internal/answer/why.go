package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// What a sentence has that tells why something is so.
var (
	recastWords  = []string{"recast", "recasting", "replaced", "replace", "replacement", "took", "takes", "taken", "left", "leaves", "leaving"}
	leaveWords   = []string{"steps", "stepped", "stepping", "leave", "leaving", "left", "exit", "depart", "departs", "quit", "fired", "dismissed", "sacked", "withdraw", "withdrew", "withdrawn", "out", "contract", "go"}
	orderWords   = []string{"cancel", "cancelled", "cancellation", "axed", "ended", "ending", "closed", "dropped", "renewed", "ratings", "cost", "costs", "expensive", "stop", "last", "final"}
	stopWords    = []string{"paused", "stopped", "halted", "filming", "shooting", "production", "shut"}
	delayWords   = []string{"delayed", "delay", "late", "postponed", "held", "pushed", "wait"}
	showingWords = []string{"episode", "episodes", "airing", "schedule", "schedules", "slot", "rested"}
	reasonsGiven = []string{"because", "caus", "due to", "so the ", "so that ", "in order to", "to spend more", "owing to", "after ", "since ", "cost", "blam", "citing", "cited", "reason", "as a result", "over ", "contract", "wake of", "declin", "expens", "ratings", "contribut", "justify", "behind the", "on account of", "large enough", "decision to", "run out", "ran out", "wanted to", "to make room", "to make way", "to avoid", "driven by"}
)

// reason tells the free claim that gives a reason for what the words name: in what it
// tells, else in its sentence.
func (f *file) reason(words []string) {
	list := f.reasons(words)
	if len(list) == 0 {
		return
	}
	in := slices.IndexFunc(list, func(c *tv.Claim) bool { return gives(c.Value.Text) })
	f.add(*list[max(0, in)], Also)
}

// reasons are the free claims that name what the words do, and whom the question does, and
// whose sentence gives a reason, the newest first.
func (f *file) reasons(words []string) []*tv.Claim {
	var list []*tv.Claim
	for _, k := range []tv.Kind{tv.Other, tv.Quote, tv.Plot} {
		for c := range f.sharing(themselves(words), some, k) {
			text := c.Value.Text + " " + c.Quote
			if f.q.About == ask.Order && c.Kind == tv.Quote && !ofShow.MatchString(text) {
				continue // a bottle may be expensive
			}
			if f.q.About == ask.Order {
				text = leavesOff.ReplaceAllString(text, " ") // what it ends on is not that it ends
			}
			if f.reasonFits(c) && hasWhy(c) && hasKin(text, words) && f.mentions(*c) {
				list = append(list, c)
			}
		}
	}
	slices.SortFunc(list, firstTold)
	return list
}

// isItsCause reports whether what a question asks the reason of is itself the reason that a sentence
// gives for something else: "delayed because of reshoots" is not why there were any.
func (f *file) isItsCause(c *tv.Claim) bool {
	asked := f.q.Rest
	if len(asked) == 0 {
		asked = f.q.Words
	}
	if len(asked) == 0 || hasAny(c.Value.Text, reasonsGiven) && meantOf(fold(c.Value.Text), asked, 1) == 0 {
		return false
	}
	m := causedBy.FindAllStringSubmatch(fold(c.Quote), -1)
	if len(m) != 1 {
		return false
	}
	return meantOf(m[0][1], asked, 1) == 1
}

var causedBy = regexp.MustCompile(`\b(?:because of|due to|owing to|thanks to|as a result of) ((?:[a-z0-9]+ ?){1,4})`)

// ofShow is in words that are about the making of a show, or its end.
var ofShow = regexp.MustCompile(`(?i)\b(?:shows?|series|seasons?|episodes?|programmes?|story|stories|mak(?:e|es|ing)|made|budget|produc\w+|network|channel|streamer|viewers?|audience|numbers|ratings|partner|money|funding|cancel\w*|renew\w*|axed|end|ends|ended|ending|finish\w*|stop\w*|last|final|it|they|we)\b`)

// ownEnd tells what whoever makes a show says of its end where that is told: that it was meant to
// be so, or could not go on.
func (f *file) ownEnd() bool {
	ends := map[string]bool{}
	for c := range f.each(tv.Stage, tv.Final) {
		if (c.Kind == tv.Final || finished(c)) && !no(c) && firm(c) {
			ends[c.Article] = true
		}
	}
	for c := range f.each(tv.Final, tv.Stage) {
		if (c.Kind == tv.Final || finished(c)) && !no(c) && firm(c) && f.seasonFits(c) && meantToEnd.MatchString(c.Quote) {
			f.add(inSentence(c), Also)
			return true
		}
	}
	for _, c := range f.free(func(c *tv.Claim) bool {
		return ends[c.Article] && firm(*c) && !no(*c) && f.seasonFits(*c) && meantToEnd.MatchString(c.Value.Text)
	}, tv.Quote) {
		f.add(*c, Also)
		return true
	}
	return false
}

var meantToEnd = regexp.MustCompile(`(?i)\balways (?:saw|pictured|imagined|knew|planned|intended|meant|wanted|envisioned|conceived)\b|\brather (?:stop|end|finish|leave|go out)\b|\bwant(?:ed)? to (?:finish|end|go out|leave|stop|bow out)\b|\b(?:told|tell|finish\w*) (?:the|our|this|her|his|their) (?:\pL+ )?story\b|\bnatural (?:end|ending|conclusion)\b|\bright (?:time|moment|place) to\b|\brun its course\b|\bon (?:a high|our own terms)\b|\bno longer (?:add up|make sense|works?)\b`)

// reasonFits reports whether a claim may give the reason: that there is to be no
// more of a show is why there is to be no season.
func (f *file) reasonFits(c *tv.Claim) bool {
	return f.seasonFits(*c) || f.q.About == ask.Order && c.Season == 0 && f.standing("order").Lead.Article == c.Article
}

// because answers why something is as it is, where a claim in words gives the reason
// for what the question turns on; that it is so is no answer.
func (f *file) because() {
	if f.q.About == ask.Episodes {
		if c := f.standing("episodes").Lead; gives(c.Detail) {
			f.add(c, Leads)
			return
		}
	}
	if f.q.About == ask.Crew && len(f.q.People) > 0 {
		for c := range f.each(tv.Crew) {
			if f.about(c) && f.wanted(c) && f.seasonFits(c) && f.nearest.Kind == "" {
				f.nearest = c // that it is so, or is not
			}
		}
	}
	f.best(hasWhy, f.q.Words, wholly, 1, tv.Other, tv.Quote, tv.Plot)
}

func gives(text string) bool {
	text = withoutDue(text)
	return misfortune.MatchString(text) || hasAny(whenDecided.ReplaceAllString(sinceDay.ReplaceAllString(text, ""), ""), reasonsGiven)
}

// misfortune tells what befell somebody as they did a thing: it is why.
var misfortune = regexp.MustCompile(`(?i)\b(?:when|as) (?:she|he|they|her|his|their) (?:\pL+ )?(?:broke|fell|suffered|injured|collapsed|refused|ran out|lost|died|quarrel\w+|clashed|was injured|was hurt|was taken ill)\b`)

// whenDecided tells when something was decided, and not why.
var whenDecided = regexp.MustCompile(`(?i)\b(?:decision|choice) to [^.,;]*? (?:was|were|is|had been|has been) (?:made|taken)(?: (?:before|after|when|while|back|early|last|long|in|on|at|during)\b[^.,;]*)?`)

// sinceDay tells since when something is so, or after how long, and not why.
var sinceDay = regexp.MustCompile(`(?i)\b(?:\d+|\w+) (?:hours?|days?|weeks?|months?|years?) after\b|\b(?:straight|right|immediately|directly|soon|shortly|just|ever) after\b|\bafter (?:(?:an?|the|some|just|only|more than|over|almost|nearly|about|its|their) )*(?:\d+|\w+) (?:seasons?|series|years?|months?|weeks?|episodes?|runs?)\b|\bsince (?:the |its )?(?:pilot|start|beginning|first|premiere|finale|last)\b|\bsince (?:then|\d{4}|(?:season|series) \d+|(?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)`)

// isFor reports whether something is told to be for something, which is no length of time, nor
// what somebody feels for others as they go.
func isFor(text string) bool {
	return strings.Contains(feltFor.ReplaceAllString(forTime.ReplaceAllString(text, ""), ""), " for ")
}

var feltFor = regexp.MustCompile(`(?i)\b(?:love|respect|admiration|affection|gratitude|grateful|thank(?:s|ful| you)?|best|wishes|proud|sorry|happy|excited|fond\w*|sad|gutted|heartbroken|thrilled) for\b`)

var forTime = regexp.MustCompile(`(?i) for (?:(?:an?|the|some|more than|over|almost|nearly|about|only|just) )*(?:\d+|\w+) (?:(?:more|full|straight) )?(?:seasons?|series|years?|months?|weeks?|episodes?|decades?|nights?)\b`)

// whyOrder answers why a show was cancelled or renewed; that it was not so is
// told where the claims say so.
func (f *file) whyOrder() {
	st := f.standing("order")
	over := finished(st.Lead) && !no(st.Lead)
	if refused := f.orderMeant(); !over && refusal(refused.Lead) {
		st, over = refused, true // that no more was ordered is an end
	}
	switch {
	case f.q.Presupposes == ask.IsCancelled && !over:
		f.whyNotOver()
		return
	case f.q.Presupposes == ask.IsRenewed && over && !wasNot.MatchString(f.q.Text):
		f.corrects = f.q.Presupposes
		f.tell(st)
		return
	}
	last := f.lastTold()
	ends := over || last.Known() && !no(last.Lead) && f.asksEnd()
	if f.reason(orderWords); len(f.told) > 0 || ends && f.ownEnd() || over && f.reasonInEnd() || !over {
		return
	}
	if f.nearest = st.Lead; gives(st.Lead.Detail) || isReason(st.Lead.Detail) {
		f.tell(st)
	}
}

// wasNot is put by whoever knows that a thing is not so.
var wasNot = regexp.MustCompile(`(?i)\b(?:not|never)\b|n['’]?t\b`)

// refusal reports whether a claim says, and not as a guess, that no more of a show was ordered.
func refusal(c tv.Claim) bool { return ordered(c) && no(c) && c.Certainty.Firm() && !c.Undecided() }

// whyNotOver answers whoever asks why a show was cancelled that is not over: by the reason,
// where it was and has been saved since; else by what is known of its going on.
func (f *file) whyNotOver() {
	end, by := f.overtakenEnd()
	if by.Kind != "" {
		if f.reason(orderWords); len(f.told) == 0 {
			f.reasonInEnd()
		}
		if len(f.told) > 0 {
			f.add(by, Since)
			return
		}
	}
	st, denied, last := f.standing("order"), f.endDenied(), f.lastTold()
	if by.Kind == "" && last.Known() && !no(last.Lead) && f.asksEnd() {
		if f.reason(orderWords); len(f.told) > 0 || f.ownEnd() {
			return // it does end
		}
	}
	f.corrects = f.q.Presupposes
	last = f.whole("final")
	switch {
	case by.Kind != "":
		f.add(by, Leads)
		f.add(end, Was)
		f.addLead(denied)
	case denied.Known():
		f.tell(denied)
		f.rejected(denied)
	case st.Known() && !no(st.Lead):
		f.tell(st)
		f.saidToEnd()
	case last.Known() && !no(last.Lead):
		f.tell(last)
	default:
		f.exists()
	}
}

// tellsReason reports whether a part of which somebody comes or goes has beside it why.
func tellsReason(c tv.Claim) bool {
	why := gives(c.Detail+" "+c.Quote) && !lengthOfTime.MatchString(c.Detail)
	return c.Detail != "" && (why || c.Value.Change == tv.Departs && isReason(c.Detail))
}
