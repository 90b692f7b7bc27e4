package glean

import (
	"cmp"
	"strings"

	"backlot/internal/tv"
)

// Who has the rights to a show in one country, where a show is made that has a set of its own, and what of a next
// season nobody has decided.

var oneLandRules = []rule{
	on("network/rights-in", " rights ", `{net} (?:(?:has|have|had|also|since|recently|already) )*(?:taken|takes|took|bought|buys|acquired|acquires|picked up|picks up|snapped up|snaps up|secured|secures|landed|lands|nabbed|nabs|licensed|licenses|has|holds) (?:up )?(?:the |all |exclusive |first-run |streaming |linear |broadcast |television |tv )*(?P<land>north american|<N\d+> american|latin american|nordic|scandinavian|european|`+lands+`) (?:[a-z-]+ |and ){0,3}?rights(?: (?:to|for|of|in) )?`, rightsOf),
	on("other/filmed-at", " set | sets | studio | studios | lot | soundstage | soundstages | backlot | complex | warehouse | site | stages | base | station | school | hospital | farm | farmhouse | house | castle | church | prison | jail | hotel | pub | manor | mansion | barracks | factory | mill | college | abbey | estate | hall | airfield | barn | cottage | village | library | asylum | convent | monastery | courthouse | quarry | brewery | hangar | depot | harbour ", `(?:{show}|it|which|that|`+theShow+`|series|show|drama|comedy|soap|programme|interiors?|exteriors?) (?:["'] )?(?:(?:is|was|are|were|has|have|been|being|also|mostly|mainly|largely|now|still) )+(?:filmed|shot|made|recorded|produced) (?:[a-z]+ly )?(?:on location )?(?:and )?(?:at|on|in) (?:an?|the|its|their|<[WN]\d+> (?:[a-z]+ )?'s) (?:[a-z-]+ ){0,4}?(?:set|sets|studio|studios|lot|soundstage|soundstages|backlot|complex|warehouse|site|stages|base|station|school|hospital|farm|farmhouse|house|castle|church|prison|jail|hotel|pub|manor|mansion|barracks|factory|mill|college|abbey|estate|hall|airfield|barn|cottage|village|library|asylum|convent|monastery|courthouse|quarry|brewery|hangar|depot|harbour)(?: (?:just )?(?:outside|near|in|on|by|close to|at|north|south|east|west|beside|not far from))?`, filmedAt),
	on("stage/nothing-decided", "<E", `{season} (?:[^;]+ )?(?:(?:that )?(?:nothing|none of it|no decision|nothing at all) (?:has|had|was|is|have) (?:yet )?(?:been )?(?:yet )?(?:decided|agreed|confirmed|settled|made|signed|set in stone|fixed|commissioned|announced|taken)|(?:has|had|have) (?:not|yet to) (?:yet )?(?:been |be )?(?:decided|agreed))`, nothingDecided),
}

// largeLands are parts of the world by what comes from there.
var largeLands = map[string]string{"north american": "North America", "latin american": "Latin America", "nordic": "the Nordics", "scandinavian": "Scandinavia", "european": "Europe"}

// rightsOf reads which network has a show in one country.
func rightsOf(h *hit) []tv.Claim {
	m, text := h.mention("net"), h.s.shape.text
	if m == nil || !h.r.speaksOfShow(h) || asked(h.s) || has(text, "film rights", "remake", "movie rights", "book rights") {
		return nil
	}
	if h.r.showAt(h) == nil && ofBothSeasons.MatchString(text[h.end:]) {
		h.about = h.r.main // "separately, AMC has taken U.S. rights to both seasons"
	}
	from, to := h.groupAt("land")
	in := cmp.Or(largeLands[strings.ToLower(h.r.wordsBetween(h.s, from, to))], h.r.landName(h.s, from, to))
	if j := h.r.judge(h); in == "" || j.negative || j.certainty == tv.Denied || j.certainty == tv.Speculated {
		return nil
	}
	return []tv.Claim{{Kind: tv.OnNetwork, Value: tv.Value{Text: m.name}, Season: whole, Certainty: h.r.judge(h).certainty, By: nobody, Detail: "in " + in}}
}

// ofBothSeasons follows rights to a show that is not named.
var ofBothSeasons = phraseOf(`^ (?:to |for |of |in )?(?:(?:both|all|the) (?:[a-z0-9]+ )?(?:seasons|series|episodes)|the (?:[a-z-]+ )?(?:show|series|drama|comedy|soap)|<E\d+>|it) `)

// landOfHouse gives a network of the house that has the rights in one country that country.
func (r *reader) landOfHouse() {
	for i := range r.proposed {
		p := &r.proposed[i]
		if p.dropped || p.claim.Rule != "network/rights-in" {
			continue
		}
		for k := range r.proposed {
			o := &r.proposed[k]
			if c := &o.claim; !o.dropped && o.title == p.title && c.Kind == tv.OnNetwork && c.Detail == "" && ofHouseOf(c.Value.Text, p.claim.Value.Text) {
				c.Detail = p.claim.Detail
			}
		}
	}
}

// ofHouseOf tells that one network is another's by its name: "AMC+" of "AMC".
func ofHouseOf(name, house string) bool {
	return strings.HasPrefix(name, house) && name != house && sameHouse(strings.TrimSuffix(name, "+"), house)
}

// filmedAt keeps in its own words at what sort of place a show is made.
func filmedAt(h *hit) []tv.Claim {
	text := h.s.shape.text
	if asked(h.s) || h.spoken() || h.r.judge(h).negative || h.r.judge(h).certainty != tv.Confirmed || !strings.Contains(text[h.end:], "<N") && h.place() == "" || h.r.told(h.s, func(c tv.Claim) bool { return c.Kind == tv.Other }) {
		return nil
	}
	return h.inItsWords()
}

// nothingDecided reads that nobody has decided on a next season.
func nothingDecided(h *hit) []tv.Claim {
	m, text := h.mention("season"), h.s.shape.text
	if m.episode || m.season < 2 || h.r.showHasSeason(h, m.season) || asked(h.s) || has(text[h.start:h.end+1], "title", "date", "episodes", "cast", "casting", "when", "where", "who", "set in") {
		return nil
	}
	c := stageOf(tv.Renewed)
	j := h.r.judge(h)
	c.Negative, c.Certainty, c.By, c.Season = true, tv.Confirmed, cmp.Or(j.by, h.lastVoice()), m.season
	if j.certainty == tv.Reported {
		c.Certainty = tv.Reported
	}
	return []tv.Claim{c}
}

// lastVoice gives whoever says something in a sentence, where that is one; "" for nobody.
func (h *hit) lastVoice() string {
	if len(h.s.voices) == 1 && h.s.voices[0].knows {
		return h.s.voices[0].name
	}
	return ""
}
