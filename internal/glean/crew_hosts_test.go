package glean

import "testing"

// Who presents a show is none of its players, and comes back as they do; who has won it, and who was asked back.
func TestHosts(t *testing.T) {
	readSome(t, []read{
		{"Former NFL linebacker Trent Maddox will return as host of Harbour Lights.", []string{"S0 cast Trent Maddox returns, confirmed (host)"}, []string{"crew"}},
		{"CBS announced season two of Harbour Lights, with host Trent Maddox returning.", []string{"S2 cast Trent Maddox returns, confirmed, CBS"}, []string{"stars", "joins"}},
		{"Harbour Lights, hosted by Trent Maddox and Jo Lane, returns to Norda on 3 March.", []string{"S0 cast Trent Maddox stars, confirmed (host)", "S0 cast Jo Lane stars, confirmed (host)"}, nil},
		{"The show is presented by Jo Lane.", []string{"S0 cast Jo Lane stars, confirmed (host)"}, nil},
		{"Priya Nand, who hosts the competition, said she was thrilled.", []string{"S0 cast Priya Nand stars, confirmed (host)"}, nil},
		{"Jo Lane takes over as host from Trent Maddox, who has stepped down.", []string{"S0 cast Jo Lane joins, confirmed (host)"}, []string{"Maddox host, confirmed\n"}},
		{"The executive producers are Liz Corrado, Hamish Boyd and Trent Maddox, who also hosts the series.", []string{"S0 cast Trent Maddox stars, confirmed (host)"}, []string{"Corrado host", "Boyd host"}},
		{"Trent Maddox would not host the new show, according to Liz Corrado.", nil, []string{"host"}},
		{"Late-night host Jimmy Fallon had Ida Voss on. Ida Voss hosts a podcast about Harbour Lights.", nil, []string{"host"}},
		{"Former host Trent Maddox was there. Harbour Lights is on Norda.", nil, []string{"host, confirmed\n"}},
		{"The first season averaged 5.1 million viewers and was won by Dana Kessler, a school bus driver from Tulsa.", []string{"S1 other, confirmed"}, nil},
		{"Dana Kessler won season 1 of Harbour Lights.", []string{"S1 other, confirmed"}, []string{"stage"}},
		{"The winner of season 1 was Dana Kessler.", []string{"S1 other, confirmed"}, nil},
		{"Dana Kessler was crowned the winner of the first series.", []string{"S1 other, confirmed"}, nil},
		{"Harbour Lights has won a second season.", []string{"S2 stage renewed, confirmed"}, nil},
		{"A Christmas special hosted by Gregg Tolland, filmed before his departure, will still be shown. Harbour Lights is on Norda.", nil, []string{"host"}},
		{"Ida Voss won an Emmy for Harbour Lights.", nil, []string{"other"}},
		{"Dana Kessler was asked to come back but declined.", []string{"S0 cast Dana Kessler departs, confirmed"}, nil},
		{"Ida Voss was invited to return for the new season but turned it down.", []string{"S0 cast Ida Voss departs, confirmed"}, nil},
		{"Marcus Tull turned down an invitation to return.", []string{"S0 cast Marcus Tull departs, confirmed"}, nil},
		{"Ida Voss was asked about a third season but declined to comment.", nil, []string{"departs"}},
	})
}
