package glean

import "backlot/internal/tv"

// Whose kin somebody is who has two parents, or whose age is told: "Theo, Tess and Doug's 15-year-old son".

// aged is what stands before a word for kin: "15-year-old", "new", "late ex-".
const aged = `(?:(?:[0-9]{1,2}-(?:year|month|week)-old|[a-z-]+) ){0,3}?`

var bothKinRules = []rule{
	on("relationship/of-both-kin", kinWords, part+` (?:\( [^()]{1,40} \) )?(?:, |(?:is|was) )`+part2+` (?:, )?and <(?P<also>[CN]\d+)> 's (?P<bond>`+aged+kin+`)`, ofBothKin),
	atStart("relationship/comes-as-kin", kinWords, `(?:[a-z-]+ ){0,2}?`+part+` (?:[a-z]+ )?(?:arrives|arrived|returns|returned|comes|came|appeared|introduced|debuted|turns up|turned up|blew|bursts?|enters|entered|began|started|starts|begins) (?:[a-z]+ |<[NDSEW]\d+> ){0,7}?as (?:the|an?) (?P<bond>`+aged+kin+`) of (?:[a-z'-]+ ){0,3}?`+part2, relation),
	on("relationship/aged-kin", kinWords, part+` (?:\( [^()]{1,40} \) )?(?:, |(?:is|was) )`+part2+` 's (?P<bond>`+aged+`[0-9]{1,2}-(?:year|month|week)-old `+aged+kin+`)`, relation),
}

func ofBothKin(h *hit) []tv.Claim {
	list := relation(h)
	if len(list) == 0 {
		return nil
	}
	return append(list, h.tie(h.mention("chr"), h.mention("also"))...)
}
