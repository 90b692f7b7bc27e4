package glean

import (
	"strings"

	"backlot/internal/tv"
)

// How far the work on a show is, told by how long it still takes, by how it goes, by what crews
// do, and by what stands in a line: "has four weeks left to shoot", "Shoot dates: May to July".

const (
	timeSpan = `(?:weeks?|days?|months?)`
	someTime = `(?:(?:just|only|about|around|some|another|less than|more than|roughly|nearly) )*(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,3}|several|a few|a couple of)(?: more)? ` + timeSpan
	// filmingNoun is what is done, as a noun.
	filmingNoun = `(?:filming|shooting|production|principal photography|the shoot|its shoot|their shoot|a shoot|photography|lensing|taping|recording)`
)

var workWayRules = []rule{
	on("stage/weeks-left", " shoot | film | filming | shooting | production | go ",
		`(?:has|have|with|having|got|is|are) `+someTime+` (?:(?:left|to go|remaining|still) )*(?:to (?:shoot|film|record)|of (?:filming|shooting|production)|(?:left )?on the shoot)`, filmingGoes),
	on("stage/weeks-into", " production | filming | shooting | shoot | rolling ",
		someTime+` (?:into|in to|from the end of|through) (?:`+filmingNoun+`|(?:the|its|their) (?:[a-z0-9-]+ ){0,3}?(?:shoot|production))`, filmingGoes),
	on("stage/goes-well", " filming | shooting | production | shoot | photography ",
		making+` `+ofIt+`(?:is|was|are|were|has been) (?:["'] )?(?:[a-z]+ly )*(?:proceeding|progressing|going|coming along|on track|on schedule|on course|well advanced|well under way|well underway|nearing|[0-9]{1,3} (?:per cent|percent)|half|taking shape|due to continue)`, filmingGoes),
	on("stage/films-on-day", " films | shoots | film | shoot | lenses | tapes ",
		`(?:which|that|<S\d+>|it|(?:the|this) (?:[a-z0-9'-]+ ){0,3}?(?:pilot|`+manyNouns+`))(?: ["'*])* (?:films|shoots|lenses|tapes|is filming|is shooting|will film|will shoot|is to film|is to shoot) (?:(?:[a-z]+|<[N]\d+>|,) ){0,6}?<D\d+>`, filmsThen),
	on("stage/may-film", " could | may | might | can ",
		`(?:could|may|might|can) (?:(?:even|now|only|not|first|be|begin|start|go|back) )*(?:shoot|film|filming|shooting|before the cameras?|in production|into production|rolling) (?:(?:as|early|soon|again|until|before|in|by|late|later|this|next|the) )*<D\d+>`, mayFilm),
	on("stage/one-camera", " camera ", `(?:go|goes|going|went|gone|is|are|back|be) (?:[a-z]+ )?(?:before|in front of|behind) the camera (?:in|on|for|at|this|next|again|later|early|from|with|,|\.|<D\d+>)`, filmingGoes),
	on("stage/films-season", " films | shoots | filming ", `<S\d+>(?: ["'*])* (?:films|shoots|starts filming|begins filming|is filming|back filming) (?:its |the |a )?(?:[a-z]+ )?<E\d+>`, filmingGoes),
	on("stage/crews-there", " crew | crews ", `(?:film|camera|production|tv|television|filming) crews? (?:(?:have|has|are|is|were|was|also|will|once|again|been) )*(?:take|takes|took|taking|taken|descend|descends|descended|descending|arrive|arrives|arrived|roll|rolls|rolled|set up|setting up|return|returns|returned|move|moves|moved|in|at|back|spotted|seen|on location) (?:(?:[a-z'-]+|<[NDW]\d+>|,) ){0,10}?(?:for|of|on|from|to shoot|to film) (?:(?:[a-z'-]+|<[WN]\d+>(?: 's)?|["'*]) ){0,8}?(?:<E\d+>|<S\d+>)`, filmingGoes),
	on("stage/due-to-roll", " roll | turn | begin | start ", `(?:<E\d+>|<S\d+>|it|we|they|cameras|(?:the|this) (?:[a-z0-9'-]+ ){0,3}?`+manyNouns+`)(?: ["'*])* ?(?:, )?(?:(?:is|are|was|will|now|which is) )*(?:(?:due|set|scheduled|slated|expected|ready) to )?(?:roll|rolls|start rolling|turn over|turns over|roll cameras?) (?:(?:in|on|from|at|again|<N\d+>|the|early|late|and|,) ){0,5}<D\d+>`, filmsThen),
	on("stage/recording", " recording ", `(?:(?:has|have|had|is|are|was|will|to) )*(?:begun|began|begins|begin|started|starts|start|resumed|resumes|completed|finished) recording (?:["'*] )*(?:<S\d+>|<E\d+>|of|on|the|in|its|for)`, recordings),
	on("stage/reshoots", " reshoots | photography | pickups ", `(?:reshoots|additional photography|additional filming|additional shooting|pickup shots) (?:(?:are|is|will|were|was|to|be|have|has|been|now|also|both) )*(?:slated|set|scheduled|planned|take place|takes place|begin|begins|start|starts|under way|underway|due|needed|required|ordered)`, filmingGoes),
	atStart("stage/work-line", " : ", `(?:[*"•-] )*(?:production|filming|shoot|shooting|principal photography|shoot dates|filming dates|start of production|production start|start date|shoot date|start of filming)(?: (?:start|starts|begins|dates?|period|schedule))?(?: \*)* : (?:["'*] )*<D\d+>`, filmsThen),
	atStart("stage/status-label", " : ", `(?:[*"•-] )*(?:status|current status|production status|where it stands|the latest|verdict|what we know|stage)(?: \*)* : (?:["'*] )*`+statusAdverbs+statusWords+`(?: (?:\.|;|,|!|for|after|in|at|until|--|\(|by|on|to|through|as|due|with|and|\*))?`, statusLabelled),
	on("stage/preps", " prepping | preparing | gearing | preps | prep ", `(?:<S\d+>|<E\d+>|it|(?:the|this) (?:[a-z0-9'-]+ ){0,4}?`+manyNouns+`)`+behindShow+`(?: ["'*])* (?:(?:is|are|and|now|currently|already|busy|also) )+(?:prepping|preparing|gearing up) (?:(?:to|for|its|the|a|their) )+(?:<E\d+> (?:at|in|for|,|with)|shoot|film|filming|production|start (?:filming|shooting))`, preps),
	on("stage/deep-in-post", " effects | vfx | post | edit | bay | editing | suite | cut | lock ", `(?:(?:is|are|now|deep|well|still|currently|sits|already|remains|,) )+(?:in|into) (?:the |an |its )?(?:post|edit|edit bay|edit suite|editing suite|editing bay|cutting room|final edit|visual effects|vfx) (?:,|\.|;|and|with|at|on|for|in|through|but)|(?:has|have|is|are) (?:[a-z]+ )?(?:been )?editing (?:the|its|all|footage|episodes|her|his)|(?:locked|locking|finished) (?:its|the) (?:final )?edit|(?:hit|hits|reached|reaches) picture lock|being (?:cut|edited|mixed|graded)`, simple(tv.PostProduction)),
	on("stage/was-shot-then", " shot | filmed | recorded | taped ", shown+`(?: ["'*])* (?:(?:, )?which )?(?:was |were |has been |had been )?(?:(?:announced|ordered|commissioned|written) (?:[^ ]+ ){1,4}?and )?(?:shot|filmed|recorded|taped) (?:(?:back|entirely|all|in its entirety|in full|mostly|quietly|already|over|in|on|at|around|<N\d+>|,|during|between|earlier|the) ){0,7}?<D\d+>`, shotThen),
	on("stage/and-wrapped", " wrapped | finished | concluded | completed ", making+` `+ofIt+`(?:(?:[a-z]+|<[NDW]\d+>|,) ){1,9}?and (?:(?:has|have|had|then|finally|since|officially|was|were) )*(?:wrapped|finished|concluded|completed)(?: up)? (?:in|on|last|this|after|earlier|\.|,|<D\d+>)`, wrappedOf),
	on("stage/it-wrapped", " wrapped ", `(?:<E\d+>|<S\d+>|it|the pilot|(?:the|this) (?:[a-z0-9'-]+ ){0,3}?`+manyNouns+`)`+`(?: ["'*])* (?:(?:has|finally|officially|also|just|already) )*wrapped (?:<D\d+>|in <[DN]\d+>|on <D\d+>|last|this|earlier|back in)`, itWrapped),
	on("stage/episodes-in-can", " can ", `(?:has|have|having|there are|with|got) (?:all |its |already )*(?:[0-9]{1,3}|`+countWords+`) (?:new |finished )?(?:episodes|hours|half-hours|instalments|installments|parts) (?:already |safely )?in the can`, itWrapped),
	on("stage/already-shot", " filmed | shot ", `(?:<E\d+>|(?:all |the |both )*(?:[0-9]{1,3}|`+countWords+`|all|the) (?:new |further |remaining )?(?:episodes|hours|half-hours|instalments|installments|parts))(?: ["'*])* (?:has|have) (?:already |now |all )*been (?:filmed|shot)`, itWrapped),
	on("stage/cameras-stopped", " cameras | filming | shooting ", `(?:cameras|filming|shooting) (?:finally )?(?:stopped|stop) (?:(?:rolling|turning) )?(?:(?:on|in|last|<D\d+>|at|[0-9a-z]+) ){0,5}?(?:for the last time|for good|after (?:[a-z0-9]+ ){1,4}?(?:weeks|months|days))`, itWrapped),
}

// filmingGoes makes a claim of filming that is on, or is to be.
func filmingGoes(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if asked(h.s) || h.r.judge(h).negative || has(near, "writing", "script", "scripts", "post-production", "had been", "old") || len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 && !has(near, "crew", "crews") || h.r.told(h.s, func(o tv.Claim) bool {
		return o.Kind == tv.Stage && (o.Value.Text == tv.Filming || o.Value.Text == tv.Paused || o.Value.Text == tv.Wrapped)
	}) {
		return nil
	}
	list := simple(tv.Filming)(h)
	for i := range list {
		if strings.HasPrefix(h.rule.name, "stage/weeks-") {
			list[i].Plan = false // it has begun
		}
	}
	return list
}

// filmsThen makes a claim of filming on the day that is told.
func filmsThen(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	m := h.lastMention("D")
	if m == nil || asked(h.s) || !h.r.speaksOfShow(h) || otherMaking.MatchString(text) || h.r.judge(h).negative || has(near, "premiere", "premieres", "air", "airs", "debut", "released", "each", "every", "usually") || h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && !ordered(o.Value.Text) }) {
		return nil
	}
	c := stageOf(tv.Filming)
	c.When, c.Detail = m.date.Future, h.place()
	if c.Plan = h.r.future(c.When); !c.Plan {
		c.When = m.date.Past
	}
	return []tv.Claim{c}
}

// mayFilm makes a guess of when a show is filmed.
func mayFilm(h *hit) []tv.Claim {
	list := filmsThen(h)
	for i := range list {
		list[i].Certainty, list[i].By, list[i].Plan = tv.Speculated, h.r.judge(h).by, false
	}
	return list
}

// recordings is filming by another word.
func recordings(h *hit) []tv.Claim {
	text := h.s.shape.text
	if has(text, "album", "song", "songs", "podcast", "music", "voice", "audiobook", "single") {
		return nil
	}
	if has(text[h.start:h.end+1], "completed", "finished") {
		return simple(tv.Wrapped)(h)
	}
	return filmingGoes(h)
}

// statusLabelled reads the status of the show under whose heading a line stands.
func statusLabelled(h *hit) []tv.Claim {
	if asked(h.s) || !h.r.speaksOfShow(h) {
		return nil
	}
	c := statusOf(h.group("how"))
	if c.Value.Text == tv.Ended || c.Value.Text == tv.Cancelled || c.Value.Text == tv.Announced {
		c.Season = whole
	}
	c.When = h.r.when(h)
	return []tv.Claim{c}
}

// preps makes a claim of pre-production.
func preps(h *hit) []tv.Claim {
	if asked(h.s) || h.r.judge(h).negative || has(h.s.shape.text[h.start:h.end+1], "finale", "premiere", "launch") {
		return nil
	}
	return simple(tv.PreProduction)(h)
}

// shotThen makes a claim that a show was filmed on a day that is past.
func shotThen(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	m := h.lastMention("D")
	if m == nil || asked(h.s) || !h.r.speaksOfShow(h) || otherMaking.MatchString(text) || partOfIt.MatchString(near) || h.r.judge(h).negative || has(near, "since", "will", "to be", "is", "are") || h.r.future(m.date.Past) || has(text[h.end:], "until") || h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && !ordered(o.Value.Text) }) {
		return nil
	}
	if strings.Contains(near, " between ") || strings.Contains(near, " since ") {
		return nil
	}
	c := stageOf(tv.Wrapped)
	c.When, c.Detail = m.date.Past, h.place()
	return []tv.Claim{c}
}

// itWrapped makes a claim that a show has been filmed.
func itWrapped(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[back(text, h.start, 4) : h.end+1]
	if e := h.lastMention("E"); e != nil && h.r.tokens[e.to-1].low == "run" {
		return nil // on the screen
	}
	if asked(h.s) || h.r.judge(h).negative || has(near, "half", "much", "most", "part", "third", "some", "of", "run", "season finale", "not") || has(text[h.end:], "cliffhanger", "with a cliffhanger", "viewers") || h.r.told(h.s, func(o tv.Claim) bool {
		return o.Kind == tv.Stage && (o.Value.Text == tv.Wrapped || o.Value.Text == tv.Filming)
	}) {
		return nil
	}
	return simple(tv.Wrapped)(h)
}
