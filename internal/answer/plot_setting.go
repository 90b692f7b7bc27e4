package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// Where a story is set: what asks for that, and what tells a place.
var (
	asksSetting = regexp.MustCompile(`(?i)^(?:so |and |but |ok )*(?:where|wheres|where['’]s|(?:what|which) (?:city|town|country|state|place))\b.*\b(?:set|takes? place|taking place)\b`)
	setByName   = regexp.MustCompile(`\b\p{Lu}\pL+-set\b|\bset (?:in|on|off|around|near|aboard) [^.,;]*?\b\p{Lu}\pL+`)
	setThere    = regexp.MustCompile(`\b\p{Lu}\pL+-set\b|\bset (?:in|aboard|around|near)\b|\bset (?:on|at|off|across) (?:an?|the|\p{Lu}\pL+)\b|\btakes? place\b`)
	inAPlace    = regexp.MustCompile(`\bin (?:the )?\p{Lu}\pL+`)
	theSet      = regexp.MustCompile(`(?i)\b(?:the|their|its|on|a|film) sets?\b`)
	noPlaceIn   = regexp.MustCompile(`\b(?:in|on|to|at) (?:the )?(?:\d+|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|\pL+day)\b`)
)

func (f *file) asksSetting() bool {
	return asksSetting.MatchString(f.q.Text) && !theSet.MatchString(f.q.Text)
}

// turnsOnSetting wants a place where it is asked where a story is set: how far the show is tells none.
func (f *file) turnsOnSetting() func(*tv.Claim) bool {
	if !f.asksSetting() {
		return nil
	}
	return func(c *tv.Claim) bool { return c.Kind != tv.Stage && c.Kind != tv.Premiere && c.Kind != tv.Cast }
}

// setting tells where a story is set.
func (f *file) setting() bool {
	if !f.asksSetting() {
		return false
	}
	for i, of := range []*regexp.Regexp{setByName, setThere, inAPlace} {
		if i > 1 && f.q.Season == 0 {
			break // what happens somewhere, of all there is, tells not where it is set
		}
		for _, c := range f.free(func(c *tv.Claim) bool {
			return c.Certainty.Firm() && f.seasonFits(*c) && of.MatchString(noPlaceIn.ReplaceAllString(c.Value.Text, " "))
		}, tv.Plot) {
			f.add(*c, Also)
			f.closed = true
			return true
		}
	}
	return false
}
