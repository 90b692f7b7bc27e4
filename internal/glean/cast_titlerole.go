package glean

import (
	"strings"
	"unicode"

	"backlot/internal/tv"
)

// Who plays the title role plays the one after whom the show is named: "Ida Voss takes the
// title role" in Lindqvist, in The Widow Tanabe.

const titleRole = `(?:the )?(?:title|titular|eponymous) (?:role|part|character)`

var titleRoleRules = []rule{
	on("cast/title-role", " title | titular | eponymous ", `{per} {apposition}{paren}(?:, )?(?:who )?(?:(?:will|is|was|has|set|to|again|once|more|also|be|been|seen|back|takes|take|taking|plays|play|played|playing|voices|voice|stars|star|starring|cast|in|as|appears|appear|portrays|portray) ){1,5}`+titleRole, titlePart),
}

// namedFor gives the part that a show's name tells, or "": that of one or two names, or of a rank or kin with one.
func namedFor(show string) string {
	w := strings.Fields(show)
	if len(w) > 0 && w[0] == "The" {
		if len(w) < 3 {
			return ""
		}
		w = w[1:]
	}
	if len(w) == 0 || len(w) > 3 {
		return ""
	}
	for _, x := range w {
		if first := []rune(x)[0]; !unicode.IsUpper(first) || strings.ContainsAny(x, "0123456789:!?&’'") {
			return ""
		}
	}
	return show
}

func titlePart(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text
	if p == nil || !h.pair(p, nil) || h.asked() || h.r.judge(h).negative || strings.HasPrefix(text[h.end:], " from <") {
		return nil
	}
	t := h.r.showAt(h)
	if named := h.r.mentionsIn(text, h.end, len(text), "S"); len(named) > 0 && (strings.HasPrefix(text[h.end:], " in ") || strings.HasPrefix(text[h.end:], " of ")) {
		t = h.r.titleOf(named[0].mention)
		h.about = t
	}
	if t == nil {
		return nil
	}
	name := namedFor(t.name)
	if name == "" || strings.Contains(p.name, name) {
		return nil
	}
	what := tv.Stars
	if has(text[h.start:h.end], "cast", "set") {
		what = tv.Joins
	} else if has(text[h.start:h.end], "again", "once", "back") {
		what = tv.Returns
	}
	h.r.isPart[name], h.r.actor[name] = true, p.name
	if h.r.parts[p.name] == "" {
		h.r.parts[p.name] = name
	}
	claim := castOf(p.name, name, what)
	if what == tv.Stars {
		claim.Certainty = tv.Confirmed
	}
	return []tv.Claim{claim}
}
