package glean

import (
	"regexp"
	"strings"
)

// "A, B and C, who also directs": what is said of one is said of the last.

var (
	// whoDoes leads to what one alone is or does, and wereAll to what several do.
	whoDoes = regexp.MustCompile(`\bwho (?:(?:also|now|again|both|still|currently|once|himself|herself|will|previously) )*([a-z-]+)`)
	// ledOne is an episode that one directs, and asTwo who does all together.
	ledOne     = phraseOf(`^ (?:directed|helmed) (?:the |an |its )?(?:[a-z-]+ ){0,2}?(?:pilot|episodes?|premiere|opener|finale|block|hours?) `)
	asTwo      = phraseOf(` (?:duo|team|pair|brothers|sisters|siblings|directors|filmmakers|couple|partners) (?:of )?<?$`)
	wereAll    = phraseOf(` (?:both|all|together|jointly|each) `)
	besideThem = phraseOf(` (?:alongside|along with|as well as|with) `)
	does       = words(`is was has serves returns joins acts boards continues stays remains runs hosts presents`)
)

// lastAlone tells that what a rule found of a list of people is so of the last of them
// alone: its verb, or its noun, is of one.
func (h *hit) lastAlone() bool {
	text := h.s.shape.text
	from, to := h.groupAt("list")
	at, end := h.groupAt("role")
	if from < 0 || at < to || !strings.Contains(text[from:to], "> and <") && strings.Count(text[from:to], "<") < 2 || wereAll.MatchString(text[from:end]) {
		return false
	}
	between := text[to:end]
	if found := whoDoes.FindStringSubmatch(between); found != nil {
		verb := found[1]
		single := does[verb] || doing[verb] != "" && strings.HasSuffix(verb, "s") || verb == "executive" && strings.Contains(between, " executive produces")
		past := doing[verb] != "" && strings.HasSuffix(verb, "ed") || verb == "wrote" || verb == "ran"
		return single || past && (strings.Count(text[from:to], "<") > 2 || ledOne.MatchString(text[to+strings.Index(between, verb)-1:]) && !asTwo.MatchString(text[:from]))
	}
	if besideThem.MatchString(text[from:to]) {
		return false // "A, alongside B, serves"
	}
	noun, _, _ := strings.Cut(text[at:end], " and ")
	switch h.rule.name {
	case "crew/title-behind":
		return !strings.HasSuffix(strings.TrimSpace(noun), "s")
	case "crew/serves", "crew/does":
		verb, _, _ := strings.Cut(strings.TrimLeft(text[to:], " ,"), " ")
		return does[verb] || h.rule.name == "crew/does" && doing[verb] != "" && strings.HasSuffix(verb, "s")
	}
	return false
}
