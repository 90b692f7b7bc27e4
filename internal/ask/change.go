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
	if q.Change == tv.Recast && onlyTook.MatchString(line) && characters(s.people) {
		q.About, q.Change = Plot, "" // "who took Noa" is no question of a part
		return
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
	befell      = regexp.MustCompile(`^(is|was|were|did|has|have|are) (anyone|anybody|someone|somebody|everyone|people|any of (them|the \w+)) (\w+ )?(get |got |been |being )?(hurt|injured|harmed|killed|die|died|dead|ill|sick|arrested|wounded|okay|ok|safe)\b`)
	onlyTook    = regexp.MustCompile(`^(so |and )?who (took|takes|has taken|is taking|had taken) (the )?WHO( away)?( (in|on|from) SHOW)?( SEASON)?$`)
	lastScenes  = regexp.MustCompile(`\bWHO (\w+ )?(last|final) (episode|day|scene|scenes|appearance|SHOW|one|ever episode)\b|\blast see WHO|\bsee the last of WHO`)
	hasGone     = regexp.MustCompile(`^(\w+ )?(has|have|did|is|are) .*\b(already|gone|left|quit|exited|departed)\b`)
	nowIs       = regexp.MustCompile(`^(so |and )?who (is|plays) (the )?WHO (in |on )?(SHOW )?(now|these days|nowadays)$`)
	whyAbsent   = regexp.MustCompile(`\b(why|how come)\b.*\bnot\b|\bWHO (\w+ ){0,2}(walk|walked|walks|walking) (off|out|away)\b`)
	itsReason   = regexp.MustCompile(`\breasons?\b`)
	showsUp     = regexp.MustCompile(`\b(show|shows|showing|turn|turns|turning|pop|pops|popping) up\b`)
	whyNot      = regexp.MustCompile(`^(why|how come) (is|was|will|does|has|are) (\w+ )?(not WHO|WHO not)\b|^how come WHO (is|was|will|has) not\b`)
	whoNot      = regexp.MustCompile(`^who( else)? (is|are|will|does|do|has) not\b`)
)

// movesOn are ways to ask whether somebody goes, comes or stays that say it in no word by which
// rules know it, each with the change that is meant.
var movesOn = []struct {
	asks   *regexp.Regexp
	change string
}{
	{regexp.MustCompile(`^(?:is|are|has|have|did|heard) .*\b(?:losing|lost|lose) WHO\b|\bWHO (?:is |has |been |was )*(?:really |definitely )?(?:off|walking|walked|booted|sacked|bowing out|going away|moving on)(?: (?:from|as)? ?(?:SHOW|it|the show|well|too|then|for good|surely|surely not))*$`), tv.Departs},
	{regexp.MustCompile(`\bWHO .*\b(?:sticking (?:about|around)|staying (?:on|put)|around for|there again|up for (?:more|another)|(?:do|does|doing) (?:another|the (?:next|second|third|new)|SEASON)(?: one| series| season)?)\b`), tv.Returns},
	{regexp.MustCompile(`^(?:has|did|will|is) WHO .*\b(?:sign|signed|signing|agree|agreed)(?: on| up| to)?\b`), tv.Joins},
}

// moves reads a question that no rule has read better as whether somebody comes or goes.
func (s *scanned) moves(q *Question, line string) {
	if q.About != Anything || q.Why || q.When || len(s.people) == 0 || supposes.MatchString(line) {
		return
	}
	for _, m := range movesOn {
		if m.asks.MatchString(line) {
			q.About, q.Change = Change, m.change
			return
		}
	}
}

// supposes begins what is no question but what one is asked under: "now that he is off".
var supposes = regexp.MustCompile(`^(?:now|now that|if|since|with|because|after|before) `)
