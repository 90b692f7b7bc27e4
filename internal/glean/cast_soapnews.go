package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What news of soaps and documentaries tell in forms of their own: who has gone this year, who stays as somebody
// else does, who is not to be killed off, who narrates, how often episodes come.

const (
	countWord = `(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a few|several|a handful of|a couple of)`
	atOnce    = `(?:weekly|all at once|in one go|at once|each week|every week|a week|two at a time|one at a time|one a week|two a week|on a weekly basis|as a box ?set|nightly|daily)`
)

// saidInSoManyWords are rules that need nobody's opinion.
var saidInSoManyWords = map[string]bool{"cast/no-new-contract": true, "cast/told-bosses": true, "cast/appears-in": true, "cast/stay-too": true, "cast/departures-include": true, "cast/also-going": true, "cast/bows-out": true, "cast/is-their-kin": true, "crew/narrated-by": true, "crew/narrates": true,
	"cast/also-back": true, "cast/back-are": true, "cast/among-back": true, "cast/rounds-out": true, "cast/they-lead": true, "cast/they-star": true, "cast/adds": true, "cast/have-come": true, "cast/will-recur": true, "cast/new-are": true, "cast/show-star": true, "cast/lead-name": true, "cast/opposite": true, "cast/title-role": true}

var soapNewsRules = []rule{
	on("cast/departures-include", " include | includes | are | were ", `(?:departures|exits|leavers|cast exits|(?:those|stars|actors|cast members|others) (?:who have left|to have left|to leave|leaving|departing|bowing out)) (?:(?:from|in|of|this|last|the|so|far|recent|recently|year|show|soap|series|<[SDE]\d+>|,) )*(?:include|includes|included|have included|are|were) {list}`, gone),
	on("cast/also-going", " going | leaving | departing | exiting | off | bowing ", `(?:also|both|further) (?:going|leaving|departing|exiting|bowing out|on (?:his|her|their) way out|heading for the exit)(?: (?:from <S\d+>|the (?:show|soap|series)|this [a-z]+))? (?:is|are) {list}`, gone),
	on("cast/bows-out", " bow out | exit | depart | quit ", `{per} {apposition}(?:(?:will|is to|is set to|has decided to|also|now|then) )+(?:bow out|exit|depart|quit)(?: (?:the|of|from|show|soap|series|<S\d+>))* as `+asWhat+`{chr}`, change(tv.Departs)),
	on("stage/which-ordered", "<E", `{season} , which (?:the )?{net} (?:(?:has|had|already|recently|also|only) )*(?:ordered|commissioned|greenlit|green-lit|picked up)`, whichOrdered),
	on("cast/stay-too", " as | so ", `(?:staying|stays|stay|remaining|remains|remain|returning|returns|return|back) (?:[a-z'-]+ |<[SWE]\d+> ){0,6}?(?:, as|(?:, )?and so) (?:is|are|does|do|will) {list}`, stayToo),
	on("cast/is-their-kin", kinWords, `{per} {apposition}(?:is|plays) (?:(?:his|her|their|the couple 's|the (?:brothers|sisters|siblings|family) 's) (?:[a-z-]+ ){0,2}?`+kin+`)(?: ,)? {chr}`, theirKin),
	on("cast/is-who", " is ", `{per} {apposition}is {chr} , (?:who|whose|an?|the)`, isWho),
	on("cast/appears-in", " episodes | episode ", `{per} {apposition}(?:(?:will|is to|is set to|also|only|just|now) )+(?:appear|feature|be seen|be) in (?:(?:only|just) )?(?P<n>`+countWord+`) (?:of the )?(?:[a-z0-9]+ )?episodes?`, appearsIn),
	on("other/weekly", " episodes ", `(?:episodes (?:(?:will|to|be|are|then|also|then|is) )*(?:drop|drops|dropping|arrive|arriving|land|landing|released|air|airing|stream|streaming|shown|rolled out|follow|following|available)|(?:release|drop|air|show|stream|roll out|releasing|dropping|releases|drops) (?:(?:the|its|all|of|new|remaining|[a-z0-9]+) ){0,4}?episodes(?: of <S\d+>)?) `+atOnce, howEpisodesCome),
	on("network/acquired-by", " acquired | bought | snapped | picked | licensed ", `(?:acquired|bought|snapped up|picked up|licensed) (?:for the [a-z.]+ )?by {net}`, acquired),
	on("plot/not-killed-off", " killed | die | dead | death ", `<(?P<chr>[CN]\d+)> (?:'s (?:character )?)?(?:will|would|is|was|has|had|does) not (?:(?:be|been|being|going to|to|set to) )*(?:killed off|killed|die|dead|meet (?:his|her) (?:end|maker))`, livesOn),
}

// gone reads who has left, in a list of those who have.
func gone(h *hit) []tv.Claim {
	if h.asked() || has(h.s.shape.text[back(h.s.shape.text, h.start, 2):h.start+1], "no", "without") {
		return nil
	}
	return listed(tv.Departs)(h)
}

// stayToo reads "is staying, as is Ida Voss".
func stayToo(h *hit) []tv.Claim {
	if h.r.judge(h).negative || has(h.s.shape.text[back(h.s.shape.text, h.start, 3):h.start+1], "not") {
		return nil
	}
	return listed(tv.Returns)(h)
}

// theirKin reads "Ida Voss is their aunt Runa", of parts that were told of before.
func theirKin(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !p.full && p.kind != isPerson || !h.r.partLike(c) && !(!c.full && c.kind == isName) || !h.pair(p, c) || h.r.isPart[p.name] || h.r.people[c.name] || realLife.MatchString(h.s.shape.text) || h.spoken() {
		return nil
	}
	i := h.r.indexOf(h.s)
	before := h.r.anyPart(h.s.shape.text[:h.start+1])
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		before = before || h.r.anyPart(h.r.sentences[k].shape.text)
	}
	if !before {
		return nil
	}
	return h.nowPart(p, c)
}

// isWho reads "Ida Voss is Runa Holt, who comes back from London".
func isWho(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || governsName.MatchString(h.s.shape.text[:h.start+1]) || !p.full && p.kind != isPerson || !c.full || !h.r.partLike(c) || !h.pair(p, c) || h.r.isPart[p.name] || h.r.people[c.name] || h.spoken() ||
		h.r.speaking[c.name] > 0 || h.r.speaking[p.name] == 0 && h.r.parts[p.name] == "" && !h.castParagraph() && !has(h.s.shape.text[h.end:], "plays", "play", "is played by") || strings.HasPrefix(h.s.shape.text[h.end+1:], "only ") {
		return nil
	}
	return h.nowPart(p, c)
}

// governsName ends what stands before a name that is no subject: "Also joining Ida Voss is".
var governsName = phraseOf(` (?:[a-z]+ing|by|with|from|opposite|beside|of|alongside|to|behind|than|like)(?: <[PN]\d+> and)? $`)

func (h *hit) nowPart(p, c *mention) []tv.Claim {
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// appearsIn reads in how few episodes somebody is, whose part is told.
func appearsIn(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !h.pair(p, nil) || h.r.parts[p.name] == "" || h.r.judge(h).negative || h.asked() {
		return nil
	}
	c := castOf(p.name, h.r.parts[p.name], tv.Returns)
	if has(h.s.shape.text[:h.end+1], "guest", "newcomer", "joins", "new") {
		return nil
	}
	c.Detail = "for " + h.group("n") + " episodes"
	if h.group("n") == "one" {
		c.Detail = "for one episode"
	}
	if why := h.reason(c); why != "" {
		c.Detail += ", " + why
	}
	return []tv.Claim{c}
}

// howEpisodesCome keeps how the episodes come.
func howEpisodesCome(h *hit) []tv.Claim {
	if h.asked() || h.r.judge(h).negative || strings.Contains(h.s.shape.text, "<D") {
		return nil // with its days it is told otherwise
	}
	return h.other(0)
}

// acquired reads which network of one country has bought a show.
func acquired(h *hit) []tv.Claim {
	m, text := h.mention("net"), h.s.shape.text
	in := h.r.landIn(h.s, 0, len(text))
	if m == nil || in == "" || !h.r.speaksOfShow(h) || len(h.r.mentionsIn(text, 0, len(text), "W")) != 1 || has(text, "film", "movie", "rights", "studio", "company", "remake") {
		return nil
	}
	if j := h.r.judge(h); j.negative || j.certainty != tv.Confirmed {
		return nil
	}
	return []tv.Claim{{Kind: tv.OnNetwork, Value: tv.Value{Text: m.name}, Season: whole, Certainty: tv.Confirmed, By: nobody, Detail: in}}
}

// whichNetwork ends at a clause that is of the network before it.
var whichNetwork = phraseOf(`<(W\d+)> , which $`)

// dayOfOther gives, where a network that only buys the show has no date yet, where that is.
func (h *hit) dayOfOther(t *title) string {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	found := whichNetwork.FindStringSubmatch(text[:min(len(text), from+len(" , which "))])
	if found == nil {
		return ""
	}
	m := h.r.find(found[1])
	if m == nil || h.r.aired[t] == m.name {
		return ""
	}
	if in := h.r.landIn(h.s, 0, len(text)); in != "" {
		return in + ", on " + m.name
	}
	return "on " + m.name
}

// whichOrdered reads "season 3, which Norda ordered in January".
func whichOrdered(h *hit) []tv.Claim {
	m := h.mention("season")
	if m == nil || m.episode || m.season < 2 || h.r.judge(h).negative || has(h.s.shape.text[:h.start+1], "end", "ends", "final", "last", "conclude") {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.When, c.Certainty = h.r.when(h), tv.Confirmed
	if n := h.mention("net"); n != nil {
		c.By = n.name
	}
	return h.both(c)
}

// livesOn keeps in its own words whose part is not to die.
func livesOn(h *hit) []tv.Claim {
	m, text := h.mention("chr"), h.s.shape.text
	if m == nil || h.r.people[m.name] || m.kind != isCharacter && !h.r.isPart[m.name] && !h.r.hasActor(m.name) || h.asked() || has(text[:h.start+1], "if", "whether", "may", "might", "hopes", "hoping") {
		return nil
	}
	return h.story(whole, false)
}
