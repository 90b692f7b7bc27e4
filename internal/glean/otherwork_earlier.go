package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A show that is named as what somebody made or was in before: the text goes on with the
// show that it is about.

const earlierKind = `(?:previous|earlier|last|first|debut|breakthrough|breakout|prior|past|other|former|previous|acclaimed|award-winning|hit|cult|best-known|most recent|latest|own|short-lived|long-running|[0-9]{4}|[a-z]+-(?:winning|nominated)|<[WD]\d+>|'s)`

var (
	// earlierBefore ends what stands before such a show: "whose previous Netflix series".
	earlierBefore = phraseOf(` (?:(?:whose|his|her|their|<[PN]\d+> 's) (?:` + earlierKind + ` ){0,4}(?:previous|earlier|last|first|debut|breakthrough|breakout|prior|past|other|former|most recent|best-known|acclaimed|hit|cult|award-winning|[a-z]+-winning|<D\d+>) (?:` + earlierKind + ` ){0,3}(?:[a-z-]+ ){0,2}?(?:` + showNoun + ` |shows? |credits? |success |outing |project |miniseries |limited series )?(?:, |include[sd]? |was |is )?` +
		`|whose (?:credits|work|shows|projects|<W\d+>|` + showNoun + `) (?:(?:'s|include[sd]?|` + showNoun + `) ){0,2}(?:, )?` +
		`|(?:made|making|makes) (?:his|her|their) (?:name|mark|breakthrough|debut) (?:with|on|in|as|for) (?:[^ ]+ ){0,6}?` +
		`|(?:broke (?:out|through)|rose to (?:fame|prominence)|shot to fame|found fame|cut (?:his|her|their) teeth|won (?:an? |his |her |their )?(?:emmys?|baftas?|golden globes?|awards?)) (?:with|on|in|for) (?:[^ ,;.]+ ){0,6}?)(?:["'] )?$`)
	// outOfBefore ends what stands before the show out of which the one that the text is about comes.
	outOfBefore = phraseOf(` <S\d+> (?:["'] )?, (?:["'] )?(?:an?|the|its) (?:[a-z0-9'-]+ |<[WD]\d+> ){0,3}?(?:sequel|prequel|spin-off|spinoff|offshoot|follow-up|companion|successor)(?: series| show| drama)? (?:to|of|from) ` + beforeShow + `$`)
	// creditInHead ends in a headline what is only somebody's credit: "From 'X' Creator", "'X' Star Joins".
	creditInHead = phraseOf(`^[^ ]+ (?:["'] )?(?:'s )?(?:co-)?(?:creators?|stars?|alums?|alum|alumni|actors?|actress|writers?|producers?|directors?|showrunners?|team|duo|makers?|bosses|boss|scribe|helmer|author|breakout|veterans?|vet) `)
)

// earlierWork tells that a show is named as what somebody made or was in before.
func (r *reader) earlierWork(s *sentence, p placed) bool {
	t := r.titleOf(p.mention)
	if r.main == nil || t == nil || t == r.main || t.called {
		return false
	}
	before := strings.TrimSuffix(s.shape.text[:p.at], `" `)
	return earlierBefore.MatchString(before) || outOfBefore.MatchString(before)
}

// headCredit tells that a show stands in the headline as somebody's credit, beside the show
// that the call names.
func (r *reader) headCredit(s *sentence, p placed) bool {
	if !s.title {
		return false
	}
	t := r.titleOf(p.mention)
	if t == nil || t.called || len(r.article.Shows) == 0 {
		return false
	}
	text := s.shape.text
	return creditInHead.MatchString(text[p.at+1:]+" ") && len(r.mentionsIn(text, 0, len(text), "S")) > 1
}

// earlierSubject begins a clause that is of what somebody made before: "Brady's last series, X, was".
var earlierSubject = phraseOf(`^ (?:(?:,|and|but|while|"|;|--) )*(?:(?:whose|his|her|their|<[PN]\d+> 's) (?:` + earlierKind + ` ){0,3}(?:previous|earlier|last|first|debut|breakthrough|prior|past|other|former|most recent|latest|next) (?:` + earlierKind + ` ){0,3}(?:[a-z-]+ ){0,2}?(?:` + showNoun + `|shows?|project|film|movie|credit|outing|success|hit|miniseries|limited series) (?:, )?(?:the )?(?:["'] )?<([SN]\d+)> (?:(?:["'] )?, )?)`)

// ofEarlierWork tells that a clause is of what somebody made before or makes next: where that
// is a show, the hit is turned to it.
func (r *reader) ofEarlierWork(h *hit, c tv.Claim) bool {
	switch c.Kind {
	case tv.Stage, tv.Premiere, tv.Finale, tv.Final, tv.Episodes, tv.OnNetwork, tv.Delay:
	default:
		return false
	}
	text := h.s.shape.text
	at, _ := h.s.clauseAt(h.start + 1)
	for _, from := range []int{at, 0} {
		found := earlierSubject.FindStringSubmatchIndex(text[from:])
		if found == nil || h.start < from+found[2]-1 {
			continue
		}
		m := r.find(text[from+found[2] : from+found[3]])
		if m == nil || from == 0 && at != 0 && border.MatchString(text[from+found[1]-1:at+1]) {
			continue
		}
		if m.kind != isShow {
			return true
		}
		if t := r.titleOf(m); t != nil && t != r.main {
			h.about = t
		}
		return c.Kind == tv.Final
	}
	return false
}
