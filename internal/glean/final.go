package glean

import (
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// lastWords say of a season that it is the last; endWords that it brings the show to its end.
const (
	lastWords = `(?:last|final|the end(?: of the (?:road|line|story|show|series))?|goodbye|farewell|a farewell(?: run| season| series)?|swan ?song|curtain call|last hurrah|endgame|concluding)`
	endWords  = `(?:end|ends|ending|ended|conclude|concludes|concluding|concluded|finish|finishes|wrap up|wraps up|wrapping up|wrap|wraps|bow out|bows out|bowing out|come to an end|comes to an end|coming to an end|came to an end|draw to a close|draws to a close|close out|sign off|signs off|say goodbye|says goodbye|call it quits|calls it quits|call it a day|calls it a day|be put to sleep|take its final bow|be over|go out|bowed out|signed off|signing off|drew to a close|drawing to a close|went off the air|left the air|took its final bow|ended its run|ends its run|finished its run|called it a day|called it quits|calling it a day|calling it quits)`
)

var finalRules = []rule{
	on("final/is-last", " last | final | end | goodbye | farewell | swan | curtain | concluding | swansong | endgame ",
		`{season} (?:" )?(?:of `+gap(6)+`)?(?:, (?:[^,]{1,80}) , |, )?(?:which |and |that )?(?:(?:will|is|was|would|to|may|might|could|be|been|set|also|not|indeed|always|meant|going|likely|at the same time|then|really|probably|definitely|now|has|does|mean|means|itself|being|officially|reportedly|becomes|marks|serves as|serve as|mark|looks like|confirmed|expected|planned|intended|said|understood|as) )+(?:the |its |their |our |(?:{any}|show|series) 's )?(?:[a-z'-]+ ){0,3}?`+lastWords, lastSeason),
	on("final/it-is-last", " last | final | end | farewell ",
		`{season} (?:of `+gap(6)+`)?(?:[^;]{0,60}?)(?:, )?(?:and|but|--|:|which|;) (?:that )?(?:it|this|that|which|they)?(?: )?(?:(?:will|is|was|would|may|might|could|be|also|not|to|'s) )+(?:the |its |their |(?:{any}|show|series) 's )?(?:[a-z'-]+ ){0,2}?`+lastWords+`(?: (?:one|season|series|of|for|ever|,|\.|:|;|run|outing|chapter|"|, ))`, lastSeason),
	on("final/ends-with", " end | ends | ending | ended | conclud| conclude| finish| wrap| bow| close | sign| goodbye | quits | day | sleep | over | air ",
		endWords+` (?:" )?(?:(?:for good|in|on|this|next|its run|the run|forever|later|{date}|{any}|`+theShow+`|as|planned) )*(?:with|after|following|at the end of) (?:its |the |their |an? )?(?:forthcoming |upcoming |next |current |[a-z-]+ ){0,2}?{season}`, lastSeason),
	on("final/after-seasons", " seasons | series | years | runs ",
		endWords+` (?:[a-z0-9']+ |{any} |, ){0,9}?(?:after|with) (?:just |only |a run of )?(?P<n>[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) (?:[a-z-]+ )?(?:seasons|series)`, afterSeasons),
	on("final/close", "<E", `{season} (?:of `+gap(6)+`)?(?:, )?(?:which )?(?:will|would|is to|is set to|to) (?:bring|draw|wrap|end|conclude|close|finish) `+gap(4)+`(?:to a close|to an end|to its end|to a conclusion|story|saga|series|show|up)`, lastSeason),
	on("final/farewell-run", " farewell | final | last | goodbye ", `(?:farewell|final|last|goodbye) (?:season|series|run|outing|chapter)(?: ,)? (?:, )?(?:the |its |of )?(?:[a-z]+ )?{season}`, lastSeason),
	on("final/final-season", "<E", `{season}`, finalMention),
}

func lastSeason(h *hit) []tv.Claim {
	m := h.mention("season")
	if m == nil || m.episode || m.season < 1 || h.ofSomebody() {
		return nil
	}
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	rest := text[h.end+1:]
	for _, w := range []string{"episo", "scene", "day ", "week", "month", "year", "time", "night", "minut", "two ", "three ", "few ", "hour", "act ", "of the year", "of all", "shot", "moment", "straw", "one to", "script", "line", "bit", "piece", "cut", "draft"} {
		if strings.HasPrefix(rest, w) {
			return nil
		}
	}
	_, behind, _ := strings.Cut(near[strings.IndexByte(near, '<')+1:], "> ")
	for _, w := range []string{"finale", "premiere", "episode", "opener", "trailer", "cast ", "cliffhanger"} {
		if strings.HasPrefix(behind, w) {
			return nil
		}
	}
	if has(text[back(text, h.start, 6):h.start+1], "yet to say", "yet to confirm", "not said", "not say", "not confirmed", "not confirm", "asked whether", "asked if") {
		return nil
	}
	if has(near, "came out", "before", "since") || h.rule.name == "final/is-last" && seasonsIn(h, near) > 1 {
		return nil
	}
	if h.rule.name == "final/close" && has(near, "wrap", "finish") && !has(near, "story", "saga", "show", "to a close", "to an end") {
		return nil
	}
	list := h.finality(m.season)
	if at := strings.Index(text, "<"+h.group("season")+">"); at > 0 && asIdea.MatchString(text[:at]) && has(near, "would", "could", "might", "may", "will") {
		list[0].Certainty, list[0].By = tv.Speculated, h.r.judge(h).by // nobody has ordered it
	}
	return list
}

// seasonsIn counts the seasons in a part of a sentence.
func seasonsIn(h *hit, near string) int { return len(h.r.mentionsIn(near, 0, len(near), "E")) }

// finality makes the claim that a season is the last.
func (h *hit) finality(n int) []tv.Claim {
	return []tv.Claim{{Kind: tv.Final, Value: tv.Value{Number: n}, Season: whole}}
}

// afterSeasons reads "will end after six seasons".
func afterSeasons(h *hit) []tv.Claim {
	n := numeral(h.group("n"))
	if n < 1 || !h.r.speaksOfShow(h) || has(h.s.shape.text[back(h.s.shape.text, h.start, 6):h.start+1], "who", "career") {
		return nil
	}
	h.noteSeasons()
	return h.finality(n)
}

// finalMention reads "the fifth and final season", said in passing.
func finalMention(h *hit) []tv.Claim {
	m := h.mention("season")
	t := h.r.showAt(h)
	if m == nil || m.episode || t == nil || h.r.season[foldedName(t)] > m.season {
		return nil
	}
	for i := m.from; i < m.to; i++ {
		if w := h.r.tokens[i].low; w == "final" || w == "last" || w == "concluding" || w == "third-and-final" {
			list := h.finality(m.season)
			list[0].Certainty = tv.Confirmed // it is spoken of as known, whatever else is said of it
			if j := h.r.judge(h); j.certainty == tv.Reported || j.certainty == tv.Denied {
				list[0].Certainty = j.certainty
			}
			return list
		}
	}
	return nil
}

// foldedName is a title's name, folded; "" of none.
func foldedName(t *title) string {
	if t == nil {
		return ""
	}
	if t.folded == "" {
		t.folded = names.Fold(t.name)
	}
	return t.folded
}
