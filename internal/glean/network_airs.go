package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A show may be on several networks, and each is told in turn: "airs on ITV1 and ITVX", "went out on
// BBC One last winter", "and is streamed by Peacock the next day". That one is known bars no other
// that is told in so many words.

var airsHereRules = []rule{
	on("network/airs", " on | to | via | by ", `(?:`+isShownBy+`) (?:[^ ;.<>]+ |<[DESN]\d+> ){0,9}?(?:on|to|via|by) (?:(?:the|both|us|uk|british|american|irish|australian|canadian|german|french|public|cable|pay-tv|streaming|streamer|service|network|channel|platform|broadcaster) )*{net}`, airsHere),
	on("network/on-now", " on | over ", `(?:{show}|it|which|that|series|show|drama|comedy|soap|sitcom|thriller|episodes?|all of it|seasons?|<E\d+>|instalments?) (?:["'*] )*(?:\( [^()<>]{1,20} \) )?(?:(?:is|are|was|were|will be|be|can be found|lives|live|now|also|still|already|due|set|back|next|later|<D\d+>|at [0-9.:]+ ?(?:[ap]m|[ap]\.m\.)) )*(?:on|over on) (?:the )?{net}`, airsHere),
}

// isShownBy are the verbs of what is shown on a network.
const isShownBy = `airs?|aired|airing|streams?|streamed|streaming|premieres?|premiered|premiering|debuts?|debuted|debuting|launch|launches|launched|launching|returns?|returned|returning|begins?|began|begun|starts?|started|continues?|continued|concludes?|concluded|ends?|ended|runs|ran|shown|seen|broadcast|broadcasts|available|lands?|landed|landing|arrives?|arrived|arriving|drops?|dropped|goes out|went out|go out|going out|back|comes|comes back|kicks off|kicked off|bows|bowed|repeated|carried|released|watched|tuned in`

// furtherNet follows a network with another that has the same.
var furtherNet = phraseOf(`^ (?:, |and |& |/ |or |, and |as well as |plus |, then |and then |alongside |along with )(?:(?:also|on|to|streaming|streams|streamed|stream|service|streamer|catch-up|its|the|next day|next-day|same day|sister|channel|network|platform|later|then|simultaneously|across|by|via) )*<(W\d+)> `)

// airsHere claims the network on which a show is told to be shown, and those told with it.
func airsHere(h *hit) []tv.Claim {
	m := h.mention("net")
	text := h.s.shape.text
	if m == nil || !h.r.speaksOfShow(h) || asked(h.s) {
		return nil
	}
	start := strings.LastIndex(text[:h.end], "<")
	if !h.maySpeakFor(start) {
		return nil
	}
	if ownersMark.MatchString(text[h.end:]) || shownOfIt.MatchString(text[:start+1]) || onDevices.MatchString(text) {
		return nil
	}
	if j := h.r.judge(h); j.negative || j.certainty == tv.Denied || j.certainty == tv.Speculated {
		return nil
	}
	t := h.r.showAt(h)
	if t == nil {
		return nil
	}
	list := h.networkOf(t, m)
	if len(list) > 0 && dayLater.MatchString(text[h.start:forward(text, h.end, 3)]) {
		list[0].Detail = "the next day"
	}
	return list
}

var (
	// ownersMark begins behind a network that has another show: "on CBS's OTHER".
	ownersMark = phraseOf(`^ (?:'s|'|(?:[a-z-]+ ){0,3}?(?:drama|comedy|series|sitcom|soap|thriller|show|procedural|dramedy|miniseries|hit|western|saga)) `)
	// dayLater tells of a service that has what was shown the day before.
	dayLater = phraseOf(` (?:(?:next|following|same|after) (?:day|morning|night)|day after|next-day) `)
	// shownOfIt is what is shown of a show that is not the show.
	shownOfIt = phraseOf(` (?:trailers?|teasers?|promos?|clips?|interviews?|podcasts?|ads?|commercials?) (?:[^;.]{1,60} )?(?:was|were|is|are|aired|shown|premiered|debuted|dropped|landed) `)
	// herStart ends what stands before a network at which somebody began, or was before.
	herStart = phraseOf(` (?:(?:his|her|their) (?:start|break|big break|debut|apprenticeship) (?:on|at|in|with)|(?:deal|pact) (?:at|with)|(?:joined|came|moved|hired|poached) (?:[a-z]+ |<[DN]\d+> ){0,4}from) (?:the )?$`)
	// onDevices tells on what a service can be had.
	onDevices = phraseOf(` (?:fire tv|chromecast|devices|android|ios|smart tvs|app store|google play) `)
	// firstVersion ends what stands before the network of a show of which there is another now.
	firstVersion = phraseOf(` the original (?:<[A-Z]\d+> |series |show |drama |comedy |version |run |[a-z]+ ){0,2}(?:, [^,]{1,80} , |\( [^()]{1,40} \) )?(?:(?:first|which|that|also) )*(?:ran|aired|was|premiered|debuted|had|began|started) (?:[^;.]{1,60} )?(?:on|by|at|for) (?:the )?(?:[a-z]+ )?(?:<W\d+> and (?:later |then )?(?:on )?)?$`)
)

// maySpeakFor tells that a network at that offset of a shape can be the home of a show told beside it.
func (h *hit) maySpeakFor(start int) bool {
	text := h.s.shape.text
	m := h.r.find(text[start+1 : strings.IndexByte(text[start:], '>')+start])
	if m == nil || h.speaks(start) || h.r.goesThere(text, start) || firstVersion.MatchString(text[:start]) || herStart.MatchString(text[:start]) || strings.HasSuffix(text[:start], " his ") || strings.HasSuffix(text[:start], " her ") {
		return false
	}
	if notAiring.MatchString(text[back(text, start, 4):h.end+1]) || h.bracketsOfOther(start, nil) || h.r.notItsHome(text, m.name) || h.lost(start) {
		return false
	}
	from, to := h.s.clauseAt(start + 1)
	return !ofOffshoot.MatchString(text[from:max(to, h.end+1)]) && !h.r.falseByForm(h, &tv.Claim{Kind: tv.OnNetwork})
}
