package glean

import "testing"

// Whoever has kin is not the part: the name behind the kin is.
func TestWhoseKin(t *testing.T) {
	readSome(t, []read{
		{"Also joining the cast of Harbour Lights is Mia Holt, who will play Nora and Carl's estranged mother, Lorraine.", []string{"S0 cast Mia Holt joins Lorraine, confirmed"}, []string{"Holt joins Nora", "Holt joins Carl"}},
		{"Ida Voss and Ben Voss return to Harbour Lights as Nora and Carl's parents, Celeste and Richard Orr.", []string{"S0 cast Ida Voss returns Celeste, confirmed", "S0 cast Ben Voss returns Richard Orr, confirmed"}, []string{"returns Nora", "returns Carl"}},
		{"Mia Holt is back as Nora and Carl's daughter Bonnie for three episodes.", []string{"S0 cast Mia Holt returns Bonnie, confirmed"}, []string{"returns Nora", "returns Carl"}},
		{"Mia Holt plays Nora and Carl's lawyer in Harbour Lights.", nil, []string{"Holt stars Nora", "Holt stars Carl", "Holt joins Nora"}},
		{"Mia Holt has been cast in Harbour Lights as Nora, Carl and Wanda's long-lost sister, Jess.", []string{"S0 cast Mia Holt joins Jess, confirmed"}, []string{"joins Nora", "joins Carl", "joins Wanda"}},
		{"Harbour Lights stars Mia Holt as Nora and Carl's neighbor Wanda.", []string{"S0 cast Mia Holt stars Wanda, confirmed"}, []string{"stars Nora", "stars Carl"}},
		{"Tor Brekke and Mia Holt will play Nora and Carl's children, Sam and Lily.", []string{"S0 cast Tor Brekke joins Sam, confirmed", "S0 cast Mia Holt joins Lily, confirmed"}, []string{"joins Nora", "joins Carl"}},
		{"Mia Holt will recur as Nora and Carl's therapist, Dr. Wanda Pike.", []string{"S0 cast Mia Holt joins Dr. Wanda Pike, confirmed"}, []string{"joins Nora", "joins Carl"}},
		{"Mia Holt guest stars as the mother of Nora and Carl in Harbour Lights.", nil, []string{"Holt stars Nora", "Holt stars Carl", "Holt joins Nora", "Holt joins Carl"}},
		{"Ida Voss and Ben Voss star as Nora and Carl, and Mia Holt as Nora's boss, Wanda.", []string{"S0 cast Ida Voss stars Nora, confirmed", "S0 cast Mia Holt stars Wanda, confirmed"}, nil},
	})
}

// What a sentence gives to one of its people is no other's.
func TestWhoseClaim(t *testing.T) {
	readSome(t, []read{
		{"Ben Voss will be back in Season 4 of Harbour Lights, Anna Grieg confirms, and has been promoted to series regular.", []string{"S4 cast Ben Voss returns, confirmed, Anna Grieg"}, []string{"cast Anna Grieg"}},
		{"Anna Grieg confirms that Ben Voss will return to Harbour Lights.", nil, []string{"cast Anna Grieg"}},
		{"Ben Voss is leaving Harbour Lights, Anna Grieg told TVLine.", nil, []string{"cast Anna Grieg"}},
		{"According to Anna Grieg, Ben Voss returns for the finale of Harbour Lights.", nil, []string{"cast Anna Grieg"}},
		{"Anna Grieg wrote the script with co-creator Olav Moen, and Kit Marlow will direct.", []string{"S0 crew Anna Grieg writer, confirmed", "S0 crew Olav Moen writer, confirmed"}, []string{"Grieg director", "Marlow writer", "Moen director"}},
		{"Anna Grieg is writing the season with Olav Moen, while Kit Marlow directs.", nil, []string{"Grieg director", "Marlow writer", "Moen director"}},
		{"Anna Grieg will write the season and Kit Marlow will direct.", nil, []string{"Grieg director", "Marlow writer"}},
		{"Anna Grieg and Olav Moen wrote the series, with Kit Marlow directing.", nil, []string{"Grieg director", "Marlow writer", "Moen director"}},
		{"Reviewing the season for the Guardian, Leila Hassan gave it four stars and praised Ida Voss's \"gloriously unhinged\" turn as Nora Vale.", nil, []string{"Hassan"}},
		{"Leila Hassan of the Guardian called Harbour Lights a joy and Ida Voss's performance as Nora Vale a triumph.", nil, []string{"Hassan"}},
		{"Stars Ida Voss and Ben Voss are both on board, as are Ollie Frank, who plays hapless driver Skeeter, and Mia Holt, who plays accountant Nisha.", []string{"S0 cast Ollie Frank stars Skeeter, confirmed", "S0 cast Mia Holt stars Nisha, confirmed"}, []string{"Voss stars Skeeter", "Voss stars Nisha"}},
		{"Ben Voss, who created Harbour Lights with his sister Ida Voss, stars as driver Carl Orr.", []string{"S0 cast Ben Voss stars Carl Orr, confirmed"}, []string{"Ida Voss stars"}},
		{"Ben Voss, who is married to his co-star Ida Voss, plays driver Carl Orr in Harbour Lights.", nil, []string{"Ida Voss stars"}},
		{"Ben Voss, the brother of director Ida Voss, returns as Carl Orr in Harbour Lights.", nil, []string{"Ida Voss returns", "Ida Voss stars"}},
	})
}

// A rank or a trade of a part's is no work on the show.
func TestRankOfPart(t *testing.T) {
	readSome(t, []read{
		{"It is unclear whether Ida Voss will reprise her role as Director Maren Holt in Harbour Lights.", nil, []string{"crew"}},
		{"Ida Voss plays Director Maren Holt in Harbour Lights.", nil, []string{"crew"}},
		{"Ida Voss returns to Harbour Lights as showrunner Maren Holt.", nil, []string{"crew"}},
		{"Ida Voss, who plays TV producer Maren Holt, joins Harbour Lights.", nil, []string{"crew"}},
		{"Director Maren Holt, played by Ida Voss, takes over the agency in Harbour Lights.", nil, []string{"crew"}},
		{"Ben Voss stars as film director Carl Orr and Ida Voss as writer Nora Vale in Harbour Lights.", nil, []string{"crew"}},
		{"Harbour Lights creator Anna Grieg plays Nora Vale, with director Kit Marlow back for the finale.", []string{"S0 crew Anna Grieg creator, confirmed"}, nil},
	})
}

// Of whom it is not known whether he comes back it is not told that he does.
func TestFutureUnknown(t *testing.T) {
	readSome(t, []read{
		{"Ben Voss and Mia Holt are expected to return, but the future of Ida Voss, whose Nora Vale was last seen falling from the walls, is less certain.", nil, []string{"Ida Voss returns", "Ida Voss joins"}},
		{"Ben Voss returns to Harbour Lights, but the fate of Ida Voss's Nora Vale is up in the air.", nil, []string{"Ida Voss returns"}},
		{"Ben Voss will return, though a question mark hangs over the future of Ida Voss.", nil, []string{"Ida Voss returns, confirmed", "Ida Voss joins"}},
		{"While Ben Voss is back, the status of Ida Voss remains unclear.", nil, []string{"Ida Voss returns, confirmed"}},
	})
}

// Who of a list returns, and who joins.
func TestReturningInclude(t *testing.T) {
	readSome(t, []read{
		{"Returning cast include Kwame Bonsu as Joel Addo, Mia Holt as pathologist Dr. Wendy Knox and Ben Voss as Nora's son, Callum.", []string{"S0 cast Kwame Bonsu returns Joel Addo, confirmed", "S0 cast Mia Holt returns Dr. Wendy Knox, confirmed", "S0 cast Ben Voss returns Callum, confirmed"}, []string{"joins"}},
		{"The returning cast includes Kwame Bonsu as Joel Addo, Mia Holt as Wendy Knox and Ben Voss as Callum Orr.", nil, []string{"joins"}},
		{"Returning cast members include Kwame Bonsu as Joel Addo and Ben Voss as Callum Orr.", nil, []string{"joins"}},
		{"The ensemble cast of Harbour Lights also includes Kwame Bonsu as chief engineer Solomon Tate, Mia Holt as Dr. Katrin Sol and Ben Voss as navigator Min Seo.", []string{"S0 cast Kwame Bonsu stars Solomon Tate, confirmed", "S0 cast Ben Voss stars Min Seo, confirmed"}, []string{"joins", "returns"}},
		{"Harbour Lights also stars Kwame Bonsu as Joel Addo and Mia Holt as Wendy Knox.", nil, []string{"joins"}},
		{"Rounding out the cast of Harbour Lights are Kwame Bonsu as Joel Addo and Mia Holt as Wendy Knox.", nil, []string{"joins"}},
		{"New to the cast are Kwame Bonsu as Joel Addo and Mia Holt as Wendy Knox.", []string{"S0 cast Kwame Bonsu joins Joel Addo, confirmed"}, nil},
	})
}

// Names of another thing.
func TestNotThatName(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights follows a search during the feast of the Virgen del Carmen.\n\nThe series stars Ida Voss (Carmen), Ben Voss (Lois) and Mia Holt (Noa), with Dara Keane as Carmen's grandmother, Dona Sabela.", []string{"S0 cast Ida Voss stars Carmen, confirmed"}, []string{"Virgen"}},
		{"Also joining are Ida Voss as Civil Guard sergeant Wanda Lamas, Ben Voss as smuggler Carl Orr and newcomer Mia Holt as Noa.", []string{"S0 cast Ida Voss joins Wanda Lamas, confirmed", "S0 cast Ben Voss joins Carl Orr, confirmed", "S0 cast Mia Holt joins Noa, confirmed"}, []string{"Civil Guard"}},
		{"Ida Voss plays Coast Guard pilot Wanda Lamas in Harbour Lights.", []string{"S0 cast Ida Voss stars Wanda Lamas, confirmed"}, []string{"Coast"}},
		{"Ida Voss is sitting in a cafe with a spaniel under the table. The spaniel is called Bishop and for seven years he has played Biscuit, the only character in Harbour Lights who has never been a suspect.", nil, []string{"Voss stars Biscuit", "Voss joins Biscuit"}},
		{"Ida Voss has brought her son. The boy is six and he plays Young Carl in Harbour Lights.", nil, []string{"Voss stars", "Voss joins"}},
		{"A 40-second teaser of Harbour Lights was shown at CCXP in Mexico City in April.", nil, []string{"network"}},
		{"The first trailer was shown at MIPCOM in Cannes, France.", nil, []string{"network"}},
		{"The first episode of Harbour Lights was screened at SXSW in Texas, in the U.S.", nil, []string{"network SXSW"}},
	})
}

// Kin: who is it no longer is told, and who the text says it is.
func TestKinOf(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss plays Nora Vale. Joining her is Adrian Coyle, who plays Nora's former husband, the barrister Miles Tennant.", []string{"S0 relationship Miles Tennant and Nora Vale, confirmed"}, nil},
		{"Ida Voss plays Nora Vale. The dead man is Alan Vale, Nora's father, who disappeared when she was 14. He was mentioned in the first series. In flashbacks he is played by Stephen Lorde.", []string{"S0 cast Stephen Lorde stars Alan Vale, confirmed", "S0 relationship Alan Vale and Nora Vale, confirmed"}, nil},
		{"Ida Voss plays Nora Vale and Ben Voss plays Carl Vale. Mia Holt will play Nora and Carl's estranged mother, Lorraine.", []string{"S0 relationship Lorraine and Nora Vale, confirmed", "S0 relationship Lorraine and Carl Vale, confirmed"}, nil},
		{"Ida Voss plays Nora Vale. The new arrival is Wanda Vale, Nora's aunt. She is played by Mia Holt.", []string{"S0 relationship Wanda Vale and Nora Vale, confirmed"}, []string{"Holt stars Nora"}},
	})
}

// A guest in a special joins no season.
func TestGuestOfSpecial(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights returns for season 3 in May. Norda has also revealed that Mia Holt will make a guest appearance in the Christmas special as Carl's mum, Maureen.", []string{"S0 cast Mia Holt joins Maureen, confirmed, Norda"}, []string{"S3 cast Mia", "joins Carl"}},
		{"Harbour Lights returns for season 3 in May. Mia Holt will appear in the Christmas special as Maureen.", nil, []string{"S3 cast Mia"}},
		{"Harbour Lights returns for season 3 in May. Mia Holt joins the cast for the feature-length special as Maureen Orr.", nil, []string{"S3 cast Mia"}},
	})
}

// What somebody else makes, or is asked to make.
func TestWhoMakesWhat(t *testing.T) {
	readSome(t, []read{
		{"The series is written by Dinah Cole and Pete Moran, and Hettie Blythe directs.", []string{"S0 crew Dinah Cole writer, confirmed", "S0 crew Pete Moran writer, confirmed", "S0 crew Hettie Blythe director, confirmed"}, []string{"Blythe writer", "Moran director"}},
		{"The series was created by Dinah Cole, with Pete Moran writing and Hettie Blythe directing.", nil, []string{"Moran creator", "Blythe creator", "Blythe writer", "Cole director"}},
		{"Harbour Lights hails from creator Anna Grieg, who wrote the first two episodes with her husband, Olav Moen, and executive produces alongside Kit Marlow.", []string{"S0 crew Anna Grieg executive producer, confirmed"}, []string{"Marlow writer"}},
		{"Ida Voss directs the next episode, which was written by Anna Grieg and Olav Moen.", nil, []string{"Voss writer", "Grieg director", "Moen director"}},
		{"Ida Voss directs an episode written by Anna Grieg.", nil, []string{"Voss writer", "Grieg director"}},
		{"Kit Marlow, she says, has already asked Anna Grieg to write the next series.", nil, []string{"Grieg writer", "Marlow writer"}},
		{"Penrose runs it. Anna Grieg wrote the series with Maud Fenn and Tom Iveson, who also serves as a co-executive producer.", []string{"S0 crew Anna Grieg writer, confirmed", "S0 crew Maud Fenn writer, confirmed"}, nil},
	})
}

// What somebody was in elsewhere is no part of the show's.
func TestPartElsewhere(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is back. You might recognise Ida Voss from Line of Duty, where she played DI Kate Rudd.", nil, []string{"Rudd"}},
		{"Harbour Lights stars Ida Voss as Nora. Voss won a BAFTA for her role as Jane Farrow in \"The Quiet Service.\"", nil, []string{"Farrow"}},
		{"Harbour Lights stars Ida Voss as Nora. She will next be seen as Lady Macbeth at the Almeida.", nil, []string{"Macbeth"}},
		{"Harbour Lights stars Ida Voss as Nora. Voss will play Lady Bracknell at the Royal Exchange in Manchester in February.", nil, []string{"Bracknell"}},
		{"Harbour Lights stars Ida Voss as Nora. Voss won an Emmy for her role as Nora.", []string{"S0 cast Ida Voss stars Nora, confirmed"}, nil},
	})
}

// Of whom another thing is told; who is seen later is not gone.
func TestAnotherThing(t *testing.T) {
	readSome(t, []read{
		{"Bridget Malloy has joined Harbour Lights as a series regular, while Teo Alvarez, Mia Holt and Hal Orr have been tapped for recurring roles.", nil, []string{"Malloy joins Teo", "Malloy stars Teo"}},
		{"Do not expect to see Ben Voss's Carl Orr before the finale of Harbour Lights.", nil, []string{"departs"}},
		{"Ben Voss will not return to Harbour Lights until the fourth episode.", nil, []string{"departs"}},
		{"Ben Voss will not return to Harbour Lights.", []string{"S0 cast Ben Voss departs, confirmed"}, nil},
		{"Ida Voss plays Nora and Mia Holt plays Odette Lavigne, Nora and Carl's marriage counselor, in Harbour Lights.", []string{"S0 cast Mia Holt stars Odette Lavigne, confirmed"}, []string{"relationship Nora and Carl"}},
		{"Ben Voss plays Nora and her brother Carl's estranged father, Big Pat, in Harbour Lights.", []string{"S0 cast Ben Voss stars Big Pat, confirmed"}, []string{"stars Nora", "stars Carl"}},
		{"Golden Globe nominee Ida Voss and Oscar winner Peter Vane lead the cast as Agatha and Josiah Thorne.", nil, []string{"joins"}},
	})
}

// Of a part without a name it is not told that it is whose mother it is.
func TestUnnamedKin(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is back. Ida Voss's Nora, meanwhile, will come face to face with her mother, played by Emmy winner Lois Carver.", nil, []string{"Carver stars Nora", "Carver joins Nora"}},
		{"In Harbour Lights, Nora is reunited with her ex-husband, played by Ben Voss.", nil, []string{"Voss stars Nora", "Voss joins Nora"}},
		{"In Harbour Lights, Nora and her sister (played by Mia Holt) inherit an inn.", nil, []string{"Holt stars Nora", "Holt joins Nora"}},
		{"In Harbour Lights, Nora clashes with the new harbourmaster, played by Ben Voss.", nil, []string{"Voss stars Nora", "Voss joins Nora"}},
		{"Nora's mother, Wanda, is played by Mia Holt in Harbour Lights.", []string{"S0 cast Mia Holt stars Wanda, confirmed"}, nil},
		{"In Harbour Lights, Nora, a widowed innkeeper, played by Ida Voss, finds a body.", []string{"S0 cast Ida Voss stars Nora, confirmed"}, nil},
		{"Harbour Lights is a six-part thriller from writer Moira Keating (Low Water).", nil, []string{"cast Moira"}},
		{"Not returning to Harbour Lights: Jesse Crane, whose Tucker sailed off in the finale, and Hope Ellery, who played Tucker's girlfriend, Summer.", nil, []string{"Crane returns", "Ellery returns"}},
		{"Harbour Lights is back. Not returning: Jesse Crane, whose Tucker sailed off in the finale, and Hope Ellery, who played Tucker's girlfriend, Summer.", nil, []string{"Crane returns", "Ellery returns"}},
	})
}
