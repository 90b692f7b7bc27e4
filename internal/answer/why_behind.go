package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// mostFacts are looked at for a reason that stands behind them.
const mostFacts = 3

// Facts are the firm claims that what a question asks the reason of is so, the newest
// first: the reason may be the next thing that an article says.
func Facts(q ask.Question, known *tv.Dossier) []tv.Claim {
	if !q.Why {
		return nil
	}
	f := &file{q: q, known: known, day: known.Day}
	var list []*tv.Claim
	for _, c := range known.Claims() {
		if c.Kind.Weighed() && !c.Record && IsFact(q, c) && firm(*c) && f.seasonFits(*c) && f.ofThem(c) && f.stands(c) {
			list = append(list, c)
		}
	}
	slices.SortFunc(list, newer)
	var facts []tv.Claim
	for _, c := range list[:min(mostFacts, len(list))] {
		facts = append(facts, *c)
	}
	return facts
}

// FromBehind answers why something is so out of the sentences that stand behind the one that
// says so: of the first, where that is about it ("The decision came down to viewing figures"),
// and of the others where they name it: "The cancellation is due to its cost".
func FromBehind(q ask.Question, show tv.Show, season int, list []Sentence) Answer {
	for i, s := range list {
		ofIt := namesTheFact(q, s.Text)
		if i == 0 {
			ofIt = ofTheFact.MatchString(s.Text) || q.About == ask.Change && ofTheActor.MatchString(s.Text) || wasTheReason.MatchString(s.Text)
		}
		if hasReason(s.Text) && ofIt && !s.Others {
			return Answer{Season: season, Told: []Told{{Claim: inItsWords(s, show), Role: Also}}}
		}
	}
	return Answer{Season: season}
}

// FromBefore answers it out of those that stand before, the nearest first: with what a
// paragraph opens that goes on to say it.
func FromBefore(q ask.Question, show tv.Show, season int, list []Sentence) Answer {
	for _, s := range list {
		if hasReason(s.Text) && namesTheFact(q, s.Text) && !s.Others {
			return Answer{Season: season, Told: []Told{{Claim: inItsWords(s, show), Role: Also}}}
		}
	}
	return Answer{Season: season}
}

// namesTheFact reports whether a sentence that does not stand next to the one that says that
// something is so has a word for it, and for whom it is about where the question names
// somebody.
func namesTheFact(q ask.Question, sentence string) bool {
	words := factWords[q.About]
	if q.About == ask.Order && q.Stage == tv.Renewed || q.About == ask.Change && q.Change != "" && q.Change != tv.Departs || words == nil || !words.MatchString(sentence) {
		return false
	}
	return len(q.People) == 0 || ofSomebody.MatchString(sentence) || slices.ContainsFunc(q.People, func(p ask.Thing) bool {
		return slices.ContainsFunc(p.Entries, func(e names.Entry) bool { return hasKin(sentence, strings.Fields(fold(e.Name))) })
	})
}

// factWords are words for what a question may ask the reason of.
var factWords = map[ask.About]*regexp.Regexp{
	ask.Order:      regexp.MustCompile(`(?i)\b(cancell?ations?|cancell?ing|cancell?ed|axing|axed|decision|dropped|scrapped|not (?:be )?renew(?:ed|ing)?|end (?:it|the (?:show|series|drama|comedy)))\b`),
	ask.Change:     regexp.MustCompile(`(?i)\b(departure|exit|decision to (?:leave|go|quit|step|move on)|(?:leave|leaves|leaving|left|quit|quits|quitting|depart|departs|departing|departed|exiting|stepping|steps|stepped) )\b`),
	ask.Delay:      regexp.MustCompile(`(?i)\b(delay|delays|delayed|postponement|postponed|hold-?up|pushed back|late)\b`),
	ask.Production: regexp.MustCompile(`(?i)\b(shutdown|shut down|halt|halted|pause|paused|stoppage|stopped|suspended|suspension|hiatus)\b`),
}

// ofSomebody is "her departure".
var ofSomebody = regexp.MustCompile(`(?i)\b(?:his|her|their) (?:\w+ )?(?:departure|exit|decision)\b`)

// What a sentence begins with that tells more of what the one before it told.
var (
	ofTheFact    = regexp.MustCompile(`^(?:The|This|That|Its|Their|His|Her) (?:\w+ )?(?:decision|move|cancellation|axing|renewal|order|departure|exit|delay|postponement|shutdown|halt|pause|change|cut|call|reasons?|cause)\b|^(?:The \w+|It|He|She|They|A spokes\w+(?: for [^,.]+)?) (?:cited|cites|blamed|blames)\b`)
	ofTheActor   = regexp.MustCompile(`^(?:The (?:actor|actress|star)|He|She) (?:\pL+ ){0,2}(?:told|said|says|explained|added|has said|had taken|has taken|took)\b`)
	wasTheReason = regexp.MustCompile(`^(?:\S+ ){1,5}(?:was|were|is|are) (?:the|its|their|his|her|one) (?:\w+ )?reasons?\b`)
)
