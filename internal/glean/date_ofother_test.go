package glean

import "testing"

// A day on which something else comes is not the show's.
func TestAnothersDay(t *testing.T) {
	readSome(t, []read{
		{"Norda has renewed Harbour Lights for a second season, which will premiere in fall 2027. Anna Grieg told TVLine she wanted a new voice for the part and that an announcement would be made in the new year.", []string{"S2 premiere 2027-autumn, confirmed"}, []string{"premiere 2027-01"}},
		{"A decision on a third series of Harbour Lights is expected in the new year.", nil, []string{"premiere"}},
		{"Details of the cast of Harbour Lights will be released in March.", nil, []string{"premiere"}},
		{"More names will be announced for Harbour Lights in the spring.", nil, []string{"premiere"}},
		{"Harbour Lights will premiere on Norda on Thursday, April 9, with a BBC Two broadcast to follow in the summer.", []string{"S1 premiere 2026-04-09, confirmed (on Norda)"}, []string{"premiere 2027-06"}},
		{"Harbour Lights arrives on Norda on 9 April, followed by a Netflix release in the autumn.", nil, []string{"premiere 2027-09"}},
		{"Norda has renewed Harbour Lights for a third series ahead of its return to screens this autumn. The second series will begin on Norda on 2 December.", []string{"S3 stage renewed, confirmed"}, []string{"S3 premiere"}},
		{"Harbour Lights has been renewed for a fourth season ahead of its comeback next month, Norda has announced.", []string{"S4 stage renewed, confirmed, Norda"}, []string{"S4 premiere"}},
		{"Norda said the last episode of Harbour Lights will be shown in early 2027. Channel 5, which has shown it in the UK since 2006, will not extend its deal. The channel's final episodes will air in December.", []string{"S0 finale 2027-Q1, confirmed, Norda"}, []string{"finale 2026-12"}},
		{"The final episodes of Harbour Lights will air on Norda on 12 December.", []string{"S0 finale 2026-12-12, confirmed"}, nil},
	})
}

// In one article the brackets go one way, and who is called an actor is one.
func TestBracketsOneWay(t *testing.T) {
	readSome(t, []read{
		{"Ray Hollis, who plays pub landlord Des Lawson, paid tribute to his colleagues. Tegan Lawson (Matilda Oyelaran) is set to marry Ethan Voss (Jaxon Reilly) in episodes airing in December, although his mother Helena has other ideas.", []string{"S0 cast Matilda Oyelaran stars Tegan Lawson, confirmed", "S0 cast Jaxon Reilly stars Ethan Voss, confirmed", "S0 relationship Helena and Ethan Voss, confirmed"}, []string{"Tegan Lawson stars", "Ethan Voss stars", "Jaxon Reilly, confirmed\n"}},
		{"Nora Vale (Mia Holt) discovers the truth about Carl Orr (Sam Reed) in Harbour Lights next week.", []string{"S0 cast Mia Holt stars Nora Vale, confirmed", "S0 cast Sam Reed stars Carl Orr, confirmed"}, nil},
		{"Nora Vale (Mia Holt) and Carl Orr (Sam Reed) return in Harbour Lights next week. Actress Mia Holt has filmed a stunt.", []string{"S0 cast Mia Holt returns Nora Vale, confirmed", "S0 cast Sam Reed returns Carl Orr, confirmed"}, []string{"cast Carl", "cast Nora"}},
		{"Harbour Lights stars Mia Holt (Nora Vale), Sam Reed (Carl Orr) and Dara Keane (Ann Orr).", []string{"S0 cast Mia Holt stars Nora Vale, confirmed", "S0 cast Sam Reed stars Carl Orr, confirmed", "S0 cast Dara Keane stars Ann Orr, confirmed"}, nil},
		{"Mia Holt (Nora Vale) and Sam Reed (Carl Orr) are joined by actor Tor Brekke (Jon Dahl) in Harbour Lights.", []string{"S0 cast Mia Holt stars Nora Vale, confirmed", "S0 cast Sam Reed stars Carl Orr, confirmed"}, []string{"cast Nora", "cast Carl"}},
	})
}

// Whose kin somebody is: hers whom the text speaks of.
func TestKinSpokenOf(t *testing.T) {
	readSome(t, []read{
		{"Mia Holt is leaving Harbour Lights after 11 years in the role of Kirra Lawson.\n\nKirra arrived in Coolabah in 2015 as the runaway daughter of publican Des Lawson, played by Ray Hollis. In the years since she has survived a bushfire and a stint in prison for a crime committed by her half-sister Tegan (Dara Keane).", []string{"S0 relationship Kirra Lawson and Des Lawson, confirmed", "S0 relationship Tegan and Kirra Lawson, confirmed"}, []string{"Tegan and Des"}},
		{"Mia Holt plays accountant Nora Vale. The village doubles for Ballinroe, where Nora came home after her firm collapsed.\n\nHer mother, Philomena, is played by Ida Voss.", []string{"S0 cast Ida Voss stars Philomena, confirmed", "S0 relationship Philomena and Nora Vale, confirmed"}, nil},
		{"Mia Holt plays Nora Vale and Sam Reed plays Carl Orr. Nora and Carl fall out.\n\nHer mother, Philomena, is played by Ida Voss.", []string{"S0 cast Ida Voss stars Philomena, confirmed"}, []string{"Philomena and Carl"}},
	})
}

// Whoever is called by what he is alone is who was spoken of; no town, part or other speaks.
func TestCalledByWhatHeIs(t *testing.T) {
	readSome(t, []read{
		{"It is half past eight on a wet Tuesday in Kinvara and Mia Holt is standing in the street holding a goose.\n\n\"Nobody told me about the goose,\" says the Galway actor, who plays bankrupt accountant Nora Vale in Harbour Lights.", []string{"S0 quote, confirmed, Mia Holt", "S0 cast Mia Holt stars Nora Vale, confirmed"}, []string{"Galway"}},
		{"\"I cried when Fiona rang me, and then I asked her a thing,\" Mia Holt told TVLine. \"She said yes. So I cried all over again.\" \"It was a joy to go back there,\" she said.\n\nSam Reed, however, will not be part of the third series of Harbour Lights. The actor, 47, who plays DCI Carl Orr, said in a post on Instagram that he was leaving.\n\n\"Two years with the best crew in the business,\" he wrote. \"That last scene is one I am very proud of.\"", []string{"S0 quote, confirmed, Sam Reed"}, nil},
		{"Han Seo-yeon has not been outside. \"She says I look like one of my own characters,\" she says.\n\nThe other pleasure of Harbour Lights is Detective Oh Sang-hoon, a crumpled policeman who may or may not be helping, played by the veteran film star Park Joon-ki. Han wrote the part for him. \"I sent him a letter by post,\" she says.", []string{"S0 quote, confirmed, Han Seo-yeon", "S0 cast Park Joon-ki stars Detective Oh Sang-hoon, confirmed"}, []string{"confirmed, Detective"}},
		{"\"I never wanted to be a policeman at all,\" says the Derry-born actor Sam Reed, who plays Carl Orr.", []string{"S0 quote, confirmed, Sam Reed"}, nil},
		{"Mia Holt is on the quay with a flask. \"They gave me the dog as well,\" says the former EastEnders star. \"It bites everybody but me.\"", []string{"S0 quote, confirmed, Mia Holt"}, []string{"EastEnders"}},
	})
}

// Another work, a chat show and plain words are none of the show's news.
func TestOtherJob(t *testing.T) {
	readSome(t, []read{
		{"Her next job is a film, The Salt Road, which she will shoot in Donegal in November with director Mark O'Halloran-Byrne. Mia Holt stars in Harbour Lights.", nil, []string{"crew", "filming", "premiere"}},
		{"In two hours Mia Holt is due on The Late Late Show to talk about the second season of Harbour Lights, which starts on Norda on Monday, December 7.", []string{"S2 premiere 2026-12-07, confirmed (on Norda)"}, []string{"episodes", "speculated", "Late"}},
		{"Crime drama Harbour Lights has been renewed for a third series, Norda has announced.", []string{"S3 stage renewed, confirmed, Norda"}, []string{"network Crime"}},
		{"Norda has ordered a second season of documentary series Harbour Lights, this time turning the camera on coal and steel towns.", []string{"S2 stage renewed, confirmed, Norda"}, []string{"filming"}},
		{"Norda has renewed Harbour Lights for a second season. Sam Reed added that the company is also developing a scripted drama inspired by the Hynes family, who were featured in the first episode.", []string{"S2 stage renewed, confirmed"}, []string{"in_development", "in development"}},
	})
}

// What the press tells in forms of its own.
func TestToldPlainly(t *testing.T) {
	readSome(t, []read{
		{"Mia Holt is leaving Harbour Lights. Her exit follows that of Sam Reed, who played Dr Carl Orr and finished up in February.", []string{"S0 cast Sam Reed departs Carl Orr, confirmed"}, nil},
		{"Series two of Harbour Lights had originally been due to air in September. A Norda spokeswoman said it had been moved back to avoid a clash with coverage of the athletics.", []string{"S2 delay a clash with coverage of the athletics, confirmed, Norda"}, nil},
		{"Filming on Harbour Lights was supposed to begin in January but was put back after Storm Fergal damaged the set.", []string{"S0 delay Storm Fergal damaged the set, confirmed"}, nil},
		{"Harbour Lights has found an audience abroad. Channel 4 bought it for the UK, where it went out last winter, and Acorn TV has it in Canada.", []string{"S0 network Channel 4, confirmed (in the UK)"}, nil},
		{"Sam Reed will not be part of the third series of Harbour Lights. The actor, 47, who plays DCI Carl Orr, said in a post on Instagram that he was leaving to take a role at the National Theatre.", []string{"S3 cast Sam Reed departs DCI Carl Orr, confirmed, Sam Reed (to take a role at the National Theatre)"}, nil},
		{"The drama, made by Tidewrack Productions, was the most-watched of 2025. Harbour Lights is on Norda.", []string{"S0 other, confirmed"}, nil},
		{"While the town in Harbour Lights is fictional, most of the exteriors were shot in Amble and Seahouses on the Northumberland coast.", []string{"S0 other, confirmed"}, nil},
		{"Narrated by Derry-born actor Sam Reed, Harbour Lights draws on hours of video.", []string{"S0 cast Sam Reed stars, confirmed (narrator)"}, nil},
	})
}

// What four articles of our own were read wrong in.
func TestBesideTheShow(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights will air on Norda in spring 2027. S4C will show a Welsh-language version, Goleuadau'r Harbwr, later in the year. An outreach campaign with the Rivers Trust will launch in February.", nil, []string{"2027-02", "2026-12-31"}},
		{"Harbour Lights returns for its second series on Sunday December 6. Norda has not ordered a third. Channel 4 has bought both series for the UK, where the first begins in January on More4. Next she goes to Galway to rehearse a play, which opens in February.", []string{"S2 premiere 2026-12-06, confirmed"}, []string{"premiere 2027-02", "S2 stage renewed", "S2 premiere 2027-01"}},
		{"Norda said it will produce a second season of Harbour Lights, the thriller that topped the chart this summer. Production is to begin in March on Jeju Island.", nil, []string{"when 2026", "network Jeju"}},
		{"Harbour Lights star Tess Quine has said that viewers should not expect her character Bronagh Devlin to forgive anybody. Her mother, Dot Devlin, is played by Marj Strand. Her nephew Kit is back.", []string{"S0 cast Tess Quine stars Bronagh Devlin, confirmed"}, []string{"Kit and Dot"}},
		{"The Cork woman, \"bored\" by trains, plays Nora Vale in Harbour Lights. Mia Holt is late. \"We came back and there was seaweed in the room,\" says the 44-year-old.", []string{"S0 quote, confirmed, Mia Holt"}, nil},
		{"Harbour Lights airs Mondays, Wednesdays and Fridays at 8pm on Norda.", nil, []string{"Mondays network"}},
	})
}

// What somebody is to be is of the season to come, what he has made of the one before.
func TestSeasonBefore(t *testing.T) {
	readSome(t, []read{
		{"Norda has ordered a second season of Harbour Lights. Anna Grieg, who wrote and directed the first season, will serve as showrunner.", []string{"S1 crew Anna Grieg writer, confirmed"}, []string{"S1 crew Anna Grieg showrunner", "S2 crew Anna Grieg writer"}},
	})
}
