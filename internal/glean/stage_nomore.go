package glean

import "backlot/internal/tv"

// A network that wants no more of a show has cancelled it, though no season is named.

var noMoreRules = []rule{
	on("stage/no-more", " not | against ", `(?:{net}|`+theShow+`|network|broadcaster|streamer|channel) {adv}(?:(?:has|have|had) )?{adv}(?:decided|opted|chosen|chose|elected|resolved) (?:not to (?:order|commission|make|renew|recommission|pick up|continue with|proceed with|go on with)|against (?:ordering|commissioning|making|renewing|recommissioning|picking up)) (?:any )?(?:more|further|another|additional) (?:of|episodes|series|seasons|season|run|runs)`, notMoving),
	on("stage/no-plans-for-more", " plans ", `(?:there (?:are|is|were) (?:[a-z]+ )?|(?:has|have|had|with|are|see|sees|said) )(?:(?:currently|at present|as yet|absolutely|still|now|right now) )?no (?:(?:current|immediate|firm|concrete|present|further|plans or|more) )*plans (?:right now |at present |at the moment |currently |as yet )?(?:for|to (?:make|do|produce|order|shoot|film|write)) (?:another|any more|more|further|additional|a further|any further|an additional|any other|future|one more) (?:season|seasons|series|run|episodes|installments|instalments)`, noPlansForMore),
}

// noPlansForMore reads that nobody means to make more of a show.
func noPlansForMore(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) {
		return nil
	}
	list := another(h)
	for i := range list {
		list[i].Negative, list[i].Certainty, list[i].By = true, tv.Confirmed, h.r.judge(h).by
		list[i].Season = 0
	}
	return list
}
