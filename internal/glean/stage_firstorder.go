package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A show is ordered for the first time: a network places an order of some size, takes a pilot to
// series, adds a show to its schedule or brings an old one back.

const (
	// orderNoun is what a show is given that is made.
	orderNoun = `(?:order|orders|commitment|commission|green light|greenlight|go-ahead|pickup|pick-up)`
	// ofSize is an order of so many episodes, or for a series at once.
	ofSize = `(?:an? |its |the )?(?:(?:firm|formal|full|initial|first|early|rare|coveted|official|quick|fast) )*(?:[a-z0-9]+-(?:episode|part|hour|season)|[0-9]{1,2}-(?:episode|part|hour)|series|straight-to-series|full-series|full-season|direct-to-series) ` + orderNoun
	// toSeries takes a pilot further.
	toSeries = `(?:straight |directly |direct )?to series`
	// newOnes are words before a show that has not been on.
	newOnes = `(?:new|next|latest|upcoming|forthcoming|first|first-ever|brand-new|brand new|original|limited)`
	// lineUps are what a network fills with shows.
	lineUps = `(?:lineup|line-up|schedule|slate|roster|grid|portfolio)`
	// perhapsNoun may stand before a title: "its hospital drama".
	perhapsNoun = `(?:(?:the|a|an|its|their) )?(?:(?:[a-z0-9'-]+|<[WNPD]\d+>(?: 's?)?) ){0,7}?(?:["'*] )*`
)

var firstOrderRules = []rule{
	on("stage/orders-some", " order | orders | commitment | commission | light | greenlight | go-ahead | pickup | pick-up ",
		`(?:placed|places|placing|given|gives|gave|giving|handed|hands|handing|awarded|awards|granted|grants|made|makes|put in|issued|secured|landed|scored|won) (?:out )?(?:an? |its |the )?(?:[a-z0-9-]+ ){0,5}?`+orderNoun+` (?:to|for|of) `+perhapsNoun+`{show}`, firstOrdered),
	on("stage/given-order", " order | orders | commitment | commission | light | greenlight | go-ahead | pickup | pick-up ",
		oneShow+behindShow+` `+lightWords+`(?:given|handed|awarded|granted|gets|get|got|has|have|lands|landed|scores|scored|receives|received|nabs|nabbed|earns|earned|secured|won) (?:out )?`+ofSize, firstOrdered),
	on("stage/gives-order", " order | commitment | commission | light | greenlight | go-ahead | pickup | pick-up ",
		orderers+` `+lightWords+`(?:given|gives|gave|giving|handed|hands|handing|awarded|awards|granted|grants) (?:["'] )?`+oneShow+` (?:["'] )?`+ofSize, firstOrdered),
	on("stage/to-series", " series ",
		`(?:(?:picked|picks|picking) up|ordered|orders|ordering|taken|takes|greenlit|green-lit|greenlights|gone|goes) (?:`+perhapsNoun+`(?:{show}|it|the [a-z]+)(?: ["'*])* )?(?:has |have )?`+toSeries, firstOrdered),
	on("stage/orders-count", " episodes | hours | half-hours | parts | instalments | installments | segs ",
		`(?:ordered|orders|ordering|commissioned|commissions|greenlit|picked up) (?:(?:an initial|a first|up to|at least) )?(?:[0-9]{1,2}|`+countWords+`) (?:(?:new|hour-long|half-hour|one-hour|hourlong|initial) )*(?:episodes|hours|half-hours|parts|instalments|installments) of `+perhapsNoun+oneShow, firstOrdered),
	on("stage/for-episodes", " ordered | commissioned | greenlit ",
		`(?:(?:has|have|was|were) (?:been )?(?:ordered|commissioned|greenlit) for (?:an? )?(?:initial |first )?(?:[0-9]{1,2}|`+countWords+`) (?:episodes|parts|hours|half-hours|instalments|installments)|(?:[0-9]{1,2}|`+countWords+`) (?:episodes|segs|segments|hours|half-hours|parts|instalments|installments) (?:has|have|were) (?:been )?(?:ordered|commissioned|greenlit))`, firstOrdered),
	on("stage/orders-it", " ordered | commissioned | greenlit | green-lit | commissions | orders ",
		`<W\d+> (?:and <W\d+> )?(?:(?:has|have|had|also|jointly|first|originally|then) )*(?:ordered|commissioned|greenlit|green-lit|commissions|orders) (?:it|the (?:series|show|drama|comedy|sitcom|thriller|project)) (?:together|as|from|in|with|after|on|last|back|earlier|this|,|\.|;|<D\d+>|straight)`, firstOrdered),
	on("stage/that-it-ordered", " ordered | commissioned | greenlit | green-lit ",
		`{show} (?:["'*] )*(?:\( [^()]{1,40} \) )?, (?:the|a|an) [^;:.]{1,90}? (?:that |which )?<W\d+> (?:(?:has|had|have|just|recently|first) )*(?:ordered|commissioned|greenlit|green-lit) (?:from|for|to|with|as|,|\.|;|last|in|on|earlier|<D\d+>|this)`, firstOrdered),
	on("stage/unveils-new", " announc| unveil| reveal| commission| order| greenl| green-l",
		`<W\d+> (?:on <D\d+> |<D\d+> )?(?:(?:has|have|also|today|just|on|officially|this|week|morning) )*(?:announced|announces|announcing|unveiled|unveils|unveiling|revealed|reveals) (?:(?:its|a|an|the|their|another|one|two|three) )?(?:(?:[a-z0-9'-]+|<[WN]\d+>(?: 's?)?) ){0,5}?(?:["'*] )*{show} (?:["'*] )*, (?:a|an|its|the) (?:`+newOnes+` )?`, unveiled),
	on("stage/adds-to-slate", " lineup | line-up | schedule | slate | roster | grid ",
		`(?:add|adds|added|adding|bring|brings|bringing) (?:["'*] )*{show} [^;:.]{0,140}?(?:to|onto) (?:its|the|their) (?:[a-z0-9-]+ ){0,3}?`+lineUps, firstOrdered),
	on("stage/brings-it-back", " reviving | rebooting | resurrecting | remaking | reviv| making ",
		`<W\d+> (?:(?:is|are|will be|has been|to be) )(?:reviving|rebooting|resurrecting|remaking|making) (?:["'*] )*{show} (?:["'*] )*(?:,|\.|with|as|for|and|into|from|in|starring)`, firstOrdered),
}

const countWords = `two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|twenty-two|twenty-four|twenty-six|thirty|forty|fifty|sixty`

// moreOfIt are words of what is no first order.
var moreOfIt = phraseOf(` (?:more|another|further|additional|extra|renew|renewed|renewal|renewals|recommissioned|back nine|back-nine|pilot|pilots|script|scripts|put pilot|sequel|second|third|fourth|fifth|extended|cut|trimmed|reduced) `)

// firstOrdered makes the claim that a show is ordered that has not been on.
func firstOrdered(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	after := text[h.end:forward(text, h.end, 3)]
	if asked(h.s) || !h.r.speaksOfShow(h) || moreOfIt.MatchString(near) || strings.Contains(near, "<E") || notOrders.MatchString(near) || len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 || has(near, "not", "never", "no") || h.r.judge(h).negative || notItself.MatchString(after) {
		return nil
	}
	if behind := h.seasonBehind(); behind != nil && behind.season > 1 || onlyIf.MatchString(text[:h.start+1]) || h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && ordered(o.Value.Text) }) {
		return nil
	}
	list := h.announcement()
	for i := range list {
		if list[i].By == "" {
			list[i].By = h.doneBy()
		}
	}
	return list
}

// notItself follows a title that belongs to something else: "an order for SHOW creator".
var notItself = phraseOf(`^ (?:["'*] )*(?:'s|'|creator|star|showrunner|producer|producers|writer|director|season|seasons|<E\d+>|spinoff|spin-off|offshoot|prequel|sequel|team|alum|alumna|actor|actress|maker|makers) `)

// unveiled leaves out what is announced of a show that is known.
func unveiled(h *hit) []tv.Claim {
	text := h.s.shape.text
	far := text[h.start:forward(text, h.end, 8)]
	if !has(far, "new", "next", "latest", "first", "upcoming", "forthcoming", "original", "limited") || has(text[h.start:h.end+1], "that", "date", "cast", "trailer", "dates", "star", "return") {
		return nil
	}
	return firstOrdered(h)
}
