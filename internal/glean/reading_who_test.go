package glean

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// read is a text of Harbour Lights, claims that are read in it, and words that are in none.
type read struct {
	text string
	has  []string
	not  []string
}

func readSome(t *testing.T, list []read) {
	t.Helper()
	lib := testLibrary(t)
	lib.Networks = append(lib.Networks, tv.Network{Name: "Norda"})
	for _, x := range list {
		a := Article{Text: x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}
		if fault := readRow(a, lib, func(claims []tv.Claim) string {
			var got []string
			for _, c := range claims {
				got = append(got, strings.TrimPrefix(told(c), "Harbour Lights "))
			}
			return x.fault(got)
		}); fault != "" {
			t.Errorf("%s\n\t%s", x.text, fault)
		}
	}
}

// fault tells what is missing from what was read, or ought not to be there; "" for nothing.
func (x read) fault(got []string) string {
	all := strings.Join(got, "\n\t     ")
	for _, w := range x.has {
		if !slices.Contains(got, w) {
			return fmt.Sprintf("no %q in\n\t     %s", w, all)
		}
	}
	for _, w := range x.not {
		if strings.Contains(all, w) {
			return fmt.Sprintf("there is %q in\n\t     %s", w, all)
		}
	}
	return ""
}

// What somebody has won, or was in, is no part of his name, and nobody itself.
func TestPrizes(t *testing.T) {
	readSome(t, []read{
		{"Nora must win over her new boss, Randall Greer, played by Tony Award winner Samuel Iverson, who has been sent to close the inn.", []string{"S0 cast Samuel Iverson stars Randall Greer, confirmed"}, []string{"Tony"}},
		{"Harbour Lights stars Emmy nominee Dara Keane as Nora Vale and BAFTA-winning Ben Voss as Carl Orr.", []string{"S0 cast Dara Keane stars Nora Vale, confirmed", "S0 cast Ben Voss stars Carl Orr, confirmed"}, []string{"BAFTA", "Emmy"}},
		{"Tony winner Samuel Iverson has joined the cast of Harbour Lights as Randall Greer.", []string{"S0 cast Samuel Iverson joins Randall Greer, confirmed"}, []string{"Tony"}},
		{"The cast also includes Golden Globe winner Patti Lomax as Wanda and two-time Emmy winner Jane Osei as Bea.", []string{"S0 cast Patti Lomax stars Wanda, confirmed", "S0 cast Jane Osei stars Bea, confirmed"}, nil},
		{"Nora Vale is played by Olivier Award-winning actress Mia Holt.", []string{"S0 cast Mia Holt stars Nora Vale, confirmed"}, []string{"Olivier"}},
		{"Oscar-nominated Mia Holt will play Nora Vale.", []string{"S0 cast Mia Holt joins Nora Vale, confirmed"}, []string{"Oscar"}},
		{"Former NFL linebacker Sam Reed has been cast as Carl Orr in Harbour Lights.", []string{"S0 cast Sam Reed joins Carl Orr, confirmed"}, []string{"NFL"}},
		{"Randall Greer, played by Screen Actors Guild Award nominee Samuel Iverson, arrives in episode two.", []string{"S0 cast Samuel Iverson stars Randall Greer, confirmed"}, []string{"Guild"}},
		{"The drama is written by Pulitzer Prize winner Judith Amory and directed by Sundance winner Kit Marlow.", []string{"S0 crew Judith Amory writer, confirmed", "S0 crew Kit Marlow director, confirmed"}, []string{"Pulitzer", "Sundance"}},
		{"Dr. Yasmin Farouk, 41, is a dentist. Farouk is the cousin of Survivor winner Omar Farouk.", nil, []string{"and Survivor"}},
		{"Nora Vale, played by Olympic gold medallist Sam Reed, opens a bar.", []string{"S0 cast Sam Reed stars Nora Vale, confirmed"}, []string{"Olympic"}},
		{"Emma Champion and Ben Voss join the cast of Harbour Lights.", []string{"S0 cast Emma Champion joins, confirmed"}, nil},
		{"Emmy Award-winner Ross Hale plays the priest Father Keogh, and Dublin-born Jo Marsh his brother Ned.", []string{"S0 cast Ross Hale stars Father Keogh, confirmed"}, []string{"Emmy", "Dublin-born"}},
	})
}

// Words are of whoever says them: not of who is named in them, nor of who is asked about.
func TestWhoSaysIt(t *testing.T) {
	readSome(t, []read{
		{`Asked whether Renata Volk's character survives, showrunner Denise Okafor-Lynch was careful. "Renata is in the season premiere, and that is all I am going to say about it," she told TVLine. "I promise we won't make people wait long for an answer."`, []string{"S0 quote, confirmed, Denise Okafor-Lynch"}, []string{"Volk"}},
		{`Star Tracey Lund, who played Bev, responded to the news on Instagram. "Thank you for loving these weirdos," she wrote. "I stole the name tag from the lobby."`, []string{"S0 quote, confirmed, Tracey Lund"}, nil},
		{"Sunil Varma is eating a toastie in Crewe. \"I'm not Dev at all, whatever people say,\" he says.\n\nA remake is in development, with the writers Jess Ashby and Kwame Addo as executive producers. Would he be in it? \"Nobody's asked,\" he says. \"I'd do a cameo, and I could hand in a glove.\"", []string{"S0 quote, confirmed, Sunil Varma"}, []string{"quote, confirmed, Jess Ashby", "he says"}},
		{`Kessler was asked to come back, executive producer Liz Corrado tells TVLine. "Dana told us she has been cold enough for one lifetime," Corrado says.`, []string{"S0 quote, confirmed, Liz Corrado"}, []string{"Dana"}},
		{`"The response has been among the strongest we have had," said Beta Film's Oliver Brandt.`, []string{"S0 quote, confirmed, Oliver Brandt"}, []string{"Beta"}},
		{`"We have not begun to write any of it," said Norda's head of drama, Olav Moen.`, []string{"S0 quote, confirmed, Olav Moen"}, nil},
		{`With Ida Voss gone, creator Anna Grieg has rewritten the ending. "It was the hardest thing I have done in ten years," she said.`, []string{"S0 quote, confirmed, Anna Grieg"}, []string{"quote, confirmed, Ida Voss"}},
		{`"Mia said to me that she would never do another season," Anna Grieg recalls.`, []string{"S0 quote, confirmed, Anna Grieg"}, []string{"Mia"}},
		{`Pressed on the fate of Per Lund's captain, Anna Grieg laughed. "I would be sacked if I told you," she said.`, []string{"S0 quote, confirmed, Anna Grieg"}, []string{"Lund"}},
		{`Opposite Ida Voss is newcomer Tor Brekke. "She taught me everything I know about the camera," he said.`, []string{"S0 quote, confirmed, Tor Brekke"}, []string{"quote, confirmed, Ida Voss"}},
		{`Speaking about Ida Voss's exit, drama chief Olav Moen thanked her. "Ida has been the heart of the show for six years," he said.`, []string{"S0 quote, confirmed, Olav Moen"}, []string{"quote, confirmed, Ida Voss"}},
		{`"Dev asked me for a death scene with a helicopter," showrunner Tess Arroyo said. "Norda told us we could afford half a helicopter."`, []string{"S0 quote, confirmed, Tess Arroyo"}, []string{"quote, confirmed, Norda"}},
		{"Imelda Fane is late. \"Write that there was cake on the table when I came,\" she says.\n\n\"I begged them not to kill me in the end,\" she says, laughing. Asked how her co-star took it, she winces. \"He cried into a lasagne for an hour,\" she says.\n\nThe drama returns in March. Jack Furness had been due to return but has a film.\n\nOf the writer she is protective. \"He gets letters every week,\" she says. \"They tell him he has ruined their Christmas.\"", []string{"S0 quote, confirmed, Imelda Fane"}, []string{"quote, confirmed, Jack"}},
		{`"Rory learned six scripts in five days and never once complained," director Aoife Brannigan tells TVLine. "Cillian sent him a crate of stout that he never drank."`, []string{"S0 quote, confirmed, Aoife Brannigan"}, []string{"Rory", "Cillian"}},
	})
}

// What goes over somebody who is not named is no tie of the two who are.
func TestKinChains(t *testing.T) {
	var list []read
	for _, x := range []string{
		"Lorna Keating plays Nora's ex-husband's new wife Paige, and Harry Osgood is newspaper editor Bill Yates. Dara Keane plays Nora Vale.",
		"Dara Keane plays Nora Vale. Nora's late husband's brother, Carl, comes to town.",
		"Ida Voss plays Paige, the wife of Nora's brother. Dara Keane plays Nora.",
		"Dara Keane plays Nora Vale, and Mia Holt plays her brother's fiancée, Jess.",
		"Paige is Nora's boss's daughter. Nora is played by Dara Keane.",
		"Paige, the sister of the husband of Nora, is played by Ida Voss.",
		"Nora's best friend's mother, Wanda, is played by Ida Voss.",
		"Tor Brekke is Nora's daughter's boyfriend Rick. Dara Keane plays Nora.",
		"Ben Voss plays Rick, who is Nora's sister's ex-boyfriend.",
		"Paige, who is the widow of Nora's partner, is played by Mia Holt.",
	} {
		list = append(list, read{x, nil, []string{"relationship"}})
	}
	readSome(t, append(list, read{"Nora's mother, Wanda, is played by Ida Voss.", []string{"S0 cast Ida Voss stars Wanda, confirmed"}, nil}))
}

// What is said of one, behind a list, is said of the last.
func TestLastAlone(t *testing.T) {
	readSome(t, []read{
		{"Okafor-Lynch runs Harbour Lights. She executive produces with Peter Hallam, Gwen Sato and Michael Dreyfuss, who also directs.", []string{"S0 crew Michael Dreyfuss director, confirmed"}, []string{"Hallam director", "Sato director"}},
		{"Executive producers are Anna Grieg, Olav Moen and Kit Marlow, who serves as showrunner.", []string{"S0 crew Kit Marlow showrunner, confirmed"}, []string{"Grieg showrunner", "Moen showrunner"}},
		{"Harbour Lights was created by Anna Grieg and Olav Moen, who wrote the first season.", []string{"S1 crew Anna Grieg writer, confirmed", "S1 crew Olav Moen writer, confirmed"}, nil},
		{"The series is executive produced by Anna Grieg, Olav Moen and Kit Marlow, the director.", []string{"S0 crew Kit Marlow director, confirmed", "S0 crew Anna Grieg executive producer, confirmed"}, []string{"Grieg director", "Moen director"}},
		{"Anna Grieg, Olav Moen and Kit Marlow, who is also the showrunner, executive produce.", []string{"S0 crew Kit Marlow showrunner, confirmed"}, []string{"Grieg showrunner", "Moen showrunner"}},
		{"The executive producers of Harbour Lights are Anna Grieg, Olav Moen and Kit Marlow, who is directing the series.", []string{"S0 crew Kit Marlow director, confirmed"}, []string{"Grieg director", "Moen director"}},
		{"The cast includes Ida Voss, Ben Voss and Mia Holt, who also directs the series.", []string{"S0 crew Mia Holt director, confirmed"}, []string{"Voss director"}},
		{"Anna Grieg and Olav Moen, who created the series, remain as executive producers of Harbour Lights.", []string{"S0 crew Anna Grieg creator, confirmed", "S0 crew Olav Moen creator, confirmed"}, nil},
		{"Anna Grieg and Olav Moen, both of whom direct, write the series.", nil, nil},
	})
}
