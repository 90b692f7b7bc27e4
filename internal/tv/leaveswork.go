package tv

import "regexp"

// goes are the words of somebody who stops doing their work.
var goes = regexp.MustCompile(`(?i)\b(left|leav(es?|ing)|step(s|ped|ping)? (away|down|back|aside)|exit(s|ed|ing)?|depart(s|ed|ing|ure)?|quit(s|ting)?|fired|dismissed|sacked|ousted|let go|moved? on|parted ways|(is|are|will) (not|n[o'’]t) (be )?(coming back|returning|back)|won['’]t (be )?(return|returning|back)|will not return)\b`)

// LeavesWork reports whether that somebody does not have some work is said because they
// go: they did have it, and whoever created a show created it still.
func (c *Claim) LeavesWork() bool {
	return c.Kind == Crew && c.Negative && c.Certainty.Firm() && goes.MatchString(c.Detail+" "+c.Quote)
}
