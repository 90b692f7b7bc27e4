package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What stopped and goes on: of two verbs, each has its own day.

const (
	stopped  = `(?:halted|paused|suspended|shut down|stopped|interrupted|put on hold|on hold|on hiatus|on pause|brought to a halt|came to a halt|ground to a halt|shuttered|closed down|broke off|broken off|idled)`
	againOn  = `(?:resumed|resumes|resume|resuming|restarted|restarts|restart|restarting|recommenced|recommences|recommence|picked up again|picks up again|picked back up|got back under way|got back underway|started again|starts again|start again|started up again|began again|begins again|begin again|starting again|back under way|back underway)`
	untilThe = `(?:(?:[a-z0-9'-]+|<[A-Z]\d+>|,) ){0,16}?`
)

var resumeRules = []rule{
	on("stage/stopped-and-resumed", " resum| restart| again | back | recommenc",
		making+` `+ofIt+helps+stopped+` `+untilThe+`(?:and|but|before|then|only) (?:(?:it|they|work|filming|production|cameras|shooting|the shoot|then|only|finally|since|later|is|are|was|were|has|have|had|now|will|not|to|due|set|expected|scheduled) )*`+againOn, resumed),
	on("stage/stops-and-resumes", " resum| restart| again | back | recommenc",
		`(?:halted|paused|suspended|shut down|stopped|halts|pauses|suspends|shuts down) (?:the )?(?:production|filming|shooting|work|taping|shoot) `+untilThe+`(?:and|but|before|then|only) (?:(?:it|they|work|filming|production|cameras|shooting|the shoot|then|only|finally|since|later|is|are|was|were|has|have|had|now|will|not|to|due|set|expected|scheduled) )*`+againOn, resumed),
}

// resumed makes a claim of filming that goes on, on the day of the second verb.
func resumed(h *hit) []tv.Claim {
	text := h.s.shape.text
	list := filming(h)
	_, to := h.s.clauseAt(h.end)
	second := text[h.start : h.end+1]
	for _, w := range []string{" and ", " but ", " before ", " then ", " only "} {
		if i := strings.LastIndex(second, w); i >= 0 {
			second = second[i:]
			break
		}
	}
	for i := range list {
		list[i].When, list[i].Plan = "", futureCue.MatchString(second) || planCue.MatchString(second)
		for _, d := range h.r.mentionsIn(text, h.end, max(to, h.end), "D") {
			if list[i].When = d.date.Past; list[i].Plan {
				list[i].When = d.date.Future
			}
			break
		}
		if h.r.future(list[i].When) {
			list[i].Plan = true
		}
		j := h.r.judge(h)
		if list[i].Certainty, list[i].By = j.certainty, j.by; j.certainty == tv.Speculated && j.expected {
			list[i].Certainty = tv.Confirmed
		}
	}
	return list
}

// resumedOn gives filming that goes on the day behind its verb, and not the one on which it stopped:
// "Filming, which was suspended in June, resumed on July 28".
func (h *hit) resumedOn(c *tv.Claim) {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if !stoppedAside.MatchString(near) {
		return
	}
	c.When = ""
	_, to := h.s.clauseAt(h.end)
	days := h.r.mentionsIn(text, h.end, max(to, h.end), "D")
	if len(days) == 0 {
		return
	}
	if c.When = days[0].date.Past; c.Plan || futureCue.MatchString(near) {
		c.When = days[0].date.Future
	}
}

// stoppedAside tells in passing that work had stopped, before it goes on.
var stoppedAside = phraseOf(` , (?:which (?:(?:was|were|had|has|been|first) )*|(?:first |once )?)` + stopped + ` (?:[^;.,]{1,60} )?, (?:[^;.]{1,40} )?` + againOn + ` `)

// ofNextVerb stands between a verb and a date that belongs to a second one: "was shut down
// for five weeks and resumed on Aug. 10".
var ofNextVerb = phraseOf(` (?:and|but|before|then) (?:(?:it|they|work|filming|production|cameras|shooting|then|only|finally|since|later|is|are|was|were|has|have|had|now|will|not|to|due|set|expected|scheduled) )*(?:resum|restart|recommenc|wrap|finish|complet|conclud|return|premier|debut|picked up|picks up|got back|gets back|back under|start|began |begin|kick)[a-z]* `)

// afterOpening moves the last day of a season that is given without its year behind the day
// on which the article says that the season begins: none ends before.
func (h *hit) afterOpening(t *title, c tv.Claim) tv.Date {
	d := c.Value.Date
	text := h.s.shape.text
	if !d.IsDay() || wasShown.MatchString(inTurnShown.ReplaceAllString(text[h.start:h.end+1], " ")) {
		return d
	}
	anyYear := false
	for _, p := range h.r.mentionsIn(text, 0, len(text), "D") {
		anyYear = anyYear || p.date.AnyYear() && (p.date.Past == d || p.date.Future == d || p.date.Date == d)
	}
	if !anyYear {
		return d
	}
	n := h.r.indexOf(h.s)
	for i := len(h.r.proposed) - 1; i >= 0; i-- {
		p := &h.r.proposed[i]
		o := p.claim
		if p.dropped || p.title != t || o.Kind != tv.Premiere || o.Negative || !o.Value.Date.IsDay() || o.Season != c.Season && p.sentence != n || o.Season != c.Season && o.Season*c.Season != 0 {
			continue
		}
		for years := 0; years < 3 && d.Last().Before(o.Value.Date.First()); years++ {
			next := d.Moved(1)
			if next.IsZero() {
				return c.Value.Date
			}
			d = next
		}
		if d != c.Value.Date && d.First().Sub(o.Value.Date.First()).Hours() > 24*300 {
			return c.Value.Date // hardly of that run
		}
		return d
	}
	return d
}

// overPauses drops a pause without a day of its own where its sentence tells that the work
// goes on again.
func (r *reader) overPauses() {
	again := map[int]bool{}
	for _, p := range r.proposed {
		if c := p.claim; !p.dropped && !c.Plan && c.Certainty == tv.Confirmed && (c.Rule == "stage/stopped-and-resumed" || c.Rule == "stage/stops-and-resumes") {
			again[p.sentence] = true
		}
	}
	for i := range r.proposed {
		p := &r.proposed[i]
		if c := p.claim; again[p.sentence] && c.Kind == tv.Stage && c.Value.Text == tv.Paused && c.When.IsZero() {
			p.dropped = true
		}
	}
}
