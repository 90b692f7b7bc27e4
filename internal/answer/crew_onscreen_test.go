package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Who hosts a show may be told of one of the cast: by what stands beside the name, or in the sentence.
func TestHostsOfTheCast(t *testing.T) {
	beside := func(c tv.Claim, detail string) tv.Claim { c.Detail = detail; return c }
	stays := beside(castOf(0, "Ida Voss", "", tv.Returns, "Ida Voss stays on."), "host")
	fronts := castOf(0, "Ida Voss", "", tv.Stars, "The quiz, fronted by Ida Voss, lost a third of its audience.")
	comes := beside(castOf(3, "Per Lund", "", tv.Joins, "Per Lund takes over."), "host")
	goes := beside(castOf(0, "Ida Voss", "", tv.Departs, "Ida Voss stepped down."), "host")
	guest := beside(castOf(3, "Tom Keane", "", tv.Joins, "Tom Keane looks in."), "guest host")
	judge := beside(castOf(0, "Tom Keane", "", tv.Stars, "Tom Keane is on the panel."), "head judge")
	for _, c := range []struct {
		questions []string
		claims    []tv.Claim
		want      string
	}{
		{[]string{"who hosts harbour lights", "who's presenting harbour lights", "whos hosting this yr"}, []tv.Claim{stays, judge}, "Ida Voss returns"},
		{[]string{"who hosts harbour lights"}, []tv.Claim{fronts}, "Ida Voss stars"},
		{[]string{"who hosts harbour lights now", "who is the new host of harbour lights"}, []tv.Claim{goes, comes}, "Per Lund joins"},
		{[]string{"who judges harbour lights"}, []tv.Claim{stays, judge}, "Tom Keane stars"},
		{[]string{"who hosts harbour lights"}, []tv.Claim{guest, judge}, ""},
		{[]string{"is ida voss the host of harbour lights"}, []tv.Claim{stays}, "yes; Ida Voss returns"},
	} {
		for _, q := range c.questions {
			if got := brief(put(q, c.claims...)); got != c.want {
				t.Errorf("%s\n  is answered %q\n  and should  %q", q, got, c.want)
			}
		}
	}
	if a := put("who hosts harbour lights", goes); a.Known() || a.Near.Value.Change != tv.Departs {
		t.Errorf("of a host that has gone, and no other, is told %q near %v", brief(a), a.Near.Value)
	}
}
