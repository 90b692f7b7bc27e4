package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// The song that a show opens or ends with: what asks who performs it or what it is, and what tells.
var (
	asksSinger = regexp.MustCompile(`(?i)\bwho(?:['’]?s| is)? (?:sings?|sang|singing|performs?|performed|performing|does|did|doing) (?:the |that |this )?(?:\pL+ ){0,4}?(?:intro|op|ed|openings?|endings?|theme|song|music)\b`)
	asksSong   = regexp.MustCompile(`(?i)\bwh?at(?:['’]?s| is)? (?:the )?(?:\pL+ ){0,3}?(?:(?:opening|ending|theme) (?:song|theme|tune|track)|theme)\b`)
	singsIt    = regexp.MustCompile(`(?i)\bsing|\bsang\b`)
	ofSong     = regexp.MustCompile(`(?i)\b(?:themes?|songs?|opening|ending|sung|sings?|intro|track)\b`)
	bySomebody = regexp.MustCompile(`(?i)\b(?:sung|performed|recorded)\b|\b(?:theme|song|opening|ending|track)\b.*\bby \pL|\b(?:sings|performs)\b`)
	sungBy     = regexp.MustCompile(`(?i)\b(?:sung|sings|sang|singer|vocals?|voice)\b`)
	songRole   = regexp.MustCompile(`(?i)\b(?:sing|song|theme|perform|vocal|opening|ending)`)
	scoreRole  = regexp.MustCompile(`(?i)\b(?:compos|music|score)`)
)

// turnsOnSong wants the song, or whoever has it: who makes the show, or the score, is another matter.
func (f *file) turnsOnSong() func(*tv.Claim) bool {
	text := f.q.Text
	if !asksSinger.MatchString(text) && !asksSong.MatchString(text) {
		return nil
	}
	return func(c *tv.Claim) bool {
		switch {
		case c.Kind == tv.Crew:
			return songRole.MatchString(c.Value.Role+" "+c.Detail) || !singsIt.MatchString(text) && scoreRole.MatchString(c.Value.Role)
		case c.Kind == tv.Cast, c.Kind == tv.Premiere, c.Kind == tv.Stage:
			return false
		}
		return ofSong.MatchString(c.Value.Text)
	}
}

// theSong tells the song that a show opens or ends with, and who performs it.
func (f *file) theSong() bool {
	singer := asksSinger.MatchString(f.q.Text)
	if !singer && !asksSong.MatchString(f.q.Text) {
		return false
	}
	tells := func(c *tv.Claim) bool {
		return ofSong.MatchString(c.Value.Text) && (!singer || bySomebody.MatchString(c.Value.Text)) && (!singsIt.MatchString(f.q.Text) || sungBy.MatchString(c.Value.Text) || bySomebody.MatchString(c.Value.Text)) && f.seasonFits(*c)
	}
	for _, c := range f.free(func(c *tv.Claim) bool { return c.Certainty.Firm() && tells(c) }, tv.Other) {
		f.add(*c, Also)
		f.closed = true
		return true
	}
	return false
}
