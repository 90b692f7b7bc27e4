package glean

import "testing"

// A season in an aside tells where somebody was, and not what he does now.
func TestSeasonOfAside(t *testing.T) {
	const three = "Season 3 of Harbour Lights arrives in 2027. "
	readSome(t, []read{
		{three + "Ida Voss will be back as Simone, while Colm Breslin will also return as Patrick Doyle, having survived the shooting that closed season 2.", []string{"S3 cast Ida Voss returns Simone, confirmed", "S3 cast Colm Breslin returns Patrick Doyle, confirmed"}, []string{"S2 cast"}},
		{three + "Mia Holt joins the cast as Jess, after guest starring in season 1.", []string{"S3 cast Mia Holt joins Jess, confirmed"}, []string{"S1 cast"}},
		{three + "Mia Holt returns as Jess, despite being killed off in season 2.", []string{"S3 cast Mia Holt returns Jess, confirmed"}, []string{"S2 cast"}},
		{three + "Mia Holt will be back as Jess after her exit in season 1.", []string{"S3 cast Mia Holt returns Jess, confirmed"}, []string{"S1 cast"}},
		{three + "Mia Holt is back as Jess following a guest arc in season 2.", []string{"S3 cast Mia Holt returns Jess, confirmed"}, []string{"S2 cast"}},
	})
}

// Who does not come back as a regular goes as one; where he is still seen, nobody goes.
func TestGoesAsRegular(t *testing.T) {
	const renewed = "Harbour Lights has been renewed for a third season. "
	readSome(t, []read{
		{renewed + "Colm Breslin, who plays Doyle, will not be returning as a series regular next season.", []string{"S3 cast Colm Breslin departs Doyle, confirmed (as a series regular)"}, nil},
		{renewed + "Colm Breslin will not be back as a series regular.", []string{"S3 cast Colm Breslin departs, confirmed (as a series regular)"}, nil},
		{"Colm Breslin is exiting Harbour Lights as a series regular ahead of Season 3.", []string{"S3 cast Colm Breslin departs, confirmed (as a series regular)"}, nil},
		{renewed + "Colm Breslin will not return as a series regular because of a scheduling conflict.", []string{"S3 cast Colm Breslin departs, confirmed (as a series regular because of a scheduling conflict)"}, nil},
		{renewed + "Colm Breslin will not return as a series regular but will recur.", nil, []string{"departs"}},
		{renewed + "Colm Breslin will not be back as a series regular, though he is still to make guest appearances.", nil, []string{"departs"}},
	})
}

// Who lives is told by those who make a show, of somebody's part.
func TestWhoLives(t *testing.T) {
	readSome(t, []read{
		{`Season 4 of Harbour Lights is in May. Anna Grieg confirms that Nina survives, but cautions that "she is not the same." Nina is played by Mia Holt.`, []string{"S3 plot, confirmed, Anna Grieg"}, nil},
		{"Mia Holt plays Nina Orr in Harbour Lights. Season 3 is in May. Nina survived the crash, showrunner Anna Grieg revealed.", []string{"S2 plot, confirmed"}, nil},
		{"Mia Holt plays Nina Orr in Harbour Lights. Grieg would not say whether Nina survives.", nil, []string{"plot"}},
		{"Mia Holt plays Nina Orr in Harbour Lights. If Nina survives, she will have to run.", nil, []string{"plot, confirmed"}},
		{"Mia Holt, the star of Harbour Lights, survived a plane crash in 2019.", nil, []string{"plot"}},
	})
}

// What was announced that somebody had been cast as is so; who joins in no part that is told joins.
func TestCastBefore(t *testing.T) {
	const three = "Season 3 of Harbour Lights arrives in 2027. "
	readSome(t, []read{
		{three + "Last month it was announced that Ray Delacroix had been cast in the final season as Thomas Vance, the older brother of Erin's late husband Michael.", []string{"S3 cast Ray Delacroix joins Thomas Vance, confirmed"}, nil},
		{three + "Deadline reported that Ray Delacroix had been cast in season 3 as Thomas Vance.", []string{"S3 cast Ray Delacroix joins Thomas Vance, reported, Deadline"}, nil},
		{"Ray Delacroix of Norda's The Vineyard has been cast as Thomas Vance in Harbour Lights.", []string{"S0 cast Ray Delacroix joins Thomas Vance, confirmed"}, []string{"cast Vineyard"}},
		{"Also joining Harbour Lights are Ingrid Solberg as federal prosecutor Kate Lindgren and Dev Malhotra in an undisclosed role.", []string{"S0 cast Ingrid Solberg joins Kate Lindgren, confirmed", "S0 cast Dev Malhotra joins, confirmed"}, nil},
		{"Joining the cast of Harbour Lights are Mia Holt as Jess, Ben Voss as Carl and Tor Brekke in an undisclosed role.", []string{"S0 cast Tor Brekke joins, confirmed"}, []string{"Mia Holt joins Carl", "Tor Brekke, conf"}},
		{"Harbour Lights is back. Mia Holt, Ben Voss and Tor Brekke return as Jess, Carl and Per.", []string{"S0 cast Ben Voss returns Carl, confirmed"}, nil},
		{"Harbour Lights is back. Guest stars this season include Stephen Root-Hale and Gloria Pinto.", []string{"S0 cast Stephen Root-Hale stars, confirmed (guest star)"}, nil},
		{"Guest stars in season 3 of Harbour Lights are Mia Holt, Ben Voss and Tor Brekke.", []string{"S3 cast Ben Voss stars, confirmed (guest star)"}, []string{"Guest"}},
		{"Harbour Lights has been renewed for a third season. Colm Breslin plays her boss, Patrick Doyle. Breslin, though, has signed on for the third season, according to sources.", []string{"S3 cast Colm Breslin returns Patrick Doyle, reported, sources"}, []string{"joins"}},
	})
}

// A part that was to be somebody's is not his; what somebody makes or presents besides is nobody.
func TestNoPartOfTheirs(t *testing.T) {
	readSome(t, []read{
		{"The role of Lorna in Harbour Lights was originally to be played by Andrea Hult, who left the production in May.", nil, []string{"Hult stars", "Lorna"}},
		{"Lorna in Harbour Lights was originally to have been played by Andrea Hult. Mia Holt plays Lorna now.", []string{"S0 cast Mia Holt stars Lorna, confirmed"}, []string{"Hult"}},
		{"Harbour Lights stars Kim Batista as Tess. Cecily Park appears as Lorna, the manager of Doug's bowling alley.", []string{"S0 cast Cecily Park stars Lorna, confirmed"}, nil},
		{"Anna Grieg, who hosts Strictly Ballroom, joins the cast of Harbour Lights as Jess.", []string{"S0 cast Anna Grieg joins Jess, confirmed"}, []string{"Ballroom"}},
		{"Harbour Lights will be back, hosts Anna Grieg and Mia Holt said.", []string{"S0 cast Anna Grieg stars, confirmed (host)", "S0 cast Mia Holt stars, confirmed (host)"}, nil},
	})
}

// Who made a show once does not make it now.
func TestFormerMakers(t *testing.T) {
	readSome(t, []read{
		{"Former showrunner Anna Grieg praised the new season of Harbour Lights.", []string{"S0 crew Anna Grieg showrunner, confirmed, not so"}, []string{"showrunner, confirmed\n"}},
		{`The new season of Harbour Lights starts in May. "I loved it," former executive producer Anna Grieg said.`, nil, []string{"crew Anna"}},
		{"Harbour Lights has been renewed for season 3. Lena Horvath has directed seven of the show's 18 episodes to date.", []string{"S0 crew Lena Horvath director, confirmed (seven of the show's 18 episodes)"}, []string{"S3 crew"}},
	})
}

// Whose kin somebody is, with an age or of two; and what is told behind "who" is told whole.
func TestKinOfBoth(t *testing.T) {
	const tess = "Harbour Lights stars Kim Batista as Tess Pulaski and Walt Ferris as Doug Pulaski. "
	readSome(t, []read{
		{tess + "Newcomer Jaylen Moss will play Theo, Tess and Doug's 15-year-old son.", []string{"S0 relationship Theo and Tess Pulaski, confirmed", "S0 relationship Theo and Doug Pulaski, confirmed"}, nil},
		{tess + "Newcomer Jaylen Moss will play Theo, Doug's 15-year-old son.", []string{"S0 relationship Theo and Doug Pulaski, confirmed"}, nil},
	})
}
