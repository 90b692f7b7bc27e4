package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A season that somebody does not exclude, a show that a scorecard gives good or bad odds, and the lists'
// "SHOW: Back for a second season".

// furtherSeasons is more of a show, as what may come.
const furtherSeasons = `(?:the (?:idea|possibility|prospect|chance|option) of )?(?:(?:there being|doing|making|having|seeing|ordering) )?(?:an? |any |the )?(?:<E\d+>|(?:another|more|further|future|additional|follow-up) (?:[a-z]+ )?(?:seasons?|series|episodes|runs?)|(?:renewal|revival|comeback)(?: of)?)`

// goodOdds are words for what is thought to come.
const goodOdds = `(?:(?:very|most|more|highly|quite|extremely|all but|almost|virtually|practically|nearly|a) )*(?:likely|unlikely|certain|sure thing|sure bet|safe bet|shoo-in|lock|bound|tipped|poised|favou?rite|guaranteed|assured)`

var leftPossibleRules = []rule{
	on("stage/not-excluded", " rule | ruled | ruling ", `(?:not|never|n't|without|refused to|refuses to|declined to|declines to|stopped short of) (?:(?:yet|been|completely|entirely|quite|totally|exactly) )*(?:rule|ruled|ruling) (?:out `+furtherSeasons+`|`+furtherSeasons+` out)`, notExcluded),
	on("stage/not-ruled-out", " rule | ruled | ruling ", `(?:asked|pressed|quizzed|questioned|speaking|talking) (?:[a-z'-]+ |<[PNWD]\d+> |, ){0,8}?(?:about|whether|if|on) (?:there (?:could|would|might|will|may) (?:ever )?be )?`+furtherSeasons+` (?:[^;.]{0,90} )?(?:not|n't|refused to|declined to|would not) (?:[a-z]+ )?(?:rule|ruled) (?:it|that|this|anything) out`, notExcluded),
	on("stage/odds", " likely | unlikely | certain | sure | safe | shoo-in | lock | bound | tipped | poised | favourite | favorite | guaranteed | assured ",
		`{show}(?: ["'])?(?: \( [^()]{1,40} \))? (?:(?:--|-|:|,)|(?:is|looks|seems|remains|appears)) `+goodOdds+` (?:(?:to (?:be|get) |for )(?:an? )?(?:renewed|picked up|recommissioned|renewal|pickup|another season|<E\d+>)|of (?:a )?(?:renewal|another season|<E\d+>))`, goodOddsOf),
	on("stage/back-listed", "<E", `{show}(?: ["'])?(?: \( [^()]{1,40} \))? (?:--|-|:) (?:["'] )?(?:officially )?(?:back|returning|coming back|returns|renewed) for (?:an? |its )?(?:[a-z]+ )?{season}`, backListed),
}

// notExcluded makes a claim of a season that may come.
func notExcluded(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	e := h.lastMention("E")
	if asked(h.s) || !h.r.speaksOfShow(h) || e != nil && (e.episode || e.season < 2 || h.r.showHasSeason(h, e.season)) || has(near, "cancelling", "cancellation", "spinoff", "spin-off", "film", "movie") || aboutSomebodyInIt.MatchString(near) || e == nil && strings.HasPrefix(text[h.end:], " of ") && !strings.Contains(text[h.end:forward(text, h.end, 4)], "<S") {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Certainty, c.By = tv.Speculated, h.r.judge(h).by
	if e != nil {
		c.Season = e.season
	}
	if c.By == "" {
		c.By = nobody
	}
	return []tv.Claim{c}
}

// aboutSomebodyInIt says that it is somebody who may be in it.
var aboutSomebodyInIt = phraseOf(` (?:(?:returning|coming back|being back|appearing|going back|a return|his return|her return|return) (?:for|in|to)|for (?:an?|the) (?:[a-z]+ )?(?:role|part)) `)

// goodOddsOf makes a claim of an order that is only likely.
func goodOddsOf(h *hit) []tv.Claim {
	text := h.s.shape.text
	e := h.lastMention("E")
	if asked(h.s) || e != nil && (e.episode || e.season < 2) || has(text[h.start:h.end+1], "not", "never", "less") {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Certainty, c.By, c.Negative = tv.Speculated, h.r.judge(h).by, has(text[h.start:h.end+1], "unlikely")
	if e != nil {
		c.Season = e.season
	}
	if c.By == "" {
		c.By = nobody
	}
	return []tv.Claim{c}
}

// backListed makes a claim of the season for which a show of a list is back.
func backListed(h *hit) []tv.Claim {
	e := h.mention("season")
	if e == nil || e.episode || e.season < 2 || asked(h.s) || h.r.judge(h).negative || h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && o.Value.Text == tv.Renewed }) {
		return nil
	}
	if rest := strings.TrimSpace(h.s.shape.text[h.end+1:]); strings.HasPrefix(rest, "<D") || strings.HasPrefix(rest, "on <D") || strings.HasPrefix(rest, "in <D") {
		return nil // the day on which it begins
	}
	c := h.order()
	c.Season = e.season
	return []tv.Claim{c}
}
