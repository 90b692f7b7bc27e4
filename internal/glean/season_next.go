package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A show that is to come back when one season has just ended comes back with the next; a day that was given
// up is none; and who is in a special is in no season.

var (
	// hasEnded begins behind a season that is over.
	hasEnded = phraseOf(`^<E\d+> (?:of (?:["'] )?<S\d+> (?:["'] )?)?(?:has |have |had |was |just |recently |finally )*(?:ended|concluded|finished|wrapped up|came to an end|come to an end|drew to a close|closed|finale (?:aired|dropped|drew|streamed|ended|left|attracted)|was won by|drew an average|averaged|crowned) `)
	// wonThat ends what stands before a season that somebody has won.
	wonThat = phraseOf(` (?:won|wins|winner of|winners of|champion of|victor of|final of|finale of|end of|conclusion of|crowned (?:the )?(?:winner|champion) of) (?:the )?$`)
	// endedIts ends what stands before a season that a show has just ended.
	endedIts = phraseOf(` (?:ended|concluded|finished|wrapped up|closed|completed) (?:its|their) $`)
	// isBackThen says that a show comes back.
	isBackThen = phraseOf(` (?:return|returns|returning|back|another|again) `)
	// wasDue ends with a day that was set once.
	wasDue = phraseOf(` (?:was|were|had been) (?:originally |first |initially |previously |once |at first )*(?:due|set|meant|supposed|scheduled|expected|slated|planned|pencilled in|lined up|going) (?:(?:to|for|be|air|start|begin|launch|premiere|arrive|return|broadcast|shown|released|on|in|screens|debut|land|drop|seen|at|the|<W\d+>) )+<D\d+> $`)
	// movedSince begins the sentence that says so.
	movedSince = phraseOf(`^ (?:(?:but|however|instead|,) )*(?:it|that|this|the (?:date|launch|premiere|release|series|season|show|drama)|<[SE]\d+>) (?:has|was|had) (?:(?:now|since|then|instead|later|been) )*(?:moved|pushed|delayed|postponed|put back|held back|shifted|bumped|slipped|brought forward) `)
	// specialFirst begins a sentence that is about a special.
	specialFirst = phraseOf(`^ (?:the|this|that|a|its|in the|<S\d+> 's) (?:[a-z0-9'-]+ ){0,4}?specials? (?:,|will|is|was|has|also|to|on|sees|features|runs|airs|which|marks|picks|finds|brings|,)`)
	itAlso       = phraseOf(`^ (?:it|this|the (?:episode|hour|instalment|one-off)) (?:[a-z]+ ){0,3}?(?:see|sees|feature|features|include|includes|mark|marks|bring|brings|star|stars|reunite|reunites|have|has) `)
)

// seasonOver tells that a season, with which a text begins, has been shown to its end: its filming may have
// ended before.
func seasonOver(text string) bool {
	loc := hasEnded.FindStringIndex(text)
	return loc != nil && !strings.HasPrefix(text[loc[1]:], "filming ") && !strings.HasPrefix(text[loc[1]:], "shooting ") && !strings.HasPrefix(text[loc[1]:], "production ") && !strings.HasPrefix(text[loc[1]:], "work ")
}

// specialsOwn takes from whoever is in a special the season that the article is about.
func (r *reader) specialsOwn(s *sentence, p *proposed) {
	text := s.shape.text
	c := &p.claim
	if c.Season == 0 || c.Value.Change == tv.Departs || strings.Contains(text[:min(p.hit.end+1, len(text))], "<E") {
		return
	}
	if specialFirst.MatchString(text) {
		c.Season = 0
		return
	}
	if n := r.indexOf(s); n > 0 && itAlso.MatchString(text) && specialFirst.MatchString(r.sentences[n-1].shape.text) {
		c.Season = 0
	}
}

// givenUpThen tells that the day of a premiere is one that the next sentence says was given up.
func (r *reader) givenUpThen(s *sentence, p *proposed) bool {
	n, text := r.indexOf(s), s.shape.text
	if n+1 >= len(r.sentences) || !movedSince.MatchString(r.sentences[n+1].shape.text) {
		return false
	}
	days := r.mentionsIn(text, 0, len(text), "D")
	if len(days) != 1 {
		return false
	}
	end := days[0].at + strings.IndexByte(text[days[0].at:], '>') + 2
	return wasDue.MatchString(text[:min(end, len(text))])
}

// nextOfEnded moves the return of a show, in a text that tells of the end of its season, to the season after it.
func (r *reader) nextOfEnded() {
	over := map[*title]int{}
	for i := range r.sentences {
		s := &r.sentences[i]
		if s.title {
			continue
		}
		text := s.shape.text
		for _, e := range r.mentionsIn(text, 0, len(text), "E") {
			if r.main != nil && !e.episode && (seasonOver(text[e.at:]) || endedIts.MatchString(text[:e.at]) || wonThat.MatchString(text[:e.at]) && !futureCue.MatchString(text[:e.at])) {
				over[r.main] = max(over[r.main], e.season)
			}
		}
	}
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if p.dropped || c.Season == 0 || over[p.title] != c.Season {
			continue
		}
		text := r.sentences[p.sentence].shape.text
		if unmade := c.Kind == tv.Premiere && c.Negative && c.Value.Date.IsZero() || c.Kind == tv.Stage && (c.Value.Text == tv.Filming || c.Value.Text == tv.InDevelopment || c.Value.Text == tv.PreProduction) && (c.Plan || c.Negative); unmade && !strings.Contains(text, "<E") && moreIsMade.MatchString(text) {
			c.Season++
			continue
		}
		if c.Kind != tv.Premiere || c.Negative || !r.future(c.Value.Date) {
			continue
		}
		if at := strings.Index(text, "<E"); (at < 0 || p.hit != nil && at < p.hit.start && endedIts.MatchString(text[:at]) && strings.Count(text, "<E") == 1) && isBackThen.MatchString(text) {
			c.Season++
		}
	}
}
