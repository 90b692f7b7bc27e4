package answer

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// asksBond asks for what somebody is to another.
func (f *file) asksBond() bool {
	text := fold(f.q.Text)
	return f.q.About == ask.Relationship || whoToWhom.MatchString(text) && len(f.q.People) > 0 || whoseKin.MatchString(text) && !ofActors.MatchString(text)
}

var (
	whoToWhom = regexp.MustCompile(`^(?:so |and |but )?(?:who|what) (?:is|was) (?:[\pL-]+ ){1,5}to (?:\pL+)(?: (?:in|on) .*)?$`)
	whoseKin  = regexp.MustCompile(`^(?:so |and |but |ok )?(?:who|whos|what|whats)(?: is| are| was| were)? (?:[\pL-]+ ){1,4}?(?:mother|mum|mom|father|dad|husband|wife|son|daughter|kids|exes|grandmother|grandfather|sister|brother|bride|fiance)(?: called| named)?(?: (?:in|on|then) ?.*)?$|\b(?:got|have|has) an? (?:husband|wife|brother|borther|sister|son|daughter)\b|\b(?:an item|a couple)\b`)
	ofActors  = regexp.MustCompile(`\b(?:plays?|played|playing|actor|actress|voices?|voiced|cast|casting)\b`)
)

// turnsOnBond wants something that is between people: who has a part says that only where what the
// part is does.
func (f *file) turnsOnBond() func(*tv.Claim) bool {
	if !f.asksBond() || ofActors.MatchString(fold(f.q.Text)) {
		return nil
	}
	if slices.ContainsFunc(f.told, func(t Told) bool { return t.Claim.Kind == tv.Relationship }) {
		return nil
	}
	kin, two := f.relation(), len(f.q.People) > 1
	return func(c *tv.Claim) bool {
		switch {
		case c.Rule == InItsWords:
			return two || f.q.Yes || f.q.When || kin == "" || f.nameTold(c.Value.Text, kin)
		case c.Kind != tv.Cast, !f.isPerson(c):
			return true // another's part was found by the bond
		}
		for _, w := range strings.Fields(fold(c.Value.Character + " " + c.Detail)) {
			if isKinWord(w) || slices.Contains(lovedOne, w) || slices.Contains(mothers, w) || slices.Contains(fathers, w) || w == "ex" || w == "law" {
				return true
			}
		}
		return false
	}
}

// nameTold reports whether a sentence names somebody's kin beside the word for it, and tells of the
// one whom the question names that they are theirs.
func (f *file) nameTold(sentence, kin string) bool {
	if kin == "" {
		return false
	}
	for _, o := range kinsIn(sentence) {
		theirs := isNamedIn([]string{o.of}, f.q.People)
		if theirs && slices.Contains(wordsFor(kin), o.kin) || !theirs && slices.Contains(converse(kin), o.kin) {
			return true
		}
	}
	return false
}

var (
	once     = regexp.MustCompile(`(?i)\b(?:ex|former|formerly|once|divorced|estranged|late)\b`)
	askOnce  = regexp.MustCompile(`(?i)\b(?:ex|exes|former|old|first|once|ever|late|was|were|weren['’]?t|wasn['’]?t|used|divorced|estranged|had)\b`)
	inLaw    = regexp.MustCompile(`(?i)\b(?:in[- ]law|step\pL+)\b`)
	askInLaw = regexp.MustCompile(`(?i)\b(?:in[- ]?laws?|step\pL*)\b`)
	whomItIs = regexp.MustCompile(`^(?:so |and |but |ok )*(?:who|whos|what|whats|which)\b|\bwho(?:s| is)\b`)
)

// turnsOnFormer wants of whoever is somebody's husband one who is so still, and of a father no
// father-in-law.
func (f *file) turnsOnFormer() func(*tv.Claim) bool {
	kin, text := f.relation(), f.q.Text
	if kin == "" || f.q.Yes || f.q.Past || !whomItIs.MatchString(fold(text)) || ofActors.MatchString(fold(text)) {
		return nil
	}
	couple := (slices.Contains(married, kin) || slices.Contains(lovedOne, kin)) && !askOnce.MatchString(text)
	blood := (slices.Contains(mothers, kin) || slices.Contains(fathers, kin) || slices.Contains(siblings, kin) || kin == "son" || kin == "daughter") && !askInLaw.MatchString(text)
	return func(c *tv.Claim) bool {
		return c.Kind != tv.Relationship || !hasKin(c.Value.What, wordsFor(kin)) || !(couple && once.MatchString(c.Value.What)) && !(blood && inLaw.MatchString(c.Value.What))
	}
}

// turnsOnDayOfBond wants a day, a place or a reason of what is between people, where that is asked.
func (f *file) turnsOnDayOfBond() func(*tv.Claim) bool {
	text := fold(f.q.Text)
	when, where := whenAsked.MatchString(text), whereAsked.MatchString(text)
	long, why := strings.HasPrefix(text, "how long "), f.q.Why && plainWhy.MatchString(text)
	if !when && !where && !long && !why {
		return nil
	}
	return func(c *tv.Claim) bool {
		if c.Kind != tv.Relationship {
			return true
		}
		all := c.Value.What + " " + c.Detail
		switch {
		case where:
			return strings.Contains(all, " in ") && strings.IndexFunc(all, unicode.IsUpper) >= 0
		case when, long:
			return !c.When.IsZero() || strings.ContainsAny(all, "0123456789") || aSpan.MatchString(all)
		}
		return hasWhy(c) || gives(all)
	}
}

var (
	whenAsked  = regexp.MustCompile(`^(?:so |and |but )?(?:when|since when) `)
	whereAsked = regexp.MustCompile(`^(?:so |and |but )?(?:where|wher|whereabouts) `)
	aSpan      = regexp.MustCompile(`(?i)\b(?:since|years?|months?|weeks?|days?|decades?|briefly)\b`)
)

// ownersKin finds whose kin, or whose boss, a part is that is asked for: "who plays runa's son".
var ownersKin = regexp.MustCompile(`\b([\pL-]+s) (?:(?:late|first|second|new|old|own|estranged|teenage|little|big|older|younger|long lost|secret|real|middle|twin|baby|step|adopted|dead) )*(exes|ex|sons?|daughters?|brothers?|sisters?|mother|mum|mom|mam|father|dad|wife|husband|uncle|aunt|auntie|cousin|niece|nephew|grandmother|grandfather|kids?|child|children|twins?|fiancee?|boyfriend|girlfriend|lover|boss|partner|friend|rival|assistant|landlord|neighbour|neighbor|mentor|parents?)\b`)

// behindWhom finds what is told of somebody behind what they are: "the man in the car with runa".
var behindWhom = regexp.MustCompile(`\b(?:the|that|a) ((?:[\pL-]+ ){1,5}?)(?:who|whom|that|with|after) (.+)$`)

// turnsOnKinOfOne wants, of a part that is told by whose kin it is, or what it has to do with
// somebody, that part: and never the one whose kin it is.
func (f *file) turnsOnKinOfOne() func(*tv.Claim) bool {
	text := fold(f.q.Text)
	if f.q.Yes || f.q.Change == tv.Recast || !ofActors.MatchString(text) && !whoIsIt.MatchString(text) {
		return nil
	}
	var owner, kin string
	if m := ownersKin.FindStringSubmatch(text); m != nil && !notOwners[m[1]] && !ranks[m[1]] {
		owner, kin = strings.TrimSuffix(m[1], "s"), strings.TrimSuffix(m[2], "s")
	}
	var behind string
	if m := behindWhom.FindStringSubmatch(text); m != nil && owner == "" {
		if w := strings.Fields(m[1]); !slices.ContainsFunc(w, func(w string) bool { return partNouns[w] }) && !ofActors.MatchString(m[2]) {
			behind = " " + m[2] + " "
		}
	}
	if owner == "" && behind == "" {
		return nil
	}
	return func(c *tv.Claim) bool {
		if c.Kind != tv.Cast || c.Value.Person == "" {
			return true
		}
		part := strings.Fields(fold(c.Value.Character + " " + c.Detail))
		if behind != "" {
			return !slices.ContainsFunc(strings.Fields(fold(c.Value.Character)), func(w string) bool {
				return len(w) > 2 && !ranks[w] && !smallWords[w] && strings.Contains(behind, " "+w+" ") && f.isPerson(c)
			})
		}
		isKin := func(w string) bool { return slices.ContainsFunc(part, func(p string) bool { return among(p, w) }) }
		if slices.ContainsFunc(append([]string{kin}, alike(kin)...), isKin) {
			return true
		}
		if f.namesCharacter(owner) {
			return !f.isPerson(c)
		}
		if slices.ContainsFunc(part, func(w string) bool { return len(w) > 2 && sameOwner(w, owner) }) {
			return false
		}
		return !f.called(*c, []string{owner}) || hasAnyOf(fold(c.Quote), append([]string{kin}, alike(kin)...))
	}
}

// namesCharacter reports whether a question names a character by a word.
func (f *file) namesCharacter(word string) bool {
	return slices.ContainsFunc(f.q.People, func(p ask.Thing) bool {
		return slices.ContainsFunc(p.Entries, func(e names.Entry) bool {
			return e.Kind == names.Character && slices.ContainsFunc(strings.Fields(fold(e.Name)), func(w string) bool { return sameOwner(w, word) })
		})
	})
}

// sameOwner reports whether a name may be what is left of an owner without the s: "travis" of
// "travises ex".
func sameOwner(name, owner string) bool {
	return name == owner || name == owner+"s" || name+"e" == owner
}

// isPerson reports whether the part of a claim is among those whom the question names.
func (f *file) isPerson(c *tv.Claim) bool {
	return slices.ContainsFunc(f.q.People, func(p ask.Thing) bool {
		return slices.ContainsFunc(p.Entries, func(e names.Entry) bool { return e.Kind == names.Character && isThing(c, e) })
	})
}

var (
	whoIsIt   = regexp.MustCompile(`^(?:so |and )?who (?:is|was|are|were) `)
	notOwners = setOf("the", "a", "an", "her", "his", "their", "my", "who", "is", "this", "that", "play", "new", "old", "wa", "was", "of", "as", "two", "real", "and", "to", "it", "with", "voice", "for")
	partNouns = setOf("part", "role", "character", "actor", "actress", "voice", "one", "guy", "show", "series", "season", "lead", "star", "main", "episode", "cast", "person", "new", "name")
)
