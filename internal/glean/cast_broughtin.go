package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who comes into a cast, by what the show or its network does ("has set Ida Voss to lead") or by what
// he is booked for ("is set for a recurring role").

const (
	// takesIn is what a show or a network does to those who come.
	takesIn = `(?:brings? in|brought in|bringing in|gains?|gained|casts|taps|tapped|recruits|recruited|enlists|enlisted|hires|hired|signs|signed|lands|nabs|nabbed|snags|snagged|books|booked|lures|lured|poaches|poached|ropes in|roped in|(?:sees|saw|marks|marked) the (?:arrival|addition) of)`
	// takenIn is the same as it is told with "has".
	takenIn = `(?:set|tapped|hired|signed|signed up|booked|cast|lined up|secured|landed|roped in|snagged|nabbed|recruited|enlisted|brought in|gained|lured|poached|found)`
	// bookedFor is what somebody is booked for.
	bookedFor = `(?:an?|the) (?:[a-z-]+ ){0,4}?(?:roles?|parts?|arc|turn|lead|leads|regulars?|stint)`
)

var broughtInRules = []rule{
	on("cast/takes-in", " brings in | brought in | bring in | bringing in | gains | gained | casts | taps | tapped | recruits | recruited | enlists | enlisted | hires | hired | signs | signed | lands | nabs | nabbed | snags | snagged | books | booked | lures | lured | poaches | poached | ropes in | roped in | arrival of | addition of ",
		`(?:<[SEWD]\d+>|"|`+seriesWord+`|it|also|has|have|will|streamer|network|channel|broadcaster|season|run|but|and) (?:(?:also|now|just) )*`+takesIn+` `+whoTheyAre+`{list}`, takenNow),
	on("cast/has-set", " to | as | for | in | opposite | alongside ", `(?:has|have|had) (?:(?:also|now|just) )*`+takenIn+` `+whoTheyAre+`{list} {paren}(?:to (?:star|lead|headline|topline|co-star|recur|guest|play|front|join|appear)|as|for|in|opposite|alongside)`, takenNow),
	on("cast/more-for", " : ", `(?:more|additions?|newcomers?|recruits?|arrivals?|faces?|castings?) (?:for|to|on|in|join|board) [^:.;]{1,70} : `+whoTheyAre+`{list}`, takenNow),
	on("cast/part-of-cast", " part of the ", `{list} {apposition}(?:(?:will|is|are|also|now|be|to|set|both|all|has|have) )+part of the (?:[a-z]+ )?cast (?:as|for|when|in|of|[.;])`, takenNow),
	on("cast/with-aboard", " with ", `with `+whoTheyAre+`{list} (?:(?:also|both|all|newly) )*(?:on board|aboard|joining|boarding|coming aboard|new to)`, takenNow),
	on("cast/set-for-part", " set | confirmed | booked | lined | tapped | cast ", `{list} {apposition}{paren}(?:is|are|was|were|has been|have been|been) (?:(?:also|now|all|both) )*(?:set|confirmed|booked|lined up|tapped|cast) (?:for|as|in) `+bookedFor, takenNow),
}

// takenNow reads those who come into a cast: actors, and neither parts nor makers.
func takenNow(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.asked() || h.spoken() || h.r.judge(h).negative || makesThis.MatchString(text[h.end:min(len(text), h.end+30)]) || has(text[back(text, h.start, 3):h.end], "film", "movie", "returning", "former") {
		return nil
	}
	rest := text[h.end:]
	if asCrew.MatchString(rest[min(1, len(rest)):]) || inTheRole.MatchString(rest) {
		return nil
	}
	list := listedNew(h)
	k := 0
	for _, c := range list {
		if m := h.r.byName(c.Value.Person); m == nil || !h.r.isCrew(m) && !h.r.rankedPart(m) {
			list[k] = c
			k++
		}
	}
	return list[:k]
}

var (
	// makesThis says that somebody makes what he is named with.
	makesThis = phraseOf(` (?:direct(?:s|ed|ing)?|wr(?:ites?|ote|iting)|pen(?:s|ned)|creat(?:es|ed|or)|produc(?:es|ed|ing|er)|executive|showrunner|helm(?:s|ed|ing)?|adapt(?:s|ed|ing)?|compos(?:es|ed|er)|scripts?|scripted) `)
	// nextInList leads from somebody with his part to the next of a list: "Ida Voss as the vicar, Per Lund".
	nextInList = phraseOf(`^ (?:\( [^()]{1,60} \) )?(?:, [0-9]{1,2} )?(?:, )?(?:as|playing|who plays) (?:[a-z0-9'-]+ |<[A-Z]\d+> (?:'s )?|" |, (?:an?|the|his|her|later|now) ){1,14}?(, and|,|and|;|, with|, while) (?:[a-z'-]+ |<[SOW]\d+> (?:'s )?){0,4}?<([PN]\d+)> (?:as |\( |[.,;)]|and |playing |who )`)
	// nextAside leads to one of whom something is told first: "and, in a recurring role, Per Lund".
	nextAside  = phraseOf(`^ (, and ,|and ,) (?:in|as|for) [^,;.]{1,50} , <([PN]\d+)> (?:as |\( |[.,;)]|and |who )`)
	mentionEnd = "> "
)

// furtherPeople gives who else stands in a list in which a part is told behind each of them, from an offset on.
func (h *hit) furtherPeople(at, before int) (list []placed) {
	text := h.s.shape.text
	for n := 0; n < 8; n++ {
		loc := nextInList.FindStringSubmatchIndex(text[at:])
		if loc == nil {
			loc = nextAside.FindStringSubmatchIndex(text[at:])
		}
		if loc == nil || before > 1 && text[at+loc[2]:at+loc[3]] == "and" {
			return list
		}
		m := h.r.find(text[at+loc[4] : at+loc[5]])
		if m == nil || !m.full && m.kind != isPerson || h.r.isPart[m.name] && m.kind != isPerson {
			return list
		}
		list = append(list, placed{m, at + loc[4] - 1})
		at, before = at+loc[5]+len(mentionEnd)-1, 1
	}
	return list
}

// castLine reads a line of its own that has a part and who plays it, as the heads of items have.
func (r *reader) castLine(s *sentence) {
	r.castRoll(s)
	r.castAsLine(s)
	if !bracketLine.MatchString(s.shape.text) {
		return
	}
	for k := range rules {
		if x := &rules[k]; (x.name == "cast/part-by" || x.name == "cast/part-in-brackets" || x.name == "cast/brackets") && !r.off[x.name] {
			r.apply(x, s)
		}
	}
}

var bracketLine = phraseOf(`^ (?:[*#"-]+ |[0-9]{1,2} (?:\. )?)*<[CPN]\d+> \( (?:played by |as )?(?:[a-z-]+ ){0,2}<[CPN]\d+> \) (?:$|[*:.,"-])`)

// workBehind follows somebody with what he was in before: "Ida Voss (Nightjar)".
func workBehind(behind string) bool {
	return strings.HasPrefix(behind, "( <S") || strings.HasPrefix(behind, "( \" <S")
}
