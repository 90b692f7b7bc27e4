package glean

import "strings"

// A show that is named in passing: as somebody's past or other work, as what its makers
// are known by, or as what another is measured by. What the sentence tells, and the next,
// is of the show that the text is about.

// beforeShow are words between what makes a show a mere credit and its title: "the ABC drama".
var beforeShow = `(?:(?:the|its|an?|his|her|their|own|fellow|hit|long-running|current|upcoming|acclaimed|popular|short-lived|<[WNO]\d+>|'s|"|'|` +
	`period|crime|medical|legal|police|family|political|spy|historical|animated|comedy|sci-fi|science-fiction|fantasy|horror|reality|limited|streaming|daytime|` +
	`[a-z]+-winning|[a-z]+-nominated|network|cable|british|american|irish|scottish|australian|canadian|danish|italian|french|german|spanish|israeli|korean|japanese|swedish|norwegian|finnish|icelandic|dutch|belgian|turkish|mexican|brazilian|argentine|colombian|format|original|pilot|presentation|[0-9]{4}|<D\d+>|` + showNoun[3:len(showNoun)-1] + `|adaptation|revival|reboot|franchise|procedural|smash|(?:[a-z-]+ ){1,2}` + showNoun + `) ){0,6}`

var (
	// creditBefore ends what stands before a show that somebody worked on or works on.
	creditBefore = phraseOf(` (?:(?:seen|appear|appears|appeared|appearing|starring|starred|co-starred|guested|guest-starred|recurred|recurring|featured|roles?|parts?|turns?|stints?|cameos?|breakout|arcs?|tenure|runs?|gigs?|work|worked|working|credits?|performances?|spent [a-z0-9]+ (?:years|seasons)|(?:years|seasons)) (?:(?:[a-z]+ly|together) )?(?:in|on|for|opposite|with)|` +
		`(?:credits?|work|projects|shows|roles|fame|résumé|resume) (?:include|includes|including|included)|(?:known|famous|recogni[sz]ed|remembered|praised|beloved|celebrated|familiar|loved|acclaimed|noted|established) (?:(?:in|to|by|across|throughout|around|on|here|there|over|abroad|at) (?:[a-z-]+ |<[A-Z]\d+> ){0,5}?)?(?:for|from|as the star of)|since|` +
		`recogni[sz]ed? (?:[^ ]+ ){1,3}from|(?:credits?|work|projects|shows|roles) (?:include|includes|including|included) (?:[a-z]+ ){1,3}(?:in|on|for)|` +
		`(?:makers?|creators?|co-creators?|producers?|writers?|directors?|stars?|studio|company|team|duo|people|label|outfit|minds?|partnership|banner|house|brains?|forces?|alumni|veterans?) (?:of|behind|from)|based on|adapted from|inspired by|drawn from|(?:remakes?|adaptations?|versions?|reimagining|reworking|retelling|reboots?) of|` +
		`(?:conflicts?|commitments?|commitment|obligations|duties|contract|busy|clash|clashes|clashed) (?:[a-z]+ )?(?:with|to|on|for)) ` + beforeShow + `(?:(?:<[SNC]\d+> |[a-z]+ ){1,3}?(?:["'] )?(?:and|,|, and) ` + beforeShow + `)?$`)
	// ownWork ends what stands before a show that is somebody's other one: "his CBS sitcom".
	ownWork = phraseOf(` (?:his|her|their|<[PN]\d+> 's) (?:own |other |<[WN]\d+> (?:'s )?|[a-z-]+ ){1,3}?$`)
	ownNoun = phraseOf(` (?:` + showNoun[3:len(showNoun)-1] + `|procedural|miniseries|soap) (?:["'] )?$`)
	// measured ends what stands before a show that another is ranked by or put beside.
	measured = phraseOf(` (?:(?:behind|behind only|behind just|trailing|just ahead of|second only to|topping|beating|outperforming|between|paired with|led out of|leads out of) ` + beforeShow + `(?:<[SN]\d+> (?:["'] )?(?:and|,|, and) ` + beforeShow + `)?|<S\d+> (?:["'] )?(?:also )?(?:joins?|joined|joining|follows|followed|replaces|replaced|beats|beat) ` + beforeShow + `)$`)
)

// toldOf begins behind a show of which the sentence goes on to tell something.
var toldOf = phraseOf(`^[^ ]+ (?:["'] )?(?:\( [^()]{1,40} \) )?(?:(?:, )?(?:which|whose|now|due|returning)|returns?|premieres?|premiered|debuts?|launches|starts|begins|is|was|has|had|will|would|ended|ends|airs|aired|streams) `)

// asCredit tells that a show is named as a credit or a measure only, and the article is
// about another.
func (r *reader) asCredit(s *sentence, p placed) bool {
	t := r.titleOf(p.mention)
	if r.main == nil || t == nil || t == r.main || t.called || s.heading || s.title || r.seasonBeside(p.from, p.to) {
		return false
	}
	if r.chatShow(s.shape.text, p.at) {
		return true
	}
	before := strings.ReplaceAll(strings.TrimSuffix(strings.TrimSuffix(s.shape.text[:p.at], `" `), "' "), " * ", " ")
	return creditBefore.MatchString(before) || measured.MatchString(before) || ownWork.MatchString(before) && ownNoun.MatchString(before)
}

// passing tells that a show is named as a credit, or as what somebody made: the text does not
// go on to speak of it.
func (r *reader) passing(s *sentence, p placed) bool {
	t := r.titleOf(p.mention)
	return r.asCredit(s, p) || r.wasThere(s, p) || r.asMother(s, p) || r.inWhoDid(s, p) || r.goneTo(s, p) && !r.titleOf(p.mention).firm || r.main != nil && t != nil && t != r.main && !t.called && !s.heading && !s.title && whoMade.MatchString(strings.TrimSuffix(s.shape.text[:p.at], `" `))
}

var whoMade = phraseOf(` who (?:(?:also|previously|has|had) )*(?:created|co-created|wrote|directed|produced|made|penned|ran|fronted|led|(?:starred|worked|appeared|recurred|staffed|served) (?:as an? [a-z- ]{3,30} )?(?:in|on)|(?:wrote|written|worked|directed) (?:and (?:produced|directed|starred) )?(?:episodes )?(?:for|on|of)|played [^,]{1,40} (?:in|on)) ` + beforeShow + `$`)

// besideChannel gives the show that stands right behind a network in a shape, as its own:
// "the CBS sitcom SHOW", "the BBC's SHOW"; nil for none.
func (h *hit) besideChannel(end int) *title {
	if found := channelsOwn.FindStringSubmatch(h.s.shape.text[end:]); found != nil {
		return h.r.titleOf(h.r.find(found[1]))
	}
	return nil
}

var channelsOwn = phraseOf(`^ (?:'s )?(?:[a-z-]+ ){0,4}?(?:["'] )?<(S\d+)>`)

// inPassing tells that a show is named for something else than what a hit beside it tells:
// what goes on with "which" behind it is of that show.
func (r *reader) inPassing(s *sentence, p placed) bool {
	if !r.aside(s, p) {
		return false
	}
	t := r.titleOf(p.mention)
	return r.main == nil || t == nil || t == r.main || !goesOnWhich.MatchString(s.shape.text[p.at+1:])
}

var goesOnWhich = phraseOf(`^[^ ]+ (?:["'] )?(?:\( [^()]{1,40} \) )?, (?:["'] )?(?:which|whose) `)

// ofPassing tells that a season is one of a show that is named in passing: "makers of SHOW,
// which returned for its third series".
func (r *reader) ofPassing(s *sentence, e placed) bool {
	if r.otherShowsSeason(s, e, r.show) {
		return true
	}
	last := false
	for _, p := range r.mentionsIn(s.shape.text, 0, e.at, "S") {
		t := r.titleOf(p.mention)
		last = t != r.show && (r.aside(s, p) && goesOnWhich.MatchString(s.shape.text[p.at+1:]) || r.goneTo(s, p))
	}
	return last
}
