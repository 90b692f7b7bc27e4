package glean

import "backlot/internal/tv"

// Who goes on as more, or as less, than before: "has been promoted to series regular", "will appear in a
// recurring capacity"; and who comes to fill the place of another.

const (
	// lessOften is how somebody appears who is no regular.
	lessOften = `(?:in an? (?:recurring|guest|guest-star|guest-starring|limited|reduced|smaller|lesser|occasional)(?: [a-z-]+)? (?:capacity|role|part|stint|arc)|on an? (?:recurring|occasional|guest|limited) basis|as an? (?:recurring|occasional|special) (?:guest(?: star)?|character|player|cast member|guest player))`
	raised    = `(?:upped|promoted|bumped(?: up)?|elevated|upgraded)`
)

var uppedRules = []rule{
	on("cast/upped", " regular | regulars ", `{per} {apposition}{paren}(?:(?:has|have|is|are|was|were|been|being|also|now|both|will|be|to|set|just|officially|since) )+`+raised+` (?:from [^,;.]{1,60} )?to (?:(?:an?|the|full|full-time|new) )*(?:series |cast |full-time |main cast |main )?regulars?(?: (?:as|playing) (?:[a-z'-]+ |, ){0,4}?{chr})?`, uppedTo),
	on("cast/all-upped", " regular | regulars ", `{list} (?:, (?:both|all|each|two|three) of (?:whom|them) [^,;.]{1,80} , |, who [^,;.]{1,80} , )?(?:(?:has|have|is|are|was|were|been|being|also|now|both|all|will|be|to|set|just|officially|since) )*`+raised+` to (?:(?:an?|the|full|full-time|new) )*(?:series |cast |full-time |main cast |main )?regulars?`, allUpped),
	on("cast/less-often", " recurring | guest | guest-star | guest-starring | limited | reduced | occasional | smaller | lesser | special ",
		`{per} {apposition}{paren}(?:(?:will|is|are|would|to|set|due|expected|also|now|only|still|instead|be|being|has|have|agreed|signed|on|back) )+(?:appear|appears|appearing|return|returns|returning|back|featured?|seen|recur|continue|continues) (?:(?:only|again|instead|now|this time|just|{season}|{show}|in|on|for|the|new|next) ){0,5}?(?P<how>`+lessOften+`)`, lessOftenSeen),
	on("cast/fills-place", " vacancy | void | gap | hole | shoes | space | spot ", `(?P<why>(?:(?:brought|hired|recruited|drafted|called|coming|comes|stepping|steps|tapped|arrives|arriving|flown|parachuted|promoted) (?:[a-z'-]+ |<[A-Z]\d+> ){0,5}?)?(?:to fill|filling|fills|who fills|will fill) (?:the|an?) (?:[a-z-]+ ){0,2}?(?:vacancy|void|gap|hole|shoes|space|spot) (?:(?:that was |that is |which was )?(?:left|created|vacated|opened(?: up)?) (?:behind )?(?:by|after|following|with|when)|of) (?:(?:the|departing|former|exiting|outgoing|late|departure|exit|death|loss|of) ){0,4}(?:(?:[a-z-]+ ){0,2}?<[PNC]\d+>)(?: 's (?:(?:[a-z-]+ ){0,3}?<[CN]\d+>|departure|exit|death|character))?)`, fillsPlace),
}

// uppedTo makes a claim of somebody who goes on as a regular, whether his part is told or not.
func uppedTo(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.asked() || asked(h.s) || !h.pair(p, nil) || noRegular.MatchString(h.s.shape.text) || h.r.judge(h).negative || h.r.told(h.s, func(c tv.Claim) bool { return c.Rule == "cast/made-regular" && c.Value.Person == p.name }) {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Returns)
	if part := h.part(); part != nil && h.pair(p, part) {
		c.Value.Character = part.name
		h.r.playsPart(p, part)
	}
	c.Detail, c.Certainty = asRegular, h.r.judge(h).certainty
	if t := h.r.showAt(h); t != nil {
		c.Season = h.r.season[foldedName(t)]
		for _, e := range h.r.mentionsIn(h.s.shape.text, h.start, h.end, "E") {
			if c.Season <= e.season {
				c.Season = whole // not the one in which he was none
			}
		}
	}
	h.r.people[p.name] = true
	return []tv.Claim{c}
}

// allUpped makes a claim of each of several who go on as regulars.
func allUpped(h *hit) []tv.Claim {
	if noRegular.MatchString(h.s.shape.text) {
		return nil
	}
	return uppedNow(h)
}

// lessOftenSeen makes a claim of somebody of the cast who goes on, and is seen less.
func lessOftenSeen(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.asked() || asked(h.s) || !h.pair(p, nil) || h.r.judge(h).negative {
		return nil
	}
	text := h.s.shape.text
	part := h.r.partOf(p.name)
	if part == "" && !has(text[h.start:h.end+1], "return", "returns", "returning", "back", "continue", "continues") {
		return nil // it may be a newcomer
	}
	from, to := h.groupAt("how")
	c := castOf(p.name, part, tv.Returns)
	c.Detail, c.Certainty = h.r.wordsBetween(h.s, from, to), h.r.judge(h).certainty
	return []tv.Claim{c}
}

// fillsPlace adds to the claim of somebody's coming whose place his part fills.
func fillsPlace(h *hit) []tv.Claim {
	if h.asked() || h.spoken() || h.r.judge(h).negative {
		return nil
	}
	from, to := h.groupAt("why")
	var coming *tv.Claim
	for p := range h.r.heldOf(h.s) {
		if c := &p.claim; c.Kind == tv.Cast && c.Detail == "" && c.Value.Character != "" && p.at < h.start && (c.Value.Change == tv.Joins || c.Value.Change == tv.Stars && coming == nil) {
			coming = c
			if c.Value.Change == tv.Joins {
				break
			}
		}
	}
	if coming == nil {
		return nil
	}
	coming.Detail = h.r.wordsBetween(h.s, from, to)
	if coming.Value.Change == tv.Stars && h.r.comes(coming.Value.Person) {
		coming.Value.Change = tv.Joins
	}
	return nil
}

// comes tells that the article has said that somebody joins the cast.
func (r *reader) comes(person string) bool {
	for i := range r.proposed {
		if c := &r.proposed[i].claim; !r.proposed[i].dropped && c.Kind == tv.Cast && c.Value.Person == person && c.Value.Change == tv.Joins {
			return true
		}
	}
	return false
}
