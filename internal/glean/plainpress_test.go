package glean

import "testing"

// A place, a family, a part or a post says nothing.
func TestNoSpeaker(t *testing.T) {
	readSome(t, []read{
		{"It is 8am in Broken Hill and Ida Voss is already covered in dust.\n\nInside, the crew of Harbour Lights has built ninety metres of tunnel.\n\n“It's hot, it's filthy and I love it,” she tells TV Tonight.", []string{"S0 quote, confirmed, Ida Voss"}, []string{"Broken Hill"}},
		{"For Aoife Ní Dhálaigh, who wrote Harbour Lights and plays the younger of the two Geraghty sisters, it looks very like home.\n\n“My granny ran the funeral home in our village for thirty years,” she says.\n\nNí Dhálaigh plays Bríd Geraghty, who comes back from London. “They said it was too Irish for them,” Ní Dhálaigh says.", []string{"S0 quote, confirmed, Aoife Ní Dhálaigh"}, []string{"quote, confirmed, Bríd", "quote, confirmed, Ní"}},
		{"Norda has ordered Harbour Lights. Rebecca Lyle, Commissioning Editor, Documentaries at Norda, said: “Hafsa has made something truly intimate out of a subject that is told through statistics.”", []string{"S0 quote, confirmed, Rebecca Lyle"}, []string{"Commissioning"}},
		{"Norda has ordered Harbour Lights. “We are thrilled to have them both back with us,” says Rebecca Lyle, Head of Drama at Norda.", []string{"S0 quote, confirmed, Rebecca Lyle"}, nil},
		{"Anna Grieg runs Harbour Lights. The Lusty family moved inland in May. “I would like to go back in ten years or so,” she says.", []string{"S0 quote, confirmed, Anna Grieg"}, []string{"Lusty"}},
		{"Anna Grieg is waiting outside Port Talbot. The cast of Harbour Lights are eating soup. “We shoot in the rain or we do not shoot at all,” she says.", []string{"S0 quote, confirmed, Anna Grieg"}, []string{"Port Talbot"}},
	})
}

// What returns is no season that has only been; "it", abroad, is the season spoken of.
func TestOrderOfSeasons(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights returns to Norda on January 14, 2027. The first season dropped all at once.", []string{"S0 premiere 2027-01-14, confirmed (on Norda)"}, []string{"S1 premiere"}},
		{"Norda will release the new episodes of Harbour Lights weekly. The first season dropped all at once.\n\nHarbour Lights returns to Norda on January 14, 2027.", []string{"S0 premiere 2027-01-14, confirmed (on Norda)"}, []string{"S1 premiere"}},
		{"Harbour Lights is back on Norda on 4 March. Series one was watched by three million people.", nil, []string{"S1 premiere"}},
		{"Norda has renewed Harbour Lights for a second season. The first season averaged 600,000 viewers. It will launch on PBS in the U.S. on January 17.", []string{"S2 stage renewed, confirmed"}, []string{"S2 premiere"}},
		{"Norda has renewed Harbour Lights for a second season, which returns on January 14.", []string{"S2 premiere 2027-01-14, confirmed"}, nil},
		{"Harbour Lights returns on January 14. In season two, Nora opens a bar.", []string{"S2 premiere 2027-01-14, confirmed"}, nil},
		{"The first season begins on Norda on 5 January.", []string{"S1 premiere 2027-01-05, confirmed (on Norda)"}, nil},
	})
}
