package glean

import "testing"

// A part that changes hands is news of two; who wanted to go says why.
func TestRecastNews(t *testing.T) {
	const new = "Norda announced that Mia Holt will take over the lead role in Harbour Lights starting with season 3. "
	readSome(t, []read{
		{new + "Holt, best known for the horror movie Low Tide, replaces Ida Voss, who has played the diver since the show began in 2023.", []string{"S3 cast Mia Holt recast, confirmed", "S3 cast Ida Voss departs, confirmed"}, nil},
		{"Mia Holt, a rising star of the stage, replaces Ida Voss, who has played Runa since 2023.", []string{"S0 cast Mia Holt recast Runa, confirmed", "S0 cast Ida Voss departs Runa, confirmed"}, nil},
		{"Season 3 is the first to feature Mia Holt as Runa Voll. Holt took over the role from Ida Voss, who exited after Season 2.", []string{"S3 cast Mia Holt recast Runa Voll, confirmed", "S3 cast Ida Voss departs Runa Voll, confirmed"}, nil},
		{"Mia Holt has taken over the part from Ida Voss in Harbour Lights.", []string{"S0 cast Mia Holt recast, confirmed", "S0 cast Ida Voss departs, confirmed"}, nil},
		{"Mia Holt inherited the role of Runa from Ida Voss in Harbour Lights.", []string{"S0 cast Mia Holt recast Runa, confirmed"}, nil},
		{"Harbour Lights is getting a new Runa Voll. Mia Holt is the new Runa Voll, Norda said.", []string{"S0 cast Mia Holt recast Runa Voll, confirmed, Norda"}, nil},
		{"Tamsin Rhode took over as showrunner of Harbour Lights from Anna Grieg.", nil, []string{"cast"}},
		{"Mia Holt will not take over the role from Ida Voss in Harbour Lights.", nil, []string{"recast"}},
		{"Harbour Lights is set in Bergen. Bergen is the new Oslo, Norda said.", nil, []string{"recast"}},
		{"Mia Holt takes over the role of Runa in Harbour Lights.\n\nIda Voss asked to leave the series after two seasons to spend more time with her family, she said in a statement.", []string{"S0 cast Ida Voss departs, confirmed, Ida Voss (to spend more time with her family)"}, nil},
		{"Ida Voss decided to leave the show because of her health.", []string{"S0 cast Ida Voss departs, confirmed (because of her health)"}, nil},
		{"Runa decided to leave the village after the storm in Harbour Lights. Ida Voss plays Runa.", nil, []string{"departs"}},
		{"Mia Holt replaces Ida Voss in Harbour Lights. The show won't explain the change on screen, according to showrunner Anna Grieg.", []string{"S0 other, confirmed"}, nil},
		{"Mia Holt replaces Ida Voss in Harbour Lights. The recast will not be addressed in the story.", []string{"S0 other, confirmed"}, nil},
		{"The show will not explain the change of the weather in Harbour Lights.", nil, []string{"other"}},

		// why, told by itself
		{"Ida Voss will leave Harbour Lights at the end of season 5. Voss's departure was her own choice, showrunner Anna Grieg tells TVLine.", []string{"S5 cast Ida Voss departs, confirmed (her own choice)"}, nil},
		{"Per Lund leaves Harbour Lights. Lund's exit was a creative decision.", []string{"S0 cast Per Lund departs, confirmed (a creative decision)"}, nil},
		{"Per Lund will not return to Harbour Lights. Lund retired from acting in 2011 and runs a farm.", []string{"S0 cast Per Lund departs, confirmed (retired from acting in 2011)"}, nil},
		{"Per Lund plays Carl Orr in Harbour Lights. Lund retired from acting in 2011.", nil, []string{"departs"}},

		// who had a part in the show that is made anew has none to leave
		{"The revival of Harbour Lights is here. Tom Brand, who played youngest son Petey on the original series, will not appear.", []string{"S0 other, confirmed"}, []string{"Petey"}},
		{"Tom Brand, who plays Petey, will not be back for season 3.", []string{"S3 cast Tom Brand departs Petey, confirmed"}, nil},

		// a part with two nouns before its name
		{"Tom Brand returns as Runa's best friend and tech support, Eli Moon, and Sam Reed is back as her father, Commissioner Frank Holt.", []string{"S0 cast Tom Brand returns Eli Moon, confirmed", "S0 cast Sam Reed returns Commissioner Frank Holt, confirmed"}, []string{"cast Eli", "Holt and Eli"}},
		{"Mia Holt plays Runa Voll. Tom Brand returns as Runa's best friend and tech support, Eli Moon, and Sam Reed is back as her father, Commissioner Frank Voll.", []string{"S0 relationship Commissioner Frank Voll and Runa Voll, confirmed"}, []string{"and Eli"}},
		{"Per Lund is back as Runa's former boss and occasional enemy, Ned Vale.", []string{"S0 cast Per Lund returns Ned Vale, confirmed"}, []string{"cast Ned"}},
	})
}

// What is told of the show that is made anew, of several seasons and of real lives.
func TestOriginalAndLives(t *testing.T) {
	const anew = "Quill TV has ordered a revival of Harbour Lights.\n\n"
	const crime = "Harbour Lights is a true-crime limited series about a disappearance. Sam Reed plays Gary Tolland, the janitor who was wrongly convicted.\n\n"
	readSome(t, []read{
		{anew + "The original \"Harbour Lights\" ran for seven seasons and 154 episodes on Norda from 1998 to 2005.", []string{"S0 other, confirmed"}, []string{"episodes 154", "network Norda", "premiere", "final"}},
		{anew + "The original series aired for six seasons on Norda between 1998 and 2004.", []string{"S0 other, confirmed"}, []string{"network Norda", "premiere"}},
		{"Harbour Lights originally aired on Norda.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights airs on Norda.", []string{"S0 network Norda, confirmed"}, []string{"other"}},

		{"Norda has renewed Harbour Lights for seasons 6 and 7. Each of the next two seasons will run 18 episodes, down from 22 this year.", []string{"S6 episodes 18, confirmed", "S7 episodes 18, confirmed"}, []string{"S5 episodes"}},
		{"Norda has renewed Harbour Lights for seasons 4 and 5. Both seasons will consist of ten episodes.", []string{"S4 episodes 10, confirmed", "S5 episodes 10, confirmed"}, []string{"S3 episodes"}},
		{"Norda has renewed Harbour Lights for season 5. The season will consist of ten episodes.", []string{"S5 episodes 10, confirmed"}, []string{"S4 episodes"}},

		{"Anna Grieg says there are no plans for another season of Harbour Lights.", []string{"S0 stage renewed, confirmed, not so, Anna Grieg"}, []string{"spec"}},
		{"There are currently no plans for more episodes of Harbour Lights, Norda said.", []string{"S0 stage renewed, confirmed, not so, Norda (currently no plans)"}, nil},
		{"There are no plans for another film.", nil, []string{"stage"}},

		{"The revival of Harbour Lights will also pay tribute to Gloria Stamm, who played Runa's mother, Nana Holt, and died in 2019 at the age of 88.", []string{"S0 other, confirmed"}, []string{"plot"}},
		{crime + "Tolland died in 2018.", []string{"S0 other, confirmed"}, []string{"S1 plot"}},
		{"Sam Reed plays Gary Tolland, the janitor. Tolland died in the season 2 finale of Harbour Lights.", []string{"S2 plot, confirmed"}, []string{"other"}},
		{"Carl Orr, played by original star Per Lund, was killed in a helicopter crash in the Season 5 finale, which aired in May.", []string{"S5 plot, confirmed", "S0 cast Per Lund stars Carl Orr, confirmed"}, nil},
	})
}
