package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// Who is captain of a team in a panel show.

const (
	captainRole = "team captain"
	captainNoun = `(?:(?:team|regular|resident) )*captains?`
)

var captainRules = []rule{
	on("crew/captains-are", " captain | captains ", captainNoun+` (?:(?:for|of|on|in|the|this|new|both|show|series|season|{season}|{show}) )*(?:is|are|will be|were|include|includes|:) (?:[a-z-]+ ){0,3}?{list}`, captains),
	on("crew/captain-name", " captain | captains ", `(?:(?:team|regular|resident) )+captains? {list}`, captains),
	on("crew/captain-as", " captain | captains ", `{list} {apposition}{paren}(?:(?:will|is|are|has|have|also|again|both|to|be|been|set|returns?|returning|returned|joins?|joined|joining|serves?|serving|stays?|staying|stayed|remains?|remaining|continues?|continuing|appears?|appearing|back|on|named|announced) )+as (?:(?:an?|the|one|its|their|his|her|of|other|new|opposing|rival|fellow|second|regular|resident|team|permanent|two) )*captains?`, captains),
	on("crew/are-captains", " captain | captains ", `{list} (?:is|are|will be|remain|remains) (?:(?:also|again|still|both|the|its|two|new|this) )*(?:team|regular|resident) captains?`, captains),
	on("crew/the-captain", " captain | captains ", `{list} , (?:who (?:is|was|remains) )?(?:an?|the|its|one of the) (?:[a-z]+ ){0,2}?captains? (?:,|\.|;|and|of|on)`, captains),
	on("crew/captain-follows", " replaced | succeeded ", `(?:be|been|being|is|was) (?:succeeded|replaced) by (?:(?:[a-z-]+|<[A-Z]\d+>|,) ){1,9}?(?:star|comedian|comic|actor|actress|presenter|regular|winner|host|favourite|veteran|stalwart) {per}`, succeededBy),
	on("cast/comes-for", " replaced | succeeded ", `(?:is|are|was|has been|will be|is to be) (?:being |to be )?(?:succeeded|replaced) by (?:(?:(?:[a-z-]+|<[A-Z]\d+>|,) ){0,9}?(?:star|comedian|comic|actor|actress|presenter|regular|winner|host|favourite|veteran|stalwart) )?{per} (?:,|\.|;|and|on|in|for|as|who|from|at)`, comesFor),
}

// comesFor reads who comes for somebody who is told to go and has neither a part nor an office.
func comesFor(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.spoken() || h.asked() || asked(h.s) || !h.r.speaksOfShow(h) || h.r.judge(h).negative {
		return nil
	}
	old := h.replaced(p)
	if old == nil || h.r.parts[old.name] != "" || !h.r.goes(old.name) || len(h.r.workOf(old.name)) > 0 || h.r.isHolder(old.name) {
		return nil
	}
	c := castOf(p.name, "", tv.Joins)
	j := h.r.judge(h)
	c.Certainty, c.By, c.Detail = j.certainty, j.by, "succeeds "+old.name
	return []tv.Claim{c}
}

var (
	// teamTalk is in an article on a contest of teams.
	teamTalk = regexp.MustCompile(`(?i)\b(?:panel show|panel game|quiz show|comedy quiz|game ?show|team captains?|comedy panel|panellists?)\b`)
	// notThisCaptain is another's captain, or one that was.
	notThisCaptain = phraseOf(` (?:former|ex|previous|original|football|cricket|england|rugby|sea|ship|army|police|guest|plays?|played|playing|stars?|not) `)
)

// captains reads who are captains of the teams in a panel show.
func captains(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || !teamTalk.MatchString(h.r.text) && !strings.Contains(text[h.start:h.end+1], " other captain ") || h.asked() || asked(h.s) || h.r.judge(h).negative && h.rule.name != "crew/captain-name" || notThisCaptain.MatchString(text[back(text, h.start, 3):h.end+1]) {
		return nil
	}
	from, to := h.groupAt("list")
	people := h.crewNames(from, to)
	if n := len(people) - 1; n > 0 && h.rule.name == "crew/the-captain" {
		people = people[n:]
	}
	var claims []tv.Claim
	for _, p := range people {
		claims = append(claims, h.crewFor(p, []string{captainRole}, whole)...)
	}
	return h.known(claims)
}

// endsATitle ends what stands before the last word of a title: "Live at the Apollo star".
var endsATitle = phraseOf(` (?:at|of|in|on|from|for|with|to) the $`)

// playsHimself is told of whoever is in a show as what he is.
var playsHimself = phraseOf(` (?:himself|herself|themselves|version of|as (?:his|her)self) `)

// ofOwnName tells that a claim gives somebody a part of his own name, where nothing says so.
func (r *reader) ofOwnName(s *sentence, c *tv.Claim) bool {
	if c.Kind != tv.Cast || c.Value.Person == "" || c.Value.Person != c.Value.Character || playsHimself.MatchString(s.shape.text) {
		return false
	}
	r.forgetPart(c.Value.Person)
	delete(r.isPart, c.Value.Person)
	return true
}
