package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A show that was to come on one day and now comes on a later one is late, for the reason that
// the text gives behind it: "The move was made to give the animators more time".

const (
	wasSlated = `(?:slated|set|scheduled|due|expected|planned|supposed|meant|on track|penciled in|pencilled in|eyed|targeted|announced|intended|earmarked)`
	nowComes  = `(?:debut|premiere|bow|launch|arrive|air|return|drop|start|begin|land|open|kick off|roll out)`
)

var slatedRules = []rule{
	on("delay/now-on", " now ", wasSlated+` (?:to `+nowComes+` )?(?:(?:for|on|in|at|this|the|late|early|as|a) )*<(?P<old>D\d+)> (?:(?:[a-z-]+|<W\d+>) ){0,4}?(?:, )?(?:but )?(?:(?:it|the (?:series|show|season|drama|comedy)|{season}|{show}) )?(?:(?:will|is|to|set|slated|expected|scheduled|has|been|instead) )*now (?:(?:will|is|to|set|slated|expected|scheduled|be|been|due|pushed|moved) )*(?:`+nowComes+`s? )?(?:(?:for|on|in|at|the|late|early|to|{net}) )*{date}`, comesLater),
	on("delay/from-to", " from ", `(?:pushed|pushes|pushing|push|delayed|delays|delaying|postponed|postpones|bumped|bumps|moved|moves|moving|shifted|shifts|slipped|slid|slides) (?:back )?(?:(?:[a-z0-9-]+|{season}|{show}|'s|"|,) ){0,8}?from (?:(?:the|its|this|late|early|original|planned|a) )*<(?P<old>D\d+)> (?:[a-z]+ ){0,3}?(?:to|until|till|into) (?:(?:the|late|early|next|a) )*{date}`, comesLater),
}

var (
	// whyMoved begins a sentence that gives the reason for what the one before it tells.
	whyMoved = phraseOf(`^ (?:" )?(?:(?:<[NOW]\d+> (?:hears|reports|understands|said|says)|sources (?:say|said|tell <[NOW]\d+>)|i hear|i 'm told|we hear|insiders say)(?: that)? )?(?:the (?:move|delay|shift|change|postponement|push|decision|reschedul[a-z]+|date change)|that|this) (?:(?:was|is|has been|reportedly|comes|came) )*(?:made |done |designed |meant |intended )?(?:(?P<to>to (?:give|allow|make|let|accommodate|avoid|finish|complete|ensure)) |(?:so that|due to|because of|owing to|a result of|prompted by|caused by|down to|after) )`)
	// episodeOnly is one episode, or the last, whose day is not the show's.
	episodeOnly = phraseOf(` (?:finale|finales|episodes?|ender|closer|trailer|teaser|filming|production|shooting|shoot|film|movie|album|podcast|cameras|work) `)
)

// comesLater makes a claim that a show is late, where the new day is later than the old.
func comesLater(h *hit) []tv.Claim {
	text := h.s.shape.text
	old, now := h.mention("old"), h.mention("date")
	from, _ := h.s.clauseAt(h.start + 1)
	if old == nil || now == nil || !h.r.speaksOfShow(h) || h.asked() || h.spoken() || episodeOnly.MatchString(text[max(from, back(text, h.start, 14)):h.end+1]) || h.r.told(h.s, ofKind(tv.Delay)) {
		return nil
	}
	a, b := old.date.Future, now.date.Future
	if a.IsZero() || b.IsZero() || !a.First().Before(b.First()) || !a.Last().Before(b.Last()) || h.rule.name == "delay/from-to" && h.broughtForward() || has(text[h.start:h.end+1], "up", "forward", "ahead", "earlier") {
		return nil
	}
	why := h.whyItMoved()
	if why == "" {
		return nil // the days tell it
	}
	return h.delay(why)
}

// moreTime begins a reason that is what is wanted, behind the days of the same sentence.
var moreTime = phraseOf(`^ (?:, )?(?:in order |so as )?to (?:give|allow|make (?:room|way)|let|accommodate|avoid|finish|complete) `)

// whyItMoved gives the reason for a delay, in the same sentence or in the next one; "" for none.
func (h *hit) whyItMoved() string {
	if text := h.s.shape.text; moreTime.MatchString(text[h.end:]) {
		return h.r.wanted(h.s, h.end+strings.Index(text[h.end:], " to ")+1)
	}
	n := h.r.indexOf(h.s) + 1
	if n >= len(h.r.sentences) || h.r.sentences[n].paragraph != h.s.paragraph {
		return ""
	}
	s := &h.r.sentences[n]
	loc := whyMoved.FindStringSubmatchIndex(s.shape.text)
	if loc == nil {
		return ""
	}
	if cause := causeIn(s.shape.text[loc[1]-1:]); cause != "" {
		return cause
	}
	if loc[2] >= 0 {
		return h.r.wanted(s, loc[2])
	}
	return h.r.reasonFrom(s, loc[1])
}

// wanted makes a cause of "to give the animators more time": it is the need to do so.
func (r *reader) wanted(s *sentence, at int) string {
	why := r.reasonFrom(s, at)
	if why == "" || len(why) > longestValue-len("the need ") {
		return ""
	}
	return "the need " + why
}

// reasonFrom gives the words of a reason from an offset on; "" where they are too few or too many.
func (r *reader) reasonFrom(s *sentence, at int) string {
	end := len(s.shape.text)
	if stop := whyEnds.FindStringIndex(s.shape.text[at-1:]); stop != nil {
		end = at - 1 + stop[0] + 1
	}
	why := strings.TrimRight(r.wordsBetween(s, at, end), ` .,;`)
	if f := strings.Fields(why); len(f) < 2 || len(f) > 22 || len(why) > longestValue {
		return ""
	}
	return why
}
