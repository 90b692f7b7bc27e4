package glean

import (
	"regexp"
	"strings"

	"backlot/internal/names"

	"backlot/internal/tv"
)

const (
	opens   = `(?:premiere|premieres|premiered|premiering|debut|debuts|debuted|debuting|launch|launches|launched|launching|arrive|arrives|arrived|arriving|return|returns|returned|returning|air|airs|aired|airing|drop|drops|dropped|dropping|land|lands|landed|landing|stream|streams|streaming|begin|begins|start|starts|started|kick off|kicks off|open|opens|bow|bows|come|comes|coming|hit|hits|hitting|release|released|releases|out|available|back|screens?|broadcast|roll out|rolls out|going live|go live|will be shown|be shown|come back|comes back|seen)`
	dateFor = `(?:release|premiere|air|launch|return|debut|start|broadcast|transmission|tx|streaming)`
)

var premiereRules = []rule{
	on("premiere/none", " date | airdate | dates | premiere | when ",
		`(?:no|not|without|yet to|has yet to|have yet to|neither|nor|never) (?:[a-z'-]+ |{any} ){0,6}?(?:(?:`+dateFor+`|exact|official|firm|new) )*(?:date|airdate|air-date|dates|release window|premiere window)`, noDate),
	on("premiere/no-date-yet", " date | airdate | dates ", `(?:date|airdate|dates|release window) (?:[a-z'-]+ |{any} ){0,6}?(?:(?:has|have|is|are|was|were|remains?|still) )+(?:not|yet to|unknown|unclear|under wraps|to be announced|tba|to be confirmed|tbc|a mystery|anyone 's guess|a secret)`, noDate),
	on("premiere/date-is", " date | window | premiere | bow | debut ", `(?:(?:`+dateFor+`) )(?:date|window|slot)? ?(?:[a-z'-]+ |{any} |" ){0,7}?(?:(?:of|is|was|as|for|to|on|in|:|set for|will be|at|,|around) )+(?:the |late |early )?{date}`, dated),
	on("premiere/opens", " premier| debut| launch| arriv| return| air| drop| land| stream| begin| start| kick| open| bow| com| hit| release| out | available | back | screen| shown | roll | live | seen ",
		opens+` (?:[a-z0-9'+!-]+ |{any} |" |, |\( |\) ){0,9}?(?:(?:on|in|from|this|starting|beginning|for|by|until|before|of|,|at|around|sometime|later|as early as|no earlier than) )*{date}`, opening),
	on("premiere/set", " set | slated | due | scheduled | expected | pencilled | penciled | eyeing | targeting | aiming | until | planned | tipped | lined ",
		`(?:set for|slated for|due(?: out)?(?: on| in)?|scheduled for|expected(?: to (?:arrive|land|return|premiere|launch|air|debut|drop))?(?: sometime)?(?: in| on| by| around)?|pencilled in for|penciled in for|eyeing|targeting|aiming for|aimed for|planned for|tipped for|lined up for|on course for) (?:an? |the |late |its |their )?(?:[a-z+]+ |{any} ){0,3}?{date}`, dueOn),
	on("premiere/dated-noun", " premiere | debut | launch | release | return | bow | start ", `{date} (?:premiere|debut|launch|release|return|bow|start|window|berth|slot)`, datedNoun),
	on("premiere/guess", " bet| guess| predict| speculat| hop| expect| reckon",
		`(?:betting on|bet on|guess|guesses|guessing|predict|predicts|predicting|speculate|speculating|speculation|hoping for|hope for|expect|expecting|reckon|point to|pointing to|put their money on) (?:on |about |at |a |an |for |of )?(?:[a-z]+ ){0,3}?{date}`, guessedDate),
	on("premiere/not-before", " earlier | before | until ", `(?:no earlier than|not before|not until|not arrive until|not return until|not premiere until|not be back until|not air until|not expected until|not set to premiere until|earliest) {date}`, notBefore),
	on("finale/on", " finale | last | final | conclud| end| wrap| through ", `(?:finale|last episode|final episode|last one|last|concludes|concluding|conclude|wraps up|ends its run|final instalment|final installment) (?:[a-z'-]+ |{any} |, ){0,6}?(?:on |in |is |airs |of |, )*{date}`, finaleOn),
	on("finale/through", " through | culminat| until ", `(?:every|each|weekly|fridays|mondays|tuesdays|wednesdays|thursdays|saturdays|sundays|culminating|friday|monday|tuesday|wednesday|thursday|saturday|sunday) (?:[a-z'-]+ |{any} |, ){0,8}?(?:through|until|up to|culminating on) (?:[a-z-]+ ){0,4}?{date}`, finaleOn),
}

// notOpening says that what a date belongs to is no premiere.
var notOpening = regexp.MustCompile(` (?:filming|shooting|production|photography|cameras|shoot|writing|writers|trailer|teaser|born|died|interview|strike|strikes|film|movie|movies|album|tickets|work|casting|scripts|panel|event|finale|post-production|pre-production|ended|ends|concludes|wrapped|wraps|story|novel|podcast|book|contract|nominated|nominations) `)

func premiereOn(h *hit) []tv.Claim {
	m := h.mention("date")
	text := h.s.shape.text
	from, to := h.s.clauseAt(h.start + 1)
	if h.end > to {
		to = h.end + 1
	}
	d := pick(m, text[from:min(h.end+1, len(text))])
	if d.IsZero() || !h.r.speaksOfShow(h) {
		return nil
	}
	c := tv.Claim{Kind: tv.Premiere, Value: tv.Value{Date: d}}
	past := !h.r.article.Published.IsZero() && d.Last().Before(h.r.article.Published.First().AddDate(0, -2, 0))
	if past && len(h.r.mentionsIn(text, from, to, "E")) == 0 {
		c.Season = 1
		if n := h.r.local[names.Fold(h.r.showName())]; n > 1 && len(h.r.mentionsIn(text, from, to, "S")) == 0 && !has(text[from:to], "series", "show", "first") {
			c.Season = n
		}
	}
	if near := text[max(from, back(text, h.start, 4)) : h.end+1]; !past && has(near, "no earlier than", "not before", "until", "earliest", "before") && !has(near, "before that") {
		c.Detail = "not before " + h.r.text[m.start:m.end]
	}
	return []tv.Claim{c}
}

// settled makes a claim of a premiere whose day the text gives: there is no plan
// in it, and what "will" says of a day is no negation.
func settled(list []tv.Claim, h *hit) []tv.Claim {
	j := h.r.judge(h)
	for i := range list {
		c := &list[i]
		c.Certainty, c.By = j.certainty, j.by
		if c.Certainty == tv.Denied && c.Detail != "" {
			c.Certainty = tv.Confirmed
		}
		if j.negative && c.Detail == "" && c.Kind == tv.Premiere && !has(h.s.shape.text[h.start:h.end+1], "until") && !has(h.s.shape.text[back(h.s.shape.text, h.start, 3):h.start+1], "until", "before") {
			return nil
		}
	}
	return list
}

func opening(h *hit) []tv.Claim {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	near := text[max(from, back(text, h.start, 9)) : h.end+1]
	if notOpening.MatchString(near) || sayingBetween(text[h.start:h.end+1]) {
		return nil
	}
	at := strings.LastIndex(text[:h.end+1], "<D")
	if h.foreign() || h.foreignTalk(near) || givenUp(text, at) || has(text[h.start:h.end+1], "bows out", "bow out") || has(text[back(text, h.start, 3):h.start+1], "ordered", "renewed", "announced") || h.aboutTheEnd() {
		return nil
	}
	first := strings.Fields(text[h.start:])[0]
	switch first {
	case "out", "back", "available", "seen", "begin", "begins", "start", "starts", "started", "open", "opens", "come", "comes", "hit", "hits", "coming", "return", "returns", "returned", "returning", "streaming", "stream", "air", "land", "drop", "release", "releases", "broadcast":
		if len(h.r.mentionsIn(near, 0, len(near), "SE")) == 0 && !has(near, "series", "show", "season", "drama", "comedy", "it", "episodes", "premiere", "which", "sitcom", "thriller") && !has(near, "catch", "streaming", "premiering") {
			return nil
		}
		if people := h.r.mentionsIn(text, max(from, back(text, h.start, 3)), h.start+1, "PNC"); len(people) > 0 && len(h.r.mentionsIn(near, 0, len(near), "SE")) == 0 {
			return nil
		}
	}
	return settled(premiereOn(h), h)
}

// foreign tells that a capitalised word that is no known show stands right before
// a verb: what opens is something else.
func (h *hit) foreign() bool {
	i := h.s.shape.tokenAt(h.start+1) - 1
	if i < h.s.from || !h.r.tokens[i].name() {
		return false
	}
	k := h.r.kindAt(i)
	return k == isName || k == 0 && !stops[h.r.tokens[i].low]
}

// sayingBetween tells that somebody says something between a verb and a date.
func sayingBetween(text string) bool {
	for _, w := range strings.Fields(text) {
		if speaks[w] {
			return true
		}
	}
	return false
}

func dated(h *hit) []tv.Claim {
	text := h.s.shape.text
	if notOpening.MatchString(text[back(text, h.start, 3):h.end+1]) || sayingBetween(text[h.start:h.end+1]) {
		return nil
	}
	if f := strings.Fields(text[h.start:]); len(f) > 1 && f[1] != "date" && f[1] != "window" && f[1] != "slot" && f[0] != "premiere" {
		return nil
	}
	return settled(premiereOn(h), h)
}

func dueOn(h *hit) []tv.Claim {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	near := text[max(from, back(text, h.start, 10)) : h.end+1]
	if notOpening.MatchString(near) || sayingBetween(text[h.start:h.end+1]) || has(near, "begin", "start", "resume", "serve", "return as") {
		return nil
	}
	if len(h.r.mentionsIn(near, 0, len(near), "SE")) == 0 && !has(near, "series", "show", "season", "drama", "comedy", "it", "episodes", "premiere", "release", "sitcom", "which") {
		return nil
	}
	return settled(premiereOn(h), h)
}

func datedNoun(h *hit) []tv.Claim {
	text := h.s.shape.text
	if notOpening.MatchString(text[back(text, h.start, 3) : h.end+1]) {
		return nil
	}
	return settled(premiereOn(h), h)
}

func guessedDate(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !has(text, "date", "premiere", "release", "return", "air", "launch", "back", "season", "arrive") || notOpening.MatchString(text[h.start:h.end+1]) {
		return nil
	}
	list := premiereOn(h)
	for i := range list {
		list[i].Certainty = tv.Speculated
	}
	return list
}

func notBefore(h *hit) []tv.Claim {
	text := h.s.shape.text
	if notOpening.MatchString(text[back(text, h.start, 8) : h.end+1]) {
		return nil
	}
	return settled(premiereOn(h), h)
}

// noDate makes the claim that no day is set, if it is the premiere's day.
func noDate(h *hit) []tv.Claim {
	text := h.s.shape.text
	if has(text[back(text, h.start, 2):h.end+1], "start date", "filming", "production", "shooting", "wedding", "court", "expiry", "born", "end date", "trial") || !h.r.speaksOfShow(h) {
		return nil
	}
	if rest := text[h.end+1:]; strings.HasPrefix(rest, "for filming") || strings.HasPrefix(rest, "for the start of") {
		return nil
	}
	c := tv.Claim{Kind: tv.Premiere, Negative: true, Certainty: tv.Confirmed}
	if j := h.r.judge(h); j.certainty == tv.Reported {
		c.Certainty = tv.Reported
	}
	c.By = h.r.whoHasNoDate(h)
	return []tv.Claim{c}
}

var setsNone = regexp.MustCompile(` (?P<who><[WPN]\d+>|the (?:network|streamer|studio|broadcaster|service|platform|channel|streaming service)) (?:'s (?:[a-z]+ )?(?:update|comments|statement|announcement) )?(?:, however , )?(?:has|have|did|had|is|are|still|also) `)

// whoHasNoDate gives who has set no date, where the sentence has a subject.
func (r *reader) whoHasNoDate(h *hit) string {
	text := h.s.shape.text[:h.end+1]
	if loc := setsNone.FindStringSubmatchIndex(text); loc != nil && loc[0] <= h.start {
		who := text[loc[2]:loc[3]]
		if who[0] != '<' {
			return r.lastNetwork
		}
		if m := r.find(who[1 : len(who)-1]); m != nil {
			return m.name
		}
	}
	return ""
}

func finaleOn(h *hit) []tv.Claim {
	text := h.s.shape.text
	m := h.mention("date")
	d := pick(m, text[:h.end+1])
	if d.IsZero() || has(text[h.start:h.end+1], "season", "season's") && !has(text, "finale") || len(h.r.mentionsIn(text, h.start, h.end+1, "E")) > 0 && !has(text, "finale", "episode") {
		return nil
	}
	if len(d) < len("2026-01") || sayingBetween(text[h.start:h.end+1]) {
		return nil
	}
	return settled([]tv.Claim{{Kind: tv.Finale, Value: tv.Value{Date: d}}}, h)
}
