package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who comes, stays or goes, in the plainest words: "will play a ruthless lawyer", "has agreed to remain with the show",
// "has been sacked from the soap", "There are no plans for Ida Voss to return".

// dramaNoun is a show by its sort, or the show or series.
const dramaNoun = `(?:show|series|drama|comedy|thriller|sitcom|soap|procedural|dramedy|mystery|saga|miniseries|mini-series|reboot|revival|whodunit|whodunnit)`

var saidPlainlyRules = []rule{
	on("cast/to-play-unnamed", " play | plays | portray | portrays | playing ", `{per} {apposition}{paren}(?:(?:will|is|has|been|also|now|set|to|cast|tapped|be|officially|confirmed) )*(?P<verb>play|portray|plays|portrays|playing) (?P<what>an? [^,;.<"()]{3,60})`, playsUnnamed),
	on("cast/toplines-it", " topline | toplines | headline | headlines | toplining | headlining ", `{list} {apposition}(?:(?:will|is|are|set|to|also|both|again) )*(?:co-)?(?:toplines?|headlines?|toplining|headlining) (?:the|this|its) (?:(?:[a-z0-9-]+|<W\d+>|'s) ){0,4}?`+dramaNoun, listed(tv.Stars)),
	on("cast/no-plans-for", " plans | plan | talks ", `no (?:current |immediate |present |concrete )?(?:plans?|talks) (?:(?:at|the|present|moment|this|time|currently|right|now|in|place) )*for (?:(?:the|star|actor|actress|former|original|lead|fellow|co-star) )*{per} (?:(?:ever|yet) )?to (?:return|come back|be back|reprise|rejoin|make a (?:comeback|return))`, noPlans),
	on("cast/own-words", " i ", `i (?:am|will|have) (?:(?:not|never) (?:be )?(?:coming back|come back|returning|return|be back)(?: (?:to <S\d+>|for <E\d+>|next (?:season|series|year)|this (?:season|series)|again))?|(?:be )?(?:leaving|left|quitting|quit|departing) (?:`+ofThis+`)) (?:[,.!] )?" (?:(?:the [a-z]+ )?{per} (?:(?:has|also) )?(?:said|says|told|tells|confirmed|confirms|announced|wrote|revealed|admitted|added)|(?:said|says|wrote|confirmed|confirms|revealed) (?:[a-z-]+ ){0,3}?<(?P<per2>[PN]\d+)>)`, saysHeGoes),
	on("cast/sacked", " sacked | fired | axed | dropped | ousted | booted | dismissed | let go | cut ", `{per} {apposition}{paren}(?:(?:has|have|had|was|been|is|reportedly|now|also|being|sensationally|officially) )+(?:sacked|fired|axed|dropped|let go|ousted|booted|dismissed|cut) (?:from|by|off) (?:`+ofThis+`|<W\d+>)`, sacked),
	on("cast/stays-with", " remain| stay| continu", `{per} {apposition}{paren}(?:(?:has|have|is|will|would|to|be|been|also|now|set|going|agreed|opted|chosen|decided|plans|confirmed|signed|on|up|elected|due|expected) )*(?:remain|remaining|remains|stay|staying|stays|continue|continuing|continues)(?: on)? (?:with|on|in|part of) `+ofThis, staysWith),
	on("cast/whole-back", " cast | ensemble ", `(?:whole|entire|full|main|original|core|all of the|all the|principal|central) (?:[a-z-]+ ){0,2}?(?:cast|ensemble) (?:(?:is|are|will|be|all|has|have|been|also|confirmed|set|expected|due|to) )+(?:returning|return|back|coming back)(?: (?:for|to|in) (?:(?:the|its|new|next) )*(?:<[ES]\d+>|`+dramaNoun+`|run|season))? ?(?:, )?(?:including|with|among them|led by|:) `+whoTheyAre+`{list}`, wholeBack),
	on("cast/back-along", " along | alongside | together | well ", `<[PN]\d+> {apposition}(?:(?:is|are|will|be|also|set|to|confirmed|both|has|have|due|now) )+(?:returning|return|back|coming back|reprising (?:his|her) role)(?: (?:for|in|to|on|as) (?:(?:the|its|a|new|next|this|second|third|fourth|fifth|sixth|final|last) )*(?:<[ESCN]\d+>|`+dramaNoun+`|run|season|episodes))*(?: ,)? (?:along with|alongside|together with|as well as) (?:(?:fellow|returning|castmates?|co-stars?|regulars?|series|original|stars?) )*{list}`, backAlong),
}

// unlikeSomebody begins what somebody plays who plays nobody in a story.
var unlikeSomebody = phraseOf(`^an? (?:[a-z-]+ ){0,4}?(?:role|part|version|game|games|trick|prank|gig|concert|set|song|show|hand|tune|match|instrument|guitar|piano|record|video|character|characters|gigs|festival|tour|round|lead|bigger|larger|smaller|crucial|vital|central|huge|host|judge|mentor|date|charity) `)

// playsUnnamed reads who plays somebody that has no name.
func playsUnnamed(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text
	if !h.actsAndGoes(p) || !p.full && h.r.partOf(p.name) == "" || h.spoken() || h.r.judge(h).negative || unlikeSomebody.MatchString(h.group("what")+" ") || has(text, "film", "movie", "play", "stage", "musical", "west", "broadway") && !has(text[h.start:h.end], "play") {
		return nil
	}
	if h.r.partOf(p.name) != "" || h.r.told(h.s, func(c tv.Claim) bool { return c.Kind == tv.Cast && c.Value.Person == p.name }) {
		return nil
	}
	from, _ := h.groupAt("what")
	if rest := text[from:]; namedPart.MatchString("as " + rest) {
		return nil // the name follows
	}
	what := tv.Stars
	if verb := h.group("verb"); verb == "play" || verb == "portray" || has(text[h.start:from], "cast", "tapped", "joins", "joined") {
		what = tv.Joins
	}
	c := castOf(p.name, "", what)
	c.Certainty = h.r.judge(h).certainty
	return []tv.Claim{c}
}

// gone makes a claim that somebody goes, in words that say so themselves.
func (h *hit) goneSaid(p *mention, certainty tv.Certainty, by string) []tv.Claim {
	c := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	c.Certainty, c.By = certainty, by
	return []tv.Claim{c}
}

// noPlans reads that nobody plans that somebody comes back.
func noPlans(h *hit) []tv.Claim {
	p := h.mention("per")
	if !h.actsAndGoes(p) || h.spoken() {
		return nil
	}
	j := h.r.judge(h)
	if j.certainty == tv.Denied {
		j.certainty = tv.Confirmed
	}
	return h.goneSaid(p, j.certainty, j.by)
}

// saysHeGoes reads who says of himself that he goes, or does not come back.
func saysHeGoes(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil {
		p = h.mention("per2")
	}
	if !h.actsAndGoes(p) || ifOnly.MatchString(h.s.shape.text[:h.start+1]) {
		return nil
	}
	return h.goneSaid(p, tv.Confirmed, p.name)
}

// ifOnly ends what stands before something that is not so, or said by another.
var ifOnly = phraseOf(` (?:if|when|unless|until|that|think|thought|say|said|told|tell|whether|maybe|perhaps|not|never) $`)

// sacked reads who is no longer wanted.
func sacked(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text
	if !h.actsAndGoes(p) || h.spoken() || h.r.judge(h).negative || crewTalk.MatchString(text[h.start:h.end+1]) || asCrew.MatchString(text[h.end+1:]) || h.r.byBesideShow(h) {
		return nil
	}
	return h.goneSaid(p, h.r.judge(h).certainty, "")
}

// byBesideShow tells that a network stands at the end of a hit, which somebody may work for otherwise.
func (r *reader) byBesideShow(h *hit) bool {
	text := h.s.shape.text
	return len(r.mentionsIn(text, h.start, h.end+1, "W")) > 0 && len(r.mentionsIn(text, 0, len(text), "S")) == 0 && !has(text[h.start:h.end+1], "show", "series", "drama", "soap", "sitcom", "comedy")
}

// staysWith reads who stays with a show.
func staysWith(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text
	if !h.actsAndGoes(p) || h.spoken() || h.r.judge(h).negative || crewTalk.MatchString(text[h.start:h.end+1]) || asCrew.MatchString(text[h.end+1:]) || has(text[h.end:], "producer", "showrunner", "writer", "director", "host", "consultant") || has(text[h.start:h.end], "role", "part") {
		return nil
	}
	return h.staysOn(p)
}

// wholeBack reads who is named of a cast that is back as a whole.
func wholeBack(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative || has(h.s.shape.text[h.start:h.end], "expected", "without", "except") {
		return nil
	}
	return listed(tv.Returns)(h)
}

// backAlong reads who is back along with somebody.
func backAlong(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative || has(h.s.shape.text[h.start:h.end], "new", "newcomer", "newcomers", "may", "might", "hopes") && strings.Contains(h.s.shape.text[h.start:h.end], " newcomer") {
		return nil
	}
	return listed(tv.Returns)(h)
}
