package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who comes back to the judges of a contest, and who sits beside him: "will rejoin the panel alongside Ida Voss".

const (
	backTo    = `(?:returns?|returned|returning|rejoins?|rejoined|rejoining|reclaims?|reclaiming|is back|are back|back|coming back|comes back|come back)`
	toJudges  = `(?:(?:to|at|on|in|behind|as part of) )?(?:(?:the|its|their|his|her|{show}|show|competition|series|singing|"|'s|') )*(?:` + judgePanel + `|panel|judges)`
	whoElse   = `(?:[a-z0-9&'-]+ |, |" |<[SEWD]\d+> ){0,10}?(?:alongside|along with|with|beside|joining|opposite) (?:(?:[a-z&'-]+|fellow|judges?|newcomers?|,) ){0,5}?`
	comesToIt = `(?:` + backTo + `|joins?|joined|joining|boards|boarding|sits?|completes?|rounds? out)`
)

var rejoinRules = []rule{
	on("cast/judge-returns", " panel | judges | judging | judge ", `{list} {apposition}{paren}(?:(?:also|will|is|are|has|have|to|set|now|be|been|once|more|again|both|all|officially|confirmed|due) )*`+backTo+` `+toJudges, judgeReturns),
	on("crew/judge-beside", " panel | judges | judging | judge ", comesToIt+` `+toJudges+` `+whoElse+`{list}`, judgeBeside),
}

// judgesTalk is in an article on a contest that is judged.
var judgesTalk = phraseOf(` (?:judges?|judged|judging) `)

// ofJudges tells that a panel is one of judges.
func (h *hit) ofJudges() bool {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || !contestTalk.MatchString(h.r.text) || ofCourt.MatchString(text[back(text, h.start, 4):min(h.end+1, len(text))]) || h.asked() || asked(h.s) || h.r.judge(h).negative {
		return false
	}
	if judgesTalk.MatchString(text[h.start : h.end+1]) {
		return true
	}
	n := h.r.indexOf(h.s)
	for i := max(n-2, 0); i < min(n+2, len(h.r.sentences)); i++ {
		if judgesTalk.MatchString(h.r.sentences[i].shape.text) {
			return true
		}
	}
	return false
}

// judgeReturns reads who judges again, and that he is back.
func judgeReturns(h *hit) (claims []tv.Claim) {
	from, to := h.groupAt("list")
	if !h.ofJudges() || strings.HasPrefix(h.s.shape.text[to:], " 's ") {
		return nil
	}
	j := h.r.judge(h)
	for _, name := range h.crewNames(from, to) {
		if h.r.isPart[name] {
			continue
		}
		c := castOf(name, "", tv.Returns)
		c.Certainty, c.By = j.certainty, j.by
		claims = append(claims, c)
		if !h.r.told(h.s, func(o tv.Claim) bool {
			return o.Kind == tv.Crew && o.Value.Role == judgeRole && o.Value.Person == name
		}) {
			claims = append(claims, h.crewFor(name, []string{judgeRole}, h.seasonNow())...)
		}
	}
	return claims
}

// judgeBeside reads who sits beside whoever comes to the panel.
func judgeBeside(h *hit) (claims []tv.Claim) {
	if !h.ofJudges() {
		return nil
	}
	from, to := h.groupAt("list")
	for _, name := range h.crewNames(from, to) {
		if !h.r.isPart[name] {
			claims = append(claims, h.crewFor(name, []string{judgeRole}, h.seasonNow())...)
		}
	}
	return claims
}
