package glean

import "testing"

// Whether there is to be more is one thing; how it will be, and who has confirmed a rumour, are others.
func TestOnlyHow(t *testing.T) {
	readSome(t, []read{
		{"Norda did not say whether season 3 of the series Harbour Lights will again have ten episodes.", nil, []string{"renewed", "episodes"}},
		{"The network would not say whether season 3 of the series Harbour Lights will be set in Bergen.", nil, []string{"renewed"}},
		{"Norda has not said whether season 3 of the series Harbour Lights will happen.", []string{"S3 stage renewed, confirmed, not so"}, nil},
		{"Harbour Lights may be renewed for a fourth season, says Spoilerhound. Nobody at Norda has confirmed it.", []string{"S4 stage renewed, speculated, Spoilerhound"}, []string{"not so"}},
		{"Norda has cancelled the series Harbour Lights. The network blamed rising costs.", nil, []string{"delay"}},
		{"The third season of Harbour Lights is late. The network blamed rising costs.", []string{"S3 delay money, confirmed"}, nil},
	})
}
