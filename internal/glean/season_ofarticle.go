package glean

import (
	"strings"
)

// seasonsOfShows decides for each show which season the article is about: the one
// that is named most, the headline and the first sentences counting for more, among
// those that are neither past nor merely wished for; failing these, the highest.
func (r *reader) seasonsOfShows() {
	r.show = r.main
	weight, refused, at := map[string]map[int]int{}, map[string]int{}, map[string]map[int]int{}
	r.ended = map[string]int{}
	for i := range r.sentences {
		s := &r.sentences[i]
		if r.besides(r.show) && turnsToShow.MatchString(s.shape.text) {
			r.show = r.main
		}
		for _, p := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "S") {
			if !r.aside(s, p) && !r.passing(s, p) {
				r.show = r.titleOf(p.mention)
				break
			}
		}
		if r.show == nil {
			continue
		}
		key := foldedName(r.show)
		for _, e := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "E") {
			n := max(e.season, alsoSeason(e.mention))
			if refusedBefore.MatchString(s.shape.text[back(s.shape.text, e.at, 9):e.at]) && e.season > 1 && !e.episode {
				refused[key] = e.season
				continue
			}
			if unordered(s.shape.text, e.at) || r.ofPassing(s, e) {
				continue
			}
			if weight[key] == nil {
				weight[key], at[key] = map[int]int{}, map[int]int{}
			}
			if at[key][n] == 0 {
				at[key][n] = 1 + s.paragraph
			}
			if r.onlyEnded(s, e) {
				r.ended[key] = max(r.ended[key], n)
				continue
			}
			if !r.gone(s, e) {
				weight[key][n] += 2 + 6*weighIf(s.title) + 2*weighIf(i < 3)
			}
			best := r.season[key]
			if w, most := weight[key][n], weight[key][best]; w > most || w == most && n > best {
				r.season[key] = n
			}
		}
	}
	for key, n := range refused { // the one before it is the last there is
		if best := r.season[key]; best == 0 || best == n {
			r.season[key] = n - 1
		}
	}
	r.faint = map[string]int{}
	for key, best := range r.season {
		if weight[key][best] <= faintWeight {
			r.faint[key] = at[key][best] - 1
		}
	}
	r.endedAfter()
	r.earlyOrders()
}

// faintWeight is that of a season which is named but once, in the midst of the text.
const faintWeight = 2

// wayTo ends what stands before a season that something else does not lead to: "no back door to season four".
var wayTo = phraseOf(` (?:back door|backdoor|back-door|gateway|instead of|rather than|in place of|in lieu of|potential|possible|prospective|hypothetical)(?: in)?(?: to)?(?: an?| its| the)? $`)

// sinceThen ends what stands before a season from which on something is so: "has run it since its second season".
var sinceThen = phraseOf(` since (?:its |the |their |his |her )?$`)

// refusedBefore ends what stands before a season that will not be.
var refusedBefore = phraseOf(` (?:will not|would not|is not|wo not) (?:be )?(?:return|returning|come back|coming back|back|renewed|picked up|moving forward|going forward|continue|get|getting|proceeding|proceed) (?:(?:for|with|to) )?(?:an? |its )?$`)

// goneBehind are words behind a season that is over.
var goneBehind = phraseOf(`^(?:, [^,]{1,60} , )?(?:(?:had|has|was|were|finally|only|which|first|that) )*(?:premiered|aired|debuted|arrived|followed|ended|came out|came|drew|finished|left|saw|received|celebrated|went out|went|(?:dropped|landed|arrived|streamed|rolled out) (?:all at once|in one go|in full|weekly|in (?:two|three) (?:parts|batches))|began|launched|won|picked up|broke|closed|finale|shown|watched|seen by|streamed|viewed|reviewed)`)

// gone tells that a season is spoken of as past: "the second followed in January 2024".
func (r *reader) gone(s *sentence, e placed) bool {
	text := s.shape.text
	_, behind, _ := strings.Cut(text[e.at+1:], " ")
	before := text[back(text, e.at, 5):e.at]
	if has(before, "finale of", "end of", "closing minutes of", "ending of", "since the", "reviews of", "star of", "until the", "where the", "at the end of the", "minutes of", "seconds of") {
		return true
	}
	if !goneBehind.MatchString(behind) {
		return false
	}
	_, to := s.clauseAt(e.at + 1)
	for _, d := range r.mentionsIn(text, e.at, max(to, e.at), "D") {
		if on := r.article.Published; !on.IsZero() && !d.date.Past.IsZero() {
			return d.date.Past.Last().Before(on.First().AddDate(0, -1, 0))
		}
	}
	return true
}

// unordered tells that a season is named as one that is not, or not yet, to be ("a potential third"):
// "no fourth season", "a fifth has not been ordered", "is there a third season in it?"
func unordered(text string, at int) bool {
	behind := text[at : at+1]
	for n, i := 0, at+1; n < 6 && i < len(text); n++ {
		next := strings.IndexByte(text[i:], ' ')
		if next < 0 {
			break
		}
		i += next + 1
		behind = text[at:i]
	}
	before := text[back(text, at, 6):at]
	return anySeason.MatchString(before) && isQuestion(text) || wayTo.MatchString(before) || sinceThen.MatchString(before) || notYet.MatchString(before) || hopedFor(text, at) || refusedBefore.MatchString(text[back(text, at, 9):at]) || notBehind.MatchString(behind+" ")
}

// notYet ends what stands before a season that is not, or not yet, to be; notBehind
// begins what stands behind it.
var (
	notYet    = phraseOf(` (?:no|against an?|(?:will|would|is|does|did|do|could) not (?:be|get|have|want|see|make|do|need) an?|nobody (?:[a-z]+ ){0,4}an?|not yet an?|(?:not|yet to|never) (?:been )?(?:order(?:ed)?|commission(?:ed)?|renew(?:ed)? for) an?|whether (?:[a-z]+ ){0,3}(?:an?)?|about an?|if (?:[a-z]+ ){0,5}an?|pressed for an?|circling an?|cost of an?|decision (?:[a-z]+ ){0,3}an?|hopes? (?:for|of) an?|(?:pitch|pitches|ideas?|outline) (?:[a-z]+ ){0,2}(?:for|about)(?: an?)?|thinks an?|would be an?|than the|as for an?|attached to an?|talks? (?:about|of) an?|for an? possible) $`)
	anySeason = phraseOf(` (?:an?|another|any) (?:possible |potential |new )?$`)
	notBehind = phraseOf(` (?:had (?:already |also )?been (?:written|mapped|plotted|outlined|scripted)|has not been|have not been|not been ordered|if they|could|might|may|would|possible|not been decided|looks? likely|looks? unlikely|(?:although|though|but) (?:<W\d+>|it|nobody) (?:has|had) (?:not )?) `)
)

func alsoSeason(m *mention) int {
	if m.episode {
		return 0
	}
	return m.also
}

// backstory tells that a season is named for what it was: "the first season's highlights".
func (r *reader) backstory(s *sentence, e placed) bool {
	_, behind, _ := strings.Cut(s.shape.text[e.at+1:], " ")
	if r.show != nil && e.season >= r.season[foldedName(r.show)] {
		return false
	}
	for _, w := range []string{"finale ", "'s ", "ended ", "was ", "were ", "left ", "premiered ", "aired ", "debuted ", "saw ", "received ", "broke ", "had "} {
		if strings.HasPrefix(behind, w) {
			return true
		}
	}
	return r.compared(s, e)
}

// compared tells that a season stands behind a word of comparison or of time: "two more than the second season".
func (r *reader) compared(s *sentence, e placed) bool {
	before := s.shape.text[:e.at]
	if _, behind, _ := strings.Cut(s.shape.text[e.at+1:], " "); comesBehind.MatchString(behind) && !strings.HasSuffix(before, " after ") && !strings.HasSuffix(before, " after the ") {
		return false // "all episodes of the first season will launch on 16 October"
	}
	for _, w := range []string{" after ", " since ", " with its ", " of its ", " of the ", " end of ", " events of ", " like ", " from ", " than ", " during ", " going by ", " judging by ", " based on ", " unlike ", " as with "} {
		if strings.HasSuffix(before, w) || strings.HasSuffix(before, w+"the ") || w == " since " && strings.HasSuffix(before, " since its ") {
			return !r.seasonOfShow(e)
		}
	}
	return false
}

// seasonOfShow tells "season 1 of SHOW".
func (r *reader) seasonOfShow(e placed) bool {
	return e.to+1 < len(r.tokens) && r.tokens[e.to].low == "of" && r.kindAt(e.to+1) == isShow
}
