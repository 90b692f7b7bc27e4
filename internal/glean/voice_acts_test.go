package glean

import "testing"

// That a network has renewed a show is what the article says, and not the network.
func TestNetworksAct(t *testing.T) {
	readSome(t, []read{
		{"AMC renewed Harbour Lights for a fifth season in April.", []string{"S5 stage renewed, confirmed"}, nil},
		{"Per Lund stars in Harbour Lights, which FX has already renewed for season 4.", []string{"S4 stage renewed, confirmed"}, nil},
		{"Norda has set a Jan. 5 premiere date for season 3 of Harbour Lights.", []string{"S3 premiere 2027-01-05, confirmed (on Norda)"}, nil},
		{"Norda and Kanal Nord have renewed Harbour Lights for a third season.", []string{"S3 stage renewed, confirmed"}, []string{"S3 stage renewed, confirmed, "}},
		{"Deadline reported that Norda has renewed Harbour Lights for a third season.", []string{"S3 stage renewed, reported, Deadline"}, nil},
		{"Norda has not renewed Harbour Lights for a third season.", nil, []string{"renewed, confirmed, Norda", "not so, Norda"}},
	})
}

func TestUnnamedSuggest(t *testing.T) {
	readSome(t, []read{
		{"Industry sources suggested that a third series of Harbour Lights has been ordered.", []string{"S3 stage renewed, reported, industry sources"}, nil},
		{"Insiders suggested Per Lund will leave Harbour Lights.", []string{"S0 cast Per Lund departs, reported, insiders"}, nil},
		{"Fans believe that Ida Voss will leave Harbour Lights.", []string{"S0 cast Ida Voss departs, speculated, fans"}, nil},
		{"Local media speculate that tvN will renew Harbour Lights for a second season.", []string{"S2 stage renewed, speculated, local media"}, nil},
	})
}

func TestDeniedNext(t *testing.T) {
	readSome(t, []read{
		{"According to the Daily Mail, Per Lund is leaving Harbour Lights. Norda denied this.", []string{"S0 cast Per Lund departs, denied, Norda"}, []string{"departs, reported"}},
		{"The Sun reported that Harbour Lights has been cancelled. The network denied this.", []string{"S0 stage cancelled, denied, the network"}, []string{"cancelled, reported"}},
		{"According to the Daily Mail, Per Lund is leaving Harbour Lights. Norda declined to comment.", []string{"S0 cast Per Lund departs, reported, Daily Mail"}, []string{"denied"}},
	})
}

func TestGoersSay(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss, who announced her departure on Instagram, is leaving Harbour Lights at the end of the season.", []string{"S0 cast Ida Voss departs, confirmed, Ida Voss"}, nil},
		{"Runa blames him for the story that got Aske killed on Harbour Lights, and that isn't going away.", nil, []string{"confirmed, Runa"}},
	})
}
