package glean

import (
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// offshoot are words for a show that comes out of another.
const offshoot = `(?:spin-offs?|spinoffs?|prequel(?: series)?|sequel(?: series)?|offshoots?|companion (?:series|show)|sister (?:series|show)|follow-up series|follow-up|successor series|backdoor pilot)`

const offshootWords = " spin-off| spinoff| prequel| sequel| offshoot| companion series | companion show | sister series | sister show | follow-up | of his own | of her own | of their own | own show | own series | his own show | to himself | to herself | continuation | series about | limited series | shared universe "

var spinoffRules = []rule{
	on("spinoff/made", offshootWords, offshoot, spinoff),
	on("spinoff/own", " own | to himself | to herself | for him alone | for her alone ", `(?:series|show|sitcom|drama|programme|program|vehicle) (?:of (?:his|her|their|its) own|to (?:himself|herself|themselves)|for (?:him|her) alone)`, spinoff),
	on("spinoff/own-show", " own ", `(?:get|gets|getting|given|gives|give|have|deserves?|earn|earns|land|lands|lead|leads|front|fronts|headline|headlines|topline|toplines) (?:[a-z]+ ){0,3}?(?:his|her|their|its) own (?:[a-z-]+ ){0,2}?(?:series|show|sitcom|drama|programme|program)`, spinoff),
	on("spinoff/pitched", " pitch", `(?:pitch|pitched|pitches|pitching) (?:[a-z]+ |{net} |<N\d+> ){0,3}?(?:a|an) (?:[a-z-]+ |<[CNS]\d+> ){0,4}?(?:series|show|sitcom)`, spinoff),
	on("spinoff/by-title", " announced | ordered | order | greenlit | picked up | commissioned | dead | scrapped | shelved | development ", `{show}`, titled),
	on("spinoff/continuation", " continuation ", `continuation (?:[a-z]+ ){0,4}?(?:" )?(?:<[A-Z]\d+>|is being|has been|in)`, spinoff),
}

// otherwise are words that make a spin-off nothing of news: the show itself is
// one, or it is named to say which show is meant.
var (
	asItself   = phraseOf(` (?:which (?:is|was|began as|started as) (?:itself )?(?:a|the)|itself (?:a|an)|began (?:life )?as (?:a|an)|started (?:life )?as (?:a|an)|originally (?:a|an)|is (?:itself )?an? (?:direct )?|was (?:itself )?an? |prequel to|sequel to|the (?:hit |popular |smash |long-running )?) $`)
	filmAhead  = phraseOf(` (?:sequel|prequel) (?:film|movie|novel|book|album|comic|game) `)
	madeOrHeld = phraseOf(` (?:develop|developing|developed|development|works|ordered|orders|order|announced|announces|announce|greenlit|green-lit|planned|planning|plans|planned|exploring|explored|considering|considered|confirmed|commissioned|launching|mulling|pitched|pitch|talks|talked|talk|discussing|discussed|shelved|scrapped|dead|making|made|prepared|preparing|cooking|hoping|hope|hopes|wondering|wonder|idea|rumou?rs?|rumou?red|rumblings|denies|denied|deny|asked|asking|asks|happen|happening|want|wants|would love|love|possible|possibility|potential|could|might|may|will|get|gets|give|giving|given|gives|pulled the plug|go forward|going forward|went forward|being|expanding|expand|expands|writing|written|back burner|on hold|on ice|parked|filming|shooting|premiere|debut|debuts|written|wrote|script|scripts|pilot|never say never|no|not|rule out|ruled out|moving ahead|eyeing|eyed|sets|set|proposed|spawn|spawned|spawning|heads|lands|adding|joins|passed on|passes on|turned down|turns down|rejected) `)
)

// spinoff reads what is said of a show that comes, or does not come, out of another.
func spinoff(h *hit) []tv.Claim {
	text := h.s.shape.text
	before, behind := text[:h.start+1], text[h.end:]
	if filmAhead.MatchString(text[h.start:]) || ofTheirTalk.MatchString(before) || !madeOrHeld.MatchString(text) || strings.HasPrefix(behind, " film") || !h.r.speaksOfShow(h) || strings.HasSuffix(strings.TrimRight(text, `" `), "?") {
		return nil
	}
	if (asItself.MatchString(before) || strings.HasSuffix(before, " the ") || strings.HasSuffix(before, " other ") || strings.HasSuffix(before, " another ")) && !orderedOutright.MatchString(text) {
		return nil
	}
	h.about = h.parent()
	return []tv.Claim{h.offshoot()}
}

// ofTheirTalk ends what stands before a show of somebody's own that comes out of none: "a talk show of her own".
var ofTheirTalk = phraseOf(` (?:talk|chat|game|quiz|reality|cooking|cookery|late-night|radio|stage|variety|travel|dating|magic|one-man|one-woman|solo|podcast|news|breakfast|morning|sketch|daytime) $`)

func (h *hit) offshoot() tv.Claim {
	text := h.s.shape.text
	c := tv.Claim{Kind: tv.Spinoff, Value: tv.Value{Text: h.r.shortAround(h)}, Season: whole}
	j := h.r.judge(h)
	switch {
	case j.certainty != tv.Confirmed:
	case notRuledOut.MatchString(text), askedForOne.MatchString(text):
		c.Certainty = tv.Speculated
	case j.negative && h.s.speaker != "" && h.r.whollySpoken(h.s):
		c.Certainty, c.By = tv.Denied, h.s.speaker
	case j.negative:
	case has(text, "could happen", "might happen", "never say never", "not rule out", "not ruled out", "would love to", "would be open to"):
		c.Certainty = tv.Speculated
	case notMade.MatchString(h.untilTurn()):
		c.Negative = true
	}
	if !j.negative && j.certainty != tv.Denied && h.cameToNothing() {
		if all := h.r.outcome(h.s); all != "" {
			c.Negative, c.Value.Text = true, all
		}
	}
	if c.Negative {
		c.Certainty, c.By, c.Plan = j.certainty, j.by, false
	}
	return c
}

// notRuledOut says that it may be.
var notRuledOut = phraseOf(` (?:not|never|n't) (?:yet )?(?:rul(?:e|ed|ing) (?:it |that |anything |a [a-z-]+ )?out|say never) `)

// titled reads news of a show that has another's name in its own: "Copper Street: Harbor".
func titled(h *hit) []tv.Claim {
	t := h.r.titleOf(h.mention("show"))
	if t == nil || h.r.offshoots[t] || !strings.Contains(t.name, ": ") || !orderedOutright.MatchString(h.s.shape.text) {
		return nil
	}
	head, _, _ := strings.Cut(t.name, ": ")
	if h.about = h.r.titles[names.Fold(head)]; h.about == nil || h.about == t {
		return nil
	}
	h.r.offshoots[t] = true
	return []tv.Claim{h.offshoot()}
}

// orderedOutright are words of news of a show that is to be.
var orderedOutright = phraseOf(` (?:announced|announces|ordered|orders|order|greenlit|green-lit|picked up|commissioned|dead|scrapped|shelved|pulled the plug|in development|developing|in the works|not (?:been )?(?:given|planned|happening)) `)

var (
	parentBehind = phraseOf(`^ (?:series |show )?(?:of|to|from) (?:the )?(?:[a-z-]+ ){0,4}?(?:" |' )?<(S\d+)>`)
	ownTitle     = phraseOf(`^ (?:series |show )?(?:of the (?:[a-z-]+ ){1,4}?)?(?:, |: |called |titled |named |with the (?:name|title) |about [a-z ]{1,40}, |[a-z ]{1,30}, )?(?:" |' )?<(S\d+)>`)
	titleBefore  = phraseOf(`<(S\d+)> (?:" |' )?, (?:" |' )?(?:a|an|the|its) (?:[a-z-]+ ){0,3}$`)
)

// parent gives the show out of which another comes.
func (h *hit) parent() *title {
	text, r := h.s.shape.text, h.r
	behind := text[h.end:]
	if found := parentBehind.FindStringSubmatch(behind); found != nil && !has(found[0], "titled", "called", "named") {
		return r.titleOf(r.find(found[1]))
	}
	var own *title
	for _, p := range []*phrase{ownTitle, titleBefore} {
		in := behind
		if p == titleBefore {
			in = text[:h.start+1]
		}
		if found := p.FindStringSubmatch(in); found != nil {
			own = r.titleOf(r.find(found[1]))
			break
		}
	}
	if own == nil {
		return nil
	}
	r.offshoots[own] = true
	if head, _, cut := strings.Cut(own.name, ": "); cut {
		if t := r.titles[names.Fold(head)]; t != nil {
			return t
		}
	}
	for _, p := range r.mentionsIn(text, 0, len(text), "S") {
		if t := r.titleOf(p.mention); t != own {
			return t
		}
	}
	if r.show != own {
		return r.show
	}
	if r.earlier != nil && r.earlier != own {
		return r.earlier
	}
	if r.main != own {
		return r.main
	}
	return nil
}

// notMade tells, behind the thing itself, that it is not made.
var notMade = phraseOf(` (?:will not (?:go|move|be|happen)|not going|is not happening|is dead|was scrapped|has been scrapped|was shelved|has been shelved|are no plans|no plans (?:for|to)|is no|pulled the plug|passed on|passes on|turned down|turns down|rejected|not moving|nobody is making|(?:there is |there's |says |that )?nothing (?:[a-z]+ )?(?:is |are |being )?(?:in the works|in development|planned|happening|on the table|under discussion|in the pipeline)|not been (?:given|ordered)|no longer|(?:has|have) (?:[a-z]+ )?(?:dropped|scrapped|axed|shelved|abandoned|ditched|cancell?ed) (?:["'] )?<S\d+>) `)

// shortAround gives the clause around a hit as a value in words, or the sentence
// where that is short.
func (r *reader) shortAround(h *hit) string {
	whole := r.short(h.s)
	if len(whole) < 110 {
		return whole
	}
	from, to := h.s.clauseAt(h.start + 1)
	if to <= h.end { // what is told goes on behind "who"
		_, to = h.s.clauseAt(h.end)
	}
	part := r.wordsBetween(h.s, from+1, max(to-1, h.end))
	part = strings.TrimRight(part, ` .,;:"'`)
	for _, w := range []string{"and ", "but ", "although ", "though ", "while ", "because ", ", ", "that "} {
		part = strings.TrimPrefix(part, w)
	}
	if n := len(strings.Fields(part)); n < 5 || len(part) > longestValue {
		return whole
	}
	return part
}
