package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// Whether somebody goes, and the words of going and staying that tell it.
var (
	whetherGoes = regexp.MustCompile(`(?i)\b(?:leav(?:e|es|ing)|left|quit|quits|quitting|quiting|fired|sacked|exit|exits|exiting|walk(?:ed|ing)? out)\b`)
	ofGoing     = regexp.MustCompile(`(?i)\b(?:leav(?:e|es|ing)|left|quit\w*|fired|sack\w*|exit\w*|depart\w*|gone|going|walk\w*|dropp\w*|axed|farewell|goodbye|bow\w*|written out|out|last|final|stay\w*|remain\w*|back|return\w*|contract|sign\w*|retir\w*|step\w*|resign\w*|replac\w*|done|end\w*)\b`)
	ofSelf      = regexp.MustCompile(`\b(?:I|I['’](?:m|ve|ll|d)|[Mm]y|[Mm]e)\b`)
)

// turnsOnWhoGoes wants, where it is asked whether somebody goes, words on that which name them, or
// their own of themselves: that another left, or leaves a room, tells nothing of them.
func (f *file) turnsOnWhoGoes() func(*tv.Claim) bool {
	if !f.q.Yes || f.q.About != ask.Change || len(f.q.People) != 1 || !whetherGoes.MatchString(f.q.Text) {
		return nil
	}
	return func(c *tv.Claim) bool {
		if c.Kind.Weighed() && c.Rule != InItsWords || c.Certainty == tv.Denied {
			return true
		}
		if !ofGoing.MatchString(c.Value.Text) {
			return false
		}
		if c.Kind == tv.Quote && (f.about(*c) || isNamedIn(strings.Fields(fold(c.By)), f.q.People)) {
			return ofSelf.MatchString(c.Value.Text)
		}
		return isNamedIn(strings.Fields(fold(c.Value.Text)), f.q.People)
	}
}

// asksRecast asks whether a part goes to another.
var asksRecast = regexp.MustCompile(`(?i)\brecast(?:ed|ing)?\b`)

// turnsOnRecast wants more, of a part that may go to another, than that whoever has it plays it or came.
func (f *file) turnsOnRecast() func(*tv.Claim) bool {
	if !f.q.Yes || !asksRecast.MatchString(f.q.Text) {
		return nil
	}
	return func(c *tv.Claim) bool {
		return c.Kind != tv.Cast || no(*c) || c.Value.Change != tv.Stars && c.Value.Change != tv.Joins || !f.namesActor(c)
	}
}

// namesActor reports whether a question names the actor of a claim.
func (f *file) namesActor(c *tv.Claim) bool {
	return slices.ContainsFunc(f.q.People, func(p ask.Thing) bool {
		return slices.ContainsFunc(p.Entries, func(e names.Entry) bool { return e.Kind == names.Person && e.ID == c.PersonID })
	})
}

// Love that is asked for, and words that tell of it.
var (
	asksLove  = regexp.MustCompile(`(?i)\b(?:fall(?:s|ing)? (?:in love|for)|in love with|end(?:s|ed)? up (?:with|w)|dating|marr(?:y|ies|ied)|hook(?:s|ed)? up)\b`)
	tellsLove = regexp.MustCompile(`(?i)\b(?:lov\w+|love|marr\w+|dat(?:e|es|ed|ing)|kiss\w*|roman\w*|couple|wed\w*|together|relationship|husband|wife|\w+friend|engage\w+|crush|affair|fianc\w+|propos\w+|baby|chose|chooses|picks?|picked|ends? up|ended up|for each other|falls? for|fell for|partner|spouse|split|divorc\w+|feelings|attract\w+|sleep\w*|bride|groom|aisle|altar|reunit\w+|single|alone)\b`)
)

// turnsOnLove wants love in a sentence where it is asked whom somebody loves: who plays them, or came
// with whom, is no answer.
func (f *file) turnsOnLove() func(*tv.Claim) bool {
	if !asksLove.MatchString(f.q.Text) {
		return nil
	}
	return func(c *tv.Claim) bool {
		return c.Kind.Weighed() && c.Rule != InItsWords || tellsLove.MatchString(c.Value.Text)
	}
}

// Who did something to no name, and what asks for a name.
var whoDid = regexp.MustCompile(`(?i)^(?:so |and |but |ok )*who (?:drowned|drowns|died|dies|killed|kills|murdered|shot|did it|wins|won|stole|betrayed|is (?:\pL+ )?(?:bringing|taking|dating|marrying|meeting))\b`)

// turnsOnName wants somebody, of whoever did something: a sentence in which nobody else is named tells it not.
func (f *file) turnsOnName() func(*tv.Claim) bool {
	if !whoDid.MatchString(f.asPut()) {
		return nil
	}
	return func(c *tv.Claim) bool {
		switch {
		case c.Kind == tv.Cast:
			return len(f.q.People) == 0 || !f.about(*c)
		case c.Kind.Weighed() && c.Rule != InItsWords:
			return true
		}
		return namesAnyone(c.Value.Text, f.q.People)
	}
}

// asPut is the question's text with those whom it names as one word.
func (f *file) asPut() string {
	text := f.q.Text
	for _, p := range f.q.People {
		text = strings.Replace(text, p.Typed, "them", 1)
	}
	return text
}

var aName = regexp.MustCompile(`\b\p{Lu}\pL+`)

// namesAnyone reports whether a text has a name of somebody that is not among those whom a question names.
func namesAnyone(text string, people []ask.Thing) bool {
	return slices.ContainsFunc(aName.FindAllString(text, -1), func(w string) bool {
		return !isNamedIn([]string{fold(w)}, people) && !smallWords[fold(w)]
	})
}

// What a member asks of how it is let out, and what tells that.
var (
	asksBatches  = regexp.MustCompile(`(?i)\b(?:in (?:two|three|2|3) (?:parts?|halves|volumes?|batches|chunks)|all at once|at once|weekly|split in|binge)\b`)
	tellsBatches = regexp.MustCompile(`(?i)\b(?:at once|all (?:\w+ )?(?:episodes|parts|\d+|six|eight|ten)|weekly|an? week|every (?:week|\w+day)|each (?:week|\w+day)|binge\w*|batch\w*|volumes?|two parts|parts? (?:one|two|1|2)|halves|double bill|in one go|drops? together|same day|(?:two|three|2|3) episodes)\b`)
)

// turnsOnBatches wants how it is let out, where that is asked: how far it is does not tell.
func (f *file) turnsOnBatches() func(*tv.Claim) bool {
	if !f.q.Yes || !asksBatches.MatchString(f.q.Text) {
		return nil
	}
	return func(c *tv.Claim) bool { return tellsBatches.MatchString(c.Value.Text + " " + c.Detail) }
}

// letOut tells how a season is let out, where that is asked of one to come.
func (f *file) letOut() bool {
	if f.turnsOnBatches() == nil {
		return false
	}
	for _, c := range f.free(func(c *tv.Claim) bool {
		return c.Certainty.Firm() && f.seasonFits(*c) && tellsBatches.MatchString(c.Value.Text) && !oncePlanned.MatchString(c.Value.Text)
	}, tv.Other) {
		f.add(*c, Also)
		f.closed = true
		return true
	}
	return false
}

// oncePlanned is of what was meant and is so no longer.
var oncePlanned = regexp.MustCompile(`(?i)\b(?:original(?:ly)?|at first|had been|had planned)\b`)

// stepsBack is told of somebody who makes it no longer.
const stepsBack = ` (?:\pL+ )?(?:is |are |was |will be |has |have )?(?:stepp(?:ing|ed)|steps?|leav(?:ing|es)|left|depart(?:ing|s|ed)|bow(?:ing|s|ed) out|exit(?:ing|s|ed))\b`

// turnsOnStillThere wants of whoever makes a season to come somebody of whom the same sentence does not
// tell that they step back.
func (f *file) turnsOnStillThere() func(*tv.Claim) bool {
	if f.q.About != ask.Crew || f.q.Past || f.q.Yes || f.q.Season == 0 || len(f.q.People) > 0 {
		return nil
	}
	return func(c *tv.Claim) bool {
		return c.Kind != tv.Crew || no(*c) || c.Season == f.q.Season || c.Value.Person == "" ||
			!regexp.MustCompile(regexp.QuoteMeta(c.Value.Person)+stepsBack).MatchString(c.Quote)
	}
}
