package glean

import "backlot/internal/tv"

// Somebody who says of himself that he goes: "Ida Voss has confirmed that she is leaving the soap".

var saysLeavingRules = []rule{
	on("cast/says-leaving", " leav| exit| quit| depart| step| bow| mov",
		`{per} {apposition}{paren}{adv}(?:(?:has|have|had|also|now|just|since|today|officially|finally|exclusively) )*(?:confirm(?:s|ed)|reveal(?:s|ed)|announce[sd]|sa(?:id|ys)|disclose[sd]|decided|(?:told|tells) (?:[a-z'-]+ |<[A-Z]\d+> ){1,5}?)(?: (?:on|in|to|via|at) (?:[a-z'-]+ |<[A-Z]\d+> ){1,6}?)? ?(?:that )?(?:she|he|they) (?:(?:is|are|was|were|will|would|has|have|had|be|been|to|now|also|soon|decided|planning|plans|going) )+`+
			`(?:leaving|leave|left|quitting|quit|exiting|exit|departing|depart|departed|stepping (?:away|down) from|step (?:away|down) from|bowing out of|bow out of|moving on from|move on from) (?:<S\d+>|(?:the|her|his|their) (?:[a-z-]+ |<[WO]\d+> (?:'s )?){0,3}?(?:show|series|soap|drama|comedy|sitcom|thriller|programme|program|cast|role))`, change(tv.Departs)),
	anybody(on("cast/told-bosses", " leav| exit| quit| depart| step | go ",
		`(?:{per} {apposition}|the (?:actor|actress|star|soap star) {apposition}|(?:he|she) )(?:(?:has|have|had|also|already|now|recently|reportedly) )*(?:told|informed|notified) (?:(?:the|his|her|show|soap|<S\d+>|itv|bbc|<W\d+>) )*(?:bosses|producers|chiefs|executives|co-stars|castmates|colleagues|cast|fans|viewers) (?:that )?(?P<who>he|she|they) (?:(?:is|will|would|wants|wanted|plans|intends|was|to|be) )+(?:leave|leaving|quit|quitting|exit|exiting|depart|departing|go|step down|stepping down)(?: (?:the (?:[a-z-]+ |<[WN]\d+> (?:'s )?){0,2}?(?:show|series|soap|drama|comedy|sitcom|programme|cast)|<S\d+>))?(?: (?:at|in|by|before|this|next|on|from) (?:the )?{date})?`, toldBosses)),
	on("cast/no-new-contract", " contract | deal ", `{per} {apposition}(?:(?:has|have|had|also|now|just|since|exclusively) )*(?:[a-z]+ed|said|says|told|tells) (?:[a-z'-]+ |<[A-Z]\d+> ){0,7}?(?:that )?(?:she|he|they) (?:will|would|is|was|had decided|has decided|does|did) (?:be )?not (?:(?:to|be|going to) )*(?:renewing|renew|signing|sign|extending|extend) (?:her|his|their|a new|another) (?:contract|deal)`, noNewContract),
}

// toldBosses reads who has told those he works for that he goes, and when.
func toldBosses(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil {
		p = h.r.spokenOf(h.s)
	}
	if p == nil || !p.full && p.kind != isPerson || !h.pair(p, nil) || h.r.isPart[p.name] || h.asked() || asked(h.s) || h.r.judge(h).negative || has(h.s.shape.text[:h.end+1], "reportedly", "source", "sources", "claims", "rumours") {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	c.Certainty, c.By = tv.Confirmed, p.name
	if d := h.mention("date"); d != nil {
		c.When = d.date.Future
		if c.When.IsZero() {
			c.When = d.date.Date
		}
	}
	return []tv.Claim{c}
}

// noNewContract reads who says that he signs no new contract: he goes.
func noNewContract(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !h.pair(p, nil) || h.asked() || has(h.s.shape.text[:h.end+1], "showrunner", "producer of", "writer of", "director of") {
		return nil
	}
	c := castOf(p.name, "", tv.Departs)
	c.Certainty = tv.Confirmed
	return []tv.Claim{c}
}
