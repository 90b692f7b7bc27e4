package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What an article leaves open or closes in a few words: a second season of which nothing is decided,
// a film that is in the works no more, a casting that runs until a day, whose decision an end was,
// and that somebody of an older show has died.

var leftOpenRules = []rule{
	on("stage/left-open", "<E", `as (?:for|to) (?:(?:an?|the|any|that|whether there will be an?|possible|potential|another) )*{season} (?:of (?:["'] )?<S\d+> (?:["'] )?)?, (?:[a-z'-]+ |<[WPN]\d+> ){0,5}?(?:nothing|no (?:firm |final |official )?(?:decision|decisions|order|word|announcement|call)|(?:nobody|no one|neither)|(?:it|that|things) (?:is|has|remains)|not) (?:[a-z]+ ){0,3}?(?:decided|set|settled|announced|ordered|made|confirmed|clear|up in the air|known|said|determined|given)`, undecided),
	on("other/no-more-works", " longer | not | dead | shelved | scrapped | abandoned | dropped ", `(?:film|movie|feature|feature-length|big-screen|stage|musical|reunion|crossover|prequel|sequel|special|video game|game|podcast|holiday) (?:[a-z-]+ |{show} |" |{date} |, ){0,12}?(?:(?:is|are|was|has|have|but|been|now|since|it) )*(?:no longer (?:in the works|in development|happening|moving forward|going ahead|being (?:made|developed|planned|considered|discussed|pursued)|planned|on the table|on the cards|a possibility|an option)|not (?:in the works|happening|moving forward|going ahead|being (?:made|developed|planned))|off the table|shelved|scrapped|abandoned|dead)(?: ,| \.| ;| and| but| after| because| at| for| for)`, noMoreWorks),
	on("other/casting-open", "<D", `(?:<N\d+>|casting|applications?|auditions?|open calls?|submissions|entries) (?:[a-z'-]+ |{season} |{show} ){0,6}?(?:is|are|will be|remains?|stays?|closes?|close|will close|opens?|open|run|runs) (?:[a-z]+ ){0,3}?(?:(?:until|through|till|by|on|from|to) )+{date}`, castingOpen),
	on("other/whose-decision", " theirs | his | hers | ours | mutual | creative | creators | own ", `(?:decision|choice|call) to (?:end|wrap up|conclude|finish|stop|close|cut short|bring|walk away|say goodbye|call it) (?:[a-z'-]+ |{show} |{season} ){0,8}?(?:is|was|were|had been|has been) (?:entirely |all |solely |very much |made by |a |the |not the network 's but |purely |completely )*(?:theirs|his|hers|ours|mutual|creative|creators|his own|her own|their own)`, whyEnded),
	anybody(on("other/died", " died | death | passed ", `(?:<(?P<per>[PN]\d+)> |<[PN]\d+> , (?:who|whose) [^;.]{1,90} , |who |she |he )(?:[a-z]+ ){0,1}?(?:died|passed away) (?:[a-z'-]+ ){0,4}?(?:in|on|of|at|last|this|from|aged?|{date})`, diedSince)),
}

func noMoreWorks(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || !h.r.speaksOfShow(h) || h.r.told(h.s, ofKind(tv.Other)) || h.r.told(h.s, ofKind(tv.Spinoff)) {
		return nil
	}
	return h.inWords(whole)
}

func castingOpen(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || h.r.judge(h).negative || h.r.told(h.s, ofKind(tv.Other)) {
		return nil
	}
	if text := h.s.shape.text; strings.HasPrefix(text[h.start+1:], "<") && !castingWord[strings.ToLower(h.r.wordsBetween(h.s, h.start+1, h.start+2))] {
		return nil
	}
	return h.inWords(0)
}

// castingWord begins a sentence, and was taken for a name.
var castingWord = words(`casting applications auditions submissions entries`)

// diedSince keeps that somebody who was in a show has died: whoever is dead leaves nothing.
func diedSince(h *hit) []tv.Claim {
	text := h.s.shape.text
	p := h.mention("per")
	if p == nil {
		if p = h.r.personBefore(h); p == nil {
			return nil
		}
	}
	if h.r.isPart[p.name] || p.kind == isCharacter || h.asked() || asked(h.s) || h.spoken() || !h.r.speaksOfShow(h) || h.r.told(h.s, ofKind(tv.Other)) || h.r.namesAPart(text[h.start:h.end+1]) {
		return nil
	}
	known := h.r.parts[p.name] != "" || h.r.workOf(p.name) != nil
	for i := range h.r.proposed {
		c := &h.r.proposed[i].claim
		known = known || !h.r.proposed[i].dropped && c.Value.Person == p.name && (c.Kind == tv.Cast || c.Kind == tv.Crew)
	}
	if !known {
		return nil
	}
	h.r.diedEarlier(h, p.name)
	return h.inWords(whole)
}

// diedEarlier takes it back that somebody leaves a show who died before the year in which the article
// stands, and keeps the words by which he is not in it.
func (r *reader) diedEarlier(h *hit, person string) {
	text, n := h.s.shape.text, r.indexOf(h.s)
	days := r.mentionsIn(text, h.start, min(h.end+40, len(text)), "D")
	if len(days) == 0 || r.article.Published.IsZero() || days[0].date.Past.IsZero() && days[0].date.Date.IsZero() {
		return
	}
	day := days[0].date.Past
	if day.IsZero() {
		day = days[0].date.Date
	}
	if day.Year() >= r.article.Published.Year() {
		return
	}
	for i := range r.proposed {
		p := &r.proposed[i]
		if c := &p.claim; !p.dropped && p.sentence <= n && p.hit != nil && c.Kind == tv.Cast && c.Value.Person == person && c.Value.Change == tv.Departs {
			*p = r.asOther(p)
		}
	}
}

// kinWithoutName is somebody's kin who has no name, and behind it another whom he meets: "her son to help Runa".
var kinWithoutName = phraseOf(` (?:his|her|their) (?:[a-z-]+ ){1,3}(?:to|for|from|with|after|when|who|that|of|in|against|before|while|until|at|by|on|into|meets?|helps?) (?:[a-z-]+ )?<[CNP]\d+> $`)

// titledBefore ends what stands before what a work is called.
var titledBefore = phraseOf(` (?:(?:working |current |tentative |new )?title|titled|entitled|called|dubbed|named|known as|retitled|renamed) (?:of |is |, |" |' |tentatively )*$`)

// isTitled tells that a name is what something is called: "carries the working title Runa Nights".
func (r *reader) isTitled(m mention) bool {
	s := r.sentenceOf(m.from)
	if s == nil {
		return false
	}
	text := s.shape.text
	for _, p := range r.mentionsIn(text, 0, len(text), "N") {
		if p.name == m.name && p.from == m.from {
			return titledBefore.MatchString(text[:p.at]) && strings.Contains(text, "title")
		}
	}
	return false
}
