package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Some forms leave no doubt whose a part is: "Frank, who plays Skeeter", "Rowe's turn as Korr",
// "Croft, who made it with his sister, stars as Plant". Nobody else of the sentence has it.

var (
	whoPlaysIt = phraseOf(` <([PN]\d+)> (?:\( [^()]{1,50} \) )?, (?:and |but )?who (?:[a-z]+ ){0,3}?(?:plays|played|portrays|portrayed|voices|voiced|stars as|recurs as) `)
	turnAs     = phraseOf(` <([PN]\d+)> 's (?:[a-z'-]+ |" |, ){0,7}?(?:turn|performance|portrayal|work|role|debut|return|casting|star-turn|outing) (?:as|of) `)
	// afterAside is a part behind an aside that names somebody else: "X, who made it with Y, stars as".
	afterAside = phraseOf(` <([PN]\d+)> , (?:who|whose|the|an?|his|her|sister|brother) (?:[^,;.()<]|<[A-Z]\d+>){0,120}<([PN]\d+)> , (?:(?:also|still|again|will|now) )*(?:plays|stars as|star as|portrays|voices|returns as|return as|is back as|leads the cast as|joins (?:[a-z]+ ){0,3}as|appears as|is|reprises (?:his|her) role as) `)
)

type firm struct {
	of   *mention
	not  string // who has it not; everybody else, where it is empty
	part *mention
	turn bool // it is spoken of how somebody plays it
}

// firmParts gives a part that is firmly somebody's to nobody else.
func (r *reader) firmParts(s *sentence) {
	text := s.shape.text
	var list []firm
	add := func(of, not string, at int, turn bool) {
		p := r.find(of)
		if part, _ := r.partAt(text, at); p != nil && part != nil && (p.full || p.kind == isPerson) && part.name != p.name {
			list = append(list, firm{p, not, part, turn})
		}
	}
	if !strings.Contains(text, " who ") && !strings.Contains(text, "> 's ") && !strings.Contains(text, "> , ") {
		return
	}
	for _, loc := range whoPlaysIt.FindAllStringSubmatchIndex(text, 6) {
		add(text[loc[2]:loc[3]], "", loc[1], false)
	}
	for _, loc := range turnAs.FindAllStringSubmatchIndex(text, 6) {
		add(text[loc[2]:loc[3]], "", loc[1], true)
	}
	for _, loc := range afterAside.FindAllStringSubmatchIndex(text, 3) {
		if m := r.find(text[loc[4]:loc[5]]); m != nil {
			add(text[loc[2]:loc[3]], m.name, loc[1], false)
		}
	}
	for _, f := range list {
		r.holdPart(s, f)
	}
}

func (r *reader) holdPart(s *sentence, f firm) {
	has := func(part string) bool {
		return r.told(s, func(o tv.Claim) bool {
			return o.Kind == tv.Cast && o.Value.Person == f.of.name && (part == "" || o.Value.Character == part)
		})
	}
	n := r.indexOf(s)
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n; i-- {
		p := &r.proposed[i]
		c := &p.claim
		if p.sentence != n || p.dropped || c.Kind != tv.Cast || c.Value.Character != f.part.name || c.Value.Person == "" || c.Value.Person == f.of.name || f.not != "" && c.Value.Person != f.not {
			continue
		}
		if f.not == "" && c.Value.Change != tv.Stars {
			continue // one takes it over from the other
		}
		r.forgetPart(c.Value.Person)
		r.playsPart(f.of, f.part)
		switch {
		case has(f.part.name) && !f.turn && f.not == "":
			c.Value.Character = ""
		case has(f.part.name):
			p.dropped = true
		case has(""):
			p.dropped = true
			r.givePart(s, f)
		case strings.HasSuffix(c.Rule, "/learned"):
			p.dropped = true
		default:
			c.Value.Person = f.of.name
		}
	}
}

// givePart adds the part to what is told of whoever has it.
func (r *reader) givePart(s *sentence, f firm) {
	n := r.indexOf(s)
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n; i-- {
		if p := &r.proposed[i]; p.sentence == n && !p.dropped && p.claim.Kind == tv.Cast && p.claim.Value.Person == f.of.name && p.claim.Value.Character == "" {
			p.claim.Value.Character = f.part.name
			return
		}
	}
}
