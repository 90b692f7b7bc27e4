package glean

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// Forms in which the words of the trade tell nothing of a show: a contract that is renewed,
// the host of a ceremony, a film that opens. They hold for whatever proposes the claim.

// form is a wording in which a claim of those kinds, and of that value where it has one,
// is false.
type form struct {
	kinds  []tv.Kind
	value  string
	look   *phrase
	not    *phrase // what makes it true all the same
	near   int     // how many words before and behind the hit are looked at; 0 for the whole sentence
	before bool    // no words behind its beginning
}

// talks are what is renewed, extended or cancelled, and is no show.
const talks = `(?:deals?|agreements?|contracts?|partnerships?|pacts?|leases?|licen[sc]es?|subscriptions?|sponsorships?|memberships?|friendship|passport|visas?|calls|interest|attacks?|tenancy|permits?|funding|bids?|insurance|option|carriage|appeals?|flights?|holidays?|orders of)`

var forms = []form{
	{kinds: []tv.Kind{tv.Stage}, value: tv.Renewed, look: phraseOf(` (?:renew(?:s|ed|ing)?|extend(?:s|ed|ing)?|re-signed) (?:its|his|her|their|our|my|your|an?|the|that|this|another|[a-z-]+ 's|<[A-Z]\d+> 's) (?:[a-z0-9-]+ |<[WNO]\d+> ){0,4}?` + talks + ` `)},
	{kinds: []tv.Kind{tv.Stage}, value: tv.Renewed, look: phraseOf(` (?:renewed|renews|renewing) (?:her|his|their|our|my) [a-z]+ (?:to|with|in|for|on|from|,|\.)`)},
	{kinds: []tv.Kind{tv.Stage}, value: tv.Cancelled, look: phraseOf(` (?:cancel|cancels|cancell?ed|cancell?ing|scrap|scraps|scrapped|dropped|axed) (?:its|his|her|their|our|my|your|an?|the|that|this|another|[a-z-]+ 's|<[A-Z]\d+> 's) (?:[a-z0-9-]+ |<[WNO]\d+> ){0,4}?` + talks + ` `)},
	// what would be if things were otherwise
	{kinds: madeAndShown, look: phraseOf(` if (?:[^,;.]{1,60} )?(?:were|had|existed|came along|was) (?:[^;.]{1,80} )?(?:would|could|might) (?:[a-z]+ )?(?:be|have|never|not|get|last|run) `)},
	// a ceremony's or an evening's host
	{kinds: []tv.Kind{tv.Crew}, value: "host", look: phraseOf(` (?:ceremony|ceremonies|awards?|prizegiving|gala|banquet|telecast|envelope|monologue|opened the (?:evening|night|show)|the evening 's|the night 's|the (?:winners|nominees|nominations)|luncheon|fundraiser|red carpet|dinner|festival|panel (?:discussion|talk|event|session|at|with|on)|upfronts?|voted|congratulations|podcast|podcaster) `)},
	// somebody's kin, in an obituary or a portrait
	{kinds: []tv.Kind{tv.Crew}, look: phraseOf(` (?:(?:his|her|their|whose) (?:late |former |first |second |third |only |eldest |elder |younger |twin )?(?:daughter|son|wife|husband|widow|widower|brother|sister|mother|father|partner|ex-wife|ex-husband|girlfriend|boyfriend|fianc[eé]e?|niece|nephew|cousin|uncle|aunt|grandson|granddaughter|neighbour|neighbor|friend|godson|goddaughter)s? , (?:the )?|(?:survived by|married to|married|marriage to|wedded to|engaged to|divorced from|(?:son|daughter|brother|sister|widow|wife|husband|mother|father|niece|nephew) of) (?:(?:his|her|the|an?|fellow) )?)(?:[a-z-]+ ){0,2}(?:and )?(?:[a-z-]+ )?$`), near: 14, before: true, not: phraseOf(` (?:with|alongside) (?:his|her|their) `)},
	// films, discs and bookings
	{kinds: []tv.Kind{tv.Premiere, tv.Finale, tv.Plot}, look: phraseOf(` (?:on (?:[a-z]+ )?[0-9][0-9,.]* screens|in (?:selected |select |us |uk |cinemas and )?(?:theaters|theatres|cinemas)|to (?:theaters|theatres|cinemas)|(?:on|to) (?:dvd|blu-ray|vinyl|4k)|opens? in (?:new york|los angeles|london)|in new york and los angeles|limited release|box office|(?:priority |general |public )?booking|tickets? (?:go|are|went|will)|press night|the museum|world tour|matin[eé]es?) `), near: 16},
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` (?:profits?|revenues?|earnings|quarterly|shareholders|shares (?:fell|rose|closed|dropped|slid)|(?:ad-free|ad-supported|standard|basic|premium) (?:plan|tier)|its monthly) `), near: 12},
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` (?:streaming service|streamer|service|network|channel|platform|app|player|tier) (?:, )?(?:that|which) (?:[a-z]+ )?(?:launched|launches|debuted|started|began|opened|premieres|arrived)`), near: 12},
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` (?:(?:come|comes|coming|came|drawn?|draws|brought) to (?:an end|a close|its end|a halt|a conclusion) (?:later|early|in|on|this|next|<D\d+>)|to reruns|reruns of|(?:the|its|their) (?:final|last|remaining|closing) (?:episodes|chapters|parts|hours|instalments|installments) (?:will|are|to|of)|the last of (?:those|them|these)|the latest) `), near: 14},
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` (?:on hiatus|off the air|in limbo|on the shelf|off air|dormant) since (?:the |last |late |early )*$`), near: 8, before: true},
	// what fans begin, and is no show
	{kinds: []tv.Kind{tv.Premiere, tv.Stage, tv.Finale}, look: phraseOf(` (?:petitions?|signatures?|hashtags?|gofundme|fundraiser|letter-writing|billboards?|online campaign|fan campaign) `), near: 14, not: phraseOf(` (?:<S\d+>|season|series|show) (?:["'] )?(?:will |is set to |is to )?(?:returns?|premieres?|debuts?|launches|ends) `)},
	// what follows upon a thing, and is no story
	{kinds: []tv.Kind{tv.Plot}, look: phraseOf(` (?:(?:follow|follows|followed|will follow) (?:straight |right |soon |close )?(?:with (?:[a-z0-9]+ )?each|with [0-9]+|with (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) |in <D|on <D|<D\d+>|suit|after it|the same (?:timetable|schedule|pattern|format|rules))|spoilers (?:[^.;]{1,60} )?follow|opens (?:on|in) <D|opens with a (?:pair|double|two)|talks about an? |takes place (?:in|at|on) <[NWD]\d+> (?:this|next|on|from|in <D|<D))`)},
	// a network as a company
	{kinds: []tv.Kind{tv.OnNetwork}, look: phraseOf(` (?:told shareholders|(?:raise|raised|raises|lift|lifts|lifted|hike|hiked|raising) (?:its |the )?(?:own )?prices?|the price of (?:its|the) (?:[a-z-]+ ){0,3}(?:plan|tier|subscription)|subscribers to|shares in|rise in revenue) `), not: phraseOf(` <S\d+> `)},
	// works of such a length, and none of them the show
	{kinds: []tv.Kind{tv.Episodes}, look: phraseOf(` [a-z0-9]+-(?:part|episode|parter) (?:[a-z-]+ ){0,2}(?:documentaries|dramas|comedies|thrillers|sagas|shows|podcasts|serials|adaptations|sitcoms) `), near: 5},
	// what goes on since then, what is decided of something else, and what somebody wrote elsewhere
	{kinds: []tv.Kind{tv.Stage}, value: tv.Wrapped, look: phraseOf(` (?:has|have) been (?:shot|filmed|taped|made|recorded) (?:[^;.]+ )?since (?:the |its |early |late )*(?:<[DE]\d+>|[a-z]+ (?:episode|season|series))`)},
	{kinds: []tv.Kind{tv.Stage}, value: tv.Renewed, look: phraseOf(` decisions? (?:on|about|regarding|over) (?:the|its|an?|their) (?:[a-z-]+ )?(?:cast|casting|host|hosts|title|name|location|locations|lead|leads|role|part|premiere|date|ending|finale|score|budget) `)},
	{kinds: []tv.Kind{tv.Final}, look: phraseOf(` (?:denied|denies|denying|dismissed|dismisses) [^;.]*(?:cancelled|canceled|axed|scrapped) `), not: phraseOf(` (?:final|last|end|ends|ending) `)},
	{kinds: []tv.Kind{tv.Crew}, value: "writer", look: phraseOf(` who (?:previously|formerly|once|earlier) wrote (?:for|on) `)},
	// an executive's office is no part
	{kinds: []tv.Kind{tv.Cast}, look: phraseOf(` (?:executive|senior) (?:<[NC]\d+>|vice|evp|svp) (?:[a-z]+ )?(?:of|for|at|,) `), near: 6},
	// what comes after a show and is no show, and what is said of one that has been on
	{kinds: []tv.Kind{tv.Spinoff}, look: phraseOf(` (?:follow-up (?:season|book|novel|album|email|e-mail|text|call|question|post|tweet|message|interview|story|film|record|report|visit|study|letter|meeting)|in a follow-up|a follow-up ,|is not an? (?:" )?(?:sequel|prequel)|no chance of a sequel|never be a sequel|as for a sequel|sequel or |(?:spin-off|spinoff) (?:with [^,;.]{1,60} )?(?:is back|are back|returns|return|comes back|(?:will|is|was) (?:not )?(?:be )?(?:return|returning|back|renewed|cancelled|canceled))) `)},
}

// madeAndShown are the kinds of what is made and shown.
var madeAndShown = []tv.Kind{tv.Stage, tv.Premiere, tv.Finale, tv.Final, tv.Episodes, tv.Delay, tv.OnNetwork}

// falseByForm tells that the words around a hit tell something else than the claim.
func (r *reader) falseByForm(h *hit, c *tv.Claim) bool {
	if r.ofStaged(h, c) || ruledOut(h, c) {
		return true
	}
	text := h.s.shape.text
	switch c.Kind {
	case tv.Cast:
		if c.Value.Change == tv.Departs && r.leavesForIt(h) {
			return true
		}
		r.ofNextName(h, c)
	case tv.Plot:
		if h.tellsNoStory(c) {
			return true
		}
	case tv.OnNetwork:
		if r.ofCompared(h) || r.onlyGenre(c.Value.Text) {
			return true
		}
	case tv.Finale:
		if channelsEnd.MatchString(text) && !strings.Contains(text, "<E") && r.soldElsewhere() {
			return true
		}
	case tv.Premiere:
		if soldOnDisc(r.text[h.s.start:h.s.end]) || !c.Value.Date.IsZero() && h.anothersDay(c) {
			return true
		}
	}
	h.asFirmlyAsSaid(c)
	for _, f := range allForms {
		if !slices.Contains(f.kinds, c.Kind) || f.value != "" && f.value != c.Value.Text && f.value != c.Value.Role {
			continue
		}
		part := text
		if f.near > 0 {
			to := min(h.start+1, len(text))
			if !f.before {
				to = forward(text, h.end, f.near)
			}
			part = text[back(text, h.start, f.near):to]
		}
		if h.rule.name == "crew/composes" && f.before {
			continue // whose kin it is that makes the music
		}
		if f.look.MatchString(part) && (f.not == nil || !f.not.MatchString(part)) {
			return true
		}
	}
	return false
}

// soldOnDisc tells that a thing is to be bought.
func soldOnDisc(text string) bool {
	return (strings.Contains(text, "DVD") || strings.Contains(text, "Blu-") || strings.Contains(text, "CD") || strings.Contains(text, "VHS") || strings.Contains(text, "vinyl") || strings.Contains(text, "4K")) && soldOn.MatchString(text)
}

// soldOn finds where.
var soldOn = regexp.MustCompile(`\b(?:on|to) (?:DVD|Blu-ray|Blu-Ray|CD|VHS|vinyl|4K)\b`)

// compared ends what stands before a network, with what a show is compared to: "ahead of
// Wednesday on Netflix".
var compared = regexp.MustCompile(`\b(?:ahead of|behind|beat|beats|beating|beaten by|followed by|against|up against|opposite|just above|just below|overtook|pipped|edged out) (?:an? |the )?(?:(?:[a-z-]+ )?(?:repeat|rerun|episode|premiere|finale) of )?["']?[A-Z][\w'&-]*(?: (?:(?:of|the|and|in|to|a) )?[A-Z][\w'&-]*){0,4}["']? (?:\()?(?:on|at|from) (?:the )?$`)

// ofCompared tells that a network is that of another show, which this one is compared with.
func (r *reader) ofCompared(h *hit) bool {
	m := h.mention("net")
	if m == nil || m.start <= h.s.start {
		return false
	}
	before := r.text[h.s.start:m.start]
	return (strings.HasSuffix(strings.TrimSuffix(before, "the "), "on ") || strings.HasSuffix(before, "at ") || strings.HasSuffix(before, "from ")) && compared.MatchString(before)
}

// leavesForShow follows what tells that somebody goes: "is departing to focus on SHOW".
var leavesForShow = phraseOf(` to (?:focus on|concentrate on|star in|lead|join|make|run|write|direct|front|headline|work on|develop|create|host) (?:[a-z-]+ |<[WNO]\d+> (?:'s )?){0,3}(?:["*'] )?<(S\d+)>`)

// leavesForIt tells that the show is that for which somebody leaves another.
func (r *reader) leavesForIt(h *hit) bool {
	m := leavesForShow.FindStringSubmatch(h.s.shape.text[h.start:])
	return m != nil && r.showAt(h) == r.titleOf(r.find(m[1]))
}

// asNext is a part that is told before the name of who plays it: "and, as God, Jon Hamm".
var asNext = phraseOf(` (?:and|plus|with) , as (?:[a-z'-]+ ){0,5}?(?:<([CNP]\d+)> )?, (?:[a-z-]+ ){0,3}<([PN]\d+)>`)

// ofNextName takes from whoever stands before it a part that is the next one's, or the
// name of the next one, which was taken for a part.
func (r *reader) ofNextName(h *hit, c *tv.Claim) {
	if c.Value.Character == "" || c.Value.Person == "" {
		return
	}
	m := asNext.FindStringSubmatch(h.s.shape.text)
	if m == nil {
		return
	}
	part, who := r.find(m[1]), r.find(m[2])
	if who != nil && c.Value.Person != who.name && (part != nil && c.Value.Character == part.name || c.Value.Character == who.name) {
		c.Value.Character = ""
	}
}
