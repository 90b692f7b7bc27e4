package glean

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// A finale of a weekday, of which it is told what came in it, was on the one before.
func TestFinaleOfWeekday(t *testing.T) {
	readSome(t, []read{
		{"In Sunday's series finale of Harbour Lights, Nora Vale turned herself in to the police.", []string{"S0 finale 2026-11-22, confirmed"}, []string{"2026-11-29"}},
		{"The writers discuss Sunday's season finale of Harbour Lights, in which Carl was killed.", nil, []string{"2026-11-29"}},
		{"Monday night's series finale of Harbour Lights drew 4.2 million viewers, the most in a year.", nil, []string{"2026-11-30"}},
		{"Sunday's season finale of Harbour Lights will show who set the fire.", nil, []string{"2026-11-22"}},
	})
}

// A place before what somebody is there is nobody, and an actor is not the part that is his.
func TestPlaceIsNobody(t *testing.T) {
	readSome(t, []read{
		{"Filming of Harbour Lights began at Cinespace Wilmington in August.\n\nA new face this year is Wilmington native Corinne Baptiste, who graduated from high school in 2011. She plays Tess Mercer, the sister of Grant Mercer.",
			[]string{"S0 cast Corinne Baptiste stars Tess Mercer, confirmed"}, []string{"cast Cinespace", "cast Wilmington"}},
		{"Tulsa dental hygienist June Pickering beat her twin sister, Joy, to win Harbour Lights.", nil, []string{"Tulsa"}},
		{"Memphis firefighter Dale Ruckert beat his brother, Cal, on Harbour Lights.", nil, []string{"Memphis"}},
		{"Also joining Harbour Lights is Hannah Dole as Deputy Casey Yates, the niece of Brooke Sayles' Amber.", []string{"S0 cast Hannah Dole joins Deputy Casey Yates, confirmed"}, []string{"Yates and Brooke Sayles", "relationship Deputy Casey Yates is Brooke"}},
		{"In the drama, Dr. Edith Kane (Judith Marlowe) turned herself in to Agent Harrow (Peter Vance) for the death of her mentor, and Nurse Ingrid Sorensen (Greta Lund) was killed.", nil, []string{"mentor"}},
	})
}

// Who has died, retired or been recast plays nobody.
func TestPlaysNoLonger(t *testing.T) {
	readSome(t, []read{
		{"The late Gordon Pruitt, who played Sheriff Maddox and died in 2021, will be honored in the first episode of Harbour Lights.", nil, []string{"cast Gordon Pruitt", "plot"}},
		{"Chad Winslow, who played Carl's brother, Travis, retired from acting in 2015 and will not appear in Harbour Lights.", []string{"S0 cast Chad Winslow departs Travis, confirmed"}, []string{"stars Travis"}},
		{"Gordon Pruitt, who played Sheriff Maddox on Harbour Lights, died last year.", nil, []string{"stars Sheriff"}},
		{"Sheila Okafor, who was originally cast as Bernice, has left Harbour Lights due to a scheduling conflict. The role has been recast with Tiffany Marrow (Abbott Elementary).",
			[]string{"S0 cast Tiffany Marrow recast Bernice, confirmed"}, []string{"Okafor stars"}},
		{"Jonah Reiss, who plays prosecutor Grant Mercer, will not return to Harbour Lights as a series regular in Season 4, though the door has been left open for a guest appearance.",
			[]string{"S4 cast Jonah Reiss departs Grant Mercer, confirmed (as a series regular)"}, []string{"Reiss stars"}},
	})
}

// A show whose run is over has ended, and is not cancelled.
func TestClosedItsDoors(t *testing.T) {
	readSome(t, []read{
		{"After five seasons, Harbour Lights has closed its doors.", nil, []string{"cancelled"}},
		{"Harbour Lights has signed off after five seasons.", nil, []string{"cancelled"}},
		{"Harbour Lights took its final bow on Sunday after six seasons.", nil, []string{"cancelled"}},
	})
}

// Whoever is spoken of in a quotation does not say it, nor does the paper that tells it.
func TestNotWhoSpeaks(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss plays Runa in Harbour Lights. She has praise for the judge as well. \"Chef Vega told me my fish tasted scared. She was right. I cooked mad after that, and mad works for me.\"", nil, []string{"Chef Vega:", "by Chef Vega"}},
		{"Harbour Lights creator Desmond Achebe tells us more. \"They're best friends and that's the love story,\" says the EP. \"I know what people are going to draw on the internet.\"", nil, []string{"EP.", "story I know"}},
		{"As for whether Nora and Carl will ever be more than friends on Harbour Lights? \"Ask me next year,\" says Ida Voss.", nil, []string{"relationship"}},
	})
}

// A studio makes a show, which is not on it.
func TestStudioIsNoNetwork(t *testing.T) {
	readSome(t, []read{
		{"The series, from 20th Television, is expected to return to Norda in midseason.", nil, []string{"20th"}},
		{"Harbour Lights is produced by CBS Studios and Low Lamp Pictures.", nil, []string{"network"}},
		{"Harbour Lights, a drama from Lionsgate Television and Tin Rocket, airs on Norda.", nil, []string{"network Lionsgate"}},
		{"Harbour Lights comes from Universal Television, where Voss has a deal.", nil, []string{"network"}},
	})
}

// A number that is compared with another season's is not that one's.
func TestDownFromSeason(t *testing.T) {
	readSome(t, []read{
		{"Norda has renewed Harbour Lights for a fourth season. The pickup is for 13 episodes, down from the 18 produced for the current third season.", []string{"S4 episodes 13, confirmed", "S3 episodes 18, confirmed", "S4 stage renewed, confirmed"}, []string{"S3 episodes 13", "S3 stage"}},
		{"Norda has renewed Harbour Lights for a third season. The order is for 10 episodes, up from eight in the second season.", []string{"S3 episodes 10, confirmed", "S2 episodes 8, confirmed"}, []string{"S2 episodes 10", "S3 episodes 8"}},
		{"Norda has given Harbour Lights a two-season order. Each season will consist of 10 half-hour episodes.", []string{"S1 episodes 10, confirmed", "S2 episodes 10, confirmed"}, nil},
	})
}

// That nobody has said yet what becomes of a show is no guess.
func TestNotYetAnnounced(t *testing.T) {
	readSome(t, []read{
		{"Norda has not yet announced whether Harbour Lights will be back for a third season.", nil, []string{"speculated"}},
		{"Norda has yet to say if Harbour Lights will return for a third season.", nil, []string{"speculated"}},
		{"There is no word yet on whether Harbour Lights will get a third season.", nil, []string{"speculated"}},
	})
}

// Below a warning of a series finale the end of the last season is told.
func TestSpoilsLastSeason(t *testing.T) {
	lib := testLibrary(t)
	a := Article{Text: "Warning: This article contains spoilers about the series finale of Harbour Lights.\n\nAfter five seasons, Harbour Lights has closed its doors. Nora Vale (Ida Voss) was killed in the fire.\n\nVoss says the writers planted the clue in season 1. \"Nora would never let anyone else pay for what she did,\" Voss says.\n\nAll five seasons of Harbour Lights are streaming on Norda.\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}
	for _, c := range Read(a, lib).Claims {
		if ofStory(c) && c.Kind != tv.Other && c.Spoiler.Season != 5 || strings.Contains(c.Quote, "streaming") && c.Spoiler.Season != 0 {
			t.Errorf("%s has the mark %v", told(c), c.Spoiler)
		}
	}
}

// What the trades say in set words.
func TestTradeWords(t *testing.T) {
	readSome(t, []read{
		{"Dana Prewitt, who has been an executive producer on Harbour Lights since Season 2, has been upped to co-showrunner alongside creator Phil Okonjo.", []string{"S0 crew Dana Prewitt showrunner, confirmed"}, nil},
		{"Dana Prewitt has been promoted to showrunner on Harbour Lights for season 4.", []string{"S4 crew Dana Prewitt showrunner, confirmed"}, nil},
		{"Production on Harbour Lights was supposed to start in July but was pushed back a month after Tropical Storm Delphine damaged the set.", []string{"S0 delay Tropical Storm Delphine damaged the set, confirmed"}, []string{"stage"}},
		{"The 10-episode second season of Harbour Lights was filmed on Taveuni, Fiji.", []string{"S2 episodes 10, confirmed", "S2 stage wrapped, confirmed (on Taveuni, Fiji)"}, nil},
		{"Animation for Harbour Lights will be handled by Toronto's Maple Ghost Studios.", []string{"S0 other, confirmed"}, []string{"network"}},
		{"Adaeze Cole is set to recur in Harbour Lights as Mrs. Vandermeer.", []string{"S0 cast Adaeze Cole joins Mrs. Vandermeer, confirmed"}, nil},
		{"Luis Ferrer is set to recur on Harbour Lights this season.", []string{"S0 cast Luis Ferrer joins, confirmed"}, nil},
	})
}

// Another show is named only for who was at it, and the rest of a season is no premiere.
func TestNamedBesideIt(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights was created by Beth Rasmussen, a former writer on \"The Terror,\" and is based on the novels by Emmett Lowe.", []string{"S0 crew Beth Rasmussen creator, confirmed"}, []string{"The Terror S"}},
		{"Lorna Beckett, who previously wrote for The Killing, already has a third season of Harbour Lights in mind.", nil, []string{"The Killing S", "Beckett writer"}},
		{"Achebe created Harbour Lights. He was previously a writer on the Comedy Central series \"Grocery Boys\" and won an Emmy. Kessler will also executive produce, along with Naomi Fitch.", nil, []string{"Grocery Boys S0 crew"}},
		{"The first four episodes of the second season of Harbour Lights drop Oct. 15, and the final four will arrive on Nov. 12.", nil, []string{"premiere 2026-11-12", "premiere 2027-11-12"}},
		{"Norda has cancelled Harbour Lights after one season.\n\nThe show was shot in Northern Ireland. A second season had been written.", nil, []string{"S2 stage wrapped"}},
		{"Fans of Harbour Lights have started a petition that drew 40,000 signatures by Thursday evening.", nil, []string{"premiere"}},
		{"The first season of Harbour Lights, which premiered March 1, averaged 612,000 viewers, according to Nielsen.", nil, []string{"Nielsen"}},
		{"The show was first developed at Fox, which ordered a pilot of Harbour Lights in 2023 but passed on a series.", nil, []string{"in-development"}},
		{"Phil Okonjo executive produces Harbour Lights with Dana Prewitt and Lena Strand, who directed the pilot.", []string{"S0 crew Phil Okonjo executive producer, confirmed"}, []string{"Okonjo director"}},
		{"June Pickering won the second season of Harbour Lights. \"She hasn't called me a name yet,\" June, 34, tells Entertainment Weekly of her sister.", nil, []string{"confirmed, Entertainment Weekly"}},
	})
}

// Who goes, and who is made a regular, in the words of the trades.
func TestGoesOrStays(t *testing.T) {
	readSome(t, []read{
		{"There will be a vacancy on Harbour Lights this fall: Marcus Dunbar is leaving the Norda drama after two seasons.", []string{"S0 cast Marcus Dunbar departs, confirmed"}, nil},
		{"Marcus Dunbar is leaving the Norda medical drama Harbour Lights.", []string{"S0 cast Marcus Dunbar departs, confirmed"}, nil},
		{"Inez Calderon, who recurred last season as paramedic Joss Reyna, has been promoted to series regular on Harbour Lights.", []string{"S0 cast Inez Calderon returns Joss Reyna, confirmed (as a series regular)"}, nil},
		{"Amari Teague has been cast in Harbour Lights as Dr. Winifred \"Fred\" Oates, a trauma chief.", []string{"S0 cast Amari Teague joins Dr. Winifred \"Fred\" Oates, confirmed"}, nil},
		{"Star and executive producer Wanda Joyner, an Asheville native who plays county clerk Loretta Snipes in Harbour Lights, has signed on.", []string{"S0 cast Wanda Joyner stars Loretta Snipes, confirmed"}, nil},
	})
}
