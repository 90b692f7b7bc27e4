package ask

import (
	"regexp"
	"strings"
)

// What a question may have besides what it asks: when that came to pass. None of it is the
// question: "who was flying the seaplane when Lou disappeared" asks for no day.
var (
	meanwhile = regexp.MustCompile(`^(.+?) (?:when|while|now that|now|once|as soon as|even though|the (?:day|night|moment)(?: that)?|after|before|since) (?:WHO|SHOW|he|she|they|it|that|the \w+|his \w+|her \w+|their \w+)(?: \w+)*$`)
	atItsEnd  = regexp.MustCompile(`^(.+?) (?:at|in|by|near|during|on|from) (?:the )?(?:very )?(?:SHOW |SEASON |season |series |show )*(?:end|finale|opener|pilot|(?:last|final|first|latest|premiere) (?:episode|one|scene)|penultimate episode)(?: of (?:it all|it|SHOW|SEASON|the (?:season|series|show|episode|pilot)))?$`)
)

// reporting are the words behind which a clause is what is asked: "did they say when it is back".
var reporting = regexp.MustCompile(`\b(know|known|say|said|saying|tell|told|heard|hear|announce|announced|confirm|confirmed|decide|decided|think|sure|find out|idea|clue|remember|happen|happens|happened|mean|meant|long|soon|come|comes|back|start|starts|air|airs)\b`)

// deeds are what is done in a story and also asked of a show.
var deeds = set(`die dies died kill kills killed shoot shot leave leaves left escape escaped survive survives survived win wins won cancelled play plays played playing voiced`)

// whatIsAsked is a line of a question without the clause that tells when it came to pass,
// where something is done in what is left.
func (s *scanned) whatIsAsked(line string) string {
	first, _, _ := strings.Cut(line, " ")
	if !askers[first] || first == "when" {
		return line
	}
	for _, clause := range []*regexp.Regexp{atItsEnd, meanwhile} {
		if m := clause.FindStringSubmatch(line); m != nil && s.isDeed(m[1]) && (clause == atItsEnd || !reporting.MatchString(m[1])) {
			line = m[1]
		}
	}
	return line
}

// isDeed reports whether a line of at least three words has one of which no question about a
// show is made.
func (s *scanned) isDeed(line string) bool {
	words := strings.Fields(line)
	for _, w := range words {
		if deeds[w] || !common[w] && !ruleWords[w] && !seasonWords[w] && w != "SHOW" && w != "WHO" && w != "SEASON" && w != "DATE" {
			return len(words) > 2
		}
	}
	return false
}
