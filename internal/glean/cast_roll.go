package glean

import (
	"regexp"
	"strings"
	"unicode"

	"backlot/internal/tv"
)

// A line that lists a cast: "Cast: Ida Voss as Runa, Per Lund", "Starring: Ida Voss ("Runa")".

var (
	rollHead = phraseOf(`^ (?:(?:\*|#|-|"|<E\d+>|[0-9]{1,2}) )*(?:(?:voice|main|full|new|the|also|series|supporting|recurring|guest|special|regular|confirmed|returning|english|lead) )*(?:cast|starring|stars|co-starring|co-stars|featuring|voices|regulars|cast members)(?: (?:for|of) <[SE]\d+>| (?:include|includes|are))? (?:\* ){0,2}: (?:\* ){0,2}`)
	rollItem = regexp.MustCompile(`^ ?(?:(?:and|with|also|,|;|&|\*|[a-z'-]+|<[SOW]\d+>|'s) ){0,6}?<([PN]\d+)> (?:(?:as|--|-|:) ((?:[a-z0-9'.-]+ |<[CNP]\d+> |" |\( " ){1,8}?)(?:$|[,;*(|]|and (?:<|[a-z]+ <))|\( (?:as |" |the role of )*((?:[a-z0-9'.-]+ |<[CNP]\d+> ){1,6}?)(?:" )?\) )?`)
)

// castRoll reads such a line.
func (r *reader) castRoll(s *sentence) {
	text := s.shape.text
	if !strings.Contains(text, " : ") || !strings.Contains(text, "<N") && !strings.Contains(text, "<P") {
		return
	}
	head := rollHead.FindStringIndex(text)
	if head == nil || r.off["cast/list"] {
		return
	}
	what, opening := tv.Stars, text[:head[1]]
	switch {
	case has(opening, "new"):
		what = tv.Joins
	case has(opening, "returning"):
		what = tv.Returns
	}
	x := rule{name: "cast/list", pattern: sentenceStart}
	var list []tv.Claim
	var parts []*mention
	for at := head[1] - 1; at < len(text) && len(list) < 30; {
		loc := rollItem.FindStringSubmatchIndex(text[at:])
		if loc == nil || crewTalk.MatchString(text[at:at+loc[2]-1]) {
			break
		}
		m := r.find(text[at+loc[2] : at+loc[3]])
		from, to := loc[4], loc[5]
		if from < 0 {
			from, to = loc[6], loc[7]
		}
		part := ""
		var named *mention
		if from >= 0 {
			part = strings.Trim(r.wordsBetween(s, at+from, at+to), `"“” `)
			if first := strings.TrimPrefix(part, "the "); first == "" || !unicode.IsUpper([]rune(first)[0]) {
				part = ""
			}
			if all := r.mentionsIn(text, at+from, at+to, "CN"); len(all) == 1 {
				named = all[0].mention
			}
		}
		end := at + loc[3] + len(mentionEnd) - 1
		if to >= 0 && to > loc[3] {
			end = at + to - 1
			if strings.HasPrefix(text[end:], ` " )`) {
				end += len(` " )`)
			} else if strings.HasPrefix(text[end:], " )") {
				end += len(" )")
			}
		}
		at = end
		if m != nil && (m.full || m.kind == isPerson) && !(r.isPart[m.name] && m.kind != isPerson && part == "") {
			c := castOf(m.name, part, what)
			if what == tv.Stars {
				c.Certainty = tv.Confirmed
			}
			list, parts = append(list, c), append(parts, named)
		}
	}
	if len(list) == 0 {
		return
	}
	for o := range r.heldOf(s) {
		if o.claim.Kind == tv.Cast {
			o.dropped = true
		}
	}
	for i, c := range list {
		h := &hit{r: r, s: s, rule: &x, loc: []int{0, len(text)}, start: i, end: len(text) - 1}
		if parts[i] != nil {
			if m := r.byName(c.Value.Person); m != nil {
				r.forgetPart(m.name)
				r.playsPart(m, parts[i])
				c.Value.Character = parts[i].name
			}
		}
		r.propose(h, c)
	}
}
