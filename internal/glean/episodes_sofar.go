package glean

import (
	"strings"

	"backlot/internal/tv"
)

// How many episodes there have been so far is no season's number; a season that is refused has no
// last day and is not the last; and what a show began as, or one episode that is out of the way,
// has a day of its own.

const soFarVerb = `(?:aired|broadcast|produced|racked up|clocked up|clocked|amassed|notched up|notched|logged|chalked up|totted up|totalled|totaled|run to|shown|streamed|delivered|turned out|put out|screened)`

// madeSoFar ends what stands before the number of the episodes that there have been.
var madeSoFar = phraseOf(` (?:has|have|had|having|'s) (?:(?:now|already|so|far|since|thus|to|date|all|told) )*` + soFarVerb + ` (?:(?:a|total|of|more|over|almost|nearly|some|about|than|around|just|under|exactly|fully|in|all) )*$`)

// eachHasRun tells of each season: "each season has run to ten episodes".
var eachHasRun = phraseOf(` (?:each|every|both|all) (?:of (?:the|its) )?(?:[a-z]+ ){0,2}?(?:seasons?|series|runs?) (?:has|have|had) `)

// beganAs is what a show began as, of which a day is told.
const beganAs = `(?:started|began|originated|launched|debuted|appeared|conceived|created|dreamed up|dreamt up|published|posted|introduced|performed|first saw the light|written) (?:(?:out|life|his|her|their|its|it|off|online) |<[SNPC]\d+> |["'] ){0,4}?(?:as|in) (?:an?|the|his|her|their|its) (?:[a-z0-9'-]+ |<[NWP]\d+> ){0,4}?(?:comics?|web ?comic|comic book|comic strip|webtoon|graphic novel|podcast|blog|novel|novella|short story|play|stage play|short film|short|web series|webseries|one-man show|one-woman show|sketch(?:es)?|radio (?:play|show|series|drama|comedy)|manga|video game|board game|card game|student film|column|youtube (?:channel|series|show)|newsletter|fringe show|stage show|cabaret|zine|fanzine|thread|fan fiction|song|picture book)`

var (
	// beganOtherwise ends what stands before the day on which a show began as something else.
	beganOtherwise = phraseOf(` ` + beganAs + ` (?:[^ ;.]+ ){0,8}?$`)
	// outOfTheWay is an episode that is out of the way, as what a sentence ends in or goes on about.
	outOfTheWay = phraseOf(` (?P<what>(?:<S\d+>|the|its|an?|this|their|one) (?:'s )?(?:(?:<[SEWN]\d+>|show|series|season|drama|comedy) (?:'s )?)?(?:(?:first|first-ever|first ever|second|long-awaited|promised|upcoming|much-hyped|special|all|new|star-studded) )*(?:musical|crossover|christmas|holiday|halloween|thanksgiving|valentine's|live|animated|black-and-white|silent|anniversary|special|milestone|clip-show|flashback|bottle|all-animated|puppet|super-sized|supersized|hour-long|[a-z]+-themed|<N\d+>|[0-9]+(?:th|st|nd|rd)|hundredth|two-part|two-hour) (?:[a-z-]+ )?(?:episode|instalment|installment|hour|crossover|event)) `)
	// goesOnOfIt begins a sentence on what the one before ended with.
	goesOnOfIt = phraseOf(`^ (?:it|that|this|the (?:episode|hour|instalment|installment|crossover|special|event|outing)|that (?:episode|hour|one)) `)
	// seasonAgain says that the show or its season is spoken of again.
	seasonAgain = phraseOf(` (?:season|series|show|<[SE]\d+>) `)
)

var wholeRunRules = []rule{
	on("other/so-far", " episodes | instalments | installments ", `(?:has|have|had) (?:(?:now|already|so|far|since|thus|to|date|all|told) )*`+soFarVerb+` (?:(?:a|total|of|more|over|almost|nearly|some|about|than|around|just|under|exactly|fully|in|all) )*(?:[0-9][0-9,]*|[a-z-]+) (?:episodes|instalments|installments)`, soFarTold),
	on("other/began-as", " started | began | originated | launched | debuted | appeared | conceived | created | dreamed | dreamt | published | posted | introduced | performed | saw | written ", beganAs, beganAsTold),
}

// soFarTold keeps how many episodes there have been.
func soFarTold(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || h.spoken() || h.r.toldOther(h.s) || !h.r.speaksOfShow(h) || h.r.judge(h).negative {
		return nil
	}
	return h.inItsWords()
}

// beganAsTold keeps what the show began as.
func beganAsTold(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.asked() || asked(h.s) || h.spoken() || h.r.toldOther(h.s) || !h.r.speaksOfShow(h) || h.r.judge(h).negative {
		return nil
	}
	if near := text[back(text, h.start, 4) : h.end+1]; !strings.Contains(near, "<S") && !has(near, "it", "series", "show", "drama", "comedy", "sitcom", "which") {
		return nil
	}
	return h.inItsWords()
}

// runHolds takes back such days and numbers, whatever proposed them.
func (r *reader) runHolds(s *sentence, p *proposed) {
	text := s.shape.text
	switch c := &p.claim; c.Kind {
	case tv.Episodes:
		p.dropped = madeSoFar.MatchString(text[:p.hit.start+1]) && !strings.Contains(text[:p.hit.start+1], " will have ") && !eachHasRun.MatchString(text[:p.hit.start+1])
	case tv.Premiere:
		for _, d := range r.mentionsIn(text, 0, len(text), "D") {
			if (d.date.Date == c.Value.Date || d.date.Past == c.Value.Date || d.date.Future == c.Value.Date) && beganOtherwise.MatchString(text[:d.at]) {
				p.dropped = true
			}
		}
		if what := r.ofOneEpisode(s); what != "" && !p.dropped {
			p.dropped = true
			if words := r.short(s); !c.Negative && len(what)+len(words) < longestValue {
				o := *p
				o.dropped = false
				o.claim.Kind, o.claim.Value, o.claim.Detail, o.claim.Rule = tv.Other, tv.Value{Text: what + " … " + words}, "", "other/one-episode"
				r.proposed = append(r.proposed, o)
			}
		}
	case tv.Finale:
		if r.refusedHere(p.title, c.Season, text) && !c.Negative {
			c.Season-- // the one that is on
		}
	case tv.Final:
		if r.refusedHere(p.title, c.Value.Number, text) && !c.Negative {
			c.Value.Number--
		}
	}
}

// ofOneEpisode gives the episode of which a sentence tells that goes on about what the one before
// ended with, in the words of the text, or "".
func (r *reader) ofOneEpisode(s *sentence) string {
	n := r.indexOf(s)
	if n == 0 || r.sentences[n-1].paragraph != s.paragraph || !goesOnOfIt.MatchString(s.shape.text) || seasonAgain.MatchString(s.shape.text) {
		return ""
	}
	before := &r.sentences[n-1]
	loc := outOfTheWay.FindStringSubmatchIndex(before.shape.text)
	if loc == nil || seasonAgain.MatchString(before.shape.text[loc[1]-1:]) {
		return ""
	}
	for _, m := range r.mentionsIn(before.shape.text, loc[2], loc[3], "N") {
		if !strings.HasSuffix(m.name, "-themed") {
			return ""
		}
	}
	return strings.TrimSpace(r.wordsBetween(before, loc[2], loc[3]))
}

// refusedHere tells that a season is only taken for one that has a last day, and has been refused.
func (r *reader) refusedHere(t *title, season int, text string) bool {
	return season > 1 && r.refused(t, season) && !r.granted[seasonOf{t, season}] && !strings.Contains(text, "<E")
}

// refused tells that the article has said for sure that a season will not be.
func (r *reader) refused(t *title, season int) bool {
	for i := range r.proposed {
		p := &r.proposed[i]
		if c := &p.claim; !p.dropped && p.title == t && c.Season == season && c.Kind == tv.Stage && (c.Value.Text == tv.Renewed && c.Negative || c.Value.Text == tv.Cancelled && !c.Negative) && c.Certainty == tv.Confirmed && !c.Plan {
			return true
		}
	}
	return false
}
