package answer

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

var (
	asksHurt  = regexp.MustCompile(`(?i)^\W*(?:so |and |but )?(?:is|was|were|did|has|have|are) (?:anyone|anybody|someone|somebody|everyone|people)\b.*\b(?:hurt|injured|harmed|wounded|ok|okay|safe)\b`)
	noneHurt  = regexp.MustCompile(`(?i)\b(?:nobody|no one|no-one|none of \pL+(?: \pL+)?) (?:was|were|is|has been|had been|got) (?:\pL+ly )?(?:hurt|injured|harmed|wounded)\b|\b(?:no|without) (?:\pL+ )?injur(?:y|ies)\b|\beveryone (?:is|was) (?:safe|fine|ok|okay|unhurt|unharmed)\b`)
	someHurt  = regexp.MustCompile(`(?i)\b(?:was|were|been|got) (?:\pL+ly )?(?:hurt|injured|wounded)\b|\b(?:broke|breaking|fractured) (?:his|her|their|an?)\b`)
	hurtWords = []string{"hurt", "injured", "harmed", "wounded", "ok", "okay", "safe", "set", "badly"}
)

// hurt tells whether anybody came to harm in what the question names, "the flood": by what an
// article says of it that tells of that thing as well.
func (f *file) hurt() bool {
	if !f.q.Yes || len(f.q.People) > 0 || !asksHurt.MatchString(f.q.Text) {
		return false
	}
	topic := slices.DeleteFunc(slices.Clone(f.q.Words), func(w string) bool { return slices.Contains(hurtWords, w) })
	tells := map[string]bool{}
	for _, c := range f.known.Claims() {
		if len(topic) == 0 || meantOf(fold(c.Value.Text+" "+c.Detail+" "+c.Quote), topic, 1) == 1 {
			tells[c.Article] = true
		}
	}
	list := f.free(func(c *tv.Claim) bool {
		return tells[c.Article] && firm(*c) && !no(*c) && f.seasonFits(*c) && (noneHurt.MatchString(c.Value.Text) || someHurt.MatchString(c.Value.Text))
	}, tv.Other, tv.Quote, tv.Plot)
	if len(list) == 0 {
		return false
	}
	f.add(*list[0], Also)
	if f.closed = true; noneHurt.MatchString(list[0].Value.Text) && !hasAny(f.q.Text, []string{"everyone", "ok", "safe"}) {
		f.verdict = No
	}
	return true
}
