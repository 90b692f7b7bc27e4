package glean

import "backlot/internal/tv"

// Somebody who says of himself that he goes: "Ida Voss has confirmed that she is leaving the soap".

var saysLeavingRules = []rule{
	on("cast/says-leaving", " leav| exit| quit| depart| step| bow| mov",
		`{per} {apposition}{paren}{adv}(?:(?:has|have|had|also|now|just|since|today|officially|finally|exclusively) )*(?:confirm(?:s|ed)|reveal(?:s|ed)|announce[sd]|sa(?:id|ys)|disclose[sd]|decided|(?:told|tells) (?:[a-z'-]+ |<[A-Z]\d+> ){1,5}?)(?: (?:on|in|to|via|at) (?:[a-z'-]+ |<[A-Z]\d+> ){1,6}?)? ?(?:that )?(?:she|he|they) (?:(?:is|are|was|were|will|would|has|have|had|be|been|to|now|also|soon|decided|planning|plans|going) )+`+
			`(?:leaving|leave|left|quitting|quit|exiting|exit|departing|depart|departed|stepping (?:away|down) from|step (?:away|down) from|bowing out of|bow out of|moving on from|move on from) (?:<S\d+>|(?:the|her|his|their) (?:[a-z-]+ |<[WO]\d+> (?:'s )?){0,3}?(?:show|series|soap|drama|comedy|sitcom|thriller|programme|program|cast|role))`, change(tv.Departs)),
}
