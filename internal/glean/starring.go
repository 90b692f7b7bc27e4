package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// Who is in a show and as whom, as a thing known.

// whoPlays is whoever stands before "who plays".
var whoPlays = regexp.MustCompile(`<([PN]\d+)> , who (?:[a-z]+ ){0,3}?(?:plays|played|portrays|portrayed|stars|voices) `)

// plays makes a claim of who plays whom, as a thing known.
func plays(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.part()
	if p == nil || c == nil || !h.pair(p, c) {
		return nil
	}
	text := h.s.shape.text[h.start : h.end+1]
	if found := whoPlays.FindStringSubmatch(text); found != nil && h.r.find(found[1]) != nil && h.r.find(found[1]).name != p.name {
		return nil // somebody else stands nearer
	}
	if h.rule.name == "cast/who-plays" {
		if has(text, "by") {
			return nil
		}
		if has(text, "who is", "who was", "who has been", "which is") && !h.r.partLike(c) {
			return nil
		}
	} else if has(text, "is") && !(c.kind == isCharacter && p.kind != isCharacter && strings.HasSuffix(strings.TrimSpace(text[:strings.LastIndexByte(text, '<')]), " is")) {
		return nil
	}
	if !p.full && p.kind == isName && h.r.isPart[p.name] {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	if h.rule.name == "cast/played-by" && has(text, "returning") {
		claim.Value.Change = tv.Returns
	}
	return []tv.Claim{claim}
}

// possessive reads "Walken's Goodman": an actor and his part.
func possessive(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !h.pair(p, c) || p.name == c.name {
		return nil
	}
	if c.kind != isCharacter && !h.r.isPart[c.name] && (p.kind != isPerson && !p.full || c.full && p.kind != isPerson) {
		return nil
	}
	if p.kind == isName && !h.r.isActor(p) || h.r.isActor(c) {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	if isBack.MatchString(h.s.shape.text[h.end:]) {
		claim.Value.Change = tv.Returns
		return []tv.Claim{claim}
	}
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// isBack follows a part that comes back.
var isBack = regexp.MustCompile(`^ (?:is|will be|are) (?:also )?(?:back|returning) |^ (?:will )?returns? `)

// brackets reads "Person (Character)" and "Character (Person)": known names
// decide, else the direction that the text has settled.
func brackets(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !h.r.castTalk(h) || p.name == c.name {
		return nil
	}
	switch {
	case p.kind == isCharacter || c.kind == isPerson || h.r.isPart[p.name] && !h.r.isPart[c.name]:
		p, c = c, p
	case p.kind == isPerson || c.kind == isCharacter || h.r.isPart[c.name]:
	case !p.full && c.full, h.r.ranked(p):
		p, c = c, p
	case h.r.ranked(c):
	case h.r.partsFirst():
		p, c = c, p
	case p.full:
		// A cast list gives the actor first.
	default:
		return nil
	}
	if !p.full || p.kind == isCharacter || c.kind == isPerson {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	if has(h.s.shape.text, "back", "return", "returns", "returning", "reprise", "have deals", "regulars are locked", "all back", "signed up again") {
		claim.Value.Change = tv.Returns
		return []tv.Claim{claim}
	}
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// castAs reads "X as Y" where it stands in a list or behind a verb of casting.
func castAs(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.part()
	if p == nil || c == nil || !h.pair(p, c) || !p.full && p.kind != isPerson || h.twoLists() {
		return nil
	}
	if !has(h.s.shape.text, "cast", "star", "stars", "starring", "features", "featuring", "plays", "alongside", "role", "ensemble", "with", "joined by", "include", "includes", "led by", "play", "joins", "beside", "opposite", "back", "return", "returns", "returning", "once more", "again", "photo", "in <S") && !behindInShow(h) {
		return nil
	}
	h.r.playsPart(p, c)
	what := h.comingOrGoing()
	claim := castOf(p.name, c.name, what)
	if what == tv.Stars {
		claim.Certainty = tv.Confirmed
	}
	return []tv.Claim{claim}
}

// listed makes a claim of each person in a list.
func listed(what string) func(h *hit) []tv.Claim {
	return func(h *hit) (list []tv.Claim) {
		if !h.r.castTalk(h) || what == tv.Joins && crewTalk.MatchString(h.s.shape.text[h.start:h.end+1]) {
			return nil
		}
		from, to := h.groupAt("list")
		j := h.r.judge(h)
		last := -1
		for _, p := range h.r.mentionsIn(h.s.shape.text, from, to, "PN") {
			if last >= 0 && elsewhere.MatchString(h.s.shape.text[last:p.at]) {
				break
			}
			last = p.at
			if before := h.s.shape.text[:p.at]; strings.HasSuffix(before, "( ") {
				continue
			}
			if !p.full && p.kind == isName && !h.r.isPart[p.name] || h.s.shape.text[p.at-1] != ' ' {
				continue
			}
			behind := h.s.shape.text[p.at+1:]
			_, behind, _ = strings.Cut(behind, " ")
			if strings.HasPrefix(behind, "as ") && namedPart.MatchString(behind) || strings.HasPrefix(behind, "( <") || strings.HasPrefix(behind, "'s ") {
				continue // the rule for pairs has it, or it is somebody else's
			}
			if ranks[h.r.tokens[p.from].low] && what != tv.Stars { // "Captain Aske may return": a part
				h.r.isPart[p.name] = true
			}
			if asCrew.MatchString(h.s.shape.text[h.end+1:]) && what != tv.Stars {
				continue
			}
			c := castOf(p.name, "", what)
			if what == tv.Stars {
				c.Certainty = tv.Confirmed
			}
			if j.negative && what == tv.Returns && h.asked() {
				c.Certainty = tv.Speculated
			} else if j.negative && what == tv.Returns {
				c.Value.Change, c.Certainty = tv.Departs, j.certainty
			}
			list = append(list, c)
		}
		return list
	}
}

// namedPart follows a person where his part has a name.
var namedPart = regexp.MustCompile(`^as (?:[a-z'-]+ |<[WO]\d+> |<[CNP]\d+> 's ){0,7}(?:, )?<[CNP]\d+>`)

func starIn(h *hit) []tv.Claim {
	if len(h.r.mentionsIn(h.s.shape.text, h.start, len(h.s.shape.text), "S")) == 0 && !has(h.s.shape.text[h.end:], "series", "show", "cast", "drama", "comedy") {
		return nil
	}
	return listed(tv.Stars)(h)
}

// playsPart notes who plays whom, for what the text says later.
func (r *reader) playsPart(p, c *mention) {
	r.isPart[c.name] = true
	r.actor[c.name] = p.name
	if old := r.parts[p.name]; old == "" || c.name < old {
		r.parts[p.name] = c.name
	}
}

// partOf gives the character that a person plays, by the article or the library.
func (r *reader) partOf(person string) string {
	return r.parts[person]
}

// isActor tells that somebody has been told of as a person: by full name, or in speech.
func (r *reader) isActor(m *mention) bool {
	if m.kind == isPerson {
		return true
	}
	if m.kind == isCharacter || r.isPart[m.name] {
		return false
	}
	return m.full && m.to-m.from == 1 || r.people[m.name]
}
