package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// What is told in passing: that it was somebody's own decision to go, that a newcomer arrives, where
// a show has its home and since when, who won, that it is too early to say, and that nobody was hurt.

// theShowHere is the show, as it is spoken of.
const theShowHere = `(?:{show}|it|the (?:{net} |[a-z0-9-]+ ){0,2}?(?:show|soap|series|drama|sitcom|comedy|programme|program|contest|competition|quiz))`

var plainFactRules = []rule{
	on("cast/own-decision", " decision | choice ", `{per} {apposition}{paren}(?:(?:[a-z'-]+|<[WOD]\d+>|,|:) ){0,10}?(?:his|her|their) (?P<own>own |personal |own personal )?(?:decision|choice) to (?:leave|quit|exit|depart|depart from|go from|bow out of|walk away from|step away from|move on from) (?:["'] )?`+theShowHere, ownDecision),
	on("cast/arrives-as", " arrive | arrives | arriving | debut | debuts | appear | appears | turn up | turns up | entrance ", `{per} {apposition}{paren}(?:will|is to|is set to|is due to|is expected to|are to) (?:(?:soon|also|then|first) )*(?:arrive|debut|appear|be arriving|turn up|make (?:his|her|their) (?:debut|entrance|first appearance)) (?:(?:in|on|at) (?:["'] )?(?:{show}|the (?:[a-z-]+|<N\d+>)) (?:["'] )?)?(?:(?:in|on|from|later|this|next|early|late|during|the) )*(?:{date} |(?:spring|summer|autumn|winter|year|month|week) )?as (?:<[CNP]\d+> 's (?:[a-z-]+ ){1,4}(?:, )?|(?:(?:the|a|an|new|newcomer|his|her|[a-z-]+) ){0,5}?)?{chr}`, arrivesAs),
	on("other/based-since", " based ", theShowHere+` (?:["'] )?(?:has|have) been based (?:(?:there|here|in|at|near|ever) )*(?:[^.;]{0,30} )?since`, basedSince),
	on("other/won-by-behind", " won ", `(?:final|finale|series|season|contest|competition|title|trophy|edition|run|{season}|{show}) (?:["'] )?, (?:which was )?won by (?:[a-z-]+ ){0,5}?{per} (?:,|\.|;)`, wonBy),
	on("stage/too-early", " early | soon | premature ", `(?:{season}|more (?:series|seasons|episodes)|another (?:series|season|run)) [^.;]{0,80}?(?:too (?:early|soon)|premature) (?:yet )?to (?:say|tell|know|talk|comment|call|judge|decide|discuss)`, tooEarly),
	on("stage/early-for", " early | soon | premature ", `(?:too (?:early|soon)|premature) (?:yet )?to (?:say|tell|know|talk|comment|call|judge|decide|discuss) (?:[a-z'-]+ ){0,8}?{season}`, tooEarly),
	on("other/nobody-hurt", " hurt | injured | harmed ", `(?:no one|nobody|no-one|none of the (?:cast|crew|actors|cast or crew)|no (?:[a-z]+ ){0,4}?(?:members?|people|crew|cast|actors?)) (?:was|were|has been|is|had been) (?:seriously |badly )?(?:hurt|injured|harmed)`, nobodyHurt),
}

// ownDecision reads "told The Sun it was his own decision to leave the soap".
func ownDecision(h *hit) []tv.Claim {
	p := h.fullName(h.mention("per"))
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || !h.pair(p, nil) || h.asked() || asked(h.s) || h.r.judge(h).negative || h.r.told(h.s, func(c tv.Claim) bool {
		return c.Kind == tv.Cast && c.Value.Person == p.name && c.Value.Change == tv.Departs && c.Detail != ""
	}) {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	c.Certainty = tv.Confirmed
	if h.group("own") != "" {
		c.Detail = "it was " + strings.Fields(h.ownWord())[0] + " own decision"
	}
	return []tv.Claim{c}
}

// fullName gives somebody for the first name alone, where the article has told of him: "Bernard, 74, told".
func (h *hit) fullName(m *mention) *mention {
	if m == nil || m.full || m.kind == isPerson {
		return m
	}
	for i := len(h.r.proposed) - 1; i >= 0; i-- {
		if c := &h.r.proposed[i].claim; c.Value.Person != "" && strings.HasPrefix(c.Value.Person, m.name+" ") {
			if full := h.r.byName(c.Value.Person); full != nil {
				return full
			}
		}
	}
	return m
}

// ownWord gives "his", "her" or "their" before a hit's "own", with a space behind.
func (h *hit) ownWord() string {
	text := h.s.shape.text
	from, _ := h.groupAt("own")
	return text[strings.LastIndexByte(strings.TrimRight(text[:from], " "), ' ')+1 : from]
}

// arrivesAs reads "will arrive in July as Walter's estranged brother, Frank".
func arrivesAs(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || p.name == c.name || !h.pair(p, c) || h.asked() || asked(h.s) || h.r.judge(h).negative || strings.HasPrefix(h.s.shape.text[h.end:], " 's ") {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Joins)
	if m := h.mention("date"); m != nil {
		if claim.When = m.date.Date; m.date.Past != m.date.Future {
			claim.When = m.date.Future
		}
	}
	return []tv.Claim{claim}
}

// basedSince keeps in its own words where a show has its home.
func basedSince(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative || h.r.toldOther(h.s) || h.r.placeNames(h.s.from, h.s.to) == 0 {
		return nil
	}
	return h.inItsWords()
}

// tooEarly makes the claim that a season is not ordered, where nobody will say.
func tooEarly(h *hit) []tv.Claim {
	t := h.r.showAt(h)
	m := h.mention("season")
	if t == nil || m == nil || m.episode || m.season < 2 || h.r.granted[seasonOf{t, m.season}] || h.r.told(h.s, ofKind(tv.Stage)) {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Negative, c.Certainty, c.By = true, tv.Confirmed, h.r.judge(h).by
	return []tv.Claim{c}
}

// mishap tells of what may hurt somebody.
var mishap = regexp.MustCompile(`(?i)\b(?:fire|blaze|accident|crash|explosion|flood|collapse|collapsed|storm|incident|fell|stunt|leak|evacuated)\b`)

// nobodyHurt keeps that nobody was hurt, with what happened, which the sentences before tell.
func nobodyHurt(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || h.spoken() || h.r.toldOther(h.s) {
		return nil
	}
	n := h.r.indexOf(h.s)
	for i := n; i >= 0 && i >= n-2; i-- {
		s := &h.r.sentences[i]
		if s.paragraph < h.s.paragraph-1 {
			break
		}
		what := mishap.FindString(h.r.text[s.start:s.end])
		if what == "" {
			continue
		}
		list := h.inItsWords()
		if i < n {
			for k := range list {
				list[k].Detail = "the " + strings.ToLower(what)
			}
		}
		return list
	}
	return nil
}
