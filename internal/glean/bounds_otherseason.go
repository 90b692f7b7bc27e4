package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What a claim may never be taken from, whatever proposes it: words that tell the same of
// another season, of a part of the work, or of another time.

const (
	orderedYet = `(?:(?:has|have|had|was|were|is|been) )?(?:not|never|yet to|nor|nobody has|no one has) (?:yet |even |formally |officially )*(?:been )?(?:asked (?:for|to make|to write)|ask(?:ing)? for|ordered|order|commissioned|commission|greenlit|green-lit|greenlight|approved|approve|signed off|sign off|agreed|agree|committed|commit|decided|decide)`
	noDecision = `no (?:[a-z]+ )?(?:decisions?|commitments?|order|commission|agreement|deal)`
)

var (
	// beyondIt stands before a season after which it is not known what comes.
	beyondIt = phraseOf(` (?:beyond|past|after|following) (?:the |its |this |that |their )?(?:[a-z-]+ ){0,2}?<(E\d+)> `)
	// wellBeyond is the same without a second meaning.
	wellBeyond = phraseOf(` (?:beyond|past) (?:the |its |this |that |their )?(?:[a-z-]+ ){0,2}?<(E\d+)> `)
	// seasonEnds tells when a season is over: "the second season, which concludes this week".
	seasonEnds = phraseOf(`<E\d+> (?:" )?(?:of (?:["'] )?<S\d+> (?:["'] )?)?(?:(?:, )?(?:which|that) )?(?:(?:will|is|to|set|due|now|also|just|only|finally|has) )*(?:` + closes + `|finished airing|end(?:s|ed) its run|complet(?:es|ed) its run|wrap(?:s|ped) its run) (?:(?:its|the) (?:[a-z]+ )?run )?(?:(?:up|on|in|at|with|tonight|tomorrow|today|yesterday|this|next|last|earlier|later|over|just|only|here|soon|a|two|three) |<[DW]\d+> |[,.;)] )`)
	// ofTheEnd are words that tell that it is the show which ends; itsDays are those of them that do not.
	ofTheEnd = phraseOf(` (?:final|last|farewell|swan ?song|for good|goodbye|series finale|no more|forever|its end|the end (?:of the (?:show|series|story|line|road))?|after (?:[a-z]+) (?:seasons|series|years)) `)
	itsDays  = phraseOf(` (?:last (?:week|night|month|year|spring|summer|autumn|fall|winter|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|(?:final|last)(?: [a-z]+)? (?:episodes?|scenes?|minutes?|moments?|instalments?|installments?|chapters?|shot|hours?|weeks?|days?)|season finale) `)
	// inMind tells that a season is only thought of; notYetOrdered that nobody has ordered it.
	inMind        = phraseOf(` (?:in mind|ideas?|idea of|hopes?|hoped|hoping|pitch|pitched|would (?:like|love)|imagines?|imagined|envisages?|envisaged|envisions?|envisioned|dreams? of|has (?:long |always )*wanted|wish(?:es)?|possible|mapped out|plotted out|outlined?) `)
	notYetOrdered = phraseOf(` (?:` + orderedYet + `|` + noDecision + `) `)
	// askedForNone tells that a season of which somebody talks is not ordered.
	askedForNone = phraseOf(` <E\d+> (?:[^.;:]{0,90} )?(?:but|although|though|however|and|,|while|--|yet) (?:[^ ]+ ){0,6}?` + orderedYet + ` (?:one|it|that|them|any|anything|for one) `)
	// moreWork is what is filmed anew, or besides.
	moreWork = phraseOf(` (?:(?:additional|extra|further|pick-?up|second-unit|supplementary|some more|new) (?:[a-z]+ )?(?:filming|photography|shooting|shoots?|scenes|work|production)|re-?shoots?|re-?shooting|pick-?ups) `)
	// goesOn are verbs of work that had stopped.
	goesOnAgain = phraseOf(` (?:resum(?:e|es|ed|ing)|restart(?:s|ed|ing)?|recommenc(?:e|es|ed|ing)|(?:began|begun|begins|begin|started|starts|start|starting|picks? up|picked up|picked back up|got (?:back )?under ?way) again|back under ?way) `)
	// currentRun is the run that is on, of which an article on the next one tells when it ends.
	currentRun = phraseOf(` (?:current|present) (?:[a-z]+ )?(?:run|season|series|batch|order|episodes) `)
	// firstShown is what tells of a show's first day at all.
	firstShown = phraseOf(` (?:its|the|the show 's|the series ') (?:very )?(?:first|opening|debut) (?:ever )?(?:episode|instalment|installment|part|hour|outing) (?:was (?:shown|broadcast|first shown)|aired|went out|premiered|debuted|dropped|landed) `)
	// toCome ends what stands before the title of somebody who is to have it.
	toCome = phraseOf(` (?:incoming|new|next|future) $`)
	// untilThen tells when somebody goes.
	untilThen = phraseOf(` (?:at the (?:end|close|conclusion) of|after|following|once) (?:the |its |this |that )?(?:[a-z-]+ )?<E\d+> `)
	// noTalks says that nobody has talked of a thing; someHope that it may be all the same.
	noTalks  = phraseOf(` (?:no|not any|zero|never any|not had any|never had any|not been any|without any) (?:" )?(?:[a-z]+ ){0,2}?(?:conversations?|talks?|discussions?|chats?|plans) `)
	someHope = phraseOf(` (?:never say never|would love|could|might|may|open to|not ruled out|not rule out|hopes?|hoping|one day|but (?:[a-z]+ ){0,3}?(?:ideas?|interested|keen)) `)
	// ofAll counts what was made in all the seasons together.
	ofAll = phraseOf(`^ (?:episodes|hours|instalments|installments|parts) (?:of (?:television|tv|telly|the (?:show|series)|this (?:show|series|thing))|(?:across|over|through|in|spanning|throughout) (?:(?:all|its|the|just|a total of|those|[a-z]+) )*(?:seasons|series|years|runs)|and (?:counting|[a-z0-9]+ (?:seasons|series|years))|to date|so far|since)`)
)

var (
	seasonEnding = phraseOf(`^<(E\d+)>`)
	// undone says of what follows, or of what stands before, that it is undone.
	undone = phraseOf(` (?:(?:revers|overturn|overrul|rescind|undo|undid|undone|reconsider|rethink|rethought|backtrack|u-turn|flip-flop|climbdown|about-face|(?:go|goes|going|gone|went) back on|(?:walk|back)(?:s|ed|ing)? (?:back|down|away)|(?:chang|scrapp|abandon|dropp|ditch)[a-z]* (?:its|their|the) (?:mind|decision|plans?))[a-z]*(?: [a-z'-]+){0,4}?(?: to| of| on| about| over| and| its| the| from)+ (?:cancel|cancell?ing|cancell?ation|axe|axing|drop|dropping|end|ending|scrap|scrapping|pull|pulling|kill)|(?:cancell?ation|axing|decision) (?:[a-z'-]+ |<[A-Z]\d+> ){0,6}?(?:(?:has|have|had|was|is|been|now) )+(?:reversed|overturned|rescinded|undone|overruled|scrapped|lifted)) `)
)

// saysOther tells that a sentence does not say what is claimed of it; where it says the same
// of another season, the claim is given that.
func (h *hit) saysOther(t *title, c *tv.Claim) bool {
	text := h.s.shape.text
	switch c.Kind {
	case tv.Stage:
		return h.stageOfOther(c)
	case tv.Final:
		if c.Certainty == tv.Denied || c.Negative {
			return false
		}
		if h.rule.name != "final/final-season" && seasonEnds.MatchString(text) && !ofTheEnd.MatchString(itsDays.ReplaceAllString(text, " ")) {
			return true
		}
		if inMind.MatchString(text) && !h.r.granted[seasonOf{t, c.Value.Number}] {
			if notYetOrdered.MatchString(text) || h.notYetNext() {
				return true
			}
			if c.Certainty == tv.Confirmed {
				c.Certainty = tv.Speculated
				if c.By == "" {
					c.By = h.r.judge(h).by
				}
			}
		}
	case tv.Cast:
		return h.castScope(t, c)
	case tv.Crew:
		if h.rule.name == "crew/title-before" {
			c.Plan = c.Plan && toCome.MatchString(text[:h.start+1])
			c.Negative = c.Negative && whoHasGone.MatchString(h.s.shape.text[h.end:]) // not in "incoming showrunner Ida Voss is not making promises"
		}
		if h.rule.name == "crew/replaced-by" && c.Season > 0 && (untilThen.MatchString(text) || h.before(untilThen)) {
			c.Season = 0 // after that season, and not in it
		}
	case tv.Spinoff:
		if c.Certainty == tv.Speculated && !c.Negative && noTalks.MatchString(text) && !someHope.MatchString(text) {
			c.Certainty, c.Negative = tv.Confirmed, true
		}
	case tv.Episodes:
		return c.Season > 0 && h.mention("season") == nil && h.end <= len(text) && ofAll.MatchString(text[h.countEnds():])
	case tv.Finale:
		return h.ofOtherFinale(t, c)
	case tv.Premiere:
		if from, _ := h.s.clauseAt(h.start + 1); (h.ofLaterPart() || moreWork.MatchString(text[from:min(h.end+1, len(text))])) && !c.Value.Date.IsZero() {
			return true
		}
		if c.Season > 1 && !h.r.future(c.Value.Date) && !c.Value.Date.IsZero() && firstShown.MatchString(text) && !strings.Contains(text, "<E") {
			c.Season = 1
		}
	}
	return false
}

// notYetNext tells that the sentence behind says that nobody has ordered what was thought of.
func (h *hit) notYetNext() bool {
	next := h.r.indexOf(h.s) + 1
	return next < len(h.r.sentences) && h.r.sentences[next].paragraph == h.s.paragraph && notYetOrdered.MatchString(h.r.sentences[next].shape.text)
}

// countEnds gives where the number that a hit is of ends: before the noun.
func (h *hit) countEnds() int {
	text := h.s.shape.text
	if at := strings.LastIndexByte(text[:h.end], ' '); at >= h.start && (strings.HasPrefix(text[at:], " episodes") || strings.HasPrefix(text[at:], " hours") || strings.HasPrefix(text[at:], " parts") || strings.HasPrefix(text[at:], " inst")) {
		return at
	}
	return h.end
}

func (h *hit) stageOfOther(c *tv.Claim) bool {
	text := h.s.shape.text
	switch c.Value.Text {
	case tv.Renewed:
		if c.Certainty == tv.Speculated && askedForNone.MatchString(text) {
			return true
		}
		h.moveBeyond(c)
	case tv.Announced:
		if has(text, "picked up", "snapped up") && h.r.saysEnded() && h.r.rescued() {
			c.Value.Text, c.Season = tv.Renewed, 0
		}
	case tv.Cancelled:
		if undone.MatchString(text) && !wontReverse.MatchString(text) && c.Certainty.Firm() && !c.Negative && c.Season <= 0 {
			c.Value.Text, c.When, c.Detail = tv.Renewed, "", ""
		}
	case tv.Wrapped, tv.Filming:
		near := text[back(text, h.start, 3):min(h.end+1, len(text))]
		if h.rule.name != "stage/more-to-shoot" && h.rule.name != "stage/reshoots" && moreWork.MatchString(near) {
			return true
		}
		if c.Value.Text == tv.Filming && c.Detail == "" && !c.Negative && !c.When.IsZero() && (goesOnAgain.MatchString(near) || strings.HasPrefix(text[min(h.end+1, len(text)):], "again ")) {
			c.Detail = "again, after a stop"
		}
	case tv.Airing:
		if currentRun.MatchString(text) {
			c.When = "" // when it pauses, or ends
		}
	case tv.Scheduled, tv.Ended:
		return currentRun.MatchString(text) && !c.When.IsZero()
	}
	return false
}

// moveBeyond gives a claim on what comes after a season to the next one.
func (h *hit) moveBeyond(c *tv.Claim) {
	text := h.s.shape.text
	look := wellBeyond
	if c.Negative || c.Certainty == tv.Speculated {
		look = beyondIt
	}
	found := look.FindStringSubmatch(text)
	if found == nil && (c.Negative || c.Certainty == tv.Speculated) && seasonEnds.MatchString(text) {
		found = seasonEnding.FindStringSubmatch(seasonEnds.FindString(text)) // "season 2 ends on Friday; whether there is more nobody has said"
	}
	if found == nil {
		return
	}
	m := h.r.find(found[1])
	if m == nil || m.episode || m.season != c.Season || m.also > 0 {
		return
	}
	for _, e := range h.r.mentionsIn(text, 0, len(text), "E") {
		if e.mention != m && e.season == m.season {
			return // it is named for itself as well
		}
	}
	c.Season++
}

// ofOtherFinale tells that the last day is that of a run that the article is not about; where
// the article names which, the claim is given that.
func (h *hit) ofOtherFinale(t *title, c *tv.Claim) bool {
	text := h.s.shape.text
	if strings.Contains(text, "<E") || c.Season == 0 && !currentRun.MatchString(text) {
		return false
	}
	if currentRun.MatchString(text) {
		if h.r.season[foldedName(t)] < 2 || !h.r.granted[seasonOf{t, h.r.season[foldedName(t)]}] {
			return true // which it is nobody says
		}
		c.Season = h.r.season[foldedName(t)] - 1
		return false
	}
	if h.r.future(c.Value.Date) {
		return false
	}
	named := 0
	for i := range h.r.sentences {
		s := &h.r.sentences[i]
		if s.title {
			continue
		}
		for _, found := range finaleOf.FindAllStringSubmatch(s.shape.text, -1) {
			m := h.r.find(found[1])
			if m == nil || m.episode || named > 0 && named != m.season {
				return false
			}
			named = m.season
		}
	}
	if named > 0 && named < c.Season {
		c.Season = named
	}
	return false
}

// finaleOf names the season that a finale is of.
var finaleOf = phraseOf(`<(E\d+)> (?:'s )?(?:[a-z-]+ )?(?:finale|ender|closer) `)
