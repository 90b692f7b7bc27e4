package glean

import "testing"

// A network goes no further with a show; the day will be told later.
func TestNotForward(t *testing.T) {
	cancelled := []string{"S0 stage cancelled, confirmed"}
	none := []string{"S0 premiere, confirmed, not so"}
	readSome(t, []read{
		{"Norda is no longer moving forward with Harbour Lights.", cancelled, nil},
		{"Norda has opted not to proceed with the harbour drama Harbour Lights.", cancelled, nil},
		{"Norda is moving forward with Harbour Lights.", nil, []string{"cancelled"}},
		{"Is Norda no longer moving forward with Harbour Lights?", nil, []string{"cancelled"}},
		{"Norda is not moving forward with the Harbour Lights spin-off.", nil, []string{"cancelled"}},
		{"Harbour Lights has wrapped, and premiere details will be announced nearer the time.", none, nil},
		{"Transmission details for Harbour Lights will be confirmed nearer the time.", none, nil},
		{"Harbour Lights has been licensed to Norda, which has not announced a start date.", []string{"S0 premiere, confirmed, not so (on Norda)"}, nil},
		{"Filming on Harbour Lights has no start date yet.", nil, []string{"premiere"}},
		{"Casting details for Harbour Lights will be announced later.", nil, []string{"premiere"}},
	})
}
