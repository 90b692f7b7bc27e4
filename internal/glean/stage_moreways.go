package glean

import (
	"strings"

	"backlot/internal/tv"
)

// That a show goes on, or that nobody has said so yet, told with verbs and nouns of which no
// other rule has the form: "got the nod for a third season",
// "remains on the bubble", "no more is planned".

const (
	// countedGo is one more of a show by its number, with a noun that no season has.
	countedGo = `(?:an? |its |the )?(?P<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:helping|go|go-round|round|batch|bite|lap|stint|crack|dose|serving|spin|instalment|installment|chapter|visit|trip|tour|innings|turn|volume|set of episodes|run-out)`
	// theNod is what a show is given that goes on.
	theNod = `(?:(?:the|its|a|an|another|early|official|coveted|expected|long-awaited) )*(?:nod|green light|greenlight|go-ahead|thumbs up|thumbs-up|all-clear|renewal|renewals|pickup|pick-up|reprieve|recommission|extension)`
	// unsettled says of a show's fate that it is open.
	unsettled = `(?:on the bubble|in limbo|on the fence|up in the air|in the balance|awaiting (?:word|its fate|a decision|a verdict)|awaits its fate|awaits word|waiting for word|without a (?:renewal|pickup|decision))`
)

var moreWayRules = []rule{
	on("stage/gets-nod", " nod | light | greenlight | go-ahead | thumbs | thumbs-up | all-clear | renewal | renewals | pickup | pick-up | reprieve | recommission | extension ",
		`(?:got|gets|getting|get|given|gave|gives|giving|won|wins|earned|earns|received|receives|landed|lands|scored|scores|secured|handed out|handed|hands|granted|grants) (?:["'*] )*(?:`+perhapsNoun+`<S\d+> (?:["'*] )*|it )?`+theNod+` (?:for|to|through|of|on) (?:(?:another|one more|two more|more|what will be) |(?:[a-z-]+ ){0,3}?<E\d+>)`, moreTold),
	on("stage/season-nod", "<E", `<E\d+> (?:of `+gap(6)+`)?(?:, [^,;:.]{1,110} , )?(?:(?:has|have|also|just|finally|officially|was|been|is|already|now) )*(?:got|gets|given|won|earned|received|landed|secured|handed|granted) `+theNod, moreTold),
	on("stage/gives-renewal", " renewal | renewals | pickup | pickups | pick-up | extension | extensions ",
		`(?:given|gives|gave|giving|handed|hands|handing|granted|grants|granting|doled|awarded|awards|signed|announced) (?:out )?(?:(?:an?|the|out|early|rare|double|triple|multi-season|two-season|three-season|two-year|three-year|full-season|surprise|last-minute|further|swift|quick|first|new) )*(?:renewal|renewals|pickup|pickups|pick-up|extension|extensions) (?:to|for|of) `+perhapsNoun+`{show}`, moreTold),
	on("stage/pays-for", "<E", orderers+` (?:(?:has|have|had|also|already|just|now|officially|quietly|they|reportedly|is) )*(?:paid for|paying for|asked for|asks for|put in for|sprung for|said yes to|says yes to|signed off on|lined up|booked|stumped up for|made room for|plumped for|gone for|opted for|waved through|approved|okayed|sanctioned|rubber-stamped|snapped up|entrusted|entrusts|sealed|struck a deal for|signed a deal for|closed a deal for|done a deal for) (?:(?:to|with|<[PN]\d+>) ){0,2}`+leads+`<E\d+>`, moreTold),
	on("stage/paid-for", "<E", `<E\d+> (?:of `+gap(5)+`)?(?:, )?(?:(?:has|have|is|was|are|were|been|being|already|also|now|all but|as good as|since) )+(?:paid for|asked for|waved through|approved|okayed|sanctioned|rubber-stamped|signed and sealed|on the books|under contract|on order|in hand|bought|contracted)`, moreTold),
	on("stage/up-for", " up for ", `(?:picked|picks|picking|snapped|snaps|scooped|signed) (?:it|them|["'* ]*<S\d+>["'* ]*|(?:the|its) (?:[a-z0-9'-]+ ){0,5}?`+manyNouns+`) up for (?:an? |its |the |another |[a-z]+ more )(?:[a-z0-9-]+ ){0,3}?(?:<E\d+>|season|series|run|round|batch)`, moreTold),
	on("stage/runs-through", "<E", `(?:locked in|set|safe|secure|secured|covered|guaranteed|renewed|going|running) through (?:its |the |at least )*(?:[a-z]+ )?<E\d+>`, moreTold),
	on("stage/nth-go", " second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth ",
		`(?:`+grantsIt[3:len(grantsIt)-1]+`|`+getsIt[3:len(getsIt)-1]+`|coming back for|back for|returning for|returns for|return for|around for|renewed [a-z ]{0,20}for|lease for|sticking around for) `+countedGo, nthGo),
	on("stage/round-number", " round | year | chapter | helping ", `(?:coming back|come back|comes back|returning|back|renewed|around|picked up|re-upped) (?:for )?(?:round|year|chapter|helping) (?P<num>two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9)`, nthGo),
	on("stage/further-deal", " deal ", `(?:struck|signed|strikes|signs|inked|inks|closed|closes|done|agreed|sealed) a (?:[a-z-]+ )?deal (?:[a-z]+ )?for (?:[a-z ]{0,20} )?(?:more|further|another|additional) (?:[a-z]+ )?(?:series|seasons|season|episodes|runs)`, moreTold),
	on("stage/on-bubble", " bubble | limbo | fence | air | balance | awaiting | awaits | waiting | without ",
		`(?:<S\d+>|it|its fate|(?:the|this|that) (?:[a-z0-9'-]+ ){0,5}?`+manyNouns+`(?: (?:["'*] )*<S\d+>)?)`+behindShow+`(?: ["'*])* (?:(?:is|are|remains|remain|was|stays|still|very much|firmly|squarely|sits|sit|also|currently|now|hangs|left|both|all) )+`+unsettled, unsettledYet),
	on("stage/none-planned", " planned | plans | happening | more | making | another | decided | set | fate | future ",
		`(?:(?:no more|none|nothing more|nothing further|no further (?:[a-z]+ ){0,2}?(?:episodes|seasons|series)|no (?:second|third|fourth|fifth) [a-z]+|no follow-up|no sequel) (?:(?:is|are|was|were) )(?:(?:currently|now|being|yet|at present) )*(?:planned|in the works|on the cards|expected|in the offing|foreseen)|(?:nobody|no one|no-one) (?:is|'s) (?:making|planning|ordering) (?:another|any more|more|a (?:second|third|sequel))|(?:its|whose|their|<S\d+> (?:["'*] )*'s|(?:show|series|drama|comedy|sitcom) 's) (?:fate|future) (?:has|have|had|is|was) (?:not|yet to|still to) (?:(?:yet|still|be|been) )*(?:decided|determined|known|settled|announced|resolved)|(?:decision|verdict|announcement|word|ruling) (?:on|about|regarding|as to) (?:the |its |a |any |whether )?(?:[a-z]+ )?(?:(?:fate|future|renewal|return|prospects) (?:of|for) (?:["'*] )*(?:<S\d+>|the [a-z -]{1,30})|(?:fate|future|renewal)|more|another [a-z]+|<E\d+>)(?: ["'*])* (?:(?:is|was|has|are) (?:(?:not|still|yet|now|to) )*(?:expected|due|pending|likely|to come|be made|be taken|been made|been taken|some way off)))`, unsettledYet),
	on("stage/pickup-pending", " renewal | pickup | pick-up | paperwork | go-ahead | commission | recommission | deal ",
		`(?:renewal|pickup|pick-up|recommission|paperwork|official go-ahead|new deal) (?:has|have|is|are) (?:(?:yet to|not yet|not|still not|still to) )(?:(?:be|been|yet|officially|formally|there) )*(?:signed|come|come through|announced|arrived|arrive|materiali[sz]e|materiali[sz]ed|confirmed|agreed|there|done|finali[sz]ed|forthcoming|happened|secured|landed)`, unsettledYet),
	on("stage/short-of-renewal", " renewal | renewing | pickup | season | more ",
		`(?:stopped short of|stops short of|stopping short of|declined to|declines to|refused to|would not|without) (?:announc(?:e|ing)|confirm(?:ing)?|promis(?:e|ing)|commit(?:ting)? to|guarantee(?:ing)?) (?:any|an|a|the|its|more|another) ?(?:[a-z]+ )?(?:renewal|pickup|recommission|<E\d+>|season|series|episodes)`, unsettledYet),
}

// moreTold makes the claim that a show goes on.
func moreTold(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if h.ofOthersGain(near) || has(near, "run of", "hotline", "exhibition", "contract") || notOrders.MatchString(near) || h.r.judge(h).negative || onlyIf.MatchString(text[:h.start+1]) || has(text[back(text, h.start, 3):h.start+1], "no", "not", "never", "if", "whether", "yet", "until") || notItself.MatchString(text[h.end:]) && !strings.Contains(near, "<E") {
		return nil
	}
	e := h.lastMention("E")
	if e != nil && (e.episode || e.season < 2) || h.rule.name != "stage/season-nod" && h.rule.name != "stage/paid-for" && h.nounBehind() || h.r.told(h.s, func(o tv.Claim) bool {
		return o.Kind == tv.Stage && ordered(o.Value.Text) && (e == nil || o.Season == e.season || o.Season == 0)
	}) {
		return nil
	}
	return h.moreClaim()
}

// nthGo makes the same claim of the season that a number tells.
func nthGo(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if h.ofOthersGain(near) || h.r.judge(h).negative || h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && ordered(o.Value.Text) }) {
		return nil
	}
	n := ordinal(h.group("nth"))
	if n == 0 {
		n = numeral(h.group("num"))
	}
	list := h.moreClaim()
	for i := range list {
		list[i].Season = n
	}
	return list
}

// unsettledYet makes the claim that nobody has ordered more of a show so far.
func unsettledYet(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if asked(h.s) || !h.r.speaksOfShow(h) || len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 || has(near, "pilot", "pilots", "wedding", "marriage", "cast", "when") || h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && ordered(o.Value.Text) && o.Negative }) {
		return nil
	}
	if h.isNew() && h.speaksOfPilot() {
		return nil // it has not been ordered at all
	}
	return h.renewedNot()
}
