package tv

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// sharedRun is how many words in a row somebody's words have with a sentence before they
// give away what it does.
const sharedRun = 5

// Cover marks what the sentences of some claims give away: the furthest point of those
// spoilers of the same article that a sentence overlaps, whatever it is quoted for.
// Words told as words give it away too where they repeat the sentence. A sentence that tells
// how a story ends does so whether or not its reader has marked it.
func Cover(claims, spoilers []Claim) {
	of, last := map[string][]*Claim{}, lastSeasons(claims)
	for i := range spoilers {
		if s := &spoilers[i]; s.Spoiler != (Point{}) {
			of[s.Article] = append(of[s.Article], s)
		}
	}
	for i := range claims {
		if c := &claims[i]; c.Spoiler == (Point{}) && c.tellsEnding() {
			c.Bares = furthest(c.Bares, c.seen(last[c.Show]))
			of[c.Article] = append(of[c.Article], c)
		}
	}
	for i := range claims {
		c := &claims[i]
		for _, s := range of[c.Article] {
			if c.Start < s.End && s.Start < c.End || !c.Kind.Weighed() && repeats(c.Value.Text, s.Quote) {
				c.Bares = furthest(c.Bares, s.QuoteSpoiler())
			}
		}
	}
}

// lastSeasons are, of each show, the highest season that anything firm is told of.
func lastSeasons(claims []Claim) map[string]int {
	last := map[string]int{}
	for i := range claims {
		if c := &claims[i]; c.Certainty.Firm() && !c.Negative {
			last[c.Show] = max(last[c.Show], c.Season)
		}
	}
	return last
}

// seen is how far one has watched who knows how the season of a claim ends. Of a claim that names
// none it may be any, and so it is the last that is known of the show.
func (c *Claim) seen(last int) Point {
	if c.Season > 0 {
		return Point{Season: c.Season}
	}
	return Point{Season: max(last, 1)}
}

// CoverEnding covers what a claim says in words, where it answers how something ends, or what
// becomes of somebody; last is the last season that is known of the show. A record tells what a
// show is about.
func (c *Claim) CoverEnding(last int) {
	if !c.Kind.Weighed() && !c.Record && (c.WordsSpoiler() == (Point{}) || c.Season == 0 && c.Spoiler == (Point{})) {
		c.Bares = furthest(c.Bares, c.seen(last))
	}
}

// tellsEnding reports whether a sentence tells how a story ends, or what becomes of somebody
// in it: of a piece of the story, what is in its last episode or who dies; of anything else,
// that somebody is killed off. Who died in life is no part of a story.
func (c *Claim) tellsEnding() bool {
	if c.Kind == Plot && !c.no() && (endings.MatchString(c.Quote) || fates.MatchString(c.Quote)) {
		return true
	}
	return strings.Contains(c.Quote, " off") && killedOff.MatchString(c.Quote) // the first costs nothing
}

var (
	endings   = regexp.MustCompile(`(?i)\b(in|during|at the end of) (the|its|his|her) ([\w-]+ ){0,3}(finale|final episode|last episode|closing (scenes?|moments|episode)|final (scenes?|moments|minutes))\b|\bcliffhanger\b`)
	fates     = regexp.MustCompile(`(?i)\b((dies|died|is killed|was killed) (in season|in series|in (the )?(last|final)|at the end)|sacrific(es|ed|ing) (him|her|it|them)sel(f|ves)|(does|did) not survive|(doesn|didn)['’]t survive|(turns? out|turned out|revealed|unmasked|exposed) (to be|as) (the|her|his) (killer|murderer))\b`)
	killedOff = regexp.MustCompile(`(?i)\bkill(s|ed|ing)? off (the|his|her)\b|\b(is|was|were|are|being|been|gets|got) killed off\b`)
)

// QuoteSpoiler is how far one must have watched before the sentence of a claim spoils
// nothing.
func (c *Claim) QuoteSpoiler() Point { return furthest(c.Spoiler, c.Bares) }

// WordsSpoiler is how far one must have watched before what a claim says spoils nothing.
// What is told in the words of its sentence is that sentence over again.
func (c *Claim) WordsSpoiler() Point {
	if c.Kind.Weighed() {
		return c.Spoiler
	}
	return c.QuoteSpoiler()
}

// repeats reports whether a text has a run of words of a sentence.
func repeats(text, sentence string) bool {
	words := wordsIn(sentence)
	said := " " + strings.Join(wordsIn(text), " ") + " "
	for i := 0; i+sharedRun <= len(words); i++ {
		if strings.Contains(said, " "+strings.Join(words[i:i+sharedRun], " ")+" ") {
			return true
		}
	}
	return false
}

func wordsIn(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// Furthest is how far one must have watched before neither of two claims, told in one
// sentence, spoils anything.
func Furthest(a, b *Claim) Point { return furthest(a.WordsSpoiler(), b.WordsSpoiler()) }

// furthest is the later of two points; the end of a season comes after its episodes.
func furthest(a, b Point) Point {
	if slices.Compare(a.place(), b.place()) < 0 {
		return b
	}
	return a
}

func (p Point) place() []int {
	if p.Episode == 0 && p.Season > 0 {
		return []int{p.Season, 1 << 16}
	}
	return []int{p.Season, p.Episode}
}
