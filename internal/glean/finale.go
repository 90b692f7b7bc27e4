package glean

import (
	"strings"

	"backlot/internal/tv"
)

// closes are the verbs with which a season or a show ends on a day.
const closes = `(?:ends|end|ended|ending|concludes|conclude|concluded|concluding|wraps up|wrap up|wrapped up|wraps|wrapped|wrapping up|bows out|bow out|bowed out|bowing out|signs off|sign off|signed off|finishes|finish|finished|finishing|closes out|close out|closes|close|closed|closing|comes to an end|come to an end|came to an end|draws to a close|draw to a close|culminates|culminate|culminating|goes out)`

// lastEpisode is the last episode, as a noun.
const lastEpisode = `(?:finale|finales|finale episode|last episode|final episode|last one|last chapter|final chapter|final instalment|final installment|last instalment|last installment|closing episode|concluding episode|last hour|final hour|closer|season ender|season-ender|season-closer|ender|grand final|grand finale|series-ender|last part|final part|conclusion|last-ever episode|final two episodes|last two episodes|final episodes|last episodes|farewell episode|feature-length goodbye|send-off|last outing)`

var finaleRules = []rule{
	on("finale/on", " finale | last | final | closer | ender | conclu| closing | finales | farewell | send-off | goodbye ",
		lastEpisode+` (?:of `+gap(7)+`)?(?:" )?(?:, (?:[^,<]|<[A-Z]\d+>){1,60} , |, |\( |: )?(?:(?:which|that|will|is|was|has|be|been|to|now|set|due|airs|aired|air|airing|drops|drop|dropped|arrives|arrive|lands|landed|premieres|premiered|streams|streamed|hits|released|broadcast|shown|seen|scheduled|slated|pencilled in|screens|goes out|went out|comes|came|follows|followed|on|in|for|at|of|{net}|{show}|originally|tentatively|expected|moved|moves|pushed|therefore|planned|'s|(?:moved|pushed|brought|bumped|put|delayed) (?:up|forward|back|out) (?:by )?(?:an?|one|two|three) (?:weeks?|days?|months?)(?: ,)? to|to the screens|out|live|exclusively|the|a|week|later|around|until|to|brought forward|back|confirmed) )*{date}`, finaleOn),
	on("finale/dated", " finale | last | final | ender | closer | season-ender | season-closer | series-ender ", `{date} (?:'s )?(?:["'] )?(?:{season} |season |series |two-hour |feature-length |[a-z]+ )?`+lastEpisode, finaleOn),
	on("finale/spoiled", " finale | last | final | ender | closer | season-ender | season-closer | series-ender ", `{date} (?:'s )?(?:["'] )?(?:{season} |season |series |two-hour |feature-length |[a-z]+ )?`+lastEpisode, finaleOn),
	on("finale/ends", " end| conclu| wrap| bow| sign| finish| clos| draw| cam| com| culminat| goes out ",
		`(?:{season}|{show}|which|that|and|`+theShow+`|series|show|season|run|it|{net}) (?:" )?(?:\( [^()]{1,40} \) )?(?:of `+gap(6)+`)?(?:, [^,]{1,60} , )?(?:(?:will|is|to|set|due|would|also|now|finally|then|currently|has|had) )*`+closes+` (?:for good |forever )?(?:(?:with|after|as) )?(?:(?:its |the |their |an? )?(?:[a-z0-9-]+ ){0,3}?(?:{season} |run |season |series |story )(?:of (?:{show}|{any}) )?)?(?:with `+gap(5)+`)?(?:, )?(?:(?:on|in|this|at) )*(?:{net} (?:on )?)?{date}`, endsOn),
	on("finale/ending", " conclud| ending | culminat| finishing | wrapping ", `, (?:and )?(?:concluding|ending|culminating|finishing|wrapping up) (?:with `+gap(6)+`)?(?:on )?{date}`, endsOn),
	on("finale/last-aired", " last aired | last seen | last broadcast | last shown ", `last (?:aired|broadcast|shown|seen) (?:on {net} )?(?:on |in |back in )*{date}`, endsOn),
	on("finale/net-ends", " end| conclu| wrap| finish| clos", `(?:`+closes+`) (?:its |the |their )?(?:[a-z-]+ ){0,2}?{season} (?:of (?:["'] )?{any} (?:["'] )?)?(?:(?:on|in|with `+gap(5)+`) )*{date}`, endsOn),
	on("finale/through", " through | culminat| until ", `(?:every|each|weekly|fridays|mondays|tuesdays|wednesdays|thursdays|saturdays|sundays|culminating|friday|monday|tuesday|wednesday|thursday|saturday|sunday|runs|running|run|continues|continue|episodes) (?:[a-z'-]+ |{any} |, ){0,8}?(?:through|until|up to|culminating on) (?:[a-z-]+ ){0,4}?{date}`, finaleOn),
}

// finaleOn makes the claim that the last episode is or was to be seen on a day.
func finaleOn(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	m := h.mention("date")
	d := pickShown(m, near+" ")
	if from, _ := h.s.clauseAt(h.start + 1); m.date.Past != m.date.Future && !has(near, "aired", "was", "dropped", "landed", "released", "went out", "came", "streamed", "premiered", "debuted", "arrived", "hit") {
		clause := inTurnShown.ReplaceAllString(text[from:h.end+1], " ")
		if d = pickShown(m, clause); !has(clause, "was", "aired", "had", "were", "released", "streamed", "premiered", "debuted", "arrived", "hit", "dropped", "landed") {
			d = m.date.Future
			if justPast(m) && !has(near, "will", "is to", "to") {
				d = m.date.Past
			}
		}
	}
	if over := seenAlready.MatchString(text); h.rule.name == "finale/spoiled" && over {
		d = m.date.Past
	} else if h.rule.name == "finale/spoiled" || h.rule.name == "finale/dated" && over {
		return nil
	}
	d = h.lastSeen(m, h.finaleSeen(m, d))
	before := text[back(text, h.start, 4) : h.start+1]
	if onTheHeels.MatchString(text[back(text, h.start, 14) : h.start+1]) {
		d = m.date.Past
	}
	if d.IsZero() || !d.IsDay() && len(d) < len("2026-01") || sayingBetween(near) || has(near, "filmed", "shot", "filming", "written", "reshot", "script", "scene", "scenes", "trailer") || has(before, "trailer", "mid-season", "midseason", "filming", "clip", "scene", "filmed", "shooting", "shot") {
		return nil
	}
	if beganThen.MatchString(near) {
		return nil // of its season that is the first day
	}
	if theirLast.MatchString(text[back(text, h.start, 2):h.start+1]) && !has(near, "finale") {
		return nil // somebody goes in it
	}
	if h.endsThere() {
		list := h.other(whole)
		for i := range list {
			list[i].Value.Text = h.r.short(h.s)
		}
		return list
	}
	if has(before, "since", "after") && !has(near, "which", "aired", "was", "airs", "released", "dropped", "streamed", "landed", "arrived", "premiered") {
		return nil
	}
	if h.rule.name == "finale/follow-until" && !d.IsDay() || h.rule.name == "finale/last-bit" && oldPlan.MatchString(text[back(text, h.start, 9):h.end+1]) {
		return nil
	}
	if h.rule.name == "finale/through" && (!d.IsDay() || has(text, "filming", "shooting", "production", "voting", "festival", "strike", "contract") || !has(text, "episodes", "season", "series", "run", "weekly") && !strings.Contains(text, "<E")) {
		return nil
	}
	if has(near, "final", "last") && !has(near, "finale") && has(near, "of the day") || !h.r.speaksOfShow(h) {
		return nil
	}
	c := tv.Claim{Kind: tv.Finale, Value: tv.Value{Date: d}}
	if h.wasInThat() && len(h.r.mentionsIn(text, 0, len(text), "E")) == 0 {
		c.Season = whole // which one it was is not told
	}
	return settled([]tv.Claim{c}, h)
}

// onTheHeels stands before what came shortly before the news.
var onTheHeels = phraseOf(` on the heels of `)

// seenAlready tells that the last episode has been on: the text tells what happened in it.
var seenAlready = phraseOf(` (?:spoilers?|recaps?|recapping|what happened|that happened|happened in|having|bookmark|read on|if you have not (?:yet )?(?:watched|seen)|left (?:fans|viewers|us)|left hanging|killed off in|did not get up) `)

// inTurnShown is how episodes are given out, which has no tense: "with episodes released weekly until the finale".
var inTurnShown = phraseOf(` (?:released|dropped|dropping|aired|shown|broadcast|streamed|arriving|following) (?:(?:weekly|daily|nightly|fortnightly|each|every|one|two|on|in|a|at|per|the|after|following|same|pairs|<N\d+>|[a-z]+day|[a-z]+days|week|weeks|basis|time) )+`)

// beganThen tells the first day of the season whose finale is named: "the finale of the third season, which premiered".
var beganThen = phraseOf(` of (?:the |its )?<E\d+> (?:, [^,]{1,60} )?, which (?:had )?(?:premiered|debuted|launched|began|started|opened|bowed) `)

// theirLast ends what stands before the last episode that somebody is in.
var theirLast = phraseOf(` (?:his|her|whose|<[PNC]\d+> 's) $`)

// theirLastEpisode is that one.
var theirLastEpisode = phraseOf(` (?:his|her|whose|<[PNC]\d+> 's) (?:own |very )?(?:last|final) (?:episode|appearance|outing|scenes?|instalment|installment|hour|bow) `)

// shownOn is "goes out", which is to be shown and, but for what it goes out with, no end.
var shownOn = phraseOf(` goes out (?:(?:on|in|this|at|next) |<W\d+> )*<D\d+> $`)

// endsOn makes the claim that a season or a show ends on a day.
func endsOn(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	m := h.mention("date")
	from, _ := h.s.clauseAt(h.start + 1)
	clause := text[max(from, back(text, h.start, 6)) : h.end+1]
	if waitFor.MatchString(text[back(text, h.start, 6) : h.start+1]) {
		return nil // that season begins
	}
	if shownOn.MatchString(near) {
		return nil // what goes out on a day is shown then
	}
	if has(text, "podcast", "podcasts", "broadway run", "west end run", "exhibition", "world tour") && h.mention("season") == nil {
		return nil
	}
	if has(clause, "filming", "production", "shooting", "shoot", "photography", "shootings", "cameras", "work", "writing", "contract", "deal", "strike", "who", "competition", "voting", "pre-production", "post-production", "scripts") ||
		has(near, "wrapped", "wraps", "finished", "finish", "closing", "close", "closed", "wrap up", "wrapped up") && !seasonOrEpisode(h, near) && !(strings.HasPrefix(near, " and ") && seasonOn.MatchString(text[:h.start+1])) || sayingBetween(near) || !h.r.speaksOfShow(h) {
		return nil
	}
	if strings.HasPrefix(near, " and ") && filmingFirst.MatchString(text[:h.start+1]) {
		return nil // "filming moves to Manchester and finishes on 29 May"
	}
	if people := h.r.mentionsIn(text, back(text, h.start, 1), h.start+1, "PNC"); len(people) > 0 && !strings.HasPrefix(near, " <") {
		return nil
	}
	if has(near, "wrapped") && !has(near, "wrapped up") && h.r.wrapIsFilming(h) {
		return nil
	}
	d := pickShown(m, near)
	if m.date.Past != m.date.Future {
		d = m.date.Future
		if has(near, "ended", "concluded", "bowed out", "signed off", "finished", "closed", "came to an end", "came to a close", "drew to a close", "took its final bow", "went off the air", "left the air", "wrapped up", "wrapped") && !has(near, "will", "to be") || justPast(m) && !has(near, "will", "to") {
			d = m.date.Past
		}
	}
	whole := h.mention("season") == nil && !strings.Contains(near, " <E")
	if h.rule.name == "finale/last-aired" {
		d, whole = m.date.Past, false
	}
	if !d.IsDay() && (whole && !monthly[h.rule.name] || len(d) < len("2026-01")) || d.IsZero() {
		return nil
	}
	return settled([]tv.Claim{{Kind: tv.Finale, Value: tv.Value{Date: d}}}, h)
}

// monthly are the rules for which the month of an end is enough.
var monthly = map[string]bool{"finale/show-ends": true}

// wrapIsFilming tells that a season that "wrapped" was filmed, for it is the one to come.
func (r *reader) wrapIsFilming(h *hit) bool {
	m, t := h.mention("season"), r.showAt(h)
	return m == nil || t == nil || m.season >= r.season[foldedName(t)]
}

// seasonOrEpisode tells that a match names a season, a run or an episode.
func seasonOrEpisode(h *hit, near string) bool {
	return len(h.r.mentionsIn(near, 0, len(near), "E")) > 0 || has(near, "season", "run", "series", "with", "drama", "comedy", "sitcom", "saga", "soap", "thriller", "procedural", "dramedy", "mystery")
}
