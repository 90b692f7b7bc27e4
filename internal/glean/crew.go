package glean

import (
	"slices"
	"sort"
	"strings"

	"backlot/internal/tv"
)

// roles gives the role that a word of the trade stands for.
var roles = []struct {
	role  string
	words *phrase
}{

	{"creator", phraseOf(` (?:creator|creators|co-creator|co-creators|created|co-created|brainchild|creates|devised) `)},
	{"showrunner", phraseOf(` (?:showrunner|showrunners|co-showrunner|co-showrunners|showruns|show-runner) `)},
	{"executive producer", phraseOf(` (?:executive producer|executive producers|executive producing|executive produced|executive produces|executive produce|exec producer|executive-produced|exec produces|eps?) `)},
	{"director", phraseOf(` (?:director|directors|directed|directs|direct|directing|helmed|helms) `)},
	{"writer", phraseOf(` (?:writer|writers|head writer|written|writes|penned|screenwriter|screenwriters|scripted|pen|scenarist|scenarists) `)},
	{"producer", phraseOf(` (?:producer|producers|produced) `)},
	{"composer", phraseOf(` (?:composer|composers|composed|scored) `)},
}

const (
	role     = `(?:(?:co|star|actor|actress|comedian)-)?(?:creator|showrunner|executive producer|exec producer|lead director|series director|director|head writer|lead writer|writer|producer|composer|screenwriter|scenarist|ep)s?`
	alsoJob  = `(?: and |/|-| / | , | & |-|, and )(?:an? |the |its |also |new |his |her )?`
	theirJob = role + `(?:` + alsoJob + role + `)*(?:(?: and | & |-|/| / )(?:series |its |lead )?(?:star|actor|actress|leading man|leading lady|lead|host|narrator))?`
	made     = `(?:created|co-created|directed|written|executive produced|executive-produced|penned|helmed|composed|scripted|produced|devised)`
	newly    = `(?:the |an? |its |their |our |show 's |soap 's |drama's |series ' |series |drama 's |comedy 's |{show} 's |{show} |new |sole |original |longtime |long-time |current |co- |among (?:the|its) |one of (?:the|its) )*`
)

const roleWords = " creator| co-| star-| actor-| actress-| comedian-| showrunner| producer| director| writer| composer| screenwriter| scenarist| ep "

var crewRules = []rule{
	on("crew/by", " by | brainchild | pen of ", `(?P<role>(?:brainchild of|the brainchild of|from the pen of|`+made+`(?: (?:and|,|, and) (?:also )?`+made+`)* by))(?: (?:[a-z-]+ ){0,4}?(?:(?:<[NWO]\d+> )?'s )?|the duo )`+`{list}`, crewList),
	on("crew/title-before", roleWords, `(?:{show} (?:'s )?(?:" |' )?)?(?P<role>`+theirJob+`)(?: ,)? {list}`, crewTitleBefore),
	on("crew/title-behind", roleWords, `{list} ,? ?(?:,|\() ?(?:who (?:is|was|remains) )?`+newly+`(?P<role>`+theirJob+`)`, crewTitle),
	on("crew/serves", " serv| return| join| tapped | named | promoted | elevated | appointed | hired | act| continu| board| aboard | credited | attached | stay| remain", `{list} {apposition}{paren}(?:[a-z'-]+ |, ){0,6}?(?:serve|serves|served|serving|returns|return|returning|joins|join|tapped|named|promoted|elevated|appointed|hired|acts|act|on board|boards|aboard|credited|attached|listed|continues|continue|stays|stay|remains|remain) (?:on )?(?:[a-z'-]+ ){0,3}?(?:as |to be |to )?`+newly+`(?P<role>`+theirJob+`)`, crewServes),
	on("crew/and-serves", " serv| act | stay| remain| continu", `(?:,|and|but) (?:will |is |to |set |[a-z]+ly )*(?:also |still |now )?(?:be )?(?:serve|serves|serving|served|act|acts|acting|stays?(?: on| aboard| involved)?|staying(?: on)?|remains?|remaining|continues?(?: on)?|continuing) as `+newly+`(?P<role>`+theirJob+`)`, crewAndServes),
	on("crew/is", " is | are | was | were | remains | be | been ", `{list} {apposition}{paren}(?:is|are|was|were|remains|remain|will be|has been|have been) (?:also |all |both |still )?`+newly+`(?P<role>`+theirJob+`)`, crewIs),
	on("crew/title-is", " is | are | was | were | will be ", `(?:the|its|whose) (?:new |sole |series )*(?P<role>`+theirJob+`) (?:this time |again |once more |for it |for {season} )?(?:is|are|will be|will again be|was|were|remains) {list}`, crewIs),
	on("crew/direction-lies", " direction ", `(?P<role>direction) (?:of (?:[a-z]+ |{any} ){1,4})?(?:lies|is|rests|falls|goes) (?:[a-z]+ ){0,3}?(?:with|to|by|in the hands of) {list}`, crewLies),
	on("crew/as", " as ", `(?:with|and|,) (?:[a-z-]+ )?{list} (?:\( [^)]{1,60} \) )?(?:as|on board as|serving as|returning as|back as) `+newly+`(?P<role>`+theirJob+`)`, crewServes),
	on("crew/include", " producers | writers | directors | creators ", `(?P<role>(?:executive producers|producers|directors|writers|creators|showrunners)) (?:[a-z]+ |{any} ){0,5}?(?:include|are|:|will be|is) {list}`, crewIs),
	on("crew/she-is", " is | was | remains ", `(?P<who>she|he) (?:is|was|remains) (?:also )?`+newly+`(?P<role>`+theirJob+`)`, crewShe),
	on("crew/the-title", " the showrunner | the creator ", `the (?P<role>showrunner|creator) (?:[a-z]+ ){0,2}?(?:said|told|says|tells|wrote|confirmed|added|posted|joked|explained)`, crewTheTitle),
	on("crew/as-producer", " producer ", `as (?:the |an? )?(?P<role>executive producer) of (?:[a-z'-]+ |{any} ){0,6}?{show}`, noCrew),
}

// noCrew reads "was appointed executive producer of SHOW" of whoever was named before it.
func noCrew(h *hit) []tv.Claim {
	text := h.s.shape.text
	var last *mention
	for _, p := range h.r.mentionsIn(text, 0, h.start, "PN") {
		if !h.r.isPart[p.name] && p.full && text[p.at-1] != '(' {
			last = p.mention
		}
	}
	if last == nil || !has(text[:h.start+1], "appointed", "named", "hired", "tapped", "joins", "serve", "serves") {
		return nil
	}
	return []tv.Claim{{Kind: tv.Crew, Value: tv.Value{Person: last.name, Role: "executive producer"}, Season: whole}}
}

var notShowCrew = phraseOf(` (?:film|films|record|records|single|singles|movie|movies|managing director|creative director|casting director|marketing director|festival director|programme director|publishing director|artistic director|sporting director|music director|board of directors|art director|director general|associate director|executive director|sports writer|food writer|travel writer|cookbook writer|fashion writer|wine writer|science writer|staff writer|writer for|writer at|ride|museum|institute|company|band|album|novel|programming director|news director) `)

func rolesIn(text string) (list []string) {
	text = " " + strings.NewReplacer(",", " , ", "/", " ", "-produced", " produced", ":", " ", "writer-", "writer ", "director-", "director ", "creator-", "creator ", "showrunner-", "showrunner ", "producer-", "producer ", "star-", "", "actor-", "", "actress-", "", "comedian-", "").Replace(text) + " "
	text = strings.Join(strings.Fields(text), "  ")
	text = " " + strings.ReplaceAll(text, "executive  produc", "executive produc") + " "
	text = strings.ReplaceAll(text, "exec  producer", "executive producer")
	lone := strings.ReplaceAll(text, " executive produc", " executive-")
	type found struct {
		role string
		at   int
	}
	var all []found
	for _, r := range roles {
		look := text
		if r.role == "producer" {
			look = lone // "executive producer" is another role
		}
		if loc := r.words.FindStringIndex(look); loc != nil {
			all = append(all, found{r.role, loc[0]})
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].at < all[j].at })
	for _, f := range all {
		list = append(list, f.role)
	}
	return list
}

// crewList makes a claim of each person and each role.
func crewList(h *hit) []tv.Claim {
	season := 0 // a creator is so of the whole show, and who wrote a season of that
	if has(h.s.shape.text, "finale", "opener", "premiere episode", "farewell", "first block") {
		season = h.seasonNow()
	}
	if before := h.s.shape.text[back(h.s.shape.text, h.start, 4) : h.start+1]; h.rule.name == "crew/by" && has(before, "originally", "initially") && has(before, "to") {
		return nil // it was to be
	}
	roles := rolesIn(h.group("role"))
	if h.rule.name == "crew/title-before" {
		roles = h.longerTitle(roles)
	}
	list := h.crewOf(roles, season)
	if a, b := h.groupAt("list"); h.oneTitle() {
		list = onlyOf(list, h.crewNames(a, b)[:min(1, len(h.crewNames(a, b)))])
	}
	if h.rule.name == "crew/by" && !has(h.s.shape.text[back(h.s.shape.text, h.start, 3):h.start+1], "be", "may", "might", "could", "would") {
		for i := range list { // what is made has been made by somebody: nobody guesses it
			list[i].Certainty, list[i].By = tv.Confirmed, nobody
		}
	}
	return list
}

func crewIs(h *hit) []tv.Claim {
	list := crewList(h)
	text := h.s.shape.text
	switch a, b := h.groupAt("list"); {
	case h.rule.name == "crew/title-is" && !strings.HasSuffix(h.group("role"), "s"):
		list = onlyOf(list, h.crewNames(a, b)[:min(1, len(h.crewNames(a, b)))])
	case h.rule.name == "crew/is" && (strings.HasSuffix(text[:a], " is ") || strings.HasSuffix(text[:a], " by ") || strings.HasSuffix(text[:a], " are ")):
		if k := strings.Index(text[a:b], ", and "); k >= 0 { // "the director is A, and B and C are producers"
			list = onlyOf(list, h.crewNames(a+k, b))
		}
	}
	if h.rule.name == "crew/title-is" {
		for i := range list {
			list[i].Season = h.seasonOfWork(list[i].Value.Role)
		}
	}
	return list
}

func crewLies(h *hit) []tv.Claim { return h.crewOf([]string{"director"}, h.seasonNow()) }

// crewServes reads what somebody is to be, or goes on to be, for the season spoken of.
func crewServes(h *hit) []tv.Claim {
	season := 0
	text := h.s.shape.text
	if has(text[h.start:h.end+1], "continues", "continue", "returns", "return", "returning", "back", "joins", "taking", "take", "taken") {
		season = h.seasonNow()
	}
	if season == 0 && madeTheFirst.MatchString(text[h.start:h.end+1]) {
		season = whole
		if t := h.r.showAt(h); t != nil && h.r.season[foldedName(t)] > 1 {
			season = h.r.season[foldedName(t)]
		}
	}
	list := h.crewOf(rolesIn(h.group("role")), season)
	if who := h.givesOver(h.start); who != "" {
		list = h.crewFor(who, rolesIn(h.group("role")), season)
	}
	if more, _, _ := strings.Cut(text[h.end+1:], " , "); len(list) > 0 && strings.HasPrefix(more, "and ") {
		again, _ := rolesOfWork(strings.TrimSuffix(more, " . "))
		for _, c := range list[:1] {
			list = append(list, h.crewFor(c.Value.Person, again, h.seasonNow())...)
		}
	}
	return list
}

// crewAndServes reads "…, and will also serve as executive producer" of whoever
// the sentence is about.
func crewAndServes(h *hit) []tv.Claim {
	p := h.r.personBefore(h)
	if p == nil || !h.r.speaksOfShow(h) || madeTheFirst.MatchString(h.s.shape.text[:h.end+1]) {
		return nil
	}
	who := h.ofWhoseClause(p).name
	if giver := h.givesOver(strings.LastIndex(h.s.shape.text[:h.start], " <")); giver != "" {
		who = giver
	}
	return h.crewFor(who, rolesIn(h.group("role")), 0)
}

// crewTitleBefore reads "creator Ida Voss", which says no more than who she is.
func crewTitleBefore(h *hit) []tv.Claim {
	list := h.known(crewList(h))
	if n := len(list) - 1; n >= 0 && list[n].Value.Role != "creator" && whoHasGone.MatchString(h.s.shape.text[h.end:]) {
		list[n].Negative = true // he was
	}
	return list
}

// whoHasGone follows somebody who is no longer what he is called: "showrunner Ida Voss, who left in June".
var whoHasGone = phraseOf(`^ , who (?:(?:has|had|recently|abruptly|suddenly|since|already) )*(?:left|quit|exited|departed|resigned|stepped down|stepped aside|bowed out|was (?:fired|let go|ousted|removed)) (?:\.|,|(?:in |on |earlier |late |late in |last )?<D\d+>|in|after|over|earlier|last|this|amid|for (?:personal|family|health)|(?:the|his|her) (?:show|series|drama|comedy|sitcom|post|job|role)|<S\d+>|it) `)

// known marks claims as what the text takes for granted, whoever speaks in it.
func (h *hit) known(list []tv.Claim) []tv.Claim {
	for i := range list {
		c := &list[i]
		c.Certainty, c.By = tv.Confirmed, nobody
		if h.s.by != "" && h.s.by == h.r.answering && h.s.by != c.Value.Person {
			c.By = h.s.by
		}
		if c.Season == 0 {
			c.Season = whole
		}
	}
	return list
}

// seasonNow gives the season that the text speaks of at a hit; "whole" for none.
func (h *hit) seasonNow() int {
	t := h.r.showAt(h)
	if t == nil {
		return whole
	}
	if n := h.r.seasonAtHit(h, t, tv.Claim{Kind: tv.Stage}); n > 0 {
		return n
	}
	return whole
}

func (h *hit) seasonOfWork(role string) int {
	if role == "creator" || role == "showrunner" || role == "executive producer" {
		return whole
	}
	return h.seasonNow()
}

// ofTheShow follows a title where it is one of this show's: "of the fourth season".
var ofTheShow = phraseOf(`^of (?:the|its|that|this) (?:[a-z-]+ ){0,2}?(?:show|series|drama|comedy|sitcom|thriller|programme|program|flagship|original|soap|saga|<E\d+>)`)

// crewTitle reads "Ida Voss, the showrunner": not "the creator of" something else.
func crewTitle(h *hit) []tv.Claim {
	rest := h.s.shape.text[h.end+1:]
	if found := knownForWorks.FindStringSubmatch(h.s.shape.text[:h.end+1]); found != nil {
		return h.known(h.crewFor(h.r.find(found[1]).name, rolesIn(h.group("role")), whole))
	}
	if strings.HasPrefix(rest, "of ") && !ofTheShow.MatchString(rest) && h.r.otherShow(rest) {
		return nil
	}
	if !endsTitle(rest) || strings.HasPrefix(rest, "for ") || strings.HasPrefix(rest, "at ") || strings.HasPrefix(rest, "'s ") {
		return nil
	}
	list := h.known(crewList(h))
	if loc := ofTheShow.FindString(rest); strings.Contains(loc, "<E") {
		for i := range list {
			list[i].Season = h.r.find(strings.Trim(loc[strings.Index(loc, "<E"):], "<>")).season
		}
	}
	return list
}

// knownForWorks ends in a title behind works that somebody is known for: "Ida Voss, known for
// Dry Season and Salt Line, an executive producer".
var knownForWorks = phraseOf(` <([PN]\d+)> , (?:who is )?(?:best |better |also |perhaps )*(?:known|famous|noted|recognised|recognized) (?:for|from|as) [^;.,]{1,60} , [^;.,]{1,40}$`)

// endsTitle tells that what follows a title such as "the showrunner" lets it be one.
func endsTitle(rest string) bool {
	word, _, _ := strings.Cut(rest, " ")
	return rest == "" || strings.Contains(",.;:)(\"-", word) || word == "of" || word == "and" || word == "who" || word == "has" || speaks[word] || word == "is" || word == "on" || word == "behind"
}

// otherShow tells that the words begin with "of" and something that is not the show the text speaks of.
func (r *reader) otherShow(rest string) bool {
	if k := strings.Index(rest, " , "); k > 0 {
		rest = rest[:k] // "director of Norda Drama, says"
	}
	for _, p := range r.mentionsIn(rest, 0, min(len(rest), 40), "S") {
		return r.titleOf(p.mention) != r.show
	}
	return true
}

// crewShe reads "of which she is creator", of the person spoken of last.
func crewShe(h *hit) []tv.Claim {
	p := h.r.personBefore(h)
	if p == nil || !h.r.speaksOfShow(h) || !endsTitle(h.s.shape.text[h.end+1:]) || slices.Contains(strings.Fields(h.s.shape.text[h.start:h.end+1]), "not") {
		return nil
	}
	return h.known(h.crewFor(p.name, rolesIn(h.group("role")), whole))
}

// crewTheTitle reads "the showrunner said" where nobody has been called so yet:
// it is whoever was spoken of last.
func crewTheTitle(h *hit) []tv.Claim {
	role := h.group("role")
	if h.r.holder[role] != "" || h.r.lastPerson == "" || h.r.isPart[h.r.lastPerson] || h.r.show == nil || !strings.Contains(h.r.lastPerson, " ") {
		return nil
	}
	return h.known(h.crewFor(h.r.lastPerson, []string{role}, whole))
}
