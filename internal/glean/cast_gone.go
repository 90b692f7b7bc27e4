package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who goes, in every way in which that is told of somebody as the subject: "has bowed out", "left over a
// contract dispute", "asked to be written out", "won't be in it", "was let go after the pilot".

const (
	// whoGoes is whoever does; goneAux is what may stand before the verb.
	whoGoes = `(?:<(?P<per>[PN]\d+)> (?:\( [^()]{1,70} \) )?(?:, (?:who|whose|the|an?|his|her|its|their|one|known|best|star|actor|actress|alias|aka|for|on|too|however|meanwhile|himself|herself|[0-9]{2}) (?:[^;.]{0,120}? )?, )?(?:, )?(?:who )?|(?P<who>he|she|that (?:actor|actress)|the (?:actor|actress|star|comedian|veteran)) (?:, <(?P<also>[PN]\d+)> , |, [^,]{1,40} , )?)`
	goneAux = `(?:(?:will|would|is|are|was|were|has|have|had|having|be|been|to|also|now|since|just|recently|already|sadly|reportedly|set|due|expected|finally|then|both|abruptly|suddenly|quietly|later|soon|officially|apparently|of|course|'s|decided|opted|chosen|chose|plans|planning|wants|wanted|hopes|about|agreed|elected|then|duly) )*`
	// ofThis is a show as what somebody leaves.
	ofThis = `(?:<S\d+>|(?:the|this|that|his|her|their|its) (?:(?:[a-z-]+|<[WN]\d+>|'s) ){0,4}?(?:show|series|soap|drama|dramedy|comedy|sitcom|thriller|programme|program|cast|saga|franchise|production|serial|procedural|role|part))`
	// goneBy is when or why somebody goes, behind a verb that may be of anything else.
	goneBy = `(?:(?:at the (?:end|close|start)|after|ahead of|before|following|over|because|due to|amid|during|midway|halfway|shortly|citing|in (?:<[ED]\d+>|the <E\d+>)|on <D\d+>|to (?:focus|concentrate|pursue|spend|star|take|try|join|work|raise|film|do|make|return|play|go|care|look|study|train|front|lead|present)|for (?:a|the|health|family|personal|medical|another|new|good|hollywood|pastures|<[NSW]\d+>)|when (?:his|her|their)|(?:last|this|next|earlier|back|three|two|four|five|six|ten|[a-z]+ (?:years|months|weeks)) ))`

	notIn2 = `(?:(?:not|never|no longer) (?:(?:now|yet|currently) )?(?:expected|set|due|likely|going|slated) to (?:be (?:involved|back|returning|in it|seen|part of it)|return|appear|feature|take part|reprise)|(?:will|would|is|are|does|do|did|was|were|has|have|can|could) (?:not|never|no longer) (?:(?:be|been|going|set|expected|due|to|also|now|actually|even) )*(?:(?:in|of|part of|a part of|among|appearing in|appear in|seen in|involved in|featured in|feature in|present in|on|aboard|with in|on board for|around for|available for) (?:it|them|the party|the cast|<S\d+>|<E\d+>|(?:the|its|their|this|that|these|any|either) (?:(?:[a-z-]+|<[WSE]\d+>|'s|of) ){0,5}?(?:seasons?|series|run|episodes|cast|line-up|lineup|special|reboot|revival|show|sequel|years?|instal?lments?|chapters?|batch|instalment|film|new one|<[ES]\d+>))|returned|(?:feature|featuring|featured|appear|appearing) (?:\.|;|again|following|because|due to|owing to|as|after|at all|in any|, (?:after|as|having|following|because|due))|taking part|take part|involved|seen (?:this|any|again|next|in)|on the cast list))`
)

var goneRules = []rule{
	anybody(on("cast/leaves-it", " left | leave | leaving | leaves | quit | quits | quitting | exit | exits | exited | exiting | depart | departs | departed | departing ", whoGoes+goneAux+`(?P<bare>left|leave|leaving|leaves|quit|quits|quitting|exit|exits|exited|exiting|depart|departs|departed|departing) (?:`+ofThis+`|`+goneBy+`)`, goneOf)),
	anybody(on("cast/bows-out-of", " out | down | away | on | up | off | aside | goodbye | farewell | ways | quits | retire", whoGoes+goneAux+`(?:(?:bow|bows|bowed|bowing|walk|walks|walked|walking|drop|drops|dropped|dropping|pull|pulls|pulled|pulling|back|backs|backed|backing|check|checks|checked|checking) out|(?:step|steps|stepped|stepping) (?:down|away|aside|back)|(?:walk|walks|walked|walking) (?:away|off)|(?:move|moves|moved|moving) on|(?:hang|hangs|hung|hanging) up (?:his|her|their)|(?:sign|signs|signed|signing) off|(?:call|calls|called|calling) it (?:a day|quits)|(?:say|says|said|saying|bid|bids|bade|bidding|wave|waves|waved) (?:his |her |their )?(?:final |last )?(?:goodbye|goodbyes|farewell|farewells)|(?:part|parts|parted|parting) ways|(?:retire|retires|retired|retiring))`, goneOf)),
	anybody(on("cast/not-in-it", " not | never | no longer ", whoGoes+notIn2, goneOf)),
	on("cast/off-to", " off | away ", `(?:with|and|but|as|,|^) <(?P<per>[PN]\d+)> (?:\( [^()]{1,70} \) )?(?:(?:is|was|being|having|has|now) )*(?:gone )?off to (?:try|do|make|star|play|film|join|pursue|raise|read|study|become|seek|lead|be|work)`, goneOf),
}

// goneOf makes a claim that somebody goes.
func goneOf(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text
	if p == nil {
		if p = h.mention("also"); p == nil {
			p = h.whoIsMeant()
		}
		if p == nil || h.r.parts[p.name] == "" && !strings.HasPrefix(h.group("who"), "that") && !strings.HasPrefix(h.group("who"), "the ") {
			return nil
		}
	}
	within := text[h.start : h.end+1]
	if !p.full && p.kind != isPerson || h.r.isPart[p.name] || !h.pair(p, nil) || crewTalk.MatchString(within) || h.asked() || h.goneElsewhere(p) || h.r.isCrew(p) && h.r.parts[p.name] == "" {
		return nil
	}
	if h.r.told(h.s, func(c tv.Claim) bool {
		return c.Kind == tv.Cast && c.Value.Person == p.name && (c.Value.Change == tv.Departs || c.Value.Change == tv.Recast)
	}) {
		return nil
	}
	if h.rule.name != "cast/not-in-it" && h.r.partOf(p.name) == "" && !calledStar.MatchString(text[:h.start+1]) && !strings.HasPrefix(h.group("who"), "th") && !leavesShow.MatchString(within) && !ofShowGone.MatchString(text[h.end:]) && h.r.partLinked(p.name) == "" {
		return nil
	}
	j := h.r.judge(h)
	if h.rule.name != "cast/not-in-it" && j.negative && j.certainty != tv.Denied {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	c.Certainty = j.certainty
	if h.rule.name == "cast/not-in-it" && c.Certainty == tv.Denied && j.by == "" {
		c.Certainty = tv.Confirmed
	}
	return []tv.Claim{c}
}

// whoIsMeant gives the person for whom "he" or "the actor" stands.
func (h *hit) whoIsMeant() *mention {
	if p := h.r.personBefore(h); p != nil && (h.r.parts[p.name] != "" || strings.HasPrefix(h.group("who"), "the ") && p.from >= h.s.from && !h.r.isCrew(p)) {
		return p
	}
	if p := h.r.spokenOf(h.s); p != nil && (h.r.parts[p.name] != "" || strings.HasPrefix(h.group("who"), "th")) {
		return p
	}
	return nil
}

// goneElsewhere tells that what somebody leaves is no show, or another one, or that all is long ago.
func (h *hit) goneElsewhere(p *mention) bool {
	text := h.s.shape.text
	_, to := h.s.clauseAt(h.end)
	behind := text[h.end:max(to, h.end)]
	return leavesOther.MatchString(text[h.start:min(len(text), h.end+30)]) || leavesNoShow.MatchString(" "+strings.TrimLeft(behind, " ")) || asCrew.MatchString(text[h.end+1:]) || inLife.MatchString(text[h.start:h.end+1]+behind)
}

var (
	// calledStar ends what stands before somebody who is called one who acts; leavesShow ends with a show.
	calledStar = phraseOf(` (?:actor|actress|star|co-star|lead|regular|actors|stars) (?:<[NW]\d+> )?$`)
	leavesShow = phraseOf(` (?:<S\d+>|(?:the|her|his) (?:[a-z-]+ ){0,2}?(?:show|series|soap|drama|comedy|sitcom|cast)) $`)
	// ofShowGone begins with the show out of which somebody goes.
	ofShowGone = phraseOf(`^ (?:out )?(?:of|from|away from|with|to) (?:" |\* )*(?:<S\d+>|(?:the|her|his) (?:(?:[a-z-]+|<[WN]\d+>|'s) ){0,3}?(?:show|series|soap|drama|comedy|sitcom|cast|dramedy|procedural|pilot|ensemble) )`)
	// leavesNoShow follows a verb of going where it is of something else.
	leavesNoShow = phraseOf(`^ (?:[a-z]+ )?(?:from (?:[a-z]+ (?:in|at|on|after|last|,|\.|;)|acting|public|politics|the (?:stage|police|army|force|law|band|game|sport))|in <D\d+>|of the (?:agency|company|band|race|deal|talks|room|interview|film|movie|ring)|as (?:ceo|president|chief|head|chair|showrunner|mayor)|with (?:a|an|the) (?:trophy|prize|award|score|win))`)
	// inLife has what somebody leaves in life.
	inLife = phraseOf(` (?:school|university|college|home|hospital|army|label|agency|marriage|group|band|church|politics|stage right|court|party|town|city) `)
)
