package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What is said of there being no more where it was asked, or meant from the first: "There is nothing in
// development", behind a question for a spin-off; "designed to be one season only".

const (
	noneToCome = `(?:(?:there (?:is|are)|there 's|we have(?: got)?|we've got|i have) (?:(?:currently|really|just|absolutely|simply|honestly|at the moment|right now|literally) )*(?:nothing|no (?:[a-z-]+ ){0,2}?(?:plans?|talks?|discussions?|conversations?|script|idea|project|spin-?off))|(?:nothing|none of that) (?:is|are|has been|'s)|nobody (?:is|has)|no one (?:is|has)|nothing) (?:(?:currently|really|right now|yet|at all|been|being|actively|concrete|official|like that|to announce) )*(?:in (?:active )?(?:development|the works|the pipeline|the offing|progress|motion|production)|on the (?:table|cards|horizon|books|slate)|planned|happening|cooking|brewing|under way|underway|developed|written|underway|(?:being )?discussed|at (?:the|this) (?:moment|time|point|stage)|right now|for now|currently|yet|like that|written down|set up|called|ordered|in place|\.|,)`
	oneRun     = `(?:(?:only )?(?:one|a single|a one-and-done|one single) (?:season|series|run|chapter)(?: only| long| alone)?|a (?:one-season|single-season|one-and-done|one-off|self-contained|closed-ended|stand-alone|standalone) (?:[a-z]+ )?(?:show|series|story|season|run|affair|tale)|one and done)`
)

var nothingMoreRules = []rule{
	on("spinoff/nothing", " nothing | no | nobody | none ", noneToCome, nothingMade),
	on("other/one-season", " one | single | one-season | single-season | one-and-done | one-off | self-contained | closed-ended | stand-alone | standalone ",
		`(?:<S\d+>|it|this|that|series|show|drama|story|comedy|thriller|which) (?:(?:is|was|were|had|has|been|always|only|from the (?:start|beginning|first|outset)|originally|ever|meant|really|very much|'s) )*(?:designed|conceived|intended|envisioned|envisaged|planned|built|written|meant|imagined|created|structured|pitched|devised|plotted) (?:(?:from the (?:start|beginning|outset)|always|only|all along|to (?:be|run|last|tell|work|exist|stand|fill)|as|for|just|purely|strictly|very much|with|in mind) )+`+oneRun+`|(?:designed|conceived|intended|envisioned|envisaged|planned|wrote|written|imagined|pitched|devised|plotted|meant|saw|thought of) (?:<S\d+>|it|(?:the|this) (?:[a-z-]+ )?(?:series|show|drama|comedy|story)) (?:as|to be|for|to run for) (?:(?:just|only|always) )?`+oneRun, oneSeason),
}

// askedForOffshoot is a question for what might come out of the show.
var askedForOffshoot = phraseOf(` (?:` + offshoot + `|series of (?:his|her|their) own|own (?:show|series)) `)

// askedWhat is what was asked for, in words.
var askedWhat = phraseOf(` (an? (?:(?:[a-z-]+|<[SCPN]\d+>) ){0,3}?` + offshoot + `) `)

// nothingMade reads that nothing comes out of the show, where that was the question before.
func nothingMade(h *hit) []tv.Claim {
	text := h.s.shape.text
	if askedForOffshoot.MatchString(text) || asked(h.s) || strings.Contains(text, "<S") || h.r.told(h.s, ofKind(tv.Spinoff)) || !h.r.speaksOfShow(h) {
		return nil
	}
	n := h.r.indexOf(h.s)
	for k := n - 1; k >= 0 && k >= n-3 && h.r.sentences[k].paragraph >= h.s.paragraph-1; k-- {
		q := &h.r.sentences[k]
		if !askedForOffshoot.MatchString(q.shape.text) {
			continue
		}
		if h.r.told(q, ofKind(tv.Spinoff)) || !asked(q) && !spokenOfOffshoot.MatchString(q.shape.text) || q.paragraph != h.s.paragraph && !asked(q) {
			return nil
		}
		words, _, _ := strings.Cut(strings.Trim(h.r.short(h.s), `"' `), `,"`)
		if at := strings.LastIndex(words, `"`); at >= 0 {
			words = words[at+1:]
		}
		c := tv.Claim{Kind: tv.Spinoff, Value: tv.Value{Text: words}, Season: whole, Certainty: tv.Confirmed, Negative: true, By: h.s.speaker}
		if loc := askedWhat.FindStringSubmatchIndex(q.shape.text); loc != nil {
			c.Value.Text = h.r.wordsBetween(q, loc[2], loc[3]) + ` ("` + words + `")`
		}
		return []tv.Claim{c}
	}
	return nil
}

// spokenOfOffshoot says that such a thing is asked for or talked of, and not that it is made.
var spokenOfOffshoot = phraseOf(` (?:as for|as to|asked|rumou?rs?|talk|talks|possibility|chances?|prospects?|idea|hopes?|question|fans|speculation) `)

// oneSeason keeps that a show is meant to have one season.
func oneSeason(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.asked() || asked(h.s) || h.r.toldOther(h.s) || has(text, "but", "originally", "initially", "before") {
		return nil
	}
	list := h.inWords(whole)
	j := h.r.judge(h)
	for i := range list {
		if list[i].Certainty, list[i].By = tv.Confirmed, j.by; j.negative {
			return nil
		}
	}
	return list
}

// noNext ends what stands before a season of which whoever made one only says that there is none.
var noNext = phraseOf(` (?:there is|there 's|there will be|there was never|there is not|there are) (?:no|never|not an?) $`)

// ofNoNext takes back that a season was refused of which only the story is told to have none.
func (r *reader) ofNoNext(s *sentence, p *proposed) {
	c := &p.claim
	if c.Kind == tv.Stage && (c.Negative || c.Value.Text == tv.Cancelled) && r.told(s, func(o tv.Claim) bool {
		return o.Rule == "spinoff/nothing" || o.Rule == "other/one-season" && strings.HasSuffix(c.Rule, "/learned")
	}) {
		p.dropped = true // it is not of the show, or nobody's decision
		return
	}
	if c.Kind != tv.Stage || c.Value.Text != tv.Renewed || !c.Negative {
		return
	}
	text := s.shape.text
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		if noNext.MatchString(text[:e.at]) && strings.HasPrefix(r.tokens[e.to-1].low, "chapter") {
			p.dropped = true
		}
	}
}
