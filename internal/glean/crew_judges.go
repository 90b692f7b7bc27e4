package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// Who judges a contest.

const (
	judgeRole  = "judge"
	judgeNoun  = `(?:co-)?judges?`
	judgePanel = `(?:judging panel|judging lineup|judging table|judges ' (?:panel|table)|judge 's (?:table|panel)|panel of judges|(?:judging )?panel as (?:an? )?(?:new )?judges?)`
)

var judgeRules = []rule{
	on("crew/joins-judges", " judging | judges | judge | panel ", `{list} {apposition}{paren}(?:(?:also|will|is|are|has|have|to|set|now|be|been) )*(?:joins?|joined|joining|boards|boarding|returns? to|returning to|added to|rounds? out|completes?|back (?:at|on|behind)|return(?:s|ing)? (?:to|at|on)|sits? (?:on|at)|headlines?|tapped for|named to) (?:(?:the|its|their|{show}|'s|all-star|new|celebrity) )*`+judgePanel, judges),
	on("crew/judge-name", " judge | judges ", `(?P<role>`+judgeNoun+`) (?:chefs? )?{list}`, judges),
	on("crew/judge-as", " judge | judges ", `{list} {apposition}{paren}(?:(?:will|is|are|has|have|also|again|both|once|more|back|set|to|be|been|once|all) )*(?:(?:serves?|served|serving|returns?|returning|returned|joins?|joined|joining|signed on|stays?|remains?|named|announced|back|tapped|on board|on hand|continues?) )?as (?:(?:an?|the|its|their|new|returning|head|lead|guest|permanent|fellow|co-) )*(?P<role>`+judgeNoun+`)`, judges),
	on("crew/judges-are", " judge | judges ", `(?:the|its|new|returning|this season 's|fellow) (?:[a-z]+ )?(?P<role>judges?) (?:(?:of|on|for|in|this|the|season|{season}|{show}) )*(?:is|are|include|includes|will be|:|were) (?:chefs? )?{list}`, judges),
	on("crew/judged-by", " judged ", `(?P<role>judged) (?:once again |again )?by (?:[a-z-]+ ){0,4}?{list}`, judges),
	on("crew/the-judge", " judge ", `{list} , (?:an?|the|its|their|who is) (?:[a-z'-]+ |{show} ){0,3}?(?P<role>`+judgeNoun+`)`, judges),
}

// contestTalk are words of which one is in an article on a contest.
var contestTalk = regexp.MustCompile(`(?i)\b(?:compet(?:ition|itors|es|ed|ing)|contestants?|contest|judging panel|judges' panel|judging|judged|panel of judges|judges|home cooks|bakers|chefs|cook-off|bake-off|talent show|eliminated|grand prize|host(?:s|ed)?)\b`)

// ofCourt are words by which a judge is one of a court.
var ofCourt = phraseOf(` (?:court|courtroom|trial|judge who|federal|supreme|circuit|lawsuit|ruling|ruled|jury|prosecutor|legal|verdict|sentenced|plays?|played|playing|portrays|former|ex|retired|not|guest) `)

// judges reads who judges a contest.
func judges(h *hit) []tv.Claim {
	text := h.s.shape.text
	end := min(h.end+1, len(text))
	if !h.r.speaksOfShow(h) || !contestTalk.MatchString(h.r.text) || ofCourt.MatchString(text[back(text, h.start, 4):end]) || h.asked() || h.r.judge(h).negative {
		return nil
	}
	from, to := h.groupAt("list")
	if strings.HasPrefix(text[to+1:], " 's ") || strings.HasPrefix(text[to:], " 's ") {
		return nil
	}
	if k := strings.LastIndex(text[from:to], " with "); k >= 0 {
		from += k // "is hosted by A, with B and C as judges"
	}
	names := h.r.mentionsIn(text, from, to, "PN")
	for k := 1; k < len(names); k++ {
		if ownRole.MatchString(text[names[k-1].at : names[k].at+1]) {
			to = names[k].at // who has another office
			break
		}
	}
	people := h.crewNames(from, to)
	if n := len(people) - 1; n > 0 && h.rule.name == "crew/the-judge" {
		people = people[n:]
	}
	season := whole
	if h.rule.name == "crew/joins-judges" || strings.Contains(text[h.start:end], "new ") {
		season = h.seasonNow()
	}
	var claims []tv.Claim
	for _, p := range people {
		claims = append(claims, h.crewFor(p, []string{judgeRole}, season)...)
	}
	if !willJudge.MatchString(text[h.start:end]) {
		return h.known(claims)
	}
	return claims
}

// willJudge says that somebody is to judge.
var willJudge = phraseOf(` (?:will|set|to|joins?|joining|tapped|named|signed) `)

// judgesOrHosts tells that the article has somebody as a judge or a host, whose place is no part.
func (r *reader) judgesOrHosts(person string) bool {
	for i := range r.proposed {
		if p := &r.proposed[i]; !p.dropped && p.claim.Kind == tv.Crew && !p.claim.Negative && p.claim.Value.Person == person && (p.claim.Value.Role == judgeRole || p.claim.Value.Role == "host") {
			return true
		}
	}
	return false
}
