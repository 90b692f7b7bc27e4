package glean

import (
	"strings"

	"backlot/internal/tv"
)

// "Runa will not be returning alone": she returns, and what is denied is how. So it is with whoever is
// "not leaving quietly".

const (
	// notHow is what somebody is not, who does the thing all the same.
	notHow = `(?:(?:alone|solo|empty-handed|unaccompanied|unannounced|unnoticed|unscathed|unchanged|quietly|silently|meekly|willingly|gracefully|(?:on|by) (?:his|her|their) own|(?:by )?(?:himself|herself|themselves)|without (?:company|help|backup|an? [a-z-]+ in tow)|in (?:peace|silence|secret)|(?:with|as) the same (?:person|man|woman|face)|as (?:the|a) [a-z-]+ (?:she|he|they|who) left)` + endsThere + `|without (?:causing|making|stirring) )`
	// endsThere follows such a word: "on her own terms" is another thing.
	endsThere = ` (?:[.,;:!?")]|--|and|but|when|this|next|in|to|for|as|after|with|because|either|though|however|<[DES]\d+>)`
	notOf     = ` not (?:(?:be|been|to|going|set|due) )*`
	notTo     = `(?:(?:to|for|from|in|on|into|back|the|for the|<[SE]\d+>|show|soap|series|drama|village|square|cast) )*`
)

var (
	notBackAlone   = phraseOf(notOf + `(?:return(?:s|ing)?|back|com(?:e|es|ing) (?:back|home)|repris(?:e|ing) (?:his|her|their|the) (?:role|part)|arriv(?:e|ing)|join(?:ing)?) ` + notTo + notHow)
	notGoneQuietly = phraseOf(notOf + `(?:leav(?:e|ing)|quit(?:ting)?|exit(?:ing)?|depart(?:ing)?|go(?:ing)?|bow(?:ing)? out|say(?:ing)? goodbye) ` + notTo + `(?:` + notHow + `|without (?:a|one last|an? [a-z]+) (?:fight|bang|farewell|goodbye) )`)
	notGoing       = phraseOf(` (?:will|would|wo|is|are|was|has|have|does|do) not (?:(?:be|been|to|going|currently|actually) )*(?:leaving|leave|left|quit|quitting|exiting|departing) `)
	notHowWords    = phraseOf(` (?:alone|solo|own|empty-handed|un[a-z]+ed|(?:him|her)self|themselves|without|in|same|as|[a-z]+ly) `)
)

// goesOnly are words by which somebody goes.
var goesOnly = phraseOf(` (?:leav(?:e|es|ing)|left|quits?|quitting|exits?|exited|exiting|departs?|departed|departing|departure|out|gone|returning|return|back|killed|dies|written|bow(?:s|ed|ing)?|only|until|without) `)

// notAlone makes of a return that is denied only in how it comes about a return, and so of a departure.
func (r *reader) notAlone(p *proposed, text string) {
	c := &p.claim
	if c.Value.Change == tv.Stars || c.Value.Change == tv.Recast {
		return
	}
	if !notBackAlone.MatchString(text) && !notGoneQuietly.MatchString(text) || !notHowWords.MatchString(text) {
		if c.Value.Change == tv.Departs && c.Certainty == tv.Confirmed && !c.Negative && strings.Contains(text, " not ") {
			if loc := notGoing.FindStringIndex(text); loc != nil && p.hit.start < loc[1] && p.hit.end >= loc[0]+4 && !goesOnly.MatchString(notGoing.ReplaceAllString(text, " ")) {
				c.Certainty, c.By = tv.Denied, ""
			}
		}
		return
	}
	does := tv.Returns
	loc := notBackAlone.FindStringIndex(text)
	if loc == nil {
		does, loc = tv.Departs, notGoneQuietly.FindStringIndex(text)
	}
	if loc == nil || p.hit.start >= loc[1] || p.hit.end < loc[0] {
		return
	}
	c.Value.Change, c.Negative, c.Detail = does, false, ""
	if c.Certainty == tv.Denied {
		c.Certainty, c.By = tv.Confirmed, ""
	}
}
