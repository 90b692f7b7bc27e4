package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who plays whom is read over spans: a link ("as", "plays", "in the role of"), the
// person before it, and behind it a description that ends in the part's name.

// linked are the words that lead from a person to a part.
const linked = `(?:as|plays?|played|playing|portrays?|portrayed|portraying|voices|voiced|gives life to|(?:the )?(?:title |titular |lead |leading |recurring )?(?:role|roles|part) of|be seen as|who was|who is|who has been|appears as|is|was)`

var partRules = []rule{
	on("cast/part", " as | play| portray| voice| role | roles | part | life to | who was | who is | who has been | is | was ", linked, partBehind),
	on("cast/part-by", " played | portrayed | voiced | embodied ", `(?:played|portrayed|voiced|embodied) (?:once again |again |so memorably |here |with [a-z ]{1,30}? |(?:in|during|throughout) (?:the |its )?<E\d+> )?by (?:the )?(?:[a-z-]+ ){0,6}?{per}`, partBefore),
	on("cast/part-in-brackets", " ( ", `<(?P<per>[PN]\d+)> \( (?:(?:as|the|a|[a-z-]+|<[CN]\d+> 's) ){0,5}?<(?P<chr>[CN]\d+)> \)`, brackets),
	on("cast/actor-of", " actor | actress | star ", `<(?P<chr>[CN]\d+)> (?:actor|actress|star) <(?P<per>[PN]\d+)>`, actorOf),
}

// notInPart end the description of a part.
var notInPart = words(`who which that in on at from for with but is was are were has had have will would when where while after before since because to by of . ; : ( ) " -- told said says if
	well part soon long much it usual opposite alongside beside`)

// isCode tells letters and digits that are no part's name: "MI6", "FBI".
func isCode(name string) bool {
	return len(name) < 6 && strings.ToUpper(name) == name
}

// kinOrJob are nouns behind which the name itself may follow a comma: "her estranged brother, Clay".
var kinOrJob = words(`brother sister mother father wife husband son daughter boyfriend girlfriend ex-wife ex-husband friend boss partner rival lover fiancé fiancée cousin uncle aunt ex mentor twin
	grandmother grandfather half-brother half-sister brother-in-law sister-in-law weirkeeper deputy sergeant detective housekeeper curate lawyer clerk pilot warden keeper captain doctor priest nurse teacher
	stepmother stepfather widow assistant secretary heir neighbour neighbor agent queen king villain nemesis part landlord barmaid innkeeper`)

// partAt reads a description from an offset of a shape, and gives the part's name.
func (r *reader) partAt(text string, at int) (m *mention, end int) {
	last := ""
	for n := 0; n < 12 && at < len(text); n++ {
		next := strings.IndexByte(text[at:], ' ')
		if next < 0 {
			return nil, at
		}
		w := text[at : at+next]
		at += next + 1
		switch {
		case strings.HasPrefix(w, "<"):
			x := r.find(w[1 : len(w)-1])
			if x == nil || x.kind != isName && x.kind != isCharacter && x.kind != isPerson && x.kind != isShow {
				return nil, at
			}
			if strings.HasPrefix(text[at:], "'s ") || strings.HasPrefix(text[at:], "' ") && !strings.HasPrefix(text[at:], "' <") { // somebody else's
				last = ""
				continue
			}
			if also := alsoOwning(text[at:]); also != "" { // "Bev and Curtis's mother, Lorraine"
				at, last, n = at+len(also), "", 1
				continue
			}
			if x.kind == isPerson || x.kind == isShow {
				return nil, at
			}
			if isCode(x.name) { // "the MI6 spymaster"
				last = ""
				continue
			}
			if crowdPart.MatchString(text[at:]) || severalOf[last] { // "the Garvey sisters", "two FBI agents"
				return nil, at
			}
			if adjective(text[at:]) { // "an Ottoman spy"
				last = ""
				continue
			}
			if more := nameBehind.FindStringSubmatch(text[at:]); more != nil && !x.full {
				if y := r.find(more[1]); y != nil && y.full && y.kind != isPerson { // "her Warder, Lan Mandragoran"
					return y, at + strings.IndexByte(text[at:], '>') + 2
				}
			}
			return x, at
		case w == ",":
			if !kinOrJob[last] && !moreKin[last] && !(last != "" && endsInTrade(last)) && last != "himself" || !strings.HasPrefix(text[at:], "<") && !strings.HasPrefix(text[at:], "the <") && !tradeNamed(text[at:]) {
				return nil, at
			}
		case w == "'s" || w == "and" && n > 0:
			if next, _, _ := strings.Cut(text[at:], " "); w == "and" && !kinOrJob[next] && !andNamed.MatchString(text[at:]) {
				return nil, at
			}
		case notInPart[w]:
			return nil, at
		default:
			last = w
		}
	}
	return nil, at
}

// crowdPart follows a name that several share.
var crowdPart = phraseOf(`^(?:sisters|brothers|twins|siblings|family|gang|boys|girls) `)

var severalOf = words(`two three four five six`)

// nameBehind is a full name between commas behind a word with a capital letter.
var nameBehind = phraseOf(`^, <([NC]\d+)> (?:[,;.]|and <)`)

// personBefore gives the person that a link belongs to: the nearest before it in
// the sentence that no other link has.
func (h *hit) personBefore() (m *mention, at int) {
	text := h.s.shape.text
	list := h.r.mentionsIn(text, back(text, h.start+1, 26), h.start+1, "PNC")
	for i := len(list) - 1; i >= 0; i-- {
		p := list[i]
		_, behind, _ := strings.Cut(text[p.at+1:h.start+1], " ")
		if strings.HasPrefix(behind, "'s ") {
			continue
		}
		if strings.Contains(behind, " ; ") || strings.Contains(behind, ". ") {
			return nil, 0
		}
		if p.kind == isCharacter || !p.full && p.kind != isPerson || h.r.isPart[p.name] {
			if !strings.Contains(behind, ",") && len(strings.Fields(behind)) < 3 && !nativeWho.MatchString(behind) {
				return nil, 0 // the part itself is the subject
			}
			continue
		}
		before := text[:p.at]
		if strings.HasSuffix(before, `" `) && strings.HasPrefix(behind, `"`) { // the name of something
			continue
		}
		if strings.LastIndexByte(before, '(') > strings.LastIndexByte(before, ')') && strings.Contains(behind, ")") || i > 0 && (inPhrase.MatchString(before) && !strings.HasPrefix(behind, ", who is to ") && !strings.HasPrefix(behind, ", who will ") || whoMakes.MatchString(before[back(before, len(before), 10):])) {
			continue
		}
		return p.mention, p.at
	}
	return nil, 0
}

// inPhrase tells that a name belongs to a phrase: "best known for X", "the brother of X".
var inPhrase = phraseOf(` (?:known (?:for|as)(?: [a-z'-]+){0,4}|" of|of|from|for|than|like|in|at|by|seen in) $`)

func partBehind(h *hit) []tv.Claim {
	text := h.s.shape.text
	link := strings.TrimSpace(text[h.start:h.end])
	if !h.r.castTalk(h) || asHelping.MatchString(text[h.start:]) {
		return nil
	}
	c, end := h.r.partAt(text, h.end+1)
	p, at := h.personBefore()
	if endsSpoken(text[:h.start+1]) {
		if m := h.r.spokenOf(h.s); m != nil {
			p, at = m, strings.LastIndex(text[:h.start+1], " ")
		}
	}
	one := h.r.ofTwo(text[:h.start+1])
	if one != nil {
		p, at = one, h.start
	}
	if pronoun := text[h.end+1:]; c == nil && (strings.HasPrefix(pronoun, "him ") || strings.HasPrefix(pronoun, "her ,") || strings.HasPrefix(pronoun, "her .") || strings.HasPrefix(pronoun, "her from")) {
		c, end = h.r.partSpokenOf(h), h.end+5
	}
	if c == nil {
		return h.unnamedPart(p, at, link)
	}
	place := strings.LastIndexByte(text[:end], '<')
	if place > h.start && h.noPartThere(c, place, end-1) || p == nil || p.name == c.name || h.r.isCrew(c) {
		return nil
	}
	between := ""
	if at < h.start {
		_, between, _ = strings.Cut(text[at+1:h.start+1], " ")
	}
	if (link == "is" || link == "was") && (partOfWhom.MatchString(text[:max(at, 0)]) || doesIt.MatchString(text[h.end+1:]) || !h.isPartOf(between, link, c)) {
		return nil
	}
	if link == "as" && one == nil && !h.castingAs(at, between) {
		return nil
	}
	what := h.changeIn(at, between, link)
	asked := h.asked() && what != tv.Stars
	if asked && has(text[:h.start+1], "not known", "unclear", "no word", "remains to be seen") {
		return nil
	}
	if list := h.zipped(p, c, end, what); list != nil {
		return list
	}
	h.playsHere(p, c, place, end-1)
	if what == tv.Stars && !(at >= 0 && whomItStars.MatchString(text[:at])) {
		what = theyGo(text, h.start+1, changeBehind(text[end:], what))
	}
	if l := &h.r.list; what == tv.Stars && link == "as" && l.sentence == h.s && at > l.end-2 && goesOnList.MatchString(text[max(l.end-1, 0):at+1]) {
		what = l.change // "Ida Voss is back as Runa, with Per Lund as Aske"
	}
	h.r.list = partList{h.s, end, what}
	if j := h.r.judge(h); what == tv.Returns && j.negative && !h.asked() {
		what = tv.Departs
	}
	claim := castOf(p.name, c.name, what)
	switch {
	case asked:
		claim.Certainty = tv.Speculated
	case what == tv.Stars && link != "as":
		claim.Certainty = tv.Confirmed
	case what == tv.Departs:
		claim.Certainty = h.r.judge(h).certainty
	}
	if from := takenFrom.FindStringSubmatch(text[end:]); what == tv.Recast && from != nil {
		if old := h.r.find(from[1]); old != nil && old.full {
			return []tv.Claim{claim, castOf(old.name, c.name, tv.Departs)}
		}
	}
	return []tv.Claim{claim}
}

// isPartOf tells that "is" leads to a part: "who was Sister Jude", "is Niles, his younger brother".
func (h *hit) isPartOf(between, link string, c *mention) bool {
	if strings.HasPrefix(strings.TrimSpace(between), ", who") || between == "who " {
		return true
	}
	text := h.s.shape.text
	rest := text[h.end+1:]
	if between == "" && c.kind != isPerson && (partTalk.MatchString(text) || len(isSomebody.FindAllStringIndex(text, 3)) > 1) && !h.r.quotes(h.s) {
		return true
	}
	return c.kind == isCharacter && len(strings.Fields(between)) == 0 && strings.HasPrefix(rest, "<") || between == "" && strings.Contains(rest[:min(len(rest), 60)], "> , his") || between == "" && strings.Contains(rest[:min(len(rest), 60)], "> , her")
}

// inShow ends a caption: "Roz Pemberton as the dealer Agnes Quill in Ormolu".
var inShow = phraseOf(`> in <S`)

var (
	partTalk   = phraseOf(` (?:plays|play|portrays|stars|title role|starring|played by|role|playing) `)
	isSomebody = phraseOf(`<[PN]\d+> is (?:the |his |her |their )?(?:[a-z-]+ ){0,4}<[NC]\d+>`)
	castWords  = phraseOf(` (?:expect to see|look for|also new|fresh blood|fresh faces?|newcomers?|welcomes?|toplines?|headlines?|leads|casts|also boarding|boarding (?:for|are|is)|cast|star|stars|co-star|co-stars|co-starring|guest-star|guest-stars|guest-starring|recur|recurs|recurred|starring|starred|feature|features|featuring|plays|alongside|role|ensemble|joined by|include|includes|led by|play|joins|joined|join|joining|beside|opposite|returns?|returning|back|reprise|reprises|again|once more|takes over|seen|signed|came back|appear|appearing|appearance|cameo|recurring|behind|aboard|brought in|brings in|came in|gains|arrival|debut|guested|turns up|pops up|crops up) `)
	goneWords  = phraseOf(` (?:not (?:be )?(?:back|returning|return|coming back|come back|appear|seen)|not be seen again|has left|had left|have left|leaves|leaving|exits|exited|departs|departed|quit|quits|bows out|is out|not making the trip|could not continue|wants out|written out|walked away|never return|not (?:expected|set|due|going) to (?:return|be back|appear|come back)) `)
	newHand    = phraseOf(` (?:takes over|take over|taking over|took over|replaces|replacing|replaced|steps in|takes on) `)
	backWords  = phraseOf(` (?:returns?|returning|returned|is back|are back|back|reprises?|reprising|again|once more|came back|comes back|coming back|staying|stays|stay|signed up again|have deals|has a deal|continues? (?:as|in|to)|brings? back|bringing back) `)
	joinWords  = phraseOf(` (?:joins?|joined|joining|joined by|tapped|been cast|was cast|cast|casts|comes? aboard|came aboard|climbs aboard|additions?|brought in|brings in|came in|arrival of|guest appearance|new this (?:season|series|year|time)|fresh (?:blood|faces?)|boards|boarded|also boarding|boarding (?:for|are|is)|signed on|newcomers?|new to|new faces?|new are|new recruits?|also new|added|replacement|will play|will star as|to play|will portray|will recur|recurring role|lands?|landed|has signed|welcomes|(?:make|makes|making) (?:a|his|her|their) (?:[a-z]+ )?guest appearance) `)
)

// castingAs tells that "as" stands where parts are given out.
func (h *hit) castingAs(at int, between string) bool {
	text := h.s.shape.text
	if has(between+" ", "works", "worked", "served", "known", "regarded", "described", "working", "serve", "serves", "named", "appointed", "such", "acclaimed", "writing", "continues", "stepped down", "best known") {
		return false
	}
	return strings.HasPrefix(text, " "+text[max(at, 1):max(h.start, 1)]) && inShow.MatchString(text) || castWords.MatchString(text[:h.start+1]) || between == "" && castWords.MatchString(text)
}

// partBefore reads "Martin, a retired policeman, played by John Mahoney".
func partBefore(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text
	if p == nil || !h.r.castTalk(h) || p.kind == isName && !p.full {
		return nil
	}
	list := h.r.mentionsIn(text, back(text, h.start+1, 24), h.start+1, "NC")
	var best *mention
	for i := len(list) - 1; i >= 0; i-- {
		c := list[i]
		_, behind, _ := strings.Cut(text[c.at+1:], " ")
		if strings.HasPrefix(behind, "'s ") || isCode(c.name) || adjective(behind) || h.r.people[c.name] && c.kind != isCharacter || kinOfWhom.MatchString(text[:c.at]) && !ownTrade.MatchString(behind) && !whoIsPlayed.MatchString(behind) || byWhom.MatchString(text[:c.at]) {
			continue
		}
		if strings.HasPrefix(behind, ",") || strings.HasPrefix(behind, "(") || strings.HasPrefix(behind, "is ") || strings.HasPrefix(behind, "will ") || c.at+len("<N1> ")+12 > h.start {
			best = c.mention
			break
		}
	}
	if best == nil || best.name == p.name {
		return nil
	}
	if list := h.playedInTurn(p, best); list != nil {
		return list
	}
	h.r.playsPart(p, best)
	what := tv.Stars
	if has(text[back(text, h.start, 3):h.start+1], "will be", "to be") {
		what = tv.Joins
	}
	if has(text[back(text, h.start, 2):h.end+1], "again") {
		what = tv.Returns
	}
	claim := castOf(p.name, best.name, what)
	claim.Certainty, claim.Season = tv.Confirmed, h.seasonPlayed()
	return []tv.Claim{claim}
}

// whoIsPlayed follows the part itself, whoever's kin it is: "the sister of Abe Lunde, who is played by".
var whoIsPlayed = phraseOf(`^, (?:who|whom) (?:is|was|will be) (?:[a-z-]+ ){0,2}(?:played|portrayed|voiced) by `)

func actorOf(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || c.full && c.kind != isCharacter || isCode(c.name) && c.kind != isCharacter || !p.full || !h.r.castTalk(h) || h.r.endsKnown(c) || endsATitle.MatchString(h.s.shape.text[:h.start+1]) || c.kind != isCharacter && !h.r.storyName(c) { // "Kenyan star Ida Voss"
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// quotes tells that a sentence is somebody's words.
func (r *reader) quotes(s *sentence) bool { return strings.Contains(s.shape.text, `"`) }
