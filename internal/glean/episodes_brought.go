package glean

import (
	"strings"

	"backlot/internal/tv"
)

// To how many episodes an order brings a season, how many each of several seasons had, and how many there
// are in the season that is new.

var broughtToRules = []rule{
	on("episodes/brought-to", " bringing | brings | brought | taking | takes | upping | raising | boosting ", `(?:bringing|brings|brought|taking|takes|upping|raising|boosting) (?:the|its|their) (?:(?:[a-z0-9-]+|<[SE]\d+>|'s|"|') ){0,6}?(?:total |order |count |tally |run |season |<E\d+> |series )(?:up )?to `+counts+` (?:\.|,|;|episodes|and|--|\)|"|instalments|installments|half-hours|hours)`, broughtTo),
	on("episodes/each-had", " both | two | three | four ", `(?:(?P<both>both)|(?:its |the |all )?(?:(?:first|previous|earlier) )?(?P<k>two|three|four)) (?:(?:previous|earlier|first|existing) )?(?:seasons|series)(?: of (?:["'] )?{show}(?: ["'])?)? (?:(?:so far|have|had|has|each|were|was|are|ran|run|consisted|consist|comprised|comprise|contained|contain|to|for|of|made|up|spanned|featured|all|been|both|with) )+`+counts+`(?: hour-long| half-hour| one-hour)? (?:episodes|instalments|installments|parts)(?: (?:each|apiece))?`, eachHad),
	on("episodes/in-new", " there ", `there (?:are|will be) `+counts+` (?:episodes|parts|instalments|installments) in (?:the|this) (?:new|latest|upcoming|forthcoming|coming|current) (?:season|series|run|batch)`, inNewSeason),
	on("episodes/seasons-of", " two | three | four | five | six ", `(?:ran|lasted|aired|run|airing|running) (?:for )?(?:just |only )?(?P<k>two|three|four|five|six) (?:seasons|series) of `+counts+`(?: hour-long| half-hour)? (?:episodes|instalments|installments|parts)(?: (?:each|apiece))?`, eachHad),
}

// broughtTo makes a claim of the number that a season has with more of it ordered.
func broughtTo(h *hit) []tv.Claim {
	text := h.s.shape.text
	if asked(h.s) || has(text[h.start:h.end+1], "seasons", "overall", "series total", "lifetime", "cast", "crew", "nominations", "wins", "awards") {
		return nil
	}
	list := numbered(h)
	for p := range h.r.heldOf(h.s) {
		if len(list) > 0 && p.claim.Kind == tv.Episodes && p.hit.start < h.start && onlyMore.MatchString(text[back(text, p.hit.start, 4):min(p.hit.end+1, len(text))]) {
			p.dropped = true // as many more
		}
	}
	return list
}

// onlyMore is about the number of episodes that are ordered beside those there are.
var onlyMore = phraseOf(` (?:more|additional|extra|further|back) `)

// inNewSeason makes a claim of the newest season that the article names.
func inNewSeason(h *hit) []tv.Claim {
	list := numbered(h)
	for i := range list {
		if n := h.r.seasonsNamed(); n > 1 && !strings.Contains(h.s.shape.text, "<E") {
			list[i].Season = n
		}
	}
	return list
}

// eachHad makes a claim for each of the first seasons.
func eachHad(h *hit) (list []tv.Claim) {
	if asked(h.s) || h.r.judge(h).negative {
		return nil
	}
	k := 2
	if h.group("both") == "" {
		k = numeral(h.group("k"))
	}
	for _, c := range numbered(h) {
		for p := range h.r.heldOf(h.s) {
			p.dropped = p.dropped || p.claim.Kind == tv.Episodes && p.claim.Value == c.Value
		}
		for i := 1; i <= k; i++ {
			o := c
			o.Season = i
			list = append(list, o)
		}
	}
	return list
}

// thePickupCame tells how far a season had come when the next was ordered: "comes five episodes into its
// second season".
var thePickupCame = phraseOf(` (?:pickup|pick-up|renewal|order|news|decision|announcement) (?:comes|came|arrives|arrived) (?:[^;.]{1,50} )?into (?:[^;.]{1,40} )?<E\d+> (?:of [^,;.]{1,40} )?(?:,|and) `)

// ofTheNext gives the number of a season that is ordered to the season behind the one that was on then.
func (h *hit) ofTheNext(c *tv.Claim) {
	text := h.s.shape.text
	loc := thePickupCame.FindStringIndex(text)
	if loc == nil || h.start < loc[1]-2 {
		return
	}
	es := h.r.mentionsIn(text, loc[0], loc[1], "E")
	if len(es) != 1 || es[0].episode || es[0].season < 1 {
		return
	}
	if c.Season = es[0].season + 1; has(text[back(text, h.start, 4):h.end+1], "up from", "down from", "compared with", "compared to") {
		c.Season--
	}
}
