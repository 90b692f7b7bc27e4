package ask

import (
	"regexp"

	"backlot/internal/names"
)

// Parts of patterns: who is asked for in more words than "who", and what makes a show.
const (
	somebodyWho = `(?:the |that |those |all the |which |what )?(?:two |three |2 |3 |pair of |exact |other )?(?:people|person|persons|folks|ppl|guy|guys|man|men|woman|women|lady|ladies|bloke|blokes|chap|chaps|fella|lad|lads|pair|two|three|one|ones)`
	madeWords   = `(?:created|thought up|dreamt up|dreamed up|cooked up|invented|devised|conceived|written|penned|directed|produced|scored|composed|developed|run|narrated|hosted|presented)`
	madePart    = `(?:SHOW|SEASON|it|this|that)(?: SEASON)?`
)

// whoAsked are lines that ask for somebody in another order or in more words than "who does it",
// each with the plain one.
var whoAsked = []struct {
	typed *regexp.Regexp
	plain string
}{
	// "SHOW was created by who"
	{regexp.MustCompile(`^(` + madePart + `) (?:is|was|were|got|be) (?:originally |first |actually )?(` + madeWords + `) by(?: (?:who|whom|which \w+|what \w+))?(?: exactly| again)?$`), "who $2 $1"},
	{regexp.MustCompile(`^(?:is|was|were) (` + madePart + `) (?:originally |first |actually )?(` + madeWords + `) by(?: (?:who|whom))?$`), "who $2 $1"},
	// "scripts for SHOW are by whom"
	{regexp.MustCompile(`^(?:the )?(scripts?|screenplays?|music|songs|score) (?:for|of|on|in) (` + madePart + `) (?:are|is|was|were) by (?:who|whom)$`), "who is behind the $1 of $2"},
	// "the brains behind SHOW is who", "person running SHOW is who"
	{regexp.MustCompile(`^(?:the )?(?:brains?|mind|minds|genius|force|talent|team|name of the (?:guy|person|man|woman|people|one|lady|bloke)|names? of who(?:ever)? is|` + somebodyWho + `) (?:who (?:is |are )?)?(behind|running|directing|writing|producing|creating|hosting|presenting|leading|in charge of|heading) (.+?)(?: (?:is|are|was|were) (?:who|whom))?(?: (?:need the )?names?)?(?: please| pls)?$`), "who is $1 $2"},
	{regexp.MustCompile(`^name of (?:the )?(?:guy|person|man|woman|people|one|lady|bloke) behind (.+)$`), "who is behind $1"},
	// "SHOW sprang from whose mind", "SHOW was whose idea"
	{regexp.MustCompile(`^(` + madePart + `) (?:is |was |came |comes |sprang |springs |sprung )(?:out of |from )?whose (?:mind|head|brain|idea|imagination|pen|brainchild)(?: originally| anyway| again)?$`), "who created $1"},
	{regexp.MustCompile(`^(?:is|was) (` + madePart + `) (?:from )?whose (?:mind|head|brain|idea|imagination|brainchild)(?: originally| anyway| again)?$`), "who created $1"},
	{regexp.MustCompile(`^whose (?:work|mind|head) (?:is|was) (SHOW|it|this|that)$`), "who created $1"},
	// "SHOW, who is it by"
	{regexp.MustCompile(`^((?:\w+ )*?SHOW(?: \w+)*?) who (?:is|was) (?:it|that|this) by$`), "who created $1"},
	{regexp.MustCompile(`^who (?:is|was) (?:SHOW|it|this|that) by$`), "who created SHOW"},
	// "who cooked up SHOW"
	{regexp.MustCompile(`^who (?:first |originally )?(?:dreemt|dreamed|dreamt|cooked|conjured|conceived|devised|hatched)(?: it)?(?: up)?\b`), "who created"},
	// "which two people write SHOW"
	{regexp.MustCompile(`^` + somebodyWho + ` (?:(is|are|was|were) )?(?:the ones? )?(?:who )?((?:created?|creates|wrote|writes?|writing|written|invented|invents?|runs?|running|in charge|direct(?:s|ed|ing)?|produc(?:e|es|ed|ing)|made|makes?|behind|joined|left|leaves?|plays?|played|playing|quit|joining|leaving|got|host(?:s|ed|ing)?|present(?:s|ed|ing)?|came|come|comes)\b.*)$`), "who $1 $2"},
}

// asWho is a line that asks for somebody as the plain one for the same.
func asWho(line string) string {
	for _, w := range whoAsked {
		if w.typed.MatchString(line) {
			return whoWritten.ReplaceAllString(spaces.ReplaceAllString(w.typed.ReplaceAllString(line, w.plain), " "), "who wrote")
		}
	}
	return line
}

var (
	spaces     = regexp.MustCompile(` +`)
	whoWritten = regexp.MustCompile(`^who (?:written|penned)\b`)
	whoCreated = regexp.MustCompile(`^who (?:created|cooked up|invented|devised|conceived|thought up)\b`)
)

// work is what somebody does for a show, as a question names it.
const work = `(?:job|title|contribution|credit|gig|function|position|capacity|duties|involvement)`

// Ways to ask what it is that somebody does for a show.
var jobAsked = []*regexp.Regexp{
	regexp.MustCompile(`^(?:so )?(?:WHO|what (?:is|was|are|were) WHO) (?:SHOW )?(?:exact |actual |official |full |job )?` + work + `\b`),
	regexp.MustCompile(`^(?:what|which) (?:is |was )?(?:the )?(?:exact |actual )?` + work + ` (?:\w+ ){0,3}WHO\b`),
	regexp.MustCompile(`\bWHO (?:SHOW )?(?:is |are |was |has |have |had |been |gets |get |got |did |does |do |hired |brought |come |came |coming |in |on |it |SHOW |too |also |doing |to |as |work |works |for |the |be )*(?:what|which)(?: ` + work + `)?(?: exactly| precisely| actually| again)?(?: (?:on|in|for|of|at|to) (?:SHOW|it|this|that|the show|this show|the series|the \w+ (?:show|one|series)))?$`),
	regexp.MustCompile(`\bWHO .*\bdoing what(?: exactly)?(?: (?:on|for|in) (?:SHOW|it|the show))?$|^WHO on (?:it|SHOW) (?:too )?doing what\b`),
	regexp.MustCompile(`\bWHO .*\bwhich (?:credit|job|title)\b`),
	regexp.MustCompile(`^(?:has|have|does|did|will|is) (?:WHO|he|she|they) (?:still |have |got |get |keep |kept |keeps |retain |hold |to |a |any |some |kind of |sort of )+` + work + `\b`),
	regexp.MustCompile(`^(?:does|did|has|have|is) WHO (?:have |had |got |still )*(?:anything|something|any hand|a hand) (?:to do|in)\b`),
}

// jobOf reads a question for what somebody does on a show as one for who they are: their credits
// and their part tell it.
func (s *scanned) jobOf(q *Question, line string) {
	switch q.About {
	case Anything, Plot, Who, Change, Crew, Quote, Spinoff:
		if q.About == Crew && q.Role == "" && whoCreated.MatchString(line) {
			q.Role = "creator"
		}
	default:
		return
	}
	if q.When || q.Why || len(s.people) != 1 || len(s.people[0].Entries) == 0 || s.people[0].Entries[0].Kind != names.Person || leavesOrComes.MatchString(line) {
		return
	}
	for _, asks := range jobAsked {
		if asks.MatchString(line) {
			q.About, q.Role, q.Change, q.Stage, q.Yes = Who, "", "", "", false
			for i := range s.tokens {
				if jobWords[s.at(i)] {
					s.tokens[i].ruled = true
				}
			}
			return
		}
	}
}

// jobWords ask for what somebody does, and are no name.
var jobWords = set(`job title contribution credit gig function position capacity duties involvement exact actual hired besides acting hand`)
