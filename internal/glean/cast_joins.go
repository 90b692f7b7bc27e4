package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who is in a cast, who comes into it and who is back, in the words that lists use: "Also back
// are", "Rounding out the ensemble are", "has added Ida Voss and Per Lund", "opposite Mia Holt".

const (
	// whoTheyAre may stand before the first name of a list: "BAFTA winner", "Nightjar alum".
	whoTheyAre = `(?:(?:[a-z'-]+|<[SOW]\d+>|"|\*|,|'s) ){0,4}?`
	// inRun tells when or in what: "for the new run", "this season", "to the series".
	inRun    = `(?: (?:for|in|to|this|the|its|new|next|upcoming|farewell|final|season|year|time|run|series|show|too|once|again|<[SE]\d+>))*`
	castWord = `(?:cast|ensemble|company|line-up|lineup|roster|players)`
)

var comesInRules = []rule{
	on("cast/also-back", " back | returning | return | reprising ", `(?:also|still|both|are|is|too|and) (?:(?:set|due|expected|confirmed|slated|all) )*(?:to return|to be back|back|returning|coming back|reprising (?:their|his|her) roles?)`+inRun+` (?:is|are|include|includes|will be) `+whoTheyAre+`{list}`, listedBack),
	atStart("cast/back-are", " back | returning | return ", `(?:(?:set|due|expected|confirmed) to return|(?:back|returning)(?: (?:cast|stars|members|regulars))*)`+inRun+` (?:is|are|include|includes|will be) `+whoTheyAre+`{list}`, listedBack),
	on("cast/among-back", " returning ", `{list} (?:is|are) (?:also |all |both )*(?:among the returning|returning) (?:[a-z]+ )?(?:cast|stars|members|players|faces|regulars|actors)`, listedBack),
	on("cast/rounds-out", " cast | ensemble | company | line-up | lineup | roster | players ", `(?:(?:rounding out|completing|filling out|also in) (?:the|its) (?:[a-z-]+ ){0,3}?`+castWord+`(?: of <S\d+>)?|among the (?:[a-z-]+ ){0,2}?`+castWord+`|also (?:cast|in the (?:[a-z]+ )?cast|part of the `+castWord+`)) (?:is|are|include|includes|:) `+whoTheyAre+`{list}`, roundsOut),
	on("cast/they-lead", " cast | ensemble | company ", `{list} (?:(?:also|will|all|to|both) )*(?:(?:lead|leads|head|heads|front|fronts|headline|headlines|topline|toplines) (?:up )?(?:the|a|an|its|his|her)|(?:round|rounds|rounded|fill|fills) out (?:the|its)|(?:complete|completes|make up|are part of|are among|is part of|are in|is in) the) (?:[a-z-]+ ){0,3}?`+castWord, listed(tv.Stars)),
	atStart("cast/they-star", " star | co-star | stars | co-stars | co-starred | starred | feature ", `{list} (?:(?:also|will|all|to|both) )*(?:stars?|co-stars?|co-starred|starred|feature|lead) (?:too )?[.;]`, listed(tv.Stars)),
	on("cast/opposite", " opposite | alongside | beside ", `(?:opposite|(?:star|starring|stars|starred|co-star|cast|regulars?|role|lead) (?:alongside|beside)) `+whoTheyAre+`{list}`, oppositeThem),
	on("cast/adds", " add| cast | casts | tapped | recruited | enlisted | welcomes ", `(?:adds|added|has added|have added|is adding|has cast|have cast|has tapped|has recruited|has enlisted|welcomes) (?:[a-z'-]+ ){0,3}?{list}`, addsThem),
	on("cast/have-come", " cast | tapped | landed | boarded | joined | set | signed | names | additions | recruits | nabbed | scored | booked ", `{list} {apposition}(?:(?:also|both|all|now|officially) )*(?:(?:has|have) (?:also |both |all |now )*(?:been (?:cast|tapped|set|enlisted) (?:as (?:[a-z]+ ){0,2}?(?:leads|regulars?)|in|to (?:star|lead|headline|topline|co-star|recur)|alongside|opposite|for)|(?:landed|nabbed|scored|booked) (?:[a-z-]+ ){0,3}?(?:leads?|roles?|parts?|arc|turn)|boarded|joined (?:the )?(?:[a-z0-9'-]+ ){0,5}?(?:drama|comedy|thriller|sitcom|pilot|dramedy|series|show|procedural|western|miniseries|<S\d+>)|signed on (?:to (?:star|recur|lead|co-star|headline)|as))|(?:is|are) the (?:latest|newest) (?:[a-z]+ ){0,2}?(?:names|additions|recruits|faces|actors|stars))`, listedNew),
	on("cast/will-recur", " recur | guest | guest-star ", `{list} {apposition}(?:(?:will|is set to|are set to|is to|are to|to|also|all|both) )+(?:recur|guest|guest-star|guest star) (?:in|on|opposite|during|as a|across|throughout|[.;])`, listedNew),
	on("cast/new-are", " new | additions | newcomers | faces | arrivals | intake | recruits ", `(?:new (?:to|this|for|in)`+inRun+`|(?:new|latest|previously announced|further|other) (?:[a-z]+ |{season} ){0,2}?(?:additions|cast members|faces|arrivals|recruits|guest stars)`+inRun+`|(?:from|among) the (?:new|latest) (?:intake|arrivals|recruits|faces)|newcomers`+inRun+`) (?:is|are|include|includes|there are|there is|will be) `+whoTheyAre+`{list}`, listedNew),
	on("cast/show-star", " star | alum | lead | co-star | actor | actress | favourite | favorite | veteran ", `{show} (?:" )?(?:'s )?(?:series |lead |leading |fan )?(?:star|alum|lead|leading man|leading lady|co-star|actor|actress|favourite|favorite|veteran) <(?P<star>[PN]\d+)>`, showStar),
	on("cast/lead-name", " lead | leading | co-star | star | creator-star | leads | stars ", `(?:(?P<one>lead actor|lead actress|leading man|leading lady|leading actor|leading actress|series lead|series star|creator-star|star-creator|co-star|creator and star|star and creator|star and (?:executive )?producer)|(?P<all>series leads|series stars|co-stars|lead actors)) {list}`, leadName),
}

// oldWork tells that what is spoken of is what somebody has done before.
var oldWork = phraseOf(` (?:former|formerly|previously|recently|last|once|known|credits?|film|movie|feature|stage|broadway|play) `)

// listedBack reads who is back; it is no more than likely where it is said to be.
func listedBack(h *hit) []tv.Claim {
	if h.asked() || h.r.judge(h).negative {
		return nil
	}
	return listed(tv.Returns)(h)
}

// listedNew reads who comes into a cast.
func listedNew(h *hit) []tv.Claim {
	rest := h.s.shape.text[h.end:]
	if h.asked() || h.spoken() || h.r.judge(h).negative || inTheRole.MatchString(rest) {
		return nil
	}
	h.aboutBehind()
	return listed(tv.Joins)(h)
}

// inTheRole follows where the part is known: it is no casting of its own.
var inTheRole = phraseOf(`^ the (?:[a-z]+ )?(?:role|part) (?:[.,;]|and) `)

// showBehind is the show that a casting is for, behind what tells of it.
var showBehind = phraseOf(`^ (?:(?:[a-z0-9'-]+|,|"|\*|<[NPEWOD]\d+>) ){0,12}?(?:in|on|of|for|to|joined|boarded) (?:(?:the|[a-z-]+|"|\*|<W\d+>|'s) ){0,5}?<(S\d+)>`)

// aboutBehind notes the show that is told behind a hit, where another stands in brackets
// within it, or before it: "Ida Voss (Nightjar) and Per Lund have been cast in Harbour Lights".
func (h *hit) aboutBehind() {
	text := h.s.shape.text
	if !strings.Contains(text[:h.end], "<S") {
		return
	}
	from := strings.LastIndexByte(text[:h.end], ' ')
	if found := showBehind.FindStringSubmatch(text[from:]); found != nil && !strings.Contains(found[0], "alum") {
		if m := h.r.find(found[1]); m != nil {
			h.about = h.r.titleOf(m)
		}
	}
}

// roundsOut reads who else is in a cast; a new one is one that they come into.
func roundsOut(h *hit) []tv.Claim {
	if has(h.s.shape.text[h.start:h.end], "new") {
		return listedNew(h)
	}
	return listed(tv.Stars)(h)
}

// addsThem reads "The drama has added Ida Voss": people, and neither seasons nor makers, and
// nothing that somebody adds to what was said.
func addsThem(h *hit) []tv.Claim {
	text := h.s.shape.text
	rest, within := text[h.end+1:], text[h.start:h.end]
	if asCrew.MatchString(rest) || saysSo.MatchString(rest) {
		return nil
	}
	if has(within, "added", "adds") && !has(within, "has", "have", "is") {
		if before := text[back(text, h.start, 1) : h.start+1]; has(before, "he", "she", "i", "they", "who", `"`) || strings.Contains(before, "<P") || strings.Contains(before, "<N") || !addedTo.MatchString(rest) && !strings.Contains(within, " and <") {
			return nil
		}
	}
	return listedNew(h)
}

var (
	saysSo  = phraseOf(`^(?:said|says|'s|told|of|explained|,) `)
	addedTo = phraseOf(`^(?:as|to|for|in|and) `)
)

// castingWords are words of a sentence that tells of parts.
var castingWords = phraseOf(` (?:cast|stars?|starring|starred|co-stars?|regulars?|recur|recurring|recurs|lead|leads|role|signed|joins|joined|joining|plays|play|playing|landed|boards|boarded|guest|guest-star|essay) `)

// oppositeThem reads who plays beside whoever comes: "a series regular opposite Ida Voss".
func oppositeThem(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !castingWords.MatchString(text[:h.start+10]) || h.asked() || has(text[:h.start+1], "returning") {
		return nil
	}
	h.aboutBehind()
	return listed(tv.Stars)(h)
}

// showStar reads "Nightjar star Ida Voss": of that show, whatever else is told.
func showStar(h *hit) []tv.Claim {
	p := h.mention("star")
	m := h.mention("show")
	if p == nil || m == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.r.isCrew(p) || madeFrom.MatchString(h.s.shape.text[:h.start+1]) {
		return nil
	}
	claim := castOf(p.name, "", tv.Stars)
	claim.Certainty, claim.Season = tv.Confirmed, whole
	return []tv.Claim{claim}
}

// madeFrom ends what stands before the name of a maker: "a pilot from Nightjar alum Jo Pell".
var madeFrom = phraseOf(` (?:from|by|director|directors|writer|writers|producer|producers|creator|creators|showrunner) (?:[a-z]+ |" |\* ){0,2}$`)

// leadName reads "series lead Ida Voss", "co-stars Ida Voss and Per Lund".
func leadName(h *hit) []tv.Claim {
	text := h.s.shape.text
	if before := text[back(text, h.start, 3) : h.start+1]; oldWork.MatchString(before) || has(before, "guest") {
		return nil
	}
	list := listed(tv.Stars)(h)
	if h.group("one") != "" && len(list) > 1 {
		list = list[:1] // "lead actor Ida Voss and director Jo Pell"
	}
	for i := range list {
		list[i].Season = whole
	}
	return list
}

// listOfCast reads a list of a cast: of whom the words say that they are new, or back, they are.
func listOfCast(h *hit) []tv.Claim {
	text := h.s.shape.text
	before, behind := text[back(text, h.start, 3):h.end], text[h.end:]
	switch {
	case has(before, "additions", "newcomers") || newStars.MatchString(before):
		return listed(tv.Joins)(h)
	case backCast.MatchString(text[back(text, h.start, 12):h.end]) || backBehind.MatchString(behind):
		list := listed(tv.Returns)(h)
		for i := range list {
			if has(behind[:min(len(behind), 40)], "expected", "likely", "hoped") {
				list[i].Certainty = tv.Speculated
			}
		}
		return list
	}
	return listed(tv.Stars)(h)
}

var (
	newStars   = phraseOf(` new (?:guest stars|cast members|cast|stars|faces) `)
	backCast   = phraseOf(` returning (?:[a-z]+ )?(?:cast|ensemble|co-stars|stars|members|for (?:a |an |its |their )?<E\d+> with (?:the|its) (?:[a-z]+ ){0,2}cast) `)
	backBehind = phraseOf(`^ (?:, )?(?:(?:is|are|will|all|both|also|set|to|expected|due|have|has) )*(?:return|returning|be back|back|agreed to (?:stay|return)) `)
)
