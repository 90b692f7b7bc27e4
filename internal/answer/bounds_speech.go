package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// asksSpeech asks for words of somebody, whatever they are about.
var asksSpeech = regexp.MustCompile(`\banything to say\b|\bcomment(?:ed|s)?\b|\bthoughts? on\b|\banything from (?:\pL+ ){1,3}on\b|\bon (?:the )?record\b|\bdrop\pL* (?:any |a |some )?hints?\b` +
	`|\banswer(?:ed)? (?:the|that|when|to the)\b|\bhow (?:does|did|do|has|have|was|is) (?:\pL+ ){1,4}(?:describ\pL+|tak(?:e|ing) (?:the|this|that) news)\b|\bthinks? of (?:the|it|this)\b` +
	`|\bgive (?:an|any) interview\b|\binterview (?:about|on)\b|\bdid (?:anyone|anybody|they) talk\b|\b(?:funny|good|great|best) line\b|\bdid the (?:network|channel|studio|streamer) say\b` +
	`|\bwhat(?: is|s)? (?:did|does|do|has|have) (?:\pL+ ){1,5}(?:say|said|answer|reply|reckon)\b|\bexcuse for\b`)

// turnsOnSpeech wants words of somebody, or what is told on theirs: that a thing is so, as an
// article has it, tells what nobody says of it.
func (f *file) turnsOnSpeech() func(*tv.Claim) bool {
	if f.q.Many || f.q.When || !asksSpeech.MatchString(fold(f.q.Text)) {
		return nil
	}
	var people []string
	asked := strings.Fields(fold(f.q.Text))
	for _, p := range f.q.People {
		for _, e := range p.Entries {
			if e.Kind == names.Person {
				people = append(people, strings.Fields(fold(e.Name))...)
			}
		}
	}
	return func(c *tv.Claim) bool {
		switch {
		case c.Kind == tv.Quote, c.Rule == InItsWords, c.Source != "" && within(withoutRank(c.Source), asked):
			return true // an outlet says what it prints
		case c.Kind == tv.Plot && len(people) == 0:
			return true // what somebody of the story says is what happens
		case c.By == "":
			return false
		}
		by := strings.Fields(fold(c.By))
		return !c.Kind.Weighed() || len(people) == 0 || slices.ContainsFunc(by, func(w string) bool { return slices.Contains(people, w) })
	}
}

// saysAbout parts who is asked to have said something from what it is to be about.
var saysAbout = regexp.MustCompile(`\bwhat(?: else)? (?:did|does|has|have) ((?:[\pL-]+ ){1,4}?)(?:say|said|says|tell|told|think) (?:about|of|on)\b`)

// speakersRole are words for somebody by what they are to a show.
var speakersRole = setOf("the", "a", "his", "her", "their", "they", "he", "she", "it", "anyone", "anybody", "someone", "somebody", "people", "fans", "critics", "writer", "writers", "creator", "creators",
	"director", "showrunner", "producer", "producers", "boss", "bosses", "star", "stars", "cast", "actor", "actress", "network", "channel", "studio", "composer", "author", "one", "guy", "man", "woman", "lady", "who")

// turnsOnSpeaker wants the words of whoever is asked to have said something about somebody, and not
// of those it is about.
func (f *file) turnsOnSpeaker() func(*tv.Claim) bool {
	m := saysAbout.FindStringSubmatch(fold(f.q.Text))
	if m == nil {
		return nil
	}
	speaker := strings.Fields(m[1])
	strange := slices.ContainsFunc(speaker, func(w string) bool { return slices.Contains(f.q.Rest, w) })
	if !strange || slices.ContainsFunc(speaker, func(w string) bool { return speakersRole[w] }) {
		return nil
	}
	return func(c *tv.Claim) bool {
		return c.Kind != tv.Quote || c.By == "" || hasAnyOf(fold(c.By+" "+c.Source), speaker)
	}
}

// nonReasons begin what is said beside somebody's coming or going that tells no reason.
var nonReasons = regexp.MustCompile(`(?i)^(?:$|voice\b|after (?:season|series)\b|takes? over\b|took over\b|replac\w+|told\b|announc\w+|confirmed\b|informed\b)`)

// turnsOnReason wants a reason of why somebody has left a part, or it went to another.
func (f *file) turnsOnReason() func(*tv.Claim) bool {
	if !f.q.Why || f.q.About == ask.Delay || !plainWhy.MatchString(fold(f.q.Text)) {
		return nil
	}
	return func(c *tv.Claim) bool {
		return c.Kind != tv.Cast || c.Certainty == tv.Denied || !nonReasons.MatchString(c.Detail) || gives(c.Quote) || hasReason(c.Quote)
	}
}

var plainWhy = regexp.MustCompile(`^(?:so |and |but |wait |ok )*(?:why|how come)\b|\b(?:any idea|so|know) why\b`)
