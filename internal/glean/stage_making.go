package glean

import (
	"strings"

	"backlot/internal/tv"
)

// otherMaking are things that are filmed or produced and are no show.
var otherMaking = phraseOf(` (?:(?:the|a|an|feature|his|her|new|short|indie|horror|action|big-screen|documentary|this) (?:film|movie)|films|movies|album|car|cars|oil|video game|shooting (?:at|in|outside) (?:a|the)|mass shooting|police|gunman|gunmen|victims?|shot dead|theatre|theater|stage production|factory|plant) `)

func stageOf(value string) tv.Claim {
	return tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: value}}
}

// simple makes a claim of a stage, with the day if the clause has one.
func simple(value string) func(h *hit) []tv.Claim {
	return func(h *hit) []tv.Claim {
		if otherMaking.MatchString(h.s.shape.text) || !h.r.speaksOfShow(h) {
			return nil
		}
		text := h.s.shape.text
		from, _ := h.s.clauseAt(h.start + 1)
		if has(text[max(from, back(text, h.start, 2)):h.end+1], "had been") && (value == tv.PreProduction || value == tv.InDevelopment || value == tv.PostProduction) {
			return nil // it no longer is
		}
		if oldPlan.MatchString(text[max(from, back(text, h.start, 7)):h.end+1]) || h.r.judge(h).negative && has(text[h.start:h.end+1], "resumed", "wrapped", "finished") {
			return nil
		}
		c := stageOf(value)
		c.When = h.r.when(h)
		c.Plan = h.ahead() || h.r.future(c.When) && value != tv.Airing && h.r.judge(h).certainty != tv.Speculated && !h.r.judge(h).negative && !h.r.article.Published.Last().After(c.When.First())
		if value == tv.Paused {
			c.Detail = h.because()
		}
		if c.Detail == "" && value != tv.InDevelopment && value != tv.Airing {
			c.Detail = h.place()
		}
		return []tv.Claim{c}
	}
}

// filming makes a claim of filming, with place and day.
func filming(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	rest := text[h.end+1:]
	if has(near, "shot", "filmed", "taped", "shoots", "films", "tapes") && !has(near, "being", "be", "to be", "now", "currently", "will") {
		return nil // how it was made is no news
	}
	if before := text[back(text, h.start, 3) : h.start+1]; has(before, "before", "until", "by the time", "once", "as soon as") && has(near, "began", "begun", "started", "got") {
		return nil // that is when something else was
	}
	if has(near, "set") && !has(near, "cameras", "on set", "to set", "back on the set", "set to") && !has(text, "filming", "production", "season", "shooting") ||
		has(text, "mass shooting", "was shot in") && !has(text, "filming") {
		return nil
	}
	for _, w := range []string{"date", "dates", "location", "locations", "schedule", "writing", "promotion", "development", "designer", "company", "hub", "base", "house", "work on", "block"} {
		if strings.HasPrefix(rest, w) {
			return nil
		}
	}
	if has(near, "work", "work on") && (has(near, "scripts", "script", "writing", "music", "effects") || has(rest, "scripts") || len(h.r.mentionsIn(text, back(text, h.start, 3), h.start+1, "PC")) > 0) {
		return nil
	}
	list := simple(tv.Filming)(h)
	for i := range list {
		h.resumedOn(&list[i])
		if h.rule.name == "stage/on-set" {
			list[i].Plan = false
		}
	}
	return list
}

// beginsFilming leaves to others what is shot by people who are no crew, and what a person begins besides.
func beginsFilming(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if has(near, "tape", "film", "shot", "shoot") {
		if has(near, "will", "going to", "set to", "due to", "expected to", "to", "start to") && has(near, "the film", "a film", "a shoot", "a shot", "the tape") || has(near, "are in", "is in", "in") && has(near, "film") {
			return nil
		}
	}
	if h.filmsHimself() {
		return nil
	}
	if has(near, "start") && putOffBehind.MatchString(text[h.end:]) {
		return nil // the start that is put off is no start
	}
	if has(near, "to have") && !has(near, "shot", "film") {
		return nil
	}
	list := filming(h)
	for i := range list {
		if has(near, "will", "expected to", "set to", "due to", "to have", "going to", "begin", "start", "go into", "resume") {
			list[i].Plan = list[i].Plan || h.ahead()
		}
	}
	return list
}

// putOffBehind follows a start that is put off.
var putOffBehind = phraseOf(`^ (?:(?:[a-z'-]+|<[A-Z]\d+>) ){0,5}?(?:has|have|had|was|is|will) (?:now |since |again |been |be )*(?:moved|pushed|delayed|postponed|shifted|put (?:back|off)|slipped) `)

// startMoved gives a start of filming that was put off to another day.
func startMoved(h *hit) []tv.Claim {
	m := h.lastMention("D")
	if m == nil || !h.r.speaksOfShow(h) {
		return nil
	}
	c := stageOf(tv.Filming)
	c.Plan, c.When = true, m.date.Future
	c.Certainty, c.By = h.r.judge(h).certainty, h.r.judge(h).by
	return []tv.Claim{c}
}

// lastMention gives the last mention of a sort in a match, or nil.
func (h *hit) lastMention(sorts string) *mention {
	found := h.r.mentionsIn(h.s.shape.text, h.start, h.end+1, sorts)
	if len(found) == 0 {
		return nil
	}
	return found[len(found)-1].mention
}

// future tells that a day lies behind the article's.
func (r *reader) future(d tv.Date) bool {
	return !d.IsZero() && !r.article.Published.IsZero() && r.article.Published.Last().Before(d.Last())
}

// development leaves out what is only a spin-off's or another work's.
func development(h *hit) []tv.Claim {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	near := text[from : h.end+1]
	if has(text[back(text, h.start, 2):h.start+1], "what") {
		return nil
	}
	if list, other := h.developsOther(); other {
		return list
	}
	if has(near, "spin-off", "spinoff", "prequel", "sequel", "film", "movie", "sequels", "spin-offs", "spinoffs", "game", "remake", "reboot", "ideas", "rough cut", "book", "script", "that one", "denies one") && h.mention("show") == nil {
		return nil
	}
	if offshootOf.MatchString(text[h.start : h.end+1]) {
		return nil // "is developing a prequel to SHOW"
	}
	return simple(tv.InDevelopment)(h)
}

// offshootOf ends what is said of a show that comes out of the one named.
var offshootOf = phraseOf(` ` + offshoot + ` (?:of|to|from) (?:["'] )?<S\d+> $`)

func writing(h *hit) []tv.Claim {
	near := h.s.shape.text[h.start : h.end+1]
	if has(near, "not to") || has(near, "had") && !has(near, "have", "has") {
		return nil // what had been written once is hardly being written
	}
	list := simple(tv.InDevelopment)(h)
	if found := notOrderedYet.FindStringSubmatch(h.s.shape.text[:h.start+1]); found != nil {
		if e := h.r.find(found[1]); e != nil && !e.episode {
			for i := range list {
				list[i].Season = e.season // it is that one which is written
			}
		}
	}
	return list
}

// notOrderedYet stands before what is done for a season all the same: "has not been ordered, but".
var notOrderedYet = phraseOf(` <(E\d+)> (?:of [^,;.]{1,40} )?(?:has|is|have) (?:not|yet to|still not|still to)(?: (?:yet|been|be|officially|formally|publicly))* (?:ordered|commissioned|greenlit|green-lit|announced|confirmed|picked up)(?: (?:yet|by [^,;]{1,30}))? (?:, )?(?:but|though|although) (?:[^,;<]{1,30} )?$`)

// airing tells that a season is on; not that it will be, nor that one can find it somewhere.
func airing(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.ahead() || has(text, "all seasons", "all episodes", "previous seasons", "every season", "both seasons", "reruns", "repeats") {
		return nil
	}
	if has(text[h.start:h.end+1], "streaming", "available") && strings.HasPrefix(text[h.end+1:], "on <W") && len(h.r.mentionsIn(text, 0, len(text), "E")) == 0 {
		return nil // where it can be found
	}
	if m, t := h.mention("season"), h.r.showAt(h); m != nil && t != nil && m.season < h.r.season[foldedName(t)] {
		return nil // that one can be watched again
	}
	return []tv.Claim{stageOf(tv.Airing)}
}

// begunTo is no future: "has begun to film".
var begunTo = phraseOf(` (?:begun|began|begins|started|starts|continued|continues) to `)

// ahead tells that what a stage says is still to come.
func (h *hit) ahead() bool {
	from, _ := h.s.clauseAt(h.start + 1)
	near := h.s.shape.text[max(from, back(h.s.shape.text, h.start, 5)) : h.end+1]
	near = begunTo.ReplaceAllString(near, " ")
	return futureCue.MatchString(near) && !guessCue.MatchString(near)
}

func partShot(h *hit) []tv.Claim {
	if shotThere(h) || madeThere.MatchString(h.s.shape.text[h.start:]) {
		return nil
	}
	c := stageOf(tv.Filming)
	from, to := h.groupAt("part")
	c.Detail = strings.TrimPrefix(h.r.wordsBetween(h.s, from, to), "the ")
	c.Detail = strings.NewReplacer("substantial", "large", "significant", "large", "sizeable", "large", "portion", "part", "chunk", "part", "share", "part").Replace(strings.ToLower(c.Detail)) + " shot"
	return []tv.Claim{c}
}

// madeThere begins what tells of how much of a show is made at a place, as a rule.
var madeThere = phraseOf(`^ (?:[a-z-]+ ){1,4}of (?:[a-z'-]+ |<[SE]\d+> ){1,4}(?:is|are) (?:filmed|shot|recorded) (?:on location )?(?:in|at|on|around|near) `)

func moreToShoot(h *hit) []tv.Claim {
	c := stageOf(tv.Filming)
	c.Detail = "more to shoot"
	return []tv.Claim{c}
}

func pausing(h *hit) []tv.Claim {
	text := h.s.shape.text[h.start : h.end+1]
	if has(text, "put", "puts", "brought", "bringing") && !has(text, "on hold", "on pause", "to a halt", "a stop to") || has(text, "forced") && !has(text, "to shut down", "to stop") {
		return nil
	}
	if has(text, "shut", "stops", "suspended") && !has(text, "production", "filming", "shooting", "work", "taping", "shoot") {
		return nil
	}
	if has(text, "stopped", "shut down", "shuts down") && !has(text, "production", "filming", "shooting", "work") {
		return nil
	}
	return simple(tv.Paused)(h)
}

func weekly(h *hit) []tv.Claim {
	if h.ahead() || has(h.s.shape.text, "will", "starting", "after the premiere", "after the launch", "after launch", "following the premiere", "thereafter", "beginning", "used to") || asked(h.s) {
		return nil
	}
	return []tv.Claim{stageOf(tv.Airing)}
}

// speaksOfShow tells that a sentence, or the one before it, has something to do
// with a show: where the whole text is about one, any sentence has.
func (r *reader) speaksOfShow(h *hit) bool {
	return r.show != nil || h.mention("show") != nil
}

// because gives a cause that the clause names, in its own words, or "".
func (h *hit) because() string {
	text := h.s.shape.text
	loc := causeAt.FindStringIndex(text)
	if loc == nil || dueToDo.MatchString(text[loc[0]:]) {
		return ""
	}
	end := loc[1]
	for n := 0; end < len(text) && n < 8; n++ {
		next := strings.IndexByte(text[end:], ' ')
		if next < 0 || strings.ContainsRune(",.;:(\"", rune(text[end])) || nextVerb.MatchString(text[end-1:]) {
			break
		}
		end += next + 1
	}
	return h.r.wordsBetween(h.s, loc[1], end)
}

// nextVerb begins where another verb does: "because of an ice storm and resumed".
var nextVerb = phraseOf(`^ (?:and|but|before|then) (?:(?:is|are|was|were|has|have|had|will|only|later|then|now|then) )*(?:[a-z]+ed|began|begun|got|went|will|is|was|[a-z]+ing) `)

// dueToDo is no cause: "is due to resume".
var dueToDo = phraseOf(`^ due to (?:resume|restart|start|begin|return|film|shoot|air|premiere|wrap|finish|go|be|continue|end|open|run|take|get|move|last|arrive|launch) `)

var causeAt = phraseOf(` (?:because of|due to|owing to|amid|as a result of|thanks to|caused by|following) `)
