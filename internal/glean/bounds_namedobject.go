package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// ordersNow ends with what is done with a show that is named behind it.
var ordersNow = phraseOf(` (?:renewed|renews|renewing|cancelled|canceled|cancels|cancelling|axed|axes|axing|scrapped|scraps|revived|revives|commissioned|commissions|recommissioned|recommissions|greenlit|greenlights|shelved|shelves) (?:" )?`)

// ofNamedOther tells that what is done with a show is done with another than t, of which nobody
// knows that it is one: capital letters stand behind the verb.
func (h *hit) ofNamedOther(t *title, c *tv.Claim) bool {
	if c.Kind != tv.Stage || c.Value.Text != tv.Renewed && c.Value.Text != tv.Cancelled && c.Value.Text != tv.Announced || h.s.title || h.s.heading {
		return false
	}
	text := h.s.shape.text
	loc := ordersNow.FindStringIndex(text[h.start:])
	if loc == nil || h.start+loc[0] > h.end {
		return false
	}
	k, found := slices.BinarySearch(h.s.shape.at, int32(h.start+loc[1]))
	if !found {
		return false
	}
	at := int(h.s.shape.token[k])
	first := h.r.tokens[at]
	if !first.name() || h.r.kindAt(at) != 0 && h.r.kindAt(at) != isName && h.r.kindAt(at) != isCharacter || strings.Contains(t.name, first.text) || tvNouns[first.low] {
		return false
	}
	for at++; at < h.s.to && (h.r.tokens[at].name() || connectors[h.r.tokens[at].low]); at++ {
		if h.r.tokens[at].text == "'s" || tvNouns[h.r.tokens[at].low] {
			return false // "axed Ida Voss's drama"
		}
	}
	return true
}
