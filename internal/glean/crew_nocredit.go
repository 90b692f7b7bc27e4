package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What looks like work on a show and is none: who wrote a post, or ran the shop in the story; and a company
// that makes it under a name that could be somebody's.

var (
	// wrotePost begins behind somebody who writes, and no script: "wrote on her blog", "wrote that".
	wrotePost = phraseOf(`^ (?:, who |who |(?:has|had|also|later|then) )*(?:wrote|writes) (?:: |, |that |back |"|over |<D\d+> |(?:on|in|to|under|beneath|alongside) (?:(?:his|her|their|its|a|an|the|instagram|twitter|facebook|threads|bluesky|tiktok|social|<O\d+>|<D\d+>|x|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ))`)
	// inThePost says that it is a script all the same.
	inThePost = phraseOf(` (?:wrote|writes) (?:on|in|to) (?:the|a|an|his|her|their) (?:[a-z-]+ )?(?:show|series|drama|comedy|sitcom|staff|room|<S\d+>) `)
	// runsPlace is what somebody runs in the story.
	runsPlace = phraseOf(` (?:ran|run|runs|running) (?:the|a|an|its|his|her) (?:[a-z'-]+ ){0,2}?(?:office|store|shop|bar|pub|café|cafe|hotel|farm|gym|bakery|garage|diner|surgery|school|hospital|ward|station|restaurant|inn|salon|launderette|stall|club|clinic|ranch|company|firm|bank) `)
	// companyWord is what the name of a company ends in.
	companyWord = phraseOf(`^ (?:films|television|pictures|productions|entertainment|studios|media|content|tv) `)
)

// onlyPosts tells that what the model takes for a script is a post.
func (r *reader) onlyPosts(text string, c *tv.Claim) bool {
	return c.Value.Role == "writer" && strings.HasSuffix(c.Rule, "/learned") && !inThePost.MatchString(text) && r.everyMention(text, c.Value.Person, func(_, end int) bool { return wrotePost.MatchString(text[end:]) })
}

// runsOther tells that what the model takes for a show is a place in the story that somebody runs.
func runsOther(text string, c *tv.Claim) bool {
	return c.Value.Role == "showrunner" && strings.HasSuffix(c.Rule, "/learned") && runsPlace.MatchString(text)
}

// isCompany tells that the name of who makes the show goes on as a company's.
func (r *reader) isCompany(text string, c *tv.Claim) bool {
	return c.Value.Role != "writer" && c.Value.Role != "director" && r.everyMention(text, c.Value.Person, func(_, end int) bool { return companyWord.MatchString(text[end:]) })
}
