package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// turnsOnOwnDeath wants, where it is asked whether or how somebody dies, words that tell it of them:
// no title that has such a word, no death that is not said to be theirs, and, of how, more than
// that they are dead.
func (f *file) turnsOnOwnDeath() func(*tv.Claim) bool {
	if len(f.q.People) != 1 || !dies.MatchString(f.q.Text) {
		return nil
	}
	var named []string
	for _, e := range f.q.People[0].Entries {
		named = append(named, telling(fold(e.Name))...)
	}
	how := howDied.MatchString(f.q.Text)
	return func(c *tv.Claim) bool {
		if c.Kind != tv.Plot && c.Kind != tv.Other {
			return true
		}
		if how && onlyAfter.MatchString(c.Value.Text) && !hasKin(withoutTitles(afterDeath.ReplaceAllString(c.Value.Text, " ")), waysToDie) {
			return false
		}
		rest := withoutTitles(sceneOf.ReplaceAllString(c.Value.Text, "dies"))
		for _, m := range deathsOf.FindAllStringSubmatch(rest, -1) {
			if m[1] == "" || !has(strings.Fields(fold(m[1])), named...) {
				rest = strings.Replace(rest, m[0], " ", 1)
			}
		}
		return hasKin(rest, ofDeath) || !hasKin(c.Value.Text, ofDeath)
	}
}

// ofDeath are all the words that a sentence may have which tells of a death or a life.
var ofDeath = slices.Concat(deathWords, killWords, lifeWords, []string{"funeral", "buried", "murder"})

// waysToDie are the words of a sentence that tells how somebody dies.
var waysToDie = slices.Concat(killWords, []string{"died", "dies", "crash", "heart", "cancer", "illness", "fall", "falls", "fell", "accident", "explosion", "suicide", "fire", "drowns", "hanged", "executed", "bomb", "overdose", "stroke"})

var (
	// deathsOf is a death, and whose it is told to be: "the death of Dr. Runa Aske"; "" where it is
	// only "the death".
	deathsOf = regexp.MustCompile(`\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:\p{Ll}+ )?(?:deaths?|funeral|murder|killing)\b(?: of ((?:\p{Ll}[\p{Ll}’']* ){0,3}?\p{Lu}[\pL’'-]*\.?(?: \p{Lu}[\pL’'-]*\.?)*))?`)
	// sceneOf is the scene of a death, which somebody has or has not.
	sceneOf = regexp.MustCompile(`(?i)\b(?:a|the) (?:\pL+ )?death scene\b`)
	// onlyAfter tells what comes of a death, and not how that came.
	onlyAfter  = regexp.MustCompile(`(?i)\b(?:following|after|since) (?:the|his|her|their) (?:\pL+ )?death\b|\b[Tt]he death (?:comes|came|follows|followed)\b`)
	afterDeath = regexp.MustCompile(`(?i)\b(?:his|her|their|the) (?:\pL+ )?death\b`)
	// capitals are words written with a capital behind another word: parts of names.
	capitals = regexp.MustCompile(`([\pL\d,’'] )(?:(?:The|A|An) )?(\p{Lu}[\pL’'-]+)`)
)

// withoutTitles is a text without the words of death that are part of a name: "The Drowned Road".
func withoutTitles(text string) string {
	return capitals.ReplaceAllStringFunc(text, func(m string) string {
		if hasKin(m[strings.Index(m, " "):], ofDeath) {
			return m[:strings.Index(m, " ")+1]
		}
		return m
	})
}
