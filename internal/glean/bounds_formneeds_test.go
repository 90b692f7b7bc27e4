package glean

import "testing"

// What has not the words without which it cannot be told is not told, whatever proposes it.
func TestFormNeeds(t *testing.T) {
	const last = "Norda has renewed Harbour Lights for a fifth season, which will be its last. "
	const nine = "Per Lund plays Carl Orr. Norda has renewed Harbour Lights for two more seasons, through season 9.\n\n"
	const more = "Norda has renewed Harbour Lights for season 3. "
	readSome(t, []read{
		// a number is no season's name, and against what the article says
		{last + "\"We always had six seasons in mind,\" said creator Anna Grieg.", []string{"S0 final 5, confirmed"}, []string{"final 6", "final 4"}},
		{last + "\"We planned four seasons from the start,\" said creator Anna Grieg.", []string{"S0 final 5, confirmed"}, []string{"final 4"}},
		{last + "\"I pitched it as three seasons and a film,\" said Anna Grieg.", []string{"S0 final 5, confirmed"}, []string{"final 3", "final 4"}},

		// what a part is of nobody who is named
		{"Also returning are Per Lund as eldest son Runa, Sam Reed as middle son Carl, and Mia Holt as next-door neighbor Agnes Orr.", []string{"S0 cast Sam Reed returns Carl, confirmed"}, []string{"relationship"}},
		{"Ida Voss is back as Runa, with Tom Brand as youngest brother Dale and Sam Reed as twin sister Rick.", []string{"S0 cast Ida Voss returns Runa, confirmed"}, []string{"relationship"}},
		{"Harbour Lights stars Ida Voss as Runa and Tom Brand as Runa's brother Dale.", []string{"S0 relationship Dale and Runa, confirmed"}, nil},

		// what is asked before who answers makes no guess of the answer
		{"As for whether there could be more, Grieg says a second season has not been ordered yet. Anna Grieg is the showrunner.", []string{"S2 stage renewed, confirmed, not so, Anna Grieg"}, []string{"speculated"}},
		{"As for whether there might be more, Norda says a third season has not been commissioned.", []string{"S3 stage renewed, confirmed, not so, Norda"}, []string{"speculated"}},
		{"Asked whether it might go on, Anna Grieg said a third season has not been ordered.", []string{"S3 stage renewed, confirmed, not so, Anna Grieg"}, []string{"speculated"}},
		{"As for whether there could be more, Grieg says a third season might be ordered. Anna Grieg is the showrunner.", nil, []string{"renewed, confirmed"}},

		// both go at the end of the season that is named
		{nine + "Original cast members Per Lund and Ida Voss will both leave at the end of the current seventh season.", []string{"S7 cast Per Lund departs Carl Orr, confirmed", "S7 cast Ida Voss departs, confirmed"}, []string{"S9 cast"}},
		{nine + "Stars Ida Voss and Per Lund are both leaving after the end of season 7.", []string{"S7 cast Ida Voss departs, confirmed"}, []string{"S9 cast"}},

		// the next of a list, a workplace, and a part in another show are no parts here
		{"Anna Grieg executive produces with Ida Voss, who co-created the comic, as well as Julie Orr and Dan Shim.", []string{"S0 crew Anna Grieg executive producer, confirmed", "S0 crew Ida Voss executive producer, confirmed", "S0 crew Julie Orr executive producer, confirmed", "S0 crew Dan Shim executive producer, confirmed"}, []string{"stars"}},
		{"Executive producers are Anna Grieg, who wrote the pilot, as well as Julie Orr and Dan Shim.", []string{"S0 crew Anna Grieg executive producer, confirmed", "S0 crew Julie Orr executive producer, confirmed"}, []string{"stars"}},
		{"Ida Voss stars as Runa, as well as Per Lund as Carl.", []string{"S0 cast Ida Voss stars Runa, confirmed", "S0 cast Per Lund stars Carl, confirmed"}, nil},
		{"Ida Voss plays ER attending Dr. Leila Amari. Per Lund plays NYPD detective Carl Orr and Sam Reed plays ICU nurse Ben Amari.", []string{"S0 cast Ida Voss stars Dr. Leila Amari, confirmed", "S0 cast Per Lund stars Carl Orr, confirmed", "S0 cast Sam Reed stars Ben Amari, confirmed"}, []string{"stars ER", "stars NYPD", "stars ICU"}},
		{"Per Lund has joined Harbour Lights as Dr. Isaiah Grange. In addition to Lund, the new season adds Mia Holt as Jess Archer. Lund is best known for playing Detective Lamar Stokes on the FX drama \"Ninth Ward,\" which ended its run last year.", []string{"S0 cast Per Lund joins Dr. Isaiah Grange, confirmed"}, []string{"Stokes"}},
		{"Ida Voss (who played Detective Lamar Stokes in Ninth Ward) joins the cast of Harbour Lights.", nil, []string{"Stokes"}},
		{"Joining Ida Voss as a series regular is Mia Holt in the recurring role of Jess Archer.", []string{"S0 cast Mia Holt joins Jess Archer, confirmed"}, []string{"joins Mia", "stars Mia"}},

		// a spin-off is announced, filmed and voiced by itself
		{more + "There is also an animated spinoff in the works. Harbour Lights: Afterglow, which follows an older hero, was announced at Comic Con last October and is expected in 2027.", []string{"S3 stage renewed, confirmed", "S0 spinoff, confirmed"}, []string{"S3 stage announced", "S0 stage announced, confirmed, when 2026-10"}},
		{more + "Animated offshoot Harbour Lights: Afterglow remains in production at Titmouse. Rosa Delga leads the voice cast.", []string{"S3 stage renewed, confirmed"}, []string{"S3 stage filming", "\nS0 cast Rosa Delga", "\nS0 stage filming"}},

		// an actor's trailer, and the show's
		{"Ida Voss of Harbour Lights has a photograph taped inside her trailer.", nil, []string{"other"}},
		{"Ida Voss has a kettle in the make-up trailer of Harbour Lights.", nil, []string{"other"}},
		{"Norda has released the trailer for Harbour Lights.", []string{"S0 other, confirmed"}, nil},
		{"A trailer was released on Aug. 18. It shows Runa on the ferry.", []string{"S0 other, confirmed"}, nil},
		{"The first teaser for the revival dropped on Monday.", []string{"S0 other, confirmed"}, nil},
		{"A trailer has not been released.", nil, []string{"other"}},

		{"The trailer was parked by the set of Harbour Lights. It was dropped on the set by a crane.", nil, []string{"other"}},
		{"Prequel series Harbour Lights: First Tide will premiere in May 2027.", []string{"Harbour Lights: First Tide S1 premiere 2027-05, confirmed"}, []string{"network", "\nS0 premiere"}},

		// who wrote what it is made from, and a part that somebody is known for
		{"Harbour Lights is based on the comic book series by writer Priya Raman and artist Colm Deasy.", []string{"S0 other, confirmed"}, []string{"Raman writer"}},
		{"Priya Raman created Harbour Lights, based on the novel by author Maeve Corr.", []string{"S0 crew Priya Raman creator, confirmed"}, []string{"Corr writer"}},
		{"Kim Brand, known for her role as Betty in the drama Ferry, joins Harbour Lights.", []string{"S0 cast Kim Brand joins, confirmed"}, []string{"Betty"}},

		// plot is no premiere, and what is not revealed no story
		{"When Runa's teenage daughter Lucy offers to run the inn for the summer, the family ends up behind the bar.", nil, []string{"premiere"}},
		{"Anna Grieg would not reveal whether either doctor gets killed off in Harbour Lights.", nil, []string{"plot"}},
	})
}

// For how many episodes somebody comes back is told with it.
func TestComesForEpisodes(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss plays Runa. Anna Grieg also confirmed that Ida Voss will return for at least one episode.", []string{"S0 cast Ida Voss returns Runa, confirmed, Anna Grieg (for at least one episode)"}, nil},
		{"Per Lund will be back for a handful of episodes of Harbour Lights.", []string{"S0 cast Per Lund returns, confirmed (for a handful of episodes)"}, nil},
		{"Per Lund returns to Harbour Lights for up to three episodes.", []string{"S0 cast Per Lund returns, confirmed (for up to three episodes)"}, nil},
	})
}
