package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// saidOf answers what somebody said of something where their words have another for it: of a
// fourth season "a fourth", and of what has happened what the article that tells of it quotes
// them with. Where neither is, the newest that they said is the nearest thing that is known.
func (f *file) saidOf(asked []ask.Thing) {
	speaks := *f
	speaks.q.People = asked
	speaks.byRole()
	said := speaks.quotesByName()
	if len(said) == 0 {
		return
	}
	if f.q.Season > 0 {
		for _, c := range said {
			if namesNth(c.Quote, f.q.Season) {
				f.add(*c, Also)
				f.closed = true
				return
			}
		}
	}
	if c := f.ofOrder(said); c != nil {
		f.add(*c, Also)
		f.closed = true
		return
	}
	if c := speaks.ofEvent(said); c != nil {
		f.add(*c, Also)
		f.closed = true
		return
	}
	f.nearest = *said[0]
}

// ofOrder is what plainly takes in the order of the season that a question names, in the article
// that tells of it and of no other's.
func (f *file) ofOrder(said []*tv.Claim) *tv.Claim {
	if f.q.Season == 0 {
		return nil
	}
	told := map[string]bool{}
	for _, c := range f.known.Kind(tv.Stage) {
		if c.Slot() == "order" && firm(*c) && !no(*c) && (c.Season == f.q.Season || !told[c.Article]) {
			told[c.Article] = c.Season == f.q.Season
		}
	}
	for _, c := range said {
		if told[c.Article] && takesIn.MatchString(c.Value.Text+" "+c.Quote) && (c.Season == 0 || c.Season == f.q.Season) {
			return c
		}
	}
	return nil
}

// quotesByName are the words of whoever the question names, the newest first.
func (f *file) quotesByName() []*tv.Claim {
	var list []*tv.Claim
	for by, claims := range f.known.Speakers() {
		if by == "" || len(f.speaks(by)) == 0 {
			continue
		}
		for _, c := range claims {
			if c.Kind == tv.Quote && !no(*c) && firm(*c) {
				list = append(list, c)
			}
		}
	}
	slices.SortFunc(list, firstTold)
	return list
}

// namesNth reports whether somebody speaks of a season by its number alone: "never say never to
// a fourth", "there could be a season four".
func namesNth(text string, n int) bool {
	if namesSeason(text, n) {
		return true
	}
	if n >= len(ordinals) {
		return false
	}
	for _, m := range aNth.FindAllStringSubmatch(text, -1) {
		if fold(m[1]) == ordinals[n] && !noSeason[fold(m[2])] {
			return true
		}
	}
	return false
}

var (
	aNth = regexp.MustCompile(`(?i)\b(?:a|the|another|that|this|any|possible|potential|our|its) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b(?: ([\pL-]+))?`)
	// What has a number and is no season.
	noSeason = setOf("episode", "episodes", "time", "act", "day", "week", "month", "year", "draft", "draught", "wall", "floor", "film", "movie", "book", "half", "chance", "take", "scene", "person", "child", "half-hour", "hour", "block", "script", "world", "place", "lead", "unit", "house", "part", "thing", "character", "wheel", "job", "home", "language", "novel", "week")
)

func setOf(words ...string) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		m[w] = true
	}
	return m
}

// ofEvent is what somebody is quoted with in an article that tells of the thing which the
// question names: the only thing that they say there, or what plainly takes it in.
func (f *file) ofEvent(said []*tv.Claim) *tv.Claim {
	topic := f.topicNamed(said[0].By)
	if len(topic) == 0 {
		return nil
	}
	count := map[string]int{}
	for _, c := range said {
		count[c.Article]++
	}
	told := f.articlesOn(topic, func(c *tv.Claim) bool { return count[c.Article] > 0 && firm(*c) && !no(*c) && f.seasonFits(*c) })
	for _, c := range said {
		if told[c.Article] && (count[c.Article] == 1 || takesIn.MatchString(c.Value.Text+" "+c.Quote)) {
			return c
		}
	}
	return nil
}

// articlesOn are the articles that tell of a thing, in one claim with all the words for it.
func (f *file) articlesOn(topic []string, keep func(*tv.Claim) bool) map[string]bool {
	sought, told := wordsMeant(topic), map[string]bool{}
	var changes []string // of a part, that are among the words
	for _, change := range tv.Changes {
		if sought.in(fold(change), 1) > 0 {
			changes = append(changes, change)
		}
	}
	for _, k := range tv.Kinds {
		if !k.Weighed() {
			continue
		}
		listed := f.known.Concordance(k, inWords)
		for i, n := range sought.shares(listed, 1) {
			if c := listed.Claims[i]; (n == 1 || slices.Contains(changes, c.Value.Change)) && keep(c) && sought.in(fold(c.Value.Text+" "+c.Value.Change+" "+c.Quote), 1) == 1 {
				told[c.Article] = true
			}
		}
	}
	return told
}

// takesIn is in the words of somebody who has been told something.
var takesIn = regexp.MustCompile(`(?i)\b(?:heart-?broken|gutted|devastated|disappointed|sad|sadden\w*|sorry|proud|grateful|thank\w*|thrilled|delighted|excited|over the moon|honou?red|relieved|shocked|stunned|surprised|tears|cried|bittersweet|blow|heart-?breaking|good news|bad news|the news|can['’]?t wait|cannot wait)\b`)

// topicNamed are the words by which a question names what somebody is to have spoken of.
func (f *file) topicNamed(by string) []string {
	name := strings.Fields(fold(by))
	return slices.DeleteFunc(slices.Clone(f.q.Words), func(w string) bool {
		return slices.Contains(name, w) || slices.Contains(askedSaid, w)
	})
}

// askedSaid are words for somebody's saying something.
var askedSaid = []string{"say", "said", "says", "react", "reacts", "reacted", "reaction", "respond", "responded", "response", "comment", "commented", "comments", "words", "think", "thinks", "feel", "feels", "felt", "take", "quote", "quoted", "statement", "remark", "remarks", "tell", "told"}
