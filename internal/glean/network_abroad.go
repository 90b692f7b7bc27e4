package glean

import (
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
var carries = phraseOf(`^ (?:, which |which |, who )?(?:also |will |is )?(?:airs?|shows?|carries|streams?|broadcasts?|has) (?:the |it |<S)`)

// axedBy ends what stands before a network that has a show no longer, where another has it:
// "was canceled by ITV".
var axedBy = phraseOf(` (?:(?:cancelled|canceled|axed|dropped|scrapped|ditched|dumped|shelved|canned|binned|jettisoned|cut|passed over|turned down|rejected|let go|abandoned|killed off|nixed) (?:by|at|from|over at)|(?:cancellation|axing|axe) (?:by|at|from)) (?:the )?(?:former home |old home |original home |previous home )?$`)

// soldTo ends what stands before a network that a show was sold to, or that only looked at it.
var soldTo = phraseOf(` (?:(?:sold|sale|sales|selling|sells|licensed|shopped|pitched|offered|leased|pre-sold|presold) (?:[a-z0-9-]+ |<[A-Z]\d+> ){0,9}?(?:to|including|include|with|by)|(?:developed|piloted|set up|ordered) (?:[a-z]+ )?at|buyers?) (?:the )?$`)

// byChannel follows what a network did to a show: "cancelled by ITV".
var byChannel = phraseOf(`^ (?:[a-z]+ )?by (?:the )?<W`)

// soldIn tells a clause that lists where a show was sold: "sold to 40 territories, including
// the BBC in the U.K. and Arte in France".
var soldIn = phraseOf(` (?:sold|sells|sales|pre-sold|presold|licensed|acquired|buyers?|pre-bought|bought|rights|territories|distribution|distributor) `)

var (
	// wanted begins behind a network that may have a show one day.
	wanted = phraseOf(`^ (?:'s <W\d+> )?(?:is|are|was|were) (?:[a-z]+ )?(?:(?:said|reported|understood|believed|thought|rumou?red|tipped) to (?:be|have (?:held|entered|expressed|shown))|among|in talks to (?:pick|save|take|acquire|rescue|revive|bring|buy)|interested|circling|eyeing|considering|courting|one of|likely|the frontrunner|a contender) |^ (?:and <W\d+> )?(?:has|have) (?:[a-z]+ )?been approached `)
	// wooed ends what stands before one.
	wooed = phraseOf(` (?:(?:could|may|might) (?:[a-z]+ ){0,3}(?:to|at|on)|(?:talks|negotiations|discussions) (?:[a-z]+ ){0,3}with|interest (?:[a-z]+ ){0,2}(?:from|at)|(?:pitched|shopped|shopping|offered) (?:[a-z]+ ){0,3}to) (?:the )?$`)
	// dropsIt begins behind a network that ends a show.
	dropsIt = phraseOf(`^ (?:, which )?(?:(?:has|had|have|also|recently|then|first|abruptly|quietly) )*(?:cancell?ed|axed|dropped|scrapped|passed on|ditched|dumped|shelved|pulled the plug|opted not|decided not|declined|let (?:it|the)|cut|walked away|gave up|ended)`)
	// saves says that a show that was to end is another network's now.
	saves = phraseOf(` (?:<W\d+> (?:(?:(?:has|have|had|today|also|on|<D\d+>) )*(?:announced|said|confirmed|revealed) (?:(?:today|on|<D\d+>) )*(?:that )?it )?(?:(?:has|have|had) )?(?:saved?|saves|rescued|rescues|revived|revives|resurrected|resurrects|picked up|picks up|stepped in|swooped in)|(?:rescued|saved|revived|picked up|resurrected|snapped up) (?:by|at) (?:the )?<W\d+>|(?:new|found a) home (?:at|on|with) (?:the )?<W\d+>) `)
)

// savedPlainly tells that a network is one that has saved the show, in so many words.
func savedPlainly(p *proposed) bool {
	return p.claim.Kind == tv.OnNetwork && saves.MatchString(p.hit.s.shape.text)
}

// rescued tells that the article tells how another network saved the show.
func (r *reader) rescued() bool {
	for i := range r.sentences {
		if saves.MatchString(r.sentences[i].shape.text) {
			return true
		}
	}
	return false
}

// studioBefore ends what stands before a studio, on which nothing is shown.
var studioBefore = phraseOf(` (?:studios?|production (?:company|house|outfit|banner)|indie|superindie|producers?|distributor) (?:giant |<W\d+> and )?$`)

// lost tells that the network at that offset of the shape has a show no longer, or is one of
// those that it was sold to.
func (h *hit) lost(at int) bool {
	text := h.s.shape.text
	if at < len(text) && text[at] == ' ' {
		at++
	}
	before, behind := text[:at], text[min(h.end, len(text)):]
	if wanted.MatchString(behind) || wooed.MatchString(before) || dropsIt.MatchString(behind) && h.r.rescued() {
		return true
	}
	if soldTo.MatchString(before) || studioBefore.MatchString(before) || axedBy.MatchString(before) && (h.r.rescued() || len(h.r.mentionsIn(text, 0, len(text), "W")) > 1) {
		return true
	}
	from, to := h.s.clauseAt(at + 1)
	return soldIn.MatchString(text[from:max(to, h.end+1)]) && len(h.r.landsIn(h.s, from, max(to, h.end+1))) > 0
}

// ofOldHome tells a refusal of the network that had the show before another saved it: "Starz
// passed on a fourth season", where Netflix has ordered one.
func (r *reader) ofOldHome(h *hit, c tv.Claim) bool {
	if c.Kind != tv.Stage || c.Value.Text != tv.Renewed || !c.Negative {
		return false
	}
	from, _ := h.s.clauseAt(h.start + 1)
	loc := firstChannel.FindStringIndex(h.s.shape.text[from:])
	return loc != nil && dropsIt.MatchString(h.s.shape.text[from+loc[1]-1:]) && r.rescued()
}

var firstChannel = phraseOf(`^ (?:[a-z]+ )?<W\d+> `)

// droppedThen ends what stands before the day on which a network would have a show no longer.
var droppedThen = phraseOf(` <W\d+> (?:(?:has|had|have) )?dropp(?:ed|ing) (?:it|<S\d+>|the [a-z -]+) (?:[a-z]+ )?$`)
