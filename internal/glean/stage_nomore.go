package glean

// A network that wants no more of a show has cancelled it, though no season is named.

var noMoreRules = []rule{
	on("stage/no-more", " not | against ", `(?:{net}|`+theShow+`|network|broadcaster|streamer|channel) {adv}(?:(?:has|have|had) )?{adv}(?:decided|opted|chosen|chose|elected|resolved) (?:not to (?:order|commission|make|renew|recommission|pick up|continue with|proceed with|go on with)|against (?:ordering|commissioning|making|renewing|recommissioning|picking up)) (?:any )?(?:more|further|another|additional) (?:of|episodes|series|seasons|season|run|runs)`, notMoving),
}
