package glean

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// mistake is a text, and the claims that it makes.
type mistake struct {
	text string
	show string // that the call names: "-" for none, so that the text is to tell
	want []string
	head string // the headline; may be empty
}

// What a reader got wrong once: sentences with the claims that they make, told in
// a line each, and no others. Most are of a show with names of our own, so that
// nothing but the sentence tells the reader anything; the last ones are of shows
// that the starter knows.
var mistakes = []mistake{
	// What is told only to be called untrue is denied.
	{text: "Reports that the show has been cancelled are untrue.", want: []string{"S0 stage cancelled, denied"}},
	{text: "Rumours that the series has been cancelled are false, Dara Keane said.", want: []string{"S0 stage cancelled, denied, Dara Keane"}},
	{text: "Dara Keane met the press on Monday. Rumours that the series has been cancelled are false, she said.", want: []string{"S0 stage cancelled, denied, Dara Keane"}},
	{text: "There is no truth in reports that the drama has been cancelled, Norda said.", want: []string{"S0 stage cancelled, denied, Norda"}},
	{text: "Norda said there was no truth to the rumour that Harbour Lights has been axed.", want: []string{"S0 stage cancelled, denied, Norda"}},
	{text: "It is false that Ida Voss is leaving Harbour Lights.", want: []string{"S0 cast Ida Voss departs, denied"}},
	{text: "Talk that filming has been halted is nonsense, Norda said.", want: []string{"S0 stage paused, denied, Norda"}},
	{text: "Norda denies a TVLine report that Luke Haverstock is in talks to play the doctor.", want: []string{"S0 cast Luke Haverstock joins the doctor, denied, Norda (in talks)"}},

	// A name that says of what kind somebody is, is no part's.
	{text: "The sitcom stars Ida Voss as a Milwaukee podiatrist with three ex-wives.", want: []string{"S0 cast Ida Voss stars, confirmed"}},
	{text: "Also new to the cast is Ida Voss as an IRS agent who does not blink.", want: []string{"S0 cast Ida Voss joins, confirmed"}},
	{text: "Ida Voss plays CIA station chief Eidra Lane.", want: []string{"S0 cast Ida Voss stars Eidra Lane, confirmed"}},

	// What was printed and is taken back is denied.
	{text: "An earlier version of this story stated that Harbour Lights had been cancelled. That is incorrect.", want: []string{"S0 stage cancelled, denied"}},
	{text: "We mistakenly reported that Harbour Lights had been renewed for a fourth season.", want: []string{"S4 stage renewed, denied"}},
	{text: "Norda stated that Harbour Lights had been cancelled. That is a pity.", want: []string{"S0 stage cancelled, confirmed, Norda"}},

	// What turns to something else is no news of the show before.
	{text: "Norda has renewed Harbour Lights for a fourth season. Separately, Kanal Nord halted filming in Oslo on Monday.", want: []string{"S0 network Norda, confirmed", "S4 stage renewed, confirmed"}},
	{text: "Ida Voss, who stars as Detective Nora Vale, and Ben Voss, who plays her partner Ray Ostrow, were there. Harbour Lights is on Norda.", want: []string{"S0 cast Ida Voss stars Detective Nora Vale, confirmed", "S0 cast Ben Voss stars Ray Ostrow, confirmed", "S0 relationship Ray Ostrow and Detective Nora Vale, confirmed", "S0 network Norda, confirmed"}},
	{text: "The last four episodes of Harbour Lights are being held until 2028.", want: nil},

	// Who makes it no longer.
	{text: "Anna Grieg is no longer showrunner of Harbour Lights.", want: []string{"S0 crew Anna Grieg showrunner, confirmed, not so"}},

	// Hearsay is reported.
	{text: "We hear that Harbour Lights has been renewed for a fourth season.", want: []string{"S4 stage renewed, reported"}},
	{text: "We are told that Ida Voss is leaving Harbour Lights.", want: []string{"S0 cast Ida Voss departs, reported"}},

	// Somebody's day is none of the show's.
	{text: "Ida Voss makes her Harbour Lights debut on December 3.", want: nil},
	{text: "Ben Voss is back in Harbour Lights on December 14.", want: []string{"S0 cast Ben Voss returns, confirmed"}},
	{text: "Ida Voss is set to walk away from Harbour Lights.", want: []string{"S0 cast Ida Voss departs, confirmed"}},

	// A condition makes nothing firm, and stands beside what hangs on it.
	{text: "Saltmarsh will not be back for a third season unless Orla Finn signs on, Dara Keane tells TVLine.", show: "Saltmarsh", want: []string{"Saltmarsh S3 stage renewed, speculated, not so, Dara Keane (unless Orla Finn signs on)"}},
	{text: "Harbour Lights will not return for a fourth season if Ben Voss leaves, Dan Orre said.", want: []string{"S4 stage renewed, speculated, not so, Dan Orre (if Ben Voss leaves)"}},
	{text: "If the numbers hold, Norda will renew Harbour Lights for a fourth season.", want: []string{"S0 network Norda, confirmed", "S4 stage renewed, speculated (if the numbers hold)"}},
	{text: "Harbour Lights will be cancelled unless it finds a new home, Norda said.", want: []string{"S0 stage cancelled, speculated, Norda (unless it finds a new home)"}},
	{text: "Filming will begin in May if the strike ends, Norda said.", want: []string{"S0 stage filming, speculated, Norda (if the strike ends), when 2027-05"}},
	{text: "Harbour Lights will end with season 3 unless it is renewed elsewhere.", want: []string{"S0 final 3, speculated (unless it is renewed elsewhere)"}},
	{text: "Norda has renewed Harbour Lights for a third season, if you can believe it.", want: []string{"S0 network Norda, confirmed", "S3 stage renewed, confirmed"}},
	{text: "Harbour Lights was renewed for a third season even if its numbers fell.", want: []string{"S3 stage renewed, confirmed"}},

	// While and its like part two people.
	{text: "Orla Finn is back as Detective Mairead Quill, while Tom Hale will not return as Sergeant Boyle.", want: []string{"S0 cast Orla Finn returns Detective Mairead Quill, confirmed", "S0 cast Tom Hale departs Sergeant Boyle, confirmed"}},
	{text: "Tom Hale will not return as Sergeant Boyle, whereas Orla Finn is back as Mairead Quill.", want: []string{"S0 cast Tom Hale departs Sergeant Boyle, confirmed", "S0 cast Orla Finn returns Mairead Quill, confirmed"}},

	// What is pushed from one month to another is a plan, and a delay.
	{text: "Shooting on season 2 has been pushed from March to May because of rewrites.", want: []string{"S2 stage filming, confirmed, planned, when 2027-05", "S2 delay rewrites, confirmed"}},
	{text: "The start of filming on season 2 has been moved from June to September because of the strike.", want: []string{"S2 stage filming, confirmed, planned, when 2027-09", "S2 delay strikes, confirmed"}},
	{text: "The premiere of season 2 has been pushed from March to May because of reshoots.", want: []string{"S2 premiere 2027-05, confirmed", "S2 delay reshoots, confirmed"}},

	// What nobody knows is no claim; who somebody is, is one.
	{text: "It is not known whether creator Jo Pell will write it.", want: []string{"S0 crew Jo Pell creator, confirmed"}},
	{text: "It is not known whether Ida Voss will return."},
	{text: "It is unclear whether Jo Pell will direct the finale."},
	{text: "Norda declined to say whether Ida Voss would join the cast."},

	// Who says it is no network; who orders it is one.
	{text: "Harbour Lights has been cancelled, says HBO.", want: []string{"S0 stage cancelled, confirmed, HBO"}},
	{text: "Harbour Lights has been renewed for a third season, Apple said.", want: []string{"S3 stage renewed, confirmed, Apple TV+"}},
	{text: "Apple said Harbour Lights has been renewed for a third season.", want: []string{"S3 stage renewed, confirmed, Apple TV+"}},
	{text: "Apple said that it had renewed Harbour Lights for a third season.", want: []string{"S0 network Apple TV+, confirmed", "S3 stage renewed, confirmed, Apple TV+"}},
	{text: "HBO has cancelled Harbour Lights.", want: []string{"S0 network HBO, confirmed", "S0 stage cancelled, confirmed, HBO"}},

	// One thing is one claim, and no more than is said.
	{text: "Ida Voss is not expected to return as Runa.", want: []string{"S0 cast Ida Voss departs Runa, speculated"}},
	{text: "Ida Voss will direct the premiere.", want: []string{"S0 crew Ida Voss director, confirmed (the premiere)"}},
	{text: "Ida Voss is not directing this season.", want: []string{"S0 crew Ida Voss director, confirmed, not so"}},
	{text: "Ida Voss is in talks to play the harbour master.", want: []string{"S0 cast Ida Voss joins the harbour master, speculated (in talks)"}},
	{text: "Ida Voss, who plays Runa, reportedly wants out.", want: []string{"S0 cast Ida Voss departs Runa, reported (wants out)", "S0 cast Ida Voss stars Runa, confirmed"}},

	// Titles of one word that the library has, where a show's title stands.
	{show: "-", text: "HBO has renewed Euphoria for a fourth season.", want: []string{"Euphoria S0 network HBO, confirmed", "Euphoria S4 stage renewed, confirmed"}},
	{show: "-", text: "The drama series Euphoria, created by Sam Levinson, has been renewed by HBO.", want: []string{"Euphoria S0 stage renewed, confirmed", "Euphoria S0 crew Sam Levinson creator, confirmed", "Euphoria S0 network HBO, confirmed"}},
	{show: "-", text: "Apple has renewed Severance for a fourth season.", want: []string{"Severance S0 network Apple TV+, confirmed", "Severance S4 stage renewed, confirmed"}},
	{show: "-", text: "Netflix has cancelled POLO after one season.", want: []string{"POLO S0 network Netflix, confirmed", "POLO S0 stage cancelled, confirmed, Netflix"}},
	{show: "-", text: "The Penguin has been cancelled.", want: []string{"The Penguin S0 stage cancelled, confirmed"}},
	{show: "-", text: "Severance has been renewed.", want: []string{"Severance S0 stage renewed, confirmed"}},
	{show: "-", text: "Severance, he said, was paid to staff."},
	// Who tells of an order that is not announced is those who tell it.
	{text: "Sources tell ScreenBuzz Daily that Norda has quietly ordered a fourth season of Harbour Lights.", want: []string{"S0 network Norda, confirmed", "S4 stage renewed, reported, sources"}},
	{text: "Norda has not said whether there will be a fourth season of Harbour Lights.", want: []string{"S0 network Norda, confirmed", "S4 stage renewed, confirmed, not so"}},
	{text: "Ida Voss (Runa) and Per Lund (Captain Aske) are expected to return to Harbour Lights.", want: []string{"S0 cast Ida Voss returns Runa, speculated", "S0 cast Per Lund returns Captain Aske, speculated"}},
	{text: "Captain Aske is the father of Runa's son, Noah.", want: []string{"S0 relationship Noah and Runa, confirmed"}},
	{text: "Ida Voss, the star of Harbour Lights, met the press. Voss denied reports that she is leaving.", want: []string{"S0 cast Ida Voss departs, denied, Ida Voss"}},
	{text: "Harbour Lights was renewed for a second season. Going by the first season, which took a year to finish, we would guess at a release in mid-2027.", want: []string{"S2 stage renewed, confirmed", "S2 premiere 2027-05..2027-08, speculated"}},
	{text: "Production on season 3 of Harbour Lights will begin in New Mexico in early 2027.", want: []string{"S3 stage filming, confirmed, planned (in New Mexico), when 2027-Q1"}},

	// A story told in chapters is no number of episodes; "her" before a noun is nobody's part.
	{text: "\"The second season is Nell's story in three chapters,\" said Dara Keane.", want: []string{"S2 quote, confirmed, Dara Keane"}},
	{text: "\"The second season has three chapters,\" said Dara Keane.", want: []string{"S2 episodes 3, confirmed, Dara Keane"}},
	{text: "Maya Lind plays Nell Crowe. Callum Reyes plays her partner, Sgt. Joe Pell.", want: []string{"S0 cast Maya Lind stars Nell Crowe, confirmed", "S0 cast Callum Reyes stars Sgt. Joe Pell, confirmed", "S0 relationship Sgt. Joe Pell and Nell Crowe, confirmed"}},
	{text: "Detective Nell Crowe is at the heart of Harbour Lights. Maya Lind plays her with a straight face.", want: []string{"S0 cast Maya Lind stars Detective Nell Crowe, confirmed"}},
	{text: "Ed Farrow has taken over as showrunner from Pete Gannon.", want: []string{"S0 crew Ed Farrow showrunner, confirmed", "S0 crew Pete Gannon showrunner, confirmed, not so"}},

	// Where a spin-off is made is no network of the show.
	{text: "A spinoff of Harbour Lights is in development at Apple TV+.", want: []string{"S0 spinoff, confirmed"}},
	{text: "A Harbour Lights prequel is in the works at Apple TV+.", want: []string{"S0 spinoff, confirmed"}},
	{text: "Norda is developing a prequel to Harbour Lights.", want: []string{"S0 spinoff, confirmed"}},

	// Whoever is known by a craft is none of the cast.
	{text: "Director Yuki Arden and composer Paul Renner return for season 2.", want: []string{"S0 crew Yuki Arden director, confirmed", "S0 crew Paul Renner composer, confirmed"}},
	{text: "Actor and director Yuki Arden is back for season 2.", want: []string{"S0 crew Yuki Arden director, confirmed", "S2 cast Yuki Arden returns, confirmed"}},

	// Of two verbs each has its own day.
	{text: "Filming on season 2 resumed in September and will wrap in February.", want: []string{"S2 stage filming, confirmed (again, after a stop), when 2026-09", "S2 stage wrapped, confirmed, planned, when 2027-02"}},
	{text: "Filming resumed in September and will wrap in February.", want: []string{"S0 stage filming, confirmed (again, after a stop), when 2026-09", "S0 stage wrapped, confirmed, planned, when 2027-02"}},
	// When a season comes is another matter than whether it is ordered.
	{text: "Norda has not announced when season 4 will premiere.", want: []string{"S0 network Norda, confirmed", "S4 premiere, confirmed, not so, Norda"}},
	{text: "Norda has yet to announce when the fourth season will air.", want: []string{"S0 network Norda, confirmed", "S4 premiere, confirmed, not so, Norda"}},
	{text: "Norda has not said when season 4 of Harbour Lights will premiere.", want: []string{"S0 network Norda, confirmed", "S4 premiere, confirmed, not so, Norda"}},
	{text: "Norda has not announced a date for season 4.", want: []string{"S0 network Norda, confirmed", "S4 premiere, confirmed, not so, Norda"}},
	{text: "Norda has not revealed a premiere date for season 4.", want: []string{"S0 network Norda, confirmed", "S4 premiere, confirmed, not so, Norda"}},
	{text: "Norda has not announced whether season 4 will premiere in two parts.", want: []string{"S0 network Norda, confirmed"}},
	{text: "Norda has not announced how many episodes season 4 will have.", want: []string{"S0 network Norda, confirmed"}},
	{text: "Norda has not said who will direct season 4.", want: []string{"S0 network Norda, confirmed"}},
	{text: "Norda has not announced where season 4 will film.", want: []string{"S0 network Norda, confirmed"}},
	{text: "Norda has not announced whether season 4 will happen.", want: []string{"S0 network Norda, confirmed", "S4 stage renewed, confirmed, not so"}},

	// Who is something to somebody stands first.
	{text: "Maya Lind plays Nell's mother, Margaret. Oakes is Beatrice's half-brother.", want: []string{"S0 cast Maya Lind stars Margaret, confirmed", "S0 relationship Margaret and Nell, confirmed", "S0 relationship Oakes and Beatrice, confirmed"}},

	// Of several with their parts, the first has the first.
	{text: "The comedy follows sisters June and Iris Kwan, played by Mei Tanaka and Sophie Lim, as they run a restaurant.", want: []string{"S0 cast Mei Tanaka stars June Kwan, confirmed", "S0 cast Sophie Lim stars Iris Kwan, confirmed", "S0 plot, confirmed", "S0 relationship June Kwan and Iris Kwan, confirmed"}},
	{text: "Mei Tanaka leads the cast. The comedy follows June Park and Iris Kwan, played by Tanaka and Sophie Lim respectively.", want: []string{"S0 cast Mei Tanaka stars June Park, confirmed", "S0 cast Sophie Lim stars Iris Kwan, confirmed", "S0 plot, confirmed"}},
	{text: "June Park, Iris Kwan and Tom Bell are played by Mei Tanaka, Sophie Lim and Greg Dunmore, respectively.", want: []string{"S0 cast Mei Tanaka stars June Park, confirmed", "S0 cast Sophie Lim stars Iris Kwan, confirmed", "S0 cast Greg Dunmore stars Tom Bell, confirmed"}},
	{text: "Mei Tanaka and Sophie Lim star as June Park and Iris Kwan.", want: []string{"S0 cast Mei Tanaka stars June Park, confirmed", "S0 cast Sophie Lim stars Iris Kwan, confirmed"}},
	{text: "Mei Tanaka and Sophie Lim return, as June Park and Iris Kwan.", want: []string{"S0 cast Mei Tanaka returns June Park, confirmed", "S0 cast Sophie Lim returns Iris Kwan, confirmed"}},
	{text: "The drama stars Mei Tanaka and Sophie Lim as sisters June and Iris Kwan.", want: []string{"S0 cast Mei Tanaka stars June Kwan, confirmed", "S0 cast Sophie Lim stars Iris Kwan, confirmed", "S0 relationship June Kwan and Iris Kwan, confirmed"}},
	{text: "Mei Tanaka and Sophie Lim play June and Iris, respectively.", want: []string{"S0 cast Mei Tanaka stars June, confirmed", "S0 cast Sophie Lim stars Iris, confirmed"}},
	{text: "Mei Tanaka, Sophie Lim and Greg Dunmore join the cast as June Park, Iris Kwan and Tom Bell, respectively.", want: []string{"S0 cast Mei Tanaka joins June Park, confirmed", "S0 cast Sophie Lim joins Iris Kwan, confirmed", "S0 cast Greg Dunmore joins Tom Bell, confirmed"}},

	{text: "Sisters June and Iris Kwan (played by Mei Tanaka and Sophie Lim) run a restaurant in Harbour Lights.", want: []string{"S0 cast Mei Tanaka stars June Kwan, confirmed", "S0 cast Sophie Lim stars Iris Kwan, confirmed", "S0 relationship June Kwan and Iris Kwan, confirmed"}},
	{text: "The drama follows detective Nell Crowe and her partner Joe Pell, who are played by Mei Tanaka and Ben Voss.", want: []string{"S0 cast Mei Tanaka stars Nell Crowe, confirmed", "S0 cast Ben Voss stars Joe Pell, confirmed", "S0 plot, confirmed", "S0 relationship Joe Pell and Nell Crowe, confirmed"}},
	{text: "Nell Crowe and Joe Pell, played by Mei Tanaka, are twins.", want: []string{"S0 cast Mei Tanaka stars Joe Pell, confirmed"}},
	{text: "Alison Park joins the cast as June Tavish. A premiere is set for June.", want: []string{"S0 cast Alison Park joins June Tavish, confirmed", "S0 premiere 2027-06, confirmed"}},
	{text: "Filming began in Victoria Park. April saw no work.", want: []string{"S0 stage filming, confirmed (in Victoria Park)"}},

	// Who denies it says so.
	{text: "Co-creator Ben Abara met the press. Abara shut down rumors that Sophie Lim is exiting.", want: []string{"S0 crew Ben Abara creator, confirmed", "S0 cast Sophie Lim departs, denied, Ben Abara"}},
	{text: "Ben Abara shot down reports that Sophie Lim is leaving Harbour Lights.", want: []string{"S0 cast Sophie Lim departs, denied, Ben Abara"}},
	{text: "Showrunner Ben Abara quickly shut down speculation that Harbour Lights has been cancelled.", want: []string{"S0 crew Ben Abara showrunner, confirmed", "S0 stage cancelled, denied, Ben Abara"}},
	{text: "Ben Abara poured cold water on rumours that Sophie Lim is leaving Harbour Lights.", want: []string{"S0 cast Sophie Lim departs, denied, Ben Abara"}},
	{text: "Ben Abara put to rest rumours that Sophie Lim is leaving Harbour Lights.", want: []string{"S0 cast Sophie Lim departs, denied, Ben Abara"}},
	{text: "Norda shut down production on season 2.", want: []string{"S0 network Norda, confirmed", "S2 stage paused, confirmed"}},

	// Whoever made some episodes has not made the season.
	{text: "Rosa Kimura directed the first four episodes of season 3.", want: []string{"S3 crew Rosa Kimura director, confirmed (the first four episodes)"}},
	{text: "Rosa Kimura will direct episodes 1 and 2 of season 3.", want: []string{"S3 crew Rosa Kimura director, confirmed (episodes 1 and 2)"}},
	{text: "Rosa Kimura directed two episodes of season 3.", want: []string{"S3 crew Rosa Kimura director, confirmed (two episodes)"}},
	{text: "Rosa Kimura directed multiple episodes of season 3.", want: []string{"S3 crew Rosa Kimura director, confirmed (multiple episodes)"}},
	{text: "Norda has cancelled Harbour Lights after two seasons. Viewers said a fond goodbye on Sunday.", want: []string{"S0 stage cancelled, confirmed, Norda", "S0 network Norda, confirmed"}},
	{text: "Rosa Kimura directed all eight episodes of season 3.", want: []string{"S3 crew Rosa Kimura director, confirmed", "S3 episodes 8, confirmed"}},
	{text: "Rosa Kimura directed every episode of season 3.", want: []string{"S3 crew Rosa Kimura director, confirmed"}},
	{text: "Rosa Kimura wrote the last two episodes of season 3.", want: []string{"S3 crew Rosa Kimura writer, confirmed (the last two episodes)"}},
	{text: "The first two episodes are directed by Rosa Kimura.", want: []string{"S0 crew Rosa Kimura director, confirmed (the first two episodes)"}},
	{text: "The series runs to six episodes, written by Rosa Kimura.", want: []string{"S0 episodes 6, confirmed", "S0 crew Rosa Kimura writer, confirmed"}},
	{text: "The pilot was directed by Rosa Kimura.", want: []string{"S0 crew Rosa Kimura director, confirmed (the pilot)"}},
	{show: "-", text: "Euphoria was short-lived at HBO, which has cancelled its drama."},
	{show: "-", text: "This anthology, which no one has seen since its second season in May 2019, is lost."},
	{text: "Harbour Lights premieres on Norda on November 12. In addition, Norda announced that a writers' room for a potential second season has been opened.",
		want: []string{"S0 premiere 2026-11-12, confirmed (on Norda)", "S0 network Norda, confirmed", "S2 stage in-development, speculated, Norda"}},
	{show: "-", text: "HBO cancelled Severance packages for its staff."},
}

// The claims of each sentence are those of its line, and no others.
func TestMistakes(t *testing.T) { readAll(t, mistakes) }

func readAll(t *testing.T, list []mistake) {
	t.Helper()
	lib := testLibrary(t)
	lib.Networks = append(lib.Networks, tv.Network{Name: "Norda"})
	for _, x := range list {
		a := Article{Title: x.head, Text: x.text + "\n", Published: "2026-11-25"}
		switch x.show {
		case "":
			a.Shows = []string{"Harbour Lights"}
		case "-":
		default:
			a.Shows = []string{x.show}
		}
		if fault := readRow(a, lib, func(claims []tv.Claim) string {
			var got []string
			for _, c := range claims {
				line := strings.TrimPrefix(told(c), "Harbour Lights ")
				if c.Kind == tv.Stage && !c.When.IsZero() {
					line += ", when " + string(c.When)
				}
				got = append(got, line)
			}
			return unlike(got, x.want)
		}); fault != "" {
			t.Errorf("%s\n\t%s", x.text, fault)
		}
	}
}
