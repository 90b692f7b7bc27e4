package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What a sentence by its form tells of no stage, whatever takes it for one.

var (
	// pastRuns are seasons of which it is told that they may be seen, behind or before which the coming one stands.
	pastRuns   = phraseOf(` (?:(?:first|previous|earlier|past|prior|older|existing|all|both|every|other|preceding) (?:[a-z0-9-]+ ){0,2}?(?:seasons?|series|episodes|runs?|installments|instalments)|(?:<E\d+> (?:and|,|through|to|-) )+<E\d+>|seasons|(?:its|their|the show 's|the series 's) <E\d+>) (?:of (?:[^,;.]{1,50} ))?(?:(?:is|are) (?:[a-z]+ )?(?:streaming|airing|available|showing|screening)|(?:available|streaming) ) ?$`)
	streamsNow = phraseOf(` (?:streaming|available) `)
	// makesIt are words of the making of a show, of which one is in what tells that it is filmed.
	makesIt = phraseOf(` (?:film|films|filmed|filming|shoot|shoots|shot|shooting|reshoots?|cameras?|camera 's|rolling|rolls|roll|lensing|photography|clapperboard|slate|on set|the set|a set|sets|location|locations|work|works|working|making|make|makes|made|underway|under way|read-through|day one|first day|takes?|scenes?|crew|production(?: (?:on|of|has|had|will|is|was|began|begins|begun|starts|started|resumed|resumes|kicks|kicked|got|gets|in|for|start|moved|moves|continues|goes|went|under|underway|back|to|at|,|\.))) `)
	// ownedStage is what a production has, and no word of its going on.
	ownedStage = phraseOf(` production 's (?:[a-z]+ ){0,3}?(?:stages?|studios?|soundstages?|offices?|sets?|trucks?|base|warehouse) `)
	// befalls is what happens to people, and to what they work with.
	befalls = phraseOf(` (?:injur(?:y|ies|ed)|hurt|ill|hospital|hospitali[sz]ed|accident|fire|blaze|flood|flooded|storm|damaged|destroyed|collapsed|crashed|broke|burned|burnt|stolen|died|collapse) `)
	// stopsIt are words of which one is in what tells that the work stands still.
	stopsIt = phraseOf(` (?:paus[a-z]+|pause|halt[a-z]*|stop[a-z]*|suspen[a-z]+|hold|shut|shuts|shutdown|shutting|hiatus|break|strikes?|standstill|wait[a-z]*|delay[a-z]*|postpon[a-z]+|interrupt[a-z]*|disrupt[a-z]*|ice|park[a-z]*|shelv[a-z]+|limbo|closed?|down|back|push[a-z]*|bench[a-z]*|idle|frozen|freeze|stall[a-z]*|sidelined|indefinitely|mothball[a-z]*|resum[a-z]+|restart[a-z]*|evacuat[a-z]+|cut short|sent home|abandon[a-z]*|pulled|off|out) `)
	// outOfIt ends with a verb whose "out" brings no show to anybody: "a fire broke out".
	outOfIt = phraseOf(` (?:broke|breaks|break|broken|breaking|carried|worked|works|ran|runs|found|figured|pointed|passed|set|sets|fell|falls|put|acted|spelled|burn(?:ed|t|s)|sold|left|opted|turned|missed|reached|reaches|called|cried|lashed|locked|walked|checked|helped|rented|filled|mapped|singled|knocked|storms?|stormed|thrown|threw|bailed|hollowed) out $`)
)

// seasonsNamed is the highest season that the article names.
func (r *reader) seasonsNamed() (most int) {
	for _, m := range r.mentions {
		if m.kind == isSeason && !m.episode {
			most = max(most, m.season)
		}
	}
	return most
}

// tellsNoSuch tells that a sentence does not tell a stage that was found in it.
func (r *reader) tellsNoSuch(h *hit, c *tv.Claim) bool {
	text := h.s.shape.text
	end := min(h.end+1, len(text))
	learned := strings.HasSuffix(c.Rule, "/learned")
	if (c.Value.Text == tv.InDevelopment || c.Value.Text == tv.Filming) && !c.Negative && h.nothingMade() {
		return true
	}
	switch c.Value.Text {
	case tv.Airing:
		from, _ := h.s.clauseAt(h.start + 1)
		if pastRuns.MatchString(text[from:end]) {
			return true
		}
		return c.Rule == "stage/airing" && streamsNow.MatchString(text[h.start:end]) && c.Season > 0 && c.Season < r.seasonsNamed()
	case tv.Filming:
		return learned && habit(text) || learned && (turnsCamera.MatchString(text) && !makesIt.MatchString(turnsCamera.ReplaceAllString(text, " ")) || r.told(h.s, func(o tv.Claim) bool { return o.Rule == "stage/filmed-in" }) || (ownedStage.MatchString(text) || befalls.MatchString(text)) && !makesIt.MatchString(ownedStage.ReplaceAllString(text, " ")))
	case tv.Renewed:
		if signsFor.MatchString(text[h.start:]) && len(r.mentionsIn(text, 0, h.start, "PN")) > 0 && len(r.mentionsIn(text, 0, h.start, "W")) == 0 {
			return true // it is somebody who comes back
		}
		return c.Certainty == tv.Speculated && !c.Negative && c.Season > 0 && r.granted[seasonOf{r.showAt(h), c.Season}]
	case tv.Announced:
		return !r.isBeside() && (ofSpecialBehind.MatchString(text[h.end:]) || r.specialOf(h) != "")
	case tv.Paused:
		return learned && befalls.MatchString(text) && !stopsIt.MatchString(text)
	case tv.Cancelled:
		return learned && r.told(h.s, func(o tv.Claim) bool { return o.Rule == "other/own-life" })
	case tv.Ended:
		if partEnded.MatchString(text[back(text, h.start, 4):end]) {
			return true
		}
		return learned && c.Season == 0 && lastSeasonNoun.MatchString(text) && !endsAtAll.MatchString(text)
	}
	return false
}

// signsFor begins what somebody does who is to be in a season.
var signsFor = phraseOf(`^ (?:signed|signs|signing) (?:on|up|back on) for `)

var (
	lastSeasonNoun = phraseOf(` (?:final|last|farewell|closing) (?:[a-z0-9-]+ )?(?:season|series|run|chapter|outing|episodes) `)
	// endsAtAll are words of which one is in what tells that a show is over.
	endsAtAll = phraseOf(` (?:end|ends|ended|ending|over|conclud[a-z]+|finish[a-z]*|bow[a-z]*|sign[a-z]* off|wrap[a-z]*|came to|comes to|drew to|goodbye|aired|finale|cancell?ed|axed|done|curtain|gone|off the air) `)
	// endedThen ends what stands before the day on which a thing ended.
	endedThen = phraseOf(` (?:ended|concluded|finished|wrapped up|bowed out|signed off|closed|came to an end|drew to a close) (?:(?:its|the|their) (?:[a-z-]+ ){0,3}?(?:season|series|run|story) |<E\d+> )?(?:on|in|this|last|back in) (?:[a-z]+ )?$`)
)
