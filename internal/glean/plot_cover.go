package glean

import (
	"strings"

	"backlot/internal/tv"
)

// One sentence has one cover: where it gives the story away, all that it tells of the story does.

var (
	// ofPremise ends with what becomes of somebody, told to say who he is: "stars as Runa, a widow who discovers that".
	ofPremise = phraseOf(` (?:plays?|stars?|starring|played|portrays?|as|about|follows?|centers on|centres on|leads) (?:[a-z'-]+ ){0,4}?<[CN]\d+> (?:\( [^()]{1,40} \) )?, (?:an?|the|one|two) (?:[^,;<]|<[A-Z]\d+>){1,60} (?:who|whose) (?:[a-z'-]+ ){0,5}?[a-z]+ (?:[a-z]+ ){0,2}$`)
	// foulEnd is told of nobody to say who he is.
	foulEnd = phraseOf(` (?:dies|died|die|is killed|was killed|was left|were killed|is dead|was dead|drowned|drowns|was shot|is shot|was stabbed|is murdered|was murdered|was buried|was last seen) `)
	// endOfSomebody is what becomes of a part, or of whoever was told of before.
	endOfSomebody = phraseOf(` (?:<[CNP]\d+>|he|she|they) (?:\( [^()]{1,40} \) )?(?:(?:[a-z]+ly|then|suddenly|both|also|and|had|has|have) ){0,3}?(?:dies|died|(?:is|was|were|are|gets|got) (?:[a-z]+ly )?(?:killed|shot|stabbed|murdered|poisoned|arrested|unmasked|kidnapped)(?: dead)?|drowned|drowns|kills <|killed <|murdered <|murders <|shoots <|stabs <)`)
	// deathSeen is somebody's end that has been on, whatever else is to come.
	deathSeen = phraseOf(`<[CNP]\d+> (?:, )?(?:'s|whose) (?:[a-z]+ )?(?:death|murder|killing|demise) (?:was|is|came|comes|aired) `)
	// inTheEnd says that it is told of how an episode or a season ended.
	inTheEnd = phraseOf(` (?:finale|season-ender|final (?:episode|scene|scenes|moments|minutes|hour)|last (?:episode|scene|moments|minutes)|closing (?:scene|moments|minutes)|ended|ending|series finale|season finale) `)
	// madeKnown says that something comes out.
	madeKnown = phraseOf(` (?:reveal|reveals|revealed|revealing|revelation|turns out|turned out|learns|learned|learnt|discovers|discovered|finds out|found out|twist|unmasked|confessed|confesses) `)
	// notSeenYet says that it is asked, wanted or to come.
	notSeenYet = phraseOf(` (?:whether|if|will|would|might|may|could|should|wants|hope|hopes|want|nobody|killed off|theory|theories|actor|actress|reportedly) `)
)

// underOneCover gives the claims of a sentence the cover of the piece of the story in it.
func (r *reader) underOneCover(kept []proposed) []proposed {
	cover := map[int]tv.Point{}
	for i := range kept {
		p := &kept[i]
		c := &p.claim
		text := r.sentences[p.sentence].shape.text
		if c.Spoiler == (tv.Point{}) && p.hit != nil && p.hit.s != nil && (c.Kind == tv.Plot && deathSeen.MatchString(text) || !notSeenYet.MatchString(text) &&
			(c.Kind == tv.Plot && endOfSomebody.MatchString(text) && !aTaleOf.MatchString(text) && c.Certainty == tv.Confirmed ||
				c.Kind == tv.Relationship && inTheEnd.MatchString(text) && madeKnown.MatchString(text))) {
			c.Spoiler = tv.Point{Season: max(r.plotSeason(p.hit), 1)}
		}
		if c.Spoiler != (tv.Point{}) && (c.Kind == tv.Plot || c.Kind == tv.Relationship) {
			cover[p.sentence] = c.Spoiler
		}
	}
	for i := range kept {
		p := &kept[i]
		if c := &p.claim; c.Spoiler == (tv.Point{}) && (c.Kind == tv.Plot || c.Kind == tv.Relationship || c.Kind == tv.Quote || c.Kind == tv.Cast && c.Value.Change == tv.Stars) {
			c.Spoiler = cover[p.sentence]
		}
	}
	return kept
}

// whoItIs puts before "He dies in her arms" the sentence that says who he is.
func (r *reader) whoItIs(kept []proposed) {
	for i := range kept {
		p := &kept[i]
		c := &p.claim
		if c.Kind != tv.Plot || p.sentence == 0 || !bareSubject.MatchString(r.sentences[p.sentence].shape.text) {
			continue
		}
		s := &r.sentences[p.sentence-1]
		if s.paragraph != r.sentences[p.sentence].paragraph || s.title || s.heading || asked(s) || r.whollySpoken(s) || !r.anyPart(s.shape.text) {
			continue
		}
		if before := r.short(s); before != "" && len(before)+2+len(c.Value.Text) <= longestOutcome && !tellsNews.MatchString(s.shape.text) {
			c.Value.Text = before + ". " + c.Value.Text
		}
	}
}

// inFull gives a piece of the story whose sentence was cut before its point the whole of it.
func (r *reader) inFull(kept []proposed) {
	for i := range kept {
		if c := &kept[i].claim; (c.Kind == tv.Plot || c.Kind == tv.Other || c.Kind == tv.Spinoff) && strings.HasSuffix(c.Value.Text, " …") {
			s := &r.sentences[kept[i].sentence]
			if all := r.outcome(s); all != "" && strings.HasPrefix(all, strings.TrimSuffix(c.Value.Text, " …")) {
				c.Value.Text = endQuoted(all, r.text[s.start:s.end])
			}
		}
	}
}

// bareSubject begins a sentence with somebody who was named before.
var bareSubject = phraseOf(`^ (?:he|she|they) (?:[a-z]+ly )?[a-z]+ `)
