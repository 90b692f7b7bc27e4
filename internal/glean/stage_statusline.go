package glean

import (
	"strings"

	"backlot/internal/tv"
)

// The lines of a list that say how shows fare: "Harbour Lights – On hold.", "RENEWED: Harbour
// Lights", "Also gone: Harbour Lights", "Also in the works is Harbour Lights".

const (
	statusAdverbs = `(?:(?:officially|already|also|now|still|just|currently|all but|finally|definitely) )*`
	// statusWords say how a show fares in a line of a list.
	statusWords = `(?P<how>cancell?ed|one and done|axed|scrapped|dead|gone|a goner|no more|given the (?:axe|chop)|ending|ended|concluded|done|finished|renewed|recommissioned|coming back|back for more|safe|saved|pending|undecided|tbd|to be decided|in limbo|awaiting (?:a )?decision|no decision|no word(?: yet)?|not coming back|not returning|not renewed|not back|on the bubble|a toss-up|likely to return|a safe bet|unlikely|on hold|on ice|paused|on pause|shelved|shut down|on hiatus|stalled|filming|shooting|in production|now filming|before the cameras|cameras rolling|wrapped|in the can|in post|in post-production|post-production|editing|in the edit|in development|in the works|development|being written|prepping|in prep|in pre-production|pre-production|ongoing|ordered|greenlit|picked up to series|ordered to series)`
)

var statusRules = []rule{
	atStart("stage/status-line", " -- | : | - | . ", `(?:(?:[*"•✔✘-]+|[0-9]{1,2} [.)]) )*{show} (?:["*'] )*(?:\( [^()]{1,60} \) )?(?:["*'] )*(?:--|:|-|\|) (?:["*'] )*`+statusAdverbs+statusWords+`(?: (?:\.|;|,|!|for|after|in|at|until|--|\)|by|on|to|through|as|due|with|and))?`, statusLine),
	atStart("stage/line-of-status", " : | . | -- | is | are | were | was ", `(?:(?:[*"•✔✘-]+|[0-9]{1,2} [.)]) )*(?:and |other|elsewhere , |meanwhile , )?`+statusAdverbs+statusWords+`(?: for (?:an? |another |its |their )?(?:[a-z]+ )?<E\d+>| at <W\d+>| by <W\d+>| on <W\d+>)?(?:(?: ,)? (?:[a-z ']|<[A-Z]\d+>){1,40}(?: ,)?)? ?(?::|\.|--|is|are|were|was)(?: (?:at|over at) <W\d+> :)? (?:[*"'] )*(?:(?:the|its|a|an) )?(?:(?:[a-z0-9'-]+|<[WNP]\d+>(?: 's?)?) ){0,6}?(?:["*'] )*{show}`, statusLine),
}

// statusOf gives the stage that a line's word stands for.
func statusOf(how string) tv.Claim {
	c := tv.Claim{}
	switch f := strings.TrimSpace(how); {
	case f == "not returning":
		c = stageOf(tv.Cancelled)
		c.Certainty = tv.Confirmed
	case strings.HasPrefix(f, "not "), f == "pending", f == "undecided", f == "tbd", f == "to be decided", f == "in limbo", strings.HasPrefix(f, "awaiting"), strings.HasPrefix(f, "no decision"), strings.HasPrefix(f, "no word"):
		c = stageOf(tv.Renewed)
		c.Negative, c.Certainty = true, tv.Confirmed
	case f == "on the bubble", f == "a toss-up", f == "likely to return", f == "a safe bet", f == "unlikely":
		c = stageOf(tv.Renewed)
		c.Negative, c.Certainty = f == "unlikely", tv.Speculated
	case has(" "+f+" ", "cancelled", "canceled", "axed", "scrapped", "one and done", "dead", "gone", "a goner", "no more", "axe", "chop"):
		c = stageOf(tv.Cancelled)
	case has(" "+f+" ", "ending", "ended", "concluded", "done", "finished", "over", "final season"):
		c = stageOf(tv.Ended)
	case has(" "+f+" ", "renewed", "recommissioned", "returning", "coming back", "back for more", "safe", "saved"):
		c = stageOf(tv.Renewed)
	case has(" "+f+" ", "on hold", "on ice", "paused", "on pause", "shelved", "shut down", "on hiatus", "stalled"):
		c = stageOf(tv.Paused)
	case has(" "+f+" ", "post", "post-production", "editing", "edit"):
		c = stageOf(tv.PostProduction)
	case has(" "+f+" ", "prepping", "prep", "pre-production"):
		c = stageOf(tv.PreProduction)
	case has(" "+f+" ", "development", "works", "written"):
		c = stageOf(tv.InDevelopment)
	case has(" "+f+" ", "wrapped", "can", "shot", "filmed"):
		c = stageOf(tv.Wrapped)
	case has(" "+f+" ", "filming", "shooting", "production", "cameras"):
		c = stageOf(tv.Filming)
	case has(" "+f+" ", "airing", "ongoing", "air", "streaming"):
		c = stageOf(tv.Airing)
	default:
		c = stageOf(tv.Announced)
	}
	return c
}

// statusLine reads how the show of a line of a list fares.
func statusLine(h *hit) []tv.Claim {
	text := h.s.shape.text
	how := h.group("how")
	if asked(h.s) || h.mention("show") == nil {
		return nil
	}
	if line := h.rule.name == "stage/status-line"; line {
		// the word stands alone, or something follows that a status has
		_, to := h.groupAt("how")
		if rest := text[min(to+1, len(text)):]; rest != "" && !statusEnds.MatchString(" "+rest) {
			return nil
		}
	} else if has(" "+how+" ", "new", "over", "shot", "filming", "shooting", "back", "final season", "dead", "done", "finished", "ended", "gone", "ordered") && !strings.Contains(text[:h.end], " : ") && !has(text[:h.start+14], "also", "gone") && len(text) > 60 {
		return nil
	}
	c := statusOf(how)
	if c.Season = 0; c.Value.Text == tv.Ended || c.Value.Text == tv.Cancelled || c.Value.Text == tv.Announced {
		c.Season = whole
	}
	c.When = h.r.when(h)
	if c.Value.Text == tv.Renewed {
		if e := h.lastMention("E"); e != nil && !e.episode {
			c.Season = e.season
		} else if e := h.seasonBehind(); e != nil {
			c.Season = e.season
		} else if c.Season == 0 && c.Certainty == "" {
			c.Season = whole
		}
	}
	return []tv.Claim{c}
}

// statusEnds begins what may follow the word of a status.
var statusEnds = phraseOf(`^ (?:["*'] )*(?:[.;,!)"*]|--|for|after|until|<[DEW]\d+>|(?:in|at|by|on) <[DNW]\d+>|since|last|this)`)
