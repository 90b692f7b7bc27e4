package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Where the show was that is made anew: how long that ran, and where, is told of it and not of the new one.
var originalHomeRules = []rule{
	on("other/original-ran", " original | originally ", `(?:the original (?:(?:["'] )?{show}(?: ["'])?|(?:[a-z-]+ ){0,2}(?:series|show|sitcom|drama|comedy|soap|run|version|incarnation)) (?:, [^,;]{1,60} , )?(?:(?:originally|first|had|also|which) )*|(?:(?:["'] )?{show}(?: ["'])?|it|(?:the|which) (?:[a-z]+ )?(?:series|show|sitcom|drama|comedy)) (?:, [^,;]{1,60} , )?originally )(?:ran|aired|was (?:shown|broadcast|on)|lived|streamed) (?:[^;.]{1,80} )?(?:on|at) (?:the )?{net}`, originalRan),
}

// originalRan keeps where it was in the words of the sentence.
func originalRan(h *hit) []tv.Claim {
	if asked(h.s) || h.spoken() || h.asked() || h.r.judge(h).negative {
		return nil
	}
	return h.inItsWords()
}

var (
	// originalRanOn begins what is told of the show that is made anew.
	originalRanOn = phraseOf(` the original (?:(?:["'] )?<S\d+>(?: ["'])?|(?:[a-z-]+ ){0,2}(?:series|show|sitcom|drama|comedy)) (?:, [^,;]{1,60} , )?(?:(?:originally|first|had|also) )*(?:ran|aired|was (?:shown|broadcast)|lasted|spanned|premiered|debuted|launched|ended|concluded|wrapped|signed off|followed) `)
	// ranBetween tells from when to when a show was on.
	ranBetween = phraseOf(` (?:aired|ran|was (?:on|shown|broadcast)) (?:[^;.]{1,80} )?<D\d+> [.,;]`)
	// madeAnew says that there is a new one.
	madeAnew = phraseOf(` (?:revival|reboot|remake|revived|rebooted|reimagining|reimagined|reviving|rebooting|revives|reboots|sequel series|follow-up series|back after) `)
)

// ofOriginal tells that what is told of episodes, a network or a day is told of the show that is made anew.
func (h *hit) ofOriginal(c *tv.Claim) bool {
	switch c.Kind {
	case tv.Episodes, tv.OnNetwork, tv.Premiere, tv.Finale, tv.Final:
	default:
		return false
	}
	if text := h.s.shape.text; c.Kind == tv.Premiere && strings.Contains(string(c.Value.Date), "..") && ranBetween.MatchString(text) {
		return true // it tells no day
	} else if !strings.Contains(text, " the original ") || !originalRanOn.MatchString(text) || madeAnew.MatchString(text) {
		return false
	}
	for i := range h.r.sentences {
		if madeAnew.MatchString(h.r.sentences[i].shape.text) {
			return true
		}
	}
	return false
}

// playedOnOriginal tells of somebody that he had a part in the show that is made anew.
var playedOnOriginal = phraseOf(` who (?:[a-z]+ )?(?:played|portrayed|voiced|starred as) [^,;.]{1,60} (?:on|in) the (?:original|first|earlier|old)(?: (?:series|show|run|sitcom|drama|comedy|version|<S\d+>))? ,`)

// notInNewOne keeps of who had a part in that and is not in this one that he is not, and in the words of the text;
// he has no part in this one that he could leave.
func (r *reader) notInNewOne() {
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if p.dropped || p.hit == nil || c.Kind != tv.Cast || c.Value.Change != tv.Departs || p.other {
			continue
		}
		if text := r.sentences[p.sentence].shape.text; strings.Contains(text, " the ") && playedOnOriginal.MatchString(text) {
			p.other = true
			r.proposed = append(r.proposed, r.asOther(&r.proposed[i]))
		}
	}
}
