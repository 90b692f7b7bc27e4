package glean

import "backlot/internal/tv"

// causes of a delay, in the words of the canonical form, with the words of the text.
// An empty cause is what the text calls it.
var causes = []struct {
	cause string
	words *phrase
}{
	{"strikes", phraseOf(` (?:strike|strikes|walkout|walkouts|walk-out|work stoppages?|labor dispute|labour dispute|industrial action|industrial dispute|picket lines?|pickets|picketers|picketing|picketed|(?:writers|actors|performers|guild|guilds|union|unions|teamsters|crews|animators) (?:had |have |all )?(?:walked out|walk out|(?:downed|down) (?:their )?(?:pens|tools))) `)},
	{"pandemic", phraseOf(` (?:pandemic|covid|covid-19|coronavirus|lockdowns?|locked down|virus|quarantine|omicron|tested positive|positive tests?) `)},
	{"illness", phraseOf(` (?:illness|ill|appendicitis|pneumonia|influenza|flu|cancer|food poisoning|norovirus|laryngitis|bronchitis|meningitis|sepsis|infection|kidney stones?|heart attack|(?:suffered|had|following|after) a stroke) `)},
	{"injury", phraseOf(` (?:injury|injured|injuries|accident|surgery|hurt|hospital|hospitali[sz]ed|concussion|fracture|fractured|sprained|(?:broke|broken|breaking|breaks|tore|torn|tearing|twisted|snapped|dislocated|shattered|ruptured) (?:[a-z]+ ){1,3}?(?:leg|arm|ankle|wrist|foot|hip|ribs?|collarbone|knee|hand|fingers?|toe|back|neck|shoulder|nose|elbow|tendon|ligament|hamstring|jaw|bone|achilles|heel|thumb|pelvis)|broken (?:leg|arm|ankle|wrist|foot|hip|ribs?|collarbone|knee|hand|finger|toe|back|shoulder|bone)|(?:bad|dodgy|slipped|injured) (?:back|knee|disc|ankle)|ligament|ankle) `)},
	{"effects", phraseOf(` (?:visual effects|vfx|special effects|effects|cgi) `)},
	{"rewrites", phraseOf(` (?:rewrite|re-write|re-writes|rewrites|rewriting|rewritten|rewrote|script problems|script issues|script trouble|scripts? (?:was|were|had been|being|needed|not ready)|reworked|reworking|redrafts?|(?:threw|thrown|throwing|tore|torn|ripped|ripping|scrapped|binned|junked) (?:[a-z]+ ){0,4}scripts?|creative overhaul|unfinished scripts) `)},
	{"money", phraseOf(` (?:budget|budgets|funding|financial|finances|financing|financier|financiers|costs|overspending|money|cash|funds|investors?|insolvency|bankruptcy) `)},
	{"scheduling", phraseOf(` (?:scheduling|schedule|schedules|diary|diaries|availability|commitments?|booked|double-booked|prior engagements?|busy|other (?:job|jobs|projects|project|work)) `)},
	{"", phraseOf(` (?P<what>hurricane|typhoon|cyclone|storms?|snow|snowfall|blizzard|flood|flooding|flooded|floods|fire|blaze|wildfires?|earthquake|quake|weather|heatwave|pregnancy|bereavement|death|lawsuit|war|election|olympics|world cup|basketball|football|cricket|power cut|volcano|landslide|avalanche|merger|reshoots|reshuffle|legal dispute) `)},
}

// putOff moves a thing from one day to another.
const putOff = `(?:pushed|pushes|push|moved|moves|put|shifted|shifts|bumped|delayed|postponed|slipped) (?:back )?from (?:the |late |early )*<D\d+> (?:to|into|until|till) (?:the |late |early )*<D\d+>`

// late are the words for a delay; hurts those that are one only beside a cause that is named as such.
const late = `(?:delay|delays|delayed|delaying|postponed|postpones|postpone|postponement|(?:push|pushed|pushes|put|moved|set|knocked|knocks|forced|dragged) (?:[a-z]+ |<[A-Z][0-9]+> ){0,3}?back|` + putOff + `|pushed to|pushed into|pushed out|put off|held up|holds up|holding up|hold up|hold-up|setback|setbacks|disrupted|disruption|slowed|slowing|stalled|stall|on hold|on ice|held back|shut down|shuts down|shutdown|bumped|slipped|slips|slip|slid|slide|slides|running late|late|later than|behind schedule|wait|the gap|overdue|halted|halts|paused|suspended|interrupted|stopped|to a halt|standstill|lost (?:[a-z]+ ){1,3}(?:week|weeks|month|months|year|time)|cost (?:[a-z]+ ){1,4}(?:week|weeks|month|months|days|year|half a year)|not (?:be )?(?:ready|finished|coming|done)|pulled from|claimed|years go by|did not follow until|not before|blame|blames|blamed|pulled out|longer than|off the air|ran out|missed its|abandoned|(?:go|goes|gone|went|going) dark|was rested|were rested|been rested|put (?:it|that|this|the [a-z]+) down to|instead of (?:the |this |last )?<D[0-9]+>)`

var delayRules = []rule{
	on("delay/cause", " instead | from | ice | forced | dragged | delay| postpone| push| put | held | hold | holds | holding | hold-up | set | setback| disrupt| interrupt| slow| halt| stall| shut | shuts | shutdown | bumped | stop| slip| slid| late | later | behind | wait | gap | overdue | lost | cost | not | pulled | claimed | years | blame | blames | blamed | longer | paused | suspended | standstill | moved | knocked | off | ran | missed | abandoned | dark | rested ", late, delayed),
	on("delay/that", " that | this | which ", `(?:that|this|which|and that) (?:alone |in turn |also |then |has |had )?(?:cost|set|pushed|held|put|delayed|lost|meant|forced|knocked|slowed|caused) `, delayedBy),
}

// joined says that one thing came of another.
var joined = phraseOf(` (?:due to|because of|because|owing to|contributing to|contributed to|after|amid|thanks to|caused by|as a result of|as a result|following|by|over|from|caused|led to|forced|had|put|have|held|held up|set|pushed|delayed|brought|with|which|when|while|delayed|delaying|for|'s|stopped|halted|blame|blames|blamed|having|so that|cost|claimed|but|and|then|holding|that is|the reason|not|has|,|:) `)

// firmly are words of delay that are one whatever they stand beside.
var firmly = phraseOf(` (?:delay|delays|delayed|delaying|postponed|postpones|postponement|back|held up|holds up|holding up|put off|setback|setbacks|on hold|on ice|held back|from (?:the |late |early )*<D\d+> (?:to|into|until|till) (?:the |late |early )*<D\d+>|pushed to|pushed into|slipped|slips|slip|slid|slide|running late|behind schedule|overdue|blame|blames|blamed|later than|shut down|shutdown|halted|paused|suspended|stopped|pulled from|lost|cost|claimed|wait|late|not (?:be )?ready|not (?:be )?finished|not coming|years go by|disrupted|stalled|did not follow until|ran out|interrupted|abandoned|dark|rested|instead of [^ ]+|instead of the [^ ]+|down to) `)

// delayed finds a delay and its cause in one sentence.
func delayed(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || !joined.MatchString(text) || !firmly.MatchString(text[h.start:h.end+1]) || has(text[h.start:h.end+1], "put", "set") && has(text[h.start:h.end+1], "set back in", "put money back") {
		return nil
	}
	if h.broughtForward() || notLate.MatchString(text[h.end:]) || !h.blamesForDelay() {
		return nil
	}
	near := h.around(24, 20)
	if has(text[h.start:h.end+1], "late", "wait", "lost", "cost", "claimed", "not be finished", "not finished", "ran out") && !aboutMaking.MatchString(near) {
		return nil
	}
	cause := causeIn(withoutWhatWasNot(near))
	if cause == "" {
		return nil
	}
	return h.delay(cause)
}

// broughtForward tells that what a match moves from one day to another comes the
// sooner for it. What is pushed comes later, in the next year if need be.
func (h *hit) broughtForward() bool {
	text := h.s.shape.text[h.start : h.end+1]
	days := h.r.mentionsIn(text, 0, len(text), "D")
	return len(days) == 2 && has(text, "moved", "moves", "shifted", "shifts", "put") && !has(text, "back") && days[1].date.Future.Last().Before(days[0].date.Future.First())
}

// aboutMaking says that a sentence is about a show coming to the screen.
var aboutMaking = phraseOf(` (?:<[ES]\d+>|series|show|season|shoot|shooting|filming|production|premiere|launch|crew|drama|comedy|finale|final|episodes|schedule|arrived|screens|return|it|we|thriller|sitcom|wait|effects) `)

// delay makes the claim.
func (h *hit) delay(cause string) []tv.Claim {
	c := tv.Claim{Kind: tv.Delay, Value: tv.Value{Text: cause}}
	j := h.r.judge(h)
	c.Certainty, c.By = j.certainty, j.by
	if c.Certainty == tv.Speculated && j.expected {
		c.Certainty = tv.Confirmed
	}
	return []tv.Claim{c}
}

// around gives the words round a match, so many before it and behind.
func (h *hit) around(before, behind int) string {
	text := h.s.shape.text
	from, to := max(0, back(text, h.start, before)), h.end
	for n := 0; n < behind && to < len(text); n++ {
		next := to + 1
		for next < len(text) && text[next] != ' ' {
			next++
		}
		to = next
	}
	return text[from:min(to+1, len(text))]
}

// causeIn finds what a delay is put down to, or "".
func causeIn(near string) string {
	for _, c := range causes {
		at := c.words.FindStringSubmatchIndex(near)
		if at == nil || kindBehind.MatchString(near[at[1]-1:]) {
			continue
		}
		if c.cause == "scheduling" && (!regexpScheduling.MatchString(near) || otherJob.MatchString(near)) || c.cause == "money" && has(near, "money on", "for your money", "big-budget", "for my money") {
			continue
		}
		if c.cause == "" {
			return plainer(near[at[2]:at[3]])
		}
		return c.cause
	}
	return ""
}

// plainer gives the plain word for what happened.
func plainer(word string) string {
	switch word {
	case "flooded", "flooding", "floods":
		return "flood"
	case "blaze":
		return "fire"
	case "snowfall":
		return "snow"
	case "quake":
		return "earthquake"
	}
	return word
}

// A schedule alone is no cause: what goes late goes late on a schedule.
var regexpScheduling = phraseOf(` (?:scheduling|conflicts?|commitments?|availability|clash|clashes|busy|booked|double-booked|diary|diaries|engagements?|other (?:job|jobs|project|projects|work)) `)

// delayedBy finds the cause in the sentence before: "Sloan broke a leg. That cost them a month."
func delayedBy(h *hit) []tv.Claim {
	i := h.r.indexOf(h.s)
	if i == 0 || h.r.sentences[i-1].paragraph != h.s.paragraph || h.start > 6 || !firmly.MatchString(h.s.shape.text) || causeIn(h.s.shape.text) != "" || !h.r.speaksOfShow(h) {
		return nil
	}
	if cause := causeIn(withoutWhatWasNot(h.r.sentences[i-1].shape.text)); cause != "" {
		return h.delay(cause)
	}
	return nil
}
