package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who goes when a season ends: "will depart at the end of the current season".
var endRules = []rule{
	on("cast/goes-at-end", " depart| exit| leav| quit| bow| step| go ",
		`{per} {apposition}{adv}(?:will|is|are|'s|to|has|plans to|set to|due to|expected to|decided to|confirmed|be) (?:[a-z]+ ){0,3}?(?:depart|departing|exit|exiting|leave|leaving|quit|quitting|bow out|bowing out|step away|stepping away|go|be written out|written out) (?:from )?(?:["'] )?(?:{show} |(?:the|its) (?:`+showNoun[3:]+` )?(?:["'] )?(?:at|after|before|by|following|with|when) (?:the )?(?:(?:end|conclusion|close|finale) of |[a-z]+ (?:ends|concludes) )?(?:(?:the|this|its|her|his|their) )?(?:current |present |upcoming |forthcoming |new |next )?(?:{season}|season|series|run)`, ofBoth(goesAtEnd)),
}

func goesAtEnd(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !h.pair(p, nil) || !p.full && p.kind != isPerson || asCrew.MatchString(h.s.shape.text[h.end+1:]) || crewTalk.MatchString(h.s.shape.text[h.start:h.end+1]) || h.asked() {
		return nil
	}
	claim := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	claim.Certainty = h.r.judge(h).certainty
	if h.r.judge(h).negative {
		return nil
	}
	if h.r.judge(h).expected {
		claim.Certainty = tv.Speculated
	}
	return []tv.Claim{claim}
}

// atEndOf tells of which season it is the end at which somebody goes.
var atEndOf = phraseOf(` (?:at|after|with|following|before) (?:the )?(?:end|conclusion|close|finale) of (?:(?:the|this|its|his|her|their) )?(?:current |present |ongoing |upcoming |new |next |show 's |series 's |<S\d+> 's )?<(E\d+)> `)

// endsWithSeason gives to who goes at the end of a season that season, whatever proposed it.
func (r *reader) endsWithSeason() {
	for i := range r.proposed {
		p := &r.proposed[i]
		if c := &p.claim; p.dropped || c.Kind != tv.Cast || c.Value.Change != tv.Departs {
			continue
		}
		text := r.sentences[p.sentence].shape.text
		if strings.Count(text, "<E") != 1 {
			continue
		}
		if found := atEndOf.FindStringSubmatch(text); found != nil {
			if m := r.find(found[1]); m != nil && m.season > 0 && !m.episode {
				p.claim.Season = m.season
			}
		}
	}
}
