package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What else a contest tells: who judges it from now on, a celebrity edition of it, and that it is made
// elsewhere than it was.

var editionRules = []rule{
	on("crew/new-judge", " judge | judges ", `{per} {apposition}(?:(?:will|is|has|to|set|also|now|be) )*(?:join|joins|joined|joining) (?:(?:returning|head|fellow|existing|longtime|long-time|lead|the|veteran) )*judges? (?:[a-z-]+ ){0,2}?{per2}`, newJudge),
	on("crew/replaces-judge", " judge | judges | judging | panel ", `{per} {apposition}(?:, )?(?:who )?(?:(?:has|will|is|to|set|also|recently) )*(?:replaces?|replaced|replacing|succeeds?|succeeded|takes over from|took over from) {per2} (?:on|as|at) (?:(?:the|an?|head|lead|its) )*(?:judging panel|panel|judges?|judging table|judges ' (?:panel|table))`, newJudge),
	on("other/edition", " edition | version | specials | special | series | spin-off ", `(?:a|an|the|its|another|first) (?:[a-z-]+ )?(?:celebrity|celebrities|all-star|all-stars|junior|charity|champions|teen|kids'|children's|pro-celebrity|stand up to cancer) (?:[a-z-]+ |" |{show} |of ){0,3}?(?:edition|version|specials?|series|spin-off|spinoff)(?: (?:of|for) (?:the (?:[a-z]+ )?(?:show|contest|series|competition|programme)|{show}))? (?:(?:will|is|has|to|also|been|are|set|be|due|later|then) )*(?:air|airs|aired|broadcast|shown|follow|follows|return|returns|run|runs|planned|ordered|commissioned|confirmed|announced|coming|begin|begins|start|starts|filmed|made|launch|launches|screened|see|sees|feature|features)`, edition),
	on("other/won-season", " won | wins ", `(?:has |have |had )?(?:won|wins) (?:the )?{season} of (?:["'] )?(?:{show}|the (?:[a-z-]+ )?(?:show|contest|competition|series|programme))`, wonSeason),
	on("other/won-year", " won | wins ", `{per} {apposition}(?:has |have |had )?(?:won|wins) (?:{date} 's|the {date}|this year 's|last year 's) (?:[a-z-]+ ){0,2}?(?:series|season|competition|contest|edition|show|final|title)`, wonSeason),
	on("other/edition-to-come", " edition | version | specials | special | series | spin-off ", `(?:there (?:will|is|are) (?:also )?(?:to )?(?:be )?|(?:ordered|orders|commissioned|commissions|announced|announces|confirmed|planning|plans) )(?:a|an|another|its first|the first) (?:[a-z-]+ )?(?:celebrity|all-star|all-stars|junior|charity|champions|teen|kids'|pro-celebrity) (?:[a-z-]+ |" |{show} |of ){0,3}?(?:edition|version|specials?|series|spin-off|spinoff)`, edition),
	on("other/made-on-set", " set | studios | studio | backlot | base | lot ", `(?:(?:show|soap|programme|series|drama|sitcom) 's|{show} 's|its|the {show}|the show) (?:[a-z-]+ )?(?:set|sets|studios?|backlot|lot|production base|outdoor set|home) (?:in|at|near|outside) <N\d+>`, madeOnSet),
	on("other/not-said", " whether | if ", `(?:did not|has not|had not|would not|have not|declined to|refused to|is yet to|has yet to|are yet to) (?:yet )?(?:say|said|confirm|confirmed|comment on|reveal|revealed|announce|announced|be drawn on) (?:whether|if) {per} {apposition}(?:would|will|is|was|might|plans|intends) (?:[a-z]+ ){0,3}?(?:remain|remaining|return|returning|stay|staying|be back|back|continue|continuing|come back|coming back|present|host|judge|appear|be involved)`, notSaidOf),
	on("other/moved-home", " moved | moves | moving | relocated | relocates | decamped | decamps ", `(?:show|series|contest|competition|programme|program|production|filming|drama|sitcom|it|tent|{show}|{season}) (?:" )?(?:(?:has|have|is|was|also|been|will|be|to|had) )*(?:moved|moves|moving|relocated|relocates|decamped|decamps) (?:production |filming )?(?:(?:this|for) [a-z ]{1,20} )?(?:from (?:[a-z'-]+ |<[NCW]\d+> |, ){1,12}?)?(?:to|into) (?:an?|the) (?:[a-z'-]+ ){1,5}?(?:in|near|outside|at|of|on|just outside) <N\d+>`, movedHome),
}

// newJudge reads who judges in somebody's place, or beside somebody.
func newJudge(h *hit) []tv.Claim {
	p, old, text := h.mention("per"), h.mention("per2"), h.s.shape.text
	if p == nil || old == nil || !p.full && p.kind != isPerson || p.name == old.name || !contestTalk.MatchString(h.r.text) || !h.r.speaksOfShow(h) || h.asked() || asked(h.s) || h.r.judge(h).negative ||
		ofCourt.MatchString(text[back(text, h.start, 3):min(h.end+1, len(text))]) || h.r.isPart[p.name] {
		return nil
	}
	if h.rule.name == "crew/new-judge" && h.r.presents(p.name) {
		return nil // the presenter, who joins the judges
	}
	list := h.crewFor(p.name, []string{judgeRole}, h.seasonNow())
	if h.rule.name == "crew/replaces-judge" && (old.full || old.kind == isPerson) {
		list = append(list, h.crewFor(old.name, []string{judgeRole}, h.seasonNow())...)
		list[len(list)-1].Negative, list[len(list)-1].Certainty = true, tv.Confirmed
	}
	return list
}

// wonSeason keeps in its own words that somebody, who may have no name there, has won a season of a contest.
func wonSeason(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.ofContest() || h.r.judge(h).negative || h.r.judge(h).plan || h.r.toldOther(h.s) || has(text[back(text, h.start, 3):h.start+1], "could", "might", "may", "will", "who") && !strings.HasPrefix(text[h.start:], " has ") {
		return nil
	}
	season := whole
	if m := h.mention("season"); m != nil {
		season = m.season
	}
	list := h.inWords(season)
	for i := range list {
		list[i].Certainty, list[i].By = tv.Confirmed, nobody
	}
	return list
}

// madeOnSet keeps in its own words where the set of a show is.
func madeOnSet(h *hit) []tv.Claim {
	if asked(h.s) || h.spoken() || h.r.judge(h).negative || h.r.toldOther(h.s) {
		return nil
	}
	return h.inItsWords()
}

// notSaidOf keeps in its own words that nothing was said of whether somebody stays.
func notSaidOf(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || asked(h.s) || h.spoken() || h.r.told(h.s, ofKind(tv.Other)) || h.r.told(h.s, ofKind(tv.Cast)) {
		return nil
	}
	return h.inItsWords()
}

// edition keeps in its own words that there is a celebrity edition.
func edition(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative || h.r.judge(h).certainty == tv.Speculated || h.r.told(h.s, ofKind(tv.Other)) || h.r.told(h.s, ofKind(tv.Spinoff)) {
		return nil
	}
	list := h.inWords(whole)
	for i := range list {
		list[i].Certainty = h.r.judge(h).certainty
	}
	return list
}

// movedHome keeps in its own words where a show is made that was made elsewhere before.
func movedHome(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative || h.r.told(h.s, ofKind(tv.Other)) || strings.Contains(text[h.start+strings.LastIndex(text[h.start:h.end], " to "):h.end+1], "<W") {
		return nil
	}
	return h.inItsWords()
}

// judgesNoPart tells that whoever takes a place or leaves one is a judge or a host, and of no cast.
var judgesNoPart = phraseOf(` (?:replaces?|replaced|replacing|succeeds?|succeeded|takes over from|took over from|taking over from) <[PN]\d+> (?:on|as|at) (?:(?:the|an?|head|lead|its|co-) ?)*(?:judging panel|panel|judges?|judging table|hosts?|co-host|presenters?) `)

// usualHome ends what stands before the place where a show used to be made, which is no network.
var usualHome = phraseOf(` (?:usual|old|former|previous|longtime|long-time|traditional|original|spiritual) home (?:at|in|of|on) (?:the )?$`)
