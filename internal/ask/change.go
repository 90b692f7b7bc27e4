package ask

import (
	"regexp"

	"backlot/internal/tv"
)

// change finds out whether somebody is asked about as one who comes, goes, or takes over a
// part.
func (s *scanned) change(q *Question, line string) {
	q.Change = s.means(changes)
	switch {
	case q.About == Part && nowIs.MatchString(line):
		q.Change = tv.Recast
	case whyAbsent.MatchString(line), itsReason.MatchString(line) && q.Change == "":
		q.Change = tv.Departs
	case showsUp.MatchString(line):
		q.Change = tv.Returns
	}
	if theNew.MatchString(line) {
		q.Change = tv.Recast
	}
	if stepsDown.MatchString(line) && q.About == Change {
		q.Change = tv.Departs
	}
	if lastScenes.MatchString(line) {
		q.Change = tv.Departs
	}
	q.Gone = hasGone.MatchString(line)
	if whoNot.MatchString(line) && q.Change == tv.Returns || whyNot.MatchString(line) {
		q.Change = tv.Departs // who does not come back
	}
}

var (
	comesOrGoes = regexp.MustCompile(`\b(back|return|returning|returns|leaving|leave|left|joining|join|in|out|gone)\b`)
	theNew      = regexp.MustCompile(`who is the new WHO`)
	stepsDown   = regexp.MustCompile(`\b(step|steps|stepping|stepped) (down|back|away|aside)\b`)
	theThing    = regexp.MustCompile(`^\w+ (the|a|an|this|that|there) `)
	lastScenes  = regexp.MustCompile(`\bWHO (\w+ )?(last|final) (episode|day|scene|scenes|appearance|SHOW|one|ever episode)\b|\blast see WHO|\bsee the last of WHO`)
	hasGone     = regexp.MustCompile(`^(\w+ )?(has|have|did|is|are) .*\b(already|gone|left|quit|exited|departed)\b`)
	nowIs       = regexp.MustCompile(`^(so |and )?who (is|plays) (the )?WHO (in |on )?(SHOW )?(now|these days|nowadays)$`)
	whyAbsent   = regexp.MustCompile(`\b(why|how come)\b.*\bnot\b|\bWHO (\w+ ){0,2}(walk|walked|walks|walking) (off|out|away)\b`)
	itsReason   = regexp.MustCompile(`\breasons?\b`)
	showsUp     = regexp.MustCompile(`\b(show|shows|showing|turn|turns|turning|pop|pops|popping) up\b`)
	whyNot      = regexp.MustCompile(`^(why|how come) (is|was|will|does|has|are) (\w+ )?(not WHO|WHO not)\b|^how come WHO (is|was|will|has) not\b`)
	whoNot      = regexp.MustCompile(`^who( else)? (is|are|will|does|do|has) not\b`)
)
