package glean

import (
	"strings"

	"backlot/internal/tv"
)

// The day on which somebody is first seen, or last, is the day of that, and none of the show's.

const (
	theirOwn  = `(?:(?:very|own|on-screen|onscreen|big|long-awaited) )*`
	seenFirst = `(?:first|debut|opening|return|comeback|final|last|exit|farewell)(?:-ever)?`
	seenOf    = `(?:episodes?|scenes?|appearances?|outing)`
)

var firstSeenRules = []rule{
	anybody(on("cast/first-seen", " first | debut | return | comeback | final | last | exit ", `(?P<whose>his|her|<[PNC]\d+> 's) `+theirOwn+`(?P<which>`+seenFirst+` `+seenOf+`) (?:back )?(?:as <[CN]\d+> )?(?:`+isShownOn+` )?(?:(?:from|week|of|for|before) )*`+onTheDay+`(?:week of |week commencing |week beginning )?{date}`, dayOfSomebody)),
	anybody(on("cast/makes-debut", " debut | return | comeback | appearance | exit | bow ", `(?:makes?|making|made) (?P<whose>his|her) `+theirOwn+`(?P<which>(?:first |final |last |screen |soap )?(?:debut|return|comeback|appearance|exit|bow)) (?:in the show |on the show |in {show} |on screen )?`+onTheDay+`{date}`, dayOfSomebody)),
	anybody(on("cast/they-air", " they ", `they (?:(?:will|are|were|to|be|is|due|set|then) )*`+isShownOn+` `+onTheDay+`(?:the )?(?:week of |week commencing |week beginning )?{date}`, dayOfSomebody)),
}

var (
	// ofSomebodySeen stands between somebody's first or last scene and the day on which it is seen.
	ofSomebodySeen = phraseOf(` (?:his|her|<[PNC]\d+> 's) ` + theirOwn + seenFirst + ` ` + seenOf + ` (?:[^.;:"]){0,80}$`)
	// lastScenes is what "they" are who are to be seen.
	lastScenes = phraseOf(` (?P<whose>his|her|<[PNC]\d+> 's) ` + theirOwn + `(?P<which>` + seenFirst + ` (?:scenes|episodes|appearances)) (?:for |on |in |as |with |,|\.|last|earlier|this|and)`)
)

// worksOn ends what stands before scenes that somebody films.
var worksOn = phraseOf(` (?:film|films|filmed|filming|shoot|shoots|shot|shooting|record|records|recorded|recording|finish|finishes|finished|complete|completes|completed|wrap|wraps|wrapped) (?:on |up |work on |off )?$`)

// dayOfSomebody tells that what stands before the day of a premiere is what somebody is first or last seen in.
func (r *reader) dayOfSomebody(h *hit) bool {
	text := h.s.shape.text
	for _, d := range r.mentionsIn(text, 0, len(text), "D") {
		if d.at+4 < h.start {
			continue
		}
		if has(text[:d.at], "episode", "episodes", "scenes", "scene", "appearance", "appearances", "outing") && ofSomebodySeen.MatchString(text[:d.at]) {
			return true
		}
		break
	}
	if n := r.indexOf(h.s); n > 0 && strings.HasPrefix(text, " they ") && r.sentences[n-1].paragraph == h.s.paragraph {
		return lastScenes.MatchString(r.sentences[n-1].shape.text)
	}
	return false
}

// dayOfSomebody gives the day to what has been told of somebody's coming or going.
func dayOfSomebody(h *hit) []tv.Claim {
	d := h.mention("date")
	if d == nil || h.asked() || asked(h.s) || h.r.judge(h).negative {
		return nil
	}
	whose, which, s := h.group("whose"), h.group("which"), h.s
	at, _ := h.groupAt("whose")
	if h.rule.name == "cast/they-air" {
		n := h.r.indexOf(h.s)
		if n == 0 || h.start > 1 || h.r.sentences[n-1].paragraph != h.s.paragraph {
			return nil
		}
		s = &h.r.sentences[n-1]
		loc := lastScenes.FindStringSubmatchIndex(s.shape.text)
		if loc == nil {
			return nil
		}
		at, whose, which = loc[2], s.shape.text[loc[2]:loc[3]], s.shape.text[loc[4]:loc[5]]
	}
	if worksOn.MatchString(s.shape.text[back(s.shape.text, at, 6):at]) && !has(h.s.shape.text[h.start:h.end+1], "air", "airs", "aired", "shown", "seen", "screened", "broadcast") {
		return nil // when they are filmed is not when they are seen
	}
	who := h.r.someone(s, at, whose)
	if who == "" {
		return nil
	}
	goes := has(" "+which+" ", "final", "last", "exit", "farewell", "final-ever", "last-ever", "bow")
	for i := len(h.r.proposed) - 1; i >= 0; i-- {
		p := &h.r.proposed[i]
		c := &p.claim
		if c.Kind != tv.Cast || p.dropped || c.Value.Person != who && c.Value.Character != who || c.Certainty == tv.Denied || c.Negative {
			continue
		}
		comes := c.Value.Change == tv.Returns || c.Value.Change == tv.Joins || c.Value.Change == tv.Recast
		if goes && c.Value.Change != tv.Departs || !goes && !comes {
			continue
		}
		if c.When.IsZero() {
			c.When = pick(d, h.s.shape.text[h.start:h.end+1])
			if c.When == d.date.Past && d.date.Past != d.date.Future && !has(h.s.shape.text[h.start:h.end+1], "aired", "was", "were", "made") {
				c.When = d.date.Future
			}
		}
		return nil
	}
	return nil
}

// someone gives whoever "her" is at a place of a sentence, or whose name stands there.
func (r *reader) someone(s *sentence, at int, whose string) string {
	if strings.HasPrefix(whose, "<") {
		m := r.find(strings.TrimSuffix(strings.TrimPrefix(whose, "<"), "> 's"))
		if m == nil {
			return ""
		}
		if full := r.firstName(m); full != "" && !r.isPart[m.name] {
			return full
		}
		return m.name
	}
	if name := r.personOf(s, at); name != "" {
		return name
	}
	if m := r.spokenOf(s); m != nil {
		return m.name
	}
	return r.lastPerson
}
