package glean

import "backlot/internal/tv"

// Somebody who says of himself that he goes: "Ida Voss has confirmed that she is leaving the soap".

var saysLeavingRules = []rule{
	on("cast/says-leaving", " leav| exit| quit| depart| step| bow| mov",
		`{per} {apposition}{paren}{adv}(?:(?:has|have|had|also|now|just|since|today|officially|finally|exclusively) )*(?:confirm(?:s|ed)|reveal(?:s|ed)|announce[sd]|sa(?:id|ys)|disclose[sd]|decided|(?:told|tells) (?:[a-z'-]+ |<[A-Z]\d+> ){1,5}?)(?: (?:on|in|to|via|at) (?:[a-z'-]+ |<[A-Z]\d+> ){1,6}?)? ?(?:that )?(?:she|he|they) (?:(?:is|are|was|were|will|would|has|have|had|be|been|to|now|also|soon|decided|planning|plans|going) )+`+
			`(?:leaving|leave|left|quitting|quit|exiting|exit|departing|depart|departed|stepping (?:away|down) from|step (?:away|down) from|bowing out of|bow out of|moving on from|move on from) (?:<S\d+>|(?:the|her|his|their) (?:[a-z-]+ |<[WO]\d+> (?:'s )?){0,3}?(?:show|series|soap|drama|comedy|sitcom|thriller|programme|program|cast|role))`, change(tv.Departs)),
	on("cast/no-new-contract", " contract | deal ", `{per} {apposition}(?:(?:has|have|had|also|now|just|since|exclusively) )*(?:[a-z]+ed|said|says|told|tells) (?:[a-z'-]+ |<[A-Z]\d+> ){0,7}?(?:that )?(?:she|he|they) (?:will|would|is|was|had decided|has decided|does|did) (?:be )?not (?:(?:to|be|going to) )*(?:renewing|renew|signing|sign|extending|extend) (?:her|his|their|a new|another) (?:contract|deal)`, noNewContract),
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
