package glean

// A season that is named for what happens in it, or was to happen, is neither ordered nor hoped for.

var (
	// partOfSeason ends what stands before a season of which a part is meant: "at the end of season 4".
	partOfSeason = phraseOf(` (?:end|ending|close|finale|start|beginning|middle|premiere|opener|closer|episodes?|moments|scenes?|minutes|events|cliffhanger|half) (?:of|to|from|in) (?:the )?$`)
	// thenWithin begins behind a season of which is told what would be in it: "a third season in which".
	thenWithin = phraseOf(`^ (?:(?:of|for) (?:" )?<S\d+> )?(?:" )?(?:, )?(?:in which|wherein|that (?:would (?:have )?|was to |takes? |took |follow|see|saw|jump|pick))`)
	// episodeTeases ends what stands before a season that an episode points to, and nobody.
	episodeTeases = phraseOf(` (?:finale|ending|cliffhanger|scene|episode|closer|moments?|twist|villain|character|threat|mystery|storyline|who was|which was|that was|first|as) (?:of (?:" )?<S\d+> (?:" )?)?(?:(?:also|then|even|was|is|had|been|only|briefly|clearly|heavily) )*(?:teased|teases|teasing|hinted at|hints at|hinted) (?:(?:at|for|in|of|the|an?|any|another|possible|potential) )*$`)
)

// toldOfStory tells that a hit's season is named for what is in it.
func (h *hit) toldOfStory() bool {
	text := h.s.shape.text
	from, to := h.groupAt("season")
	if from < 1 || to+1 > len(text) {
		return false
	}
	before := text[:from-1]
	return partOfSeason.MatchString(before) || episodeTeases.MatchString(before) || thenWithin.MatchString(text[to+1:])
}
