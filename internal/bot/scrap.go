package bot

import "regexp"

// isScrap reports whether words are no sentence: they have no verb, begin with a word that hangs
// on another, or break off behind what somebody has said that something does.
func isScrap(words string) bool {
	return !hasVerb.MatchString(words) || hangs.MatchString(words) || saidThat.MatchString(words) && !hasVerb.MatchString(saidThat.ReplaceAllString(words, ""))
}

var (
	// hasVerb finds what may be the verb of a sentence: an auxiliary, or a word with the ending of one
	// behind another.
	hasVerb  = regexp.MustCompile(`(?i:\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|shall|should|must|do|does|did|gets?|got|goes|went|comes?|came|takes?|took|tells?|told|says?|said|finds?|found|sees?|saw|makes?|made|begins?|began|leads?|led|meets?|met|sets?|keeps?|kept|runs?|ran|wins?|won|loses?|lost|leaves?|left|gives?|gave|knows?|knew|hides?|hid|brings?|brought|sends?|sent|writes?|wrote|falls?|fell|becomes?|became|fights?|fought|stars?|cuts?|puts?|lets?|try|tries)\b)|\b(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hat|[Tt]here|[Ww]ho|[Tt]hey|[Ww]e|[Yy]ou|I)['’](?:s|re|ve|ll|d|m)\b|n['’]t\b|[\pL’')] \p{Ll}{2,}(?:ed|es|[b-df-hj-np-rtv-z]s|ing)\b|^\pL\p{Ll}+(?:[^s]s|ed) (?:to|in|on|at|from|off|into|back|the|an?|his|her|its|their)\b`)
	hangs    = regexp.MustCompile(`^(?:[Ww]hich|[Ww]hose|[Ww]ho [\p{Ll}]+s?) [^?]*$|^[Tt]he cast as\b`)
	saidThat = regexp.MustCompile(`(?i)^.*?\b(?:announced|said|says|confirmed|revealed|reported|told [^,]{1,40}?)(?: on \pL+day| today| yesterday| exclusively)? that\b`)
)
