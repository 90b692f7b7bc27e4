package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What stands in brackets behind a maker is what he made before; a network beside what somebody
// was in before is that one's; a place is on no air.

var (
	// thenMakes follows the brackets behind somebody who makes the show.
	thenMakes = phraseOf(`^ \( [^()]{1,70} \) (?:, )?(?:(?:will|is|to|also|has|had|have|who|are|was|both|set|attached|on|board|joins|join|as|the|signed|tapped|hired|due|and|be|been|being|again|returns) )*(?:direct|directs|directed|directing|write|writes|wrote|written|writing|co-write|co-writes|co-wrote|produce|produces|produced|producing|helm|helms|helmed|helming|pen|pens|penned|create|creates|created|adapt|adapts|adapted|adapting|exec|executive|serve|serves|served|showrun|showruns|compose|composes|composed|scores|scored|showrunner|showrunners|director|directors|writer|writers|producer|producers|lead director|creator|creators|behind the camera) `)
	// madeByThem ends what stands before somebody by whom the show is made.
	madeByThem = phraseOf(` (?:(?:(?:co-)?(?:directed|written|created|produced|adapted|penned|helmed|developed|scripted|composed|scored|executive produced|exec produced) by|directors?|writers?|producers?|creators?|co-creators?|screenwriters?|showrunners?|composers?|directing duo|from) (?:<[PN]\d+> \( [^()]{1,70} \) (?:, |and |, and |& )*)*)$`)
)

// creditInBrackets tells that the part a claim gives somebody stands in brackets behind a maker, as what he made before.
func (r *reader) creditInBrackets(text string, c *tv.Claim) bool {
	if strings.Contains(text, " : ") && castHead.MatchString(text) && saysWho.MatchString(text) {
		return false // a list of a cast has parts there
	}
	if !strings.Contains(text, " ( ") {
		return false
	}
	for _, m := range r.mentionsIn(text, 0, len(text), "PN") {
		if m.name != c.Value.Person {
			continue
		}
		end := m.at + strings.IndexByte(text[m.at:], '>') + 1
		in := bracketBehind.FindString(text[end:])
		if in == "" || !r.namesAmong(in, c.Value.Character) {
			continue
		}
		if creditList.MatchString(text[:m.at]) || creditList.MatchString(text[end+len(in)-1:]) {
			return true // as the others' brackets do, these hold what he was in
		}
		if thenMakes.MatchString(text[end:]) || madeByThem.MatchString(text[:m.at]) {
			return true
		}
	}
	return false
}

var bracketBehind = phraseOf(`^ \( [^()]{1,70} \) `)

// creditList is a bracket behind somebody that holds several titles.
var creditList = phraseOf(`<[PN]\d+> \( (?:[^(),]+ , )+[^(),]+ \)`)

// namesAmong tells that a name is mentioned in a part of a shape.
func (r *reader) namesAmong(text, name string) bool {
	for _, m := range r.mentionsIn(text, 0, len(text), "CNPS") {
		if m.name == name {
			return true
		}
	}
	return false
}

var (
	// creditOf ends what stands before the network of what somebody was in, or made, before.
	creditOf = phraseOf(` (?:broke out|breakout|breakthrough|known|fresh|seen|starred|starring|stars?|role|roles|part|parts|appeared|appears|appearing|credits|worked|previously|recently|wrote|writer|creator|directed|director|alum|alumna|alumnus|veteran|fame|familiar|turn|success|hit|behind|following|including) (?:include |includes )?(?:in|on|for|from|of|off|to|as|with|behind|include|includes|including) (?:(?:the|its|his|her|their|both|hit|recent|such|as|hits|like|[a-z]+ing) ){0,3}$`)
	// compass stands before a place that a network's name is part of, coast behind one.
	compass = phraseOf(` (?:north|south|east|west|northern|southern|eastern|western|central|rural|coastal|mid|downtown|inner-city) $`)
	coast   = phraseOf(`^ (?:coast|coastline|countryside|seaside|landscape|hills|marshes|broads|fens|moors|village|town|suburbs?|harbour|estuary|docks|beach|farm|farmhouse|estate|pub|police|detective|council|accent|airport) `)
	// goThere ends what stands before a place to which somebody in the story goes.
	goThere = phraseOf(` (?:(?:production|filming|shooting|work|the shoot|everything) (?:(?:will|to|is|has|was|had|be|then|later) )*(?:move|moves|moved|moving|shifts?|shifted|relocates?|relocated) (?:[a-z]+ )?(?:to|from) $|(?:<[PNC]\d+>|she|he|who) (?:is|was|comes|hails|grew up|was born|lives|lived) (?:[a-z]+ )?(?:from|in|near) $|(?:she|he|they|who|family|couple|and|to|will) (?:(?:will|to|then|has|have|had|decides?|is|are|since|recently|now|later|also|already|just|finally) )*(?:move|moves|moved|moving|went|goes|go|going|travels?|travelled|traveled|flees?|fled|heads?|headed|runs? away|returned|comes|came) (?:back |home |away |up |down )?(?:to|from|in) $)`)
)

// networkOfOther tells that a network is named only for what somebody was in before, or is a place.
func (r *reader) networkOfOther(text, name string, t *title) bool {
	return r.everyMention(text, name, func(at, end int) bool {
		if creditOf.MatchString(text[:at]) && !r.ownShowBehind(text, at, t) && r.otherTitleBehind(r.find(text[at+1:end-1])) {
			return true
		}
		return !r.knownNetwork(name) && (compass.MatchString(text[:at]) || coast.MatchString(text[end:]) || goThere.MatchString(text[:at]) && len(r.mentionsIn(text[:at], 0, at, "SE")) == 0)
	})
}

// otherTitleBehind tells that a title that is not the show's follows a network as its own.
func (r *reader) otherTitleBehind(net *mention) bool {
	if net == nil {
		return false
	}
	i := net.to
	for i < len(r.tokens) && (r.tokens[i].low == "'s" || r.tokens[i].text == "'" || r.tokens[i].text == "s") {
		i++
	}
	if i == net.to {
		return false
	}
	for n := 0; n < 5 && i < len(r.tokens); i, n = i+1, n+1 {
		switch k := r.kindAt(i); {
		case k == isShow:
			m := &r.mentions[r.tokens[i].mention-1]
			return r.show == nil || m.name != r.show.name
		case k == isName || k == 0 && r.tokens[i].name() && !stops[r.tokens[i].low]:
			return true
		case !r.tokens[i].word && !isQuote(r.tokens[i].text):
			return false
		}
	}
	return false
}

// knownNetwork tells that the library has a network.
func (r *reader) knownNetwork(name string) bool {
	for _, n := range r.lib.Networks {
		if n.Name == name {
			return true
		}
	}
	return false
}
