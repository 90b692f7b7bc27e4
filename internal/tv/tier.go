package tv

import (
	"slices"
	"strings"
)

// Tier says how near a source stands to what it tells. It is computed from who
// says it and from the outlet, never typed in. 0 is unknown.
type Tier int

const (
	TierNetwork Tier = 1 // network, studio, official account
	TierMaker   Tier = 2 // maker or cast of this show, on record
	TierTrade   Tier = 3 // trade press
	TierPress   Tier = 4 // other known outlets
	TierInsider Tier = 5 // insiders, leaks, set photographs
	TierFans    Tier = 6 // fans, and outlets on no list
)

// Band is what tiers are told apart by when claims compete.
type Band int

const (
	Official Band = 1 // tiers 1 and 2
	Press    Band = 2 // tiers 3 and 4
	Loose    Band = 3 // tiers 5 and 6, and what is unknown
)

// Band of a tier; unknown is Loose.
func (t Tier) Band() Band {
	switch t {
	case TierNetwork, TierMaker:
		return Official
	case TierTrade, TierPress:
		return Press
	}
	return Loose
}

// Ranks is what is known about the sources of one show's news. Its keys are
// lower-case names, other names included.
type Ranks struct {
	Networks map[string]bool
	Outlets  map[string]Tier
	Makers   map[string]bool // cast and crew of this show
	Own      map[string]bool // the networks of this show, on the list or not
}

// fans and insiders are those who speak without a name of their own.
var (
	fans     = []string{"fan", "fans", "critics", "viewers", "audiences", "social media", "reddit", "twitter", "rumour", "rumours", "rumor", "rumors", "speculation", "the internet"}
	insiders = []string{"insider", "insiders", "leak", "leaks", "leaker", "leakers", "set photos", "set photographs", "a leak", "an insider"}
	scoopers = []string{"leaker", "insider", "tipster", "scooper", "rumour account", "rumor account"}
	sources  = []string{"source", "sources", "a source", "unnamed sources", "anonymous sources", "people familiar with the matter", "multiple sources"}
)

// Tier of a statement by "by" ("" for the outlet itself) in an outlet. Weighs is
// what the claim competes with; voice is the speaker's own, which the outlet
// cannot raise; listed tells whether the outlet is on a list. Told by an outlet
// on no list, tiers 1 to 3 weigh as 4.
func (r Ranks) Tier(by, outlet string) (weighs, voice Tier, listed bool) {
	own, listed := r.outlet(outlet)
	voice = r.voice(by, own)
	listed = listed || by != "" && voice == TierNetwork && bareRelease.MatchString(outlet) // it is theirs
	weighs = voice
	if !listed && weighs <= TierTrade {
		weighs = TierPress
	}
	return weighs, voice, listed
}

// IsLeak reports whether a sentence calls whoever it says it from a leaker, before their
// name: whatever outlet prints it, it is no more than that.
func IsLeak(by, sentence string) bool {
	before, _, ok := strings.Cut(sentence, by)
	before = strings.ToLower(strings.TrimRight(before, " ,“\"‘'@"))
	return ok && by != "" && slices.ContainsFunc(scoopers, func(w string) bool { return strings.HasSuffix(before, w) })
}

func (r Ranks) outlet(name string) (Tier, bool) {
	key := strings.ToLower(strings.TrimSpace(name))
	if r.isNetwork(key) || r.Outlets[key] == 0 && r.ofNetwork(key) {
		return TierNetwork, true
	}
	if t := r.Outlets[key]; t != 0 {
		return t, true
	}
	return TierFans, false
}

// voice is the tier of the best of those named in by: "fans and critics" are
// two. Somebody nobody here knows speaks with the outlet's standing, and so do
// sources an outlet does not name.
func (r Ranks) voice(by string, outlet Tier) Tier {
	best := Tier(0)
	for _, name := range r.speakers(by) {
		t := outlet
		switch {
		case r.isNetwork(name), r.Outlets[name] == 0 && r.ofNetwork(name):
			t = TierNetwork
		case r.maker(name):
			t = TierMaker
		case slices.Contains(fans, name):
			t = TierFans
		case slices.Contains(insiders, name):
			t = TierInsider
		case slices.Contains(sources, name):
			t = outlet
		default:
			if own, ok := r.Outlets[name]; ok {
				t = own
			}
		}
		if best == 0 || t < best {
			best = t
		}
	}
	if best == 0 {
		return outlet
	}
	return best
}

// speakers splits "Ann Lee, Bo Ek and fans", but for the whole that somebody
// here knows, since "Sky and Sea Studios" is one name.
func (r Ranks) speakers(by string) []string {
	by = strings.ToLower(strings.TrimSpace(by))
	if r.isNetwork(by) || r.Makers[by] || r.Outlets[by] != 0 {
		return []string{by}
	}
	var names []string
	for _, part := range strings.Split(strings.ReplaceAll(by, " and ", ", "), ", ") {
		if part = strings.TrimPrefix(strings.Trim(part, " ,"), "and "); part != "" {
			names = append(names, part)
		}
	}
	return names
}

// Word is what a member reads of a claim's standing, made of certainty and band.
// Colour and /rumours follow it, never the certainty alone.
type Word string

const (
	Corrected   Word = "corrected" // by the editors of the desk
	ConfirmedBy Word = "confirmed" // confirmed, official
	StatedBy    Word = "stated"    // confirmed, press
	ClaimedBy   Word = "claimed"   // confirmed, loose: nobody concerned has confirmed it
	ReportedBy  Word = "reported"  // reported, press or better
	Rumour      Word = "rumour"    // reported, loose
	Guess       Word = "guess"     // speculated, whoever says it
	DeniedBy    Word = "denied"    // rejected by somebody concerned or on their behalf
)

// Words lists every word, surest first.
var Words = []Word{Corrected, ConfirmedBy, StatedBy, ReportedBy, DeniedBy, ClaimedBy, Rumour, Guess}

// Firm reports whether a member may take it for known.
func (w Word) Firm() bool {
	switch w {
	case Corrected, ConfirmedBy, StatedBy, ReportedBy, DeniedBy:
		return true
	}
	return false
}

// WordOf is the word for a claim, whom it names, and the outlet through which
// alone it is known where that outlet is on no list. Who is "" where the article
// names neither a speaker nor an outlet.
type WordOf struct {
	Word    Word
	Who     string
	AsTold  bool   // known only through an outlet that is on no list
	ToldBy  string // that outlet, "" where the article names none
	Records bool   // Who is a record made here or in a catalogue
}

// Word makes the word of a claim, from its certainty and the band of whoever
// says it.
func (c Claim) Word() WordOf {
	w := WordOf{Who: c.By, Records: c.Record}
	if w.Who == "" {
		w.Who = issuer(c)
	} else if !c.Listed && !strings.EqualFold(c.By, c.Source) {
		w.AsTold, w.ToldBy = true, c.Source
	}
	w.Word = word(c.Certainty, c.Voice.Band())
	if c.Correction {
		w.Word, w.AsTold, w.ToldBy = Corrected, false, ""
	}
	return w
}

// Firm reports whether a member may take a claim for known, as its word says.
func (c *Claim) Firm() bool { return c.Correction || word(c.Certainty, c.Voice.Band()).Firm() }

// word is the table of what a member reads.
func word(certainty Certainty, band Band) Word {
	switch certainty {
	case Confirmed:
		return [...]Word{Official: ConfirmedBy, Press: StatedBy, Loose: ClaimedBy}[band]
	case Reported:
		if band == Loose {
			return Rumour
		}
		return ReportedBy
	case Denied:
		return DeniedBy
	}
	return Guess
}
