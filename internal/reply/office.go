package reply

import (
	"strings"

	"backlot/internal/tv"
)

// offices are what somebody without a part is in a show.
var offices = map[string]bool{"host": true, "co-host": true, "presenter": true, "judge": true, "team captain": true, "captain": true, "narrator": true, "mentor": true, "anchor": true, "contestant": true}

// detailed adds what qualifies a claim: in brackets, or what somebody is in the show as a part of the sentence.
func detailed(c tv.Claim, said Text) Text {
	office, rest, more := strings.Cut(c.Detail, ", ")
	if c.Kind != tv.Cast || c.Value.Character != "" || !offices[office] {
		return Say("claim.detail", "said", said, "detail", c.Detail)
	}
	if said = Say("claim.office", "said", said, "office", office); more {
		return Say("claim.detail", "said", said, "detail", rest)
	}
	return said
}
