package ask

import (
	"regexp"
	"strings"
)

// signs that are typed for words.
var signs = strings.NewReplacer(" + ", " and ", " = ", " are ")

// plainer are ways to put a question, each with a plainer one for the same.
var plainer = []struct {
	typed *regexp.Regexp
	plain string
}{
	{regexp.MustCompile(`(?i)^((?:so |and |but |wait )?)w(?:hat|ot|at|ut) (did|does|do) ([^?,]{2,}? do) for (?:work|money|cash|a job|his job|her job)\b`), "${1}what $2 $3 for a living"},
	{regexp.MustCompile(`(?i)^((?:so |and |but |wait )?)w(?:hat|ot|at|ut) (did|does|do) ([^?,]{4,}?) for( \w+)?(\?|$)`), "${1}why $2 $3$5"},
	{regexp.MustCompile(`(?i)\brunners?[- ]up\b`), "runnerup"},
	{regexp.MustCompile(`(?i)\b(?:big |main |real )?bad (?:guy|one|person|girl|woman|man)\b`), "villain"},
	{regexp.MustCompile(`(?i)\b(gonna|going to|ever|actually|finally|start) date ((?:the|her|him|his|their|that)\b|\p{Lu})`), "$1 dating $2"},
	{regexp.MustCompile(`(?i)\s*\(not [^()]{2,30}\)|, not (?:\p{L}+ )?\p{L}+,? (?:right|surely)(\?*)$`), "$1"},
	{regexp.MustCompile(`(?i)\b((?:what|who|when|where|how|is|does|will)\b[^?,]{6,}), (?:the|that) (?:one|show|series|thing) (?:with|where|about|that|who|from|in) [^?]*`), "$1"},
	{regexp.MustCompile(`(?i)^(?:which|what) \w+ (axed|cancell?ed|dropped|ordered|renewed|commissioned|picked up|rescued|saved|made) `), "who $1 "},
	{regexp.MustCompile(`(?i)\bwho['’]?s (baby|kid|child|son|daughter|idea|fault|body|house|wedding|voice|blood|gun|dog|car|job|party|funeral|grave) (is|was|are|were)\b`), "whose $1 $2"},
}

// elsewhereMade asks for a show that is made of this one in another country.
var elsewhereMade = regexp.MustCompile(`^(?:is |was |are |will |heard |that |there |it |true |they |doing |making )*(?:be |an? |any |the )+(?:american|us|british|uk|english|french|german|australian|canadian|korean|spanish|italian|indian|scandinavian) (?:SHOW|version|remake|adaptation|take|one)\b`)

// plainest puts a question the plainer way.
func plainest(typed string) string {
	typed = signs.Replace(typed)
	for _, p := range plainer {
		typed = p.typed.ReplaceAllString(typed, p.plain)
	}
	return typed
}

// tag is what stands behind a statement to have it confirmed: "it is on nbc, isn't it".
var tag = regexp.MustCompile(`(?i)^([^?,]*\S),? (?:isn['’]?t it|is it|isn['’]?t (?:he|she)|aren['’]?t they|right|correct|innit|yeah|huh|surely)\s*\?*$`)

// untagged is a statement with a tag as a question whether it is so; what asks by itself has
// none.
func untagged(typed string) string {
	m := tag.FindStringSubmatch(typed)
	if m == nil || asking.MatchString(firstWords.FindString(strings.ToLower(m[1]))) {
		return typed
	}
	return "is it true that " + m[1]
}

// firstWords are those with which a question begins, if it is one.
var firstWords = regexp.MustCompile(`^(?:(?:so|but|and|wait|ok|is it true that) )*\S+`)

// asQuestion is a statement, or whether it is true, as the question that asks it: "SHOW is on
// nbc" as "is SHOW on nbc". Any other line is left.
func asQuestion(line string) string { return stating.ReplaceAllString(line, "$3 $1$2$4") }

var stating = regexp.MustCompile(`^(?:is it true (?:that )?)?((?:SEASON of )?(?:SHOW|WHO))( SEASON)? (is|was|are|has|will)( (?:not )?.+)$`)

// saidSo is what is told behind a question of whoever said that it is so, or did not.
var saidSo = regexp.MustCompile(`(?i)^(?:the |a |some |my |his |her |their )?\w+ (?:said|says|claims|claimed|wrote|posted|reckons|thinks|mentioned|hinted|told me|told us)(?: (?:so|it|that|this|smth|something|stuff|sth))?[.! ]*$`)

// Questions on two: what they do, and whose kin somebody is.
var (
	twoDo    = regexp.MustCompile(`^(?:do|does|did|will) WHO (?:\w+ ){1,3}WHO\b`)
	whoseKin = regexp.MustCompile(`^who (is|was|are|were) WHO \w+( \w+)?( (in|on) (SHOW|it))?$`)
)

// deeds are what somebody does in a story, in words of which all questions are made.
var deeds = set(`find tell help meet choose keep catch win lose save believe forgive`)

// doesDeed asks whether somebody does a thing, and not whether they come or go.
var doesDeed = regexp.MustCompile(`^(?:do|does|did|will|can|could) (?:WHO|he|she|they) (?:ever |finally |really |actually )?(\w+) (?:a|an|the|his|her|their|out|with|WHO)\b`)
