// Package answer finds, among the claims about a show, those that answer a
// question as of a day, or tells that none does. It knows which claims speak to
// which question, which season is meant, and when a question takes for granted
// what the claims contradict. It knows no words: how an answer is told is the
// bot's business. It is pure.
//
// The rule above all others: a claim about another show or another season is no
// answer, however near it comes. It may be offered beside, as [Answer.Near].
//
// A file is named by its group. The groups, in the order in which to read them:
//   - answer: a question from end to end; the season meant, and the nearest thing known
//   - stage (orders and the making), when, delay, ending, episodes, network, cast, crew,
//     people, kin (what they are to one another), plot, spinoff, quote, why: a group for
//     what is asked, which answers it by the claims of that kind
//   - free: what is told in words, and which of it is to the point
//   - words: which words are the same or alike
//   - text: what the sentence of a claim has besides, and the sentences of articles where
//     no claim answers
//   - bounds: what a claim must have to be told to a question that turns on it
//   - model: what was learned of questions; it looks at what the rules have found, and
//     tells that, another claim, or nothing
package answer

import (
	"backlot/internal/ask"
	"backlot/internal/tv"
)

// Role is why a claim is told.
type Role int

// The roles.
const (
	Leads    Role = iota // it is what is known
	Disputes             // as good a source says otherwise
	Beside               // a guess, a plan, or what is newer and weaker
	Also                 // a further thing that answers as well
	Was                  // what held before, and something newer has taken the place of
	Since                // what has taken the place of what leads
	Rejected             // what is denied by what leads
)

// Told is a claim that answers.
type Told struct {
	Claim tv.Claim
	Role  Role
}

// Verdict is the answer to a question that wants yes or no.
type Verdict string

// The verdicts. The zero value is none: the claims speak for themselves, or are
// too unsure to say yes or no.
const (
	Yes   Verdict = "yes"
	No    Verdict = "no"
	Maybe Verdict = "maybe" // yes, if a guess is right
	Heard Verdict = "heard" // yes, if a report is right that nobody concerned has confirmed
	// NotYet is of what is planned and still talked about.
	NotYet Verdict = "notyet"
)

// Answer is what the claims say to a question.
type Answer struct {
	Season    int // that was understood; 0 for the show as a whole
	Told      []Told
	Verdict   Verdict
	Corrects  ask.Premise // what the question took for granted and the claims contradict
	Elsewhere bool        // where nothing answers: what is nearest holds in another country, or on another network
	Moved     [2]tv.Date  // where nothing tells why it is late: the first day that was set before, and the one that is now
	Anywhere  bool        // no source says whether what is told holds in the country that is asked about
	NotOn     bool        // what is told is where it is, and not on the network that is asked about, as far as is known
	Near      tv.Claim    // where nothing answers: the nearest thing that is known; zero where there is none
}

// Known reports whether anything answers. That a question takes for granted what
// is not so is told, and is no answer to it.
func (a Answer) Known() bool { return len(a.Told) > 0 && a.Corrects == "" }

// Certainty is that of the claim that leads; "" where nothing is known.
func (a Answer) Certainty() tv.Certainty {
	if !a.Known() {
		return ""
	}
	return a.Told[0].Claim.Certainty
}

// mostTold is how many claims an answer has at most.
const mostTold = 6

// To answers a question out of what is known of its show (of somebody's, where it
// names none), as of the day of that. Claims which their own sentence leaves in
// doubt do not count.
func To(q ask.Question, known *tv.Dossier) Answer { return learned().To(q, known) }

// To is the package's own by another model than the one that is built in.
func (m *Model) To(q ask.Question, known *tv.Dossier) Answer {
	q = ofPlayers(Meant(q, known), known)
	f := begin(q, known)
	asked := *f
	f.rules()
	asked.told = f.told
	f.off = asked.offPoint()
	f.toThePointOnly()
	if f.corrects == "" && !f.closed {
		f.reconsider(q, m)
	}
	f.besidePremise()
	return f.answered(q)
}

// begin lays a question beside what is known.
func begin(q ask.Question, known *tv.Dossier) *file {
	q.Text = q.Untitled()
	f := &file{q: q, known: known.Sure(), day: known.Day}
	f.season = f.seasonMeant()
	return f
}

// rules find what answers. They may change the question.
func (f *file) rules() {
	f.answer()
	if len(f.told) == 0 && f.corrects == "" {
		f.whyGone()
	}
	if len(f.told) == 0 && f.corrects == "" {
		f.whoWith()
	}
	if len(f.told) == 0 && f.corrects == "" && !f.closed {
		f.bySentence()
		f.inSentence = len(f.told) > 0
		if f.q.Why && len(f.told) == 0 {
			f.reasonBehind()
		}
	}
	f.billed()
	f.goneByLoose()
	f.inTheirTime()
	f.toWhatIsAsked()
}

// answered is the answer that was found to the question as it was put.
func (f *file) answered(q ask.Question) Answer {
	f.oneLineEach()
	f.withDropped()
	a := Answer{Season: f.season, Told: f.told, Verdict: f.verdict, Corrects: f.corrects, Elsewhere: f.elsewhere, Anywhere: f.anywhere, NotOn: f.notOn && len(f.told) > 0}
	if len(a.Told) > mostTold {
		a.Told = a.Told[:mostTold]
	}
	if len(a.Told) == 0 {
		a.Verdict, a.Near = "", f.near()
		if q.About == ask.Delay && q.Why {
			if before, now := f.slipped(); now.Kind != "" {
				a.Moved, a.Near = [2]tv.Date{before.Value.Date, now.Value.Date}, now
			}
		}
	} else if a.Corrects != "" || q.Not || q.Either || q.When || beforeThat(q) || onlyGone(q, a.Told[0].Claim) || len(a.Told) > 1 && a.Told[1].Role == Disputes {
		a.Verdict = ""
	} else {
		a.Verdict = perhaps(a)
	}
	return a
}

// perhaps is the verdict that what leads can bear: yes and no are for what somebody
// stands by.
func perhaps(a Answer) Verdict {
	switch c := a.Told[0].Claim; {
	case a.Verdict == Yes && firm(c) && notAgreed(&c):
		return NotYet
	case firm(c) && c.Certainty != tv.Reported:
		return a.Verdict
	case a.Verdict == Yes && c.Certainty == tv.Speculated:
		return Maybe
	case a.Verdict == Yes && firm(c):
		return Heard
	}
	return ""
}

// firm reports whether a member may take a claim for known.
func firm(c tv.Claim) bool { return c.Firm() && c.Certainty != tv.Speculated }
