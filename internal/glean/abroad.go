package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// A show has a network in each country. Which it is there is told beside the country; the
// network of its own is told without.

var abroadRules = []rule{
	on("network/abroad", "W", `{net}`, abroad),
}

var (
	// seenOn says that a show is to be seen.
	seenOn = phraseOf(` (?:airs?|aired|airing|streams?|streaming|streamed|shown|shows|seen|see|available|watch|watched|broadcasts?|premieres?|premiering|debuts?|debuting|launch(?:es)?|launching|arrives?|lands?|begins?|starts?|returns?|get it|carrie[sd]|carry|home|drops?|released?|on) `)
	// notSeen are words of a sale or a making, which is no showing.
	notSeen = phraseOf(` (?:sold|sells?|selling|sale|sales|rights|buyers?|buys?|bought|pre-bought|presold|pre-sold|territor(?:y|ies)|distribut(?:es?|ed|ion|or|ors)|licen[sc](?:es?|ed|ing)|acquir(?:es|ed|ing)|acquisitions?|deals?|shopp(?:ed|ing)|shop|pitched|bidd(?:er|ers|ing)|interest(?:ed)?|co-produc[a-z]+|remake|version|film|movie) `)
)

// olderOnes are the seasons that have been on, which may be had where the next is not.
var olderOnes = phraseOf(` (?:(?:the )?(?:first|previous|earlier|existing|prior|older|past) (?:[a-z0-9-]+ )?(?:seasons?|series|runs?)|both (?:seasons|series)|all (?:[a-z0-9-]+ )?(?:seasons|series|episodes)|<E\d+> (?:(?:is|are|can|was|were) )) `)

// abroad reads the network on which a show is to be seen in a country.
func abroad(h *hit) []tv.Claim {
	m, text := h.mention("net"), h.s.shape.text
	start := strings.LastIndex(text[:h.end], "<")
	if m == nil || !h.r.speaksOfShow(h) || h.speaks(start) || notAiring.MatchString(text[back(text, start, 4):h.end+1]) {
		return nil
	}
	from, to := h.wide()
	from, to = h.r.partOfChannel(h.s, from, to, start)
	if part := text[from:to]; !seenOn.MatchString(part) && !carries.MatchString(text[h.end:]) || notSeen.MatchString(part) || olderOnes.MatchString(part) || h.r.judge(h).certainty != tv.Confirmed || h.r.judge(h).negative {
		return nil
	}
	in := h.landOfChannel(h.wide())
	if t := h.r.showAt(h); in == "" || t == nil || h.r.aired[t] == m.name {
		return nil
	}
	return []tv.Claim{{Kind: tv.OnNetwork, Value: tv.Value{Text: m.name}, Season: whole, Certainty: tv.Confirmed, By: nobody, Detail: in}}
}

// carries stands behind a network that shows a thing: "PBS, which airs the show in the U.S."
var carries = regexp.MustCompile(`^ (?:, which |which |, who )?(?:also |will |is )?(?:airs?|shows?|carries|streams?|broadcasts?|has) (?:the |it |<S)`)

// axedBy ends what stands before a network that has a show no longer, or never had it:
// "was canceled by ITV", "sold to Arte", "passed over by Fox".
var axedBy = regexp.MustCompile(` (?:(?:cancelled|canceled|axed|dropped|scrapped|ditched|dumped|shelved|canned|binned|jettisoned|cut|passed over|turned down|rejected|let go|abandoned|killed off|nixed) (?:by|at|from|over at)|(?:cancellation|axing|axe) (?:by|at|from)|(?:sold|sale|sales|selling|sells|licensed|shopped|pitched|offered|leased|pre-sold|presold) (?:[a-z0-9-]+ |<[A-Z]\d+> ){0,9}?(?:to|including|include|with|by)|(?:developed|piloted|set up|ordered) (?:[a-z]+ )?at|buyers?|left|leaves|leaving|from its|exits?) (?:the )?(?:former home |old home |original home |previous home )?$`)

// byChannel follows what a network did to a show: "cancelled by ITV".
var byChannel = regexp.MustCompile(`^ (?:[a-z]+ )?by (?:the )?<W`)

// soldIn tells a clause that lists where a show was sold: "sold to 40 territories, including
// the BBC in the U.K. and Arte in France".
var soldIn = phraseOf(` (?:sold|sells|sales|pre-sold|presold|licensed|acquired|buyers?|pre-bought|bought|rights|territories|distribution|distributor) `)

// studioBefore ends what stands before a studio, on which nothing is shown.
var studioBefore = regexp.MustCompile(` (?:studios?|production (?:company|house|outfit|banner)|indie|superindie|producers?|distributor) (?:giant |<W\d+> and )?$`)

// lost tells that the network at that offset of the shape has a show no longer, or is one of
// those that it was sold to.
func (h *hit) lost(at int) bool {
	text := h.s.shape.text
	before := text[:at]
	if axedBy.MatchString(before) || studioBefore.MatchString(before) {
		return true
	}
	from, to := h.s.clauseAt(at + 1)
	return soldIn.MatchString(text[from:max(to, h.end+1)]) && len(h.r.landsIn(h.s, from, max(to, h.end+1))) > 0
}
