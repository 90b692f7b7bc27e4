package glean

import (
	"strings"

	"backlot/internal/tv"
)

// The lines of a sheet of credits: "Director/Executive Producer (Episodes 1-3): Ida Voss", "**WRITTEN BY:** Per Lund".

const labelJob = `(?:(?:executive|exec|co-executive|series|lead|head|supervising|associate|chief|original|main|animation|character|co-) )*(?:directors?|co-directors?|producers?|co-producers?|writers?|co-writers?|showrunners?|co-showrunners?|creators?|co-creators?|composers?|series composer|screenwriters?|scriptwriters?|eps?|cinematographers?|director of photography|casting|casting directors?|editors?|(?:production|costume|character) designer|choreographer|choreography|music|score|script|scripts|screenplay|direction|created|developed|directed|written|produced|story|based on an idea|devised|adapted)(?: by)?`

// labelRule is tried on what looks like a heading as well.
var labelRule = atStart("crew/label", " : ", `(?:[*#"-]+ |[0-9]{1,2} (?:\. )?)*(?P<role>`+labelJob+`(?:(?: and | & | / | , |, and )(?:`+labelJob+`))*) (?:\( [^()]{1,40} \) )?(?::|--)(?: \*)*`, labelled)

var labelRules = []rule{labelRule}

// labelled reads the people behind a label; "for" a company, and those behind a semicolon too.
func labelled(h *hit) (claims []tv.Claim) {
	if !h.r.speaksOfShow(h) || asked(h.s) {
		return nil
	}
	roles := rolesOfLabel(h.group("role"))
	text := h.s.shape.text
	for at := h.end + 1; at < len(text); {
		list, _ := h.peopleAt(at)
		claims = append(claims, h.credit(list, roles)...)
		k := strings.Index(text[at:], "; ")
		if k < 0 {
			break
		}
		at += k + 2
	}
	if found := insteadOfOld.FindStringSubmatch(text[h.end:]); found != nil && len(claims) > 0 {
		if old := h.r.find(found[1]); old != nil && (old.full || old.kind == isPerson) {
			for _, role := range roles {
				for _, c := range h.crewFor(old.name, []string{role}, 0) {
					c.Negative, c.Certainty, c.By = true, tv.Confirmed, nobody
					claims = append(claims, c)
				}
			}
		}
	}
	return claims
}

// insteadOfOld follows whoever has the place of somebody now.
var insteadOfOld = phraseOf(` , (?:taking over from|replacing|succeeding|in place of|taking the place of) (?:[a-z-]+ ){0,3}?<([PN]\d+)> `)

// artJobs are what is made, and by whom it is.
var artJobs = []struct {
	words *phrase
	role  string
}{
	{phraseOf(` (?:music|score|series composer) `), "composer"},
	{phraseOf(` (?:script|scripts|screenplay|scriptwriters?|adapted|story) `), "writer"},
	{phraseOf(` direction `), "director"},
	{phraseOf(` developed `), "developer"},
	{phraseOf(` casting `), "casting director"},
	{phraseOf(` (?:cinematographers?|director of photography) `), "cinematographer"},
	{phraseOf(` production designer `), "production designer"},
	{phraseOf(` costume designer `), "costume designer"},
	{phraseOf(` character designer `), "character designer"},
	{phraseOf(` choreograph(?:er|y) `), "choreographer"},
	{phraseOf(` editors? `), "editor"},
}

// rolesOfLabel gives the roles that a label names.
func rolesOfLabel(label string) (list []string) {
	label = strings.NewReplacer(" / ", " and ", " & ", " and ", ", and ", " and ", ", ", " and ").Replace(label)
	for _, one := range strings.Split(label, " and ") {
		one = strings.TrimPrefix(one, "co- ")
		if one == "series composer" {
			list = append(list, one)
			continue
		}
		art := ""
		for _, x := range artJobs {
			if x.words.MatchString(" " + one + " ") {
				art = x.role
				break
			}
		}
		switch {
		case art != "":
			list = append(list, art)
		case strings.HasPrefix(one, "supervising "), strings.HasPrefix(one, "associate "), strings.HasPrefix(one, "co-executive "), strings.HasPrefix(one, "co-produc"), strings.HasPrefix(one, "animation "):
			list = append(list, strings.TrimSuffix(one, "s"))
		default:
			list = append(list, rolesIn(one)...)
		}
	}
	return list
}

// creditLine reads a heading that is such a line.
func (r *reader) creditLine(s *sentence) {
	if strings.Contains(s.shape.text, " : ") && !r.off[labelRule.name] {
		r.apply(&labelRule, s)
	}
}
