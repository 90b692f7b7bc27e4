package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Which season is the last, told with other verbs than "end", of who ends the show, or of how many
// seasons were planned: "shuts up shop after four series", "has called time on SHOW with its fifth
// season", "sees it as a four-season story", "there will be nothing after season 3".

const (
	// packsUp are verbs of a show that ends, in the turns of headlines and farewells.
	packsUp = `(?:(?:shut|shuts|shutting) up shop|(?:close|closes|closing|closed) (?:its|their) (?:doors|books)|(?:ride|rides|riding|rode|ridden) (?:off|into the sunset)(?: into the sunset)?|(?:wrap|wraps|wrapped|end|ends|ended|bow|bows|bowed|gone|going|leave|leaves|goes) (?:(?:things|it) )?(?:up |out )?for good|(?:pack|packs|packing|packed) up|(?:fade|fades|faded|fading) to black|(?:take|takes|taking|took) (?:its|their|a|one) (?:last|final) (?:bow|lap|ride|call)|(?:hang|hangs|hanging|hung) up its [a-z]+|(?:say|says|saying|said) (?:farewell|its goodbyes)|(?:reach|reaches|reached|reaching) (?:its|the) (?:end|conclusion|finish line|finale)|(?:leave|leaves|leaving|left) (?:the air|our screens|screens|<W\d+>)|(?:end of the road|curtain|last hurrah|last orders) (?:[a-z ,]{0,30} )?for (?:["'*] )*(?:<S\d+>|the [a-z -]{1,40}))`
	// endsTheShow are verbs of who ends a show.
	endsTheShow = `(?:(?:call|calls|called|calling) time on|(?:close|closes|closed|closing) the book on|(?:say|says|said|saying) (?:goodbye|farewell) to|(?:bring|brings|bringing|brought) down the curtain on|(?:lower|lowers|lowered) the curtain on|(?:end|ends|ended|ending|wrap up|wraps up|wrapping up|wrapped up|conclude|concludes|concluding|finish|finishes|finishing))`
	// planWords are of how many seasons a show was to have.
	planWords = `(?:plan|plans|planned|planning|envisaged|envisioned|envisions|conceived|mapped|map|mapped out|intended|meant|designed|sees|see|saw|seen|always|pitched|imagined|outlined|outline|story|idea|wants|wanted|needs|number|arc|roadmap)`
)

var finalOtherRules = []rule{
	on("final/leaves-after", " after | with ", packsUp+` (?:(?:[a-z0-9'-]+|<[DWNS]\d+>|,) ){0,8}?(?:after|with|following) (?:just |only |its |the |a run of )*`+seasonsTold+` (?:[a-z]+ )?(?:seasons|series|years)`, seasonsCounted),
	on("final/leaves-with", "<E", packsUp+` (?:(?:[a-z0-9'-]+|<[DWNS]\d+>|,) ){0,8}?(?:after|with|following|at the end of) (?:its |the |their )?(?:forthcoming |upcoming |next |current |[a-z-]+ ){0,2}?{season}`, lastSeason),
	on("final/ends-it", "<E", endsTheShow+` (?:["'*] )*(?:<S\d+>|(?:the|its|their) (?:(?:[a-z0-9'-]+|<[WN]\d+>(?: 's)?) ){0,5}?`+manyNouns+`|it|things)(?: ["'*])* (?:for good )?(?:after|with|following|at the end of) (?:its |the |their |an? )?(?:forthcoming |upcoming |next |current |[a-z-]+ ){0,2}?{season}`, lastSeason),
	on("final/nothing-after", "<E", `(?:nothing|no more|no (?:[a-z]+ )?(?:season|series|plans|life|episodes)|not (?:continue|return|go on|be back|run|go)) (?:[a-z ]{0,20} )?(?:after|beyond|past) (?:its |the |this )?(?:[a-z]+ )?{season}`, lastSeason),
	on("final/called-last", "<E", `(?:called|calls|calling|described|describes|describing|billed|bills|billing|dubbed|dubs) (?:the |its )?{season} (?:as )?(?:["'] )?(?:the |its |a )?(?:[a-z]+ ){0,2}?(?:conclusion|end|end of the story|final chapter|last chapter|last|final season|last season|finale|farewell|swansong)`, lastSeason),
	on("final/no-next", "<E", `(?:will|would|is|are) not (?:(?:be|going|to) )*(?:return|returning|back|be back|come back|coming back|continue|get) (?:for )?(?:an? )?<E\d+> (?:[^;:.]{0,30} )?(?:but|and|instead|--|,|;) (?:[^;:.]{0,30} )?(?:end|ends|close out|closes|conclude|concludes|bow out|bows out|wrap up|wraps up|say goodbye|says goodbye|finish|finishes|bid farewell)`, noneAfter),
	on("final/planned-story", " story | plan | arc | show | saga | journey | tale | run | roadmap | blueprint ", planWords+` (?:(?:[a-z0-9'-]+|<S\d+>|["'*]|,) ){0,9}?(?:an? |the )?`+seasonsTold+`-(?:season|series|year) (?:story|plan|arc|show|saga|journey|tale|run|roadmap|blueprint)`, plannedSeasons),
	on("final/which-be-last", "<E", `<(?P<season>E\d+)> (?:of `+gap(6)+`)?(?:, [^;:.]{1,110}? )?, (?:(?:will|is|to|would|which|that|has|been|now|be|confirmed|set|as|also|announced|billed) )+(?:the |its |their )(?:show 's |series ' )?(?:last|final|end|farewell|swansong)`, lastSeason),
	on("final/cast-last", "<E", `(?:last|final|farewell|closing|concluding)(?: and)? {season}`, lastSeason),
}

// plannedSeasons makes a claim of how many seasons a show is to have, as its makers say.
func plannedSeasons(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	n := numeral(h.group("n"))
	if n < 2 || !h.r.speaksOfShow(h) || asked(h.s) || h.r.judge(h).negative || len(h.r.mentionsIn(near, 0, len(near), "PCE")) > 0 || has(near, "more", "first", "these", "those", "past", "previous", "watched", "deal", "contract", "order", "another") || has(text[h.end:], "more") {
		return nil
	}
	if has(text[back(text, h.start, 4):h.start+1], "originally", "had", "first", "was", "initially", "once") && has(text, "but", "instead", "cut", "cancelled", "only") {
		return nil // it came otherwise
	}
	if strings.Contains(near, " each ") {
		return nil
	}
	list := h.finality(n)
	j := h.r.judge(h)
	list[0].Certainty, list[0].By = tv.Speculated, j.by
	return list
}

// noneAfter makes a claim that a season is the last, where there is to be none after it.
func noneAfter(h *hit) []tv.Claim {
	e := h.lastMention("E")
	if e == nil || e.episode || e.season < 2 || asked(h.s) || !h.r.speaksOfShow(h) || h.ofPeople() || len(h.r.mentionsIn(h.s.shape.text, back(h.s.shape.text, h.start, 3), h.end+1, "PCN")) > 0 {
		return nil
	}
	list := h.finality(e.season - 1)
	list[0].Certainty = tv.Confirmed
	return list
}
