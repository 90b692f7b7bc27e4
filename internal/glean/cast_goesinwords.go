package glean

import "backlot/internal/tv"

// Who comes or goes, told in words of the trade that name no leaving: an episode "introduced" somebody and "wrote
// out" another, somebody hangs up a badge, gives up the role, calls it a day, or inherits the boots of who quit.

const (
	ofEpisode    = `(?:episode|episodes|premiere|opener|finale|closer|season|series|instalment|installment|hour|half-hour|show|drama|comedy|sitcom|soap|<E\d+>|<S\d+>) (?:(?:also|will|has|have|both|then|finally|, meanwhile ,) )*`
	wroteOut     = `(?:wrote out|writes out|write out|written out|killed off|kills off|kill off|said goodbye to|says goodbye to|said farewell to|bade farewell to)`
	wornThing    = `(?:scrubs|badge|stethoscope|apron|uniform|boots|cape|gun|holster|handcuffs|robes|gloves|crown|whistle|helmet|coat|white coat|wig|sword|dog collar|chef's whites|detective's badge|trench coat|cowboy hat|hat|shield|keys|spurs)`
	toShowItself = `(?:<S\d+>|(?:the|itv|bbc|channel 4|<W\d+>)(?: 's)? (?:[a-z-]+ ){0,3}?(?:show|series|soap|drama|comedy|sitcom|procedural|programme|dramedy|thriller))`
	endsAs       = `(?: (?:as|on|in|at) (?:` + asWhat + `<(?P<chr>[CNP]\d+)>|<S\d+>))`
)

var goesInWordsRules = []rule{
	on("cast/episode-introduced", " introduced | introduces | introduce ", `(?P<of>(?:[a-z-]+|<[A-Z]\d+>) `+ofEpisode+`)(?:introduced|introduces|introduce) (?P<new>(?:(?:a|the|its|new|series|season|regular|newcomer|star|guest|cast|member|recurring|actor|actress) )*){per} as `+asWhat+`{chr}`, episodeIntroduced),
	on("cast/episode-wrote-out", " out | off | goodbye | farewell ", `(?:`+ofEpisode+`|and )`+wroteOut+` (?:(?:both|series|season|regular|star|original|longtime|long-time|cast|member|co-star) )*{per}(?:(?:, |\( )whose (?:character|alter ego) (?:, )?<(?P<chr>[CNP]\d+)>| and {per2}|)`, episodeWroteOut),
	on("cast/part-written-out", " out | off ", `(?:`+ofEpisode+`|and )(?:wrote out|writes out|killed off|kills off) `+asWhat+`{chr} (?:, |\( )(?:(?:who is|who was|as) )?(?:played|portrayed) by {per}`, goesInWords),
	on("cast/gives-up-role", " up ", `{per} {apposition}(?:, who |who )?(?:(?:has|had|have|is|was|will|to|been|be|forced|obliged|also|now|reluctantly|decided|sadly|recently) )*(?:give|gives|gave|given|giving) up (?:(?:the|his|her) (?:role|part)|the job)(?: (?:of|as) `+asWhat+`{chr}| on <S\d+>)? (?:\.|,|;|because|after|due|following|over|owing|for health|on health|this|last|in <[DE]|when)`, goesInWords),
	on("cast/hangs-up-badge", " up | in ", `{per} {apposition}(?:, who |who )?(?:(?:has|had|have|is|was|will|to|be|set|also|now|finally|officially|decided|about) )*(?:(?:hang|hangs|hung|hanging) up|(?:turn|turns|turned|turning|hand|hands|handed|handing) in) (?:his|her|their) (?:[a-z-]+ )?(?:`+wornThing+`|notice(?: (?:at|on|to) `+toShowItself+`))(?:`+endsAs+`| for good| for the last time| after (?:[a-z0-9-]+|<D\d+>) (?:years|seasons|series)| \.)`, goesInWords),
	on("cast/calls-it-a-day", " day | time | quits | goodbyes | farewells | company | ways | moving | moved | bow ", `{per} {apposition}(?:, who |who )?(?:(?:has|had|have|is|was|will|to|be|set|also|now|finally|officially|decided) )*(?:(?:calls|called|calling|call) (?:it a day|it quits|time) (?:on (?:(?:his|her) (?:role|part|time|stint|run) (?:as|on|in) )?(?:`+toShowItself+`|`+asWhat+`<(?P<chr>[CNP]\d+)>)|as `+asWhat+`<(?P<chr>[CNP]\d+)>)|(?:said|says|saying) (?:his|her|their) (?:goodbyes|farewells) to `+toShowItself+`|(?:parted|parts|parting) (?:company|ways) with `+toShowItself+`|(?:moving|moved) on from `+toShowItself+`|(?:take|takes|took|taken|taking) (?:a|his|her) (?:final|last) bow`+endsAs+`)`, goesInWords),
	on("cast/inherits-from", " who ", `{per} {apposition}(?:(?:has|will|is|to|also|now) )*(?:inherits|inherited|inheriting|inherit|fills|filling|fill|filled|steps into|stepping into|stepped into|pulls on|takes over) (?:(?:the|her|his) )?(?:[a-z-]+ )?(?:boots|shoes|mantle|badge|crown|scrubs|robes|whistle|captaincy|armband|cape|sword) (?:(?:of|as) `+asWhat+`<(?P<chr>[CNP]\d+)> )?(?:from|of) (?:[a-z-]+ ){0,3}?{per2} {paren}, who (?:(?:has|had|recently|abruptly|suddenly|has since) )*(?:quit|left|exited|departed|stepped (?:down|away|back)|bowed out|retired|walked away)`, inheritsFrom),
}

// plainlyGone tells that a hit says of somebody who acts in the show that he goes.
func (h *hit) plainlyGone(p *mention) bool {
	return !h.noNews() && h.mayGo(p) && h.actsAndGoes(p) && !h.goesAlready(p.name) && !notScreen.MatchString(h.s.shape.text)
}

// notScreen tells of a play, a film or a life besides the show.
var notScreen = phraseOf(` (?:film|movie|feature|broadway|west end|stage play|theatre|theater|career in|no plans|plans to|never|not ready|but (?:she |he |they )?(?:will|is|may|might|could|has) (?:also )?(?:be back|return|returned|returning|coming back)) `)

func goesInWords(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if !h.plainlyGone(p) || c != nil && (c.name == p.name || !h.pair(p, c)) {
		return nil
	}
	part := h.r.partOf(p.name)
	if c != nil {
		h.r.playsPart(p, c)
		part = c.name
	}
	return []tv.Claim{castOf(p.name, part, tv.Departs)}
}

// episodeWroteOut reads whom an episode wrote out, and the part where it is named behind.
func episodeWroteOut(h *hit) []tv.Claim {
	list := goesInWords(h)
	if o := h.mention("per2"); o != nil && len(list) > 0 && h.plainlyGone(o) {
		list = append(list, castOf(o.name, h.r.partOf(o.name), tv.Departs))
	}
	return list
}

// episodeIntroduced reads whom an episode brought in, where the show had been on before.
func episodeIntroduced(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.part()
	if h.noNews() || !h.mayGo(p) || c == nil || !h.pair(p, c) || has(h.group("of"), "pilot", "first", "debut") {
		return nil
	}
	if h.seasonNow() < 2 && !has(" "+h.group("new")+" ", "new", "newcomer") {
		return nil
	}
	h.r.playsPart(p, c)
	return []tv.Claim{castOf(p.name, c.name, tv.Joins)}
}

// inheritsFrom reads who takes the place of somebody who quit, in what his part wears.
func inheritsFrom(h *hit) []tv.Claim {
	p, old, c := h.mention("per"), h.mention("per2"), h.mention("chr")
	if h.noNews() || !h.mayGo(p) || !h.plainlyGone(old) || p.name == old.name || asCrew.MatchString(h.s.shape.text) {
		return nil
	}
	part := h.r.partOf(old.name)
	if c != nil && h.pair(old, c) {
		part = c.name
	}
	if part != "" {
		h.r.actor[part] = p.name
	}
	return []tv.Claim{castOf(p.name, part, tv.Recast), castOf(old.name, part, tv.Departs)}
}
