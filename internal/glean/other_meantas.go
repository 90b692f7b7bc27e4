package glean

import "backlot/internal/tv"

// What a show was meant to be, what it is taken from, how far its scripts and its casting are, what becomes
// of the episodes that are left, and what else is shown of it: a picture, a special.

const (
	aSource     = `(?:novels?|novellas?|books?|comics?|memoirs?|plays?|podcast|stories|story|best-?seller|bestsellers|manga|webtoon|trilogy|article|saga|radio plays|stage plays?|graphic novels?|game|games|film|series|biograph(?:y|ies)|newsletter|columns?|diaries|letters|format)`
	ofWhatIsOut = `(?:trailer|teaser|teaser trailer|clip|poster|first-look (?:picture|pictures|image|images|photo|photos|shots?|still|stills)|key visual|first footage|first pictures|first images|first photos)`
	aHoliday    = `(?:christmas|holiday|easter|halloween|new year 's|anniversary|feature-length|one-off|hour-long|half-hour|two-hour|live)`
)

var meantAsRules = []rule{
	anybody(on("other/meant-as", " as ", `(?:(?:been|was|were|is|always|originally|initially|first|although|though|while|only|ever|being|out|life|had) )(?:billed|conceived|intended|envisaged|envisioned|meant|planned|designed|announced|started out|out|life|promoted|pitched) (?:[a-z]+ )?as (?:an? |the |one )(?:[a-z-]+ ){0,2}?(?:limited series|one-off|anthology|miniseries|mini-series|standalone|final|last|film|movie|play|pilot|podcast|web series|sketch|short|special|season|series|single|two-parter|comedy blap|{any})`, toldSo)),
	anybody(on("other/adapted", " adapted | take on | reimagining | adaptation ", `(?:adapted (?:[a-z]+ )?by <[PNC]\d+> (?:and <[PNC]\d+> )?from|adapted (?:the |her |his |their |it |them )?from|(?:has|have) (?:also )?adapted (?:her|his|their)|(?:live-action |modern |new |fresh )?take on|reimagining of|adaptation of) (?:[a-z0-9'-]+ |{any} |" |\* |'s |, ){0,8}?`+aSource, adaptedSo)),
	anybody(on("other/nobody-cast", " been cast | not cast | is cast | are cast | yet cast | as cast | attached | filled | casting is | made ", `(?:no (?:further |other |new )?(?:actors?|cast|cast members|writers?|director|network|broadcaster|platform|parts?|roles?|leads?|offers?|stars?)|not one part|nobody|no one|none of the (?:roles|parts)|(?:part|role|man|woman|lead|title role)) (?:(?:is|are|has|have|had|as|not|yet|been|currently) )+(?:cast|attached|filled|made)|casting is (?:already |now |also )?(?:under way|underway|ongoing|to begin)`, nobodyCast)),
	anybody(on("other/dedicated", " dedicated ", `(?:season|series|episode|opener|premiere|finale|special|it|{season}|instal(?:l)?ment|hour) (?:[^.;]{0,60} )?(?:is|was|will be|would be|be) dedicated to (?:her|his|their|the|<[PNC]\d+>)`, toldSo)),
	anybody(on("other/left-to-show", " remaining | leftover | unaired | leftovers ", `(?:remaining|leftover|unaired|leftovers|unseen) (?:[a-z0-9-]+ ){0,3}?(?:(?:episodes|instal(?:l)?ments|hours|chapters) )?(?:will |would |to |are to )?(?:not )?(?:be )?(?:burn(?:ed)? off|shown|air on saturdays|lands?|go straight|released online|go to|dumped|aired)`, toldSo)),
	anybody(on("other/some-done", " episodes | hours | half-hours | instalments | scripts ", `(?:one|two|three|four|five|six|seven|eight|nine|ten|most|half|[0-9]+) of (?:the |its )?(?:season 's |series ' |series 's )?(?:[a-z0-9]+ )?(?:episodes|hours|half-hours|instal(?:l)?ments|scripts) (?:(?:have|had|were|are|has|been|already|now) )+(?:completed|finished|in the can|shot|filmed|done|written|delivered)`, toldSo)),
	anybody(on("other/scripts-paid", " scripts | script | room ", `(?:commissioned|ordered|paid for|sprung for) (?:[a-z]+ ){0,3}?scripts|(?:scripts|work on the scripts) (?:(?:for|of|one|two|to) (?:[a-z0-9]+ ){0,6}?)?(?:is|are) (?:[a-z]+ )?(?:done|finished|complete|in)|writers(?: ')? room (?:(?:is|has|been|will|to|quietly|already|now) )*(?:reopens?|reopened|meeting|opens?|opened|open|convened|convenes|assembled)|writers '? room (?:has been|is) `, toldSo)),
	anybody(on("other/own-idea", " decision | choice | idea | departure ", `(?:decision|choice|idea|exit|departure)(?: to (?:stop|end|leave|go|quit|exit|finish|bow out|step down|depart)(?: (?:it|the show|{show}|the series))?)? (?:, [^,]{3,30} , )?(?:was|is|had been|has been|were) (?:entirely |purely |very much |all |wholly |solely |said to be )?(?:his|hers|theirs|her|their|mine|mutual|amicable|a creative|the network 's|<[PNW]\d+> 's)(?: own)?(?: alone| idea| decision| choice)?`, toldSo)),
	anybody(on("other/picture-out", " trailer | teaser | clip | poster | first-look | visual | footage | first ", `(?:(?:has |have |also |today |just )*(?:released|releases|unveiled|unveils|revealed|reveals|shared|shares|dropped|drops|debuted|debuts|posted|issued|shown) (?:(?:a|an|the|its|new|first|full|official|handful of|more|some|series of|two-minute|brand-new|another|exclusive|intriguing|fresh|several|[0-9a-z-]+ second) ){1,4}`+ofWhatIsOut+`|`+ofWhatIsOut+` (?:for|of|from) (?:["'] |\* )?(?:the )?(?:{show}|{season}|new|second|third|fourth) (?:[^.;]{0,50} )?(?:(?:is|has|was|have|were|been|just|also|now) )*(?:here|arrived|out|released|landed|dropped|unveiled|online|shown|debuted|shared))`, pictureOut)),
	anybody(on("other/special-made", " special ", aHoliday+` (?:[a-z-]+ )?special (?:, [^,]{3,50} , )?(?:(?:that|which) )?(?:(?:has|have|was|been|is|also|to be|will be|already) )+(?:made|filmed|ordered|shot|commissioned|announced)|(?:(?:have|has|get|gets|getting|having) its (?:first|first-ever|first ever|own)|(?:open|opens|close|closes|end|ends|start|starts|begin|begins|return|returns) with an?) (?:[a-z-]+ )?`+aHoliday+` (?:[a-z-]+ )?special`, toldSo)),
	anybody(on("other/no-episode-then", " no episode| no new episode| off this | off next | off tonight | off for ", `(?:there (?:is|'s|will be|are)|there won't be|there is) no (?:new )?episodes? (?:of {show} )?(?:on|tonight|this|next)|{show} (?:["'] )?(?:is|will be) off (?:this|next|tonight|for)`, toldSo)),
}

// toldSo keeps such a thing in the article's own words.
func toldSo(h *hit) []tv.Claim {
	if asked(h.s) || h.asked() || h.r.toldOther(h.s) || !h.r.speaksOfShow(h) {
		return nil
	}
	list := h.inWords(h.seasonOrNow())
	for i := range list {
		list[i].Certainty, list[i].By = tv.Confirmed, nobody
		if j := h.r.judge(h); j.certainty == tv.Reported || j.certainty == tv.Speculated {
			list[i].Certainty, list[i].By = j.certainty, j.by
		}
	}
	return list
}

// adaptedSo keeps what a show is taken from, where no other rule has it.
func adaptedSo(h *hit) []tv.Claim {
	if has(h.s.shape.text, "memoir is", "feature", "movie", "film of", "stage version", "radio series", "musical") || h.r.remakeAt(h.s, 0, len(h.s.shape.text)) {
		return nil
	}
	list := toldSo(h)
	for i := range list {
		list[i].Season = whole
	}
	return list
}

// nobodyCast keeps how far the casting is, where a sentence says no more than that of it.
func nobodyCast(h *hit) []tv.Claim {
	if has(h.s.shape.text, "film", "movie", "vacant") || h.r.told(h.s, ofKind(tv.Cast)) {
		return nil
	}
	return toldSo(h)
}

// pictureOut keeps that a trailer or a picture can be seen.
func pictureOut(h *hit) []tv.Claim {
	if has(h.s.shape.text, "film", "movie", "game") || h.r.judge(h).negative {
		return nil
	}
	return toldSo(h)
}
