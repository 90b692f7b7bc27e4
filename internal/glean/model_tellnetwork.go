package glean

import (
	"strings"

	"backlot/internal/tv"
)

// tellNetwork proposes that a show is on a network, unless that has been told of this network
// or of its house: "SVT has commissioned it together with Norway's NRK".
func (r *reader) tellNetwork(s *sentence, w wording, g guess) {
	name, next := w.said[g.at].name, g.at+1
	if asked(s) || next < len(w.word) && speaks[w.word[next]] || refusedIt.MatchString(s.shape.text[w.to[g.at]:]) {
		return
	}
	h := r.hitAt(s, w, g.at, g.at, tv.OnNetwork)
	if h.lost(h.start) || r.judge(h).negative {
		return // where a show is not, rules tell
	}
	h.about = r.nearestShow(w, g.at, nearShow, func(string) bool { return true })
	other := false
	if r.told(s, func(c tv.Claim) bool {
		other = other || c.Kind == tv.OnNetwork
		return c.Kind == tv.OnNetwork && (c.Value.Text == name || h.about == nil && sameHouse(c.Value.Text, name) && !strings.ContainsAny(name, "1234567890+"))
	}) || other && (g.chance < secondNetwork || notSecond.MatchString(s.shape.text[:w.from[g.at]+1]) || ofNetworkOnly.MatchString(s.shape.text[w.to[g.at]:])) {
		return
	}
	r.propose(h, tv.Claim{Kind: tv.OnNetwork, Value: tv.Value{Text: name}, Season: whole})
}

// refusedIt begins behind a network that has not taken the show.
var refusedIt = phraseOf(`^ (?:(?:had|has|have|also|already|quietly|previously|then) )*(?:passed (?:on (?:it|this|the (?:[a-z]+ )?(?:show|series|project|script|idea|drama|comedy)|\.|,|;)|\.|,|;|and |him |her |in )|turned (?:it|this|them|the (?:[a-z]+ )?[a-z]+) down|walked away|said no |rejected )`)

// secondNetwork is how likely a network must be beside another of the sentence.
const secondNetwork = 0.6

// notSecond ends what stands before a network at which the show is no more, or that only has a share in it.
var notSecond = phraseOf(` (?:(?:acquired|bought|poached|licensed|inherited|lured|plucked|rescued|vanish(?:ing|ed)|gone|pulled|removed|disappear(?:ing|ed)|moved|away|over) from|on board (?:as|with)|with (?:backing|support|money|funding) from|produced by|version (?:of|for)|rivals?|against|instead of|rather than|unlike|like) (?:the |[a-z]+ 's )?$`)

// ofNetworkOnly begins behind a network that is only named for something of it.
var ofNetworkOnly = phraseOf(`^ (?:'s )?(?:boards?|forums?|threads?|subreddit|podcast|account|feed|executives?|bosses|stock|shares|subscribers|viewers) `)
