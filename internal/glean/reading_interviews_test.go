package glean

import "testing"

// Interviews, reports from a set and a soap's news, as they are written: what was read wrong in them once.
func TestInterviews(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights returns in March. “It is all mud, you know,” Ida Voss says.\n\nWould Voss do another? Kit Marlow has written nine books, after all. “Ask me again when I am dry,” she says.", []string{"S0 quote, confirmed, Ida Voss"}, []string{"quote, confirmed, Kit"}},
		{"“They told me I was too tall for Harbour Lights,” Ida Voss says. “I said, have you seen the others?”\n\n“Everybody was surprised,” Voss says. “I had cleared my dressing room.”\n\nThe writer, Kit Marlow, has told her how it ends. “He told me in a car park and I cried, and then I asked for it in writing.”", nil, []string{"quote, confirmed, Kit"}},
		{"Harbour Lights star Bryony Lund will join the soap in October. Lund is best known for playing Dr Helen Marr in the BBC drama.", nil, []string{"Helen Marr"}},
		{"Ida Voss is best known for playing Nora Vale in Harbour Lights.", []string{"S0 cast Ida Voss stars Nora Vale, confirmed"}, nil},
		{"Harbour Lights won best soap for the second year running. It returns on 12 December.", nil, []string{"S2"}},
		{"Filming of Harbour Lights moves to Bergen next week for the interiors and finishes on 29 December.", nil, []string{"finale"}},
		{"The format of Harbour Lights has been sold to TV2 in Denmark, where a local version starts in September.", nil, []string{"TV2 in Denmark"}},
		{"Harbour Lights is back. Among the new faces is Oluwaseun Bello, a newly qualified paramedic from Hanley who fainted on his first shift.", nil, []string{"Bello S"}},
		{"Creator Lindy Marchbanks confirms that Ezekiel will be at the center of season 3 of Harbour Lights, which Norda ordered in January.", []string{"S0 crew Lindy Marchbanks creator, confirmed"}, []string{"planned"}},
		{"Screenwriter Tunde Afolabi has made a change in Harbour Lights. “It isn't him any more, so you can all stop writing to me,” he says.", []string{"S0 quote, confirmed, Tunde Afolabi"}, []string{"Screenwriter"}},
		{"Kirsty Malone, who has been with Harbour Lights since 2008, will bow out as midwife Gemma Sharples at the end of December.", []string{"S0 cast Kirsty Malone departs Gemma Sharples, confirmed"}, nil},
		{"Harbour Lights is losing three faces. Also going are Imran Qureshi and Poppy Teague, who play brother and sister Zain and Alisha Baig.", []string{"S0 cast Imran Qureshi departs Zain, confirmed", "S0 cast Poppy Teague departs Alisha Baig, confirmed"}, nil},
		{"“The first season of Harbour Lights asked who Joan was,” said showrunner Pete Marr. “This one asks what she would do now.” Marr was joined in the room by Shelley Boudreau. Boudreau, he said, “found the ending of it all in about four minutes.”", nil, []string{"quote, confirmed, Shelley"}},
		{"The soap Harbour Lights is on Norda. Ida Voss said she told producers in the spring that she would not be renewing her contract.", []string{"S0 cast Ida Voss departs, confirmed, Ida Voss"}, nil},
		{"Ben Voss is remaining in Harbour Lights and so is Saoirse Kinsella, who has played their daughter Aoibhe since 2019.", []string{"S0 cast Saoirse Kinsella returns Aoibhe, confirmed"}, nil},
		{"Harbour Lights has a new family. Kwame Asante, known for Love/Hate, is Joseph Mensah, a taxi driver with a secret, and Grace Obi plays his wife Blessing.", []string{"S0 cast Kwame Asante stars Joseph Mensah, confirmed", "S0 cast Grace Obi stars Blessing, confirmed"}, nil},
		{"Ida Voss, who runs Norda, is married. The owner of Norda is Kit Marlow, a farmer. Harbour Lights stars Mia Holt.", nil, []string{"Marlow"}},
		{"Norda has confirmed that Harbour Lights is back on 14 January. Kit Marlow is at work on a third series, although Norda has not ordered one.", nil, []string{"S3 premiere"}},
		{"In Bakewell, where much of Harbour Lights is filmed, the tourist office has had to print maps.", nil, []string{"filming"}},
		{"Also going are the old sets. Harbour Lights stars Ida Voss.", nil, []string{"departs"}},
	})
}
