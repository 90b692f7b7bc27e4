package glean

import (
	"strings"

	"backlot/internal/tv"
)

// The sentences that go on about a show need not name it: "Sky ended it after three series". Where
// all of them together name one network, it is that show's.

var aboutNetworkRules = []rule{
	once("network/sentences", func(*hit) []tv.Claim { return nil }),
}

// ofWork ends what stands before a network with which somebody has a deal or a post.
var ofWork = phraseOf(` (?:deal|pact|contract|post|job|stint|executives?|president|head|chief|boss|veteran|alum|joined|left|worked|work|career|years|logo|tower|headquarters|office|offices|lot|building|studios?|charts|like|rival|unlike|than|against|behind|with|interview|told|tells|asked) (?:[a-z-]+ |<[DPN]\d+> ){0,4}?(?:(?:at|with|from|for|of|in|by|to) )?(?:the )?$`)

// aboutNetworks goes through the shows of which no network is told yet.
func (r *reader) aboutNetworks() {
	if len(r.sentences) <= 2 {
		return
	}
	for _, t := range r.inOrder() {
		if r.aired[t] == "" && r.hasNews(t) {
			r.aboutNetwork(t)
		}
	}
}

// aboutNetwork claims the one network that sentences about a show name.
func (r *reader) aboutNetwork(t *title) {
	var h *hit
	var net *mention
	for i := range r.sentences {
		s := &r.sentences[i]
		text := s.shape.text
		if s.title || s.heading || s.repeated || !strings.Contains(text, "<W") || s.about != t || r.namesOtherShow(s, t) || asked(s) {
			continue
		}
		for _, w := range r.mentionsIn(text, 0, len(text), "W") {
			end := w.at + strings.IndexByte(text[w.at:], '>') + 1
			if net != nil && sameHouse(net.name, w.name) {
				continue
			}
			x := &hit{r: r, s: s, rule: &aboutNetworkRules[0], loc: []int{w.at, end}, start: max(w.at-1, 0), end: end, about: t}
			if r.namedStudio(w.mention) || ofWork.MatchString(text[:w.at]) || otherThing.MatchString(text[end:]) || doesNotHave.MatchString(text[end:]) || awayTo.MatchString(text[:w.at]) || notGoingTo(text, w.at, end) || onlyMayBeOn(text, w.at, end) || !x.maySpeakFor(w.at) {
				continue
			}
			if net != nil {
				return // there are several
			}
			h, net = x, w.mention
		}
	}
	if h == nil {
		return
	}
	for _, c := range h.networkOf(t, net) {
		r.propose(h, c)
	}
}
