package glean

import "backlot/internal/tv"

// What a show or somebody in it has won or is up for, by the name of the prize: "has won four Emmys",
// "the series drew 19 Emmy nominations", "was Emmy-nominated for the role".

// aPrize is one, by its name.
const aPrize = `(?:emmys?|baftas?|golden globes?|peabodys?|logies?|saftas?|iftas?|feroz|webbys?|aacta|aactas|ntas?|goya|goyas|annie|seiyu|critics choice|critics ' choice|spirit awards?|screen awards?|television awards?|tv awards?|daytime emmys?|sag awards?|royal television society|rts|grimme|prix|gemini|geminis|baeksang|awards?|award)`

var prizeRules = []rule{
	anybody(on("other/prize-won", " won | wins | winning | earned | landed | scored | received | drawn | drew | took | nominated | nomination | nominations | nods | nod | racked | picked | collected | claimed | pulled ",
		`(?:won|wins|winning|earned|earning|landed|landing|scored|received|drawn|drew|took|taken|racked up|picked up|collected|claimed|pulled in|nominated for|up for) (?:(?:[a-z0-9'-]+|<[A-Z]\d+>|'s|,) ){0,7}?(?:`+aPrize+`|nominations|nods)`, prize)),
	anybody(on("other/nominated", " nominations | nods | nomination | emmy-nominated | bafta-nominated | emmy-winning | bafta-winning | nominated | up for ", `(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|a) (?:(?:[a-z'-]+|<[A-Z]\d+>) ){0,4}?(?:nominations?|nods?)|(?:was|were|is|been) (?:(?:emmy|bafta)-nominated|nominated for)|(?:is|are|were|was) up for best`, prize)),
	anybody(on("other/prize-went", " went | gave | given | handed | repeated ", `(?:honou?rs|prizes?|awards?|troph(?:y|ies)|gong|`+aPrize+`) (?:(?:[a-z0-9'-]+|<[A-Z]\d+>|'s) ){0,7}?went to|(?:gave|given|handed) (?:the|its) (?:[a-z-]+ |<[A-Z]\d+> ){0,3}?(?:`+aPrize+`|prize) (?:[a-z ]{0,20} )?to|repeated as best`, prize)),
	anybody(on("other/world-premiere", " festival | premiere | screened | tribeca | sxsw ", `(?:world premiere|international premiere|premiered|bowed|debuted|screened|unveiled|competition|passing through) (?:(?:[a-z0-9'-]+|<[A-Z]\d+>|,) ){0,6}?(?:festival|tribeca|sxsw|canneseries|series mania)`, prize)),
}

var (
	// othersPrize tells of a prize for other work, or in somebody's title: "who won an Emmy for Low Water".
	othersPrize = phraseOf(` (?:tony|tonys|oscars?|oscar-nominated|grammys?|olivier|film|films|movie|musical|play|broadway|locarno|theatre|theater|novel|book|(?:who|whose) (?:[a-z]+ )?(?:has |have )?(?:won|earned|took|landed)) `)
	// theirPrize ends what stands before what somebody wins, and no show.
	theirPrize = phraseOf(` <[PNCW]\d+> (?:(?:has|have|had|also|once|later|then) )*$`)
	// forThis says that it was for the show.
	forThis = phraseOf(` (?:the show 's|the series ' (?:only|first)|for (?:it|the (?:part|role|show|series))|for (?:her|his) (?:turn|role|part|performance|portrayal|work) (?:in|on|as)|for playing) `)
)

// prize keeps in its own words what was won, where the show is named or the one that the article is about.
func prize(h *hit) []tv.Claim {
	if h.spoken() || h.r.judge(h).negative || othersPrize.MatchString(h.s.shape.text) || theirPrize.MatchString(h.s.shape.text[:h.start+1]) && !forThis.MatchString(h.s.shape.text) {
		return nil
	}
	if shows := h.r.mentionsIn(h.s.shape.text, 0, len(h.s.shape.text), "S"); len(shows) == 1 {
		h.about = h.r.titleOf(shows[0].mention)
	}
	return factTold(h)
}
