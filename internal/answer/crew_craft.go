package answer

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// namedCraft are, for a role, the ways in which a sentence names whoever has it: "Cinematographer
// Una Holm", "Una Holm, the show's cinematographer".
var namedCraft = func() map[string]*regexp.Regexp {
	m := map[string]*regexp.Regexp{}
	for role, word := range map[string]string{
		"cinematographer": `(?:cinematographers?|directors? of photography|DP)`, "composer": `composers?`, "director": `directors?`, "writer": `(?:head |lead |series )?writers?`,
		"showrunner": `(?:co-)?showrunners?`, "creator": `(?:co-)?creators?`, "executive producer": `executive producers?`,
	} {
		name := `\p{Lu}[\pL.'’-]+(?: \p{Lu}[\pL.'’-]+){1,3}`
		m[role] = regexp.MustCompile(`(?:^|[.;:,“"] ?|\b\p{Ll}+ )(?i:` + word + `),? (` + name + `)|(` + name + `), (?:(?i:the|its|their|our) )?(?:(?i:show|series|drama|comedy)['’]s? )?(?i:` + word + `)\b`)
	}
	return m
}()

// noLongerIs is in a sentence of whoever had a craft once, or has it somewhere else; otherCraft
// is a director who directs nothing.
var (
	noLongerIs = regexp.MustCompile(`(?i)\b(?:former|ex|late|then|previous|original|outgoing|longtime|assistant|casting|art|music|associate|supervising|network|studio|staff)[- ]$`)
	ofWork     = regexp.MustCompile(`\p{Lu}[\pL'’]*[”"’']? $`)
)

// craftNamed tells the sentence of a claim that names whoever has the role asked for, where no
// claim is made of it: nobody is to be told that no source names them who reads it below.
func (f *file) craftNamed() {
	says := namedCraft[f.q.Role]
	if says == nil || f.q.Yes || f.q.Many || f.q.Why || f.q.When || len(f.q.People) > 0 || len(f.q.Rest) > 0 || ofPortion.MatchString(f.q.Text) || f.nearest.Kind != "" {
		return
	}
	var best *tv.Claim
	for _, c := range f.known.Claims() {
		if no(*c) || !firm(*c) || c.Quote == "" || f.q.Season > 0 && c.Season > 0 && c.Season != f.q.Season || best != nil && newer(c, best) >= 0 {
			continue
		}
		at := says.FindStringSubmatchIndex(c.Quote)
		if at == nil || !f.mayBeOf(tv.Claim{Season: c.Season, Quote: c.Quote, Article: c.Article, Value: tv.Value{Role: f.q.Role}}) {
			continue
		}
		word := strings.IndexFunc(c.Quote[at[0]:], func(r rune) bool { return r != ' ' && !strings.ContainsRune(".;:,“\"", r) })
		before := c.Quote[:at[0]+max(word, 0)]
		if first, _, ok := strings.Cut(c.Quote[at[0]+max(word, 0):at[1]], " "); ok && noLongerIs.MatchString(first+" ") || noLongerIs.MatchString(before) || ofWork.MatchString(before) && at[2] >= 0 {
			continue
		}
		best = c
	}
	if best != nil {
		f.add(inSentence(*best), Also)
		f.closed = true
	}
}
