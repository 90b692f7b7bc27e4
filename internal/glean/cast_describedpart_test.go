package glean

import "testing"

// Whoever plays a part is none, though the part has no name; what is no longer made is cancelled.
func TestDescribedPart(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss, who plays the sheriff, has left the series Harbour Lights, and Per Lund takes over the role.", []string{"S0 cast Ida Voss departs the sheriff, confirmed", "S0 cast Per Lund recast the sheriff, confirmed"}, []string{"departs Ida Voss", "recast Ida Voss"}},
		{"Ida Voss, who plays Sheriff Pell, has left the series Harbour Lights, and Per Lund takes over the role.", []string{"S0 cast Ida Voss departs Sheriff Pell, confirmed", "S0 cast Per Lund recast Sheriff Pell, confirmed"}, nil},
		{"Norda is no longer making Saplings, the spin-off of the series Harbour Lights that it ordered in May.", []string{"Saplings S0 stage cancelled, confirmed, Norda", "S0 spinoff, confirmed, not so"}, nil},
		{"Norda has dropped Saplings, a planned spin-off of the series Harbour Lights.", []string{"Saplings S0 stage cancelled, confirmed, Norda", "S0 spinoff, confirmed, not so"}, []string{"spinoff, confirmed, planned"}},
		{"Norda has ordered Saplings, a spin-off of the series Harbour Lights.", []string{"S0 spinoff, confirmed"}, []string{"not so", "cancelled"}},
	})
}
