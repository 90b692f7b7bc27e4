package answer

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// nameOfPart asks what a part is called, and not who has it.
var (
	nameOfPart = regexp.MustCompile(`\b(?:called|named)\W*(?: in .*| on .*)?$|\b(?:name|called|named)\b.*\b(?:character|charachter|part|role|guy)\b|\b(?:character|charachter|part|role|guy|one)s?\b.*\b(?:name|called|named)\b|\b(?:actual|real|first|last) name\b|^(?:so |and )?whats? (?:is |are )?(?:[\pL-]+ ){1,4}name\b`)
	ofItsActor = regexp.MustCompile(`\b(?:actor|actress|star|plays|played|playing|real name|lead|main|in real life|who)\b`)
	asANamed   = regexp.MustCompile(`\b(?:as|plays?|playing|played|voices|is|named|called) (?:\pL+ )?\p{Lu}`)
)

// ofCast is what is asked of who is in a show.
var ofCast = map[ask.About]bool{ask.Part: true, ask.Who: true, ask.Cast: true, ask.Change: true, ask.Relationship: true, ask.Anything: true}

// turnsOnPartName wants the name of a part: what it is does not tell that.
func (f *file) turnsOnPartName() func(*tv.Claim) bool {
	text := fold(f.q.Text)
	if len(f.q.People) == 0 || !nameOfPart.MatchString(text) || f.q.Yes && !strings.Contains(text, "what") || !ofCast[f.q.About] {
		return nil
	}
	ofActor := slices.ContainsFunc(f.q.People[0].Entries, func(e names.Entry) bool { return e.Kind == names.Person })
	if !ofActor && ofItsActor.MatchString(text) {
		return nil
	}
	return func(c *tv.Claim) bool {
		switch {
		case c.Rule == InItsWords:
			return asANamed.MatchString(c.Value.Text)
		case c.Kind == tv.Cast:
			return strings.IndexFunc(c.Value.Character, unicode.IsUpper) >= 0
		}
		return true
	}
}

// placeAsked asks who comes in somebody's place.
var placeAsked = regexp.MustCompile(`\b(?:who|whos|anyone|anybody|someone)\b.*\b(?:replac\pL+|takes? over|took over|taking over|takes? the reins|taking the reins|step(?:s|ping)? in|in charge|(?:tak\pL+|in|fill) (?:his|her|their) (?:place|shoes))\b|\b(?:who|whos)\b.*\b(?:joins?|joining|is in|runs?|running|writes|writing|directs|directing)\b.*\b(?:after|instead of|in place of|now (?:that )?\pL+ (?:is|has|left)|in for)\b`)

// turnsOnPlace wants whoever comes in somebody's place, and never the one who goes.
func (f *file) turnsOnPlace() func(*tv.Claim) bool {
	if f.q.Yes && !strings.Contains(fold(f.q.Text), " anyone ") || f.q.Before || f.q.Why || len(f.q.People) == 0 || !placeAsked.MatchString(fold(f.q.Text)) || tookFrom.MatchString(fold(f.q.Text)) {
		return nil
	}
	return func(c *tv.Claim) bool {
		if c.Kind != tv.Cast && c.Kind != tv.Crew || c.Value.Change == tv.Recast || tellsSuccession(fold(c.Detail)) {
			return true
		}
		return !f.isNamed(c)
	}
}

// tookFrom asks from whom somebody took over.
var tookFrom = regexp.MustCompile(`\bwho(?:m)? (?:did|does|is|has) .*\b(?:replac\pL+|over from|succeed\pL*)\b`)

// isNamed reports whether a claim is about one whom the question names as a person.
func (f *file) isNamed(c *tv.Claim) bool {
	return c.PersonID != "" && slices.ContainsFunc(f.q.People, func(p ask.Thing) bool {
		return slices.ContainsFunc(p.Entries, func(e names.Entry) bool { return e.Kind == names.Person && e.ID == c.PersonID })
	})
}

// othersAsked asks who does something with somebody.
var othersAsked = regexp.MustCompile(`\bco ?(?:stars?|creators?|writers?|directors?|producers?|showrunners?)\W*(?:in|on|of|please|is|are)?\b.*$|\b(?:together|along|alongside|opposite) with$|^(?:so |and )?who (?:else )?(?:plays|stars|acts|appears|works|writes|directs|is (?:in|on) .*) (?:with|alongside|opposite|besides)\b|\bwho(?:s| is| else is)? (?:with|beside|alongside) (?:him|her|them)\b|\bsomebody (?:else )?(?:to )?help\b|\bmade it with\b`)

// turnsOnOthers wants whoever does something with those it names, and not them alone.
func (f *file) turnsOnOthers() func(*tv.Claim) bool {
	if len(f.q.People) == 0 || !othersAsked.MatchString(fold(f.q.Text)) || ownCredit.MatchString(fold(f.q.Text)) {
		return nil
	}
	return func(c *tv.Claim) bool { return c.Kind != tv.Cast && c.Kind != tv.Crew || !f.isNamed(c) }
}

// ownCredit asks whether somebody is one who does it with others.
var ownCredit = regexp.MustCompile(`^(?:so |and |but )?(?:is|was|are|were|does|did|has|what) `)

// Some of the episodes, by what they are: "block two", "the regatta episode", "which of them".
var (
	blockAsked = regexp.MustCompile(`\b(?:block (one|two|three|four|1|2|3|4)|(first|second|third|fourth|1st|2nd|3rd|4th|last|final|opening) block)\b`)
	titledOne  = regexp.MustCompile(`\bthe (?:([\pL-]+) )?([\pL-]+) (?:episode|ep)\b`)
	onwards    = regexp.MustCompile(`\bfrom (?:ep|episode) (\pL+|\d+) (?:on|onwards?)\b`)
	whichOnes  = regexp.MustCompile(`\bwhich (?:ep|eps|episodes?|of the (?:\pL+|\d+))\b`)
	onlyCount  = regexp.MustCompile(`(?i)^(?:an?|one|two|three|four|five|six|seven|eight|\d+|some|several)?(?: \pL+)? ?(?:episodes?|eps?)?$`)
	blockWords = [][]string{{"one", "1", "first", "1st", "opening"}, {"two", "2", "second", "2nd"}, {"three", "3", "third", "3rd"}, {"four", "4", "fourth", "4th"}, {"last", "final"}}
	ofADay     = regexp.MustCompile(`\b\pL+days?\b`)
	anyEpisode = setOf("first", "second", "third", "last", "final", "next", "new", "same", "whole", "opening", "finale", "premiere", "season", "pilot", "latest", "best", "christmas", "1st", "2nd", "two", "three", "other", "closing", "middle")
)

// turnsOnWhichEpisodes wants of who directs or writes some of the episodes a credit for just those.
func (f *file) turnsOnWhichEpisodes() func(*tv.Claim) bool {
	text := fold(f.q.Text)
	if f.q.About != ask.Crew && f.q.About != ask.Who || f.q.Yes {
		return nil
	}
	of := func(has func(detail string) bool) func(*tv.Claim) bool {
		return func(c *tv.Claim) bool { return c.Kind != tv.Crew || has(fold(c.Detail)) || ofAll.MatchString(c.Detail) }
	}
	if m := blockAsked.FindStringSubmatch(text); m != nil {
		return of(func(detail string) bool {
			return detail == "" || slices.ContainsFunc(blockWords, func(same []string) bool {
				return (slices.Contains(same, m[1]) || slices.Contains(same, m[2])) && hasAnyOf(detail, same)
			})
		})
	}
	if m := titledOne.FindStringSubmatch(text); m != nil && !anyEpisode[m[1]] && !anyEpisode[m[2]] && (slices.Contains(f.q.Rest, m[2]) || slices.Contains(f.q.Words, m[2])) {
		ofIt := of(func(detail string) bool { return detail != "" && (among(detail, m[2]) || ofADay.MatchString(detail)) })
		inIt := regexp.MustCompile(`\bthe ` + regexp.QuoteMeta(m[2]) + ` (?:episode|ep|special)\b`)
		return func(c *tv.Claim) bool {
			return ofIt(c) || c.Kind == tv.Crew && c.Detail == "" && inIt.MatchString(fold(c.Quote))
		}
	}
	if onwards.MatchString(text) {
		return of(func(detail string) bool { return !hasAnyOf(detail, []string{"first", "opening", "pilot"}) })
	}
	if whichOnes.MatchString(text) && len(f.q.People) > 0 {
		return of(func(detail string) bool { return !onlyCount.MatchString(detail) })
	}
	return nil
}
