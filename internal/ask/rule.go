package ask

import (
	"regexp"
	"strings"
)

// rule tells what is asked where a pattern is found in the question as it was
// scanned: words in small letters, "SHOW", "WHO", "SEASON" and "DATE" for
// names, seasons and dates. The first rule that fits decides.
type rule struct {
	about   About
	pattern *regexp.Regexp
	needs   needs
}

// Parts of patterns: a number of episodes, what asks for a day, and how a run comes to its end.
const (
	number  = `(\d+|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|twenty)`
	asksDay = `\b(when|date|(what|which|on what) (very |exact )?(day|date|night|week|month|year|time|\w+day))\b`
	ending  = `\b((last|final|closing|farewell) (ever )?(SHOW|one|part|hour|night|chapter|instalment|episode)|(sign|signs|signing|signed) off|(bow|bows|bowing|bowed) out|(say|says|said|saying) (goodbye|farewell)|last ever|end of (the )?(SHOW|SEASON|season|series|it)|(end|ends|ended|finish|finishes|conclude|concludes) (SHOW|SEASON)|(done|over|finished|wrapped|ending|ends|gone) (for|with) (good|this season|this series|SEASON)|off (the )?air)\b`
)

func compiled(table [][2]string) []rule {
	list := make([]rule, len(table))
	for i, r := range table {
		list[i] = rule{About(r[0]), regexp.MustCompile(r[1]), needsOf(r[1])}
	}
	return list
}

// ofTitles are words that rules look for and many a title is made of.
var ofTitles = set(`night evening window cards buried close closes closer shelf slip slips point`)

// ruleWords are the words that rules look for: none of them is a name that was
// mistyped.
var ruleWords = func() map[string]bool {
	m := map[string]bool{}
	for _, r := range rules {
		for _, w := range regexp.MustCompile(`[a-z]+`).FindAllString(strings.ReplaceAll(r.pattern.String(), `\b`, " "), -1) {
			m[w] = true
		}
	}
	for w := range services {
		delete(m, w)
	}
	for w := range ofTitles {
		delete(m, w)
	}
	for _, table := range [][]word{stages, orders, changes, roles} {
		for _, w := range table {
			for _, f := range strings.Fields(w.words) {
				m[f] = true
			}
		}
	}
	return m
}()
