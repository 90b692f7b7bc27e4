package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// What asks who has won a contest, or whether somebody has, and what tells it of somebody by name.
var (
	asksWinner  = regexp.MustCompile(`(?i)\bwho(?:['’]?s| is| was| has| did)? (?:\pL+ ){0,2}?(?:won|wins?|winning|winner|crowned|champion)\b|\b(?:did|has|is|was) [^?]* (?:win|won|winner|crowned)\b|\bwinner\b[^?]*\bwho\b`)
	tellsWon    = regexp.MustCompile(`\p{Lu}[\pL’'-]+(?:,[^,.;]{1,40},)? (?:(?:has|have|was|is|been|being) )*(?:(?:[\pL-]+ly|named|declared) )?(?:won\b(?: the)?|wins\b|winning|beat\b|beats\b|crowned|the winner|winner|champion|triumph(?:s|ed)|took (?:home )?the (?:title|crown|prize|trophy)|taking (?:home )?the (?:title|crown|prize|trophy)|lifted the (?:trophy|title))|\bwon by (?:[\p{Ll}’'-]+ ){0,4}\p{Lu}`)
	wonPrizes   = regexp.MustCompile(`\b(?:Emmys?|Baftas?|BAFTAs?|Golden|Oscars?|Grammys?|awards?|nominat\w+)\b`)
	prizesAsked = regexp.MustCompile(`(?i)\b(?:emmys?|baftas?|globes?|oscars?|grammys?|awards?|anything|any prizes?)\b`)
	lastTime    = regexp.MustCompile(`(?i)\b(?:last|previous|first|original|reigning) (?:year|time|season|series|winner|champion|one)|\blast year['’]s\b`)
)

// winning are the words by which it is asked.
var winning = setOf("won", "win", "wins", "winner", "winners", "winning", "crowned", "champion")

// winner tells who has won, where that is asked of a contest: of the last one that is told of, or of
// the one before where that is asked for. True where it is asked and told.
func (f *file) winner() bool {
	if f.q.Why || f.q.When || !asksWinner.MatchString(f.q.Text) || prizesAsked.MatchString(f.q.Text) || f.q.Yes && len(f.q.Rest)+len(f.q.People) == 0 {
		return false
	}
	if slices.ContainsFunc(f.q.People, func(p ask.Thing) bool { return p.Entries[0].Kind == names.Character }) {
		return false // what is won in the story is another matter
	}
	earlier, of := f.q.Season == 0 && lastTime.MatchString(f.q.Text), wordsMeant(slices.DeleteFunc(slices.Clone(f.q.Rest), func(w string) bool { return winning[w] }))
	for _, c := range f.free(func(c *tv.Claim) bool {
		return c.Certainty.Firm() && !no(*c) && f.seasonFits(*c) && tellsWon.MatchString(c.Value.Text) && !wonPrizes.MatchString(c.Value.Text) && (lastTime.MatchString(c.Quote) == earlier || f.q.Season > 0) &&
			(f.q.Yes || len(of) == 0 || of.in(fold(c.Value.Text+" "+c.Quote), 1) == 1)
	}, tv.Other, tv.Plot) {
		f.add(*c, Also)
		f.closed = true
		return true
	}
	return false
}

// lacksWinner reports whether it is asked who has won, and a claim in words tells of nobody that
// they have: what the winner is to get does not.
func (f *file) lacksWinner(c *tv.Claim) bool {
	if f.q.Why || f.q.When || !f.asks(asksWinner) || f.asks(prizesAsked) || !f.q.Yes && !strings.Contains(fold(f.q.Text), "who") {
		return false
	}
	return !c.Kind.Weighed() && !hasWon.MatchString(c.Value.Text)
}

// hasWon has a word for a victory that there has been.
var hasWon = regexp.MustCompile(`(?i:\b(?:won|wins|winning|beats?|beating|beaten|crowned|champions?|triumph\pL*|victor\pL*|took (?:home )?the|takes (?:home )?the|lifted the|defeat\pL*)\b|\b(?:winner|runner-up) (?:is|was)\b|\b(?:is|was|as|named|declared) the (?:\pL+ )?winner\b)|\b[Ww]inner,? \p{Lu}`)
