package ask

import (
	"regexp"
	"strings"
)

// besideMain is a clause behind a question that only says when, or beside what, the thing
// asked happens: "who was flying the plane when Lou disappeared", "is it cancelled now that
// he is gone". It has a subject and something that this one does.
var besideMain = regexp.MustCompile(`^(?:who|whose|whom|what|why|how|where|which|is|are|was|were|will|does|do|did|has|have|had|can|could)\b.*?\S( (?:now that|now|when|while|once|since|after|before|even though|although|given that|seeing as) (?:that )?(?:WHO|SHOW|SEASON|he|she|they|it|we|i|everyone|(?:the|his|her|their) \w+) \w+.*)$`)

// ofSaying ends what a clause is no mere circumstance of: "do we know when it is back",
// "is there a date for when it starts".
var ofSaying = regexp.MustCompile(`\b(know|known|said|say|says|tell|told|hear|heard|idea|announce|announced|confirm|confirmed|clue|word|decided|reveal|revealed|mention|mentioned|sure|date|about|for|on|of|to|until|and|or|from|is|was|be|day|long|days|weeks|months|soon)$`)

// mainClause is a line without the clause behind it that is not asked; the line, where
// there is none.
func mainClause(line string) string {
	m := besideMain.FindStringSubmatchIndex(line)
	if m == nil {
		return line
	}
	main := line[:m[2]]
	if strings.Count(main, " ") < 2 || ofSaying.MatchString(main) {
		return line
	}
	return main
}

// atTheEnd is when, in a season, the thing asked happens: "do they marry at the end", "who
// was driving the van in the finale".
var atTheEnd = regexp.MustCompile(`^((?:who|whose|whom|what|why|how|do|does|did|will|is|are|was|were|has|have)\b.*\S) (?:at|in|by|during) (?:the |that )?(?:very |season |series |SHOW |SEASON )*(?:end|finale|final|opener|pilot|(?:last|final|first|closing|opening) (?:episode|scene|minute)|penultimate episode)(?: of (?:it|SHOW|SEASON|the (?:season|series|show)))?$`)

// asked is a line without what is only said beside the question. Whom it names there is not
// asked about, where the rest asks for somebody.
func (s *scanned) asked(q *Question, line string) string {
	if m := atTheEnd.FindStringSubmatch(line); m != nil && (strings.Count(m[1], " ") > 1 || aboutOf(m[1]) == Plot) && (aboutOf(line) == Final || aboutOf(line) == Finale || aboutOf(line) == Premiere) {
		if about := aboutOf(m[1]); about != Final && about != Finale && about != Cast {
			q.Text = strings.TrimSpace(q.Text[:strings.LastIndex(q.Text, s.text[s.tokens[s.from(line, m[1])].start:])])
			s.tokens = s.tokens[:s.from(line, m[1])]
			return m[1]
		}
	}
	main := mainClause(line)
	if main == line || aboutOf(main) == Anything && !(asksDoer.MatchString(main) && aboutOf(line) == Premiere) {
		return line
	}
	before := strings.ToLower(s.text[:s.tokens[s.from(line, main)].start])
	var list []Thing
	for _, p := range s.people {
		if strings.Contains(before, strings.ToLower(p.Typed)) {
			list = append(list, p)
		}
	}
	switch about := aboutOf(main); about {
	case Plot, Quote, Crew, Relationship: // what it tells of may be known by whom it names beside
		if len(list) == 0 {
			return main
		}
	}
	s.people = list
	return main
}

// asksDoer asks for somebody or something by what they do, and for no day.
var asksDoer = regexp.MustCompile(`^(who|whose|whom|what|why|how) `)

// from is the token of a line behind what it begins with.
func (s *scanned) from(line, begins string) int {
	return len(s.tokens) - len(strings.Fields(line[len(begins):]))
}

// aboutOf is what the first rule that fits finds to be asked.
func aboutOf(line string) About {
	for _, r := range rules {
		if r.needs.in(line) && r.pattern.MatchString(line) {
			return r.about
		}
	}
	return Anything
}

// tells begins what says something, and asks nothing where a question follows: "it got
// dropped, where is it now"; or only names a thing to ask of: "the SHOW reboot, who directs".
var tells = regexp.MustCompile(`^(the )?(SHOW|SEASON|it|they) (just |finally |now |has |have |had |was |were |is )*(got|been|ended|lost|dropped|renewed|cancelled|\w+ed) |^(the )?SHOW (got|was|is|has been|just got) (dropped|cancelled|renewed|saved|ended|moved)$|^(the |this |new )*SHOW (reboot|revival|remake|comeback)$`)
