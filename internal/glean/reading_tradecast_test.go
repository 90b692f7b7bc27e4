package glean

import "testing"

// Who is a regular now, and who is seen less often.
func TestUpped(t *testing.T) {
	readBoth(t, []read{
		{"As for Nora's younger brother, Carl, Ben Voss has been promoted to series regular.", []string{"S0 cast Ben Voss returns, confirmed (as a series regular)"}, nil},
		{"Rona Byrd, who recurred in season three as the otter Delia, has been upped to a regular.", []string{"S0 cast Rona Byrd returns Delia, confirmed (as a series regular)"}, []string{"S3 cast"}},
		{"Rona Byrd has been bumped up from recurring to full series regular for season 4.", []string{"S4 cast Rona Byrd returns, confirmed (as a series regular)"}, nil},
		{"Rona Byrd has been promoted to series regular as Nora's sister, Wren.", []string{"S0 cast Rona Byrd returns Wren, confirmed (as a series regular)"}, nil},
		{"Rona Byrd has not been promoted to series regular.", nil, []string{"returns"}},
		{"Walter Binder, who plays family patriarch Gus, will appear in a recurring capacity.", []string{"S0 cast Walter Binder returns Gus, confirmed (in a recurring capacity)"}, nil},
		{"Walter Binder, who plays Gus, will only be seen on a recurring basis in the new season.", []string{"S0 cast Walter Binder returns Gus, confirmed (on a recurring basis)"}, nil},
		{"Walter Binder will appear in a recurring role.", nil, []string{"returns"}},
	})
}

// Why somebody goes, as what he asked for or as what the going was, and why a show was not kept.
func TestWhyGone(t *testing.T) {
	readBoth(t, []read{
		{"Ida Voss, who has voiced Tansy Bell since the premiere, will step down after the third season to focus on her Netflix talk show.", []string{"S3 cast Ida Voss departs Tansy Bell, confirmed (to focus on her Netflix talk show)"}, nil},
		{"Kate Soren and Ida Reese will not be back for season 4. Soren's departure was a creative decision, while Reese asked to be released from her contract to pursue a film project.", []string{"S0 cast Ida Reese departs, confirmed (to pursue a film project)", "S0 cast Kate Soren departs, confirmed (a creative decision)"}, nil},
		{"Ida Reese asked to be released from her contract.", []string{"S0 cast Ida Reese departs, confirmed (asked to be released from her contract)"}, nil},
		{"Ida Voss, who plays Tansy Bell, is exiting after four seasons to launch a talk show of her own.", []string{"S0 cast Ida Voss departs Tansy Bell, confirmed (to launch a talk show of her own)"}, []string{"spinoff"}},
		{"Robert Kessel will play Arne Holm, the founder of the bank. He replaces Gerald Munk, who was originally cast in June but left the project over a scheduling conflict with a play.", []string{"S0 cast Gerald Munk departs Arne Holm, confirmed (over a scheduling conflict with a play)"}, nil},
		{"Ida Reese asked to leave the room.", nil, []string{"departs"}},
		{"Norda cancelled Harbour Lights on Friday. The series was the lowest-rated of Norda's five comedies.", []string{"S0 stage cancelled, confirmed, Norda", "S0 other, confirmed"}, nil},
		{"Norda cancelled Harbour Lights on Friday. The network also cited rising license fees.", []string{"S0 stage cancelled, confirmed, Norda", "S0 other, confirmed"}, nil},
	})
}

// Nothing comes where that was asked; what has not been asked is no spin-off's.
func TestNothingInDevelopment(t *testing.T) {
	readBoth(t, []read{
		{"Could there be a spinoff? “We've talked about it,” Gwen Mott says. “There is nothing in development. I'd rather get this one right.”", []string{"S0 spinoff, confirmed, not so, Gwen Mott"}, nil},
		{"Will there be a prequel? “There are no plans right now,” says Gwen Mott.", []string{"S0 spinoff, confirmed, not so, Gwen Mott"}, nil},
		{"Is a spinoff on the cards? Gwen Mott says no. “Nothing is in the works.”", []string{"S0 spinoff, confirmed, not so, Gwen Mott"}, []string{"stage"}},
		{"Will there be a third season? “There is nothing planned,” says Gwen Mott.", nil, []string{"spinoff"}},
	})
}

// In whose place somebody comes stands beside his coming.
func TestFillsPlace(t *testing.T) {
	readBoth(t, []read{
		{"Cora Bexley has joined Harbour Lights. She will play Judge Hester Monk, a prosecutor recruited from Leeds to fill the vacancy left by Ida Voss's Tansy Bell.", []string{"S0 cast Cora Bexley joins Judge Hester Monk, confirmed (recruited from Leeds to fill the vacancy left by Ida Voss's Tansy Bell)"}, nil},
		{"Cora Bexley has joined Harbour Lights as Judge Hester Monk, who is hired to fill the void left by Tansy Bell.", []string{"S0 cast Cora Bexley joins Judge Hester Monk, confirmed (hired to fill the void left by Tansy Bell)"}, nil},
	})
}

// Where a season is filmed is kept though the sentence before has said that it is.
func TestPlacesOfFilming(t *testing.T) {
	readBoth(t, []read{
		{"Norda announced today that production is underway on the second season of Harbour Lights. The eight-episode season is filming in Northern Ireland and Croatia and will premiere in 2027 on Norda.", []string{"S2 stage filming, confirmed (in Northern Ireland and Croatia)", "S2 premiere 2027, confirmed (on Norda)"}, nil},
	})
}

// Who directs for the first time, and what.
func TestDirectsFirst(t *testing.T) {
	readBoth(t, []read{
		{"Hector Vallon, who plays nurse Ray Fent, will make his directorial debut with the sixth episode.", []string{"S0 crew Hector Vallon director, confirmed (the sixth episode)", "S0 cast Hector Vallon stars Ray Fent, confirmed"}, nil},
		{"Hector Vallon, who plays nurse Ray Fent, steps behind the camera for episode five of season 2.", []string{"S2 crew Hector Vallon director, confirmed (episode five of season 2)"}, nil},
		{"Hector Vallon, who plays nurse Ray Fent, makes his directorial debut with the film “Low Water”.", nil, []string{"director"}},
	})
}
