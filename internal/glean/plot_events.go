package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What comes about in a soap: who is dead, and when a wedding is to be seen.

const anEvent = `(?:wedding|nuptials|funeral|christening|trial|vow renewal|big day|hen do|stag do|memorial|engagement party|birth)`

var eventRules = []rule{
	on("other/event-day", " wedding | nuptials | funeral | christening | trial | renewal | birth | memorial | day | do | party ", `(?P<whose>their|his|her|<[CN]\d+>(?: and <[CN]\d+>)? 's) (?:[a-z-]+ ){0,2}?`+anEvent+` (?:(?:will|is|are|to|be|set|due|then|finally|also) )*(?:shown|seen|air|airs|broadcast|take place|takes place|unfold|unfolds|screened|play out|plays out|feature|features) [^;:"]{0,80}?{date}`, eventDay),
	on("plot/death-of", " death | murder | killing | disappearance ", `<(?P<chr>[CN]\d+)> 's (?:[a-z-]+ )?(?:death|murder|killing|disappearance) (?:as|is|was|has|and|,|\.|in|by|after|when|remains|at)`, deathOf),
}

// eventDay keeps in its own words when an event of the story is to be seen.
func eventDay(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative || !h.r.speaksOfShow(h) || h.r.told(h.s, ofKind(tv.Other)) || !h.r.inSoapStory(h) {
		return nil
	}
	list := h.inWords(whole)
	for i := range list {
		list[i].Certainty = h.r.judge(h).certainty
		if whose := h.twoBefore(); h.group("whose") == "their" && whose != "" {
			list[i].Value.Text = whose + strings.TrimPrefix(list[i].Value.Text, "Their")
		}
	}
	return list
}

// twoBefore gives "Nora and Carl's" of the only two parts that the sentence before names, where a sentence
// begins with "their"; "" for others.
func (h *hit) twoBefore() string {
	n := h.r.indexOf(h.s)
	if n == 0 || !strings.HasPrefix(h.s.shape.text, " their ") || h.r.sentences[n-1].paragraph != h.s.paragraph {
		return ""
	}
	var two []string
	text := h.r.sentences[n-1].shape.text
	for _, m := range h.r.mentionsIn(text, 0, len(text), "CN") {
		if h.r.people[m.name] || h.r.parts[m.name] != "" || m.full && !h.r.isPart[m.name] || len(two) > 0 && two[0] == m.name {
			continue
		}
		two = append(two, m.name)
	}
	if len(two) != 2 {
		return ""
	}
	return two[0] + " and " + two[1] + "'s"
}

// inSoapStory tells that an event is one of the story, and no actor's: the show is a soap, or the sentence names a part.
func (r *reader) inSoapStory(h *hit) bool {
	return !realLife.MatchString(h.s.shape.text) && (r.isSoap(r.showAt(h)) || r.anyPart(h.s.shape.text))
}

// deathOf keeps in its own words what is told of somebody's death in the story.
func deathOf(h *hit) []tv.Claim {
	m, text := h.mention("chr"), h.s.shape.text
	if m == nil || h.r.people[m.name] || h.r.parts[m.name] != "" || m.full && m.kind != isCharacter && !h.r.isPart[m.name] || h.asked() || asked(h.s) || h.r.judge(h).negative ||
		has(text, "actor", "actress", "tributes", "in real life", "filming", "star's") || realLife.MatchString(text) || !h.r.isSoap(h.r.showAt(h)) && !h.r.isPart[m.name] && m.kind != isCharacter {
		return nil
	}
	return h.story(h.r.plotSeason(h), true)
}

// kinWho ends what stands before somebody in the story who has no other mention: "his brother-in-law Aske".
var kinWho = phraseOf(` (?:his|her|their|<[CN]\d+> 's) (?:[a-z-]+ ){0,2}?` + kin + ` (?:, )?$`)

// kinInStory tells that a name is that of a part's kin.
func (h *hit) kinInStory(m *mention) bool {
	at := strings.Index(h.s.shape.text, "<"+h.group("chr")+">")
	return at > 0 && !m.full && h.r.isSoap(h.r.showAt(h)) && kinWho.MatchString(h.s.shape.text[:at])
}
