package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who is to present a show, and who presented it before: "is to be the new presenter of SHOW", "will
// present SHOW", "She will replace Ben Voss".

var presenterRules = []rule{
	on("crew/new-host", " host | presenter | co-host | co-presenter | hosts | presenters ", `{list} {apposition}{paren}(?:(?:will|is|are|to|set|be|being|become|becomes|has|have|been|(?:was|were) (?:[a-z]+ly )?(?:named|announced|revealed|confirmed|unveiled|chosen|appointed|picked|hired)|now|also|due|officially|named|announced|revealed|confirmed|unveiled|chosen|appointed|picked|hired|as|replaces|[a-z]+ly) )+(?:(?:the|its|their|a) )?(?:{show} 's )?(?:(?:permanent|full-time|first|sole|main|lead|joint|show's|programme's) )*(?:new|next|latest|incoming) (?:(?:permanent|full-time|sole|main|lead|joint|female|male|regular) )*(?P<role>(?:co-)?(?:hosts?|presenters?))`, hosts),
	on("crew/will-present", " present | co-present ", `{list} {apposition}{paren}(?:(?:also|both|once|again|now) )*(?:will|is to|are to|is set to|are set to|set to|is due to|is going to|has been (?:chosen|hired|picked|named|signed up) to|returns? to) (?:(?:also|both|once|again|be|co-host|continue to) )*(?P<role>(?:co-)?present) `+hostedShow, hosts),
	on("crew/new-host-is", " host | presenter | co-host ", `(?:new|next|latest|incoming) (?P<role>(?:co-)?(?:host|presenter)) (?:of (?:["'] )?(?:{show}|the (?:[a-z-]+ ){1,2}?) ?(?:["'] )?)?(?:is|will be|is to be) (?:[a-z-]+ ){0,5}?{list}`, hosts),
	on("cast/having-replaced", " having ", `{per} {apposition}(?:[a-z'-]+ ){1,12}?(?:, )?having (?:replaced|succeeded|taken over from|stepped in for) (?:[a-z-]+ ){0,2}?{per2}`, judgeFollows),
}

// newHost gives whoever the sentence before names as the host of the show, or nil.
func (r *reader) newHost(s *sentence) *mention {
	n := r.indexOf(s)
	for i := len(r.proposed) - 1; i >= 0; i-- {
		p := &r.proposed[i]
		if p.sentence < n-1 || r.sentences[p.sentence].paragraph < s.paragraph-1 {
			break
		}
		if p.sentence < n && !p.dropped && p.claim.Kind == tv.Crew && p.claim.Value.Role == "host" && !p.claim.Negative {
			return r.byName(p.claim.Value.Person)
		}
	}
	return nil
}

// presentsIt follows the name of somebody who presents a show.
var presentsIt = phraseOf(`^ [^.;]{0,50}? ?(?:new |next |main )?(?:host|hosts|presenter|presents|present|presenting|hosting|co-host|co-hosts|co-present) `)

// presents tells that the article has somebody as a host, in whatever words.
func (r *reader) presents(person string) bool {
	for i := range r.proposed {
		if p := &r.proposed[i]; !p.dropped && p.claim.Kind == tv.Crew && !p.claim.Negative && p.claim.Value.Person == person && p.claim.Value.Role == "host" {
			return true
		}
	}
	for i := range r.sentences {
		text := r.sentences[i].shape.text
		if !has(text, "host", "hosts", "presenter", "presents", "present", "presenting", "hosting", "co-host", "co-hosts", "co-present") {
			continue
		}
		for _, m := range r.mentionsIn(text, 0, len(text), "PN") {
			if m.name == person && presentsIt.MatchString(text[m.at+strings.IndexByte(text[m.at:], '>')+1:]) {
				return true
			}
		}
	}
	return false
}
