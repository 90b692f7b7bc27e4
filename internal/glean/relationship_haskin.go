package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Whose child or brother somebody is, told as what one has: "Runa has a son, Leif", "she and Aske share a daughter, Bea";
// and what two are to one another whom the sentence before has named: "The two are siblings".

const (
	hadOne  = `(?:son|daughter|child|baby|brother|sister|half-brother|half-sister|half brother|half sister|stepson|stepdaughter|stepbrother|stepsister|twin|twin brother|twin sister|grandson|granddaughter|nephew|niece|cousin|husband|wife|boyfriend|girlfriend|fiancé|fiancée|boss|mentor|deputy|sidekick|flatmate|roommate)`
	hadMany = `(?:sons|daughters|children|kids|brothers|sisters|twins|twin sons|twin daughters|grandchildren|nephews|nieces|cousins)`
	hadAdj  = `(?:(?:[0-9]{1,2}-year-old|[a-z-]+) ){0,2}?`
)

var hasKinRules = []rule{
	on("relationship/has-kin", " has | have | had | share | shares | shared ", `(?:<(?P<chr>[CN]\d+)> {paren}|(?P<who>she|he|they) )(?:and <(?P<also>[CN]\d+)> {paren})?(?:(?:also|already|now|both|together) )*(?:has|have|had|shares?|shared) (?:(?:an?|one) `+hadAdj+`(?P<bond>`+hadOne+`)|(?:two|three|twin|four) `+hadAdj+`(?P<many>`+hadMany+`)) (?:, |-- |: |called |named )(?P<kids><[CN]\d+>(?: \( [^()]{1,50} \))?(?:(?: ,)?(?: and)? <[CN]\d+>(?: \( [^()]{1,50} \))?)*)(?:(?: ,)? and (?:an?|one) `+hadAdj+`(?P<bond2>`+hadOne+`) (?:, |called |named )<(?P<kid2>[CN]\d+)>)?`, hasKin),
	on("relationship/kin-she", " she | he ", `<(?P<chr2>[CN]\d+)> {paren}, the (?:[a-z-]+ ){0,2}?(?P<bond>`+closeKin+`) (?:whom |that |who )?(?P<she>she|he) (?:has|had|never|can|could|cannot|left|lost|thought|barely|hardly|once|did|does|will|would|must|tries|wants|betrayed|abandoned|raised|married)`, kinShe),
	atStart("relationship/the-two-are", " two | pair | they | duo ", `(?:(?P<two>the two|the pair|the duo|both) |they )(?:are|were|have been|had been) (?:(?:also|in fact|actually|now|once|secretly|long|estranged|identical|old|really|half|married|divorced|,) ){0,2}?(?P<bond>siblings|half-siblings|brothers|sisters|twins|half-brothers|half-sisters|stepbrothers|stepsisters|cousins|mother and daughter|mother and son|father and daughter|father and son|husband and wife|brother and sister|married|divorced|engaged|exes|lovers|a couple|best friends|rivals) (?:\.|,|;|and|but|who|for|in|from|on|at|with|though|until)`, theTwoAre),
}

// hasKin reads "Runa has a son, Leif".
func hasKin(h *hit) (list []tv.Claim) {
	text := h.s.shape.text
	from, to := h.groupAt("kids")
	kids := h.r.mentionsIn(text, from, to, "CN")
	if len(kids) == 0 || asked(h.s) || h.asked() || strings.HasPrefix(text[to:], " 's ") || h.r.judge(h).negative || realLife.MatchString(text) {
		return nil
	}
	played := actorBehind.MatchString(text[kids[0].at+strings.IndexByte(text[kids[0].at:], '>')+1:])
	var owners []*mention
	if who := h.group("who"); who == "" {
		m := h.mention("chr")
		if m == nil || !h.r.knownPart(m) || h.ownedAgain("chr") {
			return nil
		}
		owners = append(owners, m)
	} else if owners = h.partsBefore(who, played); owners == nil {
		return nil
	}
	if also := h.mention("also"); also != nil {
		if owners = append(owners, also); !h.r.mayBePart(also) {
			return nil
		}
	}
	bond := h.group("bond")
	if bond == "" {
		bond = oneOf(h.group("many"))
	}
	for _, m := range kids {
		if m.at > from && text[m.at-2:m.at] == "( " {
			continue
		}
		list = append(list, h.tiesOf(m.mention, owners, bond)...)
	}
	if kid := h.mention("kid2"); kid != nil {
		list = append(list, h.tiesOf(kid, owners, h.group("bond2"))...)
	}
	return list
}

// tiesOf makes a tie of somebody and each of those whose kin he is.
func (h *hit) tiesOf(m *mention, owners []*mention, bond string) (list []tv.Claim) {
	if m.full && !h.r.knownPart(m) && !h.roleHere(m) {
		return nil
	}
	for _, of := range owners {
		for _, c := range h.tie(m, of) {
			c.Value.What = bond
			list = append(list, c)
		}
	}
	return list
}

// partsBefore gives the part that the sentence before is about, for "she" and "he", or the two whom it names, for "they". An
// actor's part it is only where whoever follows is played by somebody.
func (h *hit) partsBefore(who string, played bool) []*mention {
	n := h.r.indexOf(h.s)
	if n == 0 || h.start > 1 || h.r.sentences[n-1].paragraph != h.s.paragraph || h.r.sentences[n-1].title || h.spoken() {
		return nil
	}
	parts, actor := h.r.partsIn(h.r.sentences[n-1].shape.text)
	if who == "they" {
		if len(parts) != 2 || actor && !played {
			return nil
		}
		return parts
	}
	if len(parts) == 0 || actor && (!played || len(parts) > 1) || h.r.cannotBe(parts[0].name, pronounOf[who]) {
		return nil
	}
	return parts[:1]
}

// partsIn gives the parts that a sentence names, each once, in its order; actor tells that whoever it begins with acts.
func (r *reader) partsIn(text string) (parts []*mention, actor bool) {
	seen := map[string]bool{}
	for i, m := range r.mentionsIn(text, 0, len(text), "CNP") {
		if !r.knownPart(m.mention) || r.parts[m.name] != "" {
			actor = actor || i == 0
			continue
		}
		if !seen[m.name] {
			seen[m.name] = true
			parts = append(parts, m.mention)
		}
	}
	return parts, actor
}

// ofBirth are ties that two who act are not said to have in passing.
var ofBirth = phraseOf(` (?:siblings|half-siblings|brothers|sisters|twins|half-brothers|half-sisters|stepbrothers|stepsisters|cousins|and) `)

// theTwoAre reads "The two are siblings" of the two parts that the sentence before names.
func theTwoAre(h *hit) []tv.Claim {
	n := h.r.indexOf(h.s)
	if n == 0 || h.r.sentences[n-1].paragraph != h.s.paragraph || h.r.sentences[n-1].title || h.spoken() || asked(h.s) || h.r.judge(h).negative {
		return nil
	}
	text := h.s.shape.text
	parts, actor := h.r.partsIn(h.r.sentences[n-1].shape.text)
	if len(parts) != 2 || actor && (!ofBirth.MatchString(" "+h.group("bond")+" ") || h.group("two") == "") || realLife.MatchString(text) || has(text, "real", "life", "off-screen", "offscreen") {
		return nil
	}
	return h.tie(parts[0], parts[1])
}

// kinShe reads "Leif, the brother she has not seen in ten years".
func kinShe(h *hit) []tv.Claim {
	b := h.mention("chr2")
	if b == nil || h.ownedAgain("chr2") || b.full && !h.r.knownPart(b) && !h.roleHere(b) || asked(h.s) || h.asked() {
		return nil
	}
	of := h.ownerOf(b.name)
	if of == nil || h.r.cannotBe(of.name, pronounOf[h.group("she")]) {
		return nil
	}
	return h.tie(b, of)
}

// pronounOf gives the word for what is hers or his.
var pronounOf = map[string]string{"she": "her", "he": "his"}
