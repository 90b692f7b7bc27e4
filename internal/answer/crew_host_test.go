package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Who hosts, narrates or judges a show is told by who is credited with it; that others make it
// is nothing near.
func TestHosts(t *testing.T) {
	host := claim(2, tv.Crew, tv.Confirmed, tv.Value{Person: "Ida Voss", Role: "host"})
	voice := claim(2, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "narrator"})
	judge := claim(2, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "judge"})
	for _, c := range []struct {
		questions []string
		claims    []tv.Claim
		want      string
	}{
		{[]string{"who hosts harbour lights", "who's the host of harbour lights", "whos hosting harbour lights", "who presents harbour lights", "who is the presenter of harbour lights", "harbour lights host"}, []tv.Claim{host, voice, judge}, "Ida Voss host"},
		{[]string{"is ida voss the host of harbour lights", "is ida voss still hosting harbour lights", "does ida voss present harbour lights"}, []tv.Claim{host, voice, judge}, "yes; Ida Voss host"},
		{[]string{"who narrates harbour lights", "who's the narrator of harbour lights"}, []tv.Claim{host, voice, judge}, "Per Lund narrator"},
		{[]string{"who judges harbour lights", "who are the judges on harbour lights", "who is the judge on harbour lights"}, []tv.Claim{host, voice, judge}, "Tom Keane judge"},
		{[]string{"who hosts harbour lights", "who narrates harbour lights", "is tom keane the host of harbour lights"}, []tv.Claim{judge}, ""},
	} {
		for _, q := range c.questions {
			a := put(q, c.claims...)
			if got := brief(a); got != c.want {
				t.Errorf("%s\n  is answered %q\n  and should  %q", q, got, c.want)
			}
			if c.want == "" && a.Near.Value.Person != "" && q != "is tom keane the host of harbour lights" {
				t.Errorf("%s: near is %s", q, a.Near.Value.Person)
			}
		}
	}
}
