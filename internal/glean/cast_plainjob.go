package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who is what in a story, told as what he is: "Ida Voss is the coroner, Per Lund the sheriff", "Mia Holt is her
// captain, Aske". Of "Mia Holt is a forger" it is too often not the story's.

// storyJob is what somebody in a story is.
const storyJob = `(?:` + kin + `|coroner|sheriff|detective|copper|cop|constable|sergeant|inspector|curator|forger|thief|undertaker|accountant|chairman|chairwoman|captain|lawyer|barrister|solicitor|attorney|prosecutor|judge|` +
	`doctor|surgeon|nurse|medic|midwife|pathologist|priest|vicar|nun|bishop|monk|teacher|headmaster|headmistress|librarian|landlady|landlord|barmaid|baker|butcher|butler|maid|cook|gardener|farmer|fisherman|sailor|pirate|smuggler|soldier|spy|assassin|hitman|mobster|gangster|con artist|con man|conman|fixer|politician|minister|senator|mayor|governor|president|queen|king|prince|princess|emperor|wizard|witch|vampire|ghost|alien|android|heiress|heir|divorcee|tycoon|ceo|journalist|reporter|archaeologist|scientist|professor|archivist|official|clerk|secretary|assistant|villain|stranger|drifter|fugitive|prisoner|warden|hostage|neighbour|neighbor|matriarch|patriarch)`

var plainJobRules = []rule{
	on("cast/is-the", " is | was ", `{per} (?:\( [^()]{1,50} \) )?(?:is|was) (?P<desc>(?:the|an?|his|her|their|<[CNP]\d+> 's) (?:[a-z'-]+ ){0,3}?`+storyJob+`) (?:, <(?P<named>[CN]\d+)> )?(?:[.,;]|who|whose|and|with|trying)`, isTheJob),
}

var (
	// alsoThe follows with somebody else, and what he is.
	alsoThe = phraseOf(`(?:,|;|, and|; and|and|while) <([PN]\d+)> (?:(?:is|was) )?((?:the|an?|his|her|their) (?:[a-z'-]+ ){0,3}?` + storyJob + `) (?:[.,;]|who|whose|and|with)`)
	// inRealLife has what is told of somebody's own life.
	inRealLife = phraseOf(` (?:born|trained|real life|real-life|qualified|is married|mother of|father of|<D\d+>|contestants?|winner|hosts?|presenters?|comedian|singer|author|novelist) `)
)

// isTheJob makes of each of them that he acts in the show; "the sheriff" is the part.
func isTheJob(h *hit) []tv.Claim {
	text := h.s.shape.text
	if inRealLife.MatchString(text) || h.r.quotes(h.s) || h.asked() || asked(h.s) || !h.r.castTalk(h) || h.r.judge(h).negative {
		return nil
	}
	p := h.mention("per")
	from, to := h.groupAt("desc")
	c := castOf("", "", tv.Stars)
	if named := h.mention("named"); named != nil && p != nil && h.pair(p, named) {
		c.Value.Character = named.name
	} else {
		if c.Value.Character = h.partOfThe(from, to); c.Value.Character == "" {
			return nil
		}
	}
	list := h.actsAs(nil, p, c)
	if list == nil {
		return nil
	}
	for at := to; at < len(text); {
		loc := alsoThe.FindStringSubmatchIndex(text[at:])
		if loc == nil {
			break
		}
		c.Value.Character = h.partOfThe(at+loc[4], at+loc[5])
		list = h.actsAs(list, h.r.find(text[at+loc[2]:at+loc[3]]), c)
		at += loc[5]
	}
	return list
}

// partOfThe gives what somebody is in a story for a part, where there is but one such.
func (h *hit) partOfThe(from, to int) string {
	if desc := h.s.shape.text[from:to]; strings.HasPrefix(desc, "the ") && len(strings.Fields(desc)) < 4 {
		return h.r.wordsBetween(h.s, from, to)
	}
	return ""
}

// actsAs adds a claim of somebody who acts in the show and has no part yet.
func (h *hit) actsAs(list []tv.Claim, p *mention, c tv.Claim) []tv.Claim {
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.r.isCrew(p) || h.r.rankedPart(p) || h.r.partOf(p.name) != "" {
		return list
	}
	c.Value.Person, c.Certainty = p.name, tv.Confirmed
	return append(list, c)
}
