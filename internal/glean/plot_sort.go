package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// Of what sort a show is, where the words tell more than that it is one: "the submarine thriller", "a bomb-squad
// drama". That is told once of a show, the first time, and of none of which the article has more of the story.

const (
	sortNoun = `(?:dramas?|comedy|dramedy|thrillers?|sitcoms?|saga|procedurals?|mockumentary|soap|mystery|westerns?|romance|romcom|satire|caper|adventure|epic|fantasy|chiller|noir|whodunit|horror)`
	// sortTopic is what a sort is of.
	sortTopic = `(?:legal|medical|crime|cop|hospital|police|spy|supernatural|firefighter|firehouse|military|submarine|political|workplace|teen|espionage|horror|detective|courtroom|murder|missing-persons|ghost|heist|mob|mafia|sports|football|hockey|disaster|space|ranch|buddy|nursing|newsroom|office|airport|dynasty|culinary|kitchen|restaurant|backstage|prison|school|college|boarding-school|village|farm|family|vampire|werewolf|zombie|time-travel|time-slip|post-apocalyptic|dystopian|coming-of-age|road-trip|sci-fi|science-fiction|science fiction|maritime|naval|royal|regency|tudor|viking|war|wartime|cold war|aviation|midwifery|forensic|paramedic|coroner|lawyer|mountain|seaside|whisky|media|fashion|music|hip-hop|wrestling|racing|fantasy|survival|conspiracy|serial-killer|cold-case|true-crime|smuggling|drug|cartel|paranormal|superhero|monster|fairy-tale|[a-z-]+-(?:set|era|themed|street|house|country|town|world|life|trail|side|sea|squad|school|office|theatre|road|desk|room|court|alley|trip|family|dynasty))`
)

var sortRules = []rule{
	anybody(on("plot/sort", " drama | dramas | comedy | dramedy | thriller | thrillers | sitcom | sitcoms | saga | procedural | procedurals | mockumentary | soap | mystery | western | westerns | romance | romcom | satire | caper | adventure | epic | fantasy | chiller | noir | whodunit | horror ",
		`(?:the|its|a|an|new|hit|'s|{net}|{show}|to|of|<[WN]\d+>) (?:(?:new|hit|upcoming|popular|long-running|acclaimed|southern|northern|[a-z0-9]+-part|half-hour|hourlong|single-camera|animated|limited|<[WND]\d+>|'s) ){0,3}?(?P<what>(?:(?:psychological|romantic|dark|historical|period|gothic|costume|animated) )?`+sortTopic+` (?:(?:legal|medical|crime|mystery|romantic|comedy|family|murder|ensemble|spy) )?`+sortNoun+`)`, sortTold)),
}

// otherSort tells of no show of the article's.
var otherSort = phraseOf(` (?:festival|lionsgate|film|films|movie|movies|box office|theaters|memoir|novel|president|development|best known|previously|alum|alumna|veteran|also starred|lead-in|award for|writing for|writer of|starred in|opposite) `)

// sortTold keeps of what sort a show is.
func sortTold(h *hit) []tv.Claim {
	from, to := h.groupAt("what")
	t := h.r.showAt(h)
	if t == nil || from < 0 || h.spoken() || otherSort.MatchString(h.s.shape.text) || has(h.s.shape.text[h.end:], "who", "whose", "about", "follows", "following", "in which", "set") || h.r.told(h.s, ofKind(tv.Plot)) {
		return nil
	}
	for i := range h.r.proposed {
		if p := &h.r.proposed[i]; p.claim.Kind == tv.Plot && p.claim.Rule == h.rule.name && !p.dropped && p.title == t {
			return nil
		}
	}
	list := h.story(whole, false)
	for i := range list {
		list[i].Value.Text = strings.TrimRight(h.r.wordsBetween(h.s, from, to), " ,.")
		list[i].Certainty, list[i].By = tv.Confirmed, nobody
	}
	return list
}

// sortsAlone gives the claims without those that only say of what sort a show is, where others tell of its story.
func sortsAlone(kept []proposed) []proposed {
	storied := map[*title]bool{}
	for i := range kept {
		if c := &kept[i].claim; c.Kind == tv.Plot && c.Rule != "plot/sort" {
			storied[kept[i].title] = true
		}
	}
	return slices.DeleteFunc(kept, func(p proposed) bool { return p.claim.Rule == "plot/sort" && storied[p.title] })
}
