package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// offshoot is a word for another show that comes of this one, behind "the", a country or a title.
var offshoot = regexp.MustCompile(`(?i)\b(?:remake|spin-? ?off|prequel|reboot|offshoot|(?:us|u\.s\.|uk|american|british|english|australian|korean|french|german|spanish|japanese) version)\b`)

// OfOffshoot reports whether a question is who makes a show that comes of another, where that is
// made or how long it is: of that other show nothing answers it.
func OfOffshoot(q ask.Question, known *tv.Dossier) bool {
	switch q.About {
	case ask.Crew, ask.Episodes, ask.Network, ask.Production:
	default:
		return false
	}
	word := strings.ToLower(offshoot.FindString(q.Untitled()))
	if word == "" || len(q.Show.Entries) == 0 {
		return false
	}
	itself := strings.HasPrefix(word, "spin") || word == "prequel" || word == "offshoot"
	return !itself || len(known.Kind(tv.Spinoff)) > 0 // else the show may be the one that came of another
}

// ofOffshoot answers that by what is told of such a show, where that has the thing that is asked
// for; else that there is one is near.
func (f *file) ofOffshoot() {
	f.closed = true
	point := map[ask.About][]string{
		ask.Episodes: {"episode", "part"}, ask.Production: {"film", "shoot", "shot"}, ask.Network: {" on ", " for ", "network", "streamer"},
	}[f.q.About]
	if f.q.About == ask.Crew {
		point = []string{strings.TrimSuffix(f.q.Role, "er")}
	}
	ofKind := f.ofThatKind()
	for _, c := range f.free(func(c *tv.Claim) bool { return firm(*c) && ofKind(c) }, tv.Spinoff) {
		if f.nearest.Kind == "" {
			f.nearest = *c
		}
		if f.q.About == ask.Crew && f.q.Role == "" || hasAny(c.Value.Text, point) && (f.q.About != ask.Network || onSome.MatchString(c.Value.Text)) {
			f.add(*c, Also)
			return
		}
	}
	if f.q.About == ask.Crew && f.q.Role != "" {
		f.inOffshootsSentence(func(c *tv.Claim) bool { return f.wanted(*c) }, tv.Crew)
	}
}

// onSome names where something is to be seen, or who has ordered it.
var onSome = regexp.MustCompile(`\b(?:on|for|at|by|to) (?:the )?\p{Lu}|^\p{Lu}[\pL+&]* (?:has|have|is|ordered|orders|picks|picked)\b`)

// withoutOutdated leaves out what was not yet so of another show before what is told first was.
func (f *file) withoutOutdated() {
	if len(f.told) == 0 || no(f.told[0].Claim) || !firm(f.told[0].Claim) {
		return
	}
	lead := f.told[0].Claim
	f.told = slices.DeleteFunc(f.told, func(t Told) bool {
		return t.Claim.Told().Compare(lead.Told()) < 0 && (no(t.Claim) || notYet.MatchString(t.Claim.Value.Text))
	})
}

var notYet = regexp.MustCompile(`(?i)\b(?:not|no|yet to|never)\b|n['’]t\b`)

// stopped are the words of a show that was begun and does not come.
var stopped = []string{"shelf", "shelved", "dropped", "scrapped", "dead", "cancelled", "canceled", "axed", "abandoned", "killed", "passed", "not", "no", "without"}

// onlyTalk is in words for a show that somebody thinks of, and nobody makes.
var onlyTalk = regexp.MustCompile(`(?i)\b(?:nothing|conversations?|talks|discuss(?:ed|ions?)|would (?:love|like)|hopes?|ideas?|interested|pitch(?:ed|es|ing)?|(?:ruled?|ruling) (?:it |that )?out)\b`)
