package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// A day, a number or a season that is told of something else than it seems: of a spin-off, of the start of
// filming, of a finale, of what somebody has made so far, of the season that is on.

var (
	// offshootWhich ends with the clause that tells of what comes out of a show: "on the spinoff, which is set to".
	offshootWhich = phraseOf(` (?:the|its|this|that|an?|another|upcoming|new|planned|<[SWN]\d+>(?: 's)?) (?:[a-z-]+ |<W\d+> ){0,3}?` + offshoot + ` (?:series |show )?(?:, )?(?:<[SN]\d+> , )?(?:which|that) [^,;]*$`)
	// onOffshoot follows what somebody is or does in what comes out of a show.
	onOffshoot = phraseOf(`^ (?:[a-z-]+ ){0,3}?(?:on|in|of|for|to) (?:the|its|this|that|an?|<[WN]\d+> 's) (?:[a-z-]+ ){0,2}?` + offshoot + ` (?:[.,;]|which|that|and|when|in|on|series|show|alongside|opposite)`)
	// workMoved tells of what the sentence before speaks of that it has been put back.
	workMoved = phraseOf(`^ (?:but |and |however , |then )?(?:it|that|this|which|the (?:start|date|start date|plan|shoot)) (?:(?:has|had|have|was|were|is|been|be|being|will|since|then|now|later|eventually|ultimately) )*(?:pushed|moved|delayed|postponed|bumped|shifted|put|held|slipped|rescheduled|brought) `)
	// workToBegin tells last when work on a season was to begin.
	workToBegin = phraseOf(` (?:(?:start|begin|resume|commence|started|begun|starting|beginning|start of|beginning of|starts|begins) (?:the )?(?:filming|shooting|production|principal photography|photography|work|cameras)|(?:filming|shooting|production|photography|the shoot|cameras) (?:[a-z]+ |<[ES]\d+> (?:'s )?){0,9}?(?:start|begin|resume|commence|roll|get under way|get underway|starts|begins)) [^;]*$`)
	// thenShown is said of a season that is shown.
	thenShown = phraseOf(` (?:premieres?|debuts?|airs?|air|launch|release|screens?) `)
	// finalePut tells of a last episode that it is put off, and to which day.
	finalePut = phraseOf(` ` + lastEpisode + ` (?:of (?:[a-z'-]+ |<[SE]\d+> |" ){1,6}?)?(?:" )?(?:, (?:[^,;]|, <D\d+>){1,70} , )?(?:(?:has|have|had|is|was|were|will|been|being|be|now|also) )+` + movedOn + ` (?:(?:back|out|up|earlier|later|ahead|forward|by|for|an?|one|two|three|the|week|weeks|few|several|month|day|days|again|further|from <D\d+>(?: , <D\d+>)?) )*(?:(?:to|until|till|into|for) (?:the )?<(D\d+)>(?: , <(D\d+)>)?)?`)
	// putFinale tells so of whoever puts it off.
	putFinale = phraseOf(` (?:pushed|pushes|pushing|moved|moves|moving|delayed|delays|postponed|postpones|bumped|bumps|shifted|shifts|held|rescheduled) (?:back )?(?:the |its |their |that )?(?:[a-z0-9-]+ |<[SE]\d+> |'s |" ){0,4}?` + lastEpisode + ` (?:of (?:[a-z'-]+ |<[SE]\d+> |" ){1,6}?)?(?:(?:back|out|up|earlier|later|ahead|forward|by|for|an?|one|two|three|the|week|weeks|few|several|month|day|days|again|further|,|from <D\d+>(?: , <D\d+>)?) )*(?:to|until|till|into) (?:the )?<(D\d+)>(?: , <(D\d+)>)?`)
	// madeSome ends what stands before the number of episodes that somebody has made or been in.
	madeSome = phraseOf(` (?:<[PNC]\d+>|he|she|they|who|and|also|has|have|had|having|by) (?:[a-z]+ly )?(?:helmed|helms|helming|written|writes|wrote|writing|penned|pens|scripted|co-written|co-wrote|co-directed|edited|scored|lensed|guest-starred in|appeared in|starred in|recurred in|been in|featured in|appears in) (?:the |all |at least |about |nearly |only |another )?$`)
	// workedSince is since when somebody has had work on a show, and madeUpToNow is that somebody has made something so far.
	workedSince = phraseOf(` (?:has|have|had) (?:(?:also|both|long) )*(?:been )?(?:written|writing|directed|directing|worked|working|produced|producing|served|edited|been|a writer|on (?:the )?staff|on the writing staff) [^,;]{0,60}? since (?:its |the (?:show 's )?|season |their )?(?:<E\d+>|<D\d+>|beginning|start|pilot|outset|first|launch) `)
	madeUpToNow = phraseOf(` (?:has|have|had) (?:(?:also|already|previously|since|so|far|now|already) )*(?:helmed|directed|written|penned|scripted|produced|co-written|edited|scored|shot|composed|co-directed) (?:(?:more|than|over|nearly|some|about|several|many|multiple|dozens|of|[0-9]+|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|an?|half|a dozen) )+(?:episodes|instalments|installments|hours|chapters)`)
	// sinceBegan is since when a show has been on.
	sinceBegan = phraseOf(` since (?:(?:it|the (?:(?:[a-z-]+|<[WN]\d+>|'s) ){0,3}?(?:show|series|drama|comedy|sitcom|procedural|soap|dramedy|mystery|thriller|saga)|<S\d+>|its|the show 's|the series '|first|it first|the|very) )+(?:first )?(?:launch|launched|premiere|premiered|debut|debuted|began|started|bowed|inception|first aired|aired|arrived|episode|first episode|pilot)(?: (?:on <W\d+>|in|on|back in|way back in|episode))* <D\d+> $`)
	// repeatAirs tells of what is shown again, or instead.
	repeatAirs = phraseOf(`^ (?:(?:instead|and|but|,|meanwhile) )*(?:an?|the|two|back-to-back|another) (?:[a-z-]+ ){0,3}?(?:repeats?|reruns?|re-runs?|encores?(?: presentations?)?|replays?|recap|retrospective|clip show|marathon) (?:of|from|episodes?|will|airs?|is|are|runs?)`)
	// moreOfRun says of a show that it is back in the middle of a season.
	moreOfRun = phraseOf(` (?:returns?|returning|back|resumes?|is back|comes back) (?:on <W\d+> )?(?:with|for) (?:all-new |new |fresh |brand-new |more |a new |its next |the next |an all-new )(?:episodes?|instalments?|installments?) `)
)

// meantHolds gives such a thing to what it is told of, or takes it back, whatever proposed it.
func (r *reader) meantHolds(s *sentence) {
	text := s.shape.text
	r.finalePutOff(s)
	work := r.speaksOfWork(s)
	offshoots := strings.Contains(text, " spin") || strings.Contains(text, "quel") || strings.Contains(text, " offshoot") || strings.Contains(text, " companion ")
	for p := range r.heldOf(s) {
		c := &p.claim
		if offshoots && !r.besides(p.title) && !r.isOutOfOther() && r.toldOfOffshoot(p, text) {
			continue
		}
		switch c.Kind {
		case tv.Premiere:
			end := min(p.hit.end+1, len(text))
			switch {
			case repeatAirs.MatchString(text):
				p.dropped = true
			case work && !c.Value.Date.IsZero():
				*c = r.asFilming(*c)
			case strings.Contains(text, " since ") && sinceBegan.MatchString(text[:end]):
				c.Season = 1
			case strings.Contains(text, " episode") && c.Season > 1 && !strings.Contains(text, "<E") && r.newlyOrdered(p.title, c.Season) && moreOfRun.MatchString(text):
				r.inWords(s, p, c.Season-1)
			}
		case tv.Other:
			if c.Season > 1 && !strings.Contains(text, "<E") && thisSeason.MatchString(text) && r.newlyOrdered(p.title, c.Season) {
				c.Season--
			}
		case tv.Episodes:
			p.dropped = p.dropped || c.Rule != "episodes/all" && madeSome.MatchString(text[:min(p.hit.start+1, len(text))])
		case tv.Crew:
			if c.Season > 0 && c.Value.Role != "showrunner" && strings.Contains(text, " since ") && workedSince.MatchString(text[back(text, p.hit.start, 3):]) {
				c.Season = 0
			}
			if c.Season > 0 && !strings.Contains(text, "<E") && !thisSeason.MatchString(text) && madeUpToNow.MatchString(text[back(text, p.hit.start, 3):]) {
				c.Season = 0
			}
		}
	}
}

// speaksOfWork tells that what a sentence says was put back is the start of filming, which the one before speaks of.
func (r *reader) speaksOfWork(s *sentence) bool {
	n := r.indexOf(s)
	if n == 0 || r.sentences[n-1].paragraph != s.paragraph || !workMoved.MatchString(s.shape.text) {
		return false
	}
	loc := workToBegin.FindStringIndex(r.sentences[n-1].shape.text)
	return loc != nil && !thenShown.MatchString(r.sentences[n-1].shape.text[loc[0]:])
}

// asFilming makes of a first day the day on which filming is to begin.
func (r *reader) asFilming(c tv.Claim) tv.Claim {
	d := c.Value.Date
	if !r.future(d) && len(d) == len("2026-02") && d.Moved(1) != "" && r.article.Published != "" {
		d = d.Moved(1) // what is put back is yet to come
	}
	c.Kind, c.Value, c.When, c.Plan, c.Detail = tv.Stage, tv.Value{Text: tv.Filming}, d, r.future(d), ""
	if last := r.lastNumbered(c); last > 0 {
		c.Season = last
	}
	return c
}

// lastNumbered gives the season of a delay that the same sentence tells of, or 0.
func (r *reader) lastNumbered(c tv.Claim) int {
	for i := len(r.proposed) - 1; i >= 0; i-- {
		if o := &r.proposed[i].claim; o.Kind == tv.Delay && o.Start == c.Start && !r.proposed[i].dropped {
			return o.Season
		}
	}
	return 0
}

// toldOfOffshoot takes from a show what a sentence tells of what comes out of it; a day of that is kept in the words of the text.
func (r *reader) toldOfOffshoot(p *proposed, text string) bool {
	c := &p.claim
	switch c.Kind {
	case tv.Premiere, tv.Finale, tv.Stage, tv.Episodes, tv.Delay:
		if !offshootWhich.MatchString(text[:min(p.hit.end+1, len(text))]) {
			return false
		}
		words := r.short(p.hit.s)
		if p.dropped = words == "" || r.told(p.hit.s, ofKind(tv.Spinoff)); !p.dropped {
			c.Kind, c.Value, c.Season, c.Plan, c.Detail, c.When, c.Spoiler = tv.Spinoff, tv.Value{Text: words}, 0, false, "", "", tv.Point{}
		}
		return true
	case tv.Crew:
		p.dropped = onOffshoot.MatchString(text[min(p.hit.end, len(text)-1):])
		return p.dropped
	}
	return false
}

// inWords keeps in the words of the text what is told of a season that is on.
func (r *reader) inWords(s *sentence, p *proposed, season int) {
	c := &p.claim
	words := r.short(s)
	if p.dropped = words == "" || r.told(s, ofKind(tv.Other)); p.dropped {
		return
	}
	c.Kind, c.Value, c.Season, c.Detail, c.Plan, c.Spoiler = tv.Other, tv.Value{Text: words}, season, "", false, tv.Point{}
}

// asWasSet is what a last episode was to be before, between its noun and the verb.
var asWasSet = regexp.MustCompile(`, (?:which|originally|previously|once) [^;]{1,90}?, (has|have|had|is|was|were|will) `)

// finalePutOff reads that a last episode is put off: its season is not, and the day that holds is the later one.
func (r *reader) finalePutOff(s *sentence) {
	text := s.shape.text
	if asked(s) || !strings.Contains(text, " finale") && !strings.Contains(text, " episode") && !strings.Contains(text, " ender") {
		return
	}
	loc := finalePut.FindStringSubmatchIndex(text)
	if loc == nil {
		loc = putFinale.FindStringSubmatchIndex(text)
	}
	if loc == nil || midFinale.MatchString(text[back(text, loc[0], 3):loc[1]]) {
		return
	}
	x := rule{name: "finale/put-off", pattern: sentenceStart}
	h := &hit{r: r, s: s, rule: &x, loc: []int{loc[0], loc[1]}, start: loc[0], end: loc[1] - 1}
	t := r.showAt(h)
	if t == nil || r.off[x.name] || !r.speaksOfShow(h) || h.spoken() {
		return
	}
	season := 0
	if found := r.mentionsIn(text, 0, loc[1], "E"); len(found) > 0 && !found[0].episode {
		season = found[0].season
	}
	for p := range r.heldOf(s) {
		switch c := &p.claim; c.Kind {
		case tv.Premiere, tv.Finale:
			p.dropped = c.Rule != "finale/moved" && c.Rule != "finale/now-on" && (loc[2] >= 0 || p.hit.end <= loc[1])
		case tv.Stage:
			p.dropped = !ordered(c.Value.Text) && p.hit.start < loc[1] && p.hit.end > loc[0]
		case tv.Delay:
			season, p.dropped = max(season, c.Season), true
		}
	}
	words := r.short(s)
	if whole := strings.Join(strings.Fields(r.text[s.start:s.end]), " "); len(whole) > longestValue {
		words = cutAt(strings.TrimRight(asWasSet.ReplaceAllString(whole, " $1 "), ".!?\"' "))
	}
	if words != "" && !r.told(s, ofKind(tv.Other)) {
		r.propose(h, tv.Claim{Kind: tv.Other, Value: tv.Value{Text: words}, Season: season, Certainty: tv.Confirmed, By: nobody})
	}
	for k := 2; k >= 1; k-- {
		if loc[2*k] < 0 {
			continue
		}
		m := r.find(text[loc[2*k]:loc[2*k+1]])
		if m == nil {
			continue
		}
		d := m.date.Future
		if d.IsZero() {
			d = m.date.Date
		}
		if d.IsDay() {
			if r.told(s, ofKind(tv.Finale)) {
				return
			}
			r.propose(h, tv.Claim{Kind: tv.Finale, Value: tv.Value{Date: d}, Season: season})
			return
		}
	}
}
