package glean

import "testing"

// Who goes has the part that is told as his own, in the sentence or the next one, and none that is his kin or his agent.
func TestHisPart(t *testing.T) {
	const about = "Harbour Lights is back. The drama is set in Bergen. "
	readSome(t, []read{
		{about + "Don't expect to see Per Lund in Harbour Lights, though, given that his character Leif went over the edge in episode six.", []string{"S0 cast Per Lund departs Leif, confirmed"}, nil},
		{about + "Not returning to Harbour Lights is Per Lund; his concierge, Leland, sailed for Oslo in May.", []string{"S0 cast Per Lund departs Leland, confirmed"}, nil},
		{about + "Per Lund will not be back for the second season of Harbour Lights. His concierge, Leland, drowned in the finale.", []string{"S2 cast Per Lund departs Leland, confirmed"}, nil},
		{about + "After six seasons as paramedic Nat Orozco, Ida Voss will leave Harbour Lights in the premiere.", []string{"S0 cast Ida Voss departs Nat Orozco, confirmed"}, nil},
		{about + "Per Lund is leaving Harbour Lights. His brother, Leland, works on the crew.", []string{"S0 cast Per Lund departs, confirmed"}, []string{"Leland"}},
		{about + "Per Lund is leaving Harbour Lights. His agent, Leland Moe, said so on Monday.", []string{"S0 cast Per Lund departs, confirmed"}, []string{"departs Leland"}},
	})
}
