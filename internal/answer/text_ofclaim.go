package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// bySentence tells the claim that is about the very thing asked where it is not what it
// claims that answers, but what its sentence has besides: that somebody leaves "because
// of a clash with her film work". Nobody is to read the answer below "no source says so".
func (f *file) bySentence() {
	var holds func(*tv.Claim) bool
	switch {
	case f.q.Why:
		holds = f.tellsReason
	case f.q.About == ask.Part && f.q.Change == "" && len(f.q.People) == 1 && len(f.q.Kin) == 0:
		holds = f.tellsRole
	case f.q.About == ask.Order && strings.HasPrefix(fold(f.q.Text), "who "):
		holds = func(c *tv.Claim) bool { return IsFact(f.q, c) && c.By != "" }
	default:
		return
	}
	var best *tv.Claim
	for _, c := range f.known.Claims() {
		if c.Kind.Weighed() && firm(*c) && f.seasonFits(*c) && holds(c) && f.stands(c) && (best == nil || newer(c, best) < 0) {
			best = c
		}
	}
	switch {
	case best == nil:
	case f.q.About == ask.Order && !f.q.Why:
		f.add(*best, Leads) // who says so has decided it
	default:
		f.add(inSentence(*best), Also)
	}
}

// stands reports whether a claim leads its matter, or tells of somebody's leaving: who has
// the part since does not change why.
func (f *file) stands(c *tv.Claim) bool {
	return c.Kind == tv.Cast && c.Value.Change == tv.Departs && !no(*c) || f.alone(f.known.Meant(c), c.Slot()).Lead.ID == c.ID
}

// inSentence is a claim told in the words of its sentence.
func inSentence(c tv.Claim) tv.Claim {
	c.Kind, c.Rule, c.Value = tv.Other, InItsWords, tv.Value{Text: c.Quote}
	return c
}

// tellsReason reports whether the sentence of a claim that something is so tells why it is.
func (f *file) tellsReason(c *tv.Claim) bool {
	return IsFact(f.q, c) && f.ofThem(c) && hasReason(c.Quote)
}

// ofThem reports whether a claim is about somebody whom the question names, if it does.
func (f *file) ofThem(c *tv.Claim) bool { return len(f.q.People) == 0 || f.aboutIt(c) }

// What asks what has happened where a show is made, and tells it: that is no part of the story.
var (
	askedOfSet = regexp.MustCompile(`(?i)\b(happen\w*|going on|accident|incident|trouble|wrong|hurt|injured|fire)\b.*\b(on|at) (the )?([\pL’']+ ){0,3}set\b`)
	toldOfSet  = regexp.MustCompile(`(?i)\bon[ -](the |its |their )?([\pL’'-]+ ){0,3}set\b|\b(during|while) (filming|shooting|production|the shoot)\b|\b(?:stunt|rehearsals?|take)\b`)
)

// onSet tells the newest of what has happened where the show is made; true where that is
// what is asked, and not whether it is one thing that is told elsewhere.
func (f *file) onSet() bool {
	if !askedOfSet.MatchString(f.q.Text) {
		return false
	}
	var list []*tv.Claim
	for _, c := range f.known.Claims() {
		happens := c.Kind == tv.Delay || c.Value.Text == tv.Paused || c.Kind == tv.Other
		if happens && !no(*c) && firm(*c) && f.seasonFits(*c) && toldOfSet.MatchString(c.Quote) && (!c.Kind.Weighed() || f.stands(c)) && (!f.q.Yes || meantOf(inWords(c), f.q.Rest, 1) == 1) {
			list = append(list, c)
		}
	}
	slices.SortFunc(list, newer)
	if len(list) > 0 {
		f.add(inSentence(*list[0]), Also)
	}
	return len(list) > 0 || !f.q.Yes
}

// IsFact reports whether a claim is that of which a question asks why it is so.
func IsFact(q ask.Question, c *tv.Claim) bool {
	switch q.About {
	case ask.Change:
		return c.Kind == tv.Cast && !no(*c) && (c.Value.Change == q.Change || q.Change == "" && c.Value.Change != tv.Stars)
	case ask.Order:
		over := finished(*c) && !no(*c) || ordered(*c) && no(*c) && !c.Undecided() || c.Kind == tv.Final && !no(*c)
		return over && q.Stage != tv.Renewed || ordered(*c) && !no(*c) && q.Stage != tv.Cancelled
	case ask.Delay:
		return (c.Kind == tv.Delay || c.Value.Text == tv.Paused) && !no(*c) || c.Kind == tv.Premiere && hasKin(c.Quote, delayWords)
	case ask.Production:
		return c.Slot() == "production" && !no(*c) && (q.Stage == "" || c.Value.Text == q.Stage)
	case ask.Episodes:
		return c.Kind == tv.Episodes
	case ask.Network:
		return c.Kind == tv.OnNetwork
	}
	return false
}

// hasReason reports whether a sentence gives a reason: by a word that does nothing else, or
// as what something is "over", or "after" what it happened. How long it was is no reason.
func hasReason(sentence string) bool {
	sentence = withoutDue(sentence)
	if reasonGiven.MatchString(sentence) {
		return true
	}
	return slices.ContainsFunc(overOrAfter.FindAllString(sentence, -1), func(s string) bool {
		if _, what, over := strings.Cut(s, " over "); over {
			s = what
		}
		return !ofTime.MatchString(s)
	})
}

var (
	reasonGiven = regexp.MustCompile(`(?i)\b(because|due to|owing to|thanks to|on account of|as a result of|in the wake of|(came|comes|come|is|was) down to|citing|cited|cites|blam(e|es|ed|ing)|prompted by|caused by|(the|a|main|only|real|her|his|their|its) reasons?|driven by|as (he|she|they) (is|are|was|were|has|have|had) (now |currently |already |busy |off )?\w+ing|(dates|schedules?) (had )?clash\w*|as (he|she|they|it) (did not|didn['’]t|does not|doesn['’]t|wants|wanted|felt|could not|couldn['’]t|no longer))\b`)
	overOrAfter = regexp.MustCompile(`(?i)\b((left|leaves?|leaving|quits?|quitting|exit(s|ed|ing)?|depart(s|ed|ing)?|fired|sacked|dismissed|walk(ed|s|ing)? (off|out|away)( (of )?(the|his|her|their)( [\pL’'-]+){1,3})?|part(ed|ing) ways|row|quarrel(led)?|dispute|clash(ed)?|fight|argument|disagree(d|ment)|dropped|axed|cancel(s|led|ed)|delayed|postponed|halted|stopped|paused|concerns?|worries|fears)( (the|this) (show|series|programme|drama|comedy|sitcom|soap|cast|production|project|part|role|film))? over \w[^.,;]*|after (an?|his|her|their|\w+ing) [^.,;]*)`)
	ofTime      = regexp.MustCompile(`(?i)\b(seasons?|series|episodes?|years?|months?|weeks?|days?|decades?|hours?|runs?|finale|premiere|time|break|spell|while|\d+)\b`)
)

// tellsRole reports whether a sentence says what somebody plays who has no part by name:
// "Tess Okafor guest-stars as a bounty hunter".
func (f *file) tellsRole(c *tv.Claim) bool {
	e := f.q.People[0].Entries
	if c.Kind != tv.Cast || c.Value.Character != "" || no(*c) || !slices.ContainsFunc(e, func(e names.Entry) bool { return e.Kind == names.Person && isThing(c, e) }) {
		return false
	}
	words := wordsOf(c.Quote)
	for _, name := range runsOf(words, strings.Fields(fold(c.Value.Person))) {
		for at := name.to; at < len(words)-1 && at <= name.to+beside && words[at] != comma; at++ {
			if slices.Contains(playWords, words[at]) && words[at+1] != comma {
				return !has(words[at+1:min(len(words), at+2+beside)], noRole...)
			}
		}
	}
	return false
}

// noRole are what somebody may be in a show "as", and no part in it.
var noRole = []string{"regular", "regulars", "guest", "recurring", "lead", "star", "part", "well", "producer", "director", "writer", "showrunner", "creator"}
