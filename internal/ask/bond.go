package ask

import "regexp"

// bond is what may be between two, in words that ask for it whatever stands around them: "enemies
// to lovers or just enemies", "how do they know each other".
var bond = regexp.MustCompile(`\b((?:half|step|foster|great)? ?(?:siblings?|sisters?|brothers?|twins?|cousins?)|kid|child|sons?|daughters?|father|mother|parents?|wife|wives|husbands?|uncle|aunt|auntie|` +
	`niece|nephew|nan|gran|grand\w+|in laws?|girlfriend|boyfriend|gf|bf|partners?|fiancee?|bride|groom|ex|exes|lovers?|couple|item|ship|ships|shippers|shipping|shipped|endgame|canon|enem(?:y|ies)|rivals?|` +
	`frenemies|friends?|besties?|mates?|kin|related|relations?|relatives?|family|married|hitched|dating|romance|romantic|flirting|in love|fancy|fancies|sweet on|the knot|boss|colleagues?|mentor|` +
	`history|link|linked|connect\w*|know each other|met each other|to each ?other|to one another)\b`)

// whatTo asks what one is to another, who may be named by a word that stands for them.
var whatTo = regexp.MustCompile(`\bWHO (?:\w+ ){0,2}(?:are|is|was|were|be|been) (?:WHO|his|her|their) what\b|\bWHO what(?: \w+)?$|\bWHO (?:are|is|was|were) what\b|\bWHO (?:(?:is|was) )?whos?e? (?:is )?(?:son|daughter|kid|child|brother|sister|mother|father|wife|husband)\b|^who WHO to (?:WHO|her|him|them)$`)

// ofTwo reports whether a question that names two asks what is between them, and not what they do.
func (s *scanned) ofTwo(line string) bool {
	return len(s.people) > 1 && (bond.MatchString(line) || whatTo.MatchString(line)) || len(s.people) == 1 && whatTo.MatchString(line) && characters(s.people)
}

// bound reads a question that no rule has read better as what is between those it names.
func (s *scanned) bound(q *Question, line string) {
	switch q.About {
	case Anything, Change, Premiere, Order, Delay:
	default:
		return
	}
	if q.When || q.Why || hasGone.MatchString(line) || playsOne.MatchString(line) || leavesOrComes.MatchString(line) || !s.ofTwo(line) {
		return
	}
	q.About, q.Change, q.Stage = Relationship, "", ""
}

var (
	playsOne      = regexp.MustCompile(`\b(actor|actress|play|plays|played|playing|voice|cast|role|part)\b`)
	leavesOrComes = regexp.MustCompile(`\b(leave|leaves|leaving|left|quit|return|returns|returning|back|join|joins|joining|replace|replaces|replaced|replacing|recast|succeed|succeeds)\b`)
)
