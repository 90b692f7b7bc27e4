package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A network that stands right beside a title as its owner says where that show is, whatever
// else the sentence tells and whichever show the text is about.

var ownNetworkRules = []rule{
	on("network/own", "W", `{net} (?:(?:'s|'|original|originals|drama|comedy) )(?:(?:[a-z0-9-]+|,|'s) ){0,6}?(?:["'*] ?)*{show}`, ownNetwork),
	on("network/in-brackets", "W", `{show} (?:["'*] ?)*(?:, <E\d+> )?\( (?:[^()<>]{1,20} , )?{net} (?:[,:;)/]|and)`, ownNetwork),
}

// notItsOwn stands between a network and a title that is not that network's for it.
var notItsOwn = words(`remake version reboot adaptation rival rivals answer former ex veteran alum alumnus alumna star boss chief executive exec executives president head film movie feature fund and or , to for over with by as than before after against behind of about on in at`)

// onFeatures says that it is a film.
var onFeatures = phraseOf(` (?:film|movie|feature|update) `)

// ownNetwork makes a claim of the network that a title has beside it.
func ownNetwork(h *hit) []tv.Claim {
	m, show := h.mention("net"), h.mention("show")
	if m == nil || show == nil {
		return nil
	}
	text := h.s.shape.text
	if h.rule.name == "network/own" {
		_, from := h.groupAt("net")
		to, _ := h.groupAt("show")
		for _, w := range strings.Fields(strings.Trim(text[from:to], "<>")) {
			if notItsOwn[w] {
				return nil
			}
		}
	}
	at, _ := h.groupAt("net")
	if onFeatures.MatchString(text[at:h.end+1]) || notAiring.MatchString(text[back(text, at-1, 3):h.end+1]) || h.lost(at-1) {
		return nil
	}
	h.about = h.r.titleOf(show)
	return h.networkOf(h.about, m)
}

// networkOf makes the claim that a show is on a network, if that has not been claimed.
func (h *hit) networkOf(t *title, m *mention) []tv.Claim {
	if t == nil {
		return nil
	}
	for i := range h.r.proposed {
		if p := &h.r.proposed[i]; p.title == t && p.claim.Kind == tv.OnNetwork && p.claim.Value.Text == m.name {
			return nil
		}
	}
	if h.r.aired[t] == "" {
		h.r.aired[t] = m.name
	}
	return []tv.Claim{{Kind: tv.OnNetwork, Value: tv.Value{Text: m.name}, Season: whole, Certainty: tv.Confirmed, By: nobody}}
}
