package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// making is the work on a show, as a noun.
const making = `(?:filming|shooting|shootings|production|principal photography|photography|cameras|work|the shoot|shoot|the shooting|lensing)`

var stageRules = []rule{
	on("stage/filming-is", " filming | shooting | production | camera| set | cameras | location | shot ",
		`{be} {adv}(?:(?:currently|now|back|already|well|deep|deeply|busy|hard at work) )*(?:filming|shooting|in production|into production|undergoing production|under production|before the cameras|in front of the cameras|into filming|into shooting|on location)`, filming),
	on("stage/filming-begins", " filming | shooting | production | photography | camera| work | shoot | lensing ",
		making+` (?:(?:on|for|of|in) (?:[a-z'-]+ |{any} |" ){0,7}?)?(?:'s )?{adv}(?:(?:is|are|has|have|was|were|will|had|may|might|could|to|be|been|being|set|slated|due|expected|scheduled|planned|likely|now|not|yet|already|officially|did|does) )*(?:, (?:[^,]{1,30}) , (?:(?:is|will|has|due|to|set) )*)?(?:begun|began|begins|begin|beginning|start|starts|started|resumed|resumes|resume|kicked off|kicks off|kick off|get under way|gets under way|got under way|under way|underway|rolling|roll|to roll|turning|turn|turn over|turning over|to start|running|goes on|go on|continues|continue|commence|commences|commenced|ongoing|taking place|take place|restarts|restarted|restart)`, filming),
	on("stage/begins-filming", " filming | shooting | production | photography | cameras | shoot | rolling ",
		`(?:begun|began|begins|begin|started|starts|start|starting|beginning|resumed|resumes|resume|resuming|kicked off|kick off|kicks off|commence|commences|commenced|enters|entered|enter|entering|go into|goes into|gone into|went into|going into|move into|return to|returned to|returns to|back in|back into|currently in|now in|remains in|still in|is in|are in|start rolling|restart|continue|continues|continued) {the}(?:[a-z]+ )?(?:filming|shooting|production|principal photography|rolling|shoot|set)`, filming),
	on("stage/shoots-in", " shoot| film", `(?:{season}|{show}|it|series|drama|show|season|run|which|that) (?:, the [a-z]+ , )?(?:"? ?)(?:goes on shooting|goes on filming|is to shoot|is shooting|is filming|will shoot|will film|was to have shot|shoots|begins filming|began filming|starts filming|starts shooting|begins shooting|will be filmed|will be shot|is being filmed|is being shot|to film|to shoot|is due to shoot)`, filming),
	on("stage/eyeing-shoot", " shoot | start ", `(?:eyeing|planning|targeting|aiming for|looking at) (?:an? )?{date} (?:shoot|start|production start)`, filmingPlanned),
	on("stage/shot-all", " shot | filmed | can ", `(?:it|{season}|{show}|everything) (?:is|has been|was) {adv}(?:all )?(?:shot|filmed|in the can)(?: ,| \.| all)`, simple(tv.Wrapped)),
	on("stage/deep-production", " production | filming | shooting ", `(?:with|as|and) (?:the )?(?:production|filming|shooting) (?:now |already )?(?:deep |well |deeply |fully )?(?:underway|under way|continuing|in full swing)`, filming),
	on("stage/part-shot", " film | filmed | shot | can ",
		`(?P<part>(?:a |the )?(?:substantial|large|good|big|significant|major|sizeable|great) (?:part|portion|chunk|share|amount|deal)|much|most|half|more than half|nearly all|two-thirds|the bulk|a third|about half|roughly half) of (?:[a-z'-]+ |{any} ){1,6}?(?:(?:is|are|has|have|was|were|been|already|now|reportedly) )+(?:captured on film|on film|filmed|shot|in the can)`, partShot),
	on("stage/more-to-shoot", " shooting | filming | scenes | shoot | film ",
		`(?:further|more|additional|some) (?:shooting|filming|scenes|work|material) (?:is|are|was|were|remains?|still|has|have) (?:still |yet )?(?:required|needed|left|to come|to be (?:done|shot|filmed)|ahead|remain|remains|planned)`, moreToShoot),
	on("stage/paused", " production | filming | shooting | hold | work | pause ",
		making+` (?:(?:on|for|of|in) (?:[a-z'-]+ |{any} ){0,8}?)?{adv}(?:(?:is|are|has|have|was|were|had|been|be|will|put|temporarily|briefly) )*(?:paused|halted|suspended|shut down|shuts down|on hold|on pause|on hiatus|stopped|stops|interrupted|came to a halt|ground to a halt|come to a halt|shutdown|abandoned)`, simple(tv.Paused)),
	on("stage/on-hold", " hold | hiatus | pause | shelved ", `{show} {adv}(?:remains|is|stays|was|has been) {adv}(?:put )?(?:on hold|on hiatus|on pause)`, simple(tv.Paused)),
	on("stage/pauses", " production | filming | shooting | hold | work | pause | halt ",
		`(?:paused|halted|suspended|shut down|shuts down|halts|pauses|stopped|put a stop to|puts|put|bringing|brought) (?:the )?(?:production|filming|shooting|work|it|the series|the show|{any})(?: on hold| on pause| to a halt)?`, pausing),
	on("stage/wrapped", " wrapped | wraps | wrap | finished | completed | complete | concluded | ended ",
		making+` (?:(?:on|for|of|in) (?:[a-z'-]+ |{any} |" ){0,7}?)?{adv}(?:(?:is|are|has|have|was|were|had|will|to|be|been|set|expected|slated|scheduled|now|officially|already|not|yet) )*(?:wrapped|wraps|wrap|finished|finishes|finish|completed|complete|concluded|concludes|ended|ends)`, simple(tv.Wrapped)),
	on("stage/wraps", " wrapped | wraps | wrap | finished | completed | finishes ",
		`(?:wrapped|wraps|wrap|finished|finishes|completed|wrapped up|concluded|finishing) (?:up )?(?:[a-z]+ )?(?:filming|production|shooting|principal photography|{season}|the (?:season|series|shoot))`, simple(tv.Wrapped)),
	on("stage/has-wrapped", " wrapped ", `(?:{any}|it|the series|the season|the show) {adv}(?:has|have|is|are) {adv}wrapped`, simple(tv.Wrapped)),
	on("stage/post", " post-production | post | edit| editing ", `(?:in|into|through|entered|entering|enters|began|begun|started|during|on) (?:[a-z]+ )?(?:post-production|postproduction|post production|the editing room|the cutting room|the edit)`, simple(tv.PostProduction)),
	on("stage/post-is", " post-production ", `(?:post-production|postproduction) {adv}(?:is|has|will) {adv}(?:begun|began|underway|under way|begin|start|started|continue|continuing)`, simple(tv.PostProduction)),
	on("stage/pre", " pre-production | preproduction | prep ", `(?:in|into|entered|entering|began|begun|started|enters|start|starts|that|currently in) (?:[a-z]+ )?(?:pre-production|preproduction|prep)`, simple(tv.PreProduction)),
	on("stage/pre-is", " pre-production | preproduction ", `(?:pre-production|preproduction) (?:on (?:[a-z'-]+ |{any} ){1,5}?)?{adv}(?:is|has|will) {adv}(?:begun|began|underway|under way|begin|start|started)`, simple(tv.PreProduction)),
	on("stage/development", " development | works | writing | scripts | writers | room ",
		`(?:{be}|currently|now|remains|still|already|put) {adv}(?:currently |now |still |back |already )?(?:in (?:early |active |the early stages of |very early )?development|in the early stages of developing|in the works|being developed|being written)`, simple(tv.InDevelopment)),
	on("stage/writing", " writing | writers | scripts | room | script ",
		`(?:(?:writing|work on (?:the )?scripts|the scripts|scripts|the writers' room|the writers ' room|the writers room|writers' room|writers ' room)(?: (?:on|for) (?:[a-z'-]+ |{any} ){1,5}?)? {adv}(?:(?:is|are|has|have) )?{adv}(?:begun|began|started|opened|reopened|underway|under way|open|finished|complete|completed|written)|writers have started|writers are (?:just )?getting started)`, simple(tv.InDevelopment)),
	on("stage/developing", " developing ", `(?:is|are) {adv}developing {the}(?:[a-z-]+ ){0,4}?(?:{show}|series|show|drama|comedy|season)`, simple(tv.InDevelopment)),
	on("stage/in-pre", " pre-production | preproduction ", `(?:is|are|now|currently|in|into|enters|entered) {adv}(?:in |into )?(?:pre-production|preproduction)`, simple(tv.PreProduction)),
	on("stage/midway", " halfway | midway | airing ", `(?:halfway through|midway through|partway through|now airing|currently airing|is airing) (?:its |the )?{season}`, simple(tv.Airing)),
	on("stage/airing", " airing | streaming | episodes ", `(?:is|are) (?:currently|now) (?:airing|streaming|running|on air)`, simple(tv.Airing)),
	on("stage/weekly", " episodes | airs ", `(?:new episodes (?:air|drop|arrive|stream|are released|are out|follow|land)|episodes (?:air|drop|arrive|stream|are released)|airs) (?:weekly|every|each|on (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays))`, weekly),
}

// otherMaking are things that are filmed or produced and are no show.
var otherMaking = regexp.MustCompile(` (?:film|movie|documentary film|album|car|cars|oil|video game|shooting (?:at|in|outside) (?:a|the)|mass shooting|police|gunman|gunmen|victims?|shot dead|theatre|theater|stage production|factory|plant) `)

func stageOf(value string) tv.Claim {
	return tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: value}}
}

// simple makes a claim of a stage, with the day if the clause has one.
func simple(value string) func(h *hit) []tv.Claim {
	return func(h *hit) []tv.Claim {
		if otherMaking.MatchString(h.s.shape.text) || !h.r.speaksOfShow(h) {
			return nil
		}
		c := stageOf(value)
		c.When = h.r.when(h)
		c.Plan = h.ahead()
		if value == tv.Paused {
			c.Detail = h.because()
		}
		return []tv.Claim{c}
	}
}

// filming makes a claim of filming, with place and day.
func filming(h *hit) []tv.Claim {
	text := h.s.shape.text
	if has(text[h.start:h.end+1], "shot", "set") && !has(text[h.start:h.end+1], "cameras") && !has(text, "filming", "production", "season", "shooting") {
		return nil
	}
	if strings.HasPrefix(text[h.end+1:], "date") || strings.HasPrefix(text[h.end+1:], "dates") {
		return nil
	}
	list := simple(tv.Filming)(h)
	for i := range list {
		list[i].Detail = h.place()
	}
	return list
}

// ahead tells that what a stage says is still to come.
func (h *hit) ahead() bool {
	from, _ := h.s.clauseAt(h.start + 1)
	near := h.s.shape.text[max(from, back(h.s.shape.text, h.start, 5)) : h.end+1]
	return futureCue.MatchString(near) && !guessCue.MatchString(near)
}

// inPlace finds where cameras stand: "in Bergen", "on location in Wales".
var inPlace = regexp.MustCompile(`^(?:on location )?(?:in|at) (?:the )?<N\d+>(?: (?:and|,) (?:in )?<N\d+>)? `)

// place gives the words that say where something is filmed, or "".
func (h *hit) place() string {
	text := h.s.shape.text
	rest := text[h.end+1:]
	if loc := inPlace.FindStringIndex(rest); loc != nil {
		return h.r.wordsBetween(h.s, h.end+1, h.end+loc[1])
	}
	// Cities are on the list of words that are nobody's name: take a capitalised word as it stands.
	f := strings.Fields(rest)
	if len(f) > 1 && (f[0] == "in" || f[0] == "at") {
		i := h.s.shape.tokenAt(h.end + 1 + len(f[0]) + 1)
		if t := h.r.tokens[i]; t.name() && t.mention == 0 {
			end := i + 1
			for end < h.s.to && h.r.tokens[end].name() && h.r.tokens[end].mention == 0 {
				end++
			}
			return h.r.text[h.r.tokens[i-1].start:h.r.tokens[end-1].end]
		}
	}
	return ""
}

func filmingPlanned(h *hit) []tv.Claim {
	list := simple(tv.Filming)(h)
	for i := range list {
		list[i].Plan = true
		list[i].When = h.mention("date").date.Future
	}
	return list
}

func partShot(h *hit) []tv.Claim {
	c := stageOf(tv.Filming)
	from, to := h.groupAt("part")
	c.Detail = strings.TrimPrefix(h.r.wordsBetween(h.s, from, to), "the ")
	c.Detail = strings.NewReplacer("substantial", "large", "significant", "large", "sizeable", "large", "portion", "part", "chunk", "part", "share", "part").Replace(strings.ToLower(c.Detail)) + " shot"
	return []tv.Claim{c}
}

func moreToShoot(h *hit) []tv.Claim {
	c := stageOf(tv.Filming)
	c.Detail = "more to shoot"
	return []tv.Claim{c}
}

func pausing(h *hit) []tv.Claim {
	text := h.s.shape.text[h.start : h.end+1]
	if has(text, "put", "puts", "brought", "bringing") && !has(text, "on hold", "on pause", "to a halt", "a stop to") {
		return nil
	}
	if has(text, "stopped", "shut down", "shuts down") && !has(text, "production", "filming", "shooting", "work") {
		return nil
	}
	return simple(tv.Paused)(h)
}

func weekly(h *hit) []tv.Claim {
	if h.ahead() || has(h.s.shape.text, "will", "starting", "after the premiere") {
		return nil
	}
	return simple(tv.Airing)(h)
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
	if loc == nil {
		return ""
	}
	end := loc[1]
	for n := 0; end < len(text) && n < 8; n++ {
		next := strings.IndexByte(text[end:], ' ')
		if next < 0 || strings.ContainsRune(",.;:(\"", rune(text[end])) {
			break
		}
		end += next + 1
	}
	return h.r.wordsBetween(h.s, loc[1], end)
}

var causeAt = regexp.MustCompile(` (?:because of|due to|owing to|amid|as a result of|thanks to|caused by|following) `)
