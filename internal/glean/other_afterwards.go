package glean

import "backlot/internal/tv"

// How a run goes on: how many episodes are left, that one comes each week, what takes a slot over;
// and what has not been settled yet.

const (
	someNumber   = `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]+|just two|the last|the final)`
	anInstalment = `(?:episodes?|hours?|half-hours?|instal(?:l)?ments?|chapters?|fridays|mondays|sundays|weeks)`
	weekdayNoun  = `(?:<[ND]\d+>|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weeknights?|weekday|weekdays|weekends?)`
	notYetDone   = `(?:named|cast|chosen|attached|revealed|decided|found|announced|confirmed|set|hired|disclosed|settled|released|unveiled|given|said|picked)`
	// yetToKnow is what is told later, and not when a season comes.
	yetToKnow = `(?:cast|casting|roles?|parts?|director|directors|host|presenter|successors?|showrunner|replacement|leads?|stars?|actors?|network|broadcaster|distribution|streaming service|partner|writers?|title|location|locations|character|details|plot|winner|judges?|titles?|service|episode count|soundtrack|narrator)`
)

var afterwardsRules = []rule{
	anybody(on("other/episodes-left", " left | remain | remains | go | come | remaining | unaired | air | shoot ", someNumber+` (?:more )?(?:of (?:the |its )?(?:[a-z0-9]+ )?)?`+anInstalment+` (?:are |is |still |yet |now |have |has )*(?:left|remain|remains|remaining|unaired|to go|to come|to air|still to come|yet to air|to shoot|to be shown)|(?:so you 've got|there are|with|has|have|leaves|leaving) (?:just |only |still )*`+someNumber+` (?:more )?`+anInstalment+`(?: still)?(?: left| to go| to come| remaining| unaired| yet to air)`, afterwards)),
	anybody(on("other/then-weekly", " weekly | week | following | follow | drop | arrive | land | hitting | each | every | thereafter ", `(?:(?:then|followed by|with|and|before|,) (?:[^.;]{0,50} )?(?:weekly|each week|every week|one a week|(?:each|every) `+weekdayNoun+`|on subsequent)|new (?:episodes?|ones?|instal(?:l)?ments?|chapters) (?:will )?(?:then )?(?:follow|drop|arrive|land|air|come|premiere|roll out|stream|go|released|debut|launch|appear|each|every)s?|(?:episodes?|ones|rest|others|remainder) (?:will )?(?:air|airing|drop|dropping|arrive|arriving|land|landing|follow|following|hitting|run|rolling out|roll out|released) (?:[a-z0-9<>]+ ){0,4}?(?:weekly|each|every|on subsequent|the following (?:morning|day)|without interruption))`, afterwards)),
	anybody(on("other/takes-slot", " slot | replaced | reruns | repeats | repeat | encores | rerun | place ", `(?:in (?:its|their|his|her) (?:place|slot|stead)|(?:take|takes|taking|took|fill|fills|filling|filled|plug|plugging|plugs) (?:over )?(?:the|its|their|a) (?:[a-z0-9':-]+ |<[A-Z]\d+> (?:'s )?){0,3}?(?:time slot|timeslot|slot|hole|gap)|(?:replaced|filled|plugged) (?:[a-z0-9<>.:-]+ ){0,5}?(?:by|with) (?:reruns|repeats|encores)|(?:reruns|repeats|encores) of)`, afterwards)),
	anybody(on("other/not-settled", " yet | been | nobody | no ", `(?:`+yetToKnow+` (?:[^.;,]{0,50} )?(?:has|have|had|is|are|was) (?:yet to be|not yet been|not been|still to be|n't been|n't yet been|yet been) (?:[a-z]+ )?`+notYetDone+`|no (?:[a-z.-]+ ){0,3}?`+yetToKnow+` (?:(?:for|of|to) [^.;,]{2,40} )?(?:has|have|had) (?:yet )?been (?:[a-z]+ )?`+notYetDone+`|(?:has|have) yet to (?:find|name|cast|choose|pick|hire|appoint) (?:a|an|its|the|his|her))`, notSettled)),
	anybody(on("other/options", " options | option ", `(?:options? (?:on|for) (?:the |its )?(?:[a-z]+ ){0,2}?(?:cast|actors|stars|leads|ensemble|[a-z]+)|(?:cast|actors|stars)(?: ')?(?: 's)? (?:[a-z]+ )?options) (?:[^.;]{0,30} )?(?:expire|expires|expired|lapse|lapses|lapsed|run out|are up|were up|up on|extended|picked up)`, afterwards)),
	anybody(on("other/titled", " episode ", `episode (?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten) ,? ?(?:titled |called |is called |is titled )?(?:, )?"`, afterwards)),
}

// afterwards keeps such a thing in the article's own words.
func afterwards(h *hit) []tv.Claim {
	if h.spoken() || notTelevision.MatchString(h.s.shape.text) || has(h.s.shape.text, "until the finale", "until its finale") {
		return nil
	}
	return factTold(h)
}

// notSettled keeps what nobody has been told yet, but for the day.
func notSettled(h *hit) []tv.Claim {
	if h.spoken() || notTelevision.MatchString(h.s.shape.text) || h.r.told(h.s, ofKind(tv.Premiere)) {
		return nil
	}
	return factTold(h)
}
