package glean

import (
	"cmp"
	"strings"

	"backlot/internal/tv"
)

// "The second series will be her last": it is hers, and the show may go on without her.

// ownLast is what is the last of somebody's, behind what it is.
const ownLast = `(?:(?:will|would|is|was|may|might|could|be|been|also|indeed|to|going|set|likely|expected|now|'ll|'s|definitely|probably|almost|certainly|looks|like) )+(?P<whose>his|her|my|<[PN]\d+> 's) (?:(?:very|own) )?(?:last|final)`

var theirLastRules = []rule{
	anybody(on("cast/their-last", " last | final ", `(?P<what>(?:the |this |her |his |my )?(?:{season}|(?:this|next|the|coming|new|current|upcoming|forthcoming)(?: (?:coming|new|current|upcoming|forthcoming))? (?:series|season|run)|(?:christmas|festive|new year|feature-length|one-off) special)(?: (?:of|on) (?:the )?(?:<S\d+>|show|series|drama|soap))?) (?:" )?(?:, (?:[^,;:]{1,70}) , )?`+ownLast+` (?:as|on|in|with|season|series|run|one|,|\.|"|and|but|after|of|for|she|he|ever|outing|--|;)`, lastOfSomebody)),
	anybody(on("cast/this-is-their-last", " last | final ", `(?:(?:this|it|that|which) )`+ownLast+` (?:season|series|run|outing) (?:as|on|in|with|,|\.|"|and|but|after|of|for|she|he|ever|--|;)`, lastOfSomebody)),
}

var (
	// lastIsTheirs ends what says that a thing is the last of somebody's.
	lastIsTheirs = phraseOf(` (?:his|her|my|<([PN]\d+)> 's) (?:[a-z'-]+ ){0,3}?` + lastWords + ` $`)
	// lastIsOfWork ends the same of a thing that is the show's, whatever it is called.
	lastIsOfWork = phraseOf(` (?:as (?:showrunner|head writer|executive producer|producer|writer|director|host|presenter|judge)|in charge) `)
)

// ofSomebody tells that what a hit calls the last is somebody's last.
func (h *hit) ofSomebody() bool {
	found := lastIsTheirs.FindStringSubmatch(h.s.shape.text[h.start : h.end+1])
	if found == nil {
		return false
	}
	if found[1] == "" {
		return true
	}
	m := h.r.find(found[1])
	return m != nil && (m.kind == isPerson || m.full || h.r.people[m.name] || h.r.isPart[m.name] || h.r.firstName(m) != "" || h.r.bySurname(m.name) != nil)
}

// bySurname gives the one person whose name ends in a word; nil for none or several.
func (r *reader) bySurname(name string) (one *mention) {
	if name == "" || strings.Contains(name, " ") {
		return nil
	}
	for full, m := range r.everybody().byName {
		if strings.HasSuffix(full, " "+name) {
			if one != nil && one.name != m.name {
				return nil
			}
			one = m
		}
	}
	return one
}

// lastOfSomebody reads who is in a show no longer behind a season.
func lastOfSomebody(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || h.asked() || asked(h.s) || lastIsOfWork.MatchString(text[h.start:min(h.end+30, len(text))]) {
		return nil
	}
	p := h.whoseLast()
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.r.isCrew(p) && h.r.parts[p.name] == "" || h.r.judgesOrHosts(p.name) {
		return nil
	}
	j := h.r.judge(h)
	if j.negative || j.certainty == tv.Denied || j.certainty == tv.Speculated && !j.expected {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	c.Certainty, c.By, c.Season = j.certainty, j.by, whole
	if from, to := h.groupAt("what"); from >= 0 {
		c.Detail = strings.TrimSpace(strings.TrimPrefix(h.r.wordsBetween(h.s, from, to), "that ")) + " is the last"
		if said := strings.Fields(c.Detail); len(said) > 0 && (said[0] == "The" || said[0] == "This" || said[0] == "Series" || said[0] == "Season") {
			c.Detail = strings.ToLower(c.Detail[:1]) + c.Detail[1:]
		}
	}
	return []tv.Claim{c}
}

// whoseLast gives whoever it is the last of.
func (h *hit) whoseLast() *mention {
	at, _ := h.groupAt("whose")
	switch whose := h.group("whose"); whose {
	case "my":
		return h.r.byName(h.s.speaker)
	case "his", "her":
		return h.r.byName(cmp.Or(h.r.personOf(h.s, at), h.r.lastPerson))
	default:
		m := h.r.find(strings.TrimSuffix(strings.TrimPrefix(whose, "<"), "> 's"))
		if m == nil || m.full {
			return m
		}
		if full := h.r.firstName(m); full != "" {
			return h.r.byName(full)
		}
		if one := h.r.byName(m.name); one != nil && one.full {
			return one
		}
		return h.r.bySurname(m.name)
	}
}
