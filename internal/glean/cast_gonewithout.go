package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who goes, told of the others or of the viewer: "the whole cast except Devon Shaw", "don't look for Gary Ness",
// "OUT: Leo Abernathy", "there will be no place for".

const (
	everybody = `(?:everybody|everyone|(?:all|most|rest|whole|entire|full|original|main|core|same|returning) (?:of )?(?:(?:the|its|their) )?(?:(?:[a-z-]+) ){0,2}?(?:cast|regulars|stars|ensemble|actors|team|gang|line-up|lineup|players|crew)|cast (?:is|are|will|returns?|intact))`
	saveFor   = `(?:except(?: for)?|apart from|with the (?:sole |one )?exception of|aside from|bar|minus|save(?: for)?|other than|barring|without|but not)`
)

var goneWithoutRules = []rule{
	on("cast/all-but", " except | exception | apart | aside | bar | minus | save | barring | other than ", `(?:`+everybody+`(?: [^;.<]{0,80}?| <[SE]\d+>){0,4}? (?:, )?`+saveFor+` {list}|^ (?:apart from|except for|with the exception of|save for|aside from) {list} , [^;.]{0,40}?`+everybody+`)`, allBut),
	on("cast/dont-look-for", " look | expect | wait | count | place | room | return | sign | way | see | seeing | goodbye | farewell | ta-ra | hold ", `(?:(?:do not|should not|best not|never|can not|will not|must not|better not) (?:look for|expect(?: to see)?(?: any more of)?|wait for|count on|hold out for|hold your breath for|wait up for)|(?:look|expect) in vain for|must look long for|(?:there (?:is|'s|will be) )?no (?:place|room|return|way back|sign|part|role) (?:for|of)|(?:you|we|viewers|fans|audiences|us) will not (?:be seeing|see)|nor will (?:we|you|viewers) see|(?:say|says|saying|said|bid|bids|wave|waves) (?:our |your |their |a |an )?(?:[a-z]+ )?(?:goodbye|farewell|ta-ra|adieu|so long) to) (?:the |its |our |[a-z-]+ ){0,4}?(?:<(?P<owner>[PN]\d+)> 's (?:[a-z-]+ ){0,3}?<(?P<part>[CNP]\d+)>|<(?P<per>[PNC]\d+)>(?: \( <(?P<in>[PNC]\d+)> \))?)`, lookInVain),
	atStart("cast/out-label", " not back | not returning | out | gone | leaving | departing | exiting | departures | going | goes | absent | missing | exit | exits | written | off ", `(?:\* )*(?:not back|not returning|who 's (?:out|leaving|gone|going|not)|out goe?s?|out|gone|leaving|departing|exiting|departures?|going|absent|missing|exits?|written out) (?:\* )*(?:: |-- )?(?:\* )*(?:: |-- )?(?:(?:the|series|star|stars|regulars?|actor|actress) ){0,2}{list}`, outLabel),
	atStart("cast/tag-out", " leaving | gone | out | not | departing | exiting | exits | leaves ", `(?:\* )*<(?P<per>[PN]\d+)> (?:\( (?:as )?<(?P<part>[CNP]\d+)> \) )?(?:, <(?P<part2>[CN]\d+)> )?(?:\* )*(?:--|:|-|–) (?:\* )*(?:leaving|gone|out|not (?:returning|back|coming back)|departing|exiting|exits|leaves)(?: (?:\*|\.|,|;|after|at|in|for|by)|$)`, tagOut),
	atStart("cast/tag-in", " returning | back | staying | in | confirmed | signed | coming | returns | stays ", `(?:\* )*<(?P<per>[PN]\d+)> (?:\( (?:as )?<(?P<part>[CNP]\d+)> \) )?(?:, <(?P<part2>[CN]\d+)> )?(?:\* )*(?:--|:|-|–) (?:\* )*(?:returning|back|staying|coming back|returns|stays|staying put|remaining)(?: (?:\*|\.|,|;|after|at|in|for|by)|$)`, tagOut),
}

// allBut makes a claim of each who is left out of a cast that comes back.
func allBut(h *hit) (list []tv.Claim) {
	if h.asked() || asked(h.s) || !h.r.speaksOfShow(h) || h.r.judge(h).certainty == tv.Denied {
		return nil
	}
	text := h.s.shape.text
	if h.rule.name == "cast/all-but" && !comesOn.MatchString(text) {
		return nil
	}
	return h.eachGone(tv.Departs)
}

// comesOn says of a cast that it is there.
var comesOn = phraseOf(` (?:back|returns?|returning|reprise|reprising|intact|signed|contract|contracted|confirmed|aboard|on board|stays?|staying|remains?|expected|safe|set) `)

// eachGone makes a claim of each of a list.
func (h *hit) eachGone(what string) (list []tv.Claim) {
	text := h.s.shape.text
	var from, to int
	for i, name := range h.rule.pattern.SubexpNames() {
		if name == "list" && 2*i < len(h.loc) && h.loc[2*i] >= 0 {
			from, to = h.loc[2*i], h.loc[2*i+1]
		}
	}
	j := h.r.judge(h)
	for _, p := range h.r.mentionsIn(text, from, to, "PN") {
		if !p.full && p.kind != isPerson || h.r.isPart[p.name] && p.kind != isPerson || strings.HasSuffix(text[:p.at], "( ") || h.r.isCrew(p.mention) && h.r.parts[p.name] == "" || !h.pair(p.mention, nil) {
			continue
		}
		c := castOf(p.name, h.r.partOf(p.name), what)
		if found := whosePart.FindStringSubmatch(text[p.at+strings.IndexByte(text[p.at:], '>')+1:]); found != nil && c.Value.Character == "" {
			if m := h.r.find(found[1]); m != nil && h.pair(p.mention, m) {
				h.r.playsPart(p.mention, m)
				c.Value.Character = m.name
			}
		}
		if c.Certainty = j.certainty; c.Certainty == tv.Denied {
			c.Certainty = tv.Confirmed
		}
		list = append(list, c)
	}
	return list
}

// lookInVain reads whom nobody is to look for: by name, or by the part.
func lookInVain(h *hit) []tv.Claim {
	p, part := h.anyPerson(), h.mention("part")
	if p == nil {
		p = h.mention("owner")
	}
	if p == nil || h.asked() || asked(h.s) || !h.r.speaksOfShow(h) || h.spoken() {
		return nil
	}
	if doesOther.MatchString(h.s.shape.text[h.end:]) {
		return nil
	}
	name := ""
	in := h.mention("in")
	switch actor := h.r.playerOf(p.name); {
	case part != nil:
		name = part.name
	case in != nil && h.r.actor[p.name] == in.name, in != nil && h.r.parts[in.name] == p.name:
		p, name = in, p.name
	case (p.kind == isCharacter || h.r.isPart[p.name]) && actor != "":
		name = p.name
		if p = h.r.byName(actor); p == nil {
			return nil
		}
	default:
		name = h.r.partOf(p.name)
	}
	if !p.full && p.kind != isPerson || h.r.isPart[p.name] && p.kind != isPerson || !h.pair(p, nil) || h.r.isCrew(p) && name == "" {
		return nil
	}
	c := castOf(p.name, name, tv.Departs)
	if c.Certainty = h.r.judge(h).certainty; c.Certainty == tv.Denied {
		c.Certainty = tv.Confirmed // the words themselves say no
	}
	return []tv.Claim{c}
}

// doesOther follows somebody of whom nobody is to expect that he does a thing: "to forgive anybody".
var doesOther = phraseOf(`^ (?:to (?:[abd-qs-z][a-z]*|c[a-np-z][a-z]*|re[a-su-z][a-z]*) |'s (?:[a-z-]+ ){1,3}|and (?:his|her) |on (?:the|his|her) |for (?:his|her) )`)

// outLabel reads a line that begins with who is out.
func outLabel(h *hit) []tv.Claim {
	if !h.r.speaksOfShow(h) || asked(h.s) || h.spoken() || h.start > 1 {
		return nil
	}
	text := h.s.shape.text
	if !strings.ContainsAny(text[:h.end], ":-") && !strings.HasPrefix(strings.TrimLeft(text, " *"), "out go") && !strings.HasPrefix(strings.TrimLeft(text, " *"), "exit ") {
		return nil
	}
	return h.eachGone(tv.Departs)
}

// tagOut reads a line of a list that says whether somebody stays: "Rhodri Vaughan (Gethin) – leaving".
func tagOut(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || !h.r.speaksOfShow(h) || asked(h.s) {
		return nil
	}
	what := tv.Departs
	if h.rule.name == "cast/tag-in" {
		what = tv.Returns
	}
	c := castOf(p.name, h.r.partOf(p.name), what)
	c.Certainty = tv.Confirmed
	for _, group := range []string{"part", "part2"} {
		if m := h.mention(group); m != nil && m.name != p.name {
			h.r.playsPart(p, m)
			c.Value.Character = m.name
		}
	}
	return []tv.Claim{c}
}
