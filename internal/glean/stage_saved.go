package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A show that was to end and goes on after all, where no season is named: "which Norda axed in
// February, has been saved"; and what is granted without a number: "an early pickup".

const (
	savedWord = `(?:saved|rescued|revived|resurrected|uncancelled|un-cancelled|uncanceled|un-canceled|brought back(?: from the dead| to life)|back from the dead|thrown a lifeline|given (?:an? )?(?:reprieve|lifeline|stay of execution|(?:second|new) (?:life|chance|home|lease of life|lease on life))|handed (?:an? )?(?:reprieve|lifeline|stay of execution|(?:second|new) (?:life|chance|home|lease of life|lease on life))|granted (?:an? )?(?:reprieve|stay of execution|(?:second|new) (?:life|chance)))`
	aPickup   = `(?:(?:an?|its|the|their|another|yet another) )?(?:early |surprise |formal |official |full |speedy |swift |quick |new |last-minute |eleventh-hour |further |multi-year |two-year |two-season )*(?:renewal|pickup|pick-up|recommission)`
	hands     = `(?:given|gives|gave|giving|handed|hands|handing|granted|grants|granting|awarded|awards|handed out|handed down|hands out|hands down|dished out)`
)

var savedRules = []rule{
	on("stage/saved", " saved | rescued | revived | resurrected | uncancelled | un-cancelled | uncanceled | un-canceled | back | lifeline | reprieve | life | chance | home | execution | lease ",
		`(?:{show}|it|`+theShow+`) (?:["'] )?(?:(?:, )?(?:which|that) [^.;]{1,90}? ,? ?|, [^,]{1,90} , )?(?:(?:has|have|had|is|was|been|being|gets|got|now|also|finally|officially|all|both|already|since|dramatically) )+`+savedWord, saved),
	on("stage/saves", " saved | saves | rescued | rescues | revived | revives | resurrected | resurrects | lifeline | reprieve | picked | picks | snapped | snaps | swooped ",
		`{net} (?:(?:has|have|had|also|now) )*(?:(?:saved|saves|rescued|rescues|revived|revives|resurrected|resurrects|picked up|picks up|snapped up|snaps up|swooped in for|thrown a lifeline to|throws a lifeline to) (?:["'] )?(?:{show}|it|`+theShow+`)|(?:thrown|throws|given|gives|handed|hands) (?:["'] )?(?:{show}|it|`+theShow+`) (?:["'] )?an? (?:[a-z-]+ )?(?:lifeline|reprieve))`, saved),
	on("stage/after-all", " all ", `(?:{show}|it|`+theShow+`) (?:["'] )?(?:(?:will|is|to|set|going|now) )+(?:continue|go on|live on|survive|carry on|return|come back|be back|be saved|going on) after all`, saved),
	on("stage/kept-on", " production | air | screens | alive | going ",
		`(?:deal|agreement|agreed|pact|will|to|signed|contract|commitment|plans|promised|pledged|set) (?:[a-z0-9'-]+ |{any} |, ){0,8}?(?:keep|keeps|remain|stay|continue) (?:(?:{show}|`+theShow+`|it) )?(?:in production|on (?:the )?air|on (?:our |the )?screens?|alive) (?:until|till|through|into|for)`, keptOn),
	on("stage/pickup-of", " renewal | pickup | pick-up | recommission ",
		hands+` (?:out |down )?(?:["'] )?(?:(?:{show}|it|`+theShow+`) (?:["'] )?`+aPickup+`|`+aPickup+` (?:to|for) (?:["'] )?(?:{show}|it|`+theShow+`))`, pickedUp),
	on("stage/gets-pickup", " renewal | pickup | pick-up | recommission ",
		`(?:{show}|`+theShow+`) (?:["'] )?(?:, [^,]{1,70} , )?{adv}(?:(?:has|have|was|been) )*{adv}(?:scores?|scored|lands?|landed|earns?|earned|gets|got|received|receives|secured|secures|bags|bagged|nabs|nabbed|given|handed|granted|awarded) `+aPickup, pickedUp),
	on("stage/not-asked", " not | yet | nor | never | nobody | no ", `{season} (?:[^.;:]{0,90} )?(?:but|although|though|however|and|,|while|--|yet) (?:[a-z'-]+ |{any} |, ){0,6}?(?:`+orderedYet+` (?:one|it|that|them|any|anything|for one|to it)|`+noDecision+`)`, notAsked),
	on("other/part-day", " part | volume | half | batch | block ", partWord+` (?:[a-z0-9'-]+ |{any} |, |\( |\) |" ){0,12}?{date}`, partDay),
}

// toldOfEnd tells that the article says somewhere that the show was to end.
var toldOfEnd = phraseOf(` (?:axed|axes|axing|cancel(?:s|led|ed|ling|ing|lation)|scrapped|pulled the plug|dropped by|had been dropped|called time on|the chop|the axe|was to end|had ended|came to an end) `)

func (r *reader) saysEnded() bool {
	for i := range r.sentences {
		if toldOfEnd.MatchString(r.sentences[i].shape.text) {
			return true
		}
	}
	return false
}

// notSaved is in what is only wished or not so.
var notSaved = phraseOf(` (?:not|never|hope|hopes|hoped|hoping|campaign|campaigning|petition|if|whether|could|might|may|would|unless|try|trying|tried|want|wants|bid|fight|fighting|fans|failed|unable) `)

// saved makes the claim that a show goes on.
func saved(h *hit) []tv.Claim {
	text := h.s.shape.text
	if strings.Contains(text, "<E") || len(h.r.mentionsIn(text, h.start, h.end+1, "PCN")) > 0 || notSaved.MatchString(text[:h.end+1]) || !h.r.speaksOfShow(h) || !h.r.saysEnded() {
		return nil
	}
	j := h.r.judge(h)
	if j.negative || !j.certainty.Firm() {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Season, c.Certainty, c.By = whole, j.certainty, j.by
	list := []tv.Claim{c}
	if by := savedBy.FindStringSubmatch(text[h.end:]); by != nil {
		list = append(list, tv.Claim{Kind: tv.OnNetwork, Value: tv.Value{Text: h.r.find(by[1]).name}, Season: whole, Certainty: j.certainty, By: j.by})
	}
	return list
}

// savedBy goes on with the network that saves a show.
var savedBy = phraseOf(`^ (?:by|at) (?:the )?<(W\d+)> `)

func keptOn(h *hit) []tv.Claim {
	text := h.s.shape.text
	list := saved(h)
	if len(list) == 0 {
		return nil
	}
	rest := text[h.end+1:]
	if end := keptUntil.FindStringIndex(rest); end != nil {
		at := strings.LastIndexByte(text[:h.end], ' ')
		list[0].Detail = h.r.wordsBetween(h.s, at+1, h.end+1+end[1])
	}
	return list
}

// keptUntil ends a time up to which a show is made.
var keptUntil = phraseOf(`^(?:at least |the end of |early |late |mid-?|another |a further )*(?:<D\d+>|[a-z0-9]+ (?:more )?(?:years?|seasons?|series))`)

// pickedUp makes the claim of an order that has no number.
func pickedUp(h *hit) []tv.Claim {
	text := h.s.shape.text
	if strings.Contains(text, "<E") || len(h.r.mentionsIn(text, h.start, h.end+1, "PC")) > 0 || !h.r.speaksOfShow(h) || h.asked() {
		return nil
	}
	j := h.r.judge(h)
	if j.negative || !j.certainty.Firm() {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Season, c.When, c.By, c.Certainty = whole, h.r.when(h), h.orderer(), j.certainty
	if c.By == "" {
		c.By = j.by
	}
	return []tv.Claim{c}
}

// notAsked reads "has ideas for a third season but Norda has not asked for one yet".
func notAsked(h *hit) []tv.Claim {
	list := undecided(h)
	for i := range list {
		list[i].By = ""
	}
	return list
}

const partWord = `(?:(?:part|<N\d+>|volume|vol|batch|block) (?:2|two|ii|3|three|iii)|(?:the|its) (?:second|third|final|last|back|other) (?:[a-z0-9]+ )?(?:half|part|batch|block|volume))`

// whichPart names a part in which a season is shown.
var whichPart = phraseOf(` (?:(?:part|volume|vol|batch|block) (?P<n>[0-9]|one|two|three|four|i|ii|iii|iv)|(?P<o>first|second|third|final|last|back|remaining) (?:[a-z0-9]+ )?(?:half|part|batch|block|volume)|(?P<r>remaining) (?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten)) `)

// volumeOf is a volume of a season: "Volume 2 of season 4".
var volumeOf = phraseOf(`^[^;]{0,40}<(E\d+)> of (?:the )?(?:["'] )?(?:<S\d+> )?(?:["'] )?(?:'s )?<E\d+> `)

// ofLaterPart tells that a day is that of a later part of a season that has begun by then.
func (h *hit) ofLaterPart() bool {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	if loc := volumeOf.FindStringSubmatch(text[from:]); loc != nil && h.r.find(loc[1]) != nil && h.r.find(loc[1]).season > 1 {
		return true
	}
	found := whichPart.FindAllStringSubmatch(h.r.partsPlain(text[from:min(h.end+1, len(text))]), -1)
	if len(found) == 0 {
		return false
	}
	last := found[len(found)-1]
	switch which := last[1] + last[2] + last[3]; which {
	case "1", "one", "i", "first":
		return false
	}
	return true
}

// partsPlain gives a part of a shape in which "Part 2" is words, where "Part" was taken for a name.
func (r *reader) partsPlain(text string) string {
	for _, p := range r.mentionsIn(text, 0, len(text), "N") {
		if p.name == "Part" || p.name == "Volume" || p.name == "Batch" {
			at := strings.IndexByte(text[p.at:], '>') + p.at + 1
			text = strings.Replace(text, text[p.at:at], strings.ToLower(p.name), 1)
			return r.partsPlain(text)
		}
	}
	return text
}

// partDay keeps the sentence that tells when a part of a season is shown.
func partDay(h *hit) []tv.Claim {
	if !h.r.speaksOfShow(h) || len(h.r.mentionsIn(h.s.shape.text, h.start, h.end+1, "PC")) > 0 || has(h.s.shape.text[h.start:h.end+1], "filming", "filmed", "shooting", "shot", "production") {
		return nil
	}
	if h.r.told(h.s, func(o tv.Claim) bool { return o.Rule == h.rule.name }) {
		return nil
	}
	return h.other(0)
}

// bareParts are names of parts and hours in small letters, and of no show: "part 1", "7c".
var bareParts = phraseOf(`^(?:(?:part|volume|vol\.?|episode|season|series|act|batch|block|book|chapter) (?:[0-9]{1,2}|one|two|three|four|five|six|i|ii|iii|iv|v|vi)|[0-9]{1,2}[a-z]{1,2})$`)
