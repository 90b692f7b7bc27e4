package ask

import "regexp"

// Signs by which a question that a rule has read is told from another.
var (
	datedWord = regexp.MustCompile(`\b(day|slot|release|released|premiere|premiered|date|out|debut|debuted|air|aired|drop|dropped|airing|start|started|begin|begun|began|launch|launched)\b`)
	// What is asked for a thing, and words for that it comes out which are not about a show.
	asksThing    = regexp.MustCompile(`^(so |and )?(what|where|how|which|whose|why) `)
	releases     = regexp.MustCompile(`\b(release|releases|released|premiere|premieres|premiered|air|airs|dates?|debut|launch|\w*days?|\w*nights?|evenings?|weeks?|month|year|time|hour|earliest|soonest)\b`)
	comesToLight = regexp.MustCompile(`\b(find|finds|turn|turns|turned|figure|work|works|worked|fall|fell|spin|spun) (it |that |things )?out\b`)
	toCome       = regexp.MustCompile(`\b(supposed|meant|going|due|scheduled|slated|expected|originally)\b`)
	onHold       = regexp.MustCompile(`\bon hold\b`)
	hasCome      = regexp.MustCompile(`^(\w+ )?(has|have|did|is|was) .*\b(out|come|came|air|aired|start|started|begin|begun|premiere|premiered|released|debut|debuted|launch|launched|drop|dropped)( yet| already| now| by now)?$`)
	opened       = regexp.MustCompile(`\b(start|started|begin|began|debut|debuted|launch|launched)\b`)
	whoDid       = regexp.MustCompile(`^(?:so |and )?who (?:is |was |has |have |had |gets |got )*(\w+)\b`)
	startsIt     = regexp.MustCompile(`^(?:so |and )?who (?:started|starts|ended|ends|stopped|stops|opened|opens|closed|finds|found|took|takes|gave|gives|left|leaves|wrote|sent|sends|made|makes|called|calls) (?:the|a|an|his|her|their|all|that|those) `)
	didTo        = regexp.MustCompile(`^who (\w+) (?:WHO|him|her|them)\b`)
	doing        = regexp.MustCompile(`^[a-z]{2,}(ing|ed)$`)
	happens      = regexp.MustCompile(`\b(happen|happened|happens|end|ended|leave off|left off|cliffhanger)\b`)
	finishing    = regexp.MustCompile(`\b(wrap|wraps|wrapped|finish|finishes|finished|done|complete|completed|end|ends|ended|over)\b`)
	kindOfShow   = regexp.MustCompile(`^(is|was) SHOW (a|an) .*(show|series|original|production)$`)
	becameOf     = regexp.MustCompile(`^what happened to WHO$`)
	theDeal      = regexp.MustCompile(`\b(the deal|going on|the story|what is up)\b`)
	elsewhere    = regexp.MustCompile(`\b(what|where) (else|other)\b`)
	stopping     = regexp.MustCompile(`\b(stop|stopped|pause|paused|halt|halted|shut down|shutdown|on hold)\b`)
)
