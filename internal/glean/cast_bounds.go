package glean

import (
	"strings"

	"backlot/internal/tv"
)

// How far a coming or going reaches: for one season, for one episode, out of the regular cast.

var (
	// noRegular says that somebody is no regular any more, which is not that he is gone.
	noRegular = phraseOf(` (?:(?:downgraded|demoted|bumped down|bumped|reduced|dropped down|cut back|moved|moving|shifted|shifting|scaled back|goes|going|went) (?:down )?from|not|no longer|never|ceases?|ceased|instead of|rather than) (?:(?:be|being|is|are|back|return|returning|continue|continuing|a|an|the|to|as|been|remain|included|listed|coming|come) )*(?:series |season |full-time |main |full )*(?:regulars?|lead|full-time|main (?:cast|star|player)|permanent (?:member|fixture)) `)
	// onceOnly says that somebody comes for once.
	onceOnly = phraseOf(` (?:is|was|be|as|for|it 's|just|only|strictly) (?:(?:just|only|very much|strictly|purely|a|an|the) )*(one-off(?: appearance| return| visit)?|one off|one-time (?:appearance|return|thing|only|visit)|(?:one|single|a single|one single|just one) episode(?: only)?|single-episode (?:return|appearance|visit)) `)
	// briefly tells for what little somebody comes.
	briefly = phraseOf(` ((?:only|just|purely|strictly|solely) (?:for|in|as) (?:an? |one |the |some |two |three )?(?:[a-z]+ )?(?:flashbacks?|scenes?|cameos?|dreams?|dream sequences?|guest stint|guest appearance|voice-?over)) `)
	// thisSeason is the one that is on.
	thisSeason = phraseOf(` (?:this|the current|the present) (?:season|series|year|run) `)
	// afterSome tells after how many seasons somebody goes.
	afterSome = phraseOf(` after (?:just |only |a single |all )?(?P<n>[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:seasons?|series) `)
)

// castScope bounds what is claimed of somebody's coming or going; it tells that the claim does not hold.
func (h *hit) castScope(t *title, c *tv.Claim) bool {
	text := h.s.shape.text
	switch {
	case c.Value.Change == tv.Departs && !c.Negative && c.Detail == "" && leavesAsRegular(text):
		c.Detail = strings.TrimSpace(asRegular + " " + h.reason(*c))
	case h.rule.name == "cast/reduced":
	case (c.Value.Change == tv.Departs || c.Value.Change == tv.Returns || c.Value.Change == tv.Joins && strings.HasSuffix(h.rule.name, "/learned")) && c.Certainty != tv.Denied && noRegular.MatchString(text):
		return true
	case c.Value.Change == tv.Returns && c.Detail == "" && !c.Negative:
		if found := onceOnly.FindStringSubmatch(text); found != nil {
			c.Detail = "for one episode"
			if strings.HasPrefix(found[1], "one-") || strings.HasPrefix(found[1], "one off") {
				c.Detail = "a one-off"
			}
		} else if found := briefly.FindStringSubmatch(text); found != nil {
			c.Detail = found[1]
		} else {
			c.Detail = h.stintOf()
		}
	case c.Value.Change == tv.Joins && c.Detail == "" && !c.Negative:
		c.Detail = h.stintOf()
	case c.Value.Change == tv.Departs && c.Season == 0 && !c.Negative:
		if found := afterSome.FindStringSubmatch(text); found != nil {
			if n := numeral(found[1]) + 1; n == h.r.season[foldedName(t)] {
				c.Season = n
			}
		}
	}
	if c.Season > 1 && !strings.Contains(text, "<E") && thisSeason.MatchString(text) && h.r.newlyOrdered(t, c.Season) {
		c.Season-- // the one that is on, and not the one that is ordered
	}
	return false
}

// newlyOrdered tells that the news of an article is the order of a season.
func (r *reader) newlyOrdered(t *title, season int) bool {
	if r.early[foldedName(t)] > 0 {
		return false
	}
	for _, p := range r.proposed {
		c := p.claim
		if p.sentence > 4 {
			break
		}
		if p.title == t && c.Kind == tv.Stage && c.Value.Text == tv.Renewed && !c.Negative && c.Certainty.Firm() && c.Season == season && (c.When.IsZero() || r.recent(c.When)) {
			return true
		}
	}
	return false
}

// notIn are words that somebody is not in a season.
const notIn = `(?:(?:will|is to|would|must|has to|is set to|is|be) (?:miss|missing|sit out|sitting out|skip|skipping|be absent from|be missing from|absent from|missing from) (?:all of |much of )?|(?:will|would|does|do|is|was) not (?:(?:be|to|being|now) )*(?:feature|featuring|featured|appear|appearing|star|starring|seen|part|return|returning|back|involved|taking part|on screen|reprise (?:the|his|her) role) (?:of |in |for )+(?:any of )?)(?:the |its )?(?:[a-z-]+ ){0,3}?{season}`

var scopeRules = []rule{
	on("crew/steps-down", " step| stand| exit", `{per} , (?:who|whose|the|an?|one) [^;:]{1,110} , (?:(?:will|would|is|are|has|have|had|to|also|be|set|due|about|plans|planning|reportedly|now) )*(?:step|steps|stepped|stepping|stand|stands|stood|standing|exit|exits|exited|exiting) (?:down|aside|back|away)? ?(?:from the (?:show|series|drama|comedy) )?as (?P<role>`+newly+theirJob+`)`, stepsDown),
	on("cast/not-in-season", " not | miss| sit | sitting | skip| absent ", `(?:{per} {apposition}|(?P<who>he|she|the (?:actor|actress|star)) (?:, [^,]{1,60} , )?)(?:(?:also|sadly|now) )*`+notIn, notInSeason),
}

// stepsDown reads "Ida Voss, who created the show, will step down as showrunner".
func stepsDown(h *hit) []tv.Claim {
	list := crewOut(h)
	for i := range list {
		list[i].Season = whole
	}
	return list
}

// whoPlayed tells whom somebody plays who is not named: "The actor, who played Runa Holt,".
var whoPlayed = phraseOf(` (?:he|she|the (?:[0-9]+-year-old|actor|actress|star|comedian|performer|[a-z]+ (?:actor|actress|star))) (?:, )?(?:[0-9]{1,2} , )?who (?:has )?(?:plays|played|portrays|portrayed) ` + asWhat + `<([CNP]\d+)> `)

// notInSeason reads "announced that he will not feature in the second run".
func notInSeason(h *hit) []tv.Claim {
	m := h.mention("season")
	p := h.mention("per")
	text := h.s.shape.text
	part := whoPlayed.FindStringSubmatch(text[:h.start+1])
	if p == nil && part != nil && h.r.indexOf(h.s) > 0 {
		p = h.r.personBefore(&hit{r: h.r, s: &h.r.sentences[h.r.indexOf(h.s)-1], start: len(h.r.sentences[h.r.indexOf(h.s)-1].shape.text)})
	} else if p == nil {
		p = h.r.personBefore(h)
	}
	if p == nil || m == nil || m.episode || !p.full && p.kind != isPerson || h.r.isPart[p.name] || !h.r.speaksOfShow(h) || notCasting.MatchString(text[h.end:]) || noRegular.MatchString(text) || crewTalk.MatchString(text[h.start:h.end+1]) || h.asked() {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	if part != nil && c.Value.Character == "" {
		if m := h.r.find(part[1]); m != nil && m.name != p.name && (m.kind == isCharacter || m.kind == isName) && !h.r.people[m.name] {
			h.r.playsPart(p, m)
			c.Value.Character = m.name
		}
	}
	j := h.r.judge(h)
	if j.certainty == tv.Speculated && h.r.told(h.s, func(o tv.Claim) bool {
		return o.Kind == tv.Cast && o.Value.Change == tv.Departs && o.Value.Person == p.name
	}) {
		return nil
	}
	c.Season, c.Certainty, c.By = m.season, j.certainty, j.by
	return []tv.Claim{c}
}

// quotedWhy is a reason that is given in somebody's words: "over what a representative described as "creative differences"".
var quotedWhy = phraseOf(`^ (?:[a-z0-9'-]+ |<[A-Z]\d+> |, ){0,14}?(over|citing|because of|due to|owing to|amid|blaming) (?:(?:what (?:[a-z'-]+ |<[A-Z]\d+> ){1,8}?)|(?:[a-z-]+ ){0,2}?)" (?:[a-z'-]+ ){1,5}(?:, |\. )?" `)

// whyQuoted gives such a reason behind what tells that somebody goes, or that a show ends, or "".
func (h *hit) whyQuoted() string {
	text := h.s.shape.text
	if h.end >= len(text) {
		return ""
	}
	loc := quotedWhy.FindStringSubmatchIndex(text[h.end:])
	if loc == nil {
		return ""
	}
	said := h.r.wordsBetween(h.s, h.end+loc[2], h.end+loc[1])
	said = strings.NewReplacer(`,"`, `"`, `."`, `"`).Replace(strings.TrimSpace(said))
	if strings.Count(said, `"`) == 1 {
		said = strings.TrimRight(said, ".,") + `"`
	}
	return said
}

// passReasons gives why somebody goes to the claim of his going that is kept: that with his part.
func passReasons(kept []proposed) {
	for i := range kept {
		c := &kept[i].claim
		if c.Kind != tv.Cast || c.Value.Change != tv.Departs || c.Value.Character != "" || c.Detail == "" || c.Negative {
			continue
		}
		for k := range kept {
			if d := &kept[k].claim; d.Kind == tv.Cast && d.Value.Change == tv.Departs && d.Value.Person == c.Value.Person && d.ShowName == c.ShowName && d.Value.Character != "" && d.Detail == "" && !d.Negative {
				d.Detail = c.Detail
			}
		}
	}
}

// notBack leaves of somebody who is no regular any more that he plays his part, and not that he
// is back, whatever made a return of it.
func (r *reader) notBack() {
	for i := range r.proposed {
		p := &r.proposed[i]
		if c := &p.claim; c.Kind == tv.Cast && c.Value.Change == tv.Returns && c.Rule != "cast/reduced" && noRegular.MatchString(r.sentences[p.sentence].shape.text) {
			if p.dropped = p.dropped || c.Value.Character == ""; !p.dropped {
				c.Value.Change, c.Season = tv.Stars, 0
			}
		}
	}
}
