package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What a sentence tells of something beside the show is none of the show's days: a podcast,
// a version in another language, the hundredth episode, the years of which the story tells.

const (
	// thingBeside is what is made beside a show.
	thingBeside = `(?:podcast|audiobook|audio book|soundtrack|box set|box-set|boxset|blu-ray|dvd|cookbook|novelisation|novelization|aftershow|after-show|after show|recap show|watchalong|making-of|behind-the-scenes (?:[a-z]+ ){0,2}?(?:documentary|film|special|show|series)|companion (?:[a-z]+ ){0,2}?(?:documentary|film|special|show|series|book|guide|programme|program)|omnibus|` +
		`(?:[a-z]+-language|dubbed|signed|subtitled|audio-described|remastered|black-and-white|shortened|feature-length) (?:[a-z]+ )?(?:version|edition|cut))`
	// versionOf is a version of the series, which is not the series.
	versionOf = `an? (?:[^ ]+ ){1,2}?(?:version|edition|cut|dub|remix) of (?:<S\d+>|(?:the|this|its|each|every) (?:[a-z]+ )?(?:series|show|drama|episodes?|season|comedy|programme|program|film))`
)

// beside begins with such a thing and ends behind it and what is told of it in passing.
var beside = phraseOf(` (?:(?:an?|the|its|their|this|that|another|accompanying|official) (?:(?:[a-z0-9'-]+|<[SWNP]\d+>|'s) ){0,4}?` + thingBeside + `|` + versionOf + `) (?:of (?:[^ ,;.]+ ){1,7}?)?(?:, [^;.]{1,90}? , )?`)

var besideRules = []rule{
	on("other/beside-it", "<D", `(?:(?:an?|the|its|their|another|accompanying) (?:(?:[a-z0-9'-]+|<[SWNP]\d+>|'s) ){0,4}?`+thingBeside+`|`+versionOf+`)`, besideIt),
}

// besideIt keeps in its own words when something beside the show comes.
func besideIt(h *hit) []tv.Claim {
	text := h.s.shape.text
	days := h.r.mentionsIn(text, h.end, len(text), "D")
	if h.already() || len(days) == 0 || saidInPodcast.MatchString(text) || !h.r.besideOnly(text, days[0].at) || h.r.judge(h).negative {
		return nil
	}
	list := h.other(whole)
	for i := range list {
		list[i].Value.Text = h.r.short(h.s)
	}
	return list
}

// saidInPodcast tells that a podcast is where somebody speaks.
var saidInPodcast = phraseOf(` (?:told|tells|telling|on|in|to) (?:an?|the|his|her) (?:[^ ,.]+ ){0,3}?podcast `)

// besideOnly tells that what comes at an offset of a shape is something beside the show.
func (r *reader) besideOnly(text string, at int) bool {
	before := text[:at+1]
	for _, loc := range beside.FindAllStringIndex(before, -1) {
		verbs := 0
		between := before[loc[1]-1:]
		for _, w := range strings.Fields(between) {
			if beginning[w] {
				verbs++
			}
		}
		if verbs < 2 && !strings.Contains(between, " <D") && !strings.Contains(between, " alongside ") && !ownSubject.MatchString(between) {
			return true
		}
	}
	return false
}

// ownSubject is the show again, of which the day is told: "and the series returns on".
var ownSubject = phraseOf(` (?:and|while|when|as|before|after|but|;|,) (?:(?:the |its )?<[SE]\d+>|it|(?:the|this) (?:[a-z-]+ )?(?:series|show|drama|season|comedy|programme|program|run)) (?:[a-z]+ ){0,3}?(?:premieres?|returns?|airs?|debuts?|launches|begins|starts|arrives|opens|lands|screens?|drops) `)

var (
	// farOn is an episode that is far on in the run of a show.
	farOn = phraseOf(` (?:[0-9][0-9,.]*(?:st|nd|rd|th)|hundredth|two-hundredth|three-hundredth|five-hundredth|thousandth|fiftieth|milestone|landmark|centenary|anniversary) (?:and [a-z]+ )?(?:[a-z]+ )?(?:episode|edition|instalment|installment|broadcast) `)
	// firstOne is the first after all.
	firstOne = phraseOf(` (?:1st|first|opening|premiere) (?:[a-z]+ )?(?:episode|edition|instalment|installment) `)
	// whoseWork is what somebody made besides, of whom the clause behind "whose" tells.
	whoseWork = phraseOf(`<([PNC]\d+)> (?:\( [^()]{1,50} \) )?, whose (?:[a-z'-]+ ){0,4}?(?:documentary|film|feature|short|play|novel|book|memoir|album|podcast|movie|debut|musical|comedy|drama|series|show|thriller|sitcom|<E\d+> ,) `)
	// ofStoryTime ends what stands before the time of which a story tells.
	ofStoryTime = phraseOf(` (?:(?:set|takes place|taking place|unfolds|unfolding|caught up) (?:(?:mainly|largely|mostly|partly|entirely|primarily|also|decades?|years?|months?|[a-z]+ly) )*(?:in|during|against|around|between|before|after|over|of|by) (?:[^ ;.,]+ ){0,5}|(?:about|follows|following|tells|charts|charting|chronicles|chronicling|explores|exploring|depicts|depicting|dramati[sz]es|dramati[sz]ing|recounts|story of|based on|inspired by) (?:[^ ;.,]+ ){0,14})$`)
	// newsVerb is a word of what is done with a show, behind which a day is of that.
	newsVerb = phraseOf(` (?:renewed|ordered|commissioned|cancelled|canceled|announced|premiered|premieres?|returns?|debuts?|debuted|launched|launches|airs|aired|begins?|began|starts?|started|greenlit|picked|back|wrapped|filming|production|will|is|was|has|had|ran|run|runs|beginning|ended|ends|shot|shown) `)
	// ofTheYear ends what stands before a year that only says which: "during the 1984 miners' strike".
	ofTheYear = phraseOf(` (?:the|a|an|her|his|their|that) $`)
	// yearOf begins what stands behind it.
	yearOf = phraseOf(`^<D\d+> (?:'s )?(?:[a-z]+[a-z'-]* |<[NWPS]\d+> )`)
	// ownYear are words that make such a year the show's own: "the 2027 return".
	ownYear = phraseOf(`^<D\d+> (?:'s )?(?:[a-z-]+ )?(?:premiere|debut|launch|release|return|bow|start|opening|season|series|run|window|slot|berth|schedule|rollout|date|to|for|on|in|at|and|or|by|with|from|when|while|after|before|as|but|was|is|has|had|will|would|may|might|could) `)
)

// ofOtherTime tells that a day at an offset of a shape is of the story or of what it tells of.
func ofOtherTime(text string, at int, year bool) bool {
	before := text[:at]
	if loc := ofStoryTime.FindStringIndex(before); loc != nil && !newsVerb.MatchString(before[loc[0]:]) {
		return true
	}
	return year && ofTheYear.MatchString(before) && yearOf.MatchString(text[at:]) && !ownYear.MatchString(text[at:])
}

// otherTime tells that a day of a claim is told in its sentence, and only of the story.
func (r *reader) otherTime(text string, d tv.Date) bool {
	is := false
	for _, m := range r.mentionsIn(text, 0, len(text), "D") {
		if m.date.Date != d && m.date.Past != d && m.date.Future != d {
			continue
		}
		if !ofOtherTime(text, m.at, len(d) == 4) {
			return false
		}
		is = true
	}
	return is
}

// elseHolds takes back what a sentence tells of something else than the show, whatever proposed it.
func (r *reader) elseHolds(s *sentence) {
	n, text := r.indexOf(s), s.shape.text
	for p := range r.heldOf(s) {
		switch c := &p.claim; c.Kind {
		case tv.Stage, tv.Premiere, tv.Finale, tv.Episodes, tv.Final:
			if p.dropped = p.title == r.show && r.ofTheirWork(text, p.hit); p.dropped {
				continue
			}
		}
		switch c := &p.claim; c.Kind {
		case tv.Premiere, tv.Finale:
			p.dropped = r.otherTime(text, c.Value.Date) || r.longAgoNow(p, text) || c.Kind == tv.Premiere && r.ofElse(p, text)
		case tv.Stage:
			if !c.When.IsZero() && r.otherTime(text, c.When) {
				c.When = ""
			}
			if c.Value.Text == tv.Filming && goesOnUntil.MatchString(text[p.hit.start:]) {
				c.When, c.Plan = "", false // until then it films
			}
			if c.Value.Text == tv.Wrapped && until.MatchString(text) {
				p.dropped = true // it is made elsewhere since
				continue
			}
			if p.dropped = c.Value.Text == tv.Ended && wished(p.hit); p.dropped && !r.hasBeside(p, tv.Other) {
				r.proposed = append(r.proposed, r.asOther(p))
			}
		case tv.Crew:
			p.dropped = p.dropped || r.makerOfOther(text, c.Value.Person)
			r.othersPart(text, c)
			c.Negative = c.Negative && !p.hit.keepsOffice() && !p.hit.onlySpeaks()
		case tv.Quote:
			c.Negative = false // somebody has said it, whatever it says
		case tv.Episodes:
			r.ofOtherOne(p, n)
		case tv.Plot:
			c.Negative = false // its words say so themselves
			if found := withAs.FindStringSubmatch(c.Value.Text); found != nil {
				c.Value.Text = found[1]
			}
		case tv.Final:
			p.dropped = !c.Certainty.Firm() && wished(p.hit)
		case tv.Cast:
			if r.notThePlayer(p, s) {
				p.dropped = true
			} else if c.Value.Character != "" && r.hasPartHere(s, c.Value.Character) {
				r.forgetPart(c.Value.Person) // "X as the sister and veteran Y as the priest"
				delete(r.isPart, c.Value.Character)
				c.Value.Character = ""
			} else if c.Value.Character != "" && r.creditInBrackets(text, c) {
				p.dropped = true
				r.forgetPart(c.Value.Person)
				delete(r.isPart, c.Value.Character)
			}
		case tv.Relationship:
			p.dropped = asked(s) && (yesOrNo.MatchString(text) || thenAsks.MatchString(text))
		case tv.OnNetwork:
			if p.dropped = r.networkOfOther(text, c.Value.Text, p.title) || r.everyMention(text, c.Value.Text, func(_, end int) bool { return leftUnsaid.MatchString(text[end:]) }) || r.everyMention(text, c.Value.Text, func(at, _ int) bool { return r.besideOnly(text, at) }); p.dropped && r.aired[p.title] == c.Value.Text {
				delete(r.aired, p.title)
			}
		}
	}
}

// nowVerb is how the time of a story is told: "the third series opens in 1962".
var nowVerb = phraseOf(` (?:opens|begins|starts|resumes|returns|kicks off|picks up|arrives|lands|takes|starts off|starts out) (?:[a-z]+ ){0,3}?(?:in|around|to) <D`)

// longAgoNow tells a year that is long past of what is told as it goes.
func (r *reader) longAgoNow(p *proposed, text string) bool {
	d, on := p.claim.Value.Date, r.article.Published
	return len(d) == 4 && !on.IsZero() && d.Last().Before(on.First().AddDate(-2, 0, 0)) && nowVerb.MatchString(text[back(text, p.hit.start, 6):])
}

// hasPartHere tells that who is named as somebody's part has a part himself, as the sentence tells by "as".
func (r *reader) hasPartHere(s *sentence, name string) bool {
	return r.told(s, func(o tv.Claim) bool {
		return o.Kind == tv.Cast && o.Value.Person == name && o.Value.Character != "" && o.Value.Character != name
	}) && r.everyMention(s.shape.text, name, func(_, end int) bool { return strings.HasPrefix(s.shape.text[end:], " as ") })
}

// ofElse tells that a premiere's day is that of something beside the show, of an episode far on, or
// of somebody's other work.
func (r *reader) ofElse(p *proposed, text string) bool {
	at := p.hit.end
	for _, m := range r.mentionsIn(text, 0, len(text), "D") {
		if d := p.claim.Value.Date; m.date.Date == d || m.date.Past == d || m.date.Future == d {
			at = m.at
		}
	}
	before := text[:min(at, len(text)-1)+1]
	if r.besideOnly(text, len(before)-1) || r.answersOther(p, before) {
		return true
	}
	near := before[back(before, len(before)-1, 14):]
	if loc := farOn.FindStringIndex(near); loc != nil && !firstOne.MatchString(near) && !strings.Contains(near[loc[1]-1:], " <D") {
		return true
	}
	return false
}

// ofTheirWork tells that what a hit tells is told of what somebody made besides: "created by Mads Friis,
// whose first series, The Long Lunch, was cancelled".
func (r *reader) ofTheirWork(text string, h *hit) bool {
	before := text[:min(h.end, len(text)-1)+1]
	found := whoseWork.FindAllStringSubmatchIndex(before, -1)
	if len(found) == 0 {
		return false
	}
	loc := found[len(found)-1]
	m := r.find(text[loc[2]:loc[3]])
	between := before[loc[1]-1:]
	return m != nil && (r.show == nil || m.name != r.show.name) && h.end > loc[1]-2 && !ownSubject.MatchString(between) && !r.namesItself(between) && !strings.Contains(between, " ; ") && !strings.Contains(between, " , and ")
}

// namesItself tells that a part of a shape names the show that the text is about.
func (r *reader) namesItself(text string) bool {
	for _, m := range r.mentionsIn(text, 0, len(text), "S") {
		if r.titleOf(m.mention) == r.show {
			return true
		}
	}
	return false
}

// hasBeside tells that the sentence of a claim has another of that kind.
func (r *reader) hasBeside(p *proposed, kind tv.Kind) bool {
	for i := range r.proposed {
		if o := &r.proposed[i]; o.sentence == p.sentence && !o.dropped && o.claim.Kind == kind {
			return true
		}
	}
	return false
}

// asOther is what a claim's sentence says, in its own words.
func (r *reader) asOther(p *proposed) proposed {
	o := *p
	o.dropped = false
	o.claim.Kind, o.claim.Value = tv.Other, tv.Value{Text: r.short(p.hit.s)}
	o.claim.Season, o.claim.Certainty, o.claim.Plan, o.claim.Negative, o.claim.Detail, o.claim.When = 0, tv.Confirmed, false, false, "", ""
	return o
}

// yesOrNo begins a question that only asks whether a thing is so.
var yesOrNo = phraseOf(`^ (?:" )?(?:(?:so|and|but|then|now|well|ok|okay|,) )*(?:will|did|do|does|are|is|was|were|could|can|should|would|might|may|has|have|had) `)

// thenAsks is such a question behind what leads to it: "fans want to know: will they marry?"
var thenAsks = phraseOf(` : (?:" )?(?:will|did|do|does|are|is|was|were|could|can|should|would|might|may|has|have|had) `)

// wish is what somebody would like.
var wish = phraseOf(` (?:would (?:like|love|prefer|hate|rather)|wants?|wanted|wish|wishes|wished|prefers?|preferred|hopes?|hoped|hoping|likes? the idea of|loves? the idea of|in favou?r of|dreams? of|keen for|happy for|content for) (?:[^ ;.]+ ){0,6}$`)

// wished tells that an end is one that somebody would like.
func wished(h *hit) bool {
	return wish.MatchString(h.s.shape.text[:h.start+1])
}
