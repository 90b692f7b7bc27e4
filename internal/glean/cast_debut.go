package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What somebody makes of his own elsewhere, who only directs, and what is asked of somebody.

var (
	// ownShow ends what stands before the network of a show of somebody's own: "to run his own show for".
	ownShow = phraseOf(` (?:his|her|their) (?:own|next|new|other) (?:[a-z-]+ ){0,3}?(?:show|series|drama|comedy|sitcom|project|thriller|pilot) (?:for|at|on|with|to) $`)
	// madeItToo follows somebody of whom it is told that he makes the show: ", who directed the pilot,".
	madeItToo = phraseOf(`^ (?:\( [^()]{1,50} \) )?, who (?:also |has |had |previously |both )*(?:directed|helmed|wrote|co-wrote|penned|scripted|composed|scored|edited|shot|designed|choreographed|produced) `)
	// actsHere says that he acts as well.
	actsHere = phraseOf(` (?:plays?|played|portrays|portrayed|stars?|starred|starring|role|part|character|acts|acting|cast) `)
	// midFinale is the last episode before a break, and not the last of a season.
	midFinale = phraseOf(` (?:fall|autumn|winter|midseason|mid-season|holiday|christmas|half-season|mid-series) (?:season )?(?:finale|ender|closer) `)
	// forSome stands before a number of episodes that somebody is in.
	forSome = phraseOf(` (?:(?:he|she|they|who|<[PNC]\d+>) (?:[a-z]+ ){0,3}?(?:cast|hired|signed|brought in|brought on|booked|joined|appeared|appears|played|recurred|back|returns?|returned)(?: [^.;]+)? (?:originally |initially |only |just |at first )*(?:for|in) |(?:originally|initially|at first|only meant) (?:for|in) )$`)
)

// networkOfOwn tells that a network is only that of somebody's own show.
func (r *reader) networkOfOwn(text, name string) bool {
	return r.everyMention(text, name, func(at, end int) bool { return ownShow.MatchString(text[back(text, at, 12):at]) })
}

// onlyMakes tells that a sentence has somebody as a maker, whose coming and going is not the cast's.
func (r *reader) onlyMakes(text string, c *tv.Claim) bool {
	return c.Value.Character == "" && c.Value.Change != tv.Stars && r.parts[c.Value.Person] == "" && !actsHere.MatchString(text) &&
		r.everyMention(text, c.Value.Person, func(at, end int) bool { return madeItToo.MatchString(text[end:]) })
}

// madePilot tells that what somebody made is a show's first episode.
var madePilot = phraseOf(`^(?:directed|helmed|wrote|co-wrote|penned) (?:and [a-z]+ )?the (?:series )?pilot(?: |$)`)

// othersBetween tells that between a rule's people and its "who" somebody else is named, of whom that is told.
func (h *hit) othersBetween() bool {
	_, to := h.groupAt("list")
	at, _ := h.groupAt("role")
	return to > 0 && at > to && len(h.r.mentionsIn(h.s.shape.text, to, at, "PN")) > 0
}

// playedInTurn reads "Iris and Jude Fisher will be played by Ella Brandt and Noah Simms": each by each.
func (h *hit) playedInTurn(p, c *mention) []tv.Claim {
	text := h.s.shape.text
	next := andOne.FindStringSubmatch(text[h.end:])
	var first []string
	for _, x := range h.r.mentionsIn(text, 0, h.start+1, "NC") {
		if x.mention == c {
			first = oneAnd.FindStringSubmatch(text[:x.at])
		}
	}
	if next == nil || first == nil {
		return nil
	}
	p2, c1 := h.r.find(next[1]), h.r.find(first[1])
	if p2 == nil || c1 == nil || !p2.full || c1.name == c.name || h.r.people[c1.name] {
		return nil
	}
	return h.eachHis([2]*mention{p, c1}, [2]*mention{p2, c})
}

// eachHis makes claims of who plays whom, of pairs of a person and a part.
func (h *hit) eachHis(pairs ...[2]*mention) (list []tv.Claim) {
	for _, x := range pairs {
		h.r.playsPart(x[0], x[1])
		claim := castOf(x[0].name, x[1].name, tv.Stars)
		claim.Certainty = tv.Confirmed
		list = append(list, claim)
	}
	return list
}

var (
	andOne = phraseOf(`^ (?:, )?and (?:[a-z-]+ ){0,2}<([PN]\d+)> (?:[.,;)]|respectively|in|this)`)
	oneAnd = phraseOf(`<([NC]\d+)> and $`)
)

var (
	// backAgain says behind an appearance that it is not the last of all.
	backAgain = phraseOf(` (?:(?:will|to|may|might|could|would) (?:[a-z]+ )?(?:return|be back|come back|reappear)|is back|returns|until|of the (?:season|year)|this (?:season|year)|for now|so far|before (?:the|a) (?:break|hiatus)) `)
	// theActorGoes says of whoever was named last that he goes: "The actor, who played Runa, has moved on".
	theActorGoes = phraseOf(` (?:she|he|the (?:actor|actress|star|comedian)) , who (?:[^;:()<]|<[A-Z]\d+>){1,130} , (?:(?:also|is|are|was|were|will|has|have|had|now|already|recently|reportedly|would|did|does|to|be|being|then|since|finally|[a-z]+ly) )*` + parting + ` `)
	// partGoesOn says that somebody else gets the part.
	partGoesOn = phraseOf(` (?:the|his|her) (?:part|role) (?:is|was|will|has|had) (?:[a-z]+ ){0,3}recast `)
)

// theyGo gives the change of a part whose actor is "he" or "the actor": he goes, where the sentence says so.
func theyGo(text string, at int, what string) string {
	if what == tv.Stars && endsSpoken(text[:at]) && (theActorGoes.MatchString(text) || partGoesOn.MatchString(text)) {
		return tv.Departs
	}
	return what
}

var debutRules = []rule{
	on("cast/debuts-as", " debut | debuts ", `{per} {apposition}{paren}(?:(?:will|is to|also|finally) )*(?:debuts?|debuted|ma(?:kes?|de) (?:his|her|their) debut) (?:[a-z0-9.'-]+ |<[SDEW]\d+> |'s |["'] ){0,9}?as `+asWhat+`{chr}`, change(tv.Joins)),
	on("cast/final-bow", " appearance | bow | curtain ", `(?:{per} {apposition}|(?:she|he|the (?:actor|actress|star)) (?:, [^,;]{1,110} , )?)(?:(?:has|had|will|is|to|also|officially|now) )*(?:made|makes|make|taken|takes|took|take|making|taking) (?:his|her|their) (?:final|last) (?:[a-z]+ )?(?:appearance|bow|curtain call)`, finalBow),
}

// finalBow reads who has been seen for the last time: "made her final appearance".
func finalBow(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil {
		p = h.r.spokenOf(h.s)
	}
	if p == nil || !p.full && p.kind != isPerson || !h.pair(p, nil) || h.asked() || backAgain.MatchString(h.s.shape.text[h.end:]) {
		return nil
	}
	j := h.r.judge(h)
	if j.negative {
		return nil
	}
	claim := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	claim.Certainty = j.certainty
	return []tv.Claim{claim}
}

// inLife tells that whoever meets an end in a sentence is somebody named between a part and the verb.
func (h *hit) inLife(m *mention) bool {
	for _, p := range h.r.mentionsIn(h.s.shape.text, h.start, h.end+1, "PN") {
		if !strings.HasSuffix(h.s.shape.text[:p.at], "( ") && !byWhomPlayed.MatchString(h.s.shape.text[:p.at]) && p.name != m.name && (p.kind == isPerson || h.r.people[p.name] || p.full && !h.r.isPart[p.name]) && !strings.HasPrefix(h.s.shape.text[p.at+strings.IndexByte(h.s.shape.text[p.at:], '>')+1:], " 's ") {
			return true
		}
	}
	return false
}
