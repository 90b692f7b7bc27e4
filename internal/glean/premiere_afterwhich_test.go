package glean

import "testing"

// TestAfterWhich reads days that stand behind what is told in passing, and breaks on the air.
func TestAfterWhich(t *testing.T) {
	back := []string{"S0 other, confirmed"}
	readSome(t, []read{
		{"The first season, which bowed out of competition at the Tromsø Film Festival on Sunday, will launch in Spain on Jan. 15.", []string{"S1 premiere 2027-01-15, confirmed (in Spain)"}, nil},
		{"The second season of Harbour Lights has been pushed from January to the spring.", []string{"S2 premiere 2027-spring, confirmed"}, nil},
		{"Harbour Lights was pushed to the spring because of reshoots.", []string{"S0 premiere 2027-spring, confirmed"}, nil},
		{"Harbour Lights is then off until Jan. 21.", back, []string{"premiere"}},
		{"Harbour Lights returns Jan. 12 after a winter break.", back, nil},
		{"Ida Voss is off until January.", nil, []string{"other"}},
	})
}
