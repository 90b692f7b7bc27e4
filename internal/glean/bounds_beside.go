package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What stands beside the news of a show in a trade's article and is none of it.

var (
	// writesYet are words of writing, and shootsIt words of filming.
	writesYet = phraseOf(` (?:writers|scripts?|writers ' room|outlines?|teleplays?|breaking story|(?:being|already|episodes|all|half) written|writing (?:the|of|is|has|on)) `)
	workOnly  = phraseOf(` (?:work|works|<E\d+> 's scripts) `)
	shootsIt  = phraseOf(` (?:film|films|filmed|filming|shoot|shoots|shot|shooting|reshoots?|cameras?|rolling|lensing|photography|on set|sets|location|locations|scenes?|takes?|actors?|cast) `)
	// hasEffects are words of which one is in what tells that effects hold a thing up.
	hasEffects = phraseOf(` (?:effects?|vfx|cgi|visuals?|post-production|post|computer-generated|digital|render[a-z]*|graphics|animation|animators) `)
	// ofFinale ends what stands before a delay where it is the last episode that is late, or another one.
	ofFinale = phraseOf(` (?:finale|finales|closer|ender|(?:last|final|remaining|next|week 's) (?:[a-z]+ )?episodes?|episodes?|installments?|instalments?) (?:(?:of|for) (?:(?:the )?(?:<[ES]\d+>|[a-z]+) ){1,4})?(?:, [^,]{1,60} , )?(?:(?:has|have|had|is|are|was|were|will|be|been|being|now|also|to|it|that|originally|again|slated|set|scheduled|<D\d+>|for) )*$`)
	// tookFinale begins what is moved: "Norda has pushed the season 2 finale".
	tookFinale = phraseOf(`^ (?:pushed|pushes|pushing|moved|moves|delayed|delays|postponed|postpones|bumped|bumps|shifted|shifts|held|slid) (?:back )?(?:(?:the|its|this|that|next|week) (?:'s )?)?(?:(?:[a-z0-9-]+|<[SE]\d+>|'s|") ){0,4}?(?:finale|finales|closer|episodes?) `)
	// songOnly is who writes a song, and no more of a show.
	songOnly = phraseOf(` <[PN]\d+> (?:, [^,]{1,60} , )?(?:(?:also|co-|has|had) )*(?:wrote|writes|co-wrote|penned|sings|performs|recorded|produced) (?:(?:and|,|sings|performs|recorded|performed|sang|produced) )*(?:(?:the|its|a|an|original|several|new) )*(?:(?:series|show|<S\d+>) (?:'s?|'s) )?(?:[a-z-]+ ){0,2}?(?:songs?|theme|themes|jingle|title track) `)
	// finaleDay begins what tells when a finale is, and not what happens in it.
	finaleDay = phraseOf(`^ (?:(?:is|was|will|to|now|set|slated|scheduled|due|airing|airs|air|premiering|streaming|on|for|at) )*(?:<W\d+> )?(?:on )?<D\d+> (?:[.,;]|at)`)
	// notBackAtAll says of somebody that he is not to come back.
	notBackAtAll = phraseOf(` (?:is|are|was|were|will|does|do) not (?:(?:currently|now|be|being|expected|set|due|going|slated|scheduled|planning|to|also|a) )*(?:back|return|returning|coming back|come back|reprise|reprising) `)
	// insteadOf ends what stands before a day that was given up.
	insteadOf = phraseOf(` (?:instead of|rather than|and not|not)(?: (?:on|in|the|its|this))* $`)
	// yetToAir begins what stands behind a number of episodes that is none of a season's.
	ofAllOfThem = phraseOf(` (?:all|of|its|the full|the entire) $`) // ends what stands before the number of all of them: "only three of 13 episodes have been shot"
	yetToAir    = phraseOf(`^ (?:(?:more|new|completed|filmed|finished|unaired|other) )*(?:episodes|hours|installments|instalments|parts) (?:(?:of (?:the [a-z]+|<[SE]\d+>|it)|that|which|of which|still|just|only|now) )*(?:have (?:yet|still) to|have not (?:yet )?|have aired|have (?:already |so far |now )*(?:aired|run|been (?:already )?(?:shown|broadcast|seen|screened|aired|streamed|released|made|shot|filmed|completed|finished|written|delivered|edited|produced|scrapped|pulled|cut|lost|removed|dropped|added|uploaded|sent))|has aired|had aired|are (?:still )?(?:yet|to come|unaired|left|in the can|completed)|remain|aired|ran|were (?:pulled|left|unaired)|are already|will go unaired|went unaired|yet to|still to) `)
)

// toldBeside tells that what is claimed of a show is told of something beside it, or is not told.
func (h *hit) toldBeside(t *title, c *tv.Claim) bool {
	text := h.s.shape.text
	end := min(h.end+1, len(text))
	learned := strings.HasSuffix(h.rule.name, "/learned")
	switch {
	case h.rule.name == "premiere/adaptation":
		return false
	case h.ofThingBeside(c), h.inTheirProject(t, c):
		return true
	case c.Kind == tv.Stage && c.Value.Text == tv.Filming && (learned || workOnly.MatchString(text[h.start:end])) && writesYet.MatchString(text) && !shootsIt.MatchString(text):
		if c.Negative {
			return true
		}
		c.Value.Text = tv.InDevelopment // it is being written
	case c.Kind == tv.Cast && c.Value.Character != "" && c.Value.Person != "":
		return c.Value.Change == tv.Returns && !c.Negative && notBackAtAll.MatchString(text) && !othersReturn.MatchString(notBackAtAll.ReplaceAllString(text, " ")) || h.r.crossedPair(h.s, &mention{name: c.Value.Person}, &mention{name: c.Value.Character})
	case c.Kind == tv.Delay:
		return learned && c.Value.Text == "effects" && !hasEffects.MatchString(text) || ofFinale.MatchString(text[:h.start+1]) || tookFinale.MatchString(text[h.start:])
	case c.Kind == tv.Finale && learned:
		for _, p := range h.r.mentionsIn(text, h.start, end, "D") {
			d := p.date
			if (c.Value.Date == d.Date || c.Value.Date == d.Past || c.Value.Date == d.Future) && (insteadOf.MatchString(text[back(text, p.at, 4):p.at]) || movedAway.MatchString(text[back(text, p.at, 16):p.at])) {
				return true
			}
		}
	case c.Kind == tv.Plot && h.rule.name == "plot/how-it-ended":
		return finaleDay.MatchString(text[h.end:]) && strings.HasSuffix(text[:h.end+1], " finale ")
	case c.Kind == tv.Relationship:
		return learned && h.r.alsoOwner(text, c) || h.r.inOwnClause(text, c.Value.A) || h.r.inOwnClause(text, c.Value.B)
	case c.Kind == tv.Crew && c.Value.Role != "composer":
		return learned && songOnly.MatchString(text)
	case c.Kind == tv.Episodes:
		return h.mention("season") == nil && h.rule.name != "episodes/out-of" && h.countEnds() <= len(text) && yetToAir.MatchString(text[h.countEnds():]) && !ofAllOfThem.MatchString(text[:h.start+1])
	}
	return false
}
