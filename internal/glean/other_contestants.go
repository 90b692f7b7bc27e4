package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// A contest has no parts: who won and came third, who went and why, what there is to win and
// who is whose kin in it is kept in the words of the text.

const (
	// contestant is whoever competes: named, or by what he is in it.
	contestant = `(?:(?:(?:[a-z]+|<[PN]\d+>) (?:and|&) )?<[PN]\d+>|the (?:[a-z-]+ ){0,3}?(?:pair|pairs|couple|duo|team|teams|twins|sisters|brothers|siblings|newlyweds|friends|winners?|runners?-up|champions?|contestants?|player|baker|chef|castaway|houseguest|islanders?)(?: from (?:[a-z]+|<N\d+>)(?: , <N\d+>)?)?|the [a-z]+s)`
	// pairTie is what two who compete together are.
	pairTie = `(?:(?:[a-z]+ly |twin |married |identical |fraternal |best |college |childhood |lifelong |former |high school |step|half-)*(?:sisters|brothers|twins|siblings|cousins|newlyweds|spouses|couple|husband and wife|wife and husband|wives|husbands|father and (?:son|daughter)|mother and (?:son|daughter)|dad and (?:son|daughter)|mom and (?:son|daughter)|parents|roommates|friends|colleagues|co-?workers|teammates|exes|partners|neighbou?rs|classmates|engaged|dating|married|firefighters|nurses|teachers|farmers))`
)

var contestRules = []rule{
	anybody(on("other/placed", " finished | finish | placed | came | third | second | fourth | fifth | runner-up | runners-up ",
		contestant+` (?:, [^,;]{1,70} , )?(?:(?:also|had|have|has|narrowly|ultimately|eventually|only) )*(?:finished|placed|came|ended up|wound up|landed|settled for|took) (?:in )?(?:a |the )?(?:[a-z]+ )?(?:first|second|third|fourth|fifth|sixth|last|runners?-up|[2-9](?:nd|rd|th))(?: place| overall)? (?:\.|,|;|after|behind|with|in|on|when|despite|and)`, contestNews)),
	anybody(on("other/won-it", " won | win | wins | crowned | beat | defeated | took | taken ",
		contestant+` (?:, [^;]{1,80} , |, )?(?:(?:has|have|had|was|were|also|ultimately|narrowly) )*(?:won|crowned|named the winners? of|beat|defeated|edged out|took home|taken home) (?:["'] )?(?:{show}|{season}|<[PNC]\d+>|[a-z]+ and <[PN]\d+>|the (?:[a-z0-9$,' -]{1,30} )?(?:title|crown|contest|competition|season|series|show|finale|final|prize|jackpot|trophy)|(?:winners?|champions?)|\$)`, contestNews)),
	anybody(on("other/contest-prize", " wins | win | prize | receives | receive | earns | takes | take | taking | walking | receiving | winning | jackpot ",
		`(?:(?:pair|pairs|couple|duo|team|winners?|champions?|contestants?|player|standing|baker|chef|season|finalists?|one|runners?-up) (?:[a-z-]+ ){0,4}?(?:wins?|will win|takes? home|will take home|taking home|to take home|walking away with|receiving|winning|collecting|receives?|will receive|earns?|gets?|can win|walks? away with|competing for|compete for) (?:an? |the |up to )?(?:[a-z-]+ ){0,3}?(?:\$|£|€) ?[0-9][0-9,.]*|(?:the )?(?:grand|top|cash|first-place|overall) prize (?:of|is|was|money is|worth) (?:an? |now |up to |again )*(?:\$|£|€) ?[0-9][0-9,.]*)`, contestNews)),
	anybody(on("other/went-home", " left | quit | withdrew | eliminated | home | voted | disqualified | evacuated | exit | removed | pulled | walked ",
		`(?:(?:<[PN]\d+>|twins|sisters|brothers|pair|couple|duo|team) (?:, )?(?:who )?|exit of (?:(?:[a-z]+ (?:and|&) )?<[PN]\d+> (?:, )?who ))(?:(?:was|were|has|had|have|been|being|also|later) )*(?:left|quit|withdrew|eliminated|sent home|voted (?:out|off)|disqualified|(?:medically )?evacuated|removed|pulled|walked (?:away|out|off)|(?:went|gone) home)(?: (?:in|after|during|because|when|due|over|by|from|early|the (?:show|game|competition|contest|series)|ahead|following|on|before|,|\.))`, wentHome)),
	anybody(on("other/pair-is", " and | & ",
		`(?:[a-z]+|<[PN]\d+>) (?:and|&) <[PN]\d+> (?:, |\( |: |are |, who are )(?:(?:the|an?|[0-9]{2}|<[A-Z]\d+>|[0-9]+-year-old) )*`+pairTie+`(?: (?:and|from|of|in|who|,|\.|\)|&))`, pairIs)),
}

// ofContest tells that an article is on a contest, of which its sentence may tell.
func (h *hit) ofContest() bool {
	return h.r.isContest() && h.r.speaksOfShow(h) && !h.asked() && !asked(h.s) && !h.spoken()
}

// contestWords are what is said of a contest, two of which are in an article on one.
var contestWords = regexp.MustCompile(`(?i)\b(compet|contestant|contest\b|eliminat|grand prize|finalist|castaway|runners?-up|winners?\b|champion|home cook|baker|houseguest|voted off|sent home|last (?:one|pair|team|couple) standing)`)

func (r *reader) isContest() bool {
	if r.contest == nil {
		seen := map[string]bool{}
		for _, m := range contestWords.FindAllString(r.text, 40) {
			seen[strings.ToLower(m)] = true
		}
		is := len(seen) > 1
		r.contest = &is
	}
	return *r.contest
}

// contestNews keeps who won what, who came where, and what there is to win.
func contestNews(h *hit) []tv.Claim {
	text := h.s.shape.text
	told := text
	if h.rule.name == "other/contest-prize" {
		told = text[h.start:] // "The series will run for ten weeks, with the winner taking home"
	}
	if !h.ofContest() || h.r.judge(h).negative || sportsTalk.MatchString(told) || h.r.toldOther(h.s) || h.r.namesAPart(text) {
		return nil
	}
	return h.inWords(0)
}

// wentHome keeps who left a contest, and why: whoever plays in no part of it leaves no cast.
func wentHome(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.ofContest() || h.r.judge(h).negative || sportsTalk.MatchString(text) || h.r.toldOther(h.s) || h.r.namesAPart(text) || crewTalk.MatchString(text[h.start:]) {
		return nil
	}
	for _, p := range h.r.mentionsIn(text, h.start, h.end+1, "PN") {
		if h.r.judgesOrHosts(p.name) || h.r.workOf(p.name) != nil {
			return nil
		}
	}
	return h.inWords(0)
}

// pairIs keeps what two who compete are to each other.
func pairIs(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.ofContest() || h.r.toldOther(h.s) || h.r.namesAPart(text) || len(text) > 320 || crewTalk.MatchString(text) || crewRoleWords.MatchString(text) || h.r.told(h.s, ofKind(tv.Crew)) {
		return nil
	}
	return h.inWords(0)
}

// inWords is a claim of the words of a sentence.
func (h *hit) inWords(season int) []tv.Claim {
	list := h.other(season)
	for i := range list {
		list[i].Value.Text = h.r.short(h.s)
	}
	return list
}

// toldOther tells that the words of a sentence are kept already.
func (r *reader) toldOther(s *sentence) bool { return r.told(s, ofKind(tv.Other)) }

var (
	// sportsTalk are words of matches and prizes elsewhere.
	sportsTalk = phraseOf(`^ the (?:series|judges|producers|networks|viewers|fans|ratings|episodes|critics) | (?:emmys?|oscars?|golden globes?|baftas?|grammys?|league|championship|playoffs?|touchdown|election|primary|lawsuit|auction|ratings|demo|timeslot|viewers|nielsen|outstanding) `)
	// crewRoleWords are what people are who make a show.
	crewRoleWords = phraseOf(` (?:executive|produced|producers?|creators?|created|directed|showrunners?|hosts?|judges?|written|wrote) `)
)

// ownRole stands between two names of whom only the first has the office: "judge Ida Voss, host Ben Voss".
var ownRole = phraseOf(` (?:host|co-host|presenter|contestant|winner|showrunner|producer|creator|narrator|mentor|finalist|runner-up|champion) (?:<|$)`)

// namesAPart tells that a sentence names somebody's part.
func (r *reader) namesAPart(text string) bool {
	for _, m := range r.mentionsIn(text, 0, len(text), "CN") {
		if m.kind == isCharacter || r.isPart[m.name] {
			return true
		}
	}
	return false
}
