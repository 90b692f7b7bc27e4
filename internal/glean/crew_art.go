package glean

import "backlot/internal/tv"

// Who makes the music, the pictures and the clothes: "the songs are by Ida Voss", "is composing the score",
// "Ida Voss's theme".

const (
	artNoun = `(?:music|songs?|score|soundtrack|theme|theme (?:music|tune|song)|lyrics|choreography|cinematography|photography|costumes|production design|sets|casting|dances)`
	tuneOf  = `(?:music|songs|score|soundtrack|theme|theme (?:music|tune|song))`
)

var artRules = []rule{
	anybody(on("crew/art-by", " by | from | of ", `(?P<art>`+artNoun+`) (?:for (?:[a-z]+ |<[ES]\d+> ){1,4})?(?:, |is |are |was |were |will be |comes? |came |has been |have been )?(?:again |once again |once more |all |also |both )*(?:(?:composed|written|penned|provided|supplied|created|designed|overseen|handled|done) )?(?:by|from|the work of|courtesy of)`, artBy)),
	on("crew/composing", " compos| scor| writ| wrote | provid| suppl| contribut", `{list} {apposition}(?:(?:will|is|are|has|have|had|also|again|both|to|now|set|been|who) )*(?P<verb>compos(?:es|ed|ing|e)|scor(?:es|ed|ing|e)|writ(?:es|ing|e|ten)|wrote|provid(?:es|ed|ing|e)|suppl(?:ies|ied|ying|y)|contribut(?:es|ed|ing|e)|is behind|did|does) (?:(?:the|its|all|of|original|new|a|an|some|jaunty|title|main|music|and) )*(?P<art>`+tuneOf+`)`, composing),
	on("crew/whose-art", " 's ", `{per} 's (?:(?:[a-z-]+) ){0,2}?(?P<art>score|theme music|theme tune|soundtrack|music|theme|cinematography|photography|choreography|costumes|scripts|screenplay|direction)`, whoseArt),
}

// roleOfArt gives who makes what.
var roleOfArt = map[string]string{"choreography": "choreographer", "dances": "choreographer", "cinematography": "cinematographer", "photography": "cinematographer",
	"costumes": "costume designer", "production design": "production designer", "sets": "production designer", "casting": "casting director", "scripts": "writer", "screenplay": "writer", "direction": "director"}

func (h *hit) roleOfArt() string {
	if role := roleOfArt[h.group("art")]; role != "" {
		return role
	}
	return "composer"
}

func artBy(h *hit) []tv.Claim {
	text := h.s.shape.text
	before := text[back(text, h.start, 4) : h.start+1]
	if h.noCredit() || has(before, "based", "inspired", "hit", "hits", "classic", "pop", "to", "dance", "played", "played to", "the tune", "love") {
		return nil
	}
	list, _ := h.peopleAt(h.end + 1)
	return h.credit(list, []string{h.roleOfArt()})
}

func composing(h *hit) []tv.Claim {
	if h.noCredit() {
		return nil
	}
	a, b := h.groupAt("list")
	return h.credit(creditsOf(h.crewNames(a, b)), []string{"composer"})
}

// ofMusic follows somebody's score where it is this show's.
var ofMusic = phraseOf(`^ (?:[.,;:]|for (?:the|it|this|<S)|is |are |and |has |does |that |which |gives |makes )`)

func whoseArt(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.noCredit() || h.spoken() || h.r.parts[p.name] != "" || !ofMusic.MatchString(h.s.shape.text[h.end:]) {
		return nil
	}
	return h.credit(creditsOf([]string{p.name}), []string{h.roleOfArt()})
}
