package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Why a show ends and why somebody goes: in the sentence that says so it stands beside what
// is said, and a sentence that only gives the reason is kept in its words.

var (
	// reasonAt begins a reason.
	reasonAt = phraseOf(` (?:because of|because|due to|owing to|as a result of|on account of|thanks to|citing|in order to|so as to|so that|over (?:an?|the|his|her|their|creative|pay|salary|money|contract|artistic|personal|allegations|comments|misconduct|remarks|family|health|scheduling|budget|costs?)|amid|in the wake of|after (?:(?:his|her|their|an?|the|suffering|some|several|more|of) )*(?:signing|breaking|suffering|landing|taking|failing|deciding|being|losing|injur[a-z]+|falling|agreeing|accepting|having|becoming|clash|dispute|row|accident|fall|illness|diagnosis|disagreement[s]?|arrest|disappointing|poor|low|weak|dwindling|declining|sliding|slumping|falling|sluggish|lacklustre|lackluster|middling|tepid|soft|heavy|drop|dip|slump|decline)|following (?:an?|the|his|her|their|poor|disappointing|low|weak|declining|falling)|to (?:study|focus|concentrate|spend|pursue|take (?:up|on|care|the|a)|make (?:room|way|space)|look after|have (?:a|her|his) (?:baby|child|first|second)|go on maternity|work on|star in|appear in|join|lead|direct|raise|care for|move (?:on|to|back)|go to|train|return to|be with|recover|rest|tour|do|play|(?:open|launch|start|write|produce|film|shoot|found|create|develop) (?:an?|her|his|their|another)|become|teach|attend|devote|finish (?:school|college|university|her|his|their)|get married)) `)
	// reasonEnds ends one.
	reasonEnds = phraseOf(` (?:[.;:()"]|--|but|although|though|while|whereas|,(?: [^ ]+){0,6}? (?:said|says|told|tells|confirmed|announced|reports|reported|revealed|adds|added|wrote)|, (?:which|who|whose|where|and|but|according|with|as|adding|having|leaving)|and (?:is|are|was|were|will|has|have|had|it|he|she|they|that)) `)
	// apartFrom says that what stands behind is told of something else.
	apartFrom = phraseOf(` (?:;|but|when (?:it|he|she|they|<[A-Z]\d+>)|while|whereas|although|though|"|:|and (?:<[A-Z]\d+>|the [a-z]+|its [a-z]+|filming|production|it|he|she|they) (?:[a-z]+ )?(?:is|are|was|were|will|has|have|had)) `)
	// idleReason is no reason: "after being on the air", "because fans", "to return".
	idleReason = phraseOf(`^ (?:to (?:return to|join|play|lead|do|star in) (?:the |its |season |series |<[SE]))`)
)

// goesWord is in what tells that somebody goes, before the reason.
var goesWord = phraseOf(` (?:left|leave|leaves|leaving|quit|quits|quitting|exit|exits|exited|exiting|depart|departs|departed|departing|out|down|away|withdrew|withdrawn|withdraws|withdrawing|gone|goes|going|fired|sacked|not|never|no longer|written|replaced|departure|released|stepping|stepped|steps|step|retire|retired|retires|retiring|on|moved) `)

// wantsReason tells the claims beside which a reason is kept.
func wantsReason(c tv.Claim) bool {
	switch {
	case c.Detail != "" || c.Certainty == tv.Denied || c.Certainty == tv.Speculated:
		return false
	case c.Kind == tv.Cast:
		return c.Value.Change == tv.Departs && !c.Negative
	case c.Kind == tv.Crew:
		return c.Negative
	}
	return c.Kind == tv.Stage && (c.Value.Text == tv.Cancelled && !c.Negative || c.Value.Text == tv.Renewed && c.Negative)
}

// reason gives the reason that stands behind what a hit tells, in the words of the text, or "".
func (h *hit) reason(c tv.Claim) string {
	text := h.s.shape.text
	from := h.start
	for _, p := range h.r.mentionsIn(text, 0, len(text), "PN") {
		if c.Value.Person != "" && p.name == c.Value.Person {
			from = p.at - 1 // whoever takes the part over stands before
		}
	}
	loc := reasonAt.find(text, from)
	for n := 0; loc != nil && n < 4; n++ {
		at := loc[0]
		if dueToDo.MatchString(text[at:]) || idleReason.MatchString(text[at:]) || sinceSeasons.MatchString(text[at:]) || strings.HasPrefix(text[at:], " over ") && takesOver.MatchString(text[:at+1]) && !leftOverIt.MatchString(text[:at+1]) || c.Value.Person != "" && !goesWord.MatchString(text[from:at+1]) {
			loc = reasonAt.find(text, at+1)
			continue
		}
		if start := max(from, min(h.end, at)); apartFrom.MatchString(text[start : at+1]) {
			return ""
		}
		end := len(text)
		if stop := reasonEnds.FindStringIndex(text[loc[1]-1:]); stop != nil {
			end = loc[1] - 1 + stop[0] + 1
		}
		words := strings.Fields(text[at:end])
		if len(words) < 2 || len(words) > 24 || words[len(words)-1] == "because" {
			return ""
		}
		said := h.r.wordsBetween(h.s, at+1, end)
		if strings.Count(said, `"`)%2 == 1 {
			said += `"` // of a title at its end
		}
		return said
	}
	return ""
}

// takesOver is "takes over", which is no quarrel.
var takesOver = phraseOf(` (?:take|takes|took|taken|taking|hand|hands|handed|handing|pass|passed|came|come|stop|left) $`)

// leftOverIt is somebody who left over something.
var leftOverIt = phraseOf(` (?:who|he|she|they|<[PN]\d+>) (?:has |had |recently |reportedly |abruptly )?left $`)

// sinceSeasons tells for how long, and not why.
var sinceSeasons = phraseOf(`^ (?:after|following) (?:(?:an?|the|just|only|more than|being|having|on|been|off|air) )*(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|single|first|second|third|<E\d+>|<D\d+>) `)

var reasonRules = []rule{
	on("cast/withdrew", " withdr| pulled | dropped | backed | pull ", `{per} {apposition}{adv}(?:(?:has|have|had|was|forced|to|is) )*(?:withdrew|withdrawn|withdraws|withdrawing|pulled out|pulls out|pull out|dropped out|drops out|drop out|backed out|backs out)(?: (?:of|from) (?:["'] )?(?:{show}|the (?:[a-z]+ )?(?:series|show|drama|comedy|cast|role|part|production|project|sitcom|thriller))| in| because| due| owing| after| over| citing| when| as| to| \.| ,| last| this| earlier| before)`, withdrew),
	on("other/why-it-ended", " audience| viewer| rating| lowest-| least-| worst-| expensive | costly | cost | costs | budget| decision | cancellation | axing | room | way | cit| blam| renewed ",
		`(?:(?:is|was|were|ranked|ranks|ranking|been|became|remained|finished|as|among) (?:as |among )?(?:(?:the|its|their|<W\d+>|network|broadcaster|streamer|'s) ){0,4}(?:(?:[a-z]+|<W\d+>|'s) ){0,2}?(?:lowest|least|worst|least-)(?:-| )(?:rated|watched|viewed|performing)|(?:did not|failed to|never|struggled to|unable to|could not|not|failing to|struggling to) (?:[a-z]+ ){0,2}?(?:draw|attract|find|pull in|reach|build|bring in|win|hold|retain|hold on to|land|connect with|grow|deliver|command) (?:[a-z'-]+ |{any} ){0,5}?(?:audience|audiences|viewers|viewership|subscribers|ratings|numbers|following)|to justify (?:its|the|their) (?:[a-z]+ )?(?:cost|costs|budget|price tag|expense|price)|(?:ratings|viewership|viewing figures|audience|audiences|viewers|numbers) (?:(?:had|have|has|were|was|that) )*(?:fallen|fell|dropped|declined|slipped|slid|disappointing|halved|not good enough|not strong enough|too low|dwindled|slumped)|(?:proved|was|become|became|grown|is) (?:simply |deemed |considered |judged )?too (?:expensive|costly)|(?:the |its )(?:decision|cancellation|axing|move) (?:[a-z'-]+ |{any} ){0,8}?(?:due to|because|down to|amid|driven by|blamed on|made for|motivated by|came after|comes after|in order)|(?:cited|citing|blamed|blames|blaming|pointed to) (?:[a-z'-]+ ){0,5}?(?:cost|costs|ratings|budget|budgets|viewership|viewing figures|strikes?|audience|finances|expense|fees?|licensing|economics|expenses))`, whyEnded),
}

func withdrew(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !h.pair(p, nil) || !p.full && p.kind != isPerson || asCrew.MatchString(h.s.shape.text[h.end+1:]) || crewTalk.MatchString(h.s.shape.text[h.start:h.end+1]) || h.asked() || h.r.judge(h).negative {
		return nil
	}
	claim := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	claim.Certainty = h.r.judge(h).certainty
	return []tv.Claim{claim}
}

// whyEnded keeps a sentence on why a show ends, where the article says that it does.
func whyEnded(h *hit) []tv.Claim {
	t := h.r.showAt(h)
	if t == nil || asked(h.s) {
		return nil
	}
	n := h.r.indexOf(h.s)
	for i := range h.r.proposed {
		p := &h.r.proposed[i]
		c := p.claim
		if p.title != t || p.dropped || !endsShow(c) || p.sentence == n && c.Detail != "" || n-p.sentence > 30 {
			continue
		}
		if h.r.told(h.s, func(o tv.Claim) bool { return o.Rule == h.rule.name }) {
			return nil
		}
		list := h.other(whole)
		for i := range list {
			j := h.r.judge(h)
			list[i].Certainty, list[i].By = j.certainty, j.by
			if j.certainty == tv.Speculated || j.certainty == tv.Denied {
				list[i].Certainty = tv.Confirmed // what could not be is so
			}
			list[i].Value.Text = strings.TrimPrefix(list[i].Value.Text, "that ")
		}
		return list
	}
	return nil
}

// endsShow tells a claim that there is to be no more of a show.
func endsShow(c tv.Claim) bool {
	if c.Certainty == tv.Denied || c.Certainty == tv.Speculated {
		return false
	}
	return c.Kind == tv.Stage && (c.Value.Text == tv.Cancelled || c.Value.Text == tv.Ended || c.Value.Text == tv.Renewed && c.Negative) || c.Kind == tv.Final && !c.Negative
}
