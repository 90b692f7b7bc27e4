package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What is worth keeping and has no kind of its own: what a show is taken from,
// where older seasons can be seen, a trailer, a move in the schedule.
var otherRules = []rule{
	on("other/hinted", " hint| tease| promise", `{per} {apposition}(?:has |have |had )?(?:[a-z]+ly )?{adv}(?:hinted|hints|teased|teases|promised|promises) (?:toward|towards|at|that|of|more|a|an|the|some|to|plenty|lots|many)`, hinted),
	on("other/fans", " speculat| hop", `(?:fans|viewers|critics) (?:[a-z]+ ){0,3}?(?:speculate|speculating|hope|hoping|wonder|wondering) (?:about|that|for|whether|to)`, fansHope),
	on("other/based", " based on | adapted from | adaptation of | adapts | inspired by | inspired in part | drawn from | remake of | takes its story | take its story | comes out of | based upon | is based | model ", `(?:(?:freely |loosely |partly )?based (?:up)?on|adapted from|adaptation of|adapts|inspired (?:in part )?by|drawn from|remake of|takes? its story from|comes out of|is based) (?:[a-z'-]+ |{any} |" |, ){0,7}?(?:novel|novels|novella|novellas|book|books|comic|comics|memoir|series|play|game|games|podcast|story|stories|film|manga|format|graphic|bestseller|trilogy|article|short|saga|webtoon|drama|show|thriller|sitcom|myth|legend|killings|case|life|events)`, basedOn),
	on("other/streams", " stream| available | can be seen | can be watched | catch up ", `(?:available to (?:stream|watch|view)|can (?:also |both |all )?be (?:streamed|seen|watched|found)|available (?:[a-z]+ ){0,3}?on|streams? (?:[a-z]+ ){0,4}?on|catch up) (?:[a-z'-]+ |{date} |, ){0,6}?(?:on |via )?{net}`, streams),
	on("other/trailer", " trailer | teaser | first look | poster ", `(?:dropped|released|releases|revealed|reveals|unveiled|unveils|shared|shares|debuted|debuts|drops|has|posted|launched|put out) (?:the|a|an|its|their|new|first|[a-z]+ )*(?:[a-z-]+ ){0,3}?(?:trailer|teaser|first look|poster|key art)`, trailer),
	on("other/slot", " move| shift", `(?:moves?|moving|moved|shifts?|shifting|shifted) (?:[a-z]+ ){0,2}?to (?:a )?(?:<[ND]\d+>|[a-z]+days?|new (?:day|night|slot|time))`, slot),
	on("other/shopped", " shop", `(?:shopping|shop|shopped) (?:it|the (?:show|series|drama|comedy)|{show}) (?:around|to|elsewhere)`, shopped),
}

// hinted reads what somebody hints at: nothing is said, so it is a guess.
func hinted(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !h.r.speaksOfShow(h) || h.r.isPart[p.name] {
		return nil
	}
	return []tv.Claim{{Kind: tv.Other, Value: tv.Value{Text: h.r.short(h.s)}, Certainty: tv.Speculated, By: p.name}}
}

func fansHope(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || len(h.r.mentionsIn(text, h.start, len(text), "D")) > 0 {
		return nil
	}
	return []tv.Claim{{Kind: tv.Other, Value: tv.Value{Text: h.r.short(h.s)}, Certainty: tv.Speculated, By: strings.Fields(text[h.start:])[0]}}
}

func (h *hit) other(season int) []tv.Claim {
	if !h.r.speaksOfShow(h) {
		return nil
	}
	return []tv.Claim{{Kind: tv.Other, Value: tv.Value{Text: h.r.shortAround(h)}, Season: season}}
}

// basedOn reads what a show or a season is taken from.
func basedOn(h *hit) []tv.Claim {
	text := h.s.shape.text
	if has(text[:h.start+1], "film", "movie", "opera", "musical", "ride") || strings.HasSuffix(text[:h.start+1], " not ") || h.r.remakeAt(h.s, 0, len(text)) {
		return nil
	}
	if from, _ := h.s.clauseAt(h.start + 1); len(h.r.mentionsIn(text, from, h.start, "S")) == 0 && h.r.show != nil {
		h.about = h.r.show // and not what it is based on
	}
	list := h.other(h.seasonOrWhole())
	for i := range list {
		list[i].Certainty, list[i].By = tv.Confirmed, nobody
	}
	return list
}

// streams reads where what has been shown can be seen.
func streams(h *hit) []tv.Claim {
	text := h.s.shape.text
	if before := text[back(text, h.start, 2) : h.start+1]; len(h.r.mentionsIn(before, 0, len(before), "W")) > 0 {
		return nil // it is the channel that can be had
	}
	if h.r.told(h.s, func(c tv.Claim) bool { return c.Rule == "other/next-day" || c.Rule == "other/past-seasons" }) {
		return nil
	}
	if h.r.told(h.s, func(c tv.Claim) bool { return c.Rule == "other/airs-on" }) {
		return nil // it is kept with the days
	}
	if has(text, "will be available", "will stream", "will also stream", "new episodes", "to stream exclusively", "premieres", "premiere", "debuts", "debut", "launches", "arrives") {
		return nil
	}
	season := h.seasonOrWhole()
	for _, e := range h.r.mentionsIn(text, 0, len(text), "E") {
		if e.also > 0 {
			season = whole // "Series one and two"
		}
	}
	list := h.other(season)
	for i := range list {
		list[i].Certainty, list[i].By = tv.Confirmed, nobody
	}
	return list
}

func trailer(h *hit) []tv.Claim {
	if has(h.s.shape.text[h.start:h.end+1], "not", "no") || vehicle.MatchString(h.s.shape.text[h.start:]) {
		return nil
	}
	return h.other(0)
}

// slot reads that a show goes to another day of the week.
func slot(h *hit) []tv.Claim {
	text := h.s.shape.text
	if before := text[:h.start+1]; strings.HasSuffix(before, " a ") || strings.HasSuffix(before, " the ") {
		return nil
	}
	words := strings.ToLower(h.r.wordsBetween(h.s, h.start+1, h.end))
	if !strings.Contains(words, "day") && !strings.Contains(words, "night") && !strings.Contains(words, "slot") || strings.Contains(words, "today") || has(text, "filming", "production", "premiere") {
		return nil
	}
	return h.other(whole)
}

func shopped(h *hit) []tv.Claim { return h.other(whole) }
